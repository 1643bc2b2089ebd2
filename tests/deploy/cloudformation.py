"""CloudFormation over HTTP, as a script: what no emulator does.

Stacks go on by one step with each look at them, as CloudFormation's go on by themselves: resources are made one after the other,
fail, are rolled back. Requests can be throttled, refused, or lose their connection before or after they were carried out.

It behaves as the AWS CloudFormation API Reference and "Stack status codes" of the User Guide say, for the calls that sfgen makes.
Beside it the server has as much of S3, CloudFront, STS and Step Functions as a deployment needs.
"""

from __future__ import annotations

import copy
import hashlib
import json
import re
import socket
import threading
import urllib.parse
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from xml.sax.saxutils import escape

__all__ = ["RefusedRequestError", "Stack", "World", "served"]

ACCOUNT = "123456789012"
REGION = "us-east-1"
MACHINE = "AWS::StepFunctions::StateMachine"
VERSION = "AWS::StepFunctions::StateMachineVersion"
ALIAS = "AWS::StepFunctions::StateMachineAlias"
_BEGIN = datetime(2026, 1, 1, tzinfo=UTC)
Values = dict[str, Any]


class RefusedRequestError(Exception):
    """An error that is answered.

    Attributes:
        code: Its code.
        status: The status of HTTP.
    """

    def __init__(self, code: str, message: str, status: int = 400) -> None:
        self.code = code
        self.status = status
        super().__init__(message)


@dataclass
class Made:
    """A resource of a stack."""

    kind: str
    id: str
    status: str
    properties: Values
    left_at: dict[int, int] = field(default_factory=dict)
    """Of an alias: where the stack left it."""


@dataclass
class Stack:
    """A stack.

    Attributes:
        steps: What happens with each look, in order.
        before: Template, parameters and resources to which an update is rolled back.
    """

    name: str
    id: str
    status: str
    tags: list[Values] = field(default_factory=list)
    template: Values = field(default_factory=dict)
    text: str = ""
    parameters: dict[str, str] = field(default_factory=dict)
    resources: dict[str, Made] = field(default_factory=dict)
    events: list[Values] = field(default_factory=list)
    steps: list[Callable[[], None]] = field(default_factory=list)
    updated: datetime | None = None

    @property
    def right(self) -> bool:
        """Whether its resources are those of its template, all complete, and nothing goes on."""
        complete = all(each.status.endswith("_COMPLETE") for each in self.resources.values())
        same = {name: each["Properties"] for name, each in self.template["Resources"].items()}
        return not self.steps and complete and same == {name: each.properties for name, each in self.resources.items()}


@dataclass
class ChangeSet:
    """A change set."""

    id: str
    stack: Stack
    kind: str
    template: Values
    text: str
    parameters: dict[str, str]
    looks: int = 0
    changes: list[Values] = field(default_factory=list)


class World:
    """An account.

    Attributes:
        stacks: The stacks by their ids.
        failing: Resources that cannot be made, with the reason, by logical id.
        stuck: Resources that cannot be deleted, with the reason.
        protected: Names of stacks that must not be deleted.
        on_request: Called with the number of each request, from 1, and its operation, before it is carried out. What it raises
            is answered; if it gives "lost" or "lost after" the connection ends without an answer, before or after.
        operations: The operations asked for, in order.
        invalidations: How often CloudFront was told to drop its copies.
        executed: How many change sets were executed and are carried out.
        lacking: Operations that there are none of.
        drifted: Definitions that were changed past CloudFormation, by the ARN of the machine.
        revisions: How often each machine was changed, by its ARN.
        versions: The revision of each version, by its number, by the ARN of the machine.
        aliases: The weights of versions, by the ARN of an alias.
        alarms: The names of alarms that are in alarm.
        started: The ARN by which each execution was started.
    """

    def __init__(self) -> None:
        self.stacks: dict[str, Stack] = {}
        self.change_sets: dict[str, ChangeSet] = {}
        self.buckets: dict[str, dict[str, bytes]] = {}
        self.failing: dict[str, str] = {}
        self.stuck: dict[str, str] = {}
        self.protected: set[str] = set()
        self.on_request: Callable[[int, str], str | None] = lambda number, operation: None
        self.operations: list[str] = []
        self.requests: list[str] = []
        self.invalidations = 0
        self.executed = 0
        self.lacking: set[str] = {"ValidateStateMachineDefinition"}
        self.diagnostics: list[Values] = []
        self.drifted: dict[str, str] = {}
        self.revisions: dict[str, int] = {}
        self.versions: dict[str, dict[int, int]] = {}
        self.published: dict[str, int] = {}
        self.aliases: dict[str, dict[int, int]] = {}
        self.alarms: set[str] = set()
        self.started: list[str] = []
        self.ssm: dict[str, tuple[str, str]] = {}
        self.lock = threading.Lock()
        self.tokens: dict[str, str | None] = {}
        self.answers: dict[str, Values] = {}
        self._count = 0
        self._seconds = 0

    # -- what tests look at -------------------------------------------------------------------------------------------

    def stack(self, name: str) -> Stack:
        """Give the stack of that name that is not deleted."""
        return next(each for each in self.stacks.values() if each.name == name and each.status != "DELETE_COMPLETE")

    def working(self) -> bool:
        """Say whether any stack is in progress."""
        return any(each.steps for each in self.stacks.values())

    # -- CloudFormation -----------------------------------------------------------------------------------------------

    def describe_stacks(self, asked: Values) -> Values:
        stack = self._find(asked["StackName"])
        if stack.steps:
            stack.steps.pop(0)()
        secret = {name for name, each in stack.template.get("Parameters", {}).items() if each.get("NoEcho")}
        shown: Values = {
            "StackId": stack.id,
            "StackName": stack.name,
            "StackStatus": stack.status,
            "EnableTerminationProtection": str(stack.name in self.protected).lower(),
            "CreationTime": _BEGIN,
            "Tags": stack.tags,
            "Parameters": [
                {"ParameterKey": name, "ParameterValue": "****" if name in secret else value}
                for name, value in stack.parameters.items()
            ],
            "Outputs": [
                {
                    "OutputKey": name,
                    "OutputValue": self.resolved(stack, each["Value"]),
                    **({"Description": each["Description"]} if "Description" in each else {}),
                }
                for name, each in stack.template.get("Outputs", {}).items()
                if stack.resources and (stack.status.endswith("_COMPLETE") or self._is_there(stack, each["Value"]))
            ],
        }
        if stack.updated is not None:
            shown["LastUpdatedTime"] = stack.updated
        return {"Stacks": [shown]}

    def describe_stack_events(self, asked: Values) -> Values:
        events = self._find(asked["StackName"]).events[::-1]
        start = int(asked.get("NextToken", 0))
        more = {"NextToken": str(start + 3)} if start + 3 < len(events) else {}
        return {"StackEvents": events[start : start + 3], **more}

    def list_stack_resources(self, asked: Values) -> Values:
        stack = self._find(asked["StackName"])
        rows = [
            {
                "LogicalResourceId": name,
                "PhysicalResourceId": each.id,
                "ResourceType": each.kind,
                "ResourceStatus": each.status,
                "LastUpdatedTimestamp": self._now(),
            }
            for name, each in stack.resources.items()
        ]
        start = int(asked.get("NextToken", 0))
        more = {"NextToken": str(start + 2)} if start + 2 < len(rows) else {}
        return {"StackResourceSummaries": rows[start : start + 2], **more}

    def get_template(self, asked: Values) -> Values:
        return {"TemplateBody": self._find(asked["StackName"]).text}

    def create_change_set(self, asked: Values) -> Values:
        name, kind = asked["StackName"], asked["ChangeSetType"]
        if asked["ChangeSetName"] in self.tokens:
            if self.tokens[asked["ChangeSetName"]] == asked.get("ClientToken"):
                return self.answers[asked["ChangeSetName"]]
            raise RefusedRequestError("AlreadyExistsException", f"ChangeSet {asked['ChangeSetName']} cannot be created")
        text = asked.get("TemplateBody") or self._fetched(asked["TemplateURL"])
        template = json.loads(text)
        found = [each for each in self.stacks.values() if each.name == name and each.status != "DELETE_COMPLETE"]
        if kind == "CREATE":
            if found and found[0].status != "REVIEW_IN_PROGRESS":
                raise RefusedRequestError(
                    "ValidationError", f"Stack [{name}] already exists and cannot be created again"
                )
            stack = found[0] if found else self._new_stack(name, asked.get("Tags", []))
            before: dict[str, str] = {}
        else:
            if not found:
                raise RefusedRequestError("ValidationError", f"Stack [{name}] does not exist")
            stack = found[0]
            if not re.fullmatch(r"(CREATE|UPDATE|UPDATE_ROLLBACK)_COMPLETE", stack.status):
                raise RefusedRequestError(
                    "ValidationError", f"Stack:{stack.id} is in {stack.status} state and can not be updated."
                )
            before = stack.parameters
        values = {key: str(each["Default"]) for key, each in template["Parameters"].items() if "Default" in each}
        for each in asked.get("Parameters", []):
            key = each["ParameterKey"]
            values[key] = before[key] if each.get("UsePreviousValue") else each["ParameterValue"]
        missing = [key for key in template["Parameters"] if key not in values]
        if missing:
            raise RefusedRequestError("ValidationError", f"Parameters: [{', '.join(missing)}] must have values")
        made = ChangeSet(self._id("changeSet", asked["ChangeSetName"]), stack, kind, template, text, values)
        made.changes = self._compared(stack, made)
        self.change_sets[made.id] = made
        self.tokens[asked["ChangeSetName"]] = asked.get("ClientToken")
        self.answers[asked["ChangeSetName"]] = {"Id": made.id, "StackId": stack.id}
        return {"Id": made.id, "StackId": stack.id}

    def describe_change_set(self, asked: Values) -> Values:
        made = self._change_set(asked)
        made.looks += 1
        shown: Values = {"ChangeSetId": made.id, "StackId": made.stack.id}
        if made.looks == 1:
            return {**shown, "Status": "CREATE_IN_PROGRESS"}
        same = not made.changes and made.template == made.stack.template and made.parameters == made.stack.parameters
        if same:
            reason = (
                "The submitted information didn't contain changes. Submit different information to create a change set."
            )
            return {**shown, "Status": "FAILED", "StatusReason": reason}
        start = int(asked.get("NextToken", 0))
        more = {"NextToken": str(start + 2)} if start + 2 < len(made.changes) else {}
        return {**shown, "Status": "CREATE_COMPLETE", "Changes": made.changes[start : start + 2], **more}

    def delete_change_set(self, asked: Values) -> Values:
        self.change_sets.pop(asked["ChangeSetName"], None)
        return {}

    def execute_change_set(self, asked: Values) -> Values:
        token = asked.get("ClientRequestToken")
        if token is not None and token == self.tokens.get(asked["ChangeSetName"]):
            return {}
        made = self._change_set(asked)
        self.tokens[asked["ChangeSetName"]] = token
        stack = made.stack
        if stack.steps:
            raise RefusedRequestError("InvalidChangeSetStatus", f"Stack [{stack.name}] is in {stack.status}", 400)
        for each in [each for each in self.change_sets.values() if each.stack is stack]:
            del self.change_sets[each.id]
        self._begin(stack, made)
        return {}

    def delete_stack(self, asked: Values) -> Values:
        stack = self._find(asked["StackName"])
        if stack.name in self.protected:
            raise RefusedRequestError(
                "ValidationError", f"Stack [{stack.name}] cannot be deleted while TerminationProtection is enabled"
            )
        retained = set(asked.get("RetainResources", []))
        if retained and stack.status != "DELETE_FAILED":
            raise RefusedRequestError("ValidationError", "RetainResources is for stacks in DELETE_FAILED")
        self._state(stack, "DELETE_IN_PROGRESS", "User Initiated")
        for name in [name for name in reversed(list(stack.resources)) if name not in retained]:
            stack.steps += self._deletion(stack, name)
        stack.steps.append(lambda: self._deleted(stack, retained))
        return {}

    # -- how a stack goes on ------------------------------------------------------------------------------------------

    def _begin(self, stack: Stack, made: ChangeSet) -> None:
        word = made.kind
        before = copy.deepcopy((stack.template, stack.text, stack.parameters, stack.resources))
        counts = dict(self.revisions), {machine: set(versions) for machine, versions in self.versions.items()}
        self._state(stack, f"{word}_IN_PROGRESS", "User Initiated")
        stack.updated = self._now()
        stack.template, stack.text, stack.parameters = made.template, made.text, made.parameters

        def fail(name: str, reason: str) -> None:
            self._event(stack, name, f"{word}_FAILED", reason)
            stack.resources[name].status = f"{word}_FAILED"
            back = "ROLLBACK" if word == "CREATE" else "UPDATE_ROLLBACK"
            stack.steps.clear()
            stack.steps.append(
                lambda: self._state(stack, f"{back}_IN_PROGRESS", f"The following resource(s) failed: [{name}].")
            )
            stack.steps.append(lambda: rolled_back(back))

        def rolled_back(back: str) -> None:
            stack.template, stack.text, stack.parameters, stack.resources = before
            if word == "CREATE":
                stack.template, stack.text, stack.parameters = made.template, made.text, made.parameters
            self._point_back(stack.resources, *counts)
            self._state(stack, f"{back}_COMPLETE")

        def start(name: str, kind: str, verb: str) -> None:
            if verb == "CREATE":
                stack.resources[name] = Made(kind, "", "", {})
            stack.resources[name].status = f"{verb}_IN_PROGRESS"
            self._event(stack, name, f"{verb}_IN_PROGRESS")

        def finish(name: str, kind: str, verb: str) -> None:
            if name in self.failing:
                fail(name, self.failing[name])
                return
            resource = stack.resources[name]
            old, resource.properties = resource.properties, made.template["Resources"][name]["Properties"]
            if kind == ALIAS:
                self._shift(stack, resource, verb, lambda: done(name, verb), lambda reason: fail(name, reason))
            else:
                self._make(stack, name, resource, old)
                done(name, verb)

        def done(name: str, verb: str) -> None:
            stack.resources[name].status = f"{verb}_COMPLETE"
            self._event(stack, name, f"{verb}_COMPLETE")

        for change in made.changes:
            each = change["ResourceChange"]
            name, kind, action = each["LogicalResourceId"], each["ResourceType"], each["Action"]
            if action == "Remove":
                stack.steps += self._deletion(stack, name, update=True)
                continue
            verb = "CREATE" if action == "Add" else "UPDATE"
            stack.steps.append(lambda name=name, kind=kind, verb=verb: start(name, kind, verb))  # type: ignore[misc]
            stack.steps.append(lambda name=name, kind=kind, verb=verb: finish(name, kind, verb))  # type: ignore[misc]

        def complete() -> None:
            self.executed += 1
            self._state(stack, f"{word}_COMPLETE")

        stack.steps.append(complete)

    def _deletion(self, stack: Stack, name: str, *, update: bool = False) -> list[Callable[[], None]]:
        def begin() -> None:
            stack.resources[name].status = "DELETE_IN_PROGRESS"
            self._event(stack, name, "DELETE_IN_PROGRESS")

        def end() -> None:
            made = stack.resources[name]
            if made.kind == "AWS::S3::Bucket" and self.buckets.get(made.id) and not kept(name):
                self.stuck.setdefault(name, "The bucket you tried to delete is not empty")
            if name in self.stuck:
                made.status = "DELETE_FAILED"
                self._event(stack, name, "DELETE_FAILED", self.stuck.pop(name) if update else self.stuck[name])
                if update:  # an update is complete though something that it took out could not be deleted
                    del stack.resources[name]
            else:
                self._forget(stack.resources[name])
                self._event(stack, name, "DELETE_SKIPPED" if kept(name) else "DELETE_COMPLETE")
                if made.kind == "AWS::S3::Bucket" and not kept(name):
                    self.buckets.pop(made.id, None)
                del stack.resources[name]

        def kept(name: str) -> bool:
            policy: str = stack.template["Resources"].get(name, {}).get("DeletionPolicy", "Delete")
            return policy == "Retain"

        return [begin, end]

    def _make(self, stack: Stack, name: str, resource: Made, old: Values) -> None:
        if resource.kind == VERSION:
            self._publish(stack, resource)
            return
        resource.id = resource.id or physical_id(stack, name, resource.kind)
        if resource.kind == "AWS::S3::Bucket":
            self.buckets.setdefault(resource.id, {})
        if resource.kind == MACHINE and revised(old, resource.properties):
            self.revisions[resource.id] = self.revisions.get(resource.id, 0) + 1
            self.drifted.pop(resource.id, None)

    def _point_back(self, resources: dict[str, Made], revisions: dict[str, int], numbers: dict[str, set[int]]) -> None:
        """Let aliases point where they did, machines be what they were, and new versions be gone."""
        for each in resources.values():
            if each.kind == ALIAS:
                self.aliases[each.id] = dict(each.left_at)
            elif each.kind == MACHINE and revisions.get(each.id) != self.revisions.get(each.id):
                self.revisions[each.id] += 1
        for machine, versions in self.versions.items():
            self.versions[machine] = {n: of for n, of in versions.items() if n in numbers.get(machine, versions)}

    def _shift(
        self, stack: Stack, resource: Made, verb: str, done: Callable[[], None], fail: Callable[[str], None]
    ) -> None:
        """Do what the handler of aliases does: a step with each look, and alarms and drift looked at before each."""
        told = self.resolved(stack, resource.properties)
        if told.get("RoutingConfiguration") is not None:
            weights = {
                number(each["StateMachineVersionArn"]): int(each["Weight"]) for each in told["RoutingConfiguration"]
            }
            self.aliases[resource.id] = resource.left_at = weights
            done()
            return
        preference = told["DeploymentPreference"]
        target = number(preference["StateMachineVersionArn"])
        resource.id = resource.id or f"{preference['StateMachineVersionArn'].rpartition(':')[0]}:{told['Name']}"
        percent, before = int(preference.get("Percentage", 100)), dict(resource.left_at)
        gradual = verb == "UPDATE" and preference["Type"] != "ALL_AT_ONCE" and set(before) != {target}
        if gradual and len(before) > 1:
            fail("Failed to start deployment, invalid initial state detected.")
            return
        linear = [*range(percent, 100, percent), 100]
        shares = ([percent, 100] if preference["Type"] == "CANARY" else linear) if gradual else [100]
        expected: list[dict[int, int]] = []

        def step(share: int) -> None:
            active = sorted(self.alarms & set(preference.get("Alarms", ())))
            if expected and self.aliases[resource.id] != expected[-1]:
                fail(f"Failed to continue deployment of type '{preference['Type']}', drift detected.")
            elif gradual and active:
                self.aliases[resource.id] = before
                alarms = ", ".join(active)
                fail(f"Aborting deployment. The following CloudWatch alarms are in an 'ALARM' state: [{alarms}].")
            else:
                expected.append({target: share, **({next(iter(before)): 100 - share} if share < 100 else {})})
                self.aliases[resource.id] = expected[-1]
                if share == 100:
                    resource.left_at = expected[-1]
                    done()

        stack.steps[0:0] = [lambda share=share: step(share) for share in shares]  # type: ignore[misc]

    def _publish(self, stack: Stack, made: Made) -> None:
        machine = self.resolved(stack, made.properties)["StateMachineArn"]
        versions, revision = self.versions.setdefault(machine, {}), self.revisions[machine]
        if versions and versions.get(number(made.id) if made.id else 0) == revision:
            return
        if revision in versions.values():
            raise AssertionError("AlreadyExists: the latest version has this revision")
        self.published[machine] = self.published.get(machine, 0) + 1
        versions[self.published[machine]] = revision
        made.id = f"{machine}:{self.published[machine]}"

    def _forget(self, made: Made) -> None:
        if made.kind == ALIAS:
            self.aliases.pop(made.id, None)
        elif made.kind == VERSION:
            self.versions.get(made.id.rpartition(":")[0], {}).pop(number(made.id), None)

    def _deleted(self, stack: Stack, retained: set[str]) -> None:
        left = set(stack.resources) - retained
        if left:
            self._state(stack, "DELETE_FAILED", f"The following resource(s) failed to delete: {sorted(left)}.")
        else:
            stack.resources.clear()
            self._state(stack, "DELETE_COMPLETE")

    def _compared(self, stack: Stack, made: ChangeSet) -> list[Values]:
        new, old = made.template["Resources"], stack.template.get("Resources", {}) if stack.resources else {}
        rows: list[Values] = []
        revised_here: set[str] = set()
        for name, each in new.items():
            values_differ = self._named(each, made) & {
                key for key in made.parameters if made.parameters[key] != stack.parameters.get(key)
            }
            if name not in old:
                rows.append({"Action": "Add", "LogicalResourceId": name, "ResourceType": each["Type"]})
            elif old[name] != each or values_differ or set(self._uses(each)) & revised_here:
                row = {
                    "Action": "Modify",
                    "LogicalResourceId": name,
                    "ResourceType": each["Type"],
                    "Replacement": "Conditional" if each["Type"] == VERSION else "False",
                }
                if each["Type"] == MACHINE:
                    same = not (values_differ or revised(old[name]["Properties"], each["Properties"]))
                    row["Scope"] = ["Tags" if same else "Properties"]
                if each["Type"] in {MACHINE, VERSION}:
                    revised_here.add(name)
                rows.append(row)
        rows += [
            {"Action": "Remove", "LogicalResourceId": name, "ResourceType": each["Type"]}
            for name, each in old.items()
            if name not in new
        ]
        return [{"Type": "Resource", "ResourceChange": row} for row in rows]

    def _uses(self, made: Values) -> list[str]:
        """Give what a version or an alias is made from, which makes it change too."""
        properties = made["Properties"]
        if made["Type"] == VERSION:
            return [properties["StateMachineRevisionId"]["Fn::GetAtt"][0]]
        preference = properties.get("DeploymentPreference") if made["Type"] == ALIAS else None
        return [] if preference is None else [preference["StateMachineVersionArn"]["Ref"]]

    def _named(self, value: Any, made: ChangeSet) -> set[str]:
        text = json.dumps(value)
        return {name for name in made.parameters if f'"{name}"' in text or f"${{{name}}}" in text}

    # -- what resources are filled with -------------------------------------------------------------------------------

    def resolved(self, stack: Stack, value: Any) -> Any:
        """Do what the intrinsic functions do."""
        if isinstance(value, Mapping):
            if set(value) == {"Ref"}:
                return self._reference(stack, value["Ref"])
            if set(value) == {"Fn::GetAtt"}:
                return self._reference(stack, ".".join(value["Fn::GetAtt"]))
            if set(value) == {"Fn::Sub"} and isinstance(value["Fn::Sub"], str):
                filled = re.sub(
                    r"\$\{([^!}]+)\}", lambda match: str(self._reference(stack, match[1])), value["Fn::Sub"]
                )
                return filled.replace("${!", "${")
            return {key: self.resolved(stack, member) for key, member in value.items()}
        return [self.resolved(stack, each) for each in value] if isinstance(value, list) else value

    def _is_there(self, stack: Stack, value: Any) -> bool:
        return stack.status.startswith("UPDATE") and value.get("Ref") in stack.resources

    def _reference(self, stack: Stack, name: str) -> str:
        if name in stack.parameters:
            return stack.parameters[name]
        pseudo = {
            "AWS::Region": REGION,
            "AWS::AccountId": ACCOUNT,
            "AWS::Partition": "aws",
            "AWS::StackName": stack.name,
            "AWS::URLSuffix": "amazonaws.com",
        }
        if name in pseudo:
            return pseudo[name]
        resource, _, attribute = name.partition(".")
        made = stack.resources[resource]
        if attribute == "Arn" and not made.id.startswith("arn:"):
            own = made.id.rpartition("/")[2]
            return f"arn:aws:{made.kind.split('::')[1].lower()}:{REGION}:{ACCOUNT}:{own}"
        return made.id if not attribute or attribute == "Arn" else f"{made.id}-{attribute}"

    # -- Step Functions -----------------------------------------------------------------------------------------------

    def describe_state_machine(self, asked: Values) -> Values:
        arn = asked["stateMachineArn"]
        for stack in self.stacks.values():
            for made in stack.resources.values():
                if made.id == arn:
                    filled = self.resolved(stack, made.properties)
                    logging = filled.get("LoggingConfiguration", {"Level": "OFF"})
                    return {
                        "stateMachineArn": arn,
                        "name": arn.rpartition(":")[2],
                        "definition": self.drifted.get(arn) or self._definition(filled),
                        "roleArn": filled["RoleArn"],
                        "type": filled["StateMachineType"],
                        "loggingConfiguration": {
                            "level": logging["Level"],
                            "includeExecutionData": logging.get("IncludeExecutionData", False),
                        },
                        "tracingConfiguration": {
                            "enabled": filled.get("TracingConfiguration", {}).get("Enabled", False)
                        },
                        "creationDate": 0,
                    }
        raise RefusedRequestError("StateMachineDoesNotExist", f"State Machine Does Not Exist: '{arn}'")

    def update_state_machine(self, asked: Values) -> Values:
        arn = asked["stateMachineArn"]
        self.describe_state_machine(asked)
        self.drifted[arn] = asked["definition"]
        self.revisions[arn] = self.revisions.get(arn, 0) + 1
        return {"updateDate": 0, "revisionId": str(self.revisions[arn])}

    def describe_state_machine_alias(self, asked: Values) -> Values:
        arn = asked["stateMachineAliasArn"]
        if arn not in self.aliases:
            raise RefusedRequestError("ResourceNotFound", f"Alias does not exist: {arn}")
        machine, _, name = arn.rpartition(":")
        routes = [
            {"stateMachineVersionArn": f"{machine}:{version}", "weight": weight}
            for version, weight in self.aliases[arn].items()
        ]
        return {"stateMachineAliasArn": arn, "name": name, "routingConfiguration": routes, "creationDate": 0}

    def list_state_machine_aliases(self, asked: Values) -> Values:
        found = [arn for arn in self.aliases if arn.rpartition(":")[0] == asked["stateMachineArn"]]
        return {"stateMachineAliases": [{"stateMachineAliasArn": arn, "creationDate": 0} for arn in found]}

    def update_state_machine_alias(self, asked: Values) -> Values:
        routes = asked["routingConfiguration"]
        weights = {number(each["stateMachineVersionArn"]): int(each["weight"]) for each in routes}
        self.aliases[asked["stateMachineAliasArn"]] = weights
        return {"updateDate": 0}

    def list_state_machine_versions(self, asked: Values) -> Values:
        machine = asked["stateMachineArn"]
        numbers = sorted(self.versions.get(machine, {}), reverse=True)
        return {
            "stateMachineVersions": [
                {"stateMachineVersionArn": f"{machine}:{each}", "creationDate": each} for each in numbers
            ]
        }

    def delete_state_machine_version(self, asked: Values) -> Values:
        machine, _, version = asked["stateMachineVersionArn"].rpartition(":")
        used = [
            arn for arn, weights in self.aliases.items() if arn.startswith(f"{machine}:") and int(version) in weights
        ]
        if used:
            raise RefusedRequestError("ConflictException", f"Version is referenced by {used}")
        self.versions[machine].pop(int(version), None)
        return {}

    def start_execution(self, asked: Values) -> Values:
        self.started.append(asked["stateMachineArn"])
        arn = asked["stateMachineArn"].replace(":stateMachine:", ":execution:")
        return {"executionArn": f"{arn}:{asked['name']}", "startDate": 0}

    def _definition(self, properties: Values) -> str:
        if "DefinitionString" in properties:
            return str(properties["DefinitionString"])
        place = properties["DefinitionS3Location"]
        text = self.buckets[place["Bucket"]][place["Key"]].decode()
        for key, value in properties.get("DefinitionSubstitutions", {}).items():
            text = text.replace(f"${{{key}}}", value)
        return text

    def validate_state_machine_definition(self, asked: Values) -> Values:
        failed = any(each["severity"] == "ERROR" for each in self.diagnostics)
        return {"result": "FAIL" if failed else "OK", "diagnostics": self.diagnostics, "truncated": False}

    # -- SSM ----------------------------------------------------------------------------------------------------------

    def get_parameter(self, asked: Values) -> Values:
        if asked["Name"] not in self.ssm:
            raise RefusedRequestError("ParameterNotFound", "")
        kind, value = self.ssm[asked["Name"]]
        return {"Parameter": {"Name": asked["Name"], "Type": kind, "Value": value}}

    # -- STS ----------------------------------------------------------------------------------------------------------

    def get_caller_identity(self, asked: Values) -> Values:
        return {"Account": ACCOUNT, "UserId": "me", "Arn": f"arn:aws:iam::{ACCOUNT}:user/me"}

    # -- below --------------------------------------------------------------------------------------------------------

    def _fetched(self, url: str) -> str:
        host, _, key = url.removeprefix("https://").partition("/")
        return self.buckets[host.partition(".")[0]][key].decode()

    def _find(self, name: str) -> Stack:
        for stack in self.stacks.values():
            if name == stack.id or (name == stack.name and stack.status != "DELETE_COMPLETE"):
                return stack
        raise RefusedRequestError("ValidationError", f"Stack with id {name} does not exist")

    def _change_set(self, asked: Values) -> ChangeSet:
        if asked["ChangeSetName"] not in self.change_sets:
            raise RefusedRequestError("ChangeSetNotFound", f"ChangeSet [{asked['ChangeSetName']}] does not exist", 404)
        return self.change_sets[asked["ChangeSetName"]]

    def _new_stack(self, name: str, tags: list[Values]) -> Stack:
        stack = Stack(name, self._id("stack", name), "", tags)
        self.stacks[stack.id] = stack
        self._state(stack, "REVIEW_IN_PROGRESS", "User Initiated")
        return stack

    def _id(self, kind: str, name: str) -> str:
        self._count += 1
        return f"arn:aws:cloudformation:{REGION}:{ACCOUNT}:{kind}/{name}/{self._count}"

    def _now(self) -> datetime:
        self._seconds += 1
        return _BEGIN + timedelta(seconds=self._seconds)

    def _state(self, stack: Stack, status: str, reason: str = "") -> None:
        stack.status = status
        self._event(stack, stack.name, status, reason)

    def _event(self, stack: Stack, name: str, status: str, reason: str = "") -> None:
        self._count += 1
        made = stack.resources.get(name)
        event = {
            "StackId": stack.id,
            "EventId": f"event-{self._count}",
            "StackName": stack.name,
            "LogicalResourceId": name,
            "PhysicalResourceId": stack.id if made is None else made.id,
            "ResourceType": "AWS::CloudFormation::Stack" if made is None else made.kind,
            "ResourceStatus": status,
            "Timestamp": self._now(),
        }
        stack.events.append({**event, "ResourceStatusReason": reason} if reason else event)


def number(arn: str) -> int:
    """Give the number of a version."""
    return int(arn.rpartition(":")[2])


def revised(old: Values, new: Values) -> bool:
    """Say whether a machine has another revision: tags are no part of one."""
    return {key: each for key, each in old.items() if key != "Tags"} != {
        key: each for key, each in new.items() if key != "Tags"
    }


def physical_id(stack: Stack, name: str, kind: str) -> str:
    """Make a physical id, an ARN where `Ref` gives one."""
    own = f"{stack.name}-{name}-1A2B3C"
    if kind == "AWS::StepFunctions::StateMachine":
        return f"arn:aws:states:{REGION}:{ACCOUNT}:stateMachine:{own}"
    return f"https://sqs.{REGION}.amazonaws.com/{ACCOUNT}/{own}" if kind == "AWS::SQS::Queue" else own


# ---------------------------------------------------------------------------------------------------------------------
# HTTP


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    world: World
    _put_hash = ""

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        target = self.headers.get("X-Amz-Target")
        if target is not None:
            operation = target.partition(".")[2]
            self._answer(
                operation, lambda: self._json(self._call(operation, json.loads(body or b"{}"))), self._json_error
            )
            return
        if self.path.endswith("?delete"):
            self._answer("DeleteObjects", lambda: self._delete_objects(body.decode()), self._s3_error)
            return
        if "/invalidation" in self.path:
            self._answer("CreateInvalidation", self._invalidation, self._xml_error)
            return
        form = dict(urllib.parse.parse_qsl(body.decode(), keep_blank_values=True))
        operation = form.pop("Action")
        self._answer(operation, lambda: self._xml(operation, self._call(operation, _nested(form))), self._xml_error)

    def do_GET(self) -> None:
        if "/invalidation" in self.path:
            self._answer("GetInvalidation", lambda: self._invalidation(done=True), self._xml_error)
        elif "list-type=2" in self.path:
            self._answer("ListObjectsV2", self._listing, self._s3_error)
        else:
            self._answer("GetObject", self._content, self._s3_error)

    def do_DELETE(self) -> None:
        self._answer("DeleteBucket", self._delete_bucket, self._s3_error)

    def do_HEAD(self) -> None:
        self._answer("Head", lambda: self._object(None), self._s3_error)

    def do_PUT(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self._answer("Put", lambda: self._object(body), self._s3_error)

    def _answer(
        self, operation: str, make: Callable[[], bytes], refuse: Callable[[RefusedRequestError], bytes]
    ) -> None:
        world = self.world
        with world.lock:
            world.operations.append(operation)
            try:
                what = world.on_request(len(world.operations), operation)
                if what != "lost":
                    answer, status = make(), 200
            except RefusedRequestError as refusal:
                what, answer, status = None, refuse(refusal), refusal.status
        if what is not None:
            self.connection.shutdown(socket.SHUT_RDWR)
            self.close_connection = True
            return
        self.send_response(status)
        self.send_header("Content-Length", str(len(answer)))
        if operation == "Put":
            self.send_header("ETag", f'"{self._put_hash}"')
        self.end_headers()
        self.wfile.write(answer)

    def _call(self, operation: str, asked: Values) -> Values:
        self.world.requests.append(json.dumps([operation, asked]))
        name = re.sub(r"(?<!^)(?=[A-Z])", "_", operation).lower()
        if operation in self.world.lacking or not hasattr(self.world, name):
            raise RefusedRequestError("UnknownOperationException", f"there is no {operation}")
        answer: Values = getattr(self.world, name)(asked)
        return answer

    def _place(self) -> tuple[str, str]:
        bucket, _, key = urllib.parse.unquote(self.path.partition("?")[0]).lstrip("/").partition("/")
        return bucket, key

    def _bucket(self) -> dict[str, bytes]:
        bucket, _ = self._place()
        if bucket not in self.world.buckets:
            raise RefusedRequestError("NoSuchBucket", "", 404)
        return self.world.buckets[bucket]

    def _listing(self) -> bytes:
        rows = [{"Key": key, "ETag": f'"{_md5(content)}"'} for key, content in sorted(self._bucket().items())]
        inner = "".join(f"<Contents>{_written(row)}</Contents>" for row in rows)
        return f"<ListBucketResult>{inner}<IsTruncated>false</IsTruncated></ListBucketResult>".encode()

    def _content(self) -> bytes:
        return self._bucket()[self._place()[1]]

    def _delete_objects(self, asked: str) -> bytes:
        for key in re.findall("<Key>(.*?)</Key>", asked):
            self._bucket().pop(key, None)
        return b"<DeleteResult></DeleteResult>"

    def _delete_bucket(self) -> bytes:
        if self._bucket():
            raise RefusedRequestError("BucketNotEmpty", "", 409)
        del self.world.buckets[self._place()[0]]
        return b""

    def _invalidation(self, *, done: bool = False) -> bytes:
        self.world.invalidations += not done
        status = "Completed" if done else "InProgress"
        return f"<Invalidation><Id>I1</Id><Status>{status}</Status></Invalidation>".encode()

    def _object(self, body: bytes | None) -> bytes:
        bucket, key = self._place()
        self._put_hash = _md5(body or b"")
        if body is not None and not key:
            self.world.buckets[bucket] = {}
        elif bucket not in self.world.buckets:
            raise RefusedRequestError("NoSuchBucket", "", 404)
        elif body is not None:
            self.world.buckets[bucket][key] = body
        elif key and key not in self.world.buckets[bucket]:
            raise RefusedRequestError("NoSuchKey", "", 404)
        return b""

    @staticmethod
    def _json(answer: Values) -> bytes:
        return json.dumps(answer, default=str).encode()

    @staticmethod
    def _json_error(refusal: RefusedRequestError) -> bytes:
        return json.dumps({"__type": refusal.code, "message": str(refusal)}).encode()

    @staticmethod
    def _xml(operation: str, answer: Values) -> bytes:
        inner = f"<{operation}Result>{_written(answer)}</{operation}Result>"
        return f"<{operation}Response>{inner}</{operation}Response>".encode()

    @staticmethod
    def _xml_error(refusal: RefusedRequestError) -> bytes:
        inner = f"<Type>Sender</Type><Code>{refusal.code}</Code><Message>{escape(str(refusal))}</Message>"
        return f"<ErrorResponse><Error>{inner}</Error></ErrorResponse>".encode()

    @staticmethod
    def _s3_error(refusal: RefusedRequestError) -> bytes:
        return f"<Error><Code>{refusal.code}</Code><Message>{escape(str(refusal))}</Message></Error>".encode()


def _md5(content: bytes) -> str:
    return hashlib.md5(content, usedforsecurity=False).hexdigest()


def _nested(form: Mapping[str, str]) -> Values:
    """Read the names of the query protocol: `Tags.member.1.Key`."""
    result: Values = {}
    for name, value in form.items():
        place = result
        *path, last = name.split(".")
        for word in path:
            place = place.setdefault(word, {})
        place[last] = value
    return {name: _listed(value) for name, value in result.items()}


def _listed(value: Any) -> Any:
    if not isinstance(value, dict):
        return {"true": True, "false": False}.get(value, value)
    if set(value) == {"member"}:
        members = value["member"]
        return [_listed(members[number]) for number in sorted(members, key=int)]
    return {name: each if name == "ParameterValue" else _listed(each) for name, each in value.items()}


def _written(value: Any) -> str:
    if isinstance(value, Mapping):
        return "".join(f"<{name}>{_written(each)}</{name}>" for name, each in value.items())
    if isinstance(value, list):
        return "".join(f"<member>{_written(each)}</member>" for each in value)
    return escape(value.isoformat() if isinstance(value, datetime) else str(value))


@contextmanager
def served() -> Iterator[tuple[World, str]]:
    """Serve a world; give it with its address."""
    world = World()
    handler = type("Handler", (_Handler,), {"world": world})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield world, f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
