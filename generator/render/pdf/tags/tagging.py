"""Where in the tree the blocks stand that are being set, and how their signs are spoken."""

from __future__ import annotations

from dataclasses import dataclass, replace

from generator.document.document import Document, Spoken
from generator.document.inlines import Inlines, Text
from generator.render.pdf.tags.element import Element


@dataclass(frozen=True, slots=True)
class Tagging:
    """`inside` is the parent of the next blocks, `level` that of the heading over them."""

    inside: Element
    spoken: Spoken
    language: str
    level: int = 1

    @classmethod
    def of(cls, document: Document) -> Tagging:
        """The beginning of a document's tree."""
        return cls(
            Element("Document", language=document.language), document.spoken, document.language
        )

    def within(self, element: Element, level: int = 0) -> Tagging:
        """The same inside this element, and under a heading of this level, if it has one."""
        return replace(self, inside=element, level=level or self.level)

    @property
    def spoken_language(self) -> str:
        """The language of `spoken` and of captions."""
        return self.spoken.language or self.language

    def sign(self, owner: Element, said: str) -> Element:
        """A sign inside a line that is spoken as these words."""
        return Element("Span", owner, self.spoken_language, said=said)

    def right(self, owner: Element, word: str) -> Element:
        """The word that is to be circled: it only looks different."""
        return self.sign(owner, f"{word} ({self.spoken.right})")

    def words(self, owner: Element, language: str | None) -> Element:
        """Who owns words of a language: the paragraph, or a passage in it."""
        language = language or self.language
        return owner if language == owner.language else Element("Span", owner, language)

    def language_of(self, content: Inlines) -> str:
        """The one language of all words of a paragraph; "" where they have several."""
        found = {
            inline.language or self.language
            for inline in content
            if isinstance(inline, Text) and inline.text.strip()
        }
        return found.pop() if len(found) == 1 else ""
