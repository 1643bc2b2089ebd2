"""Paths, payload templates and reference paths."""

from __future__ import annotations

import random
from typing import Any

import pytest

from sfgen.local.jsonpath import PathError, Place, Template, payload, read, write
from sfgen.local.sources import Sources

DOCUMENT: Any = {
    "a": 1,
    "none": None,
    "my key": {"x.y": 5},
    "list": [10, 20, 30, 40],
    "books": [
        {"title": "A", "price": 8, "tags": ["x"]},
        {"title": "B", "price": 12, "isbn": "1"},
        {"title": "C", "price": 20.5, "tags": []},
    ],
    "limit": 10,
}


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("$", DOCUMENT),
        ("$.a", 1),
        ("$.none", None),
        ("$['my key']['x.y']", 5),
        ('$["a"]', 1),
        ("$.list[1]", 20),
        ("$.list[-1]", 40),
        ("$.[ 'a' ]", 1),
        ("$.list[*]", [10, 20, 30, 40]),
        ("$.list[1:3]", [20, 30]),
        ("$.list[:2]", [10, 20]),
        ("$.list[-2:]", [30, 40]),
        ("$.list[0,2]", [10, 30]),
        ("$.list[0,9]", [10]),
        ("$.books[*].title", ["A", "B", "C"]),
        ("$.books[0:2].price", [8, 12]),
        ("$..title", ["A", "B", "C"]),
        ("$..tags[0]", ["x"]),
        ("$.books..price", [8, 12, 20.5]),
        ("$['a','limit']", {"a": 1, "limit": 10}),
        ("$.list.length()", 4),
        ("$.books[*].price.sum()", 40.5),
        ("$.list.max()", 40.0),
        ("$.missing[*]", []),
        ("$.missing.deeper[1:]", []),
        ("$.a[*]", []),
        ("$.a[?(@.b)]", []),
        ("$..missing", []),
        ("$.books[?(@.price > 10)].title", ["B", "C"]),
        ("$.books[?(@.price > $.limit)].title", ["B", "C"]),
        ("$.books[?(@.isbn)].title", ["B"]),
        ("$.books[?(!@.isbn)].title", ["A", "C"]),
        ("$.books[?(@.isbn == '1')].title", ["B"]),
        ("$.books[?(@.price < 10 || @.price >= 20)].title", ["A", "C"]),
        ("$.books[?(@.price > 5 && (@.title == 'A' || @.title == \"C\"))].title", ["A", "C"]),
        ("$.books[?(@.title in ['A', 'Z'])].price", [8]),
        ("$.books[?(@.title nin ['A', 'B'])].price", [20.5]),
        ("$.books[?(@.title =~ /[ab]/i)].price", [8, 12]),
        ("$.books[?(@.tags contains 'x')].title", ["A"]),
        ("$.books[?(@.tags size 1)].title", ["A"]),
        ("$.books[?(@.tags empty true)].title", ["C"]),
        ("$.books[?(@.tags[0] == 'x')].title", ["A"]),
        ("$.books[?(@['title'] != 'A')].title", ["B", "C"]),
        ("$.list[?(@ > 20)]", [30, 40]),
        ("$.books[?(@.tags.length() == 1)].title", ["A"]),
        ("$.list[9]", None),
    ],
)
def test_paths(path: str, expected: Any) -> None:
    assert read(path, DOCUMENT) == expected


def test_roots() -> None:
    assert read("$$.Execution.Id", {}, {"Execution": {"Id": "x"}}) == "x"
    assert read("$$", {}, {"a": 1}) == {"a": 1}
    assert read("$var.a[0]", {}, {}, {"var": {"a": [7]}}) == 7
    assert read("$var", {}, {}, {"var": None}) is None
    with pytest.raises(PathError):
        read("$var", {"var": 1})


@pytest.mark.parametrize(
    ("path", "field", "cause"),
    [
        ("$.b", None, "Invalid path '$.b' : No results for path: $['b']"),
        ("$.b.c", None, "Invalid path '$.b.c' : Missing property in path $['b']"),
        ("$.b[0]", None, "Invalid path '$.b[0]' : Missing property in path $['b']"),
        ("$.a.b", None, "Invalid path '$.a.b' : No results for path: $['a']['b']"),
        ("$.b", "x.$", "The JSONPath '$.b' specified for the field 'x.$' could not be found in the input '{\"a\":1}'"),
        ("$.a[", None, "Invalid path '$.a[' : [ is never closed"),
        ("$.a[?(@.x ==)]", None, "Invalid path '$.a[?(@.x ==)]' : [?(@.x ==)]: ')' is no value"),
    ],
)
def test_causes(path: str, field: str | None, cause: str) -> None:
    with pytest.raises(PathError) as caught:
        read(path, {"a": 1}, field=field)
    assert (caught.value.error, caught.value.cause) == ("States.Runtime", cause)


def test_templates() -> None:
    template = {
        "fixed": ["$.a", {"deep.$": "$.a"}, "$.a"],
        "context.$": "$$.Execution.Id",
        "variable.$": "$v",
        "call.$": "States.Format('{}-{}', $.a, $v)",
        "many.$": "$.list[*]",
    }
    assert payload(template, {"a": 1, "list": [1]}, {"Execution": {"Id": "x"}}, {"v": None}) == {
        "fixed": ["$.a", {"deep": 1}, "$.a"],
        "context": "x",
        "variable": None,
        "call": "1-null",
        "many": [1],
    }


def test_a_template_knows_what_it_reads() -> None:
    assert Template({"a": ["$.x", {"b": 1}]}).is_fixed
    assert not Template({"a.$": "$.x"}).is_fixed
    assert Template({"a": [{"b.$": "States.Array($$.State.Name)"}]}).reads_context
    assert not Template({"a.$": "$.x"}).reads_context


def test_a_missing_path_in_a_template_names_the_field() -> None:
    with pytest.raises(PathError) as caught:
        payload({"a": {"b.$": "$.x"}}, {"y": "é"})
    assert (
        caught.value.cause
        == "The JSONPath '$.x' specified for the field 'b.$' could not be found in the input '{\"y\":\"é\"}'"
    )


@pytest.mark.parametrize(
    ("path", "document", "expected"),
    [
        ("$", {"a": 1}, 5),
        ("$.b", {"a": 1}, {"a": 1, "b": 5}),
        ("$.a", {"a": 1}, {"a": 5}),
        ("$.b.c.d", {"a": 1}, {"a": 1, "b": {"c": {"d": 5}}}),
        ("$.b.c", {"b": {"x": 1}}, {"b": {"x": 1, "c": 5}}),
        ("$['my key']", {}, {"my key": 5}),
        ("$.list[1]", {"list": [1, 2]}, {"list": [1, 5]}),
        ("$.list[0].x", {"list": [{"y": 1}]}, {"list": [{"y": 1, "x": 5}]}),
    ],
)
def test_writing(path: str, document: Any, expected: Any) -> None:
    before = repr(document)
    assert write(path, document, 5) == expected
    assert repr(document) == before


@pytest.mark.parametrize(
    ("path", "document"), [("$.a", "text"), ("$.a", [1]), ("$.a.b", {"a": 1}), ("$.a[3]", {"a": []}), ("$.a[0]", {})]
)
def test_what_cannot_be_written(path: str, document: Any) -> None:
    with pytest.raises(PathError) as caught:
        write(path, document, 5)
    assert caught.value.error == "States.ResultPathMatchFailure"


@pytest.mark.parametrize("path", ["$.a[*]", "$..a", "$.a.length()", "a", "$['a','b']"])
def test_what_is_no_reference_path(path: str) -> None:
    with pytest.raises(PathError, match="Invalid path"):
        write(path, {}, 5)


INPUT: Any = {
    "s": "a{}b",
    "n": 3,
    "list": [1, 2, 2, {"a": [1]}, {"a": [1]}, True],
    "o": {"a": 1, "b": {"x": 1}},
    "none": None,
}


@pytest.mark.parametrize(
    ("call", "expected"),
    [
        ("States.Array()", []),
        ("States.Array($.n, 'x', null, true, 1.5)", [3, "x", None, True, 1.5]),
        ("States.ArrayPartition($.list, 4)", [[1, 2, 2, {"a": [1]}], [{"a": [1]}, True]]),
        ("States.ArrayContains($.list, 2)", True),
        ("States.ArrayContains($.list, 7)", False),
        ("States.ArrayContains(States.Array(1), true)", False),
        ("States.ArrayContains(States.Array(States.Array(1)), States.Array(1))", True),
        ("States.ArrayRange(1, 9, 2)", [1, 3, 5, 7, 9]),
        ("States.ArrayRange(3, 1, -1)", [3, 2, 1]),
        ("States.ArrayRange(3, 1, 1)", []),
        ("States.ArrayGetItem($.list, 3)", {"a": [1]}),
        ("States.ArrayLength($.list)", 6),
        ("States.ArrayUnique($.list)", [1, 2, {"a": [1]}, True]),
        ("States.Base64Encode('Data to encode')", "RGF0YSB0byBlbmNvZGU="),
        ("States.Base64Decode('RGF0YSB0byBlbmNvZGU=')", "Data to encode"),
        ("States.Format('Hi {}, {}', $.n, 'x')", "Hi 3, x"),
        ("States.Format($.s, 1)", "a1b"),
        (r"States.Format('\{\} {} \'', 1)", "{} 1 '"),
        ("States.Format('{}{}{}', null, true, 1.5)", "nulltrue1.5"),
        ("States.Hash('input data', 'SHA-1')", "aaff4a450a104cd177d28d18d74485e8cae074b7"),
        ("States.JsonMerge($.o, States.StringToJson('{\"b\": 2}'), false)", {"a": 1, "b": 2}),
        ("States.JsonToString($.o)", '{"a":1,"b":{"x":1}}'),
        ("States.MathAdd($.n, -1)", 2),
        ("States.MathAdd(2.5, 0)", 3),
        ("States.MathAdd(-1.5, 0)", -1),
        ("States.MathAdd(-1.51, 0)", -2),
        ("States.StringSplit('This.is+a,test=string', '.+,=')", ["This", "is", "a", "test", "string"]),
        ("States.StringSplit(',,', ',')", []),
        ("States.StringSplit('a]b^c', ']^')", ["a", "b", "c"]),
        ("States.StringToJson('[1, null]')", [1, None]),
        ("States.ArrayLength(States.Array($.none, $.list[99]))", 2),
    ],
)
def test_intrinsic_functions(call: str, expected: Any) -> None:
    assert payload({"v.$": call}, INPUT) == {"v": expected}


@pytest.mark.parametrize(
    "call",
    [
        "States.ArrayPartition($.list, $.zero)",
        "States.ArrayPartition($.n, 1)",
        "States.ArrayRange(1, 1002, 1)",
        "States.ArrayGetItem($.list, 6)",
        "States.ArrayGetItem($.list, -1)",
        "States.ArrayLength($.o)",
        "States.Base64Decode('%')",
        "States.Format($.s)",
        "States.Format($.n, 1)",
        "States.Format('{}', $.o)",
        "States.Hash('x', $.s)",
        "States.JsonMerge($.o, $.list, false)",
        "States.MathAdd($.s, 1)",
        "States.MathAdd(2147483648, 1)",
        "States.MathRandom(3, 3)",
        "States.StringToJson('{')",
        "States.StringToJson('NaN')",
        "States.StringSplit($.n, ',')",
        r"States.Format($.bad)",
    ],
)
def test_calls_that_fail_name_the_function(call: str) -> None:
    with pytest.raises(PathError) as caught:
        payload({"v.$": call}, {**INPUT, "bad": "a\\", "zero": 0})
    assert caught.value.cause.startswith(f"The function '{call}' had the following error: ")


def test_an_argument_that_is_not_there() -> None:
    with pytest.raises(PathError) as caught:
        payload({"v.$": "States.Array($.missing)"}, {"a": 1})
    assert (
        caught.value.cause
        == "The JsonPath argument for the field '$.missing' could not be found in the input '{\"a\":1}'"
    )


def test_long_texts_are_refused() -> None:
    for call in ("States.Base64Encode($.s)", "States.Base64Decode($.s)", "States.Hash($.s, 'MD5')"):
        assert payload({"v.$": call}, {"s": "YWFh" * 2_500})["v"]
        with pytest.raises(PathError, match="10001 characters"):
            payload({"v.$": call}, {"s": "a" * 10_001})


def test_chance_comes_from_the_sources() -> None:
    template = Template(
        {"id.$": "States.UUID()", "n.$": "States.MathRandom(1, 1000)", "s.$": "States.MathRandom(1, 1000, 7)"}
    )
    first, again, other = (template.fill(Place({}, sources=Sources(random.Random(seed)))) for seed in (1, 1, 2))
    assert first == again
    assert first["id"] != other["id"]
    assert first["s"] == other["s"]
    assert 1 <= first["n"] < 1000
