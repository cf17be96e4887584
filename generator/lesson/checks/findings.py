"""The findings that a teacher may silence in the lesson, by name; `docs/check.md` explains them."""

from __future__ import annotations

IN_THE_LESSON = frozenset(
    {
        "answered-elsewhere",
        "article-front-matter",
        "article-no-title",
        "choice-in-evidence",
        "choice-length",
        "choice-overlaps",
        "choices-length",
        "class-too-small",
        "definition-twice",
        "evidence-several",
        "evidence-short",
        "example-in-article",
        "family-answer-shown",
        "gap-two-words",
        "mention-often",
        "paragraphs-differ",
        "question-twice",
        "statement-in-article",
        "term-not-in-example",
        "term-not-in-text",
        "unknown-too-early",
        "verb-form-unknown",
    }
)
"""Found in what the teacher wrote, whatever is built from it."""

ON_THE_PAPERS = frozenset(
    {"answer-position", "article-length", "levels-drift", "plan-too-long", "verdict-order"}
)
"""Found in what is composed: they depend on the recipe, the levels and the seed asked for."""

FINDINGS = IN_THE_LESSON | ON_THE_PAPERS
