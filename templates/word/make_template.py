"""Make `ardoise.docx`, the empty A4 paper that every Word file begins from.

Only what does not depend on a theme, a language or a document stands here: the writer
fills in the rest. Run `python templates/word/make_template.py` after a change. The parts
are stored uncompressed and dated 1980, so that the file is the same wherever it is made.
"""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

TEMPLATE = Path(__file__).with_name("ardoise.docx")

_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_R = f'xmlns:r="{_OFFICE}/relationships"'
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"

_TYPES = {
    "/docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
    "/docProps/custom.xml": "application/vnd.openxmlformats-officedocument.custom-properties+xml",
    "/word/document.xml": f"{_WORD}.document.main+xml",
    "/word/theme/theme1.xml": "application/vnd.openxmlformats-officedocument.theme+xml",
    "/word/styles.xml": f"{_WORD}.styles+xml",
    "/word/settings.xml": f"{_WORD}.settings+xml",
    "/word/fontTable.xml": f"{_WORD}.fontTable+xml",
    "/word/numbering.xml": f"{_WORD}.numbering+xml",
    "/word/header1.xml": f"{_WORD}.header+xml",
    "/word/footer1.xml": f"{_WORD}.footer+xml",
}
_PACKAGE_LINKS = (
    (f"{_OFFICE}/relationships/officeDocument", "word/document.xml"),
    (f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
    (f"{_OFFICE}/relationships/custom-properties", "docProps/custom.xml"),
)
_DOCUMENT_LINKS = tuple(
    (f"{_OFFICE}/relationships/{kind}", target)
    for kind, target in (
        ("styles", "styles.xml"),
        ("settings", "settings.xml"),
        ("fontTable", "fontTable.xml"),
        ("numbering", "numbering.xml"),
        ("header", "header1.xml"),
        ("footer", "footer1.xml"),
        ("theme", "theme/theme1.xml"),
    )
)
_CORE = (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/'
    'core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">'
    "<dc:creator>Ardoise</dc:creator></cp:coreProperties>"
)
_CUSTOM = f'<Properties xmlns="{_OFFICE}/custom-properties"/>'
_DOCUMENT = (
    f"<w:document {_W} {_R}><w:body><w:sectPr>"
    '<w:headerReference w:type="default" r:id="rId5"/>'
    '<w:footerReference w:type="default" r:id="rId6"/>'
    '<w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="850" w:right="1020" w:bottom="850" w:left="1020"'
    ' w:header="454" w:footer="454" w:gutter="0"/>'
    "</w:sectPr></w:body></w:document>"
)
# Every style that Word knows by itself stays out of the gallery; ours are shown.
_STYLES = (
    f"<w:styles {_W}>"
    "<w:docDefaults><w:rPrDefault/><w:pPrDefault/></w:docDefaults>"
    '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1"'
    ' w:defUnhideWhenUsed="1" w:defQFormat="0" w:count="376"/>'
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal">'
    '<w:name w:val="Normal"/><w:qFormat/></w:style>'
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
    '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal">'
    '<w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/>'
    '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>'
    '<w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/>'
    '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/>'
    "</w:tblCellMar></w:tblPr></w:style>"
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList">'
    '<w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>'
    "</w:styles>"
)
# Mode 15 is that of Word 2013 and later: without it Word opens a file "in compatibility mode".
_SETTINGS = (
    f'<w:settings {_W}><w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/>'
    '<w:characterSpacingControl w:val="doNotCompress"/>'
    '<w:compat><w:compatSetting w:name="compatibilityMode"'
    ' w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
    '<w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>'
)

# Word's colour and font menus: black ink, one font. Our styles refer to none of it.
_FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
_FONTS = '<a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/>'
_INKS = (
    *(("dk1", "000000"), ("lt1", "FFFFFF"), ("dk2", "1F3A5F"), ("lt2", "FFFFFF")),
    *(("accent1", "000000"), ("accent2", "1F3A5F"), ("accent3", "A3131F")),
    *(("accent4", "444444"), ("accent5", "7A7A7A"), ("accent6", "333333")),
    *(("hlink", "1F3A5F"), ("folHlink", "444444")),
)
_THEME = (
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Ardoise">'
    '<a:themeElements><a:clrScheme name="Ardoise">'
    + "".join(f'<a:{name}><a:srgbClr val="{ink}"/></a:{name}>' for name, ink in _INKS)
    + f'</a:clrScheme><a:fontScheme name="Ardoise"><a:majorFont>{_FONTS}</a:majorFont>'
    f'<a:minorFont>{_FONTS}</a:minorFont></a:fontScheme><a:fmtScheme name="Ardoise">'
    f"<a:fillStyleLst>{_FILL * 3}</a:fillStyleLst>"
    f"<a:lnStyleLst>{f'<a:ln>{_FILL}</a:ln>' * 3}</a:lnStyleLst>"
    f"<a:effectStyleLst>{'<a:effectStyle><a:effectLst/></a:effectStyle>' * 3}</a:effectStyleLst>"
    f"<a:bgFillStyleLst>{_FILL * 3}</a:bgFillStyleLst>"
    "</a:fmtScheme></a:themeElements></a:theme>"
)


def _types() -> str:
    overrides = "".join(
        f'<Override PartName="{part}" ContentType="{kind}"/>' for part, kind in _TYPES.items()
    )
    return (
        f'<Types xmlns="{_PACKAGE}/content-types">'
        f'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package'
        f'.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
        f"{overrides}</Types>"
    )


def _links(links: tuple[tuple[str, str], ...]) -> str:
    inner = "".join(
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(links, 1)
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{inner}</Relationships>'


def template_bytes() -> bytes:
    """The template as it should be on the disk."""
    parts = {
        "[Content_Types].xml": _types(),
        "_rels/.rels": _links(_PACKAGE_LINKS),
        "docProps/core.xml": _CORE,
        "docProps/custom.xml": _CUSTOM,
        "word/document.xml": _DOCUMENT,
        "word/_rels/document.xml.rels": _links(_DOCUMENT_LINKS),
        "word/theme/theme1.xml": _THEME,
        "word/styles.xml": _STYLES,
        "word/settings.xml": _SETTINGS,
        "word/fontTable.xml": f"<w:fonts {_W}/>",
        "word/numbering.xml": f"<w:numbering {_W}/>",
        "word/header1.xml": f"<w:hdr {_W}><w:p/></w:hdr>",
        "word/footer1.xml": f"<w:ftr {_W}><w:p/></w:ftr>",
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for name, xml in parts.items():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.create_system = 3
            head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
            archive.writestr(entry, (head + xml).encode())
    return buffer.getvalue()


if __name__ == "__main__":
    TEMPLATE.write_bytes(template_bytes())
