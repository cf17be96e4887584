"""Beginnings and ends of the article's sentences: few pairs first, then more and ends to spare.

Each pair is of another kind (`generator.language.halves`), so that grammar allows no two
ends to change places; `loose` is how many ends at most only their meaning places. What the
lesson cuts itself comes first.
"""

from __future__ import annotations

from collections.abc import Iterable
from string import ascii_lowercase
from typing import get_args

from pydantic import Field

from generator.activities.base import ActivityType, Composed, Lacking, Outcome, Settings, Task
from generator.document.blocks import Cell, Paragraph, Row, Table
from generator.document.inlines import Blank, Inlines, plain
from generator.language.halves import Halves, Kind, halves
from generator.language.normalise import fold
from generator.lesson.contents import Content, Note
from generator.lesson.lesson import Lesson
from generator.lesson.part import Part, Text
from generator.lesson.per_level import PerLevel, list_at

LEAST_PAIRS = 3
KINDS = frozenset(get_args(Kind)) - {"loose"}
CUT = "|"


class SentenceHalvesContent(Part):
    """Sentences of the article that the lesson cuts itself, each once, at « | »."""

    cuts: PerLevel[list[Text]] = Field(
        description="Sentences as the article has them, cut in two: `L’alliance veut | partager…`."
    )


class SentenceHalvesSettings(Settings):
    """How many pairs, ends that belong to none, ends that only meaning places; a width in mm."""

    pairs: int = Field(default=5, ge=LEAST_PAIRS, le=10)
    spare_ends: int = Field(default=0, ge=0, le=3)
    loose: int = Field(default=1, ge=0, le=6)
    letter_width: float = Field(default=9, gt=0)


def compose(task: Task[SentenceHalvesSettings]) -> Outcome:
    """A table: number and beginning, a blank for the letter, letter and end.

    Beginnings and ends are each put in alphabetical order before they are shuffled.
    """
    settings, wording = task.settings, task.wording
    wanted = task.most(settings.pairs)
    own = _own(task)[:wanted]
    found = [cuts for s in task.sentences if (cuts := halves(s.text, task.lesson.language))]
    others = task.draw.preferred([cuts for cuts in found if _new(cuts, own)], wanted, "pairs")
    pairs = _chosen(own, others, wanted, settings)
    if len(pairs) < LEAST_PAIRS:
        return Lacking("lacks-sentences", {"least": LEAST_PAIRS})
    spare = _spare(pairs, others, settings.spare_ends)
    beginnings = task.draw.shuffled(sorted(pairs, key=lambda p: p.beginning), "beginnings")
    ends = task.draw.shuffled(sorted(pair.end for pair in (*pairs, *spare)), "ends")
    rows = (_row(n, beginnings, ends, settings.letter_width) for n in range(len(ends)))
    widths = (0.045, 0.41, 0.07, 0.045, 0.43)
    table = Table(widths, tuple(rows), caption=wording.title, role="plain", whole=True)
    variant = "spare" if spare else "default"
    blocks = (wording.instruction(variant), table)
    scaffold = wording.scaffold(("sentence_halves", len(pairs)), ("spare_ends", len(spare)))
    answers = tuple(ascii_lowercase[ends.index(pair.end)] for pair in beginnings)
    return Composed(wording.title, blocks, units=len(pairs), scaffold=scaffold, answers=answers)


def _own(task: Task[SentenceHalvesSettings]) -> list[Halves]:
    """What the lesson cuts itself, of the sentences that the task may print."""
    content: SentenceHalvesContent | None = task.content
    cuts = list_at(content.cuts, task.lesson.level) if content else ()
    there = {_joined(sentence.text) for sentence in task.sentences}
    made = []
    for cut in cuts:
        beginning, _, end = (part.strip() for part in cut.partition(CUT))
        if _joined(f"{beginning} {end}") in there:
            made.append(Halves(beginning, end, "loose", fold(end).split(" ")[0]))
    return made


def _joined(sentence: str) -> str:
    return " ".join(fold(sentence).split())


def _new(cuts: tuple[Halves, ...], own: list[Halves]) -> bool:
    """Whether a sentence is none of those that the lesson cuts."""
    first = _joined(f"{cuts[0].beginning} {cuts[0].end}")
    return all(first != _joined(f"{pair.beginning} {pair.end}") for pair in own)


def _chosen(
    own: list[Halves],
    others: Iterable[tuple[Halves, ...]],
    wanted: int,
    settings: SentenceHalvesSettings,
) -> list[Halves]:
    """Pairs of which no two are of one kind; then, up to `loose`, ends that any may have.

    Where ends to spare are wanted, as many kinds are left to them.
    """
    places: dict[str, tuple[tuple[Halves, ...], Halves]] = {}
    sentences = list(others)
    most = min(wanted - len(own), len(KINDS) - settings.spare_ends)
    for cuts in sentences:
        if len(places) < most:
            _place(cuts, places, set())
    pairs = [*own, *(pair for _, pair in places.values())]
    used = {id(cuts) for cuts, _ in places.values()}
    for cuts in sentences:
        free = [p for p in cuts if p.kind == "loose" and p.word not in {o.word for o in pairs}]
        full = len(pairs) >= wanted or sum(p.kind == "loose" for p in pairs) >= settings.loose
        if id(cuts) not in used and free and not full:
            pairs.append(free[0])
    return pairs


def _place(
    cuts: tuple[Halves, ...],
    places: dict[str, tuple[tuple[Halves, ...], Halves]],
    tried: set[str],
) -> bool:
    """Find a sentence a kind of its own, moving others to another kind where they have one."""
    for pair in cuts:
        if pair.kind == "loose" or pair.kind in tried:
            continue
        tried.add(pair.kind)
        if pair.kind not in places or _place(places[pair.kind][0], places, tried):
            places[pair.kind] = (cuts, pair)
            return True
    return False


def _spare(pairs: list[Halves], others: Iterable[tuple[Halves, ...]], wanted: int) -> list[Halves]:
    """Ends of other sentences, of kinds that none of the beginnings asks for."""
    taken = [pair.beginning for pair in pairs]
    kinds = {pair.kind for pair in pairs}
    spare: list[Halves] = []
    for cuts in others:
        # A cut sentence is on the sheet, whichever of its cuts was chosen.
        if any(cut.beginning in taken for cut in cuts) or len(spare) == wanted:
            continue
        for pair in cuts:
            if pair.kind not in kinds and pair.kind != "loose":
                spare.append(pair)
                kinds.add(pair.kind)
                break
    return spare


def _row(number: int, pairs: tuple[Halves, ...], ends: tuple[str, ...], width: float) -> Row:
    left: tuple[Inlines, Inlines, Inlines] = ((), (), ())
    if number < len(pairs):
        pair = pairs[number]
        blank = Blank(ascii_lowercase[ends.index(pair.end)], width)
        left = (plain(f"{number + 1}."), plain(pair.beginning), (blank,))
    right = (plain(f"{ascii_lowercase[number]})"), plain(ends[number]))
    return Row(tuple(Cell((Paragraph(content),)) for content in (*left, *right)))


def check(content: SentenceHalvesContent, lesson: Lesson, level: str, note: Note) -> None:
    """Each cut is a sentence of the article with one « | », no two alike."""
    text = _joined(lesson.articles[level].text)
    seen: set[str] = set()
    for number, cut in enumerate(list_at(content.cuts, level)):
        parts = [part.strip() for part in cut.split(CUT)]
        whole = _joined(" ".join(parts))
        if len(parts) != 2 or not all(parts):
            note.error("cut-once", "cuts", number, text=cut)
        elif whole not in text:
            note.error("cut-not-in-article", "cuts", number, text=cut)
        elif whole in seen:
            note.error("cut-twice", "cuts", number, text=cut)
        seen.add(whole)


TYPE = ActivityType(
    "sentence_halves",
    SentenceHalvesSettings,
    compose,
    text="part",
    content=Content(SentenceHalvesContent, check),
)
