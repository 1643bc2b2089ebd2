"""What is compiled does in moto's engine what it means.

The engine lacks: variables (it asks its JSONata for them, which is not installed), escapes and `null` in calls, names that
are not ASCII, names with a quote, and Base64 beyond ASCII; what a path finds behind a position, it puts into a list;
and what a value is compared with is no path into the context. `tests.jsonpath.evaluate` stands in for it there, and agrees with
it about all else.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

import sfgen as sf
from sfgen import Choice, Fail, Map, Parallel, Pass, Succeed, Wait, Workflow
from sfgen.expr.print_jsonpath import template
from sfgen.expr.tree import Access, Segment
from sfgen.expr.values import lift
from sfgen.local.jsonpath import payload
from tests.jsonpath.engine import Engine, Outcome, running
from tests.jsonpath.evaluate import Place
from tests.jsonpath.interpreter import Interpreter
from tests.properties.interpreter import StateFailedError

Json = Any


@pytest.fixture(scope="session")
def engine() -> Iterator[Engine]:
    with running() as started:
        yield started


class Line(BaseModel):
    sku: str
    amount: int


class Order(BaseModel):
    name: str
    other: str
    n: int
    m: int
    at: int
    size: int
    price: float
    rush: bool
    lines: list[Line]
    tags: list[str]
    numbers: list[int]
    extra: dict[str, int]
    more: dict[str, int]
    body: str
    nothing: str | None
    note: str | None = None


ORDER: Json = {
    "name": "Ada",
    "other": "Grace",
    "n": 3,
    "m": 2,
    "at": 1,
    "size": 2,
    "price": 1.5,
    "rush": True,
    "lines": [{"sku": "a", "amount": 1}, {"sku": "b", "amount": 5}],
    "tags": ["x", "y", "x"],
    "numbers": [4, 5, 6],
    "extra": {"a": 1, "b": 2},
    "more": {"b": 3},
    "body": '{"q":[1,2]}',
    "nothing": None,
}


def workflow() -> Workflow[Order]:
    return Workflow("orders", input=Order, query_language="JSONPath")


def both(engine: Engine, made: Workflow[Any], data: Json = ORDER) -> Json:
    """Give what moto's engine and ours give, which is the same."""
    definition = made.compile().to_dict()
    found = engine.run(definition, data)
    failure: StateFailedError | None = None
    output: Json = None
    try:
        output = Interpreter().run(definition, data)
    except StateFailedError as failed:
        failure = failed
    if failure is not None:
        assert (found.status, found.error, found.cause) == ("FAILED", failure.error, failure.cause)
        return failure.output
    assert found == Outcome("SUCCEEDED", output, None, None)
    return output


def test_pass_states(engine: Engine) -> None:
    wf = workflow()
    order = wf.input
    wf.start_at(
        Pass("Constant", output=[1, "a", None])
        >> Pass("Object", output={"name": order.name, "list": [order.n, 1], "rows": [{"x": order.tags[1]}], "c": 1})
        >> Pass("Keep input")
    )
    expected = {"name": "Ada", "list": [3, 1], "rows": [{"x": "y"}], "c": 1}
    assert both(engine, wf) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (lambda order: order.lines, ORDER["lines"]),
        (lambda order: order.extra["b"] + 1, 3),
        (lambda order: [order.n, [order.m]], [3, [2]]),
        (lambda order: "text", "text"),
        (lambda order: None, None),
        (lambda order: sf.path("$$.Execution.Input.lines[?(@.amount > 2)].sku", type=list[str]), ["b"]),
        (lambda order: sf.path("States.StringSplit($$.Execution.Input.name, 'd')", type=list[str]), ["A", "a"]),
    ],
)
@pytest.mark.parametrize("end", ["pass", "succeed", "wait"])
def test_outputs_that_are_no_objects(engine: Engine, value: Any, expected: Json, end: str) -> None:
    wf = workflow()
    output = value(wf.input)
    step = {
        "pass": Pass("End", output=output),
        "succeed": Succeed("End", output=output),
        "wait": Wait("End", seconds=0, output=output),
    }[end]
    wf.start_at(Pass("Before") >> step)
    outcome = engine.run(wf.compile().to_dict(), ORDER)
    assert (outcome.status, outcome.output) == ("SUCCEEDED", expected)


CONDITIONS: dict[str, tuple[Any, bool]] = {
    "string": (lambda order: order.name == "Ada", True),
    "string <": (lambda order: order.name < "B", True),
    "string path": (lambda order: order.name >= order.other, False),
    "number": (lambda order: order.n > 3, False),
    "number path": (lambda order: order.n > order.m, True),
    "boolean": (lambda order: order.rush, True),
    "unequal": (lambda order: order.n != 3, False),
    "null": (lambda order: order.nothing == None, True),  # noqa: E711 - a reference
    "both null": (lambda order: order.nothing == order.nothing, True),
    "missing": (lambda order: order.note == "x", False),
    "missing, negated": (lambda order: order.note != "x", True),
    "present": (lambda order: sf.is_present(order.note), False),
    "present null": (lambda order: sf.is_present(order.nothing), False),
    "and": (lambda order: (order.n == 3) & (order.m == 3), False),
    "or": (lambda order: (order.n == 3) | (order.m == 3), True),
    "not": (lambda order: sf.not_((order.n == 3) & (order.m == 2)), False),
    "one of": (lambda order: sf.contains(["Ada", "Bob"], order.name), True),
    "begins": (lambda order: order.name.startswith("Ad"), True),
    "ends": (lambda order: order.name.endswith("Ad"), False),
    "holds": (lambda order: sf.contains(order.name, "d"), True),
}


def test_conditions(engine: Engine) -> None:
    """All in one machine: each Choice leads on to the next, and one that decides wrongly ends with its name."""
    wf = workflow()
    flow: Any = Succeed("All are right", output="all")
    for name, (build, expected) in reversed(CONDITIONS.items()):
        wrong = Fail(f"Wrong: {name}", error=name)
        choice = Choice(name)
        condition = build(sf.state_input(Order))
        flow = (
            choice.when(condition, flow).otherwise(wrong) if expected else choice.when(condition, wrong).otherwise(flow)
        )
    wf.start_at(flow)
    assert both(engine, wf) == "all"


def test_parallel_and_map(engine: Engine) -> None:
    wf = workflow()
    order = wf.input
    rows = Map("Rows", items=order.lines)
    rows = rows.process(Pass("Row", output={"sku": rows.item.sku, "more": rows.item.amount + 1, "order": order.name}))
    numbered = Map("Numbered", items=order.tags, max_concurrency=order.m)
    numbered = numbered.process(Pass("Numbers", output=f"{numbered.index}: {numbered.item}"))
    wf.start_at(Parallel("Both", {"rows": rows, "numbered": numbered}))
    rows_found = [{"sku": "a", "more": 2, "order": "Ada"}, {"sku": "b", "more": 6, "order": "Ada"}]
    assert both(engine, wf) == [rows_found, ["0: x", "1: y", "2: x"]]


def test_wait_and_fail(engine: Engine) -> None:
    wf = workflow()
    order = wf.input
    fail = Fail("Stop", error=order.name, cause=f"{order.n} of {order.m}, {sf.to_json(order.numbers)}")
    wf.start_at(Wait("A moment", seconds=order.extra["c"]) >> fail)
    data = {**ORDER, "extra": {"c": 0}}
    assert both(engine, wf, data) == {"Error": "Ada", "Cause": "3 of 2, [4,5,6]"}


def test_outputs_of_containers(engine: Engine) -> None:
    wf = workflow()
    sides = Parallel("Sides", {"left": Pass("Left", output=wf.input.n), "right": Pass("Right", output={"x": 1})})
    wf.start_at(sides)
    wf.returns({"left": sides.result.left, "text": f"{sides.result.left}!", "all": sides.result})
    assert both(engine, wf) == {"left": 3, "text": "3!", "all": {"left": 3, "right": {"x": 1}}}


# ---------------------------------------------------------------------------------------------------------------------
# Expressions, generated

words = st.text("abAB01 -_.,:/$", max_size=5)
numbers = st.integers(-1000, 1000)


@st.composite
def orders(draw: st.DrawFn) -> Json:
    """Inputs."""
    list_ = st.lists(numbers, min_size=1, max_size=4)
    found = draw(list_)
    return {
        **ORDER,
        "name": draw(words),
        "other": draw(words),
        "n": draw(numbers),
        "m": draw(numbers),
        "at": draw(st.integers(0, len(found) - 1)),
        "size": draw(st.integers(1, 3)),
        "rush": draw(st.booleans()),
        "tags": draw(st.lists(words, max_size=4)),
        "numbers": found,
        "extra": draw(st.dictionaries(st.sampled_from("abc"), numbers, max_size=3)),
        "more": draw(st.dictionaries(st.sampled_from("abc"), numbers, max_size=3)),
        "body": json.dumps(draw(st.lists(numbers) | st.dictionaries(words, numbers)), separators=(",", ":")),
    }


Term = tuple[Any, Json]
"""What a user writes, and what Python gives for the data."""


class _Terms:
    """Draws terms of each kind."""

    def __init__(self, draw: st.DrawFn, data: Json, texts: st.SearchStrategy[str]) -> None:
        self.draw = draw
        self.data = data
        self.texts = texts
        self.order = workflow().input

    def _read(self, *names: str) -> Term:
        name = self.draw(st.sampled_from(names))
        return getattr(self.order, name), self.data[name]

    def text(self, depth: int) -> Term:
        kind = self.draw(st.integers(0, 5 if depth else 0))
        if kind <= 1:
            return self._read("name", "other")
        if kind == 2:
            before, after = self.draw(self.texts), self.draw(self.texts)
            value, meaning = self.draw(st.sampled_from([self.text, self.number]))(depth - 1)
            return f"{before}{value}{after}", f"{before}{meaning}{after}"
        if kind == 3:
            left, right = self.text(depth - 1), self.text(depth - 1)
            return f"{left[0]}{right[0]}", left[1] + right[1]
        if kind == 4:
            value, meaning = self.list_(depth - 1)
            return sf.to_json(value), json.dumps(meaning, separators=(",", ":"))
        value, meaning = self.number(depth - 1)
        return sf.to_string(value), str(meaning)

    def number(self, depth: int) -> Term:
        kind = self.draw(st.integers(0, 4 if depth else 0))
        if kind <= 1:
            return self._read("n", "m", "size")
        if kind == 2:
            (left, one), (right, two) = self.number(depth - 1), self.number(depth - 1)
            return left + right, one + two
        if kind == 3:
            (value, meaning), step = self.number(depth - 1), self.draw(numbers)
            return value - step, meaning - step
        value, meaning = self.list_(depth - 1)
        return sf.count(value), len(meaning)

    def list_(self, depth: int) -> Term:
        kind = self.draw(st.integers(0, 4 if depth else 0))
        if kind <= 1:
            return self._read("tags", "numbers")
        if kind == 2:
            found = [self.draw(st.sampled_from([self.text, self.number]))(depth - 1) for _ in range(2)]
            return [value for value, _ in found], [meaning for _, meaning in found]
        value, meaning = self._read("tags", "numbers")
        if kind == 3:
            return sf.distinct(value), list(dict.fromkeys(meaning))
        size = self.data["size"]
        return sf.partition(value, self.order.size), [meaning[at : at + size] for at in range(0, len(meaning), size)]

    def other(self) -> Term:
        order, data = self.order, self.data
        choices: list[Term] = [
            (sf.merge(order.extra, order.more), data["extra"] | data["more"]),
            (sf.parse_json(order.body), json.loads(data["body"])),
            (order.numbers[order.at], data["numbers"][data["at"]]),
            (sf.contains(order.numbers, order.n), data["n"] in data["numbers"]),
            (sf.range_(1, order.size), list(range(1, data["size"] + 1))),
            (sf.base64_decode(sf.base64_encode(order.name)), data["name"]),
            (order.rush, data["rush"]),
            (order.nothing, None),
        ]
        return self.draw(st.sampled_from(choices))


@st.composite
def samples(draw: st.DrawFn, texts: st.SearchStrategy[str] = words, count: int = 12) -> tuple[Json, dict[str, Term]]:
    """Data, and expressions over it with what Python gives for them."""
    data = draw(orders())
    terms = _Terms(draw, data, texts)
    found = {}
    for number in range(count):
        make = draw(st.sampled_from([terms.text, terms.number, terms.list_, lambda _: terms.other()]))
        found[f"v{number}"] = make(draw(st.integers(1, 3)))
    return data, found


def resolve(access: Access) -> tuple[str, tuple[Segment, ...]]:
    return "$", access.segments


@settings(max_examples=25)
@given(samples())
def test_expressions_mean_what_python_means(engine: Engine, sample: tuple[Json, dict[str, Term]]) -> None:
    data, terms = sample
    fields = template(lift({name: value for name, (value, _) in terms.items()}), resolve)
    state = {"Type": "Pass", "Parameters": fields, "End": True}
    found = engine.run({"QueryLanguage": "JSONPath", "StartAt": "S", "States": {"S": state}}, data)
    meant = {name: meaning for name, (_, meaning) in terms.items()}
    assert found.status == "SUCCEEDED", (fields, found)
    assert found.output == meant, fields
    assert Place(data).template(fields) == payload(fields, data) == meant


difficult = st.text("a'\"\\{}$%é😀\n", max_size=5)


@given(samples(difficult, 4))
def test_texts_keep_what_they_hold(sample: tuple[Json, dict[str, Term]]) -> None:
    data, terms = sample
    fields = template(lift({name: value for name, (value, _) in terms.items()}), resolve)
    assert "${" not in json.dumps(fields)
    meant = {name: meaning for name, (_, meaning) in terms.items()}
    assert Place(data).template(fields) == payload(fields, data) == meant
