"""What is wrong in a template is found when the prompt is made: all of it, each with its line and what to write instead."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal

import pytest
from pydantic import BaseModel

from sfgen import DefinitionError, Pass, Prompt, Workflow, uuid
from sfgen.expr.values import lift
from tests.expr.prompts.support import findings, reference


class Line(BaseModel):
    sku: str
    quantity: int
    note: str | None = None


class Order(BaseModel):
    id: str
    pieces: int
    total: float
    paid: bool
    status: Literal["open", "done"]
    lines: list[Line]
    names: list[str]
    maybes: list[str | None]
    labels: dict[str, str]
    must: str | None
    body: Any
    note: str | None = None
    items: list[str] = []


@pytest.mark.parametrize(
    ("template", "code", "message", "hint"),
    [
        # Names.
        ("{{ ordr.id }}", "prompt-unknown-input", "'ordr' is no input of the prompt", "did you mean 'order'?"),
        ("{{ tone }}", "prompt-unknown-input", "'tone' is no input", "Prompt(..., tone=...)"),
        ("{% if tone %}{% endif %}", "prompt-unknown-input", "'tone' is no input", "tone | default('...')"),
        ("{% for x in order.names %}{% endfor %}{{ x }}", "prompt-unknown-input", "'x' is no input", "x=..."),
        ("{% for x in order.names if loop.first %}{% endfor %}", "prompt-unknown-input", "'loop' is no input", "loop"),
        ("{% if order.paid %}{% set y = 1 %}{% endif %}{{ y }}", "prompt-unknown-input", "'y' has a value on some", "set"),
        ("{% if order.paid %}{% set y = 1 %}{% endif %}{{ y | d(2) }}", "prompt-unknown-input", "'y' has a", "before"),
        # Members.
        ("{{ order.idd }}", "unknown-member", "Order has no member 'idd'", "did you mean 'id'?"),
        ("{{ order['idd'] }}", "unknown-member", "Order has no member 'idd'", "did you mean 'id'?"),
        ("{{ order.lines.sku }}", "unknown-member", "order.lines is a list", "map(attribute='sku')"),
        ("{{ order.id.upper }}", "unknown-member", "order.id is a string", "call it: order.id.upper()"),
        ("{{ order.total.x }}", "unknown-member", "order.total is a number, so it has no member 'x'", None),
        ("{{ order.lines | map(attribute='skuu') | join }}", "unknown-member", "Line has no member 'skuu'", "'sku'"),
        ("{{ order.items }}", "prompt-unsupported", "order.items is a method in Jinja", "order['items']"),
        ("{{ order.lines[0].skuu }}", "unknown-member", "Line has no member 'skuu'", "did you mean 'sku'?"),
        # What may be missing.
        ("{{ order.note }}", "maybe-missing", "order.note may be missing or null", "order.note | default('...')"),
        ("{{ order.must }}", "maybe-missing", "order.must may be missing or null", "{% if order.must %}"),
        ("{{ order.note | upper }}", "maybe-missing", "order.note may be missing", "default"),
        ("{{ order.note ~ 'x' }}", "maybe-missing", "order.note may be missing", "default"),
        ("{{ order.lines[0].note }}", "maybe-missing", "order.lines[0].note may be missing", "default"),
        ("{{ order.maybes[0] }}", "maybe-missing", "order.maybes[0] may be missing", "default"),
        ("{{ order.must[0] }}", "maybe-missing", "order.must may be missing", "default"),
        ("{{ order.must.x }}", "unknown-member", "so it has no member 'x'", None),
        ("{{ order.maybes | join }}", "maybe-missing", "an item of order.maybes may be null", "map('default', '...')"),
        ("{% for x in order['items'] %}{% endfor %}", "maybe-missing", "order['items'] may be missing", "default"),
        ("{{ order.lines | map(attribute='note') | join }}", "maybe-missing", "'note' of each item of order.lines", ""),
        ("{{ order.lines | map(attribute='note', default=none) | join }}", "maybe-missing", "None is none", "''"),
        ("{% if order.note or order.paid %}{{ order.note }}{% endif %}", "maybe-missing", "order.note may", "default"),
        ("{% if not order.note %}{{ order.note }}{% endif %}", "maybe-missing", "order.note may", "default"),
        ("{% if order.note %}{% else %}{{ order.note }}{% endif %}", "maybe-missing", "order.note may", "default"),
        ("{{ order.note and 'x' }}", "maybe-missing", "order.note may be missing", "default"),
        ("{{ none }}", "maybe-missing", "None is none", "''"),
        # Kinds.
        ("{{ order.names | upper }}", "operand-type", "the filter 'upper' needs a string, but order.names is a list", ""),
        ("{{ order.id | round }}", "operand-type", "'round' needs a number, but order.id is a string", None),
        ("{{ order.id | int }}", "operand-type", "'int' needs a number, but order.id is a string", "to_number(text)"),
        ("{{ order.id | join }}", "operand-type", "'join' needs a list, but order.id is a string", None),
        ("{{ order.labels | join }}", "operand-type", "'join' needs a list, but order.labels is an object", "| items"),
        ("{{ order.paid | abs }}", "operand-type", "'abs' needs a number, but order.paid is a boolean", None),
        ("{{ order.total | length }}", "operand-type", "'length' needs a list, a string or an object", None),
        ("{{ order.names | sum }}", "operand-type", "'sum' needs numbers, but each item of order.names is a string", None),
        ("{{ order.names | max }}", "operand-type", "'max' needs numbers", "order.names | sort | last"),
        ("{{ order.lines | sort | length }}", "operand-type", "it would order order.lines by an object", "attribute="),
        ("{{ order.lines | unique | list }}", "operand-type", "needs numbers or strings", None),
        ("{% for x in order.total %}{% endfor %}", "operand-type", "a loop needs a list, but order.total is a", None),
        ("{% for x in order.id %}{% endfor %}", "operand-type", "a loop needs a list, but order.id is a string", None),
        ("{% for a, b in order.names %}{% endfor %}", "operand-type", "2 names are to take its items", "x[0]"),
        ("{% for a in order.labels.items() %}{% endfor %}", "prompt-unsupported", "with one name", "key, value"),
        ("{{ order.pieces + order.id }}", "operand-type", "'+' cannot join an integer and a string", "~"),
        ("{{ order.paid + 1 }}", "operand-type", "'+' cannot join", "~"),
        ("{{ order.body.a + order.body.b }}", "ambiguous-operator", "order.body.a + order.body.b", "~"),
        ("{{ order.id * 3 }}", "operand-type", "'*' needs a number, but order.id is a string", None),
        ("{{ order.id % 3 }}", "operand-type", "'%' needs a number, but order.id is a string", None),
        ("{{ order.total // 2 }}", "operand-type", "'//' needs integers", "round(0, 'floor')"),
        ("{{ order.pieces / 0 }}", "operand-type", "divided by zero", None),
        ("{{ -order.id }}", "operand-type", "'-' needs a number, but order.id is a string", None),
        ("{{ order.paid < 3 }}", "operand-type", "'<' needs a number or a string, but order.paid is a boolean", None),
        ("{{ order.id < 3 }}", "impossible-comparison", "they have no order", None),
        ("{{ order.id == 3 }}", "impossible-comparison", "they are never equal", None),
        ("{{ order.status == 'dome' }}", "impossible-comparison", "can never be 'dome'", "did you mean 'done'?"),
        ("{{ 3 in order.id }}", "operand-type", "'in order.id' needs a string, but 3 is an integer", None),
        ("{{ 'a' in order.total }}", "operand-type", "'in' needs a list, a string or an object", None),
        ("{{ 'a' in order.body }}", "operand-type", "is order.body a list or a string?", "typed(x, list[str])"),
        ("{{ order.body | length }}", "operand-type", "is order.body a list or a string?", "typed(x, list[str])"),
        ("{{ order.body[1:] }}", "operand-type", "is order.body a list or a string?", "typed(x, list[str])"),
        ("{{ order.body | first }}", "operand-type", "is order.body a list or a string?", "typed(x, list[str])"),
        ("{{ order.names['x'] }}", "unknown-member", "order.names is a list", None),
        ("{{ order.names[order.id] }}", "operand-type", "its positions are numbers, but order.id is none", None),
        ("{{ order.labels[order.pieces] }}", "operand-type", "its keys are strings", None),
        ("{{ order.names[1.5] }}", "operand-type", "the position 1.5 of order.names is no integer", None),
        ("{{ order.names[order.total:] }}", "operand-type", "the bounds of a slice of order.names must be integers", None),
        ("{{ {1: 2} }}", "operand-type", "the key 1 of an object must be a string", None),
        ("{{ range() }}", "operand-type", "range() takes 1 to 3 integers", None),
        ("{{ range(order.total) | list }}", "operand-type", "range() takes 1 to 3 integers", None),
        ("{{ range(0, 3, 0) | list }}", "operand-type", "the step of range() is 0", None),
        # Arguments.
        ("{{ order.id | upper(1) }}", "operand-type", "the filter 'upper' takes no arguments here", None),
        ("{{ order.id | replace('a') }}", "operand-type", "'replace' takes the old text and the new one", None),
        ("{{ order.id | replace('', 'b') }}", "operand-type", "needs a text that is not empty", None),
        ("{{ order.id | replace('a', 'b', -2) }}", "operand-type", "'count' of the filter 'replace' is -2", None),
        ("{{ order.id | default(x=1) }}", "operand-type", "takes default_value, boolean here", None),
        ("{{ order.total | round('2') }}", "operand-type", "'precision' of the filter 'round' is '2'", None),
        ("{{ order.total | round(-1) }}", "operand-type", "'precision' of the filter 'round' is -1", None),
        ("{{ order.total | round(1, 'up') }}", "operand-type", "'method' of the filter 'round' is 'up'", None),
        ("{{ order.total | round(order.pieces) }}", "prompt-unsupported", "that is not constant", None),
        ("{{ order.names | map | list }}", "operand-type", "takes the name of a filter, or attribute=", None),
        ("{{ order.names | selectattr | list }}", "operand-type", "takes the name of an attribute", None),
        ("{{ order.names | batch(0) | list }}", "operand-type", "a number of items, from 1", None),
        ("{{ order.pieces is divisibleby }}", "operand-type", "takes a number", None),
        ("{{ order.pieces is eq }}", "operand-type", "takes a value to compare with", None),
        ("{{ order.labels.get() }}", "operand-type", ".get() takes a key and perhaps a default", None),
        ("{{ order.labels.keys(1) }}", "operand-type", ".keys() takes no arguments", None),
        ("{{ ', '.join(order.lines) }}", "operand-type", ".join() needs texts", None),
        ("{{ order.id.replace('a') }}", "operand-type", ".replace() takes 2 arguments", None),
        # What Jinja has, and an expression cannot say.
        ("{{ order.id | truncate(3) }}", "prompt-unsupported", "the filter 'truncate' cannot", "x[:100]"),
        ("{{ order.id | title }}", "prompt-unsupported", "the filter 'title' cannot", "pass the result by name"),
        ("{{ order.id | safe }}", "prompt-unsupported", "the filter 'safe' cannot", "no HTML"),
        ("{{ order.id | uper }}", "prompt-unsupported", "Jinja has no filter 'uper'", "did you mean 'upper'?"),
        ("{{ order.id is lower }}", "prompt-unsupported", "the test 'lower' cannot", "x == x | lower"),
        ("{{ order.id is strin }}", "prompt-unsupported", "Jinja has no test 'strin'", "did you mean 'string'?"),
        ("{{ order.total is integer }}", "prompt-unsupported", "what may be a fraction", None),
        ("{{ order.names | unique | list }}", "prompt-unsupported", "'unique' that takes 'a' and 'A'", "case_sensitive"),
        ("{{ order.names | map('upper') }}", "prompt-unsupported", "order.names | map is no list in Jinja", "| list"),
        ("{% set x = order.names | map('upper') %}{{ x }}", "prompt-unsupported", "is no list in Jinja", "| list"),
        ("{% if order.names | select %}{% endif %}", "prompt-unsupported", "is no list in Jinja", "| list"),
        ("{{ order.names | reverse | last }}", "prompt-unsupported", "is no list in Jinja", "| list"),
        ("{{ order.labels.items() }}", "prompt-unsupported", "outside of a loop", "{% for key, value in"),
        ("{{ order.labels.items() | list }}", "prompt-unsupported", "outside of a loop", "{% for key, value in"),
        ("{{ lipsum() }}", "prompt-unsupported", "the function lipsum()", "compute it in Python"),
        ("{{ order.id() }}", "prompt-unsupported", "order.id()", None),
        ("{{ order.id.title() }}", "prompt-unsupported", "order.id.title()", "texts have upper"),
        ("{{ order.names.append('x') }}", "prompt-unsupported", "order.names.append()", "xs + [x]"),
        ("{{ order.labels.pop('x') }}", "prompt-unsupported", "order.labels.pop()", "items, keys, values and get"),
        ("{{ order.id.split(sep=',') }}", "prompt-unsupported", "with keywords", None),
        ("{{ order.id[order.pieces] }}", "prompt-unsupported", "unless the position is constant", None),
        ("{{ order.names[::2] }}", "prompt-unsupported", "a slice with a step", None),
        ("{{ order.id | replace(*order.names) }}", "prompt-unsupported", "a filter with * or **", None),
        ("{{ order.id is eq(**order.labels) }}", "prompt-unsupported", "a test with * or **", None),
        ("{{ range(*order.names) }}", "prompt-unsupported", "a call with * or **", None),
        ("{{ range(1, 9, order.pieces) | list }}", "prompt-unsupported", "step that is not constant", None),
        ("{{ ('a' if order.paid) | length }}", "prompt-unsupported", "an inline 'if' without 'else'", "else ''"),
        ("{{ order.lines | sort(attribute='sku,quantity') }}", "prompt-unsupported", "by the attribute", "one name"),
        ("{% for x in order.names %}{{ loop }}{% endfor %}", "prompt-unsupported", "loop by itself", "index"),
        ("{% for x in order.names %}{{ loop.idx }}{% endfor %}", "prompt-unsupported", "loop.idx", "'index'"),
        ("{% for x in order.names %}{{ loop.changed(x) }}{% endfor %}", "prompt-unsupported", "loop.changed()", None),
        ("{% for x in order.names recursive %}{% endfor %}", "prompt-unsupported", "a recursive loop", None),
        ("{% set n.x = 1 %}", "prompt-unsupported", "an assignment to a member", "namespace"),
        ("{% macro f() %}{% endmacro %}", "prompt-unsupported", "a macro", "include"),
        ("{% call order() %}{% endcall %}", "prompt-unsupported", "a call block", None),
        ("{% block b %}{% endblock %}", "prompt-unsupported", "a block", "include"),
        ("{% extends 'x' %}", "prompt-unsupported", "a template that extends another", "include"),
        ("{% import 'x' as x %}", "prompt-unsupported", "an import", "include"),
        ("{% from 'x' import x %}", "prompt-unsupported", "an import", "include"),
        ("{% autoescape true %}{% endautoescape %}", "prompt-unsupported", "autoescape", "no HTML"),
        ("{% include 'x' %}", "prompt-unsupported", "an include in a template that has no file", "from_file"),
        # No Jinja.
        ("{{ order.id", "prompt-syntax", "unexpected end of template", None),
        ("{% if order %}", "prompt-syntax", "looking for the following tags", None),
        ("{% break %}", "prompt-syntax", "unknown tag 'break'", None),
        ("{{ 1 + }}", "prompt-syntax", "unexpected 'end of print statement'", None),
        ("{{ 'a\ud800' }}", "value-not-json", "half of a surrogate pair", None),
    ],
)  # fmt: skip
def test_what_is_wrong_is_found_once(template: str, code: str, message: str, hint: str | None) -> None:
    found = [each for each in findings(template, order=reference(Order)) if each.severity == "error"]
    assert [each.code for each in found] == [code], found
    said = f"{found[0].message} {found[0].hint}"
    assert message in said
    if hint is not None:
        assert hint in (found[0].hint or "")


def test_two_values_that_may_be_missing_are_not_compared() -> None:
    # In Jinja they are equal if both are missing.
    found = findings("{{ order.note == order.must }}", order=reference(Order))
    assert [each.code for each in found] == ["maybe-missing", "maybe-missing"]
    assert findings("{{ order.note == 'x' }}{{ order.must != order.id }}", order=reference(Order)) == []


def test_all_findings_come_at_once_with_their_lines() -> None:
    template = (
        "{{ order.idd }}\n{% if order.pieces %}\n{{ order.note }}{% else %}{{ x }}\n{% endif %}{{ order.id | nope }}\n"
    )
    found = findings(template, order=reference(Order))
    assert [(each.code, each.message.partition(": ")[0]) for each in found] == [
        ("unknown-member", "line 1 of the template"),
        ("maybe-missing", "line 3 of the template"),
        ("prompt-unknown-input", "line 3 of the template"),
        ("prompt-unsupported", "line 4 of the template"),
    ]


def test_what_stands_in_something_wrong_is_looked_at_too() -> None:
    template = (
        "{% for x in order.nams %}{{ x.y }}{{ z }}{% endfor %}{% if order.x %}{{ order.y }}{% endif %}{{ a | b | c }}"
    )
    found = findings(template, order=reference(Order))
    assert [each.code for each in found] == [
        "unknown-member",
        "prompt-unknown-input",
        "unknown-member",
        "unknown-member",
        "prompt-unsupported",
        "prompt-unsupported",
    ]
    # What is wrong already is not found again in what is made of it.
    assert findings("{{ (order.nope ~ 1) | upper | length + 1 }}", order=reference(Order))[1:] == []


def test_a_finding_stands_at_the_line_of_the_call() -> None:
    made = lift(Prompt("{{ x }}"))
    (found,) = made.problems
    assert found.source is not None
    assert Path(found.source.file) == Path(__file__)
    assert "Prompt(" in Path(__file__).read_text("utf-8").splitlines()[found.source.line - 1]
    assert found.message == "'x' is no input of the prompt"  # a template of one line needs no line


def test_an_optional_input_may_be_left_out() -> None:
    template = (
        "{% if tone is defined %}{{ tone }}{{ nonsense }}{% endif %}{{ mood | default('calm') }}{{ x is undefined }}"
    )
    assert findings(template) == []


@pytest.mark.parametrize(
    ("inputs", "unused"),
    [({"x": 1}, []), ({"x": 1, "y": 2}, ["y"]), ({"y": 2, "z": 3}, ["y", "z"])],
)
def test_unused_inputs_are_warnings(inputs: dict[str, Any], unused: list[str]) -> None:
    found = findings("{% if x is defined %}{{ x }}{% endif %}", **inputs)
    assert [(each.severity, each.code) for each in found] == [("warning", "prompt-unused-input")] * len(unused)
    assert all(repr(name) in each.message for name, each in zip(unused, found, strict=True))


def test_unused_inputs_are_no_matter_where_the_template_cannot_be_read() -> None:
    assert [each.code for each in findings("{{", x=1)] == ["prompt-syntax"]


@pytest.mark.parametrize(
    ("template", "code"),
    [
        (f"Hello {reference(str)}", "reference-in-constant"),
        (reference(str), "reference-in-constant"),
        (3, "value-not-json"),
        (None, "value-not-json"),
    ],
    ids=["f-string", "reference", "number", "none"],  # a marker differs from process to process
)
def test_a_template_must_be_text(template: Any, code: str) -> None:
    assert [each.code for each in findings(template)] == [code]


def test_findings_about_inputs_are_kept() -> None:
    order = reference(Order)
    found = findings("{{ a }}{{ a.b }}{{ b }}{{ b.c }}", a=order.nope, b=object())
    assert [each.code for each in found] == ["unknown-member", "value-not-json"]


@pytest.mark.parametrize(
    ("template", "code"),
    [
        ("{{ " + "(" * 5000 + "1" + ")" * 5000 + " }}", "expression-too-deep"),
        ("{{ " + "not " * 5000 + "x }}", "expression-too-deep"),
        ("{% if x %}" * 60 + "a" + "{% endif %}b" * 60, "expression-too-deep"),
        ("{% if x == 'a' %}" + "{% elif x == 'b' %}b{{ x }}" * 100 + "{% endif %}", "expression-too-deep"),
        ("{% set x = x ~ x %}" * 30 + "{{ x }}", "definition-too-large"),
    ],
    ids=["parentheses", "not", "if", "elif", "doubling"],
)
def test_what_grows_too_deep_or_large_is_found(template: str, code: str) -> None:
    assert [each.code for each in findings(template, x=reference(str))] == [code]


def test_long_templates_are_no_problem() -> None:
    assert findings("{{ x }} and " * 3000, x=reference(str)) == []
    assert findings("{{ " + " ~ ".join(["x"] * 3000) + " }}", x=reference(str)) == []
    assert findings("{% for a in range(99999) %}{% for b in range(99999) %}{{ a }}{% endfor %}{% endfor %}") == []


def test_findings_of_prompts_come_with_those_of_the_workflow() -> None:
    wf = Workflow("orders", input=Order)
    ask = Prompt("{{ id }}\n{{ note }}", id=wf.input.id, note=wf.input.note, extra=uuid())
    wf.start_at(Pass("Ask", output={"prompt": ask, "nope": wf.input.nope}))  # type: ignore[attr-defined]
    with pytest.raises(DefinitionError) as caught:
        wf.compile()
    assert [each.code for each in caught.value.diagnostics] == [
        "maybe-missing",
        "prompt-unused-input",
        "unknown-member",
    ]


def test_a_warning_does_not_stop_a_compile() -> None:
    wf = Workflow("orders", input=Order)
    wf.start_at(Pass("Ask", output=Prompt("{{ id }}", id=wf.input.id, total=wf.input.total)))
    assert [each.code for each in wf.check()] == ["prompt-unused-input"]
    assert wf.compile().to_dict()["States"]["Ask"]["Output"] == "{% $states.context.Execution.Input.id %}"
