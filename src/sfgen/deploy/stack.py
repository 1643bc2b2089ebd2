"""A stack, created and updated by change sets.

What a stack's status allows, and what an interrupted deployment leaves behind:

- no stack, or `REVIEW_IN_PROGRESS` (a change set was made and never executed): it is created;
- `..._IN_PROGRESS`: CloudFormation is at work, for us before an interruption or for somebody else: we wait, then go on;
- `..._COMPLETE`: it is updated;
- `ROLLBACK_COMPLETE`, `..._FAILED`: only a person can decide; the message says what to run.

Source: AWS CloudFormation User Guide, "Stack status codes", "Update stacks using change sets".
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from sfgen.deploy.client import CloudFormation
from sfgen.deploy.errors import DeployError, RefusedError
from sfgen.deploy.hidden import Hidden
from sfgen.deploy.parameters import Declared, check_complete, check_values
from sfgen.deploy.permissions import Shift, grants_of, shifts
from sfgen.deploy.ssm import from_ssm, is_ssm, ssm_name
from sfgen.deploy.template import LARGEST_TEMPLATE, Template
from sfgen.deploy.watch import MARK, REVIEW, Clock, SystemClock, Watch

__all__ = ["Change", "Deployment"]

_READY: Final = frozenset(
    {"CREATE_COMPLETE", "UPDATE_COMPLETE", "UPDATE_ROLLBACK_COMPLETE", "IMPORT_COMPLETE", "IMPORT_ROLLBACK_COMPLETE"}
)
_NOTHING_TO_DO: Final = ("didn't contain changes", "no updates are to be performed")


@dataclass(frozen=True, slots=True)
class Change:
    """What a change set does to one resource.

    Attributes:
        action: `Add`, `Modify`, `Remove`, or another word of the API.
        kind: The type of the resource, for example `AWS::StepFunctions::StateMachine`.
        name: Its logical ID.
        replaced: Whether a new resource takes its place: `True`, `False`, `Conditional`, or "" where that is no question.
    """

    action: str
    kind: str
    name: str
    replaced: str

    def __str__(self) -> str:
        line = f"{self.action} {self.kind} {self.name}"
        if self.replaced == "True":
            return f"{line}: a new one replaces it"
        return f"{line}: a new one may replace it" if self.replaced == "Conditional" else line


@dataclass(slots=True)
class Deployment:
    """Deploys one template to one stack.

    Attributes:
        client: The calls.
        name: The name of the stack.
        template: The template.
        report: Gets each line of progress.
        clock: Time.
        template_url: Where the template lies, if it is too large for the call.
        ask: Asks for a secret that has no value; None where nobody can be asked.
        check: Gets the values of Parameters by name, without secrets, before anything is proposed; what it raises ends the deployment.
        started: Whether CloudFormation was told to carry out changes: from then on it goes on without us.
        hidden: What is taken out of progress and errors.
        asked: The secrets that were asked for.
    """

    client: CloudFormation
    name: str
    template: Template
    report: Callable[[str], None]
    clock: Clock = field(default_factory=SystemClock)
    template_url: str | None = None
    ask: Callable[[Declared], str | None] = lambda _: None
    check: Callable[[Mapping[str, str]], None] = lambda _: None
    started: bool = False
    hidden: Hidden = field(default_factory=Hidden)
    asked: dict[str, str] = field(default_factory=dict)

    @property
    def watch(self) -> Watch:
        """The stack, looked at."""
        return Watch(self.client, self.name, lambda line: self.report(self.hidden.text(line)), self.clock)

    def run(
        self,
        own: Mapping[str, str],
        given: Mapping[str, str],
        confirm: Callable[[Sequence[Change], Sequence[Shift]], bool],
    ) -> list[str] | None:
        """Create the stack, or update it, or find that there is nothing to do.

        Args:
            own: Values of the template's own parameters by their logical ID: the role, the bucket.
            given: Values of Parameters by name. What is not given keeps the value that the stack has, or is the default.
            confirm: Says whether the changes are wanted, none where no resource is concerned, and what becomes of permissions.

        Returns:
            The ARN of each workflow's state machine, in the order of `template.machines`; None if `confirm` said no.

        Raises:
            SetupError: A Parameter has no value, or the stack has one that cannot stand where it is put now.
            DeployError: A resource or the whole stack did not become what it should, or AWS refused a call.
        """
        self.hidden.add(given[name] for name, each in self.template.parameters.items() if each.secret and name in given)
        try:
            return self._run(own, given, confirm)
        except DeployError as error:
            raise self.hidden.error(error)  # noqa: B904 - it is the error itself

    def _run(
        self,
        own: Mapping[str, str],
        given: Mapping[str, str],
        confirm: Callable[[Sequence[Change], Sequence[Shift]], bool],
    ) -> list[str] | None:
        self._check_size()
        before = self._usable(given)
        kept = self._kept(before, given)
        self._tell_kept(kept)
        given = {**given, **self.asked}
        known = {**kept, **given}
        self.check({name: value for name, value in known.items() if not self.template.parameters[name].secret})
        self._read_from_ssm(before, given, kept)
        values = dict(own)
        values |= {self.template.parameters[name].logical_id: ssm_name(value) for name, value in given.items()}
        proposed = self._propose(values, [self.template.parameters[name].logical_id for name in kept], _is_new(before))
        changes = None if proposed is None else self._changes(*proposed)
        if proposed is None or changes is None:
            self._discard(proposed)
            self.report(f"no changes: the stack {self.name} is as it should be")
            return self._machines(proposed[1] if proposed is not None else self.name)
        shown = {**own, **{name: value for name, value in values.items() if not self._is_secret(name)}}
        if not confirm(changes, self._shifts(before, shown)):
            self._discard(proposed)
            return None
        self._execute(*proposed, before)
        return self._machines(proposed[1])

    # -- before -------------------------------------------------------------------------------------------------------

    def _check_size(self) -> None:
        size = self.template.size_bytes()
        if size > LARGEST_TEMPLATE:
            raise DeployError(
                f"the template has {size:,} bytes, CloudFormation takes {LARGEST_TEMPLATE:,}",
                "deploy its workflows one by one: file.py:name",
            )

    def _kept(self, stack: Mapping[str, Any] | None, given: Mapping[str, str]) -> dict[str, str]:
        """Give the values that the stack has for Parameters that are not given; refuse to go on if one is missing."""
        declared = self.template.parameters
        before = [] if _is_new(stack) or stack is None else stack.get("Parameters", ())
        had = {each["ParameterKey"]: each.get("ResolvedValue", each["ParameterValue"]) for each in before}
        kept = {
            name: had[each.logical_id]
            for name, each in declared.items()
            if name not in given and each.logical_id in had
        }
        self._ask_for_secrets({**kept, **given})
        check_complete({**kept, **given, **self.asked}, declared)
        # Of a secret the stack gives asterisks.
        check_values({name: value for name, value in kept.items() if not declared[name].secret}, declared)
        return kept

    def _ask_for_secrets(self, known: Mapping[str, str]) -> None:
        for name, each in self.template.parameters.items():
            if not each.secret or each.default is not None or name in {**known, **self.asked}:
                continue
            value = self.ask(each)
            if value is not None:
                self.hidden.add([value])
                check_values({name: value}, self.template.parameters)
                self.asked[name] = value

    def _read_from_ssm(
        self, stack: Mapping[str, Any] | None, given: Mapping[str, str], kept: Mapping[str, str]
    ) -> None:
        """Let CloudFormation read from SSM what is given so, and what the stack has from there."""
        had = () if _is_new(stack) or stack is None else stack.get("Parameters", ())
        resolved = {each["ParameterKey"] for each in had if each.get("ResolvedValue") is not None}
        names = [name for name, value in given.items() if is_ssm(value)]
        names += [name for name in kept if self.template.parameters[name].logical_id in resolved]
        if names:
            self.template = from_ssm(self.template, names)

    def _is_secret(self, logical_id: str) -> bool:
        return any(each.secret and each.logical_id == logical_id for each in self.template.parameters.values())

    def _shifts(self, stack: Mapping[str, Any] | None, values: Mapping[str, str]) -> list[Shift]:
        """Say what becomes wider and narrower of what roles may do."""
        had: dict[str, str] = {}
        resources: Mapping[str, Any] = {}
        if stack is not None and not _is_new(stack):
            had = {each["ParameterKey"]: each["ParameterValue"] for each in stack.get("Parameters", ())}
            try:
                body = self.client.get_template(StackName=stack["StackId"], TemplateStage="Original")["TemplateBody"]
                resources = (json.loads(body) if isinstance(body, str) else body).get("Resources", {})
            except RefusedError as error:
                self.report(f"the permissions of now are not known, so all are shown: {error.diagnostic.message}")
        defaults = {each.logical_id: each.default for each in self.template.parameters.values() if each.default}
        wanted = {**defaults, **had, **values}
        return shifts(grants_of(resources, had), grants_of(self.template.body["Resources"], wanted))

    def _tell_kept(self, kept: Mapping[str, str]) -> None:
        for name, value in kept.items():
            if self.template.parameters[name].secret:
                self.report(f"{name} stays as the stack {self.name} has it")
                continue
            default = self.template.parameters[name].default
            other = "" if default in {None, value} else f"; its default is {default!r}"
            self.report(f"{name} stays {value!r}, as the stack {self.name} has it{other}")

    def _usable(self, given: Mapping[str, str]) -> dict[str, Any] | None:
        """Give the stack as it is when it can be changed, None if there is none; refuse one that cannot be."""
        stack = self.watch.find()
        if stack is None:
            return None
        status = stack["StackStatus"]
        if status != REVIEW and MARK not in stack.get("Tags", ()):
            raise DeployError(
                f"there is a stack {self.name}, and sfgen did not make it: it has no tag {MARK['Key']}",
                "choose another name: --stack NAME",
            )
        if status != REVIEW and status.endswith("_IN_PROGRESS"):
            self._kept(stack, given)  # a value that is missing is told before the wait
            self.report(f"the stack {self.name} is {status}: waiting for its end")
            marker = self.watch.newest_event(stack["StackId"])
            self.watch.wait_until_settled(stack["StackId"], marker)
            stack = self.watch.find()
        if stack is None or stack["StackStatus"] in {REVIEW, *_READY}:
            return stack
        raise self._stuck(stack)

    def _stuck(self, stack: Mapping[str, Any]) -> DeployError:
        status, named = stack["StackStatus"], f"--stack-name {self.name}"
        delete = f"sfgen destroy --stack {self.name}"
        first = self.watch.first_failure(stack["StackId"], None)
        reason = first or str(stack.get("StackStatusReason", ""))
        message = f"the stack {self.name} is {status}" + (f": {reason}" if reason else "")
        if status in {"ROLLBACK_COMPLETE", "ROLLBACK_FAILED", "CREATE_FAILED"}:
            hint = f"its creation failed, so it can only be deleted and made anew: {delete}"
        elif status == "DELETE_FAILED":
            hint = f"remove what holds it, and delete it again: {delete}"
        elif status == "UPDATE_ROLLBACK_FAILED":
            hint = f"bring it back first: aws cloudformation continue-update-rollback {named}"
        else:
            hint = f"aws cloudformation describe-stack-events {named} shows what happened"
        return DeployError(message, hint)

    # -- the change set -----------------------------------------------------------------------------------------------

    def _propose(self, values: Mapping[str, str], kept: Iterable[str], created: bool) -> tuple[str, str] | None:
        """Make a change set and give its ID and the stack's; None if there is nothing to change."""
        parameters: list[dict[str, Any]] = [
            {"ParameterKey": name, "ParameterValue": value} for name, value in values.items()
        ]
        parameters += [{"ParameterKey": name, "UsePreviousValue": True} for name in kept]
        name = f"sfgen-{uuid.uuid4().hex}"
        try:
            answer = self.client.create_change_set(
                StackName=self.name,
                ChangeSetName=name,
                # With it, a call that is made again because its answer was lost is carried out once.
                ClientToken=name,
                ChangeSetType="CREATE" if created else "UPDATE",
                Tags=[MARK],
                Parameters=parameters,
                # The roles of functions are made by the stack.
                Capabilities=["CAPABILITY_IAM"],
                **self._template_members(),
            )
        except RefusedError as error:
            if _says_nothing_to_do(error.reason):
                return None
            raise
        return answer["Id"], answer["StackId"]

    def _template_members(self) -> dict[str, str]:
        if self.template_url is None:
            return {"TemplateBody": self.template.to_json()}
        return {"TemplateURL": self.template_url}

    def _changes(self, change_set: str, stack: str) -> list[Change] | None:
        """Wait for a change set; None if it has nothing to change."""
        for answer in self.watch.polled(lambda: self._describe(change_set, stack), "the change set"):
            status, reason = answer["Status"], str(answer.get("StatusReason", ""))
            if status == "CREATE_COMPLETE":
                return self._listed(answer, change_set, stack)
            if status == "FAILED":
                if _says_nothing_to_do(reason):
                    return None
                self._discard((change_set, stack))
                raise DeployError(f"CloudFormation cannot change the stack {self.name}: {reason or status}")
        raise AssertionError  # waiting ends with an answer or raises

    def _describe(self, change_set: str, stack: str) -> dict[str, Any]:
        return self.client.describe_change_set(ChangeSetName=change_set, StackName=stack)

    def _listed(self, answer: dict[str, Any], change_set: str, stack: str) -> list[Change]:
        found = []
        while True:
            for each in answer.get("Changes", ()):
                resource = each.get("ResourceChange", {})
                words = ("Action", "ResourceType", "LogicalResourceId", "Replacement")
                found.append(Change(*(str(resource.get(word, "")) for word in words)))
            token = answer.get("NextToken")
            if not token:
                return found
            answer = self.client.describe_change_set(ChangeSetName=change_set, StackName=stack, NextToken=token)

    def _discard(self, proposed: tuple[str, str] | None) -> None:
        if proposed is None:
            return
        change_set, stack = proposed
        self.client.delete_change_set(ChangeSetName=change_set, StackName=stack)

    def _execute(self, change_set: str, stack: str, before: Mapping[str, Any] | None) -> None:
        marker = self.watch.newest_event(stack)
        self.started = True
        try:
            token = f"sfgen-{uuid.uuid4().hex}"
            self.client.execute_change_set(ChangeSetName=change_set, StackName=stack, ClientRequestToken=token)
        except RefusedError as error:
            self.started = False
            if error.code in {"ChangeSetNotFound", "InvalidChangeSetStatus", "ValidationError"}:
                raise DeployError(
                    f"the stack {self.name} was changed meanwhile: {error.reason}", "run the command again"
                ) from error
            raise
        since = None if before is None else (before["StackStatus"], before.get("LastUpdatedTime"))
        status = self.watch.wait_until_settled(stack, marker, since)
        if status not in {"CREATE_COMPLETE", "UPDATE_COMPLETE"}:
            raise self._failed(stack, status, marker)
        self.report(f"the stack {self.name} is {status}")

    def _failed(self, stack: str, status: str, marker: str | None) -> DeployError:
        reason = self.watch.first_failure(stack, marker) or "CloudFormation gives no reason"
        if status in {"ROLLBACK_COMPLETE", "ROLLBACK_FAILED", "CREATE_FAILED"}:
            then = f"mend the cause, then before the next try: sfgen destroy --stack {self.name}"
        elif status == "UPDATE_ROLLBACK_COMPLETE":
            then = "the stack is as it was before; mend the cause and run the command again"
        elif status == "UPDATE_ROLLBACK_FAILED":
            then = f"bring it back first: aws cloudformation continue-update-rollback --stack-name {self.name}"
        else:
            then = f"aws cloudformation describe-stack-events --stack-name {self.name} shows what happened"
        return DeployError(f"the stack {self.name} is {status}: {reason}", then)

    # -- looking ------------------------------------------------------------------------------------------------------

    def _machines(self, stack: str) -> list[str]:
        found = {each.name: each.id for each in self.watch.members(stack)}
        missing = [name for name in self.template.machines.values() if not found.get(name)]
        if missing:
            raise DeployError(
                f"the stack {self.name} has no {missing[0]}", "it was changed meanwhile: run the command again"
            )
        return [found[name] for name in self.template.machines.values()]


def _is_new(stack: Mapping[str, Any] | None) -> bool:
    return stack is None or stack["StackStatus"] == REVIEW


def _says_nothing_to_do(reason: str) -> bool:
    return any(words in reason.casefold() for words in _NOTHING_TO_DO)
