"""German."""

from __future__ import annotations

from generator.language.drafting_data import Drafting, both_ways
from generator.language.language import words

DRAFTING = Drafting(
    leaning=words(
        """er sie es ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner dieser diese dieses
        diesem diesen jener jene jenes das dies dort hier da dabei dafür damit dazu davon daran
        darauf darin darum deshalb deswegen daher trotzdem dennoch aber und oder denn doch sondern
        dann danach auch so also außerdem allerdings jedoch man ja nein weil solche solcher"""
    ),
    places=words("in im bei nach aus"),
    reasons=("weil", "damit", "um zu", "wegen", "dank", "denn", "aufgrund"),
    opposites=both_ways(
        """mehr/weniger, erste/letzte, ersten/letzten, erster/letzter, kleine/große, kleinen/großen
        kleiner/größer, kleines/großes, hoch/niedrig, hohe/niedrige, hohen/niedrigen, vor/nach
        leicht/schwer, leichte/schwere, schnell/langsam, schnelle/langsame
        schnellen/langsamen, stark/schwach, starke/schwache, lang/kurz, lange/kurze, langen/kurzen
        öffentlich/privat, öffentliche/private, öffentlichen/privaten, Norden/Süden
        Morgen/Abend, beste/schlechteste, besten/schlechtesten, besser/schlechter
        steigt/sinkt, steigen/sinken, stieg/sank, reich/arm, reiche/arme, immer/nie, oft/selten
        viele/wenige, vielen/wenigen, viel/wenig, gewinnt/verliert, gewinnen/verlieren
        beginnt/endet, beginnen/enden, begann/endete, warm/kalt, warme/kalte, jung/alt, junge/alte
        jungen/alten, billig/teuer, billige/teure, kostenlos/teuer, neue/alte, neuen/alten"""
    ),
    links=words("und"),
    negations=words("nicht kein keine keinen keinem keiner keines nie niemals niemand nichts ohne"),
    before_numbers=("mehr als", "weniger als", "rund", "etwa", "fast", "knapp", "über"),
    about="Was sagt Absatz {number} über „{topic}“?",
    missing_name="Welcher Name fehlt hier? „{sentence}“",
    missing_number="Welche Zahl fehlt hier? „{sentence}“",
)
