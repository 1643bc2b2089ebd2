"""Parameters that a workflow names, wherever in its expressions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from sfgen.dsl.lower.scopes import Plan, plan_of
from sfgen.dsl.lower.uses import uses_of
from sfgen.dsl.parameter import ParameterRoot
from sfgen.dsl.variables import Variable
from sfgen.expr.tree import Node

if TYPE_CHECKING:
    from sfgen.dsl.workflow import Workflow

__all__ = ["parameter_roots"]


def parameter_roots(workflow: Workflow[Any]) -> list[ParameterRoot]:
    """Give each `Parameter` and each attribute of a resource that the expressions of a workflow name, in order."""
    plan = plan_of(workflow)
    nodes = () if plan is None else _nodes(workflow, plan)
    roots = {access.root: None for node in nodes for access in node.accesses}
    return [root for root in roots if isinstance(root, ParameterRoot)]


def _nodes(workflow: Workflow[Any], plan: Plan) -> Iterator[Node]:
    variables = dict.fromkeys(workflow.variables)
    alarms = () if workflow.alias is None else workflow.alias.alarms
    values: list[Node | None] = [workflow.settings.kms_key, *alarms, workflow.returned]
    for place in plan.places.values():
        values.append(place.state.returned)
        for use in uses_of(place):
            yield use.node
            # A variable that a fragment declared is known by those who read it.
            owners = (access.root.owner for access in use.node.accesses)
            variables.update((owner, None) for owner in owners if isinstance(owner, Variable))
    values += [variable.initial for variable in variables]
    values += [scope.graph.returned for scope in plan.scopes]
    yield from (value for value in values if value is not None)
