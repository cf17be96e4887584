"""A school with its logo, and a teacher's `ardoise.yaml` that names them."""

from __future__ import annotations

import io
from dataclasses import replace
from functools import cache
from pathlib import Path

from PIL import Image, ImageDraw
from support.sample import sample_document

from generator.document.conceal import conceal
from generator.document.document import Document, Kind
from generator.document.sender import Logo, Sender

SCHOOL = "Collège Jean-Moulin, Lille"
TEACHER = "Mme Dupont"
CLASS = "3e B"
SETTINGS = f"school: {SCHOOL}\nteacher: {TEACHER}\nclass: {{name: {CLASS}}}\nlogo: logo.png\n"


@cache
def drawing() -> Image.Image:
    """A blue disc on nothing."""
    image = Image.new("RGBA", (300, 200), (0, 0, 0, 0))
    ImageDraw.Draw(image).ellipse((50, 0, 249, 199), fill=(20, 60, 140, 255))
    return image


def encoded(image: Image.Image, form: str = "PNG", **options: object) -> bytes:
    """A picture as a file."""
    buffer = io.BytesIO()
    image.save(buffer, form, **options)
    return buffer.getvalue()


def sender() -> Sender:
    """All that can be said."""
    return Sender(SCHOOL, TEACHER, CLASS, Logo(encoded(drawing()), 300, 200))


def sample(kind: Kind) -> Document:
    """A short paper of a kind, sent by that school."""
    document = replace(sample_document(kind), sender=sender())
    return conceal(document) if kind == "worksheet" else document


def settings_in(folder: Path, text: str = SETTINGS) -> Path:
    """The teacher's file, with its logo beside it."""
    (folder / "logo.png").write_bytes(encoded(drawing()))
    file = folder / "ardoise.yaml"
    file.write_text(text, encoding="utf-8")
    return file
