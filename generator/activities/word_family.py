"""Word families: the noun of a verb, the adjective of a noun, and nominalisation.

The ending of the answer is given first, for it is what is to be learnt, then only its
beginning, which the given word mostly has already, then nothing. A lesson may ask inside
a sentence (« partager le code : le ___ du code »).
"""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from generator.activities.base import ActivityType, Composed, Lacking, Outcome, Settings, Task
from generator.activities.parts.proof import accepted
from generator.document.blocks import Block, Item, Items, Paragraph
from generator.document.inlines import Blank, Inline, plain
from generator.document.inlines import Text as Run
from generator.lesson.contents import Content, Note
from generator.lesson.lesson import Lesson
from generator.lesson.part import Part, Text
from generator.lesson.per_level import PerLevel, list_at

GAP = "___"
LEAST_ITEMS = 2
LEAST_BEGINNING = 2
LEAST_ENDING = 2


class Relative(Part):
    """A word, and another word of its family."""

    word: Text = Field(description="The word that is given: partager.")
    kind: Text = Field(description="What is looked for: le nom, l’adjectif, le verbe.")
    answer: Text = Field(description="The word, with its article if it has one: le partage.")
    accept: list[Text] = Field(default_factory=list, description="Other answers, for the key.")
    sentence: Text | None = Field(
        None, description="A sentence or group of words with ___ where the answer goes."
    )


class FamiliesContent(Part):
    """Words of the article and others of their families."""

    items: PerLevel[list[Relative]] = Field(description="The words, one list a level.")


class WordFamilySettings(Settings):
    """How many words, what helps, and how wide (mm) each gap is."""

    items: int = Field(default=5, ge=LEAST_ITEMS, le=10)
    help: Literal["beginning", "ending", "none"] = "none"
    width: float = Field(default=42, ge=20, le=80)


def compose(task: Task[WordFamilySettings]) -> Outcome:
    """One word a line, or a sentence with a gap, in the lesson's order."""
    settings, wording = task.settings, task.wording
    content: FamiliesContent | None = task.content
    given = list_at(content.items, task.lesson.level) if content else ()
    asked = given[: task.most(settings.items)]
    if not asked:
        return Lacking("lacks-content")
    drawn = task.draw.varied(asked, "items")
    items = Items(tuple(_item(relative, task) for relative in drawn))
    scaffold = wording.scaffold(("family_words", len(drawn)), f"scaffold_{settings.help}")
    return Composed(
        wording.title,
        (wording.instruction(settings.help), items),
        units=len(drawn),
        scaffold=scaffold,
        answers=tuple(relative.answer for relative in drawn),
    )


def _item(relative: Relative, task: Task[WordFamilySettings]) -> Item:
    first = (Run(relative.word, "term"), *plain(f" → {relative.kind} : "))
    blanks = _blank(relative, task.settings)
    blocks: list[Block] = []
    if relative.sentence is None:
        blocks.append(Paragraph((*first, *blanks), role="gap-item"))
    else:
        before, _, after = relative.sentence.partition(GAP)
        asked = Run(f"  ({relative.word} → {relative.kind})", "muted")
        line = (*plain(before), *blanks, *plain(after), asked)
        blocks.append(Paragraph(line, role="gap-item"))
    blocks += accepted(tuple(relative.accept), task.wording)
    return Item(tuple(blocks))


def _blank(relative: Relative, settings: WordFamilySettings) -> tuple[Inline, ...]:
    """The gap, with the beginning or the ending that the level gives."""
    article, _, word = relative.answer.rpartition(" ")
    before = plain(f"{article} ") if article and settings.help != "none" else ()
    stem = _shared(word.casefold(), _bare(relative.word))
    match settings.help:
        case "beginning":
            known = max(min(stem, len(word) // 2), LEAST_BEGINNING)
            return (*before, Blank(word[known:], settings.width, word[:known]))
        case "ending":
            known = max(min(stem, len(word) - LEAST_ENDING), LEAST_BEGINNING)
            return (*before, Blank(word[:known], settings.width), *plain(word[known:]))
        case "none":
            return (Blank(relative.answer, settings.width),)


def _shared(one: str, other: str) -> int:
    """How many letters two words begin with alike."""
    pairs = zip(one, other, strict=False)
    return next((at for at, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))


def _bare(word: str) -> str:
    return word.rpartition(" ")[2].casefold()


def _check(content: FamiliesContent, lesson: Lesson, level: str, note: Note) -> None:
    """Each sentence has its gap and does not hold the answer already."""
    for at, relative in enumerate(list_at(content.items, level)):
        sentence = relative.sentence
        if sentence is None:
            continue
        if sentence.count(GAP) != 1:
            note.error("family-gap", "items", at, "sentence", gap=GAP)
        elif _bare(relative.answer) in sentence.casefold():
            note.warning("family-answer-shown", "items", at, "sentence", answer=relative.answer)


TYPE = ActivityType(
    "word_family",
    WordFamilySettings,
    compose,
    content=Content(FamiliesContent, _check, of_text=False),
)
