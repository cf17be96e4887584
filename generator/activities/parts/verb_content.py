"""What a teacher writes for the conjugation types: sentences with a gap, a verb and a tense.

The form may be left out where our rules know it; what is written is checked against them.
"""

from __future__ import annotations

from typing import Any, Literal, TypeVar

from pydantic import Field

from generator.language.inflection import PERSONS, Cell, Forms, Tense
from generator.language.normalise import fold
from generator.language.verbs.conjugate import conjugate
from generator.language.verbs.tense_words import tense_named, tense_words_of
from generator.language.verbs.verbs import verbs_of
from generator.lesson.contents import Note
from generator.lesson.lesson import Lesson
from generator.lesson.part import Part, Text
from generator.lesson.per_level import PerLevel, list_at

GAP = "___"

Person = Literal["1s", "2s", "3s", "1p", "2p", "3p"]


class VerbItem(Part):
    """A sentence whose verb is left out."""

    sentence: Text = Field(description="The sentence, with ___ where the verb goes.")
    verb: Text = Field(description="Its infinitive: vouloir, se lever.")
    tense: Text = Field(description="The tense, by its name in the lesson's language: imparfait.")
    person: Person | None = Field(
        None, description="1, 2 or 3, with s for singular or p for plural: 3s. It finds the form."
    )
    answer: Text | None = Field(
        None, description="The form; left out where `person` is enough: regular and common verbs."
    )
    accept: list[Text] = Field(default_factory=list, description="Other answers, for the key.")


class ChangedItem(VerbItem):
    """A sentence, and the same with its verb left out, to be put into another tense."""

    given: Text = Field(description="The sentence as it is before: L’alliance veut partager.")


class ConjugationContent(Part):
    """Sentences of your own; left out: those of the article."""

    items: PerLevel[list[VerbItem]] = Field(description="The sentences, one list a level.")


class TenseChangeContent(Part):
    """Sentences of your own to put into another tense; left out: those of the article."""

    items: PerLevel[list[ChangedItem]] = Field(description="The sentences, one list a level.")


I = TypeVar("I", bound=VerbItem)  # noqa: E741


def right_answers(item: VerbItem, language: str) -> tuple[str, ...]:
    """The answer and then what else is right; none where nobody knows the answer."""
    cell = _cell(item, language)
    if item.answer is None and not cell:
        return ()
    known = cell if item.answer is None or fold(item.answer) in map(fold, cell) else ()
    first = (item.answer,) if item.answer else ()
    return tuple(dict.fromkeys((*first, *known, *item.accept)))


def _cell(item: VerbItem, language: str) -> Cell:
    """The forms of its person; none where they depend on more than that (« est né », « née »)."""
    tense, forms = _forms(item, language)
    if tense is None or forms is None or item.person is None or len(forms) < len(PERSONS):
        return ()
    cell = forms[PERSONS.index((int(item.person[0]), item.person[1]))]
    verbs = verbs_of(language)
    agrees = verbs is not None and tense in verbs.compounds.tenses and len(cell) > 1
    return () if agrees else cell


def _forms(item: VerbItem, language: str) -> tuple[Tense | None, Forms | None]:
    tense = tense_named(item.tense, language)
    return tense, conjugate(item.verb, tense, language) if tense else None


def check_items(content: Any, lesson: Lesson, level: str, note: Note) -> None:
    """Each sentence has its gap, its tense is known, and its answer is a form of the verb."""
    language = lesson.language
    words = tense_words_of(language)
    for at, item in enumerate(list_at(content.items, level)):
        if item.sentence.count(GAP) != 1:
            note.error("verb-gap", "items", at, "sentence", gap=GAP)
        tense, forms = _forms(item, language)
        if words is not None and tense is None:
            names = [names[0] for names in words.names.values()]
            note.error("verb-tense", "items", at, "tense", name=item.tense, names=names)
        elif not right_answers(item, language):
            note.error("verb-no-answer", "items", at, "verb", verb=item.verb)
        elif item.answer and forms and not _is_form(item, forms):
            params = {"answer": item.answer, "verb": item.verb, "tense": item.tense}
            note.warning("verb-form-unknown", "items", at, "answer", **params)


def _is_form(item: VerbItem, forms: Forms) -> bool:
    cells = forms
    if item.person is not None and len(forms) == len(PERSONS):
        cells = (forms[PERSONS.index((int(item.person[0]), item.person[1]))],)
    return fold(item.answer or "") in {fold(form) for cell in cells for form in cell}
