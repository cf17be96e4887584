"""How German makes the forms of a verb (the rules of any school grammar)."""

from __future__ import annotations

import re
from collections.abc import Collection

from generator.language.inflection import Cell, Forms, Tense
from generator.language.verbs.verbs import Paradigm

_NEEDS_E = re.compile(r"(?:[td]|(?:[bdfgkpt]|ch|ss|z)[mn])$")
_SIBILANT = ("s", "ß", "x", "z")
_VOWEL = "aeiouyäöü"
_INSEPARABLE = ("be", "ge", "er", "ver", "zer", "ent", "emp", "miss")
_SEPARABLE = (
    *("ab", "an", "auf", "aus", "bei", "da", "durch", "ein", "fest", "fort", "heim", "her", "hin"),
    *("hinter", "los", "mit", "nach", "nieder", "statt", "teil", "über", "um", "unter", "voll"),
    *("vor", "weg", "weiter", "wider", "wieder", "zu", "zurück", "zusammen"),
)


def paradigm(infinitive: str, present: Forms, preterite: str, participle: str) -> Paradigm:
    """The forms of a verb, of its present, the « ich » of its Präteritum and its participle.

    A strong « du » behind s or t is left out: « du lasest » and « du last » are both right.
    """
    return {
        Tense.INFINITIVE: ((infinitive,),),
        Tense.PRESENT: present,
        Tense.PRETERITE: _preterite(preterite),
        Tense.PAST_PARTICIPLE: ((participle,), (), (), ()),
    }


def regular_present(infinitive: str, du: str = "", er: str = "") -> Forms:
    """The present; `du` and `er` where they change their vowel."""
    stem = infinitive.removesuffix("en")
    e = "e" if _NEEDS_E.search(stem) else ""
    second = stem + (e + "st" if not stem.endswith(_SIBILANT) else "t")
    third = stem + e + "t"
    cells = (stem + "e", du or second, er or third, infinitive, third, infinitive)
    return tuple((form,) for form in cells)


def regular(infinitive: str, whole: Collection[str]) -> tuple[Paradigm, ...]:
    """The forms of a weak verb in -en; nothing for verbs that may come apart (« ankommen »).

    Those of `whole` only look as if they had a prefix.
    """
    if not re.fullmatch(r"[a-zäöüß]+[^aeiouäöü]en|[a-zäöüß]*[aeiou]en", infinitive):
        return ()
    stem = infinitive[:-2]
    if infinitive not in whole and any(_has_prefix(stem, prefix) for prefix in _SEPARABLE):
        return ()
    e = "e" if _NEEDS_E.search(stem) else ""
    bare = f"{stem}{e}t"
    without_ge = stem.endswith("ier") and any(sign in _VOWEL for sign in stem[:-3])
    if infinitive not in whole:
        without_ge |= any(_has_prefix(stem, prefix) for prefix in _INSEPARABLE)
    participle = bare if without_ge else "ge" + bare
    return (paradigm(infinitive, regular_present(infinitive), f"{stem}{e}te", participle),)


def _has_prefix(stem: str, prefix: str) -> bool:
    """Whether what is left behind a prefix could be a verb: « be-such », but not « be-t »."""
    rest = stem.removeprefix(prefix)
    return rest != stem and len(rest) > 1 and any(sign in _VOWEL for sign in rest)


def _preterite(first: str) -> Forms:
    if first.endswith("e"):
        return tuple((first + end,) for end in ("", "st", "", "n", "t", "n"))
    e = "e" if first.endswith(("d", "t")) else ""
    du: Cell = () if e or first.endswith(_SIBILANT) else (first + "st",)
    return ((first,), du, (first,), (first + "en",), (first + e + "t",), (first + "en",))
