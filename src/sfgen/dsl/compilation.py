"""Compiling: from workflows to state machines and findings. Nothing here reads a file, a clock or the environment."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from sfgen import asl
from sfgen.asl.emit import json_length
from sfgen.checks import CODES, check, report
from sfgen.dsl.activities import ActivityTask
from sfgen.dsl.containers import DistributedMap
from sfgen.dsl.flow import Flow
from sfgen.dsl.lower.dataflow import Dataflow
from sfgen.dsl.lower.scopes import Plan, Scope, plan_of
from sfgen.dsl.lower.states import machine_of
from sfgen.errors import Diagnostic, Location
from sfgen.expr.tree import Literal
from sfgen.expr.types import mismatches

if TYPE_CHECKING:
    from sfgen.dsl.workflow import Workflow

__all__ = ["Compilation", "compile_all"]

LONGEST_DEFINITION: Final = 1_048_576
"""Most characters of a definition. Source: AWS Step Functions Developer Guide, "Service quotas"."""


@dataclass(frozen=True, slots=True)
class Compilation:
    """What compiling one workflow gave.

    Attributes:
        workflow: The workflow.
        machine: The state machine, or None if there are errors.
        diagnostics: All findings, in the order of the source.
    """

    workflow: Workflow[Any]
    machine: asl.StateMachine | None
    diagnostics: tuple[Diagnostic, ...]


def compile_all(workflows: Sequence[Workflow[Any]], bystanders: Iterable[object] = ()) -> tuple[Compilation, ...]:
    """Compile workflows that belong together.

    A chain or version that one of them does not use is no finding if another one does.

    Args:
        workflows: The workflows.
        bystanders: What stands beside them, such as the globals of their module: steps among it that no workflow uses
            are findings of the first workflow.
    """
    plans = [plan_of(workflow) for workflow in workflows]
    used = {each for plan in plans if plan is not None for each in plan.used()}
    made = [_compile(workflow, plan, used) for workflow, plan in zip(workflows, plans, strict=True)]
    dropped = tuple(_dropped_steps(bystanders, [plan for plan in plans if plan is not None]))
    if made and dropped:
        first = made[0]
        made[0] = replace(first, diagnostics=_ordered((*first.diagnostics, *dropped)))
    return tuple(made)


def _dropped_steps(bystanders: Iterable[object], plans: Sequence[Plan]) -> Iterable[Diagnostic]:
    """Report steps that no workflow uses, each once."""
    flows = (each for each in bystanders if isinstance(each, Flow))
    keys = dict.fromkeys(key for flow in flows for key in (flow.entry.key, flow.last.key))
    # What a dropped chain leads to is reported with the chain.
    hanging = {chain.right.entry.key for plan in plans for key in plan.places for chain in key.uses}
    for key in keys:
        if plans and key not in hanging and not any(key in plan.places for plan in plans):
            message = f"'{key.name}' is in no workflow"
            yield report("dropped-step", message, "chain it with >>, or remove it", state=key.name, source=key.location)


def _compile(workflow: Workflow[Any], plan: Plan | None, used: set[int]) -> Compilation:
    if plan is None:
        message = f"the workflow '{workflow.name}' has no start"
        missing = report("no-start", message, "wf.start_at(first >> second)", source=workflow.location)
        return Compilation(workflow, None, (*workflow.problems, missing))
    flow = Dataflow(workflow, plan)
    found = [*plan.problems, *flow.problems, *_output_problems(workflow), *plan.dropped(used)]
    found += _express_activities(workflow, plan)
    if not any(problem.code in _NO_MACHINE for problem in found):
        machine = machine_of(plan, flow.outline() if _has_errors(found) else flow, _top_fields(workflow), found)
        if not _has_errors(found):
            found += [*_check(workflow, plan, machine, flow.named), *_size_problems(workflow, machine)]
            whole = None if _has_errors(found) else machine
            return Compilation(workflow, whole, _ordered(_seen_from(workflow, found)))
        found += _not_yet_told(_check(workflow, plan, machine), found, plan)
    return Compilation(workflow, None, _ordered(_seen_from(workflow, found)))


_NO_MACHINE: Final = frozenset({"step-in-two-scopes"})
"""With these there is no machine that could be checked."""

_NO_GRAPH: Final = frozenset(
    {
        "catch-all-covers-nothing",
        "conflicting-successors",
        "conflicting-versions",
        "duplicate-state-name",
        "flow-after-end",
    }
)
"""With these, states or edges are lost: what is wrong with the graph may follow from that."""

_LEFT_OUT: Final = frozenset({"jsonpath-unsayable", "no-start"})
"""With these, something of the state is not in the machine: what is missing there may follow from that."""


def _express_activities(workflow: Workflow[Any], plan: Plan) -> Iterable[Diagnostic]:
    """Report activities in EXPRESS workflows where the definition does not tell: their ARN is only known at the deploy."""
    for place in plan.places.values():
        step = place.state.step
        if isinstance(step, ActivityTask) and not isinstance(step.resource, Literal):
            scope: Scope | None = place.scope
            while scope is not None and not scope.distributed:
                scope = scope.outer
            child = None if scope is None or scope.container is None else scope.container.state.step
            kind = child.execution_type if isinstance(child, DistributedMap) else workflow.type
            if kind == "EXPRESS":
                message = f"'{place.name}' is an activity, which an EXPRESS workflow does not have"
                hint = "use a STANDARD workflow"
                yield report("express-pattern", message, hint, state=place.name, source=place.key.location)


def _has_errors(found: Iterable[Diagnostic]) -> bool:
    return any(problem.severity == "error" for problem in found)


def _not_yet_told(further: Iterable[Diagnostic], found: Sequence[Diagnostic], plan: Plan) -> list[Diagnostic]:
    """Leave out findings about the machine that were made before it was, or that follow from those."""
    told = {(problem.code, problem.state) for problem in found}
    graph_is_whole = not any(problem.code in _NO_GRAPH for problem in found)
    flawed = {place.name for place in plan.places.values() if place.state.step.problems}
    flawed |= {problem.state for problem in found if problem.code in _LEFT_OUT and problem.state is not None}

    def is_new(problem: Diagnostic) -> bool:
        if (problem.code, problem.state) in told or (problem.code, None) in told:
            return False
        return graph_is_whole if CODES[problem.code].group == "graph" else problem.state not in flawed

    return [problem for problem in further if is_new(problem)]


def _top_fields(workflow: Workflow[Any]) -> dict[str, Any]:
    fields: dict[str, Any] = {}
    if workflow.comment is not None:
        fields["comment"] = workflow.comment
    fields["query_language"] = workflow.query_language
    if workflow.timeout_seconds is not None:
        fields["timeout_seconds"] = workflow.timeout_seconds
    return fields


def _output_problems(workflow: Workflow[Any]) -> Iterable[Diagnostic]:
    if workflow.output_type is None:
        return
    if workflow.returned is None:
        message = f"the workflow '{workflow.name}' has an output model, but says nothing about its output"
        yield report("missing-returns", message, "wf.returns(obj(Model, ...))", source=workflow.location)
        return
    for reason in mismatches(workflow.returned.type, workflow.output_type):
        yield report("output-type", f"the output of '{workflow.name}': {reason}", source=workflow.returned_at)


def _check(
    workflow: Workflow[Any], plan: Plan, machine: asl.StateMachine, named: Iterable[tuple[str, str]] = ()
) -> list[Diagnostic]:
    keys = {key.name: key for key in reversed(plan.places)}

    def source_of(name: str) -> Location | None:
        return keys[name].location if name in keys else None

    return [
        problem if problem.source is not None else replace(problem, source=workflow.location)
        for problem in check(machine, machine_type=workflow.type, source_of=source_of, built=True, named=named)
    ]


def _size_problems(workflow: Workflow[Any], machine: asl.StateMachine) -> Iterable[Diagnostic]:
    """Report a definition that is too long even without white space."""
    size = json_length(machine)
    if size <= LONGEST_DEFINITION:
        return
    length, largest = max((json_length(state), name) for name, state in machine.states.items())
    yield report(
        "definition-too-large",
        f"the definition of '{workflow.name}' has {size:,} characters without white space, AWS takes "
        f"{LONGEST_DEFINITION:,}; its largest state is '{largest}' with {length:,}",
        "keep data in S3 or in the input, and move parts of the flow into a workflow of their own",
        source=workflow.location,
    )


def _seen_from(workflow: Workflow[Any], found: Iterable[Diagnostic]) -> Iterable[Diagnostic]:
    """Show findings in the workflow's own file, where a helper in another one was called."""
    file = workflow.location.file if workflow.location is not None else None
    for problem in found:
        if file is None or problem.source is None or problem.source.file == file:
            yield problem
        else:
            yield replace(problem, source=problem.source.seen_from(file))


def _ordered(found: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Leave out repeated findings and sort the rest by place, keeping the order of those in one line."""

    def place(problem: Diagnostic) -> tuple[str, int]:
        return (problem.source.file, problem.source.line) if problem.source else ("", 0)

    return tuple(sorted(dict.fromkeys(found), key=place))
