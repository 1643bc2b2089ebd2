"""The libraries that evaluate, against jsonata 2.0.6 from npm."""

from __future__ import annotations

import random
import re
from typing import Any

import pytest
from hypothesis import given, settings

from sfgen.local.jsonata import UNDEFINED, Scope
from sfgen.local.jsonata_jlens import JlensExpression
from sfgen.local.jsonata_python import PythonExpression
from sfgen.local.jsonata_values import EvaluationError, UnsupportedError
from sfgen.local.sources import Sources
from tests.local.jsonata_expressions import BINDINGS, SHAPES, expressions

LIBRARIES: dict[str, Any] = {"python": PythonExpression, "jlens": JlensExpression}
MANY = settings(max_examples=5 * settings.default.max_examples) if settings.default else settings()

# Where jsonata itself breaks, the error is JavaScript's and not one of JSONata.
_BROKEN = {"TypeError", "RangeError"}
# The oracle's own words for what AWS's functions refuse.
_ADDED = {"RANGE", "PARSE"}


def ours(library: Any, expression: str) -> tuple[Any, ...]:
    try:
        found = library(expression).evaluate(Scope(BINDINGS, Sources(random.Random(0), lambda: 0)))
    except EvaluationError as error:
        return ("error", error.code, error.message)
    except UnsupportedError:
        return ("error", "FUNCTION", "")
    return ("undefined",) if found is UNDEFINED else ("value", plain(found))


def theirs(oracles: Any, expression: str) -> tuple[Any, ...]:
    answer = oracles.jsonata_eval(expression, BINDINGS)
    if not answer["ok"]:
        return ("error", answer["code"], answer["message"])
    return ("value", plain(answer["value"])) if answer["defined"] else ("undefined",)


def plain(value: Any) -> Any:
    """Make numbers comparable, and tell them from booleans."""
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    return ("number", float(value)) if isinstance(value, int | float) and not isinstance(value, bool) else value


def assert_agreement(library: Any, oracles: Any, expression: str) -> None:
    expected = theirs(oracles, expression)
    if expected[0] == "error" and expected[1] in _BROKEN:
        return
    found = ours(library, expression)
    if library is JlensExpression and (found[:2] == ("error", "D1001") or re.search("NaN|Inf", repr(expected))):
        # As DIFFERENCES says.
        return
    if expected[0] == found[0] == "error":
        # The members of an array or an object are evaluated side by side in JavaScript: any of their errors is seen.
        assert expected[1] in _ADDED or found[1] == expected[1] or re.search(r"[\[{].*,", expression), (expected, found)
        return
    assert found == expected, expression


@pytest.mark.parametrize("library", LIBRARIES.values(), ids=LIBRARIES)
@MANY
@given(expression=expressions)
def test_generated_expressions(oracles: Any, library: Any, expression: str) -> None:
    assert_agreement(library, oracles, expression)


D1001 = ("error", "D1001")
# What the libraries answer otherwise, for the table in docs/running.md: what jsonata-python says, what jlens says, and
# what jsonata 2.0.6 says.
DIFFERENCES: dict[str, tuple[Any, Any, Any]] = {
    # JSONata since 2.1 refuses numbers that JSON has not where they arise.
    "1 / 0": (("value", "Infinity"), D1001, ("value", "Infinity")),
    "0 / 0": (("value", "NaN"), ("value", None), ("value", "NaN")),
    # Integers beyond 2^53.
    "$formatInteger(1e21, '0')": (("value", "1" + "0" * 21), ("value", "1e+21"), ("value", "1e+21")),
    "$string([123456789012345678])": (
        ("value", "[123456789012346000]"),
        ("value", "[123456789012345680]"),
        ("value", "[123456789012346000]"),
    ),
    # A picture for integers with a separator that is none of theirs.
    "$formatInteger(7, '#,##0.00')": (("value", "0,.07"), ("value", ",0.07"), ("value", ",.07")),
    # jsonata 2.0.6 cuts characters beyond U+FFFF in two.
    "$count($split('😀', ''))": (("value", ("number", 1.0)), ("value", ("number", 1.0)), ("value", ("number", 2.0))),
    # A library's function that is open in places cannot be given functions in jsonata 2.0.6.
    "$map(?, $string)([1, 2])": (("value", ["1", "2"]), ("value", ["1", "2"]), ("error", "TypeError")),
    # jsonata 2.0.6 looks for a limit beyond 2^32.
    "$count($split('a', '', 1e300))": (
        ("value", ("number", 0.0)),
        ("value", ("number", 1.0)),
        ("value", ("number", 0.0)),
    ),
}


@pytest.mark.parametrize("expression", DIFFERENCES)
def test_known_differences(oracles: Any, expression: str) -> None:
    found = (ours(PythonExpression, expression), ours(JlensExpression, expression), theirs(oracles, expression))
    assert tuple(answer[:2] for answer in found) == DIFFERENCES[expression]


def test_integers_that_only_pass_through() -> None:
    big = Scope({"x": 12345678901234567890})
    assert PythonExpression("$x").evaluate(big) == 12345678901234567890
    assert JlensExpression("$x").evaluate(big) == 12345678901234567000


@pytest.mark.parametrize("library", LIBRARIES.values(), ids=LIBRARIES)
@pytest.mark.parametrize("expression", SHAPES)
def test_shapes(oracles: Any, library: Any, expression: str) -> None:
    assert_agreement(library, oracles, expression)
