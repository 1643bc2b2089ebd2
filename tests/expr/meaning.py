"""What operations mean, in Python: the other side of the properties of expressions.

Nothing here knows JSONata. Where Python has the operation itself, that is its meaning; the functions here say what Python
has under another name, or what numbers and texts are in JSON.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterable
from decimal import ROUND_HALF_EVEN, Decimal
from typing import Any

Json = Any

MISSING = object()
"""What reading a member gives that is not there."""

MAX_EXACT = 2**53
"""Whole numbers up to this are the same in Python and in JSON."""


class NoMeaningError(Exception):
    """Python or JSON has no value for this operation on these operands, so neither has the expression."""


def same(left: Json, right: Json) -> bool:
    """Compare as JSON does: 1 equals 1.0, and true equals neither."""
    if isinstance(left, bool) or isinstance(right, bool):
        return left is right
    if isinstance(left, (int, float)) and isinstance(right, (int, float)):
        # Powers are computed by other libraries elsewhere, whose last digit may differ.
        return left == right or math.isclose(left, right, rel_tol=1e-13)
    if isinstance(left, (list, tuple)) and isinstance(right, (list, tuple)):
        return len(left) == len(right) and all(map(same, left, right))
    if isinstance(left, dict) and isinstance(right, dict):
        return left.keys() == right.keys() and all(same(left[key], right[key]) for key in left)
    return type(left) is type(right) and bool(left == right)


def number(value: float) -> float:
    """Give the number itself, if JSON holds it exactly."""
    if isinstance(value, complex) or not math.isfinite(value):
        raise NoMeaningError(value)
    if abs(value) >= MAX_EXACT or (value and abs(value) < 1e-300):
        raise NoMeaningError(value)
    return value


def total(values: Iterable[float]) -> float:
    """Add up from left to right; Python's own sum rounds differently from 3.12 on."""
    found: float = 0
    for value in values:
        found = number(found + value)
    return found


def power(base: float, exponent: int) -> float:
    """Raise to a power that is exact, since libraries differ in the last digit of others."""
    found = number(base**exponent)
    if found != int(found * 4096) / 4096:
        raise NoMeaningError(found)
    return found


def floor_divide(left: float, right: float) -> float:
    """Divide and round down, where the quotient is not so close to a whole number that rounding it decides."""
    found = left // right
    if math.floor(left / right) != found:
        raise NoMeaningError(left, right)
    return number(found)


def written(value: Json) -> str:
    """Write a value in a text: a text as it is, anything else as compact JSON."""
    return value if isinstance(value, str) else to_json(value)


def to_json(value: Json) -> str:
    """Write compact JSON; numbers have at most 15 digits, and are spelled as ECMAScript spells them."""
    if isinstance(value, dict):
        members = ",".join(f"{to_json(key)}:{to_json(member)}" for key, member in value.items())
        return f"{{{members}}}"
    if isinstance(value, (list, tuple)):
        return f"[{','.join(map(to_json, value))}]"
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return _spelled(float(f"{value:.15g}"))
    return json.dumps(value, ensure_ascii=False)


def _spelled(value: float) -> str:
    if value == 0:
        return "0"
    if 1e-6 <= abs(value) < 1e21:
        return f"{Decimal(repr(value)):f}".removesuffix(".0")
    mantissa, exponent = repr(value).split("e")
    return f"{mantissa.removesuffix('.0')}e{int(exponent):+d}"


def rounded(value: float, digits: int) -> float:
    """Round the number as it is written, a half to the even neighbour."""
    return float(Decimal(repr(value)).quantize(Decimal(1).scaleb(-digits), ROUND_HALF_EVEN))


def distinct(values: Iterable[Json]) -> list[Json]:
    """Leave out what is equal to an earlier element."""
    found: list[Json] = []
    for value in values:
        if not any(same(value, other) for other in found):
            found.append(value)
    return found


def chunks(values: list[Json], size: int) -> list[list[Json]]:
    """Cut into lists of a length."""
    return [values[at : at + size] for at in range(0, len(values), size)]


def padded(text: str, width: int, character: str) -> str:
    """Fill up on the right, or for a negative width on the left."""
    return text.ljust(width, character) if width >= 0 else text.rjust(-width, character)


def collect(function: Callable[..., Json], values: list[Json]) -> list[Json]:
    """Apply a function to each element and its position."""
    return [function(value, at) for at, value in enumerate(values)]
