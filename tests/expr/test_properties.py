"""What an emitted expression evaluates to is what the same operations give in Python."""

from __future__ import annotations

from typing import Any

from hypothesis import assume, given

from sfgen.expr.jsonata import parse, problems
from sfgen.expr.jsonata.tree import depth
from sfgen.expr.print_jsonata import expression, template
from tests.expr.meaning import Json, same
from tests.expr.strategies import Sample, samples
from tests.oracles.fixtures import Oracles


def evaluated(oracles: Oracles, text: str, sample: Sample) -> Json:
    answer = oracles.jsonata_eval(text, sample.bindings)
    assert answer["ok"], (text, answer)
    assert answer["defined"], text
    return answer["value"]


def filled(oracles: Oracles, value: Any, sample: Sample) -> Json:
    """Evaluate a field as Step Functions does: each text between the delimiters is an expression."""
    if isinstance(value, dict):
        return {key: filled(oracles, member, sample) for key, member in value.items()}
    if isinstance(value, list):
        return [filled(oracles, element, sample) for element in value]
    if isinstance(value, str) and value.startswith("{%"):
        assert value.endswith("%}"), value
        return evaluated(oracles, value[2:-2].strip(), sample)
    assert not (isinstance(value, str) and ("${" in value or value.endswith("%}"))), value
    return value


def without_findings(sample: Sample) -> Sample:
    # A comparison of constants may be impossible, and then it is a finding; nothing else is wrong with a sample.
    codes = {problem.code for problem in sample.node.problems}
    assert codes <= {"impossible-comparison", "expression-too-deep"}, sample.node.problems
    assume(not codes)
    return sample


@given(samples())
def test_an_expression_gives_what_python_gives(oracles: Oracles, sample: Sample) -> None:
    without_findings(sample)
    text = expression(sample.node, sample.resolve)
    assert same(evaluated(oracles, text, sample), sample.meaning), text


@given(samples())
def test_a_field_gives_what_python_gives(oracles: Oracles, sample: Sample) -> None:
    without_findings(sample)
    field = template(sample.node, sample.resolve)
    assert same(filled(oracles, field, sample), sample.meaning), field


@given(samples())
def test_an_expression_has_no_problem_for_aws(oracles: Oracles, sample: Sample) -> None:
    without_findings(sample)
    text = expression(sample.node, sample.resolve)
    assert oracles.jsonata_parse(text)["ok"], text
    assert problems(text, available=("input", "context")) == [], text


@given(samples())
def test_a_tree_knows_how_deep_it_is_printed(sample: Sample) -> None:
    without_findings(sample)
    text = expression(sample.node, sample.resolve)
    assert depth(parse(text)) <= sample.node.depth, text
