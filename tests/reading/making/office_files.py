"""The files that LibreOffice writes: flat XML of our own, converted by it."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

from .articles import Text, articles

_NAMES = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for short, name in (
        ("office", "office"),
        ("text", "text"),
        ("table", "table"),
        ("style", "style"),
        ("fo", "xsl-fo-compatible"),
    )
)
_STYLES = "".join(
    f'<style:style style:name="{name}" style:display-name="{name.replace("_20_", " ")}" '
    f'style:family="paragraph"{outline}><style:paragraph-properties fo:margin-bottom="0.2cm"/>'
    f'<style:text-properties fo:font-size="{size}pt" fo:font-weight="{weight}"/></style:style>'
    for name, size, weight, outline in (
        ("Standard", 12, "normal", ""),
        ("Text_20_body", 12, "normal", ""),
        ("Title", 24, "bold", ""),
        ("Subtitle", 14, "normal", ""),
        ("Heading_20_1", 16, "bold", ' style:default-outline-level="1"'),
        ("Quotations", 12, "normal", ""),
    )
)
_HEAD = f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document {_NAMES} xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3"
office:mimetype="application/vnd.oasis.opendocument.text"><office:styles>{_STYLES}</office:styles>
<office:body><office:text>"""

_FOOT = "</office:text></office:body></office:document>"
_NOTE = (
    '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation>'
    "<text:note-body><text:p>{said}</text:p></text:note-body></text:note>"
)


def make(folder: Path) -> None:
    """Write every .odt, and the .docx and .pdf of LibreOffice."""
    with tempfile.TemporaryDirectory() as made:
        for name, (said, suffix) in _documents().items():
            source = Path(made) / f"{name}.fodt"
            source.write_text(_HEAD + said + _FOOT, encoding="utf-8")
            office = shutil.which("soffice")
            assert office
            where = f"-env:UserInstallation=file://{made}/profile"
            order = [office, where, "--headless", "--convert-to", suffix, "--outdir", made]
            subprocess.run([*order, str(source)], check=True, capture_output=True)
            shutil.copy(Path(made) / f"{name}.{suffix}", folder / f"{name}.{suffix}")


def _documents() -> dict[str, tuple[str, str]]:
    hiboux = _text(articles()["hiboux"]).replace(
        "par an.", "par an." + _NOTE.format(said="D’après un musée.")
    )
    return {
        "fr-note-and-quote": (hiboux, "odt"),
        "fr-list-and-table": (_text(articles()["reparation"]) + _table(), "odt"),
        "de-tracked": (_tracked(), "odt"),
        "en-libreoffice": (
            _text(articles()["things"]).replace(
                "a week.", "a week." + _NOTE.format(said="Two since 2023.")
            ),
            "docx",
        ),
        "de-libreoffice": (_text(articles()["wald"]), "pdf"),
    }


def _text(text: Text) -> str:
    parts = [_p(text.title, "Title")] + ([_p(text.lead, "Subtitle")] if text.lead else [])
    for kind, said in text.body:
        if kind == "h":
            parts.append(
                f'<text:h text:style-name="Heading_20_1" text:outline-level="1">{said}</text:h>'
            )
        elif kind == "l":
            items = "".join(f"<text:list-item>{_p(item)}</text:list-item>" for item in said)
            parts.append(f"<text:list>{items}</text:list>")
        else:
            parts.append(_p(said, "Quotations" if kind == "q" else "Text_20_body"))
    return "".join(parts)


def _p(said: str, style: str = "Standard") -> str:
    return f'<text:p text:style-name="{style}">{said}</text:p>'


def _table() -> str:
    rows = (("Objet", "Nombre"), ("Grille-pain", "57"), ("Lampe", "38"))
    cells = (
        "".join(f"<table:table-cell>{_p(cell)}</table:table-cell>" for cell in row) for row in rows
    )
    inner = "".join(f"<table:table-row>{row}</table:table-row>" for row in cells)
    return (
        f'<table:table><table:table-column table:number-columns-repeated="2"/>{inner}</table:table>'
    )


def _tracked() -> str:
    """A struck out sentence, kept by LibreOffice among the changes."""
    info = (
        "<office:change-info><dc:creator>A</dc:creator><dc:date>2024-01-01T00:00:00</dc:date>"
        "</office:change-info>"
    )
    changes = (
        '<text:tracked-changes><text:changed-region xml:id="c1" text:id="c1"><text:deletion>'
        f"{info}{_p(' Das stimmt nicht.')}</text:deletion></text:changed-region>"
        '<text:changed-region xml:id="c2" text:id="c2"><text:insertion>'
        f"{info}</text:insertion></text:changed-region></text:tracked-changes>"
    )
    said = _text(articles()["uhr"]).replace(
        "nach links.", 'nach links.<text:change text:change-id="c1"/>'
    )
    begun, ended = (f'<text:change-{which} text:change-id="c2"/>' for which in ("start", "end"))
    said = said.replace("etwa 200 Besucher", f"etwa {begun}200{ended} Besucher")
    return changes + said
