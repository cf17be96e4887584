"""Spanish: J. Fernández Huerta, Medidas sencillas de lecturabilidad, 1959, as corrected since."""

from __future__ import annotations

from generator.language.readability_data import Readability

READABILITY = Readability(
    name="Fernández Huerta (206,84 - 1,02 - 60)",
    base=206.84,
    per_sentence=1.02,
    per_word=60,
    nucleus=r"(?<=[gq])u(?=[eiéí])[eiéí]|[iuü]?[aeoáéó](?:[iu](?![aeoáéó])|y$)?|[íú]|[iuü]+y?|y$",
)
