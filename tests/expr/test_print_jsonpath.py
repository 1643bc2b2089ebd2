"""Expressions as JSONPath: every printed form, and a finding with a remedy for what has none."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from pydantic import BaseModel, Field

import sfgen as sf
from sfgen import Parameter, Workflow
from sfgen.expr.jsonpath import Call, parse
from sfgen.expr.print_jsonpath import UnsayableError, condition, field, is_path, path, reference, template
from sfgen.expr.tree import Access, Segment
from sfgen.expr.values import lift


class Line(BaseModel):
    sku: str
    amount: int


class Data(BaseModel):
    name: str
    other: str
    n: int
    m: int
    price: float
    rush: bool
    lines: list[Line]
    tags: list[str]
    numbers: list[int]
    nested: list[list[int]]
    line: Line
    extra: dict[str, int]
    body: str
    either: str | int
    text_or_list: str | list[str]
    nothing: str | None
    also_nothing: str | None
    note: str | None = None
    hint: str | None = None
    bonus: int | None = None
    odd: dict[str, int] = Field(alias="odd name")


data = Workflow("test", input=Data).input
anything: Any = Workflow("test").input


def resolve(access: Access) -> tuple[str, tuple[Segment, ...]]:
    return "$", access.segments


def printed(value: Any) -> str:
    node = lift(value)
    assert node.problems == ()
    return field(node, resolve)


def shaped(value: Any) -> Any:
    node = lift(value)
    assert node.problems == ()
    return template(node, resolve)


def rule(value: Any) -> dict[str, Any]:
    node = lift(value)
    assert node.problems == ()
    return condition(node, resolve)


def refused(say: Callable[[Any], Any], value: Any) -> UnsayableError:
    with pytest.raises(UnsayableError) as caught:
        say(value)
    assert caught.value.hint
    return caught.value


# ---------------------------------------------------------------------------------------------------------------------
# Paths


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (data, "$"),
        (data.name, "$.name"),
        (data.lines[0].sku, "$.lines[0].sku"),
        (data.nested[1][2], "$.nested[1][2]"),
        (data.odd, "$['odd name']"),
        (data.odd["two words"], "$['odd name']['two words']"),
        (anything["a-b"]["1a"]["é"].c_2, "$['a-b']['1a']['é'].c_2"),
        (anything["it's"], r"$['it\'s']"),
        (anything["back\\slash"], r"$['back\\slash']"),
        (anything['"'], "$['\"']"),
        (anything["a.b"]["[0]"], "$['a.b']['[0]']"),
        (sf.typed(anything.x, str), "$.x"),
    ],
)
def test_paths(value: Any, text: str) -> None:
    assert printed(value) == text
    assert reference(lift(value), resolve) == text
    assert parse(text).text == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (data.tags[1:], "$.tags[1:]"),
        (data.tags[:2], "$.tags[:2]"),
        (data.tags[1:3], "$.tags[1:3]"),
        (data.tags[-2:], "$.tags[-2:]"),
        (data.tags[:-1], "$.tags[:-1]"),
        (data.tags[:], "$.tags[0:]"),
        (sf.pluck(data.lines, "sku"), "$.lines[*].sku"),
        (sf.pluck(anything.xs, "a b"), "$.xs[*]['a b']"),
        (sf.count(data.tags[1:]), "States.ArrayLength($.tags[1:])"),
        (sf.contains(sf.pluck(data.lines, "sku"), "A"), "States.ArrayContains($.lines[*].sku, 'A')"),
        (data.tags[1:][0], "States.ArrayGetItem($.tags[1:], 0)"),
    ],
)
def test_paths_to_parts_of_lists(value: Any, text: str) -> None:
    assert printed(value) == text
    assert refused(lambda node: reference(node, resolve), lift(value)).code == "jsonpath-unsayable"


TAGS = ["a", "b", "c"]


@pytest.mark.parametrize(
    "bounds", [(1, None), (None, 2), (1, 3), (-2, None), (None, -1), (-5, None), (2, 9), (None, None)]
)
def test_slices_are_those_of_python(bounds: tuple[int | None, int | None]) -> None:
    wf = Workflow("slices", query_language="JSONPath")
    given: Any = wf.input
    wf.start_at(sf.Pass("Cut", output={"cut": sf.typed(given.tags, list[str])[slice(*bounds)]}))
    assert wf.run({"tags": TAGS}).output == {"cut": TAGS[slice(*bounds)]}


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        (data.lines[-1], "counted from the end"),
        (anything[""], "cannot name the member ''"),
        (anything["${x}"], r"cannot name the member '\$\{x\}'"),
        (sf.parse_json(data.body).x, "cannot follow an intrinsic function"),
        (sf.parse_json(data.body)[0].x, "cannot follow an intrinsic function"),
        (sf.merge(data.extra, data.odd)["x"], "cannot follow an intrinsic function"),
        (sf.distinct(data.tags)[-1], "counted from the end"),
    ],
)
def test_paths_that_cannot_be_said(value: Any, reason: str) -> None:
    with pytest.raises(UnsayableError, match=reason) as caught:
        printed(value)
    assert caught.value.hint


@pytest.mark.parametrize("value", [data.n + 1, sf.count(data.tags), "constant", Parameter("Name"), sf.uuid(), {"a": 1}])
def test_a_reference_path_is_not_computed(value: Any) -> None:
    assert not is_path(lift(value), resolve)
    refused(lambda each: reference(lift(each), resolve), value)
    refused(lambda each: path(lift(each), resolve), value)


# ---------------------------------------------------------------------------------------------------------------------
# Intrinsic functions


CALLS: dict[str, tuple[Any, str]] = {
    "add": (data.n + data.m, "States.MathAdd($.n, $.m)"),
    "add a constant": (data.n + 1, "States.MathAdd($.n, 1)"),
    "add to a constant": (2 + data.n, "States.MathAdd(2, $.n)"),
    "add three": (data.n + data.m + 3, "States.MathAdd(States.MathAdd($.n, $.m), 3)"),
    "subtract": (data.n - 5, "States.MathAdd($.n, -5)"),
    "subtract a negative": (data.n - -5, "States.MathAdd($.n, 5)"),
    "plus": (+data.n, "$.n"),
    "item by reference": (data.tags[data.n], "States.ArrayGetItem($.tags, $.n)"),
    "item of a list that is computed": (
        sf.distinct(data.tags)[0],
        "States.ArrayGetItem(States.ArrayUnique($.tags), 0)",
    ),
    "count": (sf.count(data.tags), "States.ArrayLength($.tags)"),
    "contains": (sf.contains(data.tags, data.name), "States.ArrayContains($.tags, $.name)"),
    "contains a constant": (sf.contains(data.tags, "it's"), r"States.ArrayContains($.tags, 'it\'s')"),
    "contains in constants": (
        sf.contains(["a", "b"], data.name),
        "States.ArrayContains(States.Array('a', 'b'), $.name)",
    ),
    "distinct": (sf.distinct(data.tags), "States.ArrayUnique($.tags)"),
    "partition": (sf.partition(data.tags, 2), "States.ArrayPartition($.tags, 2)"),
    "range": (sf.range_(1, data.n, 2), "States.ArrayRange(1, $.n, 2)"),
    "hash": (sf.hash_(data.name), "States.Hash($.name, 'SHA-256')"),
    "uuid": (sf.uuid(), "States.UUID()"),
    "base64_encode": (sf.base64_encode(data.name), "States.Base64Encode($.name)"),
    "base64_decode": (sf.base64_decode(data.name), "States.Base64Decode($.name)"),
    "merge": (sf.merge(data.extra, data.odd), "States.JsonMerge($.extra, $['odd name'], false)"),
    "merge one": (sf.merge(data.extra), "$.extra"),
    "merge three": (
        sf.merge(data.extra, data.odd, data.extra),
        "States.JsonMerge(States.JsonMerge($.extra, $['odd name'], false), $.extra, false)",
    ),
    "parse": (sf.parse_json(data.body), "States.StringToJson($.body)"),
    "parse twice": (sf.parse_json(sf.parse_json(data.body, str)), "States.StringToJson(States.StringToJson($.body))"),
    "json": (sf.to_json(data.lines), "States.JsonToString($.lines)"),
    "json of a text": (sf.to_json(data.name), "States.JsonToString($.name)"),
    "string of a text": (sf.to_string(data.name), "$.name"),
    "string of a list": (sf.to_string(data.tags), "States.JsonToString($.tags)"),
    "string of a number": (sf.to_string(data.n), "States.Format('{}', $.n)"),
    "string of what is not known": (sf.to_string(anything.x), "States.Format('{}', $.x)"),
    "list": ([data.name, 1, None, True, "x"], "States.Array($.name, 1, null, true, 'x')"),
    "list of lists": ([[data.n], []], "States.Array(States.Array($.n), States.Array())"),
    "typed": (sf.typed(data.n + 1, int), "States.MathAdd($.n, 1)"),
    "typed constant": (sf.typed("it's", str), r"States.Format('it\'s')"),
    "constant that is put out as a call": (sf.to_string("a"), "States.Format('a')"),
    "number that is put out as a call": (sf.typed(5, int), "States.StringToJson('5')"),
    "number of the deployment": (Parameter("N", int), "States.StringToJson('${N}')"),
    "sum with a number of the deployment": (
        data.n + Parameter("N", int),
        "States.MathAdd($.n, States.StringToJson('${N}'))",
    ),
    "raw path": (sf.path("$.lines[?(@.amount > 1)]"), "$.lines[?(@.amount > 1)]"),
    "raw call": (sf.path("States.StringSplit($.name, ',')"), "States.StringSplit($.name, ',')"),
    "call of a raw path": (sf.count(sf.path("$..sku", type=list[str])), "States.ArrayLength($..sku)"),
    "member of a raw path": (sf.path("$.line").sku, "$.line.sku"),
    "item of a raw path": (sf.path("$.tags", type=list[str])[0], "$.tags[0]"),
    "item of a raw call": (
        sf.path("States.StringSplit($.name, ',')", type=list[str])[1],
        "States.ArrayGetItem(States.StringSplit($.name, ','), 1)",
    ),
}


@pytest.mark.parametrize(("value", "text"), CALLS.values(), ids=CALLS)
def test_calls(value: Any, text: str) -> None:
    assert printed(value) == text
    assert parse(text).text == text


FORMATS: dict[str, tuple[Any, str]] = {
    "text and values": (f"{data.name} is {data.n}", "States.Format('{} is {}', $.name, $.n)"),
    "joined": (data.name + "-" + data.other, "States.Format('{}-{}', $.name, $.other)"),
    "one value": (f"{data.n}", "States.Format('{}', $.n)"),
    "one text": (f"{data.name}", "$.name"),
    "quotes": (f"it's {data.name}", r"States.Format('it\'s {}', $.name)"),
    "braces": (f"{{{data.name}}} {{}}", r"States.Format('\{{}\} \{\}', $.name)"),
    "backslash": (f"a\\b{data.name}\\", r"States.Format('a\\b{}\\', $.name)"),
    "lines and letters": (f"é\n😀\t{data.name}", "States.Format('é\n😀\t{}', $.name)"),
    "double quotes": (f'"{data.name}"', "States.Format('\"{}\"', $.name)"),
    "list": (f"all: {data.tags}", "States.Format('all: {}', States.JsonToString($.tags))"),
    "object": (f"it: {data.line}", "States.Format('it: {}', States.JsonToString($.line))"),
    "call": (f"n {data.n + 1}", "States.Format('n {}', States.MathAdd($.n, 1))"),
    "what is not known": (f"x {anything.x}", "States.Format('x {}', $.x)"),
    "parameter": (f"s3://{Parameter('Bucket')}/{data.name}", "States.Format('s3://${Bucket}/{}', $.name)"),
    "number parameter": (f"{Parameter('N', int)}-{data.name}", "States.Format('${N}-{}', $.name)"),
    "parameter in braces": (f"{{{Parameter('A')}}}{data.name}", r"States.Format('\{${A}\}{}', $.name)"),
    "dollar before a value": (f"${data.n}", "States.Format('{}{}', '$', $.n)"),
    "dollars before a value": (f"$${data.n}$", "States.Format('{}{}$', '$$', $.n)"),
    "what looks like a substitution": (f"${{x}} {data.name}", r"States.Format('$\{x\} {}', $.name)"),
}


@pytest.mark.parametrize(("value", "text"), FORMATS.values(), ids=FORMATS)
def test_formats(value: Any, text: str) -> None:
    assert printed(value) == text
    call = parse(text)
    assert isinstance(call, Call) or text.startswith("$.")


def test_no_text_looks_like_a_substitution_that_is_none() -> None:
    for value in (f"${data.n}", f"$${data.n}", f"${{x}}{data.n}", sf.contains(data.tags, "${x}"), [data.n, "${x}"]):
        assert "${" not in printed(value)


def test_ten_levels_of_calls_are_said_and_eleven_are_not() -> None:
    value: Any = data.n
    for _ in range(10):
        value = [value]
    assert printed(value).count("States.Array(") == 10
    assert "11 deep" in str(refused(printed, [value]))
    raw = sf.path(printed(value))
    assert "11 deep" in str(refused(printed, [raw]))


# ---------------------------------------------------------------------------------------------------------------------
# What cannot be said


UNSAYABLE: dict[str, tuple[Any, str]] = {
    "add fractions": (data.price + 1, "whole numbers only"),
    "subtract a reference": (data.n - data.m, "subtracts constants only"),
    "subtract from a constant": (1 - data.n, "subtracts constants only"),
    "multiply": (data.n * 2, "no other arithmetic"),
    "divide": (data.n / 2, "no other arithmetic"),
    "floor_divide": (data.n // 2, "no other arithmetic"),
    "modulo": (data.n % 2, "no other arithmetic"),
    "power": (data.n**2, "no other arithmetic"),
    "negate": (-data.n, "no other arithmetic"),
    "abs": (abs(data.n), "no other arithmetic"),
    "floor": (sf.floor(data.price), "no other arithmetic"),
    "ceil": (sf.ceil(data.price), "no other arithmetic"),
    "round": (sf.round_(data.price), "no other arithmetic"),
    "sqrt": (sf.sqrt(data.price), "no other arithmetic"),
    "append": (data.tags + data.tags, "cannot be built up"),
    "default": (sf.default(data.note, ""), "no default"),
    "if": (sf.if_(data.rush, 1, 2), "no conditional value"),
    "comparison": (data.n > 1, "no value"),
    "is_present": (sf.is_present(data.note), "no value"),
    "and": (data.rush & data.rush, "no value"),
    "not": (sf.not_(data.rush), "no value"),
    "keys": (sf.keys(data.extra), "names of members"),
    "lookup": (data.extra[data.name], "computed"),
    "to_number": (sf.to_number(data.name), "JSON text only"),
    "random": (sf.random_(), "between two bounds"),
    "split": (data.name.split(","), "several characters"),
    "now": (sf.now(), "no clock"),
    "map": (sf.map_(data.tags, lambda tag: tag), "elements of a list"),
    "pluck of what is computed": (sf.pluck(sf.partition(data.lines, 2)[0], "sku"), "elements of a list"),
    "slice to a computed place": (data.tags[: data.n], "elements of a list"),
    "slice from the end to a place": (data.tags[-3:2], "slice with two ends"),
    "empty slice": (data.tags[2:2], "slice with two ends"),
    "join": (sf.join(data.tags, ","), "elements of a list"),
    "upper": (data.name.upper(), "cannot take them apart"),
    "first character": (data.name[0], "cannot take them apart"),
    "matches": (sf.matches(data.name, "a"), "cannot take them apart"),
    "object in a call": (sf.merge(data.extra, {"a": data.n}), "an object inside"),
    "object in JSON text": (sf.to_json({"a": data.n}), "an object inside"),
    "object in a list in a call": (sf.count([[{"a": data.n}]]), "an object inside"),
    "no objects to merge": (sf.merge(), "an object inside"),
    "text or list in a text": (f"x {data.text_or_list}", "is written into a text"),
    "jsonata": (sf.jsonata("1 + 1"), r"jsonata\(...\)"),
    "step behind a path to many": (sf.path("$..sku")[0], "any number"),
    "computed member": ({f"a{data.name}": 1}, "name of a member is computed"),
    "member that looks like a path": ({"a.$": 1, "b": data.n}, "means something else"),
    "constant that looks like a path": ({"a": {"b.$": "$.x"}}, "means something else"),
    "member that looks like a substitution": ({"${a}": data.n}, "means something else"),
    "list of objects and values": ({"a": [{"b": data.n}, data.n]}, "mixes objects"),
}


@pytest.mark.parametrize(("value", "reason"), UNSAYABLE.values(), ids=UNSAYABLE)
def test_what_has_no_words_is_refused_with_a_way_out(value: Any, reason: str) -> None:
    node = lift(value)
    assert node.problems == ()
    with pytest.raises(UnsayableError, match=reason) as caught:
        template(lift({"value": value}), resolve)
    assert caught.value.hint
    assert caught.value.code == "jsonpath-unsayable"


# What every public function and operator is called with here. A new one fails the test below until it stands here.
FUNCTIONS: dict[str, Callable[[], Any]] = {
    "average": lambda: sf.average(data.numbers),
    "base64_decode": lambda: sf.base64_decode(data.name),
    "base64_encode": lambda: sf.base64_encode(data.name),
    "ceil": lambda: sf.ceil(data.price),
    "contains": lambda: [sf.contains(data.tags, "a"), sf.contains(data.name, "a")],
    "count": lambda: sf.count(data.tags),
    "default": lambda: sf.default(data.note, ""),
    "distinct": lambda: sf.distinct(data.tags),
    "filter_": lambda: sf.filter_(data.numbers, lambda x: x > 1),
    "flatten": lambda: sf.flatten(data.nested),
    "floor": lambda: sf.floor(data.price),
    "from_millis": lambda: sf.from_millis(data.n),
    "hash_": lambda: sf.hash_(data.name, "MD5"),
    "if_": lambda: sf.if_(data.rush, 1, 2),
    "is_present": lambda: sf.is_present(data.note),
    "join": lambda: [sf.join(data.tags), sf.join(data.numbers, ",")],
    "jsonata": lambda: sf.jsonata("1"),
    "keys": lambda: sf.keys(data.extra),
    "length": lambda: sf.length(data.name),
    "map_": lambda: sf.map_(data.tags, lambda x: x),
    "matches": lambda: sf.matches(data.name, "a+"),
    "max_": lambda: sf.max_(data.numbers),
    "merge": lambda: sf.merge(data.extra, data.odd),
    "min_": lambda: sf.min_(data.numbers),
    "not_": lambda: sf.not_(data.rush),
    "now": sf.now,
    "obj": lambda: sf.obj(Line, sku=data.name, amount=data.n),
    "pad": lambda: sf.pad(data.name, 5),
    "parse_json": lambda: sf.parse_json(data.body),
    "partition": lambda: sf.partition(data.tags, 2),
    "path": lambda: sf.path("$.a"),
    "pluck": lambda: sf.pluck(data.lines, "sku"),
    "random_": lambda: [sf.random_(), sf.random_(5)],
    "range_": lambda: sf.range_(1, 3),
    "reverse": lambda: sf.reverse(data.tags),
    "round_": lambda: sf.round_(data.price, 1),
    "sort": lambda: [sf.sort(data.tags), sf.sort(data.lines, lambda x: x.amount)],
    "sqrt": lambda: sf.sqrt(data.price),
    "substring_after": lambda: sf.substring_after(data.name, "a"),
    "substring_before": lambda: sf.substring_before(data.name, "a"),
    "sum_": lambda: sf.sum_(data.numbers),
    "to_json": lambda: sf.to_json(data.line),
    "to_millis": lambda: sf.to_millis(data.name),
    "to_number": lambda: sf.to_number(data.name),
    "to_string": lambda: [sf.to_string(data.n), sf.to_string(data.either)],
    "type_of": lambda: sf.type_of(data.either),
    "typed": lambda: sf.typed(data.n + 1, int),
    "url_decode": lambda: sf.url_decode(data.name),
    "url_encode": lambda: sf.url_encode(data.name),
    "uuid": sf.uuid,
    "zip_": lambda: sf.zip_(data.tags, data.numbers),
}

OPERATORS: dict[str, Callable[[], Any]] = {
    "==": lambda: [data.n == 1, data.note == data.hint, data.line == data.line],
    "!=": lambda: data.n != 1,
    "<": lambda: [data.n < 1, data.n <= data.m, data.n > 1, data.n >= 1],
    "+": lambda: [data.n + 1, data.price + 1, data.name + "a", data.tags + data.tags],
    "-": lambda: [data.n - 1, data.n - data.m, -data.n, +data.n],
    "*": lambda: [data.n * 2, data.n / 2, data.n // 2, data.n % 2, data.n**2, abs(data.n)],
    "&": lambda: [data.rush & (data.n > 1), data.rush | (data.n > 1)],
    "|": lambda: data.extra | data.odd,
    "[]": lambda: [
        data.tags[0],
        data.tags[-1],
        data.tags[data.n],
        data.tags[1:],
        data.tags[-2 : data.n],
        data.name[1:2],
    ],
    "[''] ": lambda: [data.name[0], data.extra["a"], data.extra[data.name], data.extra.get("a", 1)],
    "methods": lambda: [data.name.upper(), data.name.lower(), data.name.strip(), data.name.split()],
    "more methods": lambda: [data.name.replace("a", "b"), data.name.startswith("a"), data.name.endswith("a")],
    "f-string": lambda: [f"{data.name}!", f"{data.either}", f"{data.text_or_list}!"],
    "containers": lambda: [[data.n], [[data.n], {"a": data.n}], {"a": [data.n]}, {f"{data.name}x": data.n}],
    "constants": lambda: [1, 1.5, "a", None, True, [1], {"a": [1, {"b": None}]}, "${a}", "{% a %}", "$.a"],
    "parameters": lambda: [Parameter("A"), Parameter("B", int), Parameter("C", bool)],
}


def each_of(build: Callable[[], Any]) -> list[Any]:
    made = build()
    return made if isinstance(made, list) else [made]


@pytest.mark.parametrize("build", [*FUNCTIONS.values(), *OPERATORS.values()], ids=[*FUNCTIONS, *OPERATORS])
@pytest.mark.parametrize("say", [field, template, reference, path, condition])
def test_everything_is_said_or_refused(build: Callable[[], Any], say: Callable[..., Any]) -> None:
    for value in each_of(build):
        for node in (lift(value), lift({"value": value}), lift([value]), lift([[{"value": value}]])):
            assert node.problems == ()
            found, refusal = None, None
            try:
                found = say(node, resolve)
            except UnsayableError as error:
                refusal = error
            assert found is not None or (refusal is not None and str(refusal) and refusal.hint)


def test_every_public_function_is_tried() -> None:
    from sfgen.expr import functions

    assert set(functions.__all__) == set(FUNCTIONS)


# ---------------------------------------------------------------------------------------------------------------------
# Payload templates


TEMPLATES: dict[str, tuple[Any, Any]] = {
    "nothing": ({}, {}),
    "constants": ({"a": 1, "b": [True, None, {"c": "$.x"}]}, {"a": 1, "b": [True, None, {"c": "$.x"}]}),
    "values": ({"a": data.n, "b": data.n + 1}, {"a.$": "$.n", "b.$": "States.MathAdd($.n, 1)"}),
    "nested": ({"a": {"b": {"c": data.n, "d": 1}}}, {"a": {"b": {"c.$": "$.n", "d": 1}}}),
    "list of values": ({"a": [data.n, 1]}, {"a.$": "States.Array($.n, 1)"}),
    "list of objects": ({"a": [{"b": data.n}, {"b": 1}]}, {"a": [{"b.$": "$.n"}, {"b": 1}]}),
    "list of objects and constants": ({"a": [{"b": data.n}, 1, ["x"], "y"]}, {"a": [{"b.$": "$.n"}, 1, ["x"], "y"]}),
    "list of lists of objects": ({"a": [[{"b": data.n}], []]}, {"a": [[{"b.$": "$.n"}], []]}),
    "names": ({"a b": data.n, "$": data.n, ".$x": 1}, {"a b.$": "$.n", "$.$": "$.n", ".$x": 1}),
    "parameter": ({"a": Parameter("A"), "b": f"x{Parameter('A')}"}, {"a": "${A}", "b": "x${A}"}),
    "parameter that is a number": ({"a": Parameter("A", int)}, {"a.$": "States.StringToJson('${A}')"}),
    "what looks like a substitution": ({"a": "${x}"}, {"a.$": r"States.Format('$\{x\}')"}),
    "what looks like JSONata": ({"a": "{% x %}"}, {"a": "{% x %}"}),
    "JSON text": ({"a": sf.to_json({"b": [1, "é"]})}, {"a": '{"b":[1,"é"]}'}),
    "model": ({"a": sf.obj(Line, sku=data.name, amount=1)}, {"a": {"sku.$": "$.name", "amount": 1}}),
}


@pytest.mark.parametrize(("value", "expected"), TEMPLATES.values(), ids=TEMPLATES)
def test_templates(value: Any, expected: Any) -> None:
    assert shaped(value) == expected


@pytest.mark.parametrize("value", [1, "a", [1], [{"a": data.n}], data.n + 1, Parameter("A")])
def test_a_template_is_an_object(value: Any) -> None:
    assert "wrap it" in refused(lambda each: template(lift(each), resolve), value).hint


# ---------------------------------------------------------------------------------------------------------------------
# Choice rules


RULES: dict[str, tuple[Any, dict[str, Any]]] = {
    "string": (data.name == "x", {"variable": "$.name", "string_equals": "x"}),
    "string <": (data.name < "x", {"variable": "$.name", "string_less_than": "x"}),
    "string <=": (data.name <= "x", {"variable": "$.name", "string_less_than_equals": "x"}),
    "string >": (data.name > "x", {"variable": "$.name", "string_greater_than": "x"}),
    "string >=": (data.name >= "x", {"variable": "$.name", "string_greater_than_equals": "x"}),
    "number": (data.n == 1, {"variable": "$.n", "numeric_equals": 1}),
    "number <": (data.n < 1.5, {"variable": "$.n", "numeric_less_than": 1.5}),
    "number <=": (data.n <= 1, {"variable": "$.n", "numeric_less_than_equals": 1}),
    "number >": (data.n > 1, {"variable": "$.n", "numeric_greater_than": 1}),
    "number >=": (data.n >= 1, {"variable": "$.n", "numeric_greater_than_equals": 1}),
    "boolean": (data.rush == False, {"variable": "$.rush", "boolean_equals": False}),  # noqa: E712 - a reference
    "boolean itself": (data.rush, {"variable": "$.rush", "boolean_equals": True}),
    "null": (data.nothing == None, {"variable": "$.nothing", "is_null": True}),  # noqa: E711 - a reference
    "not null": (data.nothing != None, {"not_": {"variable": "$.nothing", "is_null": True}}),  # noqa: E711 - a reference
    "constant first": (Parameter("A") == data.name, {"variable": "$.name", "string_equals": "${A}"}),
    "constant first <": (Parameter("A") < data.name, {"variable": "$.name", "string_greater_than": "${A}"}),
    "constant first <=": (Parameter("A") <= data.name, {"variable": "$.name", "string_greater_than_equals": "${A}"}),
    "constant first >": (Parameter("A") > data.name, {"variable": "$.name", "string_less_than": "${A}"}),
    "constant first >=": (Parameter("A") >= data.name, {"variable": "$.name", "string_less_than_equals": "${A}"}),
    "paths": (data.name == data.other, {"variable": "$.name", "string_equals_path": "$.other"}),
    "paths <": (data.n < data.m, {"variable": "$.n", "numeric_less_than_path": "$.m"}),
    "booleans": (data.rush == data.rush, {"variable": "$.rush", "boolean_equals_path": "$.rush"}),
    "type of the other side": (anything.x == data.n, {"variable": "$.x", "numeric_equals_path": "$.n"}),
    "constant and what is not known": (anything.x == "a", {"variable": "$.x", "string_equals": "a"}),
    "unequal": (data.n != 1, {"not_": {"variable": "$.n", "numeric_equals": 1}}),
    "not": (sf.not_(data.n == 1), {"not_": {"variable": "$.n", "numeric_equals": 1}}),
    "not not": (sf.not_(data.n != 1), {"variable": "$.n", "numeric_equals": 1}),
    "parameter": (data.name == Parameter("A"), {"variable": "$.name", "string_equals": "${A}"}),
    "and": (
        (data.n == 1) & data.rush & (data.m == 2),
        {
            "and_": [
                {"variable": "$.n", "numeric_equals": 1},
                {"variable": "$.rush", "boolean_equals": True},
                {"variable": "$.m", "numeric_equals": 2},
            ]
        },
    ),
    "or in and": (
        data.rush & ((data.n == 1) | (data.n == 2)),
        {
            "and_": [
                {"variable": "$.rush", "boolean_equals": True},
                {"or_": [{"variable": "$.n", "numeric_equals": 1}, {"variable": "$.n", "numeric_equals": 2}]},
            ]
        },
    ),
    "one of": (
        sf.contains(["a", "b"], data.name),
        {"or_": [{"variable": "$.name", "string_equals": "a"}, {"variable": "$.name", "string_equals": "b"}]},
    ),
    "one of one": (sf.contains(["a"], data.name), {"variable": "$.name", "string_equals": "a"}),
    "text in": (sf.contains(data.name, "a*b"), {"variable": "$.name", "string_matches": "*a\\*b*"}),
    "begins": (data.name.startswith("a\\"), {"variable": "$.name", "string_matches": "a\\\\*"}),
    "ends": (data.name.endswith("é"), {"variable": "$.name", "string_matches": "*é"}),
    "present": (
        sf.is_present(data.note),
        {
            "and_": [
                {"variable": "$.note", "is_present": True},
                {"not_": {"variable": "$.note", "is_null": True}},
            ]
        },
    ),
    "present, never null": (sf.is_present(data.name), {"variable": "$.name", "is_present": True}),
    "optional": (
        data.note == "x",
        {"and_": [{"variable": "$.note", "is_present": True}, {"variable": "$.note", "string_equals": "x"}]},
    ),
    "optional, negated": (
        data.note != "x",
        {"not_": {"and_": [{"variable": "$.note", "is_present": True}, {"variable": "$.note", "string_equals": "x"}]}},
    ),
    "present and equal": (
        sf.is_present(data.note) & (data.note == "x"),
        {
            "and_": [
                {"variable": "$.note", "is_present": True},
                {"not_": {"variable": "$.note", "is_null": True}},
                {"variable": "$.note", "string_equals": "x"},
            ]
        },
    ),
    "both may be null": (
        data.nothing == data.also_nothing,
        {
            "or_": [
                {"and_": [{"variable": "$.nothing", "is_null": True}, {"variable": "$.also_nothing", "is_null": True}]},
                {"variable": "$.nothing", "string_equals_path": "$.also_nothing"},
            ]
        },
    ),
    "both optional": (
        data.note == data.hint,
        {
            "and_": [
                {"variable": "$.note", "is_present": True},
                {"variable": "$.hint", "is_present": True},
                {
                    "or_": [
                        {"and_": [{"variable": "$.note", "is_null": True}, {"variable": "$.hint", "is_null": True}]},
                        {"variable": "$.note", "string_equals_path": "$.hint"},
                    ]
                },
            ]
        },
    ),
    "raw path": (sf.path("$$.Execution.Id", type=str) == "x", {"variable": "$$.Execution.Id", "string_equals": "x"}),
    "raw boolean": (sf.path("$flag", type=bool), {"variable": "$flag", "boolean_equals": True}),
}


@pytest.mark.parametrize(("value", "expected"), RULES.values(), ids=RULES)
def test_rules(value: Any, expected: dict[str, Any]) -> None:
    assert rule(value) == expected


NO_RULES: dict[str, tuple[Any, str]] = {
    "computed": (sf.count(data.tags) > 3, "keep it in a variable"),
    "computed on the right": (data.n > sf.count(data.tags), "keep it in a variable"),
    "list holds": (sf.contains(data.tags, "a"), "keep it in a variable"),
    "never computed": (data.n * 2 > 3, "JSONata"),
    "default": (sf.default(data.bonus, 0) > 3, "both ways"),
    "lists": (data.tags == data.tags, "compare their members"),
    "objects": (data.line == data.line, "compare their members"),
    "types not known": (anything.x == anything.y, "typed"),
    "types that differ": (data.either == data.either, "typed"),
    "text by reference": (sf.contains(data.name, data.other), "JSONata"),
    "text that looks like a substitution": (data.name.startswith("${"), "JSONata"),
    "constant that looks like a substitution": (data.name == "${x}", "variable"),
    "number of the deployment": (data.n == Parameter("N", int), "variable"),
    "two constants": (Parameter("A") == Parameter("B"), "JSONata"),
    "pattern": (sf.matches(data.name, "a"), "JSONata"),
    "present, computed": (sf.is_present(sf.parse_json(data.body).x), "variable"),
    "condition as a value": ((data.n > 1) == data.rush, "Choice"),
    "jsonata": (sf.jsonata("true", type=bool), "JSONata"),
    "if": (sf.if_(data.rush, data.rush, data.rush), "both ways"),
}


@pytest.mark.parametrize(("value", "remedy"), NO_RULES.values(), ids=NO_RULES)
def test_conditions_that_cannot_be_said(value: Any, remedy: str) -> None:
    node = lift(value)
    assert node.problems == ()
    with pytest.raises(UnsayableError) as caught:
        condition(node, resolve)
    assert remedy in caught.value.hint


@pytest.mark.parametrize(
    "text", ["$.a[*]", "$..a", "$.a[0:2]", "$.a[?(@.b == 1)]", "$.a[0,1]", "$['a','b']", "$.a[-1]"]
)
def test_a_path_to_many_is_no_reference_path(text: str) -> None:
    value = sf.path(text, type=bool)
    assert path(lift(value), resolve) == printed(value) == text
    for say in (lambda each: reference(lift(each), resolve), rule):
        assert refused(say, value).code == "jsonpath-not-reference"
