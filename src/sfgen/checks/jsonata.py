"""What a JSONata expression reads and what is wrong with it. The parser is loaded when a text needs it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from sfgen.checks.sites import ValueKind
    from sfgen.expr.jsonata import Problem
    from sfgen.expr.jsonata.tree import Node

__all__ = ["Found", "inspect"]


class Found(NamedTuple):
    """What is known of one expression.

    Attributes:
        problems: What AWS refuses in it, and what fails.
        variables: The variables of the state machine that it reads, without those that it asks for with `$exists`.
        kind: What it gives whenever it gives something, or None if that depends.
    """

    problems: tuple[Problem, ...] = ()
    variables: tuple[str, ...] = ()
    kind: ValueKind | None = None


# Most expressions are one of these, and neither can be wrong.
_STATES: Final = re.compile(r"\s*\$states\.(input|result|errorOutput)(?:\.[A-Za-z_][A-Za-z0-9_]*)*\s*", re.ASCII)
_VARIABLE: Final = re.compile(r"\s*\$([A-Za-z_][A-Za-z0-9_]*)(?:\.[A-Za-z_][A-Za-z0-9_]*)+\s*", re.ASCII)
_GUARDED: Final = re.compile(r"\$exists\(\s*\$([A-Za-z_]\w*)\b")
_PLAIN: Final = Found()


def inspect(text: str, available: tuple[str, ...]) -> Found:
    """Read an expression.

    Args:
        text: The expression, without the `{%` and `%}` around it.
        available: Members of `$states` that exist in the field.
    """
    simple = _STATES.fullmatch(text)
    if simple is not None and simple[1] in available:
        return _PLAIN
    variable = _VARIABLE.fullmatch(text)
    if variable is not None and variable[1] != "states":
        return Found(variables=(variable[1],))
    return _inspect(text, available)


@lru_cache(maxsize=4096)
def _inspect(text: str, available: tuple[str, ...]) -> Found:
    from sfgen.expr.jsonata import FUNCTIONS, JsonataSyntaxError, parse, problems, references, tree_problems

    try:
        root = parse(text)
    except JsonataSyntaxError:
        return Found(tuple(problems(text, available=available)))
    found = references(root)
    guarded = set(_GUARDED.findall(text))
    names = dict.fromkeys(read.name for read in found.variables if read.name not in guarded)
    # A variable that is called may hold nothing else than a function, and no variable of a machine does.
    names.update(dict.fromkeys(read.name for read in found.function_values if read.name not in FUNCTIONS))
    return Found(tuple(tree_problems(root, available=available)), tuple(names), _kind(root))


def _kind(root: Node) -> ValueKind | None:
    from sfgen.expr.jsonata import FUNCTIONS, tree

    match root:
        case tree.Literal(_, value):
            return _KINDS.get(type(value))
        case tree.Object():
            return "object"
        case tree.Array():
            return "array"
        case tree.Binary(_, operator):
            return "string" if operator == "&" else "number" if operator in _ARITHMETIC else "boolean"
        case tree.Negate():
            return "number"
        case tree.Call(_, tree.Variable(_, name)) if name in FUNCTIONS:
            # An array of one element comes out as that element.
            result = FUNCTIONS[name].result
            return None if result == "any" or result == "array" else result  # noqa: PLR1714 - narrows the type
        case _:
            return None


_ARITHMETIC: Final = frozenset("+-*/%")
_KINDS: Final[dict[type, ValueKind]] = {str: "string", int: "number", float: "number", bool: "boolean"}
