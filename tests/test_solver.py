"""The solver's test: the gaps of finished papers, filled from the finished key, give the text.

To add a type: one line in `SOLVED` (how it is read, and the texts that must come out), or
one in `NOTHING_TO_FILL` with the reason.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import pytest
from support.one_activity import One, finished, level_pack, paper, printed, title
from support.packs import LANGUAGES
from support.solver import as_read, filled, joined, read
from support.solver_model import Paper, Unsolvable

from generator.activities.registry import type_names
from generator.document.document import Document
from generator.document.inlines import Blank, Inline, Inlines
from generator.document.walk import inlines_of, map_inlines
from generator.language.typography import typeset
from generator.lesson.level_lesson import LevelLesson

FORMATS = ("pdf", "docx")
LEVELS = ("A2", "C1")


@dataclass(frozen=True)
class Solved:
    """How papers of a type are read, and which texts may come out, one at most once each.

    `whole` types must give all of them, in their order.
    """

    solve: Callable[[Paper, Paper, str], list[str]]
    truth: Callable[[LevelLesson], list[str]]
    least: int = 3
    whole: bool = False
    levels: tuple[str, ...] = LEVELS


def examples(lesson: LevelLesson) -> list[str]:
    return [word.example for word in lesson.words if word.example]


def definitions(lesson: LevelLesson) -> list[str]:
    return [f"{word.term} {word.definition}" for word in lesson.words]


SOLVED = {
    "gap_fill": Solved(filled, examples, least=6),
    "matching": Solved(joined, definitions, least=6),
}

NOTHING_TO_FILL = {
    "article": "nothing to do",
    "bonus": "an answer in own words",
    "choice": "boxes to tick",
    "debate": "an answer in own words",
    "draft": "an answer in own words",
    "five_w": "an answer in own words",
    "glossary": "own language",
    "language_point": "sentences of the teacher, answers as long as a sentence",
    "observation": "boxes to tick",
    "open": "an answer in own words",
    "predict": "an answer in own words",
    "preparation": "an answer in own words",
    "self_assessment": "boxes to tick",
    "true_false": "boxes to tick",
    "writing": "an answer in own words",
}

CASES = [
    One(kind, f"lesson-{language}", level)
    for kind, solved in SOLVED.items()
    for language in LANGUAGES
    for level in solved.levels
]


def solve(one: One, format: str, key: bytes | None = None) -> list[str]:
    papers = finished(one, "worksheet", format), key or finished(one, "key", format)
    worksheet, its_key = (read(data, format) for data in papers)
    return SOLVED[one.type].solve(worksheet, its_key, title(one))


def truth(one: One, format: str) -> list[str]:
    lesson = level_pack(one).lesson
    return [as_read(typeset(t, lesson.language), format) for t in SOLVED[one.type].truth(lesson)]


def test_every_type_is_solved_or_has_nothing_to_fill() -> None:
    assert sorted([*SOLVED, *NOTHING_TO_FILL]) == type_names()


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("one", CASES, ids=str)
def test_the_filled_worksheet_says_what_the_lesson_says(one: One, format: str) -> None:
    found, right = solve(one, format), truth(one, format)
    assert len(found) >= SOLVED[one.type].least
    if SOLVED[one.type].whole:
        assert found == right
    assert [text for text in found if text not in right] == []
    assert len(set(found)) == len(found)


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("one", CASES, ids=str)
def test_a_key_with_two_answers_swapped_is_found_out(one: One, format: str) -> None:
    wrong = printed(one, _swapped(paper(one, "key")), format)
    right = truth(one, format)
    try:
        found = solve(one, format, wrong)
    except Unsolvable:
        return
    wrong_texts = [text for text in found if text not in right]
    assert found != right if SOLVED[one.type].whole else len(wrong_texts) == 2


def _swapped(key: Document) -> Document:
    """The key with the first two answers that differ in each other's place."""
    blanks = [i for i in inlines_of(key.blocks) if isinstance(i, Blank) and i.answer]
    answers = [blank.answer for blank in blanks]
    other = next(n for n, answer in enumerate(answers) if answer != answers[0])
    answers[0], answers[other] = answers[other], answers[0]
    rest = iter(answers)

    def change(inlines: Inlines) -> Inlines:
        return tuple(_answered(inlines, rest))

    return replace(key, blocks=tuple(map_inlines(block, change) for block in key.blocks))


def _answered(inlines: Inlines, answers: Iterator[str | None]) -> Iterator[Inline]:
    for inline in inlines:
        is_blank = isinstance(inline, Blank) and inline.answer
        yield replace(inline, answer=next(answers)) if is_blank else inline  # type: ignore[arg-type]


@pytest.mark.parametrize("format", FORMATS)
def test_a_key_of_another_level_does_not_fit(format: str) -> None:
    one, other = One("gap_fill", "lesson-fr", "A2"), One("gap_fill", "lesson-fr", "C1")
    found = solve(one, format, finished(other, "key", format))
    assert [text for text in found if text not in truth(one, format)]
