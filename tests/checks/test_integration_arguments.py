"""What optimized integrations demand of their arguments beyond the API."""

from __future__ import annotations

from typing import Any

import pytest

from tests.checks.definitions import diagnostics, found, jsonata, machine, task

ALIVE = {"KeepJobFlowAliveWhenNoSteps": True}


@pytest.mark.parametrize(
    ("call", "arguments", "place", "message"),
    [
        ("sns:publish", {"Message": "a"}, "", "gives sns:publish none of TopicArn, TargetArn and PhoneNumber"),
        (
            "sns:publish",
            {"Message": "a", "TopicArn": "{% $states.input.topic %}", "PhoneNumber": "+49"},
            "",
            "gives sns:publish both TopicArn and PhoneNumber",
        ),
        ("bedrock:invokeModel", {"ModelId": "m", "Body": {}, "Input": {"S3Uri": "s3://a"}}, "", "both Body and Input"),
        ("elasticmapreduce:createCluster", {"Name": "a", "Instances": {}}, "/Instances", "lacks Instances.Keep"),
        (
            "elasticmapreduce:createCluster",
            {"Name": "a", "Instances": {"KeepJobFlowAliveWhenNoSteps": False}},
            "/Instances/KeepJobFlowAliveWhenNoSteps",
            "to false, but elasticmapreduce:createCluster wants true",
        ),
        (
            "apigateway:invoke",
            {"ApiEndpoint": "a", "Method": "GET", "RequestBody": {}},
            "/RequestBody",
            "gives RequestBody with Method 'GET', but apigateway:invoke takes it with POST, PUT or PATCH only",
        ),
        (
            "apigateway:invoke",
            {"ApiEndpoint": "a", "Method": "GET", "Headers": {"X-Amz-Date": ["a"]}},
            "/Headers/X-Amz-Date",
            "sets the header 'X-Amz-Date', which apigateway:invoke refuses",
        ),
    ],
)
def test_what_is_refused(call: str, arguments: Any, place: str, message: str) -> None:
    (finding,) = diagnostics(jsonata({"A": task(f"arn:aws:states:::{call}", Arguments=arguments)}))
    assert (finding.code, finding.pointer) == ("integration-argument", f"/States/A/Arguments{place}")
    assert message in finding.message


@pytest.mark.parametrize(
    ("call", "arguments"),
    [
        ("sns:publish", {"Message": "a", "PhoneNumber": "+49"}),
        ("sns:publish", "{% $states.input %}"),
        ("bedrock:invokeModel", {"ModelId": "m", "Input": {"S3Uri": "s3://a"}}),
        ("elasticmapreduce:createCluster", {"Name": "a", "Instances": ALIVE}),
        ("elasticmapreduce:createCluster", {"Name": "a", "Instances": "{% $states.input.instances %}"}),
        ("elasticmapreduce:createCluster", {"Name": "a", "Instances": {"KeepJobFlowAliveWhenNoSteps": "{% 1 = 1 %}"}}),
        ("apigateway:invoke", {"ApiEndpoint": "a", "Method": "{% 'GET' %}", "RequestBody": {}}),
        ("apigateway:invoke", {"ApiEndpoint": "a", "Method": "${Method}", "RequestBody": {}}),
        ("apigateway:invoke", {"ApiEndpoint": "a", "Method": "PUT", "RequestBody": {}, "Headers": {"X-Film": ["a"]}}),
        ("apigateway:invoke", {"ApiEndpoint": "a", "Method": "PUT", "Headers": "{% $states.input %}"}),
    ],
)
def test_what_is_allowed(call: str, arguments: Any) -> None:
    assert found(jsonata({"A": task(f"arn:aws:states:::{call}", Arguments=arguments)})) == []


def test_paths_count_as_given() -> None:
    given = {"Message.$": "$.text", "TopicArn.$": "$.topic", "TargetArn": "a"}
    assert found(machine({"A": task("arn:aws:states:::sns:publish", Parameters=given)})) == [
        ("integration-argument", "/States/A/Parameters")
    ]
    instances = {"KeepJobFlowAliveWhenNoSteps.$": "$.keep"}
    for part in ({"Instances": instances}, {"Instances.$": "$.instances"}):
        cluster = task("arn:aws:states:::elasticmapreduce:createCluster", Parameters={"Name": "a", **part})
        assert found(machine({"A": cluster})) == []
