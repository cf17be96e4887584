"""What every test may use: two options, one mark, and the command in English."""

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--accept",
        action="store_true",
        help="Take the papers as they are now for the goldens and the pictures.",
    )
    parser.addoption(
        "--matrix",
        action="store_true",
        help="Read every theme × recipe × level × document, and not a sample of them.",
    )
    parser.addoption(
        "--fuzz",
        default="25",
        metavar="NUMBER",
        help="Spoilt files for each reader (25, some seconds; 5000 takes about an hour).",
    )


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "libreoffice: opens files with LibreOffice, which is slow")


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> None:
    """Messages in English, whatever the locale of the machine."""
    monkeypatch.setenv("ARDOISE_LANG", "en")


@pytest.fixture(autouse=True)
def _plain_path(monkeypatch: pytest.MonkeyPatch) -> None:
    """No lexicon, whatever is installed: `support.lexicon` has a fixture that has one."""
    monkeypatch.setenv("ARDOISE_LEXICON", "off")
