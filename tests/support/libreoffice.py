"""LibreOffice, to see a Word file as a reader would."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest

_SOFFICE = shutil.which("soffice")
_REQUIRED = os.environ.get("ARDOISE_REQUIRE_TOOLS") == "1"
_PATIENCE = 180  # seconds
_ONLY_THESE = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>{fonts}</dir><cachedir>{cache}</cachedir></fontconfig>
"""

# Where the tools are required, their absence is a failure and not a silence.
needs_libreoffice = pytest.mark.skipif(
    _SOFFICE is None and not _REQUIRED, reason="LibreOffice is not installed"
)


def to_pdf(docx: bytes) -> bytes:
    """The file as LibreOffice prints it."""
    return convert(docx, "pdf")


def convert(docx: bytes, kind: str) -> bytes:
    """The file as LibreOffice saves it: « pdf », « docx »."""
    return convert_all({"paper": docx}, kind)["paper"]


def convert_all(
    papers: Mapping[str, bytes], kind: str, fonts: Path | None = None
) -> dict[str, bytes]:
    """The files by their names, all in one go, for LibreOffice is slow to start.

    With `fonts` it sees the fonts of that folder and no others.
    """
    assert _SOFFICE, "LibreOffice is not installed"
    with tempfile.TemporaryDirectory() as folder:
        # A profile of its own: two LibreOffices that share one wait for each other.
        profile, target = (Path(folder, name) for name in ("profile", "out"))
        sources = [Path(folder, f"{name}.docx") for name in papers]
        for source, data in zip(sources, papers.values(), strict=True):
            source.write_bytes(data)
        command = [
            _SOFFICE,
            f"-env:UserInstallation={profile.as_uri()}",
            "--headless",
            "--convert-to",
            kind,
            "--outdir",
            str(target),
            *map(str, sources),
        ]
        surroundings = dict(os.environ)
        if fonts is not None:
            said = Path(folder, "fonts.conf")
            said.write_text(_ONLY_THESE.format(fonts=fonts, cache=folder), encoding="utf-8")
            surroundings["FONTCONFIG_FILE"] = str(said)
        done = subprocess.run(
            command, capture_output=True, timeout=_PATIENCE, check=False, env=surroundings
        )
        made = {source.stem: target / f"{source.stem}.{kind}" for source in sources}
        missing = [name for name, file in made.items() if not file.exists()]
        assert not missing, (missing, done.stderr.decode(errors="replace"))
        return {name: file.read_bytes() for name, file in made.items()}


@cache
def version() -> str:
    """What LibreOffice calls itself: « LibreOffice 7.4.7.2 »."""
    assert _SOFFICE, "LibreOffice is not installed"
    command = [_SOFFICE, "--version"]
    said = subprocess.run(command, capture_output=True, check=True, encoding="utf-8").stdout
    return " ".join(said.split()[:2])
