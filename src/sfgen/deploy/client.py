"""The clients of AWS: the only place that imports boto3, and where its errors become lines with a way out.

Source of the error codes: AWS CloudFormation API Reference, "Common Error Types"; AWS General Reference.
"""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from typing import Any, Final, Protocol

from sfgen.deploy.errors import DeployError, RefusedError, SetupError

__all__ = ["Account", "Boto", "Caller", "CloudFormation", "connect"]

Answer = dict[str, Any]


class CloudFormation(Protocol):
    """The calls that a deployment makes, with the members of the API. Each raises `DeployError` and nothing else."""

    def describe_stacks(self, **members: Any) -> Answer:
        """Call DescribeStacks."""
        ...

    def create_change_set(self, **members: Any) -> Answer:
        """Call CreateChangeSet."""
        ...

    def describe_change_set(self, **members: Any) -> Answer:
        """Call DescribeChangeSet."""
        ...

    def execute_change_set(self, **members: Any) -> Answer:
        """Call ExecuteChangeSet."""
        ...

    def delete_change_set(self, **members: Any) -> Answer:
        """Call DeleteChangeSet."""
        ...

    def describe_stack_events(self, **members: Any) -> Answer:
        """Call DescribeStackEvents."""
        ...

    def list_stack_resources(self, **members: Any) -> Answer:
        """Call ListStackResources."""
        ...

    def get_template(self, **members: Any) -> Answer:
        """Call GetTemplate."""
        ...

    def delete_stack(self, **members: Any) -> Answer:
        """Call DeleteStack."""
        ...


_LONGEST_ANSWER: Final = 300
_EXPIRED: Final = frozenset({"ExpiredToken", "ExpiredTokenException", "RequestExpired"})
_UNKNOWN_KEY: Final = frozenset(
    {
        "AuthFailure",
        "InvalidAccessKeyId",
        "InvalidClientTokenId",
        "SignatureDoesNotMatch",
        "UnrecognizedClientException",
    }
)
# S3 answers with the status alone where an answer has no body.
_DENIED: Final = frozenset({"403", "AccessDenied", "AccessDeniedException", "UnauthorizedOperation"})
# Source: Amazon S3 User Guide, "Required permissions for Amazon S3 API operations".
_ACTIONS: Final = {
    "s3:DeleteObjects": "s3:DeleteObject",
    "s3:HeadBucket": "s3:ListBucket",
    "s3:HeadObject": "s3:GetObject",
    "s3:ListObjectsV2": "s3:ListBucket",
}
"""Permissions that have another name than the operation."""
_THROTTLED: Final = frozenset(
    {
        "RequestLimitExceeded",
        "SlowDown",
        "Throttling",
        "ThrottlingException",
        "TooManyInvalidationsInProgress",
        "TooManyRequestsException",
    }
)
_UNKNOWN_OPERATION: Final = frozenset(
    {"InvalidAction", "NotImplemented", "UnknownAction", "UnknownOperation", "UnknownOperationException", "404", "501"}
)
_BROKEN: Final = frozenset({"500", "502", "503", "InternalError", "InternalFailure", "InternalServerError"})
# What became of a call that was lost is looked up by the next deploy.
_PREFIXES_OF_DEPLOY: Final = frozenset({"cloudformation", "cloudfront", "s3", "sts"})
_LOGIN: Final = "give credentials: AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or `aws sso login` and --profile NAME"


class Caller:
    """One service, called by way of boto3; it raises `DeployError` and nothing else.

    Args:
        client: A client of boto3.
        title: What messages call the service.
        prefix: What the names of its permissions begin with.
        place: Where it calls, for messages: a Region or an endpoint.
        regions: The Regions that boto3 knows, for hints; empty with an endpoint of one's own.
    """

    def __init__(self, client: Any, title: str, prefix: str, place: str, regions: Sequence[str] = ()) -> None:
        self._client = client
        self._title = title
        self._prefix = prefix
        self._place = place
        self._regions = regions

    @property
    def region(self) -> str:
        """The Region of the client."""
        return str(self._client.meta.region_name)

    def call(self, operation: str, **members: Any) -> Answer:
        """Call an operation by its name in the API, such as `DescribeStacks`."""
        from botocore import xform_name
        from botocore.exceptions import BotoCoreError, ClientError
        from botocore.parsers import ResponseParserError

        try:
            answer: Answer = getattr(self._client, xform_name(operation))(**members)
        except ResponseParserError as error:
            raise DeployError(
                f"what {self._place} answers to {operation} is not {self._title}: {str(error)[:_LONGEST_ANSWER]}",
                "check --endpoint-url; an emulator may have failed inside",
            ) from error
        except ClientError as error:
            raise _refusal(operation, self._prefix, error.response, self._place) from error
        except BotoCoreError as error:
            raise self._failure(error) from error
        return answer

    def _failure(self, error: Exception) -> DeployError:
        from botocore import exceptions as botocore

        lost = (botocore.ReadTimeoutError, botocore.ConnectionClosedError, botocore.ResponseStreamingError)
        if isinstance(error, lost):
            # The request may have been carried out.
            by_deploy = self._prefix in _PREFIXES_OF_DEPLOY
            return DeployError(
                f"the connection to {self._title} in {self._place} was lost: {error}",
                "run the command again: it waits for what is going on and then goes on itself"
                if by_deploy
                else "it may have been done nevertheless: look before you run the command again",
            )
        if isinstance(error, botocore.SSLError):
            return SetupError(
                f"{self._title} in {self._place} cannot be trusted: {error}",
                "check the certificates: AWS_CA_BUNDLE names the file of those to trust",
            )
        if isinstance(error, (botocore.ConnectionError, botocore.HTTPClientError)):
            return SetupError(f"{self._title} in {self._place} cannot be reached: {error}", self._nearby())
        return _local_failure(error)

    def _nearby(self) -> str:
        if not self._regions:
            return "check --endpoint-url, and that something answers there"
        if self._place in self._regions:
            return "check the network, or its proxy: HTTPS_PROXY"
        close = difflib.get_close_matches(self._place, self._regions, n=1)
        return f"did you mean --region {close[0]}?" if close else "check the Region: --region us-east-1, for example"


class Boto:
    """`CloudFormation` by way of boto3.

    Args:
        caller: A caller of CloudFormation.
    """

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def describe_stacks(self, **members: Any) -> Answer:
        """Call DescribeStacks."""
        return self._caller.call("DescribeStacks", **members)

    def create_change_set(self, **members: Any) -> Answer:
        """Call CreateChangeSet."""
        return self._caller.call("CreateChangeSet", **members)

    def describe_change_set(self, **members: Any) -> Answer:
        """Call DescribeChangeSet."""
        return self._caller.call("DescribeChangeSet", **members)

    def execute_change_set(self, **members: Any) -> Answer:
        """Call ExecuteChangeSet."""
        return self._caller.call("ExecuteChangeSet", **members)

    def delete_change_set(self, **members: Any) -> Answer:
        """Call DeleteChangeSet."""
        return self._caller.call("DeleteChangeSet", **members)

    def describe_stack_events(self, **members: Any) -> Answer:
        """Call DescribeStackEvents."""
        return self._caller.call("DescribeStackEvents", **members)

    def list_stack_resources(self, **members: Any) -> Answer:
        """Call ListStackResources."""
        return self._caller.call("ListStackResources", **members)

    def get_template(self, **members: Any) -> Answer:
        """Call GetTemplate."""
        return self._caller.call("GetTemplate", **members)

    def delete_stack(self, **members: Any) -> Answer:
        """Call DeleteStack."""
        return self._caller.call("DeleteStack", **members)


# The services that are called: what messages call them, and what the names of their permissions begin with.
_SERVICES: Final = {
    "cloudformation": ("CloudFormation", "cloudformation"),
    "cloudfront": ("CloudFront", "cloudfront"),
    "logs": ("CloudWatch Logs", "logs"),
    "s3": ("S3", "s3"),
    "sts": ("STS", "sts"),
    "ssm": ("SSM", "ssm"),
    "stepfunctions": ("Step Functions", "states"),
}


class Account:
    """An account in a Region, as credentials and configuration have it; nothing is called until a caller is.

    Args:
        session: A session of boto3.
        endpoint_url: Another place than AWS's own, such as an emulator.
    """

    def __init__(self, session: Any, endpoint_url: str | None) -> None:
        self._session = session
        self._endpoint_url = endpoint_url

    def caller(self, service: str, *, attempts: int = 5) -> Caller:
        """Give the caller of a service by its name in boto3.

        Args:
            service: The name.
            attempts: How often a call is tried that fails inside, is throttled or loses its connection.

        Raises:
            SetupError: There is no Region, or the configuration cannot be read.
        """
        from botocore.config import Config
        from botocore.exceptions import BotoCoreError

        # An emulator has no names of hosts for buckets.
        style = None if self._endpoint_url is None else {"addressing_style": "path"}
        config = Config(
            connect_timeout=10,
            read_timeout=60,
            retries={"mode": "adaptive", "max_attempts": attempts},
            s3=style,
            # Nor has it the hosts that some operations put before the name of the service.
            inject_host_prefix=self._endpoint_url is None,
        )
        try:
            client = self._session.client(service, endpoint_url=self._endpoint_url, config=config)
            # The environment and the profile may name an endpoint too.
            own = self._endpoint_url is not None or "amazonaws" not in client.meta.endpoint_url
            names = [] if own else _regions(self._session)
        except (BotoCoreError, ValueError) as error:
            raise _local_failure(error) from error
        known = _SERVICES.get(service, (service, service))
        return Caller(client, *known, client.meta.endpoint_url if own else client.meta.region_name, names)

    @property
    def cloudformation(self) -> Boto:
        """The calls of CloudFormation."""
        return Boto(self.caller("cloudformation"))


def connect(*, region: str | None = None, profile: str | None = None, endpoint_url: str | None = None) -> Account:
    """Read the configuration; nothing is called yet.

    Args:
        region: The Region; else that of the profile or of the environment.
        profile: A profile of the AWS configuration files; else what the environment says.
        endpoint_url: Another place than AWS's own, such as an emulator.

    Raises:
        SetupError: There is no such profile, or the configuration cannot be read.
    """
    import boto3
    from botocore.exceptions import BotoCoreError

    try:
        return Account(boto3.Session(profile_name=profile, region_name=region), endpoint_url)
    except (BotoCoreError, ValueError) as error:
        raise _local_failure(error) from error


def _regions(session: Any) -> list[str]:
    return [
        name
        for partition in session.get_available_partitions()
        for name in session.get_available_regions("cloudformation", partition_name=partition)
    ]


def _local_failure(error: Exception) -> DeployError:
    """Explain what went wrong before AWS was asked."""
    from botocore import exceptions as botocore

    if isinstance(error, botocore.NoRegionError):
        return SetupError("no Region is given", "--region us-east-1, for example, or set AWS_REGION")
    if isinstance(error, botocore.InvalidRegionError):
        return SetupError(str(error), "write it as AWS does: --region us-east-1")
    if isinstance(error, botocore.ProfileNotFound):
        return SetupError(str(error), "`aws configure list-profiles` shows those that there are")
    if isinstance(error, botocore.NoCredentialsError):
        return SetupError("there are no AWS credentials", _LOGIN)
    expired = (botocore.TokenRetrievalError, botocore.SSOError, botocore.UnauthorizedSSOTokenError)
    if isinstance(error, expired):
        return SetupError(f"the AWS login has ended: {error}", "log in again: aws sso login")
    if isinstance(error, (botocore.PartialCredentialsError, botocore.CredentialRetrievalError)):
        return SetupError(f"the AWS credentials cannot be read: {error}", _LOGIN)
    if isinstance(error, ValueError):
        return SetupError(str(error), "an endpoint is written as http://127.0.0.1:5000")
    return SetupError(
        f"{type(error).__name__}: {error}", "check the AWS configuration: ~/.aws/config and AWS_* variables"
    )


def _refusal(operation: str, prefix: str, response: dict[str, Any], place: str) -> DeployError:
    """Explain the answer of AWS that a call is refused."""
    error = response.get("Error", {})
    code, message = str(error.get("Code", "Unknown")), str(error.get("Message", ""))
    if message.lstrip().startswith("<"):
        message = "a page in place of an answer: an emulator that failed inside, or something in between"
    if code in _EXPIRED:
        return SetupError(f"the AWS credentials have expired ({code})", "get new ones, for example: aws sso login")
    if code in _UNKNOWN_KEY:
        return SetupError(
            f"AWS does not know these credentials in {place} ({code})",
            "check the keys or --profile, and that the Region is enabled in the account",
        )
    if code in _DENIED:
        action = f"{prefix}:{operation}"
        hint = f"whoever runs this needs the permission {_ACTIONS.get(action, action)}"
        return RefusedError(operation, code, message, hint)
    if code in _THROTTLED:
        return RefusedError(operation, code, message, "AWS was asked too often: run the command again in a minute")
    if code in _UNKNOWN_OPERATION:
        return RefusedError(operation, code, message, f"{place} does not have this operation")
    if code in _BROKEN and "://" in place:
        return RefusedError(operation, code, message, f"{place} failed inside: it may not have this operation")
    return RefusedError(operation, code, message)
