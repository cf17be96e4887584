"""French: L. Kandel and A. Moles, Application de l'indice de Flesch à la langue française, 1958.

Another set of coefficients (209, 1.15, 68) goes by the same name; ours is printed with it.
"""

from __future__ import annotations

from generator.language.readability_data import Readability

READABILITY = Readability(
    name="Kandel-Moles (207 - 1,015 - 73,6)",
    base=207,
    per_sentence=1.015,
    per_word=73.6,
    nucleus=r"é|[ïüë]|oeu|(?:[aeiouyàâäèêîôöùû])+",
    silent=r"(?<=[^aeiouyàâäéèêëîïôöùûü])es?$",
)
