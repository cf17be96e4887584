"""A thousand seeds for every activity type, fewer for the slow ones.

`python tests/seeds.py --seeds 10000` runs more.
"""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from support.composing import LEVELS, as_document, composed, shipped_lesson
from support.seed_checks import LAWS, SOLVERS, WIDTHS, answers_left, faults_of, run

from generator.activities.base import Composed
from generator.activities.registry import type_names
from generator.document.blocks import Block, Option, Options, Paragraph
from generator.document.dump import dump
from generator.document.inlines import Blank, Pick, plain
from generator.document.walk import map_inlines

SEEDS = 1000
SLOW = {"crossword": 250, "word_search": 250}
"""Puzzles take a second a grid, and ran for ten thousand seeds before."""
LEAST_SHARE = 0.2
"""Of the seeds, at each of the four levels."""
# Types that draw an order or a choice: their sheets differ from seed to seed.
DRAWN = ("choice", "gap_fill", "matching")


@pytest.mark.parametrize("name", type_names())
def test_a_thousand_seeds_show_no_fault(name: str) -> None:
    seeds = SLOW.get(name, SEEDS)
    done = run(name, range(seeds))
    assert not done.faults, "\n".join(map(str, done.faults[:5]))
    for level in LEVELS:
        assert done.composed[level] >= LEAST_SHARE * seeds or level in done.lacking
    assert name not in DRAWN or len(done.sheets) > SEEDS / 5


def test_what_is_said_of_single_types_is_said_of_types_that_there_are() -> None:
    assert {*LAWS, *SOLVERS, *WIDTHS, *DRAWN} <= set(type_names())


def gaps() -> Composed:
    return composed("gap_fill", shipped_lesson("A2"), "A2")


def faults(made: Composed, name: str = "gap_fill") -> str:
    return "\n".join(faults_of(name, made))


def changed(made: Composed, answer: str, width: float) -> Composed:
    """The same with another first blank."""
    left = [1]

    def change(content):
        return tuple(
            replace(i, answer=answer, width=width) if isinstance(i, Blank) and left and left.pop()
            else i for i in content
        )  # fmt: skip

    return replace(made, blocks=tuple(map_inlines(block, change) for block in made.blocks))


def test_the_checks_see_what_they_are_for() -> None:
    made = gaps()
    answer = made.answers[0]
    assert faults(made) == ""
    assert "several widths" in faults(changed(made, answer, 12.5))
    assert "0 times in the bank" in faults(changed(made, "introuvable", 34.0))
    assert "2 times and 1" in faults(changed(made, made.answers[1], 34.0))
    assert "5 answers in the key" in faults(replace(made, answers=made.answers[1:]))
    assert "answer 1 is empty" in faults(replace(made, answers=(" ", *made.answers[1:])))
    assert "heads" in faults(replace(made, heads=("a",)))


def with_block(block: Block) -> Composed:
    return replace(gaps(), blocks=(*gaps().blocks, block))


def test_the_checks_see_a_choice_that_is_none() -> None:
    options = Options(tuple(Option(plain(text), correct=False) for text in "ab"))
    assert "with 0 right answers" in faults(with_block(options))
    for pick in (Pick(("à", "de"), None), Pick(("à", "à"), 0)):
        assert "Il va" in dump(as_document(with_block(Paragraph((*plain("Il va "), pick)))))
        assert "à" in faults(with_block(Paragraph((*plain("Il va "), pick))))


def test_the_checks_see_an_answer_that_is_left() -> None:
    made = gaps()
    document = as_document(made)
    left = list(answers_left(document.blocks, dump(document)))
    assert sum("the answer" in fault for fault in left) == len(made.answers)
    assert any("'{'" in fault for fault in left)


def test_the_script_says_what_it_did() -> None:
    script = Path(__file__).with_name("seeds.py")
    command = [
        sys.executable,
        str(script),
        "--seeds",
        "8",
        "--types",
        "choice,draft",
        "--jobs",
        "1",
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr
    assert done.stdout.endswith("2 types, 8 seeds: 0 faults\n")
    assert "choice: A2 2 B1 2 B2 2 C1 2" in done.stdout
