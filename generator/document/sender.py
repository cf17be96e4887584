"""Who a paper is from: what a teacher's school prints above the head of each."""

from __future__ import annotations

from dataclasses import dataclass, replace

BETWEEN = " · "
WIDEST = 4.0
"""How wide a logo is printed at most, in the height that it may have."""


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture as a PNG, and its size in points."""

    png: bytes
    width: int
    height: int

    def printed(self, height: float) -> tuple[float, float]:
        """Its width and height on paper, where it may be so high."""
        scale = min(WIDEST * height / self.width, height / self.height)
        return self.width * scale, self.height * scale


@dataclass(frozen=True, slots=True)
class Sender:
    """A school, a teacher and a class by their names, "" where not given; the school's logo."""

    school: str = ""
    teacher: str = ""
    class_name: str = ""
    logo: Logo | None = None

    @property
    def beside(self) -> str:
        """What stands at the other end of the school's line: « Mme Dupont · 3e B »."""
        return BETWEEN.join(name for name in (self.teacher, self.class_name) if name)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is printed of it."""
        return not (self.school or self.beside or self.logo)

    def without_school(self) -> Sender:
        """The same on a paper that bears the school's letterhead."""
        return replace(self, school="", logo=None)

    def without_class(self) -> Sender:
        """The same on a paper that says elsewhere which class it is for."""
        return replace(self, class_name="")


NOBODY = Sender()
"""Of a paper that does not say whom it is from."""
