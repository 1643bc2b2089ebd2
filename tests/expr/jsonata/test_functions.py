"""The table of functions against jsonata 2.0.6."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

import tests.oracles
from sfgen.expr.jsonata import FUNCTIONS, Function
from sfgen.expr.jsonata.functions import REFUSED

OURS = [function for function in FUNCTIONS.values() if not function.added]
ADDED = {function.name for function in FUNCTIONS.values() if function.added}

# One argument of each type, as JSONata text.
SAMPLES = {
    "a": "[1]",
    "b": "true",
    "f": "function($v){true}",
    "j": "1",
    "n": "1",
    "o": "{'a': 1}",
    "s": "'a'",
    "x": "1",
}


def signatures_of_jsonata() -> dict[str, str]:
    source = Path(tests.oracles.__path__[0], "node_modules", "jsonata", "jsonata.js").read_text()
    inner = re.findall(r"staticFrame\.bind\('(\w+)', defineFunction\([\w.]+, '([^']+)'\)\)", source)
    outer = re.findall(
        r"environment\.bind\('(\w+)', defineFunction\(function\([^)]*\) \{.*?\}, '([^']+)'\)\)", source, re.DOTALL
    )
    return dict(inner + outer)


@pytest.mark.usefixtures("oracles")
def test_names_and_signatures_are_those_of_jsonata() -> None:
    theirs = signatures_of_jsonata()
    assert len(theirs) > 60
    assert set(theirs) == {function.name for function in OURS} | set(REFUSED) | {"random"}
    for function in OURS:
        signature = theirs[function.name]
        # JSONata leaves out the result of a few.
        assert function.signature == (signature if ":" in signature else f"{signature[:-1]}:{function.signature[-2:]}")


def parameters(signature: str) -> list[tuple[str, str]]:
    """Split a signature into samples and modifiers, independently of the code under test."""
    arguments = signature[1:-1].rsplit(":", 1)[0]
    found = re.findall(r"(\([a-z]+\)|[a-z])(<[^>]*>)?([-?+]?)", arguments)
    samples = [
        (f"[{SAMPLES[below[1]]}]" if types == "a" and below else SAMPLES[types.strip("()")[0]], modifier)
        for types, below, modifier in found
    ]
    return [
        ("{}" if types == "(oa)" else sample, modifier)
        for (sample, modifier), (types, _, _) in zip(samples, found, strict=True)
    ]


def call(function: Function, count: int) -> str:
    """Call a function with a number of arguments, each of the type that its place asks for."""
    chosen = parameters(function.signature)
    while len(chosen) > count and any(modifier == "?" for _, modifier in chosen):
        chosen.pop()
    while len(chosen) > count and any(modifier == "-" for _, modifier in chosen):
        chosen.pop(0)
    values = [sample for sample, _ in chosen][:count]
    values += [values[-1] if values else "1"] * (count - len(values))
    return f"${function.name}({', '.join(values)})"


@pytest.mark.parametrize("function", OURS, ids=lambda function: function.name)
def test_numbers_of_arguments_are_those_of_jsonata(function: Function, oracles: Any) -> None:
    most = function.maximum if function.maximum is not None else 5
    for count in range(most + 2):
        text = call(function, count)
        refused = oracles.jsonata_eval(text).get("code") == "T0410"
        fits = count >= function.minimum and (function.maximum is None or count <= function.maximum)
        assert refused == (not fits), text


@pytest.mark.parametrize("function", FUNCTIONS.values(), ids=lambda function: function.name)
def test_usage_agrees_with_the_signature(function: Function) -> None:
    required, optional, repeated = (
        re.sub(r"\[.*", "", function.usage),
        function.usage.count("["),
        "..." in function.usage,
    )
    names = re.findall(r"\w+", required.split("(", 1)[1])
    assert len(names) == function.minimum + function.from_context
    assert function.maximum is None if repeated else function.maximum == len(names) + optional


def test_what_aws_adds_and_refuses() -> None:
    assert {"hash", "parse", "partition", "random", "range", "uuid"} == ADDED
    assert set(REFUSED) == {"eval"}
    assert not set(REFUSED) & set(FUNCTIONS)


@pytest.mark.parametrize("name", sorted(FUNCTIONS))
def test_each_can_be_called_on_aws(name: str, oracles: Any) -> None:
    assert oracles.jsonata_eval(f"$exists(${name})") == {"ok": True, "defined": True, "value": True}


@pytest.mark.parametrize(
    ("name", "result"),
    [
        ("sum", "number"),
        ("uppercase", "string"),
        ("not", "boolean"),
        ("merge", "object"),
        ("split", "array"),
        ("map", "any"),
    ],
)
def test_results(name: str, result: str) -> None:
    assert FUNCTIONS[name].result == result


def test_a_row() -> None:
    assert FUNCTIONS["substring"] == Function(
        name="substring",
        usage="$substring(str, start[, length])",
        signature="<s-nn?:s>",
        minimum=1,
        maximum=3,
        from_context=True,
        result="string",
        added=False,
    )
