"""Where JSONPath stands in each kind of state: every field in its form of this language."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import BaseModel

import sfgen as sf
from sfgen import (
    Batch,
    Choice,
    DistributedMap,
    Fail,
    Map,
    Parallel,
    Parameter,
    Pass,
    ResultWriter,
    S3Csv,
    Succeed,
    Task,
    Wait,
    Workflow,
    asl,
    parse_json,
)
from sfgen.expr.values import lift
from tests.jsonpath.interpreter import Interpreter
from tests.oracles.fixtures import Oracles
from tests.oracles.tolerated import refusals

RESOURCE = "arn:aws:lambda:eu-west-1:123456789012:function:orders"
INPUT = "$$.Execution.Input"


class Line(BaseModel):
    sku: str
    amount: int


class Order(BaseModel):
    id: str
    n: int
    share: float
    rush: bool
    lines: list[Line]
    tags: list[str]
    body: str
    note: str | None = None


class Answer(BaseModel):
    price: int
    line: Line
    note: str | None = None
    body: str
    extra: str = ""


Compiled = Any


@pytest.fixture
def flow() -> Workflow[Order]:
    return Workflow("orders", input=Order, query_language="JSONPath")


@pytest.fixture
def states(oracles: Oracles) -> Compiled:
    """Compile a workflow without findings and give its states; all oracles accept it, and it loads back equal."""

    def compiled(flow: Workflow[Any], start: Any) -> dict[str, Any]:
        flow.start_at(start)
        assert [str(finding) for finding in flow.check()] == []
        machine = flow.compile()
        assert asl.loads(machine.to_json()) == machine
        definition = machine.to_dict()
        assert definition["QueryLanguage"] == "JSONPath"
        assert refusals(oracles, definition, names=("language_service", "cfn_lint", "moto")) == []
        found: dict[str, Any] = definition["States"]
        return found

    return compiled


def task(name: str, **fields: Any) -> Any:
    make: Any = Task
    return make(name, **{"resource": RESOURCE, "result": Answer, **fields})


def without(state: dict[str, Any], *names: str) -> dict[str, Any]:
    return {name: value for name, value in state.items() if name not in ("Type", "Next", "End", *names)}


# ---------------------------------------------------------------------------------------------------------------------
# Fields


def test_a_constant_with_names_like_paths_is_a_result() -> None:
    wf = Workflow("names", query_language="JSONPath")
    wf.start_at(Pass("Show", output={"a.$": "$.x"}))
    assert [finding.code for finding in wf.check()] == ["path-as-text"]
    assert wf.compile().to_dict()["States"]["Show"]["Result"] == {"a.$": "$.x"}


@pytest.mark.parametrize(
    ("output", "fields"),
    [
        (lambda o: {"a": 1}, {"Result": {"a": 1}}),
        (lambda o: "text", {"Result": "text"}),
        (lambda o: None, {"Result": None}),
        (lambda o: f"${{{'x'}}}", {"Parameters": {"value.$": r"States.Format('$\{x\}')"}, "OutputPath": "$.value"}),
        (lambda o: Parameter("Name"), {"Result": "${Name}"}),
        (lambda o: o.lines, {"InputPath": f"{INPUT}.lines"}),
        (lambda o: {"a": o.n, "b": 1}, {"Parameters": {"a.$": f"{INPUT}.n", "b": 1}}),
        (lambda o: o.n + 1, {"Parameters": {"value.$": f"States.MathAdd({INPUT}.n, 1)"}, "OutputPath": "$.value"}),
        (
            lambda o: parse_json(o.body),
            {"Parameters": {"value.$": f"States.StringToJson({INPUT}.body)"}, "OutputPath": "$.value"},
        ),
    ],
)
def test_pass(flow: Workflow[Order], states: Compiled, output: Any, fields: dict[str, Any]) -> None:
    found = states(flow, Pass("Show", output=output(flow.input)))
    assert without(found["Show"]) == fields


def test_what_only_looks_like_a_path_stays_data_and_is_told(flow: Workflow[Order]) -> None:
    flow.start_at(Pass("Show", output={"a.$": "$.x"}))
    assert [(each.severity, each.code) for each in flow.check()] == [("warning", "path-as-text")]
    assert flow.compile().to_dict()["States"]["Show"]["Result"] == {"a.$": "$.x"}


@pytest.mark.parametrize(
    "output", [lambda o: o.lines, lambda o: o.n + 1, lambda o: [o.n], lambda o: parse_json(o.body)]
)
def test_the_result_of_a_pass_is_kept_however_it_is_shaped(
    flow: Workflow[Order], states: Compiled, output: Any
) -> None:
    show = Pass("Show", output=output(flow.input))
    found = states(flow, show >> Pass("Again", output={"it": show.result}))
    wrapped = "OutputPath" in found["Show"]
    assert found["Show"]["Assign"] == {"show.$": "$.value" if wrapped else "$"}
    assert found["Again"]["Parameters"] == {"it.$": "$show"}


def test_task_payload_output_and_times(flow: Workflow[Order], states: Compiled) -> None:
    order = flow.input
    shaped = task(
        "Shaped",
        arguments={"FunctionName": Parameter("Function"), "Payload": {"id": order.id, "rows": [{"n": order.n}, 1]}},
        timeout_seconds=order.n,
        heartbeat_seconds=5,
        credentials=f"arn:aws:iam::123456789012:role/{order.id}",
    )
    whole = task("Whole", arguments=order, credentials=order.id, timeout_seconds=60)
    path = task("Part", output=None)
    found = states(flow, shaped >> whole >> path)
    assert without(found["Shaped"], "Resource") == {
        "Parameters": {
            "FunctionName": "${Function}",
            "Payload": {"id.$": f"{INPUT}.id", "rows": [{"n.$": f"{INPUT}.n"}, 1]},
        },
        "TimeoutSecondsPath": f"{INPUT}.n",
        "HeartbeatSeconds": 5,
        "Credentials": {"RoleArn.$": f"States.Format('arn:aws:iam::123456789012:role/{{}}', {INPUT}.id)"},
    }
    assert without(found["Whole"], "Resource") == {
        "InputPath": INPUT,
        "TimeoutSeconds": 60,
        "Credentials": {"RoleArn.$": f"{INPUT}.id"},
    }
    assert without(found["Part"], "Resource") == {
        "Parameters": {},
        "ResultSelector": {"value": None},
        "OutputPath": "$.value",
    }


def test_output_of_a_task(flow: Workflow[Order], states: Compiled) -> None:
    chain: Any = Pass("Start")
    tasks = {}
    outputs: dict[str, Any] = {
        "path": lambda answer, _: answer.line,
        "object": lambda answer, order: {"p": answer.price, "id": order.id, "c": 1},
        "value": lambda answer, _: answer.price + 1,
        "input": lambda _, order: order.lines,
    }
    for name, build in outputs.items():
        bare = task(name)
        tasks[name] = bare._version(output=lift(build(bare.result, flow.input)))
        chain = chain >> tasks[name]
    found = states(flow, chain)
    fields = {name: without(found[name], "Resource", "Parameters") for name in tasks}
    assert fields == {
        "path": {"OutputPath": "$.line"},
        "object": {"ResultSelector": {"p.$": "$.price", "id.$": f"{INPUT}.id", "c": 1}},
        "value": {"ResultSelector": {"value.$": "States.MathAdd($.price, 1)"}, "OutputPath": "$.value"},
        "input": {"OutputPath": f"{INPUT}.lines"},
    }


def test_wait_and_fail(flow: Workflow[Order], states: Compiled) -> None:
    order = flow.input
    found = states(
        flow,
        Wait("Seconds", seconds=order.n)
        >> Wait("Constant", seconds=3)
        >> Wait("Until", timestamp=order.id)
        >> Wait("Moment", timestamp="2027-01-01T00:00:00Z")
        >> Choice("Which?")
        .when(order.rush, Fail("Path", error=order.id, cause=f"{order.n} left"))
        .when(order.n > 1, Fail("Looks like JSONata", error="E", cause="{% x %}"))
        .otherwise(Fail("Constant end", error="E", cause=f"of {Parameter('Stage')}")),
    )
    assert [without(found[name]) for name in ("Seconds", "Constant", "Until", "Moment")] == [
        {"SecondsPath": f"{INPUT}.n"},
        {"Seconds": 3},
        {"TimestampPath": f"{INPUT}.id"},
        {"Timestamp": "2027-01-01T00:00:00Z"},
    ]
    assert without(found["Path"]) == {"ErrorPath": f"{INPUT}.id", "CausePath": f"States.Format('{{}} left', {INPUT}.n)"}
    assert without(found["Looks like JSONata"]) == {"Error": "E", "CausePath": r"States.Format('\{% x %\}')"}
    assert without(found["Constant end"]) == {"Error": "E", "Cause": "of ${Stage}"}


def test_fail_takes_some_functions_only(flow: Workflow[Order]) -> None:
    flow.start_at(Fail("Stop", error="E", cause=parse_json(flow.input.body, str)))
    (finding,) = flow.check()
    assert finding.code == "jsonpath-unsayable"
    assert "States.StringToJson" in finding.message


def test_map_fields(flow: Workflow[Order], states: Compiled) -> None:
    order = flow.input
    each = Map(
        "Each", items=order.lines, max_concurrency=order.n, item_selector={"sku": sf.path("$$.Map.Item.Value.sku")}
    )
    each = each.process(Pass("Show", output=each.item))
    found = states(flow, each)["Each"]
    assert without(found, "ItemProcessor") == {
        "ItemsPath": f"{INPUT}.lines",
        "ItemSelector": {"sku.$": "$$.Map.Item.Value.sku"},
        "MaxConcurrencyPath": f"{INPUT}.n",
    }
    assert without(found["ItemProcessor"]["States"]["Show"]) == {"InputPath": "$"}


def test_distributed_map_fields(flow: Workflow[Order], states: Compiled) -> None:
    order = flow.input
    source: Any = S3Csv(bucket=order.id, key=f"in/{order.id}.csv", max_items=order.n)
    each: Any = DistributedMap(
        "Each",
        items=source,
        max_concurrency=order.n,
        batch=Batch(max_items=order.n, max_input_bytes=1000),
        tolerated_failure_count=order.n,
        writer=ResultWriter(bucket=order.id, prefix="out"),
    )
    each = each.process(task("Import", arguments={"rows": each.batch_items, "id": order.id}))
    found = states(flow, each)["Each"]
    assert found["ItemReader"]["Parameters"] == {
        "Bucket.$": f"{INPUT}.id",
        "Key.$": f"States.Format('in/{{}}.csv', {INPUT}.id)",
    }
    assert found["ItemReader"]["ReaderConfig"]["MaxItemsPath"] == f"{INPUT}.n"
    assert found["ItemBatcher"] == {
        "MaxItemsPerBatchPath": f"{INPUT}.n",
        "MaxInputBytesPerBatch": 1000,
        "BatchInput": {"input.$": f"{INPUT}.id"},
    }
    assert found["MaxConcurrencyPath"] == found["ToleratedFailureCountPath"] == f"{INPUT}.n"
    assert found["ResultWriter"]["Parameters"] == {"Bucket.$": f"{INPUT}.id", "Prefix": "out"}
    inner = found["ItemProcessor"]["States"]["Import"]
    assert inner["Parameters"] == {"rows.$": f"{INPUT}.Items", "id.$": f"{INPUT}.BatchInput.input"}


def test_tolerated_percentage(flow: Workflow[Order], states: Compiled) -> None:
    each: Any = DistributedMap("Each", items=flow.input.tags, tolerated_failure_percentage=flow.input.share)
    found = states(flow, each.process(Pass("Show")))["Each"]
    assert found["ToleratedFailurePercentagePath"] == f"{INPUT}.share"


# ---------------------------------------------------------------------------------------------------------------------
# Variables


def test_a_capture_is_the_deepest_part_that_is_surely_there(flow: Workflow[Order], states: Compiled) -> None:
    quote = task("Quote")
    check = Choice("Noted?").when(sf.is_present(quote.result.note), Pass("Note", output={"note": quote.result.note}))
    found = states(flow, quote >> check.otherwise(Succeed("Done")))
    assert found["Quote"]["Assign"] == {"quote.$": "$"}
    assert found["Note"]["Parameters"] == {"note.$": "$quote.note"}


def test_one_path_is_a_variable_and_several_an_object(flow: Workflow[Order], states: Compiled) -> None:
    one, two = task("One"), task("Two")
    output = {"a": one.result.line.sku, "b": two.result.price, "c": two.result.line.amount}
    found = states(flow, one >> two >> Pass("Show", output=output))
    assert found["One"]["Assign"] == {"one.$": "$.line.sku"}
    assert found["Two"]["Assign"] == {"two": {"price.$": "$.price", "amount.$": "$.line.amount"}}
    assert found["Show"]["Parameters"] == {"a.$": "$one", "b.$": "$two.price", "c.$": "$two.amount"}


def test_what_is_parsed_is_cut_behind_the_parsing(flow: Workflow[Order], states: Compiled) -> None:
    quote = task("Quote")
    parsed = parse_json(quote.result.body, Order)
    found = states(flow, quote >> Pass("Show", output={"id": parsed.id, "sku": parsed.lines[0].sku}))
    assert found["Quote"]["Assign"] == {"quote.$": "States.StringToJson($.body)"}
    assert found["Show"]["Parameters"] == {"id.$": "$quote.id", "sku.$": "$quote.lines[0].sku"}


def test_optional_text_is_not_parsed_before_it_is_known_to_be_there(flow: Workflow[Order], states: Compiled) -> None:
    quote = task("Quote")
    extra = quote.result.extra
    parsed = flow.variable("parsed", type=Line)
    keep = Pass("Parse").sets(parsed=parse_json(extra, Line)) >> Pass("Show", output={"sku": parsed.sku})
    found = states(flow, quote >> Choice("Extra?").when(sf.is_present(extra), keep).otherwise(Succeed("Done")))
    assert found["Quote"]["Assign"] == {"quote.$": "$"}
    assert found["Parse"]["Assign"] == {"parsed.$": "States.StringToJson($quote.extra)"}
    flow = Workflow("orders", input=Order, query_language="JSONPath")
    flow.start_at(quote >> Choice("Extra?").when(sf.is_present(extra), Pass("Sku", output=parse_json(extra, Line).sku)))
    assert [(each.code, each.severity) for each in flow.check() if each.severity == "error"] == [
        ("jsonpath-unsayable", "error")
    ]


def test_assigned_values_by_kind_of_state(flow: Workflow[Order], states: Compiled) -> None:
    order = flow.input
    kept = flow.variable("kept", 0)
    quote = task("Quote")
    quote = quote.sets(kept=quote.result.price + 1).catch(
        then=Fail("Stop"), assign={"kept": kept + 2, "why": quote.error.Error}
    )
    after = Choice("Large?").when(kept > 1, Wait("Pause", seconds=0).sets(kept=kept + 3), assign={"kept": order.n})
    found = states(flow, Pass("Begin") >> quote >> after.otherwise(Succeed("Done")))
    assert found["Begin"]["Assign"] == {"kept": 0}
    assert found["Quote"]["Assign"] == {"kept.$": "States.MathAdd($.price, 1)"}
    assert found["Quote"]["Catch"][0]["Assign"] == {"kept.$": "States.MathAdd($kept, 2)", "why.$": "$.Error"}
    assert found["Large?"]["Choices"][0]["Assign"] == {"kept.$": f"{INPUT}.n"}
    assert found["Large?"]["Choices"][0]["Variable"] == "$kept"
    assert found["Pause"]["Assign"] == {"kept.$": "States.MathAdd($kept, 3)"}


def test_the_input_of_a_state_where_its_result_is_read_is_a_finding(flow: Workflow[Order]) -> None:
    kept = flow.variable("kept", type=str)
    given = sf.state_input(Order).id
    flow.start_at(
        task("Task").sets(kept=given)
        >> Pass("Shaping", output={"x": 1}).sets(kept=given)
        >> Pass("Passing").sets(kept=given)
        >> Wait("Waiting", seconds=0).sets(kept=given)
        >> Pass("Show", output={"kept": kept})
    )
    assert [(each.code, each.state) for each in flow.check()] == [
        ("jsonpath-unsayable", "Task"),
        ("jsonpath-unsayable", "Shaping"),
    ]


def test_an_item_that_later_states_read_is_kept_by_a_pass(flow: Workflow[Order], states: Compiled) -> None:
    each = Map("Each", items=flow.input.lines)
    first = task("First", arguments={"sku": each.item.sku})
    found = states(flow, each.process(first >> Pass("Show", output={"sku": each.item.sku, "n": each.index})))["Each"]
    assert found["ItemSelector"] == {"item.$": "$$.Map.Item.Value", "index.$": "$$.Map.Item.Index"}
    inner = found["ItemProcessor"]
    assert inner["StartAt"] == "Keep item of Each"
    keeper = inner["States"]["Keep item of Each"]
    assert keeper["Assign"] == {"each_item.$": "$.item.sku", "each_index.$": "$.index"}
    assert inner["States"]["First"]["Parameters"] == {"sku.$": "$each_item"}


def test_an_item_that_one_pass_shapes_is_read_from_its_input(flow: Workflow[Order], states: Compiled) -> None:
    each = Map("Each", items=flow.input.lines)
    found = states(flow, each.process(Pass("Show", output={"sku": each.item.sku, "n": each.index})))["Each"]
    assert found["ItemProcessor"]["States"]["Show"]["Parameters"] == {"sku.$": "$.item.sku", "n.$": "$.index"}


# ---------------------------------------------------------------------------------------------------------------------
# Shaped outputs


def test_a_pass_shapes_what_other_states_pass_on(flow: Workflow[Order], states: Compiled) -> None:
    order = flow.input
    done = Succeed("Done", output={"id": order.id})
    pause = Wait("Pause", seconds=0, output=[order.n])
    choice = Choice("Rush?", output={"n": order.n + 1}).when(order.rush, done).otherwise(pause)
    found = states(flow, choice)
    assert list(found) == ["Output of Rush?", "Rush?", "Output of Done", "Done", "Output of Pause", "Pause"]
    assert found["Output of Rush?"]["Parameters"] == {"n.$": f"States.MathAdd({INPUT}.n, 1)"}
    assert found["Output of Rush?"]["Next"] == "Rush?"
    assert found["Rush?"]["Choices"][0]["Next"] == "Output of Done"
    assert found["Rush?"]["Default"] == "Output of Pause"
    assert without(found["Done"]) == {}
    assert found["Output of Done"]["Parameters"] == {"id.$": f"{INPUT}.id"}


def test_a_path_needs_no_pass(flow: Workflow[Order], states: Compiled) -> None:
    order = flow.input
    found = states(
        flow,
        Choice("Rush?", output=order.lines)
        .when(order.rush, Succeed("Done", output=order.id))
        .otherwise(Wait("W", seconds=1, output=order)),
    )
    assert [found[name]["OutputPath"] for name in ("Rush?", "Done", "W")] == [f"{INPUT}.lines", f"{INPUT}.id", INPUT]


def test_what_leads_to_a_shaped_state_leads_to_its_pass(flow: Workflow[Order]) -> None:
    done = Succeed("Done", output={"price": 1})
    again = flow.variable("again", 0)
    quote = task("Quote").sets(again=again + 1).catch(then=done)
    flow.start_at(quote >> Choice("Again?", output={"x": again}).when(again < 3, quote).otherwise(done))
    definition = flow.compile().to_dict()
    states = definition["States"]
    assert states["Quote"]["Catch"][0]["Next"] == "Output of Done"
    assert states["Quote"]["Next"] == "Output of Again?"
    assert Interpreter().run(definition, {}) == {"price": 1}


def test_what_a_workflow_returns_is_shaped_before_a_succeed(flow: Workflow[Order]) -> None:
    order = flow.input
    quote = task("Quote")
    flow.returns({"id": order.id, "more": order.n + 1})
    flow.start_at(quote >> Choice("Rush?").when(order.rush, Succeed("Done")).otherwise(Wait("Pause", seconds=0)))
    definition = flow.compile().to_dict()
    for rush in (True, False):
        assert Interpreter().run(definition, {"id": "x", "n": 1, "rush": rush}) == {"id": "x", "more": 2}


def test_a_state_that_reads_its_input_keeps_it(flow: Workflow[Order]) -> None:
    given = sf.state_input(Order)
    flow.start_at(Pass("Start") >> Wait("Pause", seconds=given.n, output={"n": given.n}))
    (finding,) = flow.check()
    assert (finding.code, finding.state) == ("jsonpath-unsayable", "Pause")
    assert finding.hint == "put a Pass with this output before it"


def test_outputs_of_single_ways_are_shaped_on_them(flow: Workflow[Order], oracles: Oracles) -> None:
    order = flow.input
    quote = task("Quote")
    quote = quote.catch("Late", then=Succeed("Stop"), output={"why": quote.error.Error, "id": order.id})
    rush = (
        Choice("Rush?")
        .when(order.rush, Succeed("One"), output={"a": 1, "was": sf.state_input()})
        .when(order.n == 2, Succeed("Two"), output=order.tags)
        .otherwise(Succeed("Three"))
    )
    flow.start_at(quote >> rush)
    definition = flow.compile().to_dict()
    assert refusals(oracles, definition) == []
    states = definition["States"]
    assert states["Quote"]["Catch"][0]["Next"] == "Output of Quote for Stop"
    assert states["Output of Quote for Stop"]["Parameters"] == {"why.$": "$quote_error", "id.$": f"{INPUT}.id"}
    assert states["Output of Rush? for One"]["Parameters"] == {"a": 1, "was.$": "$"}
    given = {"id": "x", "rush": True, "n": 1, "tags": ["t"]}
    answer = {"price": 3}
    run = Interpreter(lambda *_: answer)
    assert run.run(definition, given) == {"a": 1, "was": answer}
    assert run.run(definition, {**given, "rush": False, "n": 2}) == ["t"]
    assert run.run(definition, {**given, "rush": False}) == answer


def test_a_computed_input_that_a_prompt_uses_twice_is_kept_in_a_variable_first(flow: Workflow[Order]) -> None:
    order = flow.input
    computed = f"{order.id} of {order.n}"
    flow.start_at(Pass("Ask", output={"t": sf.Prompt("{{ it }}, {{ it }}", it=computed)}))
    [finding] = flow.check()
    assert finding.code == "jsonpath-unsayable"
    assert "used more than once" in finding.message
    assert finding.hint == "keep it in a variable first: step.sets(...)"

    other = Workflow("orders", input=Order, query_language="JSONPath")
    it = other.variable("it", type=str)
    said = Pass("Say", output={"t": sf.Prompt("{{ it }}, {{ it }}", it=it)})
    other.start_at(Pass("Make").sets(it=f"{other.input.id} of {other.input.n}") >> said)
    assert Interpreter().run(other.compile().to_dict(), {"id": "x", "n": 2}) == {"t": "x of 2, x of 2"}


def test_an_output_that_would_read_what_its_own_way_sets_is_a_finding(flow: Workflow[Order]) -> None:
    order = flow.input
    n = flow.variable("n", 0)
    quote = task("Quote").catch(then=Fail("Stop"), output={"a": sf.state_input()})
    rush = Choice("Rush?").when(order.rush, Succeed("One"), output={"n": n}, assign={"n": 1}).otherwise(Succeed("Two"))
    flow.start_at(quote >> rush)
    assert [(each.code, each.state, bool(each.hint)) for each in flow.check()] == [
        ("jsonpath-unsayable", "Quote", True),
        ("jsonpath-unsayable", "Rush?", True),
    ]


# ---------------------------------------------------------------------------------------------------------------------
# Mixing


def test_a_step_may_speak_jsonata(flow: Workflow[Order], oracles: Oracles) -> None:
    order = flow.input
    twice = Pass("Twice", output={"n": order.n * 2}, query_language="JSONata")
    flow.start_at(twice >> Pass("Show", output={"n": twice.result["n"]}))
    definition = flow.compile().to_dict()
    assert refusals(oracles, definition) == []
    assert definition["States"]["Twice"]["QueryLanguage"] == "JSONata"
    assert definition["States"]["Twice"]["Assign"] == {"twice": "{% $states.context.Execution.Input.n * 2 %}"}
    assert definition["States"]["Show"]["Parameters"] == {"n.$": "$twice"}


def test_no_step_speaks_jsonpath_in_a_jsonata_machine() -> None:
    flow = Workflow("orders", input=Order)
    flow.start_at(Pass("Show", output={"n": flow.input.n}, query_language="JSONPath"))
    assert [each.code for each in flow.check()] == ["field-wrong-query-language"]


def test_parallel(flow: Workflow[Order], states: Compiled) -> None:
    order = flow.input
    sides = Parallel(
        "Sides", {"left": task("Left"), "right": Pass("Right", output=order.n)}, arguments={"id": order.id}
    )
    found = states(flow, sides >> Pass("Show", output={"p": sides.result.left.price, "r": sides.result.right}))
    assert found["Sides"]["Parameters"] == {"id.$": f"{INPUT}.id"}
    assert found["Sides"]["Assign"] == {"sides": {"left_price.$": "$[0].price", "right.$": "$[1]"}}
    assert found["Show"]["Parameters"] == {"p.$": "$sides.left_price", "r.$": "$sides.right"}
