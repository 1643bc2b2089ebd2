"""Workflows started by workflows: the Task that starts one.

Source:
    AWS Step Functions Developer Guide, "Start a new AWS Step Functions state machine from a running execution".
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from sfgen.dsl.context import CONTEXT
from sfgen.dsl.parameter import ParameterRoot
from sfgen.dsl.steps import Task, model_shape
from sfgen.dsl.variables import UNSET
from sfgen.expr.refs import Expr
from sfgen.expr.tree import Access, Node, Obj, Root, RootKind
from sfgen.expr.types import STRING, UNKNOWN, Field, ObjectType, Presence, Type, mismatches
from sfgen.expr.values import lift

if TYPE_CHECKING:
    from sfgen.dsl.workflow import Workflow

__all__ = ["Start", "WorkflowArnRoot", "start_execution"]

_RESOURCE: Final = "arn:aws:states:::states:startExecution"
_LINK: Final = "AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID"
"""The member of a child's input by which the console shows what started it."""

_EXECUTION_ID: Final = Access(
    Root(RootKind.CONTEXT, object(), "context", CONTEXT), ("Execution", "Id"), STRING, Presence.SURE
)


class WorkflowArnRoot(ParameterRoot):
    """The root of the path that is the ARN of another workflow.

    Attributes:
        workflow: The workflow.
        of_machine: Whether it is that of the state machine itself, also where the workflow has an alias.
    """

    __slots__ = ("of_machine", "workflow")

    def __init__(self, workflow: Workflow[Any], *, of_machine: bool = False) -> None:
        words = re.findall(r"[A-Za-z0-9]+", workflow.name)
        name = "".join(word[0].upper() + word[1:] for word in words)
        super().__init__(f"{name}StateMachineArn" if of_machine else f"{name}Arn", STRING, None)
        self.workflow: Workflow[Any] = workflow
        self.of_machine = of_machine


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """How an execution is started; see `Workflow.execute`."""

    input: Any
    wait: bool
    wait_for_task_token: bool
    result: Any
    execution_name: str | None
    trace_header: str | None
    arn: str | None


def start_execution(workflow: Workflow[Any], name: str, start: Start, options: Mapping[str, Any]) -> Task[Any]:
    """Make the Task that starts a workflow."""
    given = Obj(()) if start.input is UNSET else lift(start.input)
    arn = Expr(Access(WorkflowArnRoot(workflow))) if start.arn is None else start.arn
    arguments: dict[str, Any] = {"StateMachineArn": arn}
    if start.execution_name is not None:
        arguments["Name"] = start.execution_name
    arguments["Input"] = _linked(given)
    if start.trace_header is not None:
        arguments["TraceHeader"] = start.trace_header
    task = _made(name, arguments, workflow.output_type or UNKNOWN, start, options)
    for problem in _problems(workflow, name, given.type, start):
        task._flawed(*problem)
    return task


def _made(name: str, arguments: Any, output: Type, start: Start, options: Mapping[str, Any]) -> Task[Any]:
    if start.wait_for_task_token:
        resource = f"{_RESOURCE}.waitForTaskToken"
        return Task(name, resource=resource, arguments=arguments, result=start.result, **options)
    if not start.wait:
        return Task(name, resource=_RESOURCE, arguments=arguments, result=start.result, **options)
    kind = output if start.result is None else model_shape(start.result)
    answer: Any = ObjectType("an execution", {**_EXECUTION, "Output": Field("Output", kind, Presence.SURE)})
    resource = f"{_RESOURCE}.sync:2"
    return Task(
        name, resource=resource, arguments=arguments, result=answer, select=lambda ended: ended.Output, **options
    )


_EXECUTION: Final = {
    name: Field(name, STRING, Presence.SURE) for name in ("ExecutionArn", "StateMachineArn", "Name", "Status")
}


def _linked(given: Node) -> Node:
    """Put the parent's execution into what the child gets, where that is written as an object."""
    if not isinstance(given, Obj) or any(key == _LINK for key, _ in given.items):
        return given
    return Obj((*given.items, (_LINK, _EXECUTION_ID)))


def _problems(workflow: Workflow[Any], name: str, given: Type, start: Start) -> list[tuple[str, str, str | None]]:
    found: list[tuple[str, str, str | None]] = []
    if start.wait and start.wait_for_task_token:
        hint = "wait for its end, or for an answer with the token"
        found.append(("field-conflict", f"'{name}' has both wait= and wait_for_task_token=", hint))
    elif start.wait and workflow.type == "EXPRESS":
        message = f"'{name}' waits with '.sync:2' for '{workflow.name}', but that is an EXPRESS workflow"
        hint = (
            "sfn.start_sync_execution(...) runs one and waits; if it fails that step succeeds all the same, "
            "so test its result.Status"
        )
        found.append(("unsupported-pattern", message, hint))
    for reason in mismatches(given, workflow.input_type):
        message = f"'{name}' starts '{workflow.name}' with an input that does not fit: {reason}"
        found.append(("execution-input", message, None))
    if start.wait and start.result is not None and workflow.output_type is not None:
        for reason in mismatches(workflow.output_type, model_shape(start.result)):
            message = f"'{name}': result= is not what '{workflow.name}' gives: {reason}"
            found.append(("output-type", message, "leave out result=: the workflow has an output model"))
    return found
