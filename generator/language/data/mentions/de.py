"""German."""

from __future__ import annotations

from generator.language.language import words
from generator.language.mentions_data import Mentions

_MONTHS = words(
    """januar februar märz april mai juni juli august september oktober november dezember"""
)

MENTIONS = Mentions(
    months=_MONTHS,
    not_names=_MONTHS | words("herr herrn frau dr prof internet"),
)
