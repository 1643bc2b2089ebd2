"""Filters in paths: `[?(@.price > 10 && @.name =~ /a.*/i)]`.

Source: https://github.com/json-path/JsonPath, README, "Filter Operators".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any, Final, TypeAlias

from sfgen.asl.model import Json

__all__ = ["Filter", "FilterError", "filter_of"]


class FilterError(Exception):
    """The text is no filter."""


Operand: TypeAlias = Callable[[Json, Json], Any]
"""Gives a value from the item `@` and the document `$`."""

_ABSENT: Final = object()
_TOKEN: Final = re.compile(
    r"""\s*(?:
        (?P<operator>&&|\|\||==|!=|<=|>=|=~|<|>|!|\(|\))
      | (?P<regex>/(?:[^/\\]|\\.)*/[a-z]*)
      | (?P<text>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")
      | (?P<number>-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)
      | (?P<path>[@$])
      | (?P<open>\[)
      | (?P<word>[A-Za-z]+)
    )""",
    re.VERBOSE | re.DOTALL,
)
_WORDS: Final = {"true": True, "false": False, "null": None}


class Filter:
    """A condition on the items of an array, or on an object."""

    __slots__ = ("_condition",)

    def __init__(self, condition: Operand) -> None:
        self._condition = condition

    def matching(self, value: Json, root: Json) -> Iterator[Json]:
        """Give what fulfils the condition: items of an array, or the object itself."""
        items = value if isinstance(value, list) else [value] if isinstance(value, dict) else []
        return (item for item in items if self._condition(item, root))


@lru_cache(maxsize=1024)
def filter_of(text: str) -> Filter:
    """Read a filter.

    Args:
        text: What follows the question mark.

    Raises:
        FilterError: it is none.
    """
    parser = _Parser(text)
    condition = parser.either()
    if parser.text[parser.at :].strip():
        raise FilterError(f"{parser.text[parser.at :].strip()!r} is left over")
    return Filter(condition)


class _Parser:
    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0

    def _token(self) -> tuple[str, str] | None:
        found = _TOKEN.match(self.text, self.at)
        if found is None or found.lastgroup is None:
            return None
        return found.lastgroup, found[found.lastgroup]

    def _take(self) -> tuple[str, str]:
        found = _TOKEN.match(self.text, self.at)
        if found is None or found.lastgroup is None:
            raise FilterError(f"a value is missing at {self.text[self.at :]!r}")
        self.at = found.end()
        return found.lastgroup, found[found.lastgroup]

    def _accept(self, operator: str) -> bool:
        if self._token() != ("operator", operator):
            return False
        self._take()
        return True

    def either(self) -> Operand:
        parts = [self._both()]
        while self._accept("||"):
            parts.append(self._both())
        return parts[0] if len(parts) == 1 else lambda item, root: any(part(item, root) for part in parts)

    def _both(self) -> Operand:
        parts = [self._single()]
        while self._accept("&&"):
            parts.append(self._single())
        return parts[0] if len(parts) == 1 else lambda item, root: all(part(item, root) for part in parts)

    def _single(self) -> Operand:
        if self._accept("!"):
            inner = self._single()
            return lambda item, root: not inner(item, root)
        if self._accept("("):
            inner = self.either()
            if not self._accept(")"):
                raise FilterError("( is never closed")
            return inner
        left = self._operand()
        token = self._token()
        if token is None or token[1] not in _COMPARISONS:
            return lambda item, root: left(item, root) is not _ABSENT
        compare = _COMPARISONS[self._take()[1]]
        right = self._operand()
        return lambda item, root: compare(left(item, root), right(item, root))

    def _operand(self) -> Operand:
        kind, text = self._take()
        if kind == "path":
            return self._path(text)
        value: Any
        if kind == "text":
            value = re.sub(r"\\(.)", r"\1", text[1:-1], flags=re.DOTALL)
        elif kind == "number":
            value = float(text) if re.search(r"[.eE]", text) else int(text)
        elif kind == "regex":
            value = _regex(text)
        elif kind == "word" and text in _WORDS:
            value = _WORDS[text]
        elif kind == "open":
            value = self._list()
        else:
            raise FilterError(f"{text!r} is no value")
        return lambda _item, _root: value

    def _list(self) -> list[Any]:
        values: list[Any] = []
        while not self._closes("]"):
            values.append(self._operand()(None, None))
            if not self._closes(","):
                if not self._closes("]"):
                    raise FilterError("[ is never closed")
                break
        return values

    def _closes(self, char: str) -> bool:
        found = re.compile(rf"\s*{re.escape(char)}").match(self.text, self.at)
        if found is None:
            return False
        self.at = found.end()
        return True

    def _path(self, root_sign: str) -> Operand:
        # The steps of a path may hold filters, and a filter paths.
        from sfgen.local.jsonpath_steps import BadPathError, Missing, steps_of

        start = self.at
        while self.at < len(self.text) and (self._in_path() or self.text[self.at] == "["):
            if self.text[self.at] == "[":
                self._skip_brackets()
            else:
                self.at += 1
        try:
            steps = steps_of(self.text[start : self.at])
        except BadPathError as error:
            raise FilterError(str(error)) from None

        def find(item: Json, root: Json) -> Any:
            found = steps.find(item if root_sign == "@" else root, root)
            return _ABSENT if isinstance(found, Missing) else found

        return find

    def _in_path(self) -> bool:
        char = self.text[self.at]
        return (
            char.isalnum()
            or char in "._-"
            or self.text.startswith("()", self.at - 1)
            or self.text.startswith("()", self.at)
        )

    def _skip_brackets(self) -> None:
        depth = 0
        quote = ""
        while self.at < len(self.text):
            char = self.text[self.at]
            self.at += 1
            if quote:
                self.at += char == "\\"
                quote = "" if char == quote else quote
            elif char in "'\"":
                quote = char
            else:
                depth += (char == "[") - (char == "]")
                if not depth:
                    return
        raise FilterError("[ is never closed")


def _regex(text: str) -> re.Pattern[str]:
    pattern, _, flags = text[1:].rpartition("/")
    chosen = (re.IGNORECASE if "i" in flags else 0) | (re.DOTALL if "s" in flags else 0)
    try:
        return re.compile(pattern, chosen)
    except re.error as error:
        raise FilterError(f"{text} is no regular expression: {error}") from None


# Comparing


def _equal(left: Any, right: Any) -> bool:
    return isinstance(left, bool) == isinstance(right, bool) and bool(left == right)


def _ordered(compare: Callable[[Any, Any], bool]) -> Callable[[Any, Any], bool]:
    def apply(left: Any, right: Any) -> bool:
        for kind in (str, int | float):
            if isinstance(left, kind) and isinstance(right, kind):
                return compare(left, right)
        return False

    return apply


def _among(left: Any, right: Any) -> bool:
    return isinstance(right, list) and any(_equal(left, item) for item in right)


def _matches(left: Any, right: Any) -> bool:
    return isinstance(left, str) and isinstance(right, re.Pattern) and right.fullmatch(left) is not None


def _contains(left: Any, right: Any) -> bool:
    if isinstance(left, str):
        return isinstance(right, str) and right in left
    return _among(right, left)


def _size(left: Any, right: Any) -> bool:
    return isinstance(left, str | list) and len(left) == right


def _empty(left: Any, right: Any) -> bool:
    return isinstance(left, str | list | dict) and (not left) is right


def _any_of(left: Any, right: Any) -> bool:
    return isinstance(left, list) and any(_among(item, right) for item in left)


_COMPARISONS: Final[dict[str, Callable[[Any, Any], bool]]] = {
    "==": _equal,
    "!=": lambda left, right: not _equal(left, right),
    "<": _ordered(lambda left, right: left < right),
    "<=": _ordered(lambda left, right: left <= right),
    ">": _ordered(lambda left, right: left > right),
    ">=": _ordered(lambda left, right: left >= right),
    "=~": _matches,
    "in": _among,
    "nin": lambda left, right: not _among(left, right),
    "contains": _contains,
    "size": _size,
    "empty": _empty,
    "anyof": _any_of,
    "noneof": lambda left, right: not _any_of(left, right),
    "subsetof": lambda left, right: isinstance(left, list) and all(_among(item, right) for item in left),
}
