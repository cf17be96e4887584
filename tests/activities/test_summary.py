"""The summary: a frame, words to use, a limit, a compte rendu; the model is the teacher's."""

from dataclasses import replace

import pytest
from support.composing import LEVELS, as_document, composed, sheet, shipped_lesson

from generator.activities.summary import SummaryContent
from generator.document.dump import dump


def with_model(level, model, words=("eau", "roue")):
    content = SummaryContent.model_validate({"model": model, "words": list(words)})
    return replace(shipped_lesson(level), contents={"summary": content})


@pytest.mark.parametrize("level", LEVELS)
def test_the_sheet_says_nothing_of_the_answers(level):
    lessons = [with_model(level, model) for model in ("Court.", "Un modèle bien plus long. " * 20)]
    assert dump(sheet("summary", lessons[0], level)) == dump(sheet("summary", lessons[1], level))
    assert "Court." in dump(as_document(composed("summary", lessons[0], level)))
    assert "Court." not in dump(sheet("summary", lessons[0], level))


def test_each_level_has_its_own_way():
    pages = {level: dump(sheet("summary", shipped_lesson(level), level)) for level in LEVELS}
    assert "Cet article présente …" in pages["A2"]
    assert "l’ouverture – la sécurité" in pages["B1"] and "60 à 80 mots" in pages["B1"]
    assert "90 à 110 mots" in pages["B2"] and "l’ouverture –" not in pages["B2"]
    assert "compte rendu" in pages["C1"] and "200 à 240 mots" in pages["C1"]


def test_without_words_to_use_the_consigne_asks_for_none():
    page = dump(sheet("summary", replace(shipped_lesson("B1"), contents={}), "B1"))
    assert "boîte" not in page and "60 à 80 mots" in page
