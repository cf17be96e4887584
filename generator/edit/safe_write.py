"""A file of the teacher's written anew: whole, or as it was."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from generator.errors import cannot_write


def rewrite(file: Path, text: str) -> None:
    """Another text in the place of a file's, in UTF-8, with the line breaks that it had.

    It is written beside it and moved at once. Raises ArdoiseError where that cannot be.
    """
    try:
        old = file.read_bytes()
        line_break = "\r\n" if b"\r\n" in old else "\n"
        data = text.replace("\n", line_break).encode("utf-8")
        number, name = tempfile.mkstemp(prefix=".ardoise-", dir=file.parent)
        stage = Path(name)
        try:
            with os.fdopen(number, "wb") as opened:
                opened.write(data)
            stage.chmod(file.stat().st_mode)
            stage.replace(file)
        except OSError:
            stage.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise cannot_write(file, error) from error
