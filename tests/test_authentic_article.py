"""`--article`: a teacher's own text takes the place of the lesson's, and only what it proves stays.

Our text has the shape of one that was copied from a site: a stray first line, a summary,
a title, headings. Some evidence of the lesson stands in it word for word, some does not.
"""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from support.command import ardoise
from support.finished_files import pdf_text
from support.packs import PackCase, documents_of, prepared
from support.word import all_of, part
from support.word import text as word_text

from generator.compose.pack import Pack
from generator.document.blocks import Activity, Table
from generator.document.document import Document
from generator.document.dump import dump
from generator.document.inlines import Text
from generator.document.walk import blocks_of, own_inlines
from generator.papers import documents

ARTICLE = Path(__file__).parent / "data" / "authentic" / "article.txt"
OTHER_SUBJECT = ARTICLE.with_name("other-subject.txt")
LESSON = PackCase("ai-alliance")
LEVELS = ("A2", "B1")
TO_CHECK = "À vérifier dans votre article"
KEPT = {
    "A2": {"vf-chatgpt", "code-source", "avis-clegg"},
    "B1": {"vf-vitesse", "code-source", "avis-clegg", "qcm-reperes", "bonus-projets"},
}
KEPT_FACTS = {"A2": {"who", "what", "how_many", "with_whom"}, "B1": {"who", "with_whom"}}


@pytest.fixture(scope="module")
def pack() -> Pack:
    return prepared(replace(LESSON.order, article=ARTICLE, levels=LEVELS)).pack


@pytest.fixture(scope="module")
def papers(pack: Pack) -> dict[tuple[str, str], Document]:
    kinds = ("worksheet", "key", "plan")
    made = documents(pack, kinds)
    return {(level, document.kind): document for level, document in made}


def test_what_the_article_proves_stays_and_nothing_else(pack: Pack) -> None:
    for level in LEVELS:
        lesson = pack.at(level).lesson
        assert {question.id for question in lesson.questions} == KEPT[level]
        assert {fact.key for fact in lesson.facts} == KEPT_FACTS[level]
        assert all(question.to_check for question in lesson.questions)
        assert all(question.answer != "unknown" for question in lesson.questions)


def test_the_build_goes_on_and_says_what_was_left_out_and_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    result = ardoise("build", "ai-alliance", "--article", ARTICLE, "-l", "A2", "-l", "B1")
    assert result.exit_code == 0
    said, _, _ = result.stderr.partition("Left out, for the lesson lacks")
    lines = [line for line in said.splitlines() if not line.startswith("    ")]  # hints
    assert len(lines) > 5 and all(line.startswith("warning: ") for line in lines)
    for level in LEVELS:
        dropped = {
            name
            for line in lines
            if (found := re.search(rf"{level}: questions left out, \d+ \([^)]*\): (.*)", line))
            for name in found[1].split(", ")
        }
        asked = {q.id for q in prepared(LESSON.order).pack.at(level).lesson.questions}
        assert dropped == asked - KEPT[level]
    assert re.search(r"B1: .*\(without evidence to look for\): .*vf-siege", result.stderr)
    assert re.search(r"A2: .*\(not in this text\): .*vf-openai", result.stderr)
    assert "taken for a summary and left out (4)" in result.stderr
    assert len(result.stdout.splitlines()) == 1 + 2 * (2 * len(LEVELS) + 2)


def test_the_stray_lines_are_left_out_and_the_text_is_printed(
    papers: dict[tuple[str, str], Document],
) -> None:
    for level in LEVELS:
        sheet = dump(papers[level, "worksheet"])
        assert "# IBM et Meta misent sur une IA ouverte" in sheet
        assert "heading: Un code que chacun peut lire" in sheet
        assert "date 2023-12" not in sheet and "Tl;dr" not in sheet
        assert "Que pourrait changer leur coopération" not in sheet
        assert [f"§{n} " in sheet for n in (1, 2, 3, 4)] == [True, True, True, False]


def test_the_source_is_not_that_of_the_lesson_s_own_text(
    papers: dict[tuple[str, str], Document],
) -> None:
    own = [line for line in dump(documents_of(LESSON)["a2-worksheet"]).splitlines()
           if line.strip().startswith("source:")]  # fmt: skip
    assert len(own) == 1 and "Texte rédigé pour Ardoise" in own[0]
    for level in LEVELS:
        for document in (papers[level, "worksheet"], papers[level, "key"]):
            assert "Texte rédigé pour Ardoise" not in dump(document)


def test_what_stays_is_marked_in_the_key_alone(papers: dict[tuple[str, str], Document]) -> None:
    for level in LEVELS:
        key = dump(papers[level, "key"])
        answers = key.count("evidence: «")
        assert answers >= 3
        assert key.count(TO_CHECK) == answers
        assert TO_CHECK not in dump(papers[level, "worksheet"])
    assert TO_CHECK not in dump(documents_of(LESSON)["a2-key"])


def test_what_was_left_out_is_nowhere(papers: dict[tuple[str, str], Document]) -> None:
    level_lessons = {level: prepared(LESSON.order).pack.at(level).lesson for level in LEVELS}
    for level, lesson in level_lessons.items():
        dropped = [q.ask.rstrip(" ?.") for q in lesson.questions if q.id not in KEPT[level]]
        assert len(dropped) >= 5
        for kind in ("worksheet", "key"):
            text = dump(papers[level, kind]).replace("⍽", " ").replace("⏑", " ")
            assert not [ask for ask in dropped if ask in text]


def test_the_numbers_are_the_same_at_every_level(papers: dict[tuple[str, str], Document]) -> None:
    numbered = [
        {
            block.number: block.title
            for block in papers[level, "worksheet"].blocks
            if isinstance(block, Activity) and block.number
        }
        for level in LEVELS
    ]
    assert len(numbered) > 1 and len(numbered[0]) >= 5
    assert all(level == numbered[0] for level in numbered)
    assert sorted(numbered[0]) == [str(n) for n in range(1, len(numbered[0]) + 1)]


def test_both_formats_print_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert ardoise("build", "ai-alliance", "--article", ARTICLE, "-l", "A2").exit_code == 0
    made = tmp_path / "output" / "ai-alliance"
    pdf = pdf_text((made / "ai-alliance-a2-fiche-eleve.pdf").read_bytes())
    document = part((made / "ai-alliance-a2-fiche-eleve.docx").read_bytes())
    word = "\n".join(word_text(p) for p in all_of(document, "p"))
    for text in (pdf, word):
        assert "misent sur une IA ouverte" in text and "laboratoires" in text
        assert TO_CHECK not in text
    key = part((made / "ai-alliance-a2-corrige.docx").read_bytes())
    assert TO_CHECK in "\n".join(word_text(p) for p in all_of(key, "p"))
    assert TO_CHECK in pdf_text((made / "ai-alliance-a2-corrige.pdf").read_bytes())


def test_words_to_find_in_the_article_stand_in_it(
    pack: Pack, papers: dict[tuple[str, str], Document]
) -> None:
    sheet = papers["A2", "worksheet"]
    matching = next(
        block
        for block in blocks_of(sheet.blocks)
        if isinstance(block, Table) and block.role == "plain" and len(block.widths) == 5
    )
    inlines = [inline for block in blocks_of((matching,)) for inline in own_inlines(block)]
    terms = {i.text for i in inlines if isinstance(i, Text) and i.role == "term"}
    assert len(terms) >= 3 and "Retrouvez ces mots dans l’article" in dump(sheet)
    own = {word.term for word in prepared(LESSON.order).pack.at("A2").lesson.words}
    absent = own - {word.term for word in pack.at("A2").lesson.words}
    assert "une priorité" in absent
    assert not terms & absent


def test_the_plan_is_about_the_teacher_s_article(papers: dict[tuple[str, str], Document]) -> None:
    plan = dump(papers["", "plan"])
    assert "IBM et Meta misent sur une IA ouverte" in plan
    # Whose text it is, and under which licence, was said of the lesson's own.
    assert "CC\u00a0BY" not in plan and "CC BY" not in plan and "CC⍽BY" not in plan


def test_an_article_that_proves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    result = ardoise("build", "ai-alliance", "--article", OTHER_SUBJECT)
    assert result.exit_code == 0
    # The lesson has facts and questions; it is the article that does not prove them.
    assert "the lesson has no facts" not in result.stderr
    assert "the lesson has no such question" not in result.stderr


def test_a_step_that_was_left_out_has_no_empty_row_in_the_plan() -> None:
    pack = prepared(replace(LESSON.order, article=OTHER_SUBJECT)).pack
    plan = next(document for _, document in documents(pack, ("plan",)))
    course = next(b for b in blocks_of(plan.blocks) if isinstance(b, Table) and len(b.widths) == 7)
    pupil = [row.cells[2].blocks for row in course.rows]
    spare = 1 if pack.recipe.spare_minutes else 0
    assert len(pupil) > 3
    assert all(pupil[: len(pupil) - spare])
