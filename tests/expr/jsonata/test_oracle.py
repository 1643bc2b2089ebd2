"""The parser against jsonata 2.0.6: both accept or both refuse, with the same code and at the same place."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings

from sfgen.expr.jsonata import JsonataSyntaxError, parse
from tests.expr.jsonata.expressions import ACCEPTED, LATE, REFUSED, expressions, regex_soups, token_soups

MANY = settings(max_examples=5 * settings.default.max_examples) if settings.default else settings()

# Codes whose error jsonata places at the end of the token that we name, or of a part of it.
_SAME_END = frozenset({"S0201", "S0202", "S0203", "S0204", "S0211"})


def answer(text: str) -> JsonataSyntaxError | None:
    try:
        parse(text)
    except JsonataSyntaxError as error:
        return error
    return None


def assert_agreement(text: str, oracle: dict[str, Any]) -> None:
    error = answer(text)
    assert (error is None) == oracle["ok"], (text, error, oracle)
    if error is None:
        return
    assert 0 <= error.position <= error.end <= len(text), text
    # The error of a RegExp has no code of JSONata.
    code = oracle["code"] if str(oracle["code"]).startswith("S0") else "invalid-regex"
    assert error.code == code or {error.code, code} <= LATE, (text, error, oracle)
    if code in _SAME_END:
        assert len(text[: error.end].encode("utf-16-le")) // 2 == oracle["position"], (text, error, oracle)


@pytest.mark.parametrize("text", ACCEPTED)
def test_takes_what_jsonata_takes(text: str, oracles: Any) -> None:
    assert oracles.jsonata_parse(text)["ok"]
    assert answer(text) is None


@pytest.mark.parametrize(("text", "code"), REFUSED.items())
def test_refuses_what_jsonata_refuses(text: str, code: str, oracles: Any) -> None:
    assert_agreement(text, oracles.jsonata_parse(text))
    error = answer(text)
    assert error is not None
    assert error.code == code


@MANY
@given(token_soups)
def test_token_soups(oracles: Any, text: str) -> None:
    assert_agreement(text, oracles.jsonata_parse(text))


@MANY
@given(expressions)
def test_generated_expressions(oracles: Any, text: str) -> None:
    assert_agreement(text, oracles.jsonata_parse(text))


@MANY
@given(regex_soups)
def test_regular_expressions(oracles: Any, text: str) -> None:
    assert_agreement(text, oracles.jsonata_parse(text))


@given(expressions, expressions)
def test_a_prefix_of_an_expression(oracles: Any, one: str, other: str) -> None:
    text = f"{one} & {other}"[: len(one) + len(other) // 2]
    assert_agreement(text, oracles.jsonata_parse(text))
