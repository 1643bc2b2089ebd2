"""Tasks that are answered by the real service, through boto3: in an account, or in an emulator of it."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Final

from sfgen.asl.model import Json
from sfgen.local.mocks import Answer, Context, Fails, Gives, MockError, Outside, Responder
from sfgen.local.payload import text_of
from sfgen.local.tasks import Resource, TaskCall, resource_of
from sfgen.services.catalogue import Operation, service
from sfgen.services.optimized import optimized_action, optimized_service
from sfgen.services.optimized_shapes import input_shape, result_shape
from sfgen.services.shapes import Kind, Shape

__all__ = ["Live", "called_operation", "live"]


@dataclass(frozen=True, slots=True)
class Live(Responder):
    """A mock that calls the real service; see `live`."""

    profile: str | None = None
    region: str | None = None
    endpoint_url: str | None = None
    connect: Callable[[str], Any] | None = None
    """Gives the client of a service in the place of boto3."""
    _clients: dict[str, Any] = field(default_factory=dict, repr=False)

    def respond(self, call: TaskCall, context: Context) -> Answer:  # noqa: ARG002
        """Call the API, and give what the task gives."""
        resource = resource_of(call.resource)
        target = _target(resource, call)
        arguments = _sent(target)
        from botocore.exceptions import BotoCoreError, ClientError

        client = self._client(target.operation.service.client or "")
        try:
            answered = getattr(client, target.operation.method)(**arguments)
        except ClientError as error:
            return replace(_refused(error, target.prefix), submitting=resource.waits)
        except BotoCoreError as error:
            return Fails(f"{target.prefix}.SdkClientException", str(error), submitting=resource.waits)
        metadata = answered.pop("ResponseMetadata", {})
        result = _received(target.result, answered)
        if "FunctionError" in answered and isinstance(result, dict):
            return replace(_function_failed(result), submitting=resource.waits)
        if resource.waits:
            return Outside()
        return Gives(target.shape(result, metadata))

    def _client(self, name: str) -> Any:
        if self.connect is not None:
            return self.connect(name)
        if name not in self._clients:
            import boto3

            session = boto3.session.Session(profile_name=self.profile, region_name=self.region)
            self._clients[name] = session.client(name, endpoint_url=self.endpoint_url)
        return self._clients[name]


def live(*, profile: str | None = None, region: str | None = None, endpoint_url: str | None = None) -> Live:
    """Give a mock that is no mock: it calls the real service through boto3.

    Args:
        profile: The profile of the credentials.
        region: The Region.
        endpoint_url: Where the service is, such as an emulator on this machine.
    """
    return Live(profile, region, endpoint_url)


def called_operation(call: TaskCall) -> tuple[str, str] | None:
    """Give the operation of the API that a task calls, and the name of its service in boto3; None if it calls none."""
    try:
        operation = _target(resource_of(call.resource), call).operation
    except (MockError, LookupError):
        return None
    return operation.service.client or "", operation.name


@dataclass(frozen=True, slots=True)
class _Target:
    """What is called, and how its arguments and results differ from the API's own."""

    operation: Operation
    prefix: str
    given: Any
    arguments: Shape | None
    result: Shape | None
    shape: Callable[[Any, Mapping[str, Any]], Json]


def _target(resource: Resource, call: TaskCall) -> _Target:
    parsed = resource.parsed
    if resource.family == "LambdaFunction":
        given: dict[str, Json] = {"FunctionName": resource.arn, "Payload": text_of(call.arguments)}
        invoke = service("lambda").operation("invoke")
        return _Target(invoke, "Lambda", given, None, invoke.output, lambda result, _: _parsed(result["Payload"]))
    if parsed is None or parsed.kind in {"activity", "http"} or (parsed.pattern == "sync"):
        raise MockError(f"'{call.state}' cannot call {resource.arn} for real from here: give it a mock")
    if parsed.kind == "sdk":
        api = service(parsed.service)
        operation = api.operation(parsed.action)
        return _Target(
            operation, api.prefix, call.arguments, operation.input, operation.output, lambda result, _: result
        )
    action = optimized_action(parsed.service, parsed.action)
    known = optimized_service(parsed.service)
    if action is None or known is None or action.api is None:
        raise MockError(f"'{call.state}' cannot call {resource.arn} for real from here: give it a mock")
    operation = service(action.api).operation(action.operation[:1].lower() + action.operation[1:])
    shape = result_shape(action, "request-response")
    return _Target(
        operation,
        known.error_prefix,
        _with_json_payload(call.arguments) if action.api == "lambda" else call.arguments,
        input_shape(action),
        shape or operation.output,
        lambda result, metadata: _optimized(result, shape, metadata),
    )


def _with_json_payload(arguments: Json) -> Json:
    """Write the event for a function as JSON, also where it is a text."""
    if not isinstance(arguments, dict) or "Payload" not in arguments:
        return arguments
    return {**arguments, "Payload": text_of(arguments["Payload"])}


def _sent(target: _Target) -> dict[str, Any]:
    """Spell arguments as botocore wants them, and make text or bytes of what the API takes as such."""
    if not isinstance(target.given, Mapping):
        raise MockError(f"the arguments of a service are an object, not {target.given!r}")
    spelled: dict[str, Any] = _typed(target.operation.input, _spelled(target.arguments, target.given))
    return spelled


def _spelled(shape: Shape | None, value: Any) -> Any:
    """Give members the names that the API has for them."""
    if shape is None:
        return value
    if shape.kind is Kind.STRUCTURE and isinstance(value, Mapping):
        members = shape.members
        return {
            (members[name].original if name in members else name): _spelled(
                members[name].shape if name in members else None, each
            )
            for name, each in value.items()
        }
    if shape.kind is Kind.LIST and isinstance(value, list):
        return [_spelled(shape.element, each) for each in value]
    if shape.kind is Kind.MAP and isinstance(value, Mapping):
        return {name: _spelled(shape.element, each) for name, each in value.items()}
    return value


def _typed(shape: Shape | None, value: Any) -> Any:
    """Give values the types that the API has for them: an integration takes objects where the API takes their text."""
    if shape is None:
        return value
    if shape.kind is Kind.BLOB:
        return _encoded(value)
    if shape.kind is Kind.STRING and not isinstance(value, str):
        return text_of(value)
    if shape.kind is Kind.STRUCTURE and isinstance(value, Mapping):
        shapes = {member.original: member.shape for member in shape.members.values()}
        return {name: _typed(shapes.get(name), each) for name, each in value.items()}
    if shape.kind is Kind.LIST and isinstance(value, list):
        return [_typed(shape.element, each) for each in value]
    if shape.kind is Kind.MAP and isinstance(value, Mapping):
        return {name: _typed(shape.element, each) for name, each in value.items()}
    return value


def _encoded(value: Any) -> bytes:
    return (value if isinstance(value, str) else text_of(value)).encode()


def _received(shape: Shape | None, value: Any) -> Json:
    """Spell a result as Step Functions does, and make it JSON."""
    if isinstance(value, datetime):
        return value.isoformat().replace("+00:00", "Z")
    if hasattr(value, "read"):
        value = value.read()
    if isinstance(value, bytes):
        try:
            return value.decode()
        except UnicodeDecodeError:
            return base64.b64encode(value).decode()
    if isinstance(value, Mapping):
        members = {} if shape is None else {each.original: each for each in shape.members.values()}
        inner = shape.element if shape is not None and shape.kind is Kind.MAP else None
        return {
            (members[name].name if name in members else name): _received(
                members[name].shape if name in members else inner, each
            )
            for name, each in value.items()
        }
    if isinstance(value, list):
        return [_received(None if shape is None else shape.element, each) for each in value]
    return value


def _optimized(result: Any, shape: Shape | None, metadata: Mapping[str, Any]) -> Json:
    """Change a result of the API to that of the optimized integration: parsed where it says so, and with metadata."""
    if shape is None or not isinstance(result, dict):
        return result
    changed = {
        name: _parsed(value) if name in shape.members and shape.members[name].shape.kind is Kind.DOCUMENT else value
        for name, value in result.items()
    }
    if "SdkHttpMetadata" in shape.members:
        headers = dict(metadata.get("HTTPHeaders", {}))
        changed["SdkHttpMetadata"] = {
            "AllHttpHeaders": {name: [value] for name, value in headers.items()},
            "HttpHeaders": headers,
            "HttpStatusCode": metadata.get("HTTPStatusCode", 200),
        }
        changed["SdkResponseMetadata"] = {"RequestId": metadata.get("RequestId", "")}
    return changed


def _parsed(value: Any) -> Json:
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except ValueError:
        return value


def _function_failed(result: dict[str, Any]) -> Fails:
    report = _parsed(result.get("Payload"))
    error = report.get("errorType", "Lambda.Unknown") if isinstance(report, dict) else "Lambda.Unknown"
    return Fails(error, result.get("Payload") if isinstance(result.get("Payload"), str) else json.dumps(report))


_EXCEPTION: Final = "Exception"


def _refused(error: Any, prefix: str) -> Fails:
    told = error.response.get("Error", {})
    code = str(told.get("Code", "Unknown")).rpartition("#")[2]
    name = code if code.endswith((_EXCEPTION, "Error")) else f"{code}{_EXCEPTION}"
    about = error.response.get("ResponseMetadata", {})
    cause = (
        f"{told.get('Message', '')} (Service: {prefix}, Status Code: {about.get('HTTPStatusCode', 0)},"
        f" Request ID: {about.get('RequestId', '')})"
    )
    return Fails(f"{prefix}.{name}", cause)
