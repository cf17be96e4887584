"""Objects that are written already, added to a file that reportlab writes."""

from __future__ import annotations

from reportlab.pdfbase.pdfdoc import PDFDocument


def add(file: PDFDocument, data: bytes) -> int:
    """Add an object; its number."""
    number = int(file.objectcounter) + 1
    file.Reference(data, object_name(number))
    assert file.objectcounter == number, "reportlab numbers its objects otherwise"
    return number


def object_name(number: int) -> str:
    """What reportlab knows the object of this number by."""
    return f"Form{number}"
