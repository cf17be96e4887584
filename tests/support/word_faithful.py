"""Whether a Word file says of its document all that Word can know: headings, lists, languages."""

from __future__ import annotations

from collections.abc import Iterator

from support.word import all_of, has, part, text, value
from support.word_checks import W
from support.word_structure import outline

from generator.document.blocks import Activity, Grid, Heading, Items, Table
from generator.document.document import Document
from generator.document.inlines import Inlines, Text
from generator.document.walk import blocks_of, own_inlines
from generator.render.docx.languages import word_language


def faithfulness_faults(data: bytes, document: Document) -> list[str]:
    """What Word's navigation, its lists, its tables and its spelling would not know."""
    root, styles = part(data), part(data, "styles")
    return [
        *_headings(document, outline(root, styles)),
        *_lists(document, root, part(data, "numbering")),
        *_tables(document, root),
        *_languages(document, root, value(styles, "docDefaults/rPrDefault/rPr/lang")),
    ]


def _said(content: Inlines) -> str:
    return "".join(of.text for of in content if isinstance(of, Text))


def _headings(document: Document, found: list[tuple[int, str]]) -> Iterator[str]:
    wanted = [
        (2 if isinstance(block, Activity) else min(block.level, 3), _said(own_inlines(block)))
        for block in blocks_of(document.blocks)
        if isinstance(block, Activity | Heading)
    ]
    if [level for level, _ in wanted] != [level for level, _ in found]:
        yield f"headings: wanted {wanted}, found {found}"
    for (_, words), (_, shown) in zip(wanted, found, strict=False):
        if words not in shown:
            yield f"the heading {words!r} is shown as {shown!r}"


def _lists(document: Document, root: object, numbering: object) -> Iterator[str]:
    wanted = [
        block.start if block.numbering != "bullet" else None
        for block in blocks_of(document.blocks)
        if isinstance(block, Items) and block.numbering != "none"
    ]
    paragraphs = all_of(root, "p")  # type: ignore[arg-type]
    used = {number for p in paragraphs if (number := value(p, "pPr/numPr/numId"))}
    found = [
        int(start) if (start := value(of, "lvlOverride/startOverride")) else None
        for of in all_of(numbering, "num")  # type: ignore[arg-type]
        if of.get(f"{W}numId") in used
    ]
    if wanted != found:
        yield f"lists begin at {found}, not at {wanted}"


def _tables(document: Document, root: object) -> Iterator[str]:
    blocks = [b for b in blocks_of(document.blocks) if isinstance(b, Table | Grid) and b.rows]
    headed = sum(1 for b in blocks if isinstance(b, Table) and b.header)
    found = list(all_of(root, "tbl"))  # type: ignore[arg-type]
    repeated = sum(1 for of in found if any(has(row, "trPr/tblHeader") for row in of))
    if repeated != headed:
        yield f"{headed} tables have headers, {repeated} repeat them"
    captions = [b.caption for b in blocks if b.caption]
    described = [said for of in found if (said := value(of, "tblPr/tblDescription"))]
    if sorted(captions) != sorted(described):
        yield f"alternative texts: {described}, not {captions}"


def _languages(document: Document, root: object, main: str) -> Iterator[str]:
    if main != word_language(document.language):
        yield f"the document is in {document.language}, the file in {main}"
    wanted: dict[str, str] = {}
    for block in blocks_of(document.blocks):
        inlines = own_inlines(block)
        for of in inlines:
            if isinstance(of, Text) and of.language:
                wanted[of.language] = wanted.get(of.language, "") + of.text
        foreign = document.running.language
        if isinstance(block, Activity) and foreign:
            wanted[foreign] = wanted.get(foreign, "") + block.form_label
    found: dict[str, str] = {}
    for run in all_of(root, "r"):  # type: ignore[arg-type]
        of = run.find(f"{W}rPr/{W}lang")
        if of is not None:
            (tag,) = set(of.attrib.values())
            found[tag] = found.get(tag, "") + text(run).replace("\u2003", "")
    # A row of options is printed without breaks: its spaces are others.
    for language, words in wanted.items():
        shown = found.pop(word_language(language), "")
        if sorted("".join(words.split())) != sorted("".join(shown.split())):
            yield f"the words in {language} are not those that are marked so"
    yield from (f"words are marked as {tag}: {words[:60]!r}" for tag, words in found.items())
