"""Pages side by side on one picture: to look at before a release, or after a change.

    python docs/make_contact_sheet.py [RECIPE]... [-o FOLDER]

All pages of the first lesson, PDF and Word, one sheet a paper and format.

    python docs/make_contact_sheet.py --reference [-o FOLDER]
    python docs/make_contact_sheet.py --changed [-o FOLDER]

The pictures of `tests/pictures/` that were accepted, one sheet a format; or every page that
looks otherwise now: the accepted one, today's, and where they differ.

Word needs LibreOffice (soffice). The folder is output/contact-sheets where none is named.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from support.libreoffice import convert_all  # noqa: E402
from support.picture_store import beside, changes, files_of, stored  # noqa: E402
from support.pictures import drawn  # noqa: E402
from support.reference_pack import FORMATS, PAPERS  # noqa: E402

COLUMNS = 4
COLUMNS_OF_ALL = 10


def main() -> None:
    """Write the sheets that are asked for, and say which."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("recipes", nargs="*", default=["standard"])
    options.add_argument("--reference", action="store_true")
    options.add_argument("--changed", action="store_true")
    options.add_argument("-o", "--output", type=Path, default=Path("output/contact-sheets"))
    wanted = options.parse_args()
    if wanted.changed:
        sheets = changed()
    elif wanted.reference:
        sheets = reference()
    else:
        sheets = (sheet for recipe in wanted.recipes for sheet in papers(recipe))
    written = 0
    for name, sheet in sheets:
        wanted.output.mkdir(parents=True, exist_ok=True)
        sheet.save(wanted.output / f"{name}.png", optimize=True)
        print(wanted.output / f"{name}.png")
        written += 1
    if not written:
        print("Every page looks as accepted.")


def papers(recipe: str) -> Iterator[tuple[str, Image.Image]]:
    """The papers of the first lesson under a recipe, a sheet each."""
    from generator.papers import render
    from generator.prepare import Order, prepare
    from generator.profiles.templates import Templates

    order = Order(ROOT / "lessons" / "ai-alliance", recipe=recipe)
    made = list(render(prepare(order, Templates.around(ROOT)), order, lambda done, total: None))
    word = {Path(p.name).stem: p.data for p in made if p.format == "docx"}
    for format, pdfs in (
        ("pdf", {Path(p.name).stem: p.data for p in made if p.format == "pdf"}),
        ("docx", convert_all(word, "pdf")),
    ):
        for name, data in pdfs.items():
            yield f"{name}-{format}", beside(drawn(data), COLUMNS)


def reference() -> Iterator[tuple[str, Image.Image]]:
    """All accepted pictures of a format."""
    for format in FORMATS:
        pages = [stored(file) for paper in PAPERS for file in files_of(paper, format)]
        yield f"reference-{format}", beside(pages, COLUMNS_OF_ALL)


def changed() -> Iterator[tuple[str, Image.Image]]:
    """Each page that is not as accepted: old, new, difference."""
    for format in FORMATS:
        for paper in PAPERS:
            for change in changes(paper, format):
                print(change)
                yield change.name.replace(", ", "-").replace(" ", "-"), beside(change.pictures())


if __name__ == "__main__":
    main()
