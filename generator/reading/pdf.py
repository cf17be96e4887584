"""A PDF with text → pieces: columns in order, words cut at lines made whole.

A PDF names neither paragraphs nor headings. They are told by size, weight and place.
"""

from __future__ import annotations

import logging
import re
from collections import Counter
from collections.abc import Iterator, Sequence

from generator.language.detect import detect
from generator.reading.clean import clean
from generator.reading.pdf_hyphens import HYPHEN, join_lines
from generator.reading.pdf_lines import Line, read_lines
from generator.reading.piece import Kind, Piece, Raw

logging.getLogger("pdfminer").setLevel(logging.CRITICAL)
"""What it finds odd in a file is no sentence for a teacher."""
_BIGGER = 1.15
"""Of the size of the text: larger lines are headings."""
_BULLET = re.compile(r"\s*[•▪►◦●·–]\s+(?=\S)")
_STOPS = re.compile(r"[.…][\"”’»)]*$")
_ENDS = re.compile(r"[.!?…:»”\"][\"”’»)]*$")


def read_pdf(data: bytes) -> Raw:
    """The pieces of a PDF; none where it holds pictures of text only.

    Raises Locked, or what pdfminer raises for a damaged file.
    """
    lines = read_lines(data)
    if not lines:
        return Raw(())
    body, largest = _body_size(lines), max(line.size for line in lines)
    language = detect("\n".join(line.text for line in lines))
    found = [_piece(group, body, largest, language) for group in _groups(lines)]
    pieces = tuple(_merged(found, language))
    return Raw(pieces, is_marked=any(piece.kind in ("title", "heading") for piece in pieces))


def _body_size(lines: Sequence[Line]) -> float:
    """The size that most letters have."""
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[line.size] += len(line.text)
    return sizes.most_common(1)[0][0]


def _groups(lines: Sequence[Line]) -> list[list[Line]]:
    """Lines that make one paragraph: of one box and look, without a gap or an indent."""
    groups: list[list[Line]] = []
    for line in lines:
        if groups and _goes_on(groups[-1], line):
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def _goes_on(group: Sequence[Line], line: Line) -> bool:
    last = group[-1]
    if _BULLET.match(line.text):
        return False
    if (line.box, line.bold) != (last.box, last.bold) or abs(line.size - last.size) > 0.6:
        return False
    gap = last.top - line.top
    if gap > 1.9 * max(line.size, 1):
        return False
    indented = line.left - min(each.left for each in group) > 0.6 * line.size
    return not (indented and _ENDS.search(last.text.strip()))


def _piece(group: Sequence[Line], body: float, largest: float, language: str) -> Piece:
    first = group[0]
    kind: Kind = "text"
    if bullet := _BULLET.match(first.text):
        rest = (line.text for line in group[1:])
        return Piece(clean(join_lines([first.text[bullet.end() :], *rest], language)), "item")
    if body < first.size < largest and _STOPS.search(group[-1].text.strip()):
        kind = "lead"
    elif first.size > _BIGGER * body or _is_bold_line(group):
        kind = "heading"
    elif first.size < 0.95 * body and first.text.strip()[:1].isdigit():
        kind = "note"
    return Piece(clean(join_lines([line.text for line in group], language)), kind)


def _is_bold_line(group: Sequence[Line]) -> bool:
    """One line or two in bold that are no sentence."""
    return group[0].bold and len(group) <= 2 and not _ENDS.search(group[-1].text.strip())


def _merged(pieces: Sequence[Piece], language: str) -> Iterator[Piece]:
    """A paragraph that a column or a page has cut is one again."""
    whole: list[Piece] = []
    for piece in pieces:
        last = whole[-1] if whole else None
        if (
            last is not None
            and last.kind == piece.kind == "text"
            and not _ENDS.search(last.text)
            and (piece.text[:1].islower() or HYPHEN.search(last.text))
        ):
            whole[-1] = Piece(clean(join_lines([last.text, piece.text], language)), "text")
        elif piece.text:
            whole.append(piece)
    yield from whole
