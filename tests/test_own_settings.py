"""The class, from the lesson or from the teacher's `ardoise.yaml`, in the plan."""

import json
from pathlib import Path

import docx
import pypdfium2
import pytest
from support.command import ardoise
from support.copies import copy_lesson
from support.packs import FOLDERS, SHIPPED, PackCase, documents_of
from support.sending import SCHOOL, settings_in

from generator.build import check
from generator.document.dump import dump
from generator.errors import ArdoiseError
from generator.papers import documents
from generator.prepare import Order, prepare


def plan_of(folder: Path, settings: Path | None) -> str:
    """The plan of a lesson that says nothing of its class."""
    lesson = copy_lesson("petite-lecon", folder, lambda data: data.pop("class"))
    pack = prepare(Order(lesson, settings=settings), SHIPPED).pack
    (made,) = (document for _, document in documents(pack, ("plan",)))
    return dump(made).replace("⍽", " ")


def test_the_lesson_s_class_is_in_its_plan() -> None:
    plan = dump(documents_of(PackCase("ai-alliance"))["plan"])
    assert "△ 2 groupes de 4 ; □ 2 groupes de 5" in plan.replace("⏑", " ")
    assert "△ 8 exemplaires" in plan and "◇ 4 exemplaires" in plan


def test_a_formal_debate_has_sides_and_observers() -> None:
    plan = dump(documents_of(PackCase("ai-alliance", "debate"))["plan"])
    assert "△ deux camps de 3 et 2 élèves, 2 animateurs, 1 observateur" in plan
    assert "◇ deux camps de 2 et 1 élèves, 1 animateur" in plan


def test_the_teacher_s_class_stands_in_where_the_lesson_says_nothing(tmp_path: Path) -> None:
    assert "exemplaire" not in plan_of(tmp_path / "one", None)
    own = tmp_path / "ardoise.yaml"
    own.write_text("class: {size: 9, levels: {A2: 1, B1: 8}}\n", encoding="utf-8")
    plan = plan_of(tmp_path / "other", own)
    assert "△ 1 exemplaire, □ 8 exemplaires" in plan
    assert "1 groupe de 5, 1 groupe de 4" in plan


def test_a_slip_in_it_is_said_with_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("ardoise.yaml").write_text("class: {sise: 9}\n", encoding="utf-8")
    result = ardoise("check", FOLDERS["petite-lecon"])
    assert result.exit_code == 1
    assert "ardoise.yaml:1:9  class.sise: unknown key. Did you mean 'size'?" in result.stderr


def test_an_article_of_another_length_is_warned_of_by_check() -> None:
    assert not check(Order(FOLDERS["ai-alliance"]), SHIPPED).notices
    found = check(Order(FOLDERS["petite-lecon"]), SHIPPED).notices
    assert [p.code for p in found].count("article-length") == 2
    assert not any(problem.is_error for problem in found)


def test_an_exam_needs_a_second_text() -> None:
    with pytest.raises(ArdoiseError) as caught:
        prepare(Order(FOLDERS["petite-lecon"], recipe="exam"), SHIPPED)
    assert caught.value.problems[0].code == "lacks-exam"
    pack = prepare(Order(FOLDERS["ai-alliance"], recipe="exam"), SHIPPED).pack
    own = prepare(Order(FOLDERS["ai-alliance"]), SHIPPED).pack
    titles = {p.at("A2").lesson.article.title for p in (pack, own)}
    assert len(titles) == 2


def test_what_is_wrong_in_the_exam_is_said_there(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("# Un\n\nUne phrase assez longue ici.\n", encoding="utf-8")
    (tmp_path / "lesson.yaml").write_text(
        "title: Un\narticle: {A2: a.md}\nvocabulary: [{term: une phrase}]\n"
        "exam:\n  title: Deux\n  article: {A2: a.md}\n"
        "  questions:\n"
        '    - {id: q, ask: "Où ?", answer: Là., evidence: ceci ne s’y trouve pas}\n',
        encoding="utf-8",
    )
    with pytest.raises(ArdoiseError) as caught:
        prepare(Order(tmp_path), SHIPPED)
    (problem,) = caught.value.problems
    assert (problem.code, problem.path) == ("evidence-nowhere", "exam.questions[1].evidence")
    assert problem.place is not None and problem.place.line == 8


def test_levels_that_drift_apart_are_said_by_check() -> None:
    notices = check(Order(FOLDERS["petite-lecon"]), SHIPPED).notices
    found = [p for p in notices if p.code == "levels-drift"]
    assert all(p.place and p.place.line for p in found)
    said = {str(p.params["title"]): p.params["counts"] for p in found}
    assert said["Vrai ou faux ?"] == ["A2: 2", "B1: 3"]
    assert "L’essentiel" in said
    assert not any("multiple" in title for title in said)


KEPT = """\
levels: [a2, c2]
theme: compact
register: tu
"""


def built(*arguments: str) -> list[str]:
    """The names of the worksheets that a build makes with what stands in `ardoise.yaml`."""
    result = ardoise("build", FOLDERS["ai-alliance"], "-d", "worksheet", *arguments, "--json")
    assert result.exit_code == 0, result.stderr
    (made,) = json.loads(result.stdout)
    return [Path(file["file"]).name for file in made["files"]]


def test_it_keeps_the_options_that_a_teacher_always_wants(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert len(built("-f", "pdf")) == 4
    Path("ardoise.yaml").write_text(KEPT, encoding="utf-8")
    assert built("-f", "pdf") == ["ai-alliance-a2-compact-fiche-eleve.pdf"]
    with pypdfium2.PdfDocument(
        Path("output/ai-alliance/ai-alliance-a2-compact-fiche-eleve.pdf")
    ) as pdf:
        text = "".join(page.get_textpage().get_text_bounded() for page in pdf)
    assert "Lis le titre" in text and "Lisez" not in text


def test_what_is_typed_goes_before_what_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("ardoise.yaml").write_text(KEPT, encoding="utf-8")
    typed = ("-l", "B1", "--theme", "standard", "-f", "pdf")
    assert built(*typed) == ["ai-alliance-b1-fiche-eleve.pdf"]


def test_a_kept_word_template_is_for_word_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("ardoise.yaml").write_text("word_template: missing.docx\n", encoding="utf-8")
    assert built("-f", "pdf", "-l", "A2")
    result = ardoise("build", FOLDERS["ai-alliance"], "-l", "A2", "-f", "docx")
    assert result.exit_code == 1 and "missing.docx" in result.stderr


def test_kept_embedded_fonts_are_for_word_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("ardoise.yaml").write_text("embed_fonts: true\n", encoding="utf-8")
    assert built("-f", "pdf", "-l", "A2", "-d", "worksheet")
    assert built("-f", "docx", "-l", "A2", "-d", "worksheet")
    (word,) = Path("output").rglob("*.docx")
    assert word.stat().st_size > 500_000
    typed = ("-f", "docx", "-l", "A2", "-d", "worksheet", "--no-embed-fonts")
    assert built(*typed)
    assert word.stat().st_size < 100_000
    result = ardoise("build", FOLDERS["ai-alliance"], "-f", "pdf", "--embed-fonts")
    assert result.exit_code == 1 and "leave out -f pdf" in result.stderr


def test_a_lesson_without_a_kept_level_has_all_of_its_own(tmp_path: Path) -> None:
    order = Order(FOLDERS["ai-alliance"], usual_levels=("C2",))
    assert len(prepare(order, SHIPPED).pack.levels) == 4
    order = Order(FOLDERS["ai-alliance"], usual_levels=("C2", "B2"))
    assert [level.level for level in prepare(order, SHIPPED).pack.levels] == ["B2"]


SMALL = FOLDERS["petite-lecon"]


@pytest.mark.parametrize("format", ["pdf", "docx"])
def test_the_school_is_printed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, format: str
) -> None:
    monkeypatch.chdir(tmp_path)
    settings_in(tmp_path)
    build = ("build", SMALL, "-l", "A2", "-d", "worksheet", "-f", format)
    assert ardoise(*build).exit_code == 0
    (paper,) = tmp_path.glob("output/*/*." + format)
    if format == "docx":
        assert docx.Document(str(paper)).paragraphs[0].text.strip("\u2003").startswith(SCHOOL)
        return
    with pypdfium2.PdfDocument(paper) as pdf:
        assert SCHOOL in pdf[0].get_textpage().get_text_bounded()


@pytest.mark.parametrize("command", ["build", "check"])
@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("logo: none.png", "ardoise.yaml:2:7  logo: the picture none.png does not exist"),
        ("logo: .", "ardoise.yaml:2:7  logo: . is a folder, not a picture"),
        ("logo: ardoise.yaml", "ardoise.yaml:2:7  logo: ardoise.yaml is not a PNG or JPEG"),
        ("teacher: " + "M" * 61, "ardoise.yaml:2:10  teacher: "),
        ("class: {name: " + "B" * 31 + "}", "ardoise.yaml:2:15  class.name: "),
        ("class: 3e B", "ardoise.yaml:2:8  class: "),
        ("teacher: [Mme, Dupont]", "ardoise.yaml:2:10  teacher: "),
        ("teacher: Mme 𐍈", "ardoise.yaml:2:14  the character 𐍈"),
        ("class: {name: 3e 𐍈}", "ardoise.yaml:2:18  the character 𐍈"),
    ],
)
def test_what_is_wrong_with_it_is_said_where_it_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str, line: str, said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    settings_in(tmp_path, f"school: Collège\n{line}\n")
    result = ardoise(command, SMALL)
    assert result.exit_code == 1 and said in result.stderr
    assert not (tmp_path / "output").exists()
