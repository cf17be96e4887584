"""French."""

from __future__ import annotations

from generator.language.language import words
from generator.language.letters import Letters, frequency

LETTERS = Letters(
    vowels="aeiouy",
    joined={"œ": "oe", "æ": "ae"},
    # Counts in a thousand letters of running French, accents dropped.
    frequency=frequency(
        """e 173 s 80 a 82 i 74 t 71 n 71 r 66 u 62 l 55 o 54 d 37 c 33 m 29 p 30 v 16 q 11
        f 11 b 9 g 10 h 8 j 5 x 4 y 3 z 2 w 1 k 1"""
    ),
    rude=words(
        """anal anus baise baiser batard bite bites bitte bougnoul boche branle branler branleur
        burne burnes caca chatte chiant chiasse chie chier chierie chiotte clito coit con conard
        conasse conne connard connasse connerie couille couilles cocu crouille cul culs cunni
        degueu emmerde encule enculer enfoire fesse fesses fion foutre gogol gouine
        goudou hitler kkk lopette merde merder mongol nazi negre negro nibard
        nichon nique niquer nul nulle partouze pd pede pedo penis pipi pisse pisser porno
        pouffe poufiasse prout pute putes putain queue salaud salope sexe sida sodomie
        ss suce sucer tapette tare teub tue tuer turlute vagin viol violer youpin zizi
        zob"""
    ),
)
