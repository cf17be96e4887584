"""What a Word file is made of, however the program that saved it names its parts."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lxml import etree
from support.word import all_of, has, text, value
from support.word_checks import W, parts

_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


@dataclass(frozen=True)
class Said:
    """A paragraph: the name of its style, its words, its list's kind, level and number."""

    style: str
    words: str
    listed: tuple[str, ...] = ()


@dataclass(frozen=True)
class Framed:
    """A table: its style, its alternative text, and of each row its cells and what it keeps to."""

    style: str
    described: str
    rows: tuple[tuple[int, bool, bool], ...]


@dataclass(frozen=True)
class Snapshot:
    """All of a file that a teacher would miss if it were gone."""

    paragraphs: list[Said]
    tables: list[Framed]
    controls: list[tuple[str, str, str]]
    running: dict[str, set[str]]
    foreign: dict[str, str]


def snapshot(data: bytes) -> Snapshot:
    """Look into a file that any program has saved."""
    inside = {name: etree.fromstring(of) for name, of in parts(data).items() if _xml(name)}
    document, styles = inside["word/document.xml"], inside["word/styles.xml"]
    titles = {
        of.get(f"{W}styleId", ""): value(of, "name").lower() for of in all_of(styles, "style")
    }
    # LibreOffice leaves the part out where a paper has no list.
    lists = _Lists(inside.get("word/numbering.xml", etree.Element(f"{W}numbering")))
    running = _running(document, inside)
    return Snapshot(
        [Said(titles.get(_style(p), ""), _words(p), lists.next(p)) for p in all_of(document, "p")],
        [_table(of, titles) for of in all_of(document, "tbl")],
        [_control(of) for of in all_of(document, "sdt")],
        {kind: {_page_less(of) for of in stories} for kind, stories in running.items()},
        _foreign(document, value(styles, "docDefaults/rPrDefault/rPr/lang")),
    )


def _xml(name: str) -> bool:
    return name.endswith((".xml", ".rels"))


def _style(paragraph: etree._Element) -> str:
    return value(paragraph, "pPr/pStyle")


def _words(paragraph: etree._Element) -> str:
    """Its words; a tab inside properties is no word, as LibreOffice puts some there."""
    return re.sub(r"[\u200b\ufeff]", "", text(paragraph))


def _page_less(story: etree._Element) -> str:
    """The words of a head or a foot, and its fields in the place of what they counted."""
    fields = " ".join((of.text or "").strip() for of in all_of(story, "instrText"))
    return re.sub(r"\d+\s/\s\d+$", fields, text(story))


def _foreign(document: etree._Element, main: str) -> dict[str, str]:
    """All words that are not in the language of the document, by theirs."""
    found: dict[str, str] = {}
    for run in all_of(document, "r"):
        tag = value(run, "rPr/lang")
        if tag not in ("", main):
            found[tag] = found.get(tag, "") + text(run)
    return found


class _Lists:
    """Numbers as Word shows them: « decimal », its level and its number.

    Lists that are made from one pattern count on from each other, but where one says at
    its first item that it begins anew.
    """

    def __init__(self, numbering: etree._Element) -> None:
        self._nums = {of.get(f"{W}numId", ""): of for of in all_of(numbering, "num")}
        self._abstracts = {
            of.get(f"{W}abstractNumId", ""): of for of in all_of(numbering, "abstractNum")
        }
        self._counts: dict[tuple[str, str], int] = {}
        self._begun: set[tuple[str, str]] = set()

    def next(self, paragraph: etree._Element) -> tuple[str, ...]:
        """What stands before a paragraph, nothing if it is no item."""
        number, level = (value(paragraph, f"pPr/numPr/{tag}") for tag in ("numId", "ilvl"))
        if number in ("", "0"):
            return ()
        num = self._nums[number]
        abstract = value(num, "abstractNumId")
        own = self._abstracts[abstract]
        (pattern,) = (of for of in own.findall(f"{W}lvl") if of.get(f"{W}ilvl") == level)
        form = value(pattern, "numFmt")
        if form == "bullet":
            return (form, level)
        count = self._counts.get((abstract, level), int(value(pattern, "start") or 1) - 1) + 1
        for override in num.findall(f"{W}lvlOverride"):
            anew = override.get(f"{W}ilvl") == level and has(override, "startOverride")
            if anew and (number, level) not in self._begun:
                count = int(value(override, "startOverride"))
        self._begun.add((number, level))
        self._counts[abstract, level] = count
        return (form, level, str(count))


def _table(of: etree._Element, titles: dict[str, str]) -> Framed:
    rows = tuple(
        (len(row.findall(f"{W}tc")), _is_on(row, "tblHeader"), _is_on(row, "cantSplit"))
        for row in of.findall(f"{W}tr")
    )
    style = titles.get(value(of, "tblPr/tblStyle"), "")
    return Framed(style, value(of, "tblPr/tblDescription"), rows)


def _is_on(row: etree._Element, tag: str) -> bool:
    found = row.find(f"{W}trPr/{W}{tag}")
    return found is not None and found.get(f"{W}val", "true") not in ("0", "false")


def _control(of: etree._Element) -> tuple[str, str, str]:
    """Its kind, its tag and its title."""
    properties = of.find(f"{W}sdtPr")
    assert properties is not None
    kinds = [etree.QName(each).localname for each in properties]
    (kind,) = [each for each in kinds if each in ("text", "checkbox", "dropDownList")] or ["other"]
    return kind, value(properties, "tag"), value(properties, "alias")


def _running(
    document: etree._Element, inside: dict[str, etree._Element]
) -> dict[str, list[etree._Element]]:
    """The heads and feet of each section, by what they are for."""
    links = {of.get("Id"): of.get("Target") for of in inside["word/_rels/document.xml.rels"]}
    found: dict[str, list[etree._Element]] = {}
    for kind in ("header", "footer"):
        for of in all_of(document, f"{kind}Reference"):
            story = inside[f"word/{links[of.get(_RELATION)]}"]
            found.setdefault(f"{kind} {of.get(f'{W}type')}", []).append(story)
    return found
