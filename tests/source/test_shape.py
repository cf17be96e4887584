from pathlib import Path
from typing import Literal

import pytest
from pydantic import BaseModel, ConfigDict, Field, field_validator
from pydantic_core import PydanticCustomError

from generator.errors import ArdoiseError, Problem
from generator.source.folders import lessons_root, templates_root
from generator.source.shape import shape
from generator.source.yaml_reader import read_yaml


class Inner(BaseModel):
    model_config = ConfigDict(extra="forbid")
    colour: Literal["rouge", "bleu"] = "rouge"
    size: int = Field(3, ge=1, le=9)

    @field_validator("size")
    @classmethod
    def _no_seven(cls, value: int) -> int:
        if value == 7:
            raise PydanticCustomError("no-seven", "", {"why": "luck"})
        return value


class Outer(BaseModel):
    model_config = ConfigDict(extra="forbid")
    name: str
    parts: list[Inner] = []
    flag: bool = False


def shaped(folder: Path, text: str) -> Outer:
    file = folder / "x.yaml"
    file.write_text(text, encoding="utf-8")
    return shape(Outer, read_yaml(file))


def problems_of(folder: Path, text: str) -> tuple[Problem, ...]:
    with pytest.raises(ArdoiseError) as raised:
        shaped(folder, text)
    return raised.value.problems


def test_texts_become_what_the_field_says(tmp_path: Path) -> None:
    outer = shaped(tmp_path, "name: 12\nflag: yes\nparts: [{size: 4, colour: bleu}]\n")
    assert (outer.name, outer.flag, outer.parts[0].size) == ("12", True, 4)


def test_everything_at_once_with_its_place(tmp_path: Path) -> None:
    found = problems_of(
        tmp_path,
        "parts:\n  - {colour: bleue, size: 12}\n  - {colr: bleu, size: x}\n  - 4\n  - {size: 7}\n",
    )
    assert [(p.code, p.path, p.place.line if p.place else 0) for p in found] == [
        ("missing", "name", 1),
        ("not-one-of", "parts[1].colour", 2),
        ("too-big", "parts[1].size", 2),
        ("unknown-key", "parts[2].colr", 3),
        ("not-a-whole-number", "parts[2].size", 3),
        ("not-a-mapping", "parts[3]", 4),
        ("no-seven", "parts[4].size", 5),
    ]
    assert found[1].params["suggestion"] == "bleu"
    assert found[3].params["suggestion"] == "colour"
    assert found[6].params == {"why": "luck"}


def test_a_misspelt_key_is_one_problem(tmp_path: Path) -> None:
    assert [p.code for p in problems_of(tmp_path, "nam: x\n")] == ["unknown-key"]


def test_a_part_of_a_source(tmp_path: Path) -> None:
    file = tmp_path / "x.yaml"
    file.write_text("a:\n  b:\n    - {size: 0}\n", encoding="utf-8")
    with pytest.raises(ArdoiseError) as raised:
        shape(Inner, read_yaml(file), ("a", "b", 0))
    [problem] = raised.value.problems
    assert (problem.code, problem.path) == ("too-small", "a.b[1].size")
    assert problem.place is not None and (problem.place.line, problem.place.column) == (3, 14)


def test_the_folders_that_are_shipped() -> None:
    assert (templates_root() / "messages" / "en.yaml").is_file()
    assert lessons_root().parent == templates_root().parent
