"""An article as the Markdown of a lesson, which reads back to the same article."""

from __future__ import annotations

import re

from generator.lesson.level_lesson import Article

_MARKS = re.compile(r"[*\\]|^#(?=#{0,5}\s)")


def write_markdown(article: Article) -> str:
    """Title, lead in bold, headings and paragraphs, an empty line between them."""
    parts = [f"# {_escaped(article.title)}"] if article.title else []
    if article.lead:
        parts.append(f"**{_escaped(article.lead)}**")
    for paragraph in article.paragraphs:
        if paragraph.heading:
            parts.append(f"## {_escaped(paragraph.heading)}")
        parts.append(_escaped(paragraph.text))
    return "\n\n".join(parts) + "\n"


def _escaped(text: str) -> str:
    return _MARKS.sub(r"\\\g<0>", text)
