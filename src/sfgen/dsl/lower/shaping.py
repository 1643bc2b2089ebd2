"""Outputs that JSONPath cannot shape in the state itself: Succeed, Wait and Choice pass on parts of their input only.

A Pass before such a state shapes the output, on all ways that lead there; the state passes on what it gets.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sfgen.dsl.graph import State
from sfgen.dsl.lower.scopes import Place, Plan, Scope
from sfgen.dsl.lower.uses import uses_of
from sfgen.dsl.steps import Key, Pass
from sfgen.expr.jsonpath import RawPath
from sfgen.expr.tree import PARSED, Access, Node, RootKind

if TYPE_CHECKING:
    from sfgen.dsl.workflow import Workflow

__all__ = ["needs_pass", "put_before", "shape_outputs"]

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
