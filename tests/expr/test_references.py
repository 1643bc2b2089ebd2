"""What Python cannot hand over to a reference raises with the way to say it; what can be said wrong is a finding."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable
from typing import Any

import pytest
from pydantic import BaseModel

from sfgen import DefinitionError, ExpressionError, Pass, Workflow


class Order(BaseModel):
    name: str
    count: int
    items: list[str]


wf: Any = Workflow("orders", input=Order)
order = wf.input


def codes(value: Any) -> list[str]:
    """Give the codes of the findings of a workflow that uses a value."""
    flow: Any = Workflow("probe")
    flow.start_at(Pass("Use", output={"value": value}))
    return [finding.code for finding in flow.check() if finding.code != "result-out-of-scope"]


TRAPS: dict[str, tuple[Callable[[], object], str]] = {
    "truth": (lambda: bool(order.name), "Choice"),
    "and": (lambda: (order.count == 1) and order.name, "&"),
    "iteration": (lambda: list(order.items), "map_"),
    "membership": (lambda: "a" in order.items, "contains"),
    "len": (lambda: len(order.items), "count"),
    "round": (lambda: round(order.count), "round_"),
    "invert": (lambda: ~order.count, "not_"),
    "int": (lambda: int(order.name), "to_number"),
    "float": (lambda: float(order.name), "to_number"),
    "index": (lambda: [1, 2][order.count], "reference"),
    "hash": (lambda: {order.name: 1}, "name"),
    "pickle": (lambda: pickle.dumps(order.name), "compile"),
}


@pytest.mark.parametrize("trap", TRAPS)
def test_what_python_decides_at_once_raises_with_the_place_and_the_remedy(trap: str) -> None:
    use, remedy = TRAPS[trap]
    with pytest.raises(ExpressionError) as raised:
        use()
    assert "test_references.py:" in str(raised.value)
    assert remedy in str(raised.value).partition("hint:")[2]


def test_setting_an_attribute_or_an_item_raises() -> None:
    with pytest.raises(ExpressionError, match="does not change"):
        order.name = "x"
    with pytest.raises(ExpressionError, match="does not change"):
        order["name"] = "x"


def test_a_reference_is_copied_as_itself() -> None:
    assert copy.copy(order.name)._node is order.name._node or copy.copy(order) is order
    assert copy.deepcopy(order) is order


def test_names_that_begin_with_an_underscore_are_pythons_own() -> None:
    with pytest.raises(AttributeError):
        _ = order._private
    assert not hasattr(order, "__array__")


def test_an_editor_completes_the_members() -> None:
    assert {"name", "count", "items"} <= set(dir(order))


def test_members_named_like_methods_are_members() -> None:
    assert codes(order.count + 1) == codes(order.items) == []


@pytest.mark.parametrize(
    "text",
    [
        lambda: f"{order.name}"[:10],
        lambda: f"{order.name}".upper(),  # noqa: PLW0108 - each case is a function
        lambda: f"a {order.name}".replace("0", "1").replace("1", "2"),
        lambda: f"{order.name!r}",
    ],
    ids=["cut", "upper case", "changed", "repr"],
)
def test_a_marker_that_is_not_whole_is_found(text: Callable[[], str]) -> None:
    assert codes(text()) == ["broken-f-string"]


def test_a_format_is_found() -> None:
    assert codes(f"{order.count:.2f}") == ["format-spec"]


def test_a_reference_in_json_text_made_by_hand_is_found() -> None:
    assert codes(f'{{"name": "{order.name}"}}') == ["reference-in-json-text"]
    with pytest.raises(TypeError):
        json.dumps({"name": order.name})


def test_a_reference_in_a_name_is_found() -> None:
    with pytest.raises(DefinitionError) as raised:
        Pass(f"Greet {order.name}")
    assert [finding.code for finding in raised.value.diagnostics] == ["reference-in-constant"]


def test_all_findings_of_a_value_come_together() -> None:
    assert sorted(codes([order.nam, order.count == "x", order.name - 1])) == [
        "impossible-comparison",
        "operand-type",
        "unknown-member",
    ]


def test_depth_is_a_finding_and_never_a_recursion_error() -> None:
    deep = order.count
    for _ in range(5_000):
        deep = -deep
    assert "expression-too-deep" in codes(deep)
    nested: Any = order.name
    for _ in range(5_000):
        nested = {"in": nested}
    assert codes(nested) == ["expression-too-deep"]


def test_long_chains_stay_flat() -> None:
    text = order.name
    for _ in range(500):
        text = f"{text}{order.name}"
    assert codes(text) == []
