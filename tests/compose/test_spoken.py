"""What is said aloud is in the language of the labels, the same on every paper of a pack."""

from __future__ import annotations

from dataclasses import replace

import pytest
from support.packs import PackCase, documents_of

from generator.document.document import Spoken

FRENCH = Spoken(
    *("espace à compléter", "case à cocher", "case cochée", "bonne réponse"),
    "logo de l’établissement",
    activity="Activité",
    row="ligne",
    column="colonne",
)
ENGLISH = Spoken(
    *("blank", "box to tick", "ticked box", "right answer", "school logo"),
    activity="Task",
    row="row",
    column="column",
)


@pytest.mark.parametrize(
    ("lesson", "labels", "said"),
    [
        ("lesson-fr", "fr", FRENCH),
        ("lesson-en", "en", ENGLISH),
        ("lesson-de", "en", replace(ENGLISH, language="en")),
    ],
)
def test_every_paper_says_it_alike(lesson: str, labels: str, said: Spoken) -> None:
    documents = documents_of(PackCase(lesson, labels=labels))
    assert {document.kind for document in documents.values()} == {"worksheet", "key", "plan"}
    assert [name for name, document in documents.items() if document.spoken != said] == []
