"""Word files of the standard theme, and how to look into them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import yaml
from lxml import etree
from support.sample import SPOKEN
from support.word_checks import W, parts

from generator.document.blocks import Block
from generator.document.document import Document, Running
from generator.profiles.theme import Theme
from generator.render.docx.writer import write_docx

TEMPLATES = Path(__file__).parents[2] / "templates"
TEMPLATE = TEMPLATES / "word" / "ardoise.docx"
FONTS = TEMPLATES / "fonts"


def standard_theme() -> Theme:
    """The theme that we ship."""
    text = (TEMPLATES / "themes" / "standard.yaml").read_text(encoding="utf-8")
    return Theme.model_validate(yaml.safe_load(text))


def word_file(document: Document) -> bytes:
    """The document as a Word file of the standard theme."""
    return write_docx(document, standard_theme(), TEMPLATE, fonts=FONTS)


def paper(*blocks: Block, language: str = "fr", title: str = "Titre", notice: str = "") -> Document:
    """A key that holds these blocks."""
    running = Running("Corrigé", "Page", notice)
    return Document(
        "key", title, language, running, blocks, "△", "Parcours △", "△·A·7F3K", spoken=SPOKEN
    )


def part(data: bytes, name: str = "document") -> etree._Element:
    """A part of the folder `word/` of a file."""
    return etree.fromstring(parts(data)[f"word/{name}.xml"])


def body(*blocks: Block) -> list[etree._Element]:
    """What stands in the body of a paper with these blocks, its last section left out."""
    return list(part(word_file(paper(*blocks)))[0])[:-1]


def text(of: etree._Element) -> str:
    """The words of an element; a tab stands for a tab."""
    signs = {f"{W}t": lambda e: e.text or "", f"{W}tab": lambda _: "\t"}
    runs = (child for run in of.iter(f"{W}r") for child in run)
    return "".join(signs[str(child.tag)](child) for child in runs if child.tag in signs)


def style(paragraph: etree._Element) -> str:
    """The style id of a paragraph."""
    return value(paragraph, "pPr/pStyle")


def value(of: etree._Element, path: str, attribute: str = "val") -> str:
    """An attribute of the one element at a path of `w:` names, "" without it."""
    found = of.find("/".join(W + step for step in path.split("/")))
    return "" if found is None else found.get(W + attribute, "")


def has(of: etree._Element, path: str) -> bool:
    """Whether there is an element at a path of `w:` names."""
    return of.find("/".join(W + step for step in path.split("/"))) is not None


def all_of(of: etree._Element, tag: str) -> Iterator[etree._Element]:
    """Every `w:` element of a name."""
    return of.iter(W + tag)
