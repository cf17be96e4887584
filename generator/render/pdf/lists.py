"""Items with their hanging labels, and options with their boxes."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain

from generator.document.blocks import Item, Items, Option, Options
from generator.render.pdf.lines import Line
from generator.render.pdf.paragraphs import labelled, styled_paragraph, word_strips
from generator.render.pdf.setting import Setting
from generator.render.pdf.strips import Column, Strip, kept, spaced, strips_only
from generator.render.pdf.styles import MM, Style, ink, paragraph_style
from generator.render.pdf.words import Piece, Word, box_runs, text_runs, words

_LABEL_GAP = 1.5 * MM
_BOX_GAP = 1.8 * MM
_OPTION_GAP = "        "


def items(block: Items, column: Column, setting: Setting) -> list[Strip]:
    """A list; no item is parted from its options or its lines."""
    style = paragraph_style(setting.theme, "item")
    labels = [_label(block, i, style, setting) for i in range(len(block.items))]
    widest = max((label.width for label in labels), default=0.0)
    indent = max(setting.theme.list_indent * MM, widest + _LABEL_GAP) if widest else 0.0
    inner = column.inset(indent)
    set_items = (
        _item(item, label, style, column.x, inner, setting)
        for item, label in zip(block.items, labels, strict=True)
    )
    return list(chain.from_iterable(set_items))


def _item(
    item: Item, label: Line, style: Style, x: float, inner: Column, setting: Setting
) -> list[Strip]:
    strips = strips_only(setting.flow(item.blocks, inner, setting))
    if label.pieces:
        strips = labelled(strips, label, x, style, setting)
    return kept(spaced(strips, 0.0, style.after))


def _label(block: Items, index: int, style: Style, setting: Setting) -> Line:
    number = block.start + index
    match block.numbering:
        case "decimal":
            text = f"{number}."
        case "letter":
            text = f"{letter(number)})"
        case "bullet":
            text = "•"
        case "none":
            text = ""
    look = replace(ink(setting.theme, style), bold=block.numbering in ("decimal", "letter"))
    return Line(text_runs(text, look, setting.fonts))


def letter(number: int) -> str:
    """1 is a, 26 z, 27 aa."""
    letters = ""
    while number > 0:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("a") + rest) + letters
    return letters


def options(block: Options, column: Column, setting: Setting) -> list[Strip]:
    """Answers to tick: in one row where each fits whole, else one under another."""
    style = paragraph_style(setting.theme, "option")
    if block.layout == "row":
        row = [_in_row(option, style, setting) for option in block.options]
        if all(word.width <= column.width - style.indent for word in row):
            return kept(word_strips(row, style, column, setting))
    stacked = (_stacked(option, style, column, setting) for option in block.options)
    return kept(list(chain.from_iterable(stacked)))


def _in_row(option: Option, style: Style, setting: Setting) -> Word:
    """A whole option as one word, so that no line break parts it."""
    pieces: list[Piece] = list(_box(option, style, setting).pieces)
    pieces += text_runs("\u00a0", ink(setting.theme, style), setting.fonts)
    found = words(
        option.content, _words_style(option, style, setting), setting.theme, setting.fonts
    )
    for i, word in enumerate(found):
        pieces += word.pieces
        if i < len(found) - 1:
            pieces += word.space
    after = text_runs(_OPTION_GAP, ink(setting.theme, style), setting.fonts)
    return Word(tuple(pieces), after)


def _stacked(option: Option, style: Style, column: Column, setting: Setting) -> list[Strip]:
    box = _box(option, style, setting)
    look = _words_style(option, style, setting)
    inner = column.inset(style.indent + box.width + _BOX_GAP)
    strips = styled_paragraph(option.content, replace(look, indent=0.0), inner, setting)
    strips = spaced(strips, style.before, style.after)
    return labelled(strips, box, column.x + style.indent, style, setting)


def _box(option: Option, style: Style, setting: Setting) -> Line:
    right = option.correct is True
    look = ink(setting.theme, style, "answer" if right else "plain")
    return Line(box_runs(right, look, setting.fonts))


def _words_style(option: Option, style: Style, setting: Setting) -> Style:
    """The right option in the colour and weight of an answer."""
    if option.correct is not True:
        return style
    look = ink(setting.theme, style, "answer")
    return replace(style, bold=look.bold, italic=look.italic, colour=look.colour)
