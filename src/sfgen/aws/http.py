"""HTTPS calls: an HTTP Task for each method, authorized by an EventBridge connection."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Literal, TypeVar, Unpack, cast

from sfgen.aws.options import STEP_OPTIONS, StepOptions, shaped
from sfgen.dsl.connections import Connection, Secret
from sfgen.dsl.steps import Task, model_shape
from sfgen.errors import DefinitionError, Diagnostic
from sfgen.expr import operations as ops
from sfgen.expr.tree import finding
from sfgen.expr.types import INTEGER, STRING, UNKNOWN, ArrayType, DictType, Field, ObjectType, Presence, Type
from sfgen.expr.values import constant_choice, constant_number, lift
from sfgen.services.http import array_formats, connection_errors

__all__ = [
    "Connection",
    "HttpTask",
    "Secret",
    "delete",
    "errors",
    "get",
    "head",
    "options",
    "patch",
    "post",
    "put",
]

R_co = TypeVar("R_co", covariant=True)

if TYPE_CHECKING:
    from typing_extensions import TypeVar as WithDefault

    Answer = WithDefault("Answer", default=Any)
    Result = WithDefault("Result", default=Answer)

_RESOURCE: Final = "arn:aws:states:::http:invoke"
_FORM: Final = "application/x-www-form-urlencoded"
_ArrayFormat = Literal["INDICES", "REPEAT", "COMMAS", "BRACKETS"]


class HttpTask(Task[R_co]):
    """A call of an HTTPS API. Its `result` is the body of the answer, `status` and `headers` are the rest of it."""

    __slots__ = ()

    @property
    def status(self) -> int:
        """The status code of the answer, 200 to 299; any other is an error."""
        return cast(int, self.raw.StatusCode)

    @property
    def headers(self) -> dict[str, list[str]]:
        """The headers of the answer, each with its values; how their names are spelled is up to the server."""
        return cast("dict[str, list[str]]", self.raw.Headers)


class _Errors:
    """Names of errors, for `retry` and `.catch`."""

    Socket: Final = "States.Http.Socket"
    """The connection failed, or the answer took longer than 60 seconds."""

    def status(self, code: int) -> str:
        """Name the error of a status code, from 300 to 599."""
        if not 300 <= constant_number(code, "a status code") <= 599:
            message = f"a status code is {code}, expected 300 to 599: an answer from 200 to 299 is no error"
            raise DefinitionError([finding("field-range", message)])
        return f"States.Http.StatusCode.{code}"

    def __getattr__(self, name: str) -> str:
        if name in connection_errors():
            return f"Events.ConnectionResource.{name}"
        close = ops.near(name, ["status", "Socket", *connection_errors()])
        hint = f"; did you mean {close!r}?" if close else ""
        raise AttributeError(f"http.errors has no {name!r}{hint}", name=name, obj=self)

    def __dir__(self) -> list[str]:
        return ["Socket", "status", *connection_errors()]


errors: Final = _Errors()


def _answer(body: Type) -> Type:
    """Give the type of what an HTTP Task gives. An answer may have no body."""
    members = {
        "ResponseBody": (body, Presence.UNMARKED),
        "Headers": (DictType(ArrayType(STRING)), Presence.SURE),
        "StatusCode": (INTEGER, Presence.SURE),
        "StatusText": (STRING, Presence.UNMARKED),
    }
    fields = {name: Field(name, type_, presence) for name, (type_, presence) in members.items()}
    return ObjectType("the answer of an HTTP Task", fields)


class _Options(StepOptions, total=False):
    query: Mapping[str, Any] | None
    headers: Mapping[str, str | Sequence[str]] | None


class _BodyOptions(_Options, total=False):
    body: Any
    form: Mapping[str, Any] | None
    array_format: _ArrayFormat | None


class _Method:
    """A method of HTTP that sends no body."""

    takes: tuple[str, ...] = ("query", "headers")

    def __init__(self, method: str) -> None:
        self._method = method

    def __call__(
        self,
        name: str,
        *,
        url: str,
        connection: str | Connection | None = None,
        result: type[Answer] | None = None,
        select: Callable[[Answer], Result] | None = None,
        **more: Unpack[_Options],
    ) -> HttpTask[Result]:
        """Call an HTTPS API; the result is the body of the answer, read as JSON where it is JSON.

        Args:
            name: Name of the state.
            url: The address, `https://...`, without a query.
            connection: How the call is authorized: a `Connection`, or the ARN of one, mostly a `Parameter`.
            result: What the body of the answer is: a pydantic model, TypedDict, or any annotation.
            select: A function that builds the step's result from the body.
            **more: `query=` and `headers=`; and what every step has: `retry=`, `timeout=`, `comment=`, ...; see `Task`.

        A status code of 300 or more is an error, `http.errors.status(404)`, to be retried or caught.

        Source:
            AWS Step Functions Developer Guide, "Call HTTPS APIs in Step Functions workflows".
        """
        return _task(self._method, self.takes, name, url, connection, result, select, more)

    def __repr__(self) -> str:
        return f"<HTTP {self._method}>"


class _BodyMethod(_Method):
    """A method of HTTP that sends a body."""

    takes = ("query", "headers", "body", "form", "array_format")

    def __call__(
        self,
        name: str,
        *,
        url: str,
        connection: str | Connection | None = None,
        result: type[Answer] | None = None,
        select: Callable[[Answer], Result] | None = None,
        **more: Unpack[_BodyOptions],
    ) -> HttpTask[Result]:
        """Call an HTTPS API; the result is the body of the answer, read as JSON where it is JSON.

        Args:
            name: Name of the state.
            url: The address, `https://...`, without a query.
            connection: How the call is authorized: a `Connection`, or the ARN of one, mostly a `Parameter`.
            result: What the body of the answer is: a pydantic model, TypedDict, or any annotation.
            select: A function that builds the step's result from the body.
            **more: `body=`, sent as JSON, or `form=`, sent URL-encoded, where `array_format=` says how a list is written:
                `INDICES` (`a[0]=x`), `REPEAT` (`a=x&a=y`), `COMMAS` (`a=x,y`) or `BRACKETS` (`a[]=x`); `query=` and
                `headers=`; and what every step has: `retry=`, `timeout=`, `comment=`, ...; see `Task`.

        A status code of 300 or more is an error, `http.errors.status(404)`, to be retried or caught.

        Source:
            AWS Step Functions Developer Guide, "Call HTTPS APIs in Step Functions workflows".
        """
        return _task(self._method, self.takes, name, url, connection, result, select, more)


def _task(
    method: str,
    takes: Sequence[str],
    name: str,
    url: str,
    connection: str | Connection | None,
    result: Any,
    select: Callable[..., Any] | None,
    more: Mapping[str, Any],
) -> HttpTask[Any]:
    given = {key: value for key, value in more.items() if key in takes and value is not None}
    options = {key: value for key, value in more.items() if key in STEP_OPTIONS}
    unknown = [key for key in more if key not in takes and key not in STEP_OPTIONS]
    problems = [_unknown(name, method, key, takes) for key in unknown]
    arguments: dict[str, Any] = {"ApiEndpoint": url, "Method": method}
    problem = ops.require(lift(url), f"url= of '{name}'", "string")
    problems += [] if problem is None else [problem]
    if connection is not None:
        arn = connection.arn if isinstance(connection, Connection) else connection
        problem = ops.require(lift(arn), f"connection= of '{name}'", "string")
        problems += [] if problem is None else [problem]
        arguments["InvocationConfig"] = {"ConnectionArn": arn}
    if "query" in given:
        arguments["QueryParameters"] = given["query"]
    headers = dict(given["headers"]) if isinstance(given.get("headers"), Mapping) else {}
    if "headers" in given and not isinstance(given["headers"], Mapping):
        message = f"headers= of '{name}' is {given['headers']!r}, expected a mapping from names to texts"
        problems.append(finding("field-wrong-type", message, 'headers={"Accept": "application/json"}'))
    body, wrong = _body(name, given, headers)
    if headers:
        arguments["Headers"] = headers
    made: Any = HttpTask
    return cast(
        "HttpTask[Any]",
        shaped(
            made,
            name,
            resource=_RESOURCE,
            arguments=arguments | body,
            raw=_answer(UNKNOWN if result is None else model_shape(result)),
            view=lambda raw: raw.ResponseBody,
            select=select,
            options=options,
            problems=[*problems, *wrong],
        ),
    )


def _unknown(name: str, method: str, key: str, takes: Sequence[str]) -> Diagnostic:
    known = ["url", "connection", *takes, "result", "select", *sorted(STEP_OPTIONS)]
    close = ops.near(key, known)
    listed = ", ".join(f"{each}=" for each in known[: len(takes) + 4])
    hint = f"did you mean {close}=?" if close else f"it takes {listed} and what every step has"
    if key in _BodyMethod.takes:
        hint = "POST, PUT, PATCH and DELETE send a body"
    return finding("http-request", f"'{name}': {method} takes no {key}=", hint)


def _body(name: str, given: Mapping[str, Any], headers: dict[str, Any]) -> tuple[dict[str, Any], list[Diagnostic]]:
    """Give the members that send a body, and set the header that a form needs."""
    problems = []
    if "body" in given and "form" in given:
        message = f"'{name}' has both body= and form="
        problems.append(
            finding("field-conflict", message, "body= is sent as JSON, form= URL-encoded; give one of them")
        )
    if "form" not in given:
        if "array_format" in given:
            message = f"'{name}' has array_format=, but no form="
            problems.append(finding("field-conflict", message, "array_format= says how form= writes a list"))
        return ({"RequestBody": given["body"]} if "body" in given else {}), problems
    problem = ops.require(lift(given["form"]), f"form= of '{name}'", "object")
    problems += [] if problem is None else [problem]
    own = next((key for key in headers if key.lower() == "content-type"), None)
    if own is not None and headers[own] != _FORM:
        message = f"'{name}' has form= and the header {own}: {headers[own]!r}"
        problems.append(finding("field-conflict", message, "leave the header out: form= sets it"))
    headers.setdefault(own or "Content-Type", _FORM)
    transform: dict[str, Any] = {"RequestBodyEncoding": "URL_ENCODED"}
    if "array_format" in given:
        chosen = constant_choice(given["array_format"], array_formats(), f"array_format= of '{name}'")
        transform["RequestEncodingOptions"] = {"ArrayFormat": chosen}
    return {"RequestBody": given["form"], "Transform": transform}, problems


get: Final = _Method("GET")
head: Final = _Method("HEAD")
options: Final = _Method("OPTIONS")
post: Final = _BodyMethod("POST")
put: Final = _BodyMethod("PUT")
patch: Final = _BodyMethod("PATCH")
delete: Final = _BodyMethod("DELETE")
