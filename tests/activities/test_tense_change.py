"""Tense change: the sentence twice, only the verb asked, and nothing of the answer in sight."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.composing import LEVELS, as_document, composed, outcome, sheet, shipped_lesson
from support.lexicon import lexicon, needs_lexicon
from support.passages import article_lesson

from generator.activities import tense_change
from generator.activities.base import Lacking
from generator.activities.parts.verb_content import TenseChangeContent
from generator.document.blocks import Items
from generator.document.dump import dump
from generator.document.inlines import Blank, Text
from generator.document.walk import blocks_of
from generator.language.verbs.in_context import CUT
from generator.lesson.sentences import sentences_of

__all__ = ["lexicon"]

ITEM = {
    "given": "Elle veut partir.",
    "sentence": "Elle ___ partir.",
    "verb": "vouloir",
    "tense": "imparfait",
    "person": "3s",
}
TENSES = {
    "A2": {"futur simple"},
    "B1": {"imparfait", "passé composé"},
    "B2": {"plus-que-parfait", "conditionnel présent"},
}


def own(items, language="fr"):
    content = TenseChangeContent.model_validate({"items": items})
    text = article_lesson("Un texte sans rien.", language=language)
    return replace(text, contents={"tense_change": content})


def pairs(made):
    """Of each item what is given and what is to be completed, as their runs."""
    items = next(block for block in blocks_of(made.blocks) if isinstance(block, Items))
    return [(item.blocks[0].content, item.blocks[1].content) for item in items.items]


def words(line, gap=None):
    """A line as text, its gap and the tense before it left out."""
    return "".join(
        gap if isinstance(i, Blank) else i.text
        for i in line
        if not (isinstance(i, Text) and i.role == "muted")
    )


def tense(line):
    return next(i.text for i in line if i.role == "muted").strip("→ ()\u00a0")


@pytest.mark.parametrize("level", LEVELS)
def test_the_sheet_says_nothing_of_the_answers(level, monkeypatch):
    other = {**ITEM, "answer": "tout autre chose", "accept": ["voulut"]}
    assert len({dump(sheet("tense_change", own([item]), level)) for item in (ITEM, other)}) == 1
    lesson = shipped_lesson(level)
    before = composed("tense_change", lesson, level)
    right = tense_change.in_other_tense

    def changed(*args):
        return tuple(form[::-1] * 3 for form in right(*args))

    page = dump(sheet("tense_change", lesson, level))
    monkeypatch.setattr(tense_change, "in_other_tense", changed)
    assert composed("tense_change", lesson, level).answers != before.answers
    assert dump(sheet("tense_change", lesson, level)) == page


@pytest.mark.parametrize("level", LEVELS)
def test_the_two_lines_differ_by_the_verb_alone(level):
    article = " ".join(" ".join(s.text.split()) for s in sentences_of(shipped_lesson(level)))
    made = composed("tense_change", shipped_lesson(level), level)
    assert made.units >= 5
    for first, second in pairs(made):
        (verb,) = (i.text for i in first if isinstance(i, Text) and i.role == "strong")
        assert words(second, verb) == words(first)
        beginning = words(first).removesuffix(CUT).replace("\u00a0", " ").strip()
        assert beginning in article.replace("\u00a0", " ").replace("\u202f", " ")
        (blank,) = (i for i in second if isinstance(i, Blank))
        assert blank.answer != verb


@needs_lexicon
@pytest.mark.parametrize("level", LEVELS)
def test_with_the_lexicon_the_forms_are_those_of_our_rules(lexicon, level, monkeypatch):
    lesson = shipped_lesson(level)
    with_it = composed("tense_change", lesson, level)
    found = {(words(b, "_"), tense(b)): a for (_, b), a in zip(pairs(with_it), with_it.answers)}  # noqa: B905
    monkeypatch.setenv("ARDOISE_LEXICON", "off")
    plain = [composed("tense_change", lesson, level, seed=seed) for seed in range(20)]
    ours = {(words(b, "_"), tense(b)): a for m in plain for (_, b), a in zip(pairs(m), m.answers)}  # noqa: B905
    shared = found.keys() & ours.keys()
    assert len(shared) >= 2 and all(found[key] == ours[key] for key in shared)


@pytest.mark.parametrize("level", LEVELS)
def test_the_tenses_are_those_of_the_level(level):
    asked = set()
    for seed in range(20):
        made = composed("tense_change", shipped_lesson(level), level, seed=seed)
        asked |= {tense(second) for _, second in pairs(made)}
    assert asked == TENSES[level] if level in TENSES else len(asked) >= 4


@settings(max_examples=60, deadline=None)
@given(seed=st.integers(min_value=1), level=st.sampled_from(LEVELS))
def test_versions_ask_for_as_much_and_never_the_same_in_the_same_place(seed, level):
    lesson = shipped_lesson(level)
    first, second = (
        composed("tense_change", lesson, level, seed=seed, version=version) for version in "AB"
    )
    assert first.units == second.units and first.scaffold == second.scaffold
    assert all(a != b for a, b in zip(pairs(first), pairs(second), strict=True))


@pytest.mark.parametrize("level", LEVELS)
def test_three_hundred_seeds_ask_each_sentence_once(level):
    lesson = shipped_lesson(level)
    for seed in range(300):
        made = composed("tense_change", lesson, level, seed=seed, version="ABCD"[seed % 4])
        given_ = [words(first) for first, _ in pairs(made)]
        assert made.units == len(made.answers) == len(set(given_)) >= 5


OWN = (
    ("fr", ITEM, "voulait"),
    ("en", {"given": "It begins.", "sentence": "It ___.", "verb": "begin",
            "tense": "past simple", "person": "3s"}, "began"),
    ("es", {"given": "Ana tiene sed.", "sentence": "Ana ___ sed.", "verb": "tener",
            "tense": "condicional", "person": "3s"}, "tendría"),
    ("de", {"given": "Er hilft.", "sentence": "Er ___.", "verb": "helfen",
            "tense": "Präteritum", "person": "3s"}, "half"),
)  # fmt: skip


@pytest.mark.parametrize(("language", "item", "answer"), OWN)
def test_a_teacher_writes_sentences_in_four_languages(language, item, answer):
    made = composed("tense_change", own([item], language), "B1", language="en")
    assert made.answers == (answer,)
    key = dump(as_document(made))
    assert item["given"] in key and f"({item['tense']})" in key


@pytest.mark.parametrize("language", ("en", "es", "de"))
def test_without_them_another_language_says_what_it_needs(language):
    made = outcome("tense_change", article_lesson("A text. B.", language=language), "A2")
    assert isinstance(made, Lacking) and made.code == "lacks-verbs"


UNSURE = {
    "es": "La vida tiene riesgos, ya que a veces tragan gomas. Hay nidos: es una colonia famosa. "
    "Como la ley protege a la especie, no se pueden quitar. Ana tiene un perro viejo.",
    "de": "Nicht alle finden den Weg zurück. Man erkennt sie oft am Preis. Ich glaube, dass sie "
    "gefüllt wird. Bamberg war die erste Stadt, die ihn ausprobierte.",
}


@pytest.mark.parametrize("language", UNSURE)
@pytest.mark.parametrize("level", ("A2", "B1"))
def test_nothing_is_changed_where_the_clauses_of_the_language_are_unknown(language, level):
    """« Man hat erkannt sie oft »: such keys were made of articles before."""
    lesson = article_lesson(UNSURE[language], language=language)
    made = outcome("tense_change", lesson, level, language=language)
    assert isinstance(made, Lacking) and made.code == "lacks-verbs"


@pytest.mark.parametrize("level", LEVELS)
def test_no_form_is_asked_twice(level):
    for seed in range(12):
        answers = composed("tense_change", shipped_lesson(level), level, seed=seed).answers
        assert len(set(answers)) == len(answers) >= 5


def test_a_state_is_put_into_the_perfect_only_where_no_other_tense_is_asked():
    """« Cette démarche a été contraire » is stilted; « était » says the same."""
    text = "Le pont est vieux. Le maire a peur. La ville veut un pont. Le maire trouve un pont."
    both = [
        answer
        for seed in range(8)
        for answer in outcome("tense_change", article_lesson(text), "B1", seed=seed).answers
    ]
    assert {"était", "avait", "voulait"} <= set(both)
    assert not {"a été", "a eu", "a voulu"} & set(both) and "a trouvé" in both
