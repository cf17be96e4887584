from __future__ import annotations

import pytest

from generator.language.elision import join_article, needs_elision

ELIDED = """accès école Égypte œil œuvre histoire homme hôtel héroïne héroïque hiver heure huile
humain usine ONU IA haleine hallucination hameçon harmonie hélicoptère hirondelle
honneur horloge horreur hôpital humidité hygiène habitant herbe héritage humour
hypothèse hôte horaire huître huitre yeux Yves Yvelines alliance unité union"""
WHOLE = """handicap héros haut hauteur hasard hors huit honte onze onzième oui yaourt ouistiti
haricot hamster hibou homard hérisson hache haine hall halte hanche hangar harcèlement hareng hausse
hiérarchie hockey Hollande hublot hurlement yoga héron hêtre houle halage hachis livre pont mer"""


def test_a_vowel_or_a_mute_h_elides():
    assert len(ELIDED.split()) > 40
    assert [word for word in ELIDED.split() if not needs_elision(word, "fr")] == []


def test_an_aspirate_h_and_some_vowels_do_not():
    assert len(WHOLE.split()) > 40
    assert [word for word in WHOLE.split() if needs_elision(word, "fr")] == []


@pytest.mark.parametrize(
    ("article", "noun", "language", "joined"),
    [
        ("le", "accès", "fr", "l’accès"),
        ("La", "école", "fr", "L’école"),
        ("le", "héros", "fr", "le héros"),
        ("ce", "homme", "fr", "cet homme"),
        ("du", "eau", "fr", "de l’eau"),
        ("les", "écoles", "fr", "les écoles"),
        ("a", "hour", "en", "an hour"),
        ("a", "university", "en", "a university"),
        ("A", "unusual plan", "en", "An unusual plan"),
        ("el", "agua", "es", "el agua"),
        ("die", "Idee", "de", "die Idee"),
        ("le", "", "fr", "le "),
    ],
)
def test_an_article_is_joined_to_its_noun(article, noun, language, joined):
    assert join_article(article, noun, language) == joined
