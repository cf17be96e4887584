"""One value for all levels, or one a level."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Generic, TypeVar, get_args

from pydantic import BaseModel, GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

T = TypeVar("T")


class PerLevel(Generic[T]):
    """What a lesson says for its levels: `everywhere`, or `by_level`.

    In the file it is `ask: …`, or `ask: {A2: …, B1: …}`. Where T is itself a map with
    keys of its own (a writing task), a map that has one of these keys is for all levels.
    """

    def __init__(
        self, everywhere: T | None = None, by_level: Mapping[str, T] | None = None
    ) -> None:
        self.everywhere = everywhere
        self.by_level: Mapping[str, T] = by_level or {}

    def at(self, level: str) -> T | None:
        """What holds at a level; None when the file says nothing for it."""
        return self.by_level.get(level, self.everywhere)

    def values(self) -> Iterator[tuple[tuple[str, ...], T]]:
        """Each value that was written, with what its path adds: () or (level,)."""
        if self.everywhere is not None:
            yield (), self.everywhere
        for level, value in self.by_level.items():
            yield (level,), value

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """How pydantic reads it: one of two, never both, so that one slip is one problem."""
        (item,) = get_args(source)
        keys = _keys_of(item)

        def kind(value: Any) -> str:
            if not isinstance(value, dict) or not keys.isdisjoint(value):
                return "one"
            # A level of such a T is a map itself; anything else is a slip in a key of T.
            return (
                "levels" if not keys or all(isinstance(v, dict) for v in value.values()) else "one"
            )

        one = handler.generate_schema(item)
        levels = core_schema.dict_schema(core_schema.str_schema(), one, min_length=1)
        return core_schema.tagged_union_schema(
            {
                "one": core_schema.no_info_after_validator_function(
                    lambda value: cls(everywhere=value), one
                ),
                "levels": core_schema.no_info_after_validator_function(
                    lambda value: cls(by_level=value), levels
                ),
            },
            discriminator=kind,
        )


def _keys_of(item: Any) -> frozenset[str]:
    if isinstance(item, type) and issubclass(item, BaseModel):
        return frozenset(info.alias or name for name, info in item.model_fields.items())
    return frozenset()


def at(value: PerLevel[T] | None, level: str) -> T | None:
    """What an optional part of the lesson says for a level."""
    return value.at(level) if value is not None else None


def list_at(value: PerLevel[list[T]] | None, level: str) -> tuple[T, ...]:
    """What an optional list says for a level; nothing is an empty tuple."""
    found = value.at(level) if value is not None else None
    return tuple(found or ())
