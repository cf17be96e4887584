"""Each save is told once: what was made, what is wrong, that it is mended."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from generator.build import Built
from generator.errors import ArdoiseError, Place, Problem, Severity, fail
from generator.output import Placed
from generator.watch.session import Turn, watch
from generator.watch.stillness import Seen

LESSON = Path("lesson.yaml")


class Ended(Exception):
    """In the place of Ctrl-C."""


def built(*notices: Problem) -> Built:
    return Built("lesson", (), Placed(Path("output")), notices)


def notice(code: str, line: int = 1) -> Problem:
    return Problem(code, Place(LESSON, line), severity=Severity.WARNING)


class Desk:
    """A teacher who saves when all is still: each save is a build that goes well or not."""

    def __init__(self, *saves: Built | ArdoiseError | Callable[[Desk], Built]) -> None:
        self.saves = list(saves)
        self.number = 0
        self.stamp = 1
        self.quiet = 0
        self.told: list[Turn] = []

    def make(self) -> Built:
        self.quiet = 0
        outcome = self.saves[self.number]
        if callable(outcome):
            outcome = outcome(self)
        if isinstance(outcome, ArdoiseError):
            raise outcome
        return outcome

    def look(self) -> Seen:
        return {LESSON: (self.stamp, 1, 1)}

    def wait(self) -> None:
        self.quiet += 1
        if self.quiet == 3:  # nobody saves for a while
            self.number += 1
            self.stamp += 1
            if self.number == len(self.saves):
                raise Ended

    def sit(self) -> list[Turn]:
        with pytest.raises(Ended):
            watch(self.make, self.look, self.wait, self.told.append)
        return self.told


def test_the_first_build_needs_no_save() -> None:
    [turn] = Desk(built()).sit()
    assert turn == Turn(built())


def test_what_is_wrong_is_told_and_then_that_it_is_mended() -> None:
    wrong = fail("missing")
    turns = Desk(built(), wrong, wrong, built(), built()).sit()
    assert [bool(turn.problems) for turn in turns] == [False, True, True, False, False]
    assert [turn.mended for turn in turns] == [False, False, False, True, False]
    assert turns[1].built is None and turns[1].problems == wrong.problems


def test_it_may_begin_wrong() -> None:
    turns = Desk(fail("missing"), built()).sit()
    assert [turn.mended for turn in turns] == [False, True]


def test_a_notice_is_told_when_it_is_new_wherever_its_line_has_moved() -> None:
    turns = Desk(
        built(notice("a")),
        built(notice("a", line=9)),
        built(notice("a"), notice("b")),
        fail("missing"),
        built(notice("b")),
        built(notice("a")),
    ).sit()
    said = [[n.code for n in turn.notices] for turn in turns]
    assert said == [["a"], [], ["b"], [], [], ["a"]]


def test_what_is_wrong_because_it_was_being_saved_is_not_told() -> None:
    def while_saving(desk: Desk) -> Built:
        if desk.stamp == 1:
            desk.stamp = 2  # the editor goes on writing while we read
            raise fail("file-empty")
        return built()

    assert Desk(while_saving).sit() == [Turn(built())]


def test_a_save_during_a_build_that_goes_well_is_built_too() -> None:
    made: list[int] = []

    def slow(desk: Desk) -> Built:
        made.append(desk.stamp)
        desk.stamp = 2
        return built()

    Desk(slow).sit()
    assert made == [1, 2]


def test_another_exception_is_not_swallowed() -> None:
    def broken(desk: Desk) -> Built:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        watch(Desk(broken).make, lambda: {}, lambda: None, lambda turn: None)
