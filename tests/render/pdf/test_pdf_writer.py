"""The file itself: its bytes, what it says of itself, its fonts, and who may be printed."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from shutil import copy

import pytest
from support.pdf_reading import FONTS, body, key, opened, theme, worksheet, write
from support.sample import sample_document

from generator.document.blocks import Paragraph
from generator.document.inlines import plain
from generator.render.pdf.writer import write_pdf


def test_a_worksheet_must_have_been_concealed() -> None:
    with pytest.raises(TypeError, match="conceal"):
        write(sample_document("worksheet"))


def test_the_same_document_gives_the_same_bytes() -> None:
    first = write(worksheet())
    write(sample_document("key"))
    assert write(worksheet()) == first


def test_it_says_its_title_and_language_and_nothing_more() -> None:
    file = write(sample_document("key"))
    with opened(file) as pdf:
        said = pdf.get_metadata_dict(skip_empty=True)
    dates = {said.pop("CreationDate"), said.pop("ModDate")}
    assert {date[:10] for date in dates} == {"D:20000101"}
    assert said.pop("Producer").startswith("ReportLab")
    title = "Une rue rendue aux enfants"
    assert said == {"Title": title, "Author": "Ardoise", "Creator": "Ardoise"}
    assert re.search(rb"/Lang \(fr\)", file.data)


def test_every_font_is_truetype() -> None:
    kinds = re.findall(rb"/Subtype /(Type1|TrueType|Type0|Type3)", write(worksheet()).data)
    assert len(kinds) >= 3
    assert set(kinds) == {b"TrueType"}


@pytest.mark.parametrize("tail", [b"", b"\0"], ids=["same file", "same name only"])
def test_two_fonts_of_one_name_are_not_taken_for_each_other(tmp_path: Path, tail: bytes) -> None:
    """DejaVu under Carlito's file names: the themes differ by their files alone."""
    data = (FONTS / "DejaVuSans.ttf").read_bytes() + tail
    for name in ("Carlito-Regular", "Carlito-Bold", "Carlito-Italic", "Carlito-BoldItalic"):
        (tmp_path / f"{name}.ttf").write_bytes(data)
    for name in ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf"):
        copy(FONTS / name, tmp_path / name)
    document = key(Paragraph(plain("Le même texte □")))
    before = write(document)
    other = write_pdf(document, theme(), tmp_path)
    assert b"Carlito" in before.data
    assert b"Carlito" not in other.data
    assert body(other) == body(before) == "Le même texte □"
    assert write(document) == before


def test_a_theme_may_do_without_some_cuts() -> None:
    text = theme().fonts.text.model_copy(update={"italic": "", "bold_italic": ""})
    fonts = theme().fonts.model_copy(update={"text": text})
    file = write_pdf(sample_document("key"), theme().model_copy(update={"fonts": fonts}), FONTS)
    assert "élargi les trottoirs" in body(file)


def test_a_letter_sheet_is_as_wide_as_one() -> None:
    page = theme().page.model_copy(update={"size": "Letter"})
    file = write_pdf(worksheet(), theme().model_copy(update={"page": page}), FONTS)
    with opened(file) as pdf:
        assert pdf[0].get_size() == (612, 792)


def test_long_words_at_the_head_and_foot_are_shortened() -> None:
    sample = sample_document("key")
    file = write(replace(sample, title="Un titre " * 40))
    with opened(file) as pdf:
        text = pdf[0].get_textpage().get_text_bounded()
    assert "…" in text
    assert f"Page 1 / {file.pages}" in text.replace("\u00a0", " ")
