"""The answer key: the same activities with the same numbers, answers in place, for the teacher."""

from __future__ import annotations

from dataclasses import replace

from generator.compose.pack import LevelPack, Pack, Task
from generator.compose.spoken import spoken
from generator.compose.tasks import activity, label
from generator.compose.typeset import typeset
from generator.compose.worksheet import worksheet
from generator.document.blocks import Activity, Block, Blocks, Heading, Items, Paragraph, Private
from generator.document.document import Document, Running
from generator.document.inlines import Text


def has_key(level: LevelPack) -> bool:
    """Whether there is anything to say in a key: an answer, or a word for the teacher."""
    return any(
        any(_corrected(task) for task in step.tasks)
        or any(task.composed.units for task in step.materials)
        for step in level.steps
    )


def key(pack: Pack, level: LevelPack) -> Document:
    """The key of a level; it bears the code of the worksheet made from the same pack."""
    labels = pack.labels
    name = labels.word("graded_key") if pack.recipe.graded else labels.documents["key"]
    title = (*label(pack, f"{name} – "), Text(level.lesson.title))
    sheet = worksheet(pack, level)
    blocks: list[Block] = [Heading(1, title)]
    for step in level.steps:
        if any(_corrected(task) for task in step.tasks):
            blocks.append(activity(pack, step, _corrected))
        blocks += [_material(pack, task) for task in step.materials if task.composed.units]
    return typeset(
        Document(
            kind="key",
            title=f"{name} – {level.lesson.title}",
            language=level.lesson.language,
            running=Running(
                labels.documents["key"],
                labels.word("page"),
                labels.word("key_notice"),
                pack.foreign,
            ),
            blocks=tuple(blocks),
            spoken=spoken(pack),
            symbol=level.symbol,
            parcours=labels.word("parcours", symbol=level.symbol),
            version=pack.version_label,
            code=sheet.code,
            sender=pack.sender,
        )
    )


def _material(pack: Pack, task: Task) -> Activity:
    return Activity("", label(pack, task.composed.title), _corrected(task))


def _corrected(task: Task) -> Blocks:
    """An activity without its consigne; of one without answers, only what is for the teacher."""
    if task.composed.units:
        return tuple(_closer(b) for b in task.composed.blocks if not _is_consigne(b))
    return tuple(block for block in task.composed.blocks if isinstance(block, Private))


def _closer(block: Block) -> Block:
    """A text with gaps has lines far apart, to write between; nobody writes in a key."""
    if isinstance(block, Items):
        items = (replace(i, blocks=tuple(_closer(b) for b in i.blocks)) for i in block.items)
        return replace(block, items=tuple(items))
    if isinstance(block, Paragraph) and block.role == "passage":
        return replace(block, role="item")
    return block


def _is_consigne(block: Block) -> bool:
    return isinstance(block, Paragraph) and block.role == "instruction"
