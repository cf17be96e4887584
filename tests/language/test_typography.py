"""In these tests ~ is U+00A0 and _ is U+202F, so that they can be seen."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.language.typography import typeset

RUNS = st.text(alphabet="aéL19M.:;!?%€'’\"«»“”( )-,…hkm\u00a0\u202f", max_size=40)
LANGUAGES = st.sampled_from(["fr", "en", "es", "de", "xx"])


def seen(text: str) -> str:
    return text.replace("\u00a0", "~").replace("\u202f", "_")


@pytest.mark.parametrize(
    ("run", "printed"),
    [
        ("L'IA d'aujourd'hui", "L’IA d’aujourd’hui"),
        ('"un mot"', "«~un mot~»"),
        ("“un mot”", "«~un mot~»"),
        ("«mot»", "«~mot~»"),
        ('« il dit "oui" »', "«~il dit “oui”~»"),
        ("« il dit “oui” »", "«~il dit “oui”~»"),
        ('l\'"IA"', "l’«~IA~»"),
        ('un écran de 27" et "lui"', 'un écran de 27" et «~lui~»'),
        ("mot!", "mot_!"),
        ("mot ?!", "mot_?!"),
        ("Voici : un; deux", "Voici~: un_; deux"),
        ("Consigne:", "Consigne~:"),
        ("N°: 5", "N°: 5"),
        ("à 9:30, http://x.fr/?a=1!", "à 9:30, http://x.fr/?a=1_!"),
        ("a.b@c.fr; plan.pdf: ici", "a.b@c.fr_; plan.pdf~: ici"),
        ("bravo :-) oui ;-)", "bravo :-) oui ;-)"),
        ("50% ou 50 %, 20€, 12 km", "50~% ou 50~%, 20~€, 12~km"),
        ("1 500 et 12 345 678", "1_500 et 12_345_678"),
        ("en 2023 500 personnes", "en 2023 500 personnes"),
        ("à 9 h 30", "à 9~h~30"),
        ("en 2023 l'école", "en 2023 l’école"),
        ("Quoi...", "Quoi…"),
        ("elle – la ville – dort", "elle – la ville – dort"),
        ("(!)", "(!)"),
        ("M. Roy, p. 12, n° 4", "M.~Roy, p.~12, n°~4"),
        ("§ 4, chap. 2, J. Roy, av. J.-C.", "§~4, chap.~2, J.~Roy, av.~J.-C."),
        ("au XXIe siècle, Louis XIV", "au XXIe~siècle, Louis~XIV"),
        ("le 1er mai, le 3 juin 2024", "le 1er~mai, le 3~juin 2024"),
        ("100 m², 20 °C, 5 km/h", "100~m², 20~°C, 5~km/h"),
        ("les 'likes' et rock 'n' roll", "les 'likes' et rock 'n' roll"),
        ("« ", "«~"),
        (" ! Oui ", "_! Oui "),
        (" : oui", "~: oui"),
        (" »", "~»"),
        ("l'", "l’"),
        ("", ""),
    ],
)
def test_french(run, printed):
    assert seen(typeset(run, "fr")) == printed


@pytest.mark.parametrize(
    ("language", "run", "printed"),
    [
        ("en", 'It\'s "so" : yes !', "It’s “so”: yes!"),
        ("en", '"a "b" c"', "“a ‘b’ c”"),
        ("en", " !", " !"),
        ("en", "He said 'no', twice", "He said ‘no’, twice"),
        ("en", "\"It's 'fine',\" he said", "“It’s ‘fine’,” he said"),
        ("en", "the '90s, rock 'n' roll, 'tis", "the ’90s, rock ’n’ roll, ’tis"),
        ("en", "the dogs' bone, 6' tall", "the dogs’ bone, 6' tall"),
        ("en", "Mr Roy, Dr. Li, p. 3, No. 5, § 4", "Mr~Roy, Dr.~Li, p.~3, No.~5, §~4"),
        ("en", "5 km, 6 pm, 20 °C, 50%, 3 May", "5~km, 6~pm, 20~°C, 50%, 3~May"),
        ("en", "1,500.25 at 10:30, http://x.com/a'b'", "1,500.25 at 10:30, http://x.com/a'b'"),
        ("en", "Wait... no", "Wait… no"),
        ("de", "Er sagte 'nein', und Hans' Buch", "Er sagte ‚nein‘, und Hans’ Buch"),
        ("de", "z. B., d. h., u. a., i. d. R.", "z.~B., d.~h., u.~a., i.~d.~R."),
        ("de", "am 3. Mai um 10 Uhr, § 4, S. 5", "am 3.~Mai um 10~Uhr, §~4, S.~5"),
        ("de", "44 v. Chr., Herr Klein, J. S. Bach", "44 v.~Chr., Herr~Klein, J.~S.~Bach"),
        ("de", "1.500,25 um 10:30; 5 Mio. Euro", "1.500,25 um 10:30; 5~Mio. Euro"),
        ("es", "dijo 'no' en el '98", "dijo ‘no’ en el ’98"),
        ("es", "\"dijo 'no'\"", "«dijo ‘no’»"),
        ("es", "p. ej., EE. UU., s. XXI, n.º 5", "p.~ej., EE.~UU., s.~XXI, n.º~5"),
        ("es", "¡Hola! ¿Qué? 1.500,25, 10:30", "¡Hola! ¿Qué? 1.500,25, 10:30"),
        ("es", "D. Juan, pág. 3, 20 °C, § 4", "D.~Juan, pág.~3, 20~°C, §~4"),
        ("de", 'Sie sagt: "Ja" und geht\'s ?', "Sie sagt: „Ja“ und geht’s?"),
        ("de", '"a "b" c" 50%', "„a ‚b‘ c“ 50~%"),
        ("es", '"hola" « adiós » ¿qué?', "«hola» «adiós» ¿qué?"),
        ("xx", '"a" !', '"a" !'),
    ],
)
def test_other_languages(language, run, printed):
    assert seen(typeset(run, language)) == printed


@given(RUNS, LANGUAGES)
def test_a_second_pass_changes_nothing(run, language):
    once = typeset(run, language)
    assert typeset(once, language) == once


@given(RUNS, LANGUAGES)
def test_letters_and_digits_never_change(run, language):
    def only(text: str) -> list[str]:
        return [letter for letter in text if letter.isalnum()]

    assert only(typeset(run, language)) == only(run)


@given(RUNS, LANGUAGES)
def test_words_stay_whole(run, language):
    def lengths(text: str) -> list[int]:
        return [len(word) for word in re.findall(r"[^\W\d_]+", text)]

    assert lengths(typeset(run, language)) == lengths(run)


@given(RUNS, LANGUAGES)
def test_only_spaces_quotes_apostrophes_and_dots_change(run, language):
    def rest(text: str) -> str:
        return re.sub("[\\s'’\"«»“”„‚‘…]|\\.{3}", "", text)

    assert rest(typeset(run, language)) == rest(run)


@given(st.text(alphabet="aé1.!?;:«» \u00a0", max_size=40))
def test_no_ordinary_space_is_left_where_a_line_must_not_break(run):
    assert not re.search(r" [;!?:»]|« ", typeset(run, "fr"))
