"""What every picture shows of one scope: its nodes, and its transitions merged into edges."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from sfgen.asl import (
    ChoiceState,
    Scope,
    StateMachine,
    Transition,
    UnknownState,
    Visit,
    inner_machines,
    scopes,
    transitions,
    walk,
)
from sfgen.render.measure import clean
from sfgen.render.words import DEFAULT, errors_text, full_rule_text, rule_text, without_repetition

__all__ = ["Edge", "EdgeKind", "Node", "ScopeGraph", "inner_pointers", "scope_graphs"]

EdgeKind: TypeAlias = Literal["next", "choice", "catch"]


@dataclass(frozen=True, slots=True, eq=False)
class Node:
    """A state of a scope, or the name of one that the scope does not have.

    Attributes:
        name: Name of the state.
        visit: The state, or None if a transition names it and nothing defines it.
        ends: Whether the scope may end behind this state with success, other than in a Succeed state.
    """

    name: str
    visit: Visit | None
    ends: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Edge:
    """The transitions of one kind from one state to another.

    Attributes:
        source: Index of a node.
        target: Index of a node.
        kind: `choice` stands for the rules and for the default.
        labels: What to write at the edge, in the order of the document; empty for `next`.
        details: The same in full, for whoever points at the edge.
        transitions: What was merged.
    """

    source: int
    target: int
    kind: EdgeKind
    labels: tuple[str, ...]
    details: tuple[str, ...]
    transitions: tuple[Transition, ...]


@dataclass(frozen=True, slots=True, eq=False)
class ScopeGraph:
    """One scope as a graph.

    Attributes:
        scope: Where it stands in the machine.
        nodes: The states in the order of the document, then the missing ones.
        start: Index of the first state, or None if there is none.
        edges: In the order of the document; the catchers of a state behind its other ways.
    """

    scope: Scope
    nodes: tuple[Node, ...]
    start: int | None
    edges: tuple[Edge, ...]


def scope_graphs(machine: StateMachine) -> dict[str, ScopeGraph]:
    """Return the graph of each scope by its JSON Pointer, a scope before those inside it."""
    visits: dict[str, list[Visit]] = {}
    for visit in walk(machine):
        visits.setdefault(visit.scope.pointer, []).append(visit)
    return {scope.pointer: _scope_graph(scope, visits.get(scope.pointer, [])) for scope in scopes(machine)}


def inner_pointers(visit: Visit) -> Iterator[str]:
    """Yield the JSON Pointers of the scopes directly inside a state."""
    for suffix, _ in inner_machines(visit.state):
        yield visit.pointer + suffix


def _scope_graph(scope: Scope, visits: list[Visit]) -> ScopeGraph:
    nodes = [Node(visit.name, visit, _ends(visit)) for visit in visits]
    index = {visit.name: place for place, visit in enumerate(visits)}

    def find(name: str) -> int:
        if name not in index:
            index[name] = len(nodes)
            nodes.append(Node(name, None))
        return index[name]

    edges = []
    for source, visit in enumerate(visits):
        merged: dict[tuple[str, bool], list[Transition]] = {}
        for transition in transitions(visit.state):
            merged.setdefault((transition.target, transition.kind == "catch"), []).append(transition)
        for (target, caught), group in sorted(merged.items(), key=lambda entry: entry[0][1]):
            edges.append(_edge(visit, source, find(target), group, caught=caught))
    start = find(scope.machine.start_at) if scope.machine.start_at else None
    return ScopeGraph(scope, tuple(nodes), start, tuple(edges))


def _edge(visit: Visit, source: int, target: int, group: list[Transition], *, caught: bool) -> Edge:
    kind: EdgeKind = "catch" if caught else "next" if group[0].kind == "next" else "choice"
    texts = [_texts(visit, transition) for transition in group if transition.kind != "next"]
    return Edge(
        source,
        target,
        kind,
        tuple(without_repetition(list(dict.fromkeys(short for short, _ in texts)))),
        tuple(dict.fromkeys(full for _, full in texts)),
        tuple(group),
    )


def _texts(visit: Visit, transition: Transition) -> tuple[str, str]:
    """Return what to write at a transition: in short and in full."""
    if transition.kind == "default":
        return DEFAULT, DEFAULT
    if isinstance(visit.state, UnknownState):
        return _raw_text(transition), _raw_text(transition)
    place = int(transition.suffix.split("/")[2])
    if isinstance(visit.state, ChoiceState):
        rule = visit.state.choices[place]
        return rule_text(rule), full_rule_text(rule)
    catchers: Any = getattr(visit.state, "catch", ())
    text = errors_text(catchers[place])
    return text, clean(f"{text}: {catchers[place].comment}") if catchers[place].comment else text


def _raw_text(transition: Transition) -> str:
    return "error" if transition.kind == "catch" else "rule"


def _ends(visit: Visit) -> bool:
    if isinstance(visit.state, UnknownState):
        return isinstance(visit.state.raw, dict) and visit.state.raw.get("End") is True
    return getattr(visit.state, "end", None) is True
