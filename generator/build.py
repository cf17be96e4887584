"""The whole flow, from a lesson to files: read, compose, render, put in place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from generator.compose.drift import drift
from generator.compose.repeats import repeats
from generator.errors import ArdoiseError, Problem, fail
from generator.lesson.checks.silences import hear
from generator.lesson.lint import lint
from generator.output import Paper, Placed, place
from generator.papers import Memory, documents, render, too_long, with_places
from generator.prepare import Order, prepare
from generator.profiles.templates import Templates


@dataclass(frozen=True)
class Built:
    """What a build made and what the teacher should know of it."""

    lesson: str
    papers: tuple[Paper, ...]
    placed: Placed
    notices: tuple[Problem, ...]


@dataclass(frozen=True)
class Checked:
    """What is to be said of a lesson, and what it silences, each with its reason."""

    notices: tuple[Problem, ...]
    silenced: tuple[tuple[Problem, str], ...] = ()


def build(
    order: Order,
    templates: Templates,
    progress: Callable[[int, int], None] | None = None,
    memory: Memory | None = None,
) -> Built:
    """Make the papers and put them in place; `progress` is told (done, of how many).

    With a `memory`, kept from one build to the next, only what changed is written anew.

    Raises ArdoiseError with every problem found; then no file has changed.
    """
    prepared = prepare(order, templates)
    papers = tuple(render(prepared, order, progress or (lambda done, total: None), memory))
    if not papers:
        raise fail("choice-empty", recipe=prepared.pack.recipe.name)
    group = "-".join((prepared.pack.labels.language, *order.variant))
    folder = order.output / prepared.pack.lesson.id
    placed = place(papers, folder, prepared.inputs, group)
    notices = (*prepared.notices, *too_long(papers, prepared))
    said = hear(prepared.pack.lesson, notices).said
    return Built(prepared.pack.lesson.id, papers, placed, said)


def check(order: Order, templates: Templates) -> Checked:
    """Everything that a build would refuse, and then all findings; writes nothing.

    A build says what it met on its way: what it left out, and where the lesson does not
    agree with its text. What only weakens an item is said here alone.

    Raises ArdoiseError with every problem found.
    """
    from generator.render.pdf.characters import missing_characters

    prepared = prepare(order, templates)
    pages = [p for v in prepared.pack.all_versions for p in documents(v, order.documents)]
    missing = [
        problem
        for _, page in pages
        for problem in missing_characters(page, prepared.theme_of(page), prepared.fonts)
    ]
    once = {str(problem.params): problem for problem in missing}
    if once:
        raise ArdoiseError(with_places(list(once.values()), prepared))
    pack = prepared.pack
    found = list(prepared.notices)
    if order.article is None:  # the lesson's items were not written for another text
        found += (*lint(pack.lesson), *repeats(pack), *drift(pack, prepared.profile))
    heard = hear(pack.lesson, found)
    idle = heard.idle if order.article is None else ()
    return Checked((*heard.said, *idle), heard.silenced)
