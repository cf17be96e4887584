"""Fill in every field of a form with PDFium and with poppler, save it, and read it back."""

from __future__ import annotations

import ctypes
import json
import os
import subprocess
from pathlib import Path

import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from support.pdf_file import PdfFile

_REQUIRED = os.environ.get("ARDOISE_REQUIRE_TOOLS") == "1"
_PYTHON = "/usr/bin/python3"
"""Debian's own Python has Debian's binding to poppler (gir1.2-poppler-0.18)."""
_POPPLER = """\
import json, sys
import gi
gi.require_version("Poppler", "0.18")
from gi.repository import Poppler
source, target, texts = sys.argv[1], sys.argv[2], json.loads(sys.argv[3])
paper = Poppler.Document.new_from_file("file://" + source, None)
for page in range(paper.get_n_pages()):
    for mapping in paper.get_page(page).get_form_field_mapping():
        field = mapping.field
        if field.get_field_type() == Poppler.FormFieldType.TEXT:
            field.text_set_text(texts[field.get_name()])
        else:
            field.button_set_state(True)
paper.save("file://" + target)
"""


def _has_poppler() -> bool:
    try:
        asked = [_PYTHON, "-c", _POPPLER.partition("source")[0]]
        return subprocess.run(asked, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


needs_poppler_binding = pytest.mark.skipif(
    not _REQUIRED and not _has_poppler(), reason="poppler's binding to Python is not installed"
)


def filled_by_poppler(data: bytes, texts: dict[str, str], folder: Path) -> bytes:
    """The file as poppler saves it: these texts in the fields of text, every box ticked."""
    source, target = folder / "empty.pdf", folder / "filled.pdf"
    source.write_bytes(data)
    command = [_PYTHON, "-c", _POPPLER, str(source), str(target), json.dumps(texts)]
    subprocess.run(command, capture_output=True, check=True)
    return target.read_bytes()


def filled_by_pdfium(data: bytes, texts: dict[str, str], folder: Path) -> bytes:
    """The same by PDFium, typed and clicked as in a browser."""
    paper = pypdfium2.PdfDocument(data)
    paper.init_forms()
    form = paper.formenv.raw
    for number in range(len(paper)):
        page = paper[number]
        for place in range(pdfium.FPDFPage_GetAnnotCount(page.raw)):
            field = pdfium.FPDFPage_GetAnnot(page.raw, place)
            if pdfium.FPDFAnnot_GetFormFieldType(form, field) == pdfium.FPDF_FORMFIELD_TEXTFIELD:
                assert pdfium.FORM_SetFocusedAnnot(form, field)
                _type(form, page.raw, texts[_said(pdfium.FPDFAnnot_GetFormFieldName, form, field)])
            else:
                _click(form, page.raw, field)
            pdfium.FORM_ForceToKillFocus(form)
            pdfium.FPDFPage_CloseAnnot(field)
    target = folder / "filled.pdf"
    paper.save(target)
    paper.close()
    return target.read_bytes()


def _type(form: object, page: object, text: str) -> None:
    letters = (text + "\0").encode("utf-16-le")
    typed = (ctypes.c_ushort * (len(letters) // 2)).from_buffer_copy(letters)
    pdfium.FORM_ReplaceSelection(form, page, typed)


def _click(form: object, page: object, field: object) -> None:
    box = pdfium.FS_RECTF()
    pdfium.FPDFAnnot_GetRect(field, box)
    at = (box.left + box.right) / 2, (box.bottom + box.top) / 2
    for act in (pdfium.FORM_OnMouseMove, pdfium.FORM_OnLButtonDown, pdfium.FORM_OnLButtonUp):
        act(form, page, 0, *at)


def _said(ask: object, form: object, field: object) -> str:
    room = ask(form, field, None, 0)  # type: ignore[operator]
    letters = ctypes.create_string_buffer(room)
    there = ctypes.cast(letters, ctypes.POINTER(ctypes.c_ushort))
    ask(form, field, there, room)  # type: ignore[operator]
    return letters.raw[: room - 2].decode("utf-16-le")


def values_of(data: bytes) -> dict[str, str]:
    """What stands in each field of a file, as PDFium reads it."""
    found = {}
    paper = pypdfium2.PdfDocument(data)
    paper.init_forms()
    form = paper.formenv.raw
    for number in range(len(paper)):
        page = paper[number]
        for place in range(pdfium.FPDFPage_GetAnnotCount(page.raw)):
            field = pdfium.FPDFPage_GetAnnot(page.raw, place)
            name = _said(pdfium.FPDFAnnot_GetFormFieldName, form, field)
            if pdfium.FPDFAnnot_GetFormFieldType(form, field) == pdfium.FPDF_FORMFIELD_CHECKBOX:
                found[name] = "x" if pdfium.FPDFAnnot_IsChecked(form, field) else ""
            else:
                found[name] = _said(pdfium.FPDFAnnot_GetFormFieldValue, form, field)
            pdfium.FPDFPage_CloseAnnot(field)
    paper.close()
    return found


def by_name(data: bytes) -> set[str]:
    """The names of the fields of text of a file that we wrote."""
    file = PdfFile(data)
    fields = (file.get(reference) for reference in file.get(file.catalogue["AcroForm"])["Fields"])
    return {field["T"] for field in fields if field["FT"] == "Tx"}
