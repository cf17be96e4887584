"""Spanish."""

from __future__ import annotations

from generator.language.language import words
from generator.language.mentions_data import Mentions

MENTIONS = Mentions(
    months=words(
        """enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre
        noviembre diciembre"""
    ),
    date_link="de",
    not_names=words(
        """estado estados gobierno tierra sol luna internet web navidad norte sur este oeste
        señor señora don doña sr sra dr dra"""
    ),
    inside=words("de del"),
)
