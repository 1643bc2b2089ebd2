"""JSONata's functions for jsonata-python: the library's, and our own where it differs from jsonata 2.0.6.

Undefined is None and null is the library's object for it, here as everywhere below the library.
"""

from __future__ import annotations

import math
import re
import sys
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any, Final

from sfgen.expr.jsonata import FUNCTIONS
from sfgen.local.jsonata_values import UNDEFINED, Added
from sfgen.local.sources import Sources

_limit = sys.getrecursionlimit()
from jsonata.functions import Functions  # noqa: E402
from jsonata.jexception import JException  # noqa: E402
from jsonata.jsonata import Jsonata  # noqa: E402
from jsonata.parser import Parser  # noqa: E402
from jsonata.signature import Signature  # noqa: E402
from jsonata.utils import Utils  # noqa: E402

# The library raises the limit of the whole process when it is imported.
sys.setrecursionlimit(_limit)

__all__ = [
    "FRAME",
    "Frame",
    "Functions",
    "JException",
    "Jsonata",
    "Symbol",
    "Utils",
    "as_number",
    "bound",
    "code_units",
    "compile_regex",
    "deep_equal",
    "has_number_type",
    "is_number",
    "lookup",
    "same",
    "string",
    "truth",
]

Symbol: Final = Parser.Symbol
_NULL: Final = Utils.NULL_VALUE
_EXACT: Final = 2.0**53


class Frame(Jsonata.Frame):  # type: ignore[misc]  # the library has no types
    """Variables, and the frame around them."""

    def lookup(self, name: str) -> Any:
        frame: Any = self
        while frame is not None:
            value = frame.bindings.get(name, _ABSENT)
            if value is not _ABSENT:
                return value
            frame = frame.parent
        return None

    def bind(self, name: str, val: Any) -> None:
        self.bindings[name] = val


_ABSENT: Final = object()


class Native(Jsonata.JFunction):  # type: ignore[misc]  # the library has no types
    """A function in Python that expressions call.

    Attributes:
        arity: How many arguments it is given where another function calls it.
    """

    def __init__(self, name: str, signature: str, arity: int, implementation: Callable[..., Any]) -> None:
        self.function_name = name
        self.signature = _signature(name, signature)
        self.arity = arity
        self.implementation = implementation

    def call(self, input: Any, args: Any) -> Any:
        result = self.implementation(*args)
        return as_number(result) if isinstance(result, float) else result

    def get_number_of_args(self) -> int:
        return self.arity


@lru_cache(maxsize=128)
def _signature(name: str, signature: str) -> Signature:
    return Signature(signature, name)


# Values


def has_number_type(value: Any) -> bool:
    """Say whether a value is a number, NaN and the infinite ones included."""
    return isinstance(value, int | float) and not isinstance(value, bool)


def is_number(value: Any) -> bool:
    """Say whether a value is a number; raise for one that JSON has not."""
    if not has_number_type(value) or (isinstance(value, float) and math.isnan(value)):
        return False
    if isinstance(value, float) and math.isinf(value):
        raise JException("D1001", 0, value)
    return True


def as_number(value: float) -> Any:
    """Write a number without a fraction as an int, as far as a double counts exactly."""
    return int(value) if abs(value) <= _EXACT and value == int(value) else value


def truth(value: Any) -> bool:
    """Say whether a value counts as true."""
    if isinstance(value, list):
        return any(truth(item) for item in value)
    if isinstance(value, str | dict | bool):
        return bool(value)
    return is_number(value) and value != 0


def same(left: Any, right: Any) -> bool:
    """Compare as JavaScript's `===`: a list or an object is the same as itself only."""
    if isinstance(left, list | dict) or isinstance(right, list | dict):
        return left is right
    return left is right or (isinstance(left, bool) == isinstance(right, bool) and left == right)


def deep_equal(left: Any, right: Any) -> bool:
    """Compare by value."""
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(map(deep_equal, left, right))
    if isinstance(left, dict) and isinstance(right, dict):
        return left.keys() == right.keys() and all(deep_equal(item, right[key]) for key, item in left.items())
    return same(left, right)


def code_units(text: str) -> bytes:
    """Give what orders texts as JavaScript does."""
    return text.encode("utf-16-be", "surrogatepass")


def lookup(value: Any, key: str) -> Any:
    """Read a member of an object, or of all objects in a list."""
    if isinstance(value, dict):
        return value.get(key)
    if not isinstance(value, list):
        return None
    result = Utils.create_sequence()
    for item in value:
        found = lookup(item, key)
        if isinstance(found, list):
            result.extend(found)
        elif found is not None:
            result.append(found)
    return result


def string(value: Any) -> str:
    """Write a value as a text."""
    found: str = Functions.string(value, None)
    return found


def compile_regex(pattern: str, flags: Any) -> re.Pattern[str]:
    """Compile a regular expression of JavaScript."""
    chosen = (re.IGNORECASE if flags.case_insensitive else 0) | (re.MULTILINE if flags.multiline else 0)
    return re.compile(re.sub(r"\(\?<(?![=!])", "(?P<", pattern), chosen)


# Functions

_ADDED: Final = tuple(name for name, function in FUNCTIONS.items() if function.added)

_LIBRARY_NAMES: Final = {
    "substringBefore": "substring_before",
    "substringAfter": "substring_after",
    "match": "match_",
    "formatNumber": "format_number",
    "formatBase": "format_base",
    "formatInteger": "format_integer",
    "parseInteger": "parse_integer",
    "boolean": "to_boolean",
    "not": "not_",
    "reduce": "fold_left",
    "assert": "assert_fn",
    "encodeUrlComponent": "encode_url_component",
    "encodeUrl": "encode_url",
    "decodeUrlComponent": "decode_url_component",
    "decodeUrl": "decode_url",
    "toMillis": "datetime_to_millis",
    "fromMillis": "datetime_from_millis",
    "clone": "function_clone",
}


def _frame() -> Frame:
    frame = Frame(None)
    for name, function in FUNCTIONS.items():
        if function.added or name in {"now", "millis", "shuffle"}:
            continue
        implementation = getattr(Functions, _LIBRARY_NAMES.get(name, name))
        most = implementation.__code__.co_argcount if function.maximum is not None else 9
        frame.bind(name, Native(name, function.signature, function.minimum, _filled(implementation, most)))
    return frame


def _filled(implementation: Callable[..., Any], count: int) -> Callable[..., Any]:
    def call(*arguments: Any) -> Any:
        return implementation(*arguments, *[None] * (count - len(arguments) if count < 9 else 0))

    return call


FRAME: Final = _frame()
"""All functions but those that read the clock or draw by chance."""


def bound(sources: Sources, millis: int) -> Mapping[str, Any]:
    """Give the functions that AWS adds, and those that read the clock or draw by chance."""
    added = Added(sources)

    def now(picture: Any = None, zone: Any = None) -> Any:
        return Functions.datetime_from_millis(millis, picture, zone)

    def shuffle(array: Any) -> Any:
        return array if array is None else sources.random.sample(array, len(array))

    return {
        **{name: _added(name, getattr(added, name)) for name in _ADDED},
        "millis": Native("millis", "<:n>", 0, lambda: millis),
        "now": Native("now", "<s?s?:s>", 2, now),
        "shuffle": Native("shuffle", "<a:a>", 1, shuffle),
    }


def _added(name: str, function: Callable[..., Any]) -> Any:
    count = FUNCTIONS[name].maximum or 0

    def call(*arguments: Any) -> Any:
        given = [UNDEFINED if argument is None else argument for argument in arguments][:count]
        found = function(*given, *[UNDEFINED] * (count - len(given)))
        if found is UNDEFINED:
            return None
        return _NULL if found is None else found

    # AWS refuses no argument of its own functions: what makes no sense gives undefined.
    return Jsonata.JLambda(call)
