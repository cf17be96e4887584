"""What stands around a French verb."""

from __future__ import annotations

from generator.language.language import words
from generator.language.verbs.clause import Clause, by_word

CLAUSE = Clause(
    subjects=by_word(
        """
        je j': 1s
        tu: 2s
        il elle on c' ceci cela ça celui-ci celle-ci chacun chacune: 3s
        nous: 1p
        vous: 2p
        ils elles ceux-ci celles-ci: 3p
        qui: 3s 3p
        """
    ),
    tails=by_word(
        """
        -je: 1s
        -tu: 2s
        -il -elle -on -t-il -t-elle -t-on: 3s
        -ils -elles: 3p
        """
    ),
    determiners=by_word(
        """
        le la l' un une ce cet cette mon ma ton ta son sa notre votre leur chaque aucun aucune: 3s
        les des ces mes tes ses nos vos leurs quelques plusieurs certains certaines: 3p
        """
    ),
    pronouns=words("ne n' me m' te t' se s' le la les l' lui leur nous vous y en"),
    certain=words("ne n' se s'"),
    reflexive=words("se s'"),
    oneself={
        (1, "s"): words("me m'"),
        (2, "s"): words("te t'"),
        (1, "p"): words("nous"),
        (2, "p"): words("vous"),
    },
    stressed=words("elle elles nous vous"),
    barred=words(
        """un une des du au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre
        vos leurs leur chaque quelques plusieurs aucun aucune quel quelle quels quelles de d' à dans
        par pour sur sous avec sans chez entre vers depuis pendant avant après contre dès jusque
        jusqu' selon malgré parmi le la les l' comme très
        plus moins trop"""
    ),
    objects=words("le la l' les un une ce cet cette ces son sa ses leur leurs que qu'"),
    between=words(
        """pas plus jamais rien toutefois également déjà aussi bien toujours encore donc ensuite
        enfin ainsi alors pourtant cependant certes tous toutes tout souvent parfois depuis
        même surtout trop beaucoup peu mieux point d'ailleurs d'abord"""
    ),
    adverb_ending="ment",
    joining=words("que qu'"),
    but_after=words("parce alors tandis puisque lorsque ainsi"),
    doubtful=words(
        """fait refait défait satisfait dit redit interdit prédit contredit bat combat abat débat
        lit écrit décrit inscrit prescrit souscrit réécrit transcrit part sort ressort dément
        dessert court vit rit conduit produit construit cuit réduit traduit introduit détruit
        instruit séduit reproduit déduit reconstruit nuit craint plaint contraint peint atteint
        éteint teint joint rejoint restreint feint enfreint dépeint fond tend sent plut but lut
        acquit durent virent mirent soit aille faille voie batte lise sorte sente serve vive peigne
        teigne tende fonde offre ouvre couvre souffre cueille revit étaient lisent entrevoie tienne
        admirent suffit"""
    ),
    never=words("importe voici voilà"),
    never_else=words(
        """est a va ont sont doit faut convient défend étaient était aura saura verra faudra venait
        venaient saurait faudrait verrait sauraient verraient"""
    ),
)
