"""The files of a page: what of them is to be sent to its bucket, and sending it.

Whenever this is interrupted, the next deployment ends with the right files and no stale copy of another at the edge:

- A mark lies in the bucket as long as all of it is as a deployment left it. It is taken away before a file that may be cached is
  replaced or removed, and is written last, with a hash of everything: where it is missing or another, all copies are invalidated.
- `index.html` is sent after what it loads, and after the copies of what it loads are gone from the edge; only then is removed what it
  does not load any more.

Source: Amazon S3 API Reference, "PutObject", "ListObjectsV2", "DeleteObjects"; Amazon CloudFront Developer Guide, "Manage how long
content stays in the cache", "Invalidate files to remove content".
"""

from __future__ import annotations

import base64
import hashlib
import json
import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from sfgen.deploy.client import Caller
from sfgen.deploy.errors import DeployError, RefusedError, SetupError
from sfgen.deploy.media_types import media_type, media_types
from sfgen.deploy.watch import Clock, SystemClock
from sfgen.resources.site import INDEX, SETTINGS, Site

__all__ = ["Page", "PageFile", "PagePlan", "empty_bucket", "files_of"]

_SEAL: Final = ".sfgen-seal"
"""The key of the mark; no file of a page begins with a dot."""

_AT_THE_EDGE: Final = "public, max-age=0, must-revalidate, s-maxage=86400"
"""Browsers ask each time and mostly hear that nothing has changed; CloudFront keeps it until it is told otherwise."""

_NOWHERE: Final = "no-cache"
"""CloudFront asks the bucket again after a second, the least time of its policy."""

_MOST_DELETED: Final = 1_000
_PATIENCE_SECONDS: Final = 300.0
_POLL_SECONDS: Final = 2.0
_LISTED: Final = 20
_GONE: Final = "NoSuchBucket"


@dataclass(frozen=True, slots=True)
class PageFile:
    """A file of a page as it is to lie in the bucket.

    Attributes:
        name: Its path in the address, and its key.
        content: Where it is, or what is in it.
        md5: The hash that S3 gives of it as its ETag.
    """

    name: str
    content: Path | bytes
    md5: str

    @property
    def cache_control(self) -> str:
        """How long copies of it may be kept."""
        return _AT_THE_EDGE if _is_cached(self.name) else _NOWHERE


@dataclass(frozen=True, slots=True)
class PagePlan:
    """What is to be done with the files of one page.

    Attributes:
        page: The logical id of the site.
        new: The files that are not there yet.
        changed: Those that are another.
        removed: Those that are not part of the page any more.
        stale: Whether a deployment was interrupted, so that the edge may have copies of any age.
    """

    page: str
    new: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    stale: bool = False

    @property
    def pending(self) -> bool:
        """Whether there is anything to do."""
        return bool(self.new or self.changed or self.removed or self.stale)

    def lines(self) -> Iterator[str]:
        """Say what is to be done, in a line for each file and for what is more than can be read."""
        signed = [("+", each) for each in self.new]
        signed += [("~", each) for each in self.changed]
        signed += [("-", each) for each in self.removed]
        for sign, name in signed[:_LISTED]:
            yield f"{sign} {name}"
        if len(signed) > _LISTED:
            yield f"... and {len(signed) - _LISTED:,} more"
        if self.stale:
            yield "what an interrupted deployment left of it is put in order"


@dataclass(slots=True)
class Page:
    """A page whose stack is there.

    Attributes:
        site: The page.
        bucket: The name of its bucket.
        distribution: The id of its distribution.
        s3: The calls of S3.
        cloudfront: Gives the calls of CloudFront, where copies at the edge are to go.
        report: Gets each line of progress.
        clock: Time.
    """

    site: Site
    bucket: str
    distribution: str
    s3: Caller
    cloudfront: Callable[[], Caller]
    report: Callable[[str], None]
    clock: Clock = field(default_factory=SystemClock)

    def plan(self, settings: Mapping[str, str] | None) -> PagePlan:
        """Compare the files with those in the bucket.

        Args:
            settings: What `settings.json` is to hold; None where only the stack to be will tell, so that it is left aside.
        """
        return self._compared(files_of(self.site, settings), self._present())

    def send(self, settings: Mapping[str, str]) -> PagePlan:
        """Bring the bucket to what the page is, and say what was done.

        Raises:
            SetupError: A file cannot be read.
            DeployError: A file was changed meanwhile, or AWS refused a call. What is done already is not done again.
        """
        wanted, present = files_of(self.site, settings), self._present()
        plan = self._compared(wanted, present)
        if not plan.pending:
            return plan
        shown = INDEX in present
        replaced = shown and (plan.stale or any(map(_is_cached, plan.changed)))
        dropped = shown and any(map(_is_cached, plan.removed))
        if (replaced or dropped) and _SEAL in present:
            self._delete([_SEAL])
        sent = sorted({*plan.new, *plan.changed}, key=_rank)
        self._put(wanted[name] for name in sent if _is_cached(name))
        if replaced:
            self._forget()
        self._put(wanted[name] for name in sent if not _is_cached(name))
        if plan.removed:
            self._delete(plan.removed)
            self.report(f"{self.site.logical_id}: removed {', '.join(plan.removed)}")
        if dropped:
            self._forget()
        self.s3.call(
            "PutObject", Bucket=self.bucket, Key=_SEAL, Body=_seal({name: each.md5 for name, each in wanted.items()})
        )
        return plan

    # -- comparing ----------------------------------------------------------------------------------------------------

    def _present(self) -> dict[str, str]:
        """Give the hash of each object in the bucket by its key."""
        try:
            return dict(_objects(self.s3, self.bucket))
        except RefusedError as error:
            if error.code != _GONE:
                raise
            raise self._deleted(f"bucket {self.bucket}") from error

    def _deleted(self, what: str) -> DeployError:
        return DeployError(
            f"the {what} of the page {self.site.logical_id} is not there: somebody deleted it",
            "give the Site another logical id, so that the stack makes a new one",
        )

    def _compared(self, wanted: Mapping[str, PageFile], present: Mapping[str, str]) -> PagePlan:
        had = {name: md5 for name, md5 in present.items() if name != _SEAL and (SETTINGS in wanted or name != SETTINGS)}
        seal = self._sealed() if _SEAL in present else b""
        outdated = bool(seal) and not seal.startswith(_rules())
        return PagePlan(
            self.site.logical_id,
            tuple(name for name in wanted if name not in had),
            tuple(name for name, file in wanted.items() if name in had and (outdated or had[name] != file.md5)),
            tuple(name for name in had if name not in wanted),
            stale=INDEX in had and seal != _seal({name: md5 for name, md5 in present.items() if name != _SEAL}),
        )

    def _sealed(self) -> bytes:
        content: bytes = self.s3.call("GetObject", Bucket=self.bucket, Key=_SEAL)["Body"].read()
        return content

    # -- sending ------------------------------------------------------------------------------------------------------

    def _put(self, files: Iterator[PageFile]) -> None:
        for file in files:
            members = {"Bucket": self.bucket, "Key": file.name, "CacheControl": file.cache_control}
            members |= {"ContentType": media_type(file.name)}
            if isinstance(file.content, bytes):
                answer = self.s3.call("PutObject", Body=file.content, **members)
            else:
                try:
                    with file.content.open("rb") as content:
                        answer = self.s3.call("PutObject", Body=content, **members)
                except OSError as error:
                    raise _unreadable(self.site, error) from error
            if answer["ETag"].strip('"') != file.md5:
                raise DeployError(
                    f"{file.name} of the page {self.site.logical_id} was changed while it was sent",
                    "run the command again when nothing writes it any more",
                )
            self.report(f"{self.site.logical_id}: sent {file.name}")

    def _delete(self, names: Sequence[str]) -> None:
        _delete_objects(self.s3, self.bucket, names)

    def _forget(self) -> None:
        """Let CloudFront forget all copies, and wait until it has."""
        cloudfront = self.cloudfront()
        # One path, whatever it stands for, counts once: https://aws.amazon.com/cloudfront/pricing/.
        batch = {"Paths": {"Quantity": 1, "Items": ["/*"]}, "CallerReference": f"sfgen-{uuid.uuid4().hex}"}
        try:
            made = cloudfront.call("CreateInvalidation", DistributionId=self.distribution, InvalidationBatch=batch)
        except RefusedError as error:
            if error.code == "NoSuchDistribution":
                raise self._deleted(f"distribution {self.distribution}") from error
            raise
        self.report(f"{self.site.logical_id}: CloudFront drops its copies")
        begin = self.clock.now()
        while made["Invalidation"]["Status"].casefold() != "completed":
            if self.clock.now() - begin > _PATIENCE_SECONDS:
                self.report(f"{self.site.logical_id}: CloudFront is still at it; for a while it may show older files")
                return
            self.clock.sleep(_POLL_SECONDS)
            asked = {"DistributionId": self.distribution, "Id": made["Invalidation"]["Id"]}
            made = cloudfront.call("GetInvalidation", **asked)


# ---------------------------------------------------------------------------------------------------------------------
# The files


def files_of(site: Site, settings: Mapping[str, str] | None) -> dict[str, PageFile]:
    """Give the files of a page as they are now, with its settings if they are known.

    Raises:
        SetupError: A file cannot be read.
    """
    found = {}
    for name, path in site.files().items():
        try:
            with path.open("rb") as content:
                md5 = hashlib.file_digest(content, _md5).hexdigest()
        except OSError as error:
            raise _unreadable(site, error) from error
        found[name] = PageFile(name, path, md5)
    if settings is not None:
        text = (json.dumps(settings, indent=2, ensure_ascii=False) + "\n").encode()
        found[SETTINGS] = PageFile(SETTINGS, text, _md5(text).hexdigest())
    return found


def _md5(content: bytes = b"") -> hashlib._Hash:
    return hashlib.md5(content, usedforsecurity=False)


def _unreadable(site: Site, error: OSError) -> SetupError:
    message = f"a file of the page {site.logical_id} cannot be read: {error.strerror}: {error.filename}"
    return SetupError(message, "every file in the folder is sent: make it readable, or move it away")


def _is_cached(name: str) -> bool:
    """Say whether CloudFront keeps copies of a file: of all but pages and the settings."""
    return name != SETTINGS and not media_type(name).startswith("text/html")


def _rank(name: str) -> tuple[bool, bool, str]:
    """Put `index.html` last, so that what it needs is there before it, and other pages before that."""
    return (name == INDEX, not _is_cached(name) and name != SETTINGS, name)


def _rules() -> bytes:
    """Give a hash of what sfgen says of files beside their content: with another release all may have to be sent anew."""
    return _short(json.dumps([_AT_THE_EDGE, _NOWHERE, media_types()]))


def _seal(files: Mapping[str, str]) -> bytes:
    return _rules() + b" " + _short(json.dumps(sorted(files.items())))


def _short(text: str) -> bytes:
    return base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()[:18])


# ---------------------------------------------------------------------------------------------------------------------
# Buckets


def _objects(s3: Caller, bucket: str) -> Iterator[tuple[str, str]]:
    members = {"Bucket": bucket}
    while True:
        answer = s3.call("ListObjectsV2", **members)
        for each in answer.get("Contents", ()):
            yield each["Key"], each["ETag"].strip('"')
        if not answer.get("NextContinuationToken"):
            return
        members["ContinuationToken"] = answer["NextContinuationToken"]


def _delete_objects(s3: Caller, bucket: str, names: Sequence[str]) -> None:
    for start in range(0, len(names), _MOST_DELETED):
        objects = [{"Key": name} for name in names[start : start + _MOST_DELETED]]
        answer = s3.call("DeleteObjects", Bucket=bucket, Delete={"Objects": objects, "Quiet": True})
        for error in answer.get("Errors", ()):
            hint = "whoever runs this needs the permission s3:DeleteObject" if error["Code"] == "AccessDenied" else None
            raise DeployError(f"{error['Key']} in {bucket} cannot be deleted ({error['Code']})", hint)


def empty_bucket(s3: Caller, bucket: str) -> int:
    """Delete all objects of a bucket, and say how many there were; a bucket that is gone has none."""
    try:
        names = [name for name, _ in _objects(s3, bucket)]
    except RefusedError as error:
        if error.code == _GONE:
            return 0
        raise
    _delete_objects(s3, bucket, names)
    return len(names)
