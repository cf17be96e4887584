"""How long a Word file takes to write: `python tests/benchmarks/word_writing.py`.

Seconds of writing the same sheet of ai-alliance, ours in a warm process, pandoc's as whole
processes from its own form of a document (JSON), so that reading anything else is not
counted; all measured in turn in one run. Ratios can be compared between machines,
milliseconds are this machine's. What is wanted: ours at most 0.45 of pandoc's (a half, with
something to spare). Pandoc is looked for on the PATH, or as `ARDOISE_PANDOC` says; without it
only ours is shown.
"""

from __future__ import annotations

import argparse
import html
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from support.packs import SHIPPED, PackCase, documents_of  # noqa: E402

from generator.document.blocks import (  # noqa: E402
    Activity,
    Article,
    Block,
    Blocks,
    Grid,
    Heading,
    Items,
    Options,
    Table,
)
from generator.document.inlines import Blank, Inlines, Mark, Pick  # noqa: E402
from generator.document.walk import children, own_inlines  # noqa: E402
from generator.profiles.theme import Theme  # noqa: E402
from generator.render.docx.letterhead import read_letterhead  # noqa: E402
from generator.render.docx.own_template import own_template  # noqa: E402
from generator.render.docx.writer import write_docx  # noqa: E402

WANTED = 0.45
RECIPE, SHEET = "standard", "a2-worksheet"
OURS, ON_LETTERHEAD, PANDOC, EMPTY = (
    "ours",
    "ours on a letterhead",
    "pandoc",
    "pandoc, an empty paper",
)
TEMPLATE = ROOT / "templates" / "word" / "ardoise.docx"
FONTS = ROOT / "templates" / "fonts"


def pandoc() -> str | None:
    """Where pandoc is, if it is anywhere."""
    return os.environ.get("ARDOISE_PANDOC") or shutil.which("pandoc")


def as_html(blocks: Blocks) -> Iterator[str]:
    """The same headings, paragraphs, lists and tables, for pandoc."""
    for block in blocks:
        yield from _as_html(block)


def _as_html(block: Block) -> Iterator[str]:
    own = _words(own_inlines(block))
    match block:
        case Heading(level=level):
            yield f"<h{level}>{own}</h{level}>"
        case Activity():
            yield f"<h2>{own}</h2>"
            yield from as_html(block.blocks)
        case Items():
            tag = "ul" if block.numbering == "bullet" else "ol"
            items = ("<li>" + "".join(as_html(item.blocks)) + "</li>" for item in block.items)
            yield f"<{tag}>{''.join(items)}</{tag}>"
        case Options():
            yield from (f"<p>☐ {_words(option.content)}</p>" for option in block.options)
        case Table():
            yield "<table>"
            for row in (*((block.header,) if block.header else ()), *block.rows):
                cells = ("".join(as_html(cell.blocks)) for cell in row.cells)
                yield f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"
            yield "</table>"
        case Grid():
            yield "<table>"
            for squares in block.rows:
                letters = (square.given if square else "" for square in squares)
                yield f"<tr>{''.join(f'<td>{letter}</td>' for letter in letters)}</tr>"
            yield "</table>"
        case Article():
            yield f"<h3>{_words(block.title)}</h3><p>{_words(block.lead)}</p>"
            yield from (f"<p>{_words(of.content)}</p>" for of in block.paragraphs)
            yield f"<p>{_words(block.source)}</p>"
        case _:
            if own:
                yield f"<p>{own}</p>"
            yield from as_html(children(block))


def _words(content: Inlines) -> str:
    said = []
    for inline in content:
        match inline:
            case Blank():
                said.append("<u>" + "\u00a0" * 30 + "</u>")
            case Mark():
                said.append("☐")
            case Pick():
                said.append(html.escape(" / ".join(inline.options)))
            case _:
                text = html.escape(inline.text)
                said.append(text if inline.role == "plain" else f"<b>{text}</b>")
    return "".join(said)


def programs(folder: Path) -> dict[str, Callable[[], object]]:
    """What is measured: each writes the sheet once."""
    sheet = documents_of(PackCase("ai-alliance", RECIPE))[SHEET]
    theme = SHIPPED.load("themes", "standard", Theme)
    school = folder / "school.docx"
    school.write_bytes(own_template(theme, TEMPLATE, "fr", "Modèle", (), fonts=FONTS))
    letterhead = read_letterhead(school, theme.page)
    found: dict[str, Callable[[], object]] = {
        OURS: lambda: write_docx(sheet, theme, TEMPLATE, fonts=FONTS),
        ON_LETTERHEAD: lambda: write_docx(sheet, theme, TEMPLATE, letterhead, fonts=FONTS),
    }
    if (program := pandoc()) is None:
        return found
    for name, content in ((PANDOC, "\n".join(as_html(sheet.blocks))), (EMPTY, "<p>a</p>")):
        source = folder / f"{name}.json"
        read = ["-f", "html", "-t", "json", "-o", str(source)]
        subprocess.run([program, *read], input=content, encoding="utf-8", check=True)
        command = [program, "-f", "json", str(source), "-o", str(folder / f"{name}.docx")]
        found[name] = lambda command=command: subprocess.run(command, check=True)
    return found


def measure(runs: int) -> dict[str, float]:
    """The median seconds of each; a first round, not counted, warms up."""
    with tempfile.TemporaryDirectory() as folder:
        measured = programs(Path(folder))
        times: dict[str, list[float]] = {name: [] for name in measured}
        for count in range(runs + 1):
            for name, write in measured.items():
                start = time.perf_counter()
                write()
                if count:
                    times[name].append(time.perf_counter() - start)
    return {name: statistics.median(values) for name, values in times.items()}


def table(medians: Mapping[str, float]) -> str:
    """Each with its ratio to pandoc, or to ours where pandoc is not installed."""
    yardstick = PANDOC if PANDOC in medians else OURS
    rows = [f"{'one worksheet, Word':24}{f'× {yardstick}':>10}{'ms':>9}"]
    rows += [
        f"{name:24}{seconds / medians[yardstick]:10.2f}{seconds * 1000:9.1f}"
        for name, seconds in medians.items()
    ]
    if PANDOC not in medians:
        rows.append("pandoc is not installed: nothing to compare with")
    else:
        met = "met" if medians[OURS] <= WANTED * medians[PANDOC] else "MISSED"
        rows.append(f"wanted: ours at most {WANTED} × pandoc: {met}")
    return "\n".join(rows)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=15, help="rounds to take the median of")
    print(table(measure(parser.parse_args().runs)))


if __name__ == "__main__":
    main()
