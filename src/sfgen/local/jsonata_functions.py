"""JSONata's functions for jsonata-python: our own where the library differs from jsonata 2.0.6, else the library's."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from functools import lru_cache
from typing import Any, Final

from sfgen.expr.jsonata import FUNCTIONS
from sfgen.local import jsonata_base as base
from sfgen.local.jsonata_base import NULL, Functions, JException, Jsonata, Sequence, fault, is_function, sequence, truth
from sfgen.local.jsonata_numbers import NUMBERS
from sfgen.local.jsonata_regex import Matcher
from sfgen.local.jsonata_texts import SEARCHES, TEXTS
from sfgen.local.jsonata_values import MOST_BYTES, UNDEFINED, Added, too_large
from sfgen.local.sources import Sources

__all__ = ["FRAME", "Frame", "Native", "RunFrame", "Signature", "clone", "lookup", "merged"]

_ABSENT: Final = object()


class Frame(Jsonata.Frame):  # type: ignore[misc]  # the library has no types
    """Variables, and the frame around them.

    Attributes:
        on_demand: Names of what is made when it is first looked up.
    """

    on_demand: frozenset[str] = frozenset()

    def lookup(self, name: str) -> Any:
        frame: Any = self
        while frame is not None:
            value = frame.bindings.get(name, _ABSENT)
            if value is not _ABSENT:
                return value
            if name in frame.on_demand:
                return frame.made(name)
            frame = frame.parent
        return None

    def bind(self, name: str, val: Any) -> None:
        self.bindings[name] = val


_PLURALS: Final = {"a": "arrays", "b": "booleans", "f": "functions", "n": "numbers", "o": "objects", "s": "strings"}


class Signature(base.Signature):  # type: ignore[misc]  # the library has no types
    """The types of a function's arguments; the library takes null for a missing argument."""

    def get_symbol(self, value: Any) -> str:
        if value is None:
            return "m"
        if value is NULL:
            return "l"
        if isinstance(value, bool):
            return "b"
        for symbol, types in (("s", str), ("n", int | float), ("a", list), ("o", dict)):
            if isinstance(value, types):
                return symbol
        return "f" if is_function(value) else "m"

    def validate(self, args: Any, context: Any) -> Any:
        try:
            return super().validate(args, context)
        except JException as error:
            if error.error == "T0412":
                raise fault(
                    "T0412", index=error.current, name=self.function_name, type=_PLURALS.get(error.extra)
                ) from None
            if error.error == "T0411":
                raise fault("T0411", index=error.expected, name=self.function_name) from None
            raise

    def throw_validation_error(self, bad_args: Any, bad_sig: Any, function_name: Any) -> Any:
        pattern = ""
        good = 0
        for param in self._params:
            pattern += param.regex
            found = re.match(pattern, bad_sig)
            if found is None:
                break
            good = found.end()
        raise fault("T0410", index=good + 1, name=function_name)


@lru_cache(maxsize=256)
def _signature(name: str, signature: str) -> Signature:
    return Signature(signature, name)


class Native(Jsonata.JFunction):  # type: ignore[misc]  # the library has no types
    """A function in Python that expressions call.

    Attributes:
        arity: How many arguments it is given where another function calls it.
    """

    def __init__(self, name: str, signature: str | None, arity: int, implementation: Callable[..., Any]) -> None:
        self.function_name = name
        self.signature = None if signature is None else _signature(name, signature)
        self.arity = arity
        self.implementation = implementation

    def call(self, input: Any, args: Any) -> Any:
        result = self.implementation(*args)
        if isinstance(result, str) and len(result) > MOST_BYTES:
            raise too_large()
        return base.as_number(result) if isinstance(result, float) else result

    def partial(self, given: list[Any]) -> Native:
        """Fix some of the arguments; open ones are `...`."""
        count = sum(argument is ... for argument in given)

        def call(*arguments: Any) -> Any:
            rest = iter(arguments)
            return self.call(None, [next(rest, None) if argument is ... else argument for argument in given])

        return Native(self.function_name, None, count, call)


def apply(function: Any, arguments: list[Any]) -> Any:
    """Call a function of any kind."""
    evaluator = Jsonata.CURRENT.jsonata
    return evaluator.apply(function, arguments, None, evaluator.environment)


def _arity(function: Any) -> int:
    """Say how many arguments a function takes."""
    return function.arity if isinstance(function, Native | Matcher) else len(getattr(function, "arguments", None) or ())


def lookup(value: Any, key: str) -> Any:
    """Read a member of an object, or of all objects in a list."""
    if isinstance(value, dict):
        return value.get(key)
    if not isinstance(value, list):
        return None
    result = sequence()
    for item in value:
        found = lookup(item, key)
        if isinstance(found, list):
            result.extend(found)
        elif found is not None:
            result.append(found)
    return result


# Functions that call others


def _given(function: Any, *arguments: Any) -> list[Any]:
    """Give as many of the arguments as the function takes, the first in any case."""
    return list(arguments[: max(_arity(function), 1)])


def _map(array: Any, function: Any) -> Any:
    if array is None:
        return None
    found = (apply(function, _given(function, item, at, array)) for at, item in enumerate(array))
    return sequence(item for item in found if item is not None)


def _filter(array: Any, function: Any) -> Any:
    if array is None:
        return None
    return sequence(item for at, item in enumerate(array) if truth(apply(function, _given(function, item, at, array))))


def _single(array: Any, function: Any = None) -> Any:
    if array is None:
        return None
    found = list(array) if function is None else _filter(array, function)
    if len(found) != 1:
        raise fault("D3138" if found else "D3139")
    return found[0]


def _reduce(array: Any, function: Any, start: Any = None) -> Any:
    if array is None:
        return None
    takes = _arity(function)
    if takes < 2:
        raise fault("D3050")
    begins_with_first = start is None and len(array) > 0
    result = array[0] if begins_with_first else start
    for at in range(1 if begins_with_first else 0, len(array)):
        result = apply(function, [result, array[at], at, array][: min(takes, 4)])
    return result


def _each(value: Any, function: Any) -> Any:
    members = value.items() if isinstance(value, dict) else ()
    found = (apply(function, _given(function, item, key, value)) for key, item in members)
    return sequence(item for item in found if item is not None)


def _sift(value: Any, function: Any) -> Any:
    members = value.items() if isinstance(value, dict) else ()
    return {key: item for key, item in members if truth(apply(function, _given(function, item, key, value)))} or None


def _sort(array: Any, comparator: Any = None) -> Any:
    if array is None or len(array) <= 1:
        return array
    if comparator is not None:
        return merged(list(array), lambda left, right: _is_true_to_javascript(apply(comparator, [left, right])))
    if all(isinstance(item, str) for item in array):
        return sorted(array, key=base.code_units)
    if not all(base.is_number(item) for item in array):
        raise fault("D3070")
    return sorted(array)


def merged(items: list[Any], swaps: Callable[[Any, Any], bool]) -> list[Any]:
    """Sort by merging, and ask in JSONata's order whether two items change places."""
    if len(items) <= 1:
        return items
    middle = len(items) // 2
    left, right = merged(items[:middle], swaps), merged(items[middle:], swaps)
    out: list[Any] = []
    i = j = 0
    while i < len(left) and j < len(right):
        if swaps(left[i], right[j]):
            out.append(right[j])
            j += 1
        else:
            out.append(left[i])
            i += 1
    return out + left[i:] + right[j:]


def _is_true_to_javascript(value: Any) -> bool:
    if isinstance(value, list | dict):
        return True
    return value is not None and value is not NULL and value == value and bool(value)  # noqa: PLR0124  # NaN


# Functions of values


def _zip(*arrays: Any) -> Any:
    if not all(isinstance(array, list) for array in arrays):
        return []
    return [list(items) for items in zip(*arrays, strict=False)]


def _keys(value: Any) -> Any:
    if isinstance(value, list):
        return sequence(dict.fromkeys(key for item in value for key in _keys(item)))
    return sequence(value if isinstance(value, dict) else ())


def _append(first: Any, second: Any) -> Any:
    if first is None or second is None:
        return second if first is None else first
    return Sequence(
        [*(first if isinstance(first, list) else [first]), *(second if isinstance(second, list) else [second])]
    )


def _spread(value: Any) -> Any:
    if isinstance(value, list):
        result: Any = sequence()
        for item in value:
            result = _append(result, _spread(item))
        return result
    return sequence({key: item} for key, item in value.items()) if isinstance(value, dict) else value


def _merge(objects: Any) -> Any:
    return None if objects is None else {key: item for value in objects for key, item in value.items()}


def _reverse(array: Any) -> Any:
    return array if array is None or len(array) <= 1 else array[::-1]


def _distinct(array: Any) -> Any:
    if not isinstance(array, list) or len(array) <= 1:
        return array
    kept = sequence() if isinstance(array, Sequence) and array.sequence else []
    for item in array:
        if not any(base.deep_equal(item, other) for other in kept):
            kept.append(item)
    return kept


def _type(value: Any) -> Any:
    if value is None or value is NULL:
        return None if value is None else "null"
    names = ((bool, "boolean"), (int | float, "number"), (str, "string"), (list, "array"), (dict, "object"))
    return next((name for types, name in names if isinstance(value, types)), "function")


def _error(message: Any = None) -> Any:
    raise fault("D3137", message or "$error() function evaluated")


def _assert(condition: Any, message: Any = None) -> Any:
    if not condition:
        raise fault("D3141", message or "$assert() statement failed")


def clone(value: Any) -> Any:
    """Copy a value by way of its JSON."""
    return None if value is None else base.inward(json.loads(base.string(value)))


# Time

_ISO: Final = re.compile(
    r"\d{4}(-[01]\d)*(-[0-3]\d)*(T[0-2]\d:[0-5]\d:[0-5]\d)*(\.\d+)?([+-][0-2]\d:?[0-5]\d|Z)?", re.ASCII
)
# What `$toMillis` lets through and JavaScript's `Date.parse` then reads.
_MOMENT: Final = re.compile(
    r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T(\d\d:\d\d:\d\d)(?:\.(\d+))?([+-]\d\d:?\d\d|Z)?)?", re.ASCII
)


def _to_millis(text: Any, picture: Any = None) -> Any:
    if text is None:
        return None
    if picture is not None:
        return _guarded(Functions.datetime_to_millis, text, picture)
    if not _ISO.fullmatch(text):
        raise fault("D3110", value=text)
    found = _MOMENT.fullmatch(text)
    if found is None:
        return math.nan
    year, month, day, time, fraction, zone = found.groups()
    try:
        read = datetime.fromisoformat(f"{year}-{month or '01'}-{day or '01'}T{time or '00:00:00'}")
    except ValueError:
        return math.nan
    since = read.replace(tzinfo=_zone(zone)) - datetime(1970, 1, 1, tzinfo=UTC)
    return since // timedelta(milliseconds=1) + int((fraction or "").ljust(3, "0")[:3])


def _zone(text: str | None) -> timezone:
    if text is None or text == "Z":
        return UTC
    offset = timedelta(hours=int(text[1:3]), minutes=int(text[-2:]))
    return timezone(-offset if text[0] == "-" else offset)


def _from_millis(millis: Any, picture: Any = None, zone: Any = None) -> Any:
    return None if millis is None else _guarded(Functions.datetime_from_millis, millis, picture, zone)


def _format_integer(value: Any, picture: Any) -> Any:
    return None if value is None else _guarded(Functions.format_integer, math.floor(value), picture)


def _parse_integer(text: Any, picture: Any) -> Any:
    if text is None:
        return None
    try:
        return _guarded(Functions.parse_integer, text, picture)
    except ValueError:
        return math.nan


def _guarded(function: Callable[..., Any], *arguments: Any) -> Any:
    """Call a function of the library, which has an exception of Python for one code of JSONata."""
    try:
        return function(*arguments)
    except JException:
        raise
    except RuntimeError:
        raise fault("D3130", value=arguments[1]) from None
    except (OSError, OverflowError):
        raise fault("D1001", value=arguments[0]) from None


_VALUES: Final[dict[str, Callable[..., Any]]] = {
    "count": lambda array: 0 if array is None else len(array),
    "boolean": lambda value: None if value is None else truth(value),
    "not": lambda value: None if value is None else not truth(value),
    "map": _map,
    "filter": _filter,
    "single": _single,
    "reduce": _reduce,
    "each": _each,
    "sift": _sift,
    "sort": _sort,
    "zip": _zip,
    "keys": _keys,
    "lookup": lookup,
    "append": _append,
    "exists": lambda value: value is not None,
    "spread": _spread,
    "merge": _merge,
    "reverse": _reverse,
    "distinct": _distinct,
    "type": _type,
    "error": _error,
    "assert": _assert,
    "clone": clone,
    "toMillis": _to_millis,
    "fromMillis": _from_millis,
    "formatInteger": _format_integer,
    "parseInteger": _parse_integer,
}
# How many arguments jsonata's own functions have where that is not what they take.
_ARITIES: Final = {"string": 1, "zip": 0}
_ADDED: Final = frozenset(name for name, function in FUNCTIONS.items() if function.added)


_OF_RUN: Final = _ADDED | {"millis", "now", "shuffle"}


def _frame() -> Frame:
    frame = Frame(None)
    searches = {name: _searching(search) for name, search in SEARCHES.items()}
    for name, implementation in {**_VALUES, **TEXTS, **NUMBERS, **searches}.items():
        known = FUNCTIONS[name]
        frame.bind(name, Native(name, known.signature, _ARITIES.get(name, known.maximum or 0), implementation))
    return frame


def _searching(search: Callable[..., Any]) -> Callable[..., Any]:
    def call(*arguments: Any) -> Any:
        found = search(apply, *arguments)
        return sequence(found) if search is SEARCHES["match"] and found is not None else found

    return call


FRAME: Final = _frame()
"""All functions but those that read the clock or draw by chance."""


class RunFrame(Frame):
    """The functions that AWS adds, and those that read the clock or draw by chance: made when one is called."""

    def __init__(self, sources: Sources) -> None:
        super().__init__(FRAME)
        self.on_demand = _OF_RUN
        self._sources = sources
        self.millis = sources.millis()

    def made(self, name: str) -> Native:
        """Make a function that was looked up."""
        function = self.bindings[name] = self._made(name)
        return function

    def _made(self, name: str) -> Native:
        if name in _ADDED:
            return _added(name, getattr(Added(self._sources), name))
        if name == "millis":
            return Native("millis", "<:n>", 0, lambda: self.millis)
        if name == "now":
            return Native(
                "now", "<s?s?:s>", 2, lambda picture=None, zone=None: _from_millis(self.millis, picture, zone)
            )
        return Native("shuffle", "<a:a>", 1, self._shuffle)

    def _shuffle(self, array: Any) -> Any:
        return array if array is None else self._sources.random.sample(array, len(array))


def _added(name: str, function: Callable[..., Any]) -> Native:
    count = FUNCTIONS[name].maximum or 0

    def call(*arguments: Any) -> Any:
        given = [UNDEFINED if argument is None else argument for argument in arguments][:count]
        found = function(*given, *[UNDEFINED] * (count - len(given)))
        return None if found is UNDEFINED else base.inward(found)

    # AWS refuses no argument of its own functions: what makes no sense gives undefined.
    return Native(name, None, count, call)
