"""The lines of a PDF as one text: words cut at the end of a line are made whole."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.language.language import language_of, languages

HYPHEN = re.compile(r"(?<=[^\W\d_])[-\u2010\u00ad]$")
"""At the end of a line."""


def join_lines(lines: Sequence[str], language: str) -> str:
    """The lines of a paragraph as one; `language` is "" where it is not known."""
    text = ""
    for line in lines:
        line = line.strip()
        if HYPHEN.search(text) and line[:1].islower():
            text = _unhyphenated(text, line, language)
        else:
            text = f"{text} {line}" if text else line
    return text


def _unhyphenated(text: str, line: str, language: str) -> str:
    """« infor- » + « mation » is one word; « peut- » + « être » keeps its hyphen."""
    keeps = text[-1] != "\u00ad" and _is_compound(text.split()[-1][:-1], line, language)
    return (text if keeps else text[:-1]) + line


def _is_compound(before: str, line: str, language: str) -> bool:
    """Whether both halves are words and the whole is none, as far as lists of words know.

    A list takes long to load, so only that of the language is asked if there is one.
    """
    from simplemma import is_known

    after = re.match(r"[^\W\d_]+", line)
    half = re.split(r"[\W\d_]", before)[-1].lower()
    if after is None or not half:
        return False
    codes = [language] if language else languages()
    lists = tuple(name for code in codes if (name := language_of(code).terms.lemmatiser))
    if not lists or is_known(half + after[0], lang=lists):
        return False
    return is_known(half, lang=lists) and is_known(after[0], lang=lists)
