"""Numbered lists: each begins anew, for each is a numbering of its own."""

from __future__ import annotations

from typing import Literal

from generator.profiles.theme import Theme
from generator.render.docx.xml import Element, name, twips, w

Numbering = Literal["decimal", "letter", "bullet"]

_DEPTHS = 4
_FORMATS: dict[Numbering, tuple[str, str]] = {
    "decimal": ("decimal", "."),
    "letter": ("lowerLetter", ")"),
    "bullet": ("bullet", ""),
}


class Lists:
    """The part `word/numbering.xml`, as the lists of a document come, after those it has."""

    def __init__(self, part: Element, theme: Theme) -> None:
        self._part = part
        numbers = part.findall(name("num"))
        abstracts = part.findall(name("abstractNum"))
        first = 1 + max((_id(of, "abstractNumId") for of in abstracts), default=-1)
        self._kinds = {kind: number for number, kind in enumerate(_FORMATS, first)}
        self._count = max((_id(of, "numId") for of in numbers), default=0)
        ours = [_abstract(number, kind, theme) for kind, number in self._kinds.items()]
        # The schema wants all of these before the lists that are made from them.
        place = part.index(numbers[0]) if numbers else len(part)
        part[place:place] = ours

    def begin(self, kind: Numbering, start: int, depth: int) -> int:
        """The number of a new list that counts from `start`, `depth` lists deep (from 0)."""
        self._count += 1
        level = min(depth, _DEPTHS - 1)
        reset = w("lvlOverride", w("startOverride", val=start), ilvl=level)
        number = w("num", w("abstractNumId", val=self._kinds[kind]), numId=self._count)
        if kind != "bullet":
            number.append(reset)
        self._part.append(number)
        return self._count


def _id(of: Element, attribute: str) -> int:
    return int(of.get(name(attribute), "0"))


def membership(number: int, depth: int) -> Element:
    """What a paragraph says to be an item of a list."""
    return w("numPr", w("ilvl", val=min(depth, _DEPTHS - 1)), w("numId", val=number))


def _abstract(number: int, kind: Numbering, theme: Theme) -> Element:
    levels = (_level(kind, depth, theme) for depth in range(_DEPTHS))
    return w("abstractNum", w("multiLevelType", val="multilevel"), *levels, abstractNumId=number)


def _level(kind: Numbering, depth: int, theme: Theme) -> Element:
    form, sign = _FORMATS[kind]
    text = "•" if kind == "bullet" else f"%{depth + 1}{sign}"
    hanging = twips(theme.list_indent)
    return w(
        "lvl",
        w("start", val=1),
        w("numFmt", val=form),
        w("lvlText", val=text),
        w("lvlJc", val="left"),
        w("pPr", w("ind", left=hanging * (depth + 1), hanging=hanging)),
        w("rPr", w("b", val=int(kind != "bullet")), w("i", val=0)),
        ilvl=depth,
    )
