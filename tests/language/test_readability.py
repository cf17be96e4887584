"""Measures of a text, against counts made by hand."""

from __future__ import annotations

import pytest

from generator.language.readability import measure, syllables

COUNTED = {
    "fr": """théâtre:2 école:2 femme:1 ordinateur:4 réel:2 maïs:2 beaucoup:2 naïf:2 oiseau:2 cœur:1
        travaillent:3 années:3 aujourd’hui:3 bien:1 image:2 utile:2 les:1 le:1""",
    "en": "table:2 house:1 wanted:2 walked:1 boxes:2 makes:1 education:4 people:2 the:1 idea:2",
    "es": "ciudad:2 país:2 guerra:2 agua:2 cielo:2 leer:2 río:2 murciélago:4 muy:1 pingüino:3 y:1",
    "de": "Bäume:2 Theater:3 Arbeitsblatt:3 Freie:2 Umwelt:2 neue:2 Schülerinnen:4 Lösung:2",
}
MISSES = {"en": {"idea"}, "fr": {"travaillent"}}


@pytest.mark.parametrize("code", sorted(COUNTED))
def test_syllables_are_those_counted_by_hand(code: str) -> None:
    pairs = [pair.split(":") for pair in COUNTED[code].split()]
    assert len(pairs) >= 8
    wrong = {word for word, number in pairs if syllables(word, code) != int(number)}
    assert wrong <= MISSES.get(code, set())


def test_the_formulas_are_those_that_they_name() -> None:
    # Two sentences, nine words, thirteen syllables, two words of seven letters and more.
    measures = measure("Le castor construit un barrage. Le barrage est solide.", "fr")
    assert (measures.words, measures.sentences, measures.long_words) == (9, 2, 3)
    assert measures.lix == pytest.approx(9 / 2 + 100 * 3 / 9)
    count = 1 + 2 + 2 + 1 + 2 + 1 + 2 + 1 + 2
    assert measures.syllables == count
    assert measures.ease == pytest.approx(207 - 1.015 * 9 / 2 - 73.6 * count / 9)
    assert "73,6" in measures.formula


def test_a_text_without_a_sentence_has_no_measure() -> None:
    assert measure("", "fr").lix is None
    assert measure("12 %", "fr").ease is None
    assert measure("Satu dua tiga empat.", "xx").ease is None
