"""Content controls: where a paper that is filled in on a screen takes its answers.

A control stands around what the plain sheet prints there, so the empty sheet looks the
same. Emptied again, it shows five no-break spaces: what Word takes where a control names
no placeholder of its own (ECMA-376 part 1, 17.5.2.25).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from itertools import count
from typing import Any

from docx.document import Document as WordDocument
from lxml import etree

from generator.document.document import Spoken
from generator.document.fields import FieldNames
from generator.render.docx import roles
from generator.render.docx.xml import Element, name, printable, w, words

EMPTY_BOX, TICKED_BOX = "☐", "☒"
_W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
_MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_MOST_LETTERS = 64  # of a title or a tag: Word takes no more
_ROOM = "\u202f" + 3 * "\u00a0"  # what an empty place holds, wide enough to be clicked on


class Controls:
    """The controls of one document, in the order of its blocks.

    `spoken` has the words that Word shows on them, `symbols` is the font of the boxes,
    `taken` the ids of controls that a school's own head and foot have.
    """

    def __init__(self, spoken: Spoken, symbols: str, taken: Collection[int] = ()) -> None:
        self._spoken, self._symbols = spoken, symbols
        self._names = FieldNames()
        self._ids = (number for number in count(1) if number not in taken)
        self._spaces: list[tuple[list[Element], Element]] = []

    def begin(self, activity: str) -> None:
        """What follows belongs to another task."""
        self._names.begin(activity)

    def blank(self, gap: Element) -> Element:
        """A gap to fill, whose letters stand on its rule.

        Its kind is rich text: of a plain one LibreOffice 7.4 forgets the style, so that it
        printed no rule.
        """
        properties = self._properties(self._spoken.blank, roles.BLANK, w("showingPlcHdr"))
        return _control(properties, [gap])

    def square(self, hollow: Element) -> Element:
        """The place of one letter."""
        kind = (w("showingPlcHdr"), w("text"))
        return _control(self._properties(self._spoken.blank, "", *kind), [hollow])

    def box(self, shown: Element) -> Element:
        """A box to tick. Whether one or several are right is not to be seen: each stands alone."""
        states = (("checkedState", TICKED_BOX), ("uncheckedState", EMPTY_BOX))
        inner = [_w14("checked", val="0")]
        inner += [_w14(tag, val=f"{ord(sign):04X}", font=self._symbols) for tag, sign in states]
        box = _w14("checkbox")
        box.extend(inner)
        style = roles.character_style("plain", symbol=True)
        return _control(self._properties(self._spoken.box, style, box), [shown])

    def choice(self, shown: Iterable[Element], options: Sequence[str]) -> Element:
        """Words of which one is chosen from a list: it then takes the place of all of them."""
        items = (
            w("listItem", displayText=printable(word), value=printable(word))
            for word in dict.fromkeys(options)  # Word refuses a list that says a thing twice
        )
        chosen = w("dropDownList", *items)
        return _control(
            self._properties(self._spoken.blank, "", w("showingPlcHdr"), chosen), list(shown)
        )

    def space(self, lines: list[Element]) -> None:
        """Lines to write on, or the one of a cell; `close` puts the control there.

        Until then they are paragraphs like all others, and set as on the plain sheet.
        """
        several = len(lines) > 1
        kind = [] if several else [w("showingPlcHdr"), w("text", multiLine=1)]
        self._spaces.append((lines, self._properties(self._spoken.blank, "", *kind)))

    def close(self) -> None:
        """Put the controls of all lines to write on around them, once these are in their places.

        Several lines are one control of rich text, the only kind that holds paragraphs:
        whoever types goes on to the next line as on the plain sheet.
        """
        for lines, properties in self._spaces:
            if len(lines) == 1:
                lines[0].append(_control(properties, [_room()]))
                continue
            around = _control(properties, [])
            lines[0].addprevious(around)
            around[-1].extend(lines)
        self._spaces.clear()

    def _properties(self, said: str, style: str, *kind: Element) -> Element:
        """What a control says of itself, in the schema's order."""
        tag = self._names.next()
        letters = [w("rPr", w("rStyle", val=style))] if style else []
        title = printable(f"{said} {tag}")[:_MOST_LETTERS]
        named = (w("alias", val=title), w("tag", val=tag), w("id", val=next(self._ids)))
        return w("sdtPr", *letters, *named, *kind)


def taken_ids(stories: Iterable[Element]) -> set[int]:
    """The ids of the controls that are there already."""
    properties = (of for story in stories for of in story.iter(name("sdtPr")))
    ids = (of.find(name("id")) for of in properties)
    return {int(of.get(name("val"), "0")) for of in ids if of is not None}


def declare(word: WordDocument) -> None:
    """Say in the file that a program which does not know boxes to tick may pass over them."""
    opened: Any = word
    old = opened.element
    prefixes = {uri: prefix for prefix, uri in old.nsmap.items()}
    own = prefixes.get(_W14) or "w14"
    names = {**old.nsmap, own: _W14, prefixes.get(_MC) or "mc": _MC}
    root = old.makeelement(old.tag, dict(old.attrib), names)
    ignorable = f"{{{_MC}}}Ignorable"
    known = root.get(ignorable, "").split()
    root.set(ignorable, " ".join(known if own in known else [*known, own]))
    root.extend(list(old))
    opened._element = opened.part._element = root


def _control(properties: Element, content: list[Element]) -> Element:
    return w("sdt", properties, w("sdtContent", *content))


def _room() -> Element:
    return w("r", words("t", _ROOM))


def _w14(tag: str, **attributes: str) -> Element:
    element = etree.Element(f"{{{_W14}}}{tag}", None, {"w14": _W14})
    for key, value in attributes.items():
        element.set(f"{{{_W14}}}{key}", printable(value))
    return element
