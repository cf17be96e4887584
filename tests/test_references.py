"""The references made by hand are whole: each says what stands in its text."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[1]
REFERENCES = ROOT / "tests" / "references"
VOCABULARY = sorted((REFERENCES / "vocabulary").glob("*.yaml"))
TERMS = sorted((REFERENCES / "terms").rglob("*.txt"))
LISTS = sorted(p for p in (REFERENCES / "sentences").glob("*.txt") if "-" not in p.stem)


def test_there_are_six_texts_and_four_languages() -> None:
    assert len(VOCABULARY) == 6
    assert [file.stem for file in LISTS] == ["de", "en", "es", "fr"]


@pytest.mark.parametrize("file", VOCABULARY, ids=lambda file: file.stem)
def test_each_word_names_one_sentence_of_its_text(file: Path) -> None:
    reference = yaml.safe_load(file.read_text(encoding="utf-8"))
    text = (ROOT / reference["text"]).read_text(encoding="utf-8")
    terms = [word["term"] for word in reference["words"]]
    assert 10 <= len(terms) == len(set(terms)) <= 18
    for word in reference["words"]:
        assert set(word) == {"term", "part_of_speech", "sentence"}
        assert text.count(word["sentence"]) == 1, word


@pytest.mark.parametrize("file", LISTS, ids=lambda file: file.stem)
def test_the_text_to_split_is_made_of_the_sentences(file: Path) -> None:
    listed = file.read_text(encoding="utf-8")
    paragraphs = [part.splitlines() for part in listed.strip().split("\n\n")]
    assert sum(map(len, paragraphs)) >= 60
    joined = file.with_name(f"{file.stem}-joined.txt").read_text(encoding="utf-8")
    assert joined.split("\n\n") == [
        " ".join(lines) + ("\n" if lines is paragraphs[-1] else "") for lines in paragraphs
    ]


def test_there_are_terms_for_four_languages_and_as_many_held_out() -> None:
    assert [file.stem for file in TERMS] == ["de", "en", "es", "fr"] * 2
    assert sum("held-out" in file.parts for file in TERMS) == 4


@pytest.mark.parametrize("file", TERMS, ids=lambda file: f"{file.parent.name}-{file.stem}")
def test_each_term_names_words_of_its_sentence_or_none(file: Path) -> None:
    lines = file.read_text(encoding="utf-8").splitlines()
    items = [line.split(" | ") for line in lines if line and not line.startswith("#")]
    assert len(items) >= (25 if "held-out" in file.parts else 80)
    assert any(found == "–" for _, _, found in items)
    for entry, sentence, found in items:
        assert entry
        assert found == "–" or found.replace("[", "").replace("]", "") in sentence, found


def test_twenty_five_sentences_are_held_out_in_each_language() -> None:
    files = sorted((REFERENCES / "sentences" / "held-out").glob("*.txt"))
    assert [file.stem for file in files] == ["de", "en", "es", "fr"]
    for file in files:
        assert sum(map(bool, file.read_text(encoding="utf-8").splitlines())) == 25
