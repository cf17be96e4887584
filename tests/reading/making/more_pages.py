"""The saved pages that are harder to read."""

# ruff: noqa: E501

from __future__ import annotations

import json

from .articles import articles
from .pages import html_of, page


def pages() -> dict[str, str | bytes]:
    """Each page by its name."""

    # ruff: noqa: E501
    return {
        "en-name-of-site-first.html": _site_first(),
        "de-live.html": _live(),
        "fr-encyclopedia.html": _encyclopedia(),
        "en-paywall.html": _paywall(),
        "es-graph.html": _graph(),
        "de-microdata.html": _microdata(),
        "es-xhtml.html": _xhtml(),
    }


def _site_first() -> str:
    text = articles()["night"]
    inside = [
        '<header><h1 class="logo"><a href="/">Rail &amp; Road</a></h1>',
        '<p class="tagline">Travel news since 1998</p></header>',
        f'<div class="entry"><h2 class="entry-title">{text.title}</h2>',
        '<p class="byline">By J. P. Turner on 25 August 2023</p>',
        *html_of(text),
        '<p>Read more: <a href="/n">The slowest train in Wales</a></p></div>',
        '<div class="newsletter"><p>Sign up to our newsletter and never miss a train again.</p></div>',
    ]
    head = f'<meta property="og:title" content="{text.title}">'
    head += '<meta property="og:site_name" content="Rail &amp; Road">'
    return page(text, "\n".join(inside), head, "Rail &amp; Road")


def _live() -> str:
    text = articles()["uhr"]
    entries = [
        f'<div class="entry"><time datetime="2022-12-01T1{n}:15">1{n}:15 Uhr</time>{part}</div>'
        for n, part in enumerate(html_of(text))
    ]
    inside = f"<article><h1>{text.title}</h1><p>Von Petra Lang</p>{''.join(entries)}</article>"
    return page(text, inside + "<footer>Impressum</footer>")


def _encyclopedia() -> str:
    text = articles()["lac"]
    edit = '<span class="mw-editsection">[<a href="/e">modifier</a>]</span>'
    parts = [
        part.replace("</h2>", f"</h2>{edit}") if part.startswith("<h2>") else part
        for part in html_of(text)
    ]
    parts[0] = parts[0].replace(
        "mètres cubes",
        '<a href="/w/m3">mètres cubes</a><sup class="reference"><a href="#n1">[1]</a></sup>',
    )
    parts[2] = parts[2].replace(
        "Grenoble", 'Grenoble<sup class="reference"><a href="#n2">[2]</a></sup>'
    )
    inside = [
        '<div id="mw-navigation"><ul><li><a href="/">Accueil</a></li><li><a href="/h">Au hasard</a></li></ul></div>',
        f'<div id="content"><h1 id="firstHeading">{text.title}</h1>',
        '<div class="hatnote">Ne doit pas être confondu avec le lac de Sainte-Croix.</div>',
        '<table class="infobox"><tr><th>Pays</th><td>France</td></tr><tr><th>Altitude</th><td>815 m</td></tr></table>',
        f"<p>{text.lead}</p>",
        '<div id="toc" class="toc"><h2>Sommaire</h2><ul><li><a href="#a">1 De l’eau</a></li>'
        '<li><a href="#b">2 Le trou</a></li></ul></div>',
        *parts,
        "<h2>Notes et références</h2><ol class='references'>"
        "<li id='n1'>Rapport de la commune, 2021, page 4.</li>"
        "<li id='n2'>Bulletin de l’institut, numéro 12.</li></ol>",
        "<h2>Voir aussi</h2><ul><li><a href='/k'>Karst</a></li></ul></div>",
        '<div id="footer">La dernière modification de cette page a été faite le 2 mars.</div>',
    ]
    return page(text, "\n".join(inside), site="Encyclopédie des lacs")


def _paywall() -> str:
    text = articles()["night"]
    inside = [
        f"<article><h1>{text.title}</h1>",
        *html_of(text),
        '<div class="paywall" style="display: none"><p>Subscribe now to read the rest of this story '
        "and get unlimited access to every article, puzzle and podcast for a pound a week.</p></div>",
        "<p hidden>This text is only here for machines and no reader ever sees a word of it.</p>",
        '<p aria-hidden="true">You have two free articles left this month.</p></article>',
    ]
    head = '<meta name="author" content="J. P. Turner">'
    return page(text, "\n".join(inside), head)


def _graph() -> str:
    text = articles()["abuelos"]
    graph = [
        {"@type": "WebSite", "name": "El Diario del Ebro"},
        {
            "@type": ["Article", "NewsArticle"],
            "headline": text.title,
            "datePublished": "2024-01-18",
            "author": {"name": text.author},
            "publisher": {"name": text.publisher},
        },
    ]
    data = json.dumps({"@context": "https://schema.org", "@graph": graph})
    parts = html_of(text, "h3")
    parts.insert(1, "<p><strong>Lee también: </strong><a href='/l'>La abuela que vuela</a></p>")
    parts.insert(4, '<div class="publi">Publicidad</div>')
    inside = [
        '<nav><a href="/">Portada</a> <a href="/d">Deportes</a></nav>',
        f'<main><h1>{text.title}</h1><h2 class="entradilla">{text.lead}</h2>',
        '<div class="article-body">',
        *parts,
        "</div><section><h4>Más noticias</h4><ul><li><a href='/m'>Nieva en Teruel</a></li></ul></section></main>",
    ]
    return page(text, "\n".join(inside), f'<script type="application/ld+json">{data}</script>')


def _microdata() -> str:
    text = articles()["wald"]
    parts = html_of(text)
    parts.insert(
        3, '<p><a href="/b"><strong>Lesen Sie auch: Bienen auf dem Schuldach</strong></a></p>'
    )
    parts.insert(
        5, '<aside class="box"><h4>Newsletter</h4><p>Jeden Freitag das Beste der Woche.</p></aside>'
    )
    inside = [
        '<div itemscope itemtype="https://schema.org/NewsArticle">',
        f'<h1 itemprop="headline">{text.title}</h1>',
        '<span itemprop="author">Jonas Brandt</span> <time datetime="2024-04-05">5. April 2024</time>',
        f'<div itemprop="articleBody"><p class="vorspann">{text.lead}</p>',
        *parts,
        "</div></div>",
        '<div class="mehr"><h3>Mehr zum Thema</h3><a href="/m">Schule im Zoo</a></div>',
    ]
    return page(text, "\n".join(inside), '<meta property="og:site_name" content="Hessen Heute">')


def _xhtml() -> str:
    text = articles()["olivos"]
    inside = f"<h1>{text.title}</h1>" + "\n".join(html_of(text)) + "<p>Fuente: Voces del Campo</p>"
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" '
        '"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">\n<html xmlns="http://www.w3.org/1999/xhtml" '
        f'xml:lang="es" lang="es"><head><title>{text.title}</title></head><body><div>{inside}</div></body></html>'
    )
