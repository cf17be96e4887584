"""The lesson file that is written reads back to what was proposed."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from support.four_languages import LANGUAGES, small_lesson_in

from generator.draft.name import name_of
from generator.draft.propose import propose
from generator.draft.write_lesson import write_lesson
from generator.edit.yaml_text import yaml_text
from generator.messages import note_texts
from generator.reading.piece import Origin


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("words", ["en", "fr"])
def test_it_reads_back(code: str, words: str) -> None:
    article = small_lesson_in(code, "C1").article
    origin = Origin(publisher="Le Journal: édition # 2", author="A. B.", date="2024-03-12")
    draft = propose(article, origin, "Un titre : « oui »", code, ["B1", "B2"])
    text = write_lesson(draft, note_texts(words))
    read = yaml.safe_load(text)
    assert read["title"] == draft.title
    assert read["levels"] == ["B1", "B2"]
    assert read["source"]["publisher"] == origin.publisher
    assert [word["term"] for word in read["vocabulary"]] == [word.term for word in draft.words]
    examples = [word["example"] for word in read["vocabulary"] if "example" in word]
    # Each sentence once: with two gaps in turn it would print the answer to both.
    assert examples == list(dict.fromkeys(word.sentence for word in draft.words))
    asked = [*draft.stems, *draft.gaps, *draft.statements]
    assert [one["ask"] for one in read["questions"]] == [one.ask for one in asked]
    assert list(read.get("facts", {})) == [fact.key for fact in draft.facts]
    mark = note_texts(words)["proposed"]
    assert text.count(f"# {mark}") >= len(asked) + len(draft.words)


@given(st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), max_size=20))
def test_any_text_is_read_back_from_yaml(text: str) -> None:
    assert yaml.safe_load(f"key: {yaml_text(text)}   # remark") == {"key": text}
    assert yaml.safe_load(f"[{yaml_text(text)}, x]") == [text, "x"]


@given(st.text(max_size=80))
def test_a_name_is_a_folder_on_every_machine(title: str) -> None:
    name = name_of(title)
    assert 0 < len(name) <= 48
    assert set(name) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
    assert not name.startswith("-") and not name.endswith("-")
    assert name.upper() not in ("CON", "PRN", "AUX", "NUL", "COM1", "LPT1")


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Une alliance pour l’œuvre : 2024 !", "une-alliance-pour-l-oeuvre-2024"),
        ("Größe", "grosse"),
        ("CON", "lesson-con"),
        ("../../etc", "etc"),
        ("???", "lesson"),
    ],
)
def test_names(title: str, name: str) -> None:
    assert name_of(title) == name
