"""A Word file is packed by us, and is what python-docx would have saved."""

import io

import docx
import pytest
from support.sample import sample_document
from support.word import FONTS, TEMPLATE, standard_theme, word_file
from support.word_checks import parts

from generator.render.docx.letterhead import read_letterhead
from generator.render.docx.own_template import own_template
from generator.render.docx.package import package_parts
from generator.render.docx.writer import write_docx


@pytest.fixture(scope="module")
def files(tmp_path_factory) -> list[bytes]:
    theme = standard_theme()
    school = tmp_path_factory.mktemp("school") / "school.docx"
    school.write_bytes(own_template(theme, TEMPLATE, "fr", "Modèle", (), fonts=FONTS))
    letterhead = read_letterhead(school, theme.page)
    key = sample_document("key")
    return [
        word_file(key),
        write_docx(key, theme, TEMPLATE, letterhead, fonts=FONTS),
        school.read_bytes(),
    ]


def test_the_parts_are_those_that_python_docx_saves_in_its_order(files):
    assert len(files) == 3
    for data in files:
        saved = io.BytesIO()
        docx.Document(io.BytesIO(data)).save(saved)
        ours = package_parts(docx.Document(io.BytesIO(data)))
        assert len(ours) > 10
        assert list(ours.items()) == list(parts(saved.getvalue()).items())
