"""Which integration a method chooses."""

from __future__ import annotations

from typing import Any

import pytest

from sfgen import DefinitionError, Task
from sfgen.aws import apigateway, bedrockruntime, dynamodb, emr, glue, service, sfn, transcribe
from sfgen.expr.tree import Literal


def resource(step: Task[Any]) -> Any:
    assert isinstance(step.resource, Literal)
    return step.resource.value


@pytest.mark.parametrize(
    ("step", "expected"),
    [
        (dynamodb.get_item("A"), "dynamodb:getItem"),
        (dynamodb.get_item("A", sdk=True), "aws-sdk:dynamodb:getItem"),
        (dynamodb.query("A"), "aws-sdk:dynamodb:query"),
        (dynamodb.get_item("A", wait=True), "dynamodb:getItem.sync"),
        (glue.start_job_run("A", wait=True), "glue:startJobRun.sync"),
        (glue.start_job_run("A", wait=True, sdk=True), "aws-sdk:glue:startJobRun.sync"),
        (sfn.start_execution("A"), "states:startExecution"),
        (sfn.start_execution("A", wait=True), "states:startExecution.sync:2"),
        (sfn.start_execution("A", wait_for_task_token=True), "states:startExecution.waitForTaskToken"),
        (sfn.start_sync_execution("A"), "aws-sdk:sfn:startSyncExecution"),
        (emr.create_cluster("A", wait=True), "elasticmapreduce:createCluster.sync"),
        (emr.run_job_flow("A"), "aws-sdk:emr:runJobFlow"),
        (apigateway.invoke("A"), "apigateway:invoke"),
        (bedrockruntime.invoke_model("A"), "bedrock:invokeModel"),
        (transcribe.start_transcription_job("A", wait_for_task_token=True),
         "aws-sdk:transcribe:startTranscriptionJob.waitForTaskToken"),
        (service("emrcontainers").start_job_run("A"), "emr-containers:startJobRun"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_the_optimized_integration_is_taken_where_there_is_one(step: Task[Any], expected: str) -> None:
    assert resource(step) == f"arn:aws:states:::{expected}"


def test_one_cannot_wait_for_both() -> None:
    with pytest.raises(DefinitionError, match="has both wait= and wait_for_task_token="):
        sfn.start_execution("A", wait=True, wait_for_task_token=True)


def test_actions_of_the_integration_alone_are_methods_too() -> None:
    assert {"create_cluster", "add_step", "run_job_flow"} <= set(dir(emr))
    with pytest.raises(AttributeError, match="did you mean 'create_cluster'"):
        emr.create_clustr  # noqa: B018
