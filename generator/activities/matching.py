"""Match each word with its definition: few pairs first, then more, then definitions to spare."""

from __future__ import annotations

from pydantic import Field

from generator.activities.base import ActivityType, Composed, Lacking, Outcome, Settings, Task
from generator.activities.parts.pairing import lettered, pairing_table
from generator.document.inlines import Text
from generator.lesson.level_lesson import Word

LEAST_PAIRS = 3


class MatchingSettings(Settings):
    """How many pairs, and how many definitions that belong to none of the words."""

    pairs: int = Field(default=6, ge=LEAST_PAIRS, le=12)
    spare_definitions: int = Field(default=0, ge=0, le=4)
    letter_width: float = Field(default=9, gt=0)


def compose(task: Task[MatchingSettings]) -> Outcome:
    """A table: number and word, a blank for the letter, letter and definition.

    Definitions are put in alphabetical order before they are shuffled, so that their
    order on the sheet says nothing of what belongs together.
    """
    defined = list({word.definition: word for word in task.words if word.definition}.values())
    words = defined[: task.most(task.settings.pairs)]
    if len(words) < LEAST_PAIRS:
        return Lacking("lacks-words", {"least": LEAST_PAIRS})
    spare = defined[len(words) :][: task.settings.spare_definitions]
    terms = task.draw.shuffled(sorted(words, key=lambda w: w.term), "words")
    definitions = task.draw.shuffled(sorted(w.definition for w in (*words, *spare)), "definitions")
    letter = lettered(definitions)
    answers = tuple(letter[word.definition] for word in terms)
    table = pairing_table(
        tuple((Text(word.term, "term"),) for word in terms),
        definitions,
        answers,
        letter_width=task.settings.letter_width,
        caption=task.wording.title,
    )
    variant = "spare" if spare else "default"
    scaffold = task.wording.scaffold(("pairs", len(words)), ("spare_definitions", len(spare)))
    blocks = (task.wording.instruction(variant), table)
    return Composed(
        task.wording.title, blocks, units=len(words), scaffold=scaffold, answers=answers
    )


def _wanted(settings: MatchingSettings, words: tuple[Word, ...]) -> int:
    return min(settings.pairs + settings.spare_definitions, sum(1 for w in words if w.definition))


TYPE = ActivityType(
    "matching",
    MatchingSettings,
    compose,
    reveals=frozenset({"terms"}),
    unseen=frozenset({"definitions"}),
    wants_words=_wanted,
)
