"""Spanish: where a sentence may be cut, and what ties it to the one before."""

from __future__ import annotations

from generator.language.grammar import Syntax
from generator.language.language import phrases, words

SYNTAX = Syntax(
    binding=words(
        """el la los las lo un una unos unas este esta estos estas ese esa esos esas aquel aquella
        mi mis tu tus su sus nuestro nuestra nuestros nuestras cada algún alguna ningún ninguna al
        del de a en por para con sin sobre entre hasta desde hacia según contra y e o u pero sino
        si porque pues aunque ni ya que quien cuando donde como me te se nos os le les no muy más
        menos tan tanto todo toda todos todas otro otra otros otras mismo misma es son era eran
        fue fueron ha han había habían he hemos está están unos solo hay cual cuyo cuya tampoco
        modo tenido nuevo nueva gran primer primera último última
        dos tres cuatro cinco seis siete ocho nueve diez doce veinte treinta cien mil"""
    ),
    relatives=words("que quien quienes donde cuyo cuya"),
    conjunctions=words("pero sino porque pues aunque cuando mientras así"),
    openers=words("a de cada como si"),
    complementisers=words("que"),
    coordinators=words("y e o u ni"),
    prepositions=words(
        "en por para con sin sobre entre hasta desde hacia según contra durante tras"
    ),
    singular=words(
        """es era fue ha había está estaba tiene va puede quiere debe hace dice sigue queda llega
        enseña sabe parece unía"""
    ),
    plural=words(
        """son eran fueron han habían están estaban tienen van pueden quieren deben hacen dicen
        siguen quedan llegan dejan compran saben parecen tuvieron"""
    ),
    clitics=words("no se le les lo la ya me nos"),
    modals=words("puede pueden quiere quieren debe deben suele suelen"),
    infinitive=r"[^\W\d_]{2,}[aeií]r(?:se|lo|la|los|las|le|les)?",
    intensifiers=words("tan tanto tanta más menos"),
    correlates=words("que como"),
    movable=words(
        """manera modo forma también todavía siempre nunca ya después entonces hoy ahora aquí allí
        además incluso solo solamente quizá quizás luego aún así casi"""
    ),
    adverb=r"[^\W\d_]{3,}mente",
    copulas=words("es son era eran fue"),
    connectives=phrases(
        """pero, sin embargo, no obstante, con todo, en cambio, por el contrario, después, luego
        entonces, más tarde, por fin, finalmente, además, también, tampoco, por ejemplo, así
        por eso, por lo tanto, de hecho, hoy, nada de ello, quizá por eso"""
    ),
    links=phrases(
        """sin embargo, no obstante, con todo, en cambio, también, por ejemplo, otro, otra, otros
        otras, por eso"""
    ),
    demonstratives=words("este esta estos estas ese esa esos esas aquel aquella eso esto ello"),
    pronouns=words("él ella ellos ellas le les lo"),
    possessives=words("su sus"),
    free_order=True,
)
