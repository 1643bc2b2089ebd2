"""Optimized integrations: what they call, how they can be waited for, and where they differ from the API.

The facts are in `data/optimized`, one file per service with the page of AWS that they are from.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, Literal, TypeAlias

__all__ = [
    "SUFFIXES",
    "OptimizedAction",
    "OptimizedService",
    "Pattern",
    "actions_of_api",
    "actions_with",
    "optimized_action",
    "optimized_service",
    "optimized_services",
    "services_of_api",
]

Pattern: TypeAlias = Literal["request-response", "sync", "sync:2", "wait-for-task-token"]

SUFFIXES: Final[Mapping[Pattern, str]] = MappingProxyType(
    {"request-response": "", "sync": ".sync", "sync:2": ".sync:2", "wait-for-task-token": ".waitForTaskToken"}
)
"""What stands behind the action of a resource for each pattern."""


@dataclass(frozen=True, slots=True, eq=False)
class OptimizedService:
    """One service with an optimized integration.

    Attributes:
        name: Its name in a resource, such as `elasticmapreduce`.
        title: Its name for people.
        api: The name of the service whose API has its shapes, or None.
        error_prefix: What its errors begin with, such as `DynamoDB`, where the SDK integration has `DynamoDb`.
        other_errors: Names of errors beside those of the API.
        status_errors: Whether an error may be the prefix and an HTTP status: `EKS.404`.
        sdk_metadata: Whether the answer of a plain call may have `SdkHttpMetadata` and `SdkResponseMetadata` in it.
        source: The page of AWS that the facts are from.
        actions: Its actions by name.
    """

    name: str
    title: str
    api: str | None
    error_prefix: str
    other_errors: tuple[str, ...]
    status_errors: bool
    sdk_metadata: bool
    source: str
    actions: Mapping[str, OptimizedAction]


@dataclass(frozen=True, slots=True, eq=False)
class OptimizedAction:
    """One action of an optimized integration.

    Attributes:
        service: Its service.
        name: Its name in a resource, such as `runTask`.
        api: The name of the service whose API has its shapes, or None.
        operation: The operation of the API, such as `RunTask`.
        patterns: What may be asked of it; only `request-response` exists in Express workflows.
        one_of: Lists of arguments of which exactly one is given.
        must_be: Dotted paths of arguments with the only value that they may have.
        only_with: Arguments that stand only beside certain values of another: `{"RequestBody": {"Method": [...]}}`.
        forbidden_headers: Names of HTTP headers that are refused, in lower case; `*` at the end is any ending.
        facts: The rest of what the file says: the shapes.
    """

    service: OptimizedService
    name: str
    api: str | None
    operation: str
    patterns: tuple[Pattern, ...]
    one_of: tuple[tuple[str, ...], ...]
    must_be: Mapping[str, Any]
    only_with: Mapping[str, Mapping[str, tuple[str, ...]]]
    forbidden_headers: tuple[str, ...]
    facts: Mapping[str, Any]

    def __repr__(self) -> str:
        return f"OptimizedAction({self.service.name}:{self.name})"

    @property
    def sync(self) -> Pattern:
        """The pattern that waits for the end, in its best version, whether the action has it or not."""
        return "sync:2" if "sync:2" in self.patterns else "sync"

    def resource(self, pattern: Pattern, partition: str = "aws") -> str:
        """Give the resource of a Task that calls it."""
        return f"arn:{partition}:states:::{self.service.name}:{self.name}{SUFFIXES[pattern]}"


_FOLDER: Final = Path(__file__).parent / "data" / "optimized"


@cache
def _index() -> Mapping[str, list[str]]:
    return tomllib.loads(_FOLDER.joinpath("index.toml").read_text("utf-8"))


def optimized_services() -> tuple[str, ...]:
    """Give the names of all services that have an optimized integration, sorted."""
    return tuple(_index())


@cache
def optimized_service(name: str) -> OptimizedService | None:
    """Give a service by its name in a resource, or None if it has no optimized integration."""
    if name not in _index():
        return None
    facts = tomllib.loads(_FOLDER.joinpath(f"{name}.toml").read_text("utf-8"))
    actions: dict[str, OptimizedAction] = {}
    service = OptimizedService(
        name=name,
        title=facts["title"],
        api=facts.get("api"),
        error_prefix=facts["error-prefix"],
        other_errors=tuple(facts.get("other-errors", ())),
        status_errors=facts.get("status-errors", False),
        sdk_metadata=facts.get("sdk-metadata", "api" in facts),
        source=facts["source"],
        actions=MappingProxyType(actions),
    )
    for action, value in facts.items():
        if isinstance(value, dict):
            actions[action] = _action(service, action, value)
    return service


def _action(service: OptimizedService, name: str, facts: Mapping[str, Any]) -> OptimizedAction:
    only_with = {
        argument: {other: tuple(values) for other, values in beside.items()}
        for argument, beside in facts.get("only-with", {}).items()
    }
    return OptimizedAction(
        service=service,
        name=name,
        api=facts.get("api", service.api),
        operation=facts.get("operation", name[:1].upper() + name[1:]),
        patterns=tuple(facts["patterns"]),
        one_of=tuple(tuple(names) for names in facts.get("one-of", ())),
        must_be=facts.get("must-be", {}),
        only_with=only_with,
        forbidden_headers=tuple(facts.get("forbidden-headers", ())),
        facts=facts,
    )


def optimized_action(service: str, action: str, *, of_api: bool = False) -> OptimizedAction | None:
    """Give an action of an optimized integration, or None if there is none.

    Args:
        service: The name of the service in a resource, such as `states`.
        action: The name of the action, such as `startExecution`.
        of_api: The names are those of an SDK integration, such as `sfn` for `states`.
    """
    if of_api:
        return next((each for each in actions_of_api(service) if each.name == action), None)
    known = optimized_service(service)
    return None if known is None else known.actions.get(action)


def services_of_api(api: str) -> tuple[OptimizedService, ...]:
    """Give the optimized integrations of a service by its name in SDK integrations, such as `sfn`."""
    services = (optimized_service(name) for name, apis in _index().items() if api in apis)
    return tuple(service for service in services if service is not None)


@cache
def actions_of_api(api: str) -> tuple[OptimizedAction, ...]:
    """Give the actions of optimized integrations that belong to a service by its name in SDK integrations, such as `sfn`."""
    actions = (action for service in services_of_api(api) for action in service.actions.values())
    return tuple(action for action in actions if action.api in (api, None))


def actions_with(service: str, pattern: str) -> tuple[str, ...]:
    """Give the names of a service's actions that can be called with a pattern, such as `sync`."""
    known = optimized_service(service)
    actions = known.actions.values() if known is not None else ()
    return tuple(action.name for action in actions if pattern in action.patterns)
