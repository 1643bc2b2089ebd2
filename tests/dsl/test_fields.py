"""Fields of states: every one by its keyword, with the types that people use."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest

from sfgen import (
    Choice,
    DefinitionError,
    Fail,
    Map,
    Parallel,
    Parameter,
    Pass,
    Retry,
    Succeed,
    Task,
    Wait,
    Workflow,
    jsonata,
)
from tests.dsl.support import RESOURCE, Accepted, found, only_finding, order_workflow, task

INPUT = "$states.context.Execution.Input"


def one_state(step: Any, accepted: Accepted, **fields: Any) -> dict[str, Any]:
    wf = Workflow("w", input=dict[str, int], **fields)
    wf.start_at(step(wf.input) if callable(step) else step)
    return next(iter(accepted(wf).values()))


def test_a_task_has_all_its_fields(accepted: Accepted) -> None:
    step = Task(
        "T",
        resource=RESOURCE,
        arguments={"n": 1},
        timeout=timedelta(minutes=5),
        heartbeat=timedelta(seconds=30),
        credentials="arn:aws:iam::123456789012:role/worker",
        retry=Retry("A", "B", interval_seconds=2, max_attempts=0, backoff_rate=1.5, max_delay_seconds=9, jitter="FULL"),
        assign={"seen": True},
        output={"ok": True},
        comment="Works",
    )
    assert one_state(step, accepted) == {
        "Type": "Task",
        "Comment": "Works",
        "Resource": RESOURCE,
        "Credentials": {"RoleArn": "arn:aws:iam::123456789012:role/worker"},
        "Arguments": {"n": 1},
        "TimeoutSeconds": 300,
        "HeartbeatSeconds": 30,
        "Retry": [
            {
                "ErrorEquals": ["A", "B"],
                "IntervalSeconds": 2,
                "MaxAttempts": 0,
                "BackoffRate": 1.5,
                "MaxDelaySeconds": 9,
                "JitterStrategy": "FULL",
            }
        ],
        "Assign": {"seen": True},
        "Output": {"ok": True},
        "End": True,
    }


def test_timeouts_may_be_expressions(accepted: Accepted) -> None:
    state = one_state(
        lambda order: Task("T", resource=RESOURCE, timeout_seconds=order["limit"], heartbeat_seconds=5), accepted
    )
    assert (state["TimeoutSeconds"], state["HeartbeatSeconds"]) == (f"{{% {INPUT}.limit %}}", 5)


@pytest.mark.parametrize(
    ("delta", "seconds"), [(timedelta(seconds=1), 1), (timedelta(milliseconds=1500), 2), (timedelta(days=2), 172_800)]
)
def test_a_duration_is_rounded_up_to_whole_seconds(delta: timedelta, seconds: int, accepted: Accepted) -> None:
    assert one_state(Task("T", resource=RESOURCE, timeout=delta), accepted)["TimeoutSeconds"] == seconds
    assert one_state(Wait("W", seconds=delta), accepted)["Seconds"] == seconds


def test_two_ways_to_say_a_timeout_are_an_error() -> None:
    wf = Workflow("w")
    wf.start_at(Task("T", resource=RESOURCE, timeout=timedelta(seconds=1), timeout_seconds=1))
    assert found(wf) == [("field-conflict", "T")]


@pytest.mark.parametrize("seconds", [0, -1, 100_000_000])
def test_a_timeout_out_of_range_is_an_error(seconds: int) -> None:
    wf = Workflow("w")
    wf.start_at(Task("T", resource=RESOURCE, timeout_seconds=seconds))
    assert ("field-range", "T") in found(wf)


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"seconds": 5}, {"Seconds": 5}),
        ({"seconds": 0}, {"Seconds": 0}),
        ({"timestamp": "2026-03-14T01:59:00Z"}, {"Timestamp": "2026-03-14T01:59:00Z"}),
        ({"timestamp": datetime(2026, 3, 14, 1, 59, tzinfo=UTC)}, {"Timestamp": "2026-03-14T01:59:00Z"}),
        (
            {"timestamp": datetime(2026, 3, 14, 1, 59, tzinfo=timezone(timedelta(hours=2)))},
            {"Timestamp": "2026-03-14T01:59:00+02:00"},
        ),
    ],
)
def test_a_wait_until_or_for(fields: dict[str, Any], expected: dict[str, Any], accepted: Accepted) -> None:
    state = one_state(Wait("W", **fields), accepted)
    assert {name: state[name] for name in state if name in ("Seconds", "Timestamp")} == expected


def test_a_wait_may_be_computed(accepted: Accepted) -> None:
    assert one_state(lambda order: Wait("W", seconds=order["n"] * 2), accepted)["Seconds"] == f"{{% {INPUT}.n * 2 %}}"


@pytest.mark.parametrize("fields", [{}, {"seconds": 1, "timestamp": "2026-03-14T01:59:00Z"}])
def test_a_wait_has_exactly_one_of_two(fields: dict[str, Any]) -> None:
    wf = Workflow("w")
    wf.start_at(Wait("W", **fields))
    assert ("field-conflict", "W") in found(wf)


def test_a_moment_without_a_time_zone_is_an_error() -> None:
    wf = Workflow("w")
    wf.start_at(Wait("W", timestamp=datetime(2026, 1, 1)))  # noqa: DTZ001 - that is what is refused
    finding = only_finding(wf)
    assert finding.code == "value-not-json"
    assert "time zone" in str(finding.hint)


def test_comments_stand_in_every_place(accepted: Accepted) -> None:
    wf = order_workflow(comment="All of it")
    fail = Fail("F", error="E", comment="c8")
    choice = Choice("C", comment="c1").when(wf.input.rush, Succeed("S", comment="c2"), comment="c3").otherwise(fail)
    flow = task("T", comment="c4").catch(then=fail, comment="c5") >> Wait("W", seconds=1, comment="c6")
    both = Parallel("B", {"one": Pass("P", comment="c7")}, comment="c9")
    each = Map("M", items=["a"], comment="c10").process(Pass("Q"))
    wf.start_at(flow >> both >> each >> choice)
    states = accepted(wf)
    assert {name: state.get("Comment") for name, state in states.items()} == {
        "T": "c4",
        "W": "c6",
        "B": "c9",
        "M": "c10",
        "C": "c1",
        "S": "c2",
        "F": "c8",
    }
    assert states["C"]["Choices"][0]["Comment"] == "c3"
    assert states["T"]["Catch"][0]["Comment"] == "c5"
    assert wf.compile().to_dict()["Comment"] == "All of it"


def test_fields_of_the_workflow_itself(accepted: Accepted) -> None:
    wf = Workflow("w", timeout=timedelta(days=2), comment="Why")
    wf.start_at(Pass("P"))
    accepted(wf)
    assert list(wf.compile().to_dict().items())[:4] == [
        ("Comment", "Why"),
        ("QueryLanguage", "JSONata"),
        ("TimeoutSeconds", 172_800),
        ("StartAt", "P"),
    ]


def test_shaped_outputs_of_wait_choice_and_succeed(accepted: Accepted) -> None:
    wf = order_workflow()
    choice = Choice("C", output={"from": "choice"}).when(wf.input.rush, Succeed("S"), output={"from": "rule"})
    wf.start_at(Wait("W", seconds=1, output={"from": "wait"}) >> choice.otherwise(Succeed("S2", output={"n": 2})))
    states = accepted(wf)
    assert states["W"]["Output"] == {"from": "wait"}
    assert states["C"]["Output"] == {"from": "choice"}
    assert states["C"]["Choices"][0]["Output"] == {"from": "rule"}
    assert states["S2"]["Output"] == {"n": 2}


def test_fail_takes_expressions(accepted: Accepted) -> None:
    state = one_state(lambda order: Fail("F", error="Bad", cause=f"n is {order['n']}"), accepted)
    assert state == {"Type": "Fail", "Error": "Bad", "Cause": f"{{% 'n is ' & {INPUT}.n %}}"}
    assert one_state(Fail("F"), accepted) == {"Type": "Fail"}


# -- parameters -------------------------------------------------------------------------------------------------------


def test_a_parameter_is_a_substitution_in_resources_text_and_expressions(accepted: Accepted) -> None:
    function = Parameter("FunctionArn")
    wf = order_workflow()
    step = Task(
        "T",
        resource=function,
        arguments={
            "plain": function,
            "text": f"call {function} now",
            "mixed": f"{wf.input.id}: {function}",
            "number": Parameter("Count", int) + 1,
        },
    )
    wf.start_at(step)
    assert accepted(wf)["T"] == {
        "Type": "Task",
        "Resource": "${FunctionArn}",
        "Arguments": {
            "plain": "${FunctionArn}",
            "text": "call ${FunctionArn} now",
            "mixed": f"{{% {INPUT}.id & ': ${{FunctionArn}}' %}}",
            "number": "{% $number('${Count}') + 1 %}",
        },
        "End": True,
    }


def test_text_that_looks_like_a_substitution_is_text(accepted: Accepted) -> None:
    state = one_state(Task("T", resource=RESOURCE, arguments={"a": "${NotMine}", "b": "{% no %}"}), accepted)
    assert state["Arguments"]["a"] == "{% '$' & '{NotMine}' %}"
    assert state["Arguments"]["b"] == "{% '{% no %}' %}"


@pytest.mark.parametrize("name", ["a-b", "", "a b", "ä", "a:b", None, 3])
def test_a_parameter_has_a_name_that_a_substitution_takes(name: Any) -> None:
    with pytest.raises(DefinitionError):
        Parameter(name)


@pytest.mark.parametrize("language", ["JSONata", "JSONPath"])
def test_the_name_of_a_parameter_may_have_underscores(language: Any) -> None:
    wf = Workflow("order", query_language=language)
    queue = Parameter("queue_url")
    wf.start_at(Pass("Say", output={"plain": queue, "in text": f"to {queue} now", "made": f"{wf.input['id']}{queue}"}))
    output = wf.compile().to_dict()["States"]["Say"]
    assert str(output).count("${queue_url}") == 3


@pytest.mark.parametrize(
    ("kind", "default"), [(int, True), (int, 1.5), (bool, 1), (str, 1), (float, "1"), (float, float("nan"))]
)
def test_a_default_is_of_the_type_of_its_parameter(kind: Any, default: Any) -> None:
    with pytest.raises(DefinitionError, match=r"the Parameter 'Name' is of .*, but its default is"):
        Parameter("Name", kind, default=default)


def test_a_resource_cannot_be_computed() -> None:
    wf = order_workflow()
    wf.start_at(Task("T", resource=wf.input.id))
    finding = only_finding(wf)
    assert (finding.code, finding.state) == ("reference-in-constant", "T")


# -- the type of the workflow -----------------------------------------------------------------------------------------


def test_an_express_workflow(accepted: Accepted) -> None:
    wf = Workflow("w", type="EXPRESS")
    wf.start_at(task("T"))
    accepted(wf)


@pytest.mark.parametrize("suffix", [".sync", ".waitForTaskToken"])
def test_an_express_workflow_cannot_wait_for_a_job_or_a_callback(suffix: str) -> None:
    wf = Workflow("w", type="EXPRESS")
    arguments = {"StateMachineArn": "arn:aws:states:eu-west-1:123456789012:stateMachine:inner"}
    wf.start_at(Task("T", resource=f"arn:aws:states:::states:startExecution{suffix}", arguments=arguments))
    assert found(wf) == [("express-pattern", "T")]


# -- the context and raw expressions ----------------------------------------------------------------------------------


def test_the_context_has_pythons_spelling(accepted: Accepted) -> None:
    wf = order_workflow()
    context = wf.context
    step = task(
        "T",
        resource="arn:aws:states:::lambda:invoke.waitForTaskToken",
        timeout_seconds=60,
        arguments={
            "FunctionName": "ask",
            "Payload": {
                "execution": [context.execution.id, context.execution.name, context.execution.start_time],
                "state": [context.state.name, context.state.entered_time, context.state.retry_count],
                "machine": context.state_machine.name,
                "token": context.task.token,
            },
        },
    )
    wf.start_at(step)
    assert accepted(wf)["T"]["Arguments"]["Payload"] == {
        "execution": [
            "{% $states.context.Execution.Id %}",
            "{% $states.context.Execution.Name %}",
            "{% $states.context.Execution.StartTime %}",
        ],
        "state": [
            "{% $states.context.State.Name %}",
            "{% $states.context.State.EnteredTime %}",
            "{% $states.context.State.RetryCount %}",
        ],
        "machine": "{% $states.context.StateMachine.Name %}",
        "token": "{% $states.context.Task.Token %}",
    }


def test_raw_jsonata_may_read_references(accepted: Accepted) -> None:
    wf = order_workflow()
    get = task("Get")
    wf.start_at(get >> task("T", arguments={"n": jsonata(f"$sum([{get.result.price}, 1])", float)}))
    states = accepted(wf)
    assert states["T"]["Arguments"] == {"n": "{% $sum([$get, 1]) %}"}
