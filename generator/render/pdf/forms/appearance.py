"""How a field looks: as nothing while it is empty, so that it prints as the plain paper does."""

from __future__ import annotations

INK = "0 0 0.5"
"""What a pupil writes: the dark blue of a pen, told from the print at a glance."""
TEXT = b"/Tx BMC\nEMC"
"""No text; the viewer writes it in the place between."""
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
    pen = 1.2
    x, y = width / 2, height / 2
    a, b = x - pen / 2, y - pen / 2
    c, d = _ROUND * a, _ROUND * b
    curves = (
        (x + a, y + d, x + c, y + b, x, y + b),
        (x - c, y + b, x - a, y + d, x - a, y),
        (x - a, y - d, x - c, y - b, x, y - b),
        (x + c, y - b, x + a, y - d, x + a, y),
    )
    drawn = " ".join(" ".join(f"{n:.2f}" for n in curve) + " c" for curve in curves)
    return f"q {INK} RG {pen} w {x + a:.2f} {y:.2f} m {drawn} h S Q".encode()


def stream(content: bytes, width: float, height: float, resources: int) -> bytes:
    """The form XObject of an appearance; `resources` is the number of an object."""
    head = (
        f"<</Type /XObject /Subtype /Form /BBox [0 0 {width:.2f} {height:.2f}] "
        f"/Resources {resources} 0 R /Length {len(content)}>>\nstream\n"
    )
    return head.encode() + content + b"\nendstream"
