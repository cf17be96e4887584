"""English, Spanish and German, against tables written down by hand."""

from __future__ import annotations

import pytest

from generator.language.inflection import Tense, places_of
from generator.language.verbs.conjugate import conjugate
from generator.language.verbs.verbs import verbs_of


def forms(infinitive: str, tense: Tense, language: str) -> str | None:
    """The usual forms, those that repeat too, with « - » for none."""
    found = conjugate(infinitive, tense, language)
    return None if found is None else ", ".join(cell[0] if cell else "-" for cell in found)


ENGLISH = """
work | works | worked | worked | working
try | tries | tried | tried | trying
play | plays | played | played | playing
stop | stops | stopped | stopped | stopping
visit | visits | visited | visited | visiting
admit | admits | admitted | admitted | admitting
offer | offers | offered | offered | offering
prefer | prefers | preferred | preferred | preferring
develop | develops | developed | developed | developing
announce | announces | announced | announced | announcing
agree | agrees | agreed | agreed | agreeing
die | dies | died | died | dying
dye | dyes | dyed | dyed | dyeing
watch | watches | watched | watched | watching
echo | echoes | echoed | echoed | echoing
fix | fixes | fixed | fixed | fixing
equip | equips | equipped | equipped | equipping
go | goes | went | gone | going
have | has | had | had | having
do | does | did | done | doing
see | sees | saw | seen | seeing
begin | begins | began | begun | beginning
write | writes | wrote | written | writing
swim | swims | swam | swum | swimming
put | puts | put | put | putting
"""


@pytest.mark.parametrize("row", ENGLISH.strip().splitlines())
def test_english(row: str) -> None:
    verb, third, past, participle, ing = row.split(" | ")
    assert forms(verb, Tense.PRESENT, "en") == f"{verb}, {verb}, {third}, {verb}, {verb}, {verb}"
    assert forms(verb, Tense.PRETERITE, "en") == ", ".join([past] * 6)
    assert forms(verb, Tense.PAST_PARTICIPLE, "en") == f"{participle}, -, -, -"
    assert forms(verb, Tense.PRESENT_PARTICIPLE, "en") == ing
    perfect = conjugate(verb, Tense.PERFECT, "en")
    future = conjugate(verb, Tense.FUTURE, "en")
    assert (
        perfect and perfect[2] == (f"has {participle}",) and perfect[5] == (f"have {participle}",)
    )
    assert future and future[0] == (f"will {verb}",)


def test_to_be() -> None:
    assert forms("be", Tense.PRESENT, "en") == "am, are, is, are, are, are"
    assert forms("be", Tense.PRETERITE, "en") == "was, were, was, were, were, were"


@pytest.mark.parametrize(
    ("infinitive", "tense", "expected"),
    [
        ("hablar", Tense.PRESENT, "hablo, hablas, habla, hablamos, habláis, hablan"),
        ("comer", Tense.PRETERITE, "comí, comiste, comió, comimos, comisteis, comieron"),
        ("vivir", Tense.FUTURE, "viviré, vivirás, vivirá, viviremos, viviréis, vivirán"),
        ("vivir", Tense.IMPERFECT, "vivía, vivías, vivía, vivíamos, vivíais, vivían"),
        ("buscar", Tense.PRETERITE, "busqué, buscaste, buscó, buscamos, buscasteis, buscaron"),
        ("pagar", Tense.PRETERITE, "pagué, pagaste, pagó, pagamos, pagasteis, pagaron"),
        ("empezar", Tense.PRETERITE, "empecé, empezaste, empezó, empezamos, empezasteis, "
         "empezaron"),
        ("empezar", Tense.PRESENT, "empiezo, empiezas, empieza, empezamos, empezáis, empiezan"),
        ("volver", Tense.PRESENT, "vuelvo, vuelves, vuelve, volvemos, volvéis, vuelven"),
        ("sentir", Tense.PRETERITE, "sentí, sentiste, sintió, sentimos, sentisteis, sintieron"),
        ("dormir", Tense.PRETERITE, "dormí, dormiste, durmió, dormimos, dormisteis, durmieron"),
        ("seguir", Tense.PRESENT, "sigo, sigues, sigue, seguimos, seguís, siguen"),
        ("elegir", Tense.PRESENT, "elijo, eliges, elige, elegimos, elegís, eligen"),
        ("conocer", Tense.PRESENT, "conozco, conoces, conoce, conocemos, conocéis, conocen"),
        ("vencer", Tense.PRESENT, "venzo, vences, vence, vencemos, vencéis, vencen"),
        ("construir", Tense.PRESENT, "construyo, construyes, construye, construimos, construís, "
         "construyen"),
        ("leer", Tense.PRETERITE, "leí, leíste, leyó, leímos, leísteis, leyeron"),
        ("enviar", Tense.PRESENT, "envío, envías, envía, enviamos, enviáis, envían"),
        ("anunciar", Tense.PRESENT, "anuncio, anuncias, anuncia, anunciamos, anunciáis, "
         "anuncian"),
        ("reunir", Tense.PRESENT, "reúno, reúnes, reúne, reunimos, reunís, reúnen"),
        ("mantener", Tense.PRETERITE, "mantuve, mantuviste, mantuvo, mantuvimos, mantuvisteis, "
         "mantuvieron"),
        ("producir", Tense.PRETERITE, "produje, produjiste, produjo, produjimos, produjisteis, "
         "produjeron"),
        ("hacer", Tense.FUTURE, "haré, harás, hará, haremos, haréis, harán"),
        ("ser", Tense.IMPERFECT, "era, eras, era, éramos, erais, eran"),
        ("ir", Tense.PRETERITE, "fui, fuiste, fue, fuimos, fuisteis, fueron"),
        ("escribir", Tense.PERFECT, "he escrito, has escrito, ha escrito, hemos escrito, "
         "habéis escrito, han escrito"),
        ("morir", Tense.PRESENT_PARTICIPLE, "muriendo"),
    ],
)  # fmt: skip
def test_spanish(infinitive: str, tense: Tense, expected: str) -> None:
    assert forms(infinitive, tense, "es") == expected


GERMAN = """
machen | machst macht macht | machte | hat gemacht
arbeiten | arbeitest arbeitet arbeitet | arbeitete | hat gearbeitet
öffnen | öffnest öffnet öffnet | öffnete | hat geöffnet
rechnen | rechnest rechnet rechnet | rechnete | hat gerechnet
tanzen | tanzt tanzt tanzt | tanzte | hat getanzt
wünschen | wünschst wünscht wünscht | wünschte | hat gewünscht
studieren | studierst studiert studiert | studierte | hat studiert
besuchen | besuchst besucht besucht | besuchte | hat besucht
erzählen | erzählst erzählt erzählt | erzählte | hat erzählt
antworten | antwortest antwortet antwortet | antwortete | hat geantwortet
reisen | reist reist reist | reiste | ist gereist
geben | gibst gibt gebt | gab | hat gegeben
lesen | liest liest lest | las | hat gelesen
finden | findest findet findet | fand | hat gefunden
bringen | bringst bringt bringt | brachte | hat gebracht
laufen | läufst läuft lauft | lief | ist gelaufen
werden | wirst wird werdet | wurde | ist geworden
sein | bist ist seid | war | ist gewesen
haben | hast hat habt | hatte | hat gehabt
wissen | weißt weiß wisst | wusste | hat gewusst
"""


@pytest.mark.parametrize("row", GERMAN.strip().splitlines())
def test_german(row: str) -> None:
    verb, present, past, perfect = row.split(" | ")
    now, then = (conjugate(verb, tense, "de") for tense in (Tense.PRESENT, Tense.PRETERITE))
    done = conjugate(verb, Tense.PERFECT, "de")
    assert now and then and done
    assert [now[at][0] for at in (1, 2, 4)] == present.split()
    assert then[0] == then[2] == (past,)
    assert done[2] == (perfect,)


def test_the_rest_of_the_german_past() -> None:
    assert forms("werden", Tense.PRETERITE, "de") == (
        "wurde, wurdest, wurde, wurden, wurdet, wurden"
    )
    assert forms("finden", Tense.PRETERITE, "de") == "fand, -, fand, fanden, fandet, fanden"
    assert forms("gehen", Tense.PLUPERFECT, "de") == (
        "war gegangen, warst gegangen, war gegangen, waren gegangen, wart gegangen, waren gegangen"
    )


@pytest.mark.parametrize(
    ("infinitive", "tense", "language"),
    [
        ("zork", Tense.PRESENT, "en"),
        ("table", Tense.IMPERFECT, "en"),
        ("lie", Tense.PRETERITE, "en"),  # lay, lied
        ("travel", Tense.PRETERITE, "en"),  # travelled, traveled
        ("must", Tense.PRESENT, "en"),
        ("deshacer", Tense.PRETERITE, "es"),
        ("prever", Tense.PRESENT, "es"),
        ("llover", Tense.PRESENT, "es"),
        ("zurumbar", Tense.PRESENT, "es"),
        ("hablar", Tense.SUBJUNCTIVE, "es"),
        ("ankommen", Tense.PRESENT, "de"),  # ich komme … an
        ("sammeln", Tense.PRESENT, "de"),
        ("senden", Tense.PRETERITE, "de"),  # sandte, sendete
        ("fahren", Tense.PERFECT, "de"),  # ist, hat
        ("platzen", Tense.PERFECT, "de"),  # ist, and no list of ours says so
        ("gleiten", Tense.PRETERITE, "de"),  # strong, and not in our list
    ],
)
def test_nothing_is_guessed(infinitive: str, tense: Tense, language: str) -> None:
    assert conjugate(infinitive, tense, language) is None


@pytest.mark.parametrize("language", ["en", "es", "de"])
def test_every_tense_has_its_places(language: str) -> None:
    verbs = verbs_of(language)
    assert verbs is not None and len(verbs.listed) > 70
    for infinitive, paradigm in verbs.listed.items():
        for tense, cells in paradigm.items():
            assert len(cells) == places_of(tense), (infinitive, tense)
            assert all(form == form.strip() and form for cell in cells for form in cell)
