"""How long puzzles of words take: `python tests/benchmarks/puzzles.py`.

Times of the processor are ratios to shuffling two thousand numbers with the same draw, all
measured in turn in one run, so that they can be compared between machines; milliseconds
are this machine's.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from generator.activities.crossword import ORDERS
from generator.activities.draw import Draw
from generator.language.letters import letters_of
from generator.puzzles.crossword import crossword
from generator.puzzles.word_search import EVERY_DIRECTION, word_search

LESSON = """ALLIANCE ANNONCER ARROSER CODESOURCE COMPOST CONFIANCE COURGETTE CUISINIER DECIDEUR
FONDATEUR GRAINE OUVERT PARTAGER PATIENCE POTAGER PRIORITE REPERE RESSOURCE RIGUEUR SEMER"""
WORDS = LESSON.split()
SIDE = 20
YARDSTICK = "a draw of 2000"


def draw_of(seed: int) -> Draw:
    """A draw as an activity has it."""
    return Draw(seed, "benchmark", "B1", "A", "puzzle")


def cross(count: int, seed: int) -> int:
    """A crossword of the first words; how many of them it placed."""
    draw = draw_of(seed)
    orders = (draw.shuffled(WORDS[:count], f"order {n}") for n in range(ORDERS))
    puzzle = crossword(orders, SIDE, SIDE)
    return len(puzzle.entries) if puzzle else 0


def hide(count: int, seed: int) -> int:
    """A word search of the first words in all directions, nothing rude in it."""
    known = letters_of("fr")
    letters = [letter.upper() for letter, n in known.frequency.items() for _ in range(n // 5)]
    barred = frozenset(word.upper() for word in known.rude)
    shuffled = draw_of(seed).shuffled
    puzzle = word_search(WORDS[:count], EVERY_DIRECTION, 15, letters, barred, shuffled)
    return len(puzzle.hidden) if puzzle else 0


def shuffle(seed: int) -> int:
    """What the others are measured by."""
    return len(draw_of(seed).shuffled(range(2000), "yardstick"))


PUZZLES: Mapping[str, Callable[[int], int]] = {
    YARDSTICK: shuffle,
    "crossword, 8 words": lambda seed: cross(8, seed),
    "crossword, 12 words": lambda seed: cross(12, seed),
    "crossword, 20 words": lambda seed: cross(20, seed),
    "word search, 10 words": lambda seed: hide(10, seed),
}


def measure(runs: int) -> dict[str, tuple[float, float]]:
    """The median seconds of each, and what it made on average; another seed each round."""
    times: dict[str, list[float]] = {name: [] for name in PUZZLES}
    made: dict[str, list[int]] = {name: [] for name in PUZZLES}
    for seed in range(runs):
        for name, puzzle in PUZZLES.items():
            start = time.process_time()
            made[name].append(puzzle(seed))
            times[name].append(time.process_time() - start)
    return {name: (statistics.median(t), statistics.mean(made[name])) for name, t in times.items()}


def table(medians: Mapping[str, tuple[float, float]]) -> str:
    """Each puzzle with its ratio, its milliseconds and the words that it placed."""
    measure_, _ = medians[YARDSTICK]
    rows = [f"{'puzzles of words':22}{'× draw':>9}{'ms':>9}{'placed':>9}"]
    rows += [
        f"{name:22}{seconds / measure_:9.1f}{seconds * 1000:9.1f}{placed:9.1f}"
        for name, (seconds, placed) in medians.items()
    ]
    return "\n".join(rows)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=15, help="seeds to take the median of")
    print(table(measure(parser.parse_args().runs)))


if __name__ == "__main__":
    main()
