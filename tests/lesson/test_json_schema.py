import json
from collections.abc import Iterator
from typing import Any

from generator.activities.registry import known_contents
from generator.lesson.json_schema import lesson_schema
from generator.source.folders import templates_root

COPY = templates_root() / "schema" / "lesson.schema.json"


def test_the_copy_is_current() -> None:
    assert json.loads(COPY.read_text(encoding="utf-8")) == lesson_schema(known_contents())
    assert json.dumps(lesson_schema(known_contents())) == json.dumps(
        lesson_schema(known_contents())
    )


def properties(schema: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    for part in [schema, *schema["definitions"].values()]:
        yield from part.get("properties", {}).items()


def test_every_key_is_explained() -> None:
    found = list(properties(lesson_schema(known_contents())))
    assert len(found) > 70
    for name, schema in found:
        assert schema.get("description", "").endswith((".", "?", "…")), name


def test_where_a_text_is_meant_an_editor_s_guess_is_admitted() -> None:
    text = json.dumps(lesson_schema(known_contents()))
    assert '{"type": ["string", "number", "boolean"]}' in text
    assert '"type": "null"' not in text
    assert "$defs" not in text
    for name, schema in properties(lesson_schema(known_contents())):
        assert schema.get("type") != "string" or "enum" in schema or "const" in schema, name
