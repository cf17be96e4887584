"""What was reached against the references made by hand is not lost again."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

MEASURE = runpy.run_path(
    str(Path(__file__).parent / "references" / "measure_language.py"), run_name="measure_language"
)
LEAST = {
    "sentences": {"fr": 0.98, "en": 0.98, "es": 0.98, "de": 0.98},
    "terms": {"fr": 0.94, "en": 0.94, "es": 0.94, "de": 0.94},
}


@pytest.mark.parametrize("what", ["sentences", "terms"])
@pytest.mark.parametrize("language", ["fr", "en", "es", "de"])
def test_the_share_that_is_right(what: str, language: str) -> None:
    measured = MEASURE[what](language)
    assert measured.of >= 78
    assert measured.share >= LEAST[what][language], measured.failures


def test_a_wrong_answer_is_counted_as_one() -> None:
    is_right = MEASURE["_is_right"]
    text = "Elle s’apprêtait à partir."
    assert is_right((5, 18), text, "[s’]apprêtait à")
    assert is_right((7, 18), text, "[s’]apprêtait à")
    assert not is_right((7, 16), text, "[s’]apprêtait à")
    assert not is_right(None, text, "[s’]apprêtait à")
    assert not is_right((7, 18), text, "–")
