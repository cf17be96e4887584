"""Lessons of four languages for games with words, and how to read a finished game."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from support.composing import theme
from support.lessons import level_lesson

from generator.document.blocks import Block, Grid
from generator.document.document import Document
from generator.document.walk import blocks_of
from generator.lesson.level_lesson import LevelLesson, Word
from generator.render.docx.writer import write_docx
from generator.render.pdf.writer import write_pdf
from generator.source.folders import templates_root

LANGUAGES = ("fr", "en", "es", "de")
_WORDS = {
    "en": """a garden: a place where plants grow; to water: to give water to a plant;
    a seed: a small part of a plant; a greenhouse: a house of glass for plants; soil: the earth
    that plants grow in; to harvest: to bring in what has grown; a vegetable: something green
    to eat; a self-service: a place where you take your food yourself; patience: what those
    have who can wait; a neighbour: somebody who lives next door; the weather: sun, rain or
    wind; to grow: to become larger; a wheelbarrow: a cart with one wheel""",
    "es": """un huerto: un jardín con verduras; una semilla: una parte pequeña de una planta;
    regar: dar agua a una planta; la paciencia: lo que tiene quien sabe esperar; un calabacín:
    una verdura verde y larga; el otoño: la estación después del verano; cosechar: recoger lo
    que ha crecido; la sombra: un lugar sin sol; crecer: hacerse más grande; un vecino: una
    persona que vive al lado; el riego: el agua para las plantas; una lechuga: una verdura para
    ensaladas; la lluvia: agua que cae del cielo""",
    "de": """der Garten: ein Ort mit Pflanzen; die Gießkanne: damit gibt man Pflanzen Wasser;
    säen: Samen in die Erde geben; die Geduld: was man zum Warten braucht; das Gemüse: was im
    Garten wächst und gegessen wird; die Ernte: wenn man holt, was gewachsen ist; der Regen:
    Wasser vom Himmel; der Herbst: die Zeit nach dem Sommer; wachsen: größer werden; der
    Nachbar: wer nebenan wohnt; die Straße: ein Weg für Autos; die Schaufel: damit gräbt man;
    die Tomate: eine rote Frucht""",
}


def game_lesson(language: str = "fr", **changes: Any) -> LevelLesson:
    """A lesson of that language with a dozen words or more."""
    if language == "fr":
        return level_lesson(**changes)
    entries = (entry.split(":") for entry in " ".join(_WORDS[language].split()).split(";"))
    words = tuple(Word(term.strip(), meaning.strip()) for term, meaning in entries)
    assert len(words) == 13
    return level_lesson(**{"language": language, "words": words, **changes})


def with_definitions(lesson: LevelLesson, definitions: Iterable[str]) -> LevelLesson:
    """The same words with other definitions, in the order of the words."""
    pairs = zip(lesson.words, definitions, strict=True)
    return replace(lesson, words=tuple(replace(word, definition=d) for word, d in pairs))


def grid_of(blocks: Iterable[Block]) -> Grid:
    """The one grid among the blocks and those inside them."""
    (grid,) = (block for block in blocks_of(tuple(blocks)) if isinstance(block, Grid))
    return grid


def written(document: Document) -> dict[str, bytes]:
    """The document in both formats."""
    root = templates_root()
    return {
        "pdf": write_pdf(document, theme(), root / "fonts").data,
        "docx": write_docx(document, theme(), root / "word" / "ardoise.docx", fonts=root / "fonts"),
    }
