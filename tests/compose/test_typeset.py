"""The typeset pass over a document: runs, foreign runs, blanks with and without answer."""

from __future__ import annotations

from dataclasses import replace

import pytest
from support.sample import sample_document

from generator.compose.typeset import typeset
from generator.document.blocks import Paragraph
from generator.document.inlines import Blank, Inlines, Mark, Pick, Text


def printed(*content: Text | Blank | Mark | Pick) -> Inlines:
    document = replace(sample_document(), blocks=(Paragraph(content),))
    (paragraph,) = typeset(document).blocks
    assert isinstance(paragraph, Paragraph)
    return paragraph.content


def test_a_quotation_goes_through_runs() -> None:
    content = (Text('Il a dit "'), Text("oui", "strong"), Text('" !'))
    texts = [one.text for one in printed(*content) if isinstance(one, Text)]
    assert texts == ["Il a dit «\u00a0", "oui", "\u00a0»\u202f!"]
    assert [one.role for one in printed(*content) if isinstance(one, Text)][1] == "strong"


def test_a_foreign_run_keeps_to_its_own_rules() -> None:
    content = (Text("Le mot "), Text('"so" !', language="en"), Text(" se lit ?"))
    texts = [one.text for one in printed(*content) if isinstance(one, Text)]
    assert texts == ["Le mot ", "“so”!", " se lit\u202f?"]


@pytest.mark.parametrize("answer", ["", "l'IA", "...", "«"])
def test_an_answer_changes_nothing_around_its_blank(answer: str) -> None:
    def around(blank: Blank) -> list[str]:
        content = printed(Text("Est-ce l'"), blank, Text(" ?"), Mark(None), Text(" !"))
        return [one.text for one in content if isinstance(one, Text)]

    assert around(Blank(answer, 30)) == around(Blank(None, 30))
    assert around(Blank(None, 30)) == ["Est-ce l’", "\u202f?", "\u202f!"]


def test_answers_and_choices_are_set_too() -> None:
    blank, pick = printed(Blank("l'IA", 30), Pick(("l'eau", "d'eau"), 0))
    assert isinstance(blank, Blank) and blank.answer == "l’IA"
    assert isinstance(pick, Pick) and pick.options == ("l’eau", "d’eau")
