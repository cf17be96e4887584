"""Spanish."""

from __future__ import annotations

from generator.language.data.es_grammar import COMMON, GRAMMAR, NUMERALS
from generator.language.data.es_syntax import SYNTAX
from generator.language.language import (
    Language,
    Sentences,
    Terms,
    Typography,
    Words,
    rule,
    words,
)

_ARTICLES = words("el la los las lo")
_DETERMINERS = words(
    """un una unos unas este esta estos estas ese esa esos esas aquel aquella mi mis tu tus su sus
    nuestro nuestra nuestros nuestras cada algún alguna ningún ninguna al del"""
)
_SUBJECTS = words("yo tú él ella nosotros vosotros ellos ellas usted ustedes quien no")

_GRAMMAR = (
    _ARTICLES
    | _DETERMINERS
    | _SUBJECTS
    | words(
        """me te se nos os le les que qué cual cuál cuando cuándo donde dónde como cómo de a en por
        para con sin sobre entre hasta desde hacia según contra y e o u pero sino si porque pues
        aunque ni ya muy más menos tan tanto también tampoco sí esto eso aquello todo toda todos
        todas otro otra otros otras mismo misma"""
    )
)

_IRREGULAR = {
    "hacer": "hecho hecha hechos hechas",
    "decir": "dicho dicha dichos dichas",
    "escribir": "escrito escrita escritos escritas",
    "ver": "visto vista vistos vistas",
    "poner": "puesto puesta puestos puestas",
    "abrir": "abierto abierta abiertos abiertas",
    "volver": "vuelto vuelta vueltos vueltas",
    "romper": "roto rota rotos rotas",
    "bueno": "buen",
    "malo": "mal",
    "grande": "gran",
    "tercero": "tercer",
    "alguno": "algún",
    "ninguno": "ningún",
    "descubrir": "descubierto descubierta descubiertos descubiertas",
}

LANGUAGE = Language(
    code="es",
    words=Words(
        numerals=NUMERALS,
        common=COMMON,
        grammar=_GRAMMAR,
        auxiliaries=words(
            """ser soy eres es somos son era eran fue fueron sido estar estoy está están estaba
            haber he has ha hemos han había habían hay"""
        ),
    ),
    terms=Terms(
        lemmatiser="es",
        noun_marks=_ARTICLES | words("un una unos unas"),
        genders={"el": "m", "un": "m", "la": "f", "una": "f"},
        placeholders=words("algo alguien"),
        infinitives=("ar", "er", "ir", "ír"),
        reflexive_ending="se",
        enclitics="(?:[mts]e|l[aeo]s?|n?os){1,2}",
        same={"de": words("del"), "a": words("al"), "carácter": words("caracteres")},
        lemmas={form: word for word, forms in _IRREGULAR.items() for form in forms.split()},
        noun_rules=(rule("", "s es"), rule("z", "ces"), rule("ión", "iones")),
        adjective_rules=(rule("o", "a os as"), rule("", "a as")),
        verb_rules=(
            rule("ar", "an amos aba aban ó aron ado ada ados adas ando ará arán aría arse"),
            rule("er", "en emos ía ían ió ieron ido ida idos idas iendo erá erán ería erse"),
            rule("ir", "en imos ía ían ió ieron ido ida idos idas iendo irá irán iría irse"),
        ),
        determiners=_DETERMINERS,
        clitics=_ARTICLES,
        subjects=_SUBJECTS | words("se me te nos os le les"),
        titles=words("sr sra srta d dña dr dra señor señora señorita don doña doctor doctora"),
        two_genders=words(
            """capital capitales cometa cometas cura curas corte cortes cólera frente frentes orden
            órdenes pendiente pendientes parte partes policía guía guías papa papas"""
        ),
        between=words(
            """ya aún todavía siempre nunca jamás mucho poco muy bien mal más menos también tampoco
            no casi bastante nada demasiado tanto solo sólo además luego pronto"""
        ),
        adverb_endings=("mente",),
    ),
    sentences=Sentences(
        inside=words(
            """sr sra srta sres sras d dña dr dra dres dras prof profa sta sto gral lic ing mons ej
            p.ej avda av dpto tel aprox cf vs ee"""
        ),
        numbered=words("p pp pág págs núm núms n fig figs art arts cap caps vol vols s ss t"),
        closing=words("etc a.m p.m h min"),
        either=words("ud uds uu s.a s.l a.c d.c ee.uu"),
    ),
    typography=Typography(
        quotes=("«", "»"),
        inner_quotes=("“", "”"),
        single_quotes=("‘", "’"),
        elided=(r"\d\d",),
        quote_space="",
        high_space="",
        colon_space="",
        number_space="\u00a0",
        thousands_space="\u00a0",
        signs="%‰€",
        units=(
            *("km", "m", "cm", "mm", "kg", "g", "h", "min", "s", "años", "millones", "millón"),
            *("km/h", "km²", "m²", "ha", "kW", "kWh", "l", "ml", "mg", "MB", "GB", "°C"),
            *("euros", "dólares"),
        ),
        keep_with_next=("Sr.", "Sra.", "Srta.", "Dr.", "Dra.", "D.", "Dña.", "n.º", "N.º", "p."),
        together=(
            (r"pp\.|págs?\.|núms?\.|caps?\.|arts?\.|figs?\.|vol\.|n°|§§?", r"\d"),
            (r"siglos?|ss?\.", r"[IVX]+\b"),
            (r"[ad]\.", r"C\."),
            (r"p\.", r"ej\."),
            (r"EE\.", r"UU\."),
            (r"[A-ZÀ-Þ]\.", r"[A-ZÀ-Þ]"),
            (r"[A-ZÀ-Þ][a-zà-ÿ]+", r"[IVX]{2,}\b"),
        ),
    ),
    syntax=SYNTAX,
    grammar=GRAMMAR,
)
