"""A draft as a lesson file for a teacher to go through: each proposal marked, in YAML."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.draft.draft import Draft
from generator.edit.yaml_text import yaml_text

ARTICLE_FILE = "article.md"


def write_lesson(draft: Draft, notes: Mapping[str, str]) -> str:
    """The text of `lesson.yaml`; `notes` are its comments, by name, in the teacher's language."""
    parts = (_head, _source, _vocabulary, _facts, _questions, _rest)
    return "\n".join(line for part in parts for line in part(draft, notes)) + "\n"


def _head(draft: Draft, notes: Mapping[str, str]) -> Iterator[str]:
    yield from _comment(notes["head"])
    yield ""
    yield "schema_version: 1"
    yield f"title: {yaml_text(draft.title)}"
    yield f"language: {draft.language}"
    yield f"register: vous          # {notes['register']}"
    yield f"levels: [{', '.join(draft.levels)}]"
    yield f"article: {ARTICLE_FILE}"


def _source(draft: Draft, notes: Mapping[str, str]) -> Iterator[str]:
    yield ""
    yield from _comment(notes["source"])
    names = ("publisher", "author", "date", "url")
    told = [(name, getattr(draft.origin, name)) for name in names if getattr(draft.origin, name)]
    yield "source:" if told else "# source:"
    for name, value in told:
        yield f"  {name}: {yaml_text(value)}{_mark(notes)}"
    if not told:
        yield from (f"#   {name}:" for name in names)


def _vocabulary(draft: Draft, notes: Mapping[str, str]) -> Iterator[str]:
    yield from _section(notes["vocabulary"])
    if draft.words:
        yield "vocabulary:"
    # A sentence with a gap for each of two words would print the answer to both.
    used: set[str] = set()
    for word in draft.words:
        common = f", {notes[word.commonness]}" if word.commonness else ""
        yield f"  - term: {yaml_text(word.term)}{_mark(notes)}{common}"
        if word.part_of_speech:
            yield f"    part_of_speech: {yaml_text(word.part_of_speech)}"
        yield f"    # definition: {notes['definition']}"
        is_free = word.sentence not in used
        used.add(word.sentence)
        yield (
            f"    example: {yaml_text(word.sentence)}"
            if is_free
            else (f"    # example: {notes['example']}")
        )
        if word.forms:
            yield f"    forms: [{', '.join(yaml_text(form) for form in word.forms)}]"


def _facts(draft: Draft, notes: Mapping[str, str]) -> Iterator[str]:
    if not draft.facts:
        return
    yield from _section(notes["facts"])
    yield "facts:"
    for fact in draft.facts:
        yield f"  {fact.key}:{_mark(notes)}"
        yield f"    answer: {yaml_text(fact.answer)}"
        yield f"    evidence: {yaml_text(fact.evidence)}"


def _questions(draft: Draft, notes: Mapping[str, str]) -> Iterator[str]:
    yield from _section(notes["questions"])
    if draft.stems or draft.gaps or draft.statements:
        yield "questions:"
    for number, stem in enumerate(draft.stems, 1):
        yield f"  - id: paragraph-{number}{_mark(notes)}, {notes['stem']}"
        yield f"    ask: {yaml_text(stem.ask)}"
        yield f"    answer: {yaml_text(stem.answer)}"
        yield f"    evidence: {yaml_text(stem.evidence)}"
    for number, gap in enumerate(draft.gaps, 1):
        yield f"  - id: choice-{number}{_mark(notes)}"
        yield "    type: choice"
        yield f"    ask: {yaml_text(gap.ask)}"
        yield f"    choices: [{', '.join(yaml_text(choice) for choice in gap.choices)}]"
        yield f"    answer: {yaml_text(gap.answer)}"
        yield f"    evidence: {yaml_text(gap.evidence)}"
    for number, statement in enumerate(draft.statements, 1):
        review = f", {notes['changed']} {statement.change}" if statement.change else ""
        yield f"  - id: statement-{number}{_mark(notes)}{review}"
        yield "    type: true_false"
        yield f"    ask: {yaml_text(statement.ask)}"
        yield f"    answer: {'true' if statement.answer else 'false'}"
        yield f"    evidence: {yaml_text(statement.evidence)}"


def _rest(draft: Draft, notes: Mapping[str, str]) -> Iterator[str]:
    if draft.to_order:
        yield from _section(notes["to-order"])
        yield from (f"#   - {sentence}" for sentence in draft.to_order)
    yield from _section(notes["rest"])
    yield from _comment(notes["templates"])


def _section(title: str) -> Iterator[str]:
    yield ""
    yield ""
    first, *rest = title.strip().split("\n")
    yield f"# ── {first} ".ljust(80, "─")
    yield from (f"# {line}".rstrip() for line in rest)


def _comment(text: str) -> Iterator[str]:
    yield from (f"# {line}".rstrip() for line in text.strip().split("\n"))


def _mark(notes: Mapping[str, str]) -> str:
    return f"   # {notes['proposed']}"
