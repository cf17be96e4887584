"""Finished pieces, whole or not there."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.errors import ArdoiseError
from generator.jobs.kept import Kept


def test_what_was_kept_is_there_for_the_next_run(tmp_path: Path) -> None:
    Kept(tmp_path / "sheets").put("abc", b"one")
    again = Kept(tmp_path / "sheets")
    assert again.has("abc") and again.read("abc") == b"one"
    assert not again.has("ab")


@pytest.mark.parametrize("damage", [b"", b"on", b"onf", b"one "])
def test_what_was_damaged_since_is_as_good_as_none(tmp_path: Path, damage: bytes) -> None:
    Kept(tmp_path).put("abc", b"one")
    (file,) = tmp_path.iterdir()
    file.write_bytes(damage)
    again = Kept(tmp_path)
    assert not again.has("abc")
    with pytest.raises(ArdoiseError, match="piece-gone"):
        again.read("abc")
    again.put("abc", b"one")
    assert Kept(tmp_path).read("abc") == b"one"


def test_what_was_half_written_is_not_taken_for_a_piece(tmp_path: Path) -> None:
    (tmp_path / "tmp123").write_bytes(b"on")
    kept = Kept(tmp_path)
    assert not kept.has("tmp123")
    kept.put("abc", b"one")
    assert kept.has("abc")


def test_where_nothing_can_be_written_it_is_said(tmp_path: Path) -> None:
    (tmp_path / "sheets").write_bytes(b"a file")
    with pytest.raises(ArdoiseError, match="cannot-write"):
        Kept(tmp_path / "sheets").put("abc", b"one")


def test_at_the_end_nothing_is_left(tmp_path: Path) -> None:
    kept = Kept(tmp_path / "sheets")
    kept.put("abc", b"one")
    kept.remove()
    assert list(tmp_path.iterdir()) == []
