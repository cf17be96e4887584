"""A level profile: the difficulties of a class, and how hard each activity is at each.

The one we ship, `templates/levels/cefr.yaml`, has A2 to C1 of the CEFR. The settings
of activities stay raw here; the activity types check them (`activities/registry.py`).
"""

from __future__ import annotations

from typing import Any

from pydantic import Field

from generator.profiles.part import Part


class ArticleLength(Part):
    """How long a class text of this level is, in words."""

    least: int = Field(ge=1)
    most: int = Field(ge=1)


class Level(Part):
    """One difficulty: the sign that pupils see, and the settings of each activity type."""

    symbol: str = Field(min_length=1, max_length=2)
    article_words: ArticleLength
    activities: dict[str, dict[str, Any]] = Field(default_factory=dict)


class LevelProfile(Part):
    """The levels from easy to hard."""

    schema_version: int = Field(default=1, ge=1, le=1)
    name: str
    levels: dict[str, Level]
