"""Outputs that JSONPath cannot shape in the state itself: Succeed, Wait and Choice pass on parts of their input only.

A Pass before such a state shapes the output, on all ways that lead there; the state passes on what it gets. A single Choice
rule or Catcher has no output of its own: there a Pass on that way shapes it.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from sfgen.dsl.graph import State
from sfgen.dsl.lower.scopes import Place, Plan, Scope
from sfgen.dsl.lower.uses import uses_of
from sfgen.dsl.steps import CatchClause, Choice, ChoiceClause, Key, Pass, Step
from sfgen.dsl.variables import Variable
from sfgen.expr.jsonpath import RawPath
from sfgen.expr.tree import PARSED, Access, Node, RootKind

if TYPE_CHECKING:
    from sfgen.dsl.workflow import Workflow

__all__ = ["needs_pass", "put_before", "shape_outputs"]

C = TypeVar("C", CatchClause, ChoiceClause)

_PASS_ON = frozenset({"Succeed", "Wait", "Choice"})


def shape_outputs(workflow: Workflow[Any], plan: Plan) -> None:
    """Give each state that cannot shape its output a Pass that does."""
    found: dict[Key, Node] = {}
    for key, place in plan.places.items():
        output = place.state.step.output
        if output is None or not needs_pass(workflow, place, output) or _is_returned(workflow, place):
            continue
        found[key] = output
        shaped = copy.copy(place.state.step)
        shaped.output = None
        place.state.step = shaped
    put_before(plan, found)
    for scope in plan.scopes:
        _shape_ways(workflow, plan, scope)


def _shape_ways(workflow: Workflow[Any], plan: Plan, scope: Scope) -> None:
    """Put a Pass on each way of a scope whose Choice rule or Catcher has an output."""
    places: dict[Key, Place] = {}
    for key, place in scope.places.items():
        places[key] = place
        state = place.state
        if (state.step.query_language or workflow.query_language) != "JSONPath":
            continue
        ways = len(places)
        state.rules = [_led_through(plan, place, *way, places) for way in state.rules]
        state.catches = [_led_through(plan, place, *way, places) for way in state.catches]
        if isinstance(state.step, Choice) and len(places) > ways:
            chosen = copy.copy(state.step)
            chosen.clauses = tuple(rule for rule, _ in state.rules)
            state.step = chosen
    scope.places = places


def _led_through(plan: Plan, place: Place, clause: C, target: Key, places: dict[Key, Place]) -> tuple[C, Key]:
    """Give a way without its output, which leads to a Pass that shapes it, if one can."""
    if clause.output is None or not _can_follow(clause, place.state.step):
        return clause, target
    step: Pass[Any] = Pass(_free_name(plan, f"Output of {place.name} for {target.name}"), output=clause.output)
    step.key._trail = step._trail = place.key._trail
    plan.names[step.name] = step.key
    places[step.key] = plan.places[step.key] = Place(State(step.key, step, next=target), place.scope)
    bare = copy.copy(clause)
    bare.output = None
    return bare, step.key


def _can_follow(clause: CatchClause | ChoiceClause, step: Step[Any]) -> bool:
    """Say whether an output is the same behind the state: what it reads is not set on the way, nor is it lost there."""
    assert clause.output is not None
    if clause.output.raws:
        return False
    assigns = clause.assigns if isinstance(clause, CatchClause) else (*step.assigns, *clause.assigns)
    written = {target.name if isinstance(target, Variable) else str(target) for target, _ in assigns}
    has_input = isinstance(clause, ChoiceClause) and step.output is None
    for access in clause.output.accesses:
        owner = access.root.owner
        if isinstance(owner, Variable) and owner.name in written:
            return False
        if access.root.kind is RootKind.STATE_INPUT and not has_input:
            return False
    return True


def _is_returned(workflow: Workflow[Any], place: Place) -> bool:
    """Say whether the flow that a state ends says itself what it returns: then the two are compared first."""
    top = place.scope.container is None and workflow.returned is not None
    return place.state.next is None and (top or place.scope.graph.returned is not None)


def needs_pass(workflow: Workflow[Any], place: Place, output: Node) -> bool:
    """Say whether the output of a state must be shaped before it: it is JSONPath, and the output is no path.

    A state that reads its own input elsewhere must get it as it is, so it keeps its output, and that is a finding.
    """
    step = place.state.step
    if step.kind not in _PASS_ON or (step.query_language or workflow.query_language) != "JSONPath":
        return False
    if isinstance(output, RawPath):
        return output.is_intrinsic
    if isinstance(output, Access) and output.root.kind is not RootKind.PARAMETER and PARSED not in output.segments:
        return False
    others = (use.node for use in uses_of(place) if use.node is not step.output)
    return not any(
        node.raws or any(access.root.kind is RootKind.STATE_INPUT for access in node.accesses) for node in others
    )


def put_before(plan: Plan, outputs: Mapping[Key, Node]) -> dict[Key, Place]:
    """Put a Pass with an output in front of each of some states, on all ways that lead there.

    Returns:
        The Pass states by the states that they stand before.
    """
    made: dict[Key, Pass[Any]] = {}
    for key, output in outputs.items():
        step: Pass[Any] = Pass(_free_name(plan, f"Output of {key.name}"), output=output)
        step.key._trail = step._trail = key._trail
        plan.names[step.name] = step.key
        made[key] = step
    for scope in dict.fromkeys(plan.places[key].scope for key in outputs):
        _redirect(scope, {key: step.key for key, step in made.items()})
        places: dict[Key, Place] = {}
        for key, place in scope.places.items():
            if key in made:
                step = made[key]
                places[step.key] = plan.places[step.key] = Place(State(step.key, step, next=key), scope)
            places[key] = place
        scope.places = places
    return {key: plan.places[step.key] for key, step in made.items()}


def _free_name(plan: Plan, wish: str) -> str:
    name, number = wish[:80], 1
    while name in plan.names:
        number += 1
        name = f"{wish[:76]} {number}"
    return name


def _redirect(scope: Scope, keys: Mapping[Key, Key]) -> None:
    scope.entry = keys.get(scope.entry, scope.entry)
    for place in scope.places.values():
        state = place.state
        state.next = keys.get(state.next, state.next) if state.next is not None else None
        state.default = keys.get(state.default, state.default) if state.default is not None else None
        state.catches = [(clause, keys.get(target, target)) for clause, target in state.catches]
        state.rules = [(rule, keys.get(target, target)) for rule, target in state.rules]
