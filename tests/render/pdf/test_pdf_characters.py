"""A character that cannot be printed is told, never silently a box."""

from __future__ import annotations

import pytest
from support.pdf_reading import FONTS, key, theme, write
from support.sample import sample_document

from generator.document.blocks import Activity, Option, Options, Paragraph
from generator.document.inlines import Blank, plain
from generator.errors import ArdoiseError
from generator.render.pdf.characters import missing_characters


def test_the_sample_has_none() -> None:
    assert missing_characters(sample_document(), theme(), FONTS) == []


@pytest.mark.parametrize(
    ("character", "name"),
    [
        ("漢", "CJK UNIFIED IDEOGRAPH-6F22"),
        ("🦄", "UNICORN FACE"),
        ("ש", "HEBREW LETTER SHIN"),
        ("م", "ARABIC LETTER MEEM"),
        ("\x07", "U+0007"),
    ],
)
def test_each_is_named_once_with_the_words_around_it(character: str, name: str) -> None:
    text = f"Voici un signe rare {character} puis encore {character} dans une longue phrase."
    document = key(
        Paragraph(plain(text)),
        Options((Option(plain(character), False),)),
        Paragraph((Blank(character, 20),)),
    )
    (problem,) = missing_characters(document, theme(), FONTS)
    assert problem.code == "character-unprintable"
    assert problem.is_error
    assert problem.params["character"] == character
    assert problem.params["name"] == name
    excerpt = str(problem.params["excerpt"])
    assert "signe rare " + character in excerpt
    assert len(excerpt) <= 41
    with pytest.raises(ArdoiseError) as error:
        write(document)
    assert list(error.value.problems) == [problem]


def test_the_words_around_the_blocks_are_read_too() -> None:
    activity = Activity("1", plain("Titre"), (), points="一", form_label="二")
    found = missing_characters(key(activity), theme(), FONTS)
    assert [problem.params["character"] for problem in found] == ["二", "一"]
