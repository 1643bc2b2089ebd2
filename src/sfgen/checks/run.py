"""The checks in their order, and running them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from sfgen.asl import StateMachine
from sfgen.asl.pointer import ROOT
from sfgen.checks.advice import (
    check_deprecated_fields,
    check_error_names,
    check_express_times,
    check_lambda_retries,
)
from sfgen.checks.calls import check_calls, check_map_calls
from sfgen.checks.context import Context, MachineType
from sfgen.checks.errors import check_catch_all_order
from sfgen.checks.express import check_express_patterns
from sfgen.checks.expressions import check_expressions
from sfgen.checks.fields import (
    check_conflicts,
    check_fixed_values,
    check_needed_fields,
    check_query_language,
    check_ranges,
    check_texts,
)
from sfgen.checks.graph import (
    check_choice_rules,
    check_empty_scopes,
    check_reachability,
    check_terminal_state,
    check_transition_targets,
    check_ways_out,
)
from sfgen.checks.http import check_http_tasks
from sfgen.checks.integration_arguments import check_integration_arguments
from sfgen.checks.integrations import (
    check_integration_patterns,
    check_stray_task_tokens,
    check_task_tokens,
)
from sfgen.checks.maps import check_item_readers, check_map_modes, check_result_writers
from sfgen.checks.names import (
    check_labels,
    check_outer_variables,
    check_state_name_lengths,
    check_unique_state_names,
    check_variable_names,
)
from sfgen.checks.variables import Reading, check_readings
from sfgen.errors import Diagnostic, Location

__all__ = ["CHECKS", "DOCUMENT_CHECKS", "check"]

CHECKS: tuple[Callable[[Context], Iterator[Diagnostic]], ...] = (
    check_empty_scopes,
    check_transition_targets,
    check_ways_out,
    check_choice_rules,
    check_terminal_state,
    check_reachability,
    check_unique_state_names,
    check_state_name_lengths,
    check_labels,
    check_variable_names,
    check_outer_variables,
    check_query_language,
    check_conflicts,
    check_needed_fields,
    check_ranges,
    check_texts,
    check_fixed_values,
    check_map_modes,
    check_item_readers,
    check_result_writers,
    check_catch_all_order,
    check_express_patterns,
    check_integration_patterns,
    check_integration_arguments,
    check_task_tokens,
    check_stray_task_tokens,
    check_http_tasks,
    check_express_times,
    check_error_names,
)
"""Checks over every model. The order is that of the findings of one state: the graph first, then the fields."""

DOCUMENT_CHECKS: tuple[Callable[[Context], Iterator[Diagnostic]], ...] = (
    check_expressions,
    check_calls,
    check_map_calls,
    check_lambda_retries,
    check_deprecated_fields,
)
"""Checks over definitions that were loaded: what builders are given is checked where it is given, at its line."""


def check(
    machine: StateMachine,
    *,
    machine_type: MachineType = "STANDARD",
    source_of: Callable[[str], Location | None] | None = None,
    built: bool = False,
    named: Iterable[tuple[str, str]] = (),
) -> list[Diagnostic]:
    """Return everything that is wrong with a machine, in the order of the definition.

    Args:
        machine: The machine; what stands in its document but is not understood is left to `sfgen.asl.read`.
        machine_type: Whether it is a Standard or an Express workflow.
        source_of: Gives the place where a state was written, by the name of the state.
        built: Whether builders made the machine: its expressions were checked when they were made, and some findings
            weigh more, since everything is known of what leads to them.
        named: Variables that expressions name which were written by hand in a built machine, each after the name of the
            state that reads it; those of other expressions were assigned when the machine was made.

    Returns:
        The findings; those about the machine as a whole first. An empty list means that AWS should accept the machine.
    """
    context = Context(machine, machine_type, source_of, built=built)
    checks = CHECKS if built else CHECKS + DOCUMENT_CHECKS
    found = [finding for check in checks for finding in check(context)]
    return context.in_order([*found, *check_readings(context, _readings(context, named))])


def _readings(context: Context, named: Iterable[tuple[str, str]]) -> list[Reading]:
    pairs = list(named)
    visits = {visit.name: visit for visit in context.visits} if pairs else {}
    return [Reading(visits[state], "", ROOT, name) for state, name in pairs if state in visits]
