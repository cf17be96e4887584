"""Structure elements: the tree that says what each thing on the pages is.

Only the standard types of PDF 1.7 are used, so no RoleMap is needed; no type that we
use asks for an ID.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Artifact:
    """What stands on the page and is no part of the document; `opening` begins it there."""

    opening: str


LAYOUT = Artifact("/Artifact <</Type /Layout>> BDC")
"""Rules, frames, lines to write on."""
HEADER = Artifact("/Artifact <</Type /Pagination /Subtype /Header>> BDC")
FOOTER = Artifact("/Artifact <</Type /Pagination /Subtype /Footer>> BDC")
REPEATED = Artifact("/Artifact <</Type /Pagination>> BDC")
"""What was said on an earlier page: the header of a table that goes on."""


@dataclass(frozen=True, slots=True)
class Content:
    """A marked content: the number that it has on its page, both counted from 0."""

    page: int
    number: int


@dataclass(frozen=True, slots=True)
class Annotation:
    """A field of the form on a page: the place that it has among all, counted from 0."""

    page: int
    number: int


Kid: TypeAlias = "Element | Content | Annotation"
"""What stands right below an element."""


@dataclass(slots=True, eq=False)
class Element:
    """A structure element; `kind` is its standard type (P, H1, TD …).

    `language` (BCP 47) is its parent's unless another is given. `said` is spoken in the
    place of what is drawn, `described` is the alternative text of a figure; `attributes`
    are ready to write.

    An element belongs to its parent once it is attached. What stands inside a line is
    attached by its first content, so that the words before it come before it.
    """

    kind: str
    parent: Element | None = None
    language: str = ""
    said: str = ""
    described: str = ""
    attributes: bytes = b""
    kids: list[Kid] = field(default_factory=list)
    attached: bool = False

    def __post_init__(self) -> None:
        if self.parent is not None and not self.language:
            self.language = self.parent.language

    def attach(self) -> Element:
        """Make it the last child of its parent, unless it is a child already."""
        if not self.attached and self.parent is not None:
            self.attached = True
            self.parent.kids.append(self)
        return self

    def child(self, kind: str, language: str = "", attributes: bytes = b"") -> Element:
        """A new last child."""
        return Element(kind, self, language, attributes=attributes).attach()

    def add_content(self, page: int, number: int) -> None:
        """What is drawn from now on belongs here."""
        self.attach()
        self.kids.append(Content(page, number))

    def prune(self) -> None:
        """Drop what came to nothing below it: a table without rows, say."""
        for element in reversed(list(self.elements())):
            if not all(_counts(kid) for kid in element.kids):
                element.kids = [kid for kid in element.kids if _counts(kid)]

    def elements(self) -> Iterator[Element]:
        """It and all below it, parents first, in reading order."""
        waiting = [self]
        while waiting:
            element = waiting.pop()
            yield element
            waiting += [kid for kid in reversed(element.kids) if isinstance(kid, Element)]


_MAY_BE_EMPTY = ("TD", "TH", "LBody")
"""A row has as many cells as the others, an item its body."""


def _counts(kid: Kid) -> bool:
    return not isinstance(kid, Element) or bool(kid.kids) or kid.kind in _MAY_BE_EMPTY


Owner: TypeAlias = Element | Artifact
"""To whom something drawn belongs."""
