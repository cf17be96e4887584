"""A file knows whether anyone has saved it again."""

import io

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.libreoffice import convert, needs_libreoffice
from support.sample import sample_document
from support.word import word_file
from support.word_checks import parts, with_part

from generator.render.docx import fingerprint
from generator.render.docx.fingerprint import is_untouched


@pytest.fixture(scope="module")
def key() -> bytes:
    return word_file(sample_document("key"))


def test_what_was_written_is_untouched(key):
    assert is_untouched(key)


def test_python_docx_saving_it_again_touches_it(key):
    saved = io.BytesIO()
    word = docx.Document(io.BytesIO(key))
    word.paragraphs[0].add_run(" (relu)")
    word.save(saved)
    assert not is_untouched(saved.getvalue())


@needs_libreoffice
def test_libreoffice_saving_it_again_touches_it(key):
    assert not is_untouched(convert(key, "docx"))


@pytest.mark.parametrize("data", [b"", b"PK", b"PK\x03\x04" + bytes(60), b"%PDF-1.7"])
def test_junk_is_not_ours(data):
    assert is_untouched(data) is False


@given(st.binary(max_size=300))
def test_no_bytes_raise(data):
    assert is_untouched(data) is False


def test_any_changed_part_touches_it(key):
    inside = parts(key)
    assert len(inside) > 10
    for name, content in inside.items():
        assert not is_untouched(with_part(key, name, content + b" ")), name


def test_packing_it_anew_does_not_touch_it(key):
    name = "word/document.xml"
    assert is_untouched(with_part(key, name, parts(key)[name]))


def test_an_added_part_touches_it(key):
    assert not is_untouched(with_part(key, "word/notes.txt", b"relu"))


def test_a_file_without_a_fingerprint_is_not_ours(key):
    assert not is_untouched(with_part(key, fingerprint.PART, b"<Properties/>"))


@settings(max_examples=40)
@given(data=st.data())
def test_a_cut_or_flipped_file_never_raises(key, data):
    at = data.draw(st.integers(0, len(key) - 1))
    assert is_untouched(key[:at]) is False
    flipped = bytearray(key)
    flipped[at] ^= 0xFF
    assert isinstance(is_untouched(bytes(flipped)), bool)
