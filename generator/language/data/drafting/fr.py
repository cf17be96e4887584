"""French."""

from __future__ import annotations

from generator.language.drafting_data import Drafting, both_ways
from generator.language.language import words

DRAFTING = Drafting(
    leaning=words(
        """il elle ils elles ce cet cette ces ceci cela ça c' celui celle ceux celles leur leurs son
        sa ses lui y en on mais ou et donc or ni car ainsi aussi alors puis ensuite pourtant
        cependant toutefois enfin néanmoins certes là voilà voici d' autrement sinon non oui si
        parce puisque tandis"""
    ),
    places=words("à au aux en dans"),
    reasons=(
        "parce que",
        "parce qu'",
        "puisque",
        "afin de",
        "afin d'",
        "afin que",
        "pour que",
        "grâce à",
        "grâce aux",
        "grâce au",
        "à cause de",
        "à cause du",
        "à cause des",
        "en raison de",
        "en raison du",
        "en raison des",
        "car",
    ),
    opposites=both_ways(
        """plus de/moins de, plus d'/moins d', le plus/le moins
        la plus/la moins, les plus/les moins
        premier/dernier, première/dernière, premiers/derniers, premières/dernières
        petit/grand, petite/grande, petits/grands, petites/grandes, haut/bas, haute/basse
        avec/sans, facile/difficile, faciles/difficiles, rapide/lent
        rapidement/lentement, facilement/difficilement, fort/faible, forte/faible
        long/court, longue/courte, longs/courts, longues/courtes, chaud/froid, chaude/froide
        public/privé, publique/privée, publics/privés, publiques/privées
        nord/sud, matin/soir
        diminue/progresse, diminuent/progressent, baisse/hausse, meilleur/pire, meilleure/pire
        meilleurs/pires, meilleures/pires, gratuit/payant, gratuite/payante, gratuits/payants
        gratuites/payantes, riche/pauvre, riches/pauvres
        dehors/dedans, souvent/rarement, beaucoup/peu, gagne/perd, gagnent/perdent
        commence/finit, commencent/finissent, commencé/fini, vivant/mort, vivants/morts"""
    ),
    links=words("et"),
    negations=words("ne n' non ni sans aucun aucune jamais personne rien"),
    before_numbers=("plus de", "moins de", "près de", "environ", "quelque"),
    about="Que dit le paragraphe {number} au sujet de « {topic} » ?",
    missing_name="Quel nom manque ici ? « {sentence} »",
    missing_number="Quel nombre manque ici ? « {sentence} »",
)
