"""The verbs of Spanish: the irregular ones by name or family, and what the others need.

The subjunctive, the imperative and the verbs with « se » are left out.
"""

from __future__ import annotations

from dataclasses import replace

from generator.language.inflection import Tense
from generator.language.language import words
from generator.language.verbs.spanish import Irregular, candidates, paradigm
from generator.language.verbs.verbs import Compounds, Paradigm, Verbs

_IRREGULAR = {
    "ser": Irregular(
        present="soy eres es somos sois son",
        preterite="fui fuiste fue fuimos fuisteis fueron",
        imperfect="era eras era éramos erais eran",
    ),
    "ir": Irregular(
        present="voy vas va vamos vais van",
        preterite="fui fuiste fue fuimos fuisteis fueron",
        imperfect="iba ibas iba íbamos ibais iban",
        participle="ido",
        gerund="yendo",
    ),
    "estar": Irregular(present="estoy estás está estamos estáis están", strong="estuv"),
    "haber": Irregular(present="he has ha hemos habéis han", strong="hub", future="habr"),
    "dar": Irregular(
        present="doy das da damos dais dan", preterite="di diste dio dimos disteis dieron"
    ),
    "ver": Irregular(
        present="veo ves ve vemos veis ven",
        preterite="vi viste vio vimos visteis vieron",
        imperfect="veía veías veía veíamos veíais veían",
        participle="visto",
        gerund="viendo",
    ),
    "hacer": Irregular(
        first="hago",
        preterite="hice hiciste hizo hicimos hicisteis hicieron",
        future="har",
        participle="hecho",
    ),
    "decir": Irregular(
        present="digo dices dice decimos decís dicen",
        strong="dij",
        future="dir",
        participle="dicho",
        gerund="diciendo",
    ),
    "poder": Irregular(
        present="puedo puedes puede podemos podéis pueden",
        strong="pud",
        future="podr",
        gerund="pudiendo",
    ),
    "querer": Irregular(
        present="quiero quieres quiere queremos queréis quieren", strong="quis", future="querr"
    ),
    "saber": Irregular(first="sé", strong="sup", future="sabr"),
    "salir": Irregular(first="salgo", future="saldr"),
    "valer": Irregular(first="valgo", future="valdr"),
    "andar": Irregular(strong="anduv"),
    "caer": Irregular(
        first="caigo", preterite="caí caíste cayó caímos caísteis cayeron", participle="caído"
    ),
    "oír": Irregular(
        present="oigo oyes oye oímos oís oyen",
        preterite="oí oíste oyó oímos oísteis oyeron",
        future="oir",
        participle="oído",
        gerund="oyendo",
    ),
    "jugar": Irregular(present="juego juegas juega jugamos jugáis juegan"),
}

_FAMILIES = {
    "tener": Irregular(
        present="tengo tienes tiene tenemos tenéis tienen", strong="tuv", future="tendr"
    ),
    "venir": Irregular(
        present="vengo vienes viene venimos venís vienen",
        strong="vin",
        future="vendr",
        gerund="viniendo",
    ),
    "poner": Irregular(first="pongo", strong="pus", future="pondr", participle="puesto"),
    "traer": Irregular(first="traigo", strong="traj", participle="traído"),
    "ducir": Irregular(first="duzco", strong="duj"),
}
_MEMBERS = words(
    """tener mantener obtener contener detener sostener retener entretener venir convenir
    intervenir prevenir provenir poner proponer suponer disponer exponer componer imponer oponer
    traer atraer distraer extraer contraer conducir producir traducir reducir introducir deducir
    reproducir"""
)

# The stem changes as in others, and the participle does not follow the rule.
_PARTICIPLES = {
    "escribir": "escrito",
    "describir": "descrito",
    "inscribir": "inscrito",
    "abrir": "abierto",
    "cubrir": "cubierto",
    "descubrir": "descubierto",
    "volver": "vuelto",
    "devolver": "devuelto",
    "envolver": "envuelto",
    "resolver": "resuelto",
    "morir": "muerto",
    "romper": "roto",
}

# How the stem changes where it is stressed: by name, for the lemmatiser knows too few of them.
_CHANGING = {
    ("e", "ie"): words(
        """pensar cerrar empezar comenzar despertar sentar calentar recomendar negar gobernar
        confesar atravesar perder entender defender encender extender atender tender"""
    ),
    ("o", "ue"): words(
        """contar encontrar recordar costar mostrar demostrar probar aprobar comprobar volar soñar
        rogar colgar almorzar acordar mover promover morder doler volver devolver envolver
        resolver"""
    ),
    ("e", "i"): words("elegir corregir"),
    ("i", "í"): words(
        """enviar confiar variar vaciar ampliar fotografiar enfriar desafiar esquiar prohibir
        aislar"""
    ),
    ("u", "ú"): words("continuar actuar situar evaluar acentuar graduar efectuar reunir"),
}

# Families that are not ours (« deshacer », « prever »).
_FAMILIES_LEFT_OUT = tuple(
    sorted(
        words(
            """hacer decir oír eír facer caer poner tener venir traer ducir ver cocer mecer yacer
            ñer ñir llir güir quir oler scribir solver salir valer"""
        )
    )
)
# Verbs of some persons only, and verbs of which two forms are right or another rule holds.
_LEFT_OUT = words(
    """llover nevar soler abolir granizar anochecer amanecer atardecer caber saber haber andar asir
    errar erguir imprimir freír proveer roer corroer pudrir podrir adquirir inquirir huir rehuir
    fluir criar guiar fiar liar piar ciar"""
)


def _with_prefix(own: Irregular, prefix: str) -> Irregular:
    return replace(
        own,
        **{
            name: " ".join(prefix + form for form in getattr(own, name).split())
            for name in own.__slots__
        },
    )


def _listed() -> dict[str, Paradigm]:
    found = {verb: paradigm(verb, own=own) for verb, own in _IRREGULAR.items()}
    for verb in sorted(_MEMBERS):
        family = next(one for one in _FAMILIES if verb.endswith(one))
        own = _with_prefix(_FAMILIES[family], verb.removesuffix(family))
        found[verb] = paradigm(verb, own=own)
    for change, verbs in _CHANGING.items():
        for verb in sorted(verbs):
            own = Irregular(participle=_PARTICIPLES.get(verb, ""))
            found[verb] = paradigm(verb, change, own)
    return found


def _regular(verb: str) -> tuple[Paradigm, ...]:
    if verb in _PARTICIPLES:
        return candidates(verb, Irregular(participle=_PARTICIPLES[verb]))
    left_out = verb in _LEFT_OUT or verb.endswith(_FAMILIES_LEFT_OUT)
    return () if left_out else candidates(verb)


_PERFECTS: dict[Tense, Tense] = {
    Tense.PERFECT: Tense.PRESENT,
    Tense.PLUPERFECT: Tense.IMPERFECT,
}

VERBS = Verbs(
    listed=_listed(),
    regular=_regular,
    witness=(Tense.PRESENT, 5),
    compounds=Compounds(auxiliary="haber", tenses=_PERFECTS),
)
