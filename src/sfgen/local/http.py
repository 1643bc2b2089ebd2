"""HTTP tasks that are answered by a server of this machine.

Source: AWS Step Functions Developer Guide, "Call HTTPS APIs in Step Functions workflows".
"""

from __future__ import annotations

import json
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import quote, urlencode, urlsplit

from sfgen.asl.model import Json
from sfgen.local.failures import RUNTIME
from sfgen.local.mocks import Answer, Context, Fails, Gives, MockError, Responder
from sfgen.local.tasks import TaskCall

__all__ = ["HttpServer", "http_server", "request_of"]

SECONDS: Final = 60
"""How long an HTTP task waits. Source: AWS guide, "Service quotas"."""

_FORM: Final = "application/x-www-form-urlencoded"


@dataclass(frozen=True, slots=True)
class HttpServer(Responder):
    """A mock that sends the request of an HTTP task to a server; see `http_server`."""

    base: str

    def respond(self, call: TaskCall, context: Context) -> Answer:  # noqa: ARG002
        """Send the request, and give what the task gives."""
        request = request_of(call.arguments, self.base)
        try:
            with urllib.request.urlopen(request, timeout=SECONDS) as response:  # noqa: S310  # the base is checked
                return _received(response.status, response.reason, response.headers, response.read())
        except urllib.error.HTTPError as error:
            with error:
                body = error.read().decode("utf-8", "replace")
            return Fails(f"States.Http.StatusCode.{error.code}", body)
        except OSError as error:
            return Fails("States.Http.Socket", str(getattr(error, "reason", error)))


def http_server(base: str) -> HttpServer:
    """Give a mock that sends the requests of HTTP tasks to a server: path, query, headers and body stay as they are.

    Args:
        base: Where the server is, such as `http://127.0.0.1:8080`.
    """
    if urlsplit(base).scheme not in {"http", "https"}:
        raise MockError(f"an HTTP server is at http://... or https://..., not at {base!r}")
    return HttpServer(base.rstrip("/"))


def request_of(arguments: Any, base: str) -> urllib.request.Request:
    """Give the request that an HTTP task makes.

    Args:
        arguments: What the task was given.
        base: What stands for scheme and host of its endpoint.
    """
    if not isinstance(arguments, Mapping) or not isinstance(arguments.get("ApiEndpoint"), str):
        raise MockError("an HTTP task without ApiEndpoint makes no request")
    endpoint = urlsplit(arguments["ApiEndpoint"])
    style = arguments.get("Transform", {}).get("RequestEncodingOptions", {}).get("ArrayFormat", "INDICES")
    query = arguments.get("QueryParameters")
    text = query if isinstance(query, str) else urlencode(list(_pairs(query or {}, style)))
    url = f"{base}{quote(endpoint.path, safe='/%:@')}{f'?{text}' * bool(text)}"
    headers = {name: ", ".join(value) if isinstance(value, list) else str(value) for name, value in _headers(arguments)}
    body = _body(arguments, headers, style)
    return urllib.request.Request(url, data=body, headers=headers, method=arguments.get("Method", "GET"))  # noqa: S310


def _headers(arguments: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    yield from (arguments.get("Headers") or {}).items()


def _body(arguments: Mapping[str, Any], headers: dict[str, str], style: str) -> bytes | None:
    body = arguments.get("RequestBody")
    if body is None:
        return None
    kind = next((name for name in headers if name.lower() == "content-type"), None)
    if arguments.get("Transform", {}).get("RequestBodyEncoding") == "URL_ENCODED":
        headers.setdefault(kind or "Content-Type", _FORM)
        return urlencode(list(_pairs(body, style))).encode()
    if isinstance(body, str):
        return body.encode()
    headers.setdefault(kind or "Content-Type", "application/json")
    return json.dumps(body, ensure_ascii=False).encode()


def _pairs(values: Any, style: str, prefix: str = "") -> Iterator[tuple[str, str]]:
    """Give what a form has for a value: members in brackets, elements as the style says."""
    if isinstance(values, Mapping):
        for name, value in values.items():
            yield from _pairs(value, style, f"{prefix}[{name}]" if prefix else str(name))
    elif isinstance(values, list) and style == "COMMAS":
        yield prefix, ",".join(map(_plain, values))
    elif isinstance(values, list):
        names = {"INDICES": "{}[{}]", "REPEAT": "{}", "BRACKETS": "{}[]"}[style]
        for index, value in enumerate(values):
            yield from _pairs(value, style, names.format(prefix, index))
    else:
        yield prefix, _plain(values)


def _plain(value: Json) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def _received(status: int, reason: str, headers: Any, content: bytes) -> Answer:
    kind = (headers.get_content_type() or "").lower()
    if kind == "application/octet-stream" or kind.partition("/")[0] in {"image", "video", "audio"}:
        return Fails(RUNTIME, f"The response of the type {kind} is no text.")
    text = content.decode("utf-8", "replace")
    try:
        body = json.loads(text)
    except ValueError:
        body = text
    listed: dict[str, list[str]] = {}
    for name, value in headers.items():
        listed.setdefault(name, []).append(value)
    return Gives({"Headers": listed, "ResponseBody": body, "StatusCode": status, "StatusText": reason})
