"""Raw JSONata: checked where it is written, as AWS would check it."""

from __future__ import annotations

from sfgen.errors import Diagnostic
from sfgen.expr import markers
from sfgen.expr.jsonata import problems
from sfgen.expr.tree import Node, Poison, RawJsonata, bounded, finding
from sfgen.expr.types import Type
from sfgen.origin import caller

__all__ = ["raw_jsonata"]


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
    # A reference is an operand of its own; any operand shows the syntax around it.
    text = "".join(part if isinstance(part, str) else "(0)" for part in parts)
    place = caller()
    found = tuple(
        Diagnostic(
            severity=problem.severity,
            code=problem.code,
            message=f"jsonata({_shortened(text)}): {problem.message}",
            hint=problem.hint,
            source=place,
        )
        for problem in problems(text)
    )
    return bounded(RawJsonata(tuple(parts), type_, found))


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    return repr(line if len(line) <= 60 else f"{line[:57]}...")
