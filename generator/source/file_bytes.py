"""The bytes of a teacher's file, or what stands in the way of them."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from generator.errors import ArdoiseError, Place, fail


def file_bytes(file: Path, most: int, too_large: ArdoiseError) -> bytes:
    """The bytes of a plain file of `most` bytes; raises `too_large` above.

    Raises ArdoiseError when the file is missing, is no plain file or cannot be opened.
    """
    try:
        status = file.stat()
        if stat.S_ISDIR(status.st_mode):
            raise fail("file-is-folder", Place(file))
        if not stat.S_ISREG(status.st_mode):
            raise fail("file-not-plain", Place(file))  # a pipe or a device may never end
        if status.st_size > most:
            raise too_large
        return file.read_bytes()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise fail("file-missing", Place(file)) from error
    except (OSError, ValueError) as error:
        number = getattr(error, "errno", None)
        reason = os.strerror(number) if number else str(error)
        raise fail("file-unreadable", Place(file), reason=reason) from error
