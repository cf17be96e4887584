"""A teacher's picture, read as nobody's friend: checked, then drawn anew as a plain PNG.

What is printed is never the file itself. So nothing that a file may hide goes into the
papers (where a photograph was taken, say), and what it is drawn from is small.
"""

from __future__ import annotations

import io
import os
import stat
import struct
import warnings
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from generator.errors import Place, fail

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_BYTES = 10_000_000
MOST_POINTS = 40_000_000
LEAST_SIDE = 16
"""Points; a picture with fewer at one side is none that can be printed."""
_LARGEST = (1600, 400)
"""Points across and down: 12 mm, printed at more than 800 points an inch."""
_BEGINNINGS = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")
_DAMAGE = (OSError, ValueError, SyntaxError, EOFError, struct.error, zlib.error)
"""What Pillow raises for a file that is not as its format says."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A PNG in colours or in colours with transparency, and its size in points."""

    png: bytes
    width: int
    height: int


def read_picture(file: Path, place: Place, path: str) -> Picture:
    """A PNG or JPEG picture; `place` and `path` are where the teacher named the file.

    Raises ArdoiseError where there is no such file, it is not such a picture, is damaged,
    or is larger or smaller than can be used.
    """
    from PIL import Image

    named = file.name
    data = _bytes(file, place, path)
    if not data.startswith(_BEGINNINGS):
        raise fail("picture-unknown", place, path, file=named)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # a teacher is told what matters, and in words
            found = Image.open(io.BytesIO(data), formats=("PNG", "JPEG"))
            across, down = found.size
            if across * down > MOST_POINTS:
                raise Image.DecompressionBombError
            drawn = _in_colours(found)
    except Image.DecompressionBombError as error:
        raise fail("picture-points", place, path, file=named, limit=MOST_POINTS) from error
    except _DAMAGE as error:
        raise fail("picture-damaged", place, path, file=named) from error
    if min(across, down) < LEAST_SIDE:
        raise fail("picture-small", place, path, file=named, across=across, down=down)
    drawn.thumbnail(_LARGEST)
    made = io.BytesIO()
    drawn.save(made, "PNG")
    return Picture(made.getvalue(), *drawn.size)


def _bytes(file: Path, place: Place, path: str) -> bytes:
    try:
        status = file.stat()
        if not stat.S_ISREG(status.st_mode):  # a folder, or a pipe that may never end
            raise fail("picture-no-file", place, path, file=str(file))
        if status.st_size > MOST_BYTES:
            megabytes = MOST_BYTES // 1_000_000
            raise fail("picture-large", place, path, file=file.name, limit=megabytes)
        return file.read_bytes()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise fail("picture-missing", place, path, file=str(file)) from error
    except (OSError, ValueError) as error:
        number = getattr(error, "errno", None)
        reason = os.strerror(number) if number else str(error)
        raise fail("picture-unreadable", place, path, file=str(file), reason=reason) from error


def _in_colours(found: Image) -> Image:
    """It as it is to be seen, in red, green and blue, transparent only where any of it is."""
    from PIL import ImageOps

    picture = ImageOps.exif_transpose(found)
    if picture.mode.startswith("I"):  # greys of sixteen bits
        picture = picture.point(lambda grey: grey / 256).convert("L")
    if "A" not in picture.getbands() and "transparency" not in picture.info:
        return picture.convert("RGB")
    clear = picture.convert("RGBA")
    least, _ = clear.getchannel("A").getextrema()
    return clear if least != 255 else clear.convert("RGB")
