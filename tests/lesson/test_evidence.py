import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.lesson.emphasis import spans_of, without_marks
from generator.lesson.evidence import find_evidence, nearest_sentence
from generator.lesson.folding import fold
from generator.lesson.level_lesson import Article, Evidence, Paragraph, Span

ARTICLE = Article(
    "Le pain du quartier",
    (
        Paragraph(1, (Span("Chaque matin, l’"), Span("artisan", "strong"), Span(" se lève tôt."))),
        Paragraph(
            2,
            (Span("Sa sœur dit\u00a0: «\u00a0Le pain, c’est la vie\u202f!\u00a0» Il rit."),),
            "Une affaire de famille",
        ),
        Paragraph(3, (Span("Il vend du pain. Le soir, il vend du pain aux voisins."),)),
    ),
    lead="Un boulanger raconte son métier.",
)


@pytest.mark.parametrize(
    ("quote", "found"),
    [
        ("chaque matin, l'artisan se lève", ("Chaque matin, l’artisan se lève", 1)),
        ("l’**artisan** se lève tôt", ("l’artisan se lève tôt", 1)),
        ("Sa soeur dit: « Le pain", ("Sa sœur dit\u00a0: «\u00a0Le pain", 2)),
        ('"Le pain, c\'est la vie !"', ("«\u00a0Le pain, c’est la vie\u202f!\u00a0»", 2)),
        ("Chaque  matin\n[…] se lève", ("Chaque matin […] se lève", 1)),
        ("Chaque matin [...] tôt", ("Chaque matin […] tôt", 1)),
        ("boulanger raconte son métier", ("boulanger raconte son métier", 0)),
        ("Le pain du quartier", ("Le pain du quartier", 0)),
        ("Une affaire de famille", ("Une affaire de famille", 2)),
    ],
)
def test_where_a_quotation_stands(quote: str, found: tuple[str, int]) -> None:
    assert find_evidence(quote, ARTICLE) == [Evidence(*found)]


@pytest.mark.parametrize(
    "quote",
    [
        "",
        "[…]",
        "**",
        "Chaque MATIN",  # case counts past the first letter
        "artisan se lève tô",  # whole words only
        "Chaque matin […] Il rit",  # not across paragraphs
        "se lève […] Chaque matin",  # not backwards
    ],
)
def test_what_stands_nowhere(quote: str) -> None:
    assert find_evidence(quote, ARTICLE) == []


def test_every_place_is_found() -> None:
    assert [e.paragraph for e in find_evidence("il vend du pain", ARTICLE)] == [3, 3]


def test_the_nearest_sentence() -> None:
    assert nearest_sentence("Chaque matin l’artisan se couche tôt", ARTICLE) == (
        "Chaque matin, l’artisan se lève tôt."
    )
    assert nearest_sentence("Zürich Bahnhof", ARTICLE) == ""


@given(st.text())
def test_folding_twice_changes_nothing_and_offsets_are_in_order(text: str) -> None:
    folded = fold(text)
    assert fold(folded.text).text == folded.text
    assert len(folded.origin) == len(folded.text)
    assert list(folded.origin) == sorted(folded.origin)


@given(st.lists(st.sampled_from(["mot", "été", "œuf", "l’", "\u00a0:", " ", ", "]), min_size=3))
def test_any_sentence_of_an_article_is_found_in_it(parts: list[str]) -> None:
    text = ("".join(parts) + " fin").strip()
    article = Article("T", (Paragraph(1, (Span(text),)),))
    assert Evidence(text, 1) in find_evidence(text, article)


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        (
            "un *deux* **trois**",
            [("un ", ""), ("deux", "emphasis"), (" ", ""), ("trois", "strong")],
        ),
        ("***tout***", [("tout", "strong")]),
        ("**un *deux* trois**", [("un deux trois", "strong")]),
        ("5 * 3 * 2", [("5 * 3 * 2", "")]),
        (r"\*non\*", [("*non*", "")]),
        ("*un **deux** trois*", [("*un ", ""), ("deux", "strong"), (" trois*", "")]),
        ("*ouvert", [("*ouvert", "")]),
        ("<b>a</b> & _b_", [("<b>a</b> & _b_", "")]),
    ],
)
def test_emphasis(text: str, runs: list[tuple[str, str]]) -> None:
    assert [(span.text, span.emphasis) for span in spans_of(text)] == runs


@pytest.mark.parametrize(
    "text",
    ["*a " * 60_000, "**a " * 45_000, "*" * 190_000, "*a**b**" * 20_000, "*" + "a" * 190_000],
)
def test_unclosed_stars_cost_little(text: str) -> None:
    assert without_marks(text)
