"""What we lean on in reportlab that it does not promise: here it is said what moved.

The minor version is pinned in `pyproject.toml`. Where a new one is let in, the test that
fails here names what `generator/render/pdf/tags/` and `to_unicode.py` have to be changed for.
"""

from __future__ import annotations

import tomllib
from io import BytesIO
from pathlib import Path

import pytest
import reportlab
from reportlab.pdfbase import pdfdoc, ttfonts
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

ROOT = Path(__file__).parents[3]


@pytest.fixture
def canvas() -> Canvas:
    return Canvas(BytesIO(), pageCompression=0, invariant=1, lang="fr", pdfVersion=(1, 7))


def test_the_minor_version_is_pinned() -> None:
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    (pin,) = [d for d in tomllib.loads(text)["project"]["dependencies"] if "reportlab" in d]
    major, minor = (int(part) for part in reportlab.Version.split(".")[:2])
    assert pin == f"reportlab>={major}.{minor},<{major}.{minor + 1}"


def test_canvas_code_is_the_list_of_the_page_that_is_drawn(canvas: Canvas) -> None:
    assert canvas._code == []
    canvas._code.append("/Artifact BMC")
    canvas.line(0, 0, 9, 9)
    assert canvas._code[0] == "/Artifact BMC" and canvas._code[-1].endswith("S")
    text = canvas.beginText()
    assert isinstance(text, PDFTextObject)
    text.textOut("mot")
    before = len(canvas._code)
    canvas.drawText(text)
    assert len(canvas._code) == before + 1
    canvas._code.append("EMC")
    canvas.showPage()
    assert canvas._code == []
    assert canvas._doc.Pages.pages[-1].stream.startswith("1 0 0 1 0 0 cm")


def test_canvas_doc_numbers_its_objects_as_they_are_added(canvas: Canvas) -> None:
    file = canvas._doc
    before = file.objectcounter
    reference = file.Reference(b"<</Type /Own>>", "Own")
    assert isinstance(reference, pdfdoc.PDFObjectReference)
    assert file.objectcounter == before + 1
    assert file.idToObjectNumberAndVersion["Own"] == (before + 1, 0)
    canvas.showPage()
    assert b"%d 0 obj\n<</Type /Own>>\nendobj" % (before + 1) in canvas.getpdfdata()


def test_pages_are_named_by_their_number(canvas: Canvas) -> None:
    canvas.showPage()
    canvas.showPage()
    assert {"Page1", "Page2"} <= set(canvas._doc.idToObjectNumberAndVersion)
    assert len(canvas._doc.Pages.pages) == 2


def test_a_page_writes_the_keys_of_its_no_default(canvas: Canvas) -> None:
    canvas.showPage()
    page = canvas._doc.Pages.pages[-1]
    assert "StructParents" not in pdfdoc.PDFPage.__NoDefault__
    page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
    page.StructParents, page.Tabs = 0, "/S"
    data = canvas.getpdfdata()
    assert b"/StructParents 0" in data and b"/Tabs /S" in data


def test_the_catalogue_has_room_for_the_tree(canvas: Canvas) -> None:
    slots = {"StructTreeRoot", "MarkInfo", "Metadata", "ViewerPreferences"}
    assert slots <= set(pdfdoc.PDFCatalog.__NoDefault__)
    canvas._doc.Reference(b"<</Type /StructTreeRoot>>", "Tree")
    canvas._doc.Catalog.StructTreeRoot = pdfdoc.PDFObjectReference("Tree")
    canvas._doc.Catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": "true"})
    canvas.showPage()
    data = canvas.getpdfdata()
    assert b"/StructTreeRoot" in data and b"/Marked true" in data and b"/Lang (fr)" in data
    assert isinstance(canvas._doc.info.producer, str)


def test_fonts_ask_the_module_for_their_table_of_characters() -> None:
    assert callable(ttfonts.makeToUnicodeCMap)
    assert "makeToUnicodeCMap" in ttfonts.TTFont.addObjects.__code__.co_names
