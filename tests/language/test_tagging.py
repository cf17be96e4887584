"""What of a sentence an exercise may leave out, in four languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.language.language import language_of
from generator.language.tagging import Sort, nouns_of, tag

LANGUAGES = ("fr", "en", "es", "de")


def sorts(sentence, language, terms=()):
    """Each word with the first letter of its sort: c(ontent), g(rammar), s(pared)."""
    tagged = tag(sentence, language, nouns_of(terms, language))
    return " ".join(f"{one.token.text}/{one.sort.value[0]}" for one in tagged)


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        # Names, numbers, capitals and the first word.
        ("fr", "Hier, Anne a vu la NASA.", "Hier/s Anne/s a/s vu/c la/g NASA/s"),
        ("en", "Two men saw Ann twice.", "Two/s men/c saw/c Ann/s twice/g"),
        ("es", "Ayer Ana compró tres mesas.", "Ayer/s Ana/s compró/c tres/s mesas/c"),
        ("de", "Gestern kam Anna mit drei Katzen.",
         "Gestern/s kam/c Anna/s mit/g drei/s Katzen/s"),
        # Months and days are dates, also without a capital.
        ("fr", "Il part mardi ou en juin.", "Il/s part/c mardi/s ou/g en/g juin/s"),
        ("es", "Sale el martes o en junio.", "Sale/s el/g martes/s o/s en/g junio/s"),
        # The unit of a number.
        ("fr", "On court 12 km en 3 h.", "On/s court/c 12/s km/s en/g 3/s h/s"),
        ("en", "They ran 12 km today.", "They/s ran/c 12/s km/s today/g"),
        ("es", "Corre 12 km con calma.", "Corre/s 12/s km/s con/g calma/c"),
        ("de", "Er läuft 12 km.", "Er/s läuft/c 12/s km/s"),
        # What hangs on another word, and what another word hangs on.
        ("fr", "Demain, dira-t-on cela ?", "Demain/s dira/s -t-on/s cela/g"),
        ("fr", "Voici l’école.", "Voici/s l’/s école/c"),
        ("fr", "Il viendra peut-être.", "Il/s viendra/c peut-être/s"),
        ("en", "See the town’s wall.", "See/s the/g town/s ’s/s wall/c"),
        # Words that many others may replace.
        ("fr", "Cela pourrait changer plus tard.", "Cela/s pourrait/g changer/c plus/g tard/g"),
        ("en", "She still works behind us.", "She/s still/g works/c behind/g us/g"),
        ("es", "Ella casi siempre duerme.", "Ella/s casi/g siempre/g duerme/c"),
        ("de", "Er kam mit seinem etwas alten Rad.",
         "Er/s kam/c mit/g seinem/g etwas/g alten/c Rad/s"),
    ],
)  # fmt: skip
def test_words_and_what_they_are(language, sentence, expected):
    assert sorts(sentence, language) == expected


def test_a_german_noun_is_known_by_its_ending_or_by_the_vocabulary():
    sentence = "Wir brauchen die Werkstatt und eine Reparatur, sagt Kurt von der Zeitung."
    assert "Zeitung/c" in sorts(sentence, "de")
    assert "Reparatur/s" in sorts(sentence, "de")
    assert "Reparatur/c" in sorts(sentence, "de", ("die Reparatur",))
    assert "Kurt/s" in sorts(sentence, "de", ("die Reparatur",))


def test_a_german_capital_after_a_quotation_mark_may_only_begin_a_sentence():
    assert "Reparatur/s" in sorts("Er sagt: „Reparatur ist gut.“", "de", ("die Reparatur",))


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_knows_numbers_common_words_and_what_joins_a_list(language):
    words = language_of(language).words
    assert len(words.numerals) > 20 and len(words.common) > 50
    assert not words.common & words.numerals


@pytest.mark.parametrize("language", LANGUAGES)
@given(sentence=st.text("abcdé AB12’'-,.:«»„“", max_size=60))
def test_never_a_capital_a_digit_or_the_first_word(language, sentence):
    for at, one in enumerate(tag(sentence, language)):
        if one.is_askable:
            text = one.token.text
            assert at > 0 and len(text) > 1 and not any(letter.isdigit() for letter in text)
            assert text == text.lower() and sentence[one.token.start : one.token.end] == text
            assert one.sort in (Sort.CONTENT, Sort.GRAMMAR)
