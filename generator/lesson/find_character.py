"""Where a character that cannot be printed stands in a teacher's files."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from generator.errors import ArdoiseError, Place
from generator.source.text_file import place_of, read_text


def find_character(files: Iterable[Path], character: str) -> Place | None:
    """The first place of a character, given itself or as U+1F600; None if nowhere.

    A file that cannot be read again is passed over.
    """
    if re.fullmatch(r"U\+[0-9A-F]{4,6}", character):
        character = chr(int(character[2:], 16))
    for file in files:
        try:
            text = read_text(file)
        except ArdoiseError:
            continue
        at = text.find(character) if character else -1
        if at >= 0:
            return place_of(file, text, at)
    return None
