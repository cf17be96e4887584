"""German: where a sentence may be cut, and what ties it to the one before."""

from __future__ import annotations

from generator.language.grammar import Syntax
from generator.language.language import phrases, words

SYNTAX = Syntax(
    binding=words(
        """der die das den dem des ein eine einen einem einer eines kein keine keinen keinem mein
        meine dein deine sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere
        dieser diese dieses diesen diesem jeder jede jedes jeden im am zum zur vom beim ins in an
        auf aus bei mit nach seit von zu für durch gegen ohne um über unter vor hinter neben
        zwischen bis und oder aber denn sondern weil dass ob wenn als damit obwohl ich du er sie
        es wir man wer sich nicht nur auch noch schon sehr so mehr viel viele alle alles andere
        ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können muss müssen
        soll sollen will wollen etwa junge alte neue grosse kleine erste letzte ganz
        zwei drei vier fünf sechs sieben acht neun zehn zwölf hundert tausend"""
    ),
    relatives=frozenset(),
    conjunctions=words(
        "aber denn sondern weil dass ob wenn als damit obwohl während bis sodass warum"
    ),
    openers=words("zu zum zur vom beim wer jeden einen den"),
    complementisers=words("dass"),
    coordinators=words("und oder noch sowie"),
    prepositions=words(
        "in im an am auf aus bei mit nach seit für durch gegen ohne über unter vor hinter zwischen"
    ),
    singular=words(
        """ist war hat hatte wird wurde kann muss soll will geht kommt macht öffnet hilft klappt
        gibt steht arbeitet sagt braucht"""
    ),
    plural=words(
        """sind waren haben hatten werden wurden können müssen sollen wollen gehen kommen machen
        helfen geben stehen arbeiten brauchen bringen"""
    ),
    infinitive=r"(?!)",
    intensifiers=words("so mehr weniger weder"),
    correlates=words("dass als noch"),
    movable=words(
        """weise auch noch schon immer oft dann jetzt heute hier dort zusammen wieder leider nun
        deshalb ausserdem inzwischen selbst nie sich"""
    ),
    adverb=r"[^\W\d_]{3,}lich",
    copulas=words("ist sind war waren"),
    connectives=phrases(
        """aber, doch, jedoch, trotzdem, dagegen, dann, danach, später, schliesslich, zuletzt
        ausserdem, zudem, deshalb, daher, darum, so, zum beispiel, inzwischen, gerade deshalb
        auch"""
    ),
    links=phrases(
        """jedoch, trotzdem, dagegen, ausserdem, zudem, deshalb, übrigens, freilich, nun, auch
        dabei"""
    ),
    demonstratives=words("dieser diese dieses diesen diesem"),
    pronouns=words("er sie es ihm ihn ihnen"),
    possessives=words("ihr ihre ihren ihrem sein seine seinen"),
    free_order=True,
)
