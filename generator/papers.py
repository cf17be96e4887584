"""A composed pack → its papers in every format, finished and still in memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial

from generator.compose.joint_key import has_answers, joint_key
from generator.compose.key import has_key, key
from generator.compose.pack import Pack
from generator.compose.plan import plan
from generator.compose.worksheet import worksheet
from generator.document.document import Document, Kind
from generator.errors import ArdoiseError, Problem, Severity, fail
from generator.output import Paper
from generator.prepare import Order, Prepared
from generator.profiles.font_files import load_theme
from generator.profiles.templates import Templates

PAGES_A_SHEET = 2

Written = tuple[bytes, tuple[tuple[str, ...], ...]]
"""A file, and the titles on each of its pages where the format has pages."""


@dataclass
class Memory:
    """The papers as they were last written, each with all that it was written from, so that
    one that is to be the same is not written again. A writer makes the same bytes of the same
    things."""

    last: dict[str, tuple[tuple[object, ...], Written]] = field(default_factory=dict)

    def written(
        self, name: str, source: tuple[object, ...], write: Callable[[], Written]
    ) -> Written:
        """The paper of this name, written now only if `source` is not what it was."""
        known = self.last.get(name)
        if known is None or known[0] != source:
            known = self.last[name] = (source, write())
        return known[1]


def documents(pack: Pack, kinds: Sequence[Kind]) -> Iterator[tuple[str, Document]]:
    """The views asked for of one version, each with its level ("" for the class).

    The plan comes with the first version alone: it is one for all.
    """
    for level in pack.levels:
        if "worksheet" in kinds:
            yield level.level, worksheet(pack, level)
        if "key" in kinds and has_key(level):
            yield level.level, key(pack, level)
    if "key" in kinds and len(pack.levels) > 1 and has_answers(pack):
        yield "", joint_key(pack)
    if "plan" in kinds and pack.speaks_for_all:
        yield "", plan(pack)


def render(
    prepared: Prepared,
    order: Order,
    progress: Callable[[int, int], None],
    memory: Memory | None = None,
) -> Iterator[Paper]:
    """Every paper in every format; a writer is imported when its format is wanted, and what
    `memory` holds is not written again."""
    memory = memory or Memory()
    pages = [
        (version, level, document)
        for version in prepared.pack.all_versions
        for level, document in documents(version, order.documents)
    ]
    total = len(pages) * len(order.formats)
    done = 0
    letterhead = _letterhead(prepared, order)
    if order.embed_fonts and "docx" not in order.formats:
        raise fail("embed-fonts-no-word")
    if order.fillable and "worksheet" not in order.documents:
        raise fail("fillable-no-worksheet")
    for pack, level, document in pages:
        for format in order.formats:
            version = letter(pack, document.kind)
            name = f"{stem(pack, order, document.kind, level, version)}.{format}"
            write = partial(_write, document, format, prepared, letterhead)
            source = _source(document, format, prepared, letterhead)
            data, titles = memory.written(name, source, write)
            done += 1
            progress(done, total)
            yield Paper(name, data, document.kind, level, format, titles, version)


def too_long(papers: Sequence[Paper], prepared: Prepared) -> list[Problem]:
    """The worksheets that take more sheets of paper than their theme is made for."""
    if prepared.theme.tasks.sheets is None:
        return []
    sheets = len(prepared.pack.recipe.sheets)
    most = PAGES_A_SHEET * prepared.theme.tasks.sheets * sheets

    def said(paper: Paper) -> Problem:
        # Of several sheets, any may be the one that is too long.
        beyond = [title for page in paper.titles[most:] for title in page if sheets == 1]
        params = {"level": paper.level, "pages": paper.pages, "most": most}
        params["first"] = next(iter(beyond), "")
        return Problem("sheet-too-long", params=params, severity=Severity.WARNING)

    long = (paper for paper in papers if paper.document == "worksheet" and paper.pages > most)
    return [said(paper) for paper in long]


def with_places(problems: Sequence[Problem], prepared: Prepared) -> list[Problem]:
    """A character that cannot be printed, with its place in the teacher's files."""
    from generator.lesson.find_character import find_character

    return [
        Problem(
            p.code,
            find_character(prepared.files, str(p.params.get("character", ""))),
            p.path,
            p.params,
        )
        for p in problems
    ]


def word_template(
    theme: str, templates: Templates, language: str, title: str, sentences: Sequence[str]
) -> bytes:
    """Our Word template in a theme, for a teacher to change; raises ArdoiseError for its name.

    `title` and `sentences` are printed in it, in `language`.
    """
    from generator.render.docx.own_template import own_template

    look = load_theme(theme, templates)
    empty = templates.folders[-1] / "word" / "ardoise.docx"
    fonts = templates.folders[-1] / "fonts"
    return own_template(look, empty, language, title, sentences, fonts=fonts)


def _letterhead(prepared: Prepared, order: Order) -> bytes | None:
    """The school's own Word file, if the order names one."""
    if order.word_template is None:
        return None
    if "docx" not in order.formats:
        raise fail("word-template-no-word")
    from generator.render.docx.letterhead import read_letterhead

    return read_letterhead(order.word_template, prepared.theme.page)


def _write(
    document: Document, format: str, prepared: Prepared, letterhead: bytes | None
) -> Written:
    theme, order = prepared.theme_of(document), prepared.order
    if format == "pdf":
        from generator.render.pdf.writer import write_pdf

        try:
            pdf = write_pdf(document, theme, prepared.fonts, fillable=order.fillable)
        except ArdoiseError as error:
            raise ArdoiseError(with_places(error.problems, prepared)) from error
        return pdf.data, pdf.titles
    from generator.render.docx.writer import write_docx

    word = write_docx(
        document,
        theme,
        prepared.word_template,
        letterhead,
        fonts=prepared.fonts,
        fillable=order.fillable,
        embeds=order.embed_fonts,
    )
    return word, ()


def _source(
    document: Document, format: str, prepared: Prepared, letterhead: bytes | None
) -> tuple[object, ...]:
    """All that a paper is written from: what `_write` gives to the writers, fonts by their date."""
    theme, order = prepared.theme_of(document), prepared.order
    faces = (file for font in (theme.fonts.text, theme.fonts.symbols) for file in font.files)
    dates = tuple((prepared.fonts / file).stat().st_mtime_ns for file in faces)
    word = (letterhead, order.embed_fonts) if format == "docx" else ()
    return (document, theme, dates, order.fillable, *word)


def letter(pack: Pack, kind: Kind) -> str:
    """The version that a paper is of; "" for the plan, and where there is but one."""
    return pack.version if pack.versions > 1 and kind != "plan" else ""


def stem(pack: Pack, order: Order, kind: Kind, level: str, version: str) -> str:
    """What a paper's file is called, without its format; raises ArdoiseError for bad labels."""
    paper: str = "joint_key" if kind == "key" and not level else kind
    if kind == "worksheet" and order.fillable:
        paper = "fillable"
    if paper not in pack.labels.files:
        raise fail("label-missing", key=f"files.{paper}", language=pack.labels.language)
    variant = (*order.variant, version.lower())
    parts = (pack.lesson.id, level.lower(), *variant, pack.labels.files[paper])
    return "-".join(part for part in parts if part)
