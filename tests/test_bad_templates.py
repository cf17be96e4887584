"""A teacher's own recipe, labels, theme: what is wrong in them is said with its place."""

from pathlib import Path

import pytest
from support.command import ardoise, files_in
from support.packs import FOLDERS

SMALL = FOLDERS["petite-lecon"]

WRONG = [
    # kind, its content, what is said of it
    ("recipes", "extends: standard\nname: mine\nminuts: 5", "mine.yaml:3:1"),
    ("recipes", "extends: nothing\nname: mine", "nothing"),
    ("recipes", "extends: mine\nname: mine", "mine.yaml"),
    ("recipes", "name: mine\nsteps: many\nsheets: []", "mine.yaml:2:8"),
    (
        "recipes",
        "name: mine\nsteps: [{id: a, phase: detail, minutes: 5, parts: [quiz]}]\n"
        "sheets: [{pages: [[a]]}]",
        "quiz",
    ),
    (
        "recipes",
        "name: mine\nsteps: [{id: a, phase: detail, minutes: 5, parts: [open]}]\n"
        "sheets: [{pages: [[b]]}]",
        "mine.yaml",
    ),
    (
        "recipes",
        "name: mine\ngraded: true\nsteps: [{id: a, phase: detail, minutes: 5, "
        "parts: [{type: true_false, points: 0.5}]}]\nsheets: [{pages: [[a]]}]",
        "points",
    ),
    ("labels", "extends: fr\nwords: {parcours: 'Parcours {sign}'}", "parcours"),
    ("labels", "extends: fr\nwords: {page: 'Page {'}", "page"),
    ("labels", "extends: fr\nplurals: {minutes: {other: '{m} minutes'}}", "minutes"),
    (
        "labels",
        "extends: fr\nactivities: {five_w: {texts: {who: '{x} cases'}}}",
        "who",
    ),
    ("labels", "extends: fr\nwords: {page: 'Page 🥕'}", "CARROT"),
    ("labels", "language: fr", "mine.yaml"),
    ("themes", "extends: standard\nname: mine\npage: {size: A9}", "mine.yaml:3:14"),
    ("themes", "extends: standard\nname: mine\npage: {top: 400}", "mine.yaml"),
    ("themes", "extends: standard\nname: mine\npage: {left: 120, right: 120}", "mine.yaml"),
    ("themes", "extends: standard\nname: mine\npage: {left: -50}", "mine.yaml"),
    ("themes", "extends: standard\nname: mine\nfonts: {text: {regular: no.ttf}}", "no.ttf"),
    ("themes", "extends: standard\nname: mine\nparagraphs: {body: {size: 500}}", "mine.yaml:3"),
    ("themes", "extends: standard\nname: mine\nparagraphs: {body: {colour: red}}", "mine.yaml:3"),
]
OPTION = {"recipes": "--recipe", "labels": "--labels", "themes": "--theme"}


@pytest.mark.parametrize(("kind", "content", "said"), WRONG)
def test_what_is_wrong_in_a_template(
    kind: str, content: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "templates" / kind
    folder.mkdir(parents=True)
    (folder / "mine.yaml").write_text(content + "\n", encoding="utf-8")
    result = ardoise("build", SMALL, "-l", "A2", "-o", "papers", OPTION[kind], "mine")
    assert result.exit_code == 1, result.output
    assert said in result.stderr, result.stderr
    assert not Path("papers").exists() or files_in(Path("papers")) == set()
