"""German words of grammar that an exercise may ask for, and what is never right for them."""

from __future__ import annotations

from generator.language.grammar import Grammar, Rival
from generator.language.language import words

NUMERALS = words(
    """null zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn
    sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig
    neunzig hundert tausend million millionen milliarden erste ersten zweite zweiten dritte dritten
    dutzend hunderte tausende"""
)
COMMON = words(
    """anfangs zunächst wenig wenige wenigen weniger weder etwa meist heute gestern jetzt nun etwas
    nichts niemand jemand immer nie niemals oft manchmal wieder deshalb deswegen dabei dazwischen
    davon dafür daran darauf darin dazu danach daher dadurch inzwischen übrigens außerdem leider
    freilich jedoch eigen eigene eigenen eigener eigenes seinem seiner seinen seines ihrem ihren
    ihrer ihres meinem meinen meiner deinem deinen deiner unserem unseren unserer jedem jeden
    diesem dieser dessen deren denen derer manche manchen mancher einige einigen einiger mehrere
    mehreren selbst ganz fast bereits kurz gerade kaum sogar zwar ebenso allein allmählich völlig
    anderen anderes anderer könnte könnten könne konnte konnten müsste müssten musste mussten
    sollte sollten wollte wollten darf dürfen durfte durften mag mögen mochte möchte möchten würde
    würden wäre wären hätte hätten sei seien ließe lassen lässt während wegen trotz statt seitdem
    sobald weitere weiteren"""
)
NOUN_ENDINGS = r"\w{2,}(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tät|täten)"
# A masculine and a feminine in one form, or used without its noun.
_ONE_GENDER = r"(?:\w+(?:te|ten|de|den)|teil|see|leiter|band|schild|steuer|tor|jugendliche\w*)"

GRAMMAR = Grammar(
    rivals={
        "dass": Rival(("das",)),
        "als": Rival(("wie",), unless_before=r"(?:so|wie|mehr|nichts)"),
        "war": Rival(("waren",)),
        "waren": Rival(("war",)),
        "ist": Rival(("sind",)),
        "sind": Rival(("ist",)),
        "hat": Rival(("haben",)),
        "wird": Rival(("werden",)),
        "wurde": Rival(("wurden",)),
        "wurden": Rival(("wurde",)),
        "kann": Rival(("können",)),
        "muss": Rival(("müssen",)),
        "zum": Rival(("zur",), unless_near=_ONE_GENDER),
        "zur": Rival(("zum",), unless_near=_ONE_GENDER),
        "wenn": Rival(("wann",)),
        "seit": Rival(("seid",)),
        "im": Rival(("ihm",)),
        "ihn": Rival(("in",)),
        "wo": Rival(("wer",)),
    },
    recalled=words("dass zu sich als"),
)
