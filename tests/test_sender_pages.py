"""The school's line above the head pushes no paper of the standard lesson onto a further page."""

from __future__ import annotations

from dataclasses import replace

import pytest
from support.packs import SHIPPED, PackCase, documents_of
from support.pdf_reading import FONTS
from support.sending import sender

from generator.profiles.theme import Theme
from generator.render.pdf.writer import write_pdf

PAPERS = documents_of(PackCase("ai-alliance"))


@pytest.mark.parametrize("name", PAPERS)
def test_as_many_pages_as_without_it(name: str) -> None:
    theme = SHIPPED.load("themes", "standard", Theme)
    plain = write_pdf(PAPERS[name], theme, FONTS)
    named = write_pdf(replace(PAPERS[name], sender=sender()), theme, FONTS)
    assert named.pages == plain.pages and named.data != plain.data
