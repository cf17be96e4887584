"""What is written is read back as the same article."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from generator.lesson.level_lesson import Article, Paragraph, Span
from generator.lesson.markdown import parse_markdown
from generator.reading.clean import clean
from generator.reading.write_markdown import write_markdown

SIGNS = st.sampled_from("ab é’«»#*\\_-.!|>[]()`1")
TEXTS = st.text(SIGNS, min_size=1, max_size=20).map(clean).filter(bool)
ARTICLES = st.builds(
    lambda title, lead, parts: Article(
        title,
        tuple(
            Paragraph(number, (Span(text),), heading)
            for number, (heading, text) in enumerate(parts, 1)
        ),
        lead,
    ),
    TEXTS,
    st.just("") | TEXTS,
    st.lists(st.tuples(st.just("") | TEXTS, TEXTS), min_size=1, max_size=4),
)


@given(ARTICLES)
def test_an_article_is_read_back(article: Article) -> None:
    read, problems = parse_markdown(write_markdown(article), Path("article.md"))
    assert read == article
    assert problems == []
