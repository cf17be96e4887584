"""In these tests ~ is U+00A0, _ is U+202F, | parts two runs and □ is a blank."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.language.typeset_runs import typeset_runs
from generator.language.typography import THING, typeset

SIGNS = st.text(alphabet=f"aéL19M.:;!?%'’\"«»“” (-…h\u00a0\u202f{THING}", max_size=12)
RUNS = st.lists(SIGNS, min_size=1, max_size=6)
LANGUAGES = st.sampled_from(["fr", "en", "es", "de", "xx"])


def seen(runs: list[str]) -> str:
    return "|".join(runs).replace("\u00a0", "~").replace("\u202f", "_").replace(THING, "□")


@pytest.mark.parametrize(
    ("language", "runs", "printed"),
    [
        ("fr", "« |mot| » !", "«~|mot|~»_!"),
        ("fr", "«|mot|»!", "«~|mot|~»_!"),
        ("fr", '"|mot|" dit-il...', "«~|mot|~» dit-il…"),
        ("fr", "Attention|!", "Attention|_!"),
        ("fr", "Attention |! Oui", "Attention_|! Oui"),
        ("fr", "l|'|IA", "l|’|IA"),
        ("fr", "Il faut l'|□|.", "Il faut l’|□|."),
        ("fr", "Est-ce |□| ?", "Est-ce |□|_?"),
        ("fr", "Nom :|□", "Nom~:|□"),
        ("fr", "10| km", "10|~km"),
        ("fr", "Oui..|. non|!", "Oui…| non|_!"),
        ("en", '"|word|" !', "“|word|”!"),
        ("en", "'|word|'s", "'|word|’s"),
        ("en", "he said '|no|'.", "he said ‘|no|’."),
        ("de", '"|Wort|", z. |B.', "„|Wort|“, z.~|B."),
        ("es", '"|hola|" y ¿|qué|?', "«|hola|» y ¿|qué|?"),
    ],
)
def test_runs_are_set_as_one_text(language: str, runs: str, printed: str) -> None:
    parts = runs.replace("□", THING).split("|")
    assert seen(typeset_runs(parts, language)) == printed


@given(RUNS, LANGUAGES)
def test_together_they_are_the_whole_text(runs: list[str], language: str) -> None:
    assert "".join(typeset_runs(runs, language)) == typeset("".join(runs), language)


@given(RUNS, LANGUAGES)
def test_each_run_keeps_its_letters(runs: list[str], language: str) -> None:
    def letters(text: str) -> str:
        return "".join(sign for sign in text if sign.isalnum() or sign == THING)

    made = typeset_runs(runs, language)
    assert list(map(letters, made)) == list(map(letters, runs))


@given(RUNS, LANGUAGES)
def test_a_second_pass_changes_nothing(runs: list[str], language: str) -> None:
    once = typeset_runs(runs, language)
    assert typeset_runs(once, language) == once
