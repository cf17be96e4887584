"""The lines of a PDF, by pdfminer: their text, size and place, without what runs on each page."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from io import BytesIO

MOST_PAGES = 40
SMALL = 0.85
"""Of the size of the text: smaller figures are the marks of notes."""
_EDGE = 0.08
"""Of the page's height: what stands there may run on every page."""
_FIGURES = re.compile(r"\d+")
_PAGE_WORDS = r"(?:page|p\.|seite|s\.|página|pág\.)"
_PAGE_NUMBER = re.compile(
    rf"(?:{_PAGE_WORDS}\s*)?[-–—]?\s*\d{{1,4}}\s*[-–—]?(?:\s*(?:/|sur|of|von|de)\s*\d+)?",
    re.IGNORECASE,
)


class Locked(Exception):
    """The file asks for a password."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page: its size in points, and where it stands, in points from the foot."""

    text: str
    size: float
    bold: bool
    page: int
    box: int
    left: float
    top: float
    right: float
    at_edge: bool


def read_lines(data: bytes) -> list[Line]:
    """The lines in the order of reading; none where the file holds pictures of text only.

    Raises Locked, or what pdfminer raises for a damaged file.
    """
    from pdfminer.pdfdocument import PDFPasswordIncorrect

    try:
        return _without_running(_whole_lines(list(_lines(data))))
    except PDFPasswordIncorrect as error:
        raise Locked from error


def _lines(data: bytes) -> Iterator[Line]:
    from pdfminer.high_level import extract_pages
    from pdfminer.layout import LAParams, LTTextBox, LTTextLine

    box = 0
    pages = extract_pages(BytesIO(data), laparams=LAParams(line_overlap=0.35), maxpages=MOST_PAGES)
    for number, page in enumerate(pages):
        for element in page:
            if not isinstance(element, LTTextBox):
                continue
            box += 1
            for line in element:
                if isinstance(line, LTTextLine) and line.get_text().strip():
                    edge = min(line.y0 - page.y0, page.y1 - line.y1) < _EDGE * page.height
                    text, size, bold = _letters(line)
                    yield Line(text, size, bold, number, box, line.x0, line.y1, line.x1, edge)


def _whole_lines(lines: Sequence[Line]) -> list[Line]:
    """Lines that another font cuts in pieces (an emoji, a sign) are whole again."""
    whole: list[Line] = []
    for line in sorted(lines, key=lambda each: (each.page, each.left)):
        before = next((other for other in whole if _touches(other, line)), None)
        if before is None:
            whole.append(line)
        else:
            text = before.text.rstrip("\n") + line.text
            whole[whole.index(before)] = replace(before, text=text, right=line.right)
    boxes = {line.box: place for place, line in reversed(list(enumerate(lines)))}
    return sorted(whole, key=lambda each: (boxes[each.box], -each.top))


def _touches(before: Line, line: Line) -> bool:
    same_line = before.page == line.page and abs(before.top - line.top) < 0.3 * before.size
    return same_line and -1 < line.left - before.right < 0.4 * before.size


def _letters(line: object) -> tuple[str, float, bool]:
    """The text of a line without the small figures of notes, its size, and whether it is bold."""
    from pdfminer.layout import LTAnno, LTChar, LTTextLine

    assert isinstance(line, LTTextLine)
    signs = [sign for sign in line if isinstance(sign, LTChar | LTAnno)]
    sizes = Counter(
        round(sign.size, 1)
        for sign in signs
        if isinstance(sign, LTChar) and not sign.get_text().isspace()
    )
    size = sizes.most_common(1)[0][0] if sizes else 0.0
    names = Counter(sign.fontname.lower() for sign in signs if isinstance(sign, LTChar))
    bold = bool(names) and any(w in names.most_common(1)[0][0] for w in ("bold", "black", "heavy"))

    def is_mark(sign: object) -> bool:
        small = isinstance(sign, LTChar) and sign.size < SMALL * size
        return small and str(getattr(sign, "_text", "")).isdigit()

    text = "".join(sign.get_text() for sign in signs if not is_mark(sign))
    return text.strip("\n"), size, bold


def _without_running(lines: Sequence[Line]) -> list[Line]:
    """Without page numbers, and what stands at the edge of several pages alike."""
    pages: dict[str, set[int]] = {}
    for line in lines:
        if line.at_edge:
            pages.setdefault(_same(line.text), set()).add(line.page)

    def runs(line: Line) -> bool:
        if not line.at_edge:
            return False
        return bool(_PAGE_NUMBER.fullmatch(line.text.strip())) or len(pages[_same(line.text)]) > 1

    return [line for line in lines if not runs(line)]


def _same(text: str) -> str:
    return _FIGURES.sub("#", text).strip()
