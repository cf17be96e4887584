"""LibreOffice, to see a Word file as a reader would."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest

_SOFFICE = shutil.which("soffice")
_REQUIRED = os.environ.get("ARDOISE_REQUIRE_TOOLS") == "1"
_PATIENCE = 180  # seconds

# Where the tools are required, their absence is a failure and not a silence.
needs_libreoffice = pytest.mark.skipif(
    _SOFFICE is None and not _REQUIRED, reason="LibreOffice is not installed"
)


def to_pdf(docx: bytes) -> bytes:
    """The file as LibreOffice prints it."""
    return convert(docx, "pdf")


def convert(docx: bytes, kind: str) -> bytes:
    """The file as LibreOffice saves it: « pdf », « docx »."""
    assert _SOFFICE, "LibreOffice is not installed"
    with tempfile.TemporaryDirectory() as folder:
        # A profile of its own: two LibreOffices that share one wait for each other.
        source, profile, target = (Path(folder, name) for name in ("paper.docx", "profile", "out"))
        source.write_bytes(docx)
        command = [
            _SOFFICE,
            f"-env:UserInstallation={profile.as_uri()}",
            "--headless",
            "--convert-to",
            kind,
            "--outdir",
            str(target),
            str(source),
        ]
        done = subprocess.run(command, capture_output=True, timeout=_PATIENCE, check=False)
        made = target / f"paper.{kind}"
        assert made.exists(), done.stderr.decode(errors="replace")
        return made.read_bytes()
