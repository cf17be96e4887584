"""How a Word file is made: what would fall apart in a teacher's hands, said as faults.

`structure_faults` looks at the file alone, `faithfulness_faults` compares it with the
document that it prints. Both name every fault in words; an empty list is a sound file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree
from support.word import all_of, has, style, text, value
from support.word_checks import W, parts

# All that may stand beside a style, and what it is for. Nothing else may.
ON_PARAGRAPHS = {
    "keepNext": "an item stays with its lines",
    "keepLines": "an item is not cut",
    "pageBreakBefore": "where a page of the recipe begins",
    "numPr": "which list it is an item of",
    "spacing": "a line tall enough to write on, a square's height, the gap after a table",
    "ind": "as deep as the lists around it",
    "sectPr": "where a sheet of paper ends",
}
ON_RUNS = {
    "lang": "the language of a foreign passage",
    "rtl": "a passage that runs from right to left",
    **dict.fromkeys(("b", "bCs", "i", "iCs"), "bold in bold, which Word would take for upright"),
}
ON_TABLES = {"tblW", "tblInd", "jc", "tblLayout", "tblLook", "tblCaption", "tblDescription"}
ON_ROWS = {"cantSplit", "trHeight", "tblHeader"}
ON_CELLS = {"tcW", "gridSpan", "vAlign", "tcMar", "tcBorders"}
_ALLOWED = {
    "pPr": ("pStyle", set(ON_PARAGRAPHS)),
    "rPr": ("rStyle", set(ON_RUNS)),
    "tblPr": ("tblStyle", ON_TABLES),
    "trPr": ("", ON_ROWS),
    "tcPr": ("", ON_CELLS),
}
# A line to write on is its style's rule; Word itself demands a separator between tables.
MAY_BE_EMPTY = {"ArdoiseWritingLine", "ArdoiseSeparator"}
_IN_SQUARES = {"ArdoiseGridLetter", "ArdoiseGridNumber", "ArdoiseGridAnswer", "ArdoiseGridOther"}
# Styles with a tab stop of their own at the right: at most one tab leads there.
HAVE_A_TAB = {"ArdoiseHeader", "ArdoiseFooter", "ArdoiseActivity", "ArdoiseSender"}
_BLANK = "ArdoiseBlank"
# Letters set apart (« m _ s s _ ») have up to four spaces between two words.
_COLUMN = re.compile(r"[ \u00a0]{5}")
_DATA_TABLES = {"ArdoiseTableGrid", "ArdoiseTableFill", "ArdoiseTableSquares"}
_TEXT_BOXES = {"txbxContent", "framePr", "textbox", "txbx", "pict"}
_STORY = re.compile(r"word/(?:document|header\d+|footer\d+)\.xml")


def structure_faults(data: bytes) -> list[str]:
    """What a file says of itself: styles, layout, tables, pictures, lists, fields, language."""
    inside = parts(data)
    stories = {n: etree.fromstring(content) for n, content in inside.items() if _STORY.match(n)}
    styles = etree.fromstring(inside["word/styles.xml"])
    numbering = etree.fromstring(inside["word/numbering.xml"])
    document = stories["word/document.xml"]
    faults = [
        f"{name}: {fault}"
        for name, story in stories.items()
        for check in (_unstyled, _direct, _empty, _tabs, _text_boxes, _tables, _pictures)
        for fault in check(story)
    ]
    faults += _unknown_styles(stories.values(), styles)
    faults += [*_restarts(document, numbering), *_outline(document, styles)]
    faults += [*_page_numbers(document, stories, inside), *_language(styles)]
    return faults


def _unstyled(story: etree._Element) -> Iterator[str]:
    for paragraph in all_of(story, "p"):
        if not style(paragraph):
            yield f"a paragraph without a style: {text(paragraph)[:40]!r}"
    for table in all_of(story, "tbl"):
        if not value(table, "tblPr/tblStyle"):
            yield f"a table without a style: {text(table)[:40]!r}"


def _unknown_styles(stories: object, styles: etree._Element) -> Iterator[str]:
    kinds = {"pStyle": "paragraph", "rStyle": "character", "tblStyle": "table"}
    known = {(of.get(f"{W}type"), of.get(f"{W}styleId")) for of in all_of(styles, "style")}
    for story in stories:  # type: ignore[attr-defined]
        for tag, kind in kinds.items():
            used = {of.get(f"{W}val") for of in all_of(story, tag)}
            yield from (f"no {kind} style {name}" for name in used if (kind, name) not in known)
    for of in all_of(styles, "basedOn"):
        kind, parent = of.getparent().get(f"{W}type"), of.get(f"{W}val")
        if (kind, parent) not in known:
            yield f"a style is based on {parent}, which is not there"


def _direct(story: etree._Element) -> Iterator[str]:
    for tag, (named, allowed) in _ALLOWED.items():
        for properties in all_of(story, tag):
            for each in properties:
                own = str(each.tag).removeprefix(W)
                if own != named and own not in allowed:
                    yield f"direct formatting: {tag}/{own}"


def _empty(story: etree._Element) -> Iterator[str]:
    """A paragraph without words is a line to write on, or one that Word demands."""
    for paragraph in all_of(story, "p"):
        holds = any(True for tag in ("drawing", "sdt", "fldChar") for _ in all_of(paragraph, tag))
        blank = any(value(run, "rPr/rStyle") == _BLANK for run in all_of(paragraph, "r"))
        if text(paragraph).strip() or blank or holds or style(paragraph) in MAY_BE_EMPTY:
            continue
        parent = paragraph.getparent()
        in_cell = parent is not None and parent.tag == f"{W}tc"
        if in_cell and (style(paragraph) in _IN_SQUARES or len(parent.findall(f"{W}p")) == 1):
            continue
        if has(paragraph, "pPr/numPr") and _next_is(paragraph, "tbl"):
            continue  # the number of an item that begins with a table
        yield f"an empty paragraph in style {style(paragraph)}"
    for first in all_of(story, "p"):
        if style(first) != "ArdoiseSeparator" or not _next_is(first, "p"):
            continue
        if style(first.getnext()) == "ArdoiseSeparator":
            yield "two separators, one after the other"


def _next_is(element: etree._Element, tag: str) -> bool:
    following = element.getnext()
    return following is not None and following.tag == W + tag


def _tabs(story: etree._Element) -> Iterator[str]:
    for paragraph in all_of(story, "p"):
        words = text(paragraph)
        if words.count("\t") > (style(paragraph) in HAVE_A_TAB):
            yield f"tabs as layout in style {style(paragraph)}: {words[:40]!r}"
        if any(has(paragraph, f"r/{tag}") for tag in ("ptab", "br", "cr")):
            yield f"a break or a tab made by hand: {words[:40]!r}"
        for run in all_of(paragraph, "r"):
            if value(run, "rPr/rStyle") != _BLANK and _COLUMN.search(text(run)):
                yield f"a column made of spaces: {words[:40]!r}"


def _text_boxes(story: etree._Element) -> Iterator[str]:
    for of in story.iter(etree.Element):
        if etree.QName(of).localname in _TEXT_BOXES:
            yield f"a text box ({etree.QName(of).localname})"


def _tables(story: etree._Element) -> Iterator[str]:
    for table in all_of(story, "tbl"):
        rows = table.findall(f"{W}tr")
        headers = [has(row, "trPr/tblHeader") for row in rows]
        if not all(has(row, "trPr/cantSplit") for row in rows):
            yield "a row that a page may split"
        if headers != sorted(headers, reverse=True) or all(headers):
            yield "header rows are not the first ones of a table"
        data = value(table, "tblPr/tblStyle") in _DATA_TABLES or any(headers)
        if data and not value(table, "tblPr/tblDescription"):
            yield f"a table without an alternative text: {text(table)[:40]!r}"


def _pictures(story: etree._Element) -> Iterator[str]:
    ids = []
    for of in story.iter("{*}docPr"):
        ids.append(of.get("id"))
        if not of.get("descr"):
            yield f"a picture without an alternative text: {of.get('name')}"
    if len(set(ids)) < len(ids):
        yield "two pictures with one id"


def _restarts(document: etree._Element, numbering: etree._Element) -> Iterator[str]:
    """Each numbered list counts from where it says, and a list is one place of the paper."""
    numbers = {of.get(f"{W}numId"): of for of in all_of(numbering, "num")}
    formats = {
        (of.get(f"{W}abstractNumId"), lvl.get(f"{W}ilvl")): value(lvl, "numFmt")
        for of in all_of(numbering, "abstractNum")
        for lvl in all_of(of, "lvl")
    }
    homes: dict[str, set[str]] = {}
    tree = document.getroottree()
    for paragraph in all_of(document, "p"):
        if not has(paragraph, "pPr/numPr"):
            continue
        number, level = (value(paragraph, f"pPr/numPr/{tag}") for tag in ("numId", "ilvl"))
        if number not in numbers:
            yield f"no list {number}"
            continue
        homes.setdefault(number, set()).add(tree.getpath(paragraph.getparent()))
        form = formats.get((value(numbers[number], "abstractNumId"), level))
        restarts = {
            of.get(f"{W}ilvl")
            for of in all_of(numbers[number], "lvlOverride")
            if has(of, "startOverride")
        }
        if form is None or (form != "bullet" and level not in restarts):
            yield f"list {number} does not begin anew"
    yield from (
        f"list {number} is in several places" for number, of in homes.items() if len(of) > 1
    )


def outline(document: etree._Element, styles: etree._Element) -> list[tuple[int, str]]:
    """What Word's navigation pane shows: level (from 1) and words."""
    by_id = {of.get(f"{W}styleId"): of for of in all_of(styles, "style")}

    def level(name: str | None) -> str:
        own = by_id.get(name)
        if own is None:
            return ""
        return value(own, "pPr/outlineLvl") or level(value(own, "basedOn") or None)

    levels = ((level(style(paragraph)), text(paragraph)) for paragraph in all_of(document, "p"))
    return [(int(number) + 1, words) for number, words in levels if number]


def _outline(document: etree._Element, styles: etree._Element) -> Iterator[str]:
    found = outline(document, styles)
    if [number for number, _ in found].count(1) != 1 or found[0][0] != 1:
        yield "the navigation pane does not begin with the one title"
    above = 0
    for number, words in found:
        if number > above + 1:
            yield f"a heading of level {number} below one of level {above}: {words!r}"
        if not words.strip():
            yield "a heading without words"
        above = number


def _page_numbers(
    document: etree._Element, stories: dict[str, etree._Element], inside: dict[str, bytes]
) -> Iterator[str]:
    """Every section has a foot that counts its pages."""
    links = etree.fromstring(inside["word/_rels/document.xml.rels"])
    targets = {of.get("Id"): f"word/{of.get('Target')}" for of in links}
    relation = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
    for section in all_of(document, "sectPr"):
        feet = [stories[targets[of.get(relation)]] for of in all_of(section, "footerReference")]
        if not feet:
            yield "a section without a foot"
        for foot in feet:
            fields = "".join(of.text or "" for of in all_of(foot, "instrText")).split()
            if not {"PAGE", "NUMPAGES"} <= set(fields):
                yield f"a foot that counts no pages: {fields}"


def _language(styles: etree._Element) -> Iterator[str]:
    if not re.fullmatch(r"[a-z]{2,3}-[A-Z]{2}", value(styles, "docDefaults/rPrDefault/rPr/lang")):
        yield "no proofing language"
