"""Read a finished Word file: gaps are runs in the style `ArdoiseBlank`, answers in another."""

from __future__ import annotations

from collections.abc import Iterator
from string import ascii_lowercase

from lxml import etree
from support.solver_model import LABEL, Cell, Gap, Paper, Part, Piece, Row, Turn, Words, printed
from support.word import has, part, value
from support.word_checks import W

RANKS = {"Heading1": 0, "Heading2": 1, "ArdoiseActivity": 2, "Heading3": 3}
BLANK, NUMBER = "ArdoiseBlank", "ArdoiseNumber"
ANSWERS = ("ArdoiseAnswerText", "ArdoiseAnswerTextSymbol")
BOLD = ("ArdoiseStrongText", *ANSWERS)

Element = etree._Element


def read_word(data: bytes) -> Paper:
    """The parts of a Word file, in its order."""
    lists = _Lists(part(data, "numbering"))
    rank, title, rows = -1, "", list[Row]()
    parts: list[Part] = []
    for element in part(data)[0]:
        style = value(element, "pPr/pStyle")
        if style in RANKS:
            parts.append(Part(rank, title, tuple(rows)))
            rank, title, rows = RANKS[style], _title(element), []
        else:
            rows += _rows(element, lists)
    return (*parts[1:], Part(rank, title, tuple(rows)))


class _Lists:
    """Counts the items of the numbered lists, as Word does when it opens the file."""

    def __init__(self, numbering: Element) -> None:
        self._formats = {
            of.get(f"{W}abstractNumId"): value(of, "lvl/numFmt")
            for of in numbering.iter(f"{W}abstractNum")
        }
        self._kinds: dict[str, str] = {}
        self._counts: dict[str, int] = {}
        for number in numbering.iter(f"{W}num"):
            name = number.get(f"{W}numId", "")
            self._kinds[name] = self._formats[value(number, "abstractNumId")]
            start = value(number, "lvlOverride/startOverride")
            self._counts[name] = int(start or 1) - 1

    def label(self, paragraph: Element) -> str:
        """The number or letter of an item, "" for what is none."""
        name = value(paragraph, "pPr/numPr/numId")
        if self._kinds.get(name, "bullet") == "bullet":
            return ""
        self._counts[name] += 1
        count = self._counts[name]
        return f"{count}." if self._kinds[name] == "decimal" else f"{ascii_lowercase[count - 1]})"


def _rows(element: Element, lists: _Lists) -> Iterator[Row]:
    if element.tag == f"{W}p":
        label, cell = lists.label(element), _cell(element)
        if label or cell:
            yield Row(label, (cell,) if cell else ())
    for row in element.findall(f"{W}tr"):
        boxes = row.findall(f"{W}tc")
        if len(boxes) == 1:  # a frame around paragraphs
            for inner in boxes[0]:
                yield from _rows(inner, lists)
            continue
        cells = [cell for box in boxes if (cell := _in_box(box))]
        labelled = bool(cells) and LABEL.fullmatch(printed(cells[0])) is not None
        label = printed(cells[0]) if labelled else ""
        if cells:
            yield Row(label, tuple(cells[labelled:]))


def _in_box(box: Element) -> Cell:
    """The paragraphs of a table's cell, one after another."""
    pieces: list[Piece] = []
    for paragraph in box.iter(f"{W}p"):
        if cell := _cell(paragraph):
            pieces += [Turn(), *cell] if pieces else cell
    return tuple(pieces)


def _cell(paragraph: Element) -> Cell:
    return tuple(_piece(run) for run in paragraph.iter(f"{W}r") if _text(run))


def _piece(run: Element) -> Piece:
    style = value(run, "rPr/rStyle")
    if style == BLANK:
        return Gap()
    return Words(_text(run), style in ANSWERS, style in BOLD)


def _text(run: Element) -> str:
    return "".join(of.text or "" for of in run.iter(f"{W}t"))


def _title(heading: Element) -> str:
    """The words of a heading up to its tab, without the number before them."""
    words = ""
    for run in heading.iter(f"{W}r"):
        if has(run, "tab"):
            break
        if value(run, "rPr/rStyle") != NUMBER:
            words += _text(run)
    return words.strip()
