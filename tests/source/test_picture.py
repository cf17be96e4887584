"""A teacher's picture: what is wrong with it is said, and nothing of the file is kept."""

from __future__ import annotations

import io
import random
from pathlib import Path

import pytest
from PIL import Image
from support.sending import drawing, encoded

from generator.errors import ArdoiseError, Place, Problem
from generator.source import picture
from generator.source.picture import read_picture

SECRET = "vu de la salle 12"


def read(folder: Path, data: bytes) -> Image.Image:
    file = folder / "logo.png"
    file.write_bytes(data)
    made = read_picture(file, Place(folder / "ardoise.yaml", 4, 7), "logo")
    image = Image.open(io.BytesIO(made.png))
    image.load()
    assert (image.format, image.size) == ("PNG", (made.width, made.height))
    return image


def refused(file: Path) -> Problem:
    with pytest.raises(ArdoiseError) as caught:
        read_picture(file, Place(file.parent / "ardoise.yaml", 4, 7), "logo")
    (problem,) = caught.value.problems
    assert problem.place == Place(file.parent / "ardoise.yaml", 4, 7) and problem.path == "logo"
    return problem


def noise(mode: str = "RGB") -> Image.Image:
    return Image.effect_noise((60, 40), 80).convert(mode)


def test_what_is_transparent_stays_so_and_what_is_not_has_no_transparency(tmp_path: Path) -> None:
    clear = read(tmp_path, encoded(drawing()))
    assert clear.mode == "RGBA"
    assert clear.getpixel((0, 0))[3] == 0 and clear.getpixel((150, 100)) == (20, 60, 140, 255)
    whole = noise()
    whole.putalpha(255)
    assert read(tmp_path, encoded(whole)).mode == "RGB"
    palette = noise("P")
    assert read(tmp_path, encoded(palette, transparency=palette.getpixel((5, 5)))).mode == "RGBA"


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "I;16"])
def test_every_kind_of_png_is_read(tmp_path: Path, mode: str) -> None:
    grey = Image.new("L", (40, 40), 255 if mode == "1" else 128)
    image = Image.new("I;16", (40, 40), 128 * 257) if mode == "I;16" else grey.convert(mode)
    assert read(tmp_path, encoded(image)).getpixel((3, 3))[0] in (128, 255 if mode == "1" else 128)


@pytest.mark.parametrize("mode", ["L", "RGB", "CMYK"])
def test_every_kind_of_jpeg_is_read(tmp_path: Path, mode: str) -> None:
    white = Image.new("RGB", (40, 40), "white").convert(mode)
    assert min(read(tmp_path, encoded(white, "JPEG")).getpixel((3, 3))) > 250


def test_a_photograph_lies_as_it_is_seen_and_keeps_its_secrets(tmp_path: Path) -> None:
    notes = Image.Exif()
    notes[0x0112], notes[0x010E] = 6, SECRET  # turned by a quarter; its description
    data = encoded(noise(), "JPEG", exif=notes.tobytes(), comment=SECRET.encode())
    assert SECRET.encode() in data
    assert read(tmp_path, data).size == (40, 60)
    assert SECRET.encode() not in encoded(read(tmp_path, data))
    made = read_picture(tmp_path / "logo.png", Place(tmp_path), "logo")
    assert SECRET.encode() not in made.png and b"eXIf" not in made.png


def test_a_large_one_is_made_smaller(tmp_path: Path) -> None:
    image = read(tmp_path, encoded(Image.new("RGB", (3000, 2000), "red")))
    assert image.size == (600, 400) and image.getpixel((9, 9)) == (255, 0, 0)


def test_it_is_the_same_each_time(tmp_path: Path) -> None:
    data = encoded(drawing())
    assert encoded(read(tmp_path, data)) == encoded(read(tmp_path, data))


def test_what_is_no_file_of_a_picture_is_said(tmp_path: Path) -> None:
    assert refused(tmp_path / "none.png").code == "picture-missing"
    assert refused(tmp_path).code == "picture-no-file"
    assert refused(tmp_path / ("x" * 300)).code == "picture-unreadable"
    for name, data in {
        "logo.svg": b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        "logo.gif": encoded(noise("P"), "GIF"),
        "logo.webp": encoded(noise(), "WEBP"),
        "logo.png": b"",
        "logo.jpg": b"%PDF-1.7",
    }.items():
        (tmp_path / name).write_bytes(data)
        assert refused(tmp_path / name).code == "picture-unknown"


def test_what_is_too_large_or_too_small_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "logo.png"
    file.write_bytes(encoded(Image.new("1", (8000, 8000))))
    problem = refused(file)
    assert problem.code == "picture-points" and file.stat().st_size < 100_000
    file.write_bytes(encoded(Image.new("1", (20_000, 20_000))))  # Pillow itself says no
    assert refused(file).code == "picture-points"
    file.write_bytes(encoded(noise().resize((100, 15))))
    assert refused(file).params["down"] == 15
    monkeypatch.setattr(picture, "MOST_BYTES", 1000)
    file.write_bytes(encoded(noise()))
    assert refused(file).code == "picture-large"


def test_a_damaged_one_is_said_and_never_falls_over(tmp_path: Path) -> None:
    file, chance = tmp_path / "logo.png", random.Random(4711)
    whole = [encoded(noise()), encoded(noise(), "JPEG"), encoded(drawing())]
    file.write_bytes(whole[0][:-60])
    assert refused(file).code == "picture-damaged"
    codes = set()
    for _ in range(300):
        data = bytearray(chance.choice(whole))
        for _ in range(chance.randrange(1, 6)):
            data[chance.randrange(8, min(len(data), 300))] = chance.randrange(256)
        file.write_bytes(data)
        try:
            read_picture(file, Place(file), "logo")
        except ArdoiseError as error:
            codes |= {problem.code for problem in error.problems}
    assert "picture-damaged" in codes
    assert codes <= {"picture-damaged", "picture-points", "picture-small"}
