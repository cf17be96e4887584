"""A Word file as bytes that depend on nothing but what stands in it."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

from docx.document import Document as WordDocument
from docx.opc.packuri import CONTENT_TYPES_URI, PACKAGE_URI
from docx.opc.pkgwriter import _ContentTypesItem

from generator.render.docx import fingerprint

# The first day that a zip can tell.
_NO_DATE = (1980, 1, 1, 0, 0, 0)
_UNIX = 3
_READABLE = 0o644 << 16


def package_bytes(word: WordDocument, replaced: Mapping[str, bytes]) -> bytes:
    """The file, with some parts replaced, its fingerprint, and no date of today."""
    parts = {**package_parts(word), **replaced}
    parts[fingerprint.PART] = fingerprint.custom_properties(parts)
    return _zipped(parts)


def package_parts(word: WordDocument) -> dict[str, bytes]:
    """What python-docx would save, by name and in its order, packed only once and by us."""
    package = word.part.package
    types = _ContentTypesItem.from_parts(package.parts).blob  # type: ignore[no-untyped-call]
    found = {CONTENT_TYPES_URI: types, PACKAGE_URI.rels_uri: package.rels.xml}
    for part in package.parts:
        part.before_marshal()
        found[part.partname] = part.blob
        if part.rels:
            found[part.partname.rels_uri] = part.rels.xml
    return {place.membername: data for place, data in found.items()}


def _zipped(parts: Mapping[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            entry = zipfile.ZipInfo(name, _NO_DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = _UNIX
            entry.external_attr = _READABLE
            archive.writestr(entry, data)
    return buffer.getvalue()
