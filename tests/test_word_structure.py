"""Word files that stay whole in a teacher's hands: every document of every recipe and level."""

import pytest
from support.packs import (
    DOCUMENTS,
    IN_VERSIONS,
    LANGUAGES,
    THEMED,
    PackCase,
    documents_of,
    printed,
)
from support.word_checks import word_faults
from support.word_faithful import faithfulness_faults
from support.word_structure import structure_faults

# The lessons of the tests, one a language, with what they have at most and at least.
OTHERS = (
    PackCase("petite-lecon"),
    *(
        PackCase(f"lesson-{code}", recipe, "fr" if code == "fr" else "en")
        for code in LANGUAGES
        for recipe in ("standard", "full")
    ),
)
MORE = [(pack, name) for pack in (*OTHERS, *THEMED) for name in pack.names]


@pytest.mark.parametrize(("pack", "name"), [*DOCUMENTS, *IN_VERSIONS, *MORE], ids=str)
def test_a_document_stays_whole_in_a_teacher_s_hands(pack: PackCase, name: str) -> None:
    data = printed(pack, "docx")[name].data
    assert structure_faults(data) == []
    assert faithfulness_faults(data, documents_of(pack)[name]) == []


@pytest.mark.parametrize(("pack", "name"), MORE, ids=str)
def test_word_opens_every_lesson_without_a_murmur(pack: PackCase, name: str) -> None:
    assert word_faults(printed(pack, "docx")[name].data) == []


def test_foreign_words_were_looked_at() -> None:
    """Spanish and German lessons have English labels: both languages are on their sheets."""
    for code in ("es", "de"):
        documents = documents_of(PackCase(f"lesson-{code}", labels="en"))
        assert {d.language for d in documents.values()} == {code}
        assert {d.running.language for d in documents.values()} == {"en"}
