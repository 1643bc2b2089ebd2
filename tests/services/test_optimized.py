"""The data of the optimized integrations: complete, and true to the APIs that they name."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files

import pytest

from sfgen.services.optimized import OptimizedAction, Pattern, optimized_action, optimized_service, optimized_services
from sfgen.services.optimized_shapes import input_shape, result_shape
from sfgen.services.shapes import Kind, Shape, result_type


def actions() -> Iterator[OptimizedAction]:
    for name in optimized_services():
        service = optimized_service(name)
        assert service is not None
        yield from service.actions.values()


EVERY_ACTION = [pytest.param(action, id=f"{action.service.name}:{action.name}") for action in actions()]


def test_the_index_lists_the_files() -> None:
    folder = files("sfgen.services").joinpath("data/optimized")
    names = {entry.name.removesuffix(".toml") for entry in folder.iterdir() if entry.name.endswith(".toml")}
    assert names - {"index"} == set(optimized_services())
    for name in optimized_services():
        service = optimized_service(name)
        assert service is not None
        assert "AWS Step Functions Developer Guide" in service.source


@pytest.mark.parametrize("action", EVERY_ACTION)
def test_every_shape_of_an_action_can_be_read(action: OptimizedAction) -> None:
    shape = input_shape(action)
    assert shape is not None
    shapes = [shape, *(result_shape(action, pattern) for pattern in action.patterns)]
    for each in shapes:
        if each is not None:
            assert each.kind is Kind.STRUCTURE
            met(each, set())
            result_type(each)
    for names in action.one_of:
        assert set(names) <= shape.members.keys()
    for argument, beside in action.only_with.items():
        assert argument in shape.members
        for other, values in beside.items():
            assert set(values) <= set(shape.members[other].shape.enum)
    for path in action.must_be:
        step = shape
        for name in path.split("."):
            step = step.members[name].shape
    if action.forbidden_headers:
        assert "Headers" in shape.members
    assert "request-response" in action.patterns


def met(shape: Shape, seen: set[int]) -> None:
    if id(shape) in seen:
        return
    seen.add(id(shape))
    for member in shape.members.values():
        assert member.name[0].isupper()
        met(member.shape, seen)
    if shape.kind in (Kind.LIST, Kind.MAP):
        met(shape.element, seen)


def shape_of(service: str, action: str, pattern: Pattern | None = None) -> Shape:
    found = optimized_action(service, action)
    assert found is not None
    shape = input_shape(found) if pattern is None else result_shape(found, pattern)
    assert shape is not None
    return shape


def required(shape: Shape) -> list[str]:
    return [member.name for member in shape.members.values() if member.required]


def test_members_have_the_spelling_of_the_api() -> None:
    value = shape_of("dynamodb", "putItem").members["Item"].shape.element
    assert list(value.members) == ["S", "N", "B", "SS", "NS", "BS", "M", "L", "NULL", "BOOL"]
    assert value.members["L"].shape.element is value
    assert "MD5OfMessageBody" in shape_of("sqs", "sendMessage", "request-response").members
    assert "DPUSeconds" in shape_of("glue", "startJobRun", "sync").members


def test_what_an_integration_adds_and_leaves_out() -> None:
    cluster = shape_of("elasticmapreduce", "createCluster")
    assert "Steps" not in cluster.members
    assert "ReleaseLabel" in cluster.members
    fleet = shape_of("elasticmapreduce", "modifyInstanceFleetByName").members["InstanceFleet"].shape
    assert "InstanceFleetId" not in fleet.members
    step = shape_of("elasticmapreduce", "addStep").members["Step"].shape
    assert required(step) == ["Name", "HadoopJarStep"]
    assert "ApplicationId" in shape_of("emr-serverless", "stopApplication", "request-response").members
    assert {"JobName", "JobRunId"} <= shape_of("glue", "startJobRun", "request-response").members.keys()


def test_tokens_that_make_a_call_idempotent_are_not_demanded() -> None:
    job = shape_of("emr-containers", "startJobRun")
    assert required(job) == ["VirtualClusterId"]
    assert "ClientToken" in job.members


@pytest.mark.parametrize(("service", "action", "pattern", "members"), [
    pytest.param("lambda", "invoke", "request-response", {"Payload", "StatusCode", "SdkHttpMetadata"}, id="lambda"),
    pytest.param("ecs", "runTask", "request-response", {"Tasks", "Failures"}, id="ecs"),
    pytest.param("ecs", "runTask", "sync", {"TaskArn", "Containers", "StoppedReason"}, id="ecs sync"),
    pytest.param("batch", "submitJob", "sync", {"JobId", "Status", "Container"}, id="batch sync"),
    pytest.param("glue", "startJobRun", "sync", {"Id", "JobRunState"}, id="glue sync"),
    pytest.param("athena", "startQueryExecution", "sync", {"QueryExecution"}, id="athena sync"),
    pytest.param("sagemaker", "createTrainingJob", "sync", {"ModelArtifacts", "TrainingJobStatus"}, id="training"),
    pytest.param("states", "startExecution", "request-response", {"ExecutionArn", "StartDate"}, id="states"),
    pytest.param("states", "startExecution", "sync:2", {"Output", "Status"}, id="states sync"),
    pytest.param("http", "invoke", "request-response", {"ResponseBody", "StatusCode"}, id="http"),
])  # fmt: skip
def test_what_a_task_gives(service: str, action: str, pattern: Pattern, members: set[str]) -> None:
    assert members <= shape_of(service, action, pattern).members.keys()


def test_the_output_of_an_execution_is_text_or_json() -> None:
    assert shape_of("states", "startExecution", "sync").members["Output"].shape.kind is Kind.STRING
    assert shape_of("states", "startExecution", "sync:2").members["Output"].shape.kind is Kind.DOCUMENT


def test_what_is_sent_with_a_token_is_not_known() -> None:
    for action in actions():
        if "wait-for-task-token" in action.patterns:
            assert result_shape(action, "wait-for-task-token") is None


def test_an_action_is_found_by_the_names_of_its_sdk_integration() -> None:
    found = optimized_action("sfn", "startExecution", of_api=True)
    assert found is not None
    assert found.resource("sync:2") == "arn:aws:states:::states:startExecution.sync:2"
    assert found.sync == "sync:2"
    model = optimized_action("bedrockruntime", "invokeModel", of_api=True)
    assert model is not None
    assert model.service.name == "bedrock"
    assert optimized_action("bedrock", "invokeModel", of_api=True) is None
    assert optimized_action("s3", "getObject", of_api=True) is None
    assert optimized_service("s3") is None
