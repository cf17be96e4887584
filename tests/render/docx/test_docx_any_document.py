"""Whatever blocks a paper is made of, the file is sound."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support.word import FONTS, TEMPLATE, all_of, paper, part, standard_theme, value, word_file
from support.word_checks import W, word_faults
from support.word_controls import controls, kind

from generator.document.blocks import (
    Activity,
    Article,
    ArticleParagraph,
    Block,
    Box,
    Cards,
    Cell,
    Grid,
    Heading,
    Item,
    Items,
    NewPage,
    Option,
    Options,
    Paragraph,
    Private,
    Row,
    Square,
    Table,
    WritingSpace,
)
from generator.document.conceal import conceal
from generator.document.inlines import Blank, Inlines, Mark, Pick, Text
from generator.render.docx.fingerprint import is_untouched
from generator.render.docx.writer import write_docx

_words = st.text(st.sampled_from("aé œ☐△<&>\u202f\u00a0’0"), min_size=1, max_size=12)
_roles = st.sampled_from(["plain", "strong", "emphasis", "term", "answer", "sign", "muted"])
_inlines: st.SearchStrategy[Inlines] = st.lists(
    st.one_of(
        st.builds(Text, _words, _roles, st.sampled_from([None, "en", "ar", "zh-TW"])),
        st.builds(Blank, st.none() | _words, st.floats(5, 80), _words),
        st.builds(Mark, st.sampled_from([None, True, False])),
        st.builds(Pick, st.lists(_words, min_size=2, max_size=4).map(tuple), st.just(0)),
    ),
    max_size=3,
).map(tuple)
_paragraphs = st.builds(
    Paragraph, _inlines, st.sampled_from(["body", "instruction", "answer", "unheard-of"])
)
_options = st.lists(st.builds(Option, _inlines, st.booleans()), min_size=1, max_size=3).map(tuple)
_article = st.lists(
    st.builds(ArticleParagraph, st.integers(1, 9), _inlines, _inlines), max_size=2
).map(tuple)
_squares = st.none() | st.builds(
    Square,
    st.sampled_from(["", "A", "É"]),
    st.sampled_from([None, "B"]),
    st.sampled_from(["", "12"]),
    st.booleans(),
)
_leaves: st.SearchStrategy[Block] = st.one_of(
    _paragraphs,
    st.builds(Heading, st.integers(1, 4), _inlines),
    st.builds(Options, _options, st.sampled_from(["stacked", "row"])),
    st.builds(WritingSpace, st.integers(0, 4), st.lists(_paragraphs, max_size=1).map(tuple)),
    st.builds(Article, _inlines, _article, _inlines, _inlines).filter(
        lambda article: article.title or article.paragraphs
    ),
    st.builds(NewPage, st.sampled_from(["page", "sheet"])),
    st.lists(st.tuples(_squares, _squares, _squares), max_size=3).map(
        lambda rows: Grid(tuple(rows), "Une grille")
    ),
)


def _grown(blocks: st.SearchStrategy[Block]) -> st.SearchStrategy[Block]:
    some = st.lists(blocks, max_size=3).map(tuple)
    boxes = st.builds(Box, some, _inlines, st.sampled_from(["bank", "card", "note", "warning"]))
    cells = st.builds(Cell, some, st.booleans())
    rows = st.tuples(cells, cells).map(Row)
    items = st.lists(st.builds(Item, some), max_size=2).map(tuple)
    kinds = st.sampled_from(["decimal", "letter", "bullet", "none"])
    return st.one_of(
        boxes,
        st.builds(Items, items, kinds, st.integers(1, 9)),
        st.builds(
            Table,
            st.just((0.3, 0.7)),
            st.lists(rows, min_size=1, max_size=2).map(tuple),
            st.none() | rows,
            _words,
            st.sampled_from(["grid", "plain", "fill"]),
        ),
        st.builds(Cards, st.lists(boxes, min_size=1, max_size=3).map(tuple), st.integers(1, 3)),
        st.builds(Activity, st.sampled_from(["", "7"]), _inlines, some, _words),
        st.builds(Private, some),
    )


_blocks = st.lists(st.recursive(_leaves, _grown, max_leaves=8), max_size=5).map(tuple)
_patient = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)


@_patient
@given(_blocks)
def test_any_paper_is_sound(blocks):
    for document in (paper(*blocks), conceal(paper(*blocks))):
        data = word_file(document)
        assert word_faults(data) == []
        assert is_untouched(data)


@_patient
@given(_blocks)
def test_any_sheet_can_be_filled_in(blocks):
    sheet = conceal(paper(*blocks))
    data = write_docx(sheet, standard_theme(), TEMPLATE, fonts=FONTS, fillable=True)
    assert word_faults(data) == []
    tags = [value(of, "sdtPr/tag") for of in controls(data)]
    assert len(set(tags)) == len(tags)
    assert all(kind(of) for of in controls(data))


@_patient
@given(_blocks)
def test_no_tables_meet_and_no_cell_ends_in_one(blocks):
    root = part(word_file(paper(*blocks)))
    for table in all_of(root, "tbl"):
        following = table.getnext()
        assert following is not None and following.tag == f"{W}p"
