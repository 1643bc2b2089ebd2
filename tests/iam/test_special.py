"""What is more than a row of a table: models, HTTP, APIs, Distributed Maps, settings and trust."""

from __future__ import annotations

from typing import Any

import pytest

from sfgen.iam import Settings, policy_of
from tests.iam.support import HERE, SDK, allowed, machine, policy, reasons, task

OWN = "eu-west-1:123456789012"
INVOKE = "arn:aws:states:::bedrock:invokeModel"
HTTP = "arn:aws:states:::http:invoke"


# ---------------------------------------------------------------------------------------------------------------------
# Bedrock


@pytest.mark.parametrize(
    ("model", "direct", "behind"),
    [
        ("amazon.nova-lite-v1:0", "arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0", None),
        (
            "eu.anthropic.claude-haiku-4-5-20251001-v1:0",
            f"arn:aws:bedrock:{OWN}:inference-profile/eu.anthropic.claude-haiku-4-5-20251001-v1:0",
            "arn:aws:bedrock:*::foundation-model/anthropic.claude-haiku-4-5-20251001-v1:0",
        ),
        (
            "global.anthropic.claude-sonnet-4-6",
            f"arn:aws:bedrock:{OWN}:inference-profile/global.anthropic.claude-sonnet-4-6",
            "arn:aws:bedrock:*::foundation-model/anthropic.claude-sonnet-4-6",
        ),
        (
            "arn:aws:bedrock:us-east-1:123456789012:inference-profile/us.amazon.nova-pro-v1:0",
            "arn:aws:bedrock:us-east-1:123456789012:inference-profile/us.amazon.nova-pro-v1:0",
            "arn:aws:bedrock:*::foundation-model/amazon.nova-pro-v1:0",
        ),
        (
            "arn:aws:bedrock:us-east-1:123456789012:application-inference-profile/abc",
            "arn:aws:bedrock:us-east-1:123456789012:application-inference-profile/abc",
            "arn:aws:bedrock:*::foundation-model/*",
        ),
        (
            "arn:aws:bedrock:us-east-1:123456789012:provisioned-model/abc",
            "arn:aws:bedrock:us-east-1:123456789012:provisioned-model/abc",
            None,
        ),
        (
            "arn:aws:bedrock:us-east-1:123456789012:custom-model-deployment/abc",
            "arn:aws:bedrock:us-east-1:123456789012:custom-model-deployment/abc",
            None,
        ),
    ],
)
def test_models(model: str, direct: str, behind: str | None) -> None:
    for resource in (INVOKE, f"{SDK}bedrockruntime:converse"):
        made = policy(resource, {"ModelId": model, "Body": {}})
        found = {str(each.get("Condition")): each["Resource"] for each in made.role.to_dict()["Statement"]}
        through = str({"StringEquals": {"bedrock:InferenceProfileArn": direct}})
        assert found == {"None": direct, **({through: behind} if behind is not None else {})}
        assert all(each["Action"] == "bedrock:InvokeModel" for each in made.role.to_dict()["Statement"])


def test_models_behind_a_profile_are_allowed_through_the_profile_only() -> None:
    made = policy(INVOKE, {"ModelId": "${ModelArn}", "Body": {}}, Settings())
    direct, through = sorted(made.role.to_dict()["Statement"], key=lambda each: "Condition" in each)
    assert direct["Resource"] == "${ModelArn}"
    assert through["Condition"] == {"StringEquals": {"bedrock:InferenceProfileArn": "${ModelArn}"}}


def test_files_and_guardrail_of_a_model() -> None:
    arguments = {
        "ModelId": "amazon.nova-lite-v1:0",
        "Input": {"S3Uri": "s3://in/a.json"},
        "Output": {"S3Uri": "{% 's3://out/' & $states.input.id %}"},
        "GuardrailIdentifier": "g1",
    }
    assert allowed(policy(INVOKE, arguments)) == {
        "bedrock:ApplyGuardrail": [f"arn:aws:bedrock:{OWN}:guardrail/g1"],
        "bedrock:InvokeModel": ["arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0"],
        "s3:GetObject": ["arn:aws:s3:::in/a.json"],
        "s3:PutObject": ["arn:aws:s3:::out/*"],
    }


def test_a_model_that_only_the_run_knows() -> None:
    made = policy(INVOKE, {"ModelId": "{% $states.input.model %}", "Body": {}})
    assert allowed(made) == {
        "bedrock:InvokeModel": [
            "arn:aws:bedrock:*::foundation-model/*",
            f"arn:aws:bedrock:{OWN}:inference-profile/*",
        ]
    }
    assert "ModelId is known only when it runs: $states.input.model" in reasons(made)


# ---------------------------------------------------------------------------------------------------------------------
# HTTP and API Gateway


def http(**more: Any) -> dict[str, Any]:
    connection = f"arn:aws:events:{OWN}:connection/payments/11111111-2222-3333-4444-555555555555"
    return {"InvocationConfig": {"ConnectionArn": connection}, **more}


def test_http() -> None:
    made = policy(HTTP, http(ApiEndpoint="{% 'https://pay.example.com/v1/' & $states.input.id %}", Method="GET"))
    (own,) = made.machine.to_dict()["Statement"]
    assert own == {
        "Sid": "StatesInvokeHTTPEndpoint",
        "Effect": "Allow",
        "Action": "states:InvokeHTTPEndpoint",
        "Resource": f"arn:aws:states:{OWN}:stateMachine:flow",
        "Condition": {
            "StringEquals": {"states:HTTPMethod": "GET"},
            "StringLike": {"states:HTTPEndpoint": "https://pay.example.com/v1/*"},
        },
    }
    assert {each["Action"] if isinstance(each["Action"], str) else tuple(each["Action"]): each["Resource"]
            for each in made.role.to_dict()["Statement"]} == {
        "events:RetrieveConnectionCredentials": http()["InvocationConfig"]["ConnectionArn"],
        ("secretsmanager:DescribeSecret", "secretsmanager:GetSecretValue"):
            f"arn:aws:secretsmanager:{OWN}:secret:events!connection/payments/*",
    }  # fmt: skip


def test_http_endpoints_are_not_mixed_with_the_methods_of_others() -> None:
    states = {
        "Read": {**task(HTTP, http(ApiEndpoint="https://a.example.com/", Method="GET")), "Next": "Pay"},
        "Pay": task(HTTP, http(ApiEndpoint="https://b.example.com/", Method="POST")),
    }
    del states["Read"]["End"]
    found = policy_of(machine(states), HERE).machine.to_dict()["Statement"]
    assert [
        (each["Condition"]["StringEquals"]["states:HTTPMethod"], each["Condition"]["StringLike"]["states:HTTPEndpoint"])
        for each in found
    ] == [("GET", "https://a.example.com/"), ("POST", "https://b.example.com/")]


def test_http_with_what_only_the_run_knows() -> None:
    made = policy(HTTP, http(ApiEndpoint="{% $states.input.url %}", Method="{% $states.input.method %}"))
    (own,) = made.machine.to_dict()["Statement"]
    assert own["Condition"] == {"StringLike": {"states:HTTPEndpoint": "*"}}
    assert [each.unknown.why for each in made.wildcards] == [
        "ApiEndpoint is known only when it runs: $states.input.url"
    ]


def test_api_gateway_asks_iam_with_one_kind_of_authorization_only() -> None:
    resource = "arn:aws:states:::apigateway:invoke"
    given = {"ApiEndpoint": "abc123.execute-api.eu-west-1.amazonaws.com", "Method": "GET", "Stage": "prod"}
    assert allowed(policy(resource, given)) == {}
    assert allowed(policy(resource, {**given, "AuthType": "RESOURCE_POLICY"})) == {}
    assert allowed(policy(resource, {**given, "AuthType": "IAM_ROLE", "Path": "/orders/1"})) == {
        "execute-api:Invoke": [f"arn:aws:execute-api:{OWN}:abc123/prod/GET/orders/1"]
    }


# ---------------------------------------------------------------------------------------------------------------------
# Distributed Map


def test_distributed_map() -> None:
    each = {
        "Type": "Map",
        "Label": "Rows",
        "ItemReader": {
            "Resource": "arn:aws:states:::s3:getObject",
            "ReaderConfig": {"InputType": "CSV"},
            "Arguments": {"Bucket": "in", "Key": "rows.csv"},
        },
        "ItemProcessor": {
            "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
            "StartAt": "Put",
            "States": {"Put": task("arn:aws:states:::dynamodb:putItem", {"TableName": "rows", "Item": {}})},
        },
        "ResultWriter": {"Resource": "arn:aws:states:::s3:putObject", "Arguments": {"Bucket": "out", "Prefix": "runs"}},
        "End": True,
    }
    made = policy_of(machine({"Each": each}), HERE)
    writes = ["s3:AbortMultipartUpload", "s3:GetObject", "s3:ListMultipartUploadParts", "s3:PutObject"]
    assert {action: found for action, found in allowed(made).items() if action in writes} == {
        "s3:AbortMultipartUpload": ["arn:aws:s3:::out/runs/*"],
        "s3:GetObject": ["arn:aws:s3:::in/rows.csv", "arn:aws:s3:::out/runs/*"],
        "s3:ListMultipartUploadParts": ["arn:aws:s3:::out/runs/*"],
        "s3:PutObject": ["arn:aws:s3:::out/runs/*"],
    }
    assert allowed(made)["dynamodb:PutItem"] == [f"arn:aws:dynamodb:{OWN}:table/rows"]
    executions = [f"arn:aws:states:{OWN}:execution:flow/Rows:*", f"arn:aws:states:{OWN}:execution:flow:*"]
    own = {action: list(map(str, found)) for action, found in allowed(made).items() if action.startswith("states:")}
    assert own == {
        "states:DescribeExecution": executions,
        "states:RedriveExecution": executions[:1],
        "states:StartExecution": [f"arn:aws:states:{OWN}:stateMachine:flow"],
        "states:StopExecution": executions,
    }
    assert {action for each in made.machine.statements for action in each.actions} == set(own)


def test_an_inline_map_needs_what_is_in_it_only() -> None:
    processor = {"StartAt": "Put", "States": {"Put": task("arn:aws:states:::sns:publish", {"TopicArn": "${TopicArn}"})}}
    each = {"Type": "Map", "Items": [1], "ItemProcessor": processor, "End": True}
    assert allowed(policy_of(machine({"Each": each}), HERE)) == {"sns:Publish": ["${TopicArn}"]}


def test_branches_are_read_too() -> None:
    branch = {"StartAt": "In", "States": {"In": task(f"{SDK}s3:getObject", {"Bucket": "b", "Key": "k"})}}
    states = {"Both": {"Type": "Parallel", "Branches": [branch], "End": True}}
    assert allowed(policy_of(machine(states), HERE)) == {"s3:GetObject": ["arn:aws:s3:::b/k"]}


@pytest.mark.parametrize(
    ("reader", "expected"),
    [
        (
            {"Resource": "arn:aws:states:::s3:listObjectsV2", "Arguments": {"Bucket": "in", "Prefix": "a/"}},
            {"s3:ListBucket": ["arn:aws:s3:::in"]},
        ),
        (
            {
                "Resource": "arn:aws:states:::s3:listObjectsV2",
                "ReaderConfig": {"Transformation": "LOAD_AND_FLATTEN", "InputType": "JSON"},
                "Arguments": {"Bucket": "in", "Prefix": "a/"},
            },
            {"s3:GetObject": ["arn:aws:s3:::in/a/*"], "s3:ListBucket": ["arn:aws:s3:::in"]},
        ),
        (
            {
                "Resource": "arn:aws:states:::s3:getObject",
                "ReaderConfig": {"InputType": "CSV"},
                "Arguments": {"Bucket": "in", "Key": "a.csv", "VersionId": "1"},
            },
            {"s3:GetObjectVersion": ["arn:aws:s3:::in/a.csv"]},
        ),
    ],
    ids=["a list", "a list that is read", "a version"],
)
def test_item_readers(reader: dict[str, Any], expected: dict[str, list[str]]) -> None:
    processor = {
        "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS"},
        "StartAt": "In",
        "States": {"In": {"Type": "Succeed"}},
    }
    each = {"Type": "Map", "ItemReader": reader, "ItemProcessor": processor, "End": True}
    found = allowed(policy_of(machine({"Each": each}), HERE))
    assert {action: what for action, what in found.items() if action.startswith("s3:")} == expected


# ---------------------------------------------------------------------------------------------------------------------
# SDK calls that an optimized integration has too


def test_the_sdk_integration_needs_what_the_optimized_one_needs() -> None:
    given = {"FunctionName": "resize", "Qualifier": "live"}
    assert allowed(policy(f"{SDK}lambda:invoke", given)) == allowed(policy("arn:aws:states:::lambda:invoke", given))


def test_log_groups_are_written_with_their_streams() -> None:
    given = {"LogGroupName": "/app", "LogStreamName": "s"}
    assert allowed(policy(f"{SDK}cloudwatchlogs:createLogGroup", given)) == {
        "logs:CreateLogGroup": [f"arn:aws:logs:{OWN}:log-group:/app:*"]
    }
    assert allowed(policy(f"{SDK}cloudwatchlogs:putLogEvents", given)) == {
        "logs:PutLogEvents": [f"arn:aws:logs:{OWN}:log-group:/app:log-stream:s"]
    }


def test_an_alias_of_a_key_does_not_name_the_key() -> None:
    made = policy(f"{SDK}kms:encrypt", {"KeyId": "alias/app", "Plaintext": "x"})
    assert allowed(made) == {"kms:Encrypt": [f"arn:aws:kms:{OWN}:key/*"]}
    assert reasons(made) == ["KeyId is an alias, which does not say which key it stands for"]


# ---------------------------------------------------------------------------------------------------------------------
# Settings and trust


def test_logging_and_tracing() -> None:
    settings = Settings(logging=True, tracing=True)
    found = allowed(policy("arn:aws:states:eu-west-1:123456789012:activity:a", settings=settings))
    assert set(found) == {
        "logs:CreateLogDelivery",
        "logs:CreateLogStream",
        "logs:DeleteLogDelivery",
        "logs:DescribeLogGroups",
        "logs:DescribeResourcePolicies",
        "logs:GetLogDelivery",
        "logs:ListLogDeliveries",
        "logs:PutLogEvents",
        "logs:PutResourcePolicy",
        "logs:UpdateLogDelivery",
        "xray:GetSamplingRules",
        "xray:GetSamplingTargets",
        "xray:PutTelemetryRecords",
        "xray:PutTraceSegments",
    }
    assert all(resources == ["*"] for resources in found.values())


def test_encryption() -> None:
    key = f"arn:aws:kms:{OWN}:key/1"
    settings = Settings(partition="aws", region="eu-west-1", account="123456789012", machine="m", kms_key=key)
    made = policy("arn:aws:states:eu-west-1:123456789012:activity:a", settings=settings)
    (statement,) = made.machine.to_dict()["Statement"]
    assert statement["Action"] == ["kms:Decrypt", "kms:GenerateDataKey"]
    assert statement["Resource"] == key
    context = "kms:EncryptionContext:aws:states:stateMachineArn"
    assert statement["Condition"] == {"StringEquals": {context: f"arn:aws:states:{OWN}:stateMachine:m"}}


def test_trust() -> None:
    made = policy("arn:aws:states:eu-west-1:123456789012:activity:a", settings=Settings())
    assert made.trust == {
        "Version": "2012-10-17",
        "Statement": [
            {
                "Effect": "Allow",
                "Principal": {"Service": "states.amazonaws.com"},
                "Action": "sts:AssumeRole",
                "Condition": {
                    "ArnLike": {
                        "aws:SourceArn": "arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:stateMachine:*"
                    },
                    "StringEquals": {"aws:SourceAccount": "${AWS::AccountId}"},
                },
            }
        ],
    }


# ---------------------------------------------------------------------------------------------------------------------
# The state machine itself


def test_a_machine_that_starts_itself_names_itself() -> None:
    given = {"StateMachineArn": "{% $states.context.StateMachine.Id %}", "Input": {}}
    made = policy("arn:aws:states:::states:startExecution.sync:2", given)
    own = {action for each in made.machine.statements for action in each.actions}
    assert own == {"states:DescribeExecution", "states:StartExecution", "states:StopExecution"}
    assert allowed(made)["states:StartExecution"] == [f"arn:aws:states:{OWN}:stateMachine:flow"]
    assert allowed(made)["states:StopExecution"] == [f"arn:aws:states:{OWN}:execution:flow:*"]


def test_a_machine_that_starts_itself_in_jsonpath() -> None:
    parameters = {"StateMachineArn.$": "$$.StateMachine.Id"}
    states = {
        "Again": {
            "Type": "Task",
            "Resource": "arn:aws:states:::states:startExecution",
            "Parameters": parameters,
            "End": True,
        }
    }
    made = policy_of(machine(states, language="JSONPath"), HERE)
    assert made.role.statements == ()
    assert allowed(made) == {"states:StartExecution": [f"arn:aws:states:{OWN}:stateMachine:flow"]}


@pytest.mark.parametrize(
    ("resource", "action"),
    [
        ("arn:aws:states:::states:startExecution.sync:2", "states:StartExecution"),
        ("arn:aws:states:::aws-sdk:sfn:startSyncExecution", "states:StartSyncExecution"),
    ],
    ids=["optimized", "sdk"],
)
def test_a_version_or_an_alias_is_allowed_by_its_machine(resource: str, action: str) -> None:
    arn = f"arn:aws:states:{OWN}:stateMachine:Child"
    chosen = f"{{% $states.input.new ? '{arn}:beta' : '{arn}:live' %}}"
    made = policy(resource, {"StateMachineArn": chosen})
    assert allowed(made)[action] == [arn]
    (statement,) = [each for each in made.role.to_dict()["Statement"] if each["Action"] == action]
    assert statement["Condition"] == {"ForAnyValue:StringEquals": {"states:StateMachineQualifier": ["beta", "live"]}}
    if "sync:2" in resource:
        assert allowed(made)["states:StopExecution"] == [f"arn:aws:states:{OWN}:execution:Child:*"]
    either = policy(resource, {"StateMachineArn": f"{{% $states.input.new ? '{arn}:beta' : '{arn}' %}}"})
    (statement,) = [each for each in either.role.to_dict()["Statement"] if each["Action"] == action]
    assert (statement["Resource"], statement.get("Condition")) == (arn, None)
