"""Edits of a YAML text at the very places where values stand, so that comments survive.

A text is composed once; each edit is a span of it with what takes its place, and all are
made at the end, from the last to the first.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

import yaml

from generator.edit.yaml_text import yaml_text

Value: TypeAlias = "str | Sequence[str] | Mapping[str, str]"
"""What an edit can write: a text, a list of texts, names with texts."""

_INDENT = 2


@dataclass
class Edits:
    """The edits of one text so far: where each begins and ends, and what comes there."""

    text: str
    spans: list[tuple[int, int, str]] = field(default_factory=list)

    def made(self) -> str:
        """The text with all edits; those at one place stand in the order they were asked for."""
        text = self.text
        ordered = sorted(enumerate(self.spans), key=lambda each: (each[1][0], each[0]))
        for _, (start, end, new) in reversed(ordered):
            text = text[:start] + new + text[end:]
        return text

    def replace(self, node: yaml.Node, value: Value) -> None:
        """Another value in the place of a node; an empty one has no space behind its colon."""
        start, end = node.start_mark.index, _end(node, self.text)
        space = " " if self.text[start - 1 : start] == ":" else ""
        self.spans.append((start, end, space + in_one_line(value)))

    def add_key(self, mapping: yaml.MappingNode, key: str, value: Value) -> None:
        """A new last key of a mapping that has some, in the style of the mapping."""
        last = mapping.value[-1][1]
        at = _end(last, self.text)
        line = f"{key}: {in_one_line(value)}"
        if mapping.flow_style:
            self.spans.append((at, at, f", {line}"))
            return
        column = mapping.value[0][0].start_mark.column
        self.spans.append((*_line_end(self.text, at), f"\n{' ' * column}{line}"))

    def add_item(self, sequence: yaml.SequenceNode, item: Mapping[str, Value]) -> None:
        """A new last item, a mapping, of a list that has some."""
        last = sequence.value[-1]
        at = _end(_last_leaf(last), self.text)
        if sequence.flow_style:
            self.spans.append((_end(last, self.text),) * 2 + (f", {{{_pairs(item)}}}",))
            return
        if isinstance(last, yaml.MappingNode) and last.flow_style:
            at = _end(last, self.text)
        column = _dash_column(self.text, last.start_mark.index)
        lines = _item_lines(item, column)
        self.spans.append((*_line_end(self.text, at), "\n" + "\n".join(lines)))

    def add_list(self, key: str, items: Sequence[Mapping[str, Value]]) -> None:
        """A new list of mappings at the end of the text."""
        lines = [f"{key}:"]
        for item in items:
            lines += _item_lines(item, _INDENT)
        body = self.text.rstrip("\n")
        self.spans.append((len(body), len(self.text), "\n\n" + "\n".join(lines) + "\n"))


def in_one_line(value: Value) -> str:
    """A value in flow style."""
    if isinstance(value, str):
        return yaml_text(value)
    if isinstance(value, Mapping):
        return "{" + _pairs(value) + "}"
    return "[" + ", ".join(yaml_text(one) for one in value) + "]"


def _pairs(value: Mapping[str, Value]) -> str:
    return ", ".join(f"{key}: {in_one_line(one)}" for key, one in value.items())


def _item_lines(item: Mapping[str, Value], column: int) -> list[str]:
    pairs = [f"{key}: {in_one_line(value)}" for key, value in item.items()]
    first, *rest = pairs
    return [f"{' ' * column}- {first}", *(f"{' ' * (column + _INDENT)}{pair}" for pair in rest)]


def _last_leaf(node: yaml.Node) -> yaml.Node:
    """The node that stands last: the end of a block is marked behind its comments."""
    while isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
        last = node.value[-1]
        node = last[1] if isinstance(last, tuple) else last
    return node


def _end(node: yaml.Node, text: str) -> int:
    """Where a node's own text ends, without the line breaks behind a long text."""
    leaf = _last_leaf(node)
    end: int = leaf.end_mark.index
    while end > leaf.start_mark.index and text[end - 1] in " \t\n":
        end -= 1
    return end


def _line_end(text: str, at: int) -> tuple[int, int]:
    """The end of the line, so that a comment behind a value stays with it."""
    end = text.find("\n", at)
    end = len(text) if end < 0 else end
    return end, end


def _dash_column(text: str, at: int) -> int:
    """The column of the dash in front of an item."""
    line = text[text.rfind("\n", 0, at) + 1 : at]
    dash = re.search(r"-[ \t]+$", line)
    return dash.start() if dash else _INDENT
