"""Whole papers to fill in on a screen: a field for each answer, and nothing else is changed."""

from __future__ import annotations

import subprocess
from collections import Counter
from functools import cache
from itertools import pairwise
from pathlib import Path
from shutil import which

import pytest
from support.forms import fields_of, places
from support.packs import PackCase, documents_of, prepared, printed
from support.pdf_tags import heard, tree_of
from support.tag_checks import not_conformant, tag_faults

from generator.render.pdf.writer import PdfFile, write_pdf

PACKS = (
    *(PackCase("ai-alliance", recipe) for recipe in ("standard", "full", "exam")),
    PackCase("ai-alliance", theme="dys"),
    PackCase("lesson-de", labels="fr"),
)


@cache
def filled_in(pack: PackCase) -> dict[str, PdfFile]:
    """The worksheets of a pack, to fill in on a screen."""
    made = prepared(pack.order)
    return {
        name: write_pdf(document, made.theme_of(document), made.fonts, fillable=True)
        for name, document in documents_of(pack).items()
        if document.kind == "worksheet"
    }


@pytest.mark.parametrize("pack", PACKS, ids=str)
def test_each_place_for_an_answer_has_one_field(pack: PackCase) -> None:
    kinds = set()
    sheets = filled_in(pack)
    assert sheets
    for name, file in sheets.items():
        fields = fields_of(file.data)
        found = Counter(field.kind for field in fields)
        found["lines"] = len({field.inside for field in fields if field.kind == "lines"})
        expected = places(documents_of(pack)[name].blocks)
        assert found == expected, name
        assert len({field.name for field in fields}) == len(fields)
        kinds |= set(expected)
    assert {"line", "lines", "box"} <= kinds
    assert pack.recipe != "full" or pack.theme != "standard" or "letter" in kinds


@pytest.mark.parametrize("pack", PACKS, ids=str)
def test_each_is_conformant_and_its_fields_are_in_the_tree(pack: PackCase) -> None:
    for name, file in filled_in(pack).items():
        assert not_conformant(file.data) == [], name
        assert tag_faults(file.data) == [], name
        assert len(tree_of(file.data).find("Form")) == len(fields_of(file.data)) > 5


@pytest.mark.parametrize("pack", PACKS, ids=str)
def test_no_sign_is_said_beside_its_field(pack: PackCase) -> None:
    """The words of the plain sheet in the place of a sign are said by the field, once."""
    for name, file in filled_in(pack).items():
        assert [node.said for node in tree_of(file.data).nodes() if node.said] == []
        said = [field.said for field in fields_of(file.data)]
        aloud = [text[1:-1] for text in heard(file.data) if text[1:-1] in set(said)]
        assert aloud == said
        plain = printed(pack, "pdf")[name].data
        assert any(node.said for node in tree_of(plain).nodes())


@pytest.mark.parametrize("pack", PACKS, ids=str)
def test_fields_lie_on_the_paper_and_on_no_other_field(pack: PackCase) -> None:
    for name, file in filled_in(pack).items():
        fields = fields_of(file.data)
        for field in fields:
            assert 20 < field.left < field.right < 576 and 30 < field.bottom < field.top < 815
            assert field.top - field.bottom > 4, field
        for one, other in pairwise(fields):
            if one.page == other.page:
                wide = min(one.right, other.right) - max(one.left, other.left)
                high = min(one.top, other.top) - max(one.bottom, other.bottom)
                assert min(wide, high) < 1.5, (name, one, other)


@pytest.mark.parametrize("pack", PACKS, ids=str)
def test_the_pages_are_those_of_the_plain_sheet(pack: PackCase) -> None:
    for name, file in filled_in(pack).items():
        assert file.titles == printed(pack, "pdf")[name].titles


needs_poppler = pytest.mark.skipif(which("pdftoppm") is None, reason="poppler is not installed")


def pictures(data: bytes, folder: Path) -> list[bytes]:
    folder.mkdir()
    (folder / "paper.pdf").write_bytes(data)
    command = ["pdftoppm", "-r", "50", str(folder / "paper.pdf"), str(folder / "page")]
    subprocess.run(command, capture_output=True, check=True)
    return [file.read_bytes() for file in sorted(folder.glob("page-*.ppm"))]


@needs_poppler
@pytest.mark.parametrize(
    ("pack", "name"),
    [(PACKS[0], "a2-worksheet"), (PACKS[0], "c1-worksheet"), (PACKS[1], "b1-worksheet")],
    ids=str,
)
def test_while_it_is_empty_it_prints_as_the_plain_sheet(
    pack: PackCase, name: str, tmp_path: Path
) -> None:
    plain = pictures(printed(pack, "pdf")[name].data, tmp_path / "plain")
    assert len(plain) == printed(pack, "pdf")[name].pages > 2
    assert pictures(filled_in(pack)[name].data, tmp_path / "form") == plain


def test_no_paper_but_a_worksheet_has_fields() -> None:
    pack = PACKS[0]
    made = prepared(pack.order)
    others = {name: d for name, d in documents_of(pack).items() if d.kind != "worksheet"}
    assert {document.kind for document in others.values()} == {"key", "plan"}
    for name, document in others.items():
        theme = made.theme_of(document)
        data = write_pdf(document, theme, made.fonts, fillable=True).data
        assert data == printed(pack, "pdf")[name].data
