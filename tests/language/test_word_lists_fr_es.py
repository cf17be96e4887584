"""The French and Spanish words of B1 and the fixed expressions: whole, clean, once each."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import pytest

import generator.language
from generator.language.lemmas import lemma_of
from generator.language.normalise import fold

DATA = Path(generator.language.__file__).parent / "data"
LANGUAGES = ("fr", "es")
PARTS = {
    "fr": {"v.", "n. m.", "n. f.", "adv.", "prép.", "conj.", "adj."},
    "es": {"v.", "s. m.", "s. f.", "adv.", "prep.", "conj.", "adj."},
}
INFINITIVE = {"fr": r"(?:er|ir|re|oir)$", "es": r"(?:[aei]r|ír)(?:se)?$"}
# What stands before a verb's infinitive in a dictionary's form.
BEFORE = {"fr": r"^(?:s’en |s’y |s’|se |en )?", "es": r"^(?:no )?"}

# A teacher of B2 teaches these, so a draft must be free to propose them.
TAUGHT_LATER = {
    "fr": "essor enjeu encadrement contrainte éolienne croissance bilan dénoncer atout",
    "es": "auge ámbito índole brecha plantear escaso gestión acoger afrontar",
}
KNOWN = {
    "fr": """augmenter entreprise chercheur mesure déchet permettre développement habitude
        quotidien bénévole""",
    "es": """aumentar empresa investigador medida residuo permitir desarrollo costumbre
        diario huelga""",
}
EXPECTED = {
    "fr": "mettre au point;faire face à;donner naissance à;au détriment de;pouvoir d’achat",
    "es": "darse cuenta de;tener en cuenta;llevar a cabo;a cambio de;poder adquisitivo",
}


def _text(name: str, language: str) -> str:
    return (DATA / name / f"{language}.txt").read_text(encoding="utf-8")


def _lines(name: str, language: str) -> list[str]:
    lines = _text(name, language).splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def _words(name: str, language: str) -> list[str]:
    return [word for line in _lines(name, language) for word in line.split()]


def _expressions(language: str) -> list[list[str]]:
    return [line.split("\t") for line in _lines("expressions", language)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["intermediate", "expressions"])
def test_a_list_is_composed_and_every_theme_is_named(name: str, language: str) -> None:
    text = _text(name, language)
    assert unicodedata.normalize("NFC", text) == text
    header, *themes = text.rstrip("\n").split("\n\n")
    assert "taken from no list" in header and "MIT" in header
    assert all(line.startswith("# ") for line in header.splitlines())
    assert len(themes) >= 6
    for theme in themes:
        title, *lines = theme.splitlines()
        assert title.startswith("# ") and lines and not any(one.startswith("#") for one in lines)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_b1_are_single_words_once_each(language: str) -> None:
    words = _words("intermediate", language)
    assert 1300 <= len(words) <= 1600
    folded = [fold(word) for word in words]
    assert {word for word in folded if folded.count(word) > 1} == set()
    shape = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
    assert [word for word in words if not shape.fullmatch(word)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_b1_are_dictionary_forms(language: str) -> None:
    words = _words("intermediate", language)
    others = [word for word in words if lemma_of(word, language) != fold(word)]
    assert len(others) <= 0.05 * len(words), others


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_b1_are_not_among_the_basic_ones(language: str) -> None:
    if not (DATA / "basic" / f"{language}.txt").exists():
        pytest.skip("the basic words are not there")
    basic = {fold(word) for word in _words("basic", language)}
    assert basic
    assert basic & {fold(word) for word in _words("intermediate", language)} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_b2_teaches_is_not_among_the_words_of_b1(language: str) -> None:
    words = set(_words("intermediate", language))
    assert set(KNOWN[language].split()) <= words
    assert set(TAUGHT_LATER[language].split()) & words == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_expression_stands_once_with_its_part_of_speech(language: str) -> None:
    expressions = _expressions(language)
    assert 900 <= len(expressions) <= 1700
    assert [fields for fields in expressions if len(fields) != 2] == []
    folded = [fold(text) for text, _ in expressions]
    assert {text for text in folded if folded.count(text) > 1} == set()
    assert {part for _, part in expressions} == PARTS[language]
    assert set(EXPECTED[language].split(";")) <= {text for text, _ in expressions}


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_expression_has_several_words_and_no_article_before_it(language: str) -> None:
    texts = [text for text, part in _expressions(language) if part[:2] in ("n.", "s.")]
    assert len(texts) >= 60
    assert [text for text in texts if re.match(r"(?:les?|la|l’|une?|des|el|l[ao]s) ", text)] == []
    shape = re.compile(r"[^\W\d_]+(?:[ ’-][^\W\d_]+)+")
    assert [text for text, _ in _expressions(language) if not shape.fullmatch(text)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_verb_stands_in_its_infinitive(language: str) -> None:
    verbs = [text for text, part in _expressions(language) if part == "v."]
    assert len(verbs) >= 100
    first = [re.sub(BEFORE[language], "", text).split()[0] for text in verbs]
    assert [verb for verb in first if not re.search(INFINITIVE[language], verb)] == []
