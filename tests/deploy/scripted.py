"""CloudFormation as a script: what no emulator does, one answer after the other, and a clock that only counts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sfgen.deploy.errors import RefusedError

STACK_ID = "arn:aws:cloudformation:us-east-1:123456789012:stack/shop/1"
MARK = {"Key": "made-by", "Value": "sfgen"}


class CountingClock:
    """A clock on which nothing takes time but sleeping."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def now(self) -> float:
        return self.seconds

    def sleep(self, seconds: float) -> None:
        self.seconds += seconds


class Scripted:
    """A stack whose statuses and events follow a script.

    Attributes:
        status: The status now, or None if there is no stack.
        parameters: The values that the stack has.
        script: What the next looks at the stack find: a status with the events that come with it, or None for no stack.
        calls: The names of the calls that change something, in order.
        refusals: What calls are refused with, by the name of the call.
        change_sets: What DescribeChangeSet answers, one after the other; the last one stays.
    """

    def __init__(self, status: str | None = None, *, mark: bool = True) -> None:
        self.status = status
        self.tags = [MARK] if mark else []
        self.parameters: dict[str, str] = {}
        self.script: list[tuple[str | None, list[dict[str, Any]]]] = []
        self.events: list[dict[str, Any]] = []
        self.calls: list[str] = []
        self.sent: dict[str, Any] = {}
        self.refusals: dict[str, RefusedError] = {}
        self.change_sets: list[dict[str, Any]] = [{"Status": "CREATE_COMPLETE", "Changes": [added()]}]
        self.resources = [{"LogicalResourceId": "ShopStateMachine", "PhysicalResourceId": "arn:shop"}]
        self.updated = 0
        self.on_look: Callable[[], None] = lambda: None
        self.page = 100

    def happens(self, *steps: tuple[str | None, list[dict[str, Any]]]) -> None:
        """Say what the stack goes through once the change set is executed, or at once if it is in progress."""
        self.script = list(steps)

    def _refuse(self, operation: str) -> None:
        self.calls.append(operation)
        if operation in self.refusals:
            raise self.refusals[operation]

    def describe_stacks(self, **members: Any) -> dict[str, Any]:
        self.on_look()
        working = self.status != "REVIEW_IN_PROGRESS" and (self.status or "").endswith("_IN_PROGRESS")
        running = working or "execute" in self.calls
        if self.script and running:
            self.status, events = self.script.pop(0)
            self.events += events
        if self.status is None:
            reason = f"Stack with id {members['StackName']} does not exist"
            raise RefusedError("DescribeStacks", "ValidationError", reason)
        stack: dict[str, Any] = {"StackId": STACK_ID, "StackStatus": self.status, "Tags": self.tags}
        stack["Parameters"] = [
            {"ParameterKey": name, "ParameterValue": value} for name, value in self.parameters.items()
        ]
        if self.updated:
            stack["LastUpdatedTime"] = self.updated
        return {"Stacks": [stack]}

    def create_change_set(self, **members: Any) -> dict[str, Any]:
        self._refuse("create")
        self.sent = members
        if self.status is None:
            self.status = "REVIEW_IN_PROGRESS"
            self.events.append(event("shop", "REVIEW_IN_PROGRESS", "User Initiated"))
        return {"Id": "change-set", "StackId": STACK_ID}

    def describe_change_set(self, **members: Any) -> dict[str, Any]:
        return self.change_sets.pop(0) if len(self.change_sets) > 1 else self.change_sets[0]

    def execute_change_set(self, **members: Any) -> dict[str, Any]:
        self._refuse("execute")
        return {}

    def delete_change_set(self, **members: Any) -> dict[str, Any]:
        self._refuse("delete")
        return {}

    def describe_stack_events(self, **members: Any) -> dict[str, Any]:
        newest_first = self.events[::-1]
        start = int(members.get("NextToken", 0))
        answer: dict[str, Any] = {"StackEvents": newest_first[start : start + self.page]}
        if start + self.page < len(newest_first):
            answer["NextToken"] = str(start + self.page)
        return answer

    def get_template(self, **members: Any) -> dict[str, Any]:
        return {"TemplateBody": "{}"}

    def delete_stack(self, **members: Any) -> dict[str, Any]:
        self._refuse("delete stack")
        return {}

    def list_stack_resources(self, **members: Any) -> dict[str, Any]:
        start = int(members.get("NextToken", 0))
        answer: dict[str, Any] = {"StackResourceSummaries": self.resources[start : start + 1]}
        if start + 1 < len(self.resources):
            answer["NextToken"] = str(start + 1)
        return answer


_number = 0


def event(name: str, status: str, reason: str = "") -> dict[str, Any]:
    """Make an event of a resource; `shop` is the stack itself."""
    global _number  # noqa: PLW0603 - each event has an ID of its own
    _number += 1
    kinds = {"shop": "AWS::CloudFormation::Stack", "ShopLogGroup": "AWS::Logs::LogGroup"}
    made = {
        "EventId": f"event-{_number}",
        "StackId": STACK_ID,
        "LogicalResourceId": name,
        "PhysicalResourceId": STACK_ID if name == "shop" else f"id-of-{name}",
        "ResourceType": kinds.get(name, "AWS::StepFunctions::StateMachine"),
        "ResourceStatus": status,
    }
    return {**made, "ResourceStatusReason": reason} if reason else made


def added(name: str = "ShopStateMachine", action: str = "Add", replacement: str | None = None) -> dict[str, Any]:
    """Make one change of a change set."""
    change = {"Action": action, "LogicalResourceId": name, "ResourceType": "AWS::StepFunctions::StateMachine"}
    return {"ResourceChange": change if replacement is None else {**change, "Replacement": replacement}}
