"""Where the aliases of a stack point, and where a deployment takes them.

CloudFormation shifts an alias from the version that the stack had, wherever it points meanwhile. So an alias that was pointed elsewhere
is first told to CloudFormation as it is, and shifted then.

Source: AWS CloudFormation Template Reference, "AWS::StepFunctions::StateMachineAlias DeploymentPreference"; the resource provider
aws-cloudformation-resource-providers-stepfunctions, of which CloudFormation's messages are.
"""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, Protocol

from sfgen.deploy.aliases import ALIAS, Published
from sfgen.deploy.errors import DeployError, RefusedError
from sfgen.deploy.watch import Clock, Member
from sfgen.dsl.settings import deployed_text

__all__ = [
    "Pointer",
    "Progress",
    "Service",
    "Turn",
    "adopted",
    "how_it_ended",
    "longest_shift_minutes",
    "pointers_of",
    "turns_of",
    "weights_text",
]

_MOST_VERSIONS: Final = 1_000
_MANY_VERSIONS: Final = 900
_LOOK_SECONDS: Final = 30.0
_MISSING: Final = frozenset({"ResourceNotFound", "StateMachineDoesNotExist"})


class Service(Protocol):
    """Step Functions, called by the names of its operations."""

    def call(self, operation: str, **members: Any) -> dict[str, Any]:
        """Call an operation."""
        ...


@dataclass(frozen=True, slots=True)
class Pointer:
    """An alias of a stack, as it is live.

    Attributes:
        published: The alias in the template.
        arn: Its ARN.
        weights: The share of executions that each version gets, in percent, by the version's number, the latest first.
        left_at: Where the stack left it, the same way.
        version: The number of the version that the stack published last.
    """

    published: Published
    arn: str
    weights: Mapping[int, int]
    left_at: Mapping[int, int]
    version: int | None

    @property
    def is_elsewhere(self) -> bool:
        """Whether somebody has pointed it elsewhere."""
        return dict(self.weights) != dict(self.left_at)

    def __str__(self) -> str:
        name = f"alias {self.published.alias.name} of {self.published.workflow}"
        return f"{name} points to {weights_text(self.weights)}; the stack left it at {weights_text(self.left_at)}"


@dataclass(frozen=True, slots=True)
class Turn:
    """What becomes of an alias.

    Attributes:
        published: The alias in the template.
        pointer: The alias as it is live, or None if it is new.
        target: The number of the version to which it goes, or None for one that is published first.
        versions: How many versions there are already.
    """

    published: Published
    pointer: Pointer | None
    target: int | None = None
    versions: int = 0

    @property
    def lines(self) -> Iterator[str]:
        """What becomes of it, in words."""
        alias = self.published.alias
        name = f"alias {alias.name} of {self.published.workflow}"
        if self.pointer is None:
            yield f"{name} is new: it points to the version that this publishes"
            return
        to = "a new one" if self.target is None else f"version {self.target}"
        line = f"{name} goes from {weights_text(self.pointer.weights)} to {to}: {alias.shift}"
        alarms = [re.sub(r"\$\{([^}]*)\}", r"\1", deployed_text(each)) for each in alias.alarms]
        if alarms:
            which = f"the alarm {alarms[0]}" if len(alarms) == 1 else f"one of the alarms {', '.join(alarms)}"
            line += f"; back if {which} goes off"
        yield line
        if self.pointer.is_elsewhere:
            left = weights_text(self.pointer.left_at)
            yield f"  the stack left it at {left}; it was pointed elsewhere since, by sfgen rollback for example"
        if self.versions >= _MANY_VERSIONS:
            yield (
                f"  {self.published.workflow} has {self.versions:,} versions, {_MOST_VERSIONS:,} can be: "
                "sfgen versions TARGET --keep 100 deletes older ones"
            )


def weights_text(weights: Mapping[int, int]) -> str:
    """Write where an alias points: `version 9`, or `version 10 (20 %) and version 9 (80 %)`."""
    if len(weights) == 1:
        return f"version {next(iter(weights))}"
    return " and ".join(f"version {number} ({weight} %)" for number, weight in weights.items()) or "no version"


def pointers_of(
    service: Service, aliases: Mapping[str, Published], deployed: Mapping[str, Any], members: Sequence[Member]
) -> dict[str, Pointer]:
    """Look where the aliases of a template point that are in the stack already, by the name of the workflow.

    Args:
        service: Step Functions.
        aliases: The aliases of the template.
        deployed: The template of the stack.
        members: The resources of the stack.
    """
    ids = {each.name: each.id for each in members if each.id}
    found = {}
    for workflow, each in aliases.items():
        if each.logical_id not in ids:
            continue
        weights = _weights(service, ids[each.logical_id])
        if weights is None:
            continue
        version = _number(ids[each.version]) if each.version in ids else None
        properties = deployed.get("Resources", {}).get(each.logical_id, {}).get("Properties", {})
        routes = properties.get("RoutingConfiguration")
        left = {} if version is None else {version: 100}
        if routes:
            left = {_number(route["StateMachineVersionArn"]): int(route["Weight"]) for route in routes}
        found[workflow] = Pointer(each, ids[each.logical_id], weights, left, version)
    return found


def turns_of(
    service: Service,
    aliases: Mapping[str, Published],
    pointers: Mapping[str, Pointer],
    new: Collection[str],
    anew: Collection[str],
) -> list[Turn]:
    """Say what becomes of each alias; nothing of those that stay where they are.

    Args:
        service: Step Functions.
        aliases: The aliases of the template.
        pointers: Those that are live, by the name of the workflow.
        new: The logical ids of resources that are added.
        anew: The logical ids of machines that are published anew.

    Raises:
        DeployError: An alias is to be shifted in steps and does not point to one version.
    """
    found = []
    for workflow, each in aliases.items():
        pointer = pointers.get(workflow)
        if pointer is None:
            if each.logical_id in new:
                found.append(Turn(each, None))
            continue
        target = None if each.machine in anew else pointer.version
        if target is not None and dict(pointer.weights) == {target: 100}:
            continue
        if len(pointer.weights) > 1 and each.alias.shift.kind != "ALL_AT_ONCE":
            raise DeployError(
                f"the alias {each.alias.name} of {workflow} points to {weights_text(pointer.weights)}, and no deployment is going on",
                f"it is shifted from one version: sfgen rollback TARGET VERSION --alias {each.alias.name} points it to one",
            )
        count = 0 if target is not None else _count_versions(service, pointer.arn.rpartition(":")[0])
        found.append(Turn(each, pointer, target, count))
    return found


def adopted(deployed: Mapping[str, Any], turns: Iterable[Turn]) -> str | None:
    """Give the template of a stack with its aliases where they are; None if it knows already."""
    body: dict[str, Any] = copy.deepcopy(dict(deployed))
    changed = False
    for each in turns:
        if each.pointer is not None and each.pointer.is_elsewhere:
            machine = each.pointer.arn.rpartition(":")[0]
            properties = body["Resources"][each.published.logical_id]["Properties"]
            properties.pop("DeploymentPreference", None)
            properties["RoutingConfiguration"] = [
                {"StateMachineVersionArn": f"{machine}:{number}", "Weight": weight}
                for number, weight in each.pointer.weights.items()
            ]
            changed = True
    return json.dumps(body, indent=2, ensure_ascii=False) + "\n" if changed else None


def longest_shift_minutes(body: Mapping[str, Any]) -> int:
    """Give how long the aliases of a template are shifted at most."""
    longest = 0
    for each in body.get("Resources", {}).values():
        preference = each.get("Properties", {}).get("DeploymentPreference") if each["Type"] == ALIAS else None
        if preference is not None:
            steps = -(-100 // preference["Percentage"]) if preference["Type"] == "LINEAR" else 1
            longest = max(longest, steps * preference.get("Interval", 0))
    return longest


def how_it_ended(reason: str) -> str | None:
    """Say what it means that CloudFormation gave up a shift, from the reason of a failure; None if it is another one."""
    if "Aborting deployment" in reason:
        return "an alarm went off during the shift: the alias points back, and the stack is as it was before"
    if "drift detected" in reason:
        return (
            "somebody pointed the alias elsewhere during the shift, by sfgen rollback for example: CloudFormation gave it up, "
            "and the stack is as it was before"
        )
    return None


@dataclass(slots=True)
class Progress:
    """Tells of aliases as they are shifted.

    Attributes:
        service: Step Functions.
        arns: Their ARNs.
        report: Gets each line.
        clock: Time.
    """

    service: Service
    arns: Sequence[str]
    report: Callable[[str], None]
    clock: Clock
    _last: dict[str, dict[int, int]] = field(default_factory=dict)
    _looked: float | None = None

    def tell(self) -> None:
        """Tell where each alias points, changed or not."""
        self._last = {arn: {} for arn in self._last}
        self.look(now=True)

    def look(self, *, now: bool = False) -> None:
        """Tell what has changed; without `now` once in a while."""
        if not now and self._looked is not None and self.clock.now() - self._looked < _LOOK_SECONDS:
            return
        self._looked = self.clock.now()
        for arn in self.arns:
            try:
                weights = _weights(self.service, arn)
            except DeployError as error:
                # CloudFormation goes on all the same.
                self.report(f"where {arn.rpartition(':')[2]} points is not known: {error.diagnostic.message}")
                self.arns = []
                return
            if weights is None:
                continue
            if arn in self._last and self._last[arn] != weights:
                self.report(f"alias {arn.rpartition(':')[2]} points to {weights_text(weights)}")
            self._last[arn] = weights


def _weights(service: Service, arn: str) -> dict[int, int] | None:
    try:
        routes = service.call("DescribeStateMachineAlias", stateMachineAliasArn=arn)["routingConfiguration"]
    except RefusedError as error:
        if error.code in _MISSING:
            return None
        raise
    weights = {_number(each["stateMachineVersionArn"]): int(each["weight"]) for each in routes}
    return dict(sorted(weights.items(), reverse=True))


def _count_versions(service: Service, machine: str) -> int:
    answer = service.call("ListStateMachineVersions", stateMachineArn=machine, maxResults=_MOST_VERSIONS)
    return len(answer["stateMachineVersions"])


def _number(arn: str) -> int:
    return int(arn.rpartition(":")[2])
