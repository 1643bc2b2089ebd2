"""Executions that tasks start, and callbacks and activities."""

from __future__ import annotations

import json
from typing import Any

import pytest

from sfgen import Pass, SfgenError, Workflow, local
from tests.local.machines import activity, callback, machine, parallel, passes, task, wait

CHILD = machine(W=wait(5, Next="P"), P=passes(Parameters={"got.$": "$.a"}))


def starts(suffix: str, **fields: Any) -> dict[str, Any]:
    arguments = {"StateMachineArn": "arn:aws:states:us-east-1:111111111111:stateMachine:child", "Input": {"a": 1}}
    resource = f"arn:aws:states:::states:startExecution{suffix}"
    return {"Type": "Task", "Resource": resource, "Parameters": arguments, "End": True, **fields}


def test_a_started_workflow_is_not_waited_for() -> None:
    execution = local.run(machine(S=starts("")), workflows={"child": CHILD})
    assert isinstance(execution.output, dict)
    assert set(execution.output) == {"ExecutionArn", "StartDate"}
    assert execution.seconds == 0
    # It goes on by itself.
    assert [(nested.output, nested.seconds) for nested in execution.nested] == [({"got": 1}, 5)]


@pytest.mark.parametrize(("suffix", "output"), [(".sync", '{"got":1}'), (".sync:2", {"got": 1})])
def test_a_started_workflow_is_waited_for(suffix: str, output: Any) -> None:
    execution = local.run(machine(S=starts(suffix)), workflows={"child": CHILD})
    assert isinstance(execution.output, dict)
    assert execution.output["Output"] == output
    assert execution.seconds == 5
    assert execution.nested[0].arn == execution.output["ExecutionArn"]


def test_a_started_workflow_that_fails_fails_the_task() -> None:
    child = machine(F={"Type": "Fail", "Error": "No", "Cause": "because"})
    execution = local.run(machine(S=starts(".sync:2")), workflows={"child": child})
    assert execution.error == "States.TaskFailed"
    told = json.loads(execution.cause or "")
    assert (told["Status"], told["Error"], told["Cause"]) == ("FAILED", "No", "because")


def test_a_started_workflow_that_takes_too_long_is_aborted_with_its_parent() -> None:
    execution = local.run({**machine(S=starts(".sync:2")), "TimeoutSeconds": 2}, workflows={"child": CHILD})
    assert execution.status == "TIMED_OUT"
    assert [nested.status for nested in execution.nested] == ["ABORTED"]


def test_values_are_for_both_workflows_each_has_what_it_names() -> None:
    child = machine(P=passes(Result={"colour": "${Colour}"}))
    parent = machine(S=starts(".sync:2", Comment="${Size}"))
    values = {"Colour": "red", "Size": "large"}
    execution = local.run(parent, workflows={"child": child}, parameters=values)
    assert isinstance(execution.output, dict)
    assert execution.output["Output"] == {"colour": "red"}
    with pytest.raises(SfgenError, match=r"has no \$\{Other\}"):
        local.run(parent, workflows={"child": child}, parameters={**values, "Other": 1})


def test_a_mock_stands_before_a_known_workflow() -> None:
    mocks = {"S": {"Output": "mocked"}}
    execution = local.run(machine(S=starts(".sync:2")), mocks=mocks, workflows={"child": CHILD})
    assert execution.output == {"Output": "mocked"}
    assert execution.nested == []


def test_workflows_of_the_builders_know_each_other_by_name() -> None:
    child = Workflow("the-child", input=dict[str, int])
    child.start_at(Pass("Double", output={"twice": 42}))
    parent = Workflow("parent")
    parent.start_at(child.execute("Start", input={"a": 21}, wait=True))
    execution = parent.run(workflows=[child])
    assert execution.status == "SUCCEEDED"
    assert execution.nested[0].output == {"twice": 42}


def test_a_callback_waits_for_its_answer() -> None:
    execution = local.run(machine(S=callback(Next="P"), P=passes()))
    (waiting,) = execution.callbacks
    assert (execution.status, waiting.state, waiting.arguments) == ("RUNNING", "S", {"Token": waiting.token})
    execution.send_task_success(waiting.token, {"accepted": True})
    assert (execution.status, execution.output) == ("SUCCEEDED", {"accepted": True})
    with pytest.raises(SfgenError, match="no task waits for the token"):
        execution.send_task_success(waiting.token, {})


def test_a_callback_may_fail_without_a_name() -> None:
    catch = [{"ErrorEquals": ["States.ALL"], "Next": "P"}]
    execution = local.run(machine(S=callback(Catch=catch), P=passes()))
    execution.send_task_failure(execution.callbacks[0].token)
    assert execution.output == {"Error": None, "Cause": None}


def test_a_new_attempt_has_a_new_token() -> None:
    execution = local.run(machine(S=callback(Retry=[{"ErrorEquals": ["Again"]}])))
    first = execution.callbacks[0].token
    execution.send_task_failure(first, "Again")
    second = execution.callbacks[0].token
    assert first != second
    execution.send_task_success(second, "done")
    assert execution.output == "done"


def test_branches_wait_for_answers_in_any_order() -> None:
    execution = local.run(machine(S=parallel(machine(A=callback()), machine(B=callback()), machine(C=wait(86_400)))))
    tokens = {each.state: each.token for each in execution.callbacks}
    execution.send_task_success(tokens["B"], "b")
    assert execution.status == "RUNNING"
    execution.send_task_success(tokens["A"], "a")
    assert execution.output == ["a", "b", {}]


def test_the_clock_does_not_jump_over_the_time_of_somebody_outside() -> None:
    execution = local.run(machine(S=callback(TimeoutSeconds=60)))
    assert execution.status == "RUNNING"
    execution.pass_time(59)
    assert execution.status == "RUNNING"
    execution.pass_time(1)
    assert (execution.status, execution.error) == ("FAILED", "States.Timeout")


def test_an_activity_is_mocked_or_answered() -> None:
    mocked = local.run(machine(S=activity()), mocks={"S": {"a": 1}})
    assert mocked.output == {"a": 1}
    waiting = local.run(machine(S=activity()), {"in": 1})
    assert waiting.callbacks[0].arguments == {"in": 1}
    waiting.send_task_failure(waiting.callbacks[0].token, "Broken", "why")
    assert (waiting.error, waiting.cause) == ("Broken", "why")
    assert [event["type"] for event in waiting.events][2:5] == [
        "ActivityScheduled",
        "ActivityStarted",
        "ActivityFailed",
    ]


def test_an_answer_is_json() -> None:
    execution = local.run(machine(S=callback()))
    with pytest.raises(SfgenError, match="a value of type set"):
        execution.send_task_success(execution.callbacks[0].token, {1})
    assert execution.status == "RUNNING"


def test_an_execution_is_stopped() -> None:
    execution = local.run(machine(S=callback()))
    execution.stop("Enough", "for today")
    assert (execution.status, execution.error, execution.callbacks) == ("ABORTED", "Enough", [])
    assert execution.events[-1]["type"] == "ExecutionAborted"


def test_what_succeeded_is_not_redriven() -> None:
    execution = local.run(machine(P=passes()))
    with pytest.raises(SfgenError, match="SUCCEEDED cannot be redriven"):
        execution.redrive()
    express = local.run(machine(S=task()), mocks={"S": local.fails("A")}, type="EXPRESS")
    with pytest.raises(SfgenError, match="start it again"):
        express.redrive()


def test_visits_tell_what_came_of_a_state_after_a_redrive() -> None:
    definition = machine(P=passes(Parameters={"a.$": "$.missing"}, Next="S"), S=task())
    execution = local.run(definition, {"b": 1}, mocks={"S": local.sequence(local.fails("A"), {})})
    assert [(visit.name, visit.status) for visit in execution.states] == [("P", "failed")]
    execution.redrive()
    assert [(visit.name, visit.status) for visit in execution.states] == [("P", "succeeded"), ("S", "failed")]
    execution.redrive()
    visits = [(visit.name, visit.status, visit.attempts) for visit in execution.states]
    assert visits == [("P", "succeeded", 1), ("S", "succeeded", 2)]


def sdk(action: str, **arguments: Any) -> dict[str, Any]:
    return {"Type": "Task", "Resource": f"arn:aws:states:::aws-sdk:sfn:{action}", "Parameters": arguments, "End": True}


def test_a_branch_answers_another_one() -> None:
    both = machine(
        S=parallel(
            machine(A=callback()),
            machine(
                W=wait(5, Next="B"),
                B=sdk("sendTaskSuccess", **{"TaskToken.$": "$.token", "Output": '{"from": "B"}'}),
            ),
        )
    )
    # With the same seed the token is the same: it can be known before.
    known = local.run(both, {"token": ""}).task_calls[0].token
    done = local.run(both, {"token": known})
    assert done.output == [{"from": "B"}, {}]


def test_an_answer_to_nobody_fails() -> None:
    execution = local.run(machine(B=sdk("sendTaskSuccess", TaskToken="none", Output="{}")))
    assert execution.error == "Sfn.TaskDoesNotExistException"


def test_the_sdk_starts_workflows_too() -> None:
    started = sdk("startSyncExecution", StateMachineArn="child", Input='{"a": 2}')
    execution = local.run(machine(S=started), workflows={"child": CHILD})
    assert isinstance(execution.output, dict)
    assert (execution.output["Status"], execution.output["Output"]) == ("SUCCEEDED", '{"got":2}')
    failing = {"child": machine(F={"Type": "Fail", "Error": "No"})}
    failed = local.run(machine(S=started), workflows=failing)
    assert isinstance(failed.output, dict)
    assert (failed.status, failed.output["Status"], failed.output["Error"]) == ("SUCCEEDED", "FAILED", "No")
    asynchronous = local.run(
        machine(S=sdk("startExecution", StateMachineArn="child", Input="{}")), workflows={"child": machine(P=passes())}
    )
    assert asynchronous.status == "SUCCEEDED"


@pytest.mark.parametrize("limit", ["execution", "task"])
def test_no_limit_comes_before_somebody_outside_had_the_time(limit: str) -> None:
    of_execution = {"TimeoutSeconds": 60} if limit == "execution" else {}
    of_task = {"TimeoutSeconds": 60} if limit == "task" else {}
    definition = {**machine(S=starts(".sync:2", **of_task)), **of_execution}
    execution = local.run(definition, workflows={"child": machine(C=callback())})
    assert (execution.status, execution.seconds) == ("RUNNING", 0)
    (waiting,) = execution.callbacks
    assert execution.states[0].event == waiting.event
    execution.pass_time(59)
    assert execution.status == "RUNNING"
    execution.pass_time(1)
    assert execution.status == ("TIMED_OUT" if limit == "execution" else "FAILED")
    assert execution.callbacks == []
