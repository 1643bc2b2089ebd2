"""The intrinsic functions of JSONPath states.

Source: AWS Step Functions Developer Guide, "Intrinsic functions for JSONPath states".
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import math
import random
import re
from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from sfgen.asl.model import Json
from sfgen.local.sources import Sources

__all__ = ["FUNCTIONS", "IntrinsicError", "literal_template"]

_MOST_CHARACTERS: Final = 10_000
_MOST_ITEMS: Final = 1000
_INTEGERS: Final = range(-(2**31), 2**31)
_HASHES: Final = {"MD5": "md5", "SHA-1": "sha1", "SHA-256": "sha256", "SHA-384": "sha384", "SHA-512": "sha512"}

Function: TypeAlias = Callable[[list[Json], Sources], Json]


class IntrinsicError(Exception):
    """An intrinsic function cannot do what it should."""


# Arguments


def _integer(value: Json, what: str) -> int:
    """Take a number, rounded to the nearest integer, halves upward."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise IntrinsicError(f"{what} must be a number, not {_text(value)}")
    whole = math.floor(value + 0.5) if isinstance(value, float) else value
    if whole not in _INTEGERS:
        raise IntrinsicError(f"{what} is outside of {_INTEGERS.start} to {_INTEGERS.stop - 1}: {_text(value)}")
    return whole


def _array(value: Json, what: str = "The first argument") -> list[Json]:
    if not isinstance(value, list):
        raise IntrinsicError(f"{what} must be an array, not {_text(value)}")
    return value


def _object(value: Json, what: str) -> dict[str, Json]:
    if not isinstance(value, dict):
        raise IntrinsicError(f"{what} must be an object, not {_text(value)}")
    return value


def _string(value: Json, what: str = "The argument") -> str:
    if not isinstance(value, str):
        raise IntrinsicError(f"{what} must be a string, not {_text(value)}")
    return value


def _short(value: Json, what: str = "The argument") -> str:
    text = _string(value, what)
    if len(text) > _MOST_CHARACTERS:
        raise IntrinsicError(f"{what} has {len(text)} characters; the most is {_MOST_CHARACTERS}")
    return text


def _text(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _equal(left: Json, right: Json) -> bool:
    if isinstance(left, bool) != isinstance(right, bool):
        return False
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(map(_equal, left, right))
    if isinstance(left, dict) and isinstance(right, dict):
        return left.keys() == right.keys() and all(_equal(item, right[key]) for key, item in left.items())
    return bool(left == right)


# Texts


def literal_template(call: str) -> str:
    """Give the first argument of a call as it was written, without its quotes and with its escapes."""
    found = re.search(r"'((?:[^'\\]|\\.)*)'", call, re.DOTALL)
    assert found is not None
    return found[1]


def _format(arguments: list[Json], _sources: Sources) -> Json:
    template = _string(arguments[0], "The first argument")
    values = iter(arguments[1:])
    count = 0

    def piece(found: re.Match[str]) -> str:
        nonlocal count
        if found[0] == "\\":
            raise IntrinsicError("the template ends with a backslash that escapes nothing")
        if found[0] != "{}":
            return found[1]
        count += 1
        return _interpolated(next(values, ""))

    text = re.sub(r"\\(.)|\{\}|\\\Z", piece, template, flags=re.DOTALL)
    if count != len(arguments) - 1:
        raise IntrinsicError(f"the template has {count} places {{}}, but {len(arguments) - 1} values are given")
    return text


def _interpolated(value: Json) -> str:
    if isinstance(value, list | dict):
        raise IntrinsicError(f"a value for {{}} must be a string, a number, a boolean or null, not {_text(value)}")
    return value if isinstance(value, str) else _text(value)


def _string_to_json(arguments: list[Json], _sources: Sources) -> Json:
    text = _string(arguments[0])

    def refuse(constant: str) -> Any:
        raise ValueError(f"{constant} is no JSON")

    try:
        return json.loads(text, parse_constant=refuse)
    except ValueError as error:
        raise IntrinsicError(f"the text is no JSON: {error}") from None


def _string_split(arguments: list[Json], _sources: Sources) -> Json:
    text, separators = _string(arguments[0], "The first argument"), _string(arguments[1], "The second argument")
    if not separators:
        return [text] if text else []
    return [part for part in re.split(f"[{re.escape(separators)}]", text) if part]


def _base64_encode(arguments: list[Json], _sources: Sources) -> Json:
    return base64.b64encode(_short(arguments[0]).encode()).decode()


def _base64_decode(arguments: list[Json], _sources: Sources) -> Json:
    try:
        return base64.b64decode(_short(arguments[0]), validate=True).decode()
    except (binascii.Error, UnicodeDecodeError) as error:
        raise IntrinsicError(f"the text is no Base64 of a text: {error}") from None


def _hash(arguments: list[Json], _sources: Sources) -> Json:
    data, algorithm = arguments
    if algorithm not in _HASHES:
        raise IntrinsicError(f"the algorithm must be one of {', '.join(_HASHES)}, not {_text(algorithm)}")
    text = _short(data if isinstance(data, str) else _text(data), "The first argument")
    return hashlib.new(_HASHES[algorithm], text.encode()).hexdigest()


# Arrays


def _array_partition(arguments: list[Json], _sources: Sources) -> Json:
    array, size = _array(arguments[0]), _integer(arguments[1], "The second argument")
    if size < 1:
        raise IntrinsicError(f"the second argument must be a positive integer, not {size}")
    return [array[at : at + size] for at in range(0, len(array), size)]


def _array_contains(arguments: list[Json], _sources: Sources) -> Json:
    return any(_equal(item, arguments[1]) for item in _array(arguments[0]))


def _array_range(arguments: list[Json], _sources: Sources) -> Json:
    first, last, step = (_integer(value, "An argument") for value in arguments)
    if not step:
        raise IntrinsicError("the third argument must not be 0")
    numbers = range(first, last + (1 if step > 0 else -1), step)
    if len(numbers) > _MOST_ITEMS:
        raise IntrinsicError(f"the array would have {len(numbers)} items; the most is {_MOST_ITEMS}")
    return list(numbers)


def _array_get_item(arguments: list[Json], _sources: Sources) -> Json:
    array, index = _array(arguments[0]), _integer(arguments[1], "The second argument")
    if not 0 <= index < len(array):
        raise IntrinsicError(f"the index {index} is outside of an array of {len(array)} items")
    return array[index]


def _array_unique(arguments: list[Json], _sources: Sources) -> Json:
    kept: list[Json] = []
    # Texts and numbers are looked up; what cannot be is compared.
    known: set[tuple[bool, Json]] = set()
    for item in _array(arguments[0]):
        if isinstance(item, list | dict):
            if not any(_equal(item, other) for other in kept):
                kept.append(item)
        elif (key := (isinstance(item, bool), item)) not in known:
            known.add(key)
            kept.append(item)
    return kept


# Objects and numbers


def _json_merge(arguments: list[Json], _sources: Sources) -> Json:
    left, right, deep = arguments
    if deep is not False:
        raise IntrinsicError("the third argument must be false: objects are merged at their top level only")
    return {**_object(left, "The first argument"), **_object(right, "The second argument")}


def _math_random(arguments: list[Json], sources: Sources) -> Json:
    start, end = (_integer(value, "An argument") for value in arguments[:2])
    if start >= end:
        raise IntrinsicError(f"the first argument must be less than the second, not {start} and {end}")
    if len(arguments) == 3:
        return random.Random(_integer(arguments[2], "The seed")).randrange(start, end)  # noqa: S311  # repeatable
    return sources.random.randrange(start, end)


def _math_add(arguments: list[Json], _sources: Sources) -> Json:
    return sum(_integer(value, "An argument") for value in arguments)


FUNCTIONS: Final[Mapping[str, Function]] = {
    "States.Array": lambda arguments, _sources: arguments,
    "States.ArrayContains": _array_contains,
    "States.ArrayGetItem": _array_get_item,
    "States.ArrayLength": lambda arguments, _sources: len(_array(arguments[0])),
    "States.ArrayPartition": _array_partition,
    "States.ArrayRange": _array_range,
    "States.ArrayUnique": _array_unique,
    "States.Base64Decode": _base64_decode,
    "States.Base64Encode": _base64_encode,
    "States.Format": _format,
    "States.Hash": _hash,
    "States.JsonMerge": _json_merge,
    "States.JsonToString": lambda arguments, _sources: _text(arguments[0]),
    "States.MathAdd": _math_add,
    "States.MathRandom": _math_random,
    "States.StringSplit": _string_split,
    "States.StringToJson": _string_to_json,
    "States.UUID": lambda _arguments, sources: sources.uuid(),
}
"""What each function does with its arguments."""
