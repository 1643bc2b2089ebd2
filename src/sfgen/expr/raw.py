"""Raw JSONata: checked where it is written, as AWS would check it."""

from __future__ import annotations

from collections.abc import Collection

from sfgen.errors import Diagnostic, Location
from sfgen.expr import markers
from sfgen.expr.jsonata import STATES_MEMBERS, problems
from sfgen.expr.tree import Node, Poison, RawJsonata, bounded, finding
from sfgen.expr.types import Type
from sfgen.origin import caller

__all__ = ["raw_jsonata", "raw_problems"]


def raw_jsonata(source: str, type_: Type) -> Node:
    """Turn JSONata text, perhaps with references in it, into a node that carries what is wrong with it."""
    if not isinstance(source, str):
        return Poison(finding("value-not-json", f"jsonata() takes a text, not {source!r}"))
    if source.strip().startswith("{%"):
        return Poison(finding("jsonata-syntax", "jsonata() takes the expression alone", "leave out {% and %}"))
    try:
        parts = markers.split(source)
    except markers.MarkerError as error:
        return Poison(finding("broken-f-string", f"the JSONata text cannot be used: {error}"))
    node = RawJsonata(tuple(parts), type_)
    node.problems += tuple(raw_problems(node, STATES_MEMBERS, caller()))
    return bounded(node)


def raw_problems(node: RawJsonata, available: Collection[str], place: Location | None) -> list[Diagnostic]:
    """Check raw JSONata.

    Args:
        node: The expression.
        available: The members of `$states` that exist where it is evaluated.
        place: Where it was written.
    """
    return [
        Diagnostic(
            severity=problem.severity,
            code=problem.code,
            message=f"jsonata({_shortened(node.text)}): {problem.message}",
            hint=problem.hint,
            source=place,
        )
        for problem in problems(node.text, available=available)
    ]


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    return repr(line if len(line) <= 60 else f"{line[:57]}...")
