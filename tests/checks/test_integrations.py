"""Patterns that an integration has, and task tokens."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sfgen.checks import MachineType
from sfgen.errors import Diagnostic
from tests.checks.definitions import END, Definition, diagnostics, distributed, found, jsonata, machine, task

SQS = "arn:aws:states:::sqs:sendMessage.waitForTaskToken"
TOKEN = "{% $states.context.Task.Token %}"


def callback(arguments: Any, resource: str = SQS, **fields: Any) -> Definition:
    """Give a task in JSONata that waits for its token for an hour at most."""
    return task(resource, Arguments=arguments, TimeoutSeconds=3600, **fields)


def only(definition: Definition, machine_type: MachineType = "STANDARD") -> Diagnostic:
    """Give the one finding of a definition."""
    (finding,) = diagnostics(definition, machine_type)
    return finding


@pytest.mark.parametrize(
    ("resource", "hint"),
    [
        pytest.param(
            "lambda:invoke.sync", "there is lambda:invoke and lambda:invoke.waitForTaskToken", id="no sync at all"
        ),
        pytest.param(
            "sagemaker:createModel.sync",
            "there is sagemaker:createModel; .sync is there for createHyperParameterTuningJob, createLabelingJob, "
            "createProcessingJob, createTrainingJob and createTransformJob of Amazon SageMaker AI",
            id="sync of others",
        ),
        pytest.param("glue:startJobRun.sync:2", "there is glue:startJobRun, glue:startJobRun.sync", id="version"),
        pytest.param(
            "aws-sdk:glue:startJobRun.sync",
            "the optimized integration has it: arn:aws:states:::glue:startJobRun.sync",
            id="sdk with optimized",
        ),
        pytest.param("aws-sdk:transcribe:startTranscriptionJob.sync", "in a loop with a Wait", id="sdk without"),
    ],
)
def test_the_hint_lists_what_there_is(resource: str, hint: str) -> None:
    finding = only(jsonata({"A": task(f"arn:aws:states:::{resource}")}))
    assert (finding.code, finding.pointer) == ("unsupported-pattern", "/States/A/Resource")
    assert hint in (finding.hint or "")


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param({"MessageBody": {"token": TOKEN}}, id="nested"),
        pytest.param({"MessageBody": [1, {"a": [TOKEN]}]}, id="in lists"),
        pytest.param("{% {'MessageBody': $states.context.Task.Token} %}", id="whole expression"),
        pytest.param({"MessageBody": "{% 'token: ' & $states.context.Task.Token & '!' %}"}, id="in text"),
        pytest.param({"MessageBody": "{% $string($states.context) %}"}, id="with the whole context"),
        pytest.param({"MessageBody": "{% $states.context.Task %}"}, id="with the task"),
        pytest.param("${Arguments}", id="substitution"),
        pytest.param({"MessageBody": "{% ${Body} %}"}, id="substitution in an expression"),
        pytest.param({"MessageBody": "{% ( $states.context %}"}, id="what cannot be read"),
    ],
)
def test_a_token_that_is_passed_in_jsonata(arguments: Any) -> None:
    assert found(jsonata({"A": callback(arguments)})) == []


@pytest.mark.parametrize(
    "fields",
    [
        pytest.param({"Parameters": {"MessageBody": {"token.$": "$$.Task.Token"}}}, id="path"),
        pytest.param({"Parameters": {"MessageBody.$": "States.Format('{}', $$.Task.Token)"}}, id="intrinsic"),
        pytest.param({"Parameters": {"MessageBody": {"token.$": "$$['Task']['Token']"}}}, id="brackets"),
        pytest.param({"Parameters": {"MessageBody.$": "$$"}}, id="whole context"),
        pytest.param({"InputPath": "$$.Task", "Parameters": {"MessageBody.$": "$.Token"}}, id="input path"),
    ],
)
def test_a_token_that_is_passed_in_jsonpath(fields: Definition) -> None:
    assert found(machine({"A": task(SQS, TimeoutSeconds=60, **fields)})) == []


@pytest.mark.parametrize(
    ("definition", "place"),
    [
        pytest.param(jsonata({"A": callback({"MessageBody": {"token": "TOKEN"}})}), "/Arguments", id="jsonata"),
        pytest.param(jsonata({"A": callback({"MessageBody": "$states.context.Task.Token"})}), "/Arguments", id="text"),
        pytest.param(
            jsonata({"A": callback({"MessageBody": "{% $states.input.Task.Token %}"})}), "/Arguments", id="of the input"
        ),
        pytest.param(jsonata({"A": task(SQS, TimeoutSeconds=60)}), "", id="no arguments"),
        pytest.param(machine({"A": task(SQS, TimeoutSeconds=60)}), "", id="input only"),
        pytest.param(
            machine({"A": task(SQS, TimeoutSeconds=60, Parameters={"MessageBody": {"token": "$$.Task.Token"}})}),
            "/Parameters",
            id="without .$",
        ),
    ],
)
def test_a_token_that_nobody_gets(definition: Definition, place: str) -> None:
    assert found(definition) == [("missing-task-token", f"/States/A{place}")]


@pytest.mark.parametrize(
    ("fields", "top", "warned"),
    [
        pytest.param({}, {}, True, id="none"),
        pytest.param({"TimeoutSeconds": 60}, {}, False, id="timeout"),
        pytest.param({"HeartbeatSeconds": 60}, {}, False, id="heartbeat"),
        pytest.param({"TimeoutSeconds": "{% $states.input.limit %}"}, {}, False, id="computed"),
        pytest.param({}, {"TimeoutSeconds": 60}, False, id="of the workflow"),
    ],
)
def test_something_ends_the_wait(fields: Definition, top: Definition, warned: bool) -> None:
    found = diagnostics(jsonata({"A": task(SQS, Arguments={"MessageBody": TOKEN}, **fields)}, **top))
    assert [(each.code, each.severity) for each in found] == [("unbounded-callback", "warning")] * warned


@pytest.mark.parametrize(
    ("definition", "place"),
    [
        pytest.param(jsonata({"A": {**END, "Output": {"token": TOKEN}}}), "/Output/token", id="pass"),
        pytest.param(
            jsonata({"A": task(Arguments={"MessageBody": [TOKEN]})}), "/Arguments/MessageBody/0", id="plain call"
        ),
        pytest.param(
            jsonata({"A": task(Assign={"token": "{% $length($states.context.Task.Token) %}"})}),
            "/Assign/token",
            id="assign",
        ),
        pytest.param(
            machine({"A": {**END, "Parameters": {"a": {"b.$": "$$.Task.Token"}}}}), "/Parameters/a/b.$", id="jsonpath"
        ),
        pytest.param(machine({"A": {**END, "InputPath": "$$.Task.Token"}}), "/InputPath", id="input path"),
        pytest.param(
            jsonata({
                "A": distributed(machine({"B": END}), ItemSelector={"t": TOKEN}, Items=[1]),
            }),
            "/ItemSelector/t",
            id="map",
        ),
    ],
)  # fmt: skip
def test_where_there_is_no_token(definition: Definition, place: str) -> None:
    assert found(definition) == [("task-token-outside-callback", f"/States/A{place}")]


@pytest.mark.parametrize(
    "resource",
    [
        "arn:aws:states:::ecs:runTask.sync",
        "arn:aws:states:::states:startExecution.sync:2",
        "arn:aws:states:us-east-1:123456789012:activity:work",
        "arn:aws:states:::aws-sdk:sqs:sendMessage.waitForTaskToken",
        "${Resource}",
    ],
)
def test_where_there_is_a_token(resource: str) -> None:
    assert found(jsonata({"A": task(resource, Arguments={"x": TOKEN}, TimeoutSeconds=60)})) == []


def test_reading_the_whole_context_elsewhere_reads_no_token() -> None:
    assert found(jsonata({"A": {**END, "Output": "{% $states.context %}"}})) == []


def test_a_token_in_an_express_child_is_one_finding() -> None:
    inner = jsonata({"B": callback({"MessageBody": "x"})})
    del inner["QueryLanguage"]
    assert [code for code, _ in found(jsonata({"A": distributed(inner, "EXPRESS")}))] == ["express-pattern"]


PLAIN: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.integers() | st.text("abc $.{}", max_size=5) | st.just("{% $states.input.token %}"),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("abc"), inner, max_size=3),
    max_leaves=8,
)
HOLDERS: tuple[Callable[[Any, Any], Any], ...] = (
    lambda token, other: {"token": token, "other": other},
    lambda token, other: [other, token],
    lambda token, other: {"a": other, "b": [{"c": token}]},
)
SPELLINGS = (
    TOKEN,
    "{%$states.context.Task.Token%}",
    "{% {'a': [$states.context.Task.Token]} %}",
    "{% $map([1, 2], function($n) { $states.context.Task.Token & $n }) %}",
    "{% $lookup($states.context.Task, 'Token') %}",
    "{% ($c := $states.context; $c.Task.Token) %}",
)


@given(PLAIN, st.lists(st.sampled_from(HOLDERS), min_size=1, max_size=4), st.sampled_from(SPELLINGS))
def test_a_token_is_found_wherever_it_stands(
    other: Any, holders: list[Callable[[Any, Any], Any]], spelling: str
) -> None:
    arguments: Any = spelling
    without: Any = "x"
    for holder in holders:
        arguments, without = holder(arguments, other), holder(without, other)
    assert "missing-task-token" not in [code for code, _ in found(jsonata({"A": callback({"MessageBody": arguments})}))]
    assert "missing-task-token" in [code for code, _ in found(jsonata({"A": callback({"MessageBody": without})}))]
