"""Checks over retriers and catchers.

Source:
    AWS Step Functions Developer Guide, "Handling errors in Step Functions workflows".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sfgen.asl import Catcher, MapState, ParallelState, Retrier, TaskState
from sfgen.checks.context import Context
from sfgen.errors import Diagnostic, Fix

__all__ = ["check_catch_all_order"]

_ALL = "States.ALL"
_LISTS = frozenset({"retry", "catch"})


def check_catch_all_order(context: Context) -> Iterator[Diagnostic]:
    """Report each retrier and catcher in which `States.ALL` is not alone, or that is not the last of its list."""
    for visit in context.visits:
        state = visit.state
        if not isinstance(state, (TaskState, ParallelState, MapState)) or state.model_fields_set.isdisjoint(_LISTS):
            continue
        lists: dict[str, Sequence[Retrier | Catcher]] = {"Retry": state.retry or (), "Catch": state.catch or ()}
        for field, entries in lists.items():
            for index, entry in enumerate(entries):
                if _ALL not in entry.error_equals:
                    continue
                pointer = f"/{field}/{index}/ErrorEquals"
                if len(entry.error_equals) > 1:
                    message = f"{_ALL} stands with other errors in {field}[{index}] of {visit.name!r}"
                    hint = f"write {_ALL} alone: it matches the others too"
                    yield context.finding("retry-order", visit, pointer, message, hint)
                if index < len(entries) - 1:
                    message = f"{_ALL} stands in {field}[{index}] of {visit.name!r}, so what follows it is never tried"
                    is_only = not any(_ALL in other.error_equals for other in entries[index + 1 :])
                    fix = Fix("last", f"/{field}/{index}") if is_only else None
                    yield context.finding("retry-order", visit, pointer, message, "move it to the end", fix)
