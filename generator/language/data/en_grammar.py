"""English words of grammar that an exercise may ask for, and what is never right for them."""

from __future__ import annotations

from generator.language.language import Grammar, Rival, words

NUMERALS = words(
    """zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
    hundred thousand million billion first second third fourth fifth dozen hundreds thousands
    millions half"""
)
_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|spring|summer|autumn|winter|\d{4})"
)
_DAY = r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?"

GRAMMAR = Grammar(
    rivals={
        "a": Rival(("an",)),
        "an": Rival(("a",)),
        "is": Rival(("are",)),
        "are": Rival(("is",)),
        "was": Rival(("were",)),
        "were": Rival(("was",)),
        "has": Rival(("have",)),
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
    recalled=words("of to than who as"),
)
