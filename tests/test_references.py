"""The references made by hand are whole: each says what stands in its text."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[1]
REFERENCES = ROOT / "tests" / "references"
VOCABULARY = sorted((REFERENCES / "vocabulary").glob("*.yaml"))
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
