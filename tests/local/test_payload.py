"""The text and the size of payloads."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from sfgen.local import payload

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(JSON)
def test_the_long_way_writes_the_same(value: Any) -> None:
    assert "".join(payload._parts(value)) == payload.text_of(value)
    assert json.loads(payload.text_of(value)) == value


def test_depth_is_no_limit() -> None:
    value: Any = 1
    for _ in range(5_000):
        value = {"a": [value, 2]}
    text = payload.text_of(value)
    assert text.startswith('{"a":[{"a":[')
    assert text.endswith(",2]},2]}")
    assert len(text) == 5_000 * len('{"a":[,2]}') + 1
    assert payload.fits(value)


def test_the_limit_counts_bytes() -> None:
    assert payload.fits("x" * (payload.LONGEST_PAYLOAD - 2))
    assert not payload.fits("x" * (payload.LONGEST_PAYLOAD - 1))
    assert not payload.fits("é" * (payload.LONGEST_PAYLOAD // 2))
