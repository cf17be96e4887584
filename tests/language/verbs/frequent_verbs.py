"""The verbs that French uses most, written down by hand; no frequency list is copied."""

from __future__ import annotations

FRENCH = """
être avoir faire dire pouvoir aller voir vouloir venir devoir prendre trouver donner falloir
parler mettre savoir passer regarder aimer croire demander rester répondre entendre penser
arriver connaître devenir sentir sembler tenir comprendre rendre attendre sortir vivre entrer
reprendre porter chercher revenir appeler mourir partir jeter suivre écrire montrer tomber
ouvrir arrêter perdre commencer paraître marcher lever permettre asseoir lire poser recevoir
servir finir monter manger crier jouer courir compter continuer garder rire apprendre
reconnaître rencontrer tourner oublier expliquer rappeler tirer quitter changer boire tuer
offrir agir dormir apercevoir pousser présenter imaginer essayer laisser ajouter acheter
descendre raconter préparer rêver occuper retrouver cacher payer travailler choisir disparaître
aider décider annoncer souhaiter réunir partager créer préférer espérer utiliser permettre
proposer développer organiser produire conduire construire réduire traduire détruire obtenir
maintenir soutenir contenir appartenir participer protéger lancer améliorer informer guider
éclairer travailler étudier expliquer élire interdire décrire inscrire souffrir découvrir
couvrir accueillir cueillir parcourir craindre peindre atteindre rejoindre éteindre plaindre
convaincre vaincre résoudre suffire plaire taire naître battre combattre débattre admettre
promettre soumettre transmettre remettre émettre conclure exclure inclure envoyer renvoyer
employer nettoyer essuyer ennuyer appuyer tutoyer balayer effrayer geler peler mener amener
emmener enlever élever peser semer achever soulever promener lever jeter projeter rejeter
renouveler épeler racheter modeler céder considérer compléter célébrer intégrer répéter
inquiéter posséder révéler régler accélérer suggérer exagérer libérer opérer générer digérer
gérer vérifier apprécier publier oublier remercier modifier signifier copier crier lier nier
placer avancer menacer effacer prononcer remplacer renoncer forcer commencer exercer
nager voyager ranger obliger diriger exiger corriger charger changer manger songer juger
engager encourager négliger partager mélanger neiger plonger
réussir grandir réfléchir remplir établir fournir garantir saisir subir unir investir
ralentir vieillir rougir obéir punir guérir bâtir nourrir définir avertir applaudir franchir
vendre perdre répandre tendre étendre défendre prétendre fondre confondre mordre tordre
correspondre dépendre pendre suspendre rompre interrompre
adapter affirmer afficher analyser augmenter baisser calculer chanter classer coller comparer
composer concerner confirmer conseiller consommer consulter contribuer coûter créer critiquer
danser déclarer demeurer dépasser dépenser dessiner détester deviner discuter distribuer
dominer durer échanger échouer écouter éviter exister expliquer exposer fabriquer fermer former
frapper fumer gagner habiter hésiter importer indiquer inventer inviter jeter louer manquer
marquer mériter noter observer parier pardonner passer persister pleurer porter pratiquer
profiter prouver provoquer quitter refuser regretter remarquer réparer représenter réserver
respecter ressembler retourner rouler sauter sauver séparer signer supposer supprimer téléphoner
tenter terminer tester toucher traverser trembler tromper utiliser varier verser viser visiter
voler voter télécharger recycler financer embaucher licencier fêter hurler jongler naviguer
distinguer fatiguer conjuguer attaquer évoquer expliquer piquer publier réagir convertir
"""
