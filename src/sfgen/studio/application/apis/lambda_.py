"""Lambda: the functions of the application."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import Any, Final

from sfgen.studio.application.apis.table import Operation, refused
from sfgen.studio.application.functions import Functions
from sfgen.studio.application.hooks import Answer

__all__ = ["operations"]

_NAME: Final = re.compile(r"(?:arn:[^:]*:lambda:[^:]*:[^:]*:function:|[^:]*:function:)?([^:]+)(?::.+)?")


def operations(functions: Functions, later: Callable[[Callable[[], object]], object]) -> Mapping[str, Operation]:
    """Give the operations of Lambda.

    Args:
        functions: The functions.
        later: Does something on another thread.
    """

    def invoke(given: dict[str, Any]) -> Answer:
        found = _NAME.fullmatch(given["FunctionName"])
        if found is None or found[1] not in functions:
            return refused("ResourceNotFoundException", f"Function not found: {given['FunctionName']}", 404)
        name, payload = found[1], given.get("Payload") or b"null"
        try:
            event = json.loads(payload)
        except ValueError as error:
            return refused("InvalidRequestContentException", f"Could not parse request body into json: {error}")
        kind = given.get("InvocationType", "RequestResponse")
        if kind == "DryRun":
            return Answer({"StatusCode": 204}, 204)
        if kind == "Event":
            later(lambda: functions.call(name, event))
            return Answer({"StatusCode": 202, "Payload": b""}, 202)
        outcome = functions.call(name, event)
        failed = {"FunctionError": "Unhandled"} if outcome.failed else {}
        return Answer({"StatusCode": 200, "ExecutedVersion": "$LATEST", "Payload": outcome.text.encode(), **failed})

    return {"Invoke": invoke}
