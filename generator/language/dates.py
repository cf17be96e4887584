"""A date in a line of credits, in words or figures, as ISO 8601 has it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.language.normalise import fold
from generator.language.pages_data import Pages, pages_of

_ISO = re.compile(r"\b(\d{4})-(\d{2})(?:-(\d{2}))?(?!\d)")
_FIGURES = re.compile(r"\b(\d{1,2})[./](\d{1,2})[./](\d{4})\b")
_MONTH = re.compile(r"(?<![\d./])(\d{1,2})/(\d{4})\b")
_YEAR = re.compile(r"\b(?:1[6-9]|20)\d{2}\b")
_DAY_BEFORE = re.compile(r"\b(\d{1,2})(?:er|\.|st|nd|rd|th)?\s+(?:de\s+|of\s+)?$")
_DAY_AFTER = re.compile(r"\.?\s+(\d{1,2})(?:st|nd|rd|th)?\b")
_HOUR_OR_DAY = re.compile(r"[\d./:h-]+(?:er|st|nd|rd|th|h)?\.?")
_BETWEEN = re.compile(r"[\s,|·•–—()]+")
_MONTH_FIRST = "en"


def date_in(text: str, languages: Sequence[str]) -> str:
    """The first date of a text as 2024-03-12, 2024-03 or 2024; "" without one.

    Figures such as 03/12/2024 are two dates in English: there only the year is taken,
    unless one of them can be no month.
    """
    if iso := _ISO.search(text):
        return "-".join(part for part in iso.groups() if part)
    if figures := _FIGURES.search(text):
        day, month, year = (int(part) for part in figures.groups())
        if languages[:1] == [_MONTH_FIRST] and day <= 12 and day != month:
            return str(year) if month <= 12 else f"{year}-{day:02}-{month:02}"
        if 1 <= month <= 12:
            return f"{year}-{month:02}-{day:02}"
    if (figures := _MONTH.search(text)) and 1 <= int(figures[1]) <= 12:
        return f"{figures[2]}-{int(figures[1]):02}"
    for language in languages:
        if found := _in_words(text, pages_of(language)):
            return found
    return ""


def without_date(text: str, languages: Sequence[str]) -> str:
    """What is left of a line without its date, its hour and the words that belong to them.

    « le » goes in « le 8 juin », and stays in « Paul Le Goff ».
    """
    known = [pages_of(language) for language in languages]
    months = {name for pages in known for name, _ in _months(pages)}
    little = {word for pages in known for word in pages.date_words}
    little |= {word for pages in known for phrase in pages.published for word in phrase.split()}
    words = [word for word in _BETWEEN.split(text) if word]
    left: list[str] = []
    is_dated = True  # whether the words from here on, read backwards, lead to a date
    for place in reversed(range(len(words))):
        said = fold(words[place]).strip(".:")
        if said in months or _HOUR_OR_DAY.fullmatch(words[place]):
            is_dated = True
        elif said not in little or not (is_dated or _is_after_figures(words, place)):
            left.insert(0, words[place])
            is_dated = False
    return " ".join(left).strip(" ,;:")


def _is_after_figures(words: Sequence[str], place: int) -> bool:
    """« 14 Uhr »."""
    return place > 0 and _HOUR_OR_DAY.fullmatch(words[place - 1]) is not None


def _in_words(text: str, pages: Pages) -> str:
    folded = fold(text)
    year = _YEAR.search(folded)
    found = [(m, number) for name, number in _months(pages) if (m := _whole(name, folded))]
    if not found or year is None:
        return ""
    month, number = min(found, key=lambda each: each[0].start())
    before = _DAY_BEFORE.search(folded[: month.start()])
    day = before or _DAY_AFTER.match(folded[month.end() :])
    return f"{year[0]}-{number:02}" + (f"-{int(day[1]):02}" if day else "")


def _months(pages: Pages) -> list[tuple[str, int]]:
    """Every name of a month, whole or short, and its number."""
    return [
        (name, number)
        for names in (pages.months, pages.short_months)
        for number, written in enumerate(names, 1)
        for name in written.split("/")
    ]


def _whole(word: str, text: str) -> re.Match[str] | None:
    return re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text)
