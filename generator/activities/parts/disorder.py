"""Put things in a drawn order that is not the right one, for tasks that ask for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.activities.draw import Draw

ATTEMPTS = 24
VERSIONS = "AB"


def disordered(draw: Draw, right: Sequence[str], purpose: str) -> tuple[str, ...]:
    """The texts in a drawn order, which is their right one for no version.

    They are sorted before they are drawn: the order says nothing of the right one but
    that it is not it, which the consigne says as well.
    """
    texts = sorted(right)
    versions = {*VERSIONS, draw.version}
    for attempt in range(ATTEMPTS):
        name = f"{purpose}.{attempt}"
        drawn = {v: replace(draw, version=v).shuffled(texts, name) for v in versions}
        if tuple(right) not in drawn.values():
            return drawn[draw.version]
    # Two things have one other order, whatever the version.
    return tuple(reversed(right))
