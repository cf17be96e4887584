"""German."""

from __future__ import annotations

from generator.language.language import phrases, words
from generator.language.pages_data import Pages

PAGES = Pages(
    opens=phrases(
        """lesen sie auch, lies auch, auch interessant:, mehr zum thema:, siehe auch:, mehr dazu:,
        abonnieren sie, jetzt abonnieren, melden sie sich an, newsletter abonnieren, folgen sie uns,
        folge uns, laden sie unsere app, dieser artikel ist nur für, weiterlesen mit,
        anzeige:, gesponserter inhalt, wir verwenden cookies, diese website verwendet cookies,
        diese seite verwendet cookies, cookies akzeptieren, alle akzeptieren, artikel teilen,
        teilen auf, teilen:, per e-mail, link kopieren, artikel merken, lesezeit, lesedauer,
        aktualisiert am, aktualisiert:, stand:, foto:, bild:, bildquelle, quelle bild, © ,
        alle rechte vorbehalten, kommentar schreiben, kommentar verfassen, diskutieren sie mit,
        fehler melden, nach oben, zum inhalt springen, sie sind hier, direkt zum inhalt"""
    ),
    alone=phrases(
        """teilen, twittern, drucken, anzeige, werbung, gesponsert, kommentieren, kommentare,
        abonnieren, anhören, vorlesen, merken, speichern, newsletter, startseite, menü, suche,
        suchen, anmelden, einloggen, facebook, twitter, x, whatsapp, linkedin, instagram, bluesky,
        mastodon, kopieren, link kopiert, e-mail, mail, video, bildergalerie, folgen, mehr lesen,
        weiterlesen, mehr anzeigen, schließen, akzeptieren, ablehnen"""
    ),
    more=phrases(
        """mehr zum thema, das könnte sie auch interessieren, meistgelesen, meistgelesene artikel,
        weitere artikel, ähnliche artikel, lesen sie auch, empfehlungen, kommentare, mehr aus,
        neueste artikel, einzelnachweise, anmerkungen, siehe auch, weblinks"""
    ),
    summary=phrases("tl;dr, tldr, tl ; dr, kurz gesagt, das wichtigste in kürze, auf einen blick"),
    by=phrases("von, ein artikel von, text:, autor:, autorin:, text von"),
    published=phrases("veröffentlicht am, veröffentlicht, erschienen am, vom, datum, datum:"),
    source=phrases("quelle, quellen"),
    months=(
        "januar",
        "februar",
        "märz",
        "april",
        "mai",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "dezember",
    ),
    short_months=(
        "jan/jän",
        "feb",
        "mär",
        "apr",
        "mai",
        "jun",
        "jul",
        "aug",
        "sep/sept",
        "okt",
        "nov",
        "dez",
    ),
    date_words=words(
        """am um vom den uhr montag dienstag mittwoch donnerstag freitag samstag sonnabend
        sonntag mo di mi do fr sa so"""
    ),
)
