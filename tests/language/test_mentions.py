"""Numbers, dates and names by their look: what is found, and what only looks like one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.language.mentions import find_mentions, stands_in

FOUND = [
    ("fr", "Hier, Nick Clegg a parlé de Llama 2.", ["Nick Clegg", "Llama 2"]),
    ("fr", "Le prix est de 6,5 milliards d’euros en 2023.", ["6,5 milliards", "2023"]),
    ("fr", "Le 10 avril 2019, l’EHT a vu la galaxie M87.", ["10 avril 2019", "EHT", "M87"]),
    ("fr", "Il faut 1 500 kg et 30 % de plus.", ["1 500 kg", "30 %"]),
    ("fr", "On aime Charles de Gaulle et les États-Unis.", ["Charles de Gaulle", "États-Unis"]),
    ("en", "Then Amir Khan paid £10 for 600 m² on 3 May 2020.",
     ["Amir Khan", "£10", "600 m²", "3 May 2020"]),
    ("en", "It belonged to the University of Oxford.", ["University of Oxford"]),
    ("en", "There the National Farmers’ Union spoke.", ["National Farmers’ Union"]),
    ("en", "We know the ‘old Foxes’ Anna Lee saw.", ["Foxes", "Anna Lee"]),
    ("es", "Desde el 3 de mayo de 2020, la UE paga a Begoña Núñez.",
     ["3 de mayo de 2020", "UE", "Begoña Núñez"]),
    ("de", "Am 3. Mai 2020 zahlte die EU 20 Euro an OpenAI.",
     ["3. Mai 2020", "EU", "20 Euro", "OpenAI"]),
]  # fmt: skip
NOTHING = [
    ("fr", "Pourtant, cinq membres ont dit oui. Demain peut-être."),
    ("fr", "Au XXIe siècle, l’État regarde la Lune depuis la Terre en avril."),
    ("fr", "« Ouvert, soit ; mais jusqu’où ? » Nul ne sait : Peut-être."),
    ("en", "I said I'm happy on Monday with my French friend in May."),
    ("en", "They said no. Nobody knew."),
    ("es", "El gobierno del Estado mira la Luna. ¿Nunca? ¡Siempre!"),
    ("de", "Der Hund trinkt Ende März einen Liter Wasser im 19. Jahrhundert."),
]


@pytest.mark.parametrize(("language", "text", "expected"), FOUND)
def test_what_is_found(language, text, expected):
    assert [mention.text for mention in find_mentions(text, language)] == expected


@pytest.mark.parametrize(("language", "text"), NOTHING)
def test_what_only_looks_like_one(language, text):
    assert find_mentions(text, language) == ()


def test_a_capital_that_begins_a_sentence_counts_where_the_text_has_it_inside_one():
    assert [m.text for m in find_mentions("Google vend. On aime Google.", "fr")] == ["Google"]
    assert find_mentions("Pommes mûres. On aime la pomme.", "fr") == ()


def test_a_name_behind_a_doubtful_capital_is_left_out():
    assert find_mentions("Il dort. Bientôt Lucie viendra.", "fr") == ()


def test_a_piece_of_a_longer_name_is_not_found_by_itself():
    found = find_mentions("On voit Nick Clegg. Puis Clegg sort.", "fr")
    assert [mention.text for mention in found] == ["Nick Clegg"]


@pytest.mark.parametrize(
    ("mention", "text", "there"),
    [
        ("50", "plus de 50 membres", True),
        ("50", "plus de 500 membres", False),
        ("50", "plus de 50 000 membres", False),
        ("500", "plus de 1 500 membres", False),
        ("50", "il en faut 50.", True),
        ("50", "50,5 kg", False),
        ("£10", "it costs £10,000", False),
        ("Yale", "à Yale, hier", True),
        ("Yale", "les Yalessiens", False),
    ],
)
def test_whole_words_and_whole_numbers(mention, text, there):
    assert stands_in(mention, text) is there


@given(st.text(max_size=200), st.sampled_from(["fr", "en", "es", "de", "xx"]))
def test_any_text_is_read_and_each_mention_stands_in_it_once(text, language):
    found = [mention.text for mention in find_mentions(text, language)]
    assert len(found) == len(set(found))
    assert all(mention and mention in text for mention in found)
