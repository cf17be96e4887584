"""Data with places → a model; what does not fit becomes our own problems."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from generator.errors import ArdoiseError, Problem
from generator.source.expected_keys import Keys, keys_at
from generator.source.nearest import nearest
from generator.source.shape_codes import CODES, expected_words
from generator.source.source import Key, Source, spell

M = TypeVar("M", bound=BaseModel)

MOST_SAID = 100
"""Problems of a file that are said at once; nobody reads more, and each takes time to word."""


def shape(
    model: type[M], source: Source, at: Key = (), context: Mapping[str, Any] | None = None
) -> M:
    """The part of `source` at the path `at` as a `model`.

    `context` reaches the model's validators. Raises ArdoiseError with everything that
    does not fit, each with its place. A validator says a problem of its own by
    `PydanticCustomError(code, "", params)`; `code` is then a key of the messages.
    """
    data = part_of(source.data, at)
    details: list[ErrorDetails] = []
    made: M | None = None
    try:
        made = model.model_validate(data, context=dict(context or {}))
    except ValidationError as error:
        details = error.errors(include_url=False)
    empty = _empty_keys(source, at)
    if made is not None and not empty:
        return made
    schema = model.model_json_schema(by_alias=True)
    problems = [_problem(detail, source, at, data, schema) for detail in details[:MOST_SAID]]
    problems += _unknown_empty_keys(empty, source, at, data, schema)[:MOST_SAID]
    if made is not None and not problems:
        return made
    raise ArdoiseError(sorted(_each_once(problems), key=_by_place))


def _empty_keys(source: Source, at: Key) -> list[Key]:
    """The keys below `at` that have no value: the data leaves them out."""
    size = len(at)
    below = (path for path in source.keys if path[:size] == at and len(path) > size)
    return [path for path in below if not _has(part_of(source.data, path[:-1]), path[-1])]


def _unknown_empty_keys(
    empty: list[Key], source: Source, at: Key, data: Any, schema: dict[str, Any]
) -> list[Problem]:
    """Keys that nobody knows are no less wrong for having no value.

    One with a blank in it is the rest of a text that a comma cut: `{example: Oui, merci.}`.
    """
    problems = []
    for path in empty:
        key = str(path[-1])
        keys = keys_at(schema, data, path[len(at) : -1])
        if not keys.here or key in keys.here:
            continue
        code, params = _unknown_key(key, keys)
        if " " in key.strip():
            code, params = "yaml-comma-in-text", {"key": key}
        problems.append(Problem(code, source.place(path, key=True), spell(path), params))
    return problems


def _each_once(problems: list[Problem]) -> list[Problem]:
    """Without repetitions, and without « missing » where the key is there, misspelt."""
    meant = {
        p.path.removesuffix(str(p.params["key"])) + str(p.params["suggestion"])
        for p in problems
        if p.code == "unknown-key" and p.params.get("suggestion")
    }
    unique = {(p.code, p.path, p.place, repr(p.params)): p for p in problems}
    return [p for p in unique.values() if p.code != "missing" or p.path not in meant]


def _by_place(problem: Problem) -> tuple[int, int]:
    return (problem.place.line, problem.place.column) if problem.place else (0, 0)


def part_of(data: Any, path: Key) -> Any:
    """What stands at a path of maps and lists; None where it leads nowhere."""
    for part in path:
        if not _has(data, part):
            return None
        data = data[part]
    return data


def _has(data: Any, part: str | int) -> bool:
    if isinstance(data, dict):
        return part in data
    return isinstance(data, list) and isinstance(part, int) and part < len(data)


def _problem(
    detail: ErrorDetails, source: Source, at: Key, data: Any, schema: dict[str, Any]
) -> Problem:
    kind, context = detail["type"], detail.get("ctx", {})
    code = CODES.get(kind, kind)
    path = _real_path(detail["loc"], data)
    params: dict[str, object] = {}
    if code == "missing":
        name = str(detail["loc"][-1])
        whole = (*at, *path, name)
        return Problem(code, source.place(at + path), spell(whole), {"key": name})
    if code == "unknown-key":
        path = (*_real_path(detail["loc"][:-1], data), detail["loc"][-1])
        code, params = _unknown_key(str(path[-1]), keys_at(schema, data, path[:-1]))
        return Problem(code, source.place(at + path, key=True), spell(at + path), params)
    if code == "not-one-of" and kind in CODES:
        path, params = _not_one_of(kind, context, path, detail["input"])
    elif kind in ("value_error", "assertion_error"):
        params = {"reason": str(context.get("error", ""))}
    elif kind in CODES:
        params = _limits(context, detail["input"])
        if code == "too-short" and params.get("limit") == 1:
            code = "empty-text" if isinstance(detail["input"], str) else "empty-list"
        if code == "not-text" and _is_cut_text(detail["input"]):
            code = "not-text-but-cut"
    else:
        params = dict(context)
    return Problem(code, source.place(at + path), spell(at + path), params)


def _real_path(loc: tuple[int | str, ...], data: Any) -> Key:
    """The path without what pydantic adds of its own: tags of unions, `[key]`."""
    path: list[int | str] = []
    for part in loc:
        if _has(data, part):
            data = data[part]
            path.append(part)
    return tuple(path)


def _unknown_key(key: str, keys: Keys) -> tuple[str, dict[str, object]]:
    if owners := keys.elsewhere.get(key):
        return "key-of-another-type", {"key": key, "types": list(owners)}
    return "unknown-key", {
        "key": key,
        "suggestion": nearest(key, keys.here),
        "expected": list(keys.here),
    }


def _not_one_of(
    kind: str, context: Mapping[str, Any], path: Key, given: Any
) -> tuple[Key, dict[str, object]]:
    if kind.startswith("union_tag"):
        key = str(context.get("discriminator", "")).strip("'")
        path, given = (*path, key), context.get("tag", "")
    expected = expected_words(str(context.get("expected") or context.get("expected_tags") or ""))
    given = given if isinstance(given, str) else ""
    return path, {"given": given, "expected": expected, "suggestion": nearest(given, expected)}


def _limits(context: Mapping[str, Any], given: Any) -> dict[str, object]:
    params: dict[str, object] = {}
    for name in ("min_length", "max_length", "ge", "le", "gt", "lt"):
        if name in context:
            params["limit"] = context[name]
    if isinstance(given, str):
        params["given"] = given
    elif isinstance(given, list | dict):
        params["given"] = len(given)
    return params


def _is_cut_text(given: Any) -> bool:
    """Whether a map looks like « one half : the other », a text cut at its colon."""
    if not isinstance(given, dict) or len(given) != 1:
        return False
    key, value = next(iter(given.items()))
    return isinstance(value, str) and " " in key.strip()
