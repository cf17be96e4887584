from __future__ import annotations

import time
from pathlib import Path

import pytest
from support.lexicon import lexicon, needs_lexicon

from generator.language.inflection import Analysis, Tense
from generator.language.lexicon import trouble
from generator.language.lexicon.lexicon import (
    Lexicon,
    State,
    _open,
    lexicon_of,
    lexicon_state,
)

__all__ = ["lexicon"]
PLURAL = Analysis("x", "noun", number="p", gender="m")


@needs_lexicon
def test_a_form_is_analysed(lexicon: Lexicon) -> None:
    assert lexicon.analyses("aideront") == (Analysis("aider", "verb", Tense.FUTURE, 3, "p"),)
    assert {one.part for one in lexicon.analyses("livre")} == {"noun", "verb"}
    assert {one.lemma for one in lexicon.analyses("suis")} == {"être", "suivre"}
    assert lexicon.analyses("zzgl") == lexicon.analyses("") == ()


@needs_lexicon
@pytest.mark.parametrize(
    "form", ["souhaite", "aideront", "déploiement", "cœur", "coeur", "UNISSENT"]
)
def test_one_lemma_and_one_part_is_unambiguous(lexicon: Lexicon, form: str) -> None:
    assert lexicon.is_unambiguous(form)


@needs_lexicon
@pytest.mark.parametrize("form", ["livre", "suis", "est", "président", "zzgl"])
def test_all_else_is_not(lexicon: Lexicon, form: str) -> None:
    assert not lexicon.is_unambiguous(form)


@needs_lexicon
@pytest.mark.parametrize(
    ("lemma", "like", "expected"),
    [
        ("voir", Analysis("x", "verb", Tense.FUTURE, 3, "p"), "verront"),
        ("entreprise", PLURAL, "entreprises"),
        ("journal", PLURAL, "journaux"),
        ("œuvre", PLURAL, "œuvres"),
        ("œil", PLURAL, None),  # yeux, œils
        ("livre", PLURAL, "livres"),
        ("ouvert", Analysis("x", "adjective", None, None, "p", "f"), "ouvertes"),
        ("payer", Analysis("x", "verb", Tense.PRESENT, 3, "s"), None),  # paie, paye
        ("courir", PLURAL, None),
    ],
)
def test_another_word_takes_the_same_inflection(
    lexicon: Lexicon, lemma: str, like: Analysis, expected: str | None
) -> None:
    assert lexicon.inflect(lemma, like) == expected


@needs_lexicon
def test_it_costs_next_to_nothing(lexicon: Lexicon) -> None:
    started = time.perf_counter()
    forms = ["aide", "aidait", "annonçait", "partagions", "développeurs", "transparence"] * 10
    assert all(lexicon.compiled.of_form(form) for form in forms)
    assert time.perf_counter() - started < 0.5


@needs_lexicon
def test_the_switch_turns_it_off(lexicon: Lexicon, monkeypatch: pytest.MonkeyPatch) -> None:
    assert lexicon_state("fr") is State.READY and lexicon_of("fr-CA") is not None
    monkeypatch.setenv("ARDOISE_LEXICON", "off")
    assert lexicon_of("fr") is None and lexicon_state("fr") is State.OFF


@needs_lexicon
def test_a_cache_that_cannot_be_written_gives_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("a file where the folder should be")
    monkeypatch.delenv("ARDOISE_LEXICON")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    monkeypatch.setattr(trouble, "_UNUSABLE", set())
    _open.cache_clear()
    try:
        assert lexicon_of("fr") is None and lexicon_state("fr") is State.NO_CACHE
        assert trouble.unusable() == ["fr"]
    finally:
        _open.cache_clear()


def test_a_language_without_one_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ARDOISE_LEXICON")
    assert lexicon_of("de") is None and lexicon_state("de") is State.NO_SUCH
