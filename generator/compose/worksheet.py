"""The pupil's paper: the sheets of the recipe, every answer concealed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from generator.compose.code import code
from generator.compose.pack import LevelPack, Pack
from generator.compose.spoken import spoken
from generator.compose.tasks import label, placed
from generator.compose.typeset import typeset
from generator.document.blocks import Block, Heading, NewPage, Paragraph
from generator.document.conceal import conceal
from generator.document.document import Document, PupilDocument, Running
from generator.document.inlines import Blank, Inline, Text
from generator.document.sender import NOBODY
from generator.profiles.labels import filled

FIELDS = (("last_name", 42.0), ("first_name", 34.0), ("date", 20.0), ("class", 14.0))


def worksheet(pack: Pack, level: LevelPack) -> PupilDocument:
    """The worksheet of a level: without its answers, with the code that its key shares.

    Two classes of one teacher get the same code for the same tasks.
    """
    sheet = concealed = conceal(typeset(_document(pack, level)))
    if not pack.sender.is_empty:
        concealed = conceal(typeset(_document(replace(pack, sender=NOBODY), level)))
    return replace(sheet, code=code(concealed, level.symbol, pack.version))


def _document(pack: Pack, level: LevelPack) -> Document:
    labels = pack.labels
    return Document(
        kind="worksheet",
        title=level.lesson.title,
        language=level.lesson.language,
        running=Running(
            pack.words.worksheet or labels.documents["worksheet"],
            labels.word("page"),
            language=pack.foreign,
        ),
        blocks=(fields(pack), *_mark(pack, level), *_sheets(pack, level)),
        spoken=spoken(pack),
        symbol=level.symbol,
        parcours=labels.word("parcours", symbol=level.symbol),
        version=pack.version_label,
        sender=pack.sender.without_class(),
    )


def _sheets(pack: Pack, level: LevelPack) -> tuple[Block, ...]:
    pieces = placed(pack, level)
    blocks: list[Block] = [Heading(1, (Text(level.lesson.title),))]
    if pack.words.note:
        minutes = {"minutes": pack.labels.count("minutes", pack.recipe.minutes)}
        key = f"recipes.{pack.recipe.name}.note"
        note = filled(pack.words.note, key, pack.labels.language, minutes)
        blocks.append(Paragraph(label(pack, note), role="note"))
    for number, pages in enumerate(_with_something(pack, pieces)):
        if number:
            blocks += [NewPage("sheet"), fields(pack)]
        for index, page in enumerate(pages):
            if index:
                blocks.append(NewPage("page"))
            blocks += page
    return tuple(blocks)


def _with_something(pack: Pack, pieces: Mapping[str, Block]) -> list[list[list[Block]]]:
    """The sheets and their pages, without those that the lesson could not feed."""
    sheets = [
        [
            found
            for page in sheet.pages
            if (found := [pieces[name] for name in page if name in pieces])
        ]
        for sheet in pack.recipe.sheets
    ]
    return [pages for pages in sheets if pages]


def fields(pack: Pack) -> Paragraph:
    """Where a pupil writes name, date and class: each sheet of paper has its own.

    Nobody writes a class that is known.
    """
    content: list[Inline] = []
    for key, width in FIELDS:
        gap = "   " if content else ""
        content += [Text(f"{gap}{pack.labels.word(key)}\u00a0", language=pack.foreign)]
        known = pack.sender.class_name if key == "class" else ""
        content.append(Text(known.replace(" ", "\u00a0")) if known else Blank(None, width))
    return Paragraph(tuple(content), role="fields")


def _mark(pack: Pack, level: LevelPack) -> tuple[Block, ...]:
    """« Note : … / 20 », where the recipe is graded."""
    if not pack.recipe.graded or not level.points:
        return ()
    mark = pack.labels.word("mark", n=pack.labels.number(level.points))
    return (Paragraph(label(pack, mark), role="mark"),)
