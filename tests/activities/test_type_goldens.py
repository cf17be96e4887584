"""Each type at each level of the first lesson, as text, held against what was accepted before.

To accept what is made now: pytest tests/activities/test_type_goldens.py --accept
"""

import pytest
from support.composing import LEVELS, as_document, outcome, shipped_lesson
from test_goldens import GOLDENS, difference

from generator.activities.base import Composed
from generator.activities.registry import type_names
from generator.document.dump import dump

FOLDER = GOLDENS / "activities"
CASES = [(name, level) for name in type_names() for level in LEVELS]


@pytest.mark.parametrize(("name", "level"), CASES)
def test_golden_of_a_type(name, level, pytestconfig):
    file = FOLDER / name / f"{level.lower()}.txt"
    made = outcome(name, shipped_lesson(level), level)
    text = dump(as_document(made)) if isinstance(made, Composed) else f"lacking {made.code}\n"
    if pytestconfig.getoption("--accept"):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    accepted = file.read_text(encoding="utf-8") if file.exists() else ""
    if text != accepted:
        pytest.fail(difference(accepted, text, file), pytrace=False)


def test_no_golden_of_a_type_is_stale():
    there = {(file.parent.name, file.stem.upper()) for file in FOLDER.rglob("*.txt")}
    assert len(CASES) > 60
    assert there == set(CASES)
