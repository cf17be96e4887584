"""No column of a Word table is narrower than a word in it, as in a PDF."""

from __future__ import annotations

from dataclasses import replace

import pytest
from reportlab.pdfbase.ttfonts import TTFont
from support.packs import RECIPES, PackCase, documents_of, prepared
from support.word import FONTS, TEMPLATE, standard_theme, word_file
from support.word_columns import Columns

from generator.document.blocks import Cell, Paragraph, Row, Table
from generator.document.inlines import Blank, Pick, Text, plain
from generator.errors import ArdoiseError
from generator.render.advances import Advances, advances
from generator.render.docx.measure import Measure
from generator.render.docx.writer import write_docx

THEMES = ("standard", "dys", "dys-lexend", "compact")
CASES = [
    *(PackCase("ai-alliance", recipe, theme="large-print") for recipe in RECIPES),
    *(PackCase("ai-alliance", theme=theme) for theme in THEMES),
]
"""Every recipe where the type is largest, every theme with the usual lesson."""
FILES = sorted(FONTS.glob("*.ttf"))


@pytest.mark.parametrize("pack", CASES, ids=str)
def test_no_word_of_a_table_is_wider_than_its_column(pack: PackCase) -> None:
    made, words = prepared(pack.order), 0
    for name, document in documents_of(pack).items():
        theme = made.theme_of(document)
        data = write_docx(document, theme, TEMPLATE, fonts=FONTS)
        columns = Columns(data, theme)
        assert list(columns.too_wide()) == [], name
        words += columns.words
    assert words > 30


def table(*words: str, shares: tuple[float, ...]) -> Table:
    cells = tuple(Cell((Paragraph(plain(word)),)) for word in words)
    return Table(shares, (Row(cells),), caption="Mots")


def test_a_long_word_takes_from_the_others_and_the_check_sees_it() -> None:
    from support.word import paper

    words = ("incompréhensiblement", "un deux trois")
    squeezed = table(*words, shares=(0.06, 0.94))
    data = word_file(paper(squeezed))
    assert list(Columns(data, standard_theme()).too_wide()) == []
    tight = data_with_narrow_column(data)
    (fault,) = Columns(tight, standard_theme()).too_wide()
    assert "incompréhensiblement" in fault


def data_with_narrow_column(data: bytes) -> bytes:
    from lxml import etree
    from support.word import part
    from support.word_checks import W, with_part

    document = part(data)
    first = next(document.iter(f"{W}tcW"))
    first.set(f"{W}w", str(int(first.get(f"{W}w", "0")) - 60))
    return with_part(data, "word/document.xml", etree.tostring(document))


def test_where_all_fits_the_shares_are_as_they_were() -> None:
    from support.word import paper, part
    from support.word_checks import W

    made = part(word_file(paper(table("un", "deux", "trois", shares=(0.2, 0.3, 0.5)))))
    widths = [int(of.get(f"{W}w", "0")) for of in made.iter(f"{W}gridCol")]
    assert [round(width / sum(widths), 3) for width in widths] == [0.2, 0.3, 0.5]


def test_a_gap_counts_for_nothing_and_what_stands_beside_it_does() -> None:
    measure = Measure(standard_theme(), FONTS)

    def wide(*content: object) -> float:
        return measure.widest(Paragraph(content), "cell")  # type: ignore[arg-type]

    assert wide(Blank(None, 40)) == 0 < wide(Blank("mot", 40)) == wide(Text("mot", "answer"))
    assert wide(Text("in"), Text("connu")) == pytest.approx(wide(Text("inconnu")))
    assert wide(Text("un mot"), Blank(None, 9, "m")) == pytest.approx(wide(Text("motm")))
    assert wide(Text("MMM"), Text(" "), Text("un")) == wide(Text("MMM"))
    pick = Pick(("à", "de"), None)
    assert wide(pick) == wide(*pick.parts()) > wide(Text("à"))
    bold = replace(Text("mot"), role="strong")
    assert wide(bold) != wide(Text("mot"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_widths_are_the_font_s_own(file) -> None:
    own, other = advances(file), TTFont(file.stem, str(file), asciiReadable=False)
    assert len(FILES) > 10
    known = 0
    for point in (*range(0x20, 0x250), *range(0x2000, 0x2800), 0xFFFD, 0x1F600):
        character = chr(point)
        if point in other.face.charToGlyph and point < 0x10000:
            expected = other.stringWidth(character, 1)
            assert own[character] == pytest.approx(expected, abs=0.0006), hex(point)
            known += 1
        else:
            assert own[character] == 0.0, hex(point)
    assert known > 150


def test_no_font_is_said(tmp_path) -> None:
    (tmp_path / "a.ttf").write_bytes(b"no font at all")
    for name in ("a.ttf", "none.ttf"):
        with pytest.raises(ArdoiseError) as caught:
            advances(tmp_path / name)
        assert caught.value.problems[0].code == "font-missing"
    assert issubclass(Advances, dict)
