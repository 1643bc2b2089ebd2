"""Versions of a state machine, the aliases that point to them, and the way back.

Source: AWS Step Functions Developer Guide, "Manage continuous deployments with versions and aliases".
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sfgen.operate.errors import OperateError
from sfgen.operate.executions import Service

__all__ = [
    "Alias",
    "Version",
    "aliases_of",
    "delete_version",
    "find_alias",
    "point_alias",
    "superfluous",
    "version_lines",
    "versions_of",
    "way_back",
]


@dataclass(frozen=True, slots=True)
class Version:
    """A version of a state machine.

    Attributes:
        number: Its number.
        arn: Its ARN.
        created: When it was published.
    """

    number: int
    arn: str
    created: datetime


@dataclass(frozen=True, slots=True)
class Alias:
    """An alias of a state machine.

    Attributes:
        name: Its name.
        arn: Its ARN.
        weights: The share of executions that each version gets, in percent, by the version's number.
    """

    name: str
    arn: str
    weights: dict[int, int]

    def __str__(self) -> str:
        return f"{self.name}: " + ", ".join(f"version {number} {weight} %" for number, weight in self.weights.items())


def versions_of(service: Service, machine: str) -> list[Version]:
    """Give the versions of a state machine, the latest first."""
    pages = _pages(service, "ListStateMachineVersions", machine)
    found = [each for page in pages for each in page["stateMachineVersions"]]
    versions = [
        Version(_number(each["stateMachineVersionArn"]), each["stateMachineVersionArn"], each["creationDate"])
        for each in found
    ]
    return sorted(versions, key=lambda version: -version.number)


def aliases_of(service: Service, machine: str) -> list[Alias]:
    """Give the aliases of a state machine, by name."""
    pages = _pages(service, "ListStateMachineAliases", machine)
    arns = [each["stateMachineAliasArn"] for page in pages for each in page["stateMachineAliases"]]
    found = []
    for arn in sorted(arns):
        routes = service.call("DescribeStateMachineAlias", stateMachineAliasArn=arn)["routingConfiguration"]
        weights = {_number(each["stateMachineVersionArn"]): int(each["weight"]) for each in routes}
        found.append(Alias(arn.rpartition(":")[2], arn, dict(sorted(weights.items(), reverse=True))))
    return found


def version_lines(versions: Sequence[Version], aliases: Sequence[Alias]) -> Iterator[str]:
    """Write versions, a line each, with the aliases that point to it and their weights."""
    width = max((len(str(version.number)) for version in versions), default=1)
    for version in versions:
        pointing = [
            alias.name if alias.weights[version.number] == 100 else f"{alias.name} {alias.weights[version.number]} %"
            for alias in aliases
            if version.number in alias.weights
        ]
        yield f"{version.number:>{width}}  {version.created:%Y-%m-%d %H:%M:%S}  {', '.join(pointing)}".rstrip()


def find_alias(aliases: Sequence[Alias], name: str, machine: str) -> Alias:
    """Give an alias by its name.

    Raises:
        OperateError: There is none of that name.
    """
    for alias in aliases:
        if alias.name == name:
            return alias
    if not aliases:
        raise OperateError(
            f"{machine} has no alias, so there is nothing to point back", "executions of it run its latest definition"
        )
    names = [alias.name for alias in aliases]
    close = difflib.get_close_matches(name, names, n=1)
    hint = f"did you mean {close[0]}?" if close else f"its aliases: {', '.join(names)}"
    raise OperateError(f"{machine} has no alias {name}", hint)


def way_back(versions: Sequence[Version], alias: Alias, wanted: int | None) -> Version:
    """Give the version to which an alias is pointed back.

    Args:
        versions: The versions there are.
        alias: The alias.
        wanted: The number of the version that is wanted. Without, it is the older one of the two between which a shift is
            going on, else the one before that to which the alias points.

    Raises:
        OperateError: There is no such version, or the alias points to it alone already.
    """
    by_number = {version.number: version for version in versions}
    if wanted is None:
        pointed = sorted(alias.weights)
        if len(pointed) > 1:
            wanted = pointed[0]
        else:
            wanted = max((number for number in by_number if number < pointed[0]), default=None)
            if wanted is None:
                raise OperateError(
                    f"{alias.name} points to version {pointed[0]}, and there is none before it", _listed(versions)
                )
    if wanted not in by_number:
        raise OperateError(f"there is no version {wanted}", _listed(versions))
    if alias.weights == {wanted: 100}:
        raise OperateError(f"{alias.name} points to version {wanted} already", _listed(versions))
    return by_number[wanted]


def point_alias(service: Service, alias: Alias, version: Version) -> None:
    """Let an alias point to one version alone."""
    routes = [{"stateMachineVersionArn": version.arn, "weight": 100}]
    service.call("UpdateStateMachineAlias", stateMachineAliasArn=alias.arn, routingConfiguration=routes)


def superfluous(versions: Sequence[Version], aliases: Sequence[Alias], keep: int) -> list[Version]:
    """Give the versions that are neither among the latest nor pointed to by an alias, the oldest first.

    Args:
        versions: The versions there are, the latest first.
        aliases: The aliases.
        keep: How many of the latest stay.
    """
    pointed = {number for alias in aliases for number in alias.weights}
    return [version for version in versions[keep:] if version.number not in pointed][::-1]


def delete_version(service: Service, version: Version) -> None:
    """Delete a version; executions that run it go on."""
    service.call("DeleteStateMachineVersion", stateMachineVersionArn=version.arn)


def _pages(service: Service, operation: str, machine: str) -> Iterator[dict[str, Any]]:
    members: dict[str, Any] = {"stateMachineArn": machine, "maxResults": 1000}
    while True:
        answer = service.call(operation, **members)
        yield answer
        if not answer.get("nextToken"):
            return
        members["nextToken"] = answer["nextToken"]


def _number(arn: str) -> int:
    return int(arn.rpartition(":")[2])


def _listed(versions: Sequence[Version]) -> str:
    numbers = ", ".join(str(version.number) for version in versions)
    return f"its versions: {numbers}" if numbers else "no version was published"
