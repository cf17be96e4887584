"""Lines of pieces (« la roue / grince / du moulin »), put together by the key's sentences."""

from __future__ import annotations

from collections.abc import Sequence

from support.solver import section
from support.solver_model import Paper, Row, Unsolvable, printed

BETWEEN = " / "
BEGUN = "…"


def rearranged(worksheet: Paper, key: Paper, title: str) -> list[str]:
    """The key's sentence for each line of pieces; the line itself where they do not make it."""
    asked, answered = (_items(section(paper, title)) for paper in (worksheet, key))
    lines = [text for text in asked if BETWEEN in text]
    if not lines:
        raise Unsolvable(f"{title}: no pieces")
    found = []
    for line in lines:
        item = next((text for text in answered if text.startswith(f"{line} ")), line)
        answer = item.removeprefix(line).strip()
        found.append(answer if _makes(line.split(BETWEEN), answer) else line)
    return found


def _items(rows: Sequence[Row]) -> list[str]:
    """The words of each numbered item, its paragraphs one after another."""
    items: list[str] = []
    for row in rows:
        text = " ".join(filter(None, map(printed, row.cells)))
        if row.label or not items:
            items.append(text)
        else:
            items[-1] += f" {text}"
    return items


def _makes(pieces: list[str], sentence: str) -> bool:
    """Whether a sentence is how it begins (« Le castor … », behind the pieces) and the pieces."""
    words = pieces[-1].split(" ")
    cuts = range(1, len(words) + 1) if words[-1] == BEGUN else [len(words)]
    for cut in cuts:
        start = " ".join(words[cut:-1])
        rest = sentence.removeprefix(start).strip().removesuffix(".")
        own = [*pieces[:-1], " ".join(words[:cut])]
        if sentence.startswith(start) and any(
            _is_made_of(text, own) for text in (rest, rest[:1].lower() + rest[1:])
        ):
            return True
    return False


def _is_made_of(text: str, pieces: list[str]) -> bool:
    """Whether a text is the pieces, all of them in some order."""
    if not pieces:
        return not text
    fitting = [n for n, piece in enumerate(pieces) if f" {text}".endswith(f" {piece}")]
    return any(
        _is_made_of(text[: -len(pieces[n])].rstrip(" "), pieces[:n] + pieces[n + 1 :])
        for n in fitting
    )
