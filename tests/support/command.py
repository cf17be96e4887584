"""The command as a teacher types it, in this process or in one of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from click.testing import CliRunner, Result
from support.packs import ROOT

from generator.cli.main import cli


def ardoise(*arguments: object, language: str = "en") -> Result:
    """Run `ardoise …`; whatever goes wrong must be a sentence, never an exception."""
    result = CliRunner().invoke(cli, [str(a) for a in arguments], env={"ARDOISE_LANG": language})
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    assert "Traceback" not in result.output
    assert result.exit_code in (0, 1, 2)
    return result


def ardoise_process(
    *arguments: object, folder: Path, **environment: str
) -> subprocess.CompletedProcess[str]:
    """The same as a whole process in a folder."""
    code = "from generator.cli.main import main; main()"
    return subprocess.run(
        [sys.executable, "-c", code, *(str(a) for a in arguments)],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), "ARDOISE_LANG": "en", **environment},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def files_in(folder: Path) -> set[str]:
    """The names of all files below a folder, but for our record of them."""
    return {file.name for file in folder.rglob("*") if file.is_file()} - {".ardoise.json"}
