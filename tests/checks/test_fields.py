"""Query languages, ranges, fields that exclude or need each other, retriers, Express workflows."""

from __future__ import annotations

from typing import Any

import pytest

from sfgen.asl import asl_name
from sfgen.asl.base import Model
from sfgen.checks import MachineType
from sfgen.checks.field_facts import EXCLUSIVE, JSONATA_FIELDS, JSONPATH_FIELDS, LENGTHS, NEEDED, ORDERED, RANGES
from tests.checks.definitions import (
    END,
    Definition,
    diagnostics,
    distributed,
    each,
    found,
    jsonata,
    machine,
    parallel,
    task,
)

LANGUAGE = "field-wrong-query-language"
INNER = machine({"Inner": END})


def subclasses(kind: type[Model]) -> set[type[Model]]:
    return {kind, *(inner for each in kind.__subclasses__() for inner in subclasses(each))}


def test_the_tables_name_fields_that_exist() -> None:
    known = {attribute for kind in subclasses(Model) for attribute, _ in kind.plan}
    assert {*JSONPATH_FIELDS, *JSONATA_FIELDS} <= known
    for table in (RANGES, LENGTHS):
        for kind, fields in table.items():
            assert set(fields) <= {attribute for attribute, _ in kind.plan}
    for kind, pair in ORDERED.items():
        assert set(pair) <= {attribute for attribute, _ in kind.plan}
    for kind, groups in EXCLUSIVE.items():
        assert {attribute for group in groups for attribute in group} <= {attribute for attribute, _ in kind.plan}
    for kind, needs in NEEDED.items():
        assert {attribute for _, group in needs for attribute in group} <= {attribute for attribute, _ in kind.plan}


def test_every_path_field_belongs_to_jsonpath() -> None:
    paths = {attribute for kind in subclasses(Model) for attribute, _ in kind.plan if attribute.endswith("_path")}
    assert paths <= set(JSONPATH_FIELDS)


def wait(**fields: Any) -> Definition:
    return {"Type": "Wait", "End": True, **fields}


def rule(**fields: Any) -> Definition:
    return {"Type": "Choice", "Choices": [{"Next": "B", **fields}], "Default": "B"}


def one(state: Definition, **fields: Any) -> Definition:
    """Give a machine with one state, and one to go to."""
    states = {"A": state, "B": END} if state["Type"] == "Choice" else {"A": state}
    return machine(states, **fields)


JSONATA = {"QueryLanguage": "JSONata"}

LANGUAGES: dict[str, tuple[Definition, list[str]]] = {
    "JSONata in JSONPath": (one(task(Arguments={}, Output=None)), ["/Arguments", "/Output"]),
    "JSONPath in JSONata": (
        one(task(InputPath="$", Parameters={}, ResultSelector={}, ResultPath=None, OutputPath="$"), **JSONATA),
        ["/InputPath", "/OutputPath", "/Parameters", "/ResultPath", "/ResultSelector"],
    ),
    "of the state itself": (one(task(Arguments={}, **JSONATA)), []),
    "a literal Result": (one({**END, "Result": 1}, **JSONATA), ["/Result"]),
    "Items": (one(each(INNER, Items=[1])), ["/Items"]),
    "ItemsPath": (one(each(INNER, ItemsPath="$.x"), **JSONATA), ["/ItemsPath"]),
    "a condition": (one(rule(Condition=True)), ["/Choices/0/Condition"]),
    "a comparison": (one(rule(Variable="$.x", IsNull=True), **JSONATA), ["/Choices/0/Variable"]),
    "a nested comparison is one finding": (
        one(rule(And=[{"Variable": "$.x", "IsNull": True}, {"Not": {"Variable": "$.y", "IsNull": True}}]), **JSONATA),
        ["/Choices/0/And"],
    ),
    "a nested condition": (one(rule(Or=[{"Condition": True}])), ["/Choices/0/Or/0/Condition"]),
    "a rule's output": (
        one(rule(Variable="$.x", IsNull=True, Output=1)),
        ["/Choices/0/Output"],
    ),
    "a catcher": (
        machine({"A": task(Catch=[{"ErrorEquals": ["E"], "Next": "B", "ResultPath": None}]), "B": END}, **JSONATA),
        ["/Catch/0/ResultPath"],
    ),
    "credentials": (one(task(Credentials={"RoleArn.$": "$.role"}), **JSONATA), ["/Credentials/RoleArn.$"]),
    "a reader": (
        one(distributed(INNER, ItemReader={"Resource": "arn:aws:states:::s3:getObject", "Arguments": {}})),
        ["/ItemReader/Arguments"],
    ),
    "a reader's limit": (
        one(
            distributed(
                INNER,
                ItemReader={
                    "Resource": "arn:aws:states:::s3:getObject",
                    "Arguments": {"Bucket": "b", "Key": "k"},
                    "ReaderConfig": {"MaxItemsPath": "$.n"},
                },
            ),
            **JSONATA,
        ),
        ["/ItemReader/ReaderConfig/MaxItemsPath"],
    ),
    "a batcher": (
        one(distributed(INNER, ItemBatcher={"MaxItemsPerBatchPath": "$.n"}), **JSONATA),
        ["/ItemBatcher/MaxItemsPerBatchPath"],
    ),
    "an expression for a number": (
        one(wait(Seconds="{% 1 %}")),
        ["/Seconds"],
    ),
    "an expression for a moment": (one(wait(Timestamp="{% $now() %}")), ["/Timestamp"]),
    "an expression for a number in JSONata": (one(wait(Seconds="{% 1 %}"), **JSONATA), []),
    "a substitution for a number": (one(wait(Seconds="${Seconds}")), []),
    "JSONPath under JSONata": (one({**END, "QueryLanguage": "JSONPath", "Result": 1}, **JSONATA), ["/QueryLanguage"]),
}


@pytest.mark.parametrize(("definition", "places"), LANGUAGES.values(), ids=LANGUAGES)
def test_query_languages(definition: Definition, places: list[str]) -> None:
    assert sorted(found(definition)) == [(LANGUAGE, f"/States/A{place}") for place in places]


def test_the_language_is_that_of_the_machine_and_not_of_the_state_around() -> None:
    inner = machine({"Inner": {**END, "Output": 1}})
    assert found(one(parallel(inner, **JSONATA))) == [(LANGUAGE, "/States/A/Branches/0/States/Inner/Output")]
    inner = machine({"Inner": {**END, "QueryLanguage": "JSONPath", "Result": 1}})
    assert found(one(parallel(inner, **JSONATA))) == []


def test_a_field_of_the_other_language_is_answered_with_one_of_this() -> None:
    [finding] = diagnostics(one(task(ResultPath="$.x"), **JSONATA))
    assert finding.message == "ResultPath belongs to JSONPath; 'A' uses JSONata"
    assert finding.hint == "JSONata says it with Assign or Output"
    [finding] = diagnostics(one(task(Arguments={})))
    assert finding.message == "Arguments belongs to JSONata; 'A' uses JSONPath"
    assert finding.hint == 'JSONPath says it with Parameters; or set "QueryLanguage": "JSONata"'


def retry(**fields: Any) -> Definition:
    return one(task(Retry=[{"ErrorEquals": ["E"], **fields}]))


# For each number: a machine with it, its place, the values at both ends and those beyond.
LISTED: Definition = {"Resource": "arn:aws:states:::s3:listObjectsV2", "Parameters": {"Bucket": "b"}}
NUMBERS: dict[str, tuple[Any, str, list[float], list[float]]] = {
    "machine": (lambda n: machine({"A": END}, TimeoutSeconds=n), "/TimeoutSeconds", [1, 99_999_999], [0, 10**8]),
    "task": (lambda n: one(task(TimeoutSeconds=n)), "/States/A/TimeoutSeconds", [1, 99_999_999], [0, -1, 10**8]),
    "heartbeat": (lambda n: one(task(HeartbeatSeconds=n)), "/States/A/HeartbeatSeconds", [1, 99_999_999], [0, 10**8]),
    "wait": (lambda n: one(wait(Seconds=n)), "/States/A/Seconds", [0, 99_999_999], [-1, 10**8]),
    "interval": (lambda n: retry(IntervalSeconds=n), "/States/A/Retry/0/IntervalSeconds", [1, 99_999_999], [0, 10**8]),
    "attempts": (lambda n: retry(MaxAttempts=n), "/States/A/Retry/0/MaxAttempts", [0, 99_999_999], [-1, 10**8]),
    "backoff": (lambda n: retry(BackoffRate=n), "/States/A/Retry/0/BackoffRate", [1, 1.0, 7.5], [0, 0.99]),
    "delay": (
        lambda n: retry(MaxDelaySeconds=n),
        "/States/A/Retry/0/MaxDelaySeconds",
        [1, 31_622_400],
        [0, 31_622_401],
    ),
    "concurrency": (lambda n: one(each(INNER, MaxConcurrency=n)), "/States/A/MaxConcurrency", [0, 10**6], [-1]),
    "failures": (
        lambda n: one(distributed(INNER, ToleratedFailureCount=n)),
        "/States/A/ToleratedFailureCount",
        [0, 10**9],
        [-1],
    ),
    "share": (
        lambda n: one(distributed(INNER, ToleratedFailurePercentage=n)),
        "/States/A/ToleratedFailurePercentage",
        [0, 0.5, 100],
        [-0.5, 100.5],
    ),
    "items": (
        lambda n: one(distributed(INNER, ItemReader={**LISTED, "ReaderConfig": {"MaxItems": n}})),
        "/States/A/ItemReader/ReaderConfig/MaxItems",
        [0, 10**8],
        [-1, 10**8 + 1],
    ),
    "batch": (
        lambda n: one(distributed(INNER, ItemBatcher={"MaxItemsPerBatch": n})),
        "/States/A/ItemBatcher/MaxItemsPerBatch",
        [0, 10**6],
        [-1],
    ),
    "bytes": (
        lambda n: one(distributed(INNER, ItemBatcher={"MaxInputBytesPerBatch": n})),
        "/States/A/ItemBatcher/MaxInputBytesPerBatch",
        [0, 262_144],
        [-1, 262_145],
    ),
}


@pytest.mark.parametrize(("build", "place", "good", "bad"), NUMBERS.values(), ids=NUMBERS)
def test_ranges_of_numbers(build: Any, place: str, good: list[float], bad: list[float]) -> None:
    assert [found(build(number)) for number in good] == [[]] * len(good)
    assert [found(build(number)) for number in bad] == [[("field-range", place)]] * len(bad)


def test_every_number_is_tried() -> None:
    assert len(NUMBERS) == sum(len(fields) for fields in RANGES.values())


def test_a_number_out_of_range_is_named_with_its_range() -> None:
    assert [each.message for each in diagnostics(one(wait(Seconds=10**8)))] == [
        "Seconds is 100,000,000; it takes 0 to 99,999,999"
    ]
    assert [each.message for each in diagnostics(retry(BackoffRate=0.5))] == ["BackoffRate is 0.5; it takes 1 or more"]


LENGTH_CASES: dict[str, tuple[Definition, list[str]]] = {
    "no errors to retry": (one(task(Retry=[{"ErrorEquals": []}])), ["/Retry/0/ErrorEquals"]),
    "no errors to catch": (
        machine({"A": task(Catch=[{"ErrorEquals": [], "Next": "A"}])}),
        ["/Catch/0/ErrorEquals"],
    ),
    "no rules to join": (one(rule(And=[])), ["/Choices/0/And"]),
    "no nested rules to join": (one(rule(Not={"Or": []})), ["/Choices/0/Not/Or"]),
    "a label of 40": (one(distributed(INNER, Label="x" * 40)), []),
    "a label of 41": (one(distributed(INNER, Label="x" * 41)), ["/Label"]),
    "an empty label": (one(distributed(INNER, Label="")), ["/Label"]),
    "heartbeat below timeout": (one(task(TimeoutSeconds=60, HeartbeatSeconds=59)), []),
    "heartbeat at timeout": (one(task(TimeoutSeconds=60, HeartbeatSeconds=60)), ["/HeartbeatSeconds"]),
    "delay above interval": (retry(IntervalSeconds=5, MaxDelaySeconds=6), []),
    "delay at interval": (retry(IntervalSeconds=5, MaxDelaySeconds=5), ["/Retry/0/IntervalSeconds"]),
}


@pytest.mark.parametrize(("definition", "places"), LENGTH_CASES.values(), ids=LENGTH_CASES)
def test_lengths_and_orders(definition: Definition, places: list[str]) -> None:
    assert found(definition) == [("field-range", f"/States/A{place}") for place in places]


CONFLICTS: dict[str, tuple[Definition, str]] = {
    "timeout": (one(task(TimeoutSeconds=1, TimeoutSecondsPath="$.n")), "/TimeoutSecondsPath"),
    "heartbeat": (one(task(HeartbeatSeconds=1, HeartbeatSecondsPath="$.n")), "/HeartbeatSecondsPath"),
    "seconds and timestamp": (one(wait(Seconds=1, Timestamp="2026-01-01T00:00:00Z")), "/Timestamp"),
    "seconds and path": (one(wait(Seconds=1, SecondsPath="$.n")), "/SecondsPath"),
    "error": (one({"Type": "Fail", "Error": "E", "ErrorPath": "$.e"}), "/ErrorPath"),
    "cause": (one({"Type": "Fail", "Cause": "c", "CausePath": "$.c"}), "/CausePath"),
    "processor": (one(each(INNER, Iterator=machine({"Other": END}))), "/Iterator"),
    "selector": (one(each(INNER, ItemSelector={}, Parameters={})), "/Parameters"),
    "concurrency": (one(each(INNER, MaxConcurrency=1, MaxConcurrencyPath="$.n")), "/MaxConcurrencyPath"),
    "role": (one(task(Credentials={"RoleArn": "r", "RoleArn.$": "$.r"})), "/Credentials/RoleArn.$"),
    "two comparisons": (one(rule(Variable="$.x", IsNull=True, IsString=True)), "/Choices/0/IsString"),
    "two comparisons inside": (
        one(rule(Not={"Variable": "$.x", "StringEquals": "a", "NumericEquals": 1})),
        "/Choices/0/Not/NumericEquals",
    ),
}


@pytest.mark.parametrize(("definition", "place"), CONFLICTS.values(), ids=CONFLICTS)
def test_fields_that_exclude_each_other(definition: Definition, place: str) -> None:
    assert found(definition) == [("field-conflict", f"/States/A{place}")]


def test_a_conflict_names_all_fields_of_it() -> None:
    [finding] = diagnostics(one(wait(Seconds=1, SecondsPath="$.n", TimestampPath="$.t")))
    assert finding.message == "Seconds and SecondsPath and TimestampPath exclude each other"


NEEDS: dict[str, tuple[Definition, str, str]] = {
    "wait": (one(wait()), "", "'A' needs Seconds or Timestamp"),
    "batcher": (
        one(distributed(INNER, ItemBatcher={"BatchInput": {}})),
        "/ItemBatcher",
        "ItemBatcher of 'A' needs MaxItemsPerBatch or MaxInputBytesPerBatch",
    ),
    "writer": (
        one(distributed(INNER, ResultWriter={})),
        "/ResultWriter",
        "ResultWriter of 'A' needs Resource or WriterConfig",
    ),
    "credentials": (one(task(Credentials={})), "/Credentials", "Credentials of 'A' needs RoleArn"),
    "rule": (
        one(rule()),
        "/Choices/0",
        "Choices[0] of 'A' needs Condition in JSONata, or a comparison in JSONPath",
    ),
    "variable": (one(rule(IsNull=True)), "/Choices/0", "Choices[0] of 'A' needs Variable"),
    "nested variable": (
        one(rule(And=[{"Variable": "$.x", "IsNull": True}, {"IsNull": True}])),
        "/Choices/0/And/1",
        "Choices[0].And[1] of 'A' needs Variable",
    ),
}


@pytest.mark.parametrize(("definition", "place", "message"), NEEDS.values(), ids=NEEDS)
def test_fields_of_which_one_is_needed(definition: Definition, place: str, message: str) -> None:
    assert [(each.code, each.pointer, each.message) for each in diagnostics(definition)] == [
        ("missing-field", f"/States/A{place}", message)
    ]


def test_a_field_that_was_not_understood_is_not_missing() -> None:
    assert found(one(wait(Seconds="soon"))) == []
    assert found(one(rule(Variable="$.x", StringEqual="a"))) == []


def moment(text: str) -> list[Definition]:
    return [one(wait(Timestamp=text)), one(rule(Not={"Variable": "$.x", "TimestampLessThanEquals": text}))]


@pytest.mark.parametrize(
    "text",
    [
        "2027-01-31T09:30:00Z",
        "2027-01-31T09:30:00.123456789Z",
        "2027-01-31T23:59:60+00:00",
        "2024-02-29T00:00:00-11:30",
        "${When}",
    ],
)
def test_moments(text: str) -> None:
    assert [found(each) for each in moment(text)] == [[], []]


@pytest.mark.parametrize(
    "text",
    [
        "2016-12-05 21:29:29Z",
        "2016-12-05t21:29:29Z",
        "2016-12-05T21:29:29z",
        "2016-12-05T21:29:29",
        "2016-13-05T21:29:29Z",
        "2016-12-32T21:29:29Z",
        "2023-02-29T21:29:29Z",
        "2016-12-05T25:29:29Z",
        "2016-12-05T21:60:29Z",
        "2016-12-05T21:29:29+1:00",
        "05-12-2016T21:29:29Z",
        "2016-12-05T21:29:29Z\n",
        "tomorrow",
        "",
    ],
)
def test_what_is_no_moment(text: str) -> None:
    assert [found(each) for each in moment(text)] == [
        [("field-wrong-value", "/States/A/Timestamp")],
        [("field-wrong-value", "/States/A/Choices/0/Not/TimestampLessThanEquals")],
    ]


def test_a_moment_may_be_an_expression() -> None:
    assert found(one(wait(Timestamp="{% $now() %}"), **JSONATA)) == []


@pytest.mark.parametrize("label", ["each-item_1", "each.item", "élan", "${Label}"])
def test_labels(label: str) -> None:
    assert found(one(distributed(INNER, Label=label))) == []


@pytest.mark.parametrize("label", ["each item", "a:b", 'a"b', "a\\b", "a\tb", "a[b", "a&b", "a\x7fb"])
def test_what_is_no_label(label: str) -> None:
    assert found(one(distributed(INNER, Label=label))) == [("field-wrong-value", "/States/A/Label")]


def test_a_number_that_must_be_whole() -> None:
    from sfgen import asl
    from sfgen.checks import check

    states = {"A": asl.WaitState.trusted(seconds=0.5, end=True)}
    [finding] = check(asl.StateMachine.trusted(start_at="A", states=states))
    assert (finding.code, finding.message) == ("field-wrong-type", "Seconds is 0.5; it takes a whole number")


@pytest.mark.parametrize(
    "fields",
    [
        {"ItemReader": LISTED},
        {"ItemBatcher": {"MaxItemsPerBatch": 10}},
        {"ResultWriter": {"Resource": "arn:aws:states:::s3:putObject", "Parameters": {"Bucket": "b"}}},
    ],
    ids=lambda fields: next(iter(fields)),
)
def test_what_only_a_distributed_map_can_have(fields: Definition) -> None:
    place = f"/States/A/{next(iter(fields))}"
    assert found(one(distributed(INNER, **fields))) == []
    assert found(one(each(INNER, **fields))) == [("field-conflict", place)]
    assert found(one(each({**INNER, "ProcessorConfig": {"Mode": "INLINE"}}, **fields))) == [("field-conflict", place)]
    assert found(one(each({**INNER, "ProcessorConfig": {"Mode": "${Mode}"}}, **fields))) == []


def test_tolerated_failures_may_stand_on_an_inline_map() -> None:
    assert found(one(each(INNER, ToleratedFailureCount=1, ToleratedFailurePercentage=5))) == []


@pytest.mark.parametrize("processor", ["ItemProcessor", "Iterator"])
def test_a_distributed_map_says_what_its_children_are(processor: str) -> None:
    state = {"Type": "Map", "End": True, processor: {**INNER, "ProcessorConfig": {"Mode": "DISTRIBUTED"}}}
    assert found(one(state)) == [("missing-field", f"/States/A/{processor}/ProcessorConfig")]


ERRORS: dict[str, tuple[list[list[str]], list[tuple[int, str]]]] = {
    "alone and last": ([["A"], ["States.ALL"]], []),
    "alone": ([["States.ALL"]], []),
    "not last": ([["States.ALL"], ["A"]], [(0, "so what follows it is never tried")]),
    "not alone": ([["States.ALL", "A"]], [(0, "stands with other errors")]),
    "neither": ([["A", "States.ALL"], ["A"]], [(0, "stands with other errors"), (0, "never tried")]),
    "TaskFailed may stand anywhere": ([["States.TaskFailed", "A"], ["B"]], []),
}


@pytest.mark.parametrize("field", ["Retry", "Catch"])
@pytest.mark.parametrize(("lists", "expected"), ERRORS.values(), ids=ERRORS)
def test_the_place_of_the_error_that_matches_all(
    field: str, lists: list[list[str]], expected: list[tuple[int, str]]
) -> None:
    more = {"Next": "B"} if field == "Catch" else {}
    entries = [{"ErrorEquals": errors, **more} for errors in lists]
    definition = machine({"A": task(Next="B", **{field: entries}), "B": END})
    findings = diagnostics(definition)
    assert [(each.code, each.pointer) for each in findings] == [
        ("retry-order", f"/States/A/{field}/{index}/ErrorEquals") for index, _ in expected
    ]
    assert all(text in each.message for each, (_, text) in zip(findings, expected, strict=True))


ACTIVITY = "arn:aws-us-gov:states:us-gov-west-1:123456789012:activity:review"
EXPRESS: dict[str, tuple[Definition, MachineType, list[str]]] = {
    "sync": (one(task("arn:aws:states:::ecs:runTask.sync")), "EXPRESS", ["/States/A/Resource"]),
    "sync:2": (one(task("arn:aws:states:::states:startExecution.sync:2")), "EXPRESS", ["/States/A/Resource"]),
    "token": (one(task("arn:aws:states:::sqs:sendMessage.waitForTaskToken")), "EXPRESS", ["/States/A/Resource"]),
    "activity": (one(task(ACTIVITY)), "EXPRESS", ["/States/A/Resource"]),
    "a request": (one(task()), "EXPRESS", []),
    "a function named sync": (one(task("arn:aws:lambda:us-east-1:123456789012:function:sync")), "EXPRESS", []),
    "standard": (one(task(ACTIVITY)), "STANDARD", []),
    "in a branch": (
        one(parallel(machine({"B": task(ACTIVITY)}))),
        "EXPRESS",
        ["/States/A/Branches/0/States/B/Resource"],
    ),
    "a Distributed Map": (one(distributed(INNER)), "EXPRESS", ["/States/A/ItemProcessor/ProcessorConfig/Mode"]),
    "express children": (
        one(distributed(machine({"B": task(ACTIVITY)}), "EXPRESS")),
        "STANDARD",
        ["/States/A/ItemProcessor/States/B/Resource"],
    ),
    "standard children": (one(distributed(machine({"B": task(ACTIVITY)}), "STANDARD")), "STANDARD", []),
    "a branch of an express child": (
        one(distributed(machine({"P": parallel(machine({"B": task(ACTIVITY)}))}), "EXPRESS")),
        "STANDARD",
        ["/States/A/ItemProcessor/States/P/Branches/0/States/B/Resource"],
    ),
}


@pytest.mark.parametrize(("definition", "machine_type", "places"), EXPRESS.values(), ids=EXPRESS)
def test_what_express_workflows_cannot_do(definition: Definition, machine_type: MachineType, places: list[str]) -> None:
    assert found(definition, machine_type) == [("express-pattern", place) for place in places]


def test_no_field_of_the_machine_is_mistaken_for_one_of_a_state() -> None:
    assert [asl_name(field) for field in RANGES[next(iter(RANGES))]] == ["TimeoutSeconds"]
    assert found(jsonata({"A": END}, TimeoutSeconds=1)) == []
