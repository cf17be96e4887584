"""A spreadsheet's words into a lesson file, whose comments and order stay."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from generator.edit.glossary_csv import TRANSLATION, Row
from generator.edit.yaml_edit import Edits, Value
from generator.errors import Place, fail
from generator.language.normalise import fold

VOCABULARY = "vocabulary"


@dataclass(frozen=True, slots=True)
class Imported:
    """The new text of a lesson file, and the terms that were changed and added in it."""

    text: str
    changed: tuple[str, ...]
    added: tuple[str, ...]


def import_glossary(text: str, rows: Sequence[Row], file: Path) -> Imported:
    """Change what a row says otherwise, add the words that are not there yet.

    A cell that is empty changes nothing, and a word that has no row stays. Raises
    ArdoiseError where the result would not be read back as what was meant.
    """
    root = yaml.compose(text, Loader=yaml.SafeLoader)
    assert isinstance(root, yaml.MappingNode), "the lesson was read before"
    there = _child(root, VOCABULARY)
    entries = there.value if isinstance(there, yaml.SequenceNode) else []
    known = {fold(str(_scalar(entry, "term"))): entry for entry in entries}
    edits = Edits(text)
    changed = [
        row.term
        for row in rows
        if fold(row.term) in known and _change(known[fold(row.term)], row, edits)
    ]
    new = [row for row in rows if fold(row.term) not in known]
    if new and isinstance(there, yaml.SequenceNode) and entries:
        for row in new:
            edits.add_item(there, _item(row))
    elif new:
        edits.add_list(VOCABULARY, [_item(row) for row in new])
    made = edits.made()
    if not _is_as_meant(text, made, rows):
        raise fail("csv-not-clean", Place(file))
    return Imported(made, tuple(changed), tuple(row.term for row in new))


def _change(entry: yaml.MappingNode, row: Row, edits: Edits) -> bool:
    """Whether the row says anything otherwise; then the edits are noted."""
    before = len(edits.spans)
    for key, value in row.fields.items():
        _set(entry, key, value, edits)
    if row.levels:
        _set(entry, "levels", row.levels, edits)
    if row.translation:
        inner = _child(entry, TRANSLATION)
        if isinstance(inner, yaml.MappingNode) and inner.value:
            for code, value in row.translation.items():
                _set(inner, code, value, edits)
        else:
            _set(entry, TRANSLATION, row.translation, edits)
    return len(edits.spans) > before


def _set(mapping: yaml.MappingNode, key: str, value: Value, edits: Edits) -> None:
    node = _child(mapping, key)
    if node is None:
        edits.add_key(mapping, key, value)
    elif _data(node) != _plain(value):
        edits.replace(node, value)


def _item(row: Row) -> dict[str, Value]:
    item: dict[str, Value] = {"term": row.term, **row.fields}
    if row.translation:
        item[TRANSLATION] = dict(row.translation)
    if row.levels:
        item["levels"] = list(row.levels)
    return item


def _child(mapping: yaml.Node, key: str) -> yaml.Node | None:
    if not isinstance(mapping, yaml.MappingNode):
        return None
    return next((value for name, value in mapping.value if name.value == key), None)


def _scalar(entry: yaml.Node, key: str) -> str:
    node = _child(entry, key)
    return str(node.value) if node is not None else ""


def _plain(value: Value) -> object:
    if isinstance(value, str):
        return value
    return dict(value) if isinstance(value, Mapping) else list(value)


def _data(node: yaml.Node) -> object:
    """What a node holds, all of it as text."""
    if isinstance(node, yaml.MappingNode):
        return {str(key.value): _data(value) for key, value in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [_data(value) for value in node.value]
    return " ".join(str(node.value).split())


def _is_as_meant(before: str, after: str, rows: Sequence[Row]) -> bool:
    """Whether nothing but the vocabulary changed, and that as the rows say."""
    old, new = _read(before), _read(after)
    words = {fold(str(entry["term"])): entry for entry in _entries(new)}
    if {key: value for key, value in old.items() if key != VOCABULARY} != {
        key: value for key, value in new.items() if key != VOCABULARY
    }:
        return False
    kept = all(fold(str(entry["term"])) in words for entry in _entries(old))
    return kept and all(_holds(words.get(fold(row.term), {}), row) for row in rows)


def _holds(entry: Mapping[str, object], row: Row) -> bool:
    own = all(entry.get(key) == value for key, value in row.fields.items())
    inner = entry.get(TRANSLATION, {})
    told = isinstance(inner, Mapping) and all(inner.get(k) == v for k, v in row.translation.items())
    return own and told and (not row.levels or entry.get("levels") == list(row.levels))


def _read(text: str) -> dict[str, object]:
    root = yaml.compose(text, Loader=yaml.SafeLoader)
    data = _data(root) if root is not None else {}
    assert isinstance(data, dict)
    return data


def _entries(data: Mapping[str, object]) -> Iterator[Mapping[str, object]]:
    entries = data.get(VOCABULARY) or ()
    assert isinstance(entries, Sequence)
    yield from (entry for entry in entries if isinstance(entry, Mapping))
