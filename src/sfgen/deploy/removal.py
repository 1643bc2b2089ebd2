"""A stack, deleted: what goes and what stays is known before.

Source: AWS CloudFormation User Guide, "Delete a stack", "Troubleshooting CloudFormation: Delete stack fails"; AWS CloudFormation
API Reference, "DeleteStack".
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sfgen.deploy.client import Caller
from sfgen.deploy.errors import DeployError, RefusedError, SetupError
from sfgen.deploy.hosting import page_buckets
from sfgen.deploy.pages import empty_bucket
from sfgen.deploy.watch import MARK, REVIEW, Member, Watch

__all__ = ["Doomed", "Removal"]

_WAYS_OUT: Final = {
    "AWS::S3::Bucket": "empty the bucket: aws s3 rm s3://{id} --recursive",
    "AWS::DynamoDB::Table": "take its deletion protection away",
    "AWS::Logs::LogGroup": "take its deletion protection away",
}
"""What most often holds a resource of a type, as the remedy; anything else holds it by something that uses it."""


@dataclass(frozen=True, slots=True)
class Doomed:
    """One resource of a stack that is to be deleted.

    Attributes:
        member: The resource.
        kept: Whether it stays when the stack goes.
        page: The page whose files are in it, or "": they go before it.
    """

    member: Member
    kept: bool
    page: str = ""

    def __str__(self) -> str:
        line = f"{'Keep' if self.kept else 'Delete'} {self.member}"
        return f"{line}, with the files of the page {self.page}" if self.page and not self.kept else line


@dataclass(slots=True)
class Removal:
    """Deletes one stack.

    Attributes:
        watch: The stack, looked at.
        s3: Gives the calls of S3, where the files of a page are to go.
        started: Whether CloudFormation was told to delete it: from then on it goes on without us.
        emptied: Whether files of a page may be gone.
    """

    watch: Watch
    s3: Callable[[], Caller]
    started: bool = False
    emptied: bool = False

    def run(
        self, confirm: Callable[[Sequence[Doomed]], bool], retain: Collection[str] = ()
    ) -> tuple[Doomed, ...] | None:
        """Delete the stack and wait until it is gone.

        Args:
            confirm: Says whether what is shown may be deleted.
            retain: Logical ids of resources that could not be deleted and are to be left.

        Returns:
            What it consisted of, nothing if there was no stack; None if `confirm` said no.

        Raises:
            SetupError: `retain` names what cannot be retained.
            DeployError: The stack is not sfgen's, or could not be deleted, or AWS refused a call.
        """
        stack = self._found()
        if stack is None:
            self.watch.report(f"there is no stack {self.watch.name}: nothing to delete")
            return ()
        found = self._doomed(stack, retain)
        if not confirm(found):
            return None
        self._empty([each for each in found if each.page and not each.kept and each.member.id])
        marker = self.watch.newest_event(stack["StackId"])
        self.started = True
        try:
            asked = {"RetainResources": list(retain)} if retain else {}
            token = f"sfgen-{uuid.uuid4().hex}"
            self.watch.client.delete_stack(StackName=stack["StackId"], ClientRequestToken=token, **asked)
        except RefusedError as error:
            self.started = False
            raise self._refused(error) from error
        status = self.watch.wait_until_settled(stack["StackId"], marker, (stack["StackStatus"], None))
        if status != "DELETE_COMPLETE":
            raise self._failed(stack["StackId"], status, marker)
        self.watch.report(f"the stack {self.watch.name} is deleted")
        return found

    def _empty(self, buckets: Sequence[Doomed]) -> None:
        """Remove the files of pages: a bucket that is not empty cannot be deleted."""
        for each in buckets:
            self.emptied = True
            if empty_bucket(self.s3(), each.member.id):
                self.watch.report(f"removed the files of the page {each.page}")

    def _found(self) -> dict[str, Any] | None:
        """Give the stack when nothing is going on with it; refuse one that sfgen did not make."""
        stack = self.watch.find()
        if stack is None:
            return None
        status = stack["StackStatus"]
        if status != REVIEW and MARK not in stack.get("Tags", ()):
            raise DeployError(
                f"there is a stack {self.watch.name}, and sfgen did not make it: it has no tag {MARK['Key']}",
                f"check the name; it can be deleted by: aws cloudformation delete-stack --stack-name {self.watch.name}",
            )
        if stack.get("EnableTerminationProtection"):
            raise self._protected()
        if status != REVIEW and status.endswith("_IN_PROGRESS"):
            self.watch.report(f"the stack {self.watch.name} is {status}: waiting for its end")
            self.watch.wait_until_settled(stack["StackId"], self.watch.newest_event(stack["StackId"]))
            stack = self.watch.find()
        return stack

    def _doomed(self, stack: dict[str, Any], retain: Collection[str]) -> tuple[Doomed, ...]:
        members = [each for each in self.watch.members(stack["StackId"]) if each.status != "DELETE_COMPLETE"]
        if retain:
            failed = {each.name for each in members if each.status == "DELETE_FAILED"}
            wrong = sorted(set(retain) - failed)
            if wrong:
                raise SetupError(
                    f"{', '.join(wrong)} cannot be retained: CloudFormation retains what it has failed to delete",
                    f"it has failed to delete {', '.join(sorted(failed))}"
                    if failed
                    else "run it without --retain first",
                )
        template = self._template(stack["StackId"])
        resources, pages = template.get("Resources", {}), page_buckets(template)
        kept = {name for name, made in resources.items() if made.get("DeletionPolicy", "Delete") != "Delete"}
        return tuple(Doomed(each, each.name in {*retain, *kept}, pages.get(each.name, "")) for each in members)

    def _template(self, stack: str) -> dict[str, Any]:
        body = self.watch.client.get_template(StackName=stack, TemplateStage="Original").get("TemplateBody") or {}
        return dict(json.loads(body) if isinstance(body, str) else body)

    def _refused(self, error: RefusedError) -> DeployError:
        if "TerminationProtection" not in error.reason:
            return error
        return self._protected()

    def _protected(self) -> DeployError:
        return DeployError(
            f"the stack {self.watch.name} is protected from being deleted",
            "take the protection away first: aws cloudformation update-termination-protection "
            f"--no-enable-termination-protection --stack-name {self.watch.name}",
        )

    def _failed(self, stack: str, status: str, marker: str | None) -> DeployError:
        reason = self.watch.first_failure(stack, marker) or "CloudFormation gives no reason"
        stuck = [each for each in self.watch.members(stack) if each.status == "DELETE_FAILED"]
        again = f"sfgen destroy --stack {self.watch.name}"
        ways = [_WAYS_OUT[each.kind].format(id=each.id) for each in stuck if each.kind in _WAYS_OUT]
        first = ways[0] if ways else "remove what holds it"
        leave = "".join(f" --retain {each.name}" for each in stuck)
        otherwise = f"; to leave it behind, {again}{leave}" if leave else ""
        return DeployError(
            f"the stack {self.watch.name} is {status}: {reason}", f"{first}, then again {again}{otherwise}"
        )
