"""How the pages of the shipped lesson are filled, measured in the finished PDFs."""

import pytest
from support.packs import DOCUMENTS, IN_VERSIONS, UNCORRECTED, PackCase, printed
from support.printed_words import pages_of, titles_of

# The fewest and the most pages, by recipe and kind of paper. Two sheets of paper make
# four pages, one sheet two; a key should be no longer than its sheet of paper.
PAGES = {
    ("standard", "worksheet"): (4, 4),
    ("standard", "key"): (1, 2),
    ("standard", "plan"): (2, 3),  # two pages and the grid of the debate
    ("short", "worksheet"): (2, 2),
    ("short", "key"): (1, 2),
    ("short", "plan"): (2, 2),
    ("vocabulary", "worksheet"): (4, 4),
    ("vocabulary", "key"): (1, 3),
    ("vocabulary", "plan"): (2, 2),
    ("debate", "worksheet"): (2, 2),
    ("debate", "key"): (1, 1),
    ("debate", "plan"): (2, 3),
    ("homework", "worksheet"): (2, 2),
    ("homework", "key"): (1, 1),
    ("homework", "plan"): (2, 2),
    ("substitute", "worksheet"): (4, 4),
    ("substitute", "key"): (1, 2),
    ("substitute", "plan"): (2, 3),
    ("exam", "worksheet"): (4, 4),
    ("exam", "key"): (1, 2),
    ("exam", "plan"): (1, 2),
    # Eleven sheets of paper, each to be handed out alone; some are printed on one side.
    ("full", "worksheet"): (20, 22),
    ("full", "key"): (3, 12),
    ("full", "plan"): (5, 7),
}
ALL = [*DOCUMENTS, *IN_VERSIONS]
ONE_SIDED = ("full",)  # recipes whose sheets are handed out one by one: a back may be blank
LEAST_USED = 0.2  # of the column, on every page but the last
LEAST_BELOW_A_TITLE = 34.0  # points: its own line, and one of what it stands above


def kind(name: str) -> str:
    return name.rpartition("-")[2]


@pytest.mark.parametrize(("pack", "name"), ALL, ids=str)
def test_the_number_of_pages(pack: PackCase, name: str) -> None:
    least, most = PAGES[pack.recipe, kind(name)]
    paper = printed(pack, "pdf")[name]
    used = " ".join(f"{page.used:.0%}" for page in pages_of(paper.data))
    assert least <= paper.pages <= most, f"{paper.pages} pages, used: {used}"


@pytest.mark.parametrize(("pack", "name"), ALL, ids=str)
def test_no_page_is_nearly_empty(pack: PackCase, name: str) -> None:
    pages = pages_of(printed(pack, "pdf")[name].data)
    if pack.recipe in ONE_SIDED:
        backs = [number for number, page in enumerate(pages, 1) if not page.words]
        assert len(backs) <= 6 and not [number for number in backs if number % 2]
        pages = [page for page in pages if page.words]
    # The back of an exam's text has ruled lines for a draft and no words.
    assert pages and all(page.words or page.used >= LEAST_USED for page in pages)
    used = [page.used for page in pages]
    few = pack.recipe in ("homework", "vocabulary")
    little = (name == "key" and few) or pack.recipe in UNCORRECTED
    assert max(used) > (0.15 if little else 0.25)
    assert all(share >= LEAST_USED for share in used[:-1]), [f"{share:.0%}" for share in used]


@pytest.mark.parametrize(("pack", "name"), ALL, ids=str)
def test_no_heading_stands_alone_at_the_foot(pack: PackCase, name: str) -> None:
    titles = titles_of(printed(pack, "pdf")[name].data)
    assert titles and titles[0].below > 100
    alone = [title for title in titles if title.below < LEAST_BELOW_A_TITLE]
    assert not alone
