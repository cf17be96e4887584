"""All pages of a lesson on one picture, PDF and Word side by side: to look at before a release.

    python docs/make_contact_sheet.py [RECIPE]... [-o FOLDER]

It needs pdftoppm (poppler-utils) and LibreOffice (soffice), and writes one PNG a paper
and format to FOLDER (default: output/contact-sheets).
"""

from __future__ import annotations

import argparse
import math
import subprocess
import tempfile
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).resolve().parents[1]
DOTS_PER_INCH = 50
COLUMNS = 4
GAP = 8


def main() -> None:
    """Build every recipe asked for and tile the pages of each paper."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("recipes", nargs="*", default=["standard"])
    options.add_argument("-o", "--output", type=Path, default=Path("output/contact-sheets"))
    wanted = options.parse_args()
    wanted.output.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        for recipe in wanted.recipes:
            for paper in papers(recipe, Path(folder) / recipe):
                picture = tiled(pages(paper, Path(folder)))
                name = wanted.output / f"{paper.stem}-{paper.suffix[1:]}.png"
                picture.save(name, optimize=True)
                print(name)


def papers(recipe: str, folder: Path) -> list[Path]:
    """The papers of the first lesson under a recipe."""
    from generator.build import build
    from generator.prepare import Order
    from generator.profiles.templates import Templates

    order = Order(ROOT / "lessons" / "ai-alliance", recipe=recipe, output=folder)
    built = build(order, Templates.around(ROOT))
    return [built.placed.folder / paper.name for paper in built.papers]


def pages(paper: Path, folder: Path) -> list[Image.Image]:
    """The pages of a paper as pictures; a Word file goes through LibreOffice."""
    pdf = paper
    if paper.suffix == ".docx":
        profile = f"-env:UserInstallation={(folder / 'office').as_uri()}"
        convert = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir"]
        subprocess.run([*convert, str(folder), str(paper)], check=True, capture_output=True)
        pdf = folder / f"{paper.stem}.pdf"
    stem = folder / f"page-{paper.stem}-{paper.suffix[1:]}"
    subprocess.run(["pdftoppm", "-r", str(DOTS_PER_INCH), "-png", pdf, stem], check=True)
    return [Image.open(file) for file in sorted(folder.glob(f"{stem.name}-*.png"))]


def tiled(pictures: list[Image.Image]) -> Image.Image:
    """Pictures in rows on grey."""
    width, height = pictures[0].width + GAP, pictures[0].height + GAP
    rows = math.ceil(len(pictures) / COLUMNS)
    size = (min(len(pictures), COLUMNS) * width + GAP, rows * height + GAP)
    sheet = Image.new("RGB", size, "#999999")
    for number, picture in enumerate(pictures):
        row, column = divmod(number, COLUMNS)
        sheet.paste(picture, (GAP + column * width, GAP + row * height))
    return sheet


if __name__ == "__main__":
    main()
