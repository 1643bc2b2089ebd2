"""What a path or a call of an intrinsic function reads, and what is wrong with it."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from sfgen.expr.context_object import CONTEXT_MEMBERS
from sfgen.expr.jsonpath.parser import Call, JsonpathError, Path, parse

__all__ = ["PATHS_OF_OTHERS", "Parsed", "looks_like_path", "read_path"]

PATHS_OF_OTHERS: Final = re.compile(r"(Path|Paths|PathsMap|Pointer|JsonPath)$")
"""Names of members that hold a path which another service reads, such as InputPath of a target of EventBridge."""

_LOOKS: Final = re.compile(r"\$(?:\$?(?:\.\D|\[).*|\$)?|States\.[A-Z]\w*\(.*\)", re.DOTALL)
_CONTEXT: Final = re.compile(r"\$\$\.([A-Za-z]\w*)(?:\.([A-Za-z]\w*))?")


class Parsed(NamedTuple):
    """What is known of one text.

    Attributes:
        problem: Code, message and hint of what is wrong with it, or None.
        function: The intrinsic function that it calls, or None if it is a path.
        is_reference: Whether it is a path with names and positions only.
        variables: The variables that it reads.
        reads_context: Whether it reads the context object.
        unknown_context: Members of the context object that nobody documented, each with a hint.
    """

    problem: tuple[str, str, str | None] | None = None
    function: str | None = None
    is_reference: bool = False
    variables: tuple[str, ...] = ()
    reads_context: bool = False
    unknown_context: tuple[tuple[str, str], ...] = ()


def looks_like_path(text: str) -> bool:
    """Say whether a text is written like a path or a call of an intrinsic function."""
    return text.startswith(("$", "States.")) and "${" not in text and _LOOKS.fullmatch(text) is not None


@lru_cache(maxsize=8192)
def read_path(text: str) -> Parsed:
    """Read a path or a call of an intrinsic function."""
    try:
        found = parse(text)
    except JsonpathError as error:
        return Parsed((error.code, str(error), error.hint))
    paths = list(_paths(found))
    return Parsed(
        function=found.name if isinstance(found, Call) else None,
        is_reference=isinstance(found, Path) and found.is_reference,
        variables=tuple(dict.fromkeys(path.root[1:] for path in paths if path.root not in ("$", "$$"))),
        reads_context=any(path.root == "$$" for path in paths),
        unknown_context=tuple(_unknown_context(paths)),
    )


def _paths(found: Path | Call) -> Iterator[Path]:
    stack: list[object] = [found]
    while stack:
        each = stack.pop()
        if isinstance(each, Path):
            yield each
        elif isinstance(each, Call):
            stack.extend(reversed(each.args))


def _unknown_context(paths: Iterable[Path]) -> Iterator[tuple[str, str]]:
    for path in paths:
        found = _CONTEXT.match(path.text)
        if found is None:
            continue
        first, second = found.groups()
        if first not in CONTEXT_MEMBERS:
            yield first, _near(first, CONTEXT_MEMBERS)
        elif second is not None and second not in CONTEXT_MEMBERS[first]:
            yield f"{first}.{second}", _near(second, CONTEXT_MEMBERS[first])


def _near(name: str, known: Iterable[str]) -> str:
    near = difflib.get_close_matches(name, known, n=1)
    return f"did you mean {near[0]}?" if near else f"known are {', '.join(known)}"
