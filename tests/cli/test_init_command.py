"""`ardoise init` as a teacher types it."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.command import ardoise, ardoise_process, files_in


def test_what_it_says_to_type_next_works(tmp_path: Path) -> None:
    done = ardoise_process("init", "ma classe", folder=tmp_path, ARDOISE_LANG="fr")
    assert done.returncode == 0 and done.stdout == ""
    lines = [line.strip() for line in done.stderr.splitlines()]
    assert lines[1:] == [
        "À taper maintenant\u00a0:",
        'cd "ma classe"',
        "ardoise build ma-premiere-lecon",
        "ardoise watch ma-premiere-lecon",
        "ardoise new article.html",
    ]
    home = tmp_path / "ma classe"
    built = ardoise_process("build", "ma-premiere-lecon", "-f", "pdf", folder=home)
    assert built.returncode == 0 and built.stderr == ""
    assert len(files_in(home / "output")) == 6


def test_the_folder_where_one_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    first = ardoise("init", "--language", "en")
    assert first.exit_code == 0 and "cd " not in first.stderr
    assert "ardoise build my-first-lesson" in first.stderr
    second = ardoise("init", "--language", "en")
    assert second.exit_code == 0
    assert "There already, and left as it was: ardoise.yaml" in second.stderr
    assert "nothing was written" in second.stderr


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    assert ardoise("init", tmp_path / "file").exit_code == 2
    below = ardoise("init", tmp_path / "file" / "x")
    assert below.exit_code == 1 and "error:" in below.stderr
