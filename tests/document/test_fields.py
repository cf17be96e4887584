"""The names of fields: a count in each task, and none twice."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generator.document.fields import FieldNames


def test_a_task_counts_its_own_fields() -> None:
    names = FieldNames()
    named = [names.next()]
    for task, fields in (("1", 2), ("2", 1), ("", 1), ("1", 1)):
        names.begin(task)
        named += [names.next() for _ in range(fields)]
    assert named == ["0-1", "1-1", "1-2", "2-1", "2-2", "1-3"]
    assert names.count == 3


@given(st.lists(st.sampled_from(["", "1", "2", "7"])))
def test_no_name_comes_twice(tasks: list[str]) -> None:
    names = FieldNames()
    named = []
    for task in tasks:
        names.begin(task)
        named.append(names.next())
    assert len(set(named)) == len(named) == len(tasks)
