"""What the key adds to an answer: the words of the article that prove it, what else to accept."""

from __future__ import annotations

from generator.activities.wording import Wording
from generator.document.blocks import Block, Item, Paragraph, Private, WritingSpace
from generator.document.inlines import Inlines, Text, plain
from generator.lesson.level_lesson import Evidence, Question


def place_of(evidence: Evidence, wording: Wording) -> str:
    """« § 2 », or the word for the lead."""
    if evidence.paragraph == 0:
        return wording.labels.word("lead")
    return wording.labels.word("paragraph_sign", n=evidence.paragraph)


def proof(evidence: Evidence | None, wording: Wording, *, to_check: bool = False) -> Private:
    """The evidence with its paragraph, and a flag where the teacher should verify it."""
    lines: list[Block] = []
    if evidence is not None:
        where: Inlines = (Text(f" ({place_of(evidence, wording)})", language=wording.foreign),)
        quote = (*plain(wording.labels.word("quote", text=evidence.quote)), *where)
        lines.append(Paragraph(quote, role="evidence"))
    if to_check:
        lines.append(Paragraph(wording.words("to_check", "strong"), role="evidence"))
    return Private(tuple(lines))


def accepted(variants: tuple[str, ...], wording: Wording) -> tuple[Private, ...]:
    """The other answers to accept, on one line."""
    if not variants:
        return ()
    line = (*wording.words("accept", "strong"), *plain(" " + " / ".join(variants)))
    return (Private((Paragraph(line, role="evidence"),)),)


def question_item(
    question: Question, lines: int, wording: Wording, *, started: bool = False
) -> Item:
    """An open question with its lines; the key has the model answer in their place.

    `started` prints how the answer begins, where the lesson says so.
    """
    blocks: list[Block] = [Paragraph(plain(question.ask), role="item")]
    if started and question.starter:
        blocks.append(Paragraph(plain(question.starter), role="example"))
    answer = Paragraph(plain(question.answer), role="answer")
    blocks.append(WritingSpace(question.lines or lines, (answer,)))
    blocks.extend(accepted(question.accept, wording))
    blocks.append(proof(question.evidence, wording, to_check=question.to_check))
    return Item(tuple(blocks))
