"""A worksheet with a name: it is the same sheet."""

from __future__ import annotations

from dataclasses import replace

import pytest
from support.packs import PACKS, PackCase, documents_of

from generator.compose.named import named
from generator.document.blocks import Paragraph
from generator.document.document import PupilDocument
from generator.document.dump import dump

SHEETS = [
    (pack, name)
    for pack in (*PACKS, PackCase("lesson-es"))
    for name in pack.names
    if name.endswith("worksheet")
]


def sheet_of(pack: PackCase, name: str) -> PupilDocument:
    sheet = documents_of(pack)[name]
    assert isinstance(sheet, PupilDocument)
    return sheet


def lines(sheet: PupilDocument) -> list[Paragraph]:
    return [b for b in sheet.blocks if isinstance(b, Paragraph) and b.role == "fields"]


@pytest.mark.parametrize(("pack", "name"), SHEETS, ids=str)
def test_the_name_is_on_each_line_for_one_and_nothing_else_changes(
    pack: PackCase, name: str
) -> None:
    sheet = sheet_of(pack, name)
    with_name = named(sheet, "Le Goff-O’Neil", "Zoé")
    assert with_name.code == sheet.code
    assert len(lines(with_name)) == len(lines(sheet)) >= 1
    for line, before in zip(lines(with_name), lines(sheet), strict=True):
        assert [i for i in line.content if i in before.content] != []
        assert "Le\u00a0Goff-O’Neil" in dump(replace(sheet, blocks=(line,))).replace("⍽", "\u00a0")
    rest = [block for block in with_name.blocks if block not in lines(with_name)]
    assert rest == [block for block in sheet.blocks if block not in lines(sheet)]
    assert replace(with_name, blocks=()) == replace(sheet, blocks=())


def text(sheet: PupilDocument) -> str:
    said = dump(replace(sheet, blocks=tuple(lines(sheet)[:1])))
    return said.split("\n\n")[-1].replace("⍽", " ")


def test_of_a_whole_name_no_first_name_is_asked_for() -> None:
    sheet = sheet_of(PackCase("ai-alliance"), "a2-worksheet")
    assert "Prénom" in text(sheet) and "Prénom" in text(named(sheet, "Durand", "Zoé"))
    assert "Prénom" not in text(named(sheet, "Zoé Durand", None))
    assert "Classe" in text(named(sheet, "Zoé Durand", None))


def test_a_name_that_is_missing_is_left_to_be_written() -> None:
    sheet = sheet_of(PackCase("ai-alliance"), "a2-worksheet")
    assert named(sheet, "", "") == sheet
    (before, *_), (line, *_) = lines(sheet), lines(named(sheet, "", "Zoé"))
    assert line.content[:3] == before.content[:3]
    assert line.content[4:] == before.content[4:]
