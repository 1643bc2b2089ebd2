"""HTTP Tasks in definitions that were loaded."""

from __future__ import annotations

import json
from typing import Any

import pytest

from sfgen import asl
from sfgen.checks import check


def codes(arguments: Any, language: str = "JSONata") -> list[tuple[str, str]]:
    field = "Arguments" if language == "JSONata" else "Parameters"
    task = {"Type": "Task", "Resource": "arn:aws:states:::http:invoke", field: arguments, "End": True}
    machine = asl.loads(json.dumps({"QueryLanguage": language, "StartAt": "Ask", "States": {"Ask": task}}))
    return [(found.code, found.pointer) for found in check(machine, built=True)]


CONNECTION = {"InvocationConfig": {"ConnectionArn": "arn:aws:events:eu-west-1:123456789012:connection/a/b"}}


@pytest.mark.parametrize(
    "endpoint",
    ["https://a.example.com/x", "HTTPS://a.example.com/", "${Endpoint}", "https://${Host}/x?", "{% $url %}", "h${X}"],
)
def test_an_endpoint_that_may_be_right_is_left_alone(endpoint: str) -> None:
    assert codes({"ApiEndpoint": endpoint, "Method": "GET", **CONNECTION}) == []


@pytest.mark.parametrize(
    "endpoint", ["http://a.example.com", "a.example.com", "http://${Host}/", "{% 'http://' & $a %}"]
)
def test_an_endpoint_that_is_not_https(endpoint: str) -> None:
    found = codes({"ApiEndpoint": endpoint, "Method": "GET", **CONNECTION})
    assert found == [("http-endpoint", "/States/Ask/Arguments/ApiEndpoint")]


def test_jsonpath_has_paths_in_place_of_values() -> None:
    given = {
        "ApiEndpoint.$": "$.url",
        "Method": "GET",
        "Authentication": {"ConnectionArn.$": "$.connection"},
        "Headers": {"Authorization.$": "$.token"},
    }
    assert codes(given, "JSONPath") == [("http-header", "/States/Ask/Parameters/Headers")]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({}, [("missing-connection", "/States/Ask/Arguments")]),
        ({"InvocationConfig": {}}, [("missing-connection", "/States/Ask/Arguments/InvocationConfig")]),
        ({"InvocationConfig": "{% $config %}"}, []),
        ({**CONNECTION, "Authentication": {"ConnectionArn": "x"}}, [("field-conflict", "/States/Ask/Arguments")]),
    ],
)
def test_a_connection_is_needed_once(given: dict[str, Any], expected: list[tuple[str, str]]) -> None:
    assert codes({"ApiEndpoint": "https://a.example.com", "Method": "GET", **given}) == expected


def test_arguments_that_are_an_expression_are_left_alone() -> None:
    assert codes("{% $arguments %}") == []


def test_other_tasks_are_left_alone() -> None:
    task = {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Arguments": {}, "End": True}
    machine = asl.loads(json.dumps({"QueryLanguage": "JSONata", "StartAt": "Ask", "States": {"Ask": task}}))
    assert [found for found in check(machine) if "http" in found.code or "connection" in found.code] == []
