"""English."""

from __future__ import annotations

from generator.language.drafting_data import Drafting, both_ways
from generator.language.language import words

DRAFTING = Drafting(
    leaning=words(
        """he she it they this that these those his her its their him them there here but and or so
        nor yet then thus therefore however still instead otherwise also moreover besides
        meanwhile such one another others both neither either yes no because"""
    ),
    places=words("in at near from"),
    reasons=("because", "because of", "in order to", "so that", "thanks to", "due to"),
    opposites=both_ways(
        """more/fewer, first/last, small/large, big/little, high/low, higher/lower, before/after
        with/without, easy/difficult, easily/hardly, fast/slow, quickly/slowly, strong/weak
        stronger/weaker, long/short, longer/shorter, warm/cold, warmer/colder, public/private
        north/south, northern/southern, morning/evening, day/night, beginning/end, best/worst
        better/worse, rises/falls, rose/fell, grows/shrinks, grew/shrank, increase/decrease
        increased/decreased, rich/poor, often/rarely, always/never, many/few, most/few, wins/loses
        won/lost, begins/ends, began/ended, began/stopped, cheap/costly, cheaper/dearer
        larger/smaller, largest/smallest, oldest/newest, biggest/smallest, highest/lowest"""
    ),
    links=words("and"),
    negations=words("not no never none nobody nothing neither nor without cannot"),
    before_numbers=("more than", "less than", "fewer than", "about", "around", "nearly", "over"),
    about="What does paragraph {number} say about “{topic}”?",
    missing_name="Which name is missing here? “{sentence}”",
    missing_number="Which number is missing here? “{sentence}”",
)
