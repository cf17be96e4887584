"""Words with letters left out: the vowels, then every second letter, then all but the ends."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from pydantic import Field

from generator.activities.base import ActivityType, Composed, Lacking, Outcome, Settings, Task
from generator.activities.parts.puzzle_words import whole
from generator.document.blocks import Cell, Paragraph, Row, Table
from generator.document.inlines import Blank, Inline, Inlines, Text, plain
from generator.language.language import language_of
from generator.language.letters import is_vowel
from generator.language.normalise import fold
from generator.language.terms import named_alone
from generator.lesson.level_lesson import Word

LEAST_WORDS = 4
SHORTEST, LONGEST = 4, 15
WIDTHS = (0.05, 0.52, 0.43)
BETWEEN = "\u00a0"
"""Between two letters or blanks: what parts them and never breaks a line."""
BETWEEN_WORDS = "\u00a0\u00a0 \u00a0"
"""Between two words: wider than between letters, and a line may break there."""

Keep = Literal["consonants", "every_second", "ends", "first"]


class MissingLettersSettings(Settings):
    """How many words and which letters stay; `width` (mm) is that of a letter's blank.

    `count` adds to each definition how many letters there are.
    """

    words: int = Field(default=8, ge=LEAST_WORDS, le=12)
    keep: Keep = "consonants"
    count: bool = False
    width: float = Field(default=4.5, ge=3, le=8)


@dataclass(frozen=True, slots=True)
class _Gapped:
    """A word: what stands before it, its letters, and which of them stay."""

    word: Word
    before: str
    bare: str
    kept: tuple[bool, ...]

    @property
    def pattern(self) -> str:
        """What a pupil sees of it, `?` for each letter that is missing."""
        shown = zip(self.bare, self.kept, strict=True)
        return "".join(letter if kept else "?" for letter, kept in shown)


def compose(task: Task[MissingLettersSettings]) -> Outcome:
    """A row a word: its number, the word with one blank a missing letter, its definition."""
    settings, wording = task.settings, task.wording
    language = task.lesson.language
    names = [named_alone(word.term, language).casefold() for word in task.lesson.words]
    gapped = [g for word in task.words if (g := _gapped(word, language, settings.keep))]
    clear = [each for each in _each_once(gapped) if _is_alone(each, names)]
    chosen = clear[: task.most(settings.words)]
    if len(chosen) < LEAST_WORDS:
        return Lacking("lacks-words", {"least": LEAST_WORDS})
    # By what is printed beside it, so that the order says nothing of what is missing.
    ordered = sorted(chosen, key=lambda each: (each.word.definition, each.pattern))
    drawn = task.draw.shuffled(ordered, "words")
    rows = tuple(_row(number, each, task) for number, each in enumerate(drawn, 1))
    table = Table(WIDTHS, rows, caption=wording.text("caption"), role="plain", whole=True)
    return Composed(
        wording.title,
        (wording.instruction(settings.keep), table),
        units=len(drawn),
        scaffold=wording.scaffold(("words_to_find", len(drawn)), f"scaffold_{settings.keep}"),
        answers=tuple(each.bare for each in drawn),
    )


def _gapped(word: Word, language: str, keep: Keep) -> _Gapped | None:
    """The word with its gaps; None for a name, and where too little or too much would be left."""
    bare = named_alone(word.term, language)
    start = word.term.find(bare)
    letters = [letter for letter in bare if letter.isalpha()]
    fits = SHORTEST <= len(letters) <= LONGEST and not any(c.isdigit() for c in bare)
    if not word.definition or start < 0 or not fits or _is_name(bare, language):
        return None
    kept = tuple(_kept(bare, language, keep))
    shown = [stays for letter, stays in zip(bare, kept, strict=True) if letter.isalpha()]
    if all(shown) or not any(shown):
        return None
    return _Gapped(word, word.term[:start], bare, kept)


def _is_name(bare: str, language: str) -> bool:
    """Capitals make a name or an acronym; where every noun has one, only two or more do."""
    least = 2 if language_of(language).terms.nouns_have_capitals else 1
    return any(sum(map(str.isupper, part)) >= least for part in bare.split())


def _kept(bare: str, language: str, keep: Keep) -> Iterator[bool]:
    """For each sign of a word whether it stays; of several words each begins anew."""
    for at, letter in enumerate(bare):
        if not letter.isalpha():
            yield True
            continue
        before, behind = bare[:at], bare[at + 1 :]
        place = len(before) - len(before.rstrip("".join(filter(str.isalpha, before))))
        first, last = place == 0, not behind[:1].isalpha()
        match keep:
            case "consonants":
                yield not is_vowel(letter, language)
            case "every_second":
                yield place % 2 == 0
            case "ends":
                yield first or last
            case "first":
                yield first


def _each_once(gapped: list[_Gapped]) -> list[_Gapped]:
    """Without a word or a definition that another has too."""
    by_word = {fold(each.bare): each for each in reversed(gapped)}
    by_definition = {each.word.definition: each for each in reversed(gapped)}
    return [
        each
        for each in gapped
        if by_word[fold(each.bare)] is each and by_definition[each.word.definition] is each
    ]


def _is_alone(gapped: _Gapped, names: list[str]) -> bool:
    """Whether no other word of the lesson would fill its gaps, whatever the definition says."""
    pattern = gapped.pattern.casefold()
    fitting = {
        name
        for name in names
        if len(name) == len(pattern)
        and all(sign in ("?", letter) for sign, letter in zip(pattern, name, strict=True))
    }
    return fitting <= {gapped.bare.casefold()}


def _row(number: int, each: _Gapped, task: Task[MissingLettersSettings]) -> Row:
    count = whole(task.wording.labels.count("letters", sum(map(str.isalpha, each.bare))))
    hint = task.wording.inlines(f" ({count})", "muted") if task.settings.count else ()
    content: tuple[Inlines, ...] = (
        plain(f"{number}."),
        (*plain(each.before.replace(" ", BETWEEN_WORDS)), *_spaced(each, task.settings.width)),
        (*plain(each.word.definition), *hint),
    )
    return Row(tuple(Cell((Paragraph(inlines),)) for inlines in content))


def _spaced(each: _Gapped, width: float) -> Iterator[Inline]:
    """Letters and blanks with a little room between them; a line breaks between words only."""
    for at, (letter, kept) in enumerate(zip(each.bare, each.kept, strict=True)):
        if at and not letter.isspace() and not each.bare[at - 1].isspace():
            yield Text(BETWEEN)
        if letter.isspace():
            yield Text(BETWEEN_WORDS)
        else:
            yield Text(letter) if kept else Blank(letter, width)


def _wanted(settings: MissingLettersSettings, words: tuple[Word, ...]) -> int:
    return min(settings.words, sum(1 for word in words if word.definition))


TYPE = ActivityType(
    "missing_letters",
    MissingLettersSettings,
    compose,
    unseen=frozenset({"definitions", "terms"}),
    wants_words=_wanted,
)
