"""What a newcomer is told: the place and the remedy."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from sfgen import Choice, ExpressionError, Parallel, Pass, Workflow
from tests.dsl.support import Order, here, only_finding, order_workflow, task


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda order: order.lines.append({"sku": "a"}), id="append"),
        pytest.param(lambda order: order.lines.sort(), id="sort"),
        pytest.param(lambda order: order.customer.update({"name": "Ada"}), id="update"),
    ],
)
def test_changing_a_reference_raises_since_nobody_would_see_a_finding(change: Callable[[Any], object]) -> None:
    with pytest.raises(ExpressionError, match=r"does not change.*would have no effect[^$]*step\.sets"):
        change(order_workflow().input)


def test_a_growing_variable_is_no_python_list() -> None:
    messages = order_workflow().variable("messages", ["hello"])
    with pytest.raises(ExpressionError, match="would have no effect"):
        messages.append("world")


def test_members_with_such_names_are_read() -> None:
    wf = Workflow("w", input=dict[str, Any])
    wf.start_at(Pass("P", output=wf.input["body"].update))
    assert wf.check() == []


def condition(make: Callable[[Order], Any]) -> Workflow[Order]:
    wf = order_workflow()
    wf.start_at(Choice("C").when(make(wf.input), Pass("Yes")).otherwise(Pass("No")))
    return wf


def test_a_forgotten_parenthesis_in_a_condition() -> None:
    finding = only_finding(condition(lambda order: order.rush & order.total > 5))  # type: ignore[operator]
    assert finding.code == "operand-type"
    assert "(x > 1) & (y < 2)" in str(finding.hint)


def test_a_misspelt_method_of_text() -> None:
    finding = only_finding(condition(lambda order: order.id.uper() == "A"))  # type: ignore[attr-defined]
    assert (finding.code, finding.hint) == ("unknown-member", "did you mean 'upper'?")


def test_a_loop_without_end_says_how_to_leave_it() -> None:
    wf = order_workflow()
    first = Pass("First")
    wf.start_at(first >> Pass("Second") >> first)
    finding = only_finding(wf)
    assert finding.code == "no-terminal-state"
    assert "leave the loop" in str(finding.hint)


def test_a_step_in_two_branches_names_the_branches() -> None:
    wf = order_workflow()
    step = task("Price")
    wf.start_at(Parallel("Both", {"sea": step, "air": step}))
    assert "the branch 'sea' of 'Both' and in the branch 'air' of 'Both'" in only_finding(wf).message


def test_a_step_in_two_branches_of_a_tuple_numbers_them() -> None:
    wf = order_workflow()
    step = task("Price")
    wf.start_at(Parallel("Both", (step, step)))
    assert "the branch 0 of 'Both' and in the branch 1 of 'Both'" in only_finding(wf).message


def test_the_other_place_in_the_same_file_is_a_line() -> None:
    wf = order_workflow()
    first, line = Pass("Twice"), here()
    wf.start_at(first >> Pass("Twice"))
    finding = only_finding(wf)
    assert finding.message == f"two states are called 'Twice', the other one at line {line}"
    assert Path(__file__).name not in finding.message


def test_so_it_is_for_two_successors() -> None:
    wf = order_workflow()
    first = Pass("First")
    wf.start_at(first >> Pass("Second") >> first >> Pass("Third"))
    assert re.fullmatch(r"'First' continues with '\w+' here and with '\w+' at line \d+", only_finding(wf).message)
