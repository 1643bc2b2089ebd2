"""Lambda functions written in Python, called in this process."""

from __future__ import annotations

import json
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeAlias

from sfgen.asl.model import Json
from sfgen.local.mocks import Context, Fails, Gives, MockError, Outside, Responder
from sfgen.local.tasks import TaskCall, resource_of

__all__ = ["FunctionContext", "Handler", "handler"]

Function: TypeAlias = Callable[[Any, Any], Any]


@dataclass(frozen=True, slots=True)
class FunctionContext:
    """What a handler is given as its second argument: the part of Lambda's context that means something here."""

    aws_request_id: str
    function_name: str
    function_version: str = "$LATEST"
    invoked_function_arn: str = ""
    memory_limit_in_mb: int = 128
    log_group_name: str = ""
    log_stream_name: str = ""

    def get_remaining_time_in_millis(self) -> int:
        """Give the time that is left: as much as a function has at most."""
        return 900_000


@dataclass(frozen=True, slots=True)
class Handler(Responder):
    """A mock that calls a handler; see `handler`."""

    function: Function

    def respond(self, call: TaskCall, context: Context) -> Any:
        """Call the function as Lambda does, and give what the task gives."""
        resource = resource_of(call.resource)
        arguments = call.arguments
        is_integration = resource.family != "LambdaFunction"
        event = arguments.get("Payload") if is_integration and isinstance(arguments, dict) else arguments
        request = context.sources.uuid()
        name = call.function or call.state
        try:
            returned = self.function(event, FunctionContext(request, name))
        except Exception as error:  # noqa: BLE001  # whatever a function raises is how the function fails
            return _failure(error, request, submitting=resource.waits)
        result = _plain(returned, name)
        if resource.waits:
            # What the function returns goes nowhere: the result comes with the token.
            return Outside()
        if not is_integration:
            return Gives(result)
        metadata = {"SdkHttpMetadata": {"HttpStatusCode": 200}, "SdkResponseMetadata": {"RequestId": request}}
        return Gives({"ExecutedVersion": "$LATEST", "Payload": result, **metadata, "StatusCode": 200})


def handler(function: Function) -> Handler:
    """Give a mock that calls a Python Lambda handler in this process.

    What it raises becomes the failure of the task as Lambda reports it: the name of the exception's class, and a cause with
    its message.

    Args:
        function: The handler: it takes the event and the context.
    """
    return Handler(function)


def _plain(returned: Any, name: str) -> Json:
    try:
        return json.loads(json.dumps(returned))
    except (TypeError, ValueError) as error:
        raise MockError(f"the function '{name}' returned what is no JSON: {error}") from None


def _failure(error: Exception, request: str, *, submitting: bool) -> Fails:
    # The first frame is the one that calls the function.
    frames = traceback.extract_tb(error.__traceback__)[1:]
    cause = {
        "errorMessage": str(error),
        "errorType": type(error).__name__,
        "requestId": request,
        "stackTrace": traceback.format_list(frames),
    }
    text = json.dumps(cause, ensure_ascii=False, separators=(",", ":"))
    return Fails(type(error).__name__, text, submitting=submitting)
