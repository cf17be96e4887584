"""What runs at the head and foot of every page."""

from __future__ import annotations

from collections.abc import Iterator

from generator.document.document import Document
from generator.document.inlines import plain
from generator.render.docx import roles
from generator.render.docx.inlines import NO_BREAK_SPACE, InlineWriter, run
from generator.render.docx.languages import run_language
from generator.render.docx.paragraphs import paragraph
from generator.render.docx.xml import Element, w, words

_BETWEEN = "\u2003"


def head(document: Document, inlines: InlineWriter) -> list[Element]:
    """« Fiche élève · Parcours △ · Sujet B » and the code at the right; a notice between them."""
    language = document.running.language
    runs = inlines.runs(plain(document.heading, language), "running")
    if document.running.notice:
        notice = _BETWEEN + document.running.notice
        runs.append(run(notice, roles.NOTICE, *run_language(language)))
    if document.code:
        runs += [w("r", w("tab")), *inlines.runs(plain(document.code), "running")]
    return [paragraph(roles.HEADER, runs)]


def foot(document: Document, inlines: InlineWriter) -> list[Element]:
    """The title, and « Page x / y » at the right, which Word counts."""
    title = inlines.runs(plain(document.title), "running")
    word, spoken = document.running.page, run_language(document.running.language)
    page = [run(word + NO_BREAK_SPACE, "", *spoken)] if word else []
    slash = run(f"{NO_BREAK_SPACE}/{NO_BREAK_SPACE}")
    counted = [*page, *_field("PAGE"), slash, *_field("NUMPAGES")]
    return [paragraph(roles.FOOTER, [*title, w("r", w("tab")), *counted])]


def _field(instruction: str) -> Iterator[Element]:
    yield w("r", w("fldChar", fldCharType="begin"))
    yield w("r", words("instrText", f" {instruction} "))
    yield w("r", w("fldChar", fldCharType="separate"))
    yield run("1")
    yield w("r", w("fldChar", fldCharType="end"))
