"""How a field looks: as nothing while it is empty, so that it prints as the plain paper does."""

from __future__ import annotations

INK = "0 0 0.5"
"""What a pupil writes: the dark blue of a pen, told from the print at a glance."""
TEXT = b"/Tx BMC\nEMC"
"""No text; the viewer writes it in the place between."""
_PEN = 1.2
_CORNER = 0.42
"""The radius of the corners of a line around a word, in its height."""
_ROUND = 0.5523
"""How far the handles of a quarter of a circle are, in its radius."""


def crossed(width: float, height: float) -> bytes:
    """A cross in a box to tick, as the key has it."""
    thick = 0.14 * height
    left, right, low, high = thick, width - thick, thick, height - thick
    lines = f"{left:.2f} {low:.2f} m {right:.2f} {high:.2f} l "
    lines += f"{left:.2f} {high:.2f} m {right:.2f} {low:.2f} l"
    return f"q {INK} RG {thick:.2f} w 1 J {lines} S Q".encode()


def circled(width: float, height: float) -> bytes:
    """A line around a word, as a pen draws it."""
    left, right, low, high = _PEN / 2, width - _PEN / 2, _PEN / 2, height - _PEN / 2
    curve = _CORNER * min(width, height)
    rest = curve * (1 - _ROUND)
    path = (
        (left + curve, low, "m"),
        (right - curve, low, "l"),
        (right - rest, low, right, low + rest, right, low + curve, "c"),
        (right, high - curve, "l"),
        (right, high - rest, right - rest, high, right - curve, high, "c"),
        (left + curve, high, "l"),
        (left + rest, high, left, high - rest, left, high - curve, "c"),
        (left, low + curve, "l"),
        (left, low + rest, left + rest, low, left + curve, low, "c"),
    )
    drawn = " ".join(" ".join((*(f"{n:.2f}" for n in step[:-1]), step[-1])) for step in path)
    return f"q {INK} RG {_PEN} w {drawn} s Q".encode()


def stream(content: bytes, width: float, height: float, resources: int) -> bytes:
    """The form XObject of an appearance; `resources` is the number of an object."""
    head = (
        f"<</Type /XObject /Subtype /Form /BBox [0 0 {width:.2f} {height:.2f}] "
        f"/Resources {resources} 0 R /Length {len(content)}>>\nstream\n"
    )
    return head.encode() + content + b"\nendstream"
