"""Put a run of text as a careful printer of its language would: apostrophes, quotes, spaces.

A run is a part of a paragraph: it may begin with « ! » or end with « “ », and its outer
spaces stay in number. Letters and digits never change, and a second pass changes nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from generator.language.language import Typography, language_of
from generator.language.quotes import set_quotes

Pass = Callable[[str], str]

THING = "\ufffc"
"""What stands in a text for a blank or a box: no letter, no mark, no space."""
_SPACE = "[ \u00a0\u202f\u2009]"
# Not prose: addresses, file names, times, smileys.
_KEPT = (
    r"(?:https?://|ftp://|www\.)[^\s<>«»“”\"]*[^\s<>«»“”\".,;:!?…)]"
    r"|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|\b[\w-]+(?:\.[\w-]+)*\.(?:fr|com|org|net|eu|io|pdf|docx|odt|md|yaml|yml|txt|html|png|jpg)\b"
    r"|\b\d{1,2}:\d{2}(?!\d)"
    rf"|(?:{_SPACE}+|(?<![^\s(]))[:;]-?[)(DP](?![^\s.,!?])"
)
_LEANS = r"[»”)\]’%‰€$£…]|[^\W_º°]"  # what French puts a space between and a high mark


@lru_cache(maxsize=4096)
def typeset(text: str, language: str) -> str:
    """The run as it is printed in its language; see the module.

    French gets ’ « … » and the no-break spaces of its high punctuation, numbers and
    units, with the space put in where the teacher left it out; English, German and
    Spanish get their quotation marks and lose the space before punctuation.
    """
    for _ in range(MOST_ROUNDS):
        before = text
        for one in _passes(language):
            text = one(text)
        if text == before:
            break
    return text


MOST_ROUNDS = 8
"""Quotation marks of several kinds in a heap settle in a few rounds; most text in one."""


@lru_cache
def _passes(language: str) -> tuple[Pass, ...]:
    """What is done for a language, in this order."""
    rules = language_of(language).typography
    if rules.quotes is None:
        return ()
    return (
        *_single_quotes(rules),
        *_letters(language),
        lambda text: set_quotes(text, rules),
        *_inside_quotes(rules.quote_space),
        *_before("[;!?]", rules.high_space),
        *_before(rf":(?=\s|$|{THING})", rules.colon_space),
        *_in_numbers(rules),
        *_with_next(rules),
    )


def _swap(pattern: str, by: str | Callable[[re.Match[str]], str]) -> Pass:
    """A pass that replaces a pattern everywhere but in what is not prose."""
    compiled = re.compile(rf"(?P<kept>{_KEPT})|(?:{pattern})")

    def replace(match: re.Match[str]) -> str:
        if match["kept"] is not None:
            return match.group()
        return by if isinstance(by, str) else by(match)

    return lambda text: compiled.sub(replace, text)


def _single_quotes(rules: Typography) -> tuple[Pass, ...]:
    """Straight single marks: what a word has lost before it, a pair, a word's last letter."""
    if rules.single_quotes is None:
        return ()
    first, last = rules.single_quotes
    lost = "|".join(rules.elided)
    begins, ends = r"(?<![^\s(\[“„«\"—–-])", r"(?<=[^\s'(])"
    inside = r"(?:[^'\n]|(?<=\w)'(?=\w))*"
    pair = rf"{begins}'(?=[^\W_]|[¿¡])(?P<quoted>{inside}){ends}'(?!\w)"
    return (
        *((_swap(rf"{begins}'(?=(?:{lost})(?!\w))", "’"),) if lost else ()),
        _swap(pair, lambda match: f"{first}{match['quoted']}{last}"),
        _swap(r"(?<=[^\W\d_])'(?!\w)", "’"),
    )


def _letters(language: str) -> tuple[Pass, ...]:
    """Apostrophes and suspension points; « l' » at a run's end too, where words elide."""
    heads = "|".join(sorted(language_of(language).words.heads, key=len, reverse=True))
    inside = _swap(r"(?<=[^\W\d_])'(?=[^\W_]|[\"«“„])", "’")
    last = _swap(rf"(?<![^\W_])((?i:{heads}))'(?=$|{THING})", lambda match: match[2] + "’")
    dots = _swap(r"(?<!\.)\.{3}(?!\.)", "…")
    return (inside, last, dots) if heads else (inside, dots)


def _inside_quotes(space: str | None) -> tuple[Pass, ...]:
    """What stands behind « and before »; at a run's edge a space is put right, not added."""
    if space is None:
        return ()
    return (
        _swap(rf"«{_SPACE}*(?=\S)|«{_SPACE}+$", "«" + space),
        _swap(rf"(?<=\S){_SPACE}*»|^{_SPACE}+»", space + "»"),
    )


def _before(marks: str, space: str | None) -> tuple[Pass, ...]:
    """The space before some marks: put right and, where there is to be one, put in."""
    if space is None:
        return ()
    if not space:
        return (_swap(rf"(?<=\S){_SPACE}+(?={marks})", ""),)
    any_mark = marks.partition("(")[0]
    return (
        _swap(rf"{_SPACE}+(?={any_mark})", space),
        _swap(rf"(?<={_LEANS})(?={marks})", space),
    )


def _in_numbers(rules: Typography) -> tuple[Pass, ...]:
    """Groups of thousands, and numbers with their signs and units (« 9 h 30 » as well)."""
    passes: list[Pass] = []
    if (thousands := rules.thousands_space) is not None:
        groups = rf"(?<![\d.,/-])\d{{1,3}}(?:{_SPACE}\d{{3}})+(?![\d/])"
        passes.append(_swap(groups, lambda match: re.sub(_SPACE, thousands, match.group())))
    if (space := rules.number_space) is not None:
        units = "|".join(map(re.escape, rules.units))
        ended = "|".join(rf"(?<=\d{re.escape(end)})" for end in rules.number_ends)
        if rules.signs:
            passes.append(_swap(rf"(?<=\d){_SPACE}*(?=[{re.escape(rules.signs)}])", space))
        passes.append(_swap(rf"(?:{ended}){_SPACE}(?=(?:{units})(?![\w’']))", space))
        passes.append(_swap(rf"(?<=\d{_SPACE}h){_SPACE}(?=\d{{2}}(?!\d))", space))
    return tuple(passes)


def _with_next(rules: Typography) -> tuple[Pass, ...]:
    """« M. » stays on one line with the name, « p. » with the number, « z. » with « B. »."""
    titles = "|".join(map(re.escape, rules.keep_with_next))
    pairs = [(titles, r"[A-ZÀ-Þ\d]"), *rules.together] if titles else list(rules.together)
    return tuple(
        _swap(rf"(?<!\w)(?P<first>{first}) (?={then})", lambda m: m["first"] + "\u00a0")
        for first, then in pairs
    )
