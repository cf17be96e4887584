"""The style of each role: ids that no language changes, names that a teacher can read."""

from __future__ import annotations

from functools import lru_cache

from generator.profiles.theme import ParagraphStyle, Theme

BODY = "ArdoiseBody"
ACTIVITY = "ArdoiseActivity"
WRITING_LINE = "ArdoiseWritingLine"
SEPARATOR = "ArdoiseSeparator"
SENDER = "ArdoiseSender"
SENDER_ROLE = "sender"
TABLE_GAP = 2.2  # mm between a table and what follows it
# Not Word's own « header »: that of a school has tab stops for lines of its own.
HEADER = "ArdoiseHeader"
FOOTER = "ArdoiseFooter"

ASIDE = "ArdoiseAside"
BLANK = "ArdoiseBlank"
TICK = "ArdoiseTick"
NUMBER = "ArdoiseNumber"
NOTICE = "ArdoiseNoticeText"

# Word builds its navigation pane and its tables of contents from its own headings.
HEADINGS = {"title": 1, "heading-2": 2, "heading-3": 3}

# A cell in a column of boxes to tick: like any other, but centred.
_TICKED = "-tick"

# What stands in the middle of a square, and its clue's number in the corner.
_SQUARES = ("grid-letter", "grid-answer", "grid-other", "grid-number")

# What the writer itself sets; a theme that does not name one of them gives it the look of `body`.
_NEEDED = (
    *("body", *HEADINGS, "item", "option", "answer", "running"),
    *("cell", "cell-heading", f"cell{_TICKED}", f"cell-heading{_TICKED}", "box", "box-title"),
    *("article", "article-title", "article-lead", "article-heading", "article-number", "source"),
    *_SQUARES,
)
_NEEDED_CHARACTERS = ("strong", "emphasis", "term", "answer", "sign", "muted")


def paragraph_roles(theme: Theme) -> tuple[str, ...]:
    """Every role of a paragraph, in a fixed order.

    An activity's heading is a thing apart, and so is the sender, whom not all papers name.
    """
    every = dict.fromkeys((*_NEEDED, *theme.paragraphs))
    return tuple(role for role in every if role not in ("activity", SENDER_ROLE))


def ticked(role: str) -> str:
    """The role of a cell in a column of boxes to tick."""
    return role + _TICKED


@lru_cache(maxsize=512)
def look(theme: Theme, role: str) -> ParagraphStyle:
    """How paragraphs of a role look, the roles of the writer's own among them."""
    base = role.removesuffix(_TICKED)
    own = theme.paragraph(base)
    if role == "article-number":
        # Its line is as tall as the paragraph beside it, so that both stand on one level.
        tall = theme.paragraph("article")
        return own.model_copy(update={"leading": tall.size * tall.leading / own.size})
    if role == "article-heading":
        # Between rows of a table the larger gap does not take in the smaller one.
        above = max(0.0, own.before - theme.paragraph("article").after)
        return own.model_copy(update={"before": above})
    if role in _SQUARES[:-1]:
        return own.model_copy(update={"align": "center", "after": 0.0})
    return own if base == role else own.model_copy(update={"align": "center"})


def character_roles(theme: Theme) -> tuple[str, ...]:
    """Every role of a run that has a style of its own, in a fixed order."""
    return tuple(dict.fromkeys((*_NEEDED_CHARACTERS, *theme.characters)))


def paragraph_style(role: str) -> str:
    """The style id of a paragraph's role: « cell-heading » is `ArdoiseCellHeading`."""
    return f"Heading{HEADINGS[role]}" if role in HEADINGS else _identifier(role)


def gaps(theme: Theme) -> dict[str, float]:
    """The room that each paragraph style keeps before it, in mm."""
    own = {paragraph_style(role): look(theme, role).before for role in paragraph_roles(theme)}
    return own | {SEPARATOR: TABLE_GAP, ACTIVITY: theme.paragraph("activity").before}


def character_style(role: str, symbol: bool = False) -> str:
    """The style id of a run's role, "" for plain words; `symbol` for signs in their own font."""
    words = "" if role == "plain" else f"{_identifier(role)}Text"
    return f"{words or 'Ardoise'}Symbol" if symbol else words


def table_style(role: str) -> str:
    """The style id of a table's role."""
    return _identifier(f"table-{role}")


def frame_style(role: str) -> str:
    """The style id of a frame: that of a box's role, or of the article."""
    return _identifier(f"frame-{role}")


def title_of(identifier: str) -> str:
    """The name that a teacher reads: `ArdoiseCellHeading` is « Ardoise cell heading »."""
    inner = identifier.removeprefix("Ardoise")
    spaced = "".join(f" {letter.lower()}" if letter.isupper() else letter for letter in inner)
    return f"Ardoise{spaced}"


def _identifier(role: str) -> str:
    return "Ardoise" + "".join(part.capitalize() for part in role.split("-"))
