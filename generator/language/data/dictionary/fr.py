"""French."""

from __future__ import annotations

from generator.language.dictionary_data import Dictionary
from generator.language.language import words

_SHOWS = {
    **dict.fromkeys(("un", "le", "du", "au", "ce", "cet", "mon", "ton", "aucun", "certain"), "m"),
    **dict.fromkeys(("une", "la", "cette", "ma", "ta", "sa", "aucune", "certaine"), "f"),
    # Adjectives that stand before their noun.
    **dict.fromkeys(
        words("grand petit vieux vieil nouveau nouvel beau bel bon mauvais vrai premier gros long"),
        "m",
    ),
    **dict.fromkeys(
        words(
            """grande petite vieille nouvelle belle bonne mauvaise vraie première grosse longue
            dernière seule"""
        ),
        "f",
    ),
    **dict.fromkeys(
        words(
            """l' les des aux ces mes tes ses nos vos leurs son notre votre leur chaque plusieurs
            quelques deux trois quatre cinq six sept huit neuf dix certains certaines"""
        ),
        "",
    ),
}

DICTIONARY = Dictionary(
    noun="nom",
    verb="verbe",
    adjective="adjectif",
    adverb="adverbe",
    phrase="locution",
    nouns={"": "nom", "m": "nom masculin", "f": "nom féminin"},
    articles={"m": "un", "f": "une"},
    definite={"m": "le", "f": "la"},
    shows=_SHOWS,
    abstract=r"té|isme|tude|esse|ance|ence|eur",
    gender_endings=(
        (
            r"(?:[stx]ion|té|ance|ence|ure|esse|ette|ise|ade|tude|ie|ée|elle|euse|trice|ière)",
            "f",
        ),
        (r"(?:ment|age|isme|oir|eau|eur|teur|ier|et|on|al|ail|eil|in|ien|ant|ent|ème|il)", "m"),
    ),
    adverbs=r"[^\W\d_]{3,}ment",
    adjectives=r"[^\W\d_]+(?:eux|euse|ible|able|ique|if|ive|ant|ante|é|ée)s?",
    deverbal=r"([^\W\d_]{3,}?)(?:e|iss?e?)?ments?",
    participles=r"([^\W\d_]{2,})ée?s?",
    infinitives=("er", "r", "ir"),
    plurals=("s",),
    before_verbs=words(
        """il elle on ils elles je j' tu pour sans se s' me m' te t' nous vous ne n' peut peuvent
        doit doivent va vont"""
    ),
    before_nouns=words("en de d' du des par sans avec sous sur à chez"),
)
