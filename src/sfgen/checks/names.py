"""Checks over names: of states, of Distributed Maps, of variables.

Source:
    Amazon States Language, "States"; AWS Step Functions Developer Guide, "Passing data between states with variables" and
    "Using Map state in Distributed mode".
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from sfgen.asl import MapState, Visit, escape
from sfgen.checks.context import Context, ScopeFacts, has_substitution
from sfgen.errors import Diagnostic

__all__ = [
    "check_labels",
    "check_outer_variables",
    "check_state_name_lengths",
    "check_unique_state_names",
    "check_variable_names",
]

_LONGEST_NAME = 80
_RESERVED = "states"


def check_state_name_lengths(context: Context) -> Iterator[Diagnostic]:
    """Report each state whose name is empty or longer than 80 characters."""
    for visit in context.visits:
        length = len(visit.name)
        if length == 0:
            yield context.finding("state-name-length", visit, "", "A state has an empty name", "give it a name")
        elif length > _LONGEST_NAME and not has_substitution(visit.name):
            message = f"The name {_shortened(visit.name)!r} has {length} characters; a state name has at most 80"
            yield context.finding("state-name-length", visit, "", message, "shorten it; a comment can say the rest")


def _shortened(name: str, most: int = 40) -> str:
    return name if len(name) <= most else f"{name[: most - 3]}..."


def check_unique_state_names(context: Context) -> Iterator[Diagnostic]:
    """Report each state whose name another state before it has, in whatever scope."""
    first: dict[str, Visit] = {}
    for visit in context.visits:
        other = first.setdefault(visit.name, visit)
        if other is not visit:
            message = f"Two states have the name {visit.name!r}: in {_holder(context, other)} and in {_holder(context, visit)}"
            hint = "give one of them another name: names are unique in the whole state machine"
            yield context.finding("duplicate-state-name", visit, "", message, hint)


def _holder(context: Context, visit: Visit) -> str:
    """Return where a state stands, in words; the branches of a Parallel are told apart."""
    facts = context.facts(visit)
    branch = facts.suffix.removeprefix("/Branches/")
    return f"branch {int(branch) + 1} of {facts.description}" if branch.isdecimal() else facts.description


def check_labels(context: Context) -> Iterator[Diagnostic]:
    """Report each Map whose label another Map before it has."""
    first: dict[str, Visit] = {}
    for visit in context.visits:
        state = visit.state
        if not isinstance(state, MapState) or state.label is None or has_substitution(state.label):
            continue
        other = first.setdefault(state.label, visit)
        if other is not visit:
            message = f"{other.name!r} and {visit.name!r} have the same label {state.label!r}"
            yield context.finding("duplicate-label", visit, "/Label", message, "give each Map a label of its own")


class _Assignment(NamedTuple):
    facts: ScopeFacts
    visit: Visit
    pointer: str
    name: str


def _assignments(context: Context) -> Iterator[_Assignment]:
    """Yield each variable that a state, a rule or a catcher assigns; the pointer is relative to the state."""
    for visit, suffix, part in context.parts:
        if visit is None or "assign" not in part.model_fields_set:
            continue
        facts = context.facts(visit)
        in_jsonpath = visit.query_language == "JSONPath"
        for key in getattr(part, "assign", None) or ():
            if not has_substitution(key):
                name = key.removesuffix(".$") if in_jsonpath else key
                yield _Assignment(facts, visit, f"{suffix}/Assign/{escape(key)}", name)


def check_variable_names(context: Context) -> Iterator[Diagnostic]:
    """Report each assigned variable whose name is reserved, too long, or no identifier."""
    for _, visit, pointer, name in _assignments(context):
        problem = _name_problem(name)
        if problem is not None:
            message, hint = problem
            yield context.finding("variable-name", visit, pointer, message, hint)


def _name_problem(name: str) -> tuple[str, str] | None:
    if name == _RESERVED:
        return "'states' is reserved: $states holds what the state knows", "use another name"
    if len(name) > _LONGEST_NAME:
        message = f"The variable {_shortened(name)!r} has {len(name)} characters; a name has at most 80"
        return message, "shorten it"
    if name.isidentifier():
        return None
    message = f"{name!r} is no name for a variable: a letter comes first, then letters, digits and _"
    if name.endswith(".$"):
        return message, "JSONata has no .$: write the name alone, and the value as an expression"
    if name.startswith("$"):
        return message, f"write {name.lstrip('$')!r}: the $ belongs to reading it"
    if "." in name or "[" in name:
        return message, "assign the whole variable: one part of it cannot be set"
    return message, "use another name"


def check_outer_variables(context: Context) -> Iterator[Diagnostic]:
    """Report each variable that a branch or item processor assigns, and a scope around it too.

    An inner scope cannot write what is outside, and may not hide it. What a Distributed Map runs is an execution of its
    own: it does not see the variables around it.
    """
    assignments = list(_assignments(context))
    scopes: dict[str, dict[ScopeFacts, _Assignment]] = {}
    for each in assignments:
        scopes.setdefault(each.name, {}).setdefault(each.facts, each)
    for each in assignments:
        assigned_in = scopes[each.name]
        if len(assigned_in) == 1:
            continue
        facts = each.facts
        while facts.outer is not None and not facts.scope.distributed:
            facts = facts.outer
            if facts in assigned_in:
                other = assigned_in[facts].visit.name
                message = f"{each.visit.name!r} assigns {each.name!r}, which {other!r} assigns outside of {each.facts.description}"
                hint = "use another name; what is outside learns of it through the output"
                yield context.finding("assigns-outer-variable", each.visit, each.pointer, message, hint)
                break
