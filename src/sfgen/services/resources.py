"""Resources of Task states: what the text of a resource says."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

__all__ = ["IntegrationKind", "Pattern", "Resource", "parse_resource"]

IntegrationKind = Literal["optimized", "sdk", "http", "activity", "lambda"]
Pattern = Literal["request-response", "sync", "wait-for-task-token"]

_PART: Final = r"(?:[\w-]*|\$\{[^}]*\})"
_INTEGRATION: Final = re.compile(
    rf"arn:(?P<partition>{_PART}):states:(?P<region>{_PART}):(?P<account>{_PART}):"
    r"(?P<sdk>aws-sdk:)?(?P<service>[\w-]+):(?P<action>\w+)(?:\.(?P<pattern>[\w:]*))?"
)
_ACTIVITY: Final = re.compile(
    rf"arn:(?P<partition>{_PART}):states:(?P<region>{_PART}):(?P<account>{_PART}):activity:(?P<action>.+)"
)
_FUNCTION: Final = re.compile(
    rf"arn:(?P<partition>{_PART}):lambda:(?P<region>{_PART}):(?P<account>{_PART}):function:(?P<action>.+)"
)
_PATTERNS: Final[dict[str | None, tuple[Pattern, int | None]]] = {
    None: ("request-response", None),
    "sync": ("sync", 1),
    "sync:2": ("sync", 2),
    "waitForTaskToken": ("wait-for-task-token", None),
}


@dataclass(frozen=True, slots=True)
class Resource:
    """What a Task calls.

    Attributes:
        kind: `optimized` and `sdk` integrations, an HTTP endpoint, an activity, or a Lambda function by its own ARN.
        service: The service as the resource names it, such as `dynamodb`; `activity` and `lambda` for those kinds.
        action: The action, such as `getItem`; the name of an activity or a function, with its version or alias.
        pattern: How long the Task waits.
        version: 2 for `.sync:2`, 1 for `.sync`, else None.
        suffix: What follows the action, as it is written, such as `.sync:2`, or an empty text.
        partition: The AWS partition, such as `aws`.
        region: The Region, mostly empty.
        account: The account, mostly empty.
    """

    kind: IntegrationKind
    service: str
    action: str
    pattern: Pattern
    version: int | None
    suffix: str
    partition: str
    region: str
    account: str


@lru_cache(maxsize=4096)
def parse_resource(text: str) -> Resource | None:
    """Take the text of a resource apart, or give None where it is none that Step Functions knows.

    Substitutions (`${...}`) may stand for the partition, the Region, the account, and the name of a function or an activity.

    Source: AWS Step Functions Developer Guide, "Integrating services with Step Functions".
    """
    for kind, expression in (("activity", _ACTIVITY), ("lambda", _FUNCTION)):
        found = expression.fullmatch(text)
        if found:
            return Resource(
                "activity" if kind == "activity" else "lambda",
                kind,
                found["action"],
                "request-response",
                None,
                "",
                found["partition"],
                found["region"],
                found["account"],
            )
    found = _INTEGRATION.fullmatch(text)
    if found is None or found["pattern"] not in _PATTERNS:
        return None
    pattern, version = _PATTERNS[found["pattern"]]
    return Resource(
        "sdk" if found["sdk"] else "http" if found["service"] == "http" else "optimized",
        found["service"],
        found["action"],
        pattern,
        version,
        "" if found["pattern"] is None else f".{found['pattern']}",
        found["partition"],
        found["region"],
        found["account"],
    )
