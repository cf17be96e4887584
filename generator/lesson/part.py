"""What every part of a lesson file has in common."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, StringConstraints, WithJsonSchema

TEXT_SCHEMA: dict[str, Any] = {"type": ["string", "number", "boolean"]}
"""An editor's YAML takes 2023-12-01 or 28 for something else than a text; we do not."""

Text = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1), WithJsonSchema(TEXT_SCHEMA)
]
"""Words as the teacher wrote them, without the blanks around."""


class Part(BaseModel):
    """A part of a lesson file: no unknown key, never changed after reading."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=False)
