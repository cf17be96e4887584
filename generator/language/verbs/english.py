"""How English spells the forms of a verb (the rules of any school grammar)."""

from __future__ import annotations

import re

from generator.language.inflection import Tense
from generator.language.verbs.verbs import Paradigm

_SIBILANT = re.compile(r"(?:s|x|z|ch|sh|(?<![aeiou])o)$")
_CONSONANT_Y = re.compile(r"[^aeiou]y$")
_ONE_CONSONANT = re.compile(
    r"[^aeiou](?:[aeiouy]|ui)[bcdfgklmnprtvz]$|^[aeiou][bdgmnpt]$|qu[aeiou][bdgmnpt]$"
)
_VOWELS = re.compile(r"[aeiouy]+")
_ING_KEEPS_E = ("ee", "oe", "ye", "inge")


def paradigm(
    verb: str, past: str, participle: str, *, third: str | None = None, doubled: bool | None = None
) -> Paradigm:
    """All forms of a verb, of its base, its past and its participle.

    `doubled` says whether the last consonant doubles before -ing; by rule where it is not said.
    """
    third = third or third_person(verb)
    double = may_double(verb) if doubled is None else doubled
    return {
        Tense.INFINITIVE: ((verb,),),
        Tense.PRESENT: tuple((third if at == 2 else verb,) for at in range(6)),
        Tense.PRETERITE: ((past,),) * 6,
        Tense.FUTURE: ((f"will {verb}",),) * 6,
        Tense.PAST_PARTICIPLE: ((participle,), (), (), ()),
        Tense.PRESENT_PARTICIPLE: ((_ing(verb, double=double),),),
    }


def regular(verb: str) -> tuple[Paradigm, ...]:
    """The forms of a regular verb.

    Two ways where only the stress says whether the last consonant doubles (« visited »,
    « admitted »): the witness knows one of them.
    """
    if not re.fullmatch(r"[a-z]{2,}", verb) or not _VOWELS.search(verb):
        return ()
    if not may_double(verb):
        return (regular_as(verb, doubled=False),)
    one_syllable = len(_VOWELS.findall(verb.replace("qu", "q"))) == 1
    ways = (True,) if one_syllable else (False, True)
    return tuple(regular_as(verb, doubled=double) for double in ways)


def may_double(verb: str) -> bool:
    """Whether it ends in one vowel and one consonant, and not in w, x or y."""
    return _ONE_CONSONANT.search(verb) is not None


def third_person(verb: str) -> str:
    """« works », « watches », « tries »."""
    if _CONSONANT_Y.search(verb):
        return verb[:-1] + "ies"
    return verb + ("es" if _SIBILANT.search(verb) else "s")


def regular_as(verb: str, *, doubled: bool) -> Paradigm:
    """The forms of a regular verb of which it is known whether it doubles."""
    past = _ed(verb, double=doubled)
    return paradigm(verb, past, past, doubled=doubled)


def _ed(verb: str, *, double: bool) -> str:
    if verb.endswith("e"):
        return verb + "d"
    if _CONSONANT_Y.search(verb):
        return verb[:-1] + "ied"
    if verb.endswith("c"):
        return verb + "ked"
    return verb + (verb[-1] if double else "") + "ed"


def _ing(verb: str, *, double: bool) -> str:
    if verb.endswith("ie"):
        return verb[:-2] + "ying"
    if verb.endswith("e") and len(verb) > 2 and not verb.endswith(_ING_KEEPS_E):
        return verb[:-1] + "ing"
    if verb.endswith("c"):
        return verb + "king"
    return verb + (verb[-1] if double else "") + "ing"
