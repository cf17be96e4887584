"""Pages as small grey pictures, and what differs between two of them.

A page is drawn by pdfium at four times the size that is kept and made smaller, which
evens out what a rasteriser does within a dot; 16 greys are kept. pdfium comes with the
Python package, so that the same page is drawn alike on every machine; and it draws a thin
rule as dark as it is, where poppler makes it a whole dot of the drawing wide.

Two rasterisers draw no letter alike, but by less than a dot. Three measures, each the mean
over a small window, at the worst place of the page:

moved
    In tiles of 5.5 mm: how much darker or lighter a dot is than everything up to a dot
    (0.46 mm) around it in the other picture. It finds lines that have moved, letters of
    another size or form, words that are gone.
gone
    In strips of 5.5 mm, one dot thin, lying and standing: the ink of one picture beyond
    twice the ink up to a dot around it in the other. It finds a rule, a gap or a side of a
    frame that is gone: too little of a tile. Twice, for rasterisers disagree by half on
    how dark a rule of half a point is.
grey
    In windows of 11 × 3 mm: the difference of the ink as a whole. It finds what has another
    grey or another weight, without having moved.

They watch the look: other letters of the same size and weight in a place, such as another
code of a paper, pass them. The words themselves are held by `tests/goldens/`.

`BOUNDS` lie between what other resolutions, no smoothing and poppler make of the same pages
(at most 5, 11, 12) and what small faults make of them (6, 21, 15 and up);
`tests/test_picture_measures.py` plants both.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pypdfium2
from PIL import Image, ImageChops, ImageFilter

DPI = 55
FINER = 4
MM = DPI / 25.4
"""Dots of a kept picture in a millimetre."""
_GREYS = 16
_BLUR = ImageFilter.GaussianBlur(0.7)
_DARKEST, _LIGHTEST = ImageFilter.MinFilter(3), ImageFilter.MaxFilter(3)
_TWICE = 2
_TILE = (12, 12)
_STRIPS = ((12, 1), (1, 12))
_WINDOW = (24, 6)
BOUNDS = {"moved": 6, "gone": 16, "grey": 13}
"""The most, of 255, that is still the same page."""


@dataclass(frozen=True)
class Spot:
    """Where a measure is beyond its bound most; millimetres from the left and from the top."""

    measure: str
    amount: int
    left: int
    top: int

    def __str__(self) -> str:
        found = f"{self.measure} {self.amount} (at most {BOUNDS[self.measure]})"
        return f"{found} at {self.left} mm from the left and {self.top} mm from the top"


def drawn(
    pdf: bytes, dpi: int = DPI * FINER, smooth: bool = True, most: int = 99
) -> list[Image.Image]:
    """The pages of a PDF as they are kept, `most` of them."""
    file = pypdfium2.PdfDocument(pdf)
    rough = {"no_smoothtext": not smooth, "no_smoothpath": not smooth}
    try:
        wanted = (file[number] for number in range(min(most, len(file))))
        pages = [page.render(scale=dpi / 72, grayscale=True, **rough).to_pil() for page in wanted]
    finally:
        file.close()
    return [kept(page, dpi) for page in pages]


def count(pdf: bytes) -> int:
    """How many pages a PDF has."""
    file = pypdfium2.PdfDocument(pdf)
    try:
        return len(file)
    finally:
        file.close()


def kept(page: Image.Image, dpi: int) -> Image.Image:
    """A drawn page at the size and in the greys that are kept; `dpi` is a multiple of ours."""
    small = page.convert("L").reduce(dpi // DPI)
    step = 255 // (_GREYS - 1)
    return small.point([round(grey / step) * step for grey in range(256)])


def spots(one: Image.Image, other: Image.Image) -> list[Spot]:
    """The worst place by each measure that is beyond its bound; none for the same page."""
    if one.size != other.size:
        return [Spot("moved", 255, 0, 0)]
    found = [_worst(measure, picture, window) for measure, picture, window in _looks(one, other)]
    beyond = [spot for spot in found if spot.amount > BOUNDS[spot.measure]]
    worst = {spot.measure: spot for spot in sorted(beyond, key=lambda spot: spot.amount)}
    return list(worst.values())


def difference(one: Image.Image, other: Image.Image) -> Image.Image:
    """What is in one of two pictures and not in the other, for a person: dark on white."""
    if one.size != other.size:
        return one.point(lambda grey: 0)
    return ImageChops.invert(ImageChops.difference(one, other).point(lambda v: min(255, 2 * v)))


Look = tuple[str, Image.Image, tuple[int, int]]


def _looks(one: Image.Image, other: Image.Image) -> list[Look]:
    """Each measure as a picture, with the window over which its mean is taken."""
    soft = one.filter(_BLUR), other.filter(_BLUR)
    gone = _both_ways(_ink_beyond_twice, *soft)
    return [
        ("moved", _both_ways(_beyond_around, *soft), _TILE),
        *(("gone", gone, strip) for strip in _STRIPS),
        ("grey", ImageChops.difference(one.reduce(_WINDOW), other.reduce(_WINDOW)), _WINDOW),
    ]


def _both_ways(
    one_way: Callable[[Image.Image, Image.Image], Image.Image], a: Image.Image, b: Image.Image
) -> Image.Image:
    return ImageChops.lighter(one_way(a, b), one_way(b, a))


def _beyond_around(page: Image.Image, other: Image.Image) -> Image.Image:
    lighter = ImageChops.subtract(page, other.filter(_LIGHTEST))
    return ImageChops.add(lighter, ImageChops.subtract(other.filter(_DARKEST), page))


def _ink_beyond_twice(page: Image.Image, other: Image.Image) -> Image.Image:
    around = ImageChops.invert(other.filter(_DARKEST)).point(lambda v: min(255, _TWICE * v))
    return ImageChops.subtract(ImageChops.invert(page), around)


def _worst(measure: str, picture: Image.Image, window: tuple[int, int]) -> Spot:
    means = picture if measure == "grey" else picture.reduce(window)
    amount = means.getextrema()[1]
    at = means.tobytes().index(amount)
    row, column = divmod(at, means.width)
    left, top = (
        round((place + 0.5) * size / MM) for place, size in zip((column, row), window, strict=True)
    )
    return Spot(measure, int(amount), left, top)
