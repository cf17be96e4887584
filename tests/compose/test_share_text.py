"""No two tasks of a sheet print the same sentence; together they may print all of them."""

from hypothesis import given
from hypothesis import strategies as st

from generator.compose.share_text import runs_of
from generator.lesson.sentences import Sentence

articles = st.lists(st.integers(1, 5), min_size=1, max_size=6).map(
    lambda sizes: tuple(
        Sentence(f"{n}.{i} " + "mot " * (i + 1), n) for n, size in enumerate(sizes, 1)
        for i in range(size)
    )
)  # fmt: skip


@given(articles, st.integers(1, 5))
def test_runs_are_the_text_in_order_and_never_overlap(sentences, count):
    runs = runs_of(sentences, count)
    assert len(runs) == count
    joined = [s for run in runs for s in run]
    assert joined == list(sentences)[: len(joined)]
    if len(sentences) >= count:
        assert all(runs) and len(joined) == len(sentences)


@given(articles, st.integers(2, 4))
def test_paragraphs_stay_whole_where_there_are_enough(sentences, count):
    paragraphs = {s.paragraph for s in sentences}
    runs = runs_of(sentences, count)
    if len(paragraphs) >= count:
        held = [{s.paragraph for s in run} for run in runs]
        assert all(not a & b for i, a in enumerate(held) for b in held[:i])
