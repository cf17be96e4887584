"""The solver's test: the gaps of finished papers, filled from the finished key, give the text.

To add a type: one line in `SOLVED` (how it is read, and the texts that must come out), or
one in `NOTHING_TO_FILL` with the reason.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Literal

import pytest
from support.one_activity import One, finished, level_pack, paper, printed, title
from support.packs import LANGUAGES
from support.solver import as_read, completed, filled, joined, ordered, read
from support.solver_model import Paper
from support.solver_pieces import rearranged

from generator.activities.registry import type_names
from generator.document.blocks import WritingSpace
from generator.document.document import Document
from generator.document.inlines import Blank, Inline, Inlines, Pick
from generator.document.walk import blocks_of, inlines_of, map_inlines
from generator.language.typography import typeset
from generator.lesson.level_lesson import LevelLesson
from generator.lesson.sentences import sentences_of

FORMATS = ("pdf", "docx")
LEVELS = ("A2", "C1")


@dataclass(frozen=True)
class Solved:
    """How papers of a type are read, and the texts that must come out: `least` at least.

    As "some" each is one of the true texts, none twice; as "all" they are the true texts
    in their order; as "passage" stretches of them, one after another.
    """

    solve: Callable[[Paper, Paper, str], list[str]]
    truth: Callable[[LevelLesson], list[str]]
    least: int = 1
    gives: Literal["some", "all", "passage"] = "some"
    levels: tuple[str, ...] = LEVELS
    languages: tuple[str, ...] = tuple(LANGUAGES)

    def wrong(self, found: list[str], right: list[str]) -> list[str]:
        """The texts that should not have come out."""
        if self.gives == "all":
            return found if found != right else []
        if self.gives == "passage":
            return not_in_order(found, " ".join(right))
        return [text for n, text in enumerate(found) if text not in right or text in found[:n]]


def not_in_order(stretches: list[str], text: str) -> list[str]:
    at, wrong = 0, []
    for stretch in stretches:
        start = text.find(stretch, at)
        wrong += [stretch] if start < 0 else []
        at = max(at, start + len(stretch))
    return wrong


def examples(lesson: LevelLesson) -> list[str]:
    return [word.example for word in lesson.words if word.example]


def definitions(lesson: LevelLesson) -> list[str]:
    return [f"{word.term} {word.definition}" for word in lesson.words]


def paragraphs(lesson: LevelLesson) -> list[str]:
    return [paragraph.text for paragraph in lesson.article.paragraphs]


def sentences(lesson: LevelLesson) -> list[str]:
    return [sentence.text for sentence in sentences_of(lesson)]


GIVEN = r"[ \u00a0]\((?:(?:se|sich) |s’)?[^\W\d_A-Z][^\W\d_]*(?:, [\w -]+)?\)"
"""What the conjugation prints behind a gap: the verb, and its tense after a comma."""


def in_order(worksheet: Paper, key: Paper, title: str) -> list[str]:
    return [" ".join(ordered(worksheet, key, title))]


def sentences_in_a_row(lesson: LevelLesson) -> list[str]:
    """Every three sentences or more that follow each other."""
    texts = sentences(lesson)
    ends = range(len(texts) + 1)
    return [" ".join(texts[a:b]) for a in ends for b in ends if b - a >= 3]


def first_words_in_order(worksheet: Paper, key: Paper, title: str) -> list[str]:
    return [_first_words(text) for text in ordered(worksheet, key, title)]


def first_words(lesson: LevelLesson) -> list[str]:
    return [_first_words(paragraph.text) for paragraph in lesson.article.paragraphs]


def _first_words(text: str) -> str:
    """Of long paragraphs the middle is not printed."""
    return " ".join(text.split(" ")[:3])


SOLVED = {
    "c_test": Solved(completed, paragraphs, gives="passage"),
    "circle_word": Solved(completed, examples, least=3),
    "cloze": Solved(completed, paragraphs, gives="passage"),
    "conjugation": Solved(partial(filled, without=GIVEN), sentences, least=3),
    "dictation": Solved(completed, paragraphs, gives="passage"),
    "function_cloze": Solved(completed, paragraphs, gives="passage"),
    "gap_fill": Solved(filled, examples, least=6),
    "matching": Solved(joined, definitions, least=6),
    "order_paragraphs": Solved(
        first_words_in_order, first_words, least=4, gives="all", levels=("C1",)
    ),
    "order_sentences": Solved(in_order, sentences_in_a_row, levels=("C1",)),
    # Spanish and German have their sentences in test_order_words: these articles have too few.
    "order_words": Solved(rearranged, sentences, least=3, levels=("C1",), languages=("en", "fr")),
    "sentence_halves": Solved(joined, sentences, least=3),
}

NOTHING_TO_FILL = {
    "article": "nothing to do",
    "bonus": "an answer in own words",
    "choice": "boxes to tick",
    "crossword": "a grid; tests/activities/test_crossword.py solves it",
    "debate": "an answer in own words",
    "discussion": "an answer in own words",
    "draft": "an answer in own words",
    "error_hunt": "right words in a table, beside a text of the lesson’s own",
    "find_expression": "expressions in a table, looked for in the article",
    "five_w": "an answer in own words",
    "glossary": "own language",
    "in_article": "boxes to tick",
    "language_point": "sentences of the teacher, answers as long as a sentence",
    "missing_letters": "letters of a word; its own tests fill them in",
    "numbers_names": "letters or own words",
    "observation": "boxes to tick",
    "odd_one_out": "boxes to tick",
    "open": "an answer in own words",
    "paragraph_titles": "titles of the lesson's own, which the small lessons do not have",
    "predict": "an answer in own words",
    "preparation": "an answer in own words",
    "press_anatomy": "names of parts, which no text holds",
    "self_assessment": "boxes to tick",
    "summary": "an answer in own words",
    "survey": "an answer in own words",
    "tense_change": "another tense, which no text holds",
    "true_false": "boxes to tick",
    "word_family": "words that no text holds",
    "word_search": "a grid; tests/activities/test_word_search.py solves it",
    "writing": "an answer in own words",
}

CASES = [
    One(kind, f"lesson-{language}", level)
    for kind, solved in SOLVED.items()
    for language in solved.languages
    for level in solved.levels
]


def solve(one: One, format: str, key: bytes | None = None) -> list[str]:
    papers = finished(one, "worksheet", format), key or finished(one, "key", format)
    worksheet, its_key = (read(data, format) for data in papers)
    return SOLVED[one.type].solve(worksheet, its_key, title(one))


def wrong(one: One, format: str, found: list[str]) -> list[str]:
    """What was found and is not the lesson's."""
    lesson, solved = level_pack(one).lesson, SOLVED[one.type]
    right = [as_read(typeset(t, lesson.language), format) for t in solved.truth(lesson)]
    assert len(found) >= solved.least
    return solved.wrong(found, right)


def test_every_type_is_solved_or_has_nothing_to_fill() -> None:
    assert sorted([*SOLVED, *NOTHING_TO_FILL]) == type_names()


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("one", CASES, ids=str)
def test_the_filled_worksheet_says_what_the_lesson_says(one: One, format: str) -> None:
    assert wrong(one, format, solve(one, format)) == []


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("one", CASES, ids=str)
def test_a_key_with_two_answers_swapped_is_found_out(one: One, format: str) -> None:
    key = printed(one, swapped(paper(one, "key")), format)
    assert wrong(one, format, solve(one, format, key))


@pytest.mark.parametrize("format", FORMATS)
def test_a_key_of_another_level_is_found_out(format: str) -> None:
    one, other = One("gap_fill", "lesson-fr", "A2"), One("gap_fill", "lesson-fr", "C1")
    assert wrong(one, format, solve(one, format, finished(other, "key", format)))


def swapped(key: Document) -> Document:
    """The key with the first two answers that differ in each other's place.

    Where words are circled, with another one circled first; where sentences are written,
    with the first two changed.
    """
    spaces = [b for b in blocks_of(key.blocks) if isinstance(b, WritingSpace) and b.answer]
    if len(spaces) > 1:
        one, two = (space.answer[0].content for space in spaces[:2])
        places = {one: two, two: one}
        lines = (map_inlines(block, lambda i: places.get(i, i)) for block in key.blocks)
        return replace(key, blocks=tuple(lines))
    inner = list(inlines_of(key.blocks))
    answers = [i.answer for i in inner if isinstance(i, Blank) and i.answer]
    if answers:
        other = next(n for n, answer in enumerate(answers) if answer != answers[0])
        answers[0], answers[other] = answers[other], answers[0]
    picks = [i.correct for i in inner if isinstance(i, Pick) and i.correct is not None]
    picks[:1] = [1 - min(pick, 1) for pick in picks[:1]]
    assert answers or picks
    answered, picked = iter(answers), iter(picks)

    def change(inline: Inline) -> Inline:
        if isinstance(inline, Blank) and inline.answer:
            return replace(inline, answer=next(answered))
        return replace(inline, correct=next(picked)) if isinstance(inline, Pick) else inline

    def changed(inlines: Inlines) -> Inlines:
        return tuple(change(inline) for inline in inlines)

    return replace(key, blocks=tuple(map_inlines(block, changed) for block in key.blocks))


def test_stretches_of_a_text_must_stand_in_their_order() -> None:
    text = "Un castor nage. Il plonge. Il dort."
    assert not_in_order(["Un castor", "Il plonge.", "dort."], text) == []
    assert not_in_order(["Il plonge.", "Un castor"], text) == ["Un castor"]
    assert not_in_order(["Un castor plonge."], text) == ["Un castor plonge."]
