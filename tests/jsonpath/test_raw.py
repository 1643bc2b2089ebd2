"""Raw paths: what is parsed, what is refused, and where they stand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import sfgen as sf
from sfgen import Fail, Map, Pass, Task, Workflow, asl
from sfgen.expr.jsonpath import INTRINSICS, Call, JsonpathError, Literal, Path, parse
from tests.oracles.fixtures import Oracles
from tests.oracles.tolerated import refusals


@pytest.mark.parametrize(
    ("text", "root", "definite", "reference"),
    [
        ("$", "$", True, True),
        ("$$", "$$", True, True),
        ("$.a.b", "$", True, True),
        ("$.a[0]['b c'][\"d\"]", "$", True, True),
        ("$.[0]", "$", True, True),
        ("$.é", "$", True, True),
        ("$.a-b", "$", True, True),
        (r"$['it\'s, [x]']", "$", True, True),
        ("$$.Execution.Input.x", "$$", True, True),
        ("$name", "$name", True, True),
        ("$name.x[1]", "$name", True, True),
        ("$.a[-1]", "$", True, False),
        ("$.a.length()", "$", True, False),
        ("$.a[*]", "$", False, False),
        ("$.*", "$", False, False),
        ("$..a", "$", False, False),
        ("$..*", "$", False, False),
        ("$..[0]", "$", False, False),
        ("$.a[0,1]", "$", False, False),
        ("$.a[1:]", "$", False, False),
        ("$.a[0:4:2]", "$", False, False),
        ("$['a','b']", "$", False, False),
        ("$.a[?(@.b == ']' && @.c[0] > 1)].d", "$", False, False),
        ("$.a[?(@.b in ['x', 'y'])]", "$", False, False),
    ],
)
def test_paths_are_told_apart(text: str, root: str, definite: bool, reference: bool) -> None:
    assert parse(text) == Path(text, root, definite, reference)


def test_calls_are_taken_apart() -> None:
    text = r"States.Format('{} it\'s \{\}', States.ArrayGetItem($.a, 0))"
    found = parse(text)
    assert isinstance(found, Call)
    assert (found.name, found.nested, found.text) == ("States.Format", 2, text)
    inner = "States.ArrayGetItem($.a, 0)"
    path = Path("$.a", "$", True, True)
    assert found.args == (Literal("{} it's {}"), Call(inner, "States.ArrayGetItem", (path, Literal(0)), 1))


def test_arguments_of_every_kind() -> None:
    found = parse("States.Array( $x , $$.State.Name,1,-2.5 ,1e3, true,false , null,'a', States.UUID( ) )")
    assert isinstance(found, Call)
    values = [arg.value for arg in found.args if isinstance(arg, Literal)]
    assert values == [1, -2.5, 1000.0, True, False, None, "a"]
    assert [type(value) for value in values] == [int, float, float, bool, bool, type(None), str]


@pytest.mark.parametrize(
    ("text", "code", "message"),
    [
        ("", "jsonpath-syntax", "no path"),
        ("a.b", "jsonpath-syntax", "no path"),
        (".a", "jsonpath-syntax", "no path"),
        (" $.a", "jsonpath-syntax", "no path"),
        ("$.a ", "jsonpath-syntax", "left over"),
        ("$.", "jsonpath-syntax", "a name is missing"),
        ("$.a.", "jsonpath-syntax", "a name is missing"),
        ("$.a..", "jsonpath-syntax", "a name is missing"),
        ("$.a b", "jsonpath-syntax", "left over"),
        ("$a$", "jsonpath-syntax", "left over"),
        ("${x}", "jsonpath-syntax", "left over"),
        ("$.a[", "jsonpath-syntax", "never closed"),
        ("$.a['b]", "jsonpath-syntax", "never closed"),
        ("$.a[b]", "jsonpath-syntax", "no position"),
        ("$.a[]", "jsonpath-syntax", "no position"),
        ("$.a['b' 'c']", "jsonpath-syntax", "no position"),
        ("$.a['b',]", "jsonpath-syntax", "no position"),
        ("$.a[?()]", "jsonpath-syntax", "without a condition"),
        ("$.a[1.5]", "jsonpath-syntax", "no position"),
        ("States.Array", "jsonpath-syntax", "no path"),
        ("States.Array(", "jsonpath-syntax", "no path"),
        ("States.Array($.a", "jsonpath-syntax", r"go on with , or end with \)"),
        ("States.Array($.a,)", "jsonpath-syntax", "no path"),
        ("States.Array($.a $.b)", "jsonpath-syntax", "go on with"),
        ("States.Array('a)", "jsonpath-syntax", "never closed"),
        ('States.Array("a")', "jsonpath-syntax", "single quotes"),
        ("States.Array(a)", "jsonpath-syntax", "no path"),
        ("States.Array(01x)", "jsonpath-syntax", "no path"),
        ("States.Array($.a).b", "jsonpath-syntax", "left over"),
        ("States.Array({})", "jsonpath-syntax", "no path"),
        ("States.array($.a)", "intrinsic-unknown", "no intrinsic function States.array"),
        ("Array($.a)", "intrinsic-unknown", "no intrinsic function Array"),
        ("States.Array(length($.a))", "intrinsic-unknown", "no intrinsic function length"),
        ("States.Format('{}')", "intrinsic-arity", "1 places {}, but 0 values"),
        (r"States.Format('\{} {}', $.a, $.b)", "intrinsic-arity", "1 places {}, but 2 values"),
        ("States.Format(1)", "operand-type", "is a text"),
        ("States.JsonMerge($.a, $.b, true)", "operand-type", "is false"),
        ("States.Hash($.a, 'sha')", "operand-type", "no algorithm 'sha'"),
        ("States.ArrayRange(1, 2, 0)", "operand-type", "not 0"),
        ("States.ArrayPartition($.a, 0)", "operand-type", "1 or more, not 0"),
        ("States.ArrayLength('text')", "operand-type", "argument 1 of States.ArrayLength is a text; it takes an array"),
        (
            "States.MathAdd(States.UUID(), 1)",
            "operand-type",
            "argument 1 of States.MathAdd is a text; it takes a number",
        ),
        ("States.StringToJson(1)", "operand-type", "argument 1 of States.StringToJson is a number; it takes a text"),
        (r"States.Format('\"{}', $.a)", "jsonpath-syntax", "has no meaning in a text"),
        ("States.Array(" * 11 + ")" * 11, "expression-too-deep", "more than 10 deep"),
    ],
)
def test_what_is_refused(text: str, code: str, message: str) -> None:
    with pytest.raises(JsonpathError, match=message) as caught:
        parse(text)
    assert caught.value.code == code


@pytest.mark.parametrize("name", INTRINSICS)
def test_each_function_takes_so_many_arguments(name: str) -> None:
    known = INTRINSICS[name]
    special = {"States.Format": "'text'", "States.JsonMerge": "false"}
    for count in range(6):
        args = ", ".join([*["$.a"] * (count - 1), special.get(name, "$.a")] if count else [])
        if name == "States.Format" and count > 1:
            args = f"'{'{}' * (count - 1)}'" + ", $.a" * (count - 1)
        if known.takes(count):
            assert isinstance(parse(f"{name}({args})"), Call)
            continue
        with pytest.raises(JsonpathError) as caught:
            parse(f"{name}({args})")
        assert caught.value.code == "intrinsic-arity"
        assert known.describe() in str(caught.value)


@given(
    st.text("$@.[]()?*'\"\\,:ab01 {}", max_size=12) | st.text("$@.[]()?*'\"\\,:ab01 {}").map("States.Array({})".format)
)
def test_any_text_is_parsed_or_refused(text: str) -> None:
    try:
        found, code = parse(text).text, None
    except JsonpathError as error:
        found, code = None, error.code
    assert found == text or code in {"jsonpath-syntax", "intrinsic-unknown", "intrinsic-arity"}


def test_raw_paths_stand_in_jsonpath_states(oracles: Oracles) -> None:
    wf = Workflow("raw", query_language="JSONPath")
    find = Pass(
        "Find",
        output={"large": sf.path("$.orders[?(@.total > 10)].id", type=list[str]), "id": sf.path("$$.Execution.Id")},
    )
    each = Map("Each", items=sf.path("$.large", type=list[str]))
    each = each.process(
        Task("Show", resource="arn:aws:states:::lambda:invoke", arguments=sf.path("$"), output=sf.path("$.Payload"))
    )
    fail = Fail("Stop", error="Stopped", cause=sf.path("States.Format('{} failed', $[0])"))
    wf.start_at(find >> each >> fail)
    machine = wf.compile()
    assert asl.loads(machine.to_json()) == machine
    definition = machine.to_dict()
    assert refusals(oracles, definition) == []
    states = definition["States"]
    assert states["Find"]["Parameters"] == {"large.$": "$.orders[?(@.total > 10)].id", "id.$": "$$.Execution.Id"}
    assert states["Each"]["ItemsPath"] == "$.large"
    show = states["Each"]["ItemProcessor"]["States"]["Show"]
    assert (show["InputPath"], show["OutputPath"]) == ("$", "$.Payload")
    assert states["Stop"]["CausePath"] == "States.Format('{} failed', $[0])"


def codes(wf: Workflow[object]) -> list[str]:
    return [finding.code for finding in wf.check()]


def test_each_language_keeps_to_its_own() -> None:
    wf = Workflow("raw")
    wf.start_at(Pass("Show", output={"id": sf.path("$.id")}))
    assert codes(wf) == ["field-wrong-query-language"]
    wf = Workflow("raw", query_language="JSONPath")
    wf.start_at(Pass("Show", output={"id": sf.jsonata("$states.input.id")}))
    assert codes(wf) == ["jsonpath-unsayable"]


def test_what_is_wrong_with_a_raw_path_is_found_at_its_line() -> None:
    wf = Workflow("raw", query_language="JSONPath", input=dict[str, str])
    wf.start_at(
        Pass("One", output={"a": sf.path("$.a[")})
        >> Pass("Two", output={"a": sf.path(f"$.{wf.input['x']}")})
        >> Map("Three", items=sf.path("$..a", type=list[str])).process(Pass("Four"))
    )
    found = wf.check()
    assert [finding.code for finding in found] == ["jsonpath-syntax", "reference-in-constant", "jsonpath-not-reference"]
    assert all(finding.source is not None and finding.source.file.endswith("test_raw.py") for finding in found)


def test_fields_that_name_one_place_take_reference_paths_only() -> None:
    wf = Workflow("raw", query_language="JSONPath")
    wf.start_at(Map("Each", items=sf.path("$..a", type=list[str])).process(Pass("Show")))
    assert codes(wf) == ["jsonpath-not-reference"]
