"""Scopes: one per `States` object, found by following what holds flows of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sfgen.checks import report
from sfgen.dsl.containers import Map, Parallel
from sfgen.dsl.flow import Chain, Flow
from sfgen.dsl.graph import Graph, State, resolve
from sfgen.dsl.steps import Catchable, CatchClause, Key, Pass, Step
from sfgen.errors import Diagnostic

if TYPE_CHECKING:
    from sfgen.dsl.workflow import Workflow

__all__ = ["Place", "Plan", "Scope", "plan_of"]


@dataclass(slots=True, eq=False)
class Scope:
    """One `States` object.

    Attributes:
        graph: Its states and how they are joined.
        container: The state that holds it, or None at the top.
        distributed: Whether it runs as executions of its own.
        depth: 0 at the top.
        branch: Its place among the scopes of its container.
    """

    graph: Graph
    container: Place | None
    distributed: bool
    depth: int
    branch: int
    entry: Key
    places: dict[Key, Place] = field(default_factory=dict)

    @property
    def outer(self) -> Scope | None:
        """The scope around it."""
        return None if self.container is None else self.container.scope

    def within(self, other: Scope) -> bool:
        """Say whether it is the other scope or lies inside it."""
        scope: Scope | None = self
        while scope is not None and scope is not other:
            scope = scope.outer
        return scope is other


@dataclass(slots=True, eq=False)
class Place:
    """A state in its scope."""

    state: State
    scope: Scope
    inner: tuple[Scope, ...] = ()

    @property
    def key(self) -> Key:
        """The identity of its step."""
        return self.state.key

    @property
    def name(self) -> str:
        """The name of the state."""
        return self.state.key.name


@dataclass(slots=True, eq=False)
class Plan:
    """All scopes and states of a workflow.

    Attributes:
        top: The outermost scope.
        scopes: All scopes, outer ones before inner ones, in the order of definition.
        places: All states by key, in the order of definition.
        chains: All chains that were followed.
        caught: The clauses that the workflow's catch-all added.
        problems: Findings about how it was put together.
    """

    top: Scope
    scopes: list[Scope]
    places: dict[Key, Place]
    chains: set[int]
    caught: CatchClause | None
    problems: list[Diagnostic]
    names: dict[str, Key] = field(default_factory=dict)

    def dropped(self, used: set[int]) -> Iterator[Diagnostic]:
        """Yield findings about chains and versions that begin at a state of the workflow and are not part of it.

        Args:
            used: What this and other workflows use, as `used` gives it.
        """
        for key, place in self.places.items():
            newest = place.state.step
            for version in key.versions:
                if version.generation > newest.generation and id(version) not in used:
                    yield report(
                        "dropped-version",
                        f"this version of '{key.name}' is not used: the workflow has an earlier one",
                        "steps do not change: step = step.catch(...), and chain the result",
                        state=key.name,
                        source=version.location,
                    )
                    break
            for chain in key.uses:
                if id(chain) not in used:
                    yield _dropped_chain(key, chain)

    def used(self) -> Iterator[int]:
        """Yield the chains and the versions of steps that are used, each by its id."""
        yield from self.chains
        for place in self.places.values():
            step: Step[Any] | None = place.state.step
            while step is not None:
                yield id(step)
                step = step.base

    def insert_before_entry(self, scope: Scope, name: str) -> Place:
        """Put a Pass state in front of a scope."""
        free, number = name[:80], 1
        while free in self.names:
            number += 1
            free = f"{name[:76]} {number}"
        step: Pass[Any] = Pass(free)
        entry = scope.places[scope.entry].state.step
        step.key._trail = step._trail = entry._trail
        place = Place(State(step.key, step, next=scope.entry), scope)
        scope.places = {step.key: place, **scope.places}
        scope.entry = step.key
        self.places[step.key] = place
        self.names[free] = step.key
        return place


def plan_of(workflow: Workflow[Any]) -> Plan | None:
    """Find all scopes and states of a workflow; None if it has no start."""
    if workflow.start is None:
        return None
    handlers = [workflow.handler] if workflow.handler is not None else []
    graph = resolve(workflow.start, *handlers)
    top = Scope(graph, None, False, 0, 0, graph.entry)
    problems = list(workflow.problems)
    caught = _add_catch_all(workflow, graph, workflow.handler, problems) if workflow.handler is not None else None
    plan = Plan(top, [], {}, set(), caught, problems)
    # A stack of iterators keeps the order of definition: a state, then what is inside it.
    stack = [_entered(plan, top)]
    while stack:
        place = next(stack[-1], None)
        if place is None:
            stack.pop()
            continue
        place.inner = tuple(_inner(plan, place))
        stack.extend(_entered(plan, scope) for scope in reversed(place.inner))
    return plan


def _entered(plan: Plan, scope: Scope) -> Iterator[Place]:
    """Take over the states of a scope, one at a time."""
    plan.scopes.append(scope)
    plan.chains.update(map(id, scope.graph.chains))
    plan.problems += scope.graph.problems
    for key, state in scope.graph.states.items():
        other = plan.places.get(key)
        if other is not None:
            plan.problems.append(_two_scopes(key, other, scope))
        place = Place(state, scope)
        first = plan.names.setdefault(key.name, key)
        if first is not key:
            plan.problems.append(_same_name(key, first))
        scope.places[key] = place
        plan.places.setdefault(key, place)
        plan.problems += state.step.problems
        yield place


def _same_name(key: Key, first: Key) -> Diagnostic:
    other = f", the other one at {first.location.beside(key.location)}" if first.location else ""
    return report(
        "duplicate-state-name",
        f"two states are called '{key.name}'{other}",
        "names are unique in the whole workflow, branches and iterations included",
        state=key.name,
        source=key.location,
    )


def _two_scopes(key: Key, other: Place, scope: Scope) -> Diagnostic:
    def where(each: Scope) -> str:
        if each.container is None:
            return "the workflow itself"
        step = each.container.state.step
        if not isinstance(step, Parallel):
            return f"'{step.name}'"
        branch = each.branch if step.names is None else repr(step.names[each.branch])
        return f"the branch {branch} of '{step.name}'"

    return report(
        "step-in-two-scopes",
        f"'{key.name}' is used in {where(other.scope)} and in {where(scope)}; a state is in one place",
        "make a second step, or a @fragment that is called twice",
        state=key.name,
        source=key.location,
    )


def _inner(plan: Plan, place: Place) -> Iterator[Scope]:
    step = place.state.step
    flows: tuple[Flow[Any], ...] = ()
    if isinstance(step, Parallel):
        flows = step.branches
    elif isinstance(step, Map):
        if step.processor is None:
            message = f"'{step.name}' says nothing about what is done with each item"
            plan.problems.append(
                report("no-start", message, "each = each.process(flow)", state=step.name, source=step.location)
            )
        else:
            flows = (step.processor,)
    if not flows:
        return
    ancestors = set()
    outer: Scope | None = place.scope
    while outer is not None and outer.container is not None:
        ancestors.add(outer.container.key)
        outer = outer.outer
    if place.key in ancestors:
        return  # reported as a step in two scopes
    distributed = isinstance(step, Map) and step.distributed
    for number, flow in enumerate(flows):
        graph = resolve(flow)
        yield Scope(graph, place, distributed, place.scope.depth + 1, number, graph.entry)


def _add_catch_all(
    workflow: Workflow[Any], graph: Graph, handler: Flow[Any], problems: list[Diagnostic]
) -> CatchClause:
    clause = CatchClause(("States.ALL",), handler)
    states = [graph.states[key] for key in _reachable(graph, graph.entry)]
    catching = [state for state in states if isinstance(state.step, Catchable)]
    covered = [state for state in catching if not any("States.ALL" in each.errors for each, _ in state.catches)]
    for state in covered:
        state.catches = [*state.catches, (clause, handler.entry.key)]
    if not covered:
        if catching:
            reason = "each Task, Parallel and Map of its top level catches all errors itself"
        else:
            reason = "there is no Task, Parallel or Map at its top level, and no other state can have a Catch"
        message = f"catch_all() covers no state of '{workflow.name}': {reason}"
        hint = "leave it out; an end that is reached without an error is chained with >>"
        problems.append(report("catch-all-covers-nothing", message, hint, source=workflow.handled_at))
    return clause


def _reachable(graph: Graph, start: Key) -> list[Key]:
    todo, met = [start], {start: None}
    while todo:
        for target in graph.states[todo.pop()].targets():
            if target not in met:
                met[target] = None
                todo.append(target)
    return list(met)


def _dropped_chain(key: Key, chain: Chain[Any]) -> Diagnostic:
    return report(
        "dropped-chain",
        f"'{key.name}' >> '{chain.right.entry.name}' is not part of the workflow",
        "a chain is a value: use what >> gives, for example flow = a >> b; wf.start_at(flow)",
        state=key.name,
        source=chain.location,
    )
