"""TestState of AWS: what it is asked, and what is made of its answer."""

from __future__ import annotations

import json
from typing import Any

import pytest
from botocore.loaders import Loader
from botocore.model import ServiceModel
from botocore.validate import ParamValidator

from sfgen.deploy.state_tests import state_test_in_account, without_context
from sfgen.local.test_state import MockedResult

MODEL = ServiceModel(Loader().load_service_model("stepfunctions", "service-2"))


class Service:
    """Keeps what it is asked, and finds what the API would not take."""

    def __init__(self, **answer: Any) -> None:
        self.answer = {"status": "SUCCEEDED", **answer}
        self.asked: dict[str, Any] = {}

    def call(self, operation: str, **members: Any) -> dict[str, Any]:
        shape = MODEL.operation_model(operation).input_shape
        report = ParamValidator().validate(members, shape)
        assert not report.has_errors(), report.generate_report()
        self.asked = members
        return self.answer


STATE: dict[str, Any] = {
    "Type": "Pass",
    "QueryLanguage": "JSONata",
    "Output": "{% $states.context.Execution.Input.a %}",
    "End": True,
}


def test_a_test_without_a_mock_reads_the_context_from_a_variable() -> None:
    service = Service(output="1")
    context = {"Execution": {"Input": {"a": 1}}}
    test = state_test_in_account(service, STATE, {"b": 2}, role="arn:aws:iam::1:role/r", context=context)
    assert (test.status, test.output) == ("SUCCEEDED", 1)
    assert service.asked.keys() == {"definition", "input", "inspectionLevel", "roleArn", "variables"}
    assert json.loads(service.asked["definition"])["Output"] == "{% $sfgen_context.Execution.Input.a %}"
    assert json.loads(service.asked["variables"]) == {"sfgen_context": context}


def test_a_test_with_a_mock_takes_everything() -> None:
    service = Service(
        status="RETRIABLE",
        error="Boom",
        cause="no",
        inspectionData={
            "input": "{}",
            "errorDetails": {"retryIndex": 0},
            "variables": '{"n": 1}',
            "request": {"url": "u"},
        },
    )
    test = state_test_in_account(
        service,
        STATE,
        mock=MockedResult(error="Boom", cause="no", validation="NONE"),
        level="TRACE",
        variables={"n": 1},
        context={"State": {"Name": "S"}},
        retries=2,
        failed_iterations=1,
        items=[1],
        reveal_secrets=True,
    )
    assert (test.status, test.error, test.cause, test.output) == ("RETRIABLE", "Boom", "no", None)
    assert test.variables == {"n": 1}
    assert test.inspection["errorDetails"] == {"retryIndex": 0}
    asked = service.asked
    assert json.loads(asked["definition"]) == STATE
    assert asked["mock"] == {"errorOutput": {"error": "Boom", "cause": "no"}, "fieldValidationMode": "NONE"}
    assert asked["stateConfiguration"] == {
        "retrierRetryCount": 2,
        "mapIterationFailureCount": 1,
        "mapItemReaderData": "[1]",
    }
    assert json.loads(asked["context"]) == {"State": {"Name": "S"}}
    assert asked["revealSecrets"] is True


def test_a_mocked_result() -> None:
    service = Service(output='{"a": 1}', nextState="On")
    test = state_test_in_account(service, STATE, mock=MockedResult(result={"a": 1}))
    assert (test.output, test.next_state) == ({"a": 1}, "On")
    assert service.asked["mock"] == {"result": '{"a": 1}', "fieldValidationMode": "STRICT"}


@pytest.mark.parametrize(
    ("written", "rewritten"),
    [
        ("{% $states.context.State.Name %}", "{% $sfgen_context.State.Name %}"),
        ("{% $states . context %}", "{% $sfgen_context %}"),
        ("{% $states.`context`.a %}", "{% $sfgen_context.a %}"),
        (
            "{% $states.context.a & $states.input.context & $states.context.b %}",
            "{% $sfgen_context.a & $states.input.context & $sfgen_context.b %}",
        ),
        ("{% '$states.context' %}", "{% '$states.context' %}"),
        ("$states.context", "$states.context"),
        ("{% ( %}", "{% ( %}"),
    ],
)
def test_expressions(written: str, rewritten: str) -> None:
    state = {"QueryLanguage": "JSONata", "Arguments": {"a": [written]}}
    assert without_context(state) == {"QueryLanguage": "JSONata", "Arguments": {"a": [rewritten]}}


def test_paths() -> None:
    state = {
        "InputPath": "$$.Execution.Input",
        "Parameters": {
            "a.$": "$$",
            "b.$": "States.Format('$$ {} {}', $$.State.Name, $x)",
            "c": "$$.State",
            "d": [{"e.$": "$$.Task.Token"}],
        },
        "Choices": [{"Variable": "$$.State.Name", "StringEqualsPath": "$$.a"}],
    }
    assert without_context(state) == {
        "InputPath": "$sfgen_context.Execution.Input",
        "Parameters": {
            "a.$": "$sfgen_context",
            "b.$": "States.Format('$$ {} {}', $sfgen_context.State.Name, $x)",
            "c": "$$.State",
            "d": [{"e.$": "$sfgen_context.Task.Token"}],
        },
        "Choices": [{"Variable": "$sfgen_context.State.Name", "StringEqualsPath": "$sfgen_context.a"}],
    }
