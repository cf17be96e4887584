"""Files of many shapes, made before the readers: the article of each is found, whole."""

from __future__ import annotations

import re
from functools import cache

import pytest
from support.corpus import FILES, corpus, plain

from generator.reading.arrange import Found
from generator.reading.read_file import read_any

NAMES = sorted(corpus())


@cache
def read(name: str) -> Found:
    """What is found in a file; the tests only look at it."""
    return read_any(corpus()[name].file)


def whole(found: Found) -> str:
    """All that a class would read, as the article has it."""
    article = found.article
    heads = [paragraph.heading for paragraph in article.paragraphs]
    return "\n".join([article.title, *heads, article.text])


def test_the_corpus_is_large_and_every_file_of_it_is_looked_at() -> None:
    assert len(NAMES) >= 40
    assert {file.name for file in FILES.iterdir()} == set(NAMES)
    assert {corpus()[name].language for name in NAMES} == {"fr", "en", "es", "de"}
    suffixes = {name.rpartition(".")[2] for name in NAMES}
    assert suffixes == {"txt", "md", "html", "docx", "odt", "pdf"}
    assert all(file.stat().st_size < 60_000 for file in FILES.iterdir())


@pytest.mark.parametrize("name", NAMES)
def test_the_article_of_a_file_is_found(name: str) -> None:
    expected = corpus()[name]
    found = read(name)
    article = found.article
    assert found.language == expected.language
    assert plain(article.title) == expected.title
    blocks = [(plain(p.heading), plain(p.text)) for p in article.paragraphs]
    if expected.lead is None and article.lead:
        blocks.insert(0, ("", plain(article.lead)))
    elif expected.lead is not None:
        assert plain(article.lead) == expected.lead
    assert blocks == list(expected.blocks)


@pytest.mark.parametrize("name", NAMES)
def test_what_a_file_tells_is_found_and_nothing_else(name: str) -> None:
    expected = corpus()[name]
    origin = read(name).origin
    told = {key: getattr(origin, key) for key in ("author", "date", "publisher")}
    assert {key: value for key, value in told.items() if value} == expected.told


@pytest.mark.parametrize("name", NAMES)
def test_what_surrounds_an_article_is_not_in_it(name: str) -> None:
    expected = corpus()[name]
    found = read(name)
    said = whole(found)
    assert [text for text in expected.never if text in said] == []
    dropped = [plain(piece.text) for piece in found.dropped]
    missing = [text for text in expected.dropped if not any(text in gone for gone in dropped)]
    assert missing == [], dropped
    assert [gone for gone in dropped if any(gone in text for _, text in expected.blocks)] == []


def test_no_format_leaves_two_spaces_or_unseen_signs() -> None:
    odd = re.compile("[\u00a0\u00ad\u200b\u202f\ufeff\n\t]|  ")
    texts = [p.text for name in NAMES for p in read(name).article.paragraphs]
    assert len(texts) > 150
    assert [text for text in texts if odd.search(text)] == []
