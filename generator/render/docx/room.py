"""Where blocks are set: how wide the line is, how deep in lists, and as what."""

from __future__ import annotations

from dataclasses import dataclass, replace

from generator.render.docx.xml import twips


@dataclass(frozen=True, slots=True)
class Room:
    """A place of its own for blocks: the page, a cell, an item.

    `width` is the whole line in twips, `list_indent` is in mm, `depth` counts the lists
    around, and `body` is the role in which a body paragraph is set here.
    """

    width: int
    list_indent: float
    body: str = "body"
    depth: int = 0

    @property
    def indent(self) -> int:
        """How far the lists around push the line in, in twips."""
        return self.depth * twips(self.list_indent)

    @property
    def line(self) -> int:
        """What is left of the line, in twips."""
        return self.width - self.indent

    def role(self, role: str) -> str:
        """The role in which a paragraph is set here."""
        return self.body if role == "body" else role

    def item(self, numbered: bool) -> Room:
        """The room of an item: under its number, if it has one."""
        body = "item" if self.body == "body" else self.body
        return replace(self, body=body, depth=self.depth + numbered)

    def inside(self, width: int, body: str) -> Room:
        """The room of a cell or a frame."""
        return Room(width, self.list_indent, body)
