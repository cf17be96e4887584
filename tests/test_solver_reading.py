"""The solver reads any text with gaps out of both formats, wherever its lines end."""

import random

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from support.pdf_reading import write
from support.solver import (
    answers_of,
    as_read,
    circled,
    filled,
    joined,
    ordered,
    read,
    texts_of,
)
from support.solver_model import Paper, Unsolvable
from support.word import paper, word_file

from generator.document.blocks import (
    Activity,
    Block,
    Box,
    Cell,
    Heading,
    Item,
    Items,
    Paragraph,
    Row,
    Table,
    WritingSpace,
)
from generator.document.conceal import conceal
from generator.document.inlines import Blank, Inline, Inlines, Pick, Text, plain

FORMATS = ("pdf", "docx")
PIECES = ("le", "castor", "l’", "d’", "«\u202f", "\u202f»", "3\u00a0000", "peut-être", "œuvre", "à")
WORDS = st.lists(st.sampled_from(PIECES), min_size=3, max_size=60)


def papers(format: str, *blocks: Block) -> tuple[Paper, Paper]:
    """Worksheet and key of one activity, between two others."""
    before = Activity("1", plain("Avant"), (Paragraph((*plain("Un "), Blank("mot", 20))),))
    after = Activity("3", plain("Après"), (Paragraph((*plain("Un "), Blank("mot", 20))),))
    key = paper(Heading(1, plain("Fiche")), before, Activity("2", plain("Essai"), blocks), after)
    worksheet = conceal(key)
    if format == "pdf":
        return read(write(worksheet).data, format), read(write(key).data, format)
    return read(word_file(worksheet), format), read(word_file(key), format)


def gapped(words: list[str], chance: random.Random, letters: int = 0) -> tuple[Inlines, str]:
    """A text with some words left out, the first and the last among them; and the text."""
    inlines: list[Inline] = []
    text = ""
    for word in words:
        glued = not text or text.endswith(("’", "\u202f")) or word.startswith("\u202f")
        space = "" if glued else " "
        text += space + word
        inlines += plain(space)
        if word.isalpha() and len(word) > letters and chance.random() < 0.4:
            inlines.append(Blank(word[letters:], 18.0, word[:letters]))
        else:
            inlines.append(Text(word))
    return (
        *inlines,
        *plain(" fin "),
        Blank("deux mots", 30.0),
        *plain("."),
    ), text + " fin deux mots."


@settings(max_examples=25, deadline=None)
@given(st.lists(WORDS, min_size=1, max_size=5), st.randoms(use_true_random=False), st.booleans())
@example([["le", "à", "castor"] * 40] * 12, random.Random(3), False)
@example([["le", "à", "castor"] * 40] * 12, random.Random(3), True)
@pytest.mark.parametrize("format", FORMATS)
def test_texts_with_gaps_are_filled_letter_by_letter(
    format: str, texts: list[list[str]], chance: random.Random, numbered: bool
) -> None:
    made = [gapped(words, chance, letters=chance.randrange(2)) for words in texts]
    paragraphs = [Paragraph(inlines, "gap-item") for inlines, _ in made]
    items = Items(tuple(Item((paragraph,)) for paragraph in paragraphs))
    blocks = (items,) if numbered else tuple(paragraphs)
    worksheet, key = papers(format, *blocks)
    right = [as_read(text, format) for _, text in made]
    found = filled(worksheet, key, "Essai")
    assert " ".join(found) == " ".join(right)
    if numbered or format == "docx":
        assert found == right


@pytest.mark.parametrize("format", FORMATS)
def test_help_that_is_printed_beside_the_gaps_can_be_left_out(format: str) -> None:
    line = (*plain("Le (1) "), Blank("gros", 20), *plain(" castor (nager) "), Blank("nage", 20))
    worksheet, key = papers(format, Paragraph((*line, *plain("."))))
    without = r"\((?:\d+|nager)\) "
    assert filled(worksheet, key, "Essai", without) == ["Le gros castor nage."]


@pytest.mark.parametrize("format", FORMATS)
def test_missing_letters_in_a_row_are_one_gap(format: str) -> None:
    line = (*plain("gren"), Blank("o", 5), Blank("u", 5), Blank("i", 5), *plain("lle"))
    worksheet, key = papers(format, Paragraph(line))
    assert filled(worksheet, key, "Essai") == ["grenouille"]


@pytest.mark.parametrize("format", FORMATS)
def test_words_are_circled_as_the_key_says(format: str) -> None:
    picks = (Pick(("à", "de", "dans"), 1), Pick(("le", "la", "à la"), 2))
    long = (*plain("Il sort "), picks[0], *plain(" l’eau et va "), picks[1], *plain(" rive. ")) * 9
    strong = Text("La fin", "strong")
    worksheet, key = papers(format, Paragraph((*long, strong, *plain("."))))
    right = "Il sort de l’eau et va à la rive. " * 9 + "La fin."
    assert circled(worksheet, key, "Essai") == [right]
    wrong = Paragraph((*plain("Il sort "), Pick(("le", "la"), 0), *plain(" l’eau."))).content * 18
    with pytest.raises(Unsolvable, match="'le' is not among"):
        circled(worksheet, papers(format, Paragraph(wrong))[1], "Essai")


def halves(spare: bool) -> Table:
    starts = ("Le castor qui vit au bord de la rivière", "La grenouille")
    ends = ("saute dans l’eau.", "construit un grand barrage avec du bois et de la terre.", "vole.")
    letters = ("b", "a", None)
    rows = []
    for number, end in enumerate(ends[: 2 + spare]):
        letter = letters[number]
        start: tuple[Inlines, Inlines, Inlines] = ((), (), ())
        if letter:
            start = (plain(f"{number + 1}."), plain(starts[number]), (Blank(letter, 9),))
        content = (*start, plain(f"{'abc'[number]})"), plain(end))
        rows.append(Row(tuple(Cell((Paragraph(inlines),)) for inlines in content)))
    return Table((0.05, 0.2, 0.1, 0.05, 0.25), tuple(rows), role="plain")


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("spare", [False, True])
def test_beginnings_meet_their_ends(format: str, spare: bool) -> None:
    worksheet, key = papers(format, halves(spare))
    assert joined(worksheet, key, "Essai") == [
        "Le castor qui vit au bord de la rivière construit un grand barrage avec du bois et de la"
        " terre.",
        "La grenouille saute dans l’eau.",
    ]


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("in_table", [False, True])
def test_items_come_into_the_order_of_the_key(format: str, in_table: bool) -> None:
    texts = {
        "2": "Ensuite, " + "il dort, " * 30,
        "10": "Enfin, il part.",
        "1": "D’abord, il mange.",
    }
    cells = [((Blank(place, 9),), plain(text.strip())) for place, text in texts.items()]
    block: Block = Items(
        tuple(Item((Paragraph((*blank, *plain(" "), *text)),)) for blank, text in cells),
        numbering="none",
    )
    if in_table:
        rows = (Row(tuple(Cell((Paragraph(part),)) for part in pair)) for pair in cells)
        block = Table((0.1, 0.9), tuple(rows), role="grid")
    worksheet, key = papers(format, block)
    assert ordered(worksheet, key, "Essai") == [texts[n].strip() for n in ("1", "2", "10")]
    assert answers_of(key, "Essai") == ["2", "10", "1"]


@pytest.mark.parametrize("format", FORMATS)
def test_a_model_answer_fills_no_gap(format: str) -> None:
    own = WritingSpace(2, (Paragraph(plain("Parce qu’il nage.")),))
    bank = Box((Paragraph(plain("nage – dort"), "box"),), plain("Boîte à mots"), role="bank")
    line = Paragraph((*plain("Il "), Blank("nage", 20), *plain(".")))
    worksheet, key = papers(format, bank, line, own)
    assert filled(worksheet, key, "Essai") == ["Il nage."]
    assert "Parce qu’il nage." in texts_of(key, "Essai")
    assert "nage – dort" in texts_of(worksheet, "Essai")


@pytest.mark.parametrize("format", FORMATS)
def test_what_does_not_fit_together_is_refused(format: str) -> None:
    one = Paragraph((*plain("Il "), Blank("nage", 20)))
    two = Paragraph((*plain("Il "), Blank("nage", 20), *plain(" et "), Blank("dort", 20)))
    worksheet, key = papers(format, one)
    with pytest.raises(Unsolvable, match="1 gaps"):
        filled(worksheet, papers(format, two)[1], "Essai")
    with pytest.raises(Unsolvable, match="no gap"):
        filled(key, key, "Essai")
    with pytest.raises(Unsolvable, match="Autre: 0 among"):
        filled(worksheet, key, "Autre")
