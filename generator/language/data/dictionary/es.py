"""Spanish."""

from __future__ import annotations

from generator.language.dictionary_data import Dictionary
from generator.language.language import words

_SHOWS = {
    **dict.fromkeys(
        words(
            """un el del al este ese aquel los unos estos esos muchos otros otro gran buen nuevo
            viejo primer tercer"""
        ),
        "m",
    ),
    **dict.fromkeys(
        words(
            """una la esta esa aquella las unas estas esas muchas otras otra buena nueva vieja
            primera"""
        ),
        "f",
    ),
    **dict.fromkeys(words("mi tu su mis tus sus cada dos tres cuatro cinco seis siete"), ""),
}

DICTIONARY = Dictionary(
    noun="sustantivo",
    verb="verbo",
    adjective="adjetivo",
    adverb="adverbio",
    phrase="locución",
    nouns={"": "sustantivo", "m": "sustantivo masculino", "f": "sustantivo femenino"},
    articles={"m": "un", "f": "una"},
    definite={"m": "el", "f": "la"},
    shows=_SHOWS,
    abstract=r"dad|tad|ismo|ez|encia|ancia",
    gender_endings=(
        (r"(?:ción|sión|dad|tad|tud|umbre|ez|a)", "f"),
        (r"(?:o|aje|or|ón|miento|ambre|ma|ista)", "m"),
    ),
    adverbs=r"[^\W\d_]{3,}mente",
    adjectives=r"[^\W\d_]+(?:os[oa]|ble|iv[oa]|ad[oa]|id[oa])s?",
    participles=r"([^\W\d_]{2,})[ai]d[oa]s?",
    infinitives=("ar", "er", "ir"),
    plurals=("s", "es"),
    stressed=words(
        "agua águila ala alba alga alma ancla área arma arpa aula ave haba habla hacha hada hambre"
    ),
    before_verbs=words("para sin se me te nos no puede pueden debe deben va van a"),
    before_nouns=words("de en con por sin sobre a"),
)
