"""The finite verbs of the articles of `ai-alliance`, written down by hand before the finder.

In the order of the text: the verb as it stands (auxiliary and participle with a space), its
infinitive, its tense, its person. A passive counts as « être »; « va préparer » as « aller ».
"""

from __future__ import annotations

A2 = """
travaillent | travailler | present | 3p
ont annoncé | annoncer | perfect | 3p
réunit | réunir | present | 3s
sont | être | present | 3p
est | être | present | 3s
change | changer | present | 3s
a | avoir | present | 3s
veut | vouloir | present | 3s
ont | avoir | present | 3p
est | être | present | 3s
est | être | present | 3s
peuvent | pouvoir | present | 3p
va | aller | present | 3s
veut | vouloir | present | 3s
"""

B1 = """
unissent | s’unir | present | 3p
ont annoncé | annoncer | perfect | 3p
réunit | réunir | present | 3s
trouve | trouver | present | 3s
a créé | créer | perfect | 3s
figure | figurer | present | 3s
est née | naître | perfect | 3s
développe | se développer | present | 3s
ont choisi | choisir | perfect | 3p
est | être | present | 3s
souhaite | souhaiter | present | 3s
est | être | present | 3s
ont | avoir | present | 3p
est | être | present | 3s
est | être | present | 3s
peuvent | pouvoir | present | 3p
veut | vouloir | present | 3s
compte | compter | present | 3s
aideront | aider | future | 3p
prévoit | prévoir | present | 3s
veut | vouloir | present | 3s
espère | espérer | present | 3s
"""

B2 = """
allient | s’allier | present | 3p
aient | avoir | subjunctive | 3p
a été | être | perfect | 3s
sont jointes | se joindre | perfect | 3p
trouve | trouver | present | 3s
figure | figurer | present | 3s
compte | compter | present | 3s
intervient | intervenir | present | 3s
connaît | connaître | present | 3s
peut | pouvoir | present | 3s
ont retenu | retenir | perfect | 3p
font | faire | present | 3p
risque | risquer | present | 3s
obéissent | obéir | present | 3p
constitue | constituer | present | 3s
est | être | present | 3s
agit | s’agir | present | 3s
souhaite | souhaiter | present | 3s
soit | être | subjunctive | 3s
puisse | pouvoir | subjunctive | 3s
va | aller | present | 3s
ont opté | opter | perfect | 3p
range | se ranger | present | 3s
est | être | present | 3s
est | être | present | 3s
peuvent | pouvoir | present | 3p
a | avoir | present | 3s
est | être | present | 3s
voudraient | vouloir | conditional | 3p
entend | entendre | present | 3s
devraient | devoir | conditional | 3p
puissent | pouvoir | subjunctive | 3p
sont | être | present | 3p
permettraient | permettre | conditional | 3p
soulève | soulever | present | 3s
relève | relever | present | 3s
soient | être | subjunctive | 3p
diront | dire | future | 3p
sont | être | present | 3p
"""

C1 = """
plaident | plaider | present | 3p
Reste | rester | present | 3s
est | être | present | 3s
avait | avoir | imperfect | 3s
donnent | se donner | present | 3p
manque | manquer | present | 3s
est | être | present | 3s
serait | être | conditional | 3s
éclairait | éclairer | imperfect | 3s
rassemble | se rassembler | present | 3s
appelait | appeler | imperfect | 3s
progresse | progresser | present | 3s
a | avoir | present | 3s
ont arrêté | arrêter | perfect | 3p
saurait | savoir | conditional | 3s
est | être | present | 3s
finit | finir | present | 3s
laisse | se laisser | present | 3s
demeure | demeurer | present | 3s
a | avoir | present | 3s
figure | figurer | present | 3s
est | être | present | 3s
peut | pouvoir | present | 3s
a mis | mettre | perfect | 3s
avait diffusé | diffuser | pluperfect | 3s
refuse | refuser | present | 3s
est | être | present | 3s
est fait | se faire | perfect | 3s
est | être | present | 3s
est | être | present | 3s
assure | assurer | present | 3s
peuvent | pouvoir | present | 3p
auraient | avoir | conditional | 3p
offre | s’offrir | present | 3s
offre | s’offrir | present | 3s
ajouteront | ajouter | future | 3p
est | être | present | 3s
affaiblit | affaiblir | present | 3s
Restent | rester | present | 3p
entend | entendre | present | 3s
compte | compter | present | 3s
est | être | present | 3s
légifère | légiférer | present | 3s
a été | être | perfect | 3s
apprête | s’apprêter | present | 3s
Dira | dire | future | 3s
est | être | present | 3s
serait | être | conditional | 3s
mettent | mettre | subjunctive | 3p
est | être | present | 3s
faudra | falloir | future | 3s
a | avoir | present | 3s
"""

ARTICLES = {"a2": A2, "b1": B1, "b2": B2, "c1": C1}
