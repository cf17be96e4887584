"""The base of everything that `templates/*.yaml` may say."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class Part(BaseModel):
    """A part of a profile: no unknown key, never changed after reading."""

    model_config = ConfigDict(extra="forbid", frozen=True)
