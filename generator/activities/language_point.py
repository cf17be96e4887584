"""A point of grammar of the text: its rule, then items to complete or to rewrite."""

from __future__ import annotations

from pydantic import Field

from generator.activities.base import ActivityType, Composed, Lacking, Outcome, Settings, Task
from generator.document.blocks import Block, Box, Item, Items, Paragraph, WritingSpace
from generator.document.inlines import Blank, Inline, plain

GAP = "___"
BETWEEN_ANSWERS = "/"


class LanguagePointSettings(Settings):
    """How many items, whether the rule is printed, the width (mm) of gaps, the lines without."""

    items: int = Field(default=3, ge=1, le=12)
    rule: bool = True
    width: float = Field(default=40, ge=20, le=90)
    lines: int = Field(default=1, ge=1, le=4)


def compose(task: Task[LanguagePointSettings]) -> Outcome:
    """The rule in a box, the items in the lesson's order, every gap of one width.

    A later version has the same items in another order.
    """
    point, settings = task.lesson.language_point, task.settings
    if point is None or not point.items:
        return Lacking("lacks-language-point")
    pairs = task.draw.varied(point.items[: task.most(settings.items)], "items")
    given = settings.rule and bool(point.rule)
    variant = "rule" if given else "default"
    blocks: list[Block] = [task.wording.instruction(variant, point=point.title)]
    if given:
        rule = Paragraph(plain(point.rule), role="box")
        blocks.append(Box((rule,), plain(point.title), role="note"))
    blocks.append(Items(tuple(_item(ask, answer, settings) for ask, answer in pairs)))
    return Composed(
        task.wording.title,
        tuple(blocks),
        units=len(pairs),
        scaffold=point.title,
        answers=tuple(answer for _, answer in pairs),
    )


def _item(ask: str, answer: str, settings: LanguagePointSettings) -> Item:
    before, *others = ask.split(GAP)
    if not others:
        model = Paragraph(plain(answer), role="answer")
        return Item((Paragraph(plain(ask), role="item"), WritingSpace(settings.lines, (model,))))
    given = [part.strip() for part in answer.split(BETWEEN_ANSWERS)]
    answers = given if len(given) == len(others) else [answer] + [""] * (len(others) - 1)
    line: list[Inline] = [*plain(before)]
    for text, missing in zip(others, answers, strict=True):
        line += [Blank(missing, settings.width), *plain(text)]
    return Item((Paragraph(tuple(line), role="gap-item"),))


TYPE = ActivityType("language_point", LanguagePointSettings, compose)
