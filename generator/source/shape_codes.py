"""pydantic's names of what does not fit, and ours."""

from __future__ import annotations

import re

CODES = {
    "extra_forbidden": "unknown-key",
    "missing": "missing",
    "string_type": "not-text",
    "string_sub_type": "not-text",
    "int_type": "not-a-whole-number",
    "int_parsing": "not-a-whole-number",
    "int_parsing_size": "not-a-whole-number",
    "int_from_float": "not-a-whole-number",
    "float_type": "not-a-number",
    "float_parsing": "not-a-number",
    "finite_number": "not-a-number",
    "decimal_type": "not-a-number",
    "decimal_parsing": "not-a-number",
    "bool_type": "not-true-or-false",
    "bool_parsing": "not-true-or-false",
    "list_type": "not-a-list",
    "tuple_type": "not-a-list",
    "set_type": "not-a-list",
    "frozen_set_type": "not-a-list",
    "iterable_type": "not-a-list",
    "dict_type": "not-a-mapping",
    "mapping_type": "not-a-mapping",
    "model_type": "not-a-mapping",
    "model_attributes_type": "not-a-mapping",
    "dataclass_type": "not-a-mapping",
    "literal_error": "not-one-of",
    "enum": "not-one-of",
    "union_tag_invalid": "not-one-of",
    "union_tag_not_found": "missing-type",
    "string_too_short": "too-short",
    "string_too_long": "text-too-long",
    "too_short": "too-short",
    "too_long": "too-many",
    "string_pattern_mismatch": "wrong-form",
    "greater_than": "too-small",
    "greater_than_equal": "too-small",
    "less_than": "too-big",
    "less_than_equal": "too-big",
    "multiple_of": "not-halves",
    "value_error": "not-valid",
    "assertion_error": "not-valid",
}
"""Anything else keeps its name: the code of a PydanticCustomError."""


def expected_words(said: str) -> list[str]:
    """The words that may stand there, out of pydantic's `'vous' or 'tu'`."""
    return re.findall(r"'([^']*)'", said)
