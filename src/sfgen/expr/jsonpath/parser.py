"""A parser for paths and calls of intrinsic functions.

It knows as much of JSONPath as tells apart what finds one value (a definite path), what finds any number of them, and
what names one place by names and positions alone (a reference path). What stands inside a filter is left to AWS, but for
its brackets and quotes.

Source: AWS Step Functions Developer Guide, "Using JSONPath paths" and "Intrinsic functions for JSONPath states"; the
Amazon States Language specification, "Paths" and "Reference Paths".
"""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass
from typing import Final

from sfgen.expr.jsonpath.facts import ALGORITHMS, INTRINSICS, KINDS, MOST_NESTED

__all__ = ["Call", "JsonpathError", "Literal", "Path", "parse"]


class JsonpathError(Exception):
    """The text is no path and no call that AWS takes.

    Attributes:
        code: The code of the finding.
        hint: What to write instead, or None.
    """

    def __init__(self, code: str, message: str, hint: str | None = None) -> None:
        super().__init__(message)
        self.code = code
        self.hint = hint


@dataclass(frozen=True, slots=True)
class Path:
    """A path.

    Attributes:
        text: As it was written.
        root: `$`, `$$` or the name of a variable with its `$`.
        is_definite: Whether it finds one value at most.
        is_reference: Whether it has only names and positions.
    """

    text: str
    root: str
    is_definite: bool
    is_reference: bool


@dataclass(frozen=True, slots=True)
class Literal:
    """A constant argument; a text without its quotes and escapes."""

    value: str | float | bool | None


@dataclass(frozen=True, slots=True)
class Call:
    """A call of an intrinsic function.

    Attributes:
        text: As it was written.
        name: The function.
        args: What it is given.
        nested: How deep calls are nested in it; 1 for a call without any.
    """

    text: str
    name: str
    args: tuple[Path | Literal | Call, ...]
    nested: int


_BLANK: Final = re.compile(r"\s*")
_ROOT: Final = re.compile(r"\$\$|\$(?:[^\W\d]\w*)?")
_FUNCTION: Final = re.compile(r"\.[^\W\d]\w*\(")
_MEMBER: Final = re.compile(r"[^\s.\[\](){}'\",*@?:$\\]+")
_WORD: Final = re.compile(r"[A-Za-z][\w.]*")
_NUMBER: Final = re.compile(r"-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])")
_INDEX: Final = re.compile(r"\s*(-?)\d+\s*\Z")
_INDEXES: Final = re.compile(r"\s*-?\d+\s*(?:,\s*-?\d+\s*)+\Z")
_SLICE: Final = re.compile(r"\s*-?\d*\s*:\s*-?\d*\s*(?::\s*-?\d*\s*)?\Z")
_OPERATOR_AT_EDGE: Final = re.compile(r"(?:[=!]=|[<>]=?|=~|&&|\|\||\bin)\Z|\A(?:==|!=|[<>]=?|=~|&&|\|\|)")
_NAMES: Final = re.compile(r"\s*(?:'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\")\s*", re.DOTALL)
_ESCAPE: Final = re.compile(r"\\(.)", re.DOTALL)
_ESCAPED: Final = frozenset("'{}\\")
_LITERALS: Final = {"true": True, "false": False, "null": None}


def parse(text: str) -> Path | Call:
    """Parse a path or a call of an intrinsic function.

    Raises:
        JsonpathError: it is neither.
    """
    parser = _Parser(text)
    found = parser.path() if text.startswith("$") else parser.call(1)
    if parser.at < len(text):
        raise parser.error(f"{text[parser.at :]!r} is left over")
    return found


class _Parser:
    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0

    def error(self, message: str, hint: str | None = None) -> JsonpathError:
        return JsonpathError("jsonpath-syntax", f"at character {self.at + 1}: {message}", hint)

    def _take(self, pattern: re.Pattern[str]) -> str | None:
        found = pattern.match(self.text, self.at)
        if found is None:
            return None
        self.at = found.end()
        return found[0]

    def _next(self) -> str:
        return self.text[self.at : self.at + 1]

    # -- paths --------------------------------------------------------------------------------------------------------

    def path(self) -> Path:
        start = self.at
        root = self._take(_ROOT)
        if root is None:
            raise self.error("a path begins with $, $$ or $ and the name of a variable")
        definite = reference = True
        while self._next() in (".", "["):
            step = self._step()
            definite &= step is not _MANY
            reference &= step is _PLAIN
        return Path(self.text[start : self.at], root, definite, reference)

    def _step(self) -> object:
        if self._next() == "[":
            return self._brackets()
        if self._take(_FUNCTION) is not None:
            self.at -= 1
            self._balanced("(", ")")
            return _ODD
        self.at += 1
        if self._next() == "[":
            return self._brackets()
        deep = self._next() == "."
        if deep:
            self.at += 1
        if self._next() == "*":
            self.at += 1
            return _MANY
        if deep and self._next() == "[":
            self._brackets()
            return _MANY
        if self._take(_MEMBER) is None:
            raise self.error("a name is missing", "write names with other characters as ['my name']")
        return _MANY if deep else _PLAIN

    def _brackets(self) -> object:
        start = self.at
        inside = self._balanced("[", "]")
        stripped = inside.strip()
        index = _INDEX.match(inside)
        if index is not None:
            return _ODD if index[1] else _PLAIN
        if stripped == "*" or _INDEXES.match(inside) or (":" in inside and _SLICE.match(inside)):
            return _MANY
        if stripped.startswith("?"):
            if stripped[1:].strip() in ("", "()"):
                self.at = start
                raise self.error("a filter without a condition", "write [?(@.price > 10)]")
            if _OPERATOR_AT_EDGE.search(stripped[1:].strip().removeprefix("(").removesuffix(")").strip()):
                self.at = start
                raise self.error("a filter with an operator that lacks a side", "write [?(@.price > 10)]")
            return _MANY
        names = _names(inside)
        if names:
            return _PLAIN if names == 1 else _MANY
        self.at = start
        raise self.error(f"[{inside}] is no position, name, slice or filter", "write names as ['name']")

    def _balanced(self, opening: str, closing: str) -> str:
        """Take what stands between brackets, and give it; quoted texts in it may hold anything."""
        start, depth = self.at, 0
        while self.at < len(self.text):
            char = self.text[self.at]
            if char in "'\"":
                self._quoted(char)
                continue
            depth += (char == opening) - (char == closing)
            self.at += 1
            if not depth:
                return self.text[start + 1 : self.at - 1]
        self.at = start
        raise self.error(f"{opening} is never closed")

    def _quoted(self, quote: str) -> str:
        start = self.at
        self.at += 1
        while self._next() and self._next() != quote:
            self.at += 2 if self._next() == "\\" else 1
        if not self._next():
            self.at = start
            raise self.error("a text is never closed", f"write {quote} inside it as \\{quote}")
        self.at += 1
        return self.text[start + 1 : self.at - 1]

    # -- intrinsic functions ------------------------------------------------------------------------------------------

    def call(self, level: int) -> Call:
        start = self.at
        name = self._take(_WORD)
        if name is None or self._next() != "(":
            self.at = start
            raise self.error("this is no path, which begins with $, and no call such as States.Array(...)")
        if name not in INTRINSICS:
            close = difflib.get_close_matches(name, INTRINSICS, n=1)
            hint = f"did you mean {close[0]}?" if close else "there are " + ", ".join(INTRINSICS)
            raise JsonpathError("intrinsic-unknown", f"there is no intrinsic function {name}", hint)
        if level > MOST_NESTED:
            message = f"intrinsic functions are nested more than {MOST_NESTED} deep"
            raise JsonpathError("expression-too-deep", message, "keep an intermediate value in a variable")
        self.at += 1
        args = self._arguments(name, level)
        made = Call(self.text[start : self.at], name, args, 1 + max((_depth(arg) for arg in args), default=0))
        _check(made)
        return made

    def _arguments(self, name: str, level: int) -> tuple[Path | Literal | Call, ...]:
        args: list[Path | Literal | Call] = []
        self._take(_BLANK)
        if self._next() == ")":
            self.at += 1
            return ()
        while True:
            self._take(_BLANK)
            args.append(self._argument(level))
            self._take(_BLANK)
            end = self._next()
            if end not in (",", ")"):
                raise self.error(f"the arguments of {name} go on with , or end with )")
            self.at += 1
            if end == ")":
                return tuple(args)

    def _argument(self, level: int) -> Path | Literal | Call:
        if self._next() == "$":
            return self.path()
        if self._next() == "'":
            return self._text()
        if self._next() == '"':
            raise self.error("texts stand in single quotes", "'text'")
        number = self._take(_NUMBER)
        if number is not None:
            return Literal(int(number) if re.fullmatch(r"-?\d+", number) else float(number))
        start = self.at
        word = self._take(_WORD)
        if word in _LITERALS:
            return Literal(_LITERALS[word])
        self.at = start
        return self.call(level + 1)

    def _text(self) -> Literal:
        start = self.at
        written = self._quoted("'")
        for escape in _ESCAPE.finditer(written):
            if escape[1] not in _ESCAPED:
                self.at = start + 1 + escape.start()
                message = f"{escape[0]} has no meaning in a text: \\' \\{{ \\}} and \\\\ do"
                raise self.error(message, f"write {escape[1]} alone")
        return Literal(_ESCAPE.sub(r"\1", written))


_PLAIN: Final = object()
_ODD: Final = object()
"""A step that finds one value, but has no place in a reference path."""
_MANY: Final = object()


def _names(inside: str) -> int:
    """Count quoted names; 0 if there is anything else."""
    count = at = 0
    while (found := _NAMES.match(inside, at)) is not None:
        count, at = count + 1, found.end()
        if at == len(inside):
            return count
        if inside[at] != ",":
            return 0
        at += 1
    return 0


def _depth(arg: Path | Literal | Call) -> int:
    return arg.nested if isinstance(arg, Call) else 0


def _check(call: Call) -> None:
    known, count = INTRINSICS[call.name], len(call.args)
    if not known.takes(count):
        raise JsonpathError("intrinsic-arity", f"{call.name} takes {known.describe()}, not {count}")
    last = call.args[-1] if call.args else None
    for index, arg in enumerate(call.args):
        wanted, given = known.kind(index), _kind(arg)
        if wanted != "x" and given not in ("x", wanted) and call.name != "States.Format":
            message = f"argument {index + 1} of {call.name} is {KINDS.get(given, 'null')}; it takes {KINDS[wanted]}"
            raise JsonpathError("operand-type", message)
    if call.name == "States.Format":
        _check_format(call)
    elif call.name == "States.JsonMerge" and last != Literal(False):
        message = "the third argument of States.JsonMerge is false: deep merging does not exist"
        raise JsonpathError("operand-type", message, "States.JsonMerge(a, b, false)")
    elif call.name == "States.Hash" and isinstance(last, Literal) and last.value not in ALGORITHMS:
        raise JsonpathError("operand-type", f"States.Hash knows no algorithm {last.value!r}", ", ".join(ALGORITHMS))
    elif call.name == "States.ArrayRange" and last == Literal(0):
        raise JsonpathError("operand-type", "States.ArrayRange needs a step that is not 0")
    elif call.name == "States.ArrayPartition" and isinstance(last, Literal) and not _is_positive(last.value):
        raise JsonpathError("operand-type", f"States.ArrayPartition needs a size of 1 or more, not {last.value}")


def _is_positive(value: object) -> bool:
    return isinstance(value, (int, float)) and value >= 1


def _kind(arg: Path | Literal | Call) -> str:
    """Return the letter of what an argument is; of null none that a function takes."""
    if isinstance(arg, Path):
        return "x"
    if isinstance(arg, Call):
        return INTRINSICS[arg.name].gives
    return "b" if isinstance(arg.value, bool) else _LETTERS.get(type(arg.value), "null")


_LETTERS: Final[dict[type, str]] = {str: "s", int: "n", float: "n"}


def _check_format(call: Call) -> None:
    first, *rest = call.args
    if not isinstance(first, Literal):
        return
    if not isinstance(first.value, str):
        raise JsonpathError("operand-type", "the first argument of States.Format is a text", "'... {} ...'")
    source = call.text[call.text.index("'") :]
    # Escaped braces are no places: what is escaped is taken out before they are counted.
    places = re.sub(r"\\.", "", source[: len(source) - _after(source)], flags=re.DOTALL).count("{}")
    if places != len(rest):
        message = f"the text of States.Format has {places} places {{}}, but {len(rest)} values are given"
        raise JsonpathError("intrinsic-arity", message, r"write braces that are no place as \{ and \}")


def _after(source: str) -> int:
    """Count the characters behind a quoted text."""
    found = re.match(r"'(?:[^'\\]|\\.)*'", source, re.DOTALL)
    return len(source) - (found.end() if found else 0)
