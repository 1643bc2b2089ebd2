"""Checks over the graph: where transitions lead, what is reached, how a machine ends.

Source:
    Amazon States Language, "Transitions" and "Top-level fields"; AWS Step Functions API Reference,
    `ValidateStateMachineDefinition`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from sfgen.asl import (
    ChoiceState,
    MapState,
    ParallelState,
    PassState,
    State,
    TaskState,
    UnknownState,
    Visit,
    WaitState,
)
from sfgen.checks.context import Context, ScopeFacts, are_alike, has_substitution, place
from sfgen.errors import Diagnostic, Fix

__all__ = [
    "check_choice_rules",
    "check_empty_scopes",
    "check_reachability",
    "check_terminal_state",
    "check_transition_targets",
    "check_ways_out",
]


_GOING_ON = (TaskState, PassState, WaitState, ParallelState, MapState)
_GoingOn: TypeAlias = TaskState | PassState | WaitState | ParallelState | MapState


def check_empty_scopes(context: Context) -> Iterator[Diagnostic]:
    """Report each machine, branch and item processor without states, and each Parallel without branches."""
    for facts in context.scopes:
        if facts.visits or "states" not in facts.scope.machine.model_fields_set:
            continue
        message = f"States of {facts.description} is empty"
        yield context.finding(
            "empty-states", facts.scope.outer, facts.suffix + "/States", message, "add at least one state"
        )
    for visit in context.visits:
        state = visit.state
        if isinstance(state, ParallelState) and "branches" in state.model_fields_set and not state.branches:
            message = f"{visit.name!r} is a Parallel without branches"
            yield context.finding("empty-states", visit, "/Branches", message, "add at least one branch")


def check_transition_targets(context: Context) -> Iterator[Diagnostic]:
    """Report each `StartAt`, `Next` and `Default` that names no state of its own scope."""
    elsewhere: dict[str, Visit] = {}
    for facts in context.scopes:
        for visit, suffix, target in _unknown_targets(facts):
            elsewhere = elsewhere or {known.name: known for known in reversed(context.visits)}
            field = "StartAt" if suffix.endswith("/StartAt") else place(suffix)
            other = elsewhere.get(target)
            fix: Fix | None = None
            if other is not None:
                holder = context.facts(other).description
                message = f"{field} is {target!r}, which is inside {holder}: no transition crosses that border"
                hint = "go to a state of the same scope; a branch or item processor gives its output when it ends"
            else:
                message = f"{field} is {target!r}, but no state of this scope has that name"
                near = context.near_state(facts, target)
                hint = f"did you mean {near!r}?" if near is not None else f"its states are {_listed(facts.visits)}"
                fix = Fix("replace", suffix, near) if near is not None and are_alike(target, near) else None
            yield context.finding("unknown-transition-target", visit, suffix, message, hint, fix)


def _unknown_targets(facts: ScopeFacts) -> Iterator[tuple[Visit | None, str, str]]:
    """Yield the transitions of a scope that lead nowhere, as (state, JSON Pointer relative to it, target)."""
    known = facts.visits
    if not known:
        return
    start_at = facts.start_at
    if start_at is not None and start_at not in known and not has_substitution(start_at):
        yield facts.scope.outer, facts.suffix + "/StartAt", start_at
    for name, exits in facts.exits.items():
        for exit_ in exits:
            if exit_.target not in known and not has_substitution(exit_.target):
                yield known[name], exit_.suffix, exit_.target


def check_ways_out(context: Context) -> Iterator[Diagnostic]:
    """Report each state that says neither `Next` nor `End`, or both."""
    for visit in context.visits:
        state = visit.state
        if not isinstance(state, _GOING_ON):
            continue
        if _has_no_way_out(state):
            message = f"{visit.name!r} says neither where to go next nor that it is the end"
            hint = 'add "Next" with the name of a state, or "End": true'
            yield context.finding("missing-transition", visit, "", message, hint)
        elif state.end and state.next is not None:
            message = f"{visit.name!r} goes on to {state.next!r} and is the end at the same time"
            yield context.finding("next-and-end", visit, "/End", message, "leave out one of Next and End")


def check_choice_rules(context: Context) -> Iterator[Diagnostic]:
    """Report each Choice without rules, and warn of each that has no `Default`."""
    for visit in context.visits:
        state = visit.state
        if not isinstance(state, ChoiceState):
            continue
        if "choices" in state.model_fields_set and not state.choices:
            message = f"{visit.name!r} has no rules to choose by"
            yield context.finding(
                "choice-without-rules", visit, "/Choices", message, "add a rule, or leave the Choice out"
            )
        elif state.default is None and not (state.model_extra and "Default" in state.model_extra):
            message = f"{visit.name!r} has no way out when none of its rules is true; the execution then fails"
            hint = 'add .otherwise(step); in a definition "Default" with the name of a state'
            yield context.finding("choice-without-default", visit, "", message, hint)


def check_terminal_state(context: Context) -> Iterator[Diagnostic]:
    """Report a machine that has no state to end with: no `End`, no Succeed, no Fail."""
    if _never_ends(context.scopes[0]):
        message = "No state ends the execution: none has End, and none is a Succeed or Fail"
        hint = 'let one way leave the loop, to a Succeed for example; in a definition "End": true on the last state'
        yield context.finding("no-terminal-state", None, "", message, hint)


def check_reachability(context: Context) -> Iterator[Diagnostic]:
    """Report the first state of each part of a scope that no path from `StartAt` leads to.

    One mistake gives one finding: a misspelt target counts as the state that it is likely to mean, and nothing is said
    about a scope in which a state lacks its ways out, or a machine that cannot end.
    """
    for facts in context.scopes:
        start_at = facts.start_at
        if start_at is None or facts.open or (facts.outer is None and _never_ends(facts)):
            continue
        start = _meant(context, facts, start_at)
        if start is None:
            continue
        reached = _reach(context, facts, start, set())
        if len(reached) == len(facts.visits) or any(_lacks_ways_out(visit.state) for visit in facts.visits.values()):
            continue
        for name, count in _unreached_parts(context, facts, reached):
            behind = (
                ""
                if count == 1
                else f", and so not to the {count - 1} after it"
                if count > 2
                else ", and so not to the one after it"
            )
            message = f"No path from the start leads to {name!r}{behind}"
            hint = "make another state lead to it, or delete it"
            yield context.finding("unreachable-state", facts.visits[name], "", message, hint)


def _unreached_parts(context: Context, facts: ScopeFacts, reached: set[str]) -> Iterator[tuple[str, int]]:
    """Yield for each unreached part of a scope its first state and how many states it has."""
    unreached = [name for name in facts.visits if name not in reached]
    entered = {
        _meant(context, facts, exit_.target)
        for name in unreached
        for exit_ in facts.exits[name]
        if exit_.target != name
    }
    # States that nothing leads to come first; what is left then are loops.
    for name in [name for name in unreached if name not in entered] + unreached:
        if name not in reached:
            before = len(reached)
            reached = _reach(context, facts, name, reached)
            yield name, len(reached) - before


def _reach(context: Context, facts: ScopeFacts, start: str, reached: set[str]) -> set[str]:
    """Add to a set of states those that a state leads to, and itself."""
    reached.add(start)
    stack = [start]
    while stack:
        for exit_ in facts.exits[stack.pop()]:
            target = _meant(context, facts, exit_.target)
            if target is not None and target not in reached:
                reached.add(target)
                stack.append(target)
    return reached


def _meant(context: Context, facts: ScopeFacts, target: str) -> str | None:
    return target if target in facts.visits else context.near_state(facts, target)


def _never_ends(facts: ScopeFacts) -> bool:
    """Say whether it is certain that no state of a scope ends it; a state without any way out is reported otherwise."""
    return bool(facts.visits) and not facts.open and not any(_may_end(visit.state) for visit in facts.visits.values())


def _may_end(state: State) -> bool:
    if isinstance(state, _GOING_ON):
        return bool(state.end) or _has_no_way_out(state)
    if isinstance(state, UnknownState):
        return not isinstance(state.raw, dict) or "End" in state.raw or "Next" not in state.raw
    return not isinstance(state, ChoiceState)


def _lacks_ways_out(state: State) -> bool:
    if isinstance(state, ChoiceState):
        return not state.choices
    return isinstance(state, _GOING_ON) and _has_no_way_out(state)


def _has_no_way_out(state: _GoingOn) -> bool:
    if state.next is not None or state.end:
        return False
    return not (state.model_extra and ("Next" in state.model_extra or "End" in state.model_extra))


def _listed(names: dict[str, Visit], most: int = 5) -> str:
    listed = ", ".join(map(repr, list(names)[:most]))
    return listed if len(names) <= most else f"{listed} and {len(names) - most} more"
