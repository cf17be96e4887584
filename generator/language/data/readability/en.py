"""English: R. Flesch, A new readability yardstick, 1948 (Reading Ease)."""

from __future__ import annotations

from generator.language.readability_data import Readability

READABILITY = Readability(
    name="Flesch Reading Ease (206.835 - 1.015 - 84.6)",
    base=206.835,
    per_sentence=1.015,
    per_word=84.6,
    nucleus=r"[aeiouy]+",
    silent=r"(?<=[^aeiouyl])e$|(?<=[^aeiouytd])ed$|(?<=[^aeiouyscxzg])es$",
)
