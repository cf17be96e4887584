"""Reference sentences were written before the rules: `|` marks where one ends."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.language.sentences import split_sentences

REFERENCES = {
    "fr": [
        "Le maire parle.| Les élèves écoutent.",
        "M. Dupont et Mme Roy arrivent.| Le Dr Petit attend.",
        "Cela coûte 3.5 millions, soit 12,4 %.| C’est cher !| Vraiment ?",
        "« Venez ! » crie la guide.| Personne ne bouge.",
        "« Quoi ? Encore ? », demande Léa.| Elle rit.",
        "Il dit : « Partez. Vite. »| Tous partent.",
        "Des fruits, p. ex. Des poires, sont servis.",
        "On vend du pain, du lait, etc.| Les prix montent.",
        "J. Martin et J.-P. Blanc ont signé.| L’accord tient.",
        "Il hésite… puis saute.| Ouf…| Il est vivant.",
        "Il hésite... puis saute.| Ouf...| Il vit.",
        "Voir p. 12 et n° 4.| 50 pages suivent.",
        "Une rue sans voitures|\nLa ville change.| Les enfants jouent",
        "« Je pars.»| À demain.",
        "Tu viens ?!| Oui.",
        "La loi (art. 5) est claire.| « Très claire », dit-on.",
        "Elle vit à Paris (20 000 m² !) et à Lyon.| Elle voyage.",
    ],
    "en": [
        "Mr. Hill met Dr. Reed.| They spoke.",
        "She lives in the U.S.| The town is small.",
        "The U.S. Senate voted.| It was late.",
        "“Stop!” he cried.| Nobody moved.",
        "It costs 3.5 dollars.| Is it cheap?| No!",
        "J. K. Poe wrote it, e.g. In March.",
        "Wait… what?| Nothing.",
    ],
    "es": [
        "El Sr. López llegó.| ¿Quién lo sabe?| ¡Nadie!",
        "La Dra. Ruiz y D. Juan hablan.| Todos callan.",
        "Viajó a EE. UU. en mayo.| Volvió pronto.",
        "«¡Basta!», gritó.| Se fue.",
        "Compró pan, leche, etc.| El precio subió.",
        "Mide 3.5 metros.| Es alto.",
    ],
    "de": [
        "Am 3. Oktober ist frei.| Alle feiern.",
        "Hr. Dr. Klein kam z. B. Montag.| Er blieb.",
        "„Halt!“ rief sie.| Niemand hielt.",
        "Es gibt Obst, Brot usw.| Die Preise steigen.",
        "Sie kam 2012.| Danach ging sie.",
        "Das kostet 3,5 Euro.| Wirklich?| Ja!",
    ],
}


@pytest.mark.parametrize(
    ("language", "marked"), [(code, text) for code, texts in REFERENCES.items() for text in texts]
)
def test_sentences_are_those_of_the_reference(language, marked):
    wanted = [part.strip() for part in marked.split("|")]
    text = marked.replace("|", "")
    assert [text[a:b] for a, b in split_sentences(text, language)] == wanted


def test_a_long_quotation_is_cut():
    text = "« " + "Les enfants jouent dans la rue fermée. " * 6 + "»"
    assert len(split_sentences(text, "fr")) == 6


@given(st.text(alphabet="aB.!?… «»\n1\u00a0"), st.sampled_from(["fr", "en", "es", "de", "xx"]))
def test_nothing_but_spaces_is_lost(text, language):
    spans = split_sentences(text, language)
    kept = "".join(text[a:b] for a, b in spans)
    assert "".join(kept.split()) == "".join(text.split())
    assert all(text[a:b] == text[a:b].strip() for a, b in spans)
