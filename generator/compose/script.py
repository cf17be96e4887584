"""What a substitute teacher reads aloud, step by step, with the minutes of each."""

from __future__ import annotations

from generator.compose.pack import Pack
from generator.compose.tasks import label, step_title
from generator.document.blocks import Cell, Paragraph, Row, Table

WIDTHS = (0.12, 0.88)


def script(pack: Pack) -> Table:
    """One row a step: the minutes, the sentence to say."""
    word, count = pack.labels.word, pack.labels.count
    rows = []
    for index, step in enumerate(pack.recipe.steps):
        composed = next((p.steps[index] for p in pack.levels if p.steps[index].number), None)
        minutes = count("minutes", step.minutes)
        if composed is not None:
            title = step_title(pack, composed)
            reads = any(task.type == "article" for task in composed.materials)
            key = "script_read" if reads else "script_task"
            said = word(key, number=composed.number, title=title, minutes=minutes)
        elif step.phase == "opening":
            said = word("script_hello", title=pack.levels[0].lesson.title)
        elif step.phase == "closing":
            said = word("script_end")
        else:
            said = word("script_stop")
        first = Paragraph(label(pack, count("short_minutes", step.minutes)), "cell")
        rows.append(Row((Cell((first,)), Cell((Paragraph(label(pack, said), "cell"),)))))
    return Table(WIDTHS, tuple(rows), caption=word("script"))
