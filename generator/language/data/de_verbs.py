"""The verbs of German: strong and mixed ones by name, and what the weak ones need.

A line has the infinitive, « du » and « er » of the present, « ich » of the Präteritum and the
participle. Verbs in -eln and -ern and those that come apart (« ankommen ») are left out.
"""

from __future__ import annotations

from generator.language.inflection import Tense
from generator.language.language import words
from generator.language.verbs.german import paradigm, regular, regular_present
from generator.language.verbs.verbs import Compounds, Paradigm, Verbs

_STRONG = """
beginnen beginnst beginnt begann begonnen
bekommen bekommst bekommt bekam bekommen
beschreiben beschreibst beschreibt beschrieb beschrieben
bieten bietest bietet bot geboten
bitten bittest bittet bat gebeten
bleiben bleibst bleibt blieb geblieben
brechen brichst bricht brach gebrochen
brennen brennst brennt brannte gebrannt
bringen bringst bringt brachte gebracht
denken denkst denkt dachte gedacht
empfehlen empfiehlst empfiehlt empfahl empfohlen
entscheiden entscheidest entscheidet entschied entschieden
erhalten erhältst erhält erhielt erhalten
erkennen erkennst erkennt erkannte erkannt
essen isst isst aß gegessen
fahren fährst fährt fuhr gefahren
fallen fällst fällt fiel gefallen
fangen fängst fängt fing gefangen
finden findest findet fand gefunden
fliegen fliegst fliegt flog geflogen
fressen frisst frisst fraß gefressen
geben gibst gibt gab gegeben
gefallen gefällst gefällt gefiel gefallen
gehen gehst geht ging gegangen
gewinnen gewinnst gewinnt gewann gewonnen
halten hältst hält hielt gehalten
heißen heißt heißt hieß geheißen
helfen hilfst hilft half geholfen
kennen kennst kennt kannte gekannt
kommen kommst kommt kam gekommen
lassen lässt lässt ließ gelassen
laufen läufst läuft lief gelaufen
leihen leihst leiht lieh geliehen
lesen liest liest las gelesen
liegen liegst liegt lag gelegen
nehmen nimmst nimmt nahm genommen
nennen nennst nennt nannte genannt
rennen rennst rennt rannte gerannt
rufen rufst ruft rief gerufen
scheinen scheinst scheint schien geschienen
schlafen schläfst schläft schlief geschlafen
schlagen schlägst schlägt schlug geschlagen
schließen schließt schließt schloss geschlossen
schneiden schneidest schneidet schnitt geschnitten
schreiben schreibst schreibt schrieb geschrieben
schweigen schweigst schweigt schwieg geschwiegen
schwimmen schwimmst schwimmt schwamm geschwommen
sehen siehst sieht sah gesehen
singen singst singt sang gesungen
sitzen sitzt sitzt saß gesessen
sprechen sprichst spricht sprach gesprochen
springen springst springt sprang gesprungen
stehen stehst steht stand gestanden
steigen steigst steigt stieg gestiegen
sterben stirbst stirbt starb gestorben
tragen trägst trägt trug getragen
treffen triffst trifft traf getroffen
treten trittst tritt trat getreten
trinken trinkst trinkt trank getrunken
verbieten verbietest verbietet verbot verboten
verbinden verbindest verbindet verband verbunden
vergessen vergisst vergisst vergaß vergessen
vergleichen vergleichst vergleicht verglich verglichen
verlassen verlässt verlässt verließ verlassen
verlieren verlierst verliert verlor verloren
versprechen versprichst verspricht versprach versprochen
verstehen verstehst versteht verstand verstanden
wachsen wächst wächst wuchs gewachsen
waschen wäschst wäscht wusch gewaschen
werfen wirfst wirft warf geworfen
ziehen ziehst zieht zog gezogen
"""

# All six of the present, « ich » of the Präteritum, the participle.
_WHOLE = """
sein bin bist ist sind seid sind war gewesen
haben habe hast hat haben habt haben hatte gehabt
werden werde wirst wird werden werdet werden wurde geworden
wissen weiß weißt weiß wissen wisst wissen wusste gewusst
können kann kannst kann können könnt können konnte gekonnt
müssen muss musst muss müssen müsst müssen musste gemusst
dürfen darf darfst darf dürfen dürft dürfen durfte gedurft
wollen will willst will wollen wollt wollen wollte gewollt
sollen soll sollst soll sollen sollt sollen sollte gesollt
mögen mag magst mag mögen mögt mögen mochte gemocht
"""

_NO_PREFIX = words("antworten beugen beichten geigen geizen ernten")
# Weak or strong, as the sense or the region has it.
_LEFT_OUT = words(
    """senden versenden wenden verwenden entwenden schaffen wiegen bewegen hängen erschrecken
    backen mahlen spalten winken melken saugen gären weben scheren quellen schmelzen schleifen hauen
    glimmen triefen salzen versalzen schrecken löschen laden raten braten"""
)

# Weak verbs that take « haben », whatever they mean.
_WITH_HABEN = words(
    """machen sagen fragen kaufen verkaufen spielen lernen arbeiten wohnen leben lieben suchen
    besuchen brauchen hören glauben hoffen zeigen zahlen zählen erzählen erklären antworten
    öffnen kochen lachen weinen warten danken holen stellen legen setzen bauen führen fühlen
    meinen planen prüfen reden sparen schenken schicken teilen verdienen versuchen benutzen
    bezahlen bestellen bedeuten beantworten gehören nutzen rauchen putzen träumen tanzen
    wünschen rechnen zeichnen regnen kosten retten schützen stören testen trennen üben wählen
    wecken wiederholen studieren telefonieren informieren probieren organisieren diskutieren
    reparieren fotografieren kritisieren akzeptieren produzieren entwickeln entdecken
    erreichen erlauben erleben ersetzen bemerken berichten verlangen verstecken vermissen
    veröffentlichen unterstützen"""
)

_PERFECTS: dict[Tense, Tense] = {
    Tense.PERFECT: Tense.PRESENT,
    Tense.PLUPERFECT: Tense.PRETERITE,
}


def _listed() -> dict[str, Paradigm]:
    found: dict[str, Paradigm] = {}
    for line in filter(None, _STRONG.splitlines()):
        verb, du, er, past, participle = line.split()
        found[verb] = paradigm(verb, regular_present(verb, du, er), past, participle)
    for line in filter(None, _WHOLE.splitlines()):
        verb, *present, past, participle = line.split()
        found[verb] = paradigm(verb, tuple((form,) for form in present), past, participle)
    return found


def _regular(verb: str) -> tuple[Paradigm, ...]:
    return () if verb in _LEFT_OUT else regular(verb, _NO_PREFIX)


_SEIN = words(
    """sein werden bleiben gehen kommen fallen laufen rennen springen steigen sterben wachsen
    reisen"""
)
_EITHER = words(
    """brechen fahren fliegen liegen schwimmen sitzen stehen treten ziehen können müssen dürfen
    wollen sollen mögen lassen brennen"""
)

VERBS = Verbs(
    listed=_listed(),
    regular=_regular,
    witness=(Tense.PRETERITE, 2),
    compounds=Compounds(
        auxiliary="haben",
        second="sein",
        with_second=_SEIN,
        either=_EITHER,
        only=_WITH_HABEN | (frozenset(_listed()) - _SEIN - _EITHER),
        tenses=_PERFECTS,
    ),
)
