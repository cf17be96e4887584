"""English."""

from __future__ import annotations

from generator.language.data.en_grammar import COMMON, GRAMMAR, NUMERALS
from generator.language.data.en_syntax import SYNTAX
from generator.language.language import (
    Elision,
    Language,
    Sentences,
    Terms,
    Typography,
    Words,
    rule,
    words,
)

_DETERMINERS = words(
    "a an the this these those my your his its our their each every some any no another"
)
_SUBJECTS = words("i you he she it we they who to will would can could may might must should")

_GRAMMAR = (
    _DETERMINERS
    | _SUBJECTS
    | words(
        """me him her us them mine yours hers ours theirs myself itself themselves that which whom
        whose what when where why how of in on at by for with from into onto about against between
        through during before after above below up down out off over under and or but nor so if
        then than because as until while although though since not only very too also just both
        all many much more most few such other there here shall"""
    )
)

LANGUAGE = Language(
    code="en",
    words=Words(
        numerals=NUMERALS,
        common=COMMON,
        tails="'s",
        whole=words("o'clock one's"),
        grammar=_GRAMMAR,
        auxiliaries=words(
            """be am is are was were been being have has had having do does did done doing
            isn't aren't wasn't weren't don't doesn't didn't hasn't haven't hadn't won't can't"""
        ),
    ),
    terms=Terms(
        lemmatiser="en",
        noun_marks=words("a an the some"),
        verb_marks=words("to"),
        placeholders=words("sb sth somebody something someone"),
        same={
            "one's": words("my your his her its our their"),
            "oneself": words("myself yourself himself herself itself ourselves themselves"),
        },
        noun_rules=(rule("", "s es"), rule("y", "ies"), rule("our", "or ors")),
        verb_rules=(
            rule("", "s es ed ing"),
            rule("e", "es ed ing"),
            rule("y", "ies ied ying"),
            rule("c", "cks cked cking"),
        ),
        determiners=_DETERMINERS,
        subjects=_SUBJECTS | words("not never"),
        titles=words("mr mrs ms mx dr prof sir lord lady professor"),
        between=words(
            """not never no always also just still already really quite very well often soon ever
            all both more much almost right straight"""
        ),
        adverb_endings=("ly",),
        particles=("up", "off", "out", "on", "in", "down", "over", "away", "back", "apart"),
        pronouns=words("me you him her it us them this that these those one"),
    ),
    sentences=Sentences(
        inside=words(
            """mr mrs ms mx dr drs prof st mt sr jr gen sen rep rev hon capt col lt sgt maj gov pres
            vs e.g i.e cf approx ca viz"""
        ),
        numbered=words(
            """no nos fig figs vol vols p pp c ch chap sec art para
            jan feb mar apr jun jul aug sept oct nov dec"""
        ),
        closing=words("etc a.m p.m a.d b.c"),
        dates=words("monday tuesday wednesday thursday friday saturday sunday est gmt"),
        either=words("inc ltd co corp bros u.s u.k u.n e.u"),
    ),
    typography=Typography(
        quotes=("“", "”"),
        inner_quotes=("‘", "’"),
        single_quotes=("‘", "’"),
        elided=(r"\d\ds?", "(?i:tis|twas|em|n|til|cause)"),
        high_space="",
        colon_space="",
        number_space="\u00a0",
        units=(
            *("km", "m", "cm", "mm", "kg", "g", "mg", "l", "ml", "h", "min", "s", "km/h", "mph"),
            *("km²", "m²", "ha", "kW", "kWh", "MB", "GB", "TB", "°C", "°F", "%", "am", "pm"),
            *("a.m.", "p.m.", "million", "billion", "years", "euros", "dollars", "pounds"),
            *("January", "February", "March", "April", "May", "June", "July", "August"),
            *("September", "October", "November", "December"),
        ),
        keep_with_next=("Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Dr", "Dr.", "Prof.", "p.", "pp."),
        together=(
            (r"Nos?\.|no\.|[Ff]igs?\.|vol\.|ch\.|§§?", r"\d"),
            (r"[A-ZÀ-Þ]\.", r"[A-ZÀ-Þ]"),
            (r"[A-ZÀ-Þ][a-zà-ÿ]+", r"[IVX]{2,}\b"),
        ),
    ),
    elision=Elision(
        joined={"a": "an "},
        initials="aeiou",
        silent=r"(?:hour|honest|honou?r|heir)",
        barred=r"(?:uni(?!n|m)|use|usu|util|euro|eu|one$|once|ubiquit|ukr|ura)",
    ),
    syntax=SYNTAX,
    grammar=GRAMMAR,
)
