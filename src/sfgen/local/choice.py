"""The rules of a JSONPath Choice state.

Source: AWS Step Functions Developer Guide, "Choice workflow state".
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable
from functools import lru_cache
from typing import Any, Final, TypeAlias

from sfgen.asl.model import ChoiceRule, Json
from sfgen.local.jsonpath import PathError, Place, find
from sfgen.local.jsonpath_steps import Missing
from sfgen.local.timestamps import moment

__all__ = ["Rule", "rule_of"]

Rule: TypeAlias = Callable[[Place], bool]
Compare: TypeAlias = Callable[[Any, Any], bool]
"""Compares the variable with the other operand; types that do not fit are no error, but false."""


def rule_of(rule: ChoiceRule) -> Rule:
    """Give the function that says whether a rule holds.

    Raises:
        PathError: a path in it is none. The function raises it where a path leads nowhere.

    Examples:
        >>> holds = rule_of(ChoiceRule(variable="$.a", numeric_less_than=3))
        >>> holds(Place({"a": 2})), holds(Place({"a": "2"}))
        (True, False)
    """
    given = rule.model_fields_set
    if "and_" in given:
        parts = [rule_of(part) for part in rule.and_ or ()]
        return lambda place: all(part(place) for part in parts)
    if "or_" in given:
        parts = [rule_of(part) for part in rule.or_ or ()]
        return lambda place: any(part(place) for part in parts)
    if "not_" in given and rule.not_ is not None:
        negated = rule_of(rule.not_)
        return lambda place: not negated(place)
    return _test(rule, given)


def _test(rule: ChoiceRule, given: set[str]) -> Rule:
    assert rule.variable is not None
    variable, found = rule.variable, find(rule.variable)
    name = next(name for name in _TESTS if name in given or f"{name}_path" in given)
    if name == "is_present":
        return lambda place: isinstance(found(place), Missing) is not rule.is_present
    compare = _TESTS[name]
    path = getattr(rule, f"{name}_path", None)
    if path is None:
        expected = getattr(rule, name)
        return lambda place: compare(_present(found(place), variable), expected)
    other = find(path)
    return lambda place: compare(_present(found(place), variable), _present(other(place), path))


def _present(value: Json | Missing, path: str) -> Json:
    if not isinstance(value, Missing):
        return value
    if value.reason is None:
        return None
    raise PathError(f"Invalid path '{path}': The choice state's condition path references an invalid value.")


# Tests


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _of_strings(compare: Compare) -> Compare:
    def apply(left: Any, right: Any) -> bool:
        if not isinstance(left, str) or not isinstance(right, str):
            return False
        # Java compares units of UTF-16, which differs from code points beyond U+FFFF only.
        if left.isascii() and right.isascii():
            return compare(left, right)
        return compare(left.encode("utf-16-be", "surrogatepass"), right.encode("utf-16-be", "surrogatepass"))

    return apply


def _of_numbers(compare: Compare) -> Compare:
    return lambda left, right: _is_number(left) and _is_number(right) and compare(left, right)


def _of_timestamps(compare: Compare) -> Compare:
    def apply(left: Any, right: Any) -> bool:
        first, second = moment(left), moment(right)
        return first is not None and second is not None and compare(first, second)

    return apply


def _of_type(test: Callable[[Any], bool]) -> Compare:
    return lambda value, expected: test(value) is expected


@lru_cache(maxsize=1024)
def _pattern(text: str) -> re.Pattern[str]:
    pieces = re.findall(r"\\[*\\]|\*|[^*\\]+|\\", text, re.DOTALL)
    return re.compile("".join(".*" if piece == "*" else re.escape(_unescaped(piece)) for piece in pieces), re.DOTALL)


def _unescaped(piece: str) -> str:
    return piece[1:] if len(piece) == 2 and piece[0] == "\\" else piece


def _matches(value: Any, text: Any) -> bool:
    return isinstance(value, str) and isinstance(text, str) and _pattern(text).fullmatch(value) is not None


_RELATIONS: Final[dict[str, Compare]] = {
    "equals": operator.eq,
    "less_than": operator.lt,
    "greater_than": operator.gt,
    "less_than_equals": operator.le,
    "greater_than_equals": operator.ge,
}
_FAMILIES: Final = {"string": _of_strings, "numeric": _of_numbers, "timestamp": _of_timestamps}
_TESTS: Final[dict[str, Compare]] = {
    **{
        f"{family}_{relation}": of(compare)
        for family, of in _FAMILIES.items()
        for relation, compare in _RELATIONS.items()
    },
    "boolean_equals": lambda left, right: isinstance(left, bool) and left is right,
    "string_matches": _matches,
    "is_null": _of_type(lambda value: value is None),
    "is_present": _of_type(lambda _value: True),
    "is_numeric": _of_type(_is_number),
    "is_string": _of_type(lambda value: isinstance(value, str)),
    "is_boolean": _of_type(lambda value: isinstance(value, bool)),
    "is_timestamp": _of_type(lambda value: moment(value) is not None),
}
