"""The glossary: the words that open the text, with room for the pupil's own language."""

from __future__ import annotations

from pydantic import Field

from generator.activities.base import ActivityType, Composed, Lacking, Outcome, Settings, Task
from generator.document.blocks import Cell, Paragraph, Row, Table
from generator.document.inlines import Inlines, Text, plain
from generator.lesson.level_lesson import Word


class GlossarySettings(Settings):
    """How many entries, and whether a column « Dans ma langue » stands beside them."""

    words: int = Field(default=8, ge=0, le=8)
    own_language: bool = True


def _entry(word: Word) -> Inlines:
    kind = (
        plain(f" ({word.part_of_speech})".replace(". ", ".\u00a0")) if word.part_of_speech else ()
    )
    return (Text(word.term, "term"), *kind)


def _cell(content: Inlines) -> Cell:
    return Cell((Paragraph(content),))


def _other_language(word: Word, task: Task[GlossarySettings]) -> tuple[Cell, ...]:
    """Room for the pupil's language, or the translation that the teacher asked for."""
    if task.translation:
        text = word.translation.get(task.translation, "")
        return (_cell((Text(text, language=task.translation),) if text else ()),)
    return (_cell(()),) if task.settings.own_language else ()


def compose(task: Task[GlossarySettings]) -> Outcome:
    """A table of words and definitions, as many as were allotted to it."""
    words = [word for word in task.words if word.definition and word.in_text]
    words = words[: task.most(task.settings.words)]
    if not words:
        return Lacking("lacks-words", {"least": 1})
    names = ["term", "definition"]
    if task.translation:
        names.append("translation")
    elif task.settings.own_language:
        names.append("own_language")
    widths = (0.26, 0.52, 0.22) if len(names) == 3 else (0.3, 0.7)
    header = Row(
        tuple(Cell((Paragraph(task.wording.own_words(name)),), heading=True) for name in names)
    )
    rows = tuple(
        Row((_cell(_entry(w)), _cell(plain(w.definition)), *_other_language(w, task)))
        for w in words
    )
    table = Table(widths, rows, header, caption=task.wording.title, whole=True)
    return Composed(task.wording.title, (table,))


def _wanted(settings: GlossarySettings, words: tuple[Word, ...]) -> int:
    return min(settings.words, sum(1 for w in words if w.definition and w.in_text))


TYPE = ActivityType(
    "glossary",
    GlossarySettings,
    compose,
    reveals=frozenset({"definitions"}),
    wants_words=_wanted,
)
