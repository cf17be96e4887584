"""From a class list to the papers of a class."""

from __future__ import annotations

import csv
import io
import re
import zlib
from collections.abc import Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from support.executors import Cluster
from support.packs import FOLDERS, SHIPPED, PackCase, printed
from support.pdf_file import PdfFile
from support.tag_checks import not_conformant, tag_faults

from generator.build import build
from generator.errors import ArdoiseError
from generator.jobs.pool import InThisProcess
from generator.output import RECORD
from generator.prepare import Order
from generator.render.pdf.join.join import join
from generator.whole_class import ClassBuilt, ClassOrder, build_class

LIST = """\
Nom;Prénom;Niveau;Thème;Version
Durandeau;Zoélie;A2;;
N’Diayeba;Awatif;A2;;
Legoffic-Martineau;Éliette;B1;;
Bensaïdane;Inèsse;△;dys;
O'Connorsky;Łukaszek;B1;large-print;B
Müllerberg;Özgürcan;b1;;
Durandeau;Zoéline;A2;;
"""
NAMES = tuple(name for line in LIST.splitlines()[1:] for name in (*line.split(";")[:2],))
STEM = "petite-lecon"
PDF, TABLE = f"{STEM}-classe-a-imprimer.pdf", f"{STEM}-repartition"


def asked(folder: Path, text: str = LIST, **settings: object) -> ClassOrder:
    file = folder / "3b.csv"
    file.write_text(text, encoding="utf-8")
    order = Order(FOLDERS[STEM], output=folder / "output")
    return replace(ClassOrder(file, order, jobs=1, delimiter=";"), **settings)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> ClassBuilt:
    return build_class(asked(tmp_path_factory.mktemp("class"), single=True), SHIPPED)


def text_of(data: bytes) -> list[str]:
    """The words of each page."""
    pages = pypdfium2.PdfDocument(data)
    texts = [page.get_textpage().get_text_range() for page in pages]
    return [re.sub(r"\s+", " ", text.replace("\ufffe", "-")) for text in texts]


def table_of(folder: Path) -> list[dict[str, str]]:
    text = (folder / f"{TABLE}.csv").read_text(encoding="utf-8-sig")
    return list(csv.DictReader(io.StringIO(text), delimiter=";"))


def test_the_files_are_those_that_were_said(made: ClassBuilt) -> None:
    names = [paper.name for paper in made.papers]
    assert {file.name for file in made.placed.folder.iterdir()} == {*names, RECORD}
    assert len(set(names)) == len(names)
    assert "01-durandeau-zoelie.pdf" in names and "05-o-connorsky-lukaszek.pdf" in names
    assert made.placed.folder.name == f"{STEM}-3b"
    assert {file.name for file in made.placed.folder.parent.iterdir()} == {f"{STEM}-3b"}


def test_each_sheet_says_whose_it_is_on_an_odd_page(made: ClassBuilt) -> None:
    folder = made.placed.folder
    pages = text_of((folder / PDF).read_bytes())
    begins = [n for n, page in enumerate(pages) if "Page 1 / " in page]
    assert len(begins) == made.pupils == 7
    assert all(number % 2 == 0 for number in begins)
    for given, start, end in zip(table_of(folder), begins, [*begins[1:], len(pages)], strict=True):
        name = f"Nom : {given['Nom']} Prénom : {given['Prénom']} Date :"
        own = [page for page in pages[start:end] if page]
        assert name in own[0]
        assert all(given["Code"] in page for page in own)
        assert f"Parcours {given['Parcours']} · Sujet {given['Sujet']}" in own[0]
        others = {n for n in NAMES if n not in (given["Nom"], given["Prénom"])}
        assert not [n for n in others for page in own if n in page]


def test_neighbours_have_different_versions_and_given_ones_stay(made: ClassBuilt) -> None:
    versions = [line["Sujet"] for line in table_of(made.placed.folder)]
    assert versions[4] == "B"
    assert "".join(versions) in ("BABABAB", "ABABBAB")
    assert [line["Niveau"] for line in table_of(made.placed.folder)] == [
        *("A2", "A2", "B1", "A2", "B1", "B1", "A2"),
    ]


def test_the_key_of_every_sheet_is_there_by_its_code(made: ClassBuilt) -> None:
    folder = made.placed.folder
    keys = [paper for paper in made.papers if paper.document == "key"]
    on_keys = [text_of((folder / paper.name).read_bytes())[0] for paper in keys]
    codes = {line["Code"] for line in table_of(folder)}
    assert len(keys) == len(codes) >= 4
    # B1 in large print has the tasks of the usual theme, and so its key; dys has others.
    assert [paper.name for paper in keys] == [
        f"{STEM}-{about}-corrige.pdf" for about in ("a2-a", "a2-b", "b1-a", "b1-b", "a2-dys-a")
    ]
    for code in codes:
        assert sum(code in text for text in on_keys) == 1


def test_codes_are_those_of_a_build_in_two_versions(made: ClassBuilt, tmp_path: Path) -> None:
    order = Order(
        FOLDERS[STEM], versions=2, formats=("pdf",), documents=("worksheet",), output=tmp_path
    )
    built = build(order, SHIPPED)
    texts = [text_of(paper.data)[0] for paper in built.papers]
    for line in table_of(made.placed.folder):
        found = sum(line["Code"] in text for text in texts)
        assert found == (line["Présentation"] != "dys")


def test_every_paper_is_accessible(made: ClassBuilt) -> None:
    files = sorted(made.placed.folder.glob("*.pdf"))
    assert len(files) >= 12
    for file in files:
        data = file.read_bytes()
        assert not_conformant(data) == [], file.name
        faults = [f for f in tag_faults(data) if not f.endswith("nothing is painted")]
        assert faults == [], file.name


def forms_of(name: str) -> Iterator[bytes]:
    """How a name might stand in a file, as bytes."""
    for said in (name, name.lower(), name.replace("'", "’")):
        yield said.encode("utf-8")
        yield said.encode("utf-16-be")
        yield said.encode("utf-16-be").hex().encode()
        yield said.encode("latin-1", "replace").replace(b"?", b"")
        yield "".join(f"\\{b:03o}" if b > 126 else chr(b) for b in said.encode("utf-8")).encode()


def hidden_of(data: bytes) -> Iterator[bytes]:
    """All that a PDF says outside of what is painted: the file, and its other streams opened."""
    file = PdfFile(data)
    painted = {file.objects[sheet]["Contents"].number for sheet in file.pages}
    yield b"".join(raw for number, raw in file.raw.items() if number not in painted)
    for number, raw in file.raw.items():
        if b"/FlateDecode" in raw and number not in painted:
            yield zlib.decompress(re.split(rb"stream\r?\n", raw, maxsplit=1)[1])


def test_no_name_stands_anywhere_but_on_sheets_and_in_the_table(made: ClassBuilt) -> None:
    folder = made.placed.folder
    looked = 0
    for file in sorted(folder.iterdir()):
        data = file.read_bytes()
        if file.name == f"{TABLE}.csv":
            assert all(name.encode() in data for name in NAMES)
            continue
        pieces = [data, *(hidden_of(data) if file.suffix == ".pdf" else ())]
        for name in NAMES:
            for form in forms_of(name):
                looked += 1
                # The table's own tree says no words either: they are all painted.
                assert not [1 for piece in pieces if form in piece], (file.name, name)
        if file.suffix == ".pdf" and "corrige" in file.name:
            assert not [n for n in NAMES for page in text_of(data) if n in page]
    assert looked > 1000
    said = pypdfium2.PdfDocument(folder / PDF).get_metadata_dict()
    assert said["Title"] and not [n for n in NAMES if n in str(said)]


def test_a_name_that_leaked_would_be_found() -> None:
    out = io.BytesIO()
    (sheet, *_) = printed(PackCase(STEM, labels="en"), "pdf").values()
    join([sheet.data], out, "Élève : Özgürcan", "fr")
    pieces = [out.getvalue(), *hidden_of(out.getvalue())]
    assert [1 for form in forms_of("Özgürcan") for piece in pieces if form in piece]
    assert not [1 for form in forms_of("Zoélie") for piece in pieces if form in piece]


def test_a_single_file_is_the_sheet_of_the_pupil(made: ClassBuilt) -> None:
    folder = made.placed.folder
    (first, *rest) = text_of((folder / "04-bensaidane-inesse.pdf").read_bytes())
    assert "Nom : Bensaïdane Prénom : Inèsse" in first
    assert rest and not [page for page in rest if "Durandeau" in page]


EXECUTORS = [InThisProcess(), Cluster(), ThreadPoolExecutor(3), None]


@pytest.mark.parametrize("executor", EXECUTORS)
def test_whoever_does_the_work_the_files_are_the_same(
    executor: Executor | None, made: ClassBuilt, tmp_path: Path
) -> None:
    told: list[tuple[int, int]] = []
    order = asked(tmp_path, single=True, jobs=2)
    built = build_class(order, SHIPPED, executor, lambda *done: told.append(done))
    files = {file.name: file.read_bytes() for file in built.placed.folder.iterdir()}
    assert files == {file.name: file.read_bytes() for file in made.placed.folder.iterdir()}
    assert told == [(n, 7) for n in range(8)]


class Stop(KeyboardInterrupt):
    """Somebody pressed Ctrl-C."""


def stop_after(number: int) -> object:
    def tell(done: int, total: int) -> None:
        if done == number:
            raise Stop

    return tell


def files_below(folder: Path) -> dict[str, bytes]:
    return {str(f.relative_to(folder)): f.read_bytes() for f in folder.rglob("*") if f.is_file()}


def test_after_a_stop_old_files_are_whole_and_the_next_run_goes_on(
    made: ClassBuilt, tmp_path: Path
) -> None:
    old = build_class(asked(tmp_path, LIST.replace("Zoéline", "Zoélise")), SHIPPED)
    before = files_below(old.placed.folder)
    cluster = Cluster()
    with pytest.raises(Stop):
        build_class(asked(tmp_path), SHIPPED, cluster, stop_after(3))  # type: ignore[arg-type]
    assert files_below(old.placed.folder) == before
    visible = [f.name for f in (tmp_path / "output").iterdir() if not f.name.startswith(".")]
    assert visible == [f"{STEM}-3b"]
    told: list[tuple[int, int]] = []
    again = build_class(
        asked(tmp_path, single=True), SHIPPED, None, lambda *done: told.append(done)
    )
    assert told[0] == (3, 7) and told[-1] == (7, 7)
    assert files_below(again.placed.folder) == files_below(made.placed.folder)
    assert [f.name for f in (tmp_path / "output").iterdir()] == [f"{STEM}-3b"]


def test_what_was_made_from_something_else_is_not_taken(tmp_path: Path) -> None:
    with pytest.raises(Stop):
        build_class(asked(tmp_path), SHIPPED, None, stop_after(5))  # type: ignore[arg-type]
    told: list[tuple[int, int]] = []
    order = asked(tmp_path)
    other = replace(order, order=replace(order.order, seed=2))
    build_class(other, SHIPPED, None, lambda *done: told.append(done))
    assert told[0] == (0, 7)


def test_a_killed_run_left_nothing_that_the_next_one_minds(tmp_path: Path) -> None:
    old = build_class(asked(tmp_path), SHIPPED)
    before = files_below(old.placed.folder)
    # As if the machine stopped between the two moves, and in the middle of a sheet.
    room = tmp_path / "output" / f".ardoise-{STEM}-3b"
    (room / "old").mkdir(parents=True)
    (room / "new").mkdir()
    (room / "new" / "half.pdf").write_bytes(b"%PDF")
    (room / "sheets").mkdir()
    (room / "sheets" / f"{'0' * 64}-{'1' * 32}.part").write_bytes(b"half")
    old.placed.folder.rename(room / "old" / old.placed.folder.name)
    with pytest.raises(Stop):
        build_class(asked(tmp_path), SHIPPED, None, stop_after(0))  # type: ignore[arg-type]
    assert files_below(old.placed.folder) == before
    built = build_class(asked(tmp_path), SHIPPED)
    assert files_below(built.placed.folder) == before and not room.exists()


@pytest.mark.parametrize("change", ["changed", "added", "record"])
def test_what_the_teacher_changed_in_the_folder_stays(tmp_path: Path, change: str) -> None:
    first = build_class(asked(tmp_path), SHIPPED).placed.folder
    file = first / {"changed": f"{TABLE}.csv", "added": "notes.txt", "record": RECORD}[change]
    file.write_bytes(b"mine")
    built = build_class(asked(tmp_path), SHIPPED)
    assert built.placed.folder.name == f"{STEM}-3b-2"
    assert built.placed.edited
    assert file.read_bytes() == b"mine"
    again = build_class(asked(tmp_path), SHIPPED)
    assert again.placed.folder == built.placed.folder


def test_a_file_of_that_name_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "output").mkdir()
    (tmp_path / "output" / f"{STEM}-3b").write_bytes(b"mine")
    built = build_class(asked(tmp_path), SHIPPED)
    assert built.placed.folder.name == f"{STEM}-3b-2"
    assert (tmp_path / "output" / f"{STEM}-3b").read_bytes() == b"mine"


def test_a_formula_in_a_name_is_harmless_in_the_table(tmp_path: Path) -> None:
    text = "nom;niveau\n=1+1;A2\n@sum;A2\n-2;B1\n+3;B1\n"
    folder = build_class(asked(tmp_path, text), SHIPPED).placed.folder
    assert [line["Nom"] for line in table_of(folder)] == ["'=1+1", "'@sum", "'-2", "'+3"]


def test_a_letter_that_no_font_has_is_said_before_anything_is_made(tmp_path: Path) -> None:
    with pytest.raises(ArdoiseError) as caught:
        build_class(asked(tmp_path, "nom;niveau\n王伟;A2\nעדי;A2\nZoé;A2\n"), SHIPPED)
    found = caught.value.problems
    assert [(p.code, p.place and p.place.line) for p in found] == [
        ("class-letter", 2),
        ("class-letter", 3),
    ]
    assert not (tmp_path / "output").exists()


def test_all_in_one_version_and_level_say_neither_theme_nor_version(tmp_path: Path) -> None:
    order = asked(tmp_path, "nom\nZoé\nAwa\n", versions=1)
    built = build_class(replace(order, order=replace(order.order, levels=("A2",))), SHIPPED)
    pages = text_of((built.placed.folder / PDF).read_bytes())
    assert not [page for page in pages if "Sujet" in page]
    assert not [page for page in pages if "Prénom" in page]
    assert {line["Sujet"] for line in table_of(built.placed.folder)} == {""}


def test_a_task_is_small_enough_to_be_sent(tmp_path: Path) -> None:
    cluster = Cluster()
    build_class(asked(tmp_path), SHIPPED, cluster)
    assert len(cluster.sizes) == 7
    assert max(cluster.sizes) < 200_000
