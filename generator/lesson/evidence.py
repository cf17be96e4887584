"""Where a quotation stands in the article."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from generator.lesson.emphasis import without_marks
from generator.lesson.folding import Folded, fold, folded
from generator.lesson.level_lesson import Article, Evidence

_OMISSION = re.compile(r"[\[(]\s*(?:…|\.{3})\s*[\])]")
_SENTENCE_END = re.compile(r"(?<=[.!?…])[»”\"]?\s+|\n")
_SENTENCES_LOOKED_AT = 300
_NEAR = 0.55


def find_evidence(quote: str, article: Article) -> list[Evidence]:
    """Each place where a quotation stands, with its words as the article has them.

    The title and the intertitres count only when it stands nowhere else. Apostrophes,
    spaces, quotation marks, œ and emphasis make no difference, nor does the case of the
    first letter; `[…]` leaves words of one paragraph out.
    """
    parts = [part for part in map(folded, _OMISSION.split(without_marks(quote))) if part]
    if not parts:
        return []
    text = [(0, article.lead), *((p.number, p.text) for p in article.paragraphs)]
    headings = [(0, article.title), *((p.number, p.heading) for p in article.paragraphs)]
    return _found(parts, text) or _found(parts, headings)


def nearest_sentence(quote: str, article: Article) -> str:
    """The sentence of the article that a quotation was probably taken from, or ""."""
    wanted = folded(without_marks(quote)).casefold()[:300]
    best, best_score = "", _NEAR
    for sentence in _SENTENCE_END.split(article.text)[:_SENTENCES_LOOKED_AT]:
        matcher = SequenceMatcher(None, wanted, folded(sentence).casefold()[:600], autojunk=False)
        same = sum(b.size for b in matcher.get_matching_blocks() if b.size > 2)
        if wanted and (score := same / len(wanted)) > best_score:
            best, best_score = sentence.strip(), score
    return best


def words_in(quote: str) -> int:
    """How many words a quotation has."""
    return len(re.findall(r"\w+", _OMISSION.sub(" ", quote)))


def _found(parts: list[str], sections: list[tuple[int, str]]) -> list[Evidence]:
    return [
        Evidence(quote, number)
        for number, text in sections
        if text
        for quote in _quotes(parts, text, fold(text))
    ]


def _quotes(parts: list[str], text: str, levelled: Folded) -> Iterator[str]:
    first, *others = (_pattern(part, free_case=not n) for n, part in enumerate(parts))
    end = 0
    while found := first.search(levelled.text, end):
        pieces = [found.span()]
        for pattern in others:
            found = pattern.search(levelled.text, pieces[-1][1])
            if not found:
                return
            pieces.append(found.span())
        end = pieces[-1][1]
        yield " […] ".join(text[levelled.origin[a] : levelled.origin[b - 1] + 1] for a, b in pieces)


def _pattern(part: str, *, free_case: bool) -> re.Pattern[str]:
    """Finds `part` as whole words."""
    first, other = re.escape(part[0]), part[0].swapcase()
    if free_case and len(other) == 1:
        first = f"[{first}{re.escape(other)}]"
    before = r"(?<!\w)" if part[0].isalnum() else ""
    after = r"(?!\w)" if part[-1].isalnum() else ""
    return re.compile(before + first + re.escape(part[1:]) + after)
