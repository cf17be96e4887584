"""A verb in its sentence: what can be left out, what fixes its tense, what it is in another."""

from __future__ import annotations

import pytest
from support.lexicon import lexicon, needs_lexicon

from generator.language.inflection import Tense
from generator.language.language import languages
from generator.language.lexicon.lexicon import Lexicon
from generator.language.verbs.in_context import in_other_tense, is_fixed, one_clause
from generator.language.verbs.tense_words import tense_name, tense_named, tense_words_of
from generator.language.verbs.verb_gap import Gap, right_forms, verb_gaps

__all__ = ["lexicon"]


def forms(text: str) -> list[str]:
    return [gap.form for gap in verb_gaps(text, "fr")]


def gap(text: str, form: str) -> Gap:
    (found,) = (one for one in verb_gaps(text, "fr") if one.form == form)
    return found


def test_a_group_is_left_out_whole_or_not_at_all() -> None:
    assert forms("IBM et Meta ont annoncé une alliance.") == ["ont annoncé"]
    assert forms("La fusée est née hier et elle a presque disparu.") == ["est née"]
    assert forms("« C’est prêt », assure-t-il.") == ["est"]
    assert forms("Dira-t-on que c’est vrai ?") == ["est"]
    assert forms("L’espèce avait failli disparaître.") == []
    assert forms("Le conseil a néanmoins un but.") == ["a"]


FIXED = (
    ("L’alliance veut partager son code.", "veut", True),
    ("Elle a choisi cinq buts.", "a choisi", False),
    ("En décembre 2023, elle a choisi cinq buts.", "a choisi", True),
    ("Bien que ces buts soient clairs, elle attend.", "soient", True),
    ("Elle travaille afin que chacun puisse lire.", "puisse", True),
    ("Elle écrit de sorte que chacun puisse lire.", "puisse", False),
    ("Le détail serait drôle s’il n’éclairait le reste.", "serait", True),
    ("Le détail serait drôle s’il n’éclairait le reste.", "éclairait", True),
    ("Le détail serait drôle.", "serait", False),
    ("En décembre 2023, l’alliance a été annoncée.", "a été", False),
    ("En décembre 2023, l’annonce a été un succès.", "a été", True),
    ("Le contexte appelait une réponse.", "appelait", False),
    ("Hier, elle veut partir.", "veut", False),
    ("Autrefois, le castor est rare.", "est", False),
    ("Les résultats diront si elles sont capables d’avancer.", "sont", False),
)


@pytest.mark.parametrize(("text", "form", "fixed"), FIXED)
def test_a_tense_is_fixed_by_a_word_or_is_the_present(text: str, form: str, fixed: bool) -> None:
    assert is_fixed(gap(text, form), "fr") is fixed


CHANGED = (
    ("L’alliance veut partager son code.", Tense.IMPERFECT, ("voulait",)),
    ("L’alliance veut partager son code.", Tense.FUTURE, ("voudra",)),
    ("L’alliance veut partager son code.", Tense.PERFECT, ("a voulu",)),
    # An adverb or a negation would part the two words.
    ("L’alliance veut aussi partager son code.", Tense.PERFECT, ()),
    ("L’alliance ne veut pas partager son code.", Tense.PERFECT, ()),
    ("L’alliance ne veut pas partager son code.", Tense.CONDITIONAL, ("voudrait",)),
    ("Le tableau a néanmoins son revers.", Tense.PERFECT, ()),
    ("Le tableau a néanmoins son revers.", Tense.FUTURE, ("aura",)),
    # The word before it would change on the page.
    ("Google n’est pas membre.", Tense.FUTURE, ()),
    ("Google n’est pas membre.", Tense.IMPERFECT, ("était",)),
    ("La ville se développe vite.", Tense.PERFECT, ()),
    ("La ville se développe vite.", Tense.FUTURE, ("développera",)),
    # The participle agrees with a subject in sight, or nobody knows.
    ("Elle devient grande.", Tense.PERFECT, ("est devenue",)),
    ("Ils deviennent grands.", Tense.PLUPERFECT, ("étaient devenus",)),
    ("La ville devient grande.", Tense.PERFECT, ()),
    ("Il la soutient.", Tense.PERFECT, ()),
    # Expressions of time.
    ("Aujourd’hui, elle veut partir.", Tense.IMPERFECT, ()),
    ("En décembre 2023, elle a choisi un but.", Tense.FUTURE, ()),
    ("En décembre 2023, elle a choisi un but.", Tense.PLUPERFECT, ("avait choisi",)),
    ("Elle veut partir depuis trois jours.", Tense.PERFECT, ()),
    ("Demain, elle veut partir.", Tense.IMPERFECT, ()),
    ("L’alliance va préparer des repères.", Tense.IMPERFECT, ()),
    ("Cette démarche va à l’encontre du projet.", Tense.IMPERFECT, ("allait",)),
    # Several right forms, the usual one first.
    ("La mairie veut attendre.", Tense.PRESENT, ()),
    ("Demain, elle veut partir.", Tense.FUTURE, ("voudra",)),
    ("Ils paient la clôture.", Tense.FUTURE, ("paieront", "payeront")),
)


@pytest.mark.parametrize(("text", "tense", "right"), CHANGED)
def test_a_sentence_in_another_tense(text: str, tense: Tense, right: tuple[str, ...]) -> None:
    (only,) = verb_gaps(text, "fr")
    assert in_other_tense(only, tense, "fr") == right


ALONE = (
    ("L’alliance veut partager son code.", "L’alliance veut partager son code."),
    ("L’attention est délicate : on attend.", "L’attention est délicate […]"),
    ("Elle veut agir, car le temps presse.", "Elle veut agir […]"),
    ("Elle a un but : la paix.", "Elle a un but : la paix."),
    ("C’est Jeanne, une agricultrice, qui a vu les traces.", None),
    ("En retenant l’eau, le barrage a noyé la berge et ralenti le courant.", None),
    ("Il pèse 20 kg et mange des plantes.", None),
    ("Il dit que le projet est prêt.", None),
    ("Pour lui, « l’IA est meilleure ».", None),
    ("Elle veut partir ?", None),
    ("Restent les projets, que l’alliance entend lancer.", None),
    ("Plutôt que de trancher, elle a préféré négocier.", "Plutôt que de trancher, elle a préféré"),
)


@pytest.mark.parametrize(("text", "kept"), ALONE)
def test_only_a_sentence_with_one_verb_is_changed(text: str, kept: str | None) -> None:
    found = one_clause(text, "fr")
    assert found.text.startswith(kept) if found and kept else found is kept


def test_other_forms_that_are_right_keep_the_word_before_them() -> None:
    assert right_forms(gap("Ils paient la clôture.", "paient"), Tense.PRESENT, "fr") == (
        "paient",
        "payent",
    )
    perfect = gap("En 2019, elle a choisi un but.", "a choisi")
    assert right_forms(perfect, Tense.PRETERITE, "fr") == ("choisit",)


@needs_lexicon
@pytest.mark.parametrize(("text", "tense", "right"), CHANGED)
def test_with_the_lexicon_the_forms_are_the_same(
    lexicon: Lexicon, text: str, tense: Tense, right: tuple[str, ...]
) -> None:
    (only,) = verb_gaps(text, "fr")
    found = in_other_tense(only, tense, "fr")
    assert found[:1] == right[:1]


@needs_lexicon
def test_a_verb_that_the_lexicon_alone_knows_is_not_changed(lexicon: Lexicon) -> None:
    (only,) = verb_gaps("L’espèce avait failli disparaître.", "fr")
    assert only.form == "avait failli"
    assert in_other_tense(only, Tense.FUTURE, "fr") == ()


def test_every_language_that_we_know_names_its_tenses() -> None:
    assert len(languages()) >= 4
    for code in languages():
        words = tense_words_of(code)
        assert words is not None and len(words.names) >= 5
        given = [name for names in words.names.values() for name in names]
        assert len(given) == len({name.casefold() for name in given})
        for tense, names in words.names.items():
            assert tense_name(tense, code) == names[0]
            assert {tense_named(name.upper(), code) for name in names} == {tense}
    assert tense_named("imparfait", "it") is None
    assert tense_name(Tense.FUTURE, "it") == "future"


def test_nothing_is_said_of_a_language_that_we_do_not_know() -> None:
    assert one_clause("La rete vuole crescere.", "it") is None
    known = gap("Elle veut partir.", "veut")
    assert not is_fixed(known, "it") and in_other_tense(known, Tense.FUTURE, "it") == ()
