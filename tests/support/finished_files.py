"""Everything that can be read out of a finished file: its words, its metadata, its streams."""

from __future__ import annotations

import base64
import re
import zlib

import pypdfium2
from lxml import etree
from support.word_checks import parts

_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)


def everything_in(data: bytes, format: str) -> str:
    """All that a curious pupil could find in a file, in small letters."""
    return (_in_pdf(data) if format == "pdf" else _in_word(data)).lower()


def pdf_text(data: bytes) -> str:
    """The text of all pages of a PDF, with what runs at head and foot."""
    pdf = pypdfium2.PdfDocument(data)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in pdf)
    finally:
        pdf.close()


def pdf_metadata(data: bytes) -> dict[str, str]:
    """What a PDF says of itself, without its dates."""
    pdf = pypdfium2.PdfDocument(data)
    try:
        return {k: v for k, v in pdf.get_metadata_dict().items() if not k.endswith("Date")}
    finally:
        pdf.close()


def _in_pdf(data: bytes) -> str:
    # Strings of a PDF stand there as bytes or as UTF-16, in the open or in a stream.
    found = [pdf_text(data), *pdf_metadata(data).values(), *_outline(data)]
    raw = [data, *(_inflated(stream) for stream in _STREAM.findall(data))]
    for piece in raw:
        found += [piece.decode("latin-1"), piece.replace(b"\0", b"").decode("latin-1")]
    return "\n".join(found)


def _outline(data: bytes) -> list[str]:
    pdf = pypdfium2.PdfDocument(data)
    try:
        return [entry.get_title() for entry in pdf.get_toc()]
    finally:
        pdf.close()


def _inflated(stream: bytes) -> bytes:
    stream = stream.strip()
    try:
        if stream.endswith(b"~>"):
            stream = base64.a85decode(b"<~" + stream.removeprefix(b"<~"), adobe=True)
        return zlib.decompress(stream)
    except (zlib.error, ValueError):
        return stream


def _in_word(data: bytes) -> str:
    found = []
    for name, content in parts(data).items():
        found += [name, content.decode("latin-1")]
        if name.endswith((".xml", ".rels")):
            # A word may be cut into several runs.
            found.append("".join(etree.fromstring(content).itertext()))
    return "\n".join(found)
