"""What a teacher has looked at and found good: findings that `check` need not say again."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BeforeValidator, Field, WithJsonSchema
from pydantic_core import PydanticCustomError

from generator.lesson.checks.findings import FINDINGS
from generator.lesson.part import Part, Text
from generator.source.nearest import nearest


def _known(value: Any) -> Any:
    if isinstance(value, str) and value not in FINDINGS:
        params = {"given": value, "suggestion": nearest(value, sorted(FINDINGS))}
        raise PydanticCustomError("finding-unknown", "", params)
    return value


FindingName = Annotated[str, BeforeValidator(_known), WithJsonSchema({"enum": sorted(FINDINGS)})]


class Silence(Part):
    """One finding, where it may be passed over, and why."""

    finding: FindingName = Field(description="Its name, as `ardoise check` says it at the end.")
    where: Text | None = Field(
        None,
        description="The part of the lesson, as questions.fondateurs; left out: everywhere.",
    )
    reason: Text = Field(description="Why it is good as it is.")
