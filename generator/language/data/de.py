"""German."""

from __future__ import annotations

from generator.language.data.de_grammar import COMMON, GRAMMAR, NOUN_ENDINGS, NUMERALS
from generator.language.data.de_syntax import SYNTAX
from generator.language.language import (
    Language,
    Sentences,
    Terms,
    Typography,
    Words,
    rule,
    words,
)

_ARTICLES = words("der die das den dem des")
_DETERMINERS = words(
    """ein eine einen einem einer eines kein keine keinen keinem mein meine dein deine sein seine
    ihr ihre unser unsere euer eure dieser diese dieses diesen jeder jede jedes im am zum zur vom
    beim ins"""
)
_SUBJECTS = words("ich du er es wir man wer")

_GRAMMAR = (
    _ARTICLES
    | _DETERMINERS
    | _SUBJECTS
    | words(
        """sie mich dich sich uns euch ihm ihn ihnen mir dir wem wen was wann wo wie warum welche
        welcher welches und oder aber denn sondern weil dass ob wenn als damit obwohl in an auf aus
        bei mit nach seit von zu für durch gegen ohne um über unter vor hinter neben zwischen bis
        nicht nur auch noch schon sehr so dann da hier dort mehr viel viele alle alles andere"""
    )
)

LANGUAGE = Language(
    code="de",
    words=Words(
        numerals=NUMERALS,
        common=COMMON,
        noun_endings=NOUN_ENDINGS,
        grammar=_GRAMMAR,
        auxiliaries=words(
            """sein bin bist ist sind seid war waren gewesen haben habe hast hat habt hatte hatten
            gehabt werden werde wirst wird werdet wurde wurden worden kann können muss müssen soll
            sollen will wollen"""
        ),
    ),
    terms=Terms(
        lemmatiser="de",
        noun_marks=_ARTICLES | words("ein eine"),
        genders={"der": "m", "die": "f", "das": "n"},
        verb_marks=words("sich"),
        placeholders=words("etw jdn jdm jmd jmdn jmdm etwas jemand jemanden jemandem akk dat"),
        infinitives=("en", "eln", "ern", "sein", "tun"),
        nouns_have_capitals=True,
        noun_rules=(rule("", "s es en n e er"), rule("in", "innen")),
        adjective_rules=(rule("", "e en em er es"),),
        verb_rules=(rule("en", "e st t est et te ten test tet end"),),
        determiners=_DETERMINERS,
        clitics=frozenset(),
        subjects=_SUBJECTS,
        titles=words("herr herrn frau hr fr dr prof"),
        particles=(
            *("zusammen", "kennen", "zurück", "weiter", "wieder", "herum", "hinaus", "heraus"),
            *("herein", "hinein", "hinauf", "herunter", "hinunter", "vorbei", "vorher", "statt"),
            *("teil", "fest", "fort", "nach", "nieder", "heim", "empor", "durch", "ein", "aus"),
            *("auf", "bei", "her", "hin", "los", "mit", "vor", "weg", "um", "ab", "an", "zu"),
        ),
        verb_last=True,
    ),
    sentences=Sentences(
        inside=words(
            """hr fr frl dr prof ing med st z z.b d.h h u.a u b bzw ca vgl evtl ggf sog inkl exkl
            fa v geb gest ehem rd bes mio mrd tsd z.t z.zt i.d.r m.e d vs hrsg"""
        ),
        numbered=words(
            """s bd bde abb kap art abs nr str tel tab anm aufl jan feb aug sept okt nov dez"""
        ),
        numbered_endings=("str",),
        closing=words("usw etc u.s.w ff"),
        either=words("v.chr n.chr jr u.ä o.ä"),
        ordinal_dot=True,
    ),
    typography=Typography(
        quotes=("„", "“"),
        inner_quotes=("‚", "‘"),
        single_quotes=("‚", "‘"),
        elided=(r"\d\d(?:er)?", "(?i:s|n|ne|nen|ner|nem)"),
        high_space="",
        colon_space="",
        number_space="\u00a0",
        thousands_space="\u00a0",
        signs="%‰€",
        units=(
            *("km", "m", "cm", "mm", "kg", "g", "h", "min", "s", "Jahre", "Millionen"),
            *("km/h", "km²", "m²", "ha", "kW", "kWh", "l", "ml", "mg", "MB", "GB", "°C", "Uhr"),
            *("Mio.", "Mrd.", "Milliarden", "Million", "Milliarde", "Euro", "Dollar", "Jahren"),
            *("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August"),
            *("September", "Oktober", "November", "Dezember"),
        ),
        number_ends=("", "."),
        keep_with_next=("Hr.", "Fr.", "Herr", "Frau", "Dr.", "Prof.", "Nr.", "S."),
        together=(
            (r"Abb\.|Kap\.|Bd\.|Art\.|Abs\.|Tab\.|Nrn\.|§§?", r"\d"),
            (r"[zZ]\.", r"[BTt]\."),
            (r"[dD]\.", r"h\."),
            (r"[uU]\.", r"[aUÄv]\."),
            (r"[iI]\.", r"[dA]\."),
            (r"d\.", r"R\."),
            (r"[vn]\.", r"Chr\."),
            (r"[oO]\.", r"Ä\."),
            (r"[vV]gl\.", r"S\."),
            (r"[A-ZÀ-Þ]\.", r"[A-ZÀ-Þ]"),
            (r"[A-ZÀ-Þ][a-zà-ÿ]+", r"[IVX]{2,}\b"),
        ),
    ),
    syntax=SYNTAX,
    grammar=GRAMMAR,
)
