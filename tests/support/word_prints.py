"""The Word files of a pack as LibreOffice prints them."""

from __future__ import annotations

from functools import cache

from support.libreoffice import convert_all
from support.packs import PackCase, printed


@cache
def printed_by_libreoffice(pack: PackCase) -> dict[str, bytes]:
    """Each of them as a PDF."""
    files = {name: paper.data for name, paper in printed(pack, "docx").items()}
    return convert_all(files, "pdf")
