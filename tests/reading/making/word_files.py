"""The Word files of the corpus, as Word writes them: styles, runs, notes, tracked changes."""

# ruff: noqa: E501

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from docx import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from .articles import Text, articles

W = nsdecls("w")


def make(folder: Path) -> None:
    """Write every .docx that Word might have written."""

    # ruff: noqa: E501
    makers: dict[str, Callable[[], Any]] = {
        "fr-word-styles.docx": _styles,
        "fr-word-tracked.docx": _tracked,
        "fr-word-bold.docx": _bold,
        "fr-word-layout.docx": _layout,
        "fr-word-list.docx": _list,
    }
    for name, maker in makers.items():
        document = maker()
        document.core_properties.author = "Une collègue"
        document.save(str(folder / name))


def _fill(document: Any, text: Text) -> list[Any]:
    made = []
    for kind, said in text.body:
        if kind == "l":
            made += [document.add_paragraph(item, style="List Bullet") for item in said]
        else:
            style = {"h": "Heading 1", "q": "Quote", "p": "Normal"}[kind]
            made.append(document.add_paragraph(said, style=style))
    return made


def _styles() -> Any:
    """Title, subtitle, headings, a link, a footnote, a no-break hyphen, a header and a footer."""
    text, document = articles()["potager"], Document()
    document.add_paragraph(text.title, style="Title")
    document.add_paragraph(text.lead, style="Subtitle")
    document.add_paragraph("Par Lina Deschamps")
    made = _fill(document, text)
    document.sections[0].header.paragraphs[0].text = "Français – 4e B"
    document.sections[0].footer.paragraphs[0].text = "Page 1"
    first = made[0]
    before, after = first.text.split("Louise-Michel")
    for run in list(first.runs):
        first._p.remove(run._r)
    first.add_run(before + "Louise")
    first._p.append(parse_xml(f"<w:r {W}><w:noBreakHyphen/></w:r>"))
    first.add_run("Michel" + after)
    first._p.append(
        parse_xml(
            f'<w:r {W}><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>'
        )
    )
    link = f'<w:hyperlink {W} w:anchor="x"><w:r><w:t xml:space="preserve"> Depuis, la température</w:t></w:r></w:hyperlink>'
    paid = made[3]
    head, tail = paid.text.split(" Depuis, la température")
    for run in list(paid.runs):
        paid._p.remove(run._r)
    paid.add_run(head)
    paid._p.append(parse_xml(link))
    paid.add_run(tail)
    _footnotes(document, "Les prénoms ont été changés.")
    return document


def _footnotes(document: Any, said: str) -> None:
    xml = (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:footnotes {W}>'
        f'<w:footnote w:id="2"><w:p><w:r><w:t>{said}</w:t></w:r></w:p></w:footnote></w:footnotes>'
    )
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    part = Part(PackURI("/word/footnotes.xml"), kind, xml.encode(), document.part.package)
    document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)


def _tracked() -> Any:
    """What was struck out is gone, what was put in is there; a comment's mark says nothing."""
    text, document = articles()["tramway"], Document()
    document.add_paragraph(text.title, style="Title")
    made = _fill(document, text)
    mark = 'w:id="{n}" w:author="A" w:date="2024-01-01T00:00:00Z"'
    first = made[0]
    for run in list(first.runs):
        first._p.remove(run._r)
    head, tail = text.body[0][1].split("longtemps")
    first.add_run(head)
    first._p.append(
        parse_xml(
            f"<w:del {W} {mark.format(n=1)}><w:r><w:delText>une éternité</w:delText></w:r></w:del>"
        )
    )
    first._p.append(
        parse_xml(f"<w:ins {W} {mark.format(n=2)}><w:r><w:t>longtemps</w:t></w:r></w:ins>")
    )
    first.add_run(tail)
    gone = document.add_paragraph()
    gone._p.append(
        parse_xml(
            f"<w:del {W} {mark.format(n=3)}><w:r><w:delText>Paragraphe supprimé.</w:delText></w:r></w:del>"
        )
    )
    return document


def _bold() -> Any:
    """No style at all: a large bold title, bold headings, a table of facts."""
    text, document = articles()["hiboux"], Document()
    document.add_paragraph().add_run(text.title).bold = True
    document.add_paragraph("Par Mathilde Rey, le 21 février 2024")
    document.add_paragraph(text.lead)
    for kind, said in text.body:
        document.add_paragraph().add_run(said).bold = kind == "h" or None
        document.add_paragraph()
    table = document.add_table(2, 2)
    for cell, said in zip(table._cells, ["Année", "Couples", "2009", "2"], strict=True):
        cell.text = said
    document.add_paragraph("Source : La Feuille du Haut-Jura")
    return document


def _layout() -> Any:
    """The whole article in a table of one cell, its quotations in a text box of Word."""
    text, document = articles()["lac"], Document()
    cell = document.add_table(1, 1).cell(0, 0)
    cell.paragraphs[0].text = text.title
    cell.paragraphs[0].style = document.styles["Title"]
    cell.add_paragraph(text.lead, style="Subtitle")
    for kind, said in text.body:
        cell.add_paragraph(said, style="Heading 2" if kind == "h" else "Normal")
    cell.add_paragraph("Le lac en mai (photo de la mairie).", style="Caption")
    return document


def _list() -> Any:
    """A list of Word, a line break inside a paragraph, and text in a content control."""
    text, document = articles()["reparation"], Document()
    document.add_paragraph(text.title, style="Title")
    made = _fill(document, text)
    last = made[-1]
    head, tail = last.text.split(" Elle va")
    last.runs[0].text = head
    last.runs[0].add_break()
    last.add_run("Elle va" + tail)
    box = parse_xml(f"<w:sdt {W}><w:sdtContent/></w:sdt>")
    first = made[0]._p
    first.addprevious(box)
    box.find(qn("w:sdtContent")).append(first)
    return document
