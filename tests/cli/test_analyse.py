"""`ardoise analyse`: what a teacher reads, on 80 columns, and what a script does."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.command import ardoise
from support.corpus import FILES

from generator.cli.shorten import CUT, around, shorten


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize(
    "source", ["ai-alliance", "pfandflaschen", FILES / "fr-news.html", FILES / "es-rules.md"]
)
def test_it_fits_in_the_terminal(source: object, language: str) -> None:
    result = ardoise("analyse", source, language=language)
    assert result.exit_code == 0, result.output
    lines = result.stdout.splitlines()
    assert len(lines) > 15
    assert [line for line in lines if len(line) > 80] == []
    assert not [line for line in lines if "analyse-" in line or "{" in line]


def test_no_level_is_told_of_a_text_and_the_formula_is_named() -> None:
    for language, said in (("en", "they tell no level"), ("fr", "n’indiquent aucun niveau")):
        shown = " ".join(
            ardoise("analyse", FILES / "fr-news.html", language=language).stdout.split()
        )
        assert "Kandel-Moles" in shown and "LIX" in shown
        assert said in shown.replace("\u00a0", " ")
        assert not any(level in shown for level in ("A1", "A2", "B1", "B2", "C1"))


def test_the_words_are_shown_where_they_stand() -> None:
    shown = ardoise("analyse", "beavers").stdout
    assert re.search(r"B2 – Rare words \(4 of [34]\d\)", shown)
    lines = [line for line in shown.splitlines() if line.startswith("  beavers  ")]
    assert len(lines) == 2 and all(line.count("beavers") == 2 for line in lines)
    assert "All of every list: --json" in shown


def test_json_has_everything() -> None:
    easy, hard = json.loads(ardoise("analyse", "beavers", "--json").stdout)
    assert (easy["level"], hard["level"]) == ("B1", "B2")
    assert hard["different_words"]["rare"] > easy["different_words"]["rare"] > 4
    rare = [word for word in hard["words"] if word["band"] == "rare"]
    assert len(rare) == hard["different_words"]["rare"]
    assert {"word", "lemma", "count", "paragraph", "sentence", "start", "band"} == set(rare[0])


def test_what_a_level_drops_against_the_others_is_named() -> None:
    easy, hard = json.loads(ardoise("analyse", "beavers", "--json").stdout)
    article = Path(__file__).parents[2] / "lessons" / "beavers"
    texts = [(article / f"article.{level}.md").read_text("utf-8") for level in ("b1", "b2")]
    assert {"Dorset", "37%", "University of Exeter"} <= set(easy["lacks"])
    assert all(one in texts[1] and one not in texts[0] for one in easy["lacks"])
    assert hard["lacks"] == []
    assert "Dorset" in ardoise("analyse", "beavers").stdout.split("B1 – Names")[1].split("B2 –")[0]


def test_a_file_without_an_article_is_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_text("", encoding="utf-8")
    result = ardoise("analyse", tmp_path / "empty.txt")
    assert result.exit_code == 1 and result.stderr.startswith("error: ")


@given(st.lists(st.text("abcé’", min_size=1, max_size=9), min_size=1, max_size=40), st.data())
def test_a_shortened_text_fits_and_keeps_its_word(words: list[str], data: st.DataObject) -> None:
    text = " ".join(words)
    place = data.draw(st.integers(0, len(words) - 1))
    start = len(" ".join(words[:place])) + (place > 0)
    end = start + len(words[place])
    width = data.draw(st.integers(20, 120))
    said = around(text, start, end, width)
    assert len(said) <= width and words[place] in said
    assert (CUT in said) == (len(text) > width)
    assert said.strip(f"{CUT} ") in text
    assert set(said.replace(CUT, "").split()) <= set(words)
    assert len(shorten(text, width)) <= width
