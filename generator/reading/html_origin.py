"""What a page of the web tells about its article: title, author, date, publisher, address."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from lxml.html import HtmlElement

from generator.reading.clean import clean
from generator.reading.piece import Origin

_ARTICLE_TYPES = ("Article", "BlogPosting", "Report")
_ISO_DATE = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")
_SITE_BEHIND = re.compile(r"\s+[|•·–—-]\s+[^|•·–—]{2,40}$")
_ADDRESS = re.compile(r"https?://[^\s<>\"]{4,300}")


def origin_of(page: HtmlElement) -> Origin:
    """From JSON-LD, then the meta elements, then what stands on the page itself."""
    data = next(_articles(page), {})
    meta = _metas(page)

    def first(*values: str) -> str:
        return next((clean(value) for value in values if clean(value)), "")

    publisher = first(_names(data.get("publisher")), meta.get("og:site_name", ""))
    title = first(
        _heading(page, publisher),
        _text(data.get("headline")),
        meta.get("og:title", ""),
        _window_title(page),
    )
    author = first(
        _names(data.get("author")),
        meta.get("author", ""),
        _link_free(meta.get("article:author", "")),
        _byline(page),
    )
    date = first(
        _text(data.get("datePublished")), meta.get("article:published_time", ""), _time(page)
    )
    found = _ISO_DATE.match(date)
    address = first(_canonical(page), meta.get("og:url", ""), _text(data.get("url")))
    return Origin(
        title=title,
        author=author,
        date=found[0] if found else "",
        publisher=publisher,
        url=address if _ADDRESS.fullmatch(address) else "",
        language=(page.get("lang") or "")[:2].lower(),
    )


def _articles(page: HtmlElement) -> Iterator[Mapping[str, Any]]:
    """The JSON-LD objects that describe an article."""
    for script in page.iter("script"):
        if script.get("type") != "application/ld+json":
            continue
        try:
            data = json.loads(script.text or "")
        except (ValueError, RecursionError):
            continue
        waiting = data if isinstance(data, list) else [data]
        for each in waiting:
            graph = each.get("@graph", [each]) if isinstance(each, dict) else []
            for node in graph if isinstance(graph, list) else []:
                kind = str(node.get("@type", "")) if isinstance(node, dict) else ""
                if any(name in kind for name in _ARTICLE_TYPES):
                    yield node


def _metas(page: HtmlElement) -> dict[str, str]:
    found: dict[str, str] = {}
    for meta in page.iter("meta"):
        name = (meta.get("property") or meta.get("name") or "").lower()
        found.setdefault(name, meta.get("content") or "")
    return found


def _heading(page: HtmlElement, publisher: str) -> str:
    """The one heading of the first rank, if it is one and not the name of the site."""
    site = {publisher, _site_behind(page)} - {""}
    headings = [text for h in page.iter("h1") if (text := clean("".join(h.itertext()))) not in site]
    inside = [clean("".join(h.itertext())) for a in page.iter("article") for h in a.iter("h1")]
    for found in (headings, inside):
        if len(found) == 1:
            return found[0]
    return ""


def _window_title(page: HtmlElement) -> str:
    return _SITE_BEHIND.sub("", _window(page))


def _site_behind(page: HtmlElement) -> str:
    """« Journal du Lac » of « Les castors | Journal du Lac »."""
    found = _SITE_BEHIND.search(_window(page))
    return found[0].strip().lstrip("|•·–—-").strip() if found else ""


def _window(page: HtmlElement) -> str:
    title = next(iter(page.iter("title")), None)
    return clean(title.text or "") if title is not None else ""


def _byline(page: HtmlElement) -> str:
    for path in ("//*[@rel='author']", "//*[@itemprop='author']", "//*[contains(@class,'author')]"):
        for element in page.xpath(path):
            name = clean("".join(element.itertext()))
            if 0 < len(name.split()) <= 6:
                return name
    return ""


def _time(page: HtmlElement) -> str:
    return next((t.get("datetime") or "" for t in page.iter("time") if t.get("datetime")), "")


def _canonical(page: HtmlElement) -> str:
    return next((e.get("href") or "" for e in page.iter("link") if e.get("rel") == "canonical"), "")


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _names(value: object) -> str:
    """One name or several, as JSON-LD writes persons."""
    people = value if isinstance(value, list) else [value]
    names = (_text(one.get("name")) if isinstance(one, dict) else _text(one) for one in people)
    return ", ".join(name for name in names if name and "://" not in name)


def _link_free(value: str) -> str:
    return "" if "://" in value else value
