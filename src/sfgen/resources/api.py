"""HTTP APIs whose routes lead straight to services: to a queue, to a waiting task, to a workflow, or to a function.

Source: Amazon API Gateway Developer Guide, "AWS service integrations", "Mapping template transformations", "Enable CORS for a
REST API resource"; AWS CloudFormation Template Reference, "AWS::ApiGateway".
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Final, Literal, TypeAlias

from sfgen.dsl.workflow import Workflow
from sfgen.errors import DefinitionError
from sfgen.expr.tree import finding
from sfgen.expr.values import constant_choice, constant_text
from sfgen.resources.base import ACCOUNT, PARTITION, REGION, Resource, to_cloudformation
from sfgen.resources.functions import Allow, Function
from sfgen.resources.messaging import Queue

__all__ = ["AnswerTask", "Api", "CallFunction", "Heartbeat", "Route", "SendToQueue", "StartWorkflow"]

Method: TypeAlias = Literal["GET", "POST", "PUT", "PATCH", "DELETE"]
_METHODS: Final = ("GET", "POST", "PUT", "PATCH", "DELETE")
_PATH: Final = re.compile(r"(/([A-Za-z0-9._~-]+|\{[A-Za-z0-9_]+\}))+")
_MEMBER: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_CALLER: Final = "$context.authorizer.principalId"

_ERRORS: Final = {"400": r"4\d{2}", "500": r"5\d{2}"}
"""Statuses of a service that the caller sees as such; what the service said is not passed on."""


@dataclass(frozen=True)
class SendToQueue:
    """A route that puts a message into a queue: what was sent, member by member, and who sent it.

    Args:
        queue: The queue.
        members: Members of the body that the message has; others are left out.
        caller: The member that gets the identity that the authorizer gave, or None.
    """

    queue: Queue
    members: Sequence[str]
    caller: str | None = None


@dataclass(frozen=True)
class AnswerTask:
    """A route that answers a task that waits for its token.

    Args:
        workflow: The workflow whose tasks may be answered.
        token: The member of the body with the task token.
        output: The member of the body with the answer.
    """

    workflow: Workflow[Any]
    token: str = "token"  # noqa: S105 - the name of a member
    output: str = "answer"


@dataclass(frozen=True)
class Heartbeat:
    """A route that says that somebody is still at work on a task that waits for its token.

    Args:
        workflow: The workflow whose tasks are meant.
        token: The member of the body with the task token.
    """

    workflow: Workflow[Any]
    token: str = "token"  # noqa: S105 - the name of a member


@dataclass(frozen=True)
class StartWorkflow:
    """A route that starts an execution with the body as its input.

    Args:
        workflow: The workflow.
    """

    workflow: Workflow[Any]


@dataclass(frozen=True)
class CallFunction:
    """A route that calls a function, which gets the request and gives the response (a Lambda proxy integration).

    Args:
        function: The function.
    """

    function: Function


Target: TypeAlias = SendToQueue | AnswerTask | Heartbeat | StartWorkflow | CallFunction


@dataclass(frozen=True)
class Route:
    """One route of an API.

    Args:
        method: The method.
        path: The path, such as `/videos` or `/videos/{id}`.
        to: Where it leads.
        body: The members that the body must have, each with its JSON type: `{"key": "string"}`. A request without them is
            answered with 400 and goes nowhere.
    """

    method: Method
    path: str
    to: Target
    body: Mapping[str, Literal["string", "number", "integer", "boolean", "object", "array"]] = field(
        default_factory=dict
    )

    def __post_init__(self) -> None:
        constant_choice(self.method, _METHODS, "the method of a route")
        if not _PATH.fullmatch(constant_text(self.path, "the path of a route")):
            hint = "such as /videos or /videos/{id}"
            raise DefinitionError([finding("field-wrong-value", f"{self.path!r} cannot be the path of a route", hint)])
        for member in self._members():
            if not _MEMBER.fullmatch(member):
                message = f"{member!r} cannot be a member of the body of {self.method} {self.path}"
                raise DefinitionError([finding("field-wrong-value", message, "letters, digits and _")])
        unchecked = [member for member in self._members() if member not in self.body]
        if unchecked:
            message = f"{self.method} {self.path} reads {unchecked[0]!r} of the body, and body= does not demand it"
            raise DefinitionError(
                [finding("field-conflict", message, f'body={{{unchecked[0]!r}: "string"}}, so that it is always there')]
            )

    def _members(self) -> tuple[str, ...]:
        """Give the members of the body that are read."""
        if isinstance(self.to, SendToQueue):
            return tuple(self.to.members)
        if isinstance(self.to, AnswerTask):
            return (self.to.token, self.to.output)
        return (self.to.token,) if isinstance(self.to, Heartbeat) else ()


class Api(Resource):
    """A REST API of API Gateway, with a stage, a role for what its routes call, and one origin that pages may call it from.

    Args:
        logical_id: Its name in the template.
        routes: Its routes.
        authorizer: A function that decides on each request by its header `Authorization`; without one anybody may call.
        origin: The origin of the page that calls it, such as `https://example.com`; no page may without it.
        rate: Requests per second that are let in on average.
        burst: Requests that are let in at once.
        stage: The name of the stage, the first part of the address.

    Raises:
        DefinitionError: Two routes have the same method and path (code `field-conflict`).
    """

    def __init__(
        self,
        logical_id: str,
        *,
        routes: Sequence[Route],
        authorizer: Function | None = None,
        origin: str | None = None,
        rate: float = 20,
        burst: int = 40,
        stage: str = "v1",
    ) -> None:
        super().__init__(
            logical_id,
            "AWS::ApiGateway::RestApi",
            {"Name": logical_id, "EndpointConfiguration": {"Types": ["REGIONAL"]}},
        )
        self.routes: tuple[Route, ...] = tuple(routes)
        self.authorizer: Function | None = authorizer
        self.origin: str | None = origin
        self._rate, self._burst, self._stage_name = rate, burst, stage
        met: set[tuple[str, str]] = set()
        for route in self.routes:
            if (route.method, route.path) in met:
                message = f"{logical_id} has two routes {route.method} {route.path}"
                raise DefinitionError([finding("field-conflict", message, "give one of them another path")])
            met.add((route.method, route.path))

    @property
    def url(self) -> str:
        """Its address, without `/` at the end."""
        return f"https://{self.ref}.execute-api.{REGION}.amazonaws.com/{self._stage_name}"

    @cached_property
    def parts(self) -> tuple[Resource, ...]:
        """Its paths, methods, role, deployment and stage."""
        made = [*self._access(), *self._paths.values(), *self._models, *self._methods, *self._responses]
        # A deployment is a picture of the API: another API needs another one.
        picture = json.dumps([to_cloudformation(each.properties, {}) for each in made])
        stamp = hashlib.sha256(picture.encode()).hexdigest()[:8].upper()
        deployment = Resource(
            f"{self.logical_id}Deployment{stamp}",
            "AWS::ApiGateway::Deployment",
            {"RestApiId": self.ref},
            depends_on=self._methods,
            keep="Delete",
        )
        throttling = {
            "ResourcePath": "/*",
            "HttpMethod": "*",
            "ThrottlingRateLimit": self._rate,
            "ThrottlingBurstLimit": self._burst,
        }
        stage = Resource(
            f"{self.logical_id}Stage",
            "AWS::ApiGateway::Stage",
            {
                "RestApiId": self.ref,
                "DeploymentId": deployment.ref,
                "StageName": self._stage_name,
                "MethodSettings": [throttling],
                "TracingEnabled": True,
            },
        )
        return (*made, deployment, stage)

    # -- who may call, and what is called ---------------------------------------------------------------------------

    def _access(self) -> Iterator[Resource]:
        if self._role is not None:
            yield self._role
        if self._authorizer is not None:
            yield self._authorizer
        for function in self._functions:
            yield function.permission(
                f"{self.logical_id}{function.logical_id}Permission",
                service="apigateway.amazonaws.com",
                source=f"arn:{PARTITION}:execute-api:{REGION}:{ACCOUNT}:{self.ref}/*",
            )

    @cached_property
    def _functions(self) -> tuple[Function, ...]:
        called = [route.to.function for route in self.routes if isinstance(route.to, CallFunction)]
        called += [self.authorizer] if self.authorizer is not None else []
        return tuple({function.logical_id: function for function in called}.values())

    @cached_property
    def _authorizer(self) -> Resource | None:
        if self.authorizer is None:
            return None
        return Resource(
            f"{self.logical_id}Authorizer",
            "AWS::ApiGateway::Authorizer",
            {
                "RestApiId": self.ref,
                "Name": "authorizer",
                "Type": "TOKEN",
                "IdentitySource": "method.request.header.Authorization",
                "IdentityValidationExpression": "^Bearer .+",
                "AuthorizerResultTtlInSeconds": 60,
                "AuthorizerUri": _lambda_uri(self.authorizer),
            },
        )

    @cached_property
    def _role(self) -> Resource | None:
        allowed = [allow for route in self.routes for allow in _allowed(route.to)]
        if not allowed:
            return None
        trust = {"Effect": "Allow", "Principal": {"Service": "apigateway.amazonaws.com"}, "Action": "sts:AssumeRole"}
        document = {"Version": "2012-10-17", "Statement": [allow.statement() for allow in allowed]}
        return Resource(
            f"{self.logical_id}Role",
            "AWS::IAM::Role",
            {
                "AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [trust]},
                "Policies": [{"PolicyName": "routes", "PolicyDocument": document}],
            },
        )

    # -- paths and methods --------------------------------------------------------------------------------------------

    @cached_property
    def _paths(self) -> dict[str, Resource]:
        """Give the resource of each path, those above it first."""
        found: dict[str, Resource] = {}
        for route in self.routes:
            parent, path = self.attribute("RootResourceId"), ""
            for part in route.path.strip("/").split("/"):
                path += f"/{part}"
                if path not in found:
                    found[path] = Resource(
                        f"{self.logical_id}{_words(path)}Path",
                        "AWS::ApiGateway::Resource",
                        {"RestApiId": self.ref, "ParentId": parent, "PathPart": part},
                    )
                parent = found[path].ref
        return found

    @cached_property
    def _validator(self) -> Resource:
        return Resource(
            f"{self.logical_id}Validator",
            "AWS::ApiGateway::RequestValidator",
            {"RestApiId": self.ref, "Name": "body", "ValidateRequestBody": True},
        )

    @cached_property
    def _bodies(self) -> dict[tuple[str, str], Resource]:
        """Give the model of each route's body."""
        return {(route.method, route.path): self._body(route) for route in self.routes if route.body}

    @property
    def _models(self) -> tuple[Resource, ...]:
        return (self._validator, *self._bodies.values()) if self._bodies else ()

    def _body(self, route: Route) -> Resource:
        members = {name: {"type": kind} for name, kind in route.body.items()}
        return Resource(
            f"{self.logical_id}{route.method.title()}{_words(route.path)}Body",
            "AWS::ApiGateway::Model",
            {
                "RestApiId": self.ref,
                "ContentType": "application/json",
                "Schema": {
                    "$schema": "http://json-schema.org/draft-04/schema#",
                    "type": "object",
                    "required": sorted(members),
                    "properties": members,
                },
            },
        )

    @cached_property
    def _methods(self) -> tuple[Resource, ...]:
        made = [self._method(route) for route in self.routes]
        if self.origin is not None:
            paths = dict.fromkeys(route.path for route in self.routes)
            made += [self._preflight(path) for path in paths]
        return tuple(made)

    def _method(self, route: Route) -> Resource:
        properties: dict[str, Any] = {
            "RestApiId": self.ref,
            "ResourceId": self._paths[route.path].ref,
            "HttpMethod": route.method,
            "AuthorizationType": "NONE" if self._authorizer is None else "CUSTOM",
            "Integration": self._integration(route.to),
        }
        if self._authorizer is not None:
            properties["AuthorizerId"] = self._authorizer.ref
        if route.body:
            properties["RequestValidatorId"] = self._validator.ref
            properties["RequestModels"] = {"application/json": self._bodies[route.method, route.path].ref}
        if not isinstance(route.to, CallFunction):
            headers = {f"method.response.header.{name}": True for name in self._cors}
            statuses = ["200", *_ERRORS]
            properties["MethodResponses"] = [
                {"StatusCode": status, **({"ResponseParameters": headers} if headers else {})} for status in statuses
            ]
        name = f"{self.logical_id}{route.method.title()}{_words(route.path)}"
        return Resource(name, "AWS::ApiGateway::Method", properties)

    @property
    def _cors(self) -> dict[str, str]:
        return {} if self.origin is None else {"Access-Control-Allow-Origin": f"'{self.origin}'"}

    def _integration(self, to: Target) -> dict[str, Any]:
        if isinstance(to, CallFunction):
            return {"Type": "AWS_PROXY", "IntegrationHttpMethod": "POST", "Uri": _lambda_uri(to.function)}
        assert self._role is not None
        content, uri, template = _request(to)
        headers = {f"method.response.header.{name}": value for name, value in self._cors.items()}
        passed = {"ResponseParameters": headers} if headers else {}
        failed = [
            {
                "StatusCode": status,
                "SelectionPattern": pattern,
                "ResponseTemplates": {"application/json": json.dumps({"message": _SORRY[status]})},
                **passed,
            }
            for status, pattern in _ERRORS.items()
        ]
        answer = "$input.body" if isinstance(to, StartWorkflow) else "{}"
        return {
            "Type": "AWS",
            "IntegrationHttpMethod": "POST",
            "Uri": uri,
            "Credentials": self._role.attribute("Arn"),
            "PassthroughBehavior": "NEVER",
            "RequestParameters": {"integration.request.header.Content-Type": f"'{content}'"},
            "RequestTemplates": {"application/json": template},
            "IntegrationResponses": [
                {"StatusCode": "200", "ResponseTemplates": {"application/json": answer}, **passed},
                *failed,
            ],
        }

    def _preflight(self, path: str) -> Resource:
        methods = ",".join(["OPTIONS", *(route.method for route in self.routes if route.path == path)])
        headers = {
            **self._cors,
            "Access-Control-Allow-Methods": f"'{methods}'",
            "Access-Control-Allow-Headers": "'Authorization,Content-Type'",
            "Access-Control-Max-Age": "'3600'",
        }
        given = {f"method.response.header.{name}": value for name, value in headers.items()}
        return Resource(
            f"{self.logical_id}Options{_words(path)}",
            "AWS::ApiGateway::Method",
            {
                "RestApiId": self.ref,
                "ResourceId": self._paths[path].ref,
                "HttpMethod": "OPTIONS",
                "AuthorizationType": "NONE",
                "Integration": {
                    "Type": "MOCK",
                    "RequestTemplates": {"application/json": '{"statusCode": 204}'},
                    "IntegrationResponses": [{"StatusCode": "204", "ResponseParameters": given}],
                },
                "MethodResponses": [{"StatusCode": "204", "ResponseParameters": dict.fromkeys(given, True)}],
            },
        )

    @cached_property
    def _responses(self) -> tuple[Resource, ...]:
        """What API Gateway answers itself; a page is to see why."""
        headers = {f"gatewayresponse.header.{name}": value for name, value in self._cors.items()}
        return tuple(
            Resource(
                f"{self.logical_id}Default{kind}",
                "AWS::ApiGateway::GatewayResponse",
                {"RestApiId": self.ref, "ResponseType": f"DEFAULT_{kind.upper()}", "ResponseParameters": headers},
            )
            for kind in (("4xx", "5xx") if headers else ())
        )


_SORRY: Final = {"400": "the request was refused", "500": "try again later"}


def _words(path: str) -> str:
    """Give the letters and digits of a path: `VideosId` for `/videos/{id}`."""
    return "".join(word[0].upper() + word[1:] for word in re.findall(r"[A-Za-z0-9]+", path))


def _lambda_uri(function: Function) -> str:
    path = f"2015-03-31/functions/{function.arn}/invocations"
    return f"arn:{PARTITION}:apigateway:{REGION}:lambda:path/{path}"


def _allowed(to: Target) -> Iterator[Allow]:
    if isinstance(to, SendToQueue):
        yield Allow("sqs:SendMessage", to.queue.arn)
    elif isinstance(to, AnswerTask):
        yield Allow("states:SendTaskSuccess", to.workflow.arn)
    elif isinstance(to, Heartbeat):
        yield Allow("states:SendTaskHeartbeat", to.workflow.arn)
    elif isinstance(to, StartWorkflow):
        yield Allow("states:StartExecution", to.workflow.arn)


def _request(to: SendToQueue | AnswerTask | Heartbeat | StartWorkflow) -> tuple[str, str, str]:
    """Give what a service is sent: the content type, the URI of the call, and the mapping template of the body."""
    if isinstance(to, SendToQueue):
        uri = f"arn:{PARTITION}:apigateway:{REGION}:sqs:path/{ACCOUNT}/{to.queue.name}"
        return "application/x-www-form-urlencoded", uri, _message(to)
    if isinstance(to, AnswerTask):
        action, template = "SendTaskSuccess", _answer(to)
    elif isinstance(to, Heartbeat):
        action, template = "SendTaskHeartbeat", f'{{"taskToken": {_json(to.token)}}}'
    else:
        action = "StartExecution"
        template = f'{{"stateMachineArn": "{to.workflow.arn}", "input": "{_text("$")}"}}'
    return "application/x-amz-json-1.0", f"arn:{PARTITION}:apigateway:{REGION}:states:action/{action}", template


def _json(member: str) -> str:
    return f"$input.json('$.{member}')"


def _text(path: str) -> str:
    """Write JSON as the content of a text; a quote ' is escaped where JSON has no such escape."""
    return f"$util.escapeJavaScript($input.json('{path}')).replaceAll(\"\\\\'\", \"'\")"


def _answer(to: AnswerTask) -> str:
    return f'{{"taskToken": {_json(to.token)}, "output": "{_text(f"$.{to.output}")}"}}'


def _message(to: SendToQueue) -> str:
    """Write the mapping template of a message: velocity has no other quotes inside quotes than a variable's."""
    lines = ["#set($q = '\"')"]
    parts = []
    if to.caller is not None:
        lines.append(f"#set($caller = $util.escapeJavaScript({_CALLER}))")
        parts.append(f"${{q}}{to.caller}${{q}}:${{q}}${{caller}}${{q}}")
    for number, member in enumerate(to.members):
        lines.append(f"#set($m{number} = {_json(member)})")
        parts.append(f"${{q}}{member}${{q}}:${{m{number}}}")
    lines.append(f'#set($message = "{{{",".join(parts)}}}")')
    return "\n".join([*lines, "Action=SendMessage&MessageBody=$util.urlEncode($message)"])
