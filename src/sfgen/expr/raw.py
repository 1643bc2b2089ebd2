"""Raw JSONata: checked where it is written, as AWS would check it."""

from __future__ import annotations

from collections.abc import Collection

from sfgen.errors import Diagnostic, Location
from sfgen.expr import markers
from sfgen.expr.jsonata import STATES_MEMBERS, JsonataSyntaxError, parse, problems, references
from sfgen.expr.jsonata.tree import depth
from sfgen.expr.operations import spell
from sfgen.expr.tree import Node, Poison, RawJsonata, bounded, finding
from sfgen.expr.types import Type
from sfgen.origin import caller

__all__ = ["named_variables", "raw_jsonata", "raw_problems"]


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
    node.problems += tuple(_problems(node))
    return bounded(node)


def _problems(node: RawJsonata) -> list[Diagnostic]:
    try:
        root = parse(node.text)
    except JsonataSyntaxError:
        return raw_problems(node, STATES_MEMBERS, caller())
    if not set(node.operands) <= references(root).variable_names:
        message = (
            f"jsonata({_shortened(node)}): a reference stands inside a text, a name or a comment of the expression"
        )
        return [finding("broken-f-string", message, "end the text and join it: jsonata(f\"'Hello ' & {name}\")")]
    node.depth += depth(root) - 1
    return raw_problems(node, STATES_MEMBERS, caller())


def named_variables(node: RawJsonata) -> list[str]:
    """Give the variables that the text itself names: those that stand for references in it are not among them."""
    try:
        names = references(parse(node.text)).variable_names
    except JsonataSyntaxError:
        return []
    return sorted(names - set(node.operands))


def raw_problems(node: RawJsonata, available: Collection[str], place: Location | None) -> list[Diagnostic]:
    """Check raw JSONata.

    Args:
        node: The expression.
        available: The members of `$states` that exist where it is evaluated.
        place: Where it was written.
    """
    names = {f"${name}": f"{{{spell(operand)}}}" for name, operand in node.operands.items()}

    def worded(text: str) -> str:
        for name, spelled in names.items():
            text = text.replace(name, spelled)
        return text

    return [
        Diagnostic(
            severity=problem.severity,
            code=problem.code,
            message=f"jsonata({_shortened(node)}): {worded(problem.message)}",
            hint=worded(problem.hint) if problem.hint else None,
            source=place,
        )
        for problem in problems(node.text, available=available)
    ]


def _shortened(node: RawJsonata) -> str:
    line = " ".join("".join(part if isinstance(part, str) else f"{{{spell(part)}}}" for part in node.parts).split())
    return repr(line if len(line) <= 60 else f"{line[:57]}...")
