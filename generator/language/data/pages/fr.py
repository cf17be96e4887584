"""French."""

from __future__ import annotations

from generator.language.language import phrases, words
from generator.language.pages_data import Pages

PAGES = Pages(
    opens=phrases(
        """lire aussi, à lire aussi, lire également, à lire également, à lire :, lire :, voir aussi,
        à voir aussi, écouter aussi, à écouter, pour aller plus loin :, sur le même sujet :,
        abonnez-vous, s'abonner, je m'abonne, inscrivez-vous, s'inscrire à, recevez notre,
        recevez chaque, suivez-nous, rejoignez-nous, retrouvez-nous, téléchargez l'application,
        téléchargez notre application, cet article est réservé, article réservé,
        il vous reste, la suite est réservée, la suite après cette publicité, publicité :,
        contenu sponsorisé, nous utilisons des cookies, ce site utilise des cookies,
        en poursuivant votre navigation, accepter les cookies, gérer mes cookies,
        partager sur, partager cet article, partager l'article, partager :, partagez cet article,
        partagez sur, envoyer par e-mail, envoyer par mail, copier le lien, ajouter à vos favoris,
        enregistrer cet article, temps de lecture, durée de lecture, lecture :, mis à jour le,
        modifié le, crédit photo, crédits photo, crédit :, photo :, photo d'illustration, © ,
        tous droits réservés, reproduction interdite, vos commentaires, réagissez,
        laisser un commentaire, poster un commentaire, signaler une erreur, une erreur dans,
        haut de page, retour à l'accueil, aller au contenu, passer au contenu, vous êtes ici"""
    ),
    alone=phrases(
        """partager, partagez, tweeter, imprimer, publicité, annonce, sponsorisé, commenter,
        commentaires, réagir, abonné, abonnés, réservé aux abonnés, écouter, écouter l'article,
        favoris, enregistrer, sauvegarder, newsletter, accueil, menu, rechercher, connexion,
        se connecter, facebook, twitter, x, whatsapp, linkedin, instagram, bluesky, mastodon,
        copier, lien copié, e-mail, mail, vidéo, diaporama, offrir l'article, suivre,
        lire la suite, voir plus, en savoir plus, fermer, accepter, refuser, tout accepter"""
    ),
    more=phrases(
        """sur le même sujet, à lire aussi, lire aussi, à lire également, les plus lus,
        les plus lues, nos derniers articles, articles liés, à la une, dans la même rubrique,
        vous aimerez aussi, contenus sponsorisés, commentaires, nos newsletters, plus d'articles,
        les articles les plus lus, pour aller plus loin, notes, notes et références,
        voir aussi, liens externes"""
    ),
    summary=phrases("tl;dr, tldr, tl ; dr, en bref, l'essentiel, en résumé, ce qu'il faut retenir"),
    by=phrases("par, propos recueillis par, de notre correspondant, de notre correspondante"),
    published=phrases(
        """publié le, publiée le, publié en, publié, publiée, article publié le, paru le,
        mis en ligne le,
        le, posté le, rédigé le, date, date :"""
    ),
    source=phrases("source, sources, d'après"),
    months=(
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ),
    short_months=(
        "janv/jan",
        "févr/fév",
        "mars",
        "avr",
        "mai",
        "juin",
        "juil",
        "août",
        "sept",
        "oct",
        "nov",
        "déc",
    ),
    date_words=words(
        """le à du lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven
        sam dim"""
    ),
)
