"""The dictation with gaps: more of them with the level, and nothing of them on the sheet."""

from support.composing import LEVELS, as_document, composed, sheet, shipped_lesson
from support.passages import article_lesson

from generator.activities.parts.passage_content import GapsContent
from generator.document.dump import dump


def test_the_sheet_says_nothing_of_the_answers():
    gapped = ("soupe", "cuillère", "assiette", "serviette")
    others = ("tarte", "fourchette", "casserole", "bouteille")
    frame = "Sur la table, il y a une {} chaude et une {} propre, puis une {} vide et une {} pliée."

    def made(words):
        content = GapsContent.model_validate({"gaps": list(words)})
        return article_lesson(frame.format(*words), contents={"dictation": content})

    for level in LEVELS:
        one, other = made(gapped), made(others)
        assert dump(sheet("dictation", one, level)) == dump(sheet("dictation", other, level))
        assert composed("dictation", one, level).answers == gapped


def test_a_higher_level_writes_more():
    units = [composed("dictation", shipped_lesson(level), level).units for level in LEVELS]
    assert units == sorted(units) and units[0] < units[-1]


def test_what_the_teacher_reads_stands_in_the_key():
    key = dump(as_document(composed("dictation", shipped_lesson("A2"), "A2")))
    assert "À lire trois fois" in key
    assert "À lire trois fois" not in dump(sheet("dictation", shipped_lesson("A2"), "A2"))
