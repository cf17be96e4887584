"""Whom a paper is from, in a PDF: above its head, once, for eyes and ears."""

from __future__ import annotations

from dataclasses import replace

import pytest
from support.packs import SHIPPED
from support.pdf_file import PdfFile as Objects
from support.pdf_reading import FONTS, opened, page_texts, theme, write
from support.pdf_tags import text_in, tree_of
from support.sample import sample_document
from support.sending import CLASS, SCHOOL, TEACHER, drawing, encoded, sample, sender
from support.tag_checks import not_conformant, tag_faults

from generator.document.document import Kind
from generator.document.sender import NOBODY, Logo, Sender
from generator.profiles.theme import Theme
from generator.render.pdf.characters import unprintable
from generator.render.pdf.fonts import FontSet
from generator.render.pdf.sender import sender_strips
from generator.render.pdf.writer import write_pdf

KINDS: tuple[Kind, ...] = ("worksheet", "key", "plan")
NAMES = (SCHOOL, "Dupont", CLASS)


@pytest.mark.parametrize("name", SHIPPED.names("themes"))
@pytest.mark.parametrize("kind", KINDS)
def test_it_is_conformant_and_heard_first(kind: Kind, name: str) -> None:
    made = write_pdf(sample(kind), SHIPPED.load("themes", name, Theme), FONTS)
    assert not_conformant(made.data) == [] and tag_faults(made.data) == []
    figure, school, aside = tree_of(made.data).kids[:3]
    assert (figure.kind, figure.described) == ("Figure", sample(kind).spoken.logo)
    assert text_in(made.data, school).strip() == SCHOOL and school.kind == "P"
    assert text_in(made.data, aside).strip() == f"{TEACHER} · {CLASS}"


def test_it_stands_on_the_first_page_above_all_else() -> None:
    first, *others = page_texts(write(replace(sample("key"), blocks=sample("key").blocks * 4)))
    assert others and first.split("\n")[0].startswith(SCHOOL)
    assert TEACHER in first and not any(SCHOOL in page for page in others)


def test_nothing_said_is_the_paper_as_it_was() -> None:
    document = sample_document("key")
    assert write(replace(document, sender=NOBODY)).data == write(document).data
    assert write(sample("key")).data == write(sample("key")).data != write(document).data


def test_the_names_are_in_no_metadata() -> None:
    document = replace(sample("key"), blocks=())
    made = write(document)
    file = Objects(made.data)
    with opened(made) as pdf:
        said = file.stream(file.catalogue["Metadata"]).decode() + repr(pdf.get_metadata_dict())
    assert document.title in said and not any(name in said for name in NAMES)


def test_a_transparent_logo_has_a_mask_and_an_opaque_one_none() -> None:
    flat = drawing().convert("RGB")
    opaque = replace(sender(), logo=Logo(encoded(flat), 300, 200))
    for from_, masks in ((sender(), 1), (opaque, 0)):
        made = write(replace(sample("key"), sender=from_)).data
        assert made.count(b"/SMask") == masks and made.count(b"/Subtype /Image") == 1 + masks


@pytest.mark.parametrize(("across", "down"), [(300, 200), (40, 400), (2000, 40)])
def test_a_logo_keeps_its_form_and_its_bounds(across: int, down: int) -> None:
    wide, high = Logo(b"", across, down).printed(7.5)
    assert wide / high == pytest.approx(across / down)
    assert high <= 7.5 and wide <= 30 and (high == 7.5 or wide == 30)


@pytest.mark.parametrize(
    "said",
    [
        Sender(school=SCHOOL),
        Sender(teacher=TEACHER),
        Sender(class_name=CLASS),
        replace(sender(), school=""),
        Sender(logo=sender().logo),
        Sender("Établissement régional " * 5, "Mme de la Rochefoucauld-Montbel " * 2, CLASS),
        Sender("x" * 120, "y" * 60, "z" * 30, sender().logo),
    ],
)
@pytest.mark.parametrize("name", ["standard", "large-print"])
def test_any_part_of_it_and_any_length_is_printed_whole(said: Sender, name: str) -> None:
    look = SHIPPED.load("themes", name, Theme)
    made = write_pdf(replace(sample("key"), sender=said), look, FONTS)
    assert not_conformant(made.data) == [] and tag_faults(made.data) == []
    first = page_texts(made, furniture=True)[0].replace(" ", "").replace("\n", "")
    first = first.replace("\r", "").replace("\u00a0", "")
    for name in (said.school, said.beside):
        assert name.replace(" ", "") in first


def test_a_character_that_cannot_be_printed_is_found_in_it() -> None:
    document = replace(sample("key"), sender=Sender("Collège 字"), blocks=())
    (problem,) = unprintable(document, FontSet.load(theme().fonts, FONTS))
    assert problem.params["character"] == "字" and "Collège" in str(problem.params["excerpt"])


def test_of_nobody_there_is_no_strip() -> None:
    assert sender_strips(NOBODY, None, None) == []  # type: ignore[arg-type]
