"""Policies in words: who asked for each statement, and why a `*` stands in it."""

from __future__ import annotations

from collections.abc import Iterator

from sfgen.iam.patterns import Derived, Pattern, Substitution, Unknown
from sfgen.iam.policy import Condition, Statement
from sfgen.iam.role import Policy

__all__ = ["explain"]


def explain(policy: Policy, *, title: str) -> str:
    """Write a policy in words: each statement with its resources, the reason for each `*`, and the states that asked for it.

    Args:
        policy: The policy.
        title: The name of the workflow.
    """
    return "\n".join(_lines(policy, title)) + "\n"


def _lines(policy: Policy, title: str) -> Iterator[str]:
    count = len(policy.statements)
    open_ones = len({id(each.statement) for each in policy.wildcards})
    yield f"{title}: {count} statement{'' if count == 1 else 's'}, {open_ones or 'none'} with a * in place of a name"
    for statement in policy.role.statements:
        yield ""
        yield from _statement(statement)
    if policy.machine.statements:
        yield ""
        yield "In a policy of its own, since it names the state machine, which needs its role first:"
    for statement in policy.machine.statements:
        yield ""
        yield from _statement(statement)
    for gap in policy.gaps:
        yield ""
        yield f"Not certain: '{gap.state}': {gap.message}"


def _statement(statement: Statement) -> Iterator[str]:
    yield f"{statement.sid}: {', '.join(statement.actions)}"
    for resource, everyone in zip(statement.resources, statement.asked, strict=True):
        yield f"  on {resource.text()}"
        yield from _reasons(resource)
        for asked in everyone:
            narrower = asked.resource.text()
            part = f" on {narrower}" if narrower != resource.text() else ""
            yield f"     for '{asked.state}': {asked.why}{part}"
    for condition in statement.conditions:
        yield f"  if {_condition(condition)}"
        for value in condition.values:
            yield from _reasons(value)


def _reasons(resource: Pattern) -> Iterator[str]:
    for part in dict.fromkeys(resource.parts):
        if isinstance(part, Unknown):
            yield f"     {part.wildcard} {part.why}"
        elif isinstance(part, Substitution) and part.derived is not None:
            yield f"     ${{{part.name}}} is {_origin(part.derived)}"


def _origin(rule: Derived) -> str:
    if rule.doubled:
        return f"${{{rule.parameter}}}, or what stands behind {rule.separator!r} in it"
    return f"part {rule.index + 1} of ${{{rule.parameter}}} split at {rule.separator!r}"


def _condition(condition: Condition) -> str:
    return f"{condition.key} {condition.operator} {' or '.join(value.text() for value in condition.values)}"
