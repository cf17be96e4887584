"""PyYAML's composer, guarded: depth, aliases, anchors, tags, a second document."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from generator.errors import Place, Problem, fail
from generator.source.source import Key, spell
from generator.source.yaml_trouble import place_of_mark

DEEPEST = 40
"""Levels of nesting; a lesson has about six."""
MOST_VALUES = 10_000
"""Keys, texts, maps and lists; the largest lesson of ours has 4 300."""


class Loader(yaml.SafeLoader):
    """Composes nodes; what a lesson has no use for goes to `problems`.

    The pure-Python loader, for the C one crashes on deep nesting. The guards stand in
    the composer, so that a hostile file is refused before it is unfolded.
    """

    def __init__(self, text: str, file: Path) -> None:
        super().__init__(text)
        self.file = file
        self.lines = text.split("\n")
        self.problems: list[Problem] = []
        self._depth = 0
        self._values = 0
        self._aliases: set[str] = set()

    def place(self, mark: Any) -> Place:
        """Where a mark of PyYAML stands in the file."""
        return place_of_mark(mark, self.file, self.lines)

    def note(self, code: str, mark: Any, path: Key = (), **params: object) -> None:
        """Keep a problem and read on."""
        self.problems.append(Problem(code, self.place(mark), spell(path), params))

    def get_single_node(self) -> yaml.Node | None:
        """The node of the only document; None for a file of comments."""
        self._next()
        node = None if self.check_event(yaml.StreamEndEvent) else self.compose_document()
        if not self.check_event(yaml.StreamEndEvent):
            self.note("yaml-second-document", self._peek().start_mark)
        return node

    def compose_node(self, parent: yaml.Node | None, index: Any) -> yaml.Node | None:
        """The next node, with everything inside it. Raises ArdoiseError when too deep."""
        event = self._peek()
        if self._depth >= DEEPEST:
            raise fail("yaml-too-deep", self.place(event.start_mark), limit=DEEPEST)
        self._values += 1
        if self._values > MOST_VALUES:
            raise fail("yaml-too-many", self.place(event.start_mark), limit=MOST_VALUES)
        if isinstance(event, yaml.AliasEvent):
            self._next()
            self._note_alias(f"*{event.anchor}", event.start_mark)
            return yaml.ScalarNode("", "", event.start_mark, event.end_mark)  # type: ignore[arg-type]
        if event.anchor is not None:
            self._note_alias(f"&{event.anchor}", event.start_mark)
            event.anchor = None
        if event.tag is not None:
            name = event.tag.replace("tag:yaml.org,2002:", "!!")
            self.note("yaml-tag", event.start_mark, name=name)
            event.tag = None
        self._depth += 1
        node: yaml.Node | None = super().compose_node(parent, index)
        self._depth -= 1
        return node

    def _note_alias(self, name: str, mark: Any) -> None:
        # Once a name: a bomb is made of thousands.
        if name not in self._aliases:
            self._aliases.add(name)
            self.note("yaml-alias", mark, name=name)

    def _peek(self) -> Any:
        return self.peek_event()  # type: ignore[no-untyped-call]

    def _next(self) -> Any:
        return self.get_event()  # type: ignore[no-untyped-call]
