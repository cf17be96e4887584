"""Spanish."""

from __future__ import annotations

from generator.language.language import words
from generator.language.letters import Letters, frequency

LETTERS = Letters(
    vowels="aeiou",
    kept="ñ",
    # Counts in a thousand letters of running Spanish, accents dropped.
    frequency=frequency(
        """e 141 a 130 o 94 s 80 r 69 n 67 i 69 d 59 l 50 c 47 t 46 u 47 m 32 p 25 b 14 g 10
        v 9 y 9 q 9 h 7 f 7 z 5 j 4 ñ 3 x 2 k 1 w 1"""
    ),
    rude=words(
        """anal ano anos asco bicha bollera boludo bobo braga burra burro cabron cabrona caca
        cagada cagar cago capullo carajo chingar chinga chocho chota chupa chupar
        cojon cojones concha coger coito coña coño cornudo culo culos cretino droga eta estupido
        facha feto follar folla fulana furcia gay gilipollas gorda gordo guarra guarro hitler
        hostia huevon idiota imbecil joder jode joto kkk ladilla lela loca loco marica maricon
        mata matar mear mierda mocos moro mongolo nabo nazi negrata ojete orto pajas paja
        pajero panoli pedo pene perra picha pija pijo pilila pinche pis pito polla pollas porno
        porro puta putas puto putos pajillera rabo sexo semen sida sucia sudaca tarado teta
        tetas tonta tonto trola verga viola violar zorra"""
    ),
)
