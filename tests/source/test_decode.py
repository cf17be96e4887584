"""Bytes to text, whatever wrote them."""

from __future__ import annotations

import pytest

from generator.source.decode import decode, is_text

TEXT = "L’été à Nîmes : « œuvre » à 5 € – déjà…"


@pytest.mark.parametrize("name", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_text_is_read_in_the_encoding_that_it_has(name: str) -> None:
    assert decode(TEXT.encode(name))[0] == TEXT


def test_a_declaration_counts_only_where_the_bytes_are_no_utf_8() -> None:
    page = '<meta charset="iso-8859-1"><p>été – « œ »</p>'
    assert decode(page.encode("utf-8"))[0] == page
    assert decode(page.encode("cp1252"))[0] == page
    polish = '<meta charset="iso-8859-2"><p>żółć</p>'
    assert decode(polish.encode("iso-8859-2"))[0] == polish
    unknown = '<meta charset="klingon"><p>été</p>'
    assert decode(unknown.encode("cp1252"))[0] == unknown


def test_a_byte_that_no_encoding_knows_is_marked() -> None:
    assert decode(b"abc \x81 \xe9")[0] == "abc \ufffd é"


def test_a_picture_is_no_text() -> None:
    assert is_text(TEXT.encode("utf-8"))
    assert is_text(TEXT.encode("utf-16"))
    assert not is_text(b"\x89PNG\r\n\x1a\n" + bytes(range(32)) * 4)
    assert not is_text(bytes(100))
