"""English words of grammar that an exercise may ask for, and what is never right for them."""

from __future__ import annotations

from generator.language.grammar import Grammar, Rival
from generator.language.language import words

NUMERALS = words(
    """zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
    hundred thousand million billion first second third fourth fifth dozen hundreds thousands
    millions half"""
)
COMMON = words(
    """behind beside beneath within without along around across among near past towards beyond
    neither either nor nothing something anything everything nobody somebody anybody everybody
    anyone everyone someone none still whether even yet ago back again almost often never always
    ever already soon rather quite now today therefore however instead away perhaps maybe several
    another else once twice own like get gets got make makes made seem seems seemed later together
    inside outside really simply"""
)
_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|spring|summer|autumn|winter|\d{4})"
)
_DAY = r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?"
# One group, or the people in it: « the council is » and « the council are » are both English.
_COLLECTIVE = (
    r"(?:council|government|team|family|staff|police|company|group|class|club|crew|public|board"
    r"|committee|community|couple|audience|crowd|party|press|union|university|school|nhs)"
)

GRAMMAR = Grammar(
    rivals={
        "a": Rival(("an",)),
        "an": Rival(("a",)),
        "is": Rival(("are",), unless_before=_COLLECTIVE),
        "are": Rival(("is",), unless_before=_COLLECTIVE),
        "was": Rival(("were",), unless_before=_COLLECTIVE),
        "were": Rival(("was",), unless_before=f"(?:{_COLLECTIVE}|i|he|she|it|there)"),
        "has": Rival(("have",), unless_before=_COLLECTIVE),
        "this": Rival(("these",), if_next=r"\w+[^s]"),
        "these": Rival(("this",), if_next=r"\w+s"),
        "those": Rival(("that",), if_next=r"\w+s"),
        "their": Rival(("there",)),
        "there": Rival(("their",)),
        "its": Rival(("it’s",)),
        "than": Rival(("then",)),
        "to": Rival(("too",), unless_before=r"(?:close|next|near)"),
        "of": Rival(("off",), unless_before=r"(?:take|takes|took|get|gets|got|turn\w*)"),
        "in": Rival(("on", "at"), if_next=_MONTH),
        "on": Rival(("in", "at"), if_next=_DAY),
        "who": Rival(("which",)),
        "many": Rival(("much",), if_next=r"\w+s"),
        "much": Rival(("many",), unless_before=r"(?:as|so|very|too|how)"),
        "from": Rival(("form",)),
        "where": Rival(("were",)),
    },
    recalled=words("of to than who as been"),
    half_alike=words("the this that these those"),
)
