"""With a memory only those papers are written whose document, look or letterhead changed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from support.copies import copy_lesson
from support.packs import SHIPPED
from support.school import school_file

from generator import papers
from generator.build import build
from generator.papers import Memory
from generator.prepare import Order


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the writers are called for."""
    real, calls = papers._write, []

    def write(document, format, *rest):
        calls.append(f"{document.kind}.{format}")
        return real(document, format, *rest)

    monkeypatch.setattr(papers, "_write", write)
    return calls


@pytest.fixture
def order(tmp_path: Path) -> Order:
    return Order(copy_lesson("petite-lecon", tmp_path), output=tmp_path / "output")


def stamps(order: Order) -> dict[str, int]:
    folder = order.output / "petite-lecon"
    found = {file.name: file.stat().st_mtime_ns for file in folder.glob("petite-*")}
    assert found
    return found


def edit(order: Order, name: str, old: str, new: str) -> None:
    file = order.lesson / name
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def test_nothing_is_written_twice(order: Order, written: list[str]) -> None:
    memory = Memory()
    first = build(order, SHIPPED, memory=memory)
    assert len(written) == len(first.papers) == len(first.placed.written) > 6
    before = stamps(order)
    edit(order, "lesson.yaml", "schema_version: 1", "schema_version: 1  # a remark")
    written.clear()
    again = build(order, SHIPPED, memory=memory)
    assert written == [] and again.placed.written == () and stamps(order) == before
    assert [paper.data for paper in again.papers] == [paper.data for paper in first.papers]


def test_a_change_at_one_level_leaves_the_sheets_of_the_other(
    order: Order, written: list[str]
) -> None:
    memory = Memory()
    build(order, SHIPPED, memory=memory)
    before = stamps(order)
    article = (order.lesson / "article.a2.md").read_text(encoding="utf-8")
    end = article.rstrip()[-1]
    assert end == "."
    (order.lesson / "article.a2.md").write_text(article.rstrip() + " C’est bien.\n", "utf-8")
    built = build(order, SHIPPED, memory=memory)
    changed = {name for name, stamp in stamps(order).items() if stamp != before[name]}
    assert changed == set(built.placed.written) and changed < set(before)
    assert any("-a2-" in name for name in changed)
    assert not [name for name in changed if "-b1-" in name]
    fresh = build(replace(order, output=order.output / "fresh"), SHIPPED)
    assert [p.data for p in fresh.papers] == [p.data for p in built.papers]


def test_a_letterhead_changes_the_word_papers_alone(
    order: Order, written: list[str], tmp_path: Path
) -> None:
    memory = Memory()
    build(order, SHIPPED, memory=memory)
    written.clear()
    build(replace(order, word_template=school_file(tmp_path)), SHIPPED, memory=memory)
    assert written and {name.split(".")[1] for name in written} == {"docx"}


def test_another_theme_or_kind_of_sheet_is_written(order: Order, written: list[str]) -> None:
    memory = Memory()
    build(order, SHIPPED, memory=memory)
    for other in (replace(order, fillable=True), replace(order, embed_fonts=True)):
        written.clear()
        build(other, SHIPPED, memory=memory)
        assert written


def test_without_a_memory_all_is_written_but_what_is_there_keeps_its_date(
    order: Order, written: list[str]
) -> None:
    build(order, SHIPPED)
    before, number = stamps(order), len(written)
    build(order, SHIPPED)
    assert len(written) == 2 * number and stamps(order) == before
