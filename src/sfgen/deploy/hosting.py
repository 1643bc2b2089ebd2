"""The pages of a stack: found in it, compared with their folders, sent."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sfgen.deploy.client import Account
from sfgen.deploy.errors import DeployError
from sfgen.deploy.pages import Page, PagePlan, empty_bucket, files_of
from sfgen.deploy.stack import Change
from sfgen.deploy.watch import REVIEW, Watch
from sfgen.resources.site import PAGE_TAG, Site

__all__ = ["Hosting", "page_buckets"]


@dataclass(slots=True)
class Hosting:
    """The pages of one stack.

    Attributes:
        account: The account.
        sites: The pages that the source has.
        watch: The stack.
        left: What is left to do if it ends now.
    """

    account: Account
    sites: Sequence[Site]
    watch: Watch
    left: str = ""
    _orphans: tuple[str, ...] = ()

    def plans(self) -> list[PagePlan]:
        """Say what is to be done with the files of each page, before the stack is changed; its settings are left aside.

        Raises:
            SetupError: A file cannot be read.
            DeployError: AWS refused a call.
        """
        stack = self.watch.find() if self.sites else None
        made = {page.site: page for page in self._pages(stack)}
        new = [PagePlan(site.logical_id, tuple(files_of(site, None))) for site in self.sites if site not in made]
        return [plan for plan in [*new, *(page.plan(None) for page in made.values())] if plan.pending]

    def pending(self) -> list[PagePlan]:
        """Say what is to be done with the files of each page of a stack that is as it should be."""
        stack = self.watch.find() if self.sites else None
        plans = [page.plan(_settings(stack, page.site)) for page in self._pages(stack)]
        return [plan for plan in plans if plan.pending]

    def send(self) -> None:
        """Bring the files of each page to what they are in its folder.

        Raises:
            SetupError: A file cannot be read.
            DeployError: The stack has no such page, or AWS refused a call.
        """
        self.left = "the files of its pages are not sent: the next sfgen deploy does it"
        stack = self.watch.find() if self.sites else None
        pages = self._pages(stack)
        missing = {site.logical_id for site in self.sites} - {page.site.logical_id for page in pages}
        if missing:
            message = f"the stack {self.watch.name} has no bucket for the page {min(missing)}"
            raise DeployError(message, "it was changed meanwhile: run the command again")
        for page in pages:
            self.left = f"the page {page.site.logical_id} is not complete: the next sfgen deploy sends the rest"
            if page.send(_settings(stack, page.site)).pending:
                self.watch.report(f"the page {page.site.logical_id} is complete")
        for bucket in self._orphans:
            self.left = f"the bucket {bucket} of a page that left it is still there: empty and delete it"
            if empty_bucket(s3 := self.account.caller("s3"), bucket):
                s3.call("DeleteBucket", Bucket=bucket)
                self.watch.report(f"deleted the bucket {bucket}")

    def leaving(self, changes: Sequence[Change]) -> list[str]:
        """Give the buckets of pages that leave the stack with these changes; `send` deletes them with their files.

        CloudFormation cannot: a bucket has to be empty for it. Only when the stack is changed are they emptied, so that an update that
        is taken back leaves the page as it was.
        """
        removed = {each.name for each in changes if each.action == "Remove" and each.kind == "AWS::S3::Bucket"}
        stack = self.watch.find() if removed else None
        if stack is None:
            return []
        body = self.watch.client.get_template(StackName=stack["StackId"], TemplateStage="Original")["TemplateBody"]
        pages = page_buckets(json.loads(body) if isinstance(body, str) else body)
        members = self.watch.members(stack["StackId"])
        self._orphans = tuple(each.id for each in members if each.name in removed & pages.keys())
        return list(self._orphans)

    def _pages(self, stack: Mapping[str, Any] | None) -> list[Page]:
        """Give the pages that are in the stack already."""
        if not self.sites or stack is None or stack["StackStatus"] == REVIEW:
            return []
        ids = {each.name: each.id for each in self.watch.members(stack["StackId"])}
        s3 = self.account.caller("s3")
        return [
            Page(
                site,
                bucket,
                ids.get(site.logical_id, ""),
                s3,
                lambda: self.account.caller("cloudfront"),
                self.watch.report,
                self.watch.clock,
            )
            for site in self.sites
            if (bucket := ids.get(site.bucket.logical_id))
        ]


def _settings(stack: Mapping[str, Any] | None, site: Site) -> dict[str, str]:
    """Give the settings of a page as CloudFormation has filled them in."""
    name = site.settings_output.name
    outputs = {each["OutputKey"]: each["OutputValue"] for each in (stack or {}).get("Outputs", ())}
    try:
        found = json.loads(outputs[name])
    except KeyError:
        message = f"the stack has no output {name}, so the settings of the page {site.logical_id} are not known"
        raise DeployError(message, "it was changed meanwhile: run the command again") from None
    except ValueError as error:
        message = f"the settings of the page {site.logical_id} cannot stand in JSON: {outputs[name]}"
        raise DeployError(message, 'one of the values that CloudFormation filled in has a " or a \\ in it') from error
    return dict(found)


def page_buckets(template: Mapping[str, Any]) -> dict[str, str]:
    """Give the buckets of a template that hold the files of pages, and nothing else: their logical ids with those of the pages."""
    return {
        name: tag["Value"]
        for name, made in template.get("Resources", {}).items()
        if made["Type"] == "AWS::S3::Bucket"
        for tag in made.get("Properties", {}).get("Tags", ())
        if tag["Key"] == PAGE_TAG
    }
