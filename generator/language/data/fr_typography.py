"""How French is printed.

After the « Lexique des règles typographiques en usage à l’Imprimerie nationale »: a thin
space before ; ! ? and in numbers, a whole one inside « » and before : and signs and units.
"""

from __future__ import annotations

from generator.language.language import Typography, words

TYPOGRAPHY = Typography(
    quotes=("«", "»"),
    inner_quotes=("“", "”"),
    quote_space="\u00a0",
    high_space="\u202f",
    colon_space="\u00a0",
    number_space="\u00a0",
    thousands_space="\u202f",
    signs="%‰€$£",
    units=tuple(
        sorted(
            words(
                """km m cm mm kg g mg l L cl h min s °C km/h Mo Go To ans euros dollars
                million millions milliard milliards km² m² m³ ha kW kWh W ml mL cl
                janvier février mars avril mai juin juillet août septembre octobre
                novembre décembre"""
            )
        )
    ),
    number_ends=("", "er"),
    keep_with_next=("M.", "MM.", "Mme", "Mmes", "Mlle", "Dr", "Pr", "n°", "N°", "p."),
    together=(
        (r"pp\.|chap\.|fig\.|art\.|vol\.|nos|§§?", r"\d"),
        (r"(?:av|apr)\.", r"J\.-C\."),
        (r"[IVX]+er?", r"siècles?\b"),
        (r"[A-ZÀ-Þ]\.", r"[A-ZÀ-Þ]"),
        (r"[A-ZÀ-Þ][a-zà-ÿ]+", r"[IVX]{2,}\b"),
    ),
)
