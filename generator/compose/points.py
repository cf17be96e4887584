"""Points are halves: shared evenly over the answers, or said to be impossible."""

from __future__ import annotations


def each(points: float, answers: int) -> float | None:
    """What one answer is worth, in halves of a point; None where it cannot be shared evenly."""
    halves = round(points * 2)
    if answers < 1 or halves % answers:
        return None
    return halves / answers / 2
