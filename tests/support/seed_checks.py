"""What must hold of every activity under every seed, composed in memory.

For a new type, by need: a line in `LAWS` (the same lesson with other right answers, for
which the worksheet must not change), in `SOLVERS` (what shows that its grids can be
solved), in `WIDTHS` (why its blanks are not of one width).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from support.composing import LEVELS, as_document, outcome, shipped_lesson
from support.solved_grids import crossword_faults, word_search_faults

from generator.activities.base import Composed
from generator.document.blocks import Block, Box, Options, Private, WritingSpace
from generator.document.conceal import conceal
from generator.document.dump import dump, inlines
from generator.document.inlines import Blank, Mark, Pick, Text
from generator.document.walk import blocks_of, inlines_of, own_inlines
from generator.lesson.level_lesson import LevelLesson, Question
from generator.lesson.per_level import PerLevel

VERSIONS = "AB"
BANK_BETWEEN = " – "
ANSWER_SIGNS = ("{", "[x]", "[-]", "private")

Law = Callable[[LevelLesson, int], LevelLesson]
Solver = Callable[[Composed], Iterable[str]]

WIDTHS: dict[str, str] = {}
"""Types whose blanks are of several widths, with the reason."""

SOLVERS: dict[str, Solver] = {
    "crossword": crossword_faults,
    "word_search": word_search_faults,
}
"""For a type with grids: every fault that keeps a pupil from solving one."""


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that does not hold, and the seed to see it with."""

    type: str
    level: str
    seed: int
    version: str
    what: str

    def __str__(self) -> str:
        return f"{self.type} {self.level} {self.version} seed {self.seed}: {self.what}"


@dataclass
class Run:
    """What was seen of a type under some seeds."""

    type: str
    faults: list[Fault] = field(default_factory=list)
    composed: Counter[str] = field(default_factory=Counter)
    lacking: dict[str, str] = field(default_factory=dict)
    sheets: set[str] = field(default_factory=set)
    last: dict[str, Composed] = field(default_factory=dict)


def run(name: str, seeds: Iterable[int], lesson: str = "ai-alliance") -> Run:
    """Compose a type under each seed, at one level a seed by turns, in version A or B.

    Every level has a quarter of the seeds.
    """
    done = Run(name)
    for seed in seeds:
        level = LEVELS[seed % len(LEVELS)]
        version = VERSIONS[seed // len(LEVELS) % len(VERSIONS)]
        try:
            found = list(_look(done, shipped_lesson(level, lesson), level, seed, version))
        except Exception as error:
            found = [f"{type(error).__name__}: {error}"]
        done.faults += [Fault(name, level, seed, version, what) for what in found]
    return done


def _look(done: Run, lesson: LevelLesson, level: str, seed: int, version: str) -> Iterator[str]:
    """Compose once, and say what is wrong."""
    made = outcome(done.type, lesson, level, seed=seed, version=version)
    if not isinstance(made, Composed):
        if level in done.composed or done.lacking.setdefault(level, made.code) != made.code:
            yield f"lacking {made.code}, with another seed it is not"
        return
    if level in done.lacking:
        yield f"composed, with another seed it is lacking {done.lacking[level]}"
    done.composed[level] += 1
    if done.last.get(level) == made:
        return  # what was drawn changed nothing, and all was looked at then
    done.last[level] = made
    sheet = conceal(as_document(made))
    text = dump(sheet)
    done.sheets.add(text)
    yield from answers_left(sheet.blocks, text)
    yield from faults_of(done.type, made)
    if (law := LAWS.get(done.type)) is not None:
        other = outcome(done.type, law(lesson, seed), level, seed=seed, version=version)
        if not isinstance(other, Composed) or dump(conceal(as_document(other))) != text:
            yield "the worksheet changes with its answers"


def answers_left(blocks: Sequence[Block], text: str) -> Iterator[str]:
    """Every mark of an answer in a concealed document."""
    yield from (f"{sign!r} on the worksheet" for sign in ANSWER_SIGNS if sign in text)
    for inline in inlines_of(tuple(blocks)):
        match inline:
            case Blank(answer=answer) if answer is not None:
                yield f"the answer {answer!r} on the worksheet"
            case Mark(correct=correct) | Pick(correct=correct) if correct is not None:
                yield "a ticked box on the worksheet"
            case Text(role="answer"):
                yield f"the answer {inline.text!r} on the worksheet"
            case _:
                pass
    for block in blocks_of(tuple(blocks)):
        match block:
            case Options() if any(option.correct is not None for option in block.options):
                yield "a right option on the worksheet"
            case WritingSpace() if block.answer:
                yield "a model answer on the worksheet"
            case Private():
                yield "what is the teacher's on the worksheet"
            case _:
                pass


def faults_of(name: str, made: Composed) -> Iterator[str]:
    """What is wrong with a composed activity, answers inside."""
    blanks = [i for i in inlines_of(made.blocks) if isinstance(i, Blank)]
    widths = {blank.width for blank in blanks}
    if len(widths) > 1 and name not in WIDTHS:
        yield f"blanks of several widths: {sorted(widths)}"
    if made.units and len(made.answers) != made.units:
        yield f"{made.units} units, {len(made.answers)} answers in the key"
    if made.heads and len(made.heads) != len(made.answers):
        yield f"{len(made.answers)} answers, {len(made.heads)} heads"
    yield from (f"the answer {n + 1} is empty" for n, a in enumerate(made.answers) if not a.strip())
    blocks = list(blocks_of(made.blocks))
    yield from _bank_faults(blocks, blanks)
    for block in blocks:
        # Without units they are a list to check one's own work with.
        if made.units and isinstance(block, Options):
            right = sum(option.correct is True for option in block.options)
            if right != 1:
                yield f"a choice with {right} right answers"
    for inline in inlines_of(made.blocks):
        if isinstance(inline, Pick):
            yield from _pick_faults(inline)
    grids = [block for block in blocks if type(block).__name__ == "Grid"]
    if name in SOLVERS:
        yield from SOLVERS[name](made)
    elif grids:
        yield "a grid, and nothing in SOLVERS that solves it"


def _bank_faults(blocks: Sequence[Block], blanks: Sequence[Blank]) -> Iterator[str]:
    """Every answer lies in the bank, as often as it is needed and as it is written."""
    banks = [block for block in blocks if isinstance(block, Box) and block.role == "bank"]
    if not banks or not blanks:
        return
    lines = (inlines(own_inlines(inner)) for bank in banks for inner in bank.blocks)
    given = Counter(word for line in lines for word in line.split(BANK_BETWEEN))
    needed = Counter(blank.hint + (blank.answer or "") for blank in blanks)
    # Only a sentence's beginning has a capital that its word in the bank has not.
    for word, count in needed.items():
        there = given[word] or given[word[:1].lower() + word[1:]]
        if there < count:
            yield f"{word!r} is needed {count} times and {there} times in the bank"


def _pick_faults(pick: Pick) -> Iterator[str]:
    if pick.correct is None or not 0 <= pick.correct < len(pick.options):
        yield f"none of {pick.options} is right"
    if len(set(pick.options)) != len(pick.options) or len(pick.options) < 2:
        yield f"too little to choose: {pick.options}"


def _questions(change: Callable[[Question, int], Question]) -> Law:
    """A law for questions: each of them changed."""

    def law(lesson: LevelLesson, seed: int) -> LevelLesson:
        return replace(lesson, questions=tuple(change(q, seed) for q in lesson.questions))

    return law


def _other_choice(question: Question, seed: int) -> Question:
    if question.type != "choice":
        return question
    return replace(question, answer=question.choices[seed % len(question.choices)])


def _other_verdict(question: Question, seed: int) -> Question:
    """True for false; « not given » stays, for it decides how the sheet is laid out."""
    other = {"true": "false", "false": "true"}
    return replace(question, answer=other.get(question.answer, question.answer))


def _other_words(question: Question, seed: int) -> Question:
    if question.type != "open":
        return question
    return replace(question, answer=f"Autre chose {seed}.", accept=("x" * (seed % 90 + 1),))


def _other_facts(lesson: LevelLesson, seed: int) -> LevelLesson:
    facts = (
        f if f.key in ("who", "what") else replace(f, answer=f"autre {seed}") for f in lesson.facts
    )
    return replace(lesson, facts=tuple(facts))


def _other_pairs(lesson: LevelLesson, seed: int) -> LevelLesson:
    """The first two words change their definitions."""
    one, other, *rest = lesson.words
    swapped = (
        replace(one, definition=other.definition),
        replace(other, definition=one.definition),
    )
    return replace(lesson, words=(*swapped, *rest))


def _other_sentences(lesson: LevelLesson, seed: int) -> LevelLesson:
    if lesson.language_point is None:
        return lesson
    items = tuple(
        (ask, f"autre {seed} " * (seed % 5 + 1)) for ask, _ in lesson.language_point.items
    )
    return replace(lesson, language_point=replace(lesson.language_point, items=items))


def _other_titles(lesson: LevelLesson, seed: int) -> LevelLesson:
    """The titles of the paragraphs in another order."""
    content = lesson.contents.get("paragraph_titles")
    if content is None:
        return lesson
    titles = list(content.titles.at(lesson.level))
    at = seed % len(titles)
    changed = PerLevel(everywhere=titles[at:] + titles[:at])
    own = type(content).model_construct(titles=changed, spare=content.spare)
    return replace(lesson, contents={**lesson.contents, "paragraph_titles": own})


LAWS: dict[str, Law] = {
    "bonus": _questions(_other_words),
    "choice": _questions(_other_choice),
    "five_w": _other_facts,
    "language_point": _other_sentences,
    "matching": _other_pairs,
    "open": _questions(_other_words),
    "paragraph_titles": _other_titles,
    "true_false": _questions(_other_verdict),
}
