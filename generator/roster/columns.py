"""The columns of a class list, as schools and their software name them in four languages."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from generator.language.normalise import fold
from generator.source.nearest import nearest

LAST, FIRST, LEVEL, THEME, VERSION = "last", "first", "level", "theme", "version"
WITHOUT_HEAD = (LAST, FIRST)
_NAMES = {
    LAST: (
        *("nom", "noms", "nom de famille", "nom et prénom", "nom prénom", "prénom et nom", "élève"),
        *("élèves", "name", "names", "last name", "surname", "family name", "full name", "pupil"),
        *("student", "apellido", "apellidos", "apellidos y nombre", "nombre y apellidos", "alumno"),
        *("alumna", "alumnado", "nachname", "familienname", "vorname und name", "schüler"),
        *("schülerin", "lastname", "last_name", "nom d'usage"),
    ),
    FIRST: (
        *("prénom", "prénoms", "first name", "given name", "forename", "firstname", "first_name"),
        *("nombre", "vorname", "rufname"),
    ),
    LEVEL: ("niveau", "level", "nivel", "niveles", "niveaux", "stufe", "parcours", "gers", "cecrl"),
    THEME: ("thème", "theme", "tema", "mise en page", "layout", "design", "aspecto", "thema"),
    VERSION: ("version", "versión", "sujet", "fassung", "variante", "paper", "modelo"),
}
USUAL = ("nom", "prénom", "niveau", "thème", "version")
_NEAR = (*USUAL, "name", "first name", "level", "theme", "nombre", "nivel", "tema", "vorname")


def columns(cells: Sequence[str]) -> tuple[str, ...] | None:
    """What each column is for, "" for one that is none of ours; None for a row of pupils."""
    found = tuple(_KNOWN.get(_plain(cell), "") for cell in cells)
    if not any(found):
        return None
    if LAST not in found and FIRST in found:
        # « nombre » alone is the whole name.
        found = tuple(LAST if name == FIRST else name for name in found)
    return found


def meant(cell: str) -> str:
    """The usual name of a column that a heading was probably meant to be, or ""."""
    return nearest(cell.strip(), _NEAR)


def _plain(cell: str) -> str:
    """Without accents, for many a spreadsheet is typed without them."""
    parts = unicodedata.normalize("NFD", fold(cell).strip(" :.*"))
    return "".join(part for part in parts if not unicodedata.combining(part))


_KNOWN = {_plain(name): kind for kind, names in _NAMES.items() for name in names}
