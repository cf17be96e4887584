"""English."""

from __future__ import annotations

from generator.language.language import words
from generator.language.mentions_data import Mentions

_MONTHS = words(
    """january february march april may june july august september october november december"""
)

MENTIONS = Mentions(
    months=_MONTHS,
    not_names=_MONTHS
    | words(
        """monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays
        thursdays fridays saturdays sundays christmas easter internet web earth moon sun north
        south east west mr mrs ms miss dr prof i'm i've i'll i'd american african asian european
        british english scottish welsh irish french german italian spanish portuguese dutch
        belgian swiss austrian swedish norwegian danish finnish greek polish russian ukrainian
        turkish chinese japanese korean indian pakistani brazilian mexican canadian australian
        arab arabic israeli iranian egyptian latin christian muslim jewish catholic protestant
        americans europeans africans asians germans italians russians"""
    ),
    inside=words("of"),
)
