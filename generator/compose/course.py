"""The déroulement: a table with one row a step, timed from its start."""

from __future__ import annotations

from collections.abc import Sequence

from generator.compose.pack import ComposedStep, LevelPack, Pack
from generator.compose.tasks import label, step_title
from generator.document.blocks import Block, Cell, Paragraph, Row, Table
from generator.document.inlines import Text
from generator.profiles.labels import ActivityLabels, StepLabels

COLUMNS = ("minutes", "phase", "pupil", "teacher", "form", "support", "differentiation")
WIDTHS = (0.075, 0.147, 0.165, 0.18, 0.107, 0.106, 0.22)


def course(pack: Pack) -> Table:
    """Minutes, phase, what pupils and teacher do, who works together, with what, how it differs."""
    labels = pack.labels
    header = Row(
        tuple(
            Cell(_lines(pack, [labels.word(f"plan_{name}")], "cell-small-heading"), heading=True)
            for name in COLUMNS
        )
    )
    held = [index for index in range(len(pack.recipe.steps)) if not _came_to_nothing(pack, index)]
    rows = [_row(pack, index) for index in held]
    spare = pack.recipe.minutes - sum(pack.recipe.steps[index].minutes for index in held)
    if spare:
        rows.append(_spare(pack, spare))
    return Table(WIDTHS, tuple(rows), header, caption=labels.word("plan_course"))


def _came_to_nothing(pack: Pack, index: int) -> bool:
    """A step whose activities the lesson could not feed at any level."""
    composed = [level.steps[index] for level in pack.levels]
    return bool(composed[0].step.parts) and not any(c.tasks or c.materials for c in composed)


def _row(pack: Pack, index: int) -> Row:
    labels = pack.labels
    at_levels = [level.steps[index] for level in pack.levels]
    step = at_levels[0].step
    # A step is described by the level that does most in it.
    fullest = max(at_levels, key=lambda composed: len(composed.tasks))
    done = [task.type for c in at_levels for task in c.tasks]
    used = [task.type for c in at_levels for task in c.materials]
    kinds = list(dict.fromkeys(done or used))
    described = _own(pack, fullest) or [labels.activities[kind] for kind in kinds]
    number = next((c.number for c in at_levels if c.number), "")
    title = step_title(pack, fullest)
    named = labels.word("plan_step", number=number, title=title) if number else title
    support = labels.steps[step.id].support if step.id in labels.steps else ""
    phase: tuple[Block, ...] = (
        Paragraph((Text(named, "strong", pack.foreign),), role="cell-small"),
        *_lines(pack, [labels.phases[step.phase]]),
    )
    return Row(
        (
            Cell(_lines(pack, [labels.count("short_minutes", step.minutes)])),
            Cell(phase),
            Cell(_lines(pack, [d.pupil for d in described])),
            Cell(_lines(pack, [d.teacher for d in described])),
            Cell(_lines(pack, [labels.forms[step.form]])),
            Cell(_lines(pack, [support or _sheet(pack, step.id)])),
            Cell(_differentiation(pack, index)),
        )
    )


def _own(pack: Pack, step: ComposedStep) -> Sequence[ActivityLabels | StepLabels]:
    """What the labels say of the step itself: it goes before what they say of its types."""
    found = pack.labels.steps.get(step.step.id)
    return [found] if found and found.pupil else []


def _sheet(pack: Pack, step: str) -> str:
    """The paper that a step is done on, where it has one."""
    placed = (name for sheet in pack.recipe.sheets for page in sheet.pages for name in page)
    return pack.labels.documents["worksheet"] if step in placed else ""


def _differentiation(pack: Pack, index: int) -> tuple[Block, ...]:
    """What helps or stretches, a line for the levels that share it."""
    symbols: dict[str, list[str]] = {}
    for level in pack.levels:
        symbols.setdefault(_scaffold(level, index), []).append(level.symbol)
    if len(symbols) == 1 and len(pack.levels) > 1:
        return _lines(pack, list(symbols))
    return _lines(pack, [f"{' '.join(of)} {text}" for text, of in symbols.items() if text])


def _scaffold(level: LevelPack, index: int) -> str:
    step = level.steps[index]
    done = (*step.tasks, *step.materials)
    return " · ".join(task.composed.scaffold for task in done if task.composed.scaffold)


def _spare(pack: Pack, spare: int) -> Row:
    minutes = pack.labels.count("short_minutes", spare)
    cells = [minutes, pack.labels.word("plan_spare"), *[""] * (len(COLUMNS) - 2)]
    return Row(tuple(Cell(_lines(pack, [text])) for text in cells))


def _lines(pack: Pack, texts: list[str], role: str = "cell-small") -> tuple[Block, ...]:
    return tuple(Paragraph(label(pack, text), role=role) for text in texts if text)
