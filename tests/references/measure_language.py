"""How many sentences are cut, and how many terms found, as a person did by hand.

    python tests/references/measure_language.py [--failures]

The last two columns are of the held-out references, which nothing was tuned on.
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from pathlib import Path

from generator.language.sentences import split_sentences
from generator.language.terms import find_term

HERE = Path(__file__).parent
NAMES = {"fr": "French", "en": "English", "es": "Spanish", "de": "German"}
NOTHING = "–"
_NO_BRACKETS = str.maketrans("", "", "[]")


@dataclass(frozen=True)
class Measured:
    """Of one reference: how many items, and what was wrong of them, in words."""

    of: int
    failures: tuple[str, ...]

    @property
    def right(self) -> int:
        return self.of - len(self.failures)

    @property
    def share(self) -> float:
        return self.right / self.of


def sentences(language: str, folder: str = "") -> Measured:
    """The sentences of a list that the splitter gives whole, cut from its paragraphs."""
    listed = (HERE / "sentences" / folder / f"{language}.txt").read_text(encoding="utf-8")
    paragraphs = [part.splitlines() for part in listed.strip().split("\n\n")]
    failures = []
    for lines in paragraphs:
        text, at = " ".join(lines), 0
        found = set(split_sentences(text, language))
        for line in lines:
            if (at, at + len(line)) not in found:
                failures.append(line)
            at += len(line) + 1
    return Measured(sum(map(len, paragraphs)), tuple(failures))


def terms(language: str, folder: str = "") -> Measured:
    """The entries of a list that are found where a person marked them, or not at all."""
    listed = (HERE / "terms" / folder / f"{language}.txt").read_text(encoding="utf-8")
    items = [line.split(" | ") for line in listed.splitlines() if line and line[0] != "#"]
    failures = []
    for entry, sentence, marked in items:
        span = find_term(entry, sentence, language)
        if not _is_right(span, sentence, marked):
            found = NOTHING if span is None else sentence[slice(*span)]
            failures.append(f"{entry} | {sentence} | {marked} | found: {found}")
    return Measured(len(items), tuple(failures))


def _is_right(span: tuple[int, int] | None, sentence: str, marked: str) -> bool:
    """Whether it begins and ends where a person would, or inside the brackets at an edge."""
    if marked == NOTHING or span is None:
        return (marked == NOTHING) == (span is None)
    parts = re.fullmatch(r"(\[[^]]*\]\s*)?(.*?)(\s*\[[^]]*\])?", marked)
    assert parts is not None
    before, core, after = ((part or "").translate(_NO_BRACKETS) for part in parts.groups())
    outer = sentence.index(before + core + after)
    start, stop = outer + len(before), outer + len(before + core)
    return outer <= span[0] <= start and stop <= span[1] <= stop + len(after)


def table(what: str) -> str:
    """Right of all, and right of the held-out ones, for each language; in Markdown."""
    measure = {"sentences": sentences, "terms": terms}[what]
    rows = [f"| {what} | of | right | | held out | right |", "|---|---|---|---|---|---|"]
    for code, name in NAMES.items():
        seen, unseen = measure(code), measure(code, "held-out")
        rows.append(
            f"| {name} | {seen.of} | {seen.right} | {seen.share:.1%} | {unseen.of} "
            f"| {unseen.right} |"
        )
    return "\n".join(rows)


def failures() -> str:
    """What is wrong, one a line; of the held-out references nothing is told."""
    told = [(code, m) for code in NAMES for m in (sentences(code), terms(code))]
    return "\n".join(f"{code}: {one}" for code, m in told for one in m.failures)


if __name__ == "__main__":
    print(table("sentences"), table("terms"), sep="\n\n")
    if "--failures" in sys.argv:
        print("", failures(), sep="\n")
