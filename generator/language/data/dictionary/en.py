"""English."""

from __future__ import annotations

from generator.language.dictionary_data import Dictionary
from generator.language.language import words

DICTIONARY = Dictionary(
    nouns={"": "noun"},
    articles={"": "a"},
    shows=dict.fromkeys(
        words(
            """a an the this that these those my your his her its our their some any no each every
            many several few both two three four five six seven eight nine ten"""
        ),
        "",
    ),
    abstract=r"ness|ity|ism|[ts]ion|ance|ence|ment|ship|dom",
    adverbs=r"[^\W\d_]{3,}ly",
    adjectives=r"[^\W\d_]+(?:ful|less|ous|ible|able|ive|ic|al|ed)",
    before_verbs=words(
        """to can could will would may might must shall should cannot do does did he she it they we
        you"""
    ),
    before_nouns=words("of in for with by from on at into without"),
    behind_nouns=words("and or that who which was were is are had has"),
    gerund="ing",
    infinitive_mark="to",
)
