"""The pictures of the reference pack that were accepted, and the comparison with today's.

Each file says in its notes how many pages its paper has and with what it was made.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from itertools import zip_longest
from pathlib import Path

from PIL import Image
from PIL.PngImagePlugin import PngInfo
from support import libreoffice
from support.pictures import Spot, count, difference, drawn, spots
from support.reference_pack import Reference, pdf_of

STORE = Path(__file__).parents[1] / "pictures"
ACCEPT = "pytest tests/test_pictures.py --accept"
SHEETS = "python docs/make_contact_sheet.py --changed"
_GAP = 8


@dataclass(frozen=True)
class Change:
    """A page that is not what was accepted; `old` or `new` is None where there is none."""

    name: str
    old: Image.Image | None
    new: Image.Image | None
    spots: tuple[Spot, ...] = ()

    def __str__(self) -> str:
        if self.old is None:
            return f"{self.name}: no picture of this page was accepted"
        if self.new is None:
            return f"{self.name}: there is no such page any more"
        return f"{self.name}: {'; '.join(map(str, self.spots))}"

    def pictures(self) -> list[Image.Image]:
        """Stored, new and their difference, as far as they are there."""
        there = [picture for picture in (self.old, self.new) if picture is not None]
        return [*there, difference(*there)] if len(there) == 2 else there


def file_of(paper: Reference, format: str, page: int) -> Path:
    """Where the picture of a page is kept, pages from 1."""
    return STORE / format / f"{paper.name}-{page:02}.png"


def files_of(paper: Reference, format: str) -> list[Path]:
    """The pictures of a paper that are kept."""
    return sorted((STORE / format).glob(f"{paper.name}-[0-9][0-9].png"))


def made_with(format: str) -> str:
    """The programs that have a say in what a picture shows."""
    pdfium = f"pypdfium2 {version('pypdfium2')}"
    return pdfium if format == "pdf" else f"{libreoffice.version()}, {pdfium}"


def notes(file: Path) -> dict[str, str]:
    """What a stored picture says: « pages » of its paper, « made with »."""
    with Image.open(file) as picture:
        return {str(key): str(value) for key, value in picture.info.items()}


def accept(paper: Reference, format: str) -> None:
    """Take the pages as they are now. A page that is within the tolerance keeps its file."""
    pages = today(paper, format)
    number = str(count(pdf_of(paper, format)))
    said = PngInfo()
    said.add_text("pages", number)
    said.add_text("made with", made_with(format))
    wanted = [file_of(paper, format, n + 1) for n in range(len(pages))]
    for file in set(files_of(paper, format)) - set(wanted):
        file.unlink()
    for file, page in zip(wanted, pages, strict=False):
        same = file.exists() and not spots(stored(file), page)
        if same and notes(file)["pages"] == number:
            continue
        file.parent.mkdir(parents=True, exist_ok=True)
        page.quantize(16).save(file, optimize=True, bits=4, pnginfo=said)


@cache
def today(paper: Reference, format: str) -> list[Image.Image]:
    """The pages of a paper of which pictures are kept, as they are now."""
    return drawn(pdf_of(paper, format), most=paper.pages)


def stored(file: Path) -> Image.Image:
    """An accepted picture."""
    with Image.open(file) as picture:
        return picture.convert("L")


def changes(paper: Reference, format: str) -> list[Change]:
    """Every kept page that is not what was accepted."""
    old = [stored(file) for file in files_of(paper, format)]
    return compare(f"{format} {paper.name}", old, today(paper, format))


def compare(name: str, old: Sequence[Image.Image], new: Sequence[Image.Image]) -> list[Change]:
    """The pages of two printings of one paper that are not the same."""
    found = []
    for number, (was, now) in enumerate(zip_longest(old, new), 1):
        met = tuple(spots(was, now)) if was and now else ()
        if met or not (was and now):
            found.append(Change(f"{name}, page {number}", was, now, met))
    return found


def beside(pictures: Sequence[Image.Image], columns: int = 3) -> Image.Image:
    """Pictures in rows on grey, for a person."""
    width, height = (max(picture.size[n] for picture in pictures) + _GAP for n in (0, 1))
    rows = -(-len(pictures) // columns)
    sheet = Image.new("L", (min(len(pictures), columns) * width + _GAP, rows * height + _GAP), 153)
    for number, picture in enumerate(pictures):
        row, column = divmod(number, columns)
        sheet.paste(picture, (_GAP + column * width, _GAP + row * height))
    return sheet
