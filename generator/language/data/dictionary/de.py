"""German."""

from __future__ import annotations

from generator.language.dictionary_data import Dictionary
from generator.language.language import words

DICTIONARY = Dictionary(
    noun="Nomen",
    verb="Verb",
    adjective="Adjektiv",
    adverb="Adverb",
    phrase="Redewendung",
    nouns={"": "Nomen", "m": "Nomen (m.)", "f": "Nomen (f.)", "n": "Nomen (n.)"},
    articles={"m": "ein", "f": "eine", "n": "ein"},
    definite={"m": "der", "f": "die", "n": "das"},
    # « der », « die », « ein », « dem » show no gender by themselves.
    shows={"das": "n", "dessen": "", "eine": "f", "den": "", "einen": "m", "zur": "f"},
    gender_endings=(
        (r"(?:ung|heit|keit|schaft|ion|tät|ik|ei|enz|anz|ur|erin|age)", "f"),
        (r"(?:chen|lein|ment|um|nis)", "n"),
        (r"(?:ling|ismus|ist|or|eur|ler|ner|ler)", "m"),
    ),
    adverbs=r"(?!)",
    adjectives=r"[^\W\d_]+(?:lich|ig|isch|bar|sam|haft|los|voll)(?:e[nrsm]?)?",
    particles=words(
        """ab an auf aus bei ein fest fort frei heim her heraus herein hervor hin hinaus hinein los
        mit nach nieder statt teil vor voran vorbei weg weiter wieder zu zurecht zurück zusammen"""
    ),
    no_verbs=(
        r".*(?:zufrieden|offen|selten|trocken|eigen|golden|verschieden|bescheiden|erwachsen|eben"
        r"|morgen|gestern|oben|unten|hinten|außen|innen|gegen)"
    ),
    inside=("ge", "zu"),
    titles=words("herr herrn frau familie dr prof"),
    before_verbs=words("zu er sie es wir ihr man ich du kann können muss müssen soll sollen will"),
)
