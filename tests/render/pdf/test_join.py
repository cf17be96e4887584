"""Several PDFs as one to print: its tree, its odd pages, what it shares."""

from __future__ import annotations

from io import BytesIO

import pypdfium2
import pytest
from support.packs import PackCase, printed
from support.pdf_file import PdfFile
from support.pdf_tags import tree_of, tree_text
from support.tag_checks import not_conformant, tag_faults

from generator.render.pdf.join.join import join
from generator.render.pdf.join.part import Part, rewritten

PACK = PackCase("ai-alliance")
NOTHING = ": nothing is painted"


def parts() -> list[bytes]:
    """Sheets with signs and grids, keys, the plan, papers of an odd number of pages among them."""
    papers = [
        *printed(PACK, "pdf").values(),
        *printed(PackCase("ai-alliance", "debate"), "pdf").values(),
    ]
    found = [paper.data for paper in papers]
    assert {paper.pages % 2 for paper in papers} == {0, 1}
    return found


def joined(*data: bytes, title: str = "Une alliance (100 0 R)") -> bytes:
    out = BytesIO()
    pages = join(data, out, title, "fr")
    assert pages == len(PdfFile(out.getvalue()).pages)
    return out.getvalue()


def lengths(data: list[bytes]) -> list[int]:
    return [len(pypdfium2.PdfDocument(one)) for one in data]


def picture(page: pypdfium2.PdfPage) -> bytes:
    return bytes(page.render(scale=0.3).buffer)


def test_it_is_conformant_and_its_tree_leads_back_to_every_page() -> None:
    data = joined(*parts())
    assert not_conformant(data) == []
    backs = [fault for fault in tag_faults(data) if not fault.endswith(NOTHING)]
    assert backs == []
    assert len(tag_faults(data)) == sum(length % 2 for length in lengths(parts())[:-1])


def test_it_says_what_its_parts_say_one_after_another() -> None:
    data = joined(*parts())
    assert tree_text(data).split() == " ".join(map(tree_text, parts())).split()
    (document,) = [node for node in tree_of(data).nodes() if node.kind == "Document"]
    assert [kid.kind for kid in document.kids if hasattr(kid, "kind")] == ["Part"] * len(parts())


def test_each_part_begins_on_an_odd_page_and_looks_as_it_did() -> None:
    found = parts()
    pdf = pypdfium2.PdfDocument(joined(*found))
    at = 0
    for one in found:
        assert at % 2 == 0
        before = pypdfium2.PdfDocument(one)
        for number in range(len(before)):
            assert picture(before[number]) == picture(pdf[at])
            at += 1
        if at % 2 and at < len(pdf):
            assert pdf[at].get_textpage().get_text_range() == ""
            assert pdf[at].get_size() == pdf[at - 1].get_size()
            at += 1
    assert at == len(pdf)


def test_what_parts_share_stands_in_it_once() -> None:
    (one, *_) = parts()
    twice, thrice = joined(one, one), joined(one, one, one)
    fonts = [raw for raw in PdfFile(thrice).raw.values() if b"/Length1" in raw]
    assert len(fonts) == len(set(fonts)) > 2
    assert len(thrice) - len(twice) < len(one) - sum(map(len, fonts))


def test_its_title_is_its_own_and_there_are_no_bookmarks() -> None:
    pdf = pypdfium2.PdfDocument(joined(*parts()[:2], title="Été (1) \\ « œ »"))
    assert pdf.get_metadata_dict()["Title"] == "Été (1) \\ « œ »"
    assert list(pdf.get_toc()) == []


def test_only_references_get_other_numbers() -> None:
    body = b"<</A 1 0 R /T (1 0 R \\) 1 0 R) /K [1 0 R 11 0 R]>>\nstream\n1 0 R ("
    expected = b"<</A 9 0 R /T (1 0 R \\) 1 0 R) /K [9 0 R 19 0 R]>>\nstream\n1 0 R ("
    assert rewritten(body, lambda number: number + 8) == expected


@pytest.mark.parametrize("cut", [0, 100, 5000, -5, -30, -2000])
def test_what_is_no_whole_file_of_ours_is_refused(cut: int) -> None:
    (one, *_) = parts()
    with pytest.raises(ValueError, match="not a PDF"):
        Part.of(one[:cut])
    with pytest.raises(ValueError, match="not a PDF"):
        joined(b"%PDF-1.7 and so on")
