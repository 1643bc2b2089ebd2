"""What the JSONata libraries and what calls them share: undefined, errors, and the functions that AWS adds."""

from __future__ import annotations

import hashlib
import json
import math
import random
from decimal import Decimal
from enum import Enum
from typing import Final, Literal, TypeAlias

from sfgen.asl.model import Json
from sfgen.local.sources import Sources

__all__ = [
    "DEPTH",
    "MOST_BYTES",
    "UNDEFINED",
    "Added",
    "EvaluationError",
    "Undefined",
    "UnsupportedError",
    "plain_number",
    "too_large",
]


class _Nothing(Enum):
    UNDEFINED = "undefined"


Undefined: TypeAlias = Literal[_Nothing.UNDEFINED]
UNDEFINED: Final = _Nothing.UNDEFINED
"""No value at all; JSON's null is a value."""

MAX_RANGE: Final = 360_145
"""Most elements that `$range` makes (measured on the service)."""

DEPTH: Final = 100
"""How deep AWS nests an evaluation (measured on the service)."""

MOST_BYTES: Final = 6_990_256
"""How large a value that an expression builds may be: 1 for each character, 8 for each number (measured on the service)."""

_HASHES: Final = {"MD5": "md5", "SHA-1": "sha1", "SHA-256": "sha256", "SHA-384": "sha384", "SHA-512": "sha512"}
_WHOLE: Final = 1e21
_EXACT: Final = 2.0**53


class EvaluationError(Exception):
    """An evaluation failed.

    Attributes:
        code: JSONata's code, such as `T1006`, or "".
        message: What happened.
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


class UnsupportedError(Exception):
    """The value is, or holds, a function."""


def too_large() -> EvaluationError:
    """Give the error for a value that is larger than AWS builds."""
    return EvaluationError("", f"a value is larger than the {MOST_BYTES} bytes that an expression may build")


def plain_number(value: float) -> Json:
    """Write a number as AWS does: without a fraction where it has none, and by name where JSON has no number."""
    if not math.isfinite(value):
        return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"
    if abs(value) >= _WHOLE or value != int(value):
        return value
    # Beyond what a double counts, the shortest digits that mean it, as JavaScript writes them.
    return int(value) if abs(value) <= _EXACT else int(Decimal(repr(value)))


class Added:
    """The functions that AWS adds to JSONata, or has otherwise; arguments and results are plain JSON.

    A missing or senseless argument gives undefined, and integers are rounded towards zero.

    Source: AWS guide, "Transforming data with JSONata in Step Functions"; what it does not say, as measured by others.
    """

    def __init__(self, sources: Sources) -> None:
        self._sources = sources

    def partition(self, array: Json | Undefined, size: Json | Undefined) -> Json | Undefined:
        """Cut an array into arrays of a size."""
        step = _integer(size)
        if not isinstance(array, list) or step is None or step < 1:
            return UNDEFINED
        return [array[at : at + step] for at in range(0, len(array), step)]

    def range(self, first: Json | Undefined, last: Json | Undefined, delta: Json | Undefined) -> Json | Undefined:
        """Count from a number to another, which is included."""
        start, end, step = _integer(first), _integer(last), _integer(delta)
        if start is None or end is None or not step:
            return UNDEFINED
        size = max((end - start) // step + 1, 0)
        if size > MAX_RANGE:
            raise EvaluationError("", f"The range has {size} elements; the most is {MAX_RANGE}")
        numbers = range(start, end + (1 if step > 0 else -1), step)
        # A sequence of one is its element, and an empty one is nothing, as for every result of a path.
        if len(numbers) < 2:
            return numbers[0] if numbers else UNDEFINED
        return list(numbers)

    def hash(self, text: Json | Undefined, algorithm: Json | Undefined) -> Json | Undefined:
        """Hash a text, as hexadecimal digits."""
        if not isinstance(text, str) or not isinstance(algorithm, str) or algorithm not in _HASHES:
            return UNDEFINED
        return hashlib.new(_HASHES[algorithm], text.encode()).hexdigest()

    def random(self, seed: Json | Undefined) -> float:
        """Draw a number from 0 up to 1; one seed always gives one number."""
        if isinstance(seed, int | float) and not isinstance(seed, bool):
            return random.Random(seed).random()  # noqa: S311  # repeatable, not secret
        return self._sources.random.random()

    def uuid(self) -> str:
        """Draw a uuid."""
        return self._sources.uuid()

    def parse(self, text: Json | Undefined) -> Json | Undefined:
        """Read a value from JSON."""
        if text is UNDEFINED:
            return UNDEFINED
        if not isinstance(text, str):
            raise EvaluationError("T0410", "Argument 1 of function parse does not match function signature")
        try:
            return json.loads(text)
        except ValueError as error:
            raise EvaluationError("", f"$parse: the text is no JSON: {error}") from None


def _integer(value: object) -> int | None:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        return None
    return int(value)
