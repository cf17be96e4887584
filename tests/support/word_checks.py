"""What is wrong with a Word file: two validators from outside, and what both overlook."""

from __future__ import annotations

import io
import tempfile
import zipfile
from collections import Counter
from pathlib import Path

from docx_integrity import Severity, check
from lxml import etree
from openxml_audit import OpenXmlValidator

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"


def word_faults(data: bytes) -> list[str]:
    """Every fault, in words; an empty list is a file that Word opens without a murmur."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "paper.docx")
        path.write_bytes(data)
        audited = [str(error) for error in OpenXmlValidator().validate(path).errors]
        checked = [str(found) for found in check(path) if found.severity >= Severity.WARN]
    return [*audited, *checked, *_own_checks(data)]


def parts(data: bytes) -> dict[str, bytes]:
    """Every part of the file by its name."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def with_part(data: bytes, name: str, content: bytes) -> bytes:
    """The same file with one part changed."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for each, old in (parts(data) | {name: content}).items():
            archive.writestr(each, old)
    return buffer.getvalue()


def _own_checks(data: bytes) -> list[str]:
    inside = parts(data)
    faults = [*_missing_types(inside), *_repeated_controls(inside)]
    for name, content in inside.items():
        if name.startswith("word/") and name.endswith(".xml"):
            root = etree.fromstring(content)
            faults += [f"{name}: {fault}" for fault in (*_repeated_ids(root), *_fields(root))]
    return faults


def _missing_types(inside: dict[str, bytes]) -> list[str]:
    types = etree.fromstring(inside["[Content_Types].xml"])
    named = {of.get("PartName", "").lstrip("/") for of in types.iter(f"{_TYPES}Override")}
    # « application/xml » tells Word nothing: of our parts each says what it is.
    usual = {of.get("Extension", "").lower() for of in types.iter(f"{_TYPES}Default")} - {"xml"}
    others = [n for n in inside if n not in named and not n.startswith(("[", "customXml/"))]
    unnamed = [n for n in others if n.rpartition(".")[2].lower() not in usual]
    absent = [n for n in named if n not in inside]
    return [f"{n}: no content type" for n in unnamed] + [f"{n}: no such part" for n in absent]


def _repeated_controls(inside: dict[str, bytes]) -> list[str]:
    """The id of a control is unique in the whole file, heads and feet included."""
    stories = [etree.fromstring(content) for content in inside.values() if b"<w:sdtPr" in content]
    found = (of for story in stories for of in story.iterfind(f".//{W}sdtPr/{W}id"))
    ids = Counter(of.get(f"{W}val") for of in found)
    return [f"control {number} twice" for number, count in ids.items() if count > 1]


def _repeated_ids(root: etree._Element) -> list[str]:
    """Ids that must be unique in their part: of styles and numberings."""
    found: list[tuple[str, str | None]] = []
    for tag, attribute in (
        ("style", "styleId"),
        ("num", "numId"),
        ("abstractNum", "abstractNumId"),
        ("bookmarkStart", "id"),
    ):
        found += [(tag, of.get(f"{W}{attribute}")) for of in root.iter(f"{W}{tag}")]
    return [f"{kind} {name} twice" for (kind, name), count in Counter(found).items() if count > 1]


def _fields(root: etree._Element) -> list[str]:
    """Each field must begin, be parted and end within its paragraph."""
    faults = []
    for paragraph in root.iter(f"{W}p"):
        steps = [of.get(f"{W}fldCharType") for of in paragraph.iter(f"{W}fldChar")]
        if steps != ["begin", "separate", "end"] * (len(steps) // 3):
            faults.append(f"a field is not closed: {steps}")
    return faults
