"""Executions that a task starts: of workflows that the run knows.

Source: AWS Step Functions Developer Guide, "Start a new AWS Step Functions state machine from a running execution".
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from sfgen.asl import StateMachine
from sfgen.asl.model import Json
from sfgen.local.failures import TASK_FAILED
from sfgen.local.mocks import Answer, Fails, Gives, MockError
from sfgen.local.payload import text_of
from sfgen.local.tasks import TaskCall, resource_of

if TYPE_CHECKING:
    from sfgen.local.program import States
    from sfgen.local.runs import MachineType, Run, Session

__all__ = ["Machine", "start_nested", "starts_here"]

_START: Final = "states:startExecution"
_SDK_START: Final = "aws-sdk:sfn:startExecution"
_SDK_START_SYNC: Final = "aws-sdk:sfn:startSyncExecution"


@dataclass(frozen=True, slots=True)
class Machine:
    """A workflow that tasks of the run can start."""

    name: str
    definition: StateMachine
    states: States
    machine_type: MachineType
    timeout_seconds: int | None


def starts_here(call: TaskCall, session: Session) -> bool:
    """Say whether a task starts a workflow that the run knows, and no mock stands for it."""
    starts = call.integration in {_START, _SDK_START, _SDK_START_SYNC}
    return starts and session.mocks.find(call) is None and _machine(call, session) is not None


def start_nested(call: TaskCall, session: Session, answer: Callable[[Answer], None]) -> Run | None:
    """Start the execution that a task asks for, and give it if the task waits for it.

    Args:
        call: The call of the task.
        session: What the executions share.
        answer: Takes the answer of the task.
    """
    from sfgen.local.runs import Run

    machine = _machine(call, session)
    assert machine is not None
    arguments: Any = call.arguments
    resource = resource_of(call.resource)
    is_sync = call.integration == _SDK_START_SYNC
    waits = is_sync or (resource.parsed is not None and resource.parsed.pattern == "sync")
    version = resource.parsed.version if resource.parsed is not None else None

    def ended(run: Run) -> None:
        if is_sync:
            # Whether the execution has failed is in the result, and no failure of the task.
            answer(Gives(describe(run, parsed=False)))
        elif waits:
            answer(_answer(run, parsed=version == 2))

    run = Run(
        session,
        machine.states,
        _input_of(call),
        name=machine.name,
        execution=arguments.get("Name") or session.sources.uuid(),
        machine_type=machine.machine_type,
        timeout_seconds=machine.timeout_seconds,
        machine=machine.definition,
        ended=ended,
    )
    session.nested.append(run)
    run.begin()
    if not waits and not resource.waits:
        answer(Gives({"ExecutionArn": run.arn, "StartDate": run.started_at}))
    return run if waits else None


def _input_of(call: TaskCall) -> Json:
    """Give the input for the execution: the API takes it as text, the optimized integration as it is."""
    arguments: Any = call.arguments
    given = arguments.get("Input", {})
    if call.integration == _START or not isinstance(given, str):
        return given
    try:
        return json.loads(given)
    except ValueError as error:
        raise MockError(f"'{call.state}' starts an execution with an Input that is no JSON: {error}") from None


def _machine(call: TaskCall, session: Session) -> Machine | None:
    arn = call.arguments.get("StateMachineArn") if isinstance(call.arguments, dict) else None
    if not isinstance(arn, str):
        return None
    return session.machines.get(arn) or session.machines.get(arn.rpartition(":stateMachine:")[2].partition(":")[0])


def _answer(run: Run, *, parsed: bool) -> Answer:
    told = describe(run, parsed=parsed)
    if run.status == "SUCCEEDED":
        return Gives(told)
    return Fails(TASK_FAILED, text_of(told))


def describe(run: Run, *, parsed: bool) -> dict[str, Json]:
    """Give what DescribeExecution says of an execution that has ended, as a task gets it.

    Args:
        run: The execution.
        parsed: Whether input and output are values, and not their text.
    """

    def shown(value: Json) -> Json:
        return value if parsed else text_of(value)

    succeeded = run.status == "SUCCEEDED"
    told: dict[str, Json] = {
        "ExecutionArn": run.arn,
        "Input": shown(run.input),
        "InputDetails": {"Included": True},
        "Name": run.execution,
        "RedriveCount": run.redrive_count,
        "RedriveStatus": "NOT_REDRIVABLE" if succeeded else "REDRIVABLE",
        "StartDate": run.started_at,
        "StateMachineArn": run.machine_arn,
        "Status": run.status,
        "StopDate": run.stopped_at,
    }
    if succeeded:
        told |= {"Output": shown(run.output), "OutputDetails": {"Included": True}}
        told["RedriveStatusReason"] = "Execution is SUCCEEDED and cannot be redriven"
    else:
        told |= {key: value for key, value in (("Error", run.error), ("Cause", run.cause)) if value is not None}
    return dict(sorted(told.items()))
