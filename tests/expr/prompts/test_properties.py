"""What a prompt becomes gives the text that Jinja renders."""

from __future__ import annotations

from hypothesis import given, settings

from sfgen import Prompt
from sfgen.dsl.lower.presence import unguarded
from tests.expr.prompts.rendering import rendered
from tests.expr.prompts.strategies import Data, Json, data, templates
from tests.expr.prompts.support import evaluated, node, reference
from tests.oracles.fixtures import Oracles


def prompt(template: str) -> str:
    """Make a prompt whose inputs are the members of the data."""
    whole = reference(Data)
    inputs = {name: getattr(whole, name) for name in Data.model_fields}
    return Prompt(template, d=whole, **inputs)


def check(template: str, values: Json, oracles: Oracles) -> None:
    made = prompt(template)
    assert evaluated(oracles, made, {"data": values}) == rendered(template, {**values, "d": values})
    # What is found to be there here is found to be there by the checks of a workflow too.
    assert unguarded(node(made)) == []


@settings(max_examples=max(250, settings().max_examples))
@given(template=templates(depth=1), values=data)
def test_a_prompt_gives_what_jinja_renders(template: str, values: Json, oracles: Oracles) -> None:
    check(template, values, oracles)


@settings(max_examples=max(250, settings().max_examples))
@given(template=templates(depth=2), values=data)
def test_a_prompt_with_nested_statements_does_too(template: str, values: Json, oracles: Oracles) -> None:
    check(template, values, oracles)
