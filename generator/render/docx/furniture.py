"""What runs at the head and foot of every page."""

from __future__ import annotations

from collections.abc import Iterator

from docx.document import Document as WordDocument

from generator.document.document import Document
from generator.document.inlines import plain
from generator.render.docx import roles
from generator.render.docx.inlines import NO_BREAK_SPACE, InlineWriter, run
from generator.render.docx.languages import run_language
from generator.render.docx.paragraphs import is_paragraph, paragraph
from generator.render.docx.xml import Element, name, w, words

_BETWEEN = "\u2003"
_SAYS_NOTHING = tuple(name(t) for t in ("pPr", "proofErr", "bookmarkStart", "bookmarkEnd"))


def head(document: Document, inlines: InlineWriter) -> Element:
    """« Fiche élève · Parcours △ · Sujet B » and the code at the right; a notice between them."""
    language = document.running.language
    runs = inlines.runs(plain(document.heading, language), "running")
    if document.running.notice:
        notice = _BETWEEN + document.running.notice
        runs.append(run(notice, roles.NOTICE, *run_language(language)))
    if document.code:
        runs += [w("r", w("tab")), *inlines.runs(plain(document.code), "running")]
    return paragraph(roles.HEADER, runs)


def foot(document: Document, inlines: InlineWriter, counted: bool = True) -> Element:
    """The title, and « Page x / y » at the right, which Word counts."""
    runs = inlines.runs(plain(document.title), "running")
    if counted:
        runs += [w("r", w("tab")), *_pages(document)]
    return paragraph(roles.FOOTER, runs)


def heads_and_feet(word: WordDocument) -> tuple[list[Element], list[Element]]:
    """The heads and feet of a file's first section that are in use; made where one is missing."""
    section = word.sections[0]
    kinds = [(section.header, section.footer)]
    if section.different_first_page_header_footer:
        kinds.append((section.first_page_header, section.first_page_footer))
    if word.settings.odd_and_even_pages_header_footer:
        kinds.append((section.even_page_header, section.even_page_footer))
    return [a._element for a, _ in kinds], [b._element for _, b in kinds]


def add_head(to: Element, line: Element) -> None:
    """Set our line below what a school has at the head of its pages."""
    if len(to) and _is_empty(to[-1]):
        to.remove(to[-1])
    to.append(line)


def add_foot(to: Element, line: Element) -> None:
    """Set our line above what a school has at the foot, or in the place of nothing."""
    if all(_is_empty(each) for each in to):
        to[:] = []
    to.insert(0, line)


def counts_pages(part: Element) -> bool:
    """Whether a head or a foot already says the number of the page."""
    complex_fields = (of.text or "" for of in part.iter(name("instrText")))
    simple_fields = (of.get(name("instr"), "") for of in part.iter(name("fldSimple")))
    return any("PAGE" in said.split() for said in (*complex_fields, *simple_fields))


def _pages(document: Document) -> Iterator[Element]:
    word, spoken = document.running.page, run_language(document.running.language)
    if word:
        yield run(word + NO_BREAK_SPACE, "", *spoken)
    yield from _field("PAGE")
    yield run(f"{NO_BREAK_SPACE}/{NO_BREAK_SPACE}")
    yield from _field("NUMPAGES")


def _field(instruction: str) -> Iterator[Element]:
    yield w("r", w("fldChar", fldCharType="begin"))
    yield w("r", words("instrText", f" {instruction} "))
    yield w("r", w("fldChar", fldCharType="separate"))
    yield run("1")
    yield w("r", w("fldChar", fldCharType="end"))


def _is_empty(element: Element) -> bool:
    """A paragraph that says nothing: Word demands one after a table."""
    if not is_paragraph(element):
        return False
    return all(child.tag in _SAYS_NOTHING for child in element)
