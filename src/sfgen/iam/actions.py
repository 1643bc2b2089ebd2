"""From an operation of an AWS SDK integration to the actions of IAM, by the table `data/actions.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from sfgen.iam.authorization import service

__all__ = ["Actions", "Group", "actions_of", "groups", "prefix_of", "read_table"]


@dataclass(frozen=True, slots=True)
class Group:
    """Operations that the default rule does not serve, for one reason.

    Attributes:
        name: A short name.
        reason: Why they are here.
        source: Where that is said.
        actions: The actions by `service:Operation`; `service:*` stands for all operations. None means the default rule: IAM's own
            list has no such action.
    """

    name: str
    reason: str
    source: str
    actions: Mapping[str, tuple[str, ...] | None]


@dataclass(frozen=True, slots=True)
class Actions:
    """What IAM asks for when an operation is called.

    Attributes:
        names: Actions with their prefix; none if IAM is not asked.
        group: The group of exceptions that says so, or None for the default rule.
        listed: Whether IAM's own list has all of the actions.
    """

    names: tuple[str, ...]
    group: Group | None
    listed: bool


@cache
def read_table(name: str) -> dict[str, Any]:
    """Read a table of this package."""
    return tomllib.loads((files("sfgen.iam") / "data" / name).read_text("utf-8"))


@lru_cache(maxsize=1)
def groups() -> tuple[Group, ...]:
    """Give the exceptions."""
    made = []
    for row in read_table("actions.toml")["groups"]:
        actions: dict[str, tuple[str, ...] | None] = {
            key: tuple(value) for key, value in row.get("actions", {}).items()
        }
        actions.update(dict.fromkeys(row.get("default", ())))
        made.append(Group(row["name"], row["reason"], row["source"], actions))
    return tuple(made)


def prefix_of(name: str) -> str:
    """Give the prefix of a service's actions.

    Args:
        name: Step Functions' name of the service.
    """
    prefix: str = read_table("actions.toml")["prefixes"].get(name, name)
    return prefix


def actions_of(name: str, operation: str) -> Actions:
    """Give the actions that allow an operation.

    Args:
        name: Step Functions' name of the service, such as `cloudwatchlogs`.
        operation: The name of the operation, such as `CreateLogStream`.
    """
    prefix = prefix_of(name)
    group, exception = _exception(name, operation)
    if exception is not None:
        return Actions(exception, group, listed=True)
    verb = _verb(name, operation)
    known = service(prefix)
    found = known.actions.get(operation.lower()) if known is not None else None
    if found is not None:
        return Actions((f"{prefix}:{found.name}",), None, listed=True)
    if verb is not None:
        return Actions((verb,), None, listed=True)
    return Actions((f"{prefix}:{operation}",), group, listed=False)


def _exception(name: str, operation: str) -> tuple[Group | None, tuple[str, ...] | None]:
    for group in groups():
        for key in (f"{name}:{operation}", f"{name}:*"):
            if key in group.actions:
                return group, group.actions[key]
    return None, None


def _verb(name: str, operation: str) -> str | None:
    for row in read_table("actions.toml")["verbs"]:
        if name in row["services"]:
            own: str | None = row["operations"].get(f"{name}:{operation}")
            verb = own or next((verb for begin, verb in row["begins"] if operation.startswith(begin)), None)
            return None if verb is None else f"{row['prefix']}:{verb}"
    return None
