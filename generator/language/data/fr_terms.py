"""French: irregular forms, names' titles, and what may part an expression."""

from __future__ import annotations

from generator.language.language import words

IRREGULAR = {
    "nouveau": "nouvel nouvelle nouvelles",
    "beau": "bel belle belles",
    "vieux": "vieil vieille vieilles",
    "tenir": "tenu tenue tenus tenues",
    "obtenir": "obtenu obtenue obtenus obtenues",
    "soutenir": "soutenu soutenue soutenus soutenues",
    "maintenir": "maintenu maintenue maintenus maintenues",
    "venir": "venu venue venus venues",
    "devenir": "devenu devenue devenus devenues",
    "écrire": "écrit écrite écrits écrites",
    "dire": "dit dite dits dites",
    "faire": "fait faite faits faites",
    "mettre": "mis mise mises",
    "permettre": "permis permise permises",
    "promettre": "promis promise promises",
    "produire": "produit produite produits produites",
    "construire": "construit construite construits construites",
    "conduire": "conduit conduite conduits conduites",
    "réduire": "réduit réduite réduits réduites",
    "détruire": "détruit détruite détruits détruites",
    "craindre": "craint crainte craints craintes",
    "peindre": "peint peinte peints peintes",
    "ouvrir": "ouvert ouverte ouverts ouvertes",
    "couvrir": "couvert couverte couverts couvertes",
    "découvrir": "découvert découverte découverts découvertes",
    "offrir": "offert offerte offerts offertes",
    "souffrir": "souffert",
    "prendre": "pris prise prises",
    "apprendre": "appris apprise apprises",
    "comprendre": "compris comprise comprises",
    "recevoir": "reçu reçue reçus reçues",
    "vivre": "vécu vécue vécus vécues",
    "mourir": "mort morte morts mortes",
    "naître": "né née nés nées",
    "lire": "lu lue lus lues",
    "élire": "élu élue élus élues",
    "suivre": "suivi suivie suivis suivies",
    "choisir": "choisi choisie choisis choisies",
    "devoir": "dû due dus dues",
    "acquérir": "acquis acquise acquises",
    "conclure": "conclu conclue conclus conclues",
    "traduire": "traduit traduite traduits traduites",
    "décrire": "décrit décrite décrits décrites",
    "inscrire": "inscrit inscrite inscrits inscrites",
    "lever": "lève lèves lèvent lèvera lèveras lèverai lèveront lèverait lèveraient",
    "résoudre": "résolu résolue résolus résolues",
    "dissoudre": "dissous dissoute dissoutes",
    "joindre": "joint jointe joints jointes",
    "éteindre": "éteint éteinte éteints éteintes",
    "atteindre": "atteint atteinte atteints atteintes",
    "instruire": "instruit instruite instruits instruites",
    "cuire": "cuit cuite cuits cuites",
    "interdire": "interdit interdite interdits interdites",
    "vaincre": "vaincu vaincue vaincus vaincues",
    "convaincre": "convaincu convaincue convaincus convaincues",
}

TITLES = words("m mm mme mmes mlle mlles dr pr me mgr monsieur madame mademoiselle maître")

TWO_GENDERS = words(
    """aide critique crêpe enseigne garde guide livre manche manoeuvre mémoire mode moule
    mousse page pendule physique poêle politique poste solde somme tour trompette vase voile
    voiles livres modes moules tours postes pages vases"""
)

BETWEEN = words(
    """ainsi alors aussi beaucoup bien bientôt cependant certes d'abord d'ailleurs depuis
    donc déjà désormais encore enfin ensuite guère jamais mal mieux même parfois pas peu
    plus point pourtant presque quasi rien souvent surtout tantôt tard toujours tous tout
    toutefois toutes très trop tôt vite également nous vous"""
)
