"""HTTP Tasks: endpoint, connection and headers.

Source:
    AWS Step Functions Developer Guide, "Call HTTPS APIs in Step Functions workflows".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from sfgen.asl import TaskState, Visit
from sfgen.checks.context import Context, has_substitution
from sfgen.errors import Diagnostic
from sfgen.services.http import is_forbidden_header
from sfgen.services.resources import parse_resource

__all__ = ["check_http_tasks"]

_CONSTANT = re.compile(r"\{%\s*(?P<quote>['\"])(?P<text>.*?)(?P=quote)", re.DOTALL)
_CONNECTIONS = ("InvocationConfig", "Authentication")


def check_http_tasks(context: Context) -> Iterator[Diagnostic]:
    """Report HTTP Tasks that Step Functions would refuse, or that fail when they run."""
    for visit in context.visits:
        state = visit.state
        if not isinstance(state, TaskState):
            continue
        resource = parse_resource(state.resource)
        if resource is None or resource.kind != "http":
            continue
        field = "Arguments" if visit.query_language == "JSONata" else "Parameters"
        given = state.arguments if field == "Arguments" else state.parameters
        if isinstance(given, dict):
            yield from _endpoint(context, visit, f"/{field}", given)
            yield from _connection(context, visit, f"/{field}", given)
            yield from _headers(context, visit, f"/{field}", given)


def _endpoint(context: Context, visit: Visit, pointer: str, given: dict[str, Any]) -> Iterator[Diagnostic]:
    if not isinstance(given.get("ApiEndpoint"), str):
        return
    start = _constant_start(given["ApiEndpoint"])
    if start is None:
        return
    if not (start.lower().startswith("https://") or "https://".startswith(start.lower())):
        message = f"{visit.name!r} calls {start!r}, but an HTTP Task calls https:// only"
        yield context.finding("http-endpoint", visit, f"{pointer}/ApiEndpoint", message, "write https://...")
    elif "?" in start:
        message = f"{visit.name!r} has a query in its endpoint: {start[start.index('?') :]!r}"
        hint = "give it as query={...} (QueryParameters), which is encoded for you"
        yield context.finding("query-in-endpoint", visit, f"{pointer}/ApiEndpoint", message, hint)


def _constant_start(endpoint: str) -> str | None:
    """Give what an endpoint is known to begin with."""
    if endpoint.startswith("{%"):
        found = _CONSTANT.match(endpoint)
        return found["text"] if found else None
    return endpoint.partition("${")[0] or None if has_substitution(endpoint) else endpoint


def _connection(context: Context, visit: Visit, pointer: str, given: dict[str, Any]) -> Iterator[Diagnostic]:
    present = [name for name in _CONNECTIONS if name in given or f"{name}.$" in given]
    if len(present) == 2:
        message = f"{visit.name!r} has both InvocationConfig and Authentication"
        yield context.finding(
            "field-conflict", visit, pointer, message, "leave out Authentication, the older of the two"
        )
    holder = given.get(present[0], "") if present else None
    lacking = holder is None or (isinstance(holder, dict) and not {"ConnectionArn", "ConnectionArn.$"} & holder.keys())
    if lacking:
        message = f"{visit.name!r} calls an endpoint without a connection, and every HTTP Task needs one"
        hint = (
            '"InvocationConfig": {"ConnectionArn": "..."}; with the builders connection=Parameter("ShopConnectionArn")'
        )
        where = f"{pointer}/{present[0]}" if present else pointer
        yield context.finding("missing-connection", visit, where, message, hint)


def _headers(context: Context, visit: Visit, pointer: str, given: dict[str, Any]) -> Iterator[Diagnostic]:
    headers = given.get("Headers")
    if not isinstance(headers, dict):
        return
    for name in headers:
        plain = name.removesuffix(".$")
        if not is_forbidden_header(plain):
            continue
        message = f"{visit.name!r} sets the header {plain!r}, which an HTTP Task may not set"
        secret = plain.lower() == "authorization"
        hint = "the connection sets it, so that no secret is in the definition" if secret else "leave it out"
        yield context.finding("http-header", visit, f"{pointer}/Headers", message, hint)
