"""Composed steps as blocks of a page: what worksheet and key have in common."""

from __future__ import annotations

from collections.abc import Callable
from string import ascii_uppercase

from generator.compose.pack import ComposedStep, LevelPack, Pack, Task
from generator.compose.points import each
from generator.document.blocks import Activity, Block, Blocks, Heading, Paragraph, Private
from generator.document.inlines import Inlines, Text


def label(pack: Pack, text: str) -> Inlines:
    """A fixed word as a run that knows its language."""
    return (Text(text, language=pack.foreign),) if text else ()


def step_title(pack: Pack, step: ComposedStep) -> str:
    """What a step is called: its own title in the labels, else its first activity's."""
    labels = pack.labels
    if step.step.id in labels.steps:
        return labels.steps[step.step.id].title
    if step.tasks:
        return step.tasks[0].composed.title
    return labels.phases[step.step.phase]


def _whole(task: Task) -> Blocks:
    return task.composed.blocks


def activity(pack: Pack, step: ComposedStep, shown: Callable[[Task], Blocks] = _whole) -> Activity:
    """The numbered activity of a step; several tasks in it are lettered A, B …

    `shown` picks the blocks of each task: all of them on a worksheet.
    """
    several = len(step.tasks) > 1
    blocks: list[Block] = []
    for letter, task in zip(ascii_uppercase, step.tasks, strict=False):
        if several:
            name = pack.labels.word("part_letter", letter=letter)
            points = f" ({_out_of(pack, task.points)})" if task.points is not None else ""
            blocks.append(Heading(3, label(pack, f"{name} {task.composed.title}{points}")))
        blocks.extend(shown(task))
        blocks.extend(_marking(pack, task))
    return Activity(
        step.number,
        label(pack, step_title(pack, step)),
        tuple(blocks),
        points=_out_of(pack, step.points) if step.points is not None else "",
        form=step.step.form,
        form_label=pack.labels.forms[step.step.form],
    )


def _out_of(pack: Pack, points: float | None) -> str:
    if points is None:
        return ""
    return pack.labels.word("points", n=pack.labels.number(points))


def _marking(pack: Pack, task: Task) -> Blocks:
    """For the key of a graded paper: what each answer is worth."""
    if task.points is None:
        return ()
    share = each(task.points, task.composed.units)
    if share is None:
        return ()
    text = pack.labels.word("each_answer", points=pack.labels.count("points", share))
    return (Private((Paragraph(label(pack, text), role="note"),)),)


def material(pack: Pack, task: Task) -> Block:
    """The article as it is; any other material under its own heading."""
    if task.type == "article":
        return task.composed.blocks[0]
    return Activity("", label(pack, task.composed.title), task.composed.blocks)


def placed(pack: Pack, level: LevelPack) -> dict[str, Block]:
    """Every piece of a level's sheets by the name that the recipe places it under."""
    pieces: dict[str, Block] = {}
    for step in level.steps:
        if step.tasks:
            pieces[step.step.id] = activity(pack, step)
        for task in step.materials:
            pieces[task.type] = material(pack, task)
    return pieces
