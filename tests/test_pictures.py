"""The pages of the reference pack look as they were accepted, in PDF and in Word.

To accept what is made now: pytest tests/test_pictures.py --accept
To look at it, old beside new: python docs/make_contact_sheet.py --changed
"""

from __future__ import annotations

from pathlib import Path

import pytest
from support.libreoffice import needs_libreoffice
from support.picture_store import (
    ACCEPT,
    SHEETS,
    STORE,
    Change,
    accept,
    beside,
    changes,
    files_of,
    made_with,
    notes,
    today,
)
from support.pictures import count
from support.reference_pack import FORMATS, PAPERS, Reference, document_of, pdf_of

from generator.document import blocks, inlines
from generator.document.walk import blocks_of, inlines_of

HEAVIEST = 1_500_000  # bytes, the whole store
WORD = pytest.param("word", marks=[pytest.mark.libreoffice, needs_libreoffice])


@pytest.mark.parametrize("format", ["pdf", WORD])
@pytest.mark.parametrize("paper", PAPERS, ids=str)
def test_the_pages_look_as_accepted(
    paper: Reference, format: str, pytestconfig: pytest.Config, tmp_path: Path
) -> None:
    if pytestconfig.getoption("--accept"):
        accept(paper, format)
    files = files_of(paper, format)
    if not files:
        pytest.fail(f"{format} {paper}: no page was accepted yet: {ACCEPT}", pytrace=False)
    said = notes(files[0])
    pages = count(pdf_of(paper, format))
    met = changes(paper, format)
    if met or int(said["pages"]) != pages:
        pytest.fail(told(paper, format, met, pages, tmp_path), pytrace=False)
    assert len(files) == min(pages, paper.pages)


def told(paper: Reference, format: str, met: list[Change], pages: int, folder: Path) -> str:
    """What is not as accepted, in words, and the pictures of it in a folder."""
    said = notes(files_of(paper, format)[0])
    lines = [f"{format} {paper} does not look as accepted. If it is right: {ACCEPT}"]
    if int(said["pages"]) != pages:
        lines.append(f"{said['pages']} pages were accepted, now there are {pages}")
    if said["made with"] != made_with(format):
        lines.append(f"accepted with {said['made with']}, now made with {made_with(format)}")
    for change in met:
        stem = change.name.replace(", ", "-").replace(" ", "-")
        for word, picture in zip(("stored", "now", "difference"), change.pictures(), strict=False):
            picture.save(folder / f"{stem}-{word}.png")
        beside(change.pictures()).save(folder / f"{stem}.png")
        lines.append(f"{change}\n    stored, now and their difference: {folder / stem}.png")
    return "\n".join([*lines, f"All changes on sheets: {SHEETS}"])


def test_the_pack_shows_every_block_and_every_inline() -> None:
    documents = [document_of(paper) for paper in PAPERS]
    shown = {type(block).__name__ for page in documents for block in blocks_of(page.blocks)}
    shown |= {type(inline).__name__ for page in documents for inline in inlines_of(page.blocks)}
    known = {kind.__name__ for kind in blocks.Block.__args__ + inlines.Inline.__args__}
    assert known - shown == set()


def test_no_picture_is_stale_and_all_are_small(pytestconfig: pytest.Config) -> None:
    there = set(STORE.rglob("*.png"))
    expected = {file for paper in PAPERS for format in FORMATS for file in files_of(paper, format)}
    if pytestconfig.getoption("--accept"):
        for file in there - expected:
            file.unlink()
        there &= expected
    assert len(there) > 40
    assert there == expected, ACCEPT
    assert sum(file.stat().st_size for file in there) <= HEAVIEST


def test_a_change_is_told_in_words_and_pictures(tmp_path: Path) -> None:
    paper = PAPERS[0]
    first, second, *_ = today(paper, "pdf")
    change = Change("pdf x, page 1", first, second)
    message = told(paper, "pdf", [change, Change("pdf x, page 2", None, second)], 99, tmp_path)
    assert ACCEPT in message and "now there are 99" in message
    assert "no picture of this page was accepted" in message
    names = {file.name for file in tmp_path.iterdir()}
    assert {f"pdf-x-page-1{end}.png" for end in ("", "-stored", "-now", "-difference")} <= names
    assert str(tmp_path / "pdf-x-page-1.png") in message
