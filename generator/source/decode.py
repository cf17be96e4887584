"""Bytes → text, by what the bytes themselves tell."""

from __future__ import annotations

import re

_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)
_LOOKED_AT = 2048


def decode(data: bytes) -> tuple[str, str]:
    """The text, and the name of its encoding: a byte order mark, UTF-8, or what Windows writes.

    A declaration (`charset=`) counts only where the bytes are no UTF-8, for saved pages
    keep that of the server. A byte that Windows-1252 does not know becomes U+FFFD.
    """
    for mark, name in (
        (b"\xef\xbb\xbf", "utf-8-sig"),
        (b"\xff\xfe", "utf-16"),
        (b"\xfe\xff", "utf-16"),
    ):
        if data.startswith(mark):
            return data.decode(name, "replace"), name.removesuffix("-sig")
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        pass
    for name in (_declared(data), "cp1252"):
        try:
            return data.decode(name), name
        except (UnicodeDecodeError, LookupError):
            continue
    return data.decode("cp1252", "replace"), "cp1252"


def _declared(data: bytes) -> str:
    found = _DECLARED.search(data[:_LOOKED_AT])
    name = found[1].decode("ascii").lower() if found else "cp1252"
    # Browsers take these for Windows-1252, and so are they meant.
    return "cp1252" if name in ("iso-8859-1", "latin-1", "latin1", "us-ascii", "utf-8") else name


def is_text(data: bytes) -> bool:
    """Whether bytes are a text at all: few control characters, no zeros but in UTF-16."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    head = data[:65536]
    odd = sum(byte < 32 and byte not in b"\t\n\r\f\x1b" for byte in head)
    return odd * 200 <= len(head)
