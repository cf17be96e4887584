"""How Spanish makes the forms of a verb (the rules of any school grammar)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.language.inflection import Forms, Tense
from generator.language.verbs.verbs import Paradigm

_PRESENT = {
    "ar": ("o", "as", "a", "amos", "áis", "an"),
    "er": ("o", "es", "e", "emos", "éis", "en"),
    "ir": ("o", "es", "e", "imos", "ís", "en"),
}
_IMPERFECT = {
    "ar": ("aba", "abas", "aba", "ábamos", "abais", "aban"),
    "er": ("ía", "ías", "ía", "íamos", "íais", "ían"),
}
_PRETERITE = {
    "ar": ("é", "aste", "ó", "amos", "asteis", "aron"),
    "er": ("í", "iste", "ió", "imos", "isteis", "ieron"),
}
_STRONG_PRETERITE = ("e", "iste", "o", "imos", "isteis", "ieron")
_FUTURE = ("é", "ás", "á", "emos", "éis", "án")
_STRESSED = (0, 1, 2, 5)  # the stem is stressed: « pienso », but « pensamos »
_THIRD = (2, 5)
_CHANGES = (("e", "ie"), ("o", "ue"), ("e", "i"), ("i", "í"), ("u", "ú"))
_BEFORE_E = (("gu", "gü"), ("c", "qu"), ("g", "gu"), ("z", "c"))  # in -ar verbs
_BEFORE_O = (("gu", "g"), ("g", "j"))  # in -er and -ir verbs


@dataclass(frozen=True, slots=True)
class Irregular:
    """What does not follow from the infinitive; all of it without the verb's prefix.

    `first` is « yo » of the present, `strong` the stem of a preterite as « tuv- ».
    """

    present: str = ""
    first: str = ""
    preterite: str = ""
    strong: str = ""
    imperfect: str = ""
    future: str = ""
    participle: str = ""
    gerund: str = ""


def paradigm(
    infinitive: str, change: tuple[str, str] = ("", ""), own: Irregular | None = None
) -> Paradigm:
    """The simple tenses of the indicative, the conditional, participle and gerund.

    `change` is what the last vowel of the stem becomes where it is stressed.
    """
    own = own or Irregular()
    kind = infinitive[-2:].replace("í", "i")
    past = "ar" if kind == "ar" else "er"
    stem = infinitive[:-2]
    present = _cells(own.present) or _present(infinitive, kind, change, own.first)
    future = own.future or stem + kind
    return {
        Tense.INFINITIVE: ((infinitive,),),
        Tense.PRESENT: present,
        Tense.PRETERITE: _cells(own.preterite) or _preterite(stem, kind, past, change, own.strong),
        Tense.IMPERFECT: _cells(own.imperfect) or _add(stem, _IMPERFECT[past]),
        Tense.FUTURE: _add(future, _FUTURE),
        Tense.CONDITIONAL: _add(future, _IMPERFECT["er"]),
        Tense.PAST_PARTICIPLE: ((own.participle or _participle(stem, kind),), (), (), ()),
        Tense.PRESENT_PARTICIPLE: ((own.gerund or _gerund(stem, kind, change),),),
    }


def candidates(infinitive: str, own: Irregular | None = None) -> tuple[Paradigm, ...]:
    """What the forms may be: with the stem as it is, or changed where it is stressed."""
    if not re.fullmatch(r"[a-zñüáéíóú]*[aeiou][a-zñ]*(?:ar|er|ir)", infinitive):
        return ()
    ways = [("", "")] + [
        change
        for change in _CHANGES
        if _changed(infinitive[:-2], change) != infinitive[:-2]
        and (change != ("e", "i") or infinitive.endswith("ir"))
    ]
    return tuple(paradigm(infinitive, change, own) for change in ways)


def _changed(stem: str, change: tuple[str, str]) -> str:
    """The stem with its last vowel changed; u of gu and qu is no vowel."""
    match = re.search(r"([aeiou])((?:gu|qu|[^aeiou])*)$", stem)
    if match is None or match[1] != change[0]:
        return stem
    if match.start() and stem[match.start() - 1 : match.end(1)] in ("gu", "qu") and match[2]:
        return stem
    return stem[: match.start()] + change[1] + match[2]


def _present(infinitive: str, kind: str, change: tuple[str, str], first: str) -> Forms:
    stem = infinitive[:-2]
    forms = []
    for at, ending in enumerate(_PRESENT[kind]):
        own = _changed(stem, change) if at in _STRESSED else stem
        if kind == "ir" and _takes_y(stem) and at in _STRESSED:
            own += "y"
        forms.append(_before_o(own, stem, kind) + ending if at == 0 else own + ending)
    if first:
        forms[0] = first
    return tuple((form,) for form in forms)


def _before_o(own: str, stem: str, kind: str) -> str:
    if kind == "ar":
        return own
    if own.endswith("c"):
        return own[:-1] + ("zc" if stem[-2] in "aeiou" else "z")
    for ending, other in _BEFORE_O:
        if own.endswith(ending):
            return own[: -len(ending)] + other
    return own


def _preterite(stem: str, kind: str, past: str, change: tuple[str, str], strong: str) -> Forms:
    if strong:
        endings = [
            e.replace("ieron", "eron") if strong.endswith("j") else e for e in _STRONG_PRETERITE
        ]
        return _add(strong, endings)
    forms = [stem + ending for ending in _PRETERITE[past]]
    if past == "ar":
        for ending, other in _BEFORE_E:
            if stem.endswith(ending):
                forms[0] = stem[: -len(ending)] + other + "é"
                break
    elif _takes_y(stem) or stem.endswith("e"):
        forms[2], forms[5] = stem + "yó", stem + "yeron"
        if stem.endswith("e"):
            forms[1], forms[3], forms[4] = stem + "íste", stem + "ímos", stem + "ísteis"
    elif kind == "ir":
        for at in _THIRD:
            forms[at] = _weak(stem, change) + _PRETERITE[past][at]
    return tuple((form,) for form in forms)


def _weak(stem: str, change: tuple[str, str]) -> str:
    """« sint- », « durm- »: what -ir verbs do where the stem is not stressed."""
    weak = {("e", "ie"): ("e", "i"), ("e", "i"): ("e", "i"), ("o", "ue"): ("o", "u")}
    return _changed(stem, weak.get(change, ("", "")))


def _participle(stem: str, kind: str) -> str:
    if kind == "ar":
        return stem + "ado"
    return stem + ("ído" if stem[-1] in "aeo" else "ido")


def _gerund(stem: str, kind: str, change: tuple[str, str]) -> str:
    if kind == "ar":
        return stem + "ando"
    if _takes_y(stem) or stem[-1] in "aeo":
        return stem + "yendo"
    return (_weak(stem, change) if kind == "ir" else stem) + "iendo"


def _takes_y(stem: str) -> bool:
    """« construir », but not « seguir »."""
    return stem.endswith("u") and not stem.endswith(("gu", "qu"))


def _cells(forms: str) -> Forms:
    return tuple((form,) for form in forms.split())


def _add(stem: str, endings: tuple[str, ...] | list[str]) -> Forms:
    return tuple((stem + ending,) for ending in endings)
