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
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from sfgen.deploy.aliases import ALIAS
from sfgen.deploy.client import Caller, CloudFormation
from sfgen.deploy.errors import DeployError, RefusedError
from sfgen.deploy.hidden import Hidden
from sfgen.deploy.parameters import Declared, check_complete, check_values
from sfgen.deploy.permissions import Shift, grants_of, shifts
from sfgen.deploy.shifting import (
    Progress,
    Turn,
    adopted,
    how_it_ended,
    longest_shift_minutes,
    pointers_of,
    turns_of,
)
from sfgen.deploy.sight import Sight, look
from sfgen.deploy.ssm import from_ssm, is_ssm, ssm_name
from sfgen.deploy.template import LARGEST_BODY, LARGEST_TEMPLATE, Template
from sfgen.deploy.watch import MARK, READY, REVIEW, Clock, SystemClock, Watch

__all__ = ["Change", "Deployment", "Plan"]

_NOTHING_TO_DO: Final = ("didn't contain changes", "no updates are to be performed")


@dataclass(frozen=True, slots=True)
class Change:
    """What a change set does to one resource.

    Attributes:
        action: `Add`, `Modify`, `Remove`, or another word of the API.
        kind: The type of the resource, for example `AWS::StepFunctions::StateMachine`.
        name: Its logical ID.
        replaced: Whether a new resource takes its place: `True`, `False`, `Conditional`, or "" where that is no question.
        scope: Which parts of it change: `Properties`, `Tags`, or another word of the API; nothing where it is not told.
    """

    action: str
    kind: str
    name: str
    replaced: str
    scope: tuple[str, ...] = ()

    def __str__(self) -> str:
        line = f"{self.action} {self.kind} {self.name}"
        if self.replaced == "True":
            return f"{line}: a new one replaces it"
        return f"{line}: a new one may replace it" if self.replaced == "Conditional" else line


@dataclass(frozen=True, slots=True)
class Plan:
    """What a deployment is about to do.

    Attributes:
        changes: What CloudFormation does to resources, none where no resource is concerned.
        permissions: What becomes wider and narrower of what roles may do.
        aliases: What becomes of aliases, in words.
        restored: The workflows whose live definition was changed past the stack, and becomes what the source says.
    """

    changes: tuple[Change, ...]
    permissions: tuple[Shift, ...] = ()
    aliases: tuple[str, ...] = ()
    restored: tuple[str, ...] = ()


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
        machines: The calls of Step Functions; without them aliases and live definitions are not looked at.
        resolved: Values that SSM has for Parameters that are given so, by name.
        put: Puts a template into the bucket and gives its address; None where there is no bucket.
        confirmed: Whether what was planned is wanted.
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
    machines: Caller | None = None
    resolved: Mapping[str, str] = field(default_factory=dict)
    put: Callable[[str], str] | None = None
    confirmed: bool = False
    started: bool = False
    hidden: Hidden = field(default_factory=Hidden)
    asked: dict[str, str] = field(default_factory=dict)
    _longer_seconds: float = 0.0
    _progress: Progress | None = None

    @property
    def watch(self) -> Watch:
        """The stack, looked at."""
        also = (lambda: None) if self._progress is None else self._progress.look
        return Watch(self.client, self.name, self._say, self.clock, self._longer_seconds, also)

    def _say(self, line: str) -> None:
        self.report(self.hidden.text(line))

    def run(
        self,
        own: Mapping[str, str],
        given: Mapping[str, str],
        confirm: Callable[[Plan], bool],
    ) -> list[str] | None:
        """Create the stack, or update it, or find that there is nothing to do.

        Args:
            own: Values of the template's own parameters by their logical ID: the role, the bucket.
            given: Values of Parameters by name. What is not given keeps the value that the stack has, or is the default.
            confirm: Says whether what is planned is wanted.

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
        confirm: Callable[[Plan], bool],
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
        names = [self.template.parameters[name].logical_id for name in kept]
        proposed = self._propose(values, names, _is_new(before))
        changes = None if proposed is None else self._changes(*proposed)
        sight = self._look(before, given, own)
        try:
            turns = self._turns(sight, changes or ())
        except DeployError:
            self._discard(proposed)
            raise
        restored = self._changed_past(sight, changes or ())
        if changes is None and not turns and not restored:
            self._discard(proposed)
            self.report(f"no changes: the stack {self.name} is as it should be")
            return self._machines(proposed[1] if proposed is not None else self.name)
        shown = {**own, **{name: value for name, value in values.items() if not self._is_secret(name)}}
        lines = [*(line for turn in turns for line in turn.lines), *_gone(sight, changes or ())]
        plan = Plan(tuple(changes or ()), tuple(self._shifts(before, shown)), tuple(lines), tuple(restored))
        try:
            wanted = confirm(plan)
        except DeployError:
            self._discard(proposed)
            raise
        if not wanted:
            self._discard(proposed)
            return None
        self.confirmed = True
        adopting = None if sight is None else adopted(sight.deployed, turns)
        if adopting is not None and before is not None:
            self._discard(proposed)
            before = self._adopt(adopting, before)
            proposed = self._propose(values, names, created=False)
            changes = None if proposed is None else self._changes(*proposed)
        if proposed is not None and changes is not None:
            self._execute(*proposed, before)
        self._restore(sight, restored)
        return self._machines(proposed[1] if proposed is not None else self.name)

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

    # -- aliases, and definitions that were changed past the stack ---------------------------------------------------

    def _look(self, stack: Mapping[str, Any] | None, given: Mapping[str, str], own: Mapping[str, str]) -> Sight | None:
        """Look at what is live; None where there is nothing yet, or where AWS does not tell."""
        if self.machines is None or stack is None or _is_new(stack):
            return None
        try:
            return look(self.template, {**given, **self.resolved}, self.watch, self.machines, own)
        except RefusedError as error:
            self._say(f"what is live is not looked at: {error.diagnostic.message}")
            return None

    def _turns(self, sight: Sight | None, changes: Sequence[Change]) -> list[Turn]:
        aliases = self.template.aliases
        by_name = {each.name: each for each in changes}
        new = {each.name for each in changes if each.action == "Add"}
        if self.machines is None or sight is None:
            return [Turn(each, None) for each in aliases.values() if each.logical_id in new]
        anew = set()
        for each in aliases.values():
            # Other tags are no other revision.
            told = by_name.get(each.machine, by_name.get(each.version))
            if told is not None and told.scope != ("Tags",):
                anew.add(each.machine)
        try:
            pointers = pointers_of(self.machines, aliases, sight.deployed, sight.members)
            return turns_of(self.machines, aliases, pointers, new, anew)
        except RefusedError as error:
            self._say(f"where aliases point is not known: {error.diagnostic.message}")
            return []

    def _changed_past(self, sight: Sight | None, changes: Sequence[Change]) -> list[str]:
        """Give the workflows that CloudFormation does not change, and whose live definition is another one all the same."""
        if sight is None:
            return []
        changed = {each.name for each in changes}
        return [
            workflow
            for workflow, name in self.template.machines.items()
            if name not in changed and sight.is_drifted(name, self.template)
        ]

    def _adopt(self, body: str, before: Mapping[str, Any]) -> dict[str, Any] | None:
        """Tell CloudFormation where aliases point; nothing that runs changes by it."""
        large = len(body.encode()) > LARGEST_BODY
        if large and self.put is None:
            raise DeployError(
                "CloudFormation does not know where an alias points, and the template by which it is told needs a bucket",
                "point the alias back where the stack left it: sfgen rollback TARGET VERSION --alias NAME",
            )
        members = {"TemplateURL": self.put(body)} if large and self.put is not None else {"TemplateBody": body}
        self.report("telling CloudFormation where the alias points")
        names = [each["ParameterKey"] for each in before.get("Parameters", ())]
        proposed = self._propose({}, names, created=False, template=members)
        if proposed is not None and self._changes(*proposed) is not None:
            self._execute(*proposed, before)
        return self.watch.find()

    def _restore(self, sight: Sight | None, workflows: Sequence[str]) -> None:
        """Let workflows run the definition of the source again that CloudFormation takes for unchanged."""
        if sight is None or self.machines is None:
            return
        for workflow in workflows:
            name = self.template.machines[workflow]
            text, unknown = sight.text_for(name, self.template)
            if text is None or unknown:
                raise DeployError(
                    f"the live definition of {workflow} is not the source's, and CloudFormation takes it for unchanged; "
                    f"what {', '.join(unknown) or 'its text'} stands for is not known here",
                    "change the workflow, its comment for example, and deploy it again",
                )
            arn = next(each.id for each in sight.members if each.name == name)
            self.machines.call("UpdateStateMachine", stateMachineArn=arn, definition=text)
            self.report(f"{workflow} has the definition of the source again")

    def _follow(self, stack: str, *bodies: Mapping[str, Any]) -> None:
        """Be ready to wait for aliases of a stack, and to tell of them."""
        self._longer_seconds = 60.0 * max(longest_shift_minutes(body) for body in bodies)
        if self.machines is not None and self._progress is None:
            arns = [each.id for each in self.watch.members(stack) if each.kind == ALIAS and each.id]
            self._progress = Progress(self.machines, arns, self._say, self.clock) if arns else None
        if self._progress is not None:
            self._progress.look(now=True)

    def _deployed(self, stack: str) -> Mapping[str, Any]:
        body = self.client.get_template(StackName=stack, TemplateStage="Original").get("TemplateBody") or {}
        found: Mapping[str, Any] = json.loads(body) if isinstance(body, str) else body
        return found

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
            if self.machines is not None:
                self._follow(stack["StackId"], self.template.body, self._deployed(stack["StackId"]))
            status = self.watch.wait_until_settled(stack["StackId"], marker)
            if self._progress is not None:
                self._progress.look(now=True)
            if status == "UPDATE_ROLLBACK_COMPLETE":
                self._refuse_shift_again(stack["StackId"])
            stack = self.watch.find()
        if stack is None or stack["StackStatus"] in {REVIEW, *READY}:
            return stack
        raise self._stuck(stack)

    def _refuse_shift_again(self, stack: str) -> None:
        """Stop where a shift that was waited for was given up: whoever deploys is to see it first."""
        reason = self.watch.first_failure(stack, None) or ""
        meaning = how_it_ended(reason)
        if meaning is not None:
            if self._progress is not None:
                self._progress.tell()
            raise DeployError(
                f"the deployment that was waited for has failed: {reason}",
                f"{meaning}; run the command again to try again",
            )

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

    def _propose(
        self,
        values: Mapping[str, str],
        kept: Iterable[str],
        created: bool,
        template: Mapping[str, str] | None = None,
    ) -> tuple[str, str] | None:
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
                **(self._template_members() if template is None else template),
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
                action, kind, name, replaced = (str(resource.get(word, "")) for word in words)
                found.append(Change(action, kind, name, replaced, tuple(map(str, resource.get("Scope", ())))))
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
        self._follow(stack, self.template.body)
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
        if self._progress is not None:
            self._progress.look(now=True)
        if status not in {"CREATE_COMPLETE", "UPDATE_COMPLETE"}:
            raise self._failed(stack, status, marker)
        self.report(f"the stack {self.name} is {status}")

    def _failed(self, stack: str, status: str, marker: str | None) -> DeployError:
        reason = self.watch.first_failure(stack, marker) or "CloudFormation gives no reason"
        if status in {"ROLLBACK_COMPLETE", "ROLLBACK_FAILED", "CREATE_FAILED"}:
            then = f"mend the cause, then before the next try: sfgen destroy --stack {self.name}"
        elif status == "UPDATE_ROLLBACK_COMPLETE":
            meaning = how_it_ended(reason)
            if meaning is not None and self._progress is not None:
                self._progress.tell()
            meaning = meaning or "the stack is as it was before"
            then = f"{meaning}; mend the cause and run the command again"
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


def _gone(sight: Sight | None, changes: Iterable[Change]) -> Iterator[str]:
    """Tell of aliases that leave the stack."""
    for each in changes:
        if each.kind == ALIAS and each.action == "Remove" and sight is not None:
            name = sight.deployed["Resources"][each.name]["Properties"]["Name"]
            yield f"alias {name} ({each.name}) goes: what starts by way of it cannot any more"


def _is_new(stack: Mapping[str, Any] | None) -> bool:
    return stack is None or stack["StackStatus"] == REVIEW


def _says_nothing_to_do(reason: str) -> bool:
    return any(words in reason.casefold() for words in _NOTHING_TO_DO)
