"""Items with their hanging labels, and options with their boxes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import chain

from generator.document.blocks import Item, Items, Option, Options
from generator.render.pdf.lines import Line
from generator.render.pdf.paragraphs import labelled, styled_paragraph, word_strips
from generator.render.pdf.setting import Setting
from generator.render.pdf.strips import Column, Strip, kept, spaced, strips_only
from generator.render.pdf.styles import MM, Style, ink, paragraph_style
from generator.render.pdf.tags.element import Element
from generator.render.pdf.tags.syntax import list_numbering
from generator.render.pdf.words import Piece, Word, box_runs, text_runs, words, words_of

_LABEL_GAP = 1.5 * MM
_BOX_GAP = 1.8 * MM
_OPTION_GAP = "        "
_NUMBERINGS = {"decimal": "Decimal", "letter": "LowerAlpha", "bullet": "Disc", "none": "None"}


def items(block: Items, column: Column, setting: Setting) -> list[Strip]:
    """A list; no item is parted from its options or its lines."""
    style = paragraph_style(setting.theme, "item")
    counted = list_numbering(_NUMBERINGS[block.numbering])
    element = setting.tags.inside.child("L", attributes=counted) if block.items else None
    inner_of = [element.child("LI") for _ in block.items] if element else []
    labels = [_label(block, i, style, setting, li) for i, li in enumerate(inner_of)]
    widest = max((label.width for label in labels), default=0.0)
    indent = max(setting.theme.list_indent * MM, widest + _LABEL_GAP) if widest else 0.0
    inner = column.inset(indent)
    set_items = (
        _item(item, label, style, column.x, inner, setting.within(li.child("LBody")))
        for item, label, li in zip(block.items, labels, inner_of, strict=True)
    )
    return list(chain.from_iterable(set_items))


def _item(
    item: Item, label: Line, style: Style, x: float, inner: Column, setting: Setting
) -> list[Strip]:
    strips = strips_only(setting.flow(item.blocks, inner, setting))
    if label.pieces:
        strips = labelled(strips, label, x, style, setting)
    return kept(spaced(strips, 0.0, style.after))


def _label(block: Items, index: int, style: Style, setting: Setting, item: Element) -> Line:
    number = block.start + index
    match block.numbering:
        case "decimal":
            text = f"{number}."
        case "letter":
            text = f"{letter(number)})"
        case "bullet":
            text = "•"
        case "none":
            return Line(())
    look = replace(ink(setting.theme, style), bold=block.numbering in ("decimal", "letter"))
    return Line(text_runs(text, look, setting.fonts, item.child("Lbl")))


def letter(number: int) -> str:
    """1 is a, 26 z, 27 aa."""
    letters = ""
    while number > 0:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("a") + rest) + letters
    return letters


def options(block: Options, column: Column, setting: Setting) -> list[Strip]:
    """Answers to tick: in one row where each fits whole, else one under another."""
    if not block.options:
        return []
    style = paragraph_style(setting.theme, "option")
    element = setting.tags.inside.child("L", attributes=list_numbering("None"))
    tagged = [_Tagged.of(option, element, style, setting) for option in block.options]
    if block.layout == "row":
        row = [_in_row(option, style, setting) for option in tagged]
        if all(word.width <= column.width - style.indent for word in row):
            return kept(word_strips(row, style, column, setting))
    stacked = (_stacked(option, style, column, setting) for option in tagged)
    return kept(list(chain.from_iterable(stacked)))


@dataclass(frozen=True, slots=True)
class _Tagged:
    """An option with its box and the element of its words."""

    option: Option
    box: Line
    body: Element

    @classmethod
    def of(cls, option: Option, options: Element, style: Style, setting: Setting) -> _Tagged:
        right = option.correct is True
        look = ink(setting.theme, style, "answer" if right else "plain")
        item = options.child("LI")
        label = item.child("Lbl", setting.tags.spoken_language)
        box = Line(box_runs(right, look, setting, label, words_of(option.content)))
        return cls(option, box, item.child("LBody"))


def _in_row(tagged: _Tagged, style: Style, setting: Setting) -> Word:
    """A whole option as one word, so that no line break parts it."""
    option, body = tagged.option, tagged.body
    pieces: list[Piece] = list(tagged.box.pieces)
    pieces += text_runs("\u00a0", ink(setting.theme, style), setting.fonts, body)
    found = words(option.content, _words_style(option, style, setting), setting, body)
    for i, word in enumerate(found):
        pieces += word.pieces
        if i < len(found) - 1:
            pieces += word.space
    after = text_runs(_OPTION_GAP, ink(setting.theme, style), setting.fonts, body)
    return Word(tuple(pieces), after)


def _stacked(tagged: _Tagged, style: Style, column: Column, setting: Setting) -> list[Strip]:
    option, box = tagged.option, tagged.box
    look = _words_style(option, style, setting)
    inner = column.inset(style.indent + box.width + _BOX_GAP)
    flush = replace(look, indent=0.0)
    strips = styled_paragraph(option.content, flush, inner, setting, tagged.body)
    strips = spaced(strips, style.before, style.after)
    return labelled(strips, box, column.x + style.indent, style, setting)


def _words_style(option: Option, style: Style, setting: Setting) -> Style:
    """The right option in the colour and weight of an answer."""
    if option.correct is not True:
        return style
    look = ink(setting.theme, style, "answer")
    return replace(style, bold=look.bold, italic=look.italic, colour=look.colour)
