"""The optimized integrations: what each row allows, with each of its patterns."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from sfgen.iam import Settings, policy_of
from sfgen.iam.optimized import rows
from sfgen.iam.template import role_template
from sfgen.services.optimized import optimized_service, optimized_services
from tests.iam.support import allowed, machine, policy, task
from tests.oracles.fixtures import Oracles

GOLDEN = Path(__file__).parent / "golden" / "optimized.json"
ARGUMENTS: dict[str, Any] = {
    "lambda:invoke": {"FunctionName": "resize", "Payload": {}},
    "states:startExecution": {"StateMachineArn": "arn:aws:states:eu-west-1:123456789012:stateMachine:Child"},
    "batch:submitJob": {"JobName": "j", "JobQueue": "fast", "JobDefinition": "render"},
    "ecs:runTask": {"Cluster": "main", "TaskDefinition": "render:3"},
    "glue:startJobRun": {"JobName": "clean"},
    "databrew:startJobRun": {"Name": "clean"},
    "sqs:sendMessage": {"QueueUrl": "https://sqs.eu-west-1.amazonaws.com/123456789012/orders", "MessageBody": "x"},
    "sns:publish": {"TopicArn": "arn:aws:sns:eu-west-1:123456789012:news", "Message": "x"},
    "events:putEvents": {"Entries": [{"EventBusName": "shop"}, {"Source": "x"}]},
    "athena:startQueryExecution": {"QueryString": "SELECT 1", "WorkGroup": "people"},
    "athena:stopQueryExecution": {"QueryExecutionId": "1"},
    "athena:getQueryExecution": {"QueryExecutionId": "1"},
    "athena:getQueryResults": {"QueryExecutionId": "1"},
    "codebuild:startBuild": {"ProjectName": "site"},
    "codebuild:startBuildBatch": {"ProjectName": "site"},
    "codebuild:retryBuildBatch": {"Id": "site:1"},
    "codebuild:stopBuild": {"Id": "site:1"},
    "codebuild:stopBuildBatch": {"Id": "site:1"},
    "codebuild:batchDeleteBuilds": {"Ids": ["site:1"]},
    "codebuild:deleteBuildBatch": {"Id": "site:1"},
    "codebuild:batchGetReports": {"ReportArns": ["arn:aws:codebuild:eu-west-1:123456789012:report/r:1"]},
    "sagemaker:createTrainingJob": {"TrainingJobName": "t", "RoleArn": "arn:aws:iam::123456789012:role/ml"},
    "sagemaker:createTransformJob": {"TransformJobName": "t"},
    "sagemaker:createHyperParameterTuningJob": {
        "HyperParameterTuningJobName": "t",
        "TrainingJobDefinition": {"RoleArn": "arn:aws:iam::123456789012:role/ml"},
    },
    "sagemaker:createLabelingJob": {"LabelingJobName": "t", "RoleArn": "arn:aws:iam::123456789012:role/ml"},
    "sagemaker:createProcessingJob": {"ProcessingJobName": "t", "RoleArn": "arn:aws:iam::123456789012:role/ml"},
    "sagemaker:createModel": {"ModelName": "m", "ExecutionRoleArn": "arn:aws:iam::123456789012:role/ml"},
    "sagemaker:createEndpointConfig": {"EndpointConfigName": "c", "Tags": []},
    "sagemaker:createEndpoint": {"EndpointName": "e", "EndpointConfigName": "c"},
    "sagemaker:updateEndpoint": {"EndpointName": "e", "EndpointConfigName": "c"},
    "mediaconvert:createJob": {"Role": "arn:aws:iam::123456789012:role/video", "Settings": {}, "JobTemplate": "hd"},
    "eks:createCluster": {"Name": "c", "RoleArn": "arn:aws:iam::123456789012:role/eks"},
    "eks:createNodegroup": {"ClusterName": "c", "NodegroupName": "n", "NodeRole": "arn:aws:iam::123456789012:role/n"},
    "eks:createFargateProfile": {
        "ClusterName": "c",
        "FargateProfileName": "f",
        "PodExecutionRoleArn": "arn:aws:iam::123456789012:role/pod",
    },
    "eks:deleteCluster": {"Name": "c"},
    "eks:deleteNodegroup": {"ClusterName": "c", "NodegroupName": "n"},
    "eks:deleteFargateProfile": {"ClusterName": "c", "FargateProfileName": "f"},
    "elasticmapreduce:createCluster": {"Name": "c", "ServiceRole": "EMR_DefaultRole", "JobFlowRole": "EMR_EC2_Role"},
    "elasticmapreduce:addStep": {"ClusterId": "j-1", "ExecutionRoleArn": "arn:aws:iam::123456789012:role/step"},
    "emr-containers:createVirtualCluster": {"Name": "v"},
    "emr-containers:deleteVirtualCluster": {"Id": "v1"},
    "emr-containers:startJobRun": {"VirtualClusterId": "v1", "ExecutionRoleArn": "arn:aws:iam::123456789012:role/job"},
    "emr-serverless:startJobRun": {"ApplicationId": "a1", "ExecutionRoleArn": "arn:aws:iam::123456789012:role/job"},
    "emr-serverless:cancelJobRun": {"ApplicationId": "a1", "JobRunId": "r1"},
    "bedrock:createModelCustomizationJob": {
        "BaseModelIdentifier": "amazon.titan-text-express-v1",
        "RoleArn": "arn:aws:iam::123456789012:role/tune",
    },
    "bedrockagentcore:invokeHarness": {"HarnessArn": "arn:aws:bedrock-agentcore:eu-west-1:123456789012:harness/h-1"},
}
FAMILIES: dict[str, Any] = {
    "dynamodb": {"TableName": "orders"},
    "elasticmapreduce": {"ClusterId": "j-1"},
    "emr-serverless": {"ApplicationId": "a1"},
}


def cases() -> list[str]:
    """Give each integration with each pattern that changes what it needs."""
    found = []
    for name, row in rows().items():
        waits = "rule" in row or any("patterns" in grant for grant in row.get("grants", ()))
        found += [name, f"{name}.sync"] if waits else [name]
    return found


def arguments_of(case: str) -> Any:
    name = case.removesuffix(".sync")
    return ARGUMENTS.get(name, FAMILIES.get(name.partition(":")[0], {}))


def made(case: str) -> dict[str, Any]:
    policies = policy(f"arn:aws:states:::{case}", arguments_of(case))
    assert policies.gaps == ()
    return {statement["Sid"]: statement for statement in policies.role.to_dict()["Statement"]}


def test_golden() -> None:
    """A person read the golden against the pages that the table names; write it anew with `python -m tests.iam.test_optimized`."""
    assert json.loads(GOLDEN.read_text("utf-8")) == {case: made(case) for case in cases()}


# These are more than a row of the table says.
BY_CODE = {"http:invoke", "apigateway:invoke", "bedrock:invokeModel"}


def test_rows_are_those_of_the_optimized_integrations() -> None:
    known = {
        f"{name}:{action}": found.patterns
        for name in optimized_services()
        if (service := optimized_service(name)) is not None
        for action, found in service.actions.items()
    }
    assert set(rows()) | BY_CODE == set(known)
    waiting = {name for name in rows() if f"{name}.sync" in cases()}
    # Waiting for a Kubernetes job is between Step Functions and the cluster.
    assert {name for name, patterns in known.items() if "sync" in patterns} - {"eks:runJob"} == waiting


@pytest.mark.parametrize("case", cases())
def test_no_row_allows_everything(case: str) -> None:
    for action, resources in allowed(policy(f"arn:aws:states:::{case}", {})).items():
        assert "*" not in action
        assert resources


def test_an_integration_that_does_not_exist_is_reported() -> None:
    found = policy("arn:aws:states:::dynamodb:scan", {"TableName": "orders"})
    assert [(gap.state, gap.complete) for gap in found.gaps] == [("Do", False)]
    assert found.role.statements == ()


def test_kubernetes_decides_by_itself() -> None:
    assert allowed(policy("arn:aws:states:::eks:call", {"ClusterName": "c"})) == {}


def test_a_qualifier_is_part_of_the_function() -> None:
    resource = "arn:aws:states:::lambda:invoke"
    function = "arn:aws:lambda:eu-west-1:123456789012:function:resize"
    assert allowed(policy(resource, {"FunctionName": "resize", "Qualifier": "live"})) == {
        "lambda:InvokeFunction": [f"{function}:live"]
    }
    assert allowed(policy(resource, {"FunctionName": "resize", "Qualifier": "{% $states.input.q %}"})) == {
        "lambda:InvokeFunction": [f"{function}:*"]
    }
    assert allowed(policy(resource, {"FunctionName": f"{function}:live"})) == {
        "lambda:InvokeFunction": [f"{function}:live"]
    }


def test_a_function_by_its_own_arn() -> None:
    function = "arn:aws:lambda:eu-west-1:123456789012:function:resize"
    assert allowed(policy(function)) == {"lambda:InvokeFunction": [function]}


def test_a_resource_that_is_a_substitution_is_a_function() -> None:
    found = policy("${ResizeArn}")
    assert allowed(found) == {"lambda:InvokeFunction": ["${ResizeArn}"]}
    assert [gap.complete for gap in found.gaps] == [True]


@pytest.mark.parametrize("resource", ["arn:aws:states:eu-west-1:123456789012:activity:review", "${ReviewActivityArn}"])
def test_an_activity_needs_nothing(resource: str) -> None:
    assert policy(resource).statements == ()


def test_a_token_needs_nothing_more() -> None:
    given = {"QueueUrl": "https://sqs.eu-west-1.amazonaws.com/1/q", "MessageBody": "{% $states.context.Task.Token %}"}
    waits = policy("arn:aws:states:::sqs:sendMessage.waitForTaskToken", given)
    assert allowed(waits) == allowed(policy("arn:aws:states:::sqs:sendMessage", given))


def test_the_execution_of_a_child_is_in_the_account_of_the_child() -> None:
    child = "arn:aws-cn:states:cn-north-1:999999999999:stateMachine:Child"
    found = allowed(policy("arn:aws:states:::states:startExecution.sync:2", {"StateMachineArn": child}))
    assert found["states:StartExecution"] == [child]
    assert found["states:StopExecution"] == ["arn:aws-cn:states:cn-north-1:999999999999:execution:Child:*"]


def test_credentials_move_everything_to_the_other_role() -> None:
    role = "arn:aws:iam::999999999999:role/other"
    found = policy("arn:aws:states:::lambda:invoke", {"FunctionName": "f"}, Credentials={"RoleArn": role})
    assert allowed(found) == {"sts:AssumeRole": [role]}


def test_cfn_lint_accepts_a_role_for_all_integrations(oracles: Oracles) -> None:
    states = {
        case: task(f"arn:aws:states:::{case}", arguments_of(case)) for case in cases() if not case.startswith("eks:")
    }
    template = role_template(policy_of(machine(states), Settings()), title="everything")
    assert oracles.cfn_lint_template(template) == []


def test_a_resource_whose_name_says_nothing_must_be_given() -> None:
    put = {"TableName": "orders", "Item": {}}
    assert [gap.complete for gap in policy("${PutOrder}", put).gaps] == [False]
    given = Settings(partition="aws", values={"PutOrder": "arn:aws:states:::dynamodb:putItem"})
    assert list(allowed(policy("${PutOrder}", put, given))) == ["dynamodb:PutItem"]


if __name__ == "__main__":
    GOLDEN.parent.mkdir(exist_ok=True)
    GOLDEN.write_text(json.dumps({case: made(case) for case in cases()}, indent=1) + "\n", "utf-8")
