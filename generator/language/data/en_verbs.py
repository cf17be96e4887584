"""The verbs of English: the irregular ones by name, and what the regular ones need."""

from __future__ import annotations

from generator.language.inflection import Tense
from generator.language.language import words
from generator.language.verbs.english import paradigm, regular, regular_as
from generator.language.verbs.verbs import Compounds, Paradigm, Verbs

_IRREGULAR = """
become became become
begin began begun
bend bent bent
bite bit bitten
bleed bled bled
blow blew blown
break broke broken
breed bred bred
bring brought brought
build built built
buy bought bought
catch caught caught
choose chose chosen
come came come
cost cost cost
creep crept crept
cut cut cut
deal dealt dealt
dig dug dug
do did done
draw drew drawn
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed fed
feel felt felt
fight fought fought
find found found
flee fled fled
fly flew flown
forbid forbade forbidden
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
give gave given
go went gone
grow grew grown
have had had
hear heard heard
hide hid hidden
hit hit hit
hold held held
hurt hurt hurt
keep kept kept
know knew known
lay laid laid
lead led led
leave left left
lend lent lent
let let let
lose lost lost
make made made
mean meant meant
meet met met
overcome overcame overcome
pay paid paid
put put put
read read read
rebuild rebuilt rebuilt
ride rode ridden
ring rang rung
rise rose risen
run ran run
say said said
see saw seen
seek sought sought
sell sold sold
send sent sent
set set set
shake shook shaken
shoot shot shot
shrink shrank shrunk
shut shut shut
sing sang sung
sink sank sunk
sit sat sat
sleep slept slept
slide slid slid
speak spoke spoken
spend spent spent
spread spread spread
stand stood stood
steal stole stolen
stick stuck stuck
sting stung stung
strike struck struck
swear swore sworn
sweep swept swept
swim swam swum
swing swung swung
take took taken
teach taught taught
tear tore torn
tell told told
think thought thought
throw threw thrown
understand understood understood
wake woke woken
wear wore worn
win won won
withdraw withdrew withdrawn
write wrote written
"""

_BE: Paradigm = {
    Tense.INFINITIVE: (("be",),),
    Tense.PRESENT: (("am",), ("are",), ("is",), ("are",), ("are",), ("are",)),
    Tense.PRETERITE: (("was",), ("were",), ("was",), ("were",), ("were",), ("were",)),
    Tense.FUTURE: (("will be",),) * 6,
    Tense.PAST_PARTICIPLE: (("been",), (), (), ()),
    Tense.PRESENT_PARTICIPLE: (("being",),),
}

# Two spellings, two pasts, or two verbs in one: no rule could say which is meant.
_LEFT_OUT = words(
    """lie hang get bear beat show prove sew sow mow saw burn dream learn lean leap smell spell
    spill spoil dwell kneel light bet fit wet quit rid shine weave wind bid cast forecast broadcast
    travel cancel label model level signal fuel marvel counsel quarrel rival total dial equal
    worship kidnap program focus bias can may must shall will ought used dare need bind grind
    found wound fell ground quiz bus gas stomach speed plead strive thrive tread stride sling wring
    cling fling spin spit split thrust burst swell shear shed slit weep knit clothe cleave slay
    upset reset overhear mistake undo redo"""
)
# The lemmatiser does not know these, and we do.
_DOUBLING = words("prefer occur control refer transfer regret compel rebel")
_NOT_DOUBLING = words("develop fix mix suit target gossip benefit profit edit")


def _third(verb: str) -> str | None:
    return {"have": "has", "do": "does", "go": "goes"}.get(verb)


def _listed() -> dict[str, Paradigm]:
    found: dict[str, Paradigm] = {"be": _BE}
    for line in filter(None, _IRREGULAR.splitlines()):
        verb, past, participle = line.split()
        found[verb] = paradigm(verb, past, participle, third=_third(verb))
    found |= {verb: regular_as(verb, doubled=True) for verb in _DOUBLING}
    return found | {verb: regular_as(verb, doubled=False) for verb in _NOT_DOUBLING}


def _regular(verb: str) -> tuple[Paradigm, ...]:
    return () if verb in _LEFT_OUT else regular(verb)


_PERFECTS: dict[Tense, Tense] = {
    Tense.PERFECT: Tense.PRESENT,
    Tense.PLUPERFECT: Tense.PRETERITE,
}

VERBS = Verbs(
    listed=_listed(),
    regular=_regular,
    witness=(Tense.PRETERITE, 2),
    compounds=Compounds(auxiliary="have", tenses=_PERFECTS),
)
