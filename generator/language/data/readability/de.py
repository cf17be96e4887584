"""German: T. Amstad, Wie verständlich sind unsere Zeitungen?, 1978."""

from __future__ import annotations

from generator.language.readability_data import Readability

READABILITY = Readability(
    name="Flesch-Amstad (180 - 1 - 58,5)",
    base=180,
    per_sentence=1,
    per_word=58.5,
    nucleus=r"au|äu|eu|ei|ai|ie|aa|ee|oo|[aeiouyäöü]",
)
