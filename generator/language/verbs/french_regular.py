"""The regular verbs of French, with what -er verbs do to their stems."""

from __future__ import annotations

import re
from collections.abc import Collection

from generator.language.verbs.french import Parts, agreeing, paradigm
from generator.language.verbs.verbs import Paradigm

_ACUTE = re.compile(r"é(gu|qu|[^aeiouyàâéèêëîïôû]+)$")
_MUTE = re.compile(r"e([bcdfghjkmnpqrsvz]|vr)$")
_L_OR_T = re.compile(r"e([lt])$")


def regular(
    infinitive: str,
    doubling: Collection[str],
    grave: Collection[str],
    invariable: Collection[str],
    but: Collection[str],
) -> tuple[Paradigm, ...]:
    """The forms of a verb in -er, or in -ir with -iss-; nothing where a rule would be a guess.

    Of verbs in -eler and -eter, those of `doubling` double (« appelle »), those of `grave`
    take an accent (« achète »). The participle of `invariable` ones never agrees. The verbs
    of `but` are not regular.
    """
    if infinitive in but:
        return ()
    participle = "!" if infinitive in invariable else ""
    if infinitive.endswith("ir") and not infinitive.endswith("oir"):
        return (paradigm(infinitive, _second_group(infinitive[:-2], participle)),)
    if not infinitive.endswith("er") or len(infinitive) < 4:
        return ()
    stem = infinitive[:-2]
    weak = _weak_stems(infinitive, stem, doubling, grave)
    if weak is None:
        return ()
    return (paradigm(infinitive, _first_group(stem, weak, participle)),)


def _weak_stems(
    infinitive: str, stem: str, doubling: Collection[str], grave: Collection[str]
) -> tuple[str, ...] | None:
    """The stem before a mute e; two where two are right; None where it is not known."""
    if stem.endswith("ay"):
        return (stem[:-1] + "i", stem)
    if stem.endswith(("oy", "uy")):
        return (stem[:-1] + "i",)
    if stem.endswith(("ey", "y")):
        return None
    if _L_OR_T.search(stem):
        if infinitive in doubling:
            return (stem + stem[-1],)
        return (_L_OR_T.sub(r"è\1", stem),) if infinitive in grave else None
    if _ACUTE.search(stem):
        return (_ACUTE.sub(r"è\1", stem),)
    return (_MUTE.sub(r"è\1", stem),)


def _first_group(stem: str, weak: tuple[str, ...], mark: str) -> Parts:
    """Before a and o: « commenç- », « mange- ». The futur of « céder » keeps its é."""
    hard = {"c": stem[:-1] + "ç", "g": stem + "e"}.get(stem[-1], stem)
    future = (stem + "er",) if _ACUTE.search(stem) else tuple(one + "er" for one in weak)
    return Parts(
        present=(
            *(tuple(one + ending for one in weak) for ending in ("e", "es", "e")),
            (hard + "ons",),
            (stem + "ez",),
            tuple(one + "ent" for one in weak),
        ),
        future=future,
        preterite=hard + ":a",
        participle=agreeing(stem + "é" + mark),
    )


def _second_group(stem: str, mark: str) -> Parts:
    endings = ("is", "is", "it", "issons", "issez", "issent")
    return Parts(
        present=tuple((stem + ending,) for ending in endings),
        future=(stem + "ir",),
        preterite=stem + ":i",
        participle=agreeing(stem + "i" + mark),
    )
