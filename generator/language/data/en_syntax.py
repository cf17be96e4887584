"""English: where a sentence may be cut, and what ties it to the one before."""

from __future__ import annotations

from generator.language.grammar import Syntax
from generator.language.language import phrases, words

SYNTAX = Syntax(
    binding=words(
        """a an the this these those that my your his her its our their each every some any no
        another of in on at by for with from into onto about against between through during
        before after above below under and or but nor so if than because as until while although
        though since i you he she it we they who which whose what when where how not n't very too
        more most less much many few such other is are was were has have had will would can could
        may might must should do does did be been being only just also both all to there nearly
        new old great small first last next own half it's there's they're we're i'm
        one two three four five six seven eight nine ten twelve twenty thirty hundred thousand"""
    ),
    relatives=words("who which whose where whom"),
    conjunctions=words("but because although though while since until unless so whether if when"),
    openers=words("of to every last two as"),
    complementisers=words("that"),
    coordinators=words("and or nor"),
    prepositions=words(
        """in on at by for with from into about against between through during before after under
        behind without within since across above below beside near past towards over around up
        along among throughout despite inside outside beyond upon onto"""
    ),
    singular=words(
        """is was has does goes says wants needs makes takes belongs covers pays looks knows
        calls turns brings"""
    ),
    plural=words("are were have do go say want need make take share pay look know call bring"),
    clitics=words("not never also now often"),
    modals=words("will would can could may might must should to"),
    infinitive=r"(?:be|have|[a-z]{3,})",
    intensifiers=words("so such more less rather whether not"),
    correlates=words("that than but or"),
    movable=words(
        """way also still often sometimes already then now today later only even just however yet
        always never ever usually simply really perhaps too here there again together"""
    ),
    adverb=r"[a-z]{3,}ly",
    copulas=words("is are was were"),
    connectives=phrases(
        """however, yet, but, nevertheless, nonetheless, still, instead, on the other hand, then
        later, afterwards, finally, next, since then, so, therefore, thus, as a result, also
        in addition, moreover, for example, for instance, indeed, of course, in fact, meanwhile
        in the meantime, nor"""
    ),
    links=phrases(
        """however, nevertheless, nonetheless, therefore, for example, for instance, too, also
        either, another, elsewhere, since, now"""
    ),
    demonstratives=words("this these such both"),
    pronouns=words("he she it they him them it's they're"),
    possessives=words("his her its their"),
)
