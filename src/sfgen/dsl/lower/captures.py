"""Captures: what a variable holds of a value that later states read.

Only what is read is kept. One path that is surely there is kept as it is; anything else as an object by field, since a
member that is missing drops out of an object, while a value that is missing would fail the state.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from sfgen.dsl.substitution import project
from sfgen.expr.print_jsonata import name_step
from sfgen.expr.tree import PARSED, Access, Call, Node, Obj, RootKind, Segment

__all__ = ["Capture"]

Path = tuple[Segment, ...]

_WHOLE = frozenset({RootKind.ERROR, RootKind.CAUGHT})
"""Roots that are small: when more than one member is read, they are kept as they are."""


class Capture:
    """What is kept of one root: under which name, and which paths.

    Args:
        name: The name to keep it under.
        accesses: The paths that are read.
        labels: Names of the positions of the root, if it is a list whose items have names.
        jsonpath: Whether it is kept in JSONPath, where a path that finds nothing fails the state, and no path can
            follow the parsing of text: each path is cut to what is surely there, or behind its first parsing, unless
            the text is optional.

    Attributes:
        name: The name of the variable, or of the member of a child's input.
        scalar: Whether it is the value of one path itself.
    """

    __slots__ = ("_fields", "name", "scalar")

    def __init__(
        self,
        name: str,
        accesses: Iterable[Access],
        labels: Sequence[str] | None = None,
        *,
        jsonpath: bool = False,
    ) -> None:
        self.name = name
        self._fields: dict[Path, tuple[str, Access]] = {}
        kept = _shortest(map(_cut, accesses) if jsonpath else accesses)
        if len(kept) > 1 and kept[0].root.kind in _WHOLE:
            kept = [Access(kept[0].root)]
        self.scalar = len(kept) == 1 and (jsonpath or kept[0].sure)
        names: set[str] = set()
        for access in kept:
            field = "" if self.scalar else _field_name(_labelled(access.segments, labels), names)
            self._fields[access.segments] = (field, access)

    def read(self, access: Access) -> tuple[tuple[Segment, ...], Path]:
        """Split a path that is read: the steps from the name to what was kept, and the steps left."""
        for length in range(len(access.segments) + 1):
            found = self._fields.get(access.segments[:length])
            if found is not None:
                return (() if self.scalar else (found[0],)), access.segments[length:]
        raise KeyError(access)

    def value(self, base: Node | None = None) -> Node:
        """Give the expression whose value is kept.

        Args:
            base: The value that the paths start from, where it is known as an expression.
        """
        parts = {
            field: access if base is None else project(base, access.segments) for field, access in self._fields.values()
        }
        if self.scalar:
            return next(iter(parts.values()))
        whole = Obj(tuple(parts.items()))
        if all(part.sure for part in parts.values()):
            return whole
        # One expression for the whole object: members that are missing drop out of it.
        return Call("whole", (whole,), whole.type)


def _cut(access: Access) -> Access:
    """Give the part of a path that JSONPath can keep."""
    length = access.segments.index(PARSED) + 1 if PARSED in access.segments else 0
    if length and not any(maybe < length for maybe in access.maybes):
        while len(access.segments) > length and access.parent is not None:
            access = access.parent
        return access
    while not access.sure and access.parent is not None:
        access = access.parent
    return access


def _shortest(accesses: Iterable[Access]) -> list[Access]:
    """Leave out paths that continue another one, and repeated ones; the least sure of equal ones stays."""
    paths: dict[Path, Access] = {}
    for access in accesses:
        other = paths.get(access.segments)
        if other is None or access.presence < other.presence:
            paths[access.segments] = access
    return [access for path, access in paths.items() if not any(path[:length] in paths for length in range(len(path)))]


def _labelled(path: Path, labels: Sequence[str] | None) -> Path:
    if labels is None or not path or not isinstance(path[0], int):
        return path
    names = [step for step in path[1:] if isinstance(step, str)]
    return ("_".join([labels[path[0]], *names[-1:]]),)


def _field_name(path: Path, taken: set[str]) -> str:
    """Name a member after the last step of its path, with more of the path where that is taken."""
    words = [re.sub(r"\W", "_", str(step)) for step in path if step is not PARSED] or ["value"]
    count = 1
    while count < len(words) and (words[-count].lstrip("-_").isdigit() or "_".join(words[-count:]) in taken):
        count += 1
    name = "_".join(words[-count:])
    if name_step(name) is None or name[:1].isdigit():
        name = f"item_{name}"
    free, number = name, 1
    while free in taken:
        number += 1
        free = f"{name}_{number}"
    taken.add(free)
    return free
