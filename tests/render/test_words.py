"""The words of a picture: conditions, resources, delays, errors."""

from typing import Any

import pytest

from sfgen.asl import Catcher, ChoiceRule, MapState, StateMachine
from sfgen.render.words import described, errors_text, full_rule_text, resource_text, rule_text, without_repetition

# Each rule, and what stands at its edge.
RULES: list[tuple[dict[str, Any], str]] = [
    ({"Variable": "$.Job.State.Status", "StringEquals": "FAILED"}, "Status = FAILED"),
    ({"Variable": "$.status", "StringEquals": "not yet"}, "status = not yet"),
    ({"Variable": "$.status", "StringEquals": ""}, 'status = ""'),
    ({"Variable": "$.status", "StringEquals": "12"}, 'status = "12"'),
    ({"Variable": "$.status", "StringEquals": "true"}, 'status = "true"'),
    ({"Variable": "$.key", "StringMatches": "*.txt"}, "key matches *.txt"),
    ({"Variable": "$.n", "NumericLessThanEquals": 1.5}, "n ≤ 1.5"),
    ({"Variable": "$.n", "NumericGreaterThanEqualsPath": "$$.Execution.Input.quorum"}, "n ≥ quorum"),
    ({"Variable": "$.t", "TimestampLessThan": "2026-01-01T00:00:00Z"}, 't < "2026-01-01T00:00:00Z"'),
    ({"Variable": "$.met", "BooleanEquals": True}, "met"),
    ({"Variable": "$.met", "BooleanEquals": False}, "not met"),
    ({"Variable": "$.token", "IsPresent": True}, "token is present"),
    ({"Variable": "$.token", "IsPresent": False}, "token is absent"),
    ({"Variable": "$.token", "IsNumeric": True}, "token is a number"),
    ({"Variable": "$.a['b c']", "IsString": False}, "b c is no string"),
    ({"Variable": "$.Item.count.N", "IsNull": True}, "count.N is null"),
    ({"Variable": "$.labels[0]", "IsPresent": True}, "labels[0] is present"),
    ({"Variable": "$[0].valid", "NumericEquals": 1}, "valid = 1"),
    ({"Variable": "$turns", "NumericLessThan": 3}, "turns < 3"),
    ({"Variable": "$", "IsNull": True}, "input is null"),
    ({"Not": {"Variable": "$.x", "StringEquals": "a"}}, "x ≠ a"),
    ({"Not": {"Variable": "$.x", "IsPresent": True}}, "x is absent"),
    ({"Not": {"Variable": "$.x", "NumericLessThan": 3}}, "not (x < 3)"),
    (
        {"Not": {"And": [{"Variable": "$.x", "IsNull": True}, {"Variable": "$.y", "IsNull": True}]}},
        "not (x is null and y is null)",
    ),
    # A test for presence that only guards the next test is left out.
    ({"And": [{"Variable": "$.x", "IsPresent": True}, {"Variable": "$.x", "StringEquals": "a"}]}, "x = a"),
    ({"And": [{"Variable": "$.x", "IsPresent": True}, {"Variable": "$.x.paid", "BooleanEquals": True}]}, "paid"),
    (
        {"And": [{"Variable": "$.x", "IsPresent": True}, {"Variable": "$.y", "IsPresent": True}]},
        "x is present and y is present",
    ),
    ({"Or": [{"Variable": "$.x", "StringEquals": "a"}, {"Variable": "$.x", "StringEquals": "b"}]}, "x = a or b"),
    ({"Or": [{"Variable": "$.x", "StringEquals": "a"}, {"Variable": "$.y", "StringEquals": "b"}]}, "x = a or y = b"),
    (
        {
            "And": [
                {"Variable": "$.z", "IsNull": True},
                {"Or": [{"Variable": "$.x", "IsNull": True}, {"Variable": "$.y", "IsNull": True}]},
            ]
        },
        "z is null and (x is null or y is null)",
    ),
    ({"Condition": "{% $states.input.Status = 'Completed' %}"}, "Status = Completed"),
    ({"Condition": "{% $count($states.input.rows) > 0 %}"}, "count(rows) > 0"),
    ({"Condition": "{% $turns >= 3 or $critic.text = 'agree' %}"}, "turns ≥ 3 or text = agree"),
    ({"Condition": "{% $exists($states.input.token) %}"}, "token is present"),
    ({"Condition": "{% $not($exists($states.input.token)) %}"}, "token is absent"),
    ({"Condition": "{% $not($x = 'a') %}"}, "x ≠ a"),
    ({"Condition": "{% $not($x = 'a' and $y) %}"}, "not(x = a and y)"),
    ({"Condition": "{% $x != 2 %}"}, "x ≠ 2"),
    ({"Condition": r'{% $lowercase($replace($x.text, /^\s+|\s+$/, "")) = "agree" %}'}, "lowercase(text) = agree"),
    ({"Condition": r"{% $contains($x.text, /a$|b/i) %}"}, "contains(text, /a$|b/i)"),
    ({"Condition": "{% $n / 2 > $m / 3 %}"}, "n / 2 > m / 3"),
    ({"Condition": "{% $count($rows[$ > 3]) = 0 %}"}, "count(rows[$ > 3]) = 0"),
    ({"Condition": "{%\n  $x.`odd name`\n  = null %}"}, "odd name = null"),
    ({"Condition": True}, "true"),
    ({}, "?"),
]


@pytest.mark.parametrize(("rule", "words"), RULES, ids=[words for _, words in RULES])
def test_conditions_are_short_words(rule: dict[str, Any], words: str) -> None:
    assert rule_text(ChoiceRule.model_validate(rule)) == words


@pytest.mark.parametrize(
    ("labels", "fewer"),
    [
        (["x = one", "x = two", "default"], ["x = one", "two", "default"]),
        (["x = one", "y = two"], ["x = one", "y = two"]),
        (["x = one and y = 1", "x = one"], ["x = one and y = 1", "x = one"]),
        (["x = one", "x = two and y = 1"], ["x = one", "x = two and y = 1"]),
        (["x < 1", "x < 2"], ["x < 1", "x < 2"]),
        (["x is present", "x = 1"], ["x is present", "x = 1"]),
        ([], []),
    ],
)
def test_labels_do_not_repeat_what_they_compare(labels: list[str], fewer: list[str]) -> None:
    assert without_repetition(labels) == fewer


def test_the_whole_condition_has_full_paths_and_the_comment() -> None:
    guarded = [{"Variable": "$.a.x", "IsPresent": True}, {"Variable": "$.a.x", "StringEquals": "a"}]
    rule = ChoiceRule.model_validate({"And": guarded, "Comment": "It is a"})
    assert full_rule_text(rule) == "It is a: $.a.x is present and $.a.x = a"
    rule = ChoiceRule.model_validate({"Condition": "{% $states.input.a.x = 'a' %}"})
    assert full_rule_text(rule) == "$states.input.a.x = 'a'"


@pytest.mark.parametrize(
    ("resource", "text"),
    [
        ("arn:aws:states:::bedrock:invokeModel", "bedrock:invokeModel"),
        ("arn:aws:states:::aws-sdk:s3:getObject", "s3:getObject"),
        ("arn:aws-cn:states:::glue:startJobRun.sync", "glue:startJobRun · run a job"),
        ("arn:aws:states:::states:startExecution.sync:2", "states:startExecution · run a job"),
        ("arn:aws:states:::sqs:sendMessage.waitForTaskToken", "sqs:sendMessage · callback"),
        ("arn:${AWS::Partition}:states:::sns:publish", "sns:publish"),
        ("arn:aws:states:us-east-1:123456789012:activity:Approve", "activity Approve"),
        ("arn:aws:lambda:us-east-1:123456789012:function:Resize:live", "lambda Resize:live"),
        ("arn:aws:lambda:::function:${Resize}", "lambda Resize"),
        ("${ResizeFunctionArn}", "ResizeFunctionArn"),
        ("something else", "something else"),
        ("", ""),
    ],
)
def test_resources(resource: str, text: str) -> None:
    assert resource_text(resource) == text


@pytest.mark.parametrize(
    ("state", "text"),
    [
        ({"Type": "Wait", "Seconds": 1}, "1 second"),
        ({"Type": "Wait", "Seconds": 0}, "0 seconds"),
        ({"Type": "Wait", "Seconds": 90}, "90 seconds"),
        ({"Type": "Wait", "Seconds": 600}, "10 minutes"),
        ({"Type": "Wait", "Seconds": 86_400}, "1 day"),
        ({"Type": "Wait", "Seconds": "{% $states.input.pause %}"}, "pause seconds"),
        ({"Type": "Wait", "SecondsPath": "$.pause"}, "pause seconds"),
        ({"Type": "Wait", "Timestamp": "2026-01-01T00:00:00Z"}, "until 2026-01-01T00:00:00Z"),
        ({"Type": "Wait", "TimestampPath": "$.when"}, "until when"),
        ({"Type": "Wait"}, ""),
        ({"Type": "Pass"}, ""),
        ({"Type": "Pass", "Assign": {"a": 1, "b": 2}}, "sets a, b"),
        ({"Type": "Succeed"}, ""),
        ({"Type": "Fail", "Error": "Late"}, "Late"),
        ({"Type": "Fail", "Error": "{% $states.input.error %}"}, "error"),
        ({"Type": "Parallel", "Branches": []}, "0 branches"),
        ({"Type": "Map", "Items": [1, 2, 3]}, "each of 3 items"),
        ({"Type": "Map", "ItemsPath": "$.rows", "MaxConcurrency": 1}, "each of rows · one at a time"),
        ({"Type": "Map", "Items": "{% $states.input.rows %}", "MaxConcurrency": 40}, "each of rows · 40 at a time"),
    ],
)
def test_what_a_state_does(state: dict[str, Any], text: str) -> None:
    machine = StateMachine.model_validate({"StartAt": "A", "States": {"A": state}})
    assert described(machine.states["A"]) == text


@pytest.mark.parametrize(
    ("reader", "text"),
    [
        ({"Resource": "arn:aws:states:::s3:listObjectsV2"}, "each of the listed objects · distributed"),
        ({"Resource": "arn:aws:states:::s3:getObject"}, "each of the read items · distributed"),
        (
            {"Resource": "arn:aws:states:::s3:getObject", "ReaderConfig": {"InputType": "CSV"}},
            "each of CSV rows · distributed",
        ),
        (
            {"Resource": "arn:aws:states:::s3:getObject", "ReaderConfig": {"InputType": "JSON"}},
            "each of JSON items · distributed",
        ),
    ],
)
def test_distributed_maps_say_what_they_read(reader: dict[str, Any], text: str) -> None:
    processor = {"ProcessorConfig": {"Mode": "DISTRIBUTED"}, "StartAt": "x", "States": {}}
    assert described(MapState.model_validate({"ItemReader": reader, "ItemProcessor": processor})) == text


def test_batches() -> None:
    state = MapState.model_validate({"ItemBatcher": {"MaxItemsPerBatch": 1000}})
    assert described(state) == "each item · batches of 1,000"


@pytest.mark.parametrize(
    ("errors", "text"),
    [(["States.ALL"], "any error"), (["A.Busy", "B.Gone"], "A.Busy, B.Gone"), ([], "no error")],
)
def test_errors(errors: list[str], text: str) -> None:
    assert errors_text(Catcher.model_validate({"ErrorEquals": errors, "Next": "X"})) == text
