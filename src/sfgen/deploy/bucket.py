"""The bucket for what a stack is made from: the code of functions, and templates that are too large for a call.

What lies in it has a hash of its content in its name: nothing is ever changed, and what is there is not sent again.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from sfgen.deploy.client import Account, Caller
from sfgen.deploy.errors import DeployError, RefusedError

__all__ = ["CodeBucket", "default_bucket"]

_MISSING: Final = frozenset({"404", "NoSuchBucket", "NoSuchKey", "NotFound"})
_OWN: Final = frozenset({"BucketAlreadyOwnedByYou"})
_DEFAULT_REGION: Final = "us-east-1"
"""The one Region whose name S3 does not take as a place for a bucket."""


def default_bucket(account: Account) -> str:
    """Give the name of the bucket that is used where none is given: one for each account and Region."""
    caller = account.caller("sts")
    return f"sfgen-{caller.call('GetCallerIdentity')['Account']}-{caller.region}"


@dataclass(frozen=True, slots=True)
class CodeBucket:
    """A bucket.

    Attributes:
        s3: The calls.
        name: Its name.
    """

    s3: Caller
    name: str

    def exists(self) -> bool:
        """Say whether the bucket is there and ours to use.

        Raises:
            DeployError: It belongs to somebody else, or AWS does not tell.
        """
        try:
            self.s3.call("HeadBucket", Bucket=self.name)
        except RefusedError as error:
            if error.code in _MISSING:
                return False
            if error.code in {"403", "301"}:
                raise DeployError(
                    f"the bucket {self.name} is not ours to use here ({error.code})",
                    "it belongs to another account or Region: choose one with --bucket NAME",
                ) from error
            raise
        return True

    def create(self) -> None:
        """Make the bucket; nobody but the account reads it, which is what S3 makes of new buckets by itself."""
        place = {} if self.s3.region == _DEFAULT_REGION else {"LocationConstraint": self.s3.region}
        try:
            self.s3.call("CreateBucket", Bucket=self.name, **({"CreateBucketConfiguration": place} if place else {}))
        except RefusedError as error:
            if error.code not in _OWN:
                raise

    def put(self, key: str, content: Callable[[], bytes]) -> bool:
        """Put an object there unless it is there already, and only then make its content; say whether it was sent."""
        try:
            self.s3.call("HeadObject", Bucket=self.name, Key=key)
        except RefusedError as error:
            if error.code not in _MISSING:
                raise
            self.s3.call("PutObject", Bucket=self.name, Key=key, Body=content())
            return True
        return False

    def put_template(self, text: str) -> str:
        """Put a template there and give its address."""
        content = text.encode()
        key = f"templates/{hashlib.sha256(content).hexdigest()[:32]}.json"
        self.put(key, lambda: content)
        suffix = "amazonaws.com.cn" if self.s3.region.startswith("cn-") else "amazonaws.com"
        return f"https://{self.name}.s3.{self.s3.region}.{suffix}/{key}"
