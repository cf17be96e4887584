"""Circle the word: words of the lesson in a sentence, one of which makes sense.

The wrong words are of the same kind and in the same form, so that the form tells nothing:
first one, then two, then those that look most like the right one. The sentences are the
vocabulary's examples, in which no other word of the lesson fits.
"""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import Literal

from pydantic import Field

from generator.activities.base import ActivityType, Composed, Lacking, Outcome, Settings, Task
from generator.activities.parts.examples import Example, examples_of
from generator.document.blocks import Item, Items, Paragraph
from generator.document.inlines import Pick, plain
from generator.language.elision import needs_elision
from generator.language.lexicon.lexicon import lexicon_of
from generator.language.normalise import fold
from generator.language.terms import bare_term, gender_of
from generator.language.words import is_function_word, tokenize

LEAST_ITEMS = 3
ELIDED = ("’", "'")


class CircleWordSettings(Settings):
    """How many sentences, from how many words at most, how like the right one the others are."""

    items: int = Field(default=6, ge=LEAST_ITEMS, le=12)
    choices: int = Field(default=2, ge=2, le=4)
    likeness: Literal["same_kind", "look_alike"] = "same_kind"


def compose(task: Task[CircleWordSettings]) -> Outcome:
    """Sentences in a drawn order, in each the words to choose from in a drawn order."""
    settings, wording, language = task.settings, task.wording, task.lesson.language
    found = examples_of(task.words, language)
    options = {id(one): _options(one, found, task) for one in found}
    usable = [one for one in found if len(options[id(one)]) > 1]
    usable.sort(key=lambda one: -len(options[id(one)]))
    asked = usable[: task.most(settings.items)]
    if len(asked) < LEAST_ITEMS:
        code = "lacks-examples" if len(found) < LEAST_ITEMS else "lacks-alike"
        return Lacking(code, {"least": LEAST_ITEMS})
    drawn = task.draw.shuffled(sorted(asked, key=lambda e: (e.before, e.after)), "sentences")
    items = tuple(
        Item((Paragraph((*plain(e.before), _pick(e, n, options, task), *plain(e.after)), "item"),))
        for n, e in enumerate(drawn)
    )
    sizes = sorted({len(options[id(one)]) for one in drawn})
    many = sizes[0] if len(sizes) == 1 else wording.text("sizes", least=sizes[0], most=sizes[-1])
    kind = wording.text(f"scaffold_{settings.likeness}", n=many)
    return Composed(
        wording.title,
        (wording.instruction(), Items(items)),
        units=len(drawn),
        scaffold=f"{wording.scaffold(('sentences', len(drawn)))}, {kind}",
        answers=tuple(example.form for example in drawn),
    )


def _pick(
    example: Example,
    number: int,
    options: dict[int, list[str]],
    task: Task[CircleWordSettings],
) -> Pick:
    drawn = task.draw.shuffled(sorted(options[id(example)]), f"options {number}")
    return Pick(drawn, drawn.index(example.form))


def _options(example: Example, found: list[Example], task: Task[CircleWordSettings]) -> list[str]:
    """The right word and others, as each stands in its own example.

    With the full lexicon a word of the same kind is put into the form of the right one.
    """
    settings, language = task.settings, task.lesson.language
    others = [
        text
        for other in found
        if other is not example
        and (text := _in_its_form(other, example, task) or _as_it_stands(other, example, language))
        and _fits_before(example, text, language)
    ]
    if settings.likeness == "look_alike":
        others.sort(key=lambda text: -_likeness(example.form, text))
        words = others[: settings.choices - 1]
    else:
        purpose = f"others {example.before}{example.after}"
        words = list(task.draw.chosen(others, settings.choices - 1, purpose))
    capital = not example.before.strip() and example.form[:1].isupper()
    return [example.form, *(w[:1].upper() + w[1:] if capital else w for w in words)]


def _in_its_form(other: Example, example: Example, task: Task[CircleWordSettings]) -> str:
    """Another word of the lesson, of the same part of speech, inflected as the right one is.

    "" without the full lexicon, where it is not sure, or where nothing would change. A noun
    is put into no number in which the lesson does not have it: nobody says « confiances ».
    """
    language = task.lesson.language
    if not _one_kind(other, example, language) or (lexicon := lexicon_of(language)) is None:
        return ""
    lemma = bare_term(example.word.term, language)
    readings = [r for r in lexicon.analyses(example.form) if fold(r.lemma) == fold(lemma)]
    forms = {lexicon.inflect(bare_term(other.word.term, language), like=r) for r in readings}
    form = forms.pop() if len(forms) == 1 else None
    if form is None or fold(form) == fold(other.form):
        return ""
    if any(r.part == "noun" for r in readings) and not _is_seen(form, other, task):
        return ""
    return form


def _is_seen(form: str, other: Example, task: Task[CircleWordSettings]) -> bool:
    """Whether the lesson has a form, in the word's entry or in the article."""
    texts = (other.word.term, *other.word.forms, task.lesson.article.text)
    words = (token.folded for text in texts for token in tokenize(text, task.lesson.language))
    return fold(form) in words


def _as_it_stands(other: Example, example: Example, language: str) -> str:
    """Another word as its own example has it, if that is the form of the right one; else ""."""
    alike = (
        _one_kind(other, example, language)
        and _ending(other, language) == _ending(example, language)
        and other.as_placed[:1].isupper() == example.as_placed[:1].isupper()
    )
    return other.as_placed if alike else ""


def _one_kind(one: Example, other: Example, language: str) -> bool:
    """Whether two words are of one part of speech, as the lesson says, and of one gender."""
    genders = {gender_of(each.word.term, language) for each in (one, other)} - {""}
    return one.word.part_of_speech == other.word.part_of_speech and len(genders) < 2


def _ending(example: Example, language: str) -> str:
    """In which form it stands: "" for that of the dictionary, else its last letter.

    Words of one part of speech that are inflected alike mostly end alike.
    """
    form = example.form.casefold()
    return "" if form == bare_term(example.word.term, language).casefold() else form[-1]


def _fits_before(example: Example, word: str, language: str) -> bool:
    """After « l’ » only a word that elides, after « le » none, so that this tells nothing."""
    before = example.before.rstrip()
    if before.endswith(ELIDED):
        return needs_elision(word, language)
    last = before.split()[-1] if before else ""
    if last and not is_function_word(last, language):
        return True
    return needs_elision(word, language) == needs_elision(example.form, language)


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, one.casefold(), other.casefold()).ratio()


TYPE = ActivityType("circle_word", CircleWordSettings, compose, unseen=frozenset({"examples"}))
