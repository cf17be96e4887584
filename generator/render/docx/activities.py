"""The heading of an activity: its number and title, then who works together and the points."""

from __future__ import annotations

from generator.document.blocks import Activity
from generator.render.docx import roles
from generator.render.docx.inlines import NO_BREAK_SPACE, InlineWriter, run
from generator.render.docx.languages import run_language
from generator.render.docx.paragraphs import paragraph
from generator.render.docx.xml import Element, w

_AFTER_NUMBER = "\u2002"
_BETWEEN = "\u2003"


def activity_heading(block: Activity, inlines: InlineWriter, language: str | None) -> Element:
    """One paragraph, kept with what follows; what is at its right stands behind a tab.

    `language` is that of the work form's name, None where it is the document's.
    """
    runs = _number(block.number) if block.number else []
    runs += inlines.runs(block.title, "activity")
    if block.form_label or block.points:
        runs.append(w("r", w("tab")))
    if block.form_label:
        # Said on the run: within a bold paragraph no style of a run can be upright.
        upright = [w(tag, val=0) for tag in ("b", "bCs")]
        label = block.form_label + _BETWEEN * bool(block.points)
        runs.append(run(label, roles.ASIDE, *upright, *run_language(language)))
    if block.points:
        runs.append(run(block.points, roles.ASIDE))
    return paragraph(roles.ACTIVITY, runs)


def _number(number: str) -> list[Element]:
    """White on black, as wide as its spaces make it: no photocopy loses it."""
    return [run(f"{NO_BREAK_SPACE}{number}{NO_BREAK_SPACE}", roles.NUMBER), run(_AFTER_NUMBER)]
