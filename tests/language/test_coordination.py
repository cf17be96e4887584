"""Lists and pairs: words that might change places."""

import pytest

from generator.language.coordination import parts_of
from generator.language.tagging import tag


def listed(sentence, language):
    words = tag(sentence, language)
    found = parts_of(sentence, words, language).listed
    return {words[at].token.text for at in found}


@pytest.mark.parametrize(
    ("language", "sentence", "inside", "outside"),
    [
        ("fr", "Il y a des priorités : la sécurité, la confiance et la rigueur.",
         {"sécurité", "confiance", "rigueur"}, {"priorités"}),
        ("fr", "Parmi ses membres, on trouve une gare, un port, une école et un musée.",
         {"gare", "port", "école", "musée"}, {"Parmi"}),
        ("en", "They sell lamps, old chairs or wooden tables.",
         {"lamps", "chairs", "tables"}, {"They"}),
        ("es", "Compran miel, queso y pan.", {"miel", "queso", "pan"}, set()),
        ("de", "Sie bringen alte Lampen, Toaster oder eine Maschine.",
         {"Lampen", "Toaster", "Maschine"}, {"Sie", "bringen"}),
        # A word set between two commas is no list, nor are two things.
        ("fr", "Le maire, un ami de Paul, dit non.", set(), {"maire", "ami", "dit"}),
        ("fr", "On range les outils et les machines.", set(), {"outils", "machines"}),
    ],
)  # fmt: skip
def test_members_of_a_list(language, sentence, inside, outside):
    found = listed(sentence, language)
    assert inside <= found and not outside & found


def test_a_colon_joins_nothing_and_a_comma_does():
    sentence = "Il pense à ceci : le port, la gare."
    words = tag(sentence, "fr")
    parts = dict(
        zip([w.token.text for w in words], parts_of(sentence, words, "fr").of, strict=True)
    )
    assert parts["gare"] - parts["port"] == 1 and parts["port"] - parts["ceci"] == 2
