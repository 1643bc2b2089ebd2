"""The request and the response of an HTTP task as TestState shows them.

Source: AWS Step Functions API Reference, "InspectionDataRequest" and "InspectionDataResponse".
"""

from __future__ import annotations

import json
import re
from typing import Any, Final
from urllib.parse import urlsplit

from sfgen.asl.model import Json
from sfgen.local.http import request_of
from sfgen.local.tasks import TaskCall

__all__ = ["MASK", "shown_exchange"]

MASK: Final = "***"
"""What stands in the place of a secret."""

# Names of headers, parameters and members whose values are secrets; what a connection adds is among them.
_SECRET: Final = re.compile(
    r"authorization|cookie|(?:^|[-_])(?:token|secret|signature|password|passwd|credentials?)$|api[-_]?key|"
    r"(?:access|refresh|session)[-_]?(?:token|key)|client[-_]?secret",
    re.IGNORECASE,
)
_STATUS_ERROR: Final = "States.Http.StatusCode."


def shown_exchange(call: TaskCall, *, reveal: bool) -> dict[str, Json]:
    """Give the request of a call, and its response if there was one.

    Args:
        call: The call of an HTTP task.
        reveal: Show secrets.
    """
    assert isinstance(call.arguments, dict)
    endpoint = urlsplit(str(call.arguments.get("ApiEndpoint", "")))
    base = f"{endpoint.scheme}://{endpoint.netloc}"
    # A request of the given arguments is made and not sent: that is what the wire would see.
    made = request_of(_masked(call.arguments, reveal=reveal), base)
    # The library changes capitals.
    names = {name.lower(): name for name in call.arguments.get("Headers") or {}}
    body = made.data.decode() if isinstance(made.data, bytes) else None
    request: dict[str, Json] = {
        "protocol": endpoint.scheme,
        "method": made.get_method(),
        "url": made.full_url,
        "headers": {names.get(name.lower(), name.title()): value for name, value in made.header_items()},
    }
    if body is not None:
        request["body"] = body
    response = _response(call, endpoint.scheme, reveal=reveal)
    return {"request": request} if response is None else {"request": request, "response": response}


def _response(call: TaskCall, protocol: str, *, reveal: bool) -> dict[str, Json] | None:
    if call.outcome == "succeeded" and isinstance(call.result, dict):
        result: dict[str, Any] = call.result
        body = _masked(result.get("ResponseBody"), reveal=reveal)
        return {
            "protocol": protocol,
            "statusCode": str(result.get("StatusCode", "")),
            "statusMessage": str(result.get("StatusText", "")),
            "headers": _masked(result.get("Headers") or {}, reveal=reveal),
            "body": body if isinstance(body, str) else json.dumps(body, ensure_ascii=False),
        }
    if call.error is not None and call.error.startswith(_STATUS_ERROR):
        code = call.error.removeprefix(_STATUS_ERROR)
        return {"protocol": protocol, "statusCode": code, "body": call.cause or ""}
    return None


def _masked(value: Json, *, reveal: bool) -> Json:
    """Put the mask in the place of every secret."""
    if reveal:
        return value
    if isinstance(value, dict):
        return {
            name: MASK if _SECRET.search(name) and not isinstance(item, dict) else _masked(item, reveal=reveal)
            for name, item in value.items()
        }
    if isinstance(value, list):
        return [_masked(item, reveal=reveal) for item in value]
    return value
