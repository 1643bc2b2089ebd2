"""The states of an execution, found from the events that GetExecutionHistory returns."""

from __future__ import annotations

from copy import copy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sfgen import local
from sfgen.local import Execution
from sfgen.operate.steps import StepReader, of_state, owners_of, steps_of, unsuccessful
from tests.local.machines import callback, each, parallel, passes, task
from tests.local.recorded import recordings, replay
from tests.local.test_histories import machines


def told(visit: Any) -> tuple[Any, ...]:
    """Give what both readings of a visit have."""
    # Only here a Fail state has an end and an error.
    end = () if visit.type == "Fail" else (visit.seconds, visit.error, visit.cause)
    return (visit.name, visit.type, visit.event, visit.input, visit.output, visit.status, max(visit.attempts, 1), *end)


def sure(visit: Any) -> tuple[Any, ...]:
    """Give what both readings have where events that say `StateAborted` do not say of which state."""
    how = told(visit) if visit.status in {"succeeded", "caught"} else ()
    return (visit.name, visit.type, visit.event, visit.input, *how)


def agree(execution: Execution, told: Any = told) -> None:
    assert [told(step) for step in steps_of(execution.events)] == [told(visit) for visit in execution.states]


def flaky(failures: int) -> Any:
    return local.sequence(*[local.fails("Flaky")] * failures, {"Payload": 1}) if failures else {"Payload": 1}


@given(machines(("pass", "task", "wait", "catching")), st.integers(0, 3), st.randoms(use_true_random=False))
def test_events_are_enough_to_find_what_the_engine_knows(machine: Any, failures: int, chance: Any) -> None:
    answers = {"*": lambda arguments: {"Payload": 1} if chance.random() > failures / 6 else fail()}
    execution = local.run(machine, {}, mocks=answers)
    aborted = any(event["type"].endswith("StateAborted") for event in execution.events)
    agree(execution, sure if aborted else told)


def fail() -> Any:
    raise local.TaskError("Flaky")


@given(machines(("pass", "task", "wait", "catching")), st.integers(1, 9), st.randoms(use_true_random=False))
def test_read_bit_by_bit_each_change_is_told(machine: Any, size: int, chance: Any) -> None:
    execution = local.run(
        machine, {}, mocks={"*": lambda arguments: {"Payload": 1} if chance.random() > 0.2 else fail()}
    )
    if execution.status == "FAILED":
        execution.redrive(mocks={"*": {"Payload": 2}})
    reader = StepReader()
    seen: dict[int, Any] = {}
    events = execution.events
    for begin in range(0, len(events), size):
        changed = reader.read(events[begin : begin + size])
        seen.update((step.number, copy(step)) for step in changed)
        assert [seen[number] for number in range(len(reader.steps))] == reader.steps
        assert all(step.last > begin for step in changed)
    assert reader.steps == steps_of(events)
    assert all(step.left is not None for step in reader.steps if step.status != "running")


@given(machines(("pass", "task")), st.randoms(use_true_random=False))
def test_after_a_redrive_too(machine: Any, chance: Any) -> None:
    execution = local.run(
        machine, {}, mocks={"*": lambda arguments: {"Payload": 1} if chance.random() > 0.2 else fail()}
    )
    if execution.status == "FAILED":
        execution.redrive(mocks={"*": {"Payload": 2}})
    agree(execution, lambda visit: (visit.name, visit.type, visit.event, visit.input))
    # Everything that an execution which succeeded has left, it has left with success.
    last = {step.name: step for step in steps_of(execution.events)}
    assert execution.status != "SUCCEEDED" or {step.status for step in last.values() if step.depth == 0} == {
        "succeeded"
    }


def test_strands_that_are_redriven_are_told_apart() -> None:
    machine = {
        "StartAt": "Both",
        "States": {
            "Both": parallel(
                {"StartAt": "A", "States": {"A": callback()}}, {"StartAt": "B", "States": {"B": callback()}}
            )
        },
    }
    execution = local.run(machine, {})
    execution.stop("Aborted", "nobody answered")
    assert [(step.status, step.error) for step in steps_of(execution.events)] == [("aborted", "Aborted")] * 3
    execution.redrive()
    assert [(step.status, step.error) for step in steps_of(execution.events)] == [("running", None)] * 3
    execution.send_task_success(execution.callbacks[0].token, 1)
    found = {step.name: (step.status, step.output, step.attempts) for step in steps_of(execution.events)}
    assert found == {"Both": ("running", None, 1), "A": ("succeeded", 1, 2), "B": ("running", None, 2)}


def test_iterations_that_are_redriven_are_told_apart() -> None:
    inner = {"StartAt": "In", "States": {"In": callback()}}
    machine = {"StartAt": "All", "States": {"All": each(inner, ItemsPath="$.items")}}
    execution = local.run(machine, {"items": [7, 8, 9]})
    execution.send_task_success(execution.callbacks[1].token, "before")
    execution.stop()
    execution.redrive()
    execution.send_task_success(execution.callbacks[1].token, "after")
    assert owners_of(execution.events) == {number: entry.owner for number, entry in execution.entries() if entry.owner}
    found = {step.iteration: (step.status, step.output, step.attempts) for step in steps_of(execution.events)}
    assert found == {
        None: ("running", None, 1),
        0: ("running", None, 2),
        1: ("succeeded", "before", 1),
        2: ("succeeded", "after", 2),
    }


def test_recorded_histories() -> None:
    for recording in recordings():
        agree(replay(recording))


def test_what_is_in_what() -> None:
    inner = {"StartAt": "In", "States": {"In": task()}}
    machine = {
        "StartAt": "Both",
        "States": {
            "Both": parallel(
                {"StartAt": "All", "States": {"All": each(inner, QueryLanguage="JSONata", Items=[7, 8])}},
                {"StartAt": "Other", "States": {"Other": passes()}},
            )
        },
    }
    execution = local.run(machine, {"x": 1}, mocks={"In": {"Payload": 1}})
    steps = steps_of(execution.events)
    found = {(step.name, step.depth, step.iteration) for step in steps}
    assert found == {("Both", 0, None), ("All", 1, None), ("Other", 1, None), ("In", 2, 0), ("In", 2, 1)}
    [both, *_] = steps
    assert {step.name for step in of_state(steps, "All")} == {"All", "In"}
    assert [step.around for step in steps if step.name == "All"] == [both.event]
    task_step = next(step for step in steps if step.name == "In")
    assert (task_step.resource, task_step.arguments) == ("lambda:invoke", 7)
    assert unsuccessful(steps) == []


def test_owners() -> None:
    execution = local.run({"StartAt": "A", "States": {"A": task()}}, {}, mocks={"A": {"Payload": 1}})
    assert owners_of(execution.events) == dict.fromkeys(range(2, 7), 2)


@pytest.mark.parametrize("status", ["failed", "aborted"])
def test_how_states_end_with_the_execution(status: str) -> None:
    machine = {"StartAt": "A", "States": {"A": task()}}
    execution = local.run(
        machine, {}, mocks={"A": local.fails("Boom", "why") if status == "failed" else local.silence()}
    )
    if status == "aborted":
        execution.stop("Enough", "of it")
    [step] = steps_of(execution.events)
    assert (step.status, step.error) == (status, "Boom" if status == "failed" else "Enough")
    assert unsuccessful([step]) == [step]
