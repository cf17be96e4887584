"""Whom a paper is from, in Word: one paragraph in a style of its own, the logo in its line."""

from __future__ import annotations

import io
from dataclasses import replace

import docx
import pytest
from support.packs import SHIPPED
from support.sample import sample_document
from support.school import school_file
from support.sending import CLASS, SCHOOL, TEACHER, sample, sender
from support.word import FONTS, TEMPLATE, has, part, standard_theme, style, text, word_file
from support.word_checks import W, parts, word_faults
from support.word_structure import structure_faults

from generator.document.document import Kind
from generator.document.sender import NOBODY, Sender
from generator.profiles.theme import Theme
from generator.render.docx.letterhead import read_letterhead
from generator.render.docx.writer import write_docx

KINDS: tuple[Kind, ...] = ("worksheet", "key", "plan")


@pytest.mark.parametrize("name", SHIPPED.names("themes"))
@pytest.mark.parametrize("kind", KINDS)
def test_it_stands_first_and_the_file_is_sound(kind: Kind, name: str) -> None:
    look = SHIPPED.load("themes", name, Theme)
    data = write_docx(sample(kind), look, TEMPLATE, fonts=FONTS)
    assert word_faults(data) == [] and structure_faults(data) == []
    first = part(data)[0][0]
    assert style(first) == "ArdoiseSender"
    assert text(first).strip("\u2003") == f"{SCHOOL}\t{TEACHER} · {CLASS}"
    (picture,) = docx.Document(io.BytesIO(data)).inline_shapes
    assert picture.height.mm == pytest.approx(look.logo, abs=0.01)
    assert picture.width / picture.height == pytest.approx(300 / 200, abs=0.01)
    (said,) = first.iter("{*}docPr")
    assert said.get("descr") == sample(kind).spoken.logo


def test_nothing_said_is_the_file_as_it_was() -> None:
    document = sample_document("key")
    data = word_file(document)
    assert word_file(replace(document, sender=NOBODY)) == data
    assert b"ArdoiseSender" not in parts(data)["word/styles.xml"]
    assert word_file(sample("key")) == word_file(sample("key")) != data


def test_the_names_are_in_no_metadata() -> None:
    inside = parts(word_file(sample("key")))
    said = b"".join(data for name, data in inside.items() if name.startswith("docProps/"))
    assert said and not any(n.encode() in said for n in (SCHOOL, "Dupont", CLASS))


def test_a_letterhead_names_the_school_already(tmp_path) -> None:
    look = standard_theme()
    letterhead = read_letterhead(school_file(tmp_path), look.page)
    data = write_docx(sample("key"), look, TEMPLATE, letterhead, fonts=FONTS)
    assert word_faults(data) == []
    first, second = part(data)[0][:2]
    assert text(first) == f"\t{TEACHER} · {CLASS}" and text(second).startswith("Une rue")
    assert not has(first, ".//drawing") and not list(part(data).iter("{*}drawing"))
    document = replace(sample("key"), sender=replace(sender(), teacher="", class_name=""))
    data = write_docx(document, look, TEMPLATE, letterhead, fonts=FONTS)
    assert text(part(data)[0][0]).startswith("Une rue")


PARTS = (Sender(SCHOOL), Sender(teacher=TEACHER), Sender(logo=sender().logo))


@pytest.mark.parametrize("said", PARTS)
def test_any_part_of_it_is_enough(said: Sender) -> None:
    data = word_file(replace(sample("key"), sender=said))
    assert word_faults(data) == [] and structure_faults(data) == []
    first = part(data)[0][0]
    assert text(first).strip() == said.school + said.beside
    assert has(first, f"{W}r/{W}drawing".replace(W, "")) == (said.logo is not None)
