"""`*emphasis*` and `**strong**`, the only marks inside a paragraph."""

from __future__ import annotations

import re

from generator.lesson.level_lesson import Emphasis, Span

# The inside of a mark holds no mark of its own kind: so a star that nobody closes costs
# one look, not one look for each star after it.
_MARK = re.compile(
    r"\\(?P<literal>[*\\#])"
    r"|\*{3}(?=[^\s*])(?P<both>(?:\\[*\\#]|[^*])+)(?<=\S)\*{3}"
    r"|\*\*(?=[^\s*])(?P<strong>(?:\\[*\\#]|(?!\*\*).)+)(?<=\S)\*\*"
    r"|(?<!\*)\*(?=[^\s*])(?P<emphasis>(?:\\[*\\#]|[^*])+)(?<=\S)\*(?!\*)",
    re.DOTALL,
)


def spans_of(text: str) -> tuple[Span, ...]:
    """The runs of a text in Markdown; a star without its partner is a star."""
    spans: list[Span] = []
    at = 0
    for found in _MARK.finditer(text):
        _add(spans, text[at : found.start()], "")
        if literal := found["literal"]:
            _add(spans, literal, "")
        elif strong := found["both"] or found["strong"]:
            _add(spans, "".join(span.text for span in spans_of(strong)), "strong")
        elif emphasis := found["emphasis"]:
            _add(spans, without_marks(emphasis), "emphasis")
        at = found.end()
    _add(spans, text[at:], "")
    return tuple(spans)


def without_marks(text: str) -> str:
    """The words alone."""
    return "".join(span.text for span in spans_of(text))


def _add(spans: list[Span], text: str, emphasis: Emphasis) -> None:
    if not text:
        return
    if spans and spans[-1].emphasis == emphasis:
        text = spans.pop().text + text
    spans.append(Span(text, emphasis))
