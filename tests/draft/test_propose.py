"""What is proposed stands in the article, word for word, or says what was changed."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.four_languages import LANGUAGES, small_lesson_in

from generator.draft.draft import Draft
from generator.draft.propose import propose
from generator.language.terms import find_term, named_alone
from generator.lesson.level_lesson import Article
from generator.lesson.markdown import parse_markdown
from generator.reading.piece import Origin

LAKE = """\
# Les castors reviennent

Depuis mars, 24 castors vivent au bord du lac de Paladru. Les habitants les voient le soir. Le plus
grand barrage mesure douze mètres. Il retient l’eau.

En 2021, la commune de Charavines a compté 40 espèces d’insectes. Hier, Lina Roy et Marc Petit ont
vu 12 espèces d’oiseaux. La mairie paie des clôtures parce que les castors mangent les arbres.
"""


def lake() -> Draft:
    article, _ = parse_markdown(LAKE, Path("article.md"))
    return propose(article, Origin(), article.title, "fr", ["B1"])


def drafts() -> list[tuple[str, Article, Draft]]:
    found = []
    for code in LANGUAGES:
        for level in ("A2", "C1"):
            article = small_lesson_in(code, level).article
            found.append((code, article, propose(article, Origin(), article.title, code, [level])))
    return found


def test_every_proposal_is_proved_by_the_article() -> None:
    counts = dict.fromkeys(("words", "facts", "statements", "gaps", "stems"), 0)
    for code, article, draft in drafts():
        for kind in counts:
            counts[kind] += len(getattr(draft, kind))
        for evidence in (
            *(one.evidence for one in (*draft.facts, *draft.statements, *draft.gaps, *draft.stems)),
            *(word.sentence for word in draft.words),
            *draft.to_order,
        ):
            assert evidence in article.text
        for word in draft.words:
            assert find_term(word.term, word.sentence, code, word.forms), (code, word.term)
    assert counts.pop("gaps") >= 3  # a short text has few names of one kind
    assert all(number > 8 for number in counts.values()), counts


def test_a_true_statement_is_a_sentence_and_a_false_one_differs_in_one_place() -> None:
    false = 0
    for _, _, draft in drafts():
        for one in draft.statements:
            assert (one.ask == one.evidence) is one.answer
            if not one.answer:
                before, after = one.change.split(" → ")
                assert one.evidence.replace(before, after, 1) == one.ask
                assert before != after
                false += 1
    assert false >= 8


def test_a_sentence_serves_one_question_only() -> None:
    for _, _, draft in drafts():
        used = [one.evidence for one in (*draft.statements, *draft.gaps, *draft.stems)]
        assert len(used) == len(set(used))


def test_the_choices_of_a_gap_stand_in_the_article_and_one_is_right() -> None:
    found = 0
    for _, article, draft in drafts():
        for gap in draft.gaps:
            assert gap.answer in gap.choices and len(set(gap.choices)) == len(gap.choices) == 3
            assert all(choice in article.text for choice in gap.choices)
            assert gap.answer not in gap.ask
            found += 1
    assert found


def test_facts_of_a_small_text() -> None:
    facts = {fact.key: fact.answer for fact in lake().facts}
    assert facts["who"] == "Lina Roy et Marc Petit"
    assert facts["when"] == "2021"
    assert facts["how_many"] == "24 castors"
    assert facts["why"] == "parce que les castors mangent les arbres"


def test_false_statements_of_a_small_text() -> None:
    changes = {one.change for one in lake().statements if not one.answer}
    assert {"grand → petit", "24 → 48"} <= changes


@pytest.mark.parametrize("text", ["Il ne mange plus de poisson le matin au bord du lac."])
def test_a_negation_is_not_turned_round(text: str) -> None:
    article, _ = parse_markdown(f"# T\n\n{text}\n", Path("a.md"))
    draft = propose(article, Origin(), "T", "fr", ["B1"])
    assert [one.answer for one in draft.statements] in ([], [True])


def test_words_are_in_the_form_of_a_dictionary_and_not_basic() -> None:
    from generator.language.basic_words import basic_words
    from generator.language.normalise import fold

    for code, _, draft in drafts():
        terms = [word.term for word in draft.words]
        assert len(terms) == len({fold(term) for term in terms})
        # « to the letter » is an expression, not the letter.
        alone = {fold(named_alone(one.term, code)) for one in draft.words if one.commonness}
        assert alone and not alone & basic_words(code)
