from __future__ import annotations

import errno
from pathlib import Path

import pytest
from support.lexicon import needs_lexicon

from generator.language.language import LexiconSource, language_of
from generator.language.lexicon import cache
from generator.language.lexicon.cache import cache_folder, compiled_file, installed_version
from generator.language.lexicon.compiled import Compiled

NOWHERE = LexiconSource("ardoise-no-such-lexicon", "words", "dela", "None", "none", "LICENSE")
LINES = "aideront,aider.V+z1:F3p\nlivre,.N+z1:ms\n"


@pytest.fixture
def source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> LexiconSource:
    """A small lexicon in the place of a package, and an empty cache."""
    (tmp_path / "words").write_text(LINES, encoding="utf-8")
    (tmp_path / "LICENSE").write_text("Share alike.", encoding="utf-8")
    monkeypatch.setattr(cache, "_find", lambda _, name: tmp_path / name)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return NOWHERE


def test_it_is_compiled_once_with_the_licence_beside_it(source: LexiconSource) -> None:
    file = compiled_file(source, "1.2")
    made = file.stat().st_mtime_ns
    assert file.parent == cache_folder() and "1.2" in file.name
    assert Compiled(file).of_form("aideront") == [("aider", "verb", "F3p")]
    notice = next(file.parent.glob("*.txt")).read_text(encoding="utf-8")
    assert notice.endswith("Share alike.") and source.distribution in notice
    assert {path.suffix for path in file.parent.iterdir()} == {".sqlite", ".txt"}
    assert compiled_file(source, "1.2").stat().st_mtime_ns == made


def test_another_version_is_compiled_anew(source: LexiconSource) -> None:
    assert compiled_file(source, "1.2") != compiled_file(source, "1.3")


def test_a_failure_leaves_nothing_that_looks_whole(
    source: LexiconSource, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "no space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(cache, "compile_lexicon", full)
        with pytest.raises(OSError, match="no space"):
            compiled_file(source, "1.2")
    assert not list(cache_folder().glob("*.sqlite")) and not list(cache_folder().glob("making-*"))
    assert compiled_file(source, "1.2").is_file()


def test_a_package_that_is_not_installed_has_no_version() -> None:
    assert installed_version(NOWHERE) is None


@pytest.mark.parametrize(
    ("platform", "variable", "expected"),
    [("win32", "LOCALAPPDATA", "ardoise"), ("linux", "XDG_CACHE_HOME", "ardoise")],
)
def test_the_folder_is_where_the_system_keeps_what_can_be_made_again(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    platform: str,
    variable: str,
    expected: str,
) -> None:
    monkeypatch.setattr("sys.platform", platform)
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.setenv(variable, str(tmp_path))
    assert cache_folder() == tmp_path / expected / "lexicon"


@needs_lexicon
def test_the_package_that_we_name_has_its_data_and_its_licence() -> None:
    source = language_of("fr").lexicon
    assert source is not None and installed_version(source) is not None
    assert cache._find(source, source.file).stat().st_size > 20_000_000
    assert "Linguistic Resources" in cache._find(source, source.licence_file).read_text()
