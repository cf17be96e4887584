"""The content controls of a fillable worksheet, against the places for answers of its document.

The places are found here once more, from the blocks alone: what the writer overlooks is missed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from lxml import etree
from support.word import all_of, has, part, style, text, value
from support.word_checks import W

from generator.document.blocks import Activity, Blocks, Cell, Grid, Options, Paragraph, Table
from generator.document.blocks import WritingSpace as Space
from generator.document.document import Document
from generator.document.inlines import Blank, Inlines, Mark, Pick
from generator.document.walk import children, own_inlines

W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
KINDS = ("gap", "box", "pick", "line", "lines", "square", "cell")
_MOST_LETTERS = 64  # of a title: Word takes no more


def places(blocks: Blocks) -> Iterator[tuple[str, str]]:
    """Each place for an answer in reading order: its kind, and the number of its task."""
    number = "0"
    for kind in _kinds(blocks):
        if kind.startswith("task "):
            number = kind.removeprefix("task ") or number
        else:
            yield kind, number


def _kinds(blocks: Blocks) -> Iterator[str]:
    for block in blocks:
        match block:
            case Activity():
                yield f"task {block.number}"
                yield from _kinds(block.blocks)
            case Options():
                for option in block.options:
                    yield "box"
                    yield from _inline_kinds(option.content)
            case Space():
                yield from ("lines" if block.lines > 1 else "line",) if block.lines else ()
            case Table():
                header = block.header.cells if block.header else ()
                for cell in (*header, *(cell for row in block.rows for cell in row.cells)):
                    ruled = block.role != "plain" and not cell.heading
                    empty = ruled and cell not in header and _is_hollow(cell)
                    yield from ("cell",) if empty or cell.blocks == (Space(0),) else ()
                    yield from _kinds(cell.blocks)
            case Grid():
                squares = (square for row in block.rows for square in row if square)
                yield from ("square" for square in squares if not square.given)
            case _:
                yield from _inline_kinds(own_inlines(block))
                yield from _kinds(children(block))


def _is_hollow(cell: Cell) -> bool:
    return all(isinstance(block, Paragraph) and not block.content for block in cell.blocks)


def _inline_kinds(content: Inlines) -> Iterator[str]:
    names = {Blank: "gap", Mark: "box", Pick: "pick"}
    yield from (names[type(inline)] for inline in content if type(inline) in names)


def controls(data: bytes) -> list[etree._Element]:
    """Every control of the text, in its order."""
    return list(all_of(part(data), "sdt"))


def kind(control: etree._Element) -> str:
    """What a control is for, read from what Word reads; "" where that says nothing."""
    properties = control.find(f"{W}sdtPr")
    content = control.find(f"{W}sdtContent")
    if properties is None or content is None or not len(content):
        return ""
    if has(properties, "text"):
        if value(properties, "text", "multiLine") != "1":
            return "square"
        return "line" if style(_paragraph(control)) == "ArdoiseWritingLine" else "cell"
    if properties.find(f"{W14}checkbox") is not None:
        return "box" if text(content) == "☐" else ""
    if has(properties, "dropDownList"):
        return "pick"
    if content.find(f"{W}p") is not None:
        return "lines" if len(content) > 1 else ""
    return "gap" if value(content, "r/rPr/rStyle") == "ArdoiseBlank" else ""


def control_faults(data: bytes, document: Document) -> list[str]:
    """What is wrong with the controls of a worksheet, in words."""
    found, wanted = controls(data), list(places(document.blocks))
    return [
        *(fault for control in found for fault in _alone(control)),
        *_names(found, wanted, document),
        *_uncontrolled(part(data)),
        *_chosen_from(found, document),
    ]


def _alone(control: etree._Element) -> Iterator[str]:
    """What each says of itself."""
    names = [child.tag for child in control]
    if names != [f"{W}sdtPr", f"{W}sdtContent"]:
        yield f"a control is not closed: {names}"
    if not kind(control):
        yield f"a control of no kind: {text(control)!r}"
    if control.find(f".//{W}sdt") is not None:
        yield "a control in a control"
    if not _is_number(value(control, "sdtPr/id")):
        yield "a control without an id"
    if not 0 < len(value(control, "sdtPr/alias")) <= _MOST_LETTERS:
        yield "a control without a title"
    empty = has(control, "sdtPr/showingPlcHdr")
    if empty != (kind(control) not in ("box", "lines")):
        yield f"what is in a control is taken for an answer, or for none: {kind(control)}"


def _is_number(number: str) -> bool:
    """Whether an id is one that Word can hold."""
    return number.isdigit() and 0 < int(number) < 2**31


def _names(
    found: list[etree._Element], wanted: list[tuple[str, str]], document: Document
) -> Iterator[str]:
    """One control a place, in the order of the places, each with the number of its task."""
    kinds, tags = [kind(of) for of in found], [value(of, "sdtPr/tag") for of in found]
    if kinds != [which for which, _ in wanted]:
        yield f"places {Counter(which for which, _ in wanted)}, controls {Counter(kinds)}"
    counts: Counter[str] = Counter()
    for tag, (_, number) in zip(tags, wanted, strict=False):
        counts[number] += 1
        if tag != f"{number}-{counts[number]}":
            yield f"the field {number}-{counts[number]} is called {tag}"
    for name, many in Counter(tags).items():
        if many > 1:
            yield f"{many} fields are called {name}"
    said = {"box": document.spoken.box}
    for of, which, tag in zip(found, kinds, tags, strict=True):
        if value(of, "sdtPr/alias") != f"{said.get(which, document.spoken.blank)} {tag}":
            yield f"a {which} is titled {value(of, 'sdtPr/alias')!r}"


def _uncontrolled(root: etree._Element) -> Iterator[str]:
    """What a pupil would take for a place to fill in, outside any control."""
    for run in all_of(root, "r"):
        is_place = value(run, "rPr/rStyle") == "ArdoiseBlank" or text(run) == "☐"
        if is_place and not _inside(run):
            yield f"a place without a control: {text(run)!r}"
    for paragraph in all_of(root, "p"):
        is_line = style(paragraph) == "ArdoiseWritingLine"
        if is_line and not has(paragraph, "sdt") and not _inside(paragraph):
            yield "a line to write on without a control"


def _chosen_from(found: list[etree._Element], document: Document) -> Iterator[str]:
    """A list offers the words that are printed, in their order, and shows them all."""
    picks = [i for i in _inlines(document.blocks) if isinstance(i, Pick)]
    lists = [of for of in found if kind(of) == "pick"]
    for pick, of in zip(picks, lists, strict=False):
        offered = [item.get(f"{W}displayText") for item in all_of(of, "listItem")]
        shown = "".join(p.text for p in pick.parts())
        if offered != list(dict.fromkeys(pick.options)) or text(of) != shown:
            yield f"a list offers {offered} for {pick.options}"


def _inlines(blocks: Blocks) -> Iterator[object]:
    for block in blocks:
        yield from own_inlines(block)
        yield from _inlines(children(block))


def _inside(element: etree._Element) -> bool:
    return next(element.iterancestors(f"{W}sdt"), None) is not None


def _paragraph(control: etree._Element) -> etree._Element:
    found = next(control.iterancestors(f"{W}p"), None)
    return etree.Element("none") if found is None else found
