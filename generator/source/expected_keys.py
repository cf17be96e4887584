"""Which keys a model expects at a path, read from its JSON Schema."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from generator.source.source import Key

Schema = dict[str, Any]


@dataclass
class Keys:
    """The keys expected at a place; `elsewhere`: key → the other types that have it."""

    here: tuple[str, ...]
    elsewhere: dict[str, list[str]] = field(default_factory=dict)


def keys_at(root: Schema, data: Any, path: Key) -> Keys:
    """The keys that the schema `root` expects at `path` of `data`.

    Where one of several types may stand, `data` says by its `type` which is meant.
    """
    schemas = _choices(root, root)
    for part in path:
        schemas = [s for schema in _fitting(schemas, data) for s in _inside(schema, part, root)]
        data = _step(data, part)
    fitting = _fitting(schemas, data)
    here = {key: None for schema in fitting for key in schema.get("properties", {})}
    elsewhere: dict[str, list[str]] = {}
    for schema in schemas:
        for key in schema.get("properties", {}):
            if key not in here and (name := _type_of(schema)):
                elsewhere.setdefault(key, []).append(name)
    return Keys(tuple(here), elsewhere)


def _choices(schema: Schema, root: Schema) -> list[Schema]:
    """A schema with its references followed and its alternatives side by side."""
    if "$ref" in schema:
        return _choices(root["$defs"][schema["$ref"].rsplit("/", 1)[-1]], root)
    out = [schema] if "properties" in schema or "items" in schema else []
    if isinstance(schema.get("additionalProperties"), dict) and not out:
        out = [schema]
    for kind in ("anyOf", "oneOf", "allOf"):
        for choice in schema.get(kind, []):
            out += _choices(choice, root)
    return out


def _inside(schema: Schema, part: str | int, root: Schema) -> list[Schema]:
    if isinstance(part, int):
        inner = schema.get("items")
    else:
        inner = schema.get("properties", {}).get(part) or schema.get("additionalProperties")
    return _choices(inner, root) if isinstance(inner, dict) else []


def _fitting(schemas: list[Schema], data: Any) -> list[Schema]:
    given = data.get("type") if isinstance(data, dict) else None
    typed = [schema for schema in schemas if _type_of(schema)]
    if len(typed) < 2:
        return schemas
    fitting = [s for s in typed if _type_of(s) == given]
    return fitting or [s for s in typed if "default" in s["properties"]["type"]] or typed


def _type_of(schema: Schema) -> str:
    return str(schema.get("properties", {}).get("type", {}).get("const", ""))


def _step(data: Any, part: str | int) -> Any:
    if isinstance(data, dict):
        return data.get(part)
    if isinstance(data, list) and isinstance(part, int) and part < len(data):
        return data[part]
    return None
