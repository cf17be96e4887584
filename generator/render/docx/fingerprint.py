"""A fingerprint in each file: whether a handout is still as Ardoise wrote it."""

from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Mapping

PART = "docProps/custom.xml"

_CUSTOM = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"'
    ' xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">'
    '<property fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="2"'
    ' name="ArdoiseFingerprint"><vt:lpwstr>{digest}</vt:lpwstr></property></Properties>'
)


def custom_properties(parts: Mapping[str, bytes]) -> bytes:
    """The part that holds the fingerprint of all the others."""
    digest = hashlib.sha256()
    for name in sorted(parts):
        if name != PART:
            for piece in (name.encode("utf-8", "surrogatepass"), parts[name]):
                digest.update(len(piece).to_bytes(8, "big"))
                digest.update(piece)
    return _CUSTOM.format(digest=digest.hexdigest()).encode()


def is_untouched(data: bytes) -> bool:
    """Whether these bytes are a file of ours that no one has saved again; never raises."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
            parts = {name: archive.read(name) for name in names}
        return len(parts) == len(names) and parts.get(PART) == custom_properties(parts)
    except Exception:  # a damaged zip raises many kinds of them, and all mean the same
        return False
