"""What a file says of itself: its title, its language, and that it is accessible."""

from __future__ import annotations

from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFObjectReference
from reportlab.pdfgen.canvas import Canvas

_MAKER = "Ardoise"
_METADATA = "Metadata"
_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<pdfuaid:part>1</pdfuaid:part>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{maker}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>{producer}</pdf:Producer>
<xmp:CreatorTool>{maker}</xmp:CreatorTool>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""


def describe(canvas: Canvas, title: str, language: str) -> None:
    """The title and who made it; nothing of the day, the place or the answers."""
    canvas.setTitle(title)
    canvas.setAuthor(_MAKER)
    canvas.setCreator(_MAKER)
    canvas.setSubject("")
    canvas.setViewerPreference("DisplayDocTitle", "true")
    file = canvas._doc
    file.Catalog.MarkInfo = PDFDictionary({"Marked": "true"})
    file.Reference(_stream(metadata(title, language, file.info.producer)), _METADATA)
    file.Catalog.Metadata = PDFObjectReference(_METADATA)


def metadata(title: str, language: str, producer: str) -> bytes:
    """The XMP packet, by which a reader knows a file of PDF/UA-1."""
    said = {"title": title, "language": language, "producer": producer, "maker": _MAKER}
    return _PACKET.format(**{key: escape(value) for key, value in said.items()}).encode()


def _stream(packet: bytes) -> bytes:
    """In the open, so that tools which know nothing of PDF find it too."""
    head = f"<</Type /Metadata /Subtype /XML /Length {len(packet)}>>\nstream\n"
    return head.encode() + packet + b"\nendstream\n"
