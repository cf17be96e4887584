from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.language.lexicon.compiled import Compiled, compile_lexicon
from generator.language.lexicon.entry import Entry

WORD = st.text(alphabet="abeéœ’-", min_size=1, max_size=5)
ENTRIES = st.lists(
    st.builds(
        Entry,
        WORD,
        WORD,
        st.sampled_from(["verb", "noun"]),
        st.sampled_from([("P3s",), ("ms",), ("P1s", "P3s")]),
    ),
    max_size=12,
)


def folded(word: str) -> str:
    return word.replace("œ", "oe").replace("’", "'")


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ENTRIES)
def test_what_goes_in_comes_out(tmp_path: Path, entries: list[Entry]) -> None:
    file = tmp_path / "lexicon.sqlite"
    file.unlink(missing_ok=True)
    compile_lexicon(entries, file)
    if not entries:
        return
    compiled = Compiled(file)
    wanted = {
        (folded(one.form), folded(one.lemma), one.part, code)
        for one in entries
        for code in one.codes
    }
    by_form = {
        (form, folded(lemma), part, code)
        for form in {folded(one.form) for one in entries}
        for lemma, part, code in compiled.of_form(form)
    }
    by_lemma = {
        (form, lemma, part, code)
        for lemma in {folded(one.lemma) for one in entries}
        for part, form, code in compiled.of_lemma(lemma)
    }
    assert by_form == by_lemma == wanted


def test_what_is_not_there_is_not_found(tmp_path: Path) -> None:
    file = tmp_path / "lexicon.sqlite"
    compile_lexicon([Entry("aide", "aider", "verb", ("P3s",))], file)
    compiled = Compiled(file)
    assert compiled.of_form("aide") == [("aider", "verb", "P3s")]
    assert compiled.of_form("AIDE") == [("aider", "verb", "P3s")]
    assert compiled.of_form("aides") == compiled.of_form("") == compiled.of_lemma("aide") == []


def test_another_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "text.sqlite").write_text("no database, but long enough to be looked at" * 9)
    with pytest.raises(sqlite3.Error):
        Compiled(tmp_path / "text.sqlite")
