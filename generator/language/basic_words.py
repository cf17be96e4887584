"""The words that every learner of A2 knows, a language at a time: lists in `data/basic/`.

A draft of a lesson does not propose them as vocabulary. The lists are our own, a teacher's
judgement: there is none with a licence that could lie in a wheel. Where in doubt a word is
left out: a needless proposal is crossed out more easily than a missing one is found.
"""

from __future__ import annotations

import re
from functools import lru_cache
from importlib.resources import files

from generator.language.normalise import fold


def basic_words(language: str) -> frozenset[str]:
    """The basic words of a language by its code (`fr`, also `fr-CA`), folded.

    Dictionary forms, so ask with the word and with its lemma. Empty where no list is.
    """
    base = re.split(r"[-_]", language.lower())[0]
    return _listed(base) if re.fullmatch(r"[a-z]{2,3}", base) else frozenset()


@lru_cache
def _listed(code: str) -> frozenset[str]:
    """The words of a file: all but the lines that begin with #, which name a theme."""
    file = files("generator.language.data").joinpath("basic", f"{code}.txt")
    if not file.is_file():
        return frozenset()
    lines = file.read_text(encoding="utf-8").splitlines()
    return frozenset(fold(" ".join(line for line in lines if not line.startswith("#"))).split())
