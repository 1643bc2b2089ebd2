"""Answers to tasks, checked against what the workflow says that the task gives."""

from __future__ import annotations

import difflib
from typing import Any

from sfgen.asl.model import Json
from sfgen.dsl import Workflow
from sfgen.dsl.lower.scopes import plan_of
from sfgen.expr.types import ClassType, Type, mismatches
from sfgen.expr.values import lift
from sfgen.operate.errors import OperateError
from sfgen.operate.inputs import check_value

__all__ = ["check_answer"]


def check_answer(answer: Json, workflow: Workflow[Any], state: str) -> None:
    """Check the answer to a task against its result model.

    Args:
        answer: The answer.
        workflow: The workflow.
        state: The name of the task's state.

    Raises:
        OperateError: It does not fit, or the workflow has no such state.
    """
    plan = plan_of(workflow)
    types: dict[str, Type] = {} if plan is None else {key.name: key.result.type for key in plan.places}
    if state not in types:
        close = difflib.get_close_matches(state, types, n=1)
        hint = f"did you mean {close[0]!r}?" if close else "what runs may be an earlier version of it"
        raise OperateError(f"{workflow.name} has no state {state!r}", hint, exit_code=2)
    reasons = "; ".join(mismatches(lift(answer).type, types[state]))
    if reasons:
        raise OperateError(f"the answer is not what {state!r} gives: {reasons}", "nothing was sent", exit_code=2)
    expected = types[state]
    if isinstance(expected, ClassType):
        # A model may say more: bounds, patterns, what goes with what.
        check_value(answer, expected.cls, f"the answer to {state!r}")
