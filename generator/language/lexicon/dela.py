"""Read the lines of a DELA dictionary: `aideront,aider.V+z1:F3p`.

The format is described in the manual of Unitex, chapter « Dictionnaires »: a form, its lemma
(nothing where it is the same), its class with marks, its inflections. A backslash
escapes a sign.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from generator.language.inflection import Analysis, Tense
from generator.language.lexicon.entry import Entry

_LINE = re.compile(
    r"(?P<form>(?:[^,\\]|\\.)+),(?P<lemma>(?:[^.\\]|\\.)*)"
    r"\.(?P<part>\w+)(?P<marks>[^:]*)(?P<codes>(?::.*)?)$"
)
_PARTS = {
    "V": "verb",
    "N": "noun",
    "A": "adjective",
    "ADV": "adverb",
    "PREP": "preposition",
    "DET": "determiner",
    "PRO": "pronoun",
    "PRON": "pronoun",
    "CONJC": "conjunction",
    "CONJS": "conjunction",
    "INTJ": "interjection",
}
_TENSES = {
    "W": Tense.INFINITIVE,
    "G": Tense.PRESENT_PARTICIPLE,
    "K": Tense.PAST_PARTICIPLE,
    "P": Tense.PRESENT,
    "I": Tense.IMPERFECT,
    "J": Tense.PRETERITE,
    "F": Tense.FUTURE,
    "C": Tense.CONDITIONAL,
    "S": Tense.SUBJUNCTIVE,
    "T": Tense.SUBJUNCTIVE_IMPERFECT,
    "Y": Tense.IMPERATIVE,
}


def read(lines: Iterable[str]) -> Iterator[Entry]:
    """The single words that are no names, in the order of the lines."""
    for line in lines:
        match = _LINE.match(line.rstrip("\n"))
        if match is None or " " in match["form"] or "NPropre" in match["marks"]:
            continue
        form = _plain(match["form"])
        lemma = _plain(match["lemma"]) or form
        part = _PARTS.get(match["part"], "other")
        yield Entry(form, lemma, part, tuple(match["codes"].split(":")[1:]) or ("",))


def decode(lemma: str, part: str, code: str) -> Analysis:
    """What a code says: `P3s` is the present, third person singular; `Kfs` a participle."""
    return Analysis(
        lemma,
        part,
        tense=_TENSES.get(code[:1]),
        person=next((int(sign) for sign in code if sign in "123"), None),
        number=next((sign for sign in code if sign in "sp"), None),
        gender=next((sign for sign in code if sign in "mf"), None),
    )


def _plain(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text)
