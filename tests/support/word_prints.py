"""The Word files of a pack as LibreOffice prints them."""

from __future__ import annotations

import subprocess
import tempfile
from functools import cache
from pathlib import Path

from support.libreoffice import _PATIENCE, _SOFFICE
from support.packs import PackCase, printed


@cache
def printed_by_libreoffice(pack: PackCase) -> dict[str, bytes]:
    """Each of them as a PDF; all in one go, for LibreOffice is slow to start."""
    assert _SOFFICE, "LibreOffice is not installed"
    with tempfile.TemporaryDirectory() as folder:
        # A profile of its own: two LibreOffices that share one wait for each other.
        profile, target = (Path(folder, name) for name in ("profile", "out"))
        files = []
        for name, paper in printed(pack, "docx").items():
            files.append(Path(folder, f"{name}.docx"))
            files[-1].write_bytes(paper.data)
        command = [
            _SOFFICE,
            f"-env:UserInstallation={profile.as_uri()}",
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            str(target),
            *map(str, files),
        ]
        done = subprocess.run(command, capture_output=True, timeout=_PATIENCE, check=False)
        made = {file.stem: target / f"{file.stem}.pdf" for file in files}
        missing = [name for name, file in made.items() if not file.exists()]
        assert not missing, (missing, done.stderr.decode(errors="replace"))
        return {name: file.read_bytes() for name, file in made.items()}
