"""A text as YAML has it: bare where nothing in it could be taken for a sign, else in quotes."""

from __future__ import annotations

import json
import re

_PLAIN = re.compile(r"[^\W\d_][\w’ -]*[^\W_]|[^\W\d_]")
_NOT_PLAIN = re.compile(r"(?:true|false|yes|no|null|on|off|y|n)", re.IGNORECASE)


def yaml_text(text: str) -> str:
    """One line that YAML reads back to this text."""
    if _PLAIN.fullmatch(text) and not _NOT_PLAIN.fullmatch(text):
        return text
    return json.dumps(text, ensure_ascii=False)
