"""How much longer a PDF takes with its tags: `python tests/benchmarks/tagged_pdf.py`.

The same documents of the lesson that we ship, tagged and untagged in turn in one run, so
that the ratio can be compared between machines; milliseconds of the processor are this
machine's.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

sys.path.insert(0, str(Path(__file__).parents[1]))
sys.path.insert(0, str(Path(__file__).parents[2]))

from reportlab.pdfgen.canvas import Canvas
from support.packs import PackCase, documents_of, prepared

from generator.document.document import Document
from generator.render.pdf.tags.canvas import TaggedCanvas
from generator.render.pdf.tags.element import Element
from generator.render.pdf.tags.tagging import Tagging
from generator.render.pdf.writer import write_pdf

PACK = PackCase("ai-alliance")
PAPERS = ("a2-worksheet", "c1-worksheet", "b1-key", "key", "plan")


@contextmanager
def untagged() -> Iterator[None]:
    """Write as if there were no tags: no element is made, no content marked, no tree written."""
    with ExitStack() as without:

        def replaced(of: type, **methods: object) -> None:
            for name, method in methods.items():
                without.enter_context(patch.object(of, name, method))

        replaced(Element, child=lambda self, *_, **__: self, attach=lambda self: self)
        replaced(Tagging, sign=lambda self, owner, _: owner, words=lambda self, owner, _: owner)
        replaced(TaggedCanvas, mark=lambda self, owner: None)
        replaced(TaggedCanvas, showPage=Canvas.showPage, save=Canvas.save)
        yield


def write(documents: Sequence[Document]) -> tuple[float, int]:
    """Write all of them once: the seconds of the processor, and the bytes."""
    setting = prepared(PACK.order)
    start = time.process_time()
    size = sum(len(write_pdf(d, setting.theme, setting.fonts).data) for d in documents)
    return time.process_time() - start, size


@dataclass(frozen=True)
class Way:
    """Its median seconds, the median of its ratios to the untagged way, and its bytes."""

    seconds: float
    ratio: float
    size: int


def measure(runs: int) -> dict[str, Way]:
    """Both ways, side by side in each round; a first round, not counted, warms up."""
    documents = [documents_of(PACK)[name] for name in PAPERS]
    times: dict[str, list[float]] = {"untagged": [], "tagged": []}
    sizes = dict.fromkeys(times, 0)
    for count in range(runs + 1):
        for way in times:
            with untagged() if way == "untagged" else ExitStack():
                seconds, sizes[way] = write(documents)
            if count:
                times[way].append(seconds)
    ratios = {
        way: [own / without for own, without in zip(found, times["untagged"], strict=True)]
        for way, found in times.items()
    }
    median = statistics.median
    return {way: Way(median(times[way]), median(ratios[way]), sizes[way]) for way in times}


def table(ways: dict[str, Way]) -> str:
    """Both ways with their ratios to the untagged one."""
    untagged_size = ways["untagged"].size
    rows = [f"{f'{len(PAPERS)} papers, PDF':22}{'× time':>9}{'× size':>9}{'ms':>9}{'kB':>9}"]
    rows += [
        f"{name:22}{way.ratio:9.2f}{way.size / untagged_size:9.2f}"
        f"{way.seconds * 1000:9.0f}{way.size / 1000:9.0f}"
        for name, way in ways.items()
    ]
    return "\n".join(rows)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=11, help="rounds to take the median of")
    print(table(measure(parser.parse_args().runs)))


if __name__ == "__main__":
    main()
