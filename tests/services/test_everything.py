"""All services and all actions of the installed botocore."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator
from importlib.resources import files
from typing import Any

import pytest

from sfgen import Task, Workflow, jsonata
from sfgen.services import index
from sfgen.services.arguments import JsonReader, Path, check_arguments, path_text
from sfgen.services.catalogue import Operation, Service, UnsupportedActionError, service
from sfgen.services.names import all_names, error_prefix, service_name
from sfgen.services.shapes import Kind, Shape
from sfgen.services.words import action_name, member_name, method_name
from tests.services.minimal import UNKNOWN_TEXT, minimal

TABLE: dict[str, Any] = json.loads(files("sfgen.services").joinpath("data/names.json").read_bytes())
PARTS = 8


def told(text: object) -> None:
    """Show a count: `pytest -rP` prints it."""
    sys.stdout.write(f"{text}\n")


def operations(api: Service) -> Iterator[Operation]:
    for action in api.operations:
        yield api.operation(action)


def test_names_agree_with_the_list_of_aws_both_ways() -> None:
    listed, unlisted, same = TABLE["services"], TABLE["unlisted"], TABLE["same_service"]
    clients = set(index.clients())
    named = {row["client"] for row in listed.values() if row["client"]}
    refused = {row["client"] for row in unlisted.values()}
    newer = clients - named - refused - same.keys()
    told(f"{len(listed)} listed, {len(named)} of them in botocore, {len(refused)} refused, {len(newer)} newer")
    assert named <= clients
    assert not named & refused
    assert refused <= clients
    assert set(all_names()) == {*listed, *(service_name(index.service_id(client)) for client in newer)}
    assert len(listed) == 417


def test_the_rule_for_names_and_prefixes_gives_what_aws_lists() -> None:
    ids = {name: index.service_id(row["client"]) for name, row in TABLE["services"].items() if row["client"]}
    assert {name: service_name(id_) for name, id_ in ids.items()} == {name: name for name in ids}
    prefixes = {name: error_prefix(id_) for name, id_ in ids.items()}
    assert prefixes == {name: TABLE["services"][name]["prefix"] for name in ids}


@pytest.mark.parametrize("part", range(PARTS))
def test_each_action_takes_its_minimal_arguments(part: int) -> None:
    counts: Counter[str] = Counter()
    reader = JsonReader()
    for name in all_names()[part::PARTS]:
        api = service(name)
        methods = set()
        for operation in operations(api):
            methods.add(operation.method)
            assert operation.action == action_name(operation.name)
            assert operation.method == method_name(operation.name)
            assert operation.method.isidentifier()
            shape = operation.input
            counts["actions"] += 1
            if shape is not None:
                found = check_arguments(shape, minimal(shape), reader, operation.action)
                assert found == [], f"{name}:{operation.action}"
        assert len(methods) == len(api.operations)
        counts["services"] += 1
        counts["without a model"] += not api.known
    told(dict(counts))


def test_what_aws_does_not_call_is_refused() -> None:
    refused, gone = Counter[str](), Counter[str]()
    for name, row in TABLE["services"].items():
        api = service(name)
        for operation in row.get("unsupported", ()):
            with pytest.raises(UnsupportedActionError):
                api.operation(action_name(operation))
            assert action_name(operation) not in api.operations
            known = api._index is not None and operation in api._index.operations
            (refused if known else gone)[name] += 1
    told(f"{refused.total()} refused, {gone.total()} that botocore does not have (any more)")
    assert refused.total() > 30


def test_streams_of_events_are_refused() -> None:
    streaming = 0
    for name in all_names():
        api = service(name)
        for operation in () if api._index is None else api._index.operations:
            if api._index is not None and api._index.operation(operation).streams:
                streaming += 1
                with pytest.raises(UnsupportedActionError):
                    api.operation(action_name(operation))
    told(f"{streaming} actions with a stream of events")
    assert streaming > 20


def later(value: Any) -> Any:
    """Put expressions in place of texts that stand for them."""
    if isinstance(value, dict):
        return {name: later(each) for name, each in value.items()}
    if isinstance(value, list):
        return [later(each) for each in value]
    return jsonata("$now()") if value == UNKNOWN_TEXT else value


@pytest.mark.parametrize("name", ["dynamodb", "s3", "ec2", "transcribe", "sfn", "bedrockruntime", "iot", "rds"])
def test_tasks_of_minimal_arguments_have_no_findings(name: str) -> None:
    """The same as above through a step: for the first actions of a few services."""
    for operation in list(operations(service(name)))[:12]:
        arguments = {} if operation.input is None else later(minimal(operation.input))
        resource = f"arn:aws:states:::aws-sdk:{name}:{operation.action}"
        step = Task("Call", resource=resource, arguments=arguments)
        assert [each for each in step.problems if each.severity == "error"] == []
        wf = Workflow("w")
        wf.start_at(step)
        assert wf.compile().states["Call"].resource == resource


def test_every_member_has_one_spelling() -> None:
    """No structure has two members that would be spelled alike."""
    for name in all_names():
        for operation in operations(service(name)):
            for shape in (operation.input, operation.output):
                if shape is not None:
                    originals = [member.original for member in shape.members.values()]
                    assert [member_name(each) for each in originals] == list(shape.members)


# -- one mistake at a time ------------------------------------------------------------------------------------------------


def mistakes(shape: Shape, value: Any, path: Path) -> Iterator[tuple[Any, str, Path]]:
    """Give the value with one mistake in it: with the code of its finding and its place."""
    if shape.kind is not Kind.STRUCTURE:
        return
    yield {**value, "NoSuchMember": 1}, "unknown-argument", (*path, "NoSuchMember")
    for name, member in shape.members.items():
        if member.required:
            yield {key: each for key, each in value.items() if key != name}, "missing-argument", (*path, name)
        wrong = {Kind.STRUCTURE: "x", Kind.LIST: "x", Kind.MAP: 1, Kind.INTEGER: "x", Kind.BOOLEAN: "x"}
        if not shape.union and member.shape.kind in wrong:
            yield {**value, name: wrong[member.shape.kind]}, "argument-type", (*path, name)
        if not shape.union and member.shape.enum:
            yield {**value, name: "no such word"}, "argument-value", (*path, name)
        if name in value:
            for inner, code, place in mistakes(member.shape, value[name], (*path, name)):
                yield {**value, name: inner}, code, place


@pytest.mark.parametrize("name", ["dynamodb", "ecs", "glue", "mediaconvert", "rekognition", "sesv2", "wafv2"])
def test_one_mistake_is_one_finding_at_its_place(name: str) -> None:
    reader = JsonReader()
    tried = 0
    for operation in operations(service(name)):
        if operation.input is None:
            continue
        for value, code, path in mistakes(operation.input, minimal(operation.input), ()):
            found = check_arguments(operation.input, value, reader, operation.action)
            assert [(each.code, each.path) for each in found] == [(code, path)], f"{operation.action} {path_text(path)}"
            tried += 1
    told(f"{tried} mistakes")
    assert tried > 100
