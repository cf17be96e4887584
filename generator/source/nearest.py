"""Did you mean …?"""

from __future__ import annotations

import difflib
from collections.abc import Iterable


def nearest(given: str, known: Iterable[str]) -> str:
    """The known word that `given` was probably meant to be, or ""."""
    by_folded = {word.casefold(): word for word in known}
    close = difflib.get_close_matches(given[:60].casefold(), by_folded, 1, 0.6)
    return by_folded[close[0]] if close else ""
