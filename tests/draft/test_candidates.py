"""Words in their dictionary's form, each from its own sentence, in four languages."""

from __future__ import annotations

import pytest

from generator.draft.candidates import Candidate, candidates
from generator.draft.sentences import Sentence

CASES = {
    "fr": (
        ("Hier, la vieille cabine bleue est revenue.", "une cabine", "nom féminin"),
        ("Pourtant, l’humidité abîme les murs.", "l’humidité", "nom féminin"),
        ("Il attend l’encadrement de ce projet.", "un encadrement", "nom masculin"),
        ("Elle a répondu fort aisément.", "aisément", "adverbe"),
        ("C’est la rue la plus fréquentée de la ville.", "fréquenté", "adjectif"),
        ("Les membres ont choisi ces repères.", "repère", "nom"),
        ("Hier, elle a déposé un roman.", "déposer", "verbe"),
        ("Il peut se prévaloir d’un exploit.", "prévaloir", "verbe"),
        ("Il faut réduire vite le bruit.", "réduire", "verbe"),
        ("Il faut mettre au point une machine.", "mettre au point", "verbe"),
    ),
    "en": (
        ("They were playing with a sharp saddle.", "a saddle", "noun"),
        ("There was a system without punctuation.", "punctuation", "noun"),
        ("He had to improve the machine.", "to improve", "verb"),
        ("Each group stood for a sound.", "to stand for", "verb"),
        ("One director had secretly gone.", "secretly", "adverb"),
    ),
    "es": (
        ("Ahora viven de un maravilloso tesoro.", "maravilloso", "adjetivo"),
        ("Hoy vuelven las aves y las torres.", "un ave", "sustantivo femenino"),
        ("Hoy vuelven las aves y las torres.", "una torre", "sustantivo femenino"),
        ("Hoy hay que advertir a todos.", "advertir", "verbo"),
    ),
    "de": (
        ("Zu Hause stellte sie fest, dass alles klemmte.", "feststellen", "Verb"),
        ("Heute kam eine pensionierte Elektrikerin.", "pensioniert", "Adjektiv"),
        ("Sie haben alle Flaschen zurückgebracht.", "zurückbringen", "Verb"),
        ("Viele Leute sind heute sehr unzufrieden.", "unzufrieden", ""),
    ),
}
EVERY = [(code, *case) for code, cases in CASES.items() for case in cases]


def _found(text: str, language: str) -> dict[str, Candidate]:
    sentence = Sentence(text, 1, len(text.split()), True)
    return {one.term: one for one in candidates([sentence], language)}


@pytest.mark.parametrize(("language", "text", "term", "part"), EVERY, ids=str)
def test_a_word_is_listed_as_a_dictionary_has_it(
    language: str, text: str, term: str, part: str
) -> None:
    found = _found(text, language)
    assert term in found, sorted(found)
    assert found[term].part == part


def test_a_form_that_is_not_found_as_one_of_its_entry_is_named() -> None:
    text = "Hier encore, un acteur de la place n’y figure pas."
    every = list(_found(text, "fr").values())
    assert [one.forms for one in every if one.term == "figurer"] == [("figure",)]
    for one in every:
        assert all(form in one.sentence.text for form in one.forms)


def test_no_name_behind_a_title_and_no_word_of_grammar() -> None:
    german = _found("Gestern kam Frau Aksoy mit ihrem Wasserkocher.", "de")
    assert "Wasserkocher" in german
    assert "Aksoy" not in german
    french = _found("Hier, nous avons parlé entre nous de notre navire.", "fr")
    assert {"nous", "notre", "entre"}.isdisjoint(french)


def test_of_an_expression_no_word_besides() -> None:
    found = _found("Hier, ils ont haussé les épaules.", "fr")
    assert "hausser les épaules" in found
    assert not {"hausser", "une épaule", "épaule"} & set(found)
