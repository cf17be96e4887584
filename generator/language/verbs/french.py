"""How French makes its tenses from a verb's principal parts.

The rules are those of any grammar (Le Bescherelle, Grevisse): the imparfait from « nous »,
the conditionnel from the futur, the subjonctif from « ils » and from the imparfait.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.language.inflection import Cell, Forms, Tense
from generator.language.verbs.verbs import Paradigm

_IMPERFECT = ("ais", "ais", "ait", "ions", "iez", "aient")
_FUTURE = ("ai", "as", "a", "ons", "ez", "ont")
_SUBJUNCTIVE = ("e", "es", "e", "ions", "iez", "ent")
_PRETERITES = {
    "a": ("ai", "as", "a", "âmes", "âtes", "èrent"),
    "i": ("is", "is", "it", "îmes", "îtes", "irent"),
    "ï": ("ïs", "ïs", "ït", "ïmes", "ïtes", "ïrent"),
    "u": ("us", "us", "ut", "ûmes", "ûtes", "urent"),
    "in": ("ins", "ins", "int", "înmes", "întes", "inrent"),
}
IMPERATIVE_AT = (1, 3, 4)  # tu, nous, vous
THIRD_SINGULAR = 2


@dataclass(frozen=True, slots=True)
class Parts:
    """The principal parts: from them all is made. `own` holds what does not follow the rules.

    `future` has no ending: « ser- »; `preterite` its stem and its kind: « f:u ».
    """

    present: Forms
    future: Cell
    preterite: str
    participle: tuple[str, ...]
    own: dict[Tense, Forms] = field(default_factory=dict)
    imperfect: str = ""
    impersonal: bool = False


def paradigm(infinitive: str, parts: Parts) -> Paradigm:
    """All simple tenses but the subjonctif imparfait, which no pupil is asked for."""
    stem = parts.imperfect or parts.present[3][0].removesuffix("ons")
    imperfect = tuple((join(stem, ending),) for ending in _IMPERFECT)
    preterite, kind = parts.preterite.split(":")
    tenses: dict[Tense, Forms] = {
        Tense.INFINITIVE: ((infinitive,),),
        Tense.PRESENT: parts.present,
        Tense.IMPERFECT: imperfect,
        Tense.PRETERITE: tuple((join(preterite, end),) for end in _PRETERITES[kind]),
        Tense.FUTURE: tuple(tuple(one + end for one in parts.future) for end in _FUTURE),
        Tense.CONDITIONAL: tuple(tuple(one + end for one in parts.future) for end in _IMPERFECT),
        Tense.PAST_PARTICIPLE: tuple((one,) if one else () for one in parts.participle),
    }
    tenses |= parts.own
    if Tense.SUBJUNCTIVE not in tenses:
        tenses[Tense.SUBJUNCTIVE] = _subjunctive(parts.present, imperfect)
    if Tense.IMPERATIVE not in tenses and not parts.impersonal:
        tenses[Tense.IMPERATIVE] = _imperative(parts.present)
    if Tense.PRESENT_PARTICIPLE not in tenses and not parts.impersonal:
        tenses[Tense.PRESENT_PARTICIPLE] = ((join(stem, "ant"),),)
    if parts.impersonal:
        return {tense: _third_only(forms) for tense, forms in tenses.items()}
    return tenses


def join(stem: str, ending: str) -> str:
    """« commenç » and « ions » are « commencions », « mange » and « ions » « mangions »."""
    if ending[0] in "ieîè":
        if stem.endswith("ç"):
            stem = stem[:-1] + "c"
        elif stem.endswith("ge"):
            stem = stem[:-1]
    return stem + ending


def agreeing(participle: str) -> tuple[str, ...]:
    """The four forms of a past participle; with « ! » it has but one."""
    if participle.endswith("!"):
        return (participle[:-1], "", "", "")
    plural = participle if participle.endswith("s") else participle + "s"
    return (participle, participle + "e", plural, participle + "es")


def _subjunctive(present: Forms, imperfect: Forms) -> Forms:
    made = [
        tuple(form.removesuffix("ent") + ending for form in present[5]) for ending in _SUBJUNCTIVE
    ]
    return (*made[:3], imperfect[3], imperfect[4], made[5])


def _imperative(present: Forms) -> Forms:
    """As the present; « tu » loses its s behind an e."""
    cells: list[Cell] = [()] * 6
    for place in IMPERATIVE_AT:
        cells[place] = tuple(
            form[:-1] if place == 1 and form.endswith("es") else form for form in present[place]
        )
    return tuple(cells)


def _third_only(forms: Forms) -> Forms:
    if len(forms) != 6:
        return forms
    return tuple(cell if at == THIRD_SINGULAR else () for at, cell in enumerate(forms))
