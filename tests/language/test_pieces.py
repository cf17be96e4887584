"""Where a sentence is cut, what kind of end that makes, and what ties sentences together."""

import pytest
from support.packs import FOLDERS, LANGUAGES

from generator.language.halves import halves
from generator.language.language import language_of
from generator.language.links import Tie, opens_with_tie, tie
from generator.language.pieces import chunks, may_part
from generator.language.scramble import scrambled
from generator.language.sentences import split_sentences


def sentences(language):
    for file in sorted(FOLDERS[f"lesson-{language}"].glob("article.*.md")):
        text = file.read_text(encoding="utf-8")
        yield from (text[start:end] for start, end in split_sentences(text, language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_halves_are_the_sentence_and_no_beginning_ends_with_a_word_that_binds(language):
    binding = language_of(language).syntax.binding
    made = [(s, cut) for s in sentences(language) for cut in halves(s, language)]
    assert len(made) > 25
    for sentence, cut in made:
        assert f"{cut.beginning} {cut.end}" == sentence
        last = chunks(cut.beginning, language)[-1]
        assert not last.ends_open or last.last not in binding
        for marks in ("«»", "„“", "()"):
            assert cut.beginning.count(marks[0]) == cut.beginning.count(marks[1])


@pytest.mark.parametrize(
    ("sentence", "beginning", "kind"),
    [
        (
            "L’alliance a cinq buts : la paix, le pain et le bois.",
            "L’alliance a cinq buts :",
            "list",
        ),
        ("En mai 2023, IBM a fondé une école.", "En mai 2023,", "clause"),
        ("Le vieux moulin est fermé pour travaux.", "Le vieux moulin", "singular"),
        ("Les deux moulins ont rouvert au printemps.", "Les deux moulins", "plural"),
        ("La mairie veut réparer le vieux pont.", "La mairie veut", "infinitive"),
        ("Le moulin va si vite que la roue grince.", "Le moulin va si vite", "correlative"),
        ("La mairie a acheté un moulin qui tourne bien.", "La mairie a acheté un moulin", "loose"),
    ],
)
def test_each_kind_of_end(sentence, beginning, kind):
    assert (beginning, kind) in [(cut.beginning, cut.kind) for cut in halves(sentence, "fr")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Que veut la mairie de ce village ?",
        "Il dit « je reste ici.",
        "Elle veut.",
        "La mairie de Nick Clegg et de la Cleveland Clinic.",
    ],
)
def test_no_cut_where_it_would_tell_or_tear(sentence):
    assert halves(sentence, "fr") == ()


def test_what_belongs_together_is_never_parted():
    text = "Le maire, dit-il, voit « un grand pont » de 50 mètres près de l’école Jules Ferry."
    found = chunks(text, "fr")
    parts = {found[n].text for n, may in enumerate(may_part(text, "fr")) if may}
    assert {"maire,", "un", "pont", "mètres", "l’école", "Ferry."}.isdisjoint(parts)


@pytest.mark.parametrize(
    ("sentence", "language", "expected"),
    [
        ("Pourtant, il pleut.", "fr", Tie.SURE),
        ("Cette démarche est neuve.", "fr", Tie.SURE),
        ("L’alliance prévoit également des cours.", "fr", Tie.SURE),
        ("Parmi ses membres, on trouve Intel.", "fr", Tie.POSSESSIVE),
        ("Elle est également fermée.", "fr", Tie.NONE),
        ("La mairie est fermée.", "fr", Tie.NONE),
        ("In the meantime, nobody came.", "en", Tie.SURE),
        ("Sin embargo, nadie vino.", "es", Tie.SURE),
        ("Deshalb kam niemand.", "de", Tie.SURE),
        ("Das Haus ist alt.", "de", Tie.NONE),
    ],
)
def test_what_ties_a_sentence_to_the_one_before(sentence, language, expected):
    assert tie(sentence, language) is expected


def test_a_sentence_that_opens_with_a_tie_cannot_come_first():
    assert opens_with_tie("Elle dort.", "fr") and opens_with_tie("Mais elle dort.", "fr")
    assert not opens_with_tie("La mairie veut aussi un pont.", "fr")


def words(sentence, language="fr", groups=False):
    return scrambled(sentence, language, groups=groups, least=4, most=20)


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("La mairie a souvent réparé le vieux pont.", "fr"),  # an adverb that moves
        ("La mairie paie pour le pont avec un grand plaisir.", "fr"),  # two free phrases
        ("Le pont est un grand souvenir du village.", "fr"),  # turns round
        ("La mairie paie le pont « pour rien ».", "fr"),
        ("Der Hof hat 2016 mit einem alten Haus begonnen.", "de"),  # a date that moves
        ("En el valle hoy viven muchas familias.", "es"),
        ("Es un pueblo; los vecinos vendieron la casa.", "es"),  # a subject that moves
        ("The six dams have measurably reduced the peak flow of the stream.", "en"),
        ("The farmers saw their land become wet at five sites along the Otter.", "en"),
        ("Sadly, those who enjoy the benefits are rarely those who bear the costs.", "en"),
    ],
)
def test_what_goes_together_in_two_ways_is_left_out(sentence, language):
    assert words(sentence, language) is None


def test_from_one_year_to_another_is_one_piece():
    made = words("After a vote, they agreed to a trial, which ran from 2015 to 2020.", "en")
    assert made is not None and made.pieces == ("which", "ran", "from", "2015 to 2020")


def test_articles_stay_with_their_nouns_names_and_what_et_joins_in_one_piece():
    made = words("Les élèves de Marie Curie aiment la soupe et le pain du village.")
    assert made is not None and made.given == "Les élèves"
    assert {"Marie Curie", "la soupe et le pain"} <= set(made.pieces)
    groups = words("Le maire du village veut réparer le vieux pont de bois.", groups=True)
    assert groups is not None and "le vieux pont" in groups.pieces
