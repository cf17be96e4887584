"""`ardoise schema`: the JSON Schema, so that an editor completes and checks a lesson file."""

from __future__ import annotations

import json

import click


@click.command("schema", epilog="\b\nExample:\n  ardoise schema > lesson.schema.json")
def command() -> None:
    """Print the JSON Schema of the lesson file, for editors that complete and check."""
    from generator.activities.registry import known_contents
    from generator.lesson.json_schema import lesson_schema

    click.echo(json.dumps(lesson_schema(known_contents()), ensure_ascii=False, indent=2))
