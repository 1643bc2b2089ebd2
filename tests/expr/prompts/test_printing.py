"""What prompts become, as a reader of the definition sees it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest
from pydantic import BaseModel

from sfgen import Parameter, Pass, Prompt, Task, Workflow, parse_json, uuid
from sfgen.expr.refs import Expr
from sfgen.expr.values import lift
from tests.expr.prompts.support import evaluated, node, printed, reference
from tests.oracles.fixtures import Oracles


class Line(BaseModel):
    sku: str
    quantity: int
    note: str | None = None


class Order(BaseModel):
    id: str
    pieces: int
    total: float
    paid: bool
    lines: list[Line]
    names: list[str]
    labels: dict[str, str]
    extra: Any
    note: str | None = None
    tags: list[str] = []


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        ("Order {{ o.id }} has {{ o.pieces }} pieces.", "'Order ' & $o.id & ' has ' & $o.pieces & ' pieces.'"),
        ("{{ o.id }}", "$o.id"),
        ("{{ o.pieces }}", "$string($o.pieces)"),
        ("{{ o.labels.x }}", "$o.labels.x & ''"),
        ("It's \"{{ o.id }}\"\n", "\"It's \\\"\" & $o.id & '\"'"),
        ("{{ 1 }}{{ 2.0 }}{{ true }}{{ 'x' ~ 3 }}{{ 2 * 3 }}", "'12truex36'"),
        ("{% if o.paid %}yes{% else %}no{% endif %}", "$o.paid ? 'yes' : 'no'"),
        ("{% if not o.paid %}due{% endif %}", "$o.paid ? '' : 'due'"),
        ("a{% if o.paid %}b{% elif o.pieces > 3 %}c{% endif %}", "'a' & ($o.paid ? 'b' : $o.pieces > 3 ? 'c' : '')"),
        ("{% if o.note %}{{ o.note }}{% endif %}", "$o.note ? $o.note : ''"),
        ("{{ o.note or 'none' }}", "$o.note ? $o.note : 'none'"),
        ("{{ o.note | default('none') }}", "$o.note != null ? $o.note : 'none'"),
        ("{% if o.names %}{{ o.names | join(', ') }}{% endif %}", "$count($o.names) > 0 ? $join($o.names, ', ') : ''"),
        ("{% if o.tags %}t{% endif %}", "$exists($o.tags) and $count($o.tags) > 0 ? 't' : ''"),
        ("{% if o.extra %}e{% endif %}", "($type($o.extra) = 'array' ? $count($o.extra) > 0 : $o.extra) ? 'e' : ''"),
        ("{% for n in o.names %}{{ n }}{% endfor %}", "$join($o.names)"),
        ("{% for n in o.names %}- {{ n }}\n{% endfor %}", "$join([$map($o.names, function($n) { '- ' & $n & '\\n' })])"),
        (
            "{% for l in o.lines %}{{ loop.index }}. {{ l.sku }}{% if not loop.last %}, {% endif %}{% endfor %}",
            "$join([$map($o.lines, function($l, $at, $list) { ($at + 1) & '. ' & $l.sku & ($at = $count($list) - 1 ? '' : ', ') })])",
        ),
        (
            "{% for l in o.lines if l.note %}{{ l.note }}{% endfor %}",
            "$join([$map($o.lines, function($l) { $l.note ? $l.note : '' })])",
        ),
        (
            "{% for l in o.lines if l.note %}{% for n in o.names %}{{ loop.index }}{% endfor %}{{ l.note }}{% endfor %}",
            "$join([$map($o.lines, function($l) "  # noqa: ISC004 - one text
            "{ $l.note ? $join([$map($o.names, function($n, $at) { $string($at + 1) })]) & $l.note : '' })])",
        ),
        (
            "{% for l in o.lines if l.quantity %}{{ loop.index }}{{ l.sku }}{% endfor %}",
            "$join([$map([$filter($o.lines, function($l) { $l.quantity })], function($l_2, $at) { ($at + 1) & $l_2.sku })])",
        ),
        (
            "{% for l in o.lines %}{{ l.sku }}{% else %}none{% endfor %}",
            "$count($o.lines) > 0 ? $join([$map($o.lines, function($l) { $l.sku })]) : 'none'",
        ),
        (
            "{% for k, v in o.labels.items() %}{{ k }}: {{ v }}; {% endfor %}",
            "$join([$map([$keys($o.labels)], function($k) { $k & ': ' & $lookup($o.labels, $k) & '; ' })])",
        ),
        ("{% for x in ['a', 'b'] %}{{ loop.index }}{{ x }}{% endfor %}", "'1a2b'"),
        ("{% for x in [o.id, 'b'] %}{{ x }}{% if not loop.last %}, {% endif %}{% endfor %}", "$o.id & ', b'"),
        ("{{ o.lines | map(attribute='sku') | join(', ') }}", "$join([$o.lines.sku], ', ')"),
        ("{{ o.id | trim | upper }}", "$uppercase($replace($o.id, /^\\s+|\\s+$/, ''))"),
        ("{% set x = o.id | upper %}{{ x }}{{ x }}", "$uppercase($o.id) & $uppercase($o.id)"),
        ("{{ (o.id ~ '!') or 'x' }}", "($value := $o.id & '!'; $value ? $value : 'x')"),
        ("${x} {{ '{%' }} {{ '%}' }}", "'$' & '{x} {% %}'"),
    ],
)  # fmt: skip
def test_what_a_template_becomes(template: str, expected: str) -> None:
    assert printed(Prompt(template, o=reference(Order, "o"))) == expected


def test_a_constant_prompt_is_plain_text() -> None:
    wf = Workflow("w")
    wf.start_at(
        Pass("Ask", output={"a": Prompt("Hello {{ x }}", x="you"), "b": Prompt("{{ m }}!", m=Parameter("Model"))})
    )
    assert wf.compile().to_dict()["States"]["Ask"]["Output"] == {"a": "Hello you", "b": "${Model}!"}


def test_constants_decide_when_the_prompt_is_made() -> None:
    template = "{% if lang == 'de' %}Hallo{% elif formal %}Good day{% else %}Hi {{ missing }}{% endif %} {{ name }}"
    prompt = Prompt(template, lang="en", formal=True, name=reference(str, "name"))
    assert printed(prompt) == "'Good day ' & $name"


def test_prompts_hold_prompts_and_stand_in_texts() -> None:
    inner = Prompt("[{{ x }}]", x=reference(str, "x"))
    assert (
        printed(Prompt("{{ a }} and {{ a | upper }}", a=inner))
        == "($a := '[' & $x & ']'; $a & ' and ' & $uppercase($a))"
    )
    assert printed(f"<{inner}>") == "'<[' & $x & ']>'"
    assert printed(Prompt("{{ a }}.", a=f"{inner}!")) == "'[' & $x & ']!.'"


def test_warnings_of_a_part_are_those_of_the_whole() -> None:
    inner = Prompt("[{{ x }}]", x=reference(str, "x"), y=1)
    made = Prompt("{% if a %}{{ a | upper }}{% endif %}", a=inner)
    assert [each.code for each in lift(made).problems] == ["prompt-unused-input"]
    assert printed(made) == "($a := '[' & $x & ']'; $a ? $uppercase($a) : '')"
    assert [each.code for each in lift(Prompt("{{ a }}", a=inner)).problems] == ["prompt-unused-input"]


def test_what_is_computed_is_computed_once(oracles: Oracles) -> None:
    made = Prompt("{{ a }}|{% for x in xs %}{{ a }}{% endfor %}", a=uuid(), xs=reference(list[str], "xs"))
    assert printed(made) == "($a := $uuid(); $a & '|' & $join([$map($xs, function($x) { $a })]))"
    first, _, second = evaluated(oracles, made, {"xs": ["1", "2"]}).partition("|")
    assert second == first * 2


def test_parsed_text_is_parsed_once() -> None:
    made = Prompt("{{ d.a }}{{ d.b }}", d=parse_json(reference(str, "body"), dict[str, str]))
    assert printed(made) == "($d := $parse($body); $d.a & $d.b)"
    assert (
        printed(Prompt("{{ d.a }}!", d=parse_json(reference(str, "body"), dict[str, str]))) == "$parse($body).a & '!'"
    )


def test_names_of_the_template_hide_no_variable() -> None:
    made = Prompt("{% for x in xs %}{{ x }}{{ y }}{% endfor %}", xs=reference(list[str], "y"), y=reference(str, "x"))
    assert printed(made) == "$join([$map($y, function($x_2) { $x_2 & $x })])"


def test_names_that_jsonata_cannot_have_get_others() -> None:
    made = Prompt("{% for é in xs %}{{ é }}!{% endfor %}{% for _ in xs %}?{% endfor %}", xs=reference(list[str], "xs"))
    assert printed(made) == (
        "$join([$map($xs, function($item) { $item & '!' })]) & $join([$map($xs, function($item_2) { '?' })])"
    )


def test_a_prompt_is_an_expression() -> None:
    prompt: Any = Prompt("{{ x }}", x=reference(str))
    assert isinstance(prompt, Expr)
    assert node(prompt.upper()).type == node(Prompt("{{ x | upper }}", x=reference(str))).type


def test_results_of_steps_reach_a_prompt() -> None:
    wf = Workflow("w", input=Order)
    first = Task("First", resource="arn:aws:lambda:eu-west-1:123456789012:function:orders", result=Line)
    template = "{% for n in names %}{{ n }}: {{ line.sku }}{% endfor %}{% if line.note %}{{ line.note }}{% endif %}"
    wf.start_at(first >> Pass("Ask", output=Prompt(template, names=wf.input.names, line=first.result)))
    states = wf.compile().to_dict()["States"]
    assert states["First"]["Assign"] == {"first": "{% {'sku': $states.result.sku, 'note': $states.result.note} %}"}
    assert states["Ask"]["Output"] == (
        "{% $join([$map($states.context.Execution.Input.names, function($n) { $n & ': ' & $first.sku })])"
        " & ($first.note ? $first.note : '') %}"
    )


def in_jsonpath(prompt: Callable[[Order], str]) -> Workflow[Order]:
    wf = Workflow("w", input=Order, query_language="JSONPath")
    wf.start_at(Pass("Ask", output={"prompt": prompt(wf.input)}))
    return wf


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        ("{{ o.id }}", "$$.Execution.Input.id"),
        ("it's {{ o.id }}: {{ o.pieces }}", "States.Format('it\\'s {}: {}', $$.Execution.Input.id, $$.Execution.Input.pieces)"),
        ("{% for x in ['a', 'b'] %}{{ x }}{{ o.id }}{% endfor %}",
         "States.Format('a{}b{}', $$.Execution.Input.id, $$.Execution.Input.id)"),
    ],
)  # fmt: skip
def test_jsonpath_joins_texts(template: str, expected: str) -> None:
    states = in_jsonpath(lambda order: Prompt(template, o=order)).compile().to_dict()["States"]
    assert states["Ask"]["Parameters"] == {"prompt.$": expected}


@pytest.mark.parametrize(
    "template", ["{{ o.id | upper }}", "{% if o.paid %}a{% endif %}", "{% for n in o.names %}{{ n }}{% endfor %}"]
)
def test_what_jsonpath_cannot_say_is_found(template: str) -> None:
    found = in_jsonpath(lambda order: Prompt(template, o=order)).check()
    assert [each.code for each in found] == ["jsonpath-unsayable"]


def test_jinja_is_loaded_when_a_prompt_is_made() -> None:
    code = (
        "import sys, sfgen\nmade = sfgen.Prompt\nassert 'jinja2' not in sys.modules\n"
        "made('{{ x }}', x='y')\nassert 'jinja2' in sys.modules"
    )
    subprocess.run([sys.executable, "-I", "-c", code], check=True)
