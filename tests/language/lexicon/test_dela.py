from __future__ import annotations

from generator.language.inflection import Analysis, Tense
from generator.language.lexicon.dela import decode, read
from generator.language.lexicon.entry import Entry


def test_a_line_is_a_form_its_lemma_its_part_and_its_codes() -> None:
    assert list(read(["aideront,aider.V+z1:F3p\n", "est,.N+z1:ms\n", "hier,.ADV+z1\n"])) == [
        Entry("aideront", "aider", "verb", ("F3p",)),
        Entry("est", "est", "noun", ("ms",)),
        Entry("hier", "hier", "adverb", ("",)),
    ]


def test_a_backslash_escapes_a_sign() -> None:
    (entry,) = read([r"c\-à\-d\.,.CONJC+z1"])
    assert entry.form == entry.lemma == "c-à-d." and entry.part == "conjunction"


def test_names_and_words_of_several_words_are_left_out() -> None:
    kept = list(read(["Paris,.N+NPropre:ms", "à accus,.A+EPC+z1", "nonsense", "or,.N+z1:ms"]))
    assert [entry.form for entry in kept] == ["or"]


def test_a_code_is_decoded() -> None:
    assert decode("aider", "verb", "F3p") == Analysis("aider", "verb", Tense.FUTURE, 3, "p", None)
    assert decode("aider", "verb", "Kfs") == Analysis(
        "aider", "verb", Tense.PAST_PARTICIPLE, None, "s", "f"
    )
    assert decode("or", "noun", "ms") == Analysis("or", "noun", None, None, "s", "m")
    assert decode("hier", "adverb", "") == Analysis("hier", "adverb")
