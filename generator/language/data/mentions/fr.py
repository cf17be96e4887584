"""French."""

from __future__ import annotations

from generator.language.language import words
from generator.language.mentions_data import Mentions

MENTIONS = Mentions(
    months=words(
        """janvier février mars avril mai juin juillet août septembre octobre novembre décembre"""
    ),
    not_names=words(
        """état états terre soleil lune internet web noël pâques nord sud est ouest monsieur
        madame mademoiselle messieurs mesdames m mme mlle dr"""
    ),
    inside=words("de du des d'"),
)
