"""Names of services: which ones Step Functions calls, and what it calls them.

The table is AWS's list of supported SDK integrations. A client that botocore has gained since follows AWS's rule: its
`serviceId` without spaces and hyphens, in lower case, without a trailing "service".
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from sfgen.services import index
from sfgen.services.words import near, pascal_words

__all__ = ["ServiceName", "UnknownServiceError", "all_names", "named"]


class UnknownServiceError(LookupError):
    """Step Functions has no SDK integration of that name.

    Attributes:
        message: What is wrong.
        hint: What to write instead, or None.
        near: The name of a service that was probably meant, or None.
    """

    def __init__(self, message: str, hint: str | None = None, near: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.near = near


@dataclass(frozen=True, slots=True)
class ServiceName:
    """What one service is called.

    Attributes:
        name: Its name in a resource, such as `cloudwatchlogs`.
        prefix: What its errors begin with when it is called through the SDK integration, such as `CloudWatchLogs`.
        client: The name of the client in botocore, such as `logs`, or None if botocore has none (any more).
        unsupported: Operations that Step Functions does not call.
    """

    name: str
    prefix: str
    client: str | None
    unsupported: frozenset[str] = field(default=frozenset())


@cache
def _table() -> dict[str, Any]:
    table: dict[str, Any] = json.loads((Path(__file__).parent / "data" / "names.json").read_bytes())
    return table


@cache
def _listed() -> Mapping[str, ServiceName]:
    return {
        name: ServiceName(name, row["prefix"], row["client"], frozenset(row.get("unsupported", ())))
        for name, row in _table()["services"].items()
    }


@cache
def _newer() -> Mapping[str, ServiceName]:
    """Give the clients that this botocore has and the table does not know at all, by the name that the rule gives."""
    known = {row["client"] for part in ("services", "unlisted") for row in _table()[part].values()}
    known |= _table()["same_service"].keys()
    found = {}
    for client in index.clients():
        if client not in known:
            service_id = index.service_id(client)
            name = service_name(service_id)
            if name not in _table()["services"] and name not in _table()["unlisted"]:
                found[name] = ServiceName(name, error_prefix(service_id), client)
    return found


def service_name(service_id: str) -> str:
    """Give Step Functions' name of a service by AWS's rule, from botocore's `serviceId`."""
    name = re.sub(r"[ -]", "", service_id).lower()
    return name.removesuffix("service") or name


def error_prefix(service_id: str) -> str:
    """Give what the errors of a service begin with, from botocore's `serviceId`."""
    return pascal_words(re.sub(r"\s+[sS]ervice$", "", service_id))


def all_names() -> tuple[str, ...]:
    """Give the names of all services, sorted."""
    return tuple(sorted({*_table()["services"], *_newer()}))


def named(name: str) -> ServiceName:
    """Give a service by Step Functions' name for it.

    Raises:
        UnknownServiceError: There is none; the error says what was probably meant.
    """
    row = _table()["services"].get(name)
    if row is not None:
        return ServiceName(name, row["prefix"], row["client"], frozenset(row.get("unsupported", ())))
    unlisted = _table()["unlisted"].get(name)
    if unlisted is None:
        newer = _newer().get(name)
        if newer is not None:
            return newer
    raise _unknown(name)


def _unknown(name: str) -> UnknownServiceError:
    for sfn_name, row in _table()["unlisted"].items():
        if name in (sfn_name, row["client"]):
            message = f"AWS's list of services that Step Functions calls does not have {name!r}"
            return UnknownServiceError(
                message, row.get("remedy", "call it from a Lambda function, or through an HTTP Task")
            )
    by_client = {service.client: service.name for service in _listed().values() if service.client}
    by_client |= _table()["same_service"]
    if name in by_client:
        message = f"there is no service {name!r}: Step Functions calls it {by_client[name]!r}"
        return UnknownServiceError(message, f"write {by_client[name]}", by_client[name])
    close = near(name, (*all_names(), *by_client))
    close = by_client.get(close, close) if close is not None else None
    hint = f"did you mean {close!r}?" if close else "the names are those of AWS's list of SDK integrations"
    return UnknownServiceError(f"there is no service {name!r}", hint, close)
