"""The tenses of French: their names, and what calls for them."""

from __future__ import annotations

from generator.language.inflection import Tense
from generator.language.language import words
from generator.language.verbs.tense_words import TenseWords

_MONTHS = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
_SPANS = "jours?|semaines?|mois|ans?|années?|siècles?|heures?"
_DATED = (
    rf"\b(?:(?:{_MONTHS}) (?:19|20)\d\d|en (?:19|20)\d\d|hier|avant-hier"
    rf"|il y a [\w-]+ (?:{_SPANS})(?! que?\b)"
    r"|(?:le|la|l'|en|au|du) ?\w+ (?:derni(?:er|ère)|passée?))\b"
)

TENSES = TenseWords(
    names={
        Tense.PRESENT: ("présent", "présent de l’indicatif"),
        Tense.PERFECT: ("passé composé",),
        Tense.IMPERFECT: ("imparfait",),
        Tense.PLUPERFECT: ("plus-que-parfait", "plus que parfait"),
        Tense.PRETERITE: ("passé simple",),
        Tense.FUTURE: ("futur simple", "futur"),
        Tense.CONDITIONAL: ("conditionnel présent", "conditionnel"),
        Tense.SUBJUNCTIVE: ("subjonctif présent", "subjonctif"),
        Tense.SUBJUNCTIVE_IMPERFECT: ("subjonctif imparfait", "imparfait du subjonctif"),
        Tense.IMPERATIVE: ("impératif présent", "impératif"),
    },
    past=(
        rf"{_DATED}|\b(?:alors|récemment|jadis|autrefois|naguère|à l'époque"
        rf"|(?:{_SPANS}) précédente?"
        r"|plus tard|ce (?:jour|soir|matin)-là|un (?:jour|soir|matin))\b"
    ),
    dated=_DATED,
    present=(
        r"\b(?:aujourd'hui|actuellement|maintenant|désormais|en ce moment|de nos jours"
        r"|pour l'heure|pour l'instant|ces derniers temps|à l'heure actuelle)\b"
    ),
    future=(
        rf"\b(?:demain|bientôt|prochainement|à l'avenir|d'ici|dans [\w-]+ (?:{_SPANS})"
        r"|(?:le|la|l'|en|au|du)[ ]?\w+ prochaine?)\b"
    ),
    lasting=(
        rf"\b(?:depuis|ça fait|toujours|jamais|(?:{_SPANS}) précédente?"
        rf"|il y a [\w-]+ (?:{_SPANS}) que)\b"
    ),
    wishing=(
        r"(?:(?<!si )\bbien|\bafin|\bpour|\bavant|\bsans|\bà condition|\bde (?:peur|crainte)"
        r"|\bpourvu|\bjusqu'à ce|\bfaut|\bfaudrait|\bfaudra) ?qu(?:e |')[^,;:.()«»!?]*$"
        r"|\bquoiqu(?:e |')[^,;:.()«»!?]*$"
    ),
    condition=r"(?:\bsi |\bs'(?=ils? ))(?:[\w'-]+ ){1,3}(?:ne |n')?$",
    doubtful=r"\b(?:si|s'ils?|de sorte qu(?:e\b|')|de façon qu(?:e\b|'))",
    also={Tense.PERFECT: Tense.PRETERITE},
    linking=words(
        """qui que qu' quoi dont où lorsque lorsqu' quand car parce puisque puisqu' si tandis mais
        laquelle lequel lesquels lesquelles auquel duquel afin quoique quoiqu' donc or"""
    ),
    elides=words("je me te se ne le la ce que"),
    agreeing=words("me m' te t' le la l' les nous vous que qu'"),
    negations=words("ne n'"),
    parting=words(
        "néanmoins désormais vite presque quasi peut-être longtemps tard tôt partout par"
    ),
    genders={"il": "m", "ils": "m", "elle": "f", "elles": "f"},
    helpers=words("aller venir"),
    states=words("être avoir pouvoir vouloir devoir savoir"),
    coordinating=words("et ou ni mais puis"),
    cleft=words("c' ce"),
    comparing=words("que qu'"),
    participles=r"(?:é|i|u|is|it|us|ert)e?s?$",
)
