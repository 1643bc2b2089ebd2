"""Prompts over data: compiling them, and evaluating what they become."""

from __future__ import annotations

from typing import Any

from sfgen import Prompt
from sfgen.errors import Diagnostic
from sfgen.expr.print_jsonata import expression
from sfgen.expr.refs import Expr
from sfgen.expr.tree import Access, Node, Root, RootKind, Segment
from sfgen.expr.types import shape_of
from sfgen.expr.values import lift
from tests.oracles.fixtures import Oracles

Json = Any


def reference(model: Any, name: str = "data") -> Any:
    """Make a reference to data of a type, as a workflow's input is one."""
    return Expr(Access(Root(RootKind.INPUT, name, name, shape_of(model))))


def node(prompt: str) -> Node:
    """Give the node of a prompt, which must have no findings of severity `error`."""
    made = lift(prompt)
    assert [problem for problem in made.problems if problem.severity == "error"] == []
    return made


def printed(prompt: str) -> str:
    """Print a prompt as JSONata; each reference is a variable with its name."""

    def resolve(access: Access, /) -> tuple[str, tuple[Segment, ...]]:
        return f"${access.root.name}", access.segments

    return expression(node(prompt), resolve)


def evaluated(oracles: Oracles, prompt: str, data: dict[str, Json]) -> str:
    """Evaluate a prompt over data, by the names of its references."""
    source = printed(prompt)
    answer = oracles.jsonata_eval(source, data)
    assert answer.get("defined"), (source, answer)
    value: str = answer["value"]
    assert isinstance(value, str), (source, value)
    return value


def findings(template: str, /, **inputs: Any) -> list[Diagnostic]:
    """Give what is found in a template."""
    return list(lift(Prompt(template, **inputs)).problems)
