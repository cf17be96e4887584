from pathlib import Path

import pytest

from generator.errors import ArdoiseError
from generator.lesson.article import read_any_text, read_article
from generator.lesson.find_character import find_character
from generator.lesson.markdown import parse_markdown

# ruff: noqa: E501  (one line a paragraph, as it is copied)
COPIED = """ date 2024-06 Une commune essaie une idée simple. Va-t-elle changer la vie des habitants ?

Tl;dr La ville de Brive prête des vélos aux familles.

Les vélos sont prêtés pour trois mois.

La mairie espère moins de voitures.

À Brive : des vélos pour tous

La ville de Brive a acheté deux cents vélos, qu’elle prête aux familles pour trois mois. Son but est simple : que les enfants aillent à l’école sans voiture.

Un succès immédiat

En une semaine, tous les vélos étaient réservés. “Nous n’attendions pas autant de demandes”, explique le maire, qui veut en acheter cent autres.

Les commerçants, eux, sont plus prudents : ils craignent de perdre des clients qui viennent de loin.
"""


def plain(folder: Path, text: str, name: str = "copie.txt") -> Path:
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return file


@pytest.mark.parametrize("name", ["copie.txt", "copie.md"])
def test_a_text_copied_from_a_site(tmp_path: Path, name: str) -> None:
    read = read_any_text(plain(tmp_path, COPIED, name))
    assert read.article.title == "À Brive : des vélos pour tous"
    assert read.date == "2024-06"
    assert [p.heading for p in read.article.paragraphs] == ["", "Un succès immédiat", ""]
    assert [p.number for p in read.article.paragraphs] == [1, 2, 3]
    [problem] = read.problems
    assert (problem.code, problem.params["number"]) == ("article-front-matter", 4)
    assert not problem.is_error


def test_a_text_of_one_line_a_paragraph(tmp_path: Path) -> None:
    text = "\n".join(line for line in COPIED.split("\n") if line)
    assert read_any_text(plain(tmp_path, text)).article == (
        read_any_text(plain(tmp_path, COPIED)).article
    )


def test_wrapped_lines_are_one_paragraph(tmp_path: Path) -> None:
    text = "Un titre\n\nUne phrase qui est\ncoupée en deux lignes.\n\nUne autre phrase."
    article, warnings = read_article(plain(tmp_path, text), "")
    assert article.title == "Un titre" and not warnings
    assert [p.text for p in article.paragraphs] == [
        "Une phrase qui est coupée en deux lignes.",
        "Une autre phrase.",
    ]


def test_the_lesson_s_title_where_there_is_none(tmp_path: Path) -> None:
    for name in ("a.md", "a.txt"):
        article, [warning] = read_article(plain(tmp_path, "Une phrase.", name), "Le titre")
        assert (article.title, warning.code) == ("Le titre", "article-no-title")


def test_markdown() -> None:
    text = (
        "# Le *titre*\n**Le chapeau\nentier.**\n\nUn **mot** fort.\n## Haut\nDeux\nlignes.\n\nFin."
    )
    article, problems = parse_markdown(text, Path("a.md"))
    assert not problems
    assert (article.title, article.lead) == ("Le titre", "Le chapeau entier.")
    assert [(p.number, p.heading, p.text) for p in article.paragraphs] == [
        (1, "", "Un mot fort."),
        (2, "Haut", "Deux lignes."),
        (3, "", "Fin."),
    ]
    assert [span.emphasis for span in article.paragraphs[0].spans] == ["", "strong", ""]


def test_what_looks_like_html_or_a_list_is_printed() -> None:
    text = "# T\n\n<b>gras</b> & co #mot\n\n- un\n\n> deux"
    article, _ = parse_markdown(text, Path("a.md"))
    assert [p.text for p in article.paragraphs] == ["<b>gras</b> & co #mot", "- un", "> deux"]


@pytest.mark.parametrize(
    ("text", "code"),
    [("# Seul", "article-empty"), ("# T\n\n## A\n\nB\n\n## C", "article-heading-alone")],
)
def test_an_article_with_something_lost(text: str, code: str) -> None:
    with pytest.raises(ArdoiseError) as raised:
        parse_markdown(text, Path("a.md"))
    assert [p.code for p in raised.value.problems] == [code]


def test_another_kind_of_file(tmp_path: Path) -> None:
    with pytest.raises(ArdoiseError) as raised:
        read_any_text(plain(tmp_path, "x", "a.docx"))
    assert raised.value.problems[0].code == "article-suffix"


def test_where_a_character_stands(tmp_path: Path) -> None:
    files = [tmp_path / "missing", plain(tmp_path, "un\nd😀x")]
    for character in ("😀", "U+1F600"):
        place = find_character(files, character)
        assert place is not None and (place.line, place.column) == (2, 2)
    assert find_character(files, "é") is None
