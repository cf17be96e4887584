"""`ardoise check` names its findings; the lesson silences them; `build` says fewer."""

import json
from pathlib import Path

import pytest
from support.command import ardoise
from support.linting import ARTICLE, CHOICE, OPEN
from support.packs import FOLDERS

OVERLAP = {**CHOICE, "choices": ["En avril 2019", "En avril", "En mai"], "answer": "En avril 2019"}
SHORT = {**OPEN, "evidence": "La mairie"}
SILENCE = {"finding": "choice-overlaps", "where": "questions.payeur", "reason": "C’est voulu."}


@pytest.fixture
def lesson(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A lesson with a finding that check alone says, and one that a build says too."""
    monkeypatch.chdir(tmp_path)
    return write(tmp_path / "moulin")


def write(folder: Path, *silences: dict[str, str]) -> Path:
    folder.mkdir(exist_ok=True)
    (folder / "article.md").write_text(ARTICLE, encoding="utf-8")
    data = {
        "title": "Le moulin",
        "levels": ["A2"],
        "article": "article.md",
        "questions": [OVERLAP, SHORT],
        "silence": silences,
    }
    text = json.dumps(data, ensure_ascii=False, indent=1)
    (folder / "lesson.yaml").write_text(text, encoding="utf-8")
    return folder


def test_a_finding_is_said_with_place_advice_and_name(lesson: Path) -> None:
    result = ardoise("check", lesson)
    assert result.exit_code == 0
    at = result.stderr.index("questions[1].choices[2]")
    first, excerpt, caret, hint, *_ = result.stderr[result.stderr.rindex("\n", 0, at) + 1 :].split(
        "\n"
    )
    assert first.startswith("warning: moulin/lesson.yaml:")
    assert first.endswith("[choice-overlaps]")
    assert "En avril" in excerpt and caret.strip() == "^" and "exclude each other" in hint
    assert "[evidence-short]" in result.stderr
    assert "silenced" not in result.stderr.lower()


def test_what_is_not_a_finding_has_no_name(lesson: Path) -> None:
    result = ardoise("check", lesson)
    _, _, said = result.stderr.partition("Left out")
    left_out = said.splitlines()[1:]
    assert left_out and not [line for line in left_out if line.endswith("]")]
    wrong = ardoise("check", FOLDERS["petite-lecon"].parents[1] / "wrong_lessons" / "unknown-key")
    assert wrong.exit_code == 1 and "[unknown-key]" not in wrong.stderr


def test_a_silenced_finding_is_counted_and_shown_when_asked_for(lesson: Path) -> None:
    before = ardoise("check", lesson).stderr
    write(lesson, SILENCE)
    result = ardoise("check", lesson)
    assert result.exit_code == 0
    assert "[choice-overlaps]" in before and "[choice-overlaps]" not in result.stderr
    assert "Silenced in the lesson, with a reason: 1 (--silenced" in result.stderr
    shown = ardoise("check", lesson, "--silenced").stderr
    assert "silenced: moulin/lesson.yaml:" in shown and "Reason: C’est voulu." in shown
    assert "--silenced" not in shown
    french = ardoise("check", lesson, "--silenced", language="fr").stderr
    assert "passée sous silence\u00a0: moulin/lesson.yaml:" in french


def test_a_silence_too_many_is_said(lesson: Path) -> None:
    write(lesson, SILENCE, {"finding": "gap-two-words", "reason": "x"})
    result = ardoise("check", lesson)
    assert result.exit_code == 0
    assert "silence[2]: there is nothing to silence here any more" in result.stderr


def test_a_build_says_what_it_met_and_no_more(lesson: Path) -> None:
    result = ardoise("build", lesson, "-d", "worksheet", "-f", "docx")
    assert result.exit_code == 0
    assert "[evidence-short]" in result.stderr
    assert "[choice-overlaps]" not in result.stderr
    write(lesson, {"finding": "evidence-short", "reason": "La mairie suffit."})
    result = ardoise("build", lesson, "-d", "worksheet", "-f", "docx", "--json")
    assert "[evidence-short]" not in result.stderr
    assert "evidence-short" not in [w["code"] for w in json.loads(result.stdout)[0]["warnings"]]


def test_another_text_has_other_answers(lesson: Path) -> None:
    write(lesson, SILENCE, {"finding": "gap-two-words", "reason": "x"})
    result = ardoise("check", lesson, "--article", lesson / "article.md")
    assert result.exit_code == 0
    assert "silence" not in result.stderr and "[choice-overlaps]" not in result.stderr


@pytest.mark.parametrize(
    "recipe", ["standard", "short", "debate", "homework", "substitute", "exam"]
)
def test_the_lesson_that_comes_with_ardoise_has_no_finding(recipe: str) -> None:
    result = ardoise("check", "ai-alliance", "--recipe", recipe)
    assert result.exit_code == 0
    assert "all is well" in result.stderr and "warning" not in result.stderr
