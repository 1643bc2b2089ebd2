"""DistributedMap: what children get of the workflow, where items come from, and where results go."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import BaseModel

from sfgen import (
    AthenaManifest,
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
    S3Inventory,
    S3Json,
    S3JsonLines,
    S3Objects,
    S3Parquet,
    Workflow,
    count,
    state_input,
)
from tests.dsl.support import Accepted, States, found, only_finding, order_workflow, task

CHILD = "$states.context.Execution.Input"
ITEM = "{% $states.context.Map.Item.Value %}"
INDEX = "{% $states.context.Map.Item.Index %}"


def inner(states: States, name: str = "Each") -> States:
    found: States = states[name]["ItemProcessor"]["States"]
    return found


class Row(BaseModel):
    name: str
    size: str


def test_the_item_is_the_childs_input_in_every_state(accepted: Accepted) -> None:
    wf = order_workflow()
    each = DistributedMap("Each", items=wf.input.lines)
    first = task("First", arguments={"sku": each.item.sku})
    wf.start_at(each.process(first >> task("Later", arguments={"sku": each.item.sku})))
    states = accepted(wf)
    assert "ItemSelector" not in states["Each"]
    assert states["Each"]["ItemProcessor"]["ProcessorConfig"] == {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"}
    arguments = {"sku": f"{{% {CHILD}.sku %}}"}
    assert [inner(states)[name]["Arguments"] for name in ("First", "Later")] == [arguments, arguments]
    assert "Assign" not in inner(states)["First"]


def test_what_children_read_of_the_workflow_is_handed_to_them(accepted: Accepted) -> None:
    wf = order_workflow()
    n = wf.variable("n", 0)
    get = task("Get")
    each = DistributedMap("Each", items=wf.input.lines)
    work = task(
        "Work",
        arguments={
            "order": wf.input.id,
            "price": get.result.price,
            "n": n,
            "sku": each.item.sku,
            "index": each.index,
        },
    )
    wf.start_at(get.sets(n=3) >> each.process(work))
    states = accepted(wf)
    assert states["Each"]["ItemSelector"] == {
        "item": ITEM,
        "index": INDEX,
        "input": f"{{% {CHILD}.id %}}",
        "get": "{% $get %}",
        "n": "{% $n %}",
    }
    assert inner(states)["Work"]["Arguments"] == {
        "order": f"{{% {CHILD}.input %}}",
        "price": f"{{% {CHILD}.get %}}",
        "n": f"{{% {CHILD}.n %}}",
        "sku": f"{{% {CHILD}.item.sku %}}",
        "index": f"{{% {CHILD}.index %}}",
    }


def test_what_may_be_missing_is_handed_inside_an_object(accepted: Accepted) -> None:
    wf = order_workflow()
    each = DistributedMap("Each", items=wf.input.lines)
    guarded = Choice("Noted?").when(wf.input.note == "x", task("Work", arguments={"note": wf.input.note}))
    wf.start_at(each.process(guarded >> Pass("P")))
    states = accepted(wf)
    assert states["Each"]["ItemSelector"]["input"] == f"{{% {{'note': {CHILD}.note}} %}}"
    assert inner(states)["Work"]["Arguments"] == {"note": f"{{% {CHILD}.input.note %}}"}


def test_results_inside_a_child_are_its_own_variables(accepted: Accepted) -> None:
    wf = order_workflow()
    each = DistributedMap("Each", items=wf.input.lines)
    get = task("Get", arguments={"sku": each.item.sku})
    wf.start_at(each.process(get >> task("Use", arguments={"price": get.result.price})))
    states = accepted(wf)
    assert "ItemSelector" not in states["Each"]
    assert inner(states)["Get"]["Assign"] == {"get": "{% $states.result.price %}"}


def test_inside_an_inline_map_the_item_around_is_handed_on(accepted: Accepted) -> None:
    wf = order_workflow()
    outer = Map("Outer", items=wf.input.lines)
    each = DistributedMap("Each", items=["a", "b"])
    work = task("Work", arguments={"outer": outer.item.sku, "n": outer.index, "own": each.item})
    wf.start_at(outer.process(Pass("First") >> each.process(work)))
    states = inner(accepted(wf), "Outer")
    assert states["Each"]["ItemSelector"] == {
        "item": ITEM,
        "outer_item": "{% $outer_item %}",
        "outer_index": "{% $outer_index %}",
    }
    assert inner(states)["Work"]["Arguments"]["outer"] == f"{{% {CHILD}.outer_item %}}"


def test_two_levels_hand_through(accepted: Accepted) -> None:
    wf = order_workflow()
    get = task("Get")
    outer = DistributedMap("Outer", items=wf.input.lines)
    each = DistributedMap("Each", items=["a"])
    work = task("Work", arguments={"price": get.result.price, "outer": outer.item.sku, "own": each.item})
    wf.start_at(get >> outer.process(Parallel("Both", {"one": each.process(work)})))
    states = accepted(wf)
    assert states["Outer"]["ItemSelector"] == {"item": ITEM, "get": "{% $get %}"}
    branch = inner(states, "Outer")["Both"]["Branches"][0]["States"]
    assert branch["Each"]["ItemSelector"] == {
        "item": ITEM,
        "get": f"{{% {CHILD}.get %}}",
        "outer_item": f"{{% {CHILD}.item.sku %}}",
    }
    assert inner(branch)["Work"]["Arguments"] == {
        "price": f"{{% {CHILD}.get %}}",
        "outer": f"{{% {CHILD}.outer_item %}}",
        "own": f"{{% {CHILD}.item %}}",
    }


def test_errors_of_the_workflow_are_handed_too(accepted: Accepted) -> None:
    wf = order_workflow()
    get = task("Get")
    each = DistributedMap("Each", items=["a"])
    flow = each.process(task("Work", arguments={"error": get.error.Error, "item": each.item}))
    wf.start_at(get.catch(then=flow) >> Pass("P"))
    assert accepted(wf)["Each"]["ItemSelector"] == {"item": ITEM, "get_error": "{% $get_error %}"}


def test_a_users_selector_keeps_its_members_beside_what_is_handed(accepted: Accepted) -> None:
    wf = order_workflow()
    get = task("Get")
    each: Any = DistributedMap(
        "Each", items=wf.input.lines, item_selector={"line": wf.context.map.item.value, "get": "mine"}
    )
    work = task("Work", arguments={"line": each.item["line"], "mine": each.item["get"], "price": get.result.price})
    wf.start_at(get >> each.process(work))
    states = accepted(wf)
    assert states["Each"]["ItemSelector"] == {"line": ITEM, "get": "mine", "get_2": "{% $get %}"}
    assert inner(states)["Work"]["Arguments"] == {
        "line": f"{{% {CHILD}.line %}}",
        "mine": f"{{% {CHILD}.get %}}",
        "price": f"{{% {CHILD}.get_2 %}}",
    }


def test_a_selector_that_is_no_object_cannot_hand_anything() -> None:
    wf = order_workflow()
    get = task("Get")
    each: Any = DistributedMap("Each", items=wf.input.lines, item_selector=wf.context.map.item.value)
    wf.start_at(get >> each.process(task("Work", arguments={"price": get.result.price})))
    assert found(wf) == [("field-conflict", "Each")]


# -- batches ----------------------------------------------------------------------------------------------------------


def test_a_batch_is_a_list_and_what_is_handed_is_batch_input(accepted: Accepted) -> None:
    wf = order_workflow()
    get = task("Get")
    each = DistributedMap("Each", items=wf.input.lines, batch=Batch(max_items=10))
    work = task("Work", arguments={"lines": each.batch_items, "n": count(each.batch_items), "price": get.result.price})
    wf.start_at(get >> each.process(work))
    states = accepted(wf)
    assert "ItemSelector" not in states["Each"]
    assert states["Each"]["ItemBatcher"] == {"MaxItemsPerBatch": 10, "BatchInput": {"get": "{% $get %}"}}
    assert inner(states)["Work"]["Arguments"] == {
        "lines": f"{{% {CHILD}.Items %}}",
        "n": f"{{% $count({CHILD}.Items) %}}",
        "price": f"{{% {CHILD}.BatchInput.get %}}",
    }


def test_a_batch_has_an_input_of_its_own_beside_what_is_handed(accepted: Accepted) -> None:
    wf = order_workflow()
    given = {"run": wf.context.execution.name, "input": 1}
    each = DistributedMap("Each", items=wf.input.lines, batch=Batch(max_items=10, input=given))
    wf.start_at(each.process(task("Price", arguments={"all": state_input(), "order": wf.input.id})))
    states = accepted(wf)
    assert states["Each"]["ItemBatcher"]["BatchInput"] == {
        "run": "{% $states.context.Execution.Name %}",
        "input": 1,
        "input_2": "{% $states.context.Execution.Input.id %}",
    }
    assert inner(states)["Price"]["Arguments"]["order"] == f"{{% {CHILD}.BatchInput.input_2 %}}"


def test_the_input_of_a_batch_is_an_object() -> None:
    wf = order_workflow()
    given: Any = [1]
    each = DistributedMap("Each", items=wf.input.lines, batch=Batch(max_items=10, input=given))
    wf.start_at(each.process(Pass("Look")))
    assert found(wf) == [("field-wrong-type", "Each")]


def test_a_batch_without_captures_has_no_batch_input(accepted: Accepted) -> None:
    wf = order_workflow()
    each = DistributedMap("Each", items=wf.input.lines, batch=Batch(max_input_bytes=1000))
    wf.start_at(each.process(task("Work", arguments={"first": each.batch_items[0].sku})))
    assert accepted(wf)["Each"]["ItemBatcher"] == {"MaxInputBytesPerBatch": 1000}


def test_the_limits_of_a_batch_may_be_expressions(accepted: Accepted) -> None:
    wf = Workflow("w", input=dict[str, int])
    each = DistributedMap("Each", items=["a", "b"], batch=Batch(max_items=wf.input["size"]))
    wf.start_at(each.process(Pass("P")))
    assert accepted(wf)["Each"]["ItemBatcher"] == {"MaxItemsPerBatch": f"{{% {CHILD}.size %}}"}


@pytest.mark.parametrize("read", [lambda each: each.item, lambda each: each.index])
def test_an_item_of_a_batch_is_an_error(read: Any) -> None:
    wf = order_workflow()
    each = DistributedMap("Each", items=["a"], batch=Batch(max_items=2))
    wf.start_at(each.process(task("Work", arguments={"v": read(each)})))
    finding = only_finding(wf)
    assert (finding.code, finding.state) == ("field-conflict", "Work")
    assert "batch_items" in str(finding.hint)


def test_a_batch_where_there_is_none_is_an_error() -> None:
    wf = order_workflow()
    each = DistributedMap("Each", items=["a"])
    wf.start_at(each.process(task("Work", arguments={"v": each.batch_items})))
    assert [code for code, _ in found(wf)] == ["no-result"]


def test_a_batch_without_a_limit_is_an_error() -> None:
    wf = order_workflow()
    wf.start_at(DistributedMap("Each", items=["a"], batch=Batch()).process(Pass("P")))
    assert ("field-conflict", "Each") in found(wf)


# -- item sources and writers -----------------------------------------------------------------------------------------

SOURCES: list[Any] = [
    pytest.param(
        S3Objects(bucket="b", prefix="p/", max_items=5),
        {
            "Resource": "arn:aws:states:::s3:listObjectsV2",
            "ReaderConfig": {"MaxItems": 5},
            "Arguments": {"Bucket": "b", "Prefix": "p/"},
        },
        id="objects",
    ),
    pytest.param(
        S3Csv(bucket="b", key="k", item=Row, delimiter="TAB"),
        {
            "Resource": "arn:aws:states:::s3:getObject",
            "ReaderConfig": {"InputType": "CSV", "CSVDelimiter": "TAB", "CSVHeaderLocation": "FIRST_ROW"},
            "Arguments": {"Bucket": "b", "Key": "k"},
        },
        id="CSV",
    ),
    pytest.param(
        S3Csv(bucket="b", key="k", headers=["a", "b"], version_id="7"),
        {
            "Resource": "arn:aws:states:::s3:getObject",
            "ReaderConfig": {"InputType": "CSV", "CSVHeaderLocation": "GIVEN", "CSVHeaders": ["a", "b"]},
            "Arguments": {"Bucket": "b", "Key": "k", "VersionId": "7"},
        },
        id="CSV with given headers",
    ),
    pytest.param(
        S3Json(bucket="b", key="k", items_pointer="/orders", item=Row),
        {
            "Resource": "arn:aws:states:::s3:getObject",
            "ReaderConfig": {"InputType": "JSON", "ItemsPointer": "/orders"},
            "Arguments": {"Bucket": "b", "Key": "k"},
        },
        id="JSON",
    ),
    pytest.param(
        S3JsonLines(bucket="b", key="k", item=Row),
        {
            "Resource": "arn:aws:states:::s3:getObject",
            "ReaderConfig": {"InputType": "JSONL"},
            "Arguments": {"Bucket": "b", "Key": "k"},
        },
        id="JSON Lines",
    ),
    pytest.param(
        S3Parquet(bucket="b", key="k", item=Row),
        {
            "Resource": "arn:aws:states:::s3:getObject",
            "ReaderConfig": {"InputType": "PARQUET"},
            "Arguments": {"Bucket": "b", "Key": "k"},
        },
        id="Parquet",
    ),
    pytest.param(
        S3Inventory(bucket="b", key="manifest.json"),
        {
            "Resource": "arn:aws:states:::s3:getObject",
            "ReaderConfig": {"ManifestType": "S3_INVENTORY"},
            "Arguments": {"Bucket": "b", "Key": "manifest.json"},
        },
        id="inventory",
    ),
    pytest.param(
        AthenaManifest(bucket="b", key="manifest.csv", input_type="PARQUET", item=Row),
        {
            "Resource": "arn:aws:states:::s3:getObject",
            "ReaderConfig": {"InputType": "PARQUET", "ManifestType": "ATHENA_DATA"},
            "Arguments": {"Bucket": "b", "Key": "manifest.csv"},
        },
        id="Athena",
    ),
]


@pytest.mark.parametrize(("source", "reader"), SOURCES)
def test_an_item_source_is_a_reader(source: Any, reader: dict[str, Any], accepted: Accepted) -> None:
    wf = order_workflow()
    each: Any = DistributedMap("Each", items=source)
    wf.start_at(each.process(task("Work", arguments={"item": each.item})))
    state = accepted(wf)["Each"]
    assert state["ItemReader"] == reader
    assert "Items" not in state


def test_an_item_source_may_read_what_is_known(accepted: Accepted) -> None:
    wf = order_workflow()
    get = task("Get", result=dict[str, int])
    source = S3Csv(bucket=Parameter("Bucket"), key=f"orders/{wf.input.id}.csv", max_items=get.result["n"], item=Row)
    each = DistributedMap("Each", items=source)
    wf.start_at(get >> each.process(task("Work", arguments={"name": each.item.name})))
    state = accepted(wf)["Each"]
    assert state["ItemReader"]["Arguments"] == {
        "Bucket": "${Bucket}",
        "Key": f"{{% 'orders/' & {CHILD}.id & '.csv' %}}",
    }
    assert state["ItemReader"]["ReaderConfig"]["MaxItems"] == "{% $get.n %}"


def test_the_model_of_a_source_is_checked() -> None:
    wf = order_workflow()
    each = DistributedMap("Each", items=S3Csv(bucket="b", key="k", item=Row))
    wf.start_at(each.process(task("Work", arguments={"name": each.item.nam})))  # type: ignore[attr-defined]
    finding = only_finding(wf)
    assert (finding.code, finding.hint) == ("unknown-member", "did you mean 'name'?")


def test_listed_objects_have_the_members_that_s3_gives(accepted: Accepted) -> None:
    wf = order_workflow()
    each = DistributedMap("Each", items=S3Objects(bucket="b"))
    wf.start_at(each.process(task("Work", arguments={"key": each.item["Key"], "size": each.item["Size"] + 1})))
    assert inner(accepted(wf))["Work"]["Arguments"] == {
        "key": f"{{% {CHILD}.Key %}}",
        "size": f"{{% {CHILD}.Size + 1 %}}",
    }


def test_results_are_written_and_the_state_says_where(accepted: Accepted) -> None:
    wf = order_workflow()
    writer = ResultWriter(bucket="b", prefix=f"out/{wf.input.id}", transformation="COMPACT", output_type="JSONL")
    each: Any = DistributedMap("Each", items=["a"], writer=writer)
    each = each.process(task("Work", select=lambda answer: answer.price))
    key = each.result.ResultWriterDetails.Key
    wf.start_at(each >> task("Read", arguments={"key": key}))
    states = accepted(wf)
    assert states["Each"]["ResultWriter"] == {
        "Resource": "arn:aws:states:::s3:putObject",
        "Arguments": {"Bucket": "b", "Prefix": f"{{% 'out/' & {CHILD}.id %}}"},
        "WriterConfig": {"Transformation": "COMPACT", "OutputType": "JSONL"},
    }
    assert states["Each"]["Assign"] == {"each_2": "{% $states.result.ResultWriterDetails.Key %}"}


def test_what_is_written_is_what_the_flow_gives_though_no_state_reads_it(accepted: Accepted) -> None:
    wf = order_workflow()
    each = DistributedMap("Each", items=["a"], writer=ResultWriter(bucket="b"))
    wf.start_at(each.process(task("Work", select=lambda answer: answer.price)))
    assert inner(accepted(wf))["Work"]["Output"] == "{% $states.result.price %}"


def test_without_a_writer_the_result_is_a_list(accepted: Accepted) -> None:
    wf = order_workflow()
    work = DistributedMap("Work it", items=["a"]).process(task("Work"))
    wf.start_at(work >> task("Read", arguments={"first": work.result[0].price}))
    assert accepted(wf)["Work it"]["Assign"] == {"work_it": "{% {'price': $states.result[0].price} %}"}


def test_all_fields(accepted: Accepted) -> None:
    wf = Workflow("w", input=dict[str, int])
    each = DistributedMap(
        "Each",
        items=["a"],
        execution_type="EXPRESS",
        max_concurrency=wf.input["n"],
        tolerated_failure_count=wf.input["n"],
        label="Rows",
        comment="Row by row",
    )
    wf.start_at(each.process(Pass("P")))
    state = accepted(wf)["Each"]
    assert state["ItemProcessor"]["ProcessorConfig"] == {"Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS"}
    assert state["MaxConcurrency"] == state["ToleratedFailureCount"] == f"{{% {CHILD}.n %}}"
    assert (state["Label"], state["Comment"]) == ("Rows", "Row by row")
    wf = Workflow("w")
    wf.start_at(DistributedMap("Each", items=["a"], tolerated_failure_percentage=2.5).process(Pass("P")))
    assert accepted(wf)["Each"]["ToleratedFailurePercentage"] == 2.5


def test_an_express_workflow_cannot_have_one() -> None:
    wf = Workflow("w", type="EXPRESS")
    wf.start_at(DistributedMap("Each", items=["a"]).process(Pass("P")))
    assert found(wf) == [("express-pattern", "Each")]


def test_a_failure_inside_is_caught_outside(accepted: Accepted) -> None:
    wf = order_workflow()
    each = DistributedMap("Each", items=["a"]).process(Pass("P"))
    wf.start_at(each.catch("States.ExceedToleratedFailureThreshold", then=Fail("F", error=each.error.Error)))
    assert accepted(wf)["Each"]["Catch"][0]["Next"] == "F"
