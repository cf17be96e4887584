"""The verbs of French: the irregular ones by name, and what the regular ones need.

A line has the ending that changes, the present, the stem of the futur, the passé simple's
stem and kind, the past participle (« ! » where it never agrees), the verbs. « . » is no
ending, « - » a form that is not there. What follows no rule stands in `_OWN`.
"""

from __future__ import annotations

from functools import partial

from generator.language.data.fr_clause import CLAUSE
from generator.language.inflection import Cell, Forms, Tense, places_of
from generator.language.language import words
from generator.language.verbs.french import THIRD_SINGULAR, Parts, agreeing, paradigm
from generator.language.verbs.french_regular import regular
from generator.language.verbs.verbs import Compounds, Paradigm, Reflexives, Verbs

_TABLE = """
être | suis es est sommes êtes sont | ser | f:u | été! | être
avoir | ai as a avons avez ont | aur | e:u | eu | avoir
aller | vais vas va allons allez vont | ir | all:a | allé | aller
faire | fais fais fait faisons faites font | fer | f:i | fait | faire refaire défaire
faire | fais fais fait faisons faites font | fer | f:i | fait | satisfaire
dire | dis dis dit disons dites disent | dir | d:i | dit | dire redire
dire | dis dis dit disons disez disent | dir | d:i | dit | interdire prédire contredire
pouvoir | peux peux peut pouvons pouvez peuvent | pourr | p:u | pu! | pouvoir
vouloir | veux veux veut voulons voulez veulent | voudr | voul:u | voulu | vouloir
devoir | dois dois doit devons devez doivent | devr | d:u | dû | devoir
savoir | sais sais sait savons savez savent | saur | s:u | su | savoir
valoir | vaux vaux vaut valons valez valent | vaudr | val:u | valu | valoir
falloir | - - faut - - - | faudr | fall:u | fallu! | falloir
pleuvoir | - - pleut - - - | pleuvr | pl:u | plu! | pleuvoir
voir | vois vois voit voyons voyez voient | verr | v:i | vu | voir revoir entrevoir
voir | vois vois voit voyons voyez voient | voir | v:i | vu | prévoir
voir | vois vois voit voyons voyez voient | voir | v:u | vu | pourvoir
cevoir | çois çois çoit cevons cevez çoivent | cevr | ç:u | çu | recevoir décevoir concevoir
cevoir | çois çois çoit cevons cevez çoivent | cevr | ç:u | çu | percevoir apercevoir
mouvoir | meus meus meut mouvons mouvez meuvent | mouvr | m:u | mu | émouvoir promouvoir
enir | iens iens ient enons enez iennent | iendr | :in | enu | venir devenir revenir tenir
enir | iens iens ient enons enez iennent | iendr | :in | enu | parvenir intervenir prévenir
enir | iens iens ient enons enez iennent | iendr | :in | enu | obtenir maintenir soutenir
enir | iens iens ient enons enez iennent | iendr | :in | enu | contenir retenir souvenir
enir | iens iens ient enons enez iennent | iendr | :in | enu | appartenir entretenir détenir
enir | iens iens ient enons enez iennent | iendr | :in | enu | convenir survenir provenir
prendre | prends prends prend prenons prenez prennent | prendr | pr:i | pris | prendre
prendre | prends prends prend prenons prenez prennent | prendr | pr:i | pris | apprendre comprendre
prendre | prends prends prend prenons prenez prennent | prendr | pr:i | pris | surprendre reprendre
prendre | prends prends prend prenons prenez prennent | prendr | pr:i | pris | entreprendre
mettre | mets mets met mettons mettez mettent | mettr | m:i | mis | mettre permettre promettre
mettre | mets mets met mettons mettez mettent | mettr | m:i | mis | admettre commettre soumettre
mettre | mets mets met mettons mettez mettent | mettr | m:i | mis | transmettre remettre émettre
mettre | mets mets met mettons mettez mettent | mettr | m:i | mis | compromettre omettre
battre | bats bats bat battons battez battent | battr | batt:i | battu | battre combattre abattre
battre | bats bats bat battons battez battent | battr | batt:i | battu | débattre
lire | lis lis lit lisons lisez lisent | lir | l:u | lu | lire relire élire réélire
crire | cris cris crit crivons crivez crivent | crir | criv:i | crit | écrire décrire inscrire
crire | cris cris crit crivons crivez crivent | crir | criv:i | crit | prescrire souscrire réécrire
crire | cris cris crit crivons crivez crivent | crir | criv:i | crit | transcrire
croire | crois crois croit croyons croyez croient | croir | cr:u | cru | croire
boire | bois bois boit buvons buvez boivent | boir | b:u | bu | boire
aître | ais ais aît aissons aissez aissent | aîtr | :u | u | connaître reconnaître méconnaître
aître | ais ais aît aissons aissez aissent | aîtr | :u | u | paraître apparaître disparaître
aître | ais ais aît aissons aissez aissent | aîtr | aqu:i | é | naître
oître | ois ois oît oissons oissez oissent | oîtr | :u | u | accroître
tir | s s t tons tez tent | tir | t:i | ti | partir repartir sortir ressortir
tir | s s t tons tez tent | tir | t:i | ti | sentir ressentir consentir démentir
tir | s s t tons tez tent | tir | t:i | ti! | mentir
mir | s s t mons mez ment | mir | m:i | mi! | dormir
mir | s s t mons mez ment | mir | m:i | mi | endormir
vir | s s t vons vez vent | vir | v:i | vi | servir desservir resservir
fuir | fuis fuis fuit fuyons fuyez fuient | fuir | fu:i | fui! | fuir
fuir | fuis fuis fuit fuyons fuyez fuient | fuir | fu:i | fui | enfuir
vrir | vre vres vre vrons vrez vrent | vrir | vr:i | vert | ouvrir couvrir découvrir
vrir | vre vres vre vrons vrez vrent | vrir | vr:i | vert | rouvrir recouvrir
ffrir | ffre ffres ffre ffrons ffrez ffrent | ffrir | ffr:i | ffert | offrir souffrir
llir | lle lles lle llons llez llent | ller | ll:i | lli | cueillir accueillir recueillir
courir | cours cours court courons courez courent | courr | cour:u | couru | courir parcourir
courir | cours cours court courons courez courent | courr | cour:u | couru | secourir encourir
courir | cours cours court courons courez courent | courr | cour:u | couru | recourir accourir
mourir | meurs meurs meurt mourons mourez meurent | mourr | mour:u | mort | mourir
quérir | quiers quiers quiert quérons quérez quièrent | querr | qu:i | quis | acquérir conquérir
vivre | vis vis vit vivons vivez vivent | vivr | véc:u | vécu | vivre revivre
vivre | vis vis vit vivons vivez vivent | vivr | véc:u | vécu! | survivre
suivre | suis suis suit suivons suivez suivent | suivr | suiv:i | suivi | suivre poursuivre
rire | ris ris rit rions riez rient | rir | r:i | ri! | rire sourire
clure | clus clus clut cluons cluez cluent | clur | cl:u | clu | conclure exclure
clure | clus clus clut cluons cluez cluent | clur | cl:u | clus | inclure
plaire | plais plais plaît plaisons plaisez plaisent | plair | pl:u | plu! | plaire déplaire
taire | tais tais tait taisons taisez taisent | tair | t:u | tu | taire
uire | uis uis uit uisons uisez uisent | uir | uis:i | uit | conduire produire construire cuire
uire | uis uis uit uisons uisez uisent | uir | uis:i | uit | réduire traduire introduire détruire
uire | uis uis uit uisons uisez uisent | uir | uis:i | uit | instruire séduire reproduire déduire
uire | uis uis uit uisons uisez uisent | uir | uis:i | uit | reconstruire
uire | uis uis uit uisons uisez uisent | uir | uis:i | ui! | nuire
ffire | ffis ffis ffit ffisons ffisez ffisent | ffir | ff:i | ffi! | suffire
indre | ins ins int ignons ignez ignent | indr | ign:i | int | craindre plaindre contraindre
indre | ins ins int ignons ignez ignent | indr | ign:i | int | peindre atteindre éteindre teindre
indre | ins ins int ignons ignez ignent | indr | ign:i | int | joindre rejoindre restreindre
indre | ins ins int ignons ignez ignent | indr | ign:i | int | feindre enfreindre dépeindre
vaincre | vaincs vaincs vainc vainquons vainquez vainquent | vaincr | vainqu:i | vaincu | vaincre
vaincre | vaincs vaincs vainc vainquons vainquez vainquent | vaincr | vainqu:i | vaincu | convaincre
soudre | sous sous sout solvons solvez solvent | soudr | sol:u | solu | résoudre
haïr | hais hais hait haïssons haïssez haïssent | haïr | ha:ï | haï | haïr
vêtir | vêts vêts vêt vêtons vêtez vêtent | vêtir | vêt:i | vêtu | vêtir revêtir
voyer | voie voies voie voyons voyez voient | verr | voy:a | voyé | envoyer renvoyer
ompre | omps omps ompt ompons ompez ompent | ompr | omp:i | ompu | rompre interrompre corrompre
dre | ds ds d dons dez dent | dr | d:i | du | rendre vendre attendre entendre répondre perdre
dre | ds ds d dons dez dent | dr | d:i | du | descendre défendre étendre prétendre tendre fondre
dre | ds ds d dons dez dent | dr | d:i | du | suspendre détendre confondre tordre mordre pendre
dre | ds ds d dons dez dent | dr | d:i | du | répandre revendre fendre
dre | ds ds d dons dez dent | dr | d:i | du! | correspondre dépendre
"""

_FEW = (Tense.SUBJUNCTIVE, Tense.IMPERATIVE, Tense.PRESENT_PARTICIPLE)
_OWN = """
être | sois sois soit soyons soyez soient | - sois - soyons soyez - | étant
avoir | aie aies ait ayons ayez aient | - aie - ayons ayez - | ayant
aller | aille ailles aille allions alliez aillent | - va - allons allez - | allant
faire | fasse fasses fasse fassions fassiez fassent | - fais - faisons faites - | faisant
pouvoir | puisse puisses puisse puissions puissiez puissent | - | pouvant
vouloir | veuille veuilles veuille voulions vouliez veuillent | - | voulant
devoir | doive doives doive devions deviez doivent | - | devant
savoir | sache saches sache sachions sachiez sachent | - sache - sachons sachez - | sachant
valoir | vaille vailles vaille valions valiez vaillent | - | valant
falloir | - - faille - - - | - | -
pleuvoir | - - pleuve - - - | - | pleuvant
"""
_IMPERFECTS = {"être": "ét", "falloir": "fall", "pleuvoir": "pleuv"}

_DOUBLING = words(
    """appeler rappeler jeter rejeter projeter renouveler épeler étinceler ficeler ruisseler
    chanceler morceler niveler feuilleter"""
)
_GRAVE = words(
    """acheter racheter geler congeler dégeler peler modeler marteler démanteler receler
    écarteler ciseler"""
)
_NOT_REGULAR = words("neiger grêler bruiner venter arguer maudire bouillir faillir incomber avérer")
_INVARIABLE = words(
    """exister sembler durer ressembler participer contribuer voyager régner résister
    persister insister hésiter réagir dialoguer coexister collaborer bénéficier succéder
    agir téléphoner procéder remédier réfléchir bondir rugir dîner
    marcher renoncer songer obéir désobéir profiter trembler jongler sourire voisiner cohabiter
    rivaliser sévir surgir jaillir insister adhérer voguer ronfler bâiller hiverner"""
)

_UNDO_ER = words(
    """e es ons ez ent ais ait ions iez aient a ai as âmes èrent erai eras era erons erez eront
    erais erait erions eriez eraient é ée és ées"""
)
_UNDO_IR = words(
    """is it issons issez issent issais issait issions issiez issaient isse isses irent irai iras
    ira irons irez iront irais irait irions iriez iraient i ie ies"""
)


def _cell(stem: str, ending: str) -> Cell:
    return () if ending == "-" else (stem + ending.replace(".", ""),)


def _cells(stem: str, endings: str) -> Forms:
    return tuple(_cell(stem, ending) for ending in endings.split())


def _listed() -> dict[str, Paradigm]:
    found: dict[str, Paradigm] = {}
    own = _own()
    for line in filter(None, _TABLE.splitlines()):
        ending, present, future, preterite, participle, verbs = line.split(" | ")
        for verb in verbs.split():
            stem = verb.removesuffix(ending)
            parts = Parts(
                present=_cells(stem, present),
                future=(stem + future,),
                preterite=stem + preterite,
                participle=_participle(verb, stem + participle),
                own=_with_stem(stem, own.get(ending, {})),
                imperfect=_IMPERFECTS.get(verb, ""),
                impersonal="-" in present.split(),
            )
            found[verb] = paradigm(verb, parts)
    return found


def _participle(verb: str, participle: str) -> tuple[str, ...]:
    return ("dû", "due", "dus", "dues") if verb == "devoir" else agreeing(participle)


def _own() -> dict[str, dict[Tense, Forms]]:
    rows = [line.split(" | ") for line in filter(None, _OWN.splitlines())]
    return {
        row[0]: {
            tense: _cells("", cells) if cells != "-" else ((),) * places_of(tense)
            for tense, cells in zip(_FEW, row[1:], strict=True)
        }
        for row in rows
    }


def _with_stem(stem: str, own: dict[Tense, Forms]) -> dict[Tense, Forms]:
    return {
        tense: tuple(tuple(stem + form for form in cell) for cell in cells)
        for tense, cells in own.items()
    }


VERBS = Verbs(
    listed=_listed(),
    regular=partial(
        regular,
        doubling=_DOUBLING,
        grave=_GRAVE,
        invariable=_INVARIABLE,
        but=_NOT_REGULAR,
    ),
    witness=(Tense.IMPERFECT, THIRD_SINGULAR),
    clause=CLAUSE,
    undo=(
        *((ending, ("er",)) for ending in sorted(_UNDO_ER)),
        *((ending, ("ir",)) for ending in sorted(_UNDO_IR)),
    ),
    compounds=Compounds(
        auxiliary="avoir",
        second="être",
        second_agrees=True,
        with_second=words(
            """aller arriver décéder devenir entrer intervenir mourir naître parvenir partir
            provenir repartir rester revenir survenir tomber retomber venir
            redevenir advenir renaître échoir prédécéder"""
        ),
        either=words(
            """monter descendre passer sortir rentrer retourner demeurer apparaître remonter
            redescendre repasser ressortir accourir convenir disparaître ressusciter paraître
            reparaître réapparaître disconvenir déchoir éclore"""
        ),
        tenses={Tense.PERFECT: Tense.PRESENT, Tense.PLUPERFECT: Tense.IMPERFECT},
        polite=4,
    ),
    reflexives=Reflexives(
        marks=("se ", "s'"),
        pronouns=("me ", "te ", "se ", "nous ", "vous ", "se "),
        elided=("m’", "t’", "s’", "nous ", "vous ", "s’"),
        agreeing=words(
            """abstenir allier développer efforcer emparer enfuir engager envoler lever
            méfier rassembler réunir souvenir unir évanouir"""
        ),
    ),
)
