"""German."""

from __future__ import annotations

from generator.language.language import words
from generator.language.letters import Letters, frequency

LETTERS = Letters(
    vowels="aeiouy",
    joined={"ß": "ss", "œ": "oe", "æ": "ae"},
    apart={"ä": "ae", "ö": "oe", "ü": "ue"},
    # Counts in a thousand letters of running German, ä written ae and ß ss.
    frequency=frequency(
        """e 174 n 98 i 76 s 73 r 70 a 65 t 62 d 51 h 48 u 44 l 34 c 31 g 30 m 25 o 25 b 19
        w 19 f 17 k 12 z 11 p 8 v 7 j 3 y 1 x 1 q 1"""
    ),
    rude=words(
        """aas aids after anal anus affe arsch arschloch assi bastard besoffen bimbo bloed
        bumsen busen depp doedel dildo dirne doof drecksau dumm esel eier fick ficken ficker
        fotze furz furzen geil gestapo goere hasch hitler heil hoden homo hure huren hurensohn
        idiot irre jude judensau kacke kacken kanake kiffer kkk klo kotze kotzen krueppel lesbe
        luder memme missgeburt mist moepse mongo moese muschi nackt nazi neger nigger nutte
        nutten penis penner pimmel pisse pissen popel popo porno pups puff ritze sack sau saeue
        schlampe scheiss scheisse schwanz schwuchtel schwul sex spast spasti ss stricher titte
        titten tod toten tot toeten tunte trottel tussi vagina vergasen votze wichser wichsen
        zicke zigeuner"""
    ),
)
