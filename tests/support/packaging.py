"""A copy of the repository to build from, and new environments to install into.

Nothing is fetched: an environment is a bare `venv` into which the running pip installs
Ardoise alone (`--no-deps --no-index --no-build-isolation`). What Ardoise needs, and
hatchling to build it, are lent by a .pth file that names the running environment's
site-packages *after* the new one's own.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
PARTS = ("generator", "templates", "lessons", "tests", "docs", ".ci")
FILES = ("pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md", "CONTRIBUTING.md", ".gitignore")


def copy_checkout(target: Path) -> Path:
    """The repository's files without git, as somebody gets them who downloads an archive."""
    target.mkdir(parents=True)
    litter = shutil.ignore_patterns("__pycache__", ".*_cache", ".hypothesis")
    for part in PARTS:
        shutil.copytree(ROOT / part, target / part, ignore=litter)
    for file in FILES:
        shutil.copy2(ROOT / file, target / file)
    return target


def run(*command: str | Path, cwd: Path) -> str:
    """What a command prints; AssertionError with all of it where it fails."""
    hidden = {"PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "ARDOISE_LANG"}
    env = {name: value for name, value in os.environ.items() if name not in hidden}
    done = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env=env,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout


def made_in(folder: Path) -> list[str]:
    """The names of the papers of the first lesson that were made in a folder."""
    written = (folder / "output" / "ai-alliance").iterdir()
    return sorted(file.name for file in written if not file.name.startswith("."))


@dataclass(frozen=True)
class Environment:
    """A virtual environment with Ardoise in it or soon to be."""

    folder: Path

    @property
    def python(self) -> Path:
        """Its interpreter."""
        return self.folder / "bin" / "python"

    @property
    def ardoise(self) -> Path:
        """The command as it was installed."""
        return self.folder / "bin" / "ardoise"

    @property
    def site_packages(self) -> Path:
        """Where its packages are."""
        return next(self.folder.glob("lib/python*/site-packages"))

    def install(self, *what: str | Path) -> None:
        """`pip install`, Ardoise alone, from here alone."""
        alone = ("--quiet", "--no-deps", "--no-index", "--no-build-isolation")
        pip = (sys.executable, "-m", "pip", "--python", self.python)
        run(*pip, "install", *alone, *what, cwd=self.folder)

    def package(self) -> Path:
        """The folder that `import generator` finds, from an empty folder."""
        empty = self.folder / "empty"
        empty.mkdir(exist_ok=True)
        code = "import generator; print(generator.__file__)"
        return Path(run(self.python, "-c", code, cwd=empty).strip()).parent

    def build_lesson(self, folder: Path, *options: str) -> list[str]:
        """`ardoise build ai-alliance` from an empty folder; the names of what it wrote."""
        folder.mkdir(parents=True)
        run(self.ardoise, "build", "ai-alliance", *options, cwd=folder)
        return made_in(folder)


def new_environment(folder: Path) -> Environment:
    """A new environment, empty but for what the running one lends it."""
    run(sys.executable, "-m", "venv", "--without-pip", folder, cwd=folder.parent)
    environment = Environment(folder)
    lent = dict.fromkeys(sysconfig.get_path(kind) for kind in ("purelib", "platlib"))
    # Named so that it is read after the .pth of an editable install.
    (environment.site_packages / "zz-lent.pth").write_text("\n".join(lent) + "\n")
    return environment
