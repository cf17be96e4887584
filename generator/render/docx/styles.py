"""The theme as Word styles: all the look of a file, so that a teacher can change it there."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from functools import lru_cache

from generator.profiles.theme import CharacterStyle, ParagraphStyle, Theme
from generator.render.docx import roles
from generator.render.docx.fonts import fonts_of
from generator.render.docx.table_styles import table_styles
from generator.render.docx.xml import Element, colour, eighths, half_points, name, twips, w

_AFTER_LINES = 1.5  # mm after the last of some ruled lines


# What ours are based on: Word has them in every file, other programs not always.
_BASES = (
    ("paragraph", "Normal", "Normal"),
    ("character", "DefaultParagraphFont", "Default Paragraph Font"),
    ("table", "TableNormal", "Normal Table"),
)


def all_styles(theme: Theme, line: int, own_heading: bool, sent: bool = False) -> list[Element]:
    """Every style that a paper needs; `line` is the width of a line in twips.

    Where the file has a heading of its own (`own_heading`), activities look like that.
    `sent` is a paper that says who it is from.
    """
    return list(deepcopy(_made(theme, line, own_heading, sent)))


@lru_cache(maxsize=8)
def _made(theme: Theme, line: int, own_heading: bool, sent: bool) -> Element:
    """Made once for all papers of a theme; as an element stands in one file, a copy goes there."""
    return w("styles", *_each(theme, line, own_heading, sent))


def _each(theme: Theme, line: int, own_heading: bool, sent: bool) -> Iterator[Element]:
    for kind, identifier, title in _BASES:
        yield w("style", w("name", val=title), type=kind, default=1, styleId=identifier)
    for role in roles.paragraph_roles(theme):
        yield _paragraph_role(theme, role)
    yield _own_activity(line) if own_heading else _activity(theme, line)
    yield _writing_line(theme)
    yield _separator()
    yield from (_running(theme, role, line) for role in (roles.HEADER, roles.FOOTER))
    if sent:
        yield _sender(theme, line)
    yield from _characters(theme)
    yield from table_styles(theme)


def default_properties(theme: Theme) -> list[Element]:
    """What a run is when no style says otherwise: the text font at the size of `body`."""
    size = half_points(theme.paragraph("body").size)
    return [fonts_of(theme.fonts.text), w("sz", val=size), w("szCs", val=size)]


def _paragraph_role(theme: Theme, role: str) -> Element:
    look, identifier = roles.look(theme, role), roles.paragraph_style(role)
    level = roles.HEADINGS.get(role)
    outline = [] if level is None else [w("outlineLvl", val=level - 1)]
    title = roles.title_of(identifier) if level is None else f"heading {level}"
    return _style(identifier, title, "Normal", look, after_ind=outline)


def _activity(theme: Theme, line: int) -> Element:
    """An activity's heading: a heading for Word's navigation, its points at the right."""
    look = theme.paragraph("activity")
    tab = [_right_tab(line)]
    return _style(roles.ACTIVITY, "Ardoise activity", "Heading2", look, before_spacing=tab)


def _own_activity(line: int) -> Element:
    """The same in a file that has headings of its own: it is one of them, points at the right."""
    head = [w("name", val=roles.title_of(roles.ACTIVITY)), w("basedOn", val="Heading2")]
    properties = w("pPr", w("keepNext"), _right_tab(line), w("jc", val="left"))
    own = w("style", *head, w("qFormat"), properties, type="paragraph", styleId=roles.ACTIVITY)
    own.set(name("customStyle"), "1")
    return own


def _writing_line(theme: Theme) -> Element:
    """A ruled line; `between` keeps Word from drawing one frame around a group of them."""
    sides = [_border(side, theme, space=0) for side in ("bottom", "between")]
    height = twips(theme.writing_line) - round(20 * theme.rule)
    properties = w(
        "pPr",
        w("keepLines"),
        w("pBdr", *sides),
        w("spacing", before=0, after=twips(_AFTER_LINES), line=height, lineRule="exact"),
        _no_indent(),
        w("contextualSpacing"),
    )
    return _bare(roles.WRITING_LINE, properties)


def _separator() -> Element:
    """The paragraph that Word demands between two tables: one point high."""
    gap = w("spacing", before=twips(roles.TABLE_GAP), after=0, line=20, lineRule="exact")
    size = w("rPr", w("sz", val=2), w("szCs", val=2))
    return _bare(roles.SEPARATOR, w("pPr", gap, _no_indent()), size)


def _running(theme: Theme, identifier: str, line: int) -> Element:
    look = theme.paragraph("running")
    rule = w("pBdr", _border("bottom", theme, space=1))
    edges = [rule, _right_tab(line)] if identifier == roles.HEADER else [_right_tab(line)]
    return _style(identifier, roles.title_of(identifier), "Normal", look, before_spacing=edges)


def _sender(theme: Theme, line: int) -> Element:
    """Its words stand at the middle of the logo."""
    look, middle = theme.paragraph(roles.SENDER_ROLE), w("textAlignment", val="center")
    title, tab = roles.title_of(roles.SENDER), [_right_tab(line)]
    return _style(roles.SENDER, title, "Normal", look, before_spacing=tab, after_ind=[middle])


def _characters(theme: Theme) -> Iterator[Element]:
    symbols = theme.fonts.symbols
    yield _character(roles.character_style("plain", symbol=True), [fonts_of(symbols)])
    for role in roles.character_roles(theme):
        look = theme.character(role)
        yield _character(roles.character_style(role), _letters(look))
        sign = roles.character_style(role, symbol=True)
        yield _character(sign, [fonts_of(symbols), *_letters(look)])
    tick = theme.character("answer").model_copy(update={"underline": False})
    yield _character(roles.TICK, [fonts_of(symbols), *_letters(tick)])
    size = half_points(theme.paragraph("cell").size)
    yield _character(roles.ASIDE, [w("sz", val=size), w("szCs", val=size)])
    white = w("color", val="FFFFFF")
    black = w("shd", val="clear", color="auto", fill="000000")
    yield _character(roles.NUMBER, [white, black])
    notice = theme.paragraph("notice")
    ink = CharacterStyle(bold=notice.bold, italic=notice.italic, colour=notice.colour)
    yield _character(roles.NOTICE, _letters(ink))
    yield _character(roles.BLANK, [w("u", val="single")])


def _style(
    identifier: str,
    title: str,
    parent: str,
    look: ParagraphStyle,
    before_spacing: list[Element] | None = None,
    after_ind: list[Element] | None = None,
) -> Element:
    properties = w(
        "pPr",
        w("keepNext", val=int(look.keep_with_next)),
        *(before_spacing or []),
        w(
            "spacing",
            before=twips(look.before),
            after=twips(look.after),
            line=round(look.size * look.leading * 20),
            lineRule="atLeast",
        ),
        _no_indent(twips(look.indent)),
        w("jc", val=look.align),
        *(after_ind or []),
    )
    letters = w(
        "rPr",
        *(w(tag, val=int(look.bold)) for tag in ("b", "bCs")),
        *(w(tag, val=int(look.italic)) for tag in ("i", "iCs")),
        w("color", val=colour(look.colour)),
        *(w(tag, val=half_points(look.size)) for tag in ("sz", "szCs")),
    )
    head = [w("name", val=title), w("basedOn", val=parent), w("uiPriority", val=9), w("qFormat")]
    custom = {"customStyle": 1} if identifier.startswith("Ardoise") else {}
    return w("style", *head, properties, letters, type="paragraph", styleId=identifier, **custom)


def _bare(identifier: str, *properties: Element) -> Element:
    head = [w("name", val=roles.title_of(identifier)), w("basedOn", val="Normal")]
    return w("style", *head, *properties, type="paragraph", customStyle=1, styleId=identifier)


def _character(identifier: str, properties: list[Element]) -> Element:
    head = [w("name", val=roles.title_of(identifier)), w("basedOn", val="DefaultParagraphFont")]
    look = w("rPr", *properties)
    return w("style", *head, look, type="character", customStyle=1, styleId=identifier)


def _letters(look: CharacterStyle) -> list[Element]:
    return [
        *(w(tag) for tag in ("b", "bCs") if look.bold),
        *(w(tag) for tag in ("i", "iCs") if look.italic),
        *([w("color", val=colour(look.colour))] if look.colour else []),
        *([w("u", val="single")] if look.underline else []),
    ]


def _no_indent(left: int = 0) -> Element:
    """Whatever a school's own Normal does with the first lines of its letters."""
    return w("ind", left=left, right=0, firstLine=0)


def _right_tab(line: int) -> Element:
    return w("tabs", w("tab", val="right", pos=line))


def _border(side: str, theme: Theme, space: int) -> Element:
    ink, size = colour(theme.rule_colour), eighths(theme.rule)
    return w(side, val="single", sz=size, space=space, color=ink)
