"""The measures tell a changed page from one that another rasteriser has drawn."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from typing import Any

import pypdfium2
import pytest
from PIL import Image, ImageDraw
from pypdfium2 import raw
from support.libreoffice import needs_libreoffice
from support.packs import SHIPPED
from support.picture_store import beside, compare
from support.pictures import DPI, MM, difference, drawn, kept, spots
from support.poppler import needs_poppler
from support.reference_pack import FONTS, PAPERS, Reference, document_of, pdf_of

from generator.document.document import Document
from generator.document.inlines import Blank, Inlines
from generator.document.walk import map_inlines
from generator.profiles.theme import Theme
from generator.render.pdf.writer import write_pdf

STANDARD = SHIPPED.load("themes", "standard", Theme)
SAMPLE = next(paper for paper in PAPERS if paper.name == "sample-standard-worksheet")
SHOWN = [
    p for p in PAPERS if p.name in (SAMPLE.name, "sample-dys-worksheet", "lesson-a2-worksheet")
]

WINDOWS = 24
"""Dots: every window of the measures goes into it."""


def by_poppler(pdf: bytes, dpi: int, *options: str) -> list[Image.Image]:
    command = ["pdftoppm", "-r", str(dpi), "-gray", *options, "-"]
    done = subprocess.run(command, input=pdf, capture_output=True, check=True).stdout
    return [kept(page, dpi) for page in _pgm(done)]


def _pgm(data: bytes) -> list[Image.Image]:
    pages = []
    while data:
        kind, size, depth, _ = data.split(b"\n", 3)
        assert (kind, depth) == (b"P5", b"255")
        width, height = map(int, size.split())
        start = len(kind) + len(size) + len(depth) + 3
        pages.append(Image.frombytes("L", (width, height), data[start : start + width * height]))
        data = data[start + width * height :]
    return pages


RASTERISERS: dict[str, Callable[[bytes], list[Image.Image]]] = {
    "less fine": lambda pdf: drawn(pdf, 3 * DPI),
    "twice as fine": lambda pdf: drawn(pdf, 8 * DPI),
    "not smoothed": lambda pdf: drawn(pdf, smooth=False),
    "poppler": lambda pdf: by_poppler(pdf, 4 * DPI),
    "poppler, finer": lambda pdf: by_poppler(pdf, 6 * DPI),
    "poppler, not smoothed": lambda pdf: by_poppler(pdf, 4 * DPI, "-aa", "no", "-aaVector", "no"),
}


@pytest.mark.parametrize(
    "how",
    [pytest.param(how, marks=needs_poppler if "poppler" in how else ()) for how in RASTERISERS],
)
@pytest.mark.parametrize("paper", SHOWN, ids=str)
def test_another_rasteriser_is_no_change(paper: Reference, how: str) -> None:
    pdf = pdf_of(paper, "pdf")
    pages, others = drawn(pdf), RASTERISERS[how](pdf)
    assert pages != others  # They do differ; only not by much.
    assert [str(change) for change in compare(how, pages, others)] == []


@pytest.mark.libreoffice
@needs_libreoffice
@pytest.mark.parametrize("how", ["less fine", "not smoothed"])
def test_another_rasteriser_is_no_change_in_word(how: str) -> None:
    pdf = pdf_of(SAMPLE, "word")
    assert [str(change) for change in compare(how, drawn(pdf), RASTERISERS[how](pdf))] == []


@cache
def sample() -> list[Image.Image]:
    return drawn(pdf_of(SAMPLE, "pdf"))


def printed(theme: Theme, document: Document | None = None) -> list[Image.Image]:
    return drawn(write_pdf(document or document_of(SAMPLE), theme, FONTS).data)


def page(**lengths: float) -> Theme:
    return STANDARD.model_copy(update={"page": STANDARD.page.model_copy(update=lengths)})


def style(name: str, **values: Any) -> Theme:
    changed = STANDARD.paragraphs[name].model_copy(update=values)
    return STANDARD.model_copy(update={"paragraphs": {**STANDARD.paragraphs, name: changed}})


def other_letter() -> Theme:
    letter = SHIPPED.load("themes", "dys-lexend", Theme).fonts
    return STANDARD.model_copy(update={"fonts": letter})


FAULTS: dict[str, Callable[[], Theme]] = {
    "all of it a millimetre lower": lambda: page(top=STANDARD.page.top + 1),
    "all of it a millimetre to the right": lambda: page(
        left=STANDARD.page.left + 1, right=STANDARD.page.right - 1
    ),
    "a millimetre more below a consigne": lambda: style(
        "instruction", after=STANDARD.paragraphs["instruction"].after + 1
    ),
    "half a point smaller": lambda: style("item", size=STANDARD.paragraphs["item"].size - 0.5),
    "another letter": other_letter,
    "another grey of letters": lambda: style("item", colour="#666666"),
    "another grey of rules": lambda: STANDARD.model_copy(update={"rule_colour": "#B0B0B0"}),
    "rules of twice the weight": lambda: STANDARD.model_copy(update={"rule": 1.0}),
    "items not bold any more": lambda: style("instruction", bold=False),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_small_fault_is_found(fault: str) -> None:
    assert compare(fault, sample(), printed(FAULTS[fault]()))


def test_where_a_fault_stands_is_said() -> None:
    pages = sample()
    moved = pages[0].copy()
    part = (30, 200, 420, 260)
    moved.paste(255, part)
    moved.paste(pages[0].crop(part), (part[0], part[1] + round(MM)))
    (change,) = compare("x", pages, [moved, *pages[1:]])
    assert str(change).startswith("x, page 1: ")
    assert "mm from the left and" in str(change)
    spot = max(change.spots, key=lambda spot: spot.amount)
    assert part[1] / MM - 6 <= spot.top <= part[3] / MM + 6


def test_a_gap_that_is_gone_is_found() -> None:
    def shut(content: Inlines) -> Inlines:
        gaps = [n for n, one in enumerate(content) if isinstance(one, Blank)]
        return tuple(one for n, one in enumerate(content) if n != gaps[-1]) if gaps else content

    document = document_of(SAMPLE)
    blocks = tuple(map_inlines(block, shut) for block in document.blocks)
    assert blocks != document.blocks
    assert compare("gap", sample(), printed(STANDARD, replace(document, blocks=blocks)))


def test_each_rule_that_is_wiped_out_is_found() -> None:
    """Each line, side of a frame and gap of the sample by itself, with nothing else moved."""
    file = pypdfium2.PdfDocument(pdf_of(SAMPLE, "pdf"))
    wiped = 0
    for number, sheet in enumerate(file):
        for item in sheet.get_objects([raw.FPDF_PAGEOBJ_PATH]):
            left, low, right, high = item.get_bounds()
            edges = (left, sheet.get_height() - high, right, sheet.get_height() - low)
            box = [int(edge * DPI / 72) for edge in edges]
            # Only around the rule, for speed; where its windows are on the page they are here.
            around = (
                *(edge // WINDOWS * WINDOWS - WINDOWS for edge in box[:2]),
                *(edge // WINDOWS * WINDOWS + 2 * WINDOWS for edge in box[2:]),
            )
            page = sample()[number].crop(around)
            without = page.copy()
            first, top, last, foot = (e - around[n % 2] for n, e in enumerate(box))
            ImageDraw.Draw(without).rectangle((first - 1, top - 1, last + 1, foot + 1), fill=255)
            assert spots(page, without), (number, box)
            wiped += 1
    assert wiped > 80


def test_a_page_too_few_or_too_many_is_a_change() -> None:
    pages = sample()
    (less,) = compare("x", pages, pages[:-1])
    assert str(less) == f"x, page {len(pages)}: there is no such page any more"
    (more,) = compare("x", pages[:-1], pages)
    assert "no picture of this page was accepted" in str(more)


def test_the_difference_of_the_same_page_is_white() -> None:
    first, second, *_ = sample()
    assert difference(first, first).getextrema() == (255, 255)
    assert difference(first, second).getextrema()[0] == 0
    assert beside([first, second, first, second]).size[1] > 2 * first.height


@pytest.mark.parametrize("size", [(10, 10), (455, 600)])
def test_paper_of_another_size_is_a_change(size: tuple[int, int]) -> None:
    assert spots(sample()[0], Image.new("L", size, 255))
