"""English."""

from __future__ import annotations

from generator.language.language import words
from generator.language.letters import Letters, frequency

LETTERS = Letters(
    vowels="aeiou",
    joined={"œ": "oe", "æ": "ae"},
    # Counts in a thousand letters of running English.
    frequency=frequency(
        """e 127 t 91 a 82 o 75 i 70 n 67 s 63 h 61 r 60 d 43 l 40 c 28 u 28 m 24 w 24 f 22
        g 20 y 20 p 19 b 15 v 10 k 8 j 2 x 2 q 1 z 1"""
    ),
    rude=words(
        """anal anus arse arses arsehole ass asses bastard bitch bloody boner bonk boob boobs
        bugger bum butt chav chink clit cock cocks coon crap cum cunt cunts damn dick dicks die
        dildo dong dyke fag faggot fanny fart fatso feck felch fuck fucked fucker fuk gay git
        gook gypo heil hell hitler ho hoe homo jap jerk jizz kike kill kkk knob lesbo loser minge
        moron muff nazi negro nigga nigger nob nonce nude paki penis perv piss pissed poo poof
        poop porn prat prick pube puke pussy queer rape raped retard scum semen sex shag shit
        shite slag slut slit spaz spic suck tart tit tits tosser turd twat vagina wank wanker
        whore wog wop"""
    ),
)
