"""Findings: all at once, each at the line that caused it; and nothing but findings, whatever builders are given."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

import pytest
from pydantic import BaseModel

from sfgen import (
    AthenaManifest,
    Batch,
    Choice,
    DefinitionError,
    DistributedMap,
    Fail,
    Map,
    Parallel,
    Parameter,
    Pass,
    ResultWriter,
    Retry,
    S3Csv,
    S3Inventory,
    S3Json,
    S3JsonLines,
    S3Objects,
    S3Parquet,
    SfgenError,
    Succeed,
    Task,
    Wait,
    Workflow,
    compile_all,
    contains,
    fragment,
    state_input,
    variable,
)
from tests.dsl.support import RESOURCE, Order, here


def test_all_findings_come_together_each_with_its_line() -> None:
    wf = Workflow("orders", input=Order)
    lines = {}
    status = wf.input.customer
    one = Task("One", resource=RESOURCE, arguments={"a": status.nam})  # type: ignore[attr-defined]
    lines["unknown-member"] = here() - 1
    two = Task("Two", resource=RESOURCE, arguments={"b": wf.input.note})
    lines["maybe-missing"] = here() - 1
    later: Task[Any] = Task("Later", resource=RESOURCE)
    three = Task("Three", resource=RESOURCE, arguments={"c": later.result.x})
    lines["unassigned-result"] = here() - 1
    four = Choice("Four").when(wf.input.note is None, Succeed("S"))
    lines["plain-bool"] = here() - 1
    five = Wait("Five")
    lines["field-conflict"] = here() - 1
    six = Task("Six", resource=RESOURCE, arguments={"d": object()})
    lines["value-not-json"] = here() - 1
    seven = Task("Seven", resource=RESOURCE, timeout_seconds=0)
    lines["field-range"] = here() - 1
    wf.start_at(one >> two >> three >> four.otherwise(five >> six >> seven >> later))
    found = {finding.code: finding.source.line for finding in wf.check() if finding.source}
    assert found == lines


def test_findings_are_in_the_order_of_the_source_and_each_only_once() -> None:
    wf = Workflow("orders", input=Order)
    note = wf.input.customer.nam  # type: ignore[attr-defined]
    first = Task("First", resource=RESOURCE, arguments={"a": note})
    second = Task("Second", resource=RESOURCE, arguments={"b": [note, f"{note}"], "c": wf.input.note})
    wf.start_at(second >> first)
    assert [finding.code for finding in wf.check()] == ["unknown-member", "maybe-missing"]


@pytest.mark.parametrize("language", ["JSONata", "JSONPath"])
def test_the_machine_is_checked_though_expressions_have_errors(language: Any) -> None:
    wf = Workflow("orders", input=Order, type="EXPRESS", query_language=language)
    token = {"QueueUrl": wf.context.task.token, "MessageBody": wf.input.custmer}  # type: ignore[attr-defined]
    ask = Task("Ask", resource="arn:aws:states:::sqs:sendMessage.waitForTaskToken", arguments=token)
    wait = Wait("Wait", seconds=-1)
    choice = Choice("Choose").when(wf.input.nope, Fail("Failed"))  # type: ignore[attr-defined]
    wf.start_at(ask >> wait >> choice)
    found = {(each.code, each.state) for each in wf.check()}
    assert found >= {
        ("unknown-member", None),
        ("express-pattern", "Ask"),
        ("field-range", "Wait"),
        ("choice-without-default", "Choose"),
    }
    assert {code for code, _ in found} == {"unknown-member", "express-pattern", "field-range", "choice-without-default"}


@pytest.mark.parametrize("language", ["JSONata", "JSONPath"])
@pytest.mark.parametrize("make", [Map, DistributedMap])
def test_the_machine_is_checked_though_a_map_does_nothing_yet(make: Any, language: Any) -> None:
    wf = Workflow("orders", input=Order, query_language=language)
    each = make("Each", items=wf.input.lines)
    wf.start_at(each >> Wait("Wait", seconds=-1) >> Pass("P", output={"n": each.result}))
    assert {(finding.code, finding.state) for finding in wf.check()} == {("no-start", "Each"), ("field-range", "Wait")}


def test_what_follows_from_another_finding_is_not_told() -> None:
    wf = Workflow("orders", input=Order)
    first, last = Pass("First"), Pass("Last")
    one, two = Pass("One"), Pass("Two")
    wf.start_at(Choice("C").when(wf.input.rush, first >> one).otherwise(first >> two >> Succeed("S") >> last))
    found = [(each.code, each.state) for each in wf.check()]
    assert sorted(found) == [("conflicting-successors", "First"), ("flow-after-end", "S")]


def test_what_the_builders_found_is_not_found_again() -> None:
    wf = Workflow("orders", input=Order)
    n = wf.variable("states", 0)
    both = Parallel("Both", [Pass("Same").sets(states=n + 1), Pass("Same")])  # type: ignore[list-item, call-overload]
    wf.start_at(both)
    codes = [each.code for each in wf.check()]
    assert sorted(codes) == sorted(set(codes))


def test_compiling_with_errors_raises_all_findings() -> None:
    wf = Workflow("orders", input=Order)
    wf.start_at(Wait("W") >> Task("T", resource=RESOURCE, arguments={"a": wf.input.note}))
    with pytest.raises(DefinitionError) as caught:
        wf.compile()
    assert list(caught.value.diagnostics) == wf.check()
    assert len(caught.value.diagnostics) == 2


def test_warnings_do_not_stop_a_compile() -> None:
    wf = Workflow("orders", input=Order)
    wf.start_at(Choice("C").when(wf.input.rush, Pass("P")))
    assert [finding.severity for finding in wf.check()] == ["warning"]
    assert wf.compile().to_dict()["StartAt"] == "C"


def test_workflows_are_compiled_side_by_side() -> None:
    good, bad = Workflow("good"), Workflow("bad")
    good.start_at(Pass("P"))
    one, two = compile_all([good, bad])
    assert one.machine is not None
    assert one.diagnostics == ()
    assert two.machine is None
    assert [finding.code for finding in two.diagnostics] == ["no-start"]


# -- whatever builders are given ----------------------------------------------------------------------------------------


STEP = Pass("A step")
ODD: dict[str, Any] = {
    "None": None,
    "True": True,
    "a number": 7,
    "a negative number": -1,
    "a fraction": 0.5,
    "not a number": float("nan"),
    "a text": "text",
    "an empty text": "",
    "bytes": b"bytes",
    "a list": [1, "two", None],
    "an empty list": [],
    "a dict": {"a": 1},
    "an odd dict": {1: object()},
    "a set": {1, 2},
    "an object": object(),
    "a type": int,
    "a function": lambda: None,
    "a step": STEP,
    "a chain": Pass("B step") >> Pass("C step"),
    "a list of steps": [STEP],
    "a reference": Workflow("other").input,
    "a text with a reference": f"<{Workflow('other').input.x}>",
    "a workflow": Workflow("other"),
    "a generator": (number for number in [1]),
    "an exception": ValueError("x"),
    "a lambda of two": lambda a, b: (a, b),
}


def given(make: Any, field: str, *args: Any, **others: Any) -> Callable[[Any], Any]:
    """Give a builder that takes the value of one field."""
    return lambda odd: make(*args, **{**others, field: odd})


def retried(field: str) -> Callable[[Any], Any]:
    make: Any = Retry
    return lambda odd: Task("T", resource=RESOURCE, retry=make("E", **{field: odd}))


def processed(make: Any, field: str, **others: Any) -> Callable[[Any], Any]:
    return lambda odd: make("M", **{"items": [1], **others, field: odd}).process(Pass("P"))


def from_source(source: Any, field: str, others: dict[str, Any]) -> Callable[[Any], Any]:
    return lambda odd: DistributedMap("M", items=source(**{**others, field: odd})).process(Pass("P"))


BUILDERS: dict[str, Callable[[Any], Any]] = {
    "Workflow.name": Workflow,
    "Workflow.input": lambda odd: Workflow("w", input=odd),
    "Workflow.output": lambda odd: Workflow("w", output=odd),
    "Workflow.type": lambda odd: Workflow("w", type=odd),
    "Workflow.timeout": lambda odd: Workflow("w", timeout=odd),
    "Workflow.comment": lambda odd: Workflow("w", comment=odd),
    "Workflow.start_at": lambda odd: Workflow("w").start_at(odd),
    "Workflow.returns": lambda odd: Workflow("w").returns(odd),
    "Workflow.catch_all": lambda odd: Workflow("w").catch_all(odd),
    "Workflow.variable": lambda odd: Workflow("w").variable(odd, 1),
    "Workflow.variable initial": lambda odd: Workflow("w").variable("n", odd),
    "Workflow.variable type": lambda odd: Workflow("w").variable("n", type=odd),
    "variable": lambda odd: variable(odd, 1),
    "state_input": state_input,
    "Parameter": Parameter,
    "Parameter.type": lambda odd: Parameter("Name", odd),
    "Parameter.default": lambda odd: Parameter("Name", default=odd),
    "Parameter.default of a type": lambda odd: Parameter("Name", float, default=odd),
    "fragment": fragment(lambda prefix: Pass("P")),
    "Task.name": lambda odd: Task(odd, resource=RESOURCE),
    "Pass.name": Pass,
    "Pass.output": lambda odd: Pass("P", output=odd),
    "Pass.assign": lambda odd: Pass("P", assign=odd),
    "Pass.assign value": lambda odd: Pass("P", assign={"n": odd}),
    "Pass.comment": lambda odd: Pass("P", comment=odd),
    "Pass.sets": lambda odd: Pass("P").sets(n=odd),
    "Pass.returns": lambda odd: Pass("P").returns(odd),
    "Wait.seconds": lambda odd: Wait("W", seconds=odd),
    "Wait.timestamp": lambda odd: Wait("W", timestamp=odd),
    "Succeed.output": lambda odd: Succeed("S", output=odd),
    "Fail.error": lambda odd: Fail("F", error=odd),
    "Fail.cause": lambda odd: Fail("F", cause=odd),
    "Choice.when": lambda odd: Choice("C").when(odd, Pass("P")),
    "Choice.when then": lambda odd: Choice("C").when(Workflow("x").input.a == 1, odd),
    "Choice.when output": lambda odd: Choice("C").when(Workflow("x").input.a == 1, Pass("P"), output=odd),
    "Choice.when assign": lambda odd: Choice("C").when(Workflow("x").input.a == 1, Pass("P"), assign=odd),
    "Choice.otherwise": lambda odd: Choice("C").otherwise(odd),
    "Choice.assign": lambda odd: Choice("C", assign=odd).otherwise(Pass("P")),
    "Choice.output": lambda odd: Choice("C", output=odd).otherwise(Pass("P")),
    "chain": lambda odd: Pass("P") >> odd,
    "chain left": lambda odd: odd >> Pass("P"),
    "catch": lambda odd: Task("T", resource=RESOURCE).catch(then=odd),
    "catch error": lambda odd: Task("T", resource=RESOURCE).catch(odd, then=Pass("P")),
    "catch assign": lambda odd: Task("T", resource=RESOURCE).catch(then=Pass("P"), assign=odd),
    "catch output": lambda odd: Task("T", resource=RESOURCE).catch(then=Pass("P"), output=odd),
    "catch comment": lambda odd: Task("T", resource=RESOURCE).catch(then=Pass("P"), comment=odd),
    **{
        f"Task.{name}": given(Task, name, "T", resource=RESOURCE)
        for name in (
            "resource",
            "arguments",
            "result",
            "select",
            "timeout",
            "timeout_seconds",
            "heartbeat",
            "heartbeat_seconds",
            "credentials",
            "retry",
            "assign",
            "output",
            "comment",
        )
    },
    "Parallel.name": lambda odd: Parallel(odd, {"a": Pass("P")}),
    "Parallel.branches": lambda odd: Parallel("B", odd),
    "Parallel.branch": lambda odd: Parallel("B", {"a": odd}),
    "Parallel.branch in a tuple": lambda odd: Parallel("B", (odd,)),
    "Parallel.arguments": lambda odd: Parallel("B", {"a": Pass("P")}, arguments=odd),
    "Parallel.retry": lambda odd: Parallel("B", {"a": Pass("P")}, retry=odd),
    **{
        f"Map.{name}": processed(Map, name)
        for name in ("items", "max_concurrency", "item_selector", "retry", "assign", "output", "comment")
    },
    "Map.process": lambda odd: Map("M", items=[1]).process(odd),
    **{
        f"DistributedMap.{name}": processed(DistributedMap, name)
        for name in (
            "items",
            "execution_type",
            "max_concurrency",
            "batch",
            "item_selector",
            "tolerated_failure_count",
            "tolerated_failure_percentage",
            "writer",
            "label",
            "retry",
            "comment",
        )
    },
    "Batch.max_items": lambda odd: DistributedMap("M", items=[1], batch=Batch(max_items=odd)).process(Pass("P")),
    "ResultWriter.bucket": lambda odd: DistributedMap("M", items=[1], writer=ResultWriter(odd)).process(Pass("P")),
    "ResultWriter.prefix": lambda odd: DistributedMap("M", items=[1], writer=ResultWriter("b", odd)).process(Pass("P")),
    "ResultWriter.transformation": lambda odd: DistributedMap(
        "M", items=[1], writer=ResultWriter("b", transformation=odd)
    ).process(Pass("P")),
    **{
        f"{source.__name__}.{name}": from_source(source, name, others)
        for source, others in (
            (S3Objects, {"bucket": "b"}),
            (S3Csv, {"bucket": "b", "key": "k", "headers": ["a"], "delimiter": "TAB", "item": None, "max_items": 1}),
            (S3Json, {"bucket": "b", "key": "k", "items_pointer": "/a"}),
            (S3JsonLines, {"bucket": "b", "key": "k"}),
            (S3Parquet, {"bucket": "b", "key": "k"}),
            (S3Inventory, {"bucket": "b", "key": "k"}),
            (AthenaManifest, {"bucket": "b", "key": "k", "input_type": "CSV"}),
        )
        for name in others
    },
    "Retry": lambda odd: Task("T", resource=RESOURCE, retry=Retry(odd)),
    **{
        f"Retry.{name}": retried(name)
        for name in ("interval_seconds", "max_attempts", "backoff_rate", "max_delay_seconds", "jitter", "comment")
    },
}


@pytest.mark.parametrize("builder", BUILDERS)
def test_odd_values_give_findings_and_nothing_else(builder: str) -> None:
    """Whatever is given, building and compiling end in findings or in a definition, which JSON can hold."""
    for odd in ODD.values():
        try:
            built = BUILDERS[builder](odd)
            workflow = built if isinstance(built, Workflow) else Workflow("w")
            if isinstance(built, Workflow) or not hasattr(type(built), "entry"):
                workflow.start_at(Pass("P", output=None if isinstance(built, Workflow) else built))
            else:
                workflow.start_at(built)
            workflow.compile().to_json()
        except SfgenError:
            pass


def test_the_odd_values_are_odd_for_somebody() -> None:
    """The test above would show nothing if everything were refused, or nothing."""
    outcomes = set()
    for builder, odd in itertools.product(("Pass.output", "Pass.name", "Task.retry"), ODD.values()):
        try:
            BUILDERS[builder](odd)
        except SfgenError:
            outcomes.add((builder, "refused"))
        else:
            outcomes.add((builder, "built"))
    assert {("Pass.output", "built"), ("Pass.name", "refused"), ("Pass.name", "built")} <= outcomes


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("{% $states.input.id %}", "expression-as-text"),
        ("{% $states.input.id ", "expression-as-text"),
        ("$states.input.id", "expression-as-text"),
        ("$.id", "path-as-text"),
        ("$$.Execution.Name", "path-as-text"),
        ("States.Format('order-{}', $.id)", "path-as-text"),
    ],
)
def test_text_that_somebody_means_as_an_expression_is_told_at_its_line(value: str, code: str) -> None:
    wf = Workflow("texts", input=Order)
    wf.start_at(Task("Send", resource=RESOURCE, arguments={"items": [{"id": value}]}) >> Pass("Show", output=value))
    line = here() - 1
    found = wf.check()
    assert [each.code for each in found] == [code, code]
    assert {each.source.line for each in found if each.source} == {line}
    assert "'Send'" in found[0].message
    assert "wf.input.id" in (found[0].hint or "")


def test_a_name_of_jsonpath_in_arguments_is_told_once() -> None:
    wf = Workflow("names", input=Order)
    wf.start_at(Task("Send", resource=RESOURCE, arguments={"id.$": "$.id"}))
    (found,) = wf.check()
    assert found.code == "path-as-text"
    assert found.hint == "name it 'id', and write the reference itself, such as wf.input.id"


@pytest.mark.parametrize("value", ["$", "$5", "$.50", "{% if a %}x{% endif %}", "a {% b", "States", "100 %}"])
def test_other_text_with_such_signs_is_left_alone(value: str) -> None:
    wf = Workflow("texts", input=Order)
    wf.start_at(Pass("Show", output={"text": value, "InputPath": "$.detail"}))
    assert wf.check() == []


@pytest.mark.parametrize(
    "resource",
    [
        "my-function",
        "arn:aws:states::lambda:invoke",
        "arn:aws:states:::glue:startJobRun:sync",
        "arn:aws:states:::sqs:sendMessage.waitForTasktoken",
    ],
)
def test_a_resource_that_is_none_is_found_where_the_task_is_made(resource: str) -> None:
    wf = Workflow("resources")
    wf.start_at(Task("Call", resource=resource))
    line = here() - 1
    (found,) = wf.check()
    assert found.code == "unknown-resource"
    assert found.source is not None
    assert found.source.line == line
    assert found.message.startswith("the resource of 'Call' ")


def test_a_step_made_by_a_function_is_not_called_after_what_loaded_the_file() -> None:
    def make() -> tuple[Task[Any], ...]:
        return (Task("First", resource=RESOURCE, result=Order),)

    wf = Workflow("names")
    (first, *_) = make()
    wf.start_at(Pass("Show", output=first.result.customer) >> first)
    (found,) = wf.check()
    assert "module.result" not in found.message


def test_an_object_in_place_of_its_class_is_no_model() -> None:
    with pytest.raises(SfgenError, match="given by an object of Found, not by the class"):
        Task("Find", resource=RESOURCE, result=Found("x"))  # type: ignore[call-overload]


def test_a_name_that_is_nearly_one_of_aws_is_a_warning() -> None:
    wf = Workflow("names")
    wf.start_at(Task("Call", resource=RESOURCE).catch("States.Timeouts", then=Fail("Late")))
    (found,) = wf.check()
    assert (found.severity, found.code, found.hint) == ("warning", "unknown-error-name", "did you mean States.Timeout?")


def test_a_list_of_words_has_only_what_the_value_can_be() -> None:
    wf = Workflow("words", input=Ticket)
    is_over = contains(["CLOSED", "OPENED"], wf.input.state)
    line = here() - 1
    wf.start_at(Choice("Over?").when(is_over, Succeed("Yes")).otherwise(Fail("No")))
    (found,) = wf.check()
    assert found.code == "impossible-comparison"
    assert found.hint == "did you mean 'OPEN'?"
    assert found.source is not None
    assert found.source.line == line


class Ticket(BaseModel):
    state: Literal["OPEN", "CLOSED"]


@dataclass
class Found:
    name: str
