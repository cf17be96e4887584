"""Who a paper is from, above its head: the logo, the school, the teacher and the class."""

from __future__ import annotations

import io

from docx.document import Document as WordDocument
from docx.shared import Mm

from generator.document.document import Document
from generator.document.inlines import plain
from generator.document.sender import Logo, Sender
from generator.profiles.theme import Theme
from generator.render.docx import roles
from generator.render.docx.inlines import InlineWriter, run
from generator.render.docx.paragraphs import paragraph
from generator.render.docx.xml import Element, printable, w

_BETWEEN = "\u2003"
_SIDES = ("distT", "distB", "distL", "distR")


def sender_line(
    word: WordDocument, sender: Sender, document: Document, theme: Theme
) -> list[Element]:
    """One paragraph, the teacher and the class at its right; none where nothing is said."""
    if sender.is_empty:
        return []
    runs: list[Element] = []
    inlines = InlineWriter(theme)
    if sender.logo:
        runs.append(_picture(word, sender.logo, printable(document.spoken.logo), theme))
        runs += [run(_BETWEEN)] if sender.school else []
    runs += inlines.runs(plain(sender.school), roles.SENDER_ROLE)
    if sender.beside:
        runs += [w("r", w("tab")), *inlines.runs(plain(sender.beside), roles.SENDER_ROLE)]
    return [paragraph(roles.SENDER, runs)]


def _picture(word: WordDocument, logo: Logo, described: str, theme: Theme) -> Element:
    width, height = logo.printed(theme.logo)
    inline = word.part.new_pic_inline(io.BytesIO(logo.png), Mm(width), Mm(height))
    inline.docPr.set("descr", described)
    for side in _SIDES:
        inline.set(side, "0")  # LibreOffice would keep 3 mm
    return w("r", w("drawing", inline))
