"""Lookups: values of parameters that the account itself knows."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any

from sfgen.deploy.client import Account
from sfgen.deploy.errors import DeployError, SetupError
from sfgen.resources import Lookup

__all__ = ["looked_up"]


def looked_up(
    account: Account, lookups: Mapping[str, Lookup], given: Collection[str], say: Callable[[str], None]
) -> dict[str, str]:
    """Ask an account for the values that nobody has given, by the name of the parameter.

    Args:
        account: The account.
        lookups: What is looked up, by the name of the parameter.
        given: The names of parameters that have a value.
        say: Tells what was found.

    Raises:
        DeployError: AWS does not tell, or its answer has no such member.
        SetupError: There is no such service or operation.
    """
    found = {}
    for name, lookup in lookups.items():
        if name not in given:
            found[name] = _ask(account, lookup)
            say(f"{name} is {found[name]!r}, as {lookup.operation} of {lookup.service} says")
    return found


def _ask(account: Account, lookup: Lookup) -> str:
    hint = f"or give the value: --param {lookup.name}=..."
    try:
        answer: Any = account.caller(lookup.service).call(lookup.operation, **lookup.arguments)
    except AttributeError:
        message = f"{lookup.name}: {lookup.service} has no operation {lookup.operation}"
        raise SetupError(message, f"correct the Lookup, {hint}") from None
    for member in lookup.member.split("."):
        answer = answer.get(member) if isinstance(answer, Mapping) else None
    if not isinstance(answer, str):
        message = f"{lookup.name}: the answer of {lookup.operation} has no text {lookup.member}"
        raise DeployError(message, f"correct the Lookup, {hint}")
    return answer
