"""The JSON Schema of the lesson file, so that an editor completes and checks it."""

from __future__ import annotations

from typing import Any

from generator.lesson.contents import Contents
from generator.lesson.lesson_file import LessonFile


def lesson_schema(contents: Contents | None = None) -> dict[str, Any]:
    """The schema, the same at every call; `templates/schema/` holds a copy.

    `contents` says what the activity types may find under `activities`.

    Where a text is meant it admits numbers, truths and dates, for an editor guesses
    types that we do not.
    """
    generated = LessonFile.model_json_schema(by_alias=True)
    generated["properties"]["activities"] |= _of_types(contents or {}, generated["$defs"])
    schema = _without_noise(generated)
    assert isinstance(schema, dict)
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "Ardoise lesson",
        **{key: value for key, value in schema.items() if key != "$defs"},
        "anyOf": [{"required": ["vocabulary"]}, {"required": ["questions"]}],
        "definitions": schema["$defs"],
    }


def _of_types(contents: Contents, definitions: dict[str, Any]) -> dict[str, Any]:
    """What stands under `activities`: each type's part is a definition of its own."""
    properties = {}
    for name, content in sorted(contents.items()):
        part = content.model.model_json_schema(by_alias=True)
        definitions |= part.pop("$defs", {})
        definitions[content.model.__name__] = part
        properties[name] = {"$ref": f"#/$defs/{content.model.__name__}"}
    return {"properties": properties, "additionalProperties": False} if properties else {}


def _without_noise(part: Any, *, names: bool = False) -> Any:
    """Without the titles that pydantic invents and its word for « nothing ».

    `names` says that the keys of `part` are names of fields, not words of the schema.
    References are those of draft 7, which every editor knows.
    """
    if isinstance(part, list):
        return [_without_noise(item) for item in part]
    if isinstance(part, str):
        return part.replace("#/$defs/", "#/definitions/")
    if not isinstance(part, dict):
        return part
    if not names:
        part = {
            key: value
            for key, value in part.items()
            if key not in ("title", "discriminator")
            and not (key == "default" and value in (None, [], {}))
        }
        part = _without_null(part)
    return {
        key: _without_noise(value, names=key in ("properties", "$defs") and not names)
        for key, value in part.items()
    }


def _without_null(part: dict[str, Any]) -> dict[str, Any]:
    """An optional part without « or null »; an editor shows the rest more clearly."""
    choices = [choice for choice in part.get("anyOf", ()) if choice != {"type": "null"}]
    if len(choices) == len(part.get("anyOf", ())):
        return part
    part = {key: value for key, value in part.items() if key != "anyOf"}
    if len(choices) > 1:
        return {**part, "anyOf": choices}
    # Beside a reference draft 7 reads no other word.
    return {**part, "allOf": choices} if "$ref" in choices[0] else {**part, **choices[0]}
