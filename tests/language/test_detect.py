"""The language of a text by its little words."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from support.four_languages import LANGUAGES, small_lesson_in
from support.packs import ROOT

from generator.language.detect import detect


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_text_is_in_its_language(code: str) -> None:
    for level in ("A2", "C1"):
        text = small_lesson_in(code, level).article.text
        assert detect(text) == code
        # A quarter of it is enough, and names of another language do not matter.
        assert detect(text[: len(text) // 4]) == code
        assert detect(text + " The New York Times and The Guardian of London") == code


@pytest.mark.parametrize("text", ["", "1 2 3", "IBM Meta NASA", "lorem ipsum dolor sit amet " * 9])
def test_what_is_in_none_of_them_is_in_none(text: str) -> None:
    assert detect(text) == ""


SHORT = {
    "fr": (
        "Le chat dort sur le canapé du salon. Il ne veut pas bouger.",
        "Hier, nous avons visité un vieux moulin au bord de la rivière.",
        "La mairie va planter cent arbres dans les rues du centre.",
        "Les élèves ont écrit une lettre à leurs correspondants. Ils attendent la réponse.",
        "À Lyon, une boulangère donne son pain invendu aux étudiants.",
        "On ne sait pas encore pourquoi les abeilles quittent leurs ruches.",
        "Pour aller au lycée, Karim prend le bus puis le métro.",
        "Cette année, le festival aura lieu en plein air. L’entrée est gratuite pour tous.",
        "C’est une idée simple, mais elle change la vie de beaucoup de gens.",
        "Selon la Nasa, le télescope James-Webb a vu une galaxie très ancienne.",
        "Que faut-il faire de nos vieux téléphones ? Une association les répare.",
    ),
    "en": (
        "The cat is asleep on the sofa. It does not want to move.",
        "Yesterday we visited an old mill by the river.",
        "The town is going to plant a hundred trees in its streets.",
        "The pupils have written a letter to their friends abroad. They are waiting.",
        "In Leeds, a baker gives the bread that she could not sell to students.",
        "Nobody knows yet why the bees are leaving their hives.",
        "To get to school, Karim takes a bus and then the train.",
        "This year the festival will be in the open air. It is free for everyone.",
        "It is a simple idea, but it changes the lives of many people.",
        "According to Le Monde, the mayor of Paris has closed more streets to cars.",
        "What should we do with our old phones? A charity repairs them.",
    ),
    "es": (
        "El gato duerme en el sofá del salón. No quiere moverse.",
        "Ayer visitamos un viejo molino que está a la orilla del río.",
        "El ayuntamiento va a plantar cien árboles en las calles del centro.",
        "Los alumnos han escrito una carta a sus amigos. Todavía no hay respuesta.",
        "En Sevilla, una panadera da el pan que no ha vendido a los estudiantes.",
        "Todavía no se sabe por qué las abejas se van de sus colmenas.",
        "Para ir al instituto, Karim toma el autobús y luego el metro.",
        "Este año el festival será al aire libre. La entrada es gratis para todos.",
        "Es una idea sencilla, pero cambia la vida de mucha gente.",
        "Según The Guardian, el museo de Londres va a cerrar durante un año.",
        "¿Qué hay que hacer con los teléfonos viejos? Una asociación los repara.",
    ),
    "de": (
        "Die Katze schläft auf dem Sofa. Sie will sich nicht bewegen.",
        "Gestern haben wir eine alte Mühle am Fluss besucht.",
        "Die Stadt will in den Straßen hundert neue Bäume pflanzen.",
        "Die Schüler haben einen Brief an ihre Freunde geschrieben. Sie warten noch.",
        "In Köln schenkt eine Bäckerin den Studenten das Brot vom Vortag.",
        "Niemand weiß bisher, warum die Bienen aus ihren Stöcken verschwinden.",
        "Um zur Schule zu kommen, nimmt Karim den Bus und dann die Bahn.",
        "In diesem Jahr findet das Fest im Freien statt. Der Eintritt ist für alle frei.",
        "Das ist eine einfache Idee, aber sie ändert das Leben von vielen Menschen.",
        "Nach einem Bericht der New York Times schließt das Museum für ein Jahr.",
        "Was soll man mit den alten Handys machen? Ein Verein repariert sie.",
    ),
}


def test_there_are_many_short_texts() -> None:
    assert set(SHORT) == set(LANGUAGES)
    assert sum(map(len, SHORT.values())) >= 40


@pytest.mark.parametrize(
    ("code", "text"), [(code, text) for code, texts in SHORT.items() for text in texts]
)
def test_a_sentence_or_two_are_enough(code: str, text: str) -> None:
    assert detect(text) == code


def test_it_is_told_by_our_own_lists_without_a_lemmatiser() -> None:
    """Word lists of lemmas take a second to load, and nothing here needs them."""
    code = (
        "import sys; from generator.language.detect import detect; "
        f"print(detect({SHORT['fr'][0]!r}), 'simplemma' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert done.stdout.split() == ["fr", "False"]
