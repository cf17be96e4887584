"""French: where a sentence may be cut, and what ties it to the one before."""

from __future__ import annotations

from generator.language.grammar import Syntax
from generator.language.language import phrases, words

SYNTAX = Syntax(
    binding=words(
        """le la les l' un une des du au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre
        nos votre vos leur leurs chaque quelques plusieurs aucun aucune quel quelle quels quelles
        certains certaines de d' à en dans par pour sur sous avec sans chez entre vers depuis
        pendant avant après contre dès jusque jusqu' selon malgré parmi et ou mais donc ni car or
        si comme quand lorsque lorsqu' puisque puisqu' que qu' qui dont où je j' tu il elle on ils
        elles nous vous me m' te t' se s' lui y ne n' c' très trop plus moins assez aussi même
        mêmes autre autres tout toute tous toutes bien non tel telle tels telles là
        est sont a ont était étaient avait avaient sera seront aura auront serait seraient fut
        furent ai as avons avez sommes êtes soit soient pas être avoir
        nouveau nouvelle nouveaux nouvelles grand grande grands grandes petit petite petits petites
        premier première premiers premières dernier dernière seul seule nombreux nombreuses
        alors voire plutôt celui celle ceux celles afin
        deux trois quatre cinq six sept huit neuf dix cent mille parce afin tandis"""
    ),
    relatives=words("qui dont où"),
    conjunctions=words("mais car lorsque lorsqu' quand puisque puisqu' parce tandis afin"),
    openers=words("en à d'après faute comme même si bien grâce plutôt"),
    complementisers=words("que qu'"),
    coordinators=words("et ou ni"),
    prepositions=words(
        """pour dans avec sans sur sous par depuis pendant avant après contre dès selon malgré
        parmi chez entre vers grâce jusqu' jusque"""
    ),
    singular=words(
        """est a va veut peut doit fait était avait sera aura serait aurait fut souhaite reste
        devient compte constitue permet prend met tient vient montre retient semble demeure
        entend vit dit pense croit donne trouve arrive existe explique réunit espère sert suit pèse
        perd tourne relève intervient connaît protège"""
    ),
    plural=words(
        """sont ont vont veulent peuvent doivent font étaient avaient seront auront seraient
        auraient furent souhaitent restent deviennent constituent permettent prennent mettent
        tiennent viennent montrent semblent reviennent tombent vivent donnent trouvent
        arrivent existent expliquent servent suivent croient pensent espèrent protègent changent
        aident demandent commencent annoncent travaillent"""
    ),
    clitics=words("ne n' se s' en y lui leur"),
    modals=words(
        """veut veulent va vont peut peuvent doit doivent souhaite souhaitent compte entend faut
        espère espèrent"""
    ),
    infinitive=r"[^\W\d_]{2,}(?:er|ir|re|oir)",
    intensifiers=words("si tellement tant plus moins aussi autant plutôt"),
    correlates=words("que qu'"),
    movable=words(
        """manière façon aussi également encore toujours souvent parfois déjà ensuite puis enfin
        désormais notamment toutefois pourtant cependant ainsi donc alors d'ailleurs aujourd'hui
        autrefois maintenant ici là surtout même seulement"""
    ),
    adverb=r"[^\W\d_]{3,}ment",
    copulas=words("est sont était étaient fut constitue demeure reste devient"),
    connectives=phrases(
        """pourtant, cependant, toutefois, néanmoins, en revanche, au contraire, mais, or, donc
        ainsi, c' est pourquoi, alors, d'abord, ensuite, puis, enfin, plus tard
        quelques semaines plus tard, de plus, en outre, par ailleurs, d'ailleurs, du reste, aussi
        concrètement, en effet, encore, d'après lui, d'après elle, selon lui, selon elle, reste
        restent, à défaut, quant à, ceux du, ceux de, celui de, celle de, plutôt que"""
    ),
    links=phrases(
        """pourtant, cependant, toutefois, néanmoins, en revanche, également, d'ailleurs, du reste
        par exemple, donc, ensuite, pour sa part, autre, autres, celui-ci, celle-ci, ceux-ci
        celles-ci, plutôt, est aussi, sont aussi, veut aussi, peut aussi, a aussi, ont aussi
        ainsi"""
    ),
    demonstratives=words("cet cette ces celui-ci celle-ci ceux-ci celles-ci cela"),
    pronouns=words("il elle ils elles lui y"),
    possessives=words("leur leurs son sa ses"),
)
