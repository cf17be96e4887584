"""The empty paper: what the script makes, A4, and nothing left over from another language."""

import importlib.util
from types import ModuleType

from support.word import TEMPLATE, part
from support.word_checks import parts, word_faults


def _script() -> ModuleType:
    path = TEMPLATE.with_name("make_template.py")
    spec = importlib.util.spec_from_file_location("make_template", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_committed_template_is_what_the_script_makes():
    assert TEMPLATE.read_bytes() == _script().template_bytes()


def test_template_is_a4_and_has_no_stale_parts():
    inside = parts(TEMPLATE.read_bytes())
    assert len(inside) > 10
    assert not [n for n in inside if "stylesWithEffects" in n or "thumbnail" in n]
    assert b'w:w="11906" w:h="16838"' in inside["word/document.xml"]
    assert not [name for name, content in inside.items() if b"en-US" in content]


def test_template_names_few_styles():
    assert len(part(TEMPLATE.read_bytes(), "styles")) < 10


def test_template_is_valid():
    assert word_faults(TEMPLATE.read_bytes()) == []
