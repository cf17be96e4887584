"""Each kind of block as paragraphs and tables of Word."""

from __future__ import annotations

from collections.abc import Callable
from typing import assert_never

from generator.document.blocks import (
    Activity,
    Article,
    Block,
    Blocks,
    Box,
    Cards,
    Grid,
    Heading,
    Items,
    NewPage,
    Options,
    Paragraph,
    Private,
    Table,
    WritingSpace,
)
from generator.document.inlines import Inlines
from generator.document.walk import lead_in
from generator.profiles.theme import Theme
from generator.render.docx import roles
from generator.render.docx.activities import activity_heading
from generator.render.docx.article import article
from generator.render.docx.controls import Controls
from generator.render.docx.flow import Flow
from generator.render.docx.frames import box, cards
from generator.render.docx.grids import grid
from generator.render.docx.inlines import InlineWriter, is_empty
from generator.render.docx.measure import Measure
from generator.render.docx.numbering import Lists, membership
from generator.render.docx.options import option_lines
from generator.render.docx.page import Start
from generator.render.docx.paragraphs import (
    drop_indent,
    is_numbered,
    is_paragraph,
    keep_together,
    keep_with_next,
    paragraph,
    set_property,
)
from generator.render.docx.room import Room
from generator.render.docx.tables import table
from generator.render.docx.xml import Element, millimetres, twips, w

_HEADING_ROLES = {level: role for role, level in roles.HEADINGS.items()}

_BETWEEN_ITEMS = twips(1.8)  # before an item after one of several lines


class BlockWriter:
    """Writes blocks into flows under one theme, counting the lists of one document.

    `labels_language` is that of the printed words, None where it is the document's;
    with `controls` the paper is filled in on a screen.
    """

    def __init__(
        self,
        theme: Theme,
        lists: Lists,
        labels_language: str | None,
        measure: Measure,
        controls: Controls | None = None,
    ) -> None:
        self._theme = theme
        self._measure = measure
        self._labels_language = labels_language
        self._lists = lists
        self._controls = controls
        self._inlines = InlineWriter(theme, controls)
        self._styles = {r: roles.paragraph_style(r) for r in roles.paragraph_roles(theme)}
        self._gaps = roles.gaps(theme)

    def body(
        self, blocks: Blocks, room: Room, end_section: Callable[[Start], Element]
    ) -> list[Element]:
        """The body of a document, in pages and sections."""
        return self._filled(blocks, room, Flow(self._gaps, end_section))

    def _fill(self, blocks: Blocks, room: Room) -> list[Element]:
        """What a cell holds."""
        hollow = self._styles.get(room.body, roles.BODY)
        return self._filled(blocks, room, Flow(self._gaps, hollow=hollow))

    def _filled(self, blocks: Blocks, room: Room, flow: Flow) -> list[Element]:
        self._blocks(blocks, room, flow)
        return flow.close()

    def _blocks(self, blocks: Blocks, room: Room, flow: Flow) -> None:
        for block in blocks:
            self._block(block, room, flow)

    def _block(self, block: Block, room: Room, flow: Flow) -> None:
        theme, fill = self._theme, self._fill
        match block:
            case Heading():
                flow.add(self._paragraph(block.content, _HEADING_ROLES[min(block.level, 3)], room))
            case Paragraph():
                flow.add(self._paragraph(block.content, room.role(block.role), room))
            case Items():
                self._items(block, room, flow)
            case Options():
                self._options(block, room, flow)
            case WritingSpace():
                self._writing_space(block, room, flow)
            case Table():
                flow.add(table(block, room, theme, fill, self._measure))
            case Grid():
                flow.add(grid(block, room, theme, self._controls))
            case Article():
                flow.add(article(block, room, theme, fill))
            case Activity():
                self._activity(block, room, flow)
            case Box():
                flow.add(box(block, room, theme, fill))
            case Cards():
                flow.add(cards(block, room, theme, fill))
            case NewPage():
                flow.new_page(block.kind)
            case Private():
                self._blocks(block.blocks, room, flow)
            case _:
                assert_never(block)

    def _activity(self, block: Activity, room: Room, flow: Flow) -> None:
        """The heading and what only prepares the task, on one page with its beginning."""
        if self._controls:
            self._controls.begin(block.number)
        flow.add(activity_heading(block, self._inlines, self._labels_language))
        lead = lead_in(block.blocks)
        start = len(flow.elements)
        self._blocks(block.blocks[:lead], room, flow)
        end = len(flow.elements)
        rest = block.blocks[lead:]
        self._blocks(rest, room, flow)
        if len(flow.elements) == end:
            return
        # Between a box and a table Word demands a paragraph: it must not let them part.
        between = isinstance(rest[0], Table | Grid | Cards) and is_paragraph(flow.elements[end])
        for element in flow.elements[start : end + between]:
            keep_with_next(element)

    def _paragraph(self, content: Inlines, role: str, room: Room) -> Element:
        made = self._set(self._inlines.runs(content, role, millimetres(room.line)), role, room)
        if any(is_empty(inline) for inline in content):
            # A row of a table is as tall as a line to write on, its padding included.
            padding = 2 * self._theme.cell_padding if room.body.startswith("cell") else 0.0
            height = twips(self._theme.handwriting - padding)
            set_property(made, w("spacing", line=height, lineRule="atLeast"))
        return made

    def _set(self, runs: list[Element], role: str, room: Room) -> Element:
        """A paragraph of its role, pushed in as far as the lists around it are."""
        indent = twips(roles.look(self._theme, role).indent) + room.indent if room.depth else 0
        return paragraph(self._styles.get(role, roles.BODY), runs, indent)

    def _items(self, block: Items, room: Room, flow: Flow) -> None:
        kind = block.numbering
        inner = room.item(numbered=kind != "none")
        number = None if kind == "none" else self._lists.begin(kind, block.start, room.depth)
        roomy = False
        for item in block.items:
            own = Flow(self._gaps)
            self._blocks(item.blocks, inner, own)
            if number is not None:
                _number(own.elements, membership(number, room.depth))
            if roomy and own.elements and is_paragraph(own.elements[0]):
                set_property(own.elements[0], w("spacing", before=_BETWEEN_ITEMS))
            roomy = len(own.elements) > 1
            keep_together(own.elements)
            flow.extend(own.elements)

    def _options(self, block: Options, room: Room, flow: Flow) -> None:
        lines = option_lines(block, self._inlines)
        made = [self._set(runs, "option", room) for runs in lines]
        keep_together(made)
        flow.extend(made)

    def _writing_space(self, block: WritingSpace, room: Room, flow: Flow) -> None:
        if block.answer:
            for answer in block.answer:
                role = "answer" if answer.role == "body" else answer.role
                flow.add(self._paragraph(answer.content, role, room))
            return
        lines = [paragraph(roles.WRITING_LINE, indent=room.indent) for _ in range(block.lines)]
        if self._controls:
            if not lines and room.body.startswith("cell") and not flow.elements:
                lines = [paragraph(self._styles.get(room.body, roles.BODY))]
            if lines:
                self._controls.space(lines)
        keep_together(lines)
        flow.extend(lines)


def _number(item: list[Element], member: Element) -> None:
    """Put an item's number on its first paragraph, or before a table or a list in it."""
    if not item or not is_paragraph(item[0]) or is_numbered(item[0]):
        item.insert(0, paragraph(roles.paragraph_style("item")))
    drop_indent(item[0])
    set_property(item[0], member)
