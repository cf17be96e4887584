"""Where a compiled lexicon is kept on the user's machine, and how it gets there.

The lexicon is somebody else's and under a licence of its own: it is never part of our
package. It is compiled at first use from the package that the user installed, and the
licence is put beside it.
"""

from __future__ import annotations

import os
import sys
from importlib import import_module
from pathlib import Path

from generator.language.language import LexiconSource
from generator.language.lexicon.compiled import FORMAT, compile_lexicon


def cache_folder() -> Path:
    """The folder for what can be made again: as the system says, or as XDG_CACHE_HOME does."""
    if own := os.environ.get("XDG_CACHE_HOME"):
        base = Path(own)
    elif sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Caches"
    else:
        base = Path.home() / ".cache"
    return base / "ardoise" / "lexicon"


def installed_version(source: LexiconSource) -> str | None:
    """The version of the lexicon's package, or None where it is not installed."""
    from importlib import metadata  # slow to import, and the plain path has no need of it

    try:
        return metadata.version(source.distribution)
    except metadata.PackageNotFoundError:
        return None


def compiled_file(source: LexiconSource, version: str) -> Path:
    """The compiled lexicon of this version, made now where it is not there yet.

    Raises `OSError` or `sqlite3.Error` where the cache cannot be written, and
    `FileNotFoundError` where the package has lost its data.
    """
    folder = cache_folder()
    file = folder / f"{source.distribution}-{version}-{FORMAT}.sqlite"
    if file.is_file():
        return file
    data, licence = (_find(source, name) for name in (source.file, source.licence_file))
    from tempfile import TemporaryDirectory

    folder.mkdir(parents=True, exist_ok=True)
    notice = file.with_suffix(".LICENCE.txt")
    text = licence.read_text(encoding="utf-8", errors="replace")
    notice.write_text(_notice(source, version) + text, encoding="utf-8")
    with TemporaryDirectory(dir=folder, prefix="making-") as making:
        made = Path(making) / "lexicon.sqlite"
        reader = import_module(f"generator.language.lexicon.{source.reader}")
        with data.open(encoding="utf-8") as lines:
            compile_lexicon(reader.read(lines), made)
        made.replace(file)
    return file


def _find(source: LexiconSource, name: str) -> Path:
    """A file of the package by its name, wherever pip has put it."""
    from importlib import metadata

    for path in metadata.files(source.distribution) or ():
        located = Path(str(path.locate()))
        if path.name == name and located.is_file():
            return located
    raise FileNotFoundError(f"{source.distribution}: {name}")


def _notice(source: LexiconSource, version: str) -> str:
    return (
        f"The file beside this one was compiled by Ardoise, on this machine, from\n"
        f"{source.title}, package {source.distribution} {version}.\n"
        f"It holds the single words of that lexicon, without names, in another order and form.\n"
        f"Its licence is {source.licence}, which follows. Ardoise itself does not contain it.\n"
        f"You may delete both files: they are made again when they are needed.\n\n"
        f"{'-' * 72}\n\n"
    )
