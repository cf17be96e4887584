"""YAML read so that nothing is guessed: every value stays the text that was typed."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path
from typing import Any

import yaml

from generator.errors import ArdoiseError, Place, Problem, fail
from generator.source.source import Key, Source, spell
from generator.source.text_file import control_characters, name_of, read_text
from generator.source.yaml_loader import Loader
from generator.source.yaml_trouble import place_of_mark, trouble

LONGEST_VALUE = 10_000
"""Characters of one text of a lesson: three pages; the longest of ours has 700."""

_EMPTY = ("", "~", "null", "Null", "NULL")
_CUT_BY_HASH = re.compile(r"[ \t]+#[^\s#]")


def read_yaml(file: Path, *, may_be_bare: bool = False) -> Source:
    """The data of a YAML file with the place of each part.

    One that `may_be_bare` may hold nothing but comments. Raises ArdoiseError with every
    problem of the file, as far as YAML can be read on.
    """
    text = read_text(file)
    loader = Loader(text, file)
    try:
        node = loader.get_single_node()
    except yaml.MarkedYAMLError as error:
        raise trouble(error, file, loader.lines) from error
    except (ValueError, OverflowError) as error:  # "\UFFFFFFFF" is no character
        place = place_of_mark(loader.get_mark(), file, loader.lines)
        raise fail("yaml-escape", place) from error
    finally:
        loader.dispose()
    if node is None and may_be_bare:
        return Source(file, {}, {}, {})
    if node is None:
        raise fail("file-empty", Place(file))
    if not isinstance(node, yaml.MappingNode):
        raise fail("yaml-no-keys", loader.place(node.start_mark))
    reading = _Reading(loader)
    data = reading.mapping(node, ())
    if loader.problems:
        raise ArdoiseError(sorted(loader.problems, key=_by_place))
    return Source(file, data, reading.places, reading.keys)


def _by_place(problem: Problem) -> tuple[int, int]:
    return (problem.place.line, problem.place.column) if problem.place else (0, 0)


class _Reading:
    """Nodes to maps, lists and texts; gathers places on the way."""

    def __init__(self, loader: Loader) -> None:
        self.loader = loader
        self.places: dict[Key, Place] = {}
        self.keys: dict[Key, Place] = {}

    def value(self, node: yaml.Node, path: Key) -> dict[str, Any] | list[Any] | str:
        if isinstance(node, yaml.MappingNode):
            return self.mapping(node, path)
        if isinstance(node, yaml.SequenceNode):
            return self.sequence(node, path)
        assert isinstance(node, yaml.ScalarNode)
        self.places[path] = self.loader.place(node.start_mark)
        return self.text(node, path)

    def mapping(self, node: yaml.MappingNode, path: Key) -> dict[str, Any]:
        self.places[path] = self.loader.place(node.start_mark)
        out: dict[str, Any] = {}
        for key_node, value_node in node.value:
            if not isinstance(key_node, yaml.ScalarNode) or _is_empty(key_node):
                self.loader.note("yaml-key-not-text", key_node.start_mark, path)
                continue
            key = self.text(key_node, path)
            here = (*path, key)
            if here in self.keys:
                self.loader.note(
                    "key-twice", key_node.start_mark, here, key=key, line=self.keys[here].line
                )
                continue
            self.keys[here] = self.loader.place(key_node.start_mark)
            if not self.left_out(value_node, here):
                out[key] = self.value(value_node, here)
        return out

    def sequence(self, node: yaml.SequenceNode, path: Key) -> list[Any]:
        self.places[path] = self.loader.place(node.start_mark)
        out: list[Any] = []
        for item in node.value:
            here = (*path, len(out))
            if not self.left_out(item, here):
                out.append(self.value(item, here))
        return out

    def left_out(self, node: yaml.Node, path: Key) -> bool:
        """Whether a value is empty; says so when it is what a `#` left of a text."""
        if not isinstance(node, yaml.ScalarNode) or node.style is not None:
            return False
        mark = node.end_mark
        rest = "".join(self.loader.lines[mark.line : mark.line + 1])[mark.column :]
        if cut := _CUT_BY_HASH.match(rest):
            place = self.loader.place(mark)
            place = Place(place.file, place.line, place.column + cut.end() - 2, place.excerpt)
            self.loader.problems.append(Problem("yaml-hash-in-text", place, spell(path)))
        return _is_empty(node)

    def text(self, node: yaml.ScalarNode, path: Key) -> str:
        value = str(node.value)
        if len(value) > LONGEST_VALUE:
            self.loader.note("text-too-long", node.start_mark, path, limit=LONGEST_VALUE)
        for at in control_characters(value)[:1]:  # "\a" in a quoted text
            self.loader.note("control-character", node.start_mark, path, name=name_of(value[at]))
        return unicodedata.normalize("NFC", value)


def _is_empty(node: yaml.ScalarNode) -> bool:
    return node.style is None and node.value in _EMPTY
