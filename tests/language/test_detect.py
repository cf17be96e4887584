"""The language of a text by its little words."""

from __future__ import annotations

import pytest
from support.four_languages import LANGUAGES, small_lesson_in

from generator.language.detect import detect


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_text_is_in_its_language(code: str) -> None:
    for level in ("A2", "C1"):
        text = small_lesson_in(code, level).article.text
        assert detect(text) == code
        # A quarter of it is enough, and names of another language do not matter.
        assert detect(text[: len(text) // 4]) == code
        assert detect(text + " The New York Times and The Guardian of London") == code


@pytest.mark.parametrize("text", ["", "1 2 3", "IBM Meta NASA", "lorem ipsum dolor sit amet " * 9])
def test_what_is_in_none_of_them_is_in_none(text: str) -> None:
    assert detect(text) == ""
