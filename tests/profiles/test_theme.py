"""Themes: what they say of sizes, colours, columns and fonts, read from the shipped ones."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.composing import SHIPPED, theme

from generator.activities.registry import type_names
from generator.profiles.theme import Enlarged, ParagraphStyle, Theme
from generator.render.pdf.fonts import FontSet, width
from generator.source.folders import templates_root

THEMES = SHIPPED.names("themes")
FONTS = templates_root() / "fonts"
# WCAG 2.2, success criteria 1.4.3 (AA) and 1.4.6 (AAA) for text of any size.
READABLE, FOR_EVERYBODY = 4.5, 7.0
FOR_SOME = {"dys": 12, "dys-atkinson": 12, "dys-lexend": 12, "large-print": 16}
"""The themes for pupils who read with difficulty, and the least size of their type."""


def _luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def inks(of: Theme) -> Iterator[tuple[str, str]]:
    yield from ((role, of.paragraph(role).colour) for role in of.paragraphs)
    yield from ((role, c.colour) for role, c in of.characters.items() if c.colour)
    yield from ((role, frame.colour) for role, frame in of.frames.items())
    yield "rules", of.rule_colour


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.005)


@pytest.mark.parametrize("name", THEMES)
def test_every_colour_stands_out_from_paper(name: str) -> None:
    least = FOR_EVERYBODY if name in FOR_SOME else READABLE
    found = dict(inks(theme(name)))
    # The number of an activity is white in a black square.
    assert len(found) > 30 and contrast("#FFFFFF", "#000000") > least
    weak = {role: ink for role, ink in found.items() if contrast(ink, "#FFFFFF") < least}
    assert not weak


@pytest.mark.parametrize("name", THEMES)
def test_every_font_is_there_with_its_licence(name: str) -> None:
    fonts = theme(name).fonts
    for font in (fonts.text, fonts.symbols):
        files = {font.regular, font.bold, font.italic, font.bold_italic} - {""}
        assert files and all((FONTS / file).is_file() for file in files)
        family = font.regular.split("-")[0].split(".")[0].removesuffix("Sans")
        assert (FONTS / f"{family}-LICENSE.txt").is_file()
        assert font.word and font.word_alternative
    # Word's blanks are made of spaces, as many as fill their width.
    regular = FontSet.load(fonts, FONTS).text.regular
    assert width(" ", regular, 1000) / 1000 == pytest.approx(fonts.text.space, abs=0.001)


def test_every_licence_belongs_to_fonts_that_are_used() -> None:
    used = {
        file
        for name in THEMES
        for font in (theme(name).fonts.text, theme(name).fonts.symbols)
        for file in (font.regular, font.bold, font.italic, font.bold_italic)
    }
    assert {file.name for file in FONTS.glob("*.ttf")} <= used
    assert len(list(FONTS.glob("*-LICENSE.txt"))) >= 5


@pytest.mark.parametrize(("name", "least"), FOR_SOME.items())
def test_large_type_is_large_everywhere(name: str, least: int) -> None:
    of = theme(name)
    outside_of_squares = [role for role in of.paragraphs if not role.startswith("grid-")]
    assert len(outside_of_squares) > 25
    assert all(of.paragraph(role).size >= least for role in outside_of_squares)
    assert of.paragraph("grid-number").size > theme().paragraph("grid-number").size


@pytest.mark.parametrize("name", [name for name in THEMES if name.startswith("dys")])
def test_a_theme_for_dyslexic_pupils_keeps_the_rules(name: str) -> None:
    """FIELD: lines 1.5 apart, left, bold and not italic or underlined, nothing side by side."""
    of = theme(name)
    running = [role for role in of.paragraphs if not role.startswith("grid-")]
    assert all(of.paragraph(role).leading >= 1.5 for role in running)
    assert {of.paragraph(role).align for role in running} <= {"left", "right"}
    assert not any(of.paragraph(role).italic for role in of.paragraphs)
    assert not any(c.italic or c.underline for c in of.characters.values())
    assert of.cards == 1 and of.tasks.share < 1
    unfair = {"c_test", "missing_letters", "order_words", "word_search"}
    assert set(of.tasks.leave_out) == unfair <= set(type_names())


@given(st.lists(st.floats(0.03, 1), min_size=1, max_size=8), st.floats(1, 3))
def test_columns_share_the_same_line(widths: list[float], factor: float) -> None:
    total = sum(widths)
    shares = Enlarged(columns=factor).shares(widths)
    assert sum(shares) == pytest.approx(total)
    assert all(share > 0 for share in shares)
    narrow = [i for i, width in enumerate(widths) if width < 0.3 * total]
    assert all(shares[i] >= widths[i] for i in narrow)


def test_narrow_columns_grow_at_the_cost_of_the_others() -> None:
    assert Enlarged(columns=2).shares((0.1, 0.8, 0.1)) == pytest.approx((0.2, 0.6, 0.2))
    assert Enlarged(columns=2).shares((0.2, 0.8)) == pytest.approx((0.3, 0.7))
    assert Enlarged(columns=3).shares((0.2, 0.2, 0.2, 0.4)) == pytest.approx(
        (0.8 / 3,) * 3 + (0.2,)
    )
    assert Enlarged().shares((0.1, 0.8, 0.1)) == pytest.approx((0.1, 0.8, 0.1))


def test_type_is_enlarged_by_a_factor_and_never_below_a_size() -> None:
    enlarged = Enlarged(by=1.5, least=16, leading=1.4, spacing=2, squares=1.2)
    style = enlarged.paragraph("body", ParagraphStyle(size=12, leading=1.2, before=1, after=2))
    assert (style.size, style.leading, style.before, style.after) == (18, 1.4, 2, 4)
    assert enlarged.paragraph("running", ParagraphStyle(size=9)).size == 16
    assert enlarged.paragraph("grid-letter", ParagraphStyle(size=10)).size == 12
