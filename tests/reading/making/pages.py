"""The saved pages of the corpus: what surrounds an article is of our own writing too."""

# ruff: noqa: E501

from __future__ import annotations

import json
from pathlib import Path

from .articles import Text, articles

NAV = """<header class="site-header"><a href="/">{site}</a><nav><ul><li><a href="/a">{one}</a></li>
<li><a href="/b">{two}</a></li><li><a href="/c">{three}</a></li></ul></nav></header>"""

# ruff: noqa: E501
FR_NAV = NAV.format(site="Le Courrier des Jardins", one="Culture", two="Sciences", three="Régions")
COOKIES = """<div id="cookie-banner" class="cookie-consent"><p>Nous utilisons des cookies pour
mesurer l’audience de ce site et vous proposer des contenus adaptés à vos goûts.</p>
<button>Tout accepter</button> <button>Refuser</button></div>"""
SHARE = """<ul class="share-buttons"><li><a href="#">Facebook</a></li><li><a href="#">Twitter</a></li>
<li><a href="#">WhatsApp</a></li></ul>"""
NEWSLETTER = """<div class="newsletter-box"><h3>Nos newsletters</h3><p>Recevez chaque matin
l’essentiel de l’actualité dans votre boîte mail.</p><form><input name="m"><button>S’inscrire</button>
</form></div>"""
RELATED = """<section class="related"><h2>Sur le même sujet</h2><ul>
<li><a href="/1">Des poules dans la cour de récréation</a></li>
<li><a href="/2">La ville qui plante des fraises</a></li></ul></section>"""
COMMENTS = """<section id="comments" class="comments"><h3>3 commentaires</h3>
<div class="comment"><b>jardinier59</b><p>Bravo à toute l’équipe, j’aimerais voir la même chose dans
mon quartier, où il n’y a que du béton et deux arbres malades devant la poste.</p></div>
<div class="comment"><b>Mme Ronchon</b><p>Et qui va payer l’eau ? Toujours les mêmes, évidemment,
pendant que les routes de la commune sont pleines de trous depuis des années.</p></div></section>"""
FOOTER = """<footer><p>© 2024 Le Courrier des Jardins – Tous droits réservés</p>
<a href="/m">Mentions légales</a></footer>"""


def html_of(text: Text, heading: str = "h2", block: str = "p") -> list[str]:
    """The body of an article, a string a block."""
    parts = []
    for kind, said in text.body:
        if kind == "l":
            items = "".join(f"<li>{item}</li>" for item in said)
            parts.append(f"<ul>{items}</ul>")
        elif kind == "q":
            parts.append(f"<blockquote><p>{said}</p></blockquote>")
        else:
            tag = heading if kind == "h" else block
            parts.append(f"<{tag}>{said}</{tag}>")
    return parts


def page(text: Text, inside: str, head: str = "", site: str = "") -> str:
    """A whole page with a window's title."""
    window = f"{text.title} | {site}" if site else text.title
    return (
        f'<!DOCTYPE html>\n<html lang="{text.language}">\n<head><meta charset="utf-8">'
        f"<title>{window}</title>\n{head}\n<style>p{{margin:0}}</style>"
        f"<script>var ad = 1;</script></head>\n<body>\n{inside}\n</body>\n</html>\n"
    )


def make(folder: Path) -> None:
    """Write every saved page."""
    from . import more_pages

    for name, said in {**_pages(), **more_pages.pages()}.items():
        data = said if isinstance(said, bytes) else said.encode("utf-8")
        (folder / name).write_bytes(data)


def _pages() -> dict[str, str | bytes]:
    return {
        "fr-news.html": _news(),
        "fr-blog.html": _blog(),
        "fr-breaks.html": _breaks(),
        "fr-divs.html": _divs(),
        "fr-teasers.html": _teasers(),
        "fr-figures.html": _figures(),
        "fr-nested-list.html": _nested(),
        "fr-windows-1252.html": _windows(),
    }


def _news() -> str:
    text = articles()["potager"]
    data = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": text.title,
        "datePublished": "2024-05-14T06:30:00+02:00",
        "author": [{"@type": "Person", "name": text.author}],
        "publisher": {"@type": "Organization", "name": text.publisher},
    }
    head = f'<script type="application/ld+json">{json.dumps(data, ensure_ascii=False)}</script>'
    head += '<link rel="canonical" href="https://courrier-jardins.example/potager">'
    parts = html_of(text)
    parts.insert(3, '<p class="lire-aussi">Lire aussi : <a href="/3">Des abeilles en ville</a></p>')
    parts.insert(5, NEWSLETTER)
    inside = [
        COOKIES,
        FR_NAV,
        "<main><article>",
        f"<h1>{text.title}</h1>",
        f'<p class="article__chapo">{text.lead}</p>',
        '<div class="meta"><span class="author">Lina Deschamps</span> '
        '<time datetime="2024-05-14">14 mai 2024</time></div>',
        SHARE,
        '<figure><img src="toit.jpg"><figcaption>Les élèves sur le toit, en mai.</figcaption></figure>',
        *parts,
        SHARE,
        "</article></main>",
        RELATED,
        COMMENTS,
        FOOTER,
    ]
    return page(text, "\n".join(inside), head, text.publisher)


def _blog() -> str:
    text = articles()["orchestre"]
    inside = [
        '<div id="top"><a href="/">Carnet de Camille</a></div>',
        '<div id="content"><div class="post">',
        f"<h2>{text.title}</h2>",
        '<p class="date">8 juin 2022</p>',
        *html_of(text),
        '<p class="share">Partager sur Facebook</p></div></div>',
        '<div id="sidebar"><h3>À propos</h3><p>Je m’appelle Camille et j’écris sur la musique.</p>'
        "<ul><li><a href='/x'>Mai 2022</a></li><li><a href='/y'>Avril 2022</a></li></ul></div>",
        COMMENTS,
    ]
    return page(text, "\n".join(inside), site="Carnet de Camille")


def _breaks() -> str:
    text = articles()["tramway"]
    said = "<br><br>\n".join(words for _, words in text.body)
    menu = "<td><a href='/'>Accueil</a><br><a href='/b'>Sports</a><br><a href='/c'>Météo</a></td>"
    inside = (
        f"<table><tr>{menu}<td><h1>{text.title}</h1>\n<i>Par Paul Le Goff</i><br><br>\n{said}"
        "<br><br><a href='/z'>Retour à l’accueil</a></td></tr></table>"
    )
    return page(text, inside)


def _divs() -> str:
    text = articles()["tramway"]
    parts = html_of(text, block="div")
    inside = [
        '<div class="hd"><div><a href="/">Ouest Demain</a></div><div><a href="/s">Sports</a></div></div>',
        f'<div class="c1"><div class="c2"><div class="t"><h1>{text.title}</h1></div>',
        '<div class="c3">'
        + "".join(f'<div class="x">{part}</div>' for part in parts)
        + "</div></div></div>",
        '<div class="ft"><div>Tous droits réservés</div></div>',
    ]
    head = '<meta property="og:site_name" content="Ouest Demain">'
    head += '<meta property="article:published_time" content="2023-11-03T18:00:00Z">'
    return page(text, "\n".join(inside), head)


def _teasers() -> str:
    text = articles()["hiboux"]
    teaser = '<article class="teaser"><h3><a href="/t{n}">{title}</a></h3><p>{said}</p></article>'
    inside = [
        FR_NAV,
        "<main>",
        f'<article class="full"><h1>{text.title}</h1><p class="chapo">{text.lead}</p>',
        '<p class="signature">Par <a rel="author" href="/mr">Mathilde Rey</a></p>',
        *html_of(text),
        "</article>",
        "<aside><h2>À lire aussi</h2>",
        teaser.format(
            n=1, title="Les chauves-souris du pont", said="Elles sont deux cents sous l’arche."
        ),
        teaser.format(n=2, title="Le retour du lynx", said="Un mâle a été vu près du col."),
        "</aside></main>",
        FOOTER,
    ]
    return page(text, "\n".join(inside), '<meta name="date" content="2024-02-21">')


def _figures() -> str:
    text = articles()["lac"]
    parts = html_of(text)
    table = (
        "<table><caption>Niveau du lac</caption><tr><th>Mois</th><th>Mètres</th></tr>"
        "<tr><td>Mai</td><td>815</td></tr><tr><td>Août</td><td>798</td></tr></table>"
    )
    figure = (
        '<figure><picture><img src="lac.jpg" alt="Le lac vide"></picture>'
        "<figcaption>Le lac en août 2023. Photo : N. Benali</figcaption></figure>"
    )
    parts.insert(2, figure)
    parts.insert(4, table)
    parts.insert(6, '<p class="legende"><em>Crédit photo : Nora Benali</em></p>')
    inside = [
        f'<div class="article"><h1>{text.title}</h1><p class="chapeau">{text.lead}</p>',
        *parts,
        "</div>",
        SHARE,
    ]
    head = '<meta name="author" content="Nora Benali">'
    return page(text, "\n".join(inside), head, "Sciences en Classe")


def _nested() -> str:
    text = articles()["reparation"]
    parts = [part for part in html_of(text) if not part.startswith("<ul>")]
    nested = (
        "<ol><li>venir avec un seul objet</li><li>rester pendant la réparation, pour"
        "<ul><li>tenir la lampe</li><li>apprendre le geste</li></ul></li>"
        "<li>apporter les pièces que l’on a déjà</li></ol>"
    )
    parts.insert(2, nested)
    return page(text, f"<main><h1>{text.title}</h1>{''.join(parts)}</main>")


def _windows() -> bytes:
    text = articles()["lac"]
    inside = f"<h1>{text.title}</h1><p class='lead'>{text.lead}</p>" + "\n".join(html_of(text))
    said = page(text, f"<div id='texte'>{inside}</div>")
    return said.replace('charset="utf-8"', 'charset="windows-1252"').encode("cp1252")
