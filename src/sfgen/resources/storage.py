"""Buckets and tables."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Literal

from sfgen.expr.values import constant_choice
from sfgen.resources.base import Keep, Resource

__all__ = ["Bucket", "Table"]


class Bucket(Resource):
    """An S3 bucket that nobody but the account reads, over TLS only.

    Args:
        logical_id: Its name in the template.
        cors_origins: Origins of pages that upload to it and read from it with presigned addresses.
        expire_days: How many days after which objects are removed, by the beginning of their keys.
        keep: What becomes of it when it leaves the stack: `Retain` by default, since a bucket with objects cannot be deleted.
        properties: More properties of `AWS::S3::Bucket`.

    Source:
        AWS CloudFormation Template Reference, "AWS::S3::Bucket"; Amazon S3 User Guide, "Security best practices".
    """

    def __init__(
        self,
        logical_id: str,
        *,
        cors_origins: Sequence[str] = (),
        expire_days: Mapping[str, int] | None = None,
        keep: Keep = "Retain",
        properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: dict[str, Any] = {
            "PublicAccessBlockConfiguration": {
                "BlockPublicAcls": True,
                "BlockPublicPolicy": True,
                "IgnorePublicAcls": True,
                "RestrictPublicBuckets": True,
            },
            "OwnershipControls": {"Rules": [{"ObjectOwnership": "BucketOwnerEnforced"}]},
        }
        if cors_origins:
            rule = {
                "AllowedOrigins": list(cors_origins),
                "AllowedMethods": ["GET", "PUT", "POST"],
                "AllowedHeaders": ["*"],
                "MaxAge": 3000,
            }
            given["CorsConfiguration"] = {"CorsRules": [rule]}
        if expire_days:
            given["LifecycleConfiguration"] = {
                "Rules": [
                    {"Prefix": prefix, "ExpirationInDays": days, "Status": "Enabled"}
                    for prefix, days in expire_days.items()
                ]
            }
        super().__init__(logical_id, "AWS::S3::Bucket", {**given, **(properties or {})}, keep=keep)

    @property
    def name(self) -> str:
        """The name of the bucket."""
        return self.ref

    @property
    def arn(self) -> str:
        """The ARN of the bucket; `f"{bucket.arn}/*"` is that of its objects."""
        return self.attribute("Arn")

    @cached_property
    def parts(self) -> tuple[Resource, ...]:
        """The policy that refuses whatever does not come over TLS."""
        policy = {"Version": "2012-10-17", "Statement": self.statements()}
        properties = {"Bucket": self.name, "PolicyDocument": policy}
        return (Resource(f"{self.logical_id}Policy", "AWS::S3::BucketPolicy", properties),)

    def statements(self) -> list[dict[str, Any]]:
        """Give the statements of its policy."""
        return [
            {
                "Effect": "Deny",
                "Principal": "*",
                "Action": "s3:*",
                "Resource": [self.arn, f"{self.arn}/*"],
                "Condition": {"Bool": {"aws:SecureTransport": "false"}},
            }
        ]


class Table(Resource):
    """A DynamoDB table that is paid by request, with point-in-time recovery.

    Args:
        logical_id: Its name in the template.
        key: Its partition key, and its sort key if it has one: names with their types, `S`, `N` or `B`.
        expires: The attribute with the time, in seconds since 1970, after which an item is removed.
        keep: What becomes of it when it leaves the stack: `Retain` by default.
        properties: More properties of `AWS::DynamoDB::Table`.

    Source:
        AWS CloudFormation Template Reference, "AWS::DynamoDB::Table".
    """

    def __init__(
        self,
        logical_id: str,
        *,
        key: Mapping[str, Literal["S", "N", "B"]],
        expires: str | None = None,
        keep: Keep = "Retain",
        properties: Mapping[str, Any] | None = None,
    ) -> None:
        kinds = {
            name: constant_choice(kind, ("S", "N", "B"), f"the type of the key {name}") for name, kind in key.items()
        }
        given: dict[str, Any] = {
            "BillingMode": "PAY_PER_REQUEST",
            "AttributeDefinitions": [{"AttributeName": name, "AttributeType": kind} for name, kind in kinds.items()],
            "KeySchema": [
                {"AttributeName": name, "KeyType": role} for name, role in zip(kinds, ("HASH", "RANGE"), strict=False)
            ],
            "PointInTimeRecoverySpecification": {"PointInTimeRecoveryEnabled": True},
        }
        if expires is not None:
            given["TimeToLiveSpecification"] = {"AttributeName": expires, "Enabled": True}
        super().__init__(logical_id, "AWS::DynamoDB::Table", {**given, **(properties or {})}, keep=keep)

    @property
    def name(self) -> str:
        """The name of the table."""
        return self.ref

    @property
    def arn(self) -> str:
        """The ARN of the table."""
        return self.attribute("Arn")
