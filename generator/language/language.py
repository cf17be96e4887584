"""What is known of one language, as data: one module a language in `data/`.

A new language is one new module there with a `LANGUAGE`; without one, the neutral
`Language` serves: whole words, exact forms, typography left alone.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from pkgutil import iter_modules
from typing import cast

from generator.language.grammar import Grammar, Syntax

Rule = tuple[str, frozenset[str]]
"""An ending of the dictionary's form, and the endings that may take its place."""


def words(text: str) -> frozenset[str]:
    """A set written as a text: its words, folded already, with ' for ’."""
    return frozenset(text.split())


def phrases(text: str) -> frozenset[str]:
    """A set written as a text, one phrase a line or between commas: folded already."""
    return frozenset(" ".join(one.split()) for one in re.split(r"[,\n]", text) if one.strip())


def rule(ending: str, endings: str) -> Rule:
    """An inflection rule; `-` among the endings is no ending at all."""
    return ending, frozenset("" if one == "-" else one for one in endings.split())


@dataclass(frozen=True, slots=True)
class Words:
    """How words are cut: `heads` before an apostrophe, `tails` (a pattern) behind a word.

    `numerals` are numbers in letters, months and days. `common` are other words that many
    may replace: adverbs of time and degree, forms of modal verbs, indefinite pronouns.
    Where nouns have capitals, a capital is a noun and no name if it has one of
    `noun_endings` (a pattern).
    """

    heads: frozenset[str] = frozenset()
    whole: frozenset[str] = frozenset()
    tails: str = ""
    grammar: frozenset[str] = frozenset()
    auxiliaries: frozenset[str] = frozenset()
    numerals: frozenset[str] = frozenset()
    common: frozenset[str] = frozenset()
    noun_endings: str = r"(?!)"


@dataclass(frozen=True, slots=True)
class Terms:
    """How a vocabulary term is inflected.

    `noun_marks` and `verb_marks` introduce a term and are not part of it. After one of
    `determiners` there is no verb; after one of `subjects` there is no noun; `clitics`
    are articles before a noun and pronouns before a verb. `genders` has the articles that
    show a noun's gender, "m", "f" or "n". `weak_verb_rules` make forms that
    are nouns as well (« livre »): between a content word and one of `objects` they are verbs.
    `enclitics` (a pattern) hang on a verb (« dámelo »). Behind one of `titles` a capital is a
    name. `two_genders` are other words with the other article.

    An expression's words may be parted by those of `between`, by words in one of
    `adverb_endings`, and before one of `particles` by one of `pronouns` or a noun. With
    `verb_last` an entry ends in its verb, which comes apart from its particle.
    """

    lemmatiser: str = ""
    noun_marks: frozenset[str] = frozenset()
    genders: Mapping[str, str] = field(default_factory=dict)
    verb_marks: frozenset[str] = frozenset()
    placeholders: frozenset[str] = frozenset()
    infinitives: tuple[str, ...] = ()
    reflexive_ending: str = ""
    enclitics: str = r"(?!)"
    nouns_have_capitals: bool = False
    same: Mapping[str, frozenset[str]] = field(default_factory=dict)
    lemmas: Mapping[str, str] = field(default_factory=dict)
    noun_rules: tuple[Rule, ...] = ()
    adjective_rules: tuple[Rule, ...] = ()
    verb_rules: tuple[Rule, ...] = ()
    weak_verb_rules: tuple[Rule, ...] = ()
    determiners: frozenset[str] = frozenset()
    clitics: frozenset[str] = frozenset()
    subjects: frozenset[str] = frozenset()
    objects: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()
    two_genders: frozenset[str] = frozenset()
    between: frozenset[str] = frozenset()
    adverb_endings: tuple[str, ...] = ()
    particles: tuple[str, ...] = ()
    pronouns: frozenset[str] = frozenset()
    verb_last: bool = False


@dataclass(frozen=True, slots=True)
class Sentences:
    """Abbreviations, folded, without their last full stop and without spaces (« z. B. »: z.b).

    `inside` never end a sentence; `numbered` do not before a number (« p. 12 »), nor does a
    word that ends in one of `numbered_endings` (« Schillerstr. 12 »). `closing` end one
    before a capital unless it is one of `dates` (« 9 a.m. Monday »), `either` before a word of
    grammar or another that many texts have.
    """

    inside: frozenset[str] = frozenset()
    numbered: frozenset[str] = frozenset()
    numbered_endings: tuple[str, ...] = ()
    closing: frozenset[str] = frozenset()
    dates: frozenset[str] = frozenset()
    either: frozenset[str] = frozenset()
    ordinal_dot: bool = False


@dataclass(frozen=True, slots=True)
class Typography:
    """How a text is printed. Spaces are what stands before the marks: "" for none.

    `single_quotes` are printed for straight single ones in pairs, beside apostrophes before
    one of `elided` (patterns). A number may end in one of `number_ends` before its unit.
    `together` are patterns of what stays on one line with what follows it.
    """

    quotes: tuple[str, str] | None = None
    inner_quotes: tuple[str, str] | None = None
    single_quotes: tuple[str, str] | None = None
    elided: tuple[str, ...] = ()
    quote_space: str | None = None
    high_space: str | None = None
    colon_space: str | None = None
    number_space: str | None = None
    thousands_space: str | None = None
    signs: str = ""
    units: tuple[str, ...] = ()
    number_ends: tuple[str, ...] = ("",)
    keep_with_next: tuple[str, ...] = ()
    together: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Elision:
    """What an article becomes before a vowel that is heard.

    `silent` (a pattern) begins like a consonant yet elides; `barred` (a pattern) begins
    like a vowel yet does not. Both see the word folded, accents kept.
    """

    joined: Mapping[str, str] = field(default_factory=dict)
    initials: str = ""
    silent: str = r"(?!)"
    barred: str = r"(?!)"


@dataclass(frozen=True, slots=True)
class LexiconSource:
    """Where a full lexicon of a language comes from: a package that is not ours.

    `distribution` is its name for pip, `file` the name of its data in it, `licence_file` of
    its licence, `reader` our module in `generator/language/lexicon/` that reads its lines.
    """

    distribution: str
    file: str
    reader: str
    title: str
    licence: str
    licence_file: str


@dataclass(frozen=True, slots=True)
class Language:
    """All that we know of a language; each part has its own reader in this package."""

    code: str
    words: Words = field(default_factory=Words)
    terms: Terms = field(default_factory=Terms)
    sentences: Sentences = field(default_factory=Sentences)
    typography: Typography = field(default_factory=Typography)
    elision: Elision = field(default_factory=Elision)
    syntax: Syntax = field(default_factory=Syntax)
    lexicon: LexiconSource | None = None
    grammar: Grammar = field(default_factory=Grammar)

    @property
    def function_words(self) -> frozenset[str]:
        """Words of grammar and auxiliaries, folded: never a good word to leave out."""
        return self.words.grammar | self.words.auxiliaries


def languages() -> list[str]:
    """The codes of all languages of which something is known."""
    from generator.language import data

    found = (module.name for module in iter_modules(data.__path__))
    return sorted(name for name in found if re.fullmatch(r"[a-z]{2,3}", name))


@lru_cache
def language_of(code: str) -> Language:
    """The data of a language, by its code (`fr`, also `fr-CA`); neutral when there is none."""
    base = re.split(r"[-_]", code.lower())[0]
    name = f"generator.language.data.{base}"
    if not re.fullmatch(r"[a-z]{2,3}", base) or find_spec(name) is None:
        return Language(base)
    return cast(Language, import_module(name).LANGUAGE)
