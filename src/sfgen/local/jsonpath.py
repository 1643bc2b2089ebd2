"""JSONPath as Step Functions evaluates it: paths, payload templates, and reference paths that results are written to.

Each text and template is read once and kept as a function.

Source: AWS Step Functions Developer Guide, "Using JSONPath paths", "Intrinsic functions for JSONPath states"; the texts of
causes as the service gives them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Final, NamedTuple, TypeAlias

from sfgen.asl.model import Json
from sfgen.expr.jsonpath import Call, JsonpathError, Literal, Path, parse
from sfgen.local import intrinsics
from sfgen.local.jsonpath_steps import BadPathError, Missing, steps_of
from sfgen.local.sources import Sources

__all__ = ["PathError", "Place", "Template", "find", "payload", "read", "reader", "write"]

_NOTHING: Final[Mapping[str, Json]] = {}
_ROOT: Final = re.compile(r"\$\$|\$(?:[^\W\d]\w*)?")


class PathError(Exception):
    """A path leads nowhere, or a function cannot do what it should.

    Attributes:
        cause: AWS's text, without the words that name the state.
        error: The name of the error.
    """

    def __init__(self, cause: str, error: str = "States.Runtime") -> None:
        super().__init__(cause)
        self.cause = cause
        self.error = error


class Place(NamedTuple):
    """Where paths are read.

    Attributes:
        document: What `$` is.
        context: What `$$` is.
        variables: The variables by name, without `$`.
        sources: Where `States.UUID` and `States.MathRandom` draw from; None for a new one each time.
    """

    document: Json
    context: Json = _NOTHING
    variables: Mapping[str, Json] = _NOTHING
    sources: Sources | None = None


Reader: TypeAlias = Callable[[Place], Json]
Finder: TypeAlias = Callable[[Place], "Json | Missing"]


# Paths


@lru_cache(maxsize=4096)
def find(path: str) -> Finder:
    """Give the function that finds what a path leads to, or `Missing`.

    Raises:
        PathError: the text is no path; a variable that is not there is missing.
    """
    root = _ROOT.match(path)
    if root is None:
        raise PathError(f"Invalid path '{path}' : a path begins with $")
    try:
        steps = steps_of(path[root.end() :])
    except BadPathError as error:
        raise PathError(f"Invalid path '{path}' : {error}") from None
    start = _start(root[0])
    if steps.keys is None:
        return lambda place: _found(start(place), steps.find, place)
    keys = steps.keys
    if root[0] == "$" and not keys:
        return lambda place: place.document
    if root[0] == "$" and len(keys) == 1 and isinstance(keys[0], str):
        return _member(keys[0])
    return lambda place: _found(start(place), steps.find, place)


def _start(root: str) -> Finder:
    if root == "$":
        return lambda place: place.document
    if root == "$$":
        return lambda place: place.context
    name = root[1:]
    missing = Missing(f"The variable '{root}' is not assigned")
    return lambda place: place.variables.get(name, missing)


def _found(start: Json | Missing, steps: Callable[[Json, Json], Json | Missing], place: Place) -> Json | Missing:
    return start if isinstance(start, Missing) else steps(start, place.document)


def _member(name: str) -> Finder:
    missing = Missing(f"No results for path: $['{name}']")

    def find_member(place: Place) -> Json | Missing:
        document = place.document
        return document.get(name, missing) if isinstance(document, dict) else missing

    return find_member


@lru_cache(maxsize=4096)
def reader(path: str, field: str | None = None) -> Reader:
    """Give the function that reads a path or calls an intrinsic function.

    Args:
        path: The text.
        field: The field for the cause of an error; None for those that shape input and output.

    Raises:
        PathError: the text is neither. The function raises it where a definite path leads nowhere.
    """
    if not path.startswith("$"):
        return _called(path, field)
    found = find(path)

    def read_path(place: Place) -> Json:
        value = found(place)
        if isinstance(value, Missing):
            return _without(value, path, field, place)
        return value

    return read_path


def _without(missing: Missing, path: str, field: str | None, place: Place) -> None:
    """Give null for a position past the end of an array, and raise otherwise."""
    if missing.reason is None:
        return
    if field is None:
        raise PathError(f"Invalid path '{path}' : {missing.reason}")
    raise PathError(
        f"The JSONPath '{path}' specified for the field '{field}' could not be found in the input '{_text(place.document)}'"
    )


def read(
    path: str,
    document: Json,
    context: Json = _NOTHING,
    variables: Mapping[str, Json] = _NOTHING,
    *,
    field: str | None = None,
    sources: Sources | None = None,
) -> Json:
    """Read a path, or call an intrinsic function.

    Raises:
        PathError: it leads nowhere, or the function fails.

    Examples:
        >>> read("$.a[1:]", {"a": [1, 2, 3]})
        [2, 3]
        >>> read("$.b[*]", {"a": 1})
        []
    """
    return reader(path, field)(Place(document, context, variables, sources))


def _text(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


# Intrinsic functions


def _called(text: str, field: str | None) -> Reader:
    try:
        parsed = parse(text)
    except JsonpathError as error:
        raise PathError(f"Invalid path '{text}' : {error}") from None
    return _call(parsed) if isinstance(parsed, Call) else reader(text, field)


def _call(call: Call) -> Reader:
    function = intrinsics.FUNCTIONS[call.name]
    arguments = [_argument(argument) for argument in call.args]
    if call.name == "States.Format" and isinstance(call.args[0], Literal):
        # Whether a brace was escaped is known in the text alone.
        arguments[0] = _fixed(intrinsics.literal_template(call.text))
    text = call.text

    def apply(place: Place) -> Json:
        values = [argument(place) for argument in arguments]
        try:
            return function(values, place.sources or Sources())
        except intrinsics.IntrinsicError as error:
            raise PathError(f"The function '{text}' had the following error: {error}") from None

    return apply


def _fixed(value: Json) -> Reader:
    return lambda _place: value


def _argument(argument: Path | Literal | Call) -> Reader:
    if isinstance(argument, Literal):
        return _fixed(argument.value)
    if isinstance(argument, Call):
        return _call(argument)
    path, found = argument.text, find(argument.text)

    def read_argument(place: Place) -> Json:
        value = found(place)
        if not isinstance(value, Missing):
            return value
        if value.reason is None:
            return None
        raise PathError(
            f"The JsonPath argument for the field '{path}' could not be found in the input '{_text(place.document)}'"
        )

    return read_argument


# Payload templates


class Template:
    """A payload template, read once: `Parameters`, `ItemSelector`, `ResultSelector`, `Assign`.

    Members whose names end in `.$` hold a path or a call; all else stands for itself.

    Attributes:
        is_fixed: Whether it holds no path and no call.
        reads_context: Whether a path in it may read the context object.

    Raises:
        PathError: a text in it is neither a path nor a call.
    """

    __slots__ = ("_fill", "is_fixed", "reads_context")

    def __init__(self, value: Json) -> None:
        texts: list[str] = []
        fill = _filler(value, texts)
        self.is_fixed = fill is None
        self.reads_context = any("$$" in text for text in texts)
        self._fill: Reader = fill or _fixed(value)

    def fill(self, place: Place) -> Json:
        """Give the value with what the paths lead to.

        Raises:
            PathError: a path leads nowhere, or a function fails.
        """
        return self._fill(place)


def _filler(value: Json, texts: list[str]) -> Reader | None:
    """Give the function that fills a value, or None if nothing in it is to be filled."""
    if isinstance(value, dict):
        return _object_filler(value, texts)
    if not isinstance(value, list):
        return None
    fillers = [_filler(item, texts) for item in value]
    if not any(fillers):
        return None
    items = [filler or _fixed(item) for filler, item in zip(fillers, value, strict=True)]
    return lambda place: [item(place) for item in items]


def _object_filler(value: dict[str, Json], texts: list[str]) -> Reader | None:
    members: list[tuple[str, Reader]] = []
    is_fixed = True
    for name, item in value.items():
        if name.endswith(".$") and isinstance(item, str):
            texts.append(item)
            members.append((name[:-2], reader(item, name)))
            is_fixed = False
            continue
        filler = _filler(item, texts)
        is_fixed &= filler is None
        members.append((name, filler or _fixed(item)))
    if is_fixed:
        return None
    return lambda place: {name: member(place) for name, member in members}


def payload(
    template: Json,
    document: Json,
    context: Json = _NOTHING,
    variables: Mapping[str, Json] = _NOTHING,
    *,
    sources: Sources | None = None,
) -> Json:
    """Fill a payload template that is used once.

    Raises:
        PathError: a path leads nowhere, or a function fails.

    Examples:
        >>> payload({"a.$": "States.MathAdd($.x, 1)", "b": "$.x"}, {"x": 2})
        {'a': 3, 'b': '$.x'}
    """
    return Template(template).fill(Place(document, context, variables, sources))


# Reference paths


@lru_cache(maxsize=4096)
def _target(path: str) -> tuple[str | int, ...]:
    try:
        keys = steps_of(path[1:]).keys if path.startswith("$") else None
    except BadPathError as error:
        raise PathError(f"Invalid path '{path}' : {error}") from None
    if keys is None:
        raise PathError(f"Invalid path '{path}' : it is no reference path")
    return keys


def write(path: str, document: Json, value: Json) -> Json:
    """Give a document with a value in the place that a reference path names; what is not there is made.

    The document stays as it is; what is not on the way to the place is shared with it.

    Raises:
        PathError: there can be no such place, as where a text has to have members.

    Examples:
        >>> write("$.a.b", {"x": 1}, 2)
        {'x': 1, 'a': {'b': 2}}
    """
    keys = _target(path)
    if not keys:
        return value
    top: list[Json] = [None]
    holder: Json = top
    at: str | int = 0
    current = document
    for key in keys:
        copied = _opened(current, key, path, document)
        holder[at] = copied
        holder, at = copied, key
        current = copied.get(key, _ABSENT) if isinstance(copied, dict) else copied[key]
    holder[at] = value
    return top[0]


_ABSENT: Final = object()


def _opened(value: Json, key: str | int, path: str, document: Json) -> Json:
    """Copy what has to have the member; where nothing is, make an object."""
    if value is _ABSENT and isinstance(key, str):
        return {}
    if isinstance(value, dict) and isinstance(key, str):
        return dict(value)
    if isinstance(value, list) and isinstance(key, int) and -len(value) <= key < len(value):
        return list(value)
    raise PathError(
        f"Unable to apply ReferencePath {path} to input {_text(document)}", error="States.ResultPathMatchFailure"
    )
