"""Each construct that is supported, against Jinja as it is."""

from __future__ import annotations

from typing import Any

import jinja2
import pytest
from pydantic import BaseModel

from sfgen import Prompt
from tests.expr.prompts.rendering import json_text, rendered
from tests.expr.prompts.support import evaluated, reference
from tests.oracles.fixtures import Oracles

Json = Any


class Speaker(BaseModel):
    name: str
    age: int
    topics: list[str]
    email: str | None = None


class Talk(BaseModel):
    title: str
    minutes: int
    score: float
    live: bool
    tags: list[str]
    sizes: list[int]
    pairs: list[tuple[str, int]]
    grid: list[list[int]]
    speakers: list[Speaker]
    names: dict[str, str]
    host: Speaker
    free: Any
    subtitle: str | None = None
    nobody: str | None = None
    nothing: list[str] = []


TALK: dict[str, Json] = {
    "title": "Say \"hi\" to 'JSONata' {{ x }} {% if %} ${Name} \\ \U0001f600\nsecond line",
    "minutes": 45,
    "score": -2.5,
    "live": True,
    "tags": ["b", "A", "c", "a"],
    "sizes": [3, 1, 2, 3],
    "pairs": [["x", 1], ["y", 2]],
    "grid": [[1, 2], [3]],
    "speakers": [
        {"name": "Ada", "age": 36, "topics": ["math", "looms"], "email": "ada@example.org"},
        {"name": "Bob", "age": 17, "topics": []},
    ],
    "names": {"first": "Ada", "last": "Lovelace"},
    "host": {"name": "Cy", "age": 50, "topics": ["talk"]},
    "free": {"a": [1, {"b": "deep"}]},
    "subtitle": "sub",
}

# What Jinja writes as a prompt does: texts and integers.
SAME = """
plain text with "double", 'single', `back`, \\ and ${dollar}
{{ title }}|{{ minutes }}|{{ t.title }}|{{ t['title'] }}|{{ t["host"].name }}
{# a comment {{ title }} #}a{#- b -#} c
{% raw %}{{ title }} {% if %}{% endraw %}
  {%- if live %} a {%- else %} b {% endif -%}   c
{{ title -}}   {{- minutes }}
{{ "a" ~ minutes ~ 'b' ~ "\\n\\"'" }}
{{ "{{" }}{{ '}}' }}{{ '{%' }}{{ "%}" }}{{ "${" }}{{ "{#" }}
{{ minutes + 1 }} {{ minutes - 50 }} {{ minutes * -2 }} {{ minutes // 7 }} {{ minutes % 7 }} {{ -minutes % 7 }} {{ 2 ** 3 }}
{{ +minutes }} {{ -minutes }} {{ (minutes + 1) * 2 }}
{{ title | upper }} {{ title | lower }} {{ "  x " | trim }}! {{ title.upper() }} {{ " y ".strip() }}
{{ title | replace("a", "${") }} {{ title | replace("s", "*", 1) }} {{ title.replace("hi", "{{") }}
{{ title | length }} {{ tags | length }} {{ names | count }} {{ "" | length }}
{{ title[0] }} {{ title[-1] }} {{ title[2:5] }} {{ title[-4:-1] }} {{ title[:3] }} {{ title[40:] }}
{{ title | first }} {{ title | last }} {{ tags | first }} {{ tags | last }} {{ nothing | default([]) | first }}
{{ tags[0] }} {{ tags[-1] }} {{ tags[9] }} {{ sizes[minutes % 2] }} {{ grid[1][0] }} {{ grid[0] | join('+') }}
{{ tags | join }} {{ tags | join(', ') }} {{ sizes | join('/') }} {{ speakers | join(', ', attribute='name') }}
{{ tags | sort | join }} {{ tags | sort(reverse=true) | join }} {{ tags | sort(case_sensitive=true) | join }}
{{ sizes | sort | join }} {{ speakers | sort(attribute='age') | map(attribute='name') | join }}
{{ sizes | unique | join }} {{ tags | unique(case_sensitive=true) | join }} {{ tags | reverse | join }}
{{ sizes | sum }} {{ sizes | min }} {{ sizes | max }} {{ speakers | sum(attribute='age') }} {{ [] | sum }} {{ sizes | sum(start=2) }}
{{ tags | map('upper') | join }} {{ tags | map('replace', 'a', 'z') | join }} {{ speakers | map(attribute='topics.0', default='-') | join }}
{{ tags | select('in', ['a', 'b']) | join }} {{ sizes | reject('odd') | join }} {{ sizes | select('gt', 1) | join }} {{ ["", "x"] | select | join }}
{{ speakers | selectattr('age', 'ge', 18) | map(attribute='name') | join }}{{ speakers | rejectattr('email') | map(attribute='name') | join }}
{{ speakers | selectattr('email') | list | length }} {{ speakers | selectattr('topics') | map(attribute='name') | first }}
{{ sizes | batch(3) | map('join', ',') | join(';') }} {{ sizes | batch(2) | list | length }}
{{ score | abs | int }} {{ score | int }} {{ 3.7 | int }} {{ score | round | int }} {{ score | round(0, 'floor') | int }} {{ score | round(method='ceil') | int }}
{{ title | urlencode }} {{ "a/b c!'()*~" | urlencode }}
{{ subtitle | default('none') }} {{ nobody | default('none') }} {{ nobody | d("x" ~ minutes) }} {{ "" | default('e', true) }} {{ unknown | default('u') }}
{{ subtitle or 'x' }} {{ nobody or 'x' }} {{ "" or "y" }} {{ tags and 'yes' }} {{ 0 or minutes }} {{ live and title }}
{{ 'a' if live else 'b' }} {{ 'a' if not live }}{{ 'b' if nobody is defined else 'c' }}
{% if minutes > 60 %}long{% elif minutes > 30 and live %}medium{% else %}short{% endif %}
{% if tags %}t{% endif %}{% if nothing %}n{% endif %}{% if names %}o{% endif %}{% if 0 %}z{% endif %}{% if "" %}e{% endif %}{% if nobody %}m{% endif %}
{% if free %}f{% endif %}{% if free.a %}a{% endif %}{% if free.z %}z{% endif %}{{ free.a[1].b }}{{ free['a'][0] }}{{ free.z }}
{% if 1 < minutes < 100 %}in{% endif %}{% if minutes == 45 != 46 %}eq{% endif %}{% if 'a' < 'b' <= 'b' %}s{% endif %}
{% if 'a' in tags %}1{% endif %}{% if 'z' not in tags %}2{% endif %}{% if 'hi' in title %}3{% endif %}{% if 'last' in names %}4{% endif %}{% if 3 in sizes %}5{% endif %}
{% if subtitle is defined %}{{ subtitle }}{% endif %}{% if nobody is defined %}!{% endif %}{% if subtitle is not none and subtitle %}{{ subtitle | upper }}{% endif %}
{% if title is string %}1{% endif %}{% if minutes is number %}2{% endif %}{% if names is mapping %}3{% endif %}{% if tags is sequence %}4{% endif %}{% if live is boolean %}5{% endif %}{% if live is true %}6{% endif %}{% if live is false %}7{% endif %}
{% if free is mapping %}1{% endif %}{% if free.a is iterable %}2{% endif %}{% if free.a[0] is number %}3{% endif %}{% if free.a is string %}4{% endif %}
{% if minutes is odd %}1{% endif %}{% if minutes is divisibleby(3) %}2{% endif %}{% if minutes is even %}3{% endif %}{% if minutes is integer %}4{% endif %}{% if minutes is eq 45 %}5{% endif %}{% if minutes is float %}6{% endif %}
{% for tag in tags %}{{ tag }}{% endfor %}
{% for tag in tags %}{{ loop.index }}{{ loop.index0 }}{{ loop.revindex }}{{ loop.revindex0 }}{{ loop.length }}{{ loop.depth }}{% if loop.first %}F{% endif %}{% if loop.last %}L{% endif %}{{ loop.cycle('x', 'y') }} {% endfor %}
{% for x in nothing | default([]) %}{{ x }}{% else %}none{% endfor %}{% for x in tags %}{{ x }}{% else %}none{% endfor %}
{% for x in sizes if x > 1 %}{{ loop.index }}{{ x }}{% endfor %} {% for x in sizes if x > 9 %}x{% else %}nothing{% endfor %}
{% for s in speakers if s.email %}{{ s.email }}{% endfor %}{% for s in speakers %}{{ s.name }}:{% for t in s.topics %}{{ t }}{{ loop.index }}{% if not loop.last %},{% endif %}{% endfor %};{% endfor %}
{% for s in speakers %}{% set outer = loop %}{% for t in s.topics %}{{ outer.index }}.{{ loop.index }}{{ t }}{% endfor %}{% endfor %}
{% for k, v in names.items() %}{{ k }}={{ v }}{{ loop.index }};{% endfor %}{% for k in names %}{{ k }}{% endfor %}{% for v in names.values() %}{{ v }}{% endfor %}{{ names.keys() | join }}
{% for k, v in names | items %}{{ k }}{{ v }}{% endfor %}{% for k, v in names | dictsort %}{{ k }}{{ v }}{% endfor %}
{% for k, v in {'a': minutes, 'b': 2}.items() %}{{ k }}{{ v }}{% endfor %}{{ names.first }}{{ names['last'] }}{{ names.get('no', 'default') }}{{ names[tags[0]] }}
{% for a, b in pairs %}{{ a }}{{ b }}{% endfor %}{% for a, b in [('p', minutes), ('q', 2)] %}{{ a }}{{ b }}{{ loop.index }}{% endfor %}
{% for i in range(3) %}{{ i }}{% endfor %}{% for i in range(minutes // 10) %}{{ i }}{% endfor %}{% for i in range(1, minutes // 10, 2) %}{{ i }}{% endfor %}{% for i in range(3, 0, -1) %}{{ i }}{% endfor %}
{% for x in ['a', title, 'c'] %}{{ loop.index }}{{ x }}{% if not loop.last %}-{% endif %}{% else %}no{% endfor %}{% for x in ['a', 'b'] if x != 'a' %}{{ x }}{% endfor %}
{% set x = title %}{{ x }}{% set x = x ~ '!' %}{{ x }}{% set a, b = 'p', 'q' %}{{ b }}{{ a }}{% set s %} block {{ minutes }} {% endset %}[{{ s }}]{% set u | upper | trim %} up {% endset %}{{ u }}
{% set x = 'outer' %}{% for t in tags %}{{ x }}{% set x = t %}{{ x }}{% endfor %}{{ x }}{% if live %}{% set x = 'changed' %}{% endif %}{{ x }}{% if minutes > 99 %}{% set x = '1' %}{% elif live %}{% set x = '2' %}{% else %}{% set x = '3' %}{% endif %}{{ x }}
{% with a = title, b = 'b' %}{{ a }}{{ b }}{% endwith %}{% filter upper | replace('A', '{{') %}a {{ title }}{% endfilter %}
{{ ", ".join(tags) }} {{ title.split(" ") | length }} {{ title.split() | join('|') }} {% if title.startswith("Say") %}S{% endif %}{% if title.endswith("line") %}E{% endif %}
{{ (tags + ['z']) | join }} {{ [title, 'b'] | length }} {{ (1, 2, 3) | sum }} {{ {'a': 1}['a'] }} {{ tags[1:3] | join }} {{ tags[:minutes - 43] | join }} {{ (tags | list)[-2:] | join }}
{{ minutes | string | length }} {{ (minutes ~ '') | replace('4', 'four') }} {{ 12 | replace(1, 'x') }} {{ minutes | float | int }}
""".strip("\n").split("\n")


@pytest.mark.parametrize("template", SAME)
def test_jinja_gives_the_same(template: str, oracles: Oracles) -> None:
    whole = reference(Talk)
    made = Prompt(template, t=whole, **{name: getattr(whole, name) for name in Talk.model_fields})
    expected = jinja2.Environment().from_string(template).render({**TALK, "t": TALK})
    assert evaluated(oracles, made, {"data": TALK}) == expected


SPELLED = """
{{ live }} {{ not live }} {{ true }} {{ 1 == 1 }} {{ minutes > 3 }} {{ live ~ '!' }} {{ live | string | upper }}
{{ 1.0 }} {{ score * 2 }} {{ minutes / 9 }} {{ minutes / 2 }} {{ score | round }} {{ 2.50 }} {{ minutes | float }} {{ 1e3 }} {{ -0.0 }}
{{ tags }} {{ grid }} {{ names }} {{ host }} {{ [1, 'a', true] }} {{ {'a': [1.0]} }} {{ pairs[0] }} {{ free }}
{{ tags | tojson }} {{ title | tojson }} {{ free | tojson }} {{ live | tojson }} {{ host | tojson }} {{ "a" | tojson }}
{{ [live, 1.0, tags] | join('; ') }} {{ grid | join(';') }} {{ grid | map('string') | join }} {{ speakers | map(attribute='topics') | join }}
""".strip("\n").split("\n")


@pytest.mark.parametrize("template", SPELLED)
def test_values_are_written_as_json(template: str, oracles: Oracles) -> None:
    whole = reference(Talk)
    made = Prompt(template, t=whole, **{name: getattr(whole, name) for name in Talk.model_fields})
    assert evaluated(oracles, made, {"data": TALK}) == rendered(template, {**TALK, "t": TALK})


@pytest.mark.parametrize(
    ("template", "text"),
    [
        ("{{ d.live }} {{ d.none }} {{ d.float }} {{ d.list }}", 'true null 1 [1,"a",null,{"b":false}]'),
        ("{{ d.missing }}|{{ d.missing.more }}|{{ d.missing | upper }}|{{ d.missing ~ d.missing }}", "|||"),
        (
            "{{ d.none is none }} {{ d.missing is none }} {{ d.none is defined }} {{ d.float is none }}",
            "true true false false",
        ),
        ("{{ d.none == none }} {{ d.missing != none }} {{ d.float == none }}", "true false false"),
        (
            "{{ d.none | default('x') }} {{ d.missing | default('x') }} {{ d.get('missing') }}{{ d.get('none', 'y') }}",
            "x x y",
        ),
        (
            "{{ not d.none }} {{ not d.missing }} {{ not d.list }} {{ not d.zeros }} {{ not d.empty }}",
            "true true false false true",
        ),
        ("{{ d.missing is iterable }} {{ d.none is string }} {{ d.missing is mapping }}", "false false false"),
        ("{{ d.missing }}", ""),
        ("{% if d.missing %}a{% endif %}", ""),
        ("{{ 0.1 + d.float * 0.2 }} {{ 2 ** 70 }}", "0.3 1.18059162071741e+21"),
        ("{{ 2.675 | round(2) }}", "2.68"),
    ],
)
def test_spellings_that_differ(template: str, text: str, oracles: Oracles) -> None:
    data: Json = {
        "live": True,
        "none": None,
        "float": 1.0,
        "list": [1, "a", None, {"b": False}],
        "zeros": [0],
        "empty": {},
    }
    assert evaluated(oracles, Prompt(template, d=reference(Any)), {"data": data}) == text


@pytest.mark.parametrize(
    "template",
    [
        "a\n",
        "a\n\n",
        "a\r\nb\rc\n",
        "{% if true %}\na\n{% endif %}\nb",
        "  {%- if true -%}  \n a \n {%- endif %}\n",
        "{{ '\r\n' }}|",
        "# {{ 'x' }}\n## not a comment\n% not a statement",
        "",
        "\n",
    ],
)
def test_white_space_is_jinjas(template: str, oracles: Oracles) -> None:
    assert evaluated(oracles, Prompt(template), {}) == jinja2.Environment().from_string(template).render()


HOSTILE = [
    "{{ x }}",
    "{% if x %}",
    "{%",
    "%}",
    "{% $uuid() %}",
    "${Name}",
    "$${",
    "$states.input",
    "'",
    '"',
    "\\",
    "\\n\\'\\\"",
    "\n\t\r\x00\x07\x1f\x7f",
    "/* comment */",
    "`name`",
    "' & $uuid() & '",
    "\U0001f600\U0001f468\u200d\U0001f469 e\u0301 \u2028\u2029\ufeff",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_is_taken_for_syntax(text: str, oracles: Oracles) -> None:
    template = (
        "{{ x }}|{% raw %}" + text + "{% endraw %}|{{ y }}|{{ " + json_text(text).replace("\\u2028", "\u2028") + " }}"
    )
    made = Prompt(template, x=reference(str), y=text)
    expected = jinja2.Environment().from_string(template).render(x=text, y=text)
    assert evaluated(oracles, made, {"data": text}) == expected
