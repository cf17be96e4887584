"""Languages as Word's proofing tools name them: always with a region."""

from __future__ import annotations

from generator.render.docx.xml import Element, w

# A language alone (« fr ») spells as in its first home.
_REGIONS = {
    "ar": "SA",
    "ca": "ES",
    "cs": "CZ",
    "da": "DK",
    "el": "GR",
    "en": "GB",
    "fa": "IR",
    "he": "IL",
    "hi": "IN",
    "ja": "JP",
    "ko": "KR",
    "sq": "AL",
    "sv": "SE",
    "uk": "UA",
    "ur": "PK",
    "vi": "VN",
    "zh": "CN",
}
_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})
_EAST_ASIAN = frozenset({"ja", "ko", "zh"})


def word_language(tag: str) -> str:
    """A BCP 47 tag with its region: « fr » is `fr-FR`, « pt-BR » stays."""
    if "-" in tag:
        return tag
    return f"{tag}-{_REGIONS.get(tag, tag.upper())}"


def default_language(tag: str, element: str = "lang") -> Element:
    """The language of a whole document, for its Latin and its East Asian letters alike."""
    return w(element, val=word_language(tag), eastAsia=word_language(tag))


def run_language(tag: str | None) -> list[Element]:
    """What a run says of its language: its direction, then its name; nothing if it is the usual."""
    if not tag:
        return []
    primary, value = tag.split("-")[0], word_language(tag)
    if primary in _RIGHT_TO_LEFT:
        return [w("rtl"), w("lang", bidi=value)]
    if primary in _EAST_ASIAN:
        return [w("lang", eastAsia=value)]
    return [w("lang", val=value)]
