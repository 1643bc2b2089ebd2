"""How narrow resources become: from constants, Parameters, expressions with constant parts, and what only the run knows."""

from __future__ import annotations

from typing import Any

import pytest

from sfgen.iam import Settings, policy_of
from tests.iam.support import HERE, SDK, allowed, machine, policy, reasons, task

OWN = "eu-west-1:123456789012"


@pytest.mark.parametrize(
    ("resource", "arguments", "expected"),
    [
        pytest.param(
            f"{SDK}s3:getObject",
            {"Bucket": "videos", "Key": "a/b.json"},
            {"s3:GetObject": ["arn:aws:s3:::videos/a/b.json"]},
            id="an object",
        ),
        pytest.param(
            f"{SDK}s3:getObject",
            {"Bucket": "videos", "Key": "{% 'transcripts/' & $states.input.id & '.json' %}"},
            {"s3:GetObject": ["arn:aws:s3:::videos/transcripts/*.json"]},
            id="a key that is known in part",
        ),
        pytest.param(
            f"{SDK}s3:getObject",
            {"Bucket": "{% $states.input.bucket %}", "Key": "a"},
            {"s3:GetObject": ["arn:aws:s3:::*/a"]},
            id="a bucket that only the run knows",
        ),
        pytest.param(
            f"{SDK}s3:getObject",
            {"Bucket": "videos", "Key": "{% $states.input.small ? 'small/x' : 'large/x' %}"},
            {"s3:GetObject": ["arn:aws:s3:::videos/large/x", "arn:aws:s3:::videos/small/x"]},
            id="one of two keys",
        ),
        pytest.param(
            f"{SDK}s3:getObject",
            "{% {'Bucket': 'videos', 'Key': 'a'} %}",
            {"s3:GetObject": ["arn:aws:s3:::videos/a"]},
            id="arguments as one expression",
        ),
        pytest.param(
            f"{SDK}s3:getObject",
            "{% $states.input %}",
            {"s3:GetObject": ["arn:aws:s3:::*/*"]},
            id="arguments that only the run knows",
        ),
        pytest.param(
            f"{SDK}s3:getObject",
            {"Bucket": "videos", "Key": "a*b?$c"},
            {"s3:GetObject": ["arn:aws:s3:::videos/a${*}b${?}${$}c"]},
            id="letters that mean something to IAM",
        ),
        pytest.param(
            f"{SDK}s3:getObject",
            {"Bucket": "videos", "Key": "a", "VersionId": "3"},
            {"s3:GetObjectVersion": ["arn:aws:s3:::videos/a"]},
            id="a version of an object",
        ),
        pytest.param(
            f"{SDK}s3:headObject",
            {"Bucket": "videos", "Key": "a"},
            {"s3:GetObject": ["arn:aws:s3:::videos/a"]},
            id="the head of an object",
        ),
        pytest.param(
            f"{SDK}s3:listObjectsV2",
            {"Bucket": "videos", "Prefix": "a/"},
            {"s3:ListBucket": ["arn:aws:s3:::videos"]},
            id="a bucket",
        ),
        pytest.param(
            f"{SDK}s3:putObject",
            {"Bucket": "videos", "Key": "a", "Tagging": "x=y", "SsekmsKeyId": "1234"},
            {
                "kms:Decrypt": [f"arn:aws:kms:{OWN}:key/1234"],
                "kms:GenerateDataKey": [f"arn:aws:kms:{OWN}:key/1234"],
                "s3:PutObject": ["arn:aws:s3:::videos/a"],
                "s3:PutObjectTagging": ["arn:aws:s3:::videos/a"],
            },
            id="an object with tags and a key",
        ),
        pytest.param(
            f"{SDK}s3:copyObject",
            {"Bucket": "to", "Key": "b", "CopySource": "from/a"},
            {
                "s3:GetObject": ["arn:aws:s3:::from/a"],
                "s3:GetObjectTagging": ["arn:aws:s3:::from/a"],
                "s3:PutObject": ["arn:aws:s3:::to/b"],
                "s3:PutObjectTagging": ["arn:aws:s3:::to/b"],
            },
            id="a copy reads one object and writes another",
        ),
        pytest.param(
            f"{SDK}s3:copyObject",
            {"Bucket": "to", "Key": "b", "CopySource": "from/a", "TaggingDirective": "REPLACE"},
            {"s3:GetObject": ["arn:aws:s3:::from/a"], "s3:PutObject": ["arn:aws:s3:::to/b"]},
            id="a copy without its tags",
        ),
        pytest.param(
            f"{SDK}s3:deleteObjects",
            {"Bucket": "b", "Delete": {"Objects": [{"Key": "x"}, {"Key": "{% $states.input.k %}"}]}},
            {"s3:DeleteObject": ["arn:aws:s3:::b/*"]},
            id="several objects, and one covers the others",
        ),
        pytest.param(
            f"{SDK}dynamodb:query",
            {"TableName": "orders", "IndexName": "by-day"},
            {
                "dynamodb:Query": [
                    f"arn:aws:dynamodb:{OWN}:table/orders",
                    f"arn:aws:dynamodb:{OWN}:table/orders/index/by-day",
                ]
            },
            id="an index",
        ),
        pytest.param(
            f"{SDK}dynamodb:query",
            {"TableName": "arn:aws:dynamodb:us-east-1:999999999999:table/orders"},
            {"dynamodb:Query": ["arn:aws:dynamodb:us-east-1:999999999999:table/orders"]},
            id="a table by its ARN",
        ),
        pytest.param(
            f"{SDK}dynamodb:batchGetItem",
            {"RequestItems": {"orders": {"Keys": []}, "items": {"Keys": []}}},
            {"dynamodb:BatchGetItem": [f"arn:aws:dynamodb:{OWN}:table/items", f"arn:aws:dynamodb:{OWN}:table/orders"]},
            id="tables that are keys",
        ),
        pytest.param(
            f"{SDK}dynamodb:transactWriteItems",
            {"TransactItems": [{"Put": {"TableName": "a"}}, {"Delete": {"TableName": "b"}}]},
            {
                "dynamodb:DeleteItem": [f"arn:aws:dynamodb:{OWN}:table/b"],
                "dynamodb:PutItem": [f"arn:aws:dynamodb:{OWN}:table/a"],
            },
            id="only what the transaction does",
        ),
        pytest.param(
            f"{SDK}sqs:sendMessageBatch",
            {"QueueUrl": "https://sqs.us-east-1.amazonaws.com/999999999999/orders.fifo"},
            {"sqs:SendMessage": ["arn:aws:sqs:us-east-1:999999999999:orders.fifo"]},
            id="a queue by its URL",
        ),
        pytest.param(
            f"{SDK}sns:publishBatch",
            {"TopicArn": f"arn:aws:sns:{OWN}:news"},
            {"sns:Publish": [f"arn:aws:sns:{OWN}:news"]},
            id="a topic by its ARN",
        ),
        pytest.param(
            f"{SDK}secretsmanager:getSecretValue",
            {"SecretId": "prod/db"},
            {"secretsmanager:GetSecretValue": [f"arn:aws:secretsmanager:{OWN}:secret:prod/db-??????"]},
            id="a secret by its name",
        ),
        pytest.param(
            f"{SDK}ssm:getParameter",
            {"Name": "limit"},
            {"ssm:GetParameter": [f"arn:aws:ssm:{OWN}:parameter/limit"]},
            id="a parameter of SSM",
        ),
        pytest.param(
            f"{SDK}ssm:getParameter",
            {"Name": "/prod/limit"},
            {"ssm:GetParameter": [f"arn:aws:ssm:{OWN}:parameter/prod/limit"]},
            id="a parameter of SSM with a path",
        ),
        pytest.param(
            f"{SDK}kinesis:putRecord",
            {"StreamName": "clicks"},
            {"kinesis:PutRecord": [f"arn:aws:kinesis:{OWN}:stream/clicks"]},
            id="a stream",
        ),
        pytest.param(
            f"{SDK}transcribe:getTranscriptionJob",
            {"TranscriptionJobName": "job-1"},
            {"transcribe:GetTranscriptionJob": [f"arn:aws:transcribe:{OWN}:transcription-job/job-1"]},
            id="a job by the name of its type",
        ),
        pytest.param(
            f"{SDK}transcribe:startTranscriptionJob",
            {"Media": {"MediaFileUri": "s3://in/a.mp4"}, "OutputBucketName": "out", "OutputKey": "a.json"},
            {
                "s3:GetObject": ["arn:aws:s3:::in/a.mp4"],
                "s3:PutObject": ["arn:aws:s3:::out/a.json"],
                "transcribe:StartTranscriptionJob": ["*"],
            },
            id="a job that reads and writes for the caller",
        ),
        pytest.param(
            f"{SDK}sfn:startSyncExecution",
            {"StateMachineArn": f"arn:aws:states:{OWN}:stateMachine:Child"},
            {"states:StartSyncExecution": [f"arn:aws:states:{OWN}:stateMachine:Child"]},
            id="an express child",
        ),
        pytest.param(
            f"{SDK}sagemakerruntime:invokeEndpoint",
            {"EndpointName": "jumpstart"},
            {"sagemaker:InvokeEndpoint": [f"arn:aws:sagemaker:{OWN}:endpoint/jumpstart"]},
            id="an endpoint of SageMaker",
        ),
        pytest.param(
            f"{SDK}lambda:createFunction",
            {"FunctionName": "f", "Role": "arn:aws:iam::123456789012:role/f"},
            {
                "iam:PassRole": ["arn:aws:iam::123456789012:role/f"],
                "lambda:CreateFunction": [f"arn:aws:lambda:{OWN}:function:f"],
            },
            id="a role that is passed",
        ),
        pytest.param(
            f"{SDK}cloudwatch:putMetricData",
            {"Namespace": "x"},
            {"cloudwatch:PutMetricData": ["*"]},
            id="no resource at all",
        ),
        pytest.param(f"{SDK}connectparticipant:sendMessage", {}, {}, id="an API that does not ask IAM"),
    ],
)
def test_resources(resource: str, arguments: Any, expected: dict[str, list[str]]) -> None:
    assert allowed(policy(resource, arguments)) == expected


def test_listing_is_allowed_for_the_prefix_only() -> None:
    made = policy(f"{SDK}s3:listObjectsV2", {"Bucket": "videos", "Prefix": "{% 'a/' & $states.input.day %}"})
    (statement,) = made.role.to_dict()["Statement"]
    assert statement["Condition"] == {"StringLike": {"s3:prefix": "a/*"}}


def test_passed_roles_are_for_the_service_only() -> None:
    made = policy(f"{SDK}lambda:createFunction", {"FunctionName": "f", "Role": "{% $states.input.role %}"})
    statement = made.role.to_dict()["Statement"][0]
    assert statement["Resource"] == "arn:aws:iam::123456789012:role/*"
    assert statement["Condition"] == {"StringEquals": {"iam:PassedToService": "lambda.amazonaws.com"}}


def test_variables_with_constant_values_are_followed() -> None:
    states = {
        "Set": {
            "Type": "Pass",
            "Assign": {"config": {"bucket": "videos"}, "day": "{% $states.input.day %}"},
            "Next": "Do",
        },
        "Do": task(f"{SDK}s3:getObject", {"Bucket": "{% $config.bucket %}", "Key": "{% 'x/' & $day %}"}),
    }
    made = policy_of(machine(states), HERE)
    assert allowed(made) == {"s3:GetObject": ["arn:aws:s3:::videos/x/*"]}
    assert reasons(made) == ["Key is known only when it runs: $states.input.day"]


def test_a_variable_that_refers_to_itself_ends() -> None:
    states = {
        "Set": {"Type": "Pass", "Assign": {"key": "{% $key & 'x' %}"}, "Next": "Do"},
        "Do": task(f"{SDK}s3:getObject", {"Bucket": "b", "Key": "{% $key %}"}),
    }
    assert allowed(policy_of(machine(states), HERE))["s3:GetObject"][0].startswith("arn:aws:s3:::b/*")


@pytest.mark.parametrize(
    ("parameters", "expected"),
    [
        ({"Bucket": "videos", "Key.$": "$.key"}, "arn:aws:s3:::videos/*"),
        ({"Bucket": "videos", "Key.$": "States.Format('in/{}.json', $.id)"}, "arn:aws:s3:::videos/in/*.json"),
        ({"Bucket.$": "$bucket", "Key": "a"}, "arn:aws:s3:::mine/a"),
        (None, "arn:aws:s3:::*/*"),
    ],
    ids=["a path", "a format", "a variable", "the whole input"],
)
def test_resources_in_jsonpath(parameters: dict[str, str] | None, expected: str) -> None:
    given = {} if parameters is None else {"Parameters": parameters}
    states = {
        "Set": {"Type": "Pass", "Assign": {"bucket": "mine"}, "Next": "Do"},
        "Do": {"Type": "Task", "Resource": f"{SDK}s3:getObject", **given, "End": True},
    }
    assert allowed(policy_of(machine(states, language="JSONPath"), HERE)) == {"s3:GetObject": [expected]}


def test_reasons_name_the_member_and_the_expression() -> None:
    made = policy(f"{SDK}s3:getObject", {"Bucket": "{% $states.input.bucket %}", "Key": "a"})
    assert reasons(made) == ["Bucket is known only when it runs: $states.input.bucket"]


# ---------------------------------------------------------------------------------------------------------------------
# Substitutions


@pytest.mark.parametrize(
    ("resource", "arguments", "text", "value", "filled"),
    [
        pytest.param(
            "arn:aws:states:::sqs:sendMessage",
            {"QueueUrl": "${OrdersUrl}"},
            "arn:${AWS::Partition}:sqs:${AWS::Region}:${OrdersAccount}:${OrdersName}",
            "https://sqs.eu-west-1.amazonaws.com/123456789012/orders",
            f"arn:aws:sqs:{OWN}:orders",
            id="the URL of a queue",
        ),
        pytest.param(
            "arn:aws:states:::lambda:invoke",
            {"FunctionName": "${Resize}"},
            "arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:${ResizeName}",
            "arn:aws:lambda:us-east-1:999999999999:function:resize:live",
            "arn:aws:lambda:us-east-1:999999999999:function:resize:live",
            id="a function by name or ARN",
        ),
        pytest.param(
            "arn:aws:states:::lambda:invoke",
            {"FunctionName": "${ResizeArn}"},
            "${ResizeArn}",
            f"arn:aws:lambda:{OWN}:function:resize",
            f"arn:aws:lambda:{OWN}:function:resize",
            id="a function by its ARN",
        ),
        pytest.param(
            "arn:aws:states:::dynamodb:getItem",
            {"TableName": "${OrdersTableName}"},
            "arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${OrdersTableName}",
            "orders",
            f"arn:aws:dynamodb:{OWN}:table/orders",
            id="a table by its name",
        ),
        pytest.param(
            "arn:aws:states:::sns:publish",
            {"TopicArn": "${News}"},
            "${News}",
            f"arn:aws:sns:{OWN}:news",
            f"arn:aws:sns:{OWN}:news",
            id="a topic",
        ),
        pytest.param(
            f"{SDK}s3:getObject",
            {"Bucket": "${Videos}", "Key": "{% '${Folder}/' & $states.input.id %}"},
            "arn:${AWS::Partition}:s3:::${Videos}/${Folder}/*",
            "videos",
            "arn:aws:s3:::videos/videos/*",
            id="a bucket and a part of a key",
        ),
    ],
)
def test_substitutions(resource: str, arguments: Any, text: str, value: str, filled: str) -> None:
    def only(settings: Settings) -> str:
        ((found,),) = allowed(policy(resource, arguments, settings)).values()
        return found

    assert only(Settings()) == text
    names = ("OrdersUrl", "Resize", "ResizeArn", "OrdersTableName", "News", "Videos", "Folder")
    values = dict.fromkeys(names, value)
    assert only(Settings(partition="aws", region="eu-west-1", account="123456789012", values=values)) == filled


def test_a_name_is_taken_out_of_a_parameter_by_cloudformation() -> None:
    made = policy("arn:aws:states:::lambda:invoke", {"FunctionName": "${Resize}"}, Settings())
    (statement,) = made.role.to_cloudformation()["Statement"]
    whole = {"Fn::Sub": "${Resize}:function:${Resize}"}
    assert statement["Resource"] == {
        "Fn::Sub": [
            "arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:${ResizeName}",
            {"ResizeName": {"Fn::Select": [1, {"Fn::Split": [":function:", whole]}]}},
        ]
    }


def test_letters_that_mean_something_to_iam_are_escaped_in_a_template_too() -> None:
    made = policy(f"{SDK}s3:getObject", {"Bucket": "${Videos}", "Key": "a*"}, Settings())
    (statement,) = made.role.to_cloudformation()["Statement"]
    assert statement["Resource"] == {"Fn::Sub": "arn:${AWS::Partition}:s3:::${Videos}/a${!*}"}


def test_a_role_in_a_conversation_is_no_role_of_iam() -> None:
    messages = [{"Role": "user", "Content": [{"Text": "hi"}]}, {"Role": "{% $states.input.role %}", "Content": []}]
    made = policy(f"{SDK}bedrockruntime:converse", {"ModelId": "amazon.nova-lite-v1:0", "Messages": messages})
    assert set(allowed(made)) == {"bedrock:InvokeModel"}


def test_a_role_deep_in_the_arguments_is_passed() -> None:
    target = {"Arn": f"arn:aws:sqs:{OWN}:q", "RoleArn": "${SchedulerRoleArn}"}
    made = policy(f"{SDK}scheduler:createSchedule", {"Name": "daily", "Target": target})
    assert allowed(made)["iam:PassRole"] == ["${SchedulerRoleArn}"]
    (passed,) = [each for each in made.role.to_dict()["Statement"] if each["Action"] == "iam:PassRole"]
    assert passed["Condition"] == {"StringEquals": {"iam:PassedToService": "scheduler.amazonaws.com"}}


def test_too_many_combinations_become_a_wildcard() -> None:
    one_of_eight = "".join(f"$states.input.n = {number} ? 'v{number}' : " for number in range(7)) + "'v7'"
    made = policy(f"{SDK}s3:getObject", {"Bucket": f"{{% {one_of_eight} %}}", "Key": f"{{% {one_of_eight} %}}"})
    assert allowed(made) == {"s3:GetObject": ["arn:aws:s3:::*/*"]}
    assert set(reasons(made)) == {"there are more than 40 of them"}
