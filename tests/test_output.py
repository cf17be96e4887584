"""Papers are put in place all at once, and never over a teacher's own changes."""

from pathlib import Path

import pytest

from generator.errors import ArdoiseError
from generator.output import RECORD, Paper, place


def paper(name, data=b"%PDF-1"):
    return Paper(name, data, "worksheet", "A2", name.rsplit(".")[-1])


def names(folder):
    return {file.name for file in folder.iterdir()} - {RECORD}


def test_a_build_replaces_the_one_before(tmp_path):
    folder = tmp_path / "lesson"
    place([paper("a.pdf", b"1"), paper("b.pdf", b"1")], folder, "p1", "fr")
    placed = place([paper("a.pdf", b"2"), paper("b.pdf", b"2")], folder, "p2", "fr")
    assert placed.folder == folder and not placed.edited and not placed.removed
    assert (folder / "a.pdf").read_bytes() == b"2"
    assert names(folder) == {"a.pdf", "b.pdf"}


def test_an_edited_paper_is_left_alone_and_all_go_beside(tmp_path):
    folder = tmp_path / "lesson"
    place([paper("a.pdf"), paper("b.pdf")], folder, "p1", "fr")
    (folder / "a.pdf").write_bytes(b"annotated")
    placed = place([paper("a.pdf", b"2"), paper("b.pdf", b"2")], folder, "p2", "fr")
    assert placed.folder == tmp_path / "lesson-2" and placed.edited == ("a.pdf",)
    assert (folder / "a.pdf").read_bytes() == b"annotated"
    assert names(placed.folder) == {"a.pdf", "b.pdf"}
    again = place([paper("a.pdf", b"3")], folder, "p2", "fr")
    assert again.folder == tmp_path / "lesson-2"


def test_a_paper_that_is_not_ours_is_never_overwritten(tmp_path):
    folder = tmp_path / "lesson"
    folder.mkdir()
    (folder / "a.docx").write_bytes(b"my own notes")
    placed = place([paper("a.docx")], folder, "p1", "fr")
    assert placed.folder == tmp_path / "lesson-2"
    assert (folder / "a.docx").read_bytes() == b"my own notes"


def test_sheets_and_keys_of_two_packs_never_lie_side_by_side(tmp_path):
    folder = tmp_path / "lesson"
    place([paper("sheet.pdf"), paper("key.pdf")], folder, "p1", "fr")
    (folder / "notes.txt").write_text("mine")
    placed = place([paper("sheet.pdf", b"2")], folder, "p2", "fr")
    assert placed.removed == ("key.pdf",)
    assert names(folder) == {"sheet.pdf", "notes.txt"}


def test_another_group_or_the_same_pack_stays(tmp_path):
    folder = tmp_path / "lesson"
    place([paper("sheet.pdf"), paper("key.pdf")], folder, "p1", "fr")
    place([paper("sheet-short.pdf")], folder, "p9", "fr-short")
    placed = place([paper("sheet.pdf")], folder, "p1", "fr")
    assert placed.removed == ()
    assert names(folder) == {"sheet.pdf", "key.pdf", "sheet-short.pdf"}


def test_a_failure_half_way_leaves_everything_as_it_was(tmp_path, monkeypatch):
    folder = tmp_path / "lesson"
    place([paper("a.pdf", b"1"), paper("b.pdf", b"1")], folder, "p1", "fr")
    before = {file.name: file.read_bytes() for file in folder.iterdir()}
    real, calls = Path.replace, []

    def failing(self, goal):
        calls.append(goal)
        if len(calls) == 3:
            raise PermissionError(13, "in use")
        return real(self, goal)

    monkeypatch.setattr(Path, "replace", failing)
    with pytest.raises(ArdoiseError) as caught:
        place([paper("a.pdf", b"2"), paper("b.pdf", b"2")], folder, "p2", "fr")
    assert len(calls) > 3
    assert caught.value.problems[0].code == "cannot-write"
    assert {file.name: file.read_bytes() for file in folder.iterdir()} == before


def test_a_broken_record_is_no_reason_to_stop(tmp_path):
    folder = tmp_path / "lesson"
    folder.mkdir()
    (folder / RECORD).write_text("{broken")
    assert place([paper("a.pdf")], folder, "p1", "fr").folder == folder


def test_a_file_where_the_folder_should_be(tmp_path):
    (tmp_path / "lesson").write_text("a file")
    with pytest.raises(ArdoiseError) as caught:
        place([paper("a.pdf")], tmp_path / "lesson", "p1", "fr")
    assert caught.value.problems[0].code == "cannot-write"


def test_a_paper_that_is_there_already_is_not_touched(tmp_path):
    folder = tmp_path / "lesson"
    place([paper("a.pdf", b"1"), paper("b.pdf", b"1")], folder, "p1", "fr")
    before = {file.name: file.stat().st_mtime_ns for file in folder.iterdir()}
    same = place([paper("a.pdf", b"1"), paper("b.pdf", b"1")], folder, "p1", "fr")
    assert same.written == ()
    assert {file.name: file.stat().st_mtime_ns for file in folder.iterdir()} == before
    other = place([paper("a.pdf", b"1"), paper("b.pdf", b"2")], folder, "p2", "fr")
    assert other.written == ("b.pdf",)
    assert (folder / "a.pdf").stat().st_mtime_ns == before["a.pdf"]
    assert (folder / "b.pdf").read_bytes() == b"2"
    (folder / "a.pdf").unlink()
    assert place([paper("a.pdf", b"1")], folder, "p2", "fr").written == ("a.pdf",)


@pytest.mark.parametrize("number", range(1, 5))
def test_ctrl_c_half_way_leaves_everything_as_it_was(tmp_path, monkeypatch, number):
    folder = tmp_path / "lesson"
    place([paper("a.pdf", b"1"), paper("b.pdf", b"1")], folder, "p1", "fr")
    before = {file.name: file.read_bytes() for file in folder.iterdir()}
    real, calls = Path.replace, []

    def interrupted(self, goal):
        calls.append(goal)
        if len(calls) == number:
            raise KeyboardInterrupt
        return real(self, goal)

    monkeypatch.setattr(Path, "replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        place([paper("a.pdf", b"2"), paper("b.pdf", b"2")], folder, "p2", "fr")
    assert {file.name: file.read_bytes() for file in folder.iterdir()} == before
