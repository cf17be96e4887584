"""What is typed and ticked survives saving by PDFium and by poppler, and both draw it."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path
from shutil import which

import pypdfium2
import pytest
from PIL import Image
from support.form_filling import (
    by_name,
    filled_by_pdfium,
    filled_by_poppler,
    needs_poppler_binding,
    values_of,
)
from support.forms import fields_of, fillable
from support.pdf_reading import worksheet

WORDS = "« L’œuvre coûte 5 € » où ?"
SCALE = 2

Fill = Callable[[bytes, dict[str, str], Path], bytes]
WAYS = [
    pytest.param(filled_by_pdfium, id="pdfium"),
    pytest.param(filled_by_poppler, id="poppler", marks=needs_poppler_binding),
]


@pytest.fixture(scope="module")
def empty() -> bytes:
    return fillable(worksheet())


@pytest.fixture(scope="module")
def texts(empty: bytes) -> dict[str, str]:
    """« œ » where there is room for a letter, and a phrase in every field of lines."""
    kinds = {field.name: field.kind for field in fields_of(empty)}
    assert set(kinds.values()) == {"line", "lines", "letter", "box"}
    words = {"line": WORDS, "lines": WORDS, "letter": "Œ"}
    return {name: words[kinds[name]] for name in by_name(empty)}


def drawn_by_pdfium(data: bytes, folder: Path) -> list[Image.Image]:
    paper = pypdfium2.PdfDocument(data)
    paper.init_forms()
    return [page.render(scale=SCALE).to_pil().convert("RGB") for page in paper]


def drawn_by_poppler(data: bytes, folder: Path) -> list[Image.Image]:
    (folder / "drawn.pdf").write_bytes(data)
    command = ["pdftoppm", "-r", str(72 * SCALE), str(folder / "drawn.pdf"), str(folder / "page")]
    done = subprocess.run(command, capture_output=True, check=True)
    assert b"Error" not in done.stderr
    return [Image.open(file).convert("RGB") for file in sorted(folder.glob("page-*.ppm"))]


needs_poppler = pytest.mark.skipif(which("pdftoppm") is None, reason="poppler is not installed")
DRAWERS = [
    pytest.param(drawn_by_pdfium, id="by pdfium"),
    pytest.param(drawn_by_poppler, id="by poppler", marks=needs_poppler),
]


def ink(picture: Image.Image, box: tuple[float, float, float, float]) -> int:
    """How many points of a part of a page are of the blue of what is filled in."""
    left, bottom, right, top = (SCALE * side for side in box)
    upper, lower = picture.height - top, picture.height - bottom
    part = picture.crop((int(left), int(upper), int(right), int(lower)))
    points = part.tobytes()
    return sum(b > 90 and b - r > 60 for r, b in zip(points[::3], points[2::3], strict=True))


@pytest.mark.parametrize("fill", WAYS)
def test_every_value_is_read_back(
    fill: Fill, empty: bytes, texts: dict[str, str], tmp_path: Path
) -> None:
    assert set(values_of(empty).values()) == {""}
    found = values_of(fill(empty, texts, tmp_path))
    boxes = {field.name: "x" for field in fields_of(empty) if field.kind == "box"}
    assert found == texts | boxes


@pytest.mark.parametrize("draw", DRAWERS)
@pytest.mark.parametrize("fill", WAYS)
def test_every_value_is_drawn_in_its_place(
    fill: Fill,
    draw: Callable[[bytes, Path], list[Image.Image]],
    empty: bytes,
    texts: dict[str, str],
    tmp_path: Path,
) -> None:
    before = draw(empty, tmp_path)
    pages = draw(fill(empty, texts, tmp_path), tmp_path)
    fields = fields_of(empty)
    for field in fields:
        box = (field.left, field.bottom, field.right, field.top)
        assert ink(before[field.page], box) == 0
        assert ink(pages[field.page], box) > 10, field
    # Outside of its fields the paper is as it was; a pen draws a little over an edge.
    for number, (old, new) in enumerate(zip(before, pages, strict=True)):
        for field in (field for field in fields if field.page == number):
            sides = (field.left - 2, field.top + 2, field.right + 2, field.bottom - 2)
            left, top, right, bottom = (SCALE * side for side in sides)
            area = (int(left), int(old.height - top), int(right), int(old.height - bottom))
            for picture in (old, new):
                picture.paste("white", area)
        assert old.tobytes() == new.tobytes()


@needs_poppler
@pytest.mark.parametrize("fill", WAYS)
def test_what_is_drawn_are_those_letters_in_our_font(
    fill: Fill, empty: bytes, texts: dict[str, str], tmp_path: Path
) -> None:
    (tmp_path / "out").mkdir()
    file = tmp_path / "out" / "filled.pdf"
    file.write_bytes(fill(empty, texts, tmp_path))
    said = subprocess.run(
        ["pdftotext", "-raw", str(file), "-"], capture_output=True, encoding="utf-8", check=True
    )
    words = " ".join(said.stdout.split())
    lines = sum(field.kind == "lines" for field in fields_of(empty))
    assert words.count(WORDS) >= lines > 2 and "Œ" in words
    fonts = subprocess.run(
        ["pdffonts", str(file)], capture_output=True, encoding="utf-8", check=True
    )
    ours = [row.split() for row in fonts.stdout.splitlines()[2:] if row.startswith("Carlito-")]
    # TrueType, by WinAnsi, in the file, no subset of what was typed.
    assert [row[1:5] for row in ours] == [["TrueType", "WinAnsi", "yes", "no"]]
