"""Walking finds every word; changing nothing gives the same document back."""

from support.sample import sample_document

from generator.document.blocks import Block, Box, Paragraph, Table
from generator.document.inlines import Blank, Text
from generator.document.walk import blocks_of, inlines_of, lead_in, map_inlines


def test_the_sample_has_every_kind_of_block():
    kinds = {type(block) for block in blocks_of(sample_document().blocks)}
    assert kinds == set(Block.__args__)


def test_mapping_to_the_same_gives_the_same():
    blocks = sample_document().blocks
    assert tuple(map_inlines(block, lambda inlines: inlines) for block in blocks) == blocks


def test_every_run_is_reached():
    def shout(inlines):
        return tuple(Text(i.text.upper()) if isinstance(i, Text) else i for i in inlines)

    changed = tuple(map_inlines(block, shout) for block in sample_document().blocks)
    texts = [i.text for i in inlines_of(changed) if isinstance(i, Text)]
    assert len(texts) > 50
    assert all(text == text.upper() for text in texts)
    assert any(isinstance(i, Blank) for i in inlines_of(changed))


def test_what_only_prepares_a_task_ends_at_the_first_thing_to_do():
    asked, bank, table = Paragraph(()), Box(()), Table((1.0,), ())
    assert lead_in((asked, bank, table, asked)) == 2
    assert lead_in((table, asked)) == 0
    assert lead_in((asked,)) == 1
