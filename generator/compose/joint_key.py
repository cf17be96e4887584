"""The joint key: the answers of all parcours side by side, for a class that corrects together."""

from __future__ import annotations

from generator.activities.base import Composed
from generator.compose.pack import LevelPack, Pack, Task
from generator.compose.spoken import spoken
from generator.compose.tasks import label, step_title
from generator.compose.typeset import typeset
from generator.compose.worksheet import worksheet
from generator.document.blocks import Block, Blocks, Cell, Heading, Paragraph, Row, Table
from generator.document.document import Document, Running
from generator.document.inlines import Inline, Text

FIRST = 0.13
SHORT = 26
"""Answers of at most so many letters stand in one line, longer ones below each other."""
ROLE = "cell-small"


def joint_key(pack: Pack) -> Document:
    """One table: a row a numbered activity, a column a parcours."""
    labels, lesson = pack.labels, pack.lesson
    name = labels.documents["joint_key"]
    running = Running(name, labels.word("page"), labels.word("key_notice"), pack.foreign)
    blocks = (
        Heading(1, (*label(pack, f"{name} – "), Text(_title(pack)))),
        Paragraph(label(pack, labels.word("joint_note")), "note"),
        answers_table(pack),
    )
    title = f"{name} – {_title(pack)}"
    return typeset(
        Document(
            "key",
            title,
            lesson.language,
            running,
            blocks,
            spoken=spoken(pack),
            version=pack.version_label,
            sender=pack.sender,
        )
    )


def has_answers(pack: Pack) -> bool:
    """Whether anything in the pack is corrected."""
    return any(_row(pack, index) for index in range(len(pack.recipe.steps)))


def answers_table(pack: Pack) -> Table:
    """The answers of every level; also what a substitute teacher is given."""
    labels = pack.labels
    share = (1 - FIRST) / len(pack.levels)
    heads = [Cell((Paragraph(label(pack, labels.word("activity")), "cell-small-heading"),), True)]
    heads += [_head(pack, level) for level in pack.levels]
    rows = [
        row for index in range(len(pack.recipe.steps)) if (row := _row(pack, index)) is not None
    ]
    widths = (FIRST, *(share for _ in pack.levels))
    caption = labels.documents["joint_key"]
    return Table(widths, tuple(rows), Row(tuple(heads)), caption=caption)


def _title(pack: Pack) -> str:
    return pack.levels[0].lesson.title


def _head(pack: Pack, level: LevelPack) -> Cell:
    code = worksheet(pack, level).code
    name = pack.labels.word("plan_sheet_code", level=level.level, code=code)
    return Cell((Paragraph((Text(name),), "cell-small-heading"),), heading=True)


def _row(pack: Pack, index: int) -> Row | None:
    steps = [level.steps[index] for level in pack.levels]
    answered = [[t for t in (*s.tasks, *s.materials) if t.composed.answers] for s in steps]
    if not any(answered):
        return None
    number = next((step.number for step in steps if step.number), "")
    title = step_title(pack, next(s for s, tasks in zip(steps, answered, strict=True) if tasks))
    named = pack.labels.word("plan_step", number=number, title=title) if number else title
    first = Cell((Paragraph(label(pack, named), "cell-small-heading"),), heading=True)
    return Row((first, *(Cell(_answers(pack, tasks)) for tasks in answered)))


def _answers(pack: Pack, tasks: list[Task]) -> Blocks:
    blocks: list[Block] = []
    for task in tasks:
        if len(tasks) > 1:
            title = Text(task.composed.title, "strong", pack.foreign)
            blocks.append(Paragraph((title,), ROLE))
        blocks += _lines(task.composed)
    return tuple(blocks)


def _lines(composed: Composed) -> list[Block]:
    """Numbered answers: in one paragraph where all are short, else a paragraph each."""
    answers = composed.answers
    heads = composed.heads or tuple(str(n) for n in range(1, len(answers) + 1))
    numbered = [
        (Text(f"{head}\u00a0", "strong"), Text(answer))
        for head, answer in zip(heads, answers, strict=True)
    ]
    if composed.heads or max(map(len, answers)) > SHORT:
        return [Paragraph(pair, ROLE) for pair in numbered]
    run: list[Inline] = []
    for pair in numbered:
        run += [Text("  "), *pair] if run else [*pair]
    return [Paragraph(tuple(run), ROLE)]
