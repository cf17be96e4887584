"""The law over finished files: which answer is right leaves a worksheet's bytes as they were."""

import random
from pathlib import Path

import pytest
from support.copies import Data, copy_lesson
from support.packs import SHIPPED, PackCase, documents_of, papers_of

from generator.document.blocks import Table
from generator.document.inlines import Text
from generator.document.walk import blocks_of, own_inlines
from generator.output import Paper
from generator.papers import render
from generator.prepare import Order, prepare

LESSON = "ai-alliance"
RECIPES = ("standard", "short")
LEVELS = PackCase(LESSON).levels
# Cells of the grid that a level prints as examples; the others are to be written.
PRINTED_FACTS = {"who", "what"}


def papers(folder: Path, recipe: str, *levels: str, versions: int = 1) -> dict[str, Paper]:
    kinds = ("worksheet", "key")
    order = Order(folder, levels, recipe=recipe, documents=kinds, versions=versions)
    return {paper.name: paper for paper in render(prepare(order, SHIPPED), order, lambda *_: None)}


def other_right_answers(data: Data, chance: random.Random) -> None:
    """Other choices, verdicts and model answers: everything that only the key may show."""
    proofs: dict[str, list[str]] = {level: [] for level in LEVELS}
    for question in data["questions"]:
        for level in question.get("levels", LEVELS) if "evidence" in question else ():
            proof = question["evidence"]
            proofs[level].append(proof if isinstance(proof, str) else proof[level])
    assert all(proofs.values())
    for question in data["questions"]:
        match question.get("type", "open"):
            case "choice":
                question["answer"] = each_level(
                    question,
                    lambda choices, old: chance.choice([c for c in choices if c != old]),
                )
            case "true_false" if question["answer"] == "unknown":
                question["answer"] = chance.choice([True, False])
                question["evidence"] = other_proofs(proofs, question, chance)
            case "true_false":
                question["answer"] = opposite(question["answer"])
            case "open":
                question["answer"] = "Une tout autre réponse " * chance.randint(1, 12) + "."
                question["accept"] = [f"Variante {n}" for n in range(chance.randint(0, 4))]
                question["evidence"] = other_proofs(proofs, question, chance)
    for key, fact in data["facts"].items():
        if key not in PRINTED_FACTS:
            fact["answer"] = "un autre fait " * chance.randint(1, 9)
    for side in data["debate"]["arguments"].values():
        side["B1"] = [f"Un argument du professeur, numéro {n}." for n in range(3)]


def opposite(answer):
    if isinstance(answer, dict):
        return {level: opposite(each) for level, each in answer.items()}
    return answer if answer == "unknown" else not answer


def each_level(question, pick):
    choices, answer = question["choices"], question["answer"]
    if isinstance(choices, list) and isinstance(answer, str):
        return pick(choices, answer)
    return {
        level: pick(
            choices[level] if isinstance(choices, dict) else choices,
            answer[level] if isinstance(answer, dict) else answer,
        )
        for level in question.get("levels", LEVELS)
    }


def other_proofs(proofs, question, chance):
    """Some evidence that stands in the text of each level of the question."""
    return {level: chance.choice(proofs[level]) for level in question.get("levels", LEVELS)}


@pytest.mark.parametrize("recipe", RECIPES)
@pytest.mark.parametrize(("seed", "versions"), [(1, 1), (2, 1), (3, 2)])
def test_other_right_answers_leave_every_worksheet_as_it_was(
    seed: int, versions: int, recipe: str, tmp_path: Path
) -> None:
    before = {p.name: p for p in papers_of(PackCase(LESSON, recipe, versions=versions).order)}
    folder = copy_lesson(
        LESSON, tmp_path, lambda data: other_right_answers(data, random.Random(seed))
    )
    after = papers(folder, recipe, versions=versions)
    worksheets = [name for name, paper in after.items() if paper.document == "worksheet"]
    keys = [name for name, paper in after.items() if paper.document == "key"]
    assert len(worksheets) == 2 * versions * len(LEVELS)
    assert len(keys) == 2 * versions * (len(LEVELS) + 1)
    changed = [name for name in worksheets if after[name].data != before[name].data]
    assert not changed
    # The guard: those changes are seen, in the keys.
    assert all(after[name].data != before[name].data for name in keys)


def test_nor_do_they_change_one_to_fill_in_on_a_screen(tmp_path: Path) -> None:
    def sheets(folder: Path) -> dict[str, bytes]:
        order = Order(folder, formats=("pdf",), documents=("worksheet",), fillable=True)
        made = render(prepare(order, SHIPPED), order, lambda *_: None)
        return {paper.name: paper.data for paper in made}

    folder = copy_lesson(LESSON, tmp_path, lambda data: other_right_answers(data, random.Random(4)))
    found = sheets(folder)
    assert len(found) == len(LEVELS) and all(b"/AcroForm" in data for data in found.values())
    assert found == sheets(PackCase(LESSON).order.lesson)


def matched_words(pack: PackCase, level: str) -> set[str]:
    """The words that a level matches with their definitions."""
    sheet = documents_of(pack)[f"{level.lower()}-worksheet"]
    matching = [
        block
        for block in blocks_of(sheet.blocks)
        if isinstance(block, Table) and len(block.widths) == 5 and block.role == "plain"
    ]
    inlines = [inline for block in blocks_of(matching) for inline in own_inlines(block)]
    return {i.text for i in inlines if isinstance(i, Text) and i.role == "term"}


def test_another_pairing_leaves_the_worksheet_as_it_was(tmp_path: Path) -> None:
    pack = PackCase(LESSON)
    level = next(level for level in LEVELS if matched_words(pack, level))
    one, other, *_ = sorted(matched_words(pack, level))

    def swap(data: Data) -> None:
        words = {entry["term"]: entry for entry in data["vocabulary"]}
        first, second = words[one]["definition"], words[other]["definition"]
        words[one]["definition"], words[other]["definition"] = second, first

    before = {p.name: p for p in papers_of(pack.order)}
    after = papers(copy_lesson(LESSON, tmp_path, swap), "standard", level)
    assert len(after) == 4
    for name, paper in after.items():
        assert (paper.data == before[name].data) == (paper.document == "worksheet"), name
