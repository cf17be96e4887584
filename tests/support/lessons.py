"""A level's lesson in memory, rich enough for every activity type."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from generator.activities.registry import known_contents
from generator.lesson.level_lesson import (
    Article,
    Credit,
    Debate,
    Evidence,
    Fact,
    LanguagePoint,
    LevelLesson,
    Paragraph,
    Question,
    Role,
    Span,
    Word,
    Writing,
)

SENTENCES = (
    "Le vieux moulin du village tourne de nouveau depuis avril.",
    "Des bénévoles ont réparé la roue pendant deux hivers.",
    "La mairie a payé le bois, et une école a peint les volets.",
)

WORDS = (
    ("un moulin", "Une machine qui écrase le grain.", "Le moulin de mon oncle fait de la farine."),
    ("un bénévole", "Une personne qui aide sans salaire.", "Un bénévole sert la soupe le soir."),
    ("une roue", "Un cercle qui tourne.", "La roue de mon vélo est cassée."),
    ("un volet", "Un panneau devant la fenêtre.", "Ferme le volet, il fait nuit."),
    ("la mairie", "Le bureau du maire.", "Nous nous marions à la mairie."),
    ("le bois", "La matière des arbres.", "Cette table est en bois."),
    ("un hiver", "La saison froide.", "Cet hiver, la neige est haute."),
    ("une école", "L’endroit où l’on apprend.", "L’école ouvre à huit heures."),
    ("un village", "Un petit groupe de maisons.", "Le village compte cent habitants."),
    ("payer", "Donner de l’argent.", "Je veux payer par carte."),
    ("peindre", "Mettre de la couleur.", "On va peindre le mur en bleu."),
    ("tourner", "Faire un cercle.", "La Terre peut tourner sans bruit."),
    ("réparer", "Remettre en état.", "Il sait réparer une montre."),
    ("avril", "Le mois qui vient après mars.", "En avril, il pleut souvent."),
)


CONTENTS: dict[str, Any] = {
    "numbers_names": {
        "items": [
            {"find": "avril", "means": "le mois où le moulin repart"},
            {"find": "deux hivers", "means": "la durée des travaux"},
            {"find": "La mairie", "means": "celle qui paie le bois"},
            {"find": "une école", "means": "celle qui peint"},
            {"find": "Des bénévoles", "means": "ceux qui réparent"},
            {"find": "la roue", "means": "ce qui était cassé"},
            {"find": "les volets", "means": "ce que l’on a peint"},
        ]
    },
    "find_expression": {
        "items": [
            {"means": "encore une fois", "words": "de nouveau"},
            {"means": "remis en état", "words": "réparé", "accept": ["ont réparé"]},
            {"means": "la saison froide, deux fois", "words": "deux hivers"},
            {"means": "donné de l’argent pour", "words": "payé"},
        ]
    },
    "in_article": {
        "ideas": [
            {"say": "Le moulin marche.", "evidence": "moulin du village tourne de nouveau"},
            {"say": "On a travaillé en hiver.", "evidence": "pendant deux hivers"},
            {"say": "Des élèves ont aidé.", "evidence": "une école a peint les volets"},
        ],
        "decoys": ["Le meunier est mort.", "La farine est bio.", "La rivière est sèche."],
    },
    "odd_one_out": {
        "items": [
            {"words": ["moulin", "roue", "volet", "avril"], "odd": "avril", "why": "Un mois.",
             "common": "des choses"},
            {"words": ["payer", "peindre", "bois", "réparer"], "odd": "bois", "why": "Un nom.",
             "common": "des verbes"},
        ]
    },
    "error_hunt": {
        "text": "Le moulin tourne depuis [mai → avril]. Des bénévoles ont réparé [le toit → la "
        "roue]. Ils ont travaillé pendant [dix → deux] hivers. La mairie a payé le bois.",
        "evidence": ["depuis avril", "ont réparé la roue", "pendant deux hivers"],
    },
}  # fmt: skip


def contents(**given: Any) -> dict[str, Any]:
    """What the lesson writes for single types; `given` takes the place of a type's part."""
    known = known_contents()
    return {
        name: known[name].model.model_validate(part) for name, part in {**CONTENTS, **given}.items()
    }


def evidence(number: int) -> Evidence:
    """The whole sentence of a paragraph."""
    return Evidence(SENTENCES[number - 1], number)


def level_lesson(**changes: Any) -> LevelLesson:
    """The lesson, with some parts changed."""
    words = tuple(Word(t, d, example=e, part_of_speech="nom") for t, d, e in WORDS)
    questions = (
        Question("o1", "open", "Quand le moulin tourne-t-il ?", "Depuis avril.", "global",
                 ("À partir d’avril.",), evidence=evidence(1), starter="Il tourne depuis"),
        Question("o2", "open", "Pourquoi repeindre les volets ?", "Pour le rendre beau.",
                 "inference", evidence=evidence(3)),
        Question("v1", "true_false", "Le moulin est neuf.", "false", evidence=evidence(1)),
        Question("v2", "true_false", "La roue était cassée.", "true", evidence=evidence(2)),
        Question("v3", "true_false", "Le maire est boulanger.", "unknown"),
        Question("v4", "true_false", "La mairie a donné de l’argent.", "true",
                 evidence=evidence(3)),
        Question("c1", "choice", "Qui a réparé la roue ?", "Des bénévoles",
                 choices=("Des bénévoles", "Des élèves", "Des menuisiers"), evidence=evidence(2)),
        Question("c2", "choice", "Qui a peint les volets ?", "Une école",
                 choices=("Un artiste", "Une école", "La mairie"), evidence=evidence(3)),
        Question("b1", "open", "Et après ?", "On vendra de la farine.", evidence=evidence(1),
                 bonus=True),
    )  # fmt: skip
    lesson = LevelLesson(
        id="le-moulin",
        title="Le moulin tourne",
        language="fr",
        register="vous",
        level="A2",
        article=Article(
            "Le retour du moulin",
            tuple(Paragraph(n, (Span(text),)) for n, text in enumerate(SENTENCES, 1)),
        ),
        credit=Credit(note="Texte rédigé pour les essais", date="2026"),
        words=words,
        questions=questions,
        facts=(
            Fact("who", "des bénévoles", evidence(2)),
            Fact("what", "un moulin qui tourne", evidence(1)),
            Fact("when", "depuis avril", evidence(1)),
            Fact("how_many", "deux hivers", evidence(2)),
            Fact("with_whom", "la mairie et une école", evidence(3)),
        ),
        debate=Debate(
            "Faut-il garder les vieux moulins ?",
            "À quoi sert un moulin aujourd’hui ?",
            (Role("Le maire", "Vous voulez un beau village."), Role("Une voisine", "Le bruit…")),
            ("C’est beau.", "On fait de la farine."),
            ("C’est cher.", "Il fait du bruit."),
            ("Je pense que…", "Je ne suis pas d’accord, parce que…"),
        ),
        writing=Writing("Racontez la fête du moulin.", 60, ("J’ai écrit 60 mots.",)),
        language_point=LanguagePoint(
            "Le passé composé",
            "On emploie « avoir » ou « être » et le participe passé.",
            (
                ("La mairie ___ le bois. (payer)", "a payé"),
                ("Une école ___ les volets. (peindre)", "a peint"),
                ("Mettez au passé composé : « Le moulin tourne. »", "Le moulin a tourné."),
            ),
        ),
        contents=contents(),
        objectives=("Je peux dire qui a réparé le moulin.", "Je peux donner mon avis."),
    )
    return replace(lesson, **changes)
