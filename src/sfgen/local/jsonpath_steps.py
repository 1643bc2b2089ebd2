"""Paths taken apart and walked, as the library does that Step Functions reads them with (Jayway's JsonPath).

A definite path leads to one place; an indefinite one (`*`, `..`, slices, filters, several positions) gives the list of
what it finds, which may be empty.

Source: https://github.com/json-path/JsonPath, README; AWS Step Functions Developer Guide, "Using JSONPath paths".
"""

from __future__ import annotations

import math
import re
import statistics
from collections.abc import Callable, Iterable, Iterator
from typing import Final, TypeAlias

from sfgen.asl.model import Json
from sfgen.local.jsonpath_filters import Filter, FilterError, filter_of

__all__ = ["MISSING", "BadPathError", "Missing", "PathFunction", "Steps", "steps_of", "unquoted"]


class BadPathError(Exception):
    """The text is no path that the service reads."""


class Missing:
    """What a definite path gives where it leads nowhere.

    Attributes:
        reason: Why, in the words of the service, or None if a position is past the end of an array.
    """

    __slots__ = ("reason",)

    def __init__(self, reason: str | None) -> None:
        self.reason = reason


MISSING: Final = Missing("")
Step: TypeAlias = str | int | Filter | Callable[[Json], Iterable[Json]]
"""A name, a position, or what gives any number of values."""
PathFunction: TypeAlias = Callable[[Json], Json | Missing]

_NAME: Final = re.compile(r"[^\s.\[\](){}'\",*@?:$\\]+")
_FUNCTION: Final = re.compile(r"\.([^\W\d]\w*)\(\s*\)")
_QUOTED: Final = re.compile(r"\s*(?:'((?:[^'\\]|\\.)*)'|\"((?:[^\"\\]|\\.)*)\")\s*", re.DOTALL)
_SLICE: Final = re.compile(r"\s*(-?\d*)\s*:\s*(-?\d*)\s*(?::\s*(-?\d*)\s*)?\Z")
_INDEXES: Final = re.compile(r"\s*-?\d+\s*(?:,\s*-?\d+\s*)*\Z")


class Steps:
    """The steps of a path below its root.

    Attributes:
        is_definite: Whether it leads to one place.
        keys: Its names and positions if it has nothing else, else None.
    """

    __slots__ = ("_functions", "_steps", "is_definite", "keys")

    def __init__(self, steps: list[Step], functions: list[PathFunction], *, is_definite: bool) -> None:
        self._steps = tuple(steps)
        self._functions = tuple(functions)
        self.is_definite = is_definite
        # Most paths have nothing else.
        keys = [step for step in steps if isinstance(step, str | int)]
        self.keys = tuple(keys) if len(keys) == len(steps) and not functions else None

    def find(self, value: Json, root: Json) -> Json | Missing:
        """Give what the path leads to.

        Args:
            value: Where it begins.
            root: What `$` is inside filters.
        """
        found = _walk(value, self._steps) if self.is_definite else self._all(value, root)
        for function in self._functions:
            if isinstance(found, Missing):
                break
            found = function(found)
        return found

    def _all(self, value: Json, root: Json) -> list[Json]:
        current = [value]
        for step in self._steps:
            if isinstance(step, Filter):
                current = [found for item in current for found in step.matching(item, root)]
            elif callable(step):
                current = [found for item in current for found in step(item)]
            else:
                stepped = [_one(item, step) for item in current]
                current = [found for found in stepped if not isinstance(found, Missing)]
        return current


def _walk(value: Json, steps: tuple[Step, ...]) -> Json | Missing:
    for at, step in enumerate(steps):
        found = _one(value, step)
        if isinstance(found, Missing):
            return _missing(steps, at, value)
        value = found
    return value


def _one(value: Json, step: Step) -> Json | Missing:
    if isinstance(step, str):
        return value.get(step, MISSING) if isinstance(value, dict) else MISSING
    if isinstance(step, int):
        inside = isinstance(value, list) and -len(value) <= step < len(value)
        return value[step] if inside else MISSING
    assert callable(step)
    return next(iter(step(value)), MISSING)


def _missing(steps: tuple[Step, ...], at: int, value: Json) -> Missing:
    """Say why the step at a position leads nowhere."""
    if isinstance(steps[at], int) and isinstance(value, list):
        return Missing(None)
    written = "".join(f"['{step}']" if isinstance(step, str) else f"[{step}]" for step in steps[: at + 1])
    if at == len(steps) - 1:
        return Missing(f"No results for path: ${written}")
    return Missing(f"Missing property in path ${written}")


# Reading the text


def steps_of(text: str) -> Steps:
    """Read the steps of a path.

    Args:
        text: What follows the root.

    Raises:
        BadPathError: it is no path.
    """
    return _Reader(text).steps()


class _Reader:
    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.definite = True

    def steps(self) -> Steps:
        found: list[Step] = []
        functions: list[PathFunction] = []
        while self.at < len(self.text):
            function = _FUNCTION.match(self.text, self.at)
            if function is not None:
                self.at = function.end()
                functions.append(_function(function[1]))
            elif self.text.startswith("..", self.at):
                self.at += 2
                self.definite = False
                found += [_descend, self._inside() if self._next() == "[" else self._name()]
            elif self._next() in (".", "["):
                # AWS takes $.[0] as it takes $[0].
                self.at += self._next() == "."
                found.append(self._inside() if self._next() == "[" else self._name())
            else:
                raise BadPathError(f"{self.text[self.at :]!r} is no step of a path")
        return Steps(found, functions, is_definite=self.definite)

    def _next(self) -> str:
        return self.text[self.at : self.at + 1]

    def _name(self) -> Step:
        if self._next() == "*":
            self.at += 1
            self.definite = False
            return _children
        name = _NAME.match(self.text, self.at)
        if name is None:
            raise BadPathError("a name is missing")
        self.at = name.end()
        return name[0]

    def _inside(self) -> Step:
        inside = self._brackets()
        stripped = inside.strip()
        if _INDEXES.match(inside):
            positions = [int(part) for part in stripped.split(",")]
            if len(positions) == 1:
                return positions[0]
            self.definite = False
            return lambda value: _positions(value, positions)
        names = _names(inside)
        if names:
            return names[0] if len(names) == 1 else self._several(names)
        self.definite = False
        if stripped == "*":
            return _children
        sliced = _SLICE.match(inside)
        if sliced is not None:
            start, stop, step = (int(part) if part else None for part in sliced.groups())
            if step == 0:
                raise BadPathError(f"[{inside}]: a step of 0")
            return lambda value: value[start:stop:step] if isinstance(value, list) else ()
        if stripped.startswith("?"):
            try:
                return filter_of(stripped[1:].strip())
            except FilterError as error:
                raise BadPathError(f"[{inside}]: {error}") from None
        raise BadPathError(f"[{inside}] is no position, name, slice or filter")

    def _several(self, names: list[str]) -> Step:
        if self.at < len(self.text):
            self.definite = False
            return lambda value: [value[name] for name in names if name in value] if isinstance(value, dict) else ()

        # At the end of a path several names give one object.
        def members(value: Json) -> list[Json]:
            if not isinstance(value, dict):
                return []
            return [{name: value[name] for name in names if name in value}]

        return members

    def _brackets(self) -> str:
        start, depth = self.at, 0
        while self.at < len(self.text):
            char = self.text[self.at]
            if char in "'\"":
                self._quoted(char)
                continue
            depth += (char == "[") - (char == "]")
            self.at += 1
            if not depth:
                return self.text[start + 1 : self.at - 1]
        raise BadPathError("[ is never closed")

    def _quoted(self, quote: str) -> None:
        self.at += 1
        while self._next() and self._next() != quote:
            self.at += 2 if self._next() == "\\" else 1
        self.at += 1


def unquoted(text: str) -> str:
    """Take the escapes out of a quoted text."""
    return re.sub(r"\\(.)", r"\1", text, flags=re.DOTALL)


def _names(inside: str) -> list[str]:
    names: list[str] = []
    at = 0
    while (found := _QUOTED.match(inside, at)) is not None:
        names.append(unquoted(found[1] if found[1] is not None else found[2]))
        at = found.end()
        if at == len(inside):
            return names
        if inside[at] != ",":
            return []
        at += 1
    return []


# Steps that give several values


def _children(value: Json) -> Iterable[Json]:
    if isinstance(value, dict):
        return value.values()
    return value if isinstance(value, list) else ()


def _descend(value: Json) -> Iterator[Json]:
    pending = [value]
    while pending:
        node = pending.pop()
        if isinstance(node, dict | list):
            yield node
            pending += reversed(list(_children(node)))


def _positions(value: Json, positions: list[int]) -> Iterator[Json]:
    if isinstance(value, list):
        for position in positions:
            if -len(value) <= position < len(value):
                yield value[position]


# Functions at the end of a path


def _length(value: Json) -> Json | Missing:
    return len(value) if isinstance(value, list | dict | str) else MISSING


def _keys(value: Json) -> Json | Missing:
    return list(value) if isinstance(value, dict) else MISSING


def _of_numbers(compute: Callable[[list[float]], float]) -> PathFunction:
    def apply(value: Json) -> Json | Missing:
        items = value if isinstance(value, list) else [value]
        numbers = [item for item in items if isinstance(item, int | float) and not isinstance(item, bool)]
        return float(compute(numbers)) if numbers else MISSING

    return apply


def _at(position: int) -> PathFunction:
    return lambda value: value[position] if isinstance(value, list) and value else MISSING


_FUNCTIONS: Final[dict[str, PathFunction]] = {
    "length": _length,
    "size": _length,
    "keys": _keys,
    "min": _of_numbers(min),
    "max": _of_numbers(max),
    "sum": _of_numbers(math.fsum),
    "avg": _of_numbers(statistics.fmean),
    "stddev": _of_numbers(statistics.pstdev),
    "first": _at(0),
    "last": _at(-1),
}


def _function(name: str) -> PathFunction:
    try:
        return _FUNCTIONS[name]
    except KeyError:
        raise BadPathError(f"{name}() is no function of a path") from None
