"""Correct definitions: every feature of the language, and what makes careless checkers refuse what AWS takes.

They are the false-positive suite, and what the mutators break.
"""

from __future__ import annotations

from typing import Any, NamedTuple

__all__ = ["BASES", "Base"]

Definition = dict[str, Any]


class Base(NamedTuple):
    """One correct definition.

    Attributes:
        definition: It.
        machine_type: What kind of workflow it is.
    """

    definition: Definition
    machine_type: str = "STANDARD"


END: Definition = {"Type": "Succeed"}
LAMBDA_ERRORS = [
    "Lambda.ServiceException",
    "Lambda.AWSLambdaException",
    "Lambda.SdkClientException",
    "Lambda.TooManyRequestsException",
]
CONNECTION = "arn:aws:events:eu-west-1:123456789012:connection/shop/0b1c2d3e"


def flow(*states: tuple[str, Definition], **top: Any) -> Definition:
    """Chain states: each that says nothing else goes to the next one, the last ends."""
    made: dict[str, Definition] = {}
    for index, (name, state) in enumerate(states):
        leaves = {"Next", "End"} & state.keys() or state["Type"] in ("Choice", "Succeed", "Fail")
        way: Definition = {}
        if not leaves:
            way = {"End": True} if index == len(states) - 1 else {"Next": states[index + 1][0]}
        made[name] = {**state, **way}
    return {**top, "StartAt": states[0][0], "States": made}


def jsonata(*states: tuple[str, Definition], **top: Any) -> Definition:
    """Chain states of a machine in JSONata."""
    return flow(*states, QueryLanguage="JSONata", **top)


def task(resource: str, **fields: Any) -> Definition:
    whole = resource.startswith(("arn:", "${"))
    return {"Type": "Task", "Resource": resource if whole else f"arn:aws:states:::{resource}", **fields}


def inner(*states: tuple[str, Definition], **config: Any) -> Definition:
    """Give an item processor or a branch."""
    return {**({"ProcessorConfig": config} if config else {}), **flow(*states)}


def choose(*rules: Definition, **fields: Any) -> Definition:
    return {"Type": "Choice", "Choices": list(rules), **fields}


COMPARISONS: dict[str, Any] = {
    "StringEquals": "gift",
    "StringEqualsPath": "$.other",
    "StringLessThan": "m",
    "StringLessThanPath": "$.other",
    "StringGreaterThan": "m",
    "StringGreaterThanPath": "$.other",
    "StringLessThanEquals": "m",
    "StringLessThanEqualsPath": "$.other",
    "StringGreaterThanEquals": "m",
    "StringGreaterThanEqualsPath": "$.other",
    "StringMatches": "log-*.txt",
    "NumericEquals": 10,
    "NumericEqualsPath": "$.limits[0]",
    "NumericLessThan": 10.5,
    "NumericLessThanPath": "$.limits[0]",
    "NumericGreaterThan": -1,
    "NumericGreaterThanPath": "$.limits[0]",
    "NumericLessThanEquals": 0,
    "NumericLessThanEqualsPath": "$.limits[0]",
    "NumericGreaterThanEquals": 1e3,
    "NumericGreaterThanEqualsPath": "$.limits[0]",
    "BooleanEquals": True,
    "BooleanEqualsPath": "$.flag",
    "TimestampEquals": "2026-01-31T09:30:00Z",
    "TimestampEqualsPath": "$.when",
    "TimestampLessThan": "2026-01-31T09:30:00.123Z",
    "TimestampLessThanPath": "$.when",
    "TimestampGreaterThan": "2026-01-31T09:30:00+01:00",
    "TimestampGreaterThanPath": "$$.Execution.StartTime",
    "TimestampLessThanEquals": "2028-02-29T23:59:59Z",
    "TimestampLessThanEqualsPath": "$.when",
    "TimestampGreaterThanEquals": "2026-01-31T00:00:00-08:00",
    "TimestampGreaterThanEqualsPath": "$.when",
    "IsNull": True,
    "IsPresent": False,
    "IsNumeric": True,
    "IsString": True,
    "IsBoolean": True,
    "IsTimestamp": True,
}

JSONPATH: dict[str, Base] = {
    "data flow": Base(
        flow(
            (
                "Shape",
                {
                    "Type": "Pass",
                    "Comment": "literals, paths, context, filters",
                    "InputPath": "$.order",
                    "Parameters": {
                        "id.$": "$.id",
                        "first.$": "$.items[0].name",
                        "dear.$": "$.items[?(@.price > 10)].name",
                        "all.$": "$..name",
                        "some.$": "$.items[0:2]",
                        "odd.$": "$['a name']['with.dots']",
                        "execution.$": "$$.Execution.Id",
                        "everything.$": "$",
                        "fixed": {"nested": [1, "two", None, {"deep.$": "$.x"}]},
                    },
                    "ResultPath": "$.shaped",
                    "OutputPath": "$.shaped",
                },
            ),
            ("Note", {"Type": "Pass", "Result": {"done": True}, "ResultPath": "$.notes[0].state"}),
            ("Drop", {"Type": "Pass", "InputPath": None, "ResultPath": None, "OutputPath": None}),
            ("Whole", {"Type": "Pass", "InputPath": "$$", "OutputPath": "$"}),
            ("Done", END),
            Comment="A whole flow",
            Version="1.0",
            TimeoutSeconds=3600,
        )
    ),
    "intrinsic functions": Base(
        flow(
            (
                "Compute",
                {
                    "Type": "Pass",
                    "Parameters": {
                        "format.$": r"States.Format('{} and \{{}\} isn\'t {}', $.a, 1, States.UUID())",
                        "parse.$": "States.StringToJson($.text)",
                        "print.$": "States.JsonToString($)",
                        "empty.$": "States.Array()",
                        "array.$": "States.Array($.a, 'b', 1.5, true, null)",
                        "parts.$": "States.ArrayPartition($.list, 2)",
                        "has.$": "States.ArrayContains($.list, $.a)",
                        "range.$": "States.ArrayRange(0, 10, 2)",
                        "item.$": "States.ArrayGetItem($.list, 0)",
                        "length.$": "States.ArrayLength(States.ArrayUnique($.list))",
                        "encoded.$": "States.Base64Encode('text')",
                        "decoded.$": "States.Base64Decode($.text)",
                        "hash.$": "States.Hash($.text, 'SHA-256')",
                        "merged.$": "States.JsonMerge($.one, $.two, false)",
                        "random.$": "States.MathRandom(1, 10)",
                        "seeded.$": "States.MathRandom(1, 10, 42)",
                        "sum.$": "States.MathAdd($.n, -1)",
                        "split.$": "States.StringSplit('a,b', ',')",
                        "id.$": "States.UUID()",
                        "deep.$": "States.Array(States.Array(States.Array(States.Array(States.Array($.a)))))",
                    },
                },
            ),
        )
    ),
    "choices": Base(
        flow(
            (
                "Choose",
                choose(
                    *({"Variable": "$.value", name: value, "Next": "Done"} for name, value in COMPARISONS.items()),
                    {
                        "And": [
                            {"Variable": "$.a", "IsPresent": True},
                            {"Not": {"Variable": "$$.Execution.Name", "StringEquals": "x"}},
                            {"Or": [{"Variable": "$.b", "NumericEquals": 1}, {"Variable": "$.c[0]", "IsNull": False}]},
                        ],
                        "Comment": "several",
                        "Next": "Done",
                    },
                    InputPath="$.order",
                    OutputPath="$",
                    Default="Other",
                ),
            ),
            ("Other", {"Type": "Fail", "Error": "Unknown", "Cause": "No rule is true"}),
            ("Done", END),
        )
    ),
    "choice without default": Base(
        flow(
            ("Choose", choose({"Variable": "$.go", "BooleanEquals": True, "Next": "Done"})),
            ("Done", END),
        )
    ),
    "waits": Base(
        flow(
            ("Now", {"Type": "Wait", "Seconds": 0}),
            ("Later", {"Type": "Wait", "SecondsPath": "$.seconds"}),
            ("Then", {"Type": "Wait", "Timestamp": "2026-12-31T23:59:59Z"}),
            ("When", {"Type": "Wait", "TimestampPath": "$.when", "InputPath": "$.times", "OutputPath": "$"}),
        )
    ),
    "lambda": Base(
        flow(
            (
                "Charge",
                task(
                    "lambda:invoke",
                    Parameters={"FunctionName": "charge:live", "Payload": {"card.$": "$.card"}, "Qualifier": "live"},
                    ResultSelector={"paid.$": "$.Payload.paid", "status.$": "$.StatusCode"},
                    ResultPath="$.payment",
                    OutputPath="$.payment",
                    TimeoutSeconds=60,
                    HeartbeatSeconds=30,
                    Retry=[
                        {
                            "ErrorEquals": LAMBDA_ERRORS,
                            "IntervalSeconds": 1,
                            "MaxAttempts": 3,
                            "BackoffRate": 2,
                            "MaxDelaySeconds": 60,
                            "JitterStrategy": "FULL",
                            "Comment": "goes away",
                        },
                        {"ErrorEquals": ["States.CustomName", "MyError"], "MaxAttempts": 0},
                        {"ErrorEquals": ["States.ALL"], "BackoffRate": 1.5},
                    ],
                    Catch=[
                        {
                            "ErrorEquals": ["CardDeclined"],
                            "ResultPath": "$.error",
                            "Next": "Tell",
                            "Comment": "no money",
                        },
                        {"ErrorEquals": ["States.ALL"], "Next": "Tell"},
                    ],
                    Next="Done",
                ),
            ),
            ("Tell", {"Type": "Fail", "ErrorPath": "$.error.Error", "CausePath": "$.error.Cause"}),
            ("Done", END),
        )
    ),
    "lambda by its arn": Base(
        flow(
            (
                "Old",
                task(
                    "arn:aws:lambda:eu-west-1:123456789012:function:old-function:1",
                    TimeoutSecondsPath="$.limits.timeout",
                    HeartbeatSecondsPath="$.limits.heartbeat",
                    Retry=[{"ErrorEquals": LAMBDA_ERRORS}],
                ),
            ),
        )
    ),
    "dynamodb": Base(
        flow(
            (
                "Get",
                task(
                    "dynamodb:getItem",
                    Parameters={"TableName": "orders", "Key": {"id": {"S.$": "$.id"}}},
                    ResultPath="$.found",
                ),
            ),
            (
                "Put",
                task(
                    "dynamodb:putItem",
                    Parameters={"TableName": "orders", "Item": {"id": {"S.$": "$.id"}, "n": {"N": "1"}}},
                    Catch=[{"ErrorEquals": ["DynamoDB.ConditionalCheckFailedException"], "Next": "Done"}],
                ),
            ),
            ("Done", END),
        )
    ),
    "sdk": Base(
        flow(
            ("List", task("aws-sdk:s3:listObjectsV2", Parameters={"Bucket": "b", "Prefix.$": "$.prefix"})),
            ("Describe", task("aws-sdk:rds:describeDBInstances", Parameters={"DbInstanceIdentifier": "shop"})),
            ("Logs", task("aws-sdk:cloudwatchlogs:describeLogGroups", Parameters={})),
            ("Elsewhere", task("arn:aws:states:eu-west-1:123456789012:aws-sdk:sqs:listQueues", Parameters={})),
        )
    ),
    "partitions": Base(
        flow(
            ("China", task("arn:aws-cn:states:::sqs:sendMessage", Parameters={"QueueUrl": "q", "MessageBody": "m"})),
            ("Gov", task("arn:aws-us-gov:states:::sns:publish", Parameters={"TopicArn": "t", "Message": "m"})),
        )
    ),
    "run a job": Base(
        flow(
            ("Glue", task("glue:startJobRun.sync", Parameters={"JobName": "clean"})),
            (
                "Nested",
                task(
                    "states:startExecution.sync:2",
                    Parameters={
                        "StateMachineArn": "arn:aws:states:eu-west-1:123456789012:stateMachine:child",
                        "Input": {"x.$": "$.x", "AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID.$": "$$.Execution.Id"},
                    },
                ),
            ),
            (
                "Batch",
                task(
                    "batch:submitJob.sync",
                    Parameters={"JobName": "j", "JobQueue": "q", "JobDefinition": "d"},
                    TimeoutSeconds=99999999,
                ),
            ),
        )
    ),
    "callback": Base(
        flow(
            (
                "Ask",
                task(
                    "sqs:sendMessage.waitForTaskToken",
                    Parameters={
                        "QueueUrl": "https://sqs.eu-west-1.amazonaws.com/123456789012/ask",
                        "MessageBody": {"question.$": "$.question", "token.$": "$$.Task.Token"},
                    },
                    HeartbeatSeconds=600,
                    TimeoutSeconds=86400,
                    Catch=[{"ErrorEquals": ["States.Timeout"], "Next": "Late"}],
                    Next="Done",
                ),
            ),
            ("Late", {"Type": "Fail", "Error": "Late"}),
            ("Done", END),
        )
    ),
    "activity": Base(
        flow(
            (
                "Work",
                task(
                    "arn:aws:states:eu-west-1:123456789012:activity:paint",
                    HeartbeatSeconds=10,
                    TimeoutSeconds=100,
                    Parameters={"wall.$": "$.wall"},
                ),
            ),
        )
    ),
    "http": Base(
        flow(
            (
                "Call",
                task(
                    "http:invoke",
                    Parameters={
                        "ApiEndpoint": "https://api.example.com/orders",
                        "Method": "POST",
                        "InvocationConfig": {"ConnectionArn": CONNECTION},
                        "Headers": {"content-type": "application/json"},
                        "QueryParameters": {"page": "1"},
                        "RequestBody": {"id.$": "$.id"},
                    },
                    Retry=[{"ErrorEquals": ["States.Http.StatusCode.429", "States.Http.Socket"]}],
                ),
            ),
        )
    ),
    "credentials": Base(
        flow(
            (
                "Elsewhere",
                task(
                    "sqs:sendMessage",
                    Parameters={"QueueUrl": "q", "MessageBody.$": "$.body"},
                    Credentials={"RoleArn": "arn:aws:iam::123456789012:role/other"},
                ),
            ),
            (
                "There",
                task(
                    "sns:publish",
                    Parameters={"TopicArn.$": "$.topic", "Message": "m"},
                    Credentials={"RoleArn.$": "States.Format('arn:aws:iam::{}:role/other', $.account)"},
                ),
            ),
        )
    ),
    "parallel": Base(
        flow(
            (
                "Both",
                {
                    "Type": "Parallel",
                    "InputPath": "$.order",
                    "Parameters": {"id.$": "$.id"},
                    "Branches": [
                        inner(("Left", {"Type": "Pass"})),
                        {"Comment": "the other", **inner(("Right", {"Type": "Wait", "Seconds": 1}), ("Stop", END))},
                    ],
                    "ResultSelector": {"left.$": "$[0]", "right.$": "$[1]"},
                    "ResultPath": "$.both",
                    "OutputPath": "$.both",
                    "Retry": [{"ErrorEquals": ["States.BranchFailed"], "MaxAttempts": 1}],
                    "Catch": [{"ErrorEquals": ["States.ALL"], "ResultPath": "$.error", "Next": "Failed"}],
                    "Next": "Done",
                },
            ),
            (
                "Failed",
                {"Type": "Fail", "Error": "Both", "CausePath": "States.Format('{} failed', $.error.Cause)"},
            ),
            ("Done", END),
        )
    ),
    "map": Base(
        flow(
            (
                "Each",
                {
                    "Type": "Map",
                    "InputPath": "$.order",
                    "ItemsPath": "$.items",
                    "ItemSelector": {
                        "item.$": "$$.Map.Item.Value",
                        "index.$": "$$.Map.Item.Index",
                        "order.$": "$.id",
                    },
                    "MaxConcurrency": 0,
                    "ItemProcessor": inner(("Resize", {"Type": "Pass"}), Mode="INLINE"),
                    "ResultSelector": {"count.$": "States.ArrayLength($)"},
                    "ResultPath": "$.resized",
                    "Retry": [{"ErrorEquals": ["States.ALL"]}],
                    "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "Done"}],
                    "Next": "Again",
                },
            ),
            (
                "Again",
                {
                    "Type": "Map",
                    "MaxConcurrencyPath": "$.concurrency",
                    "ItemProcessor": inner(("Crop", {"Type": "Pass"})),
                    "Next": "Done",
                },
            ),
            ("Done", END),
        )
    ),
    "older map": Base(
        flow(
            (
                "Each",
                {
                    "Type": "Map",
                    "ItemsPath": "$$.Execution.Input.items",
                    "Parameters": {"item.$": "$$.Map.Item.Value"},
                    "Iterator": inner(("Resize", {"Type": "Pass"})),
                    "MaxConcurrency": 5,
                },
            ),
        )
    ),
    "distributed map": Base(
        flow(
            (
                "Rows",
                {
                    "Type": "Map",
                    "Label": "Rows-1",
                    "ItemReader": {
                        "Resource": "arn:aws:states:::s3:getObject",
                        "ReaderConfig": {
                            "InputType": "CSV",
                            "CSVHeaderLocation": "GIVEN",
                            "CSVHeaders": ["id", "name"],
                            "CSVDelimiter": "SEMICOLON",
                            "MaxItems": 0,
                        },
                        "Parameters": {"Bucket": "b", "Key.$": "$.key", "ExpectedBucketOwner": "123456789012"},
                    },
                    "ItemBatcher": {
                        "MaxItemsPerBatch": 100,
                        "MaxInputBytesPerBatch": 262144,
                        "BatchInput": {"order.$": "$.id"},
                    },
                    "ItemSelector": {"row.$": "$$.Map.Item.Value"},
                    "MaxConcurrency": 1000,
                    "ToleratedFailurePercentage": 0.5,
                    "ToleratedFailureCount": 10,
                    "ItemProcessor": inner(("Import", {"Type": "Pass"}), Mode="DISTRIBUTED", ExecutionType="EXPRESS"),
                    "ResultWriter": {
                        "Resource": "arn:aws:states:::s3:putObject",
                        "Parameters": {"Bucket": "b", "Prefix": "out"},
                        "WriterConfig": {"Transformation": "FLATTEN", "OutputType": "JSONL"},
                    },
                    "Catch": [{"ErrorEquals": ["States.ExceedToleratedFailureThreshold"], "Next": "Done"}],
                    "Next": "Objects",
                },
            ),
            (
                "Objects",
                {
                    "Type": "Map",
                    "ItemReader": {
                        "Resource": "arn:aws:states:::s3:listObjectsV2",
                        "Parameters": {"Bucket.$": "$.bucket", "Prefix": "in/"},
                        "ReaderConfig": {"MaxItemsPath": "$.most"},
                    },
                    "ItemBatcher": {"MaxItemsPerBatchPath": "$.batch"},
                    "ToleratedFailureCountPath": "$.failures",
                    "ToleratedFailurePercentagePath": "$.share",
                    "ItemProcessor": inner(("Copy", {"Type": "Pass"}), Mode="DISTRIBUTED", ExecutionType="STANDARD"),
                    "ResultWriter": {"WriterConfig": {"Transformation": "COMPACT", "OutputType": "JSON"}},
                    "Next": "Done",
                },
            ),
            ("Done", END),
        )
    ),
    "item readers": Base(
        flow(
            *(
                (
                    f"Read {number}",
                    {
                        "Type": "Map",
                        "ItemReader": reader,
                        "ItemProcessor": inner(
                            (f"Take {number}", {"Type": "Pass"}), Mode="DISTRIBUTED", ExecutionType="STANDARD"
                        ),
                    },
                )
                for number, reader in enumerate(
                    [
                        {
                            "Resource": "arn:aws:states:::s3:getObject",
                            "ReaderConfig": {"InputType": "JSON", "ItemsPointer": "/data/items"},
                            "Parameters": {"Bucket": "b", "Key": "k"},
                        },
                        {
                            "Resource": "arn:aws:states:::s3:getObject",
                            "ReaderConfig": {"ManifestType": "S3_INVENTORY"},
                            "Parameters": {"Bucket": "b", "Key": "k"},
                        },
                        {
                            "Resource": "arn:aws:states:::s3:getObject",
                            "ReaderConfig": {"ManifestType": "ATHENA_DATA", "InputType": "PARQUET"},
                            "Parameters": {"Bucket": "b", "Key": "k"},
                        },
                        {
                            "Resource": "arn:aws:states:::s3:getObject",
                            "ReaderConfig": {"InputType": "MANIFEST"},
                            "Parameters": {"Bucket": "b", "Key": "k"},
                        },
                        {
                            "Resource": "arn:aws:states:::s3:listObjectsV2",
                            "ReaderConfig": {"Transformation": "LOAD_AND_FLATTEN", "InputType": "JSONL"},
                            "Parameters": {"Bucket": "b"},
                        },
                    ]
                )
            )
        )
    ),
    "variables": Base(
        flow(
            ("Keep", {"Type": "Pass", "Assign": {"order.$": "$.order", "n": 1, "nested": {"id.$": "$.id"}}}),
            (
                "Choose",
                choose(
                    {
                        "Variable": "$n",
                        "NumericLessThan": 3,
                        "Assign": {"n.$": "States.MathAdd($n, 1)"},
                        "Next": "Again",
                    },
                    Assign={"last.$": "$.x"},
                    Default="Inside",
                ),
            ),
            ("Again", {"Type": "Pass", "Parameters": {"id.$": "$order.id"}, "Next": "Choose"}),
            (
                "Inside",
                {
                    "Type": "Parallel",
                    "Branches": [
                        inner(
                            ("Own", {"Type": "Pass", "Assign": {"mine.$": "$order.id"}}),
                            ("Read", {"Type": "Pass", "InputPath": "$mine", "Parameters": {"o.$": "$last"}}),
                        ),
                        inner(("Other", {"Type": "Pass", "Assign": {"theirs": 1}})),
                    ],
                    "Assign": {"results.$": "$"},
                },
            ),
            ("Show", {"Type": "Pass", "OutputPath": "$results"}),
        )
    ),
    "failures": Base(
        flow(
            ("Choose", choose({"Variable": "$.x", "IsString": True, "Next": "One"}, Default="Two")),
            ("One", {"Type": "Fail", "ErrorPath": "$.error", "CausePath": "States.JsonToString($.cause)"}),
            ("Two", {"Type": "Fail", "Comment": "says nothing"}),
        )
    ),
    "jsonata in single states": Base(
        flow(
            ("Old", {"Type": "Pass", "Parameters": {"x.$": "$.x"}}),
            ("New", {"Type": "Pass", "QueryLanguage": "JSONata", "Output": {"x": "{% $states.input.x + 1 %}"}}),
            (
                "Each",
                {
                    "Type": "Map",
                    "QueryLanguage": "JSONata",
                    "Items": "{% $states.input.items %}",
                    "ItemProcessor": inner(
                        ("Inner", {"Type": "Pass", "QueryLanguage": "JSONPath", "ResultPath": "$.x", "Result": 1})
                    ),
                },
            ),
            QueryLanguage="JSONPath",
        )
    ),
    "substitutions": Base(
        flow(
            ("Call", task("${Function}", TimeoutSeconds="${Timeout}", Retry=[{"ErrorEquals": LAMBDA_ERRORS}])),
            (
                "Send",
                task(
                    "arn:${AWS::Partition}:states:::sqs:sendMessage",
                    Parameters={"QueueUrl": "${Queue}", "MessageBody": "${Body}"},
                ),
            ),
            ("Pause", {"Type": "Wait", "Seconds": "${Seconds}"}),
            ("Until", {"Type": "Wait", "Timestamp": "${Moment}"}),
            (
                "Each",
                {
                    "Type": "Map",
                    "MaxConcurrency": "${Concurrency}",
                    "ItemsPath": "${Path}",
                    "ItemProcessor": inner(("Do", {"Type": "Pass", "Result": "${Result}"})),
                },
            ),
            TimeoutSeconds="${Timeout}",
        )
    ),
    "express": Base(
        flow(
            ("Save", task("dynamodb:putItem", Parameters={"TableName": "t", "Item": {"id": {"S.$": "$.id"}}})),
            ("Pause", {"Type": "Wait", "Seconds": 5}),
            TimeoutSeconds=300,
        ),
        "EXPRESS",
    ),
    "paths of other services": Base(
        flow(
            (
                "Targets",
                task(
                    "aws-sdk:eventbridge:putTargets",
                    Parameters={
                        "Rule": "r",
                        "Targets": [
                            {"Id": "1", "Arn": "arn:aws:sqs:eu-west-1:123456789012:q", "InputPath": "$.detail"},
                        ],
                    },
                ),
            ),
        )
    ),
}

JSONATA: dict[str, Base] = {
    "data flow in jsonata": Base(
        jsonata(
            (
                "Shape",
                {
                    "Type": "Pass",
                    "Output": {
                        "id": "{% $states.input.order.id %}",
                        "dear": "{% [$states.input.items[price > 10].name] %}",
                        "total": "{% $sum($states.input.items.(price * quantity)) %}",
                        "when": "{% $states.context.State.EnteredTime %}",
                        "literal": ["text", 1, None, True, {"deep": "{% 1 + 1 %}"}],
                        "quoted": "{% 'it is {% not an expression %}' %}",
                        "money": "$ 10.50",
                    },
                },
            ),
            ("Nothing", {"Type": "Pass", "Output": None}),
            ("Number", {"Type": "Pass", "Output": 1}),
            ("Whole", {"Type": "Pass", "Output": "{% $merge([$states.input, {'x': 1}]) %}"}),
            ("Done", {"Type": "Succeed", "Output": "{% $states.input %}"}),
            Comment="JSONata",
            TimeoutSeconds=99999999,
        )
    ),
    "functions of jsonata": Base(
        jsonata(
            (
                "Compute",
                {
                    "Type": "Pass",
                    "Output": {
                        "partition": "{% $partition([1,2,3], 2) %}",
                        "range": "{% $range(10, 0, -2) %}",
                        "hash": "{% $hash('text', 'SHA-256') %}",
                        "random": "{% $random() + $random(42) %}",
                        "uuid": "{% $uuid() %}",
                        "parse": "{% $parse('{\"a\": 1}') %}",
                        "chain": "{% $states.input.name ~> $uppercase() ~> $trim %}",
                        "map": "{% $map($states.input.list, function($v, $i) { $v & $string($i) }) %}",
                        "higher": "{% $map($states.input.list, $uppercase) %}",
                        "reduce": "{% $reduce([1..5], function($a, $b) { $a + $b }, 0) %}",
                        "block": "{% ($f := function($n) { $n <= 1 ? 1 : $n * $f($n - 1) }; $f(5)) %}",
                        "sort": "{% $sort($states.input.list, function($l, $r) { $l.n > $r.n }) %}",
                        "order": "{% $states.input.list^(>price, name).{'n': name, 'p': $} %}",
                        "group": "{% $states.input.list{kind: $sum(price)} %}",
                        "regex": "{% $replace($states.input.name, /[^a-z]+/i, '-') %}",
                        "context": "{% $states.input.list.($uppercase(name)) %}",
                        "parent": "{% $states.input.orders.items.{'order': %.id, 'item': id} %}",
                        "now": "{% $now('[Y0001]-[M01]-[D01]') %}",
                        "transform": "{% $states.input ~> |$|{'seen': true}, ['secret']| %}",
                        "exists": "{% $exists($states.input.a) ? $states.input.a : 'none' %}",
                        "wild": "{% $states.input.*.id %}",
                        "deep": "{% $states.input.**.id %}",
                        "position": "{% $states.input.list#$i.{'at': $i} %}",
                        "in": "{% 'a' in $states.input.list and not_a_field.x or true %}".replace(
                            "not_a_field.x", "false"
                        ),
                        "backquoted": "{% $states.input.`a name` %}",
                        "comment": "{% /* a comment */ 1 %}",
                        "lines": "{%\n  $states.input.a\n%}",
                    },
                },
            ),
        )
    ),
    "choices in jsonata": Base(
        jsonata(
            (
                "Choose",
                choose(
                    {"Condition": "{% $states.input.total > 100 %}", "Next": "Big", "Comment": "dear"},
                    {
                        "Condition": "{% $exists($states.input.gift) and $states.input.gift %}",
                        "Assign": {"gift": True},
                        "Output": {"wrapped": "{% $states.input.id %}"},
                        "Next": "Done",
                    },
                    {"Condition": True, "Next": "Done"},
                    Assign={"gift": False},
                    Output="{% $states.input %}",
                    Default="Done",
                ),
            ),
            ("Big", {"Type": "Pass"}),
            ("Done", END),
        )
    ),
    "waits in jsonata": Base(
        jsonata(
            ("Fixed", {"Type": "Wait", "Seconds": 10, "Output": {"waited": True}, "Assign": {"waited": 10}}),
            ("Computed", {"Type": "Wait", "Seconds": "{% $states.input.seconds %}"}),
            ("Moment", {"Type": "Wait", "Timestamp": "2026-12-31T23:59:59Z"}),
            ("Read", {"Type": "Wait", "Timestamp": "{% $states.input.when & 'T00:00:00Z' %}"}),
        )
    ),
    "lambda in jsonata": Base(
        jsonata(
            (
                "Charge",
                task(
                    "lambda:invoke",
                    Arguments={"FunctionName": "charge", "Payload": {"card": "{% $states.input.card %}"}},
                    Assign={"paid": "{% $states.result.Payload.paid %}"},
                    Output={"status": "{% $states.result.StatusCode %}", "input": "{% $states.input %}"},
                    TimeoutSeconds="{% $states.input.timeout %}",
                    Retry=[{"ErrorEquals": LAMBDA_ERRORS, "MaxAttempts": 3, "JitterStrategy": "FULL"}],
                    Catch=[
                        {
                            "ErrorEquals": ["CardDeclined", "States.QueryEvaluationError"],
                            "Assign": {"reason": "{% $states.errorOutput.Cause %}"},
                            "Output": {"error": "{% $states.errorOutput.Error %}", "input": "{% $states.input %}"},
                            "Next": "Tell",
                        },
                        {"ErrorEquals": ["States.ALL"], "Next": "Stop"},
                    ],
                    Next="Done",
                ),
            ),
            ("Tell", {"Type": "Fail", "Error": "{% $states.input.error %}", "Cause": "{% $reason %}"}),
            ("Stop", {"Type": "Fail", "Error": "Stopped", "Cause": "text"}),
            ("Done", {"Type": "Succeed", "Output": "{% $paid %}"}),
        )
    ),
    "whole arguments": Base(
        jsonata(
            ("Send", task("sqs:sendMessage", Arguments="{% {'QueueUrl': 'q', 'MessageBody': $states.input} %}")),
            ("Work", task("arn:aws:states:eu-west-1:123456789012:activity:paint", TimeoutSeconds=60)),
        )
    ),
    "services in jsonata": Base(
        jsonata(
            (
                "Bedrock",
                task(
                    "bedrock:invokeModel",
                    Arguments={"ModelId": "anthropic.claude-3-haiku-20240307-v1:0", "Body": {"max_tokens": 10}},
                ),
            ),
            (
                "Events",
                task(
                    "events:putEvents",
                    Arguments={
                        "Entries": [
                            {
                                "Detail": {"id": "{% $states.input.id %}"},
                                "DetailType": "Paid",
                                "Source": "shop",
                                "EventBusName": "default",
                            }
                        ]
                    },
                ),
            ),
            ("Start", task("aws-sdk:sfn:startSyncExecution", Arguments={"StateMachineArn": "{% $states.input.arn %}"})),
            (
                "Query",
                task(
                    "athena:startQueryExecution.sync",
                    Arguments={"QueryString": "select 1", "WorkGroup": "primary"},
                ),
            ),
        )
    ),
    "callback in jsonata": Base(
        jsonata(
            (
                "Ask",
                task(
                    "lambda:invoke.waitForTaskToken",
                    Arguments={
                        "FunctionName": "ask",
                        "Payload": {"token": "{% $states.context.Task.Token %}"},
                    },
                    TimeoutSeconds=3600,
                    HeartbeatSeconds=60,
                    Retry=[{"ErrorEquals": LAMBDA_ERRORS}],
                ),
            ),
        )
    ),
    "http in jsonata": Base(
        jsonata(
            (
                "Call",
                task(
                    "http:invoke",
                    Arguments={
                        "ApiEndpoint": "{% 'https://api.example.com/' & $states.input.path %}",
                        "Method": "GET",
                        "Authentication": {"ConnectionArn": CONNECTION},
                    },
                    Output="{% $states.result.ResponseBody %}",
                ),
            ),
        )
    ),
    "credentials in jsonata": Base(
        jsonata(
            (
                "Elsewhere",
                task(
                    "sqs:sendMessage",
                    Arguments={"QueueUrl": "q", "MessageBody": "m"},
                    Credentials={"RoleArn": "{% 'arn:aws:iam::' & $states.input.account & ':role/other' %}"},
                ),
            ),
        )
    ),
    "parallel in jsonata": Base(
        jsonata(
            (
                "Both",
                {
                    "Type": "Parallel",
                    "Arguments": {"id": "{% $states.input.id %}"},
                    "Branches": [
                        inner(("Left", {"Type": "Pass", "Output": "{% $states.input.id %}"})),
                        inner(("Right", {"Type": "Succeed", "Output": 1})),
                    ],
                    "Assign": {"both": "{% $states.result %}"},
                    "Output": {"left": "{% $states.result[0] %}"},
                    "Retry": [{"ErrorEquals": ["States.ALL"], "MaxAttempts": 1}],
                    "Catch": [{"ErrorEquals": ["States.ALL"], "Output": "{% $states.errorOutput %}", "Next": "Done"}],
                    "Next": "Done",
                },
            ),
            ("Done", END),
        )
    ),
    "map in jsonata": Base(
        jsonata(
            (
                "Each",
                {
                    "Type": "Map",
                    "Items": "{% $states.input.items %}",
                    "ItemSelector": {
                        "item": "{% $states.context.Map.Item.Value %}",
                        "index": "{% $states.context.Map.Item.Index %}",
                    },
                    "MaxConcurrency": "{% $states.input.concurrency %}",
                    "ItemProcessor": inner(("Resize", {"Type": "Pass", "Output": "{% $states.input.item %}"})),
                    "Output": "{% $count($states.result) %}",
                    "Next": "Fixed",
                },
            ),
            (
                "Fixed",
                {"Type": "Map", "Items": [1, "{% 1 + 1 %}", 3], "ItemProcessor": inner(("Take", {"Type": "Pass"}))},
            ),
        )
    ),
    "distributed map in jsonata": Base(
        jsonata(
            (
                "Rows",
                {
                    "Type": "Map",
                    "ItemReader": {
                        "Resource": "arn:aws:states:::s3:getObject",
                        "ReaderConfig": {"InputType": "JSONL", "MaxItems": "{% $states.input.most %}"},
                        "Arguments": {"Bucket": "b", "Key": "{% $states.input.key %}"},
                    },
                    "ItemBatcher": {
                        "MaxItemsPerBatch": "{% $states.input.size %}",
                        "BatchInput": {"id": "{% $states.input.id %}"},
                    },
                    "ItemSelector": {"row": "{% $states.context.Map.Item.Value %}"},
                    "MaxConcurrency": 100,
                    "ToleratedFailureCount": "{% $states.input.failures %}",
                    "ToleratedFailurePercentage": "{% $states.input.share %}",
                    "ItemProcessor": inner(
                        ("Own", {"Type": "Pass", "Assign": {"x": 1}}),
                        ("Use", {"Type": "Pass", "Output": "{% $x %}"}),
                        Mode="DISTRIBUTED",
                        ExecutionType="EXPRESS",
                    ),
                    "ResultWriter": {
                        "Resource": "arn:aws:states:::s3:putObject",
                        "Arguments": {"Bucket": "{% $states.input.bucket %}", "Prefix": "out"},
                    },
                    "Output": "{% $states.result.ResultWriterDetails %}",
                },
            ),
            (
                "Keys",
                {
                    "Type": "Map",
                    "Items": "{% {'a': 1, 'b': 2} %}",
                    "ItemProcessor": inner(("Key", {"Type": "Pass"}), Mode="DISTRIBUTED", ExecutionType="STANDARD"),
                },
            ),
        )
    ),
    "variables in jsonata": Base(
        jsonata(
            ("Keep", {"Type": "Pass", "Assign": {"count": 0, "order": "{% $states.input.order %}", "größe": 1}}),
            (
                "More",
                choose(
                    {
                        "Condition": "{% $count < 3 %}",
                        "Assign": {"count": "{% $count + 1 %}"},
                        "Next": "Again",
                    },
                    Default="Each",
                ),
            ),
            ("Again", {"Type": "Wait", "Seconds": "{% $count * 10 %}", "Next": "More"}),
            (
                "Each",
                {
                    "Type": "Map",
                    "Items": "{% $order.items %}",
                    "ItemProcessor": inner(
                        ("Own", {"Type": "Pass", "Assign": {"item": "{% $states.input %}"}}),
                        ("Use", {"Type": "Pass", "Output": "{% {'order': $order.id, 'item': $item} %}"}),
                    ),
                    "Assign": {"items": "{% $states.result %}"},
                },
            ),
            ("Last", {"Type": "Succeed", "Output": "{% $exists($maybe) ? $maybe : $items %}"}),
        )
    ),
    "failures in jsonata": Base(
        jsonata(
            ("Choose", choose({"Condition": "{% $states.input.x = 1 %}", "Next": "One"}, Default="Two")),
            ("One", {"Type": "Fail", "Error": "{% $states.input.error %}", "Cause": "{% 'because ' & $string(1) %}"}),
            ("Two", {"Type": "Fail", "Error": "Two"}),
        )
    ),
    "substitutions in jsonata": Base(
        jsonata(
            ("Call", task("${Function}", Arguments={"x": "${X}"}, Retry=[{"ErrorEquals": LAMBDA_ERRORS}])),
            (
                "Send",
                task("sns:publish", Arguments={"TopicArn": "${Topic}", "Message": "{% '${Text}' & $states.input.x %}"}),
            ),
            ("Pause", {"Type": "Wait", "Seconds": "${Seconds}"}),
        )
    ),
    "express in jsonata": Base(
        jsonata(
            (
                "Save",
                task("dynamodb:putItem", Arguments={"TableName": "t", "Item": {"id": {"S": "{% $states.input.id %}"}}}),
            ),
            ("Done", {"Type": "Succeed", "Output": {"saved": True}}),
        ),
        "EXPRESS",
    ),
}

BASES = JSONPATH | JSONATA
"""Every correct definition by its name."""
