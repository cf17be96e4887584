"""French words of grammar that an exercise may ask for, and what is never right for them.

The rivals differ in gender, in number or in nothing but their spelling (à, a), so that a
reader who knows the rule has no choice. Where a noun has both genders or one form for
both numbers, nothing is asked.
"""

from __future__ import annotations

from generator.language.grammar import Grammar, Rival
from generator.language.language import words

NUMERALS = words(
    """zéro deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize
    vingt trente quarante cinquante soixante septante huitante nonante cent cents mille premier
    première premiers premières second seconde deuxième troisième quatrième cinquième million
    millions milliard milliards douzaine dizaine vingtaine centaine millier milliers
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    lundi mardi mercredi jeudi vendredi samedi dimanche dizaines vingtaines centaines douzaines
    quarantaine cinquantaine soixantaine trentaine"""
)
COMMON = words(
    """tôt tard souvent parfois ensuite enfin puis seulement presque environ surtout notamment
    également pourtant cependant toutefois néanmoins plutôt voire davantage vraiment ailleurs
    aucun aucune chacun chacune nul nulle certain certaine certains certaines divers diverses
    peux pouvons pouvez pouvait pouvaient pourra pourront pourrait pourraient puisse puissent pu
    dois devons devez devait devaient devra devront devrait devraient doive doivent dû
    veux veut voulons veulent voulait voulaient voudra voudrait voudraient
    saurait sauraient faut faudra faudrait fallait font ferait fera semble semblent semblait"""
)

# Both genders in one form, or two words in one spelling: « un élève, une élève », « la tour ».
_TWO_GENDERS = (
    r"(?:\w*(?:iste|aire|istes|aires)|élèves?|artistes?|collègues?|camarades?|enfants?|adultes?"
    r"|membres?|jeunes?|autres?|mêmes?|adversaires?|partenaires?|complices?|athlètes?|guides?"
    r"|gardes?|aides?|critiques?|responsables?|malades?|touristes?|pilotes?|esclaves?|tours?"
    r"|livres?|postes?|modes?|voiles?|manches?|pages?|mémoires?|moules?|poêles?|sommes?|vases?"
    r"|physiques?|soldes?|pendules?|offices?|crêpes?|enseignes?|voyages?|capitales?|finales?"
    r"|après-midi|interviews?|élites?|hymnes?|œuvres?|oeuvres?|gens|espaces?|parallèles?|secrétaires?"
    r"|propres?|seules?|diplomates?|gosses?|locataires?|interprètes?|architectes?|philosophes?"
    r"|psychologues?|spécialistes?|scientifiques?|politiques?|publics?|cadres?|chefs?|maires?"
    r"|ministres?|juges?|peintres?|auteurs?|médecins?|professeurs?|ingénieurs?|écrivains?|témoins?"
    r"|internautes?|bénévoles?|journalistes?|cyclistes?|énormes?|grandes?|moyennes?|\w+[aeiou]bles?)"
)
# One form for both numbers: « le cours, les cours ».
_TWO_NUMBERS = r"\w*[sxz]"
_PLURAL_OF_S = (
    r"(?:\w*(?:cours|pays|temps|corps|fois|voix|prix|choix|bras|cas|pas|mois|fils|repas"
    r"|avis|accès|progrès|succès|procès|univers|secours|recours|virus|campus|bus|os|dos|tas|bois"
    r"|poids|puits|poing|radis|tapis|permis|propos|repos|héros|jus|refus|abus|souris|brebis"
    r"|noix|croix|paix|toux|époux|jaloux|heureux|\w+eux|nez|gaz|riz|gros|bas|mauvais|français"
    r"|anglais|gris|précis|divers)|vers|plus|moins)"
)
_INFINITIVE = r"\w{2,}(?:er|ir|re|oir)"
_SUBJECT = r"(?:je|j'|tu|il|elle|on|nous|vous|ils|elles|ne|n'|me|te|se|qui|à|de|pour|sans)"
_NOT_A_NOUN = rf"(?:{_INFINITIVE}|plus|moins|mieux|leur|lui|y|en|\d+)"
_ONE_GENDER = f"(?:{_TWO_GENDERS}|{_NOT_A_NOUN})"
_EITHER = (
    r"(?:continu\w*|commenc\w*|oblig\w*|forc\w*|contrain\w*|aim\w*|pens\w*|parl\w*|manqu\w*"
    r"|rêv\w*|tent\w*|demand\w*|jou\w*|droit|capable|façon|manière|retour|service|verres?|tasses?"
    r"|sacs?|boîtes?|bouteilles?|pots?|machines?|moulins?|plus|moins)"
)

GRAMMAR = Grammar(
    rivals={
        "le": Rival(("la",), unless_near=_ONE_GENDER, unless_before=_SUBJECT),
        "la": Rival(("le",), unless_near=_ONE_GENDER, unless_before=_SUBJECT),
        "les": Rival(
            ("le", "la"),
            if_next=r"\w+[sx]",
            unless_near=f"(?:{_PLURAL_OF_S}|{_NOT_A_NOUN})",
            unless_before=_SUBJECT,
        ),
        "un": Rival(("une",), unless_near=_ONE_GENDER),
        "une": Rival(("un",), unless_near=_ONE_GENDER),
        "du": Rival(("de la", "des"), unless_near=f"(?:{_ONE_GENDER}|{_PLURAL_OF_S})"),
        "des": Rival(("du", "de la"), if_next=r"\w+[sx]", unless_near=f"(?:{_PLURAL_OF_S})"),
        "au": Rival(("à la", "aux"), unless_near=f"(?:{_ONE_GENDER}|{_PLURAL_OF_S})"),
        "aux": Rival(("au", "à la"), if_next=r"\w+[sx]", unless_near=f"(?:{_PLURAL_OF_S})"),
        "cette": Rival(("ce", "ces"), unless_near=_ONE_GENDER),
        "cet": Rival(("cette", "ces"), unless_near=_ONE_GENDER),
        "leurs": Rival(("leur",), if_next=r"\w+[sx]", unless_near=f"(?:{_PLURAL_OF_S})"),
        "leur": Rival(("leurs",), if_next=r"\w+[^sxz]"),
        "à": Rival(("a",)),
        "a": Rival(("à",)),
        "et": Rival(("est",)),
        "est": Rival(("et",), unless_before=r"\w+'"),
        "ou": Rival(("où",)),
        "où": Rival(("ou",)),
        "sont": Rival(("son",)),
        "ont": Rival(("on",)),
        "on": Rival(("ont",)),
        "ce": Rival(("se",), if_next=r"(?:qui|que|qu'|sont|dont|à)"),
        "se": Rival(("ce",), unless_near=r"(?:est|sont|sera|était)"),
        "qui": Rival(
            ("que",), unless_before=r"(?:à|de|pour|avec|par|sur|chez|en|ceux|celui|celle|celles)"
        ),
        "en": Rival(
            ("dans",),
            if_next=r"(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre"
            r"|novembre|décembre|\d+|europe|france|\w+ant|revanche|effet|général)",
        ),
        "pour": Rival(("par",), if_next=_INFINITIVE),
        "de": Rival(("à",), unless_before=_EITHER, unless_near=_INFINITIVE),
        "dont": Rival(("donc",)),
    },
    recalled=words("à de en par qui que dont où se ne au aux"),
)
