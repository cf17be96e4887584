"""Which quotation marks belong together, and which ones a language prints."""

from __future__ import annotations

from generator.language.language import Typography

_CLOSES = {"«": "»", "“": "”", "„": "“", '"': '"'}
_OPENS = "«“„"
_RECAST = {('"', '"'), ("“", "”")}


def set_quotes(text: str, rules: Typography) -> str:
    """Straight and English quotation marks as the language's own, in pairs.

    Inside other quotation marks straight ones become the inner pair, and “ ” stay. What has
    no partner is left alone.
    """
    if rules.quotes is None or rules.inner_quotes is None:
        return text
    marks = list(text)
    for first, last, depth in _pairs(text):
        pair = (text[first], text[last])
        if pair not in _RECAST or (depth and pair[0] != '"'):
            continue
        marks[first], marks[last] = rules.inner_quotes if depth else rules.quotes
    return "".join(marks)


def _pairs(text: str) -> list[tuple[int, int, int]]:
    """Opening and closing place of each quotation, and how many others are around it."""
    pairs: list[tuple[int, int, int]] = []
    open_marks: list[int] = []
    for at, mark in enumerate(text):
        if mark not in '«»“”„"':
            continue
        partner = _partner(text, at, open_marks)
        if partner is not None:
            del open_marks[partner + 1 :]
            pairs.append((open_marks.pop(), at, partner))
        elif mark in _OPENS or (mark == '"' and _may_open(text, at)):
            open_marks.append(at)
    return pairs


def _partner(text: str, at: int, open_marks: list[int]) -> int | None:
    """Which of the open quotations this mark closes, the innermost that it can."""
    mark = text[at]
    if mark == '"' and _must_open(text, at):
        return None
    for depth in range(len(open_marks) - 1, -1, -1):
        if _CLOSES[text[open_marks[depth]]] == mark:
            return depth
    return None


def _must_open(text: str, at: int) -> bool:
    """A straight mark behind a space or bracket and before a word."""
    before, after = text[at - 1 : at] if at else " ", text[at + 1 : at + 2]
    return (before.isspace() or before in "([«“„’'") and after.isalnum()


def _may_open(text: str, at: int) -> bool:
    """Not behind a word or number: 27" is inches."""
    return at == 0 or not text[at - 1].isalnum()
