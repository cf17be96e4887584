"""The file as a whole: its words, its language, its secrets, its bytes."""

import time

import pytest
from support.sample import sample_document
from support.word import all_of, body, paper, part, style, text, value, word_file
from support.word_checks import parts

from generator.document.blocks import (
    Activity,
    Article,
    ArticleParagraph,
    Box,
    Cards,
    Cell,
    Heading,
    Item,
    Items,
    NewPage,
    Option,
    Options,
    Paragraph,
    Private,
    Row,
    Table,
    WritingSpace,
)
from generator.document.conceal import conceal
from generator.document.inlines import Blank, Mark, Text, plain
from generator.errors import ArdoiseError


def _secretive(secret: str, first: bool):
    """A paper whose every answer is `secret`, and whose right boxes are the first ones or not."""
    hidden = Paragraph((Text(secret, "answer"),))
    cell = Cell((Paragraph((Blank(secret, 20), Mark(first), Text(secret, "answer"))),))
    return paper(
        Activity(
            "1",
            plain("Titre"),
            (
                Items((Item((Paragraph((Blank(secret, 30, "s"),)), Private((hidden,)))),)),
                Options((Option(plain("oui"), first), Option(plain("non"), not first))),
                WritingSpace(2, (Paragraph(plain(secret), "answer"),)),
                Table((1.0,), (Row((cell,)),), role="fill"),
                Box((hidden, Private((hidden,)))),
                Cards((Box((WritingSpace(1, (hidden,)),)),)),
            ),
        ),
        Private((hidden,)),
    )


def test_a_worksheet_must_be_concealed():
    with pytest.raises(TypeError):
        word_file(sample_document("worksheet"))
    assert word_file(conceal(sample_document("worksheet")))


def test_no_part_of_a_worksheet_holds_an_answer():
    written = word_file(_secretive("ZYGOTE", True))
    assert b"ZYGOTE" in parts(written)["word/document.xml"]
    concealed = parts(word_file(conceal(_secretive("ZYGOTE", True))))
    assert not [name for name, content in concealed.items() if b"ZYGOTE" in content]


def test_other_answers_leave_the_bytes_of_a_worksheet_as_they_were():
    one, other = (_secretive("ZYGOTE", True), _secretive("un mot bien plus long", False))
    assert word_file(one) != word_file(other)
    assert word_file(conceal(one)) == word_file(conceal(other))


def test_the_same_document_gives_the_same_bytes(monkeypatch):
    first = word_file(sample_document("key"))
    monkeypatch.setattr(time, "time", lambda: 2_000_000_000.0)
    monkeypatch.setattr(time, "localtime", lambda *_: time.struct_time((2033, 5, 18) + (0,) * 6))
    assert word_file(sample_document("key")) == first


def test_the_properties_tell_title_language_and_nothing_of_the_day():
    core = parts(word_file(paper(title="Lire & dire")))["docProps/core.xml"].decode()
    assert "Lire &amp; dire" in core and "fr-FR" in core and "<dc:creator>Ardoise<" in core
    assert "created" not in core and "modified" not in core


def test_what_looks_like_markup_is_literal():
    (paragraph,) = body(Paragraph(plain("<b>gras</b> & <w:p/>")))
    assert text(paragraph) == "<b>gras</b> & <w:p/>"


@pytest.mark.parametrize("character", ["\x00", "\x0b", "\ud800", "\uffff"])
def test_what_xml_cannot_hold_is_said(character):
    for document in (
        paper(Paragraph(plain(f"a{character}b"))),
        paper(title=f"a{character}b"),
        paper(Table((1.0,), (), caption=character)),
    ):
        with pytest.raises(ArdoiseError) as raised:
            word_file(document)
        assert raised.value.problems[0].code == "character-unprintable"


def test_the_language_is_the_documents():
    data = word_file(paper(Paragraph((Text("Le mot "), Text("slow", language="en")))))
    assert value(part(data, "styles"), "docDefaults/rPrDefault/rPr/lang") == "fr-FR"
    languages = [value(run, "rPr/lang") for run in all_of(part(data), "r")]
    assert languages == ["", "en-GB"]
    assert b"en-US" not in b"".join(parts(data).values())


def test_arabic_runs_from_right_to_left():
    (paragraph,) = body(Paragraph((Text("كتاب", language="ar"),)))
    (run,) = all_of(paragraph, "r")
    assert value(run, "rPr/lang", "bidi") == "ar-SA"
    assert run.find("{*}rPr/{*}rtl") is not None


def test_the_words_come_in_reading_order():
    shown = [
        text(each)
        for each in body(
            Heading(1, plain("Titre")),
            Activity("3", plain("Lire"), (Paragraph(plain("Lisez.")),), "… / 4", "alone", "Seul"),
            Article(
                plain("La une"),
                (ArticleParagraph(1, plain("Il pleut."), plain("Le temps")),),
                plain("Chapeau"),
                plain("Source"),
            ),
            NewPage(),
            Private((Paragraph(plain("Fin.")),)),
        )
    ]
    assert shown == [
        "Titre",
        "\u00a03\u00a0\u2002Lire\tSeul\u2003… / 4",
        "Lisez.",
        "La uneChapeauLe temps1Il pleut.Source",
        "Fin.",
    ]


def test_headings_are_words_own():
    made = body(*(Heading(level, plain("Titre")) for level in (1, 2, 3)))
    assert [style(each) for each in made] == ["Heading1", "Heading2", "Heading3"]


def test_an_unknown_role_is_set_as_body():
    (paragraph,) = body(Paragraph(plain("Bonjour."), "unheard-of"))
    assert style(paragraph) == "ArdoiseBody"


def test_head_and_foot_tell_what_the_paper_is():
    data = word_file(paper(notice="Réservé à l’enseignant"))
    assert text(part(data, "header1")) == (
        "Corrigé · Parcours △\u2003Réservé à l’enseignant\t△·A·7F3K"
    )
    foot = part(data, "footer1")
    assert text(foot) == "Titre\tPage\u00a01\u00a0/\u00a01"
    assert [of.text for of in all_of(foot, "instrText")] == [" PAGE ", " NUMPAGES "]
