"""Numbers and names: what does 50 stand for, who is Nick Clegg? The article lies beside it.

With the lesson's explanations they are matched first, then to be said in one's own
words; without them they are found in the article by their look, and the key quotes the
sentences that they stand in.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from pydantic import Field

from generator.activities.base import ActivityType, Composed, Lacking, Outcome, Settings, Task
from generator.activities.parts.pairing import lettered, pairing_table
from generator.activities.parts.proof import place_of, proof
from generator.document.blocks import Block, Cell, Paragraph, Private, Row, Table, WritingSpace
from generator.document.inlines import Text as Run
from generator.document.inlines import plain
from generator.language.mentions import find_mentions, stands_in
from generator.language.sentences import split_sentences
from generator.lesson.contents import Content, Note
from generator.lesson.evidence import find_evidence
from generator.lesson.folding import folded
from generator.lesson.lesson import Lesson
from generator.lesson.level_lesson import Article, Evidence
from generator.lesson.part import Part, Text
from generator.lesson.per_level import PerLevel, list_at

LEAST = 3
IS = " – "
MOST_PLACES = 2
"""Sentences: what stands in more of them has no one explanation."""


class GivenMention(Part):
    """A number or a name with what it stands for."""

    find: Text = Field(description="A number or a name as the article has it: 50, Nick Clegg.")
    means: Text = Field(
        description="What it stands for in the article, in few words that fit no other item."
    )
    evidence: Text | None = Field(
        None,
        description="The words of the article that say it; left out: the sentence it stands in.",
    )


class NumbersNames(Part):
    """The numbers and names that are asked for."""

    items: PerLevel[list[GivenMention]] = Field(
        description="Numbers and names; those beyond the number asked lend explanations to spare."
    )


class NumbersNamesSettings(Settings):
    """How many are asked, what helps, explanations to spare, and the lines to answer on."""

    items: int = Field(default=5, ge=LEAST, le=12)
    help: Literal["match", "paragraph", "none"] = "none"
    spare: int = Field(default=0, ge=0, le=4)
    lines: int = Field(default=1, ge=1, le=3)
    letter_width: float = Field(default=9, gt=0)


@dataclass(frozen=True, slots=True)
class _Item:
    find: str
    means: str
    evidence: tuple[Evidence, ...]


def compose(task: Task[NumbersNamesSettings]) -> Outcome:
    """Explanations to match where the lesson has them and the level wants it, else lines."""
    settings = task.settings
    written = _written(task)
    asked = written[: task.most(settings.items)]
    if settings.help == "match" and len(asked) >= LEAST:
        return _matched(task, asked, written[len(asked) :][: settings.spare])
    items = asked or _found(task)
    if len(items) < (1 if written else LEAST):
        return Lacking("lacks-mentions", {"least": LEAST})
    return _open(task, items)


def _matched(task: Task[NumbersNamesSettings], asked: list[_Item], spare: list[_Item]) -> Composed:
    wording = task.wording
    left = task.draw.shuffled(sorted(asked, key=lambda item: item.find), "mentions")
    right = task.draw.shuffled(sorted(item.means for item in (*asked, *spare)), "explanations")
    letters = lettered(right)
    answers = tuple(letters[item.means] for item in left)
    table = pairing_table(
        tuple((Run(item.find, "term"),) for item in left),
        right,
        answers,
        letter_width=task.settings.letter_width,
        caption=wording.title,
    )
    instruction = wording.instruction("match_spare" if spare else "match")
    scaffold = wording.scaffold(
        ("mentions", len(asked)), "scaffold_match", ("spare_explanations", len(spare))
    )
    blocks = (instruction, table, _proofs(left, task))
    return Composed(wording.title, blocks, units=len(asked), scaffold=scaffold, answers=answers)


def _proofs(items: tuple[_Item, ...], task: Task[NumbersNamesSettings]) -> Private:
    """The sentences of all items, each with its number, below a table that has no room."""
    lines: list[Block] = []
    for number, item in enumerate(items, 1):
        for evidence in item.evidence:
            for block in proof(evidence, task.wording).blocks:
                assert isinstance(block, Paragraph)
                lines.append(replace(block, content=(*plain(f"{number}. "), *block.content)))
    return Private(tuple(lines))


def _open(task: Task[NumbersNamesSettings], items: list[_Item]) -> Composed:
    wording = task.wording
    variant = "none" if task.settings.help == "none" else "paragraph"
    if variant == "none":
        drawn = task.draw.shuffled(sorted(items, key=lambda item: item.find), "mentions")
    else:
        drawn = task.draw.varied(items, "mentions")
    rows = tuple(_row(item, task, variant) for item in drawn)
    table = Table((0.27, 0.73), rows, caption=wording.title, role="fill")
    return Composed(
        wording.title,
        (wording.instruction(variant), table),
        units=len(items),
        scaffold=wording.scaffold(("mentions", len(items)), f"scaffold_{variant}"),
        answers=tuple(f"{item.find}{IS}{item.means or _places(item, task)}" for item in drawn),
    )


def _row(item: _Item, task: Task[NumbersNamesSettings], variant: str) -> Row:
    head: list[Block] = [Paragraph((Run(item.find, "term"),))]
    if variant == "paragraph":
        where = Run(_places(item, task), language=task.wording.foreign)
        head.append(Paragraph((where,), role="cell-small"))
    answer = (Paragraph(plain(item.means), role="answer"),) if item.means else ()
    # The cell itself is the first line: a rule above its border would double it.
    space = WritingSpace(task.settings.lines - 1, answer)
    shown = (proof(evidence, task.wording) for evidence in item.evidence)
    return Row((Cell(tuple(head), heading=True), Cell((space, *shown))))


def _places(item: _Item, task: Task[NumbersNamesSettings]) -> str:
    places = dict.fromkeys(place_of(evidence, task.wording) for evidence in item.evidence)
    return task.wording.labels.word("list_comma").join(places)


def _written(task: Task[NumbersNamesSettings]) -> list[_Item]:
    if task.content is None:
        return []
    sentences = _sentences(task.lesson.article, task.lesson.language)
    items = []
    for given in list_at(task.content.items, task.lesson.level):
        quoted = find_evidence(given.evidence, task.lesson.article) if given.evidence else []
        places = quoted[:1] or _standing_in(given.find, sentences)[:MOST_PLACES]
        items.append(_Item(given.find, given.means, tuple(places)))
    return items


def _found(task: Task[NumbersNamesSettings]) -> list[_Item]:
    """Numbers and names of the article, half of each where there are enough."""
    article, language = task.lesson.article, task.lesson.language
    sentences = _sentences(article, language)
    most = task.most(task.settings.items)
    found = [
        (mention.kind, _Item(mention.text, "", tuple(places)))
        for mention in find_mentions(article.text, language)
        if 0 < len(places := _standing_in(mention.text, sentences)) <= MOST_PLACES
    ]
    once = [(kind, item) for kind, item in found if len(item.evidence) == 1]
    if len(once) >= most:
        found = once
    order = {item.find: place for place, (_, item) in enumerate(found)}
    numbers = [item for kind, item in found if kind == "number"]
    names = [item for kind, item in found if kind == "name"]
    of_numbers = max(min(len(numbers), most // 2), most - len(names))
    chosen = [
        *task.draw.chosen(numbers, of_numbers, "numbers"),
        *task.draw.chosen(names, most - of_numbers, "names"),
    ]
    return sorted(chosen, key=lambda item: order[item.find])


def _standing_in(mention: str, sentences: list[Evidence]) -> list[Evidence]:
    wanted = folded(mention)
    return [sentence for sentence in sentences if stands_in(wanted, folded(sentence.quote))]


def _sentences(article: Article, language: str) -> list[Evidence]:
    """The sentences of lead and paragraphs, each with its paragraph."""
    parts = ((0, article.lead), *((p.number, p.text) for p in article.paragraphs))
    return [
        Evidence(text[start:end], number)
        for number, text in parts
        for start, end in split_sentences(text, language)
    ]


def _check(content: NumbersNames, lesson: Lesson, level: str, note: Note) -> None:
    items = list_at(content.items, level)
    sentences = _sentences(lesson.articles[level], lesson.language)
    note.twice([item.find for item in items], "items", "find")
    note.twice([item.means for item in items], "items", "means")
    for number, item in enumerate(items):
        if item.evidence:
            note.quote(lesson, item.evidence, "items", number, "evidence")
        note.quote(lesson, item.find, "items", number, "find", shortest=1, once=False)
        places = len(_standing_in(item.find, sentences))
        if places > MOST_PLACES and not item.evidence:
            note.warning("mention-often", "items", number, "find", find=item.find, places=places)


TYPE = ActivityType(
    "numbers_names", NumbersNamesSettings, compose, content=Content(NumbersNames, _check)
)
