"""What the teacher's `ardoise.yaml` sets for all lessons, where the command says nothing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import click
from click.core import ParameterSource

from generator.cli.find_lessons import own_settings


def with_own(wanted: Mapping[str, Any]) -> dict[str, Any]:
    """The options of the current command, those left out as the teacher keeps them.

    Levels are kept apart, as `usual_levels`: a lesson need not have them all. Raises
    ArdoiseError with what is wrong in the file.
    """
    from generator.profiles.own_settings import read_settings

    file = own_settings()
    if file is None:
        return dict(wanted)
    kept = read_settings(file)[0].options()
    context = click.get_current_context()
    left_out = [
        name for name in wanted if context.get_parameter_source(name) is ParameterSource.DEFAULT
    ]
    own = {name: value for name, value in kept.items() if name in left_out}
    if "docx" not in wanted.get("formats", ()):
        own.pop("word_template", None)
        own.pop("embed_fonts", None)
    if "worksheet" not in wanted.get("documents", ()):
        own.pop("fillable", None)
    if "levels" in own:
        own["usual_levels"] = own.pop("levels")
    return {**wanted, **own, "settings": file}
