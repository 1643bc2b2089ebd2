"""Methods of strings and dicts that references have, because Python's own types have them with the same meaning."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from sfgen.expr import operations
from sfgen.expr.tree import Literal, Node, Poison, finding
from sfgen.expr.types import BOOLEAN, STRING, UNKNOWN, ArrayType, DictType, Type

__all__ = ["METHODS", "get", "merged"]


def _method(op: str, name: str, type_: Type, least: int, most: int) -> Callable[..., Node]:
    def apply(base: Node, *args: Node) -> Node:
        problems = [operations.require(arg, f".{name}()", "string") for arg in (base, *args)]
        if not least <= len(args) <= most:
            count = str(least) if least == most else f"{least} to {most}"
            problems.append(finding("unknown-member", f".{name}() takes {count} arguments here, not {len(args)}"))
        if name in ("split", "replace") and args and args[0] == Literal(""):
            problems.append(finding("operand-type", f".{name}() needs a text that is not empty"))
        found = [problem for problem in problems if problem]
        if found:
            return Poison(*base.problems, *found, accesses=base.accesses)
        return operations.call(op, (base, *args), type_)

    return apply


METHODS: Mapping[str, Callable[..., Node]] = {
    "upper": _method("uppercase", "upper", STRING, 0, 0),
    "lower": _method("lowercase", "lower", STRING, 0, 0),
    "strip": _method("strip", "strip", STRING, 0, 0),
    "split": _method("split", "split", ArrayType(STRING), 0, 1),
    "replace": _method("replace", "replace", STRING, 2, 2),
    "startswith": _method("startswith", "startswith", BOOLEAN, 1, 1),
    "endswith": _method("endswith", "endswith", BOOLEAN, 1, 1),
}
"""String methods by their Python name."""


def get(base: Node, key: Node, default: Node | None = None) -> Node:
    """Read a member of a dict, with a default."""
    value = operations.index(base, key)
    return value if default is None else operations.call("default", [value, default], value.type, sure=default.sure)


def merged(left: Node, right: Node) -> Node:
    """Join two objects; the members of the right one win."""
    problems = [operations.require(arg, "'|' with an object", "object") for arg in (left, right)]
    found = [problem for problem in problems if problem]
    if found:
        return Poison(*left.problems, *right.problems, *found, accesses=left.accesses + right.accesses)
    both = left.type == right.type
    return operations.call("merge", [left, right], left.type if both else DictType(UNKNOWN), sure=True)
