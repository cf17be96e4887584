"""Our styles put among those of a file: what the file has already stays as it is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from generator.render.docx.xml import Element, name

_ID, _TYPE, _VALUE = name("styleId"), name("type"), name("val")
_IN_TEXT = tuple(name(tag) for tag in ("pStyle", "rStyle", "tblStyle"))


def merge_styles(styles: Element, ours: Iterable[Element]) -> dict[str, str]:
    """Add each style whose name the file does not know.

    Word knows a style by its name; its id is another in each language of Word (the id of
    « heading 1 » is `Titre1` in a French one). So a style goes by its name, and the result
    says which id of ours is another one here.
    """
    known = {_key(style): style.get(_ID, "") for style in _styles(styles)}
    taken = set(known.values())
    renamed: dict[str, str] = {}
    added = []
    for style in ours:
        identifier, key = style.get(_ID, ""), _key(style)
        if key not in known:
            known[key] = _free(identifier, taken)
            taken.add(known[key])
            added.append(style)
        if known[key] != identifier:
            renamed[identifier] = known[key]
    for style in added:
        style.set(_ID, renamed.get(style.get(_ID, ""), style.get(_ID, "")))
        for tag in ("basedOn", "next", "link"):
            for reference in style.findall(name(tag)):
                _rename(reference, renamed)
    styles.extend(added)
    return renamed


def knows(styles: Element, kind: str, title: str) -> bool:
    """Whether the file has a style of a type (« paragraph ») and a name."""
    return (kind, title) in {_key(style) for style in _styles(styles)}


def rename_styles(content: Iterable[Element], renamed: Mapping[str, str]) -> None:
    """Let paragraphs, runs and tables of ours name their styles as the file does."""
    for element in content if renamed else ():
        for reference in element.iter(*_IN_TEXT):
            _rename(reference, renamed)


def _rename(reference: Element, renamed: Mapping[str, str]) -> None:
    identifier = reference.get(_VALUE, "")
    reference.set(_VALUE, renamed.get(identifier, identifier))


def _styles(of: Element) -> list[Element]:
    return of.findall(name("style"))


def _key(style: Element) -> tuple[str, str]:
    """Its type and its name, which Word and LibreOffice write in capitals or not."""
    title = style.find(name("name"))
    return style.get(_TYPE, ""), "" if title is None else title.get(_VALUE, "").lower()


def _free(identifier: str, taken: set[str]) -> str:
    """The id itself, or one like it that no other style of the file has."""
    number, free = 1, identifier
    while free in taken:
        number += 1
        free = f"{identifier}{number}"
    return free
