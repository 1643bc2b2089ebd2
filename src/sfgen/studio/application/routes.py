"""What stands for API Gateway: requests to the routes of an `Api`, and what becomes of them.

Source: Amazon API Gateway Developer Guide, "Set up Lambda proxy integrations in API Gateway", "Gateway response types for API Gateway",
"Request validation for REST APIs in API Gateway".
"""

from __future__ import annotations

import base64
import json
import re
import time
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Final
from urllib.parse import unquote

from sfgen.local.payload import text_of
from sfgen.local.runs import ACCOUNT
from sfgen.resources import AnswerTask, Api, CallFunction, Heartbeat, Route, SendToQueue
from sfgen.studio.application.apis.table import Table
from sfgen.studio.application.functions import Functions
from sfgen.studio.application.hooks import Answer
from sfgen.studio.application.names import Names

__all__ = ["AUTHOR", "LARGEST", "RefusedError", "Request", "Response", "Routes"]

AUTHOR: Final = "you"
"""Whom the authorizer names here: whoever has the server's token."""
LARGEST: Final = 10 * 2**20
"""Source: Amazon API Gateway quotas, "Payload size"."""
_JSON: Final = "application/json"


@dataclass(frozen=True, slots=True)
class Request:
    """What somebody sends.

    Attributes:
        method: The method.
        path: The path behind that of the API, as it was sent.
        query: The parameters of the query, in order.
        headers: The headers, in order.
        body: The body.
        is_known: Whether it shows the token.
    """

    method: str
    path: str
    query: Sequence[tuple[str, str]] = ()
    headers: Sequence[tuple[str, str]] = ()
    body: bytes = b""
    is_known: bool = True

    def header(self, name: str) -> str | None:
        """Give a header."""
        return next((value for each, value in self.headers if each.lower() == name.lower()), None)


@dataclass(frozen=True, slots=True)
class Response:
    """What is answered."""

    status: int
    body: bytes
    headers: Sequence[tuple[str, str]] = field(default=(("Content-Type", _JSON),))


class RefusedError(Exception):
    """A request that goes nowhere; `response` says why."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.response = Response(status, json.dumps({"message": message}).encode())


class Routes:
    """The routes of the APIs of a file.

    Args:
        names: What references stand for.
        table: What stands for the services that routes lead to.
        functions: The functions that routes lead to.
    """

    def __init__(self, names: Names, table: Table, functions: Functions) -> None:
        self._names = names
        self._table = table
        self._functions = functions
        self._apis = {api.logical_id: api for api in names.of_type(Api)}

    def answer(self, api: str, request: Request) -> Response:
        """Answer a request to an API; it may take as long as a function does.

        Raises:
            CannotAnswerError: A function calls what is not there on this machine.
        """
        try:
            return self._answer(api, request)
        except RefusedError as refused:
            return refused.response

    def _answer(self, api: str, request: Request) -> Response:
        known = self._apis.get(api)
        if known is None:
            raise RefusedError(403, "Missing Authentication Token")
        route, parameters = _route(known, request)
        if known.authorizer is not None and not request.is_known:
            raise RefusedError(401, "Unauthorized")
        caller = None if known.authorizer is None else AUTHOR
        if isinstance(route.to, CallFunction):
            if route.body and _kind(request) == _JSON:
                _checked_body(route, request)
            return self._call(route.to, _event(known, route, parameters, request, caller))
        if _kind(request) != _JSON:
            raise RefusedError(415, "Unsupported Media Type")
        return self._integrated(route, _checked_body(route, request), caller)

    def _integrated(self, route: Route, body: Any, caller: str | None) -> Response:
        """Call what a route leads to, as its mapping template says."""
        to = route.to
        if isinstance(to, SendToQueue):
            who = {} if to.caller is None else {to.caller: caller or ""}
            message = text_of({**who, **{member: body[member] for member in to.members}})
            url = self._names.value_of(to.queue.url)
            return _answered(self._table.ask("sqs", "SendMessage", {"QueueUrl": url, "MessageBody": message}), {})
        if isinstance(to, AnswerTask):
            given = {"taskToken": body[to.token], "output": text_of(body[to.output])}
            return _answered(self._table.ask("stepfunctions", "SendTaskSuccess", given), {})
        if isinstance(to, Heartbeat):
            given = {"taskToken": body[to.token]}
            return _answered(self._table.ask("stepfunctions", "SendTaskHeartbeat", given), {})
        assert not isinstance(to, CallFunction)
        given = {"stateMachineArn": self._names.workflow_arn(to.workflow.name), "input": text_of(body)}
        answer = self._table.ask("stepfunctions", "StartExecution", given)
        if answer.status >= 300:
            return _answered(answer, {})
        started = answer.result["startDate"].timestamp()
        return _answered(answer, {"executionArn": answer.result["executionArn"], "startDate": started})

    def _call(self, to: CallFunction, event: Mapping[str, Any]) -> Response:
        outcome = self._functions.call(self._names.name(to.function), event)
        answer = outcome.value
        if outcome.failed or not isinstance(answer, dict):
            raise RefusedError(502, "Internal server error")
        return _proxied(answer)


def _route(api: Api, request: Request) -> tuple[Route, dict[str, str]]:
    """Find the route of a request, and what stands in the places of its path; written parts go before places."""
    parts = [unquote(part) for part in request.path.strip("/").split("/")]
    found: list[tuple[list[bool], Route, dict[str, str]]] = []
    for route in api.routes:
        wanted = route.path.strip("/").split("/")
        is_place = [part.startswith("{") for part in wanted]
        if route.method == request.method and len(wanted) == len(parts):
            pairs = list(zip(wanted, parts, is_place, strict=True))
            if all(place or part == given for part, given, place in pairs):
                found.append((is_place, route, {part[1:-1]: given for part, given, place in pairs if place}))
    if not found:
        raise RefusedError(403, "Missing Authentication Token")
    _, route, parameters = min(found, key=lambda each: each[0])
    return route, parameters


def _kind(request: Request) -> str:
    """Give the content type of a request: JSON if it says none."""
    return (request.header("Content-Type") or _JSON).partition(";")[0].strip().lower()


_IS: Final[Mapping[str, Any]] = {
    "string": lambda value: isinstance(value, str),
    "number": lambda value: isinstance(value, int | float) and not isinstance(value, bool),
    "integer": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "boolean": lambda value: isinstance(value, bool),
    "object": lambda value: isinstance(value, dict),
    "array": lambda value: isinstance(value, list),
}


def _checked_body(route: Route, request: Request) -> Any:
    """Read the body of a request, which has what the route demands."""
    try:
        body = json.loads(request.body or b"{}")
    except (ValueError, RecursionError):
        raise RefusedError(400, "Invalid request body") from None
    fits = isinstance(body, dict) and all(name in body and _IS[kind](body[name]) for name, kind in route.body.items())
    if route.body and not fits:
        raise RefusedError(400, "Invalid request body")
    return body


_SORRY: Final = {4: (400, "the request was refused"), 5: (500, "try again later")}


def _answered(answer: Answer, body: Mapping[str, Any]) -> Response:
    if answer.status >= 300:
        raise RefusedError(*_SORRY.get(answer.status // 100, _SORRY[5]))
    return Response(200, json.dumps(body).encode())


def _event(
    api: Api, route: Route, parameters: Mapping[str, str], request: Request, caller: str | None
) -> dict[str, Any]:
    """Give what a function is called with."""
    number, now = str(uuid.uuid4()), time.time()
    is_text = True
    try:
        body: str | None = request.body.decode() if request.body else None
    except UnicodeDecodeError:
        body, is_text = base64.b64encode(request.body).decode(), False
    context: dict[str, Any] = {
        "accountId": ACCOUNT,
        "apiId": api.logical_id,
        "domainName": request.header("Host"),
        "httpMethod": request.method,
        "identity": {"sourceIp": "127.0.0.1", "userAgent": request.header("User-Agent")},
        "path": f"/local{request.path}",
        "protocol": "HTTP/1.1",
        "requestId": number,
        "requestTime": datetime.fromtimestamp(now, UTC).strftime("%d/%b/%Y:%H:%M:%S +0000"),
        "requestTimeEpoch": int(now * 1000),
        "resourceId": "local",
        "resourcePath": route.path,
        "stage": "local",
    }
    if caller is not None:
        context["authorizer"] = {"principalId": caller, "integrationLatency": 0}
    return {
        "resource": route.path,
        "path": request.path,
        "httpMethod": request.method,
        "headers": dict(request.headers),
        "multiValueHeaders": _lists(request.headers),
        "queryStringParameters": dict(request.query) or None,
        "multiValueQueryStringParameters": _lists(request.query) or None,
        "pathParameters": dict(parameters) or None,
        "stageVariables": None,
        "requestContext": context,
        "body": body,
        "isBase64Encoded": not is_text,
    }


def _lists(pairs: Sequence[tuple[str, str]]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name, value in pairs:
        found.setdefault(name, []).append(value)
    return found


def _proxied(answer: Mapping[str, Any]) -> Response:
    """Give the response that a function gives; what is none is an error of the server."""
    status, body = str(answer.get("statusCode", "")), answer.get("body")
    headers, several = ({} if answer.get(name) is None else answer[name] for name in ("headers", "multiValueHeaders"))
    fits = status.isdigit() and 100 <= int(status) <= 599 and isinstance(headers, dict) and isinstance(several, dict)
    if not fits or not isinstance(body, str | None) or not set(answer) <= _MEMBERS:
        raise RefusedError(502, "Internal server error")
    try:
        content = (
            base64.b64decode(body or "", validate=True) if answer.get("isBase64Encoded") else (body or "").encode()
        )
    except ValueError:
        raise RefusedError(502, "Internal server error") from None
    pairs = [(str(name), str(value)) for name, value in headers.items() if name not in several]
    pairs += [(str(name), str(value)) for name, values in several.items() for value in values]
    if not all(_HEADER.fullmatch(name) and not _CONTROL.search(value) for name, value in pairs):
        raise RefusedError(502, "Internal server error")
    if not any(name.lower() == "content-type" for name, _ in pairs):
        pairs.append(("Content-Type", _JSON))
    return Response(int(status), content, tuple(pairs))


# Source: RFC 9110, "Field Names" and "Field Values".
_HEADER: Final = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
_CONTROL: Final = re.compile(r"[^\t\x20-\x7e\x80-\xff]")

_MEMBERS: Final = frozenset({"statusCode", "headers", "multiValueHeaders", "body", "isBase64Encoded"})
