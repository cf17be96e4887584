"""Conjugation: verbs found for sure, one best answer, and a sheet that says nothing of it."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.composing import LEVELS, as_document, composed, outcome, sheet, shipped_lesson
from support.lexicon import lexicon, needs_lexicon
from support.passages import article_lesson

from generator.activities.base import Composed, Lacking
from generator.activities.parts.verb_content import ConjugationContent
from generator.activities.registry import known_contents
from generator.document.blocks import Items
from generator.document.dump import dump
from generator.document.inlines import Blank, Text
from generator.document.walk import blocks_of
from generator.errors import ArdoiseError
from generator.language.typography import typeset
from generator.lesson.load import load_lesson
from generator.lesson.sentences import sentences_of

__all__ = ["lexicon"]

ITEM = {"sentence": "Elle ___ partir.", "verb": "vouloir", "tense": "imparfait", "person": "3s"}


def own(items, language="fr", **changes):
    content = ConjugationContent.model_validate({"items": items})
    text = article_lesson("Un texte sans rien.", language=language, **changes)
    return replace(text, contents={"conjugation": content})


def lines(made):
    """Each printed sentence as its runs."""
    items = next(block for block in blocks_of(made.blocks) if isinstance(block, Items))
    return [item.blocks[0].content for item in items.items]


def filled(made):
    """Each sentence with its answer, without what is given of the verb."""
    return [
        "".join(
            i.answer if isinstance(i, Blank) else i.text
            for i in line
            if not (isinstance(i, Text) and i.role == "muted")
        )
        for line in lines(made)
    ]


def given_of(made):
    return [i.text for line in lines(made) for i in line if isinstance(i, Text) if i.role]


# Two right forms of one verb in one tense: what is given is the same, so nothing may differ.
PAIRS = (
    ("Ils {} la clôture.", "paient", "payent"),
    ("Il {} la route.", "essaie", "essaye"),
)


@pytest.mark.parametrize("level", LEVELS)
@settings(max_examples=10, deadline=None)
@given(chosen=st.lists(st.booleans(), min_size=2, max_size=2))
def test_the_sheet_says_nothing_of_the_answers(level, chosen):
    other = {**ITEM, "answer": "tout autre chose", "accept": ["voulut", "veut"]}
    pages = {dump(sheet("conjugation", own([item]), level)) for item in (ITEM, other)}
    assert len(pages) == 1
    texts = [
        tuple(pair[1 + now] for pair, now in zip(PAIRS, which, strict=True))
        for which in ([False, False], chosen)
    ]
    made = [
        article_lesson(
            " ".join(
                [pair[0].format(form) for pair, form in zip(PAIRS, forms, strict=True)]
                + ["La ville veut attendre.", "Elle a un but."]
            )
        )
        for forms in texts
    ]
    assert composed("conjugation", made[0], level).units == 4
    one, two = (dump(sheet("conjugation", lesson, level)) for lesson in made)
    assert one == two


@pytest.mark.parametrize("version", ("A", "B"))
@pytest.mark.parametrize("level", LEVELS)
def test_the_key_gives_the_sentences_of_the_article_letter_by_letter(level, version):
    lesson = shipped_lesson(level)
    right = [typeset(s.text, "fr") for s in sentences_of(lesson)]
    made = composed("conjugation", lesson, level, version=version)
    found = filled(made)
    assert len(found) == made.units >= 6
    assert all(text in right for text in found) and len(set(found)) == len(found)


@needs_lexicon
@pytest.mark.parametrize("level", LEVELS)
def test_the_same_holds_with_the_lexicon(lexicon, level):
    lesson = shipped_lesson(level)
    right = [typeset(s.text, "fr") for s in sentences_of(lesson)]
    found = filled(composed("conjugation", lesson, level))
    assert len(found) >= 6 and all(text in right for text in found)


def test_infinitive_and_tense_are_given_and_later_the_infinitive_alone():
    tenses = {"A2": {"présent", "passé composé"}}
    for level in LEVELS:
        runs = given_of(composed("conjugation", shipped_lesson(level), level))
        hints = [run.strip("\u00a0()") for run in runs if run.startswith("\u00a0(")]
        assert len(hints) >= 6
        assert all((", " in hint) == (level in ("A2", "B1")) for hint in hints)
        if level in tenses:
            assert {hint.split(", ")[1] for hint in hints} == tenses[level]


def test_elided_words_stay_on_the_page_and_what_hangs_on_a_verb_spares_it():
    lesson = article_lesson(
        "Google n’est pas membre. La ville se développe vite. « C’est prêt », dit-il."
        " Où va-t-elle ? Elle a presque disparu. Les voisins ont payé la clôture."
    )
    found = {
        "".join("_" if isinstance(i, Blank) else i.text for i in line)
        for line in lines(composed("conjugation", lesson, "A2"))
    }
    assert "Google n’_\u00a0(être, présent) pas membre." in found
    assert "La ville se _\u00a0(se développer, présent) vite." in found
    assert "Les voisins _\u00a0(payer, passé composé) la clôture." in found
    assert not any("va" in line or "presque" in line for line in found)


def test_what_else_is_right_stands_in_the_key_alone():
    lesson = article_lesson(
        "En 2019, la ville a choisi un but. Ils paient la clôture. La ville veut attendre."
    )
    key = dump(as_document(composed("conjugation", lesson, "B2")))
    assert key.count("Accepter") == 2 and "choisit" in key and "payent" in key
    assert "choisit" not in dump(sheet("conjugation", lesson, "B2"))
    assert dump(as_document(composed("conjugation", lesson, "A2"))).count("Accepter") == 1


@settings(max_examples=60, deadline=None)
@given(seed=st.integers(min_value=1), level=st.sampled_from(LEVELS))
def test_versions_ask_for_as_many_verbs_in_other_places(seed, level):
    lesson = shipped_lesson(level)
    first, second = (
        composed("conjugation", lesson, level, seed=seed, version=version) for version in "AB"
    )
    assert first.units == second.units and first.scaffold == second.scaffold
    pairs = list(zip(lines(first), lines(second), strict=True))
    assert all(one != other for one, other in pairs)
    both = [line for line in lines(first) if line in lines(second)]
    assert len(both) <= first.units / 2
    assert not any(a == b for a, b in zip(filled(first), filled(second), strict=True))


@pytest.mark.parametrize("level", LEVELS)
def test_three_hundred_seeds_make_sentences_with_one_gap_each(level):
    lesson = shipped_lesson(level)
    seen = set()
    for seed in range(300):
        made = composed("conjugation", lesson, level, seed=seed, version="ABCD"[seed % 4])
        assert made.units == len(made.answers) == len(set(filled(made)))
        seen.add(made.answers)
    assert len(seen) > 50


def item(sentence, verb, tense, **more):
    return {"sentence": sentence, "verb": verb, "tense": tense, **more}


OWN = (
    ("fr", ITEM, "voulait"),
    ("en", item("It ___.", "begin", "past simple", person="3s"), "began"),
    ("es", item("___ queso.", "comprar", "futuro", person="3p"), "comprarán"),
    ("de", item("Er ___.", "helfen", "Präteritum", person="3s"), "half"),
    ("it", item("La rete ___.", "crescere", "futuro", answer="crescerà"), "crescerà"),
)


@pytest.mark.parametrize(("language", "given_", "answer"), OWN)
def test_a_teacher_writes_sentences_in_any_language(language, given_, answer):
    made = composed("conjugation", own([given_, given_], language), "A2", language="en")
    assert made.answers == (answer, answer)
    assert f"({given_['verb']}, {given_['tense']})" in dump(as_document(made))


@pytest.mark.parametrize("language", ("en", "es", "de", "it"))
def test_without_them_another_language_says_what_it_needs(language):
    made = outcome("conjugation", article_lesson("A text. B.", language=language), "A2")
    assert isinstance(made, Lacking) and made.code == "lacks-verbs"


def said(folder, one, language="fr"):
    (folder / "article.md").write_text("# Un titre\n\nUn texte de rien du tout.\n")
    (folder / "lesson.yaml").write_text(
        f"title: x\nlanguage: {language}\nlevels: [A2]\narticle: article.md\n"
        f"vocabulary: [{{term: texte}}]\nactivities:\n  conjugation:\n    items: [{one}]\n"
    )
    try:
        problems = load_lesson(folder, contents=known_contents).warnings
    except ArdoiseError as error:
        problems = error.problems
    return [problem.code for problem in problems if problem.code.startswith("verb-")]


def test_what_is_written_is_checked(tmp_path):
    head = "sentence: Elle ___ partir., verb: vouloir"
    assert said(tmp_path, f"{{{head}, tense: imparfait, person: 3s}}") == []
    assert said(tmp_path, f"{{{head}, tense: Imparfait, answer: voulait}}") == []
    assert said(tmp_path, f"{{{head}, tense: imparfait, answer: veut}}") == ["verb-form-unknown"]
    assert said(tmp_path, f"{{{head}, tense: imparfait, person: 3p, answer: voulait}}") == [
        "verb-form-unknown"
    ]
    assert said(tmp_path, f"{{{head}, tense: imparfait}}") == ["verb-no-answer"]
    assert said(tmp_path, f"{{{head}, tense: aoriste, answer: voulait}}") == ["verb-tense"]
    gone = "{sentence: Elle part., verb: vouloir, tense: imparfait, person: 3s}"
    assert said(tmp_path, gone) == ["verb-gap"]
    # It depends on who is born.
    born = "{sentence: Elle ___ ici., verb: naître, tense: passé composé, person: 3s"
    assert said(tmp_path, born + "}") == ["verb-no-answer"]
    assert said(tmp_path, born + ", answer: est née}") == []
    assert (
        said(tmp_path, "{sentence: Io ___., verb: andare, tense: futuro, answer: andrò}", "it")
        == []
    )


def test_the_task_at_a2_is_not_that_at_c1():
    text = article_lesson("Elle veut partir. Il a un but. Ils paient la clôture.")
    made = [outcome("conjugation", text, level) for level in ("A2", "C1")]
    assert all(isinstance(one, Composed) for one in made)
    assert lines(made[0]) != lines(made[1])
