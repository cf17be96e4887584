"""A text file, read so that every surprise is said with its place."""

from __future__ import annotations

import unicodedata
from pathlib import Path

from generator.errors import ArdoiseError, Place, Problem, fail
from generator.source.file_bytes import file_bytes

LONGEST = 200_000
"""Characters; a lesson or an article is a few thousand."""

_SAID_AT_ONCE = 10


def read_text(file: Path) -> str:
    """The text of a UTF-8 file: NFC, line breaks as `\\n`, without a byte order mark.

    Raises ArdoiseError when the file is missing, is no plain file, cannot be opened,
    is not UTF-8, is empty or too long, or holds control characters.
    """
    text = _decode(file_bytes(file, 4 * LONGEST, _too_long(file)), file).removeprefix("\ufeff")
    for line_break in ("\r\n", "\r", "\u2028", "\u2029"):
        text = text.replace(line_break, "\n")
    text = unicodedata.normalize("NFC", text)
    if not text.strip():
        raise fail("file-empty", Place(file))
    if len(text) > LONGEST:
        raise _too_long(file)
    problems = [
        Problem("control-character", place_of(file, text, at), params={"name": name_of(text[at])})
        for at in control_characters(text)
    ]
    if problems:
        raise ArdoiseError(problems[:_SAID_AT_ONCE])
    return text


def control_characters(text: str) -> list[int]:
    """Where characters stand that no page can show and no editor types."""
    if text.isprintable():
        return []
    return [at for at, char in enumerate(text) if char not in "\n\t" and _is_control(char)]


def name_of(char: str) -> str:
    """A character that cannot be shown, by its number: U+0007."""
    return f"U+{ord(char):04X}"


def place_of(file: Path, text: str, at: int) -> Place:
    """The place of the character number `at` of a file's text."""
    start = text.rfind("\n", 0, at) + 1
    end = text.find("\n", at)
    excerpt = text[start : end if end >= 0 else len(text)]
    return Place(file, text.count("\n", 0, at) + 1, at - start + 1, excerpt)


def _is_control(char: str) -> bool:
    # Surrogates and non-characters never come from a text that somebody typed.
    return unicodedata.category(char) in ("Cc", "Cs") or ord(char) & 0xFFFE == 0xFFFE


def _too_long(file: Path) -> ArdoiseError:
    return fail("file-too-long", Place(file), limit=LONGEST)


def _decode(data: bytes, file: Path) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")) or data[:200].count(0) * 3 > len(data[:200]):
        raise fail("file-utf16", Place(file))
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        good = data[: error.start].decode("utf-8").replace("\r\n", "\n")
        rest = data[error.start :].decode("utf-8", "replace").splitlines()[0]
        place = place_of(file, good + rest, len(good))
        code = "file-windows-1252" if _looks_like_windows(data) else "file-not-utf8"
        raise fail(code, place, byte=f"{data[error.start]:02X}") from error


def _looks_like_windows(data: bytes) -> bool:
    """Whether the bytes past ASCII are nearly all letters and quotes of Western Europe."""
    try:
        odd = [char for char in data.decode("cp1252") if ord(char) > 127]
    except UnicodeDecodeError:
        return False
    usual = sum(char in "éèêëàâäùûüîïôöçœæÉÈÊÀÂÇÔÎœŒñáíóúß«»’‘“”…–—°€\u00a0" for char in odd)
    return usual * 10 >= len(odd) * 8
