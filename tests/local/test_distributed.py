"""Distributed Maps: where items come from, how they are batched, and where results go."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from sfgen import SfgenError, local
from tests.local.machines import distributed, machine, passes, task

ECHO = machine(P=passes())


def reader(name: str = "getObject", config: Any = None, **parameters: Any) -> dict[str, Any]:
    made: dict[str, Any] = {"Resource": f"arn:aws:states:::s3:{name}", "Parameters": {"Bucket": "b", **parameters}}
    return made if config is None else {**made, "ReaderConfig": config}


def read(folder: Path, given: dict[str, Any], **fields: Any) -> local.Execution:
    return local.run(machine(S=distributed(ECHO, ItemReader=given, **fields)), buckets={"b": folder})


PEOPLE = 'name,age\nAda,36\n"Grace ""Amazing"" H",85\nBob\nEve,1,extra\n'
CSV = [
    {"name": "Ada", "age": "36"},
    {"name": 'Grace "Amazing" H', "age": "85"},
    {"name": "Bob", "age": ""},
    {"name": "Eve", "age": "1"},
]


@pytest.mark.parametrize(
    ("file", "content", "config", "items"),
    [
        ("a.csv", PEOPLE, {"InputType": "CSV", "CSVHeaderLocation": "FIRST_ROW"}, CSV),
        (
            "a.csv",
            "1|2\n3|4\n",
            {"InputType": "CSV", "CSVHeaderLocation": "GIVEN", "CSVHeaders": ["x", "y"], "CSVDelimiter": "PIPE"},
            [{"x": "1", "y": "2"}, {"x": "3", "y": "4"}],
        ),
        ("a.csv", "x\na\\,b\\n\n", {"InputType": "CSV", "CSVHeaderLocation": "FIRST_ROW"}, [{"x": "a,b\\n"}]),
        ("a.json", "[1, 2, 3]", {"InputType": "JSON", "MaxItems": 2}, [1, 2]),
        ("a.json", '{"a": {"b/c": [1, 2]}}', {"InputType": "JSON", "ItemsPointer": "/a/b~1c"}, [1, 2]),
        ("a.json", '{"k": 1}', {"InputType": "JSON"}, [{"Key": "k", "Value": 1}]),
        ("a.jsonl", '{"a": 1}\n\n{"a": 2}\n', {"InputType": "JSONL"}, [{"a": 1}, {"a": 2}]),
    ],
    ids=["csv", "given", "escapes", "json", "pointer", "object", "lines"],
)
def test_items_are_read_from_files(tmp_path: Path, file: str, content: str, config: Any, items: Any) -> None:
    (tmp_path / file).write_text(content, "utf-8")
    assert read(tmp_path, reader(config=config, Key=file)).output == items


def test_packed_files(tmp_path: Path) -> None:
    (tmp_path / "a.json.gz").write_bytes(gzip.compress(b"[1]"))
    assert read(tmp_path, reader(config={"InputType": "JSON"}, Key="a.json.gz")).output == [1]


def test_a_listing(tmp_path: Path) -> None:
    for name in ("in/b.json", "in/a.json", "other.json"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("[1, 2]", "utf-8")
    listed = read(tmp_path, reader("listObjectsV2", Prefix="in/")).output
    assert isinstance(listed, list)
    assert [(each["Key"], each["Size"]) for each in listed] == [("in/a.json", 6), ("in/b.json", 6)]
    flatten = {"Transformation": "LOAD_AND_FLATTEN", "InputType": "JSON"}
    assert read(tmp_path, reader("listObjectsV2", config=flatten, Prefix="in/")).output == [1, 2, 1, 2]


def test_an_inventory(tmp_path: Path) -> None:
    files = [{"key": "data/1.csv"}]
    manifest = {"fileSchema": "Bucket, Key", "destinationBucket": "arn:aws:s3:::b", "files": files}
    (tmp_path / "data").mkdir()
    (tmp_path / "data/1.csv").write_text('"b","x"\n"b","y"\n', "utf-8")
    (tmp_path / "manifest.json").write_text(json.dumps(manifest), "utf-8")
    execution = read(tmp_path, reader(config={"ManifestType": "S3_INVENTORY"}, Key="manifest.json"))
    assert execution.output == [{"Bucket": "b", "Key": "x"}, {"Bucket": "b", "Key": "y"}]


@pytest.mark.parametrize(
    ("content", "config", "cause"),
    [
        (None, {"InputType": "JSON"}, "The specified key does not exist"),
        ("{", {"InputType": "JSON"}, "The data is no JSON"),
        ("1", {"InputType": "JSON"}, "non-iterable"),
        ("{}", {"InputType": "JSON", "ItemsPointer": "/a"}, "does not lead to a value"),
        ("x", {"InputType": "PARQUET"}, "cannot be read here"),
    ],
    ids=["missing", "broken", "scalar", "pointer", "parquet"],
)
def test_a_reader_that_fails_is_caught_by_its_name(tmp_path: Path, content: Any, config: Any, cause: str) -> None:
    if content is not None:
        (tmp_path / "a").write_text(content, "utf-8")
    catch = [{"ErrorEquals": ["States.ItemReaderFailed"], "Next": "Caught"}]
    state = distributed(ECHO, ItemReader=reader(config=config, Key="a"), Catch=catch)
    execution = local.run(machine(S=state, Caught=passes()), buckets={"b": tmp_path})
    assert isinstance(execution.output, dict)
    assert cause in execution.output["Cause"]


def test_a_mock_stands_for_the_reader() -> None:
    state = distributed(ECHO, ItemReader=reader(config={"InputType": "JSONL"}, Key="k"))
    assert local.run(machine(S=state), mocks={"s3:getObject": "1\n2\n"}).output == [1, 2]
    assert local.run(machine(S=state), mocks={"S": [3, 4]}).output == [3, 4]
    assert isinstance(local.run(machine(S=state), mocks="auto").output, list)
    with pytest.raises(local.MockError, match="nothing answers the task 'S'"):
        local.run(machine(S=state))
    with pytest.raises(local.MockError, match="gives no items"):
        local.run(machine(S=state), mocks={"S": local.silence()})


def test_a_bucket_is_a_folder(tmp_path: Path) -> None:
    with pytest.raises(SfgenError, match="which does not exist"):
        local.run(machine(S=passes()), buckets={"b": tmp_path / "none"})
    with pytest.raises(SfgenError, match="leads out of the folder"):
        read(tmp_path, reader(config={"InputType": "JSON"}, Key="../x"))


def test_the_context_tells_where_an_item_is_from(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('{"k": 5}', "utf-8")
    selector = {"item.$": "$$.Map.Item", "in.$": "$.x"}
    given = reader(config={"InputType": "JSON"}, Key="a.json")
    state = distributed(ECHO, ItemReader=given, ItemSelector=selector)
    execution = local.run(machine(S=state), {"x": 1}, buckets={"b": tmp_path})
    assert execution.output == [{"item": {"Index": 0, "Value": 5, "Source": "S3://b/a.json", "Key": "k"}, "in": 1}]


def test_batches_by_number_and_by_size() -> None:
    by_number = distributed(ECHO, ItemBatcher={"MaxItemsPerBatch": 2, "BatchInput": {"x.$": "$[0]"}})
    assert local.run(machine(S=by_number), [1, 2, 3]).output == [
        {"BatchInput": {"x": 1}, "Items": [1, 2]},
        {"BatchInput": {"x": 1}, "Items": [3]},
    ]
    by_size = distributed(ECHO, ItemBatcher={"MaxInputBytesPerBatch": 30})
    output = local.run(machine(S=by_size), ["aaaaaaaa", "bbbbbbbb", "c"]).output
    assert output == [{"Items": ["aaaaaaaa"]}, {"Items": ["bbbbbbbb", "c"]}]
    assert isinstance(output, list)
    assert all(len(json.dumps(each, separators=(",", ":"))) <= 30 for each in output)


def test_a_failed_batch_counts_all_its_items() -> None:
    state = distributed(machine(T=task()), ItemBatcher={"MaxItemsPerBatch": 3}, ToleratedFailureCount=2)
    execution = local.run(machine(S=state), list(range(4)), mocks={"T": local.sequence(local.fails("X"), {})})
    assert execution.error == "States.ExceedToleratedFailureThreshold"
    assert execution.map_runs[0].counts["failed"] == 3


WRITER = {"Resource": "arn:aws:states:::s3:putObject", "Parameters": {"Bucket": "b", "Prefix": "out"}}


def test_results_are_written(tmp_path: Path) -> None:
    state = distributed(machine(T=task()), ResultWriter=WRITER, ToleratedFailureCount=1)
    mocks = {"T": lambda item: local.fails("Odd", "why") if item == 1 else {"n": item}}
    execution = local.run(machine(S=state), [1, 2], mocks=mocks, buckets={"b": tmp_path})
    assert isinstance(execution.output, dict)
    details = execution.output["ResultWriterDetails"]
    manifest = json.loads((tmp_path / details["Key"]).read_text("utf-8"))
    assert manifest["MapRunArn"] == execution.output["MapRunArn"]
    (succeeded,) = manifest["ResultFiles"]["SUCCEEDED"]
    (record,) = json.loads((tmp_path / succeeded["Key"]).read_text("utf-8"))
    assert (record["Status"], record["Input"], record["Output"]) == ("SUCCEEDED", "2", '{"n":2}')
    (failed,) = manifest["ResultFiles"]["FAILED"]
    (record,) = json.loads((tmp_path / failed["Key"]).read_text("utf-8"))
    assert (record["Status"], record["Error"], record["Cause"]) == ("FAILED", "Odd", "why")
    assert manifest["ResultFiles"]["PENDING"] == []


def test_results_without_a_bucket_are_kept() -> None:
    config = {"OutputType": "JSONL", "Transformation": "COMPACT"}
    state = distributed(ECHO, ResultWriter={**WRITER, "WriterConfig": config})
    execution = local.run(machine(S=state), [{"a": 1}, {"a": 2}])
    (written,) = [text for name, text in execution.objects.items() if "SUCCEEDED" in name]
    assert written == '{"a":1}\n{"a":2}\n'


@pytest.mark.parametrize(("kind", "output"), [("COMPACT", [[1, 2], 3]), ("FLATTEN", [1, 2, 3])])
def test_results_are_shaped(kind: str, output: Any) -> None:
    state = distributed(ECHO, ResultWriter={"WriterConfig": {"Transformation": kind, "OutputType": "JSON"}})
    assert local.run(machine(S=state), [[1, 2], 3]).output == output


def test_children_do_not_see_variables_and_have_an_input_of_their_own() -> None:
    child = machine(P=passes(Parameters={"in.$": "$$.Execution.Input", "id.$": "$$.Execution.Id"}))
    first = passes(Assign={"x": 1}, Next="S")
    execution = local.run(machine(P1=first, S=distributed(child, Label="L")), [5], name="M")
    assert isinstance(execution.output, list)
    (output,) = execution.output
    assert output["in"] == 5
    assert ":execution:M/L:" in output["id"]
    reads = machine(P=passes(Parameters={"x.$": "$x"}))
    assert local.run(machine(P1=first, S=distributed(reads)), [5]).status == "FAILED"


def test_a_retry_begins_a_new_map_run() -> None:
    retry = [{"ErrorEquals": ["States.ExceedToleratedFailureThreshold"]}]
    state = distributed(machine(T=task()), Retry=retry)
    execution = local.run(machine(S=state), [1], mocks={"T": local.sequence(local.fails("X"), {"ok": 1})})
    assert execution.output == [{"ok": 1}]
    assert [each.status for each in execution.map_runs] == ["FAILED", "SUCCEEDED"]
    assert len({each.arn for each in execution.map_runs}) == 2
