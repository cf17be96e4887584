"""How good the proposed words are against the lists made by hand.

    python tests/references/measure.py

Beside ours stands the simplest rule: the rarest words of the text by wordfreq, as many.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from generator.draft.vocabulary import vocabulary
from generator.language.language import language_of
from generator.language.lemmas import lemma_of
from generator.language.normalise import fold
from generator.language.tagging import Sort, tag
from generator.language.terms import named_alone
from generator.lesson.level_lesson import Article
from generator.lesson.markdown import parse_markdown

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
GLOSSARIES = {
    "las-ciguenas": "b1",
    "notre-dame": "b2",
    "pfandflaschen": "b1",
    "silence-baleines": "b1",
}
"""Lessons that the references leave out, with the level of the text that is measured."""


@dataclass(frozen=True)
class Score:
    """Of one text: how many words were wanted, proposed, and right by each rule."""

    text: str
    wanted: int
    proposed: int
    right: int
    rarest: int
    rarest_right: int

    @property
    def precision(self) -> float:
        return self.right / self.proposed

    @property
    def recall(self) -> float:
        return self.right / self.wanted

    @property
    def simplest(self) -> tuple[float, float]:
        """Precision and recall of the simplest rule."""
        return self.rarest_right / self.rarest, self.rarest_right / self.wanted


def scores() -> Iterator[Score]:
    """One for each list made by hand."""
    for file in sorted((HERE / "vocabulary").glob("*.yaml")):
        data = yaml.safe_load(file.read_text(encoding="utf-8"))
        terms = [word["term"] for word in data["words"]]
        yield _score(file.stem, ROOT / data["text"], terms, data["language"])


def second_scores() -> Iterator[Score]:
    """The same texts against the lists of a second chooser, who saw neither ours nor the first."""
    for file in sorted((HERE / "vocabulary").glob("*.yaml")):
        first = yaml.safe_load(file.read_text(encoding="utf-8"))
        second = yaml.safe_load((HERE / "second" / file.name).read_text(encoding="utf-8"))
        terms = [word["term"] for word in second["words"]]
        yield _score(file.stem, ROOT / first["text"], terms, first["language"])


def agreement() -> tuple[int, int]:
    """How many words both choosers took, of how many."""
    both = wanted = 0
    for file in sorted((HERE / "vocabulary").glob("*.yaml")):
        first = yaml.safe_load(file.read_text(encoding="utf-8"))
        second = yaml.safe_load((HERE / "second" / file.name).read_text(encoding="utf-8"))
        one, two = (
            {_key(word["term"], first["language"]) for word in data["words"]}
            for data in (first, second)
        )
        both, wanted = both + len(one & two), wanted + len(one)
    return both, wanted


def glossary_scores() -> Iterator[Score]:
    """Of lessons whose glossaries were written for all their levels, not for this.

    They hold words of the easier texts too, so their recall cannot be high.
    """
    for name, level in GLOSSARIES.items():
        folder = ROOT / "lessons" / name
        data = yaml.safe_load((folder / "lesson.yaml").read_text(encoding="utf-8"))
        terms = [word["term"] for word in data["vocabulary"]]
        yield _score(f"{name} {level}", folder / f"article.{level}.md", terms, data["language"])


def _score(name: str, text: Path, terms: Sequence[str], language: str) -> Score:
    article, _ = parse_markdown(text.read_text(encoding="utf-8"), text)
    wanted = {_key(term, language) for term in terms}
    ours = {_key(word.term, language) for word in vocabulary(article, language)}
    rarest = _rarest(article, language, len(ours))
    counts = (len(wanted), len(ours), len(wanted & ours), len(rarest), len(wanted & rarest))
    return Score(name, *counts)


def _key(term: str, language: str) -> str:
    """A term without its article; of one word, its lemma."""
    words = fold(named_alone(term, language)).removeprefix("to ").split()
    while len(words) > 1 and words[-1] in language_of(language).function_words:
        words.pop()  # « s’apprêter à » is « s’apprêter »
    return " ".join(words) if len(words) > 1 else fold(lemma_of(words[0], language))


def _rarest(article: Article, language: str, number: int) -> set[str]:
    """The words of the text that are rarest in general; names and numbers are left out."""
    from wordfreq import zipf_frequency

    found = {}
    for sentence in article.text.split("\n"):
        for word in tag(sentence, language):
            if word.sort is Sort.CONTENT or (language == "de" and word.token.text.istitle()):
                lemma = lemma_of(word.token.text, language)
                found[fold(lemma)] = zipf_frequency(lemma, language)
    return set(sorted(found, key=lambda lemma: (found[lemma], lemma))[:number])


def table(every: Sequence[Score]) -> str:
    """Precision and recall, ours and the simplest rule's, in Markdown."""
    rows = [
        "| Text | Ours: precision | recall | Rarest words: precision | recall |",
        "|---|---|---|---|---|",
    ]
    for one in every:
        simplest = one.simplest
        numbers = (one.precision, one.recall, *simplest)
        rows.append(f"| {one.text} | " + " | ".join(f"{n:.2f}" for n in numbers) + " |")
    columns = zip(*((one.precision, one.recall, *one.simplest) for one in every), strict=True)
    mean = [sum(column) / len(every) for column in columns]
    rows.append("| **mean** | " + " | ".join(f"**{n:.2f}**" for n in mean) + " |")
    return "\n".join(rows)


if __name__ == "__main__":
    print(table(list(scores())))
    print("\nA second chooser:\n")
    print(table(list(second_scores())))
    print("\nBoth chose {} of {}.".format(*agreement()))
    print("\nGlossaries of lessons:\n")
    print(table(list(glossary_scores())))
