"""The look lives in styles, and the theme is where it comes from."""

from support.sample import sample_document
from support.word import (
    FONTS,
    TEMPLATE,
    all_of,
    body,
    has,
    paper,
    part,
    standard_theme,
    value,
    word_file,
)
from support.word_checks import W

from generator.document.blocks import Paragraph
from generator.document.conceal import conceal
from generator.document.inlines import Text, plain
from generator.render.docx.writer import write_docx

_ON_PARAGRAPHS = {
    *("pStyle", "keepNext", "keepLines", "pageBreakBefore"),
    *("numPr", "spacing", "ind", "sectPr"),
}
_ON_RUNS = {"rStyle", "lang", "rtl", "b", "bCs", "i", "iCs"}


def _styles(data: bytes) -> dict[str, object]:
    return {of.get(f"{W}styleId", ""): of for of in all_of(part(data, "styles"), "style")}


def test_every_style_in_use_is_defined():
    data = word_file(sample_document("key"))
    used = {
        of.get(f"{W}val")
        for name in ("document", "header1", "footer1")
        for tag in ("pStyle", "rStyle", "tblStyle")
        for of in all_of(part(data, name), tag)
    }
    assert len(used) > 20
    assert used <= set(_styles(data))


def test_paragraphs_and_runs_have_no_look_of_their_own():
    for document in (sample_document("key"), conceal(sample_document("worksheet"))):
        root = part(word_file(document))
        on_paragraphs = {c.tag for pr in all_of(root, "pPr") for c in pr}
        on_runs = {c.tag for pr in all_of(root, "rPr") for c in pr}
        assert len(on_paragraphs) > 3 and len(on_runs) > 1
        assert on_paragraphs <= {W + tag for tag in _ON_PARAGRAPHS}
        assert on_runs <= {W + tag for tag in _ON_RUNS}


def test_a_theme_changed_under_the_same_name_makes_styles_of_its_own():
    """What was made for a theme is kept for the next paper: never for that of another look."""
    theme = standard_theme()
    first = write_docx(paper(), theme, TEMPLATE, fonts=FONTS)
    body = theme.paragraph("body").model_copy(update={"size": 15.0})
    changed = theme.model_copy(update={"paragraphs": {**theme.paragraphs, "body": body}})
    made = _styles(write_docx(paper(), changed, TEMPLATE, fonts=FONTS))["ArdoiseBody"]
    assert value(made, "rPr/sz") == "30"
    assert value(_styles(first)["ArdoiseBody"], "rPr/sz") == "23"
    assert write_docx(paper(), standard_theme(), TEMPLATE, fonts=FONTS) == first


def test_a_style_looks_as_the_theme_says():
    theme = standard_theme()
    instruction = theme.paragraph("instruction").model_copy(
        update={"size": 15.0, "leading": 2.0, "after": 10.0, "colour": "#0a0B0c", "align": "right"}
    )
    changed = theme.model_copy(
        update={"paragraphs": {**theme.paragraphs, "instruction": instruction}}
    )
    made = _styles(write_docx(paper(), changed, TEMPLATE, fonts=FONTS))["ArdoiseInstruction"]
    assert value(made, "name") == "Ardoise instruction"
    assert value(made, "rPr/sz") == "30"
    assert value(made, "rPr/b") == "1"
    assert value(made, "rPr/color") == "0A0B0C"
    assert value(made, "pPr/spacing", "line") == "600"
    assert value(made, "pPr/spacing", "after") == "567"
    assert value(made, "pPr/jc") == "right"
    assert value(made, "pPr/keepNext") == "1"


def test_fonts_and_their_stand_ins():
    data = word_file(paper())
    fonts = {
        of.get(f"{W}name"): value(of, "altName") for of in all_of(part(data, "fontTable"), "font")
    }
    assert fonts == {"Calibri": "Carlito", "Segoe UI Symbol": "DejaVu Sans"}
    assert value(part(data, "styles"), "docDefaults/rPrDefault/rPr/rFonts", "ascii") == "Calibri"


def test_signs_are_set_in_the_font_that_has_them():
    data = word_file(paper(Paragraph((Text("Parcours △, "), Text("✓ oui", "strong")))))
    runs = [(run[-1].text, value(run, "rPr/rStyle")) for run in all_of(part(data), "r")]
    assert runs == [
        ("Parcours ", ""),
        ("△", "ArdoiseSymbol"),
        (", ", ""),
        ("✓", "ArdoiseStrongTextSymbol"),
        (" oui", "ArdoiseStrongText"),
    ]
    for name in ("ArdoiseSymbol", "ArdoiseStrongTextSymbol"):
        assert value(_styles(data)[name], "rPr/rFonts", "ascii") == "Segoe UI Symbol"


def test_bold_within_bold_stays_bold():
    """Two styles that are both bold cancel each other in Word."""
    bold, upright = body(
        Paragraph((Text("mot", "strong"),), "instruction"),
        Paragraph((Text("mot", "strong"),)),
    )
    assert has(bold, "r/rPr/b") and not has(upright, "r/rPr/b")


def test_the_right_tab_fits_the_page():
    for size, width in (("A4", 11906), ("Letter", 12240)):
        theme = standard_theme()
        page = theme.page.model_copy(update={"size": size, "left": 25.4, "right": 12.7})
        data = write_docx(paper(), theme.model_copy(update={"page": page}), TEMPLATE, fonts=FONTS)
        for name in ("ArdoiseHeader", "ArdoiseFooter", "ArdoiseActivity"):
            assert value(_styles(data)[name], "pPr/tabs/tab", "pos") == str(width - 1440 - 720)
        assert value(part(data), "body/sectPr/pgSz", "w") == str(width)


def test_plain_words_need_no_style():
    (paragraph,) = body(Paragraph(plain("Bonjour.")))
    assert not has(paragraph, "r/rPr")
