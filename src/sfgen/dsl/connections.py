"""Connections: how an HTTP Task is authorized, without a secret in the definition."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Literal, TypeAlias, cast

from sfgen.dsl.parameter import Parameter, ParameterRoot
from sfgen.errors import DefinitionError
from sfgen.expr.refs import Expr
from sfgen.expr.tree import Access, finding
from sfgen.expr.types import STRING
from sfgen.expr.values import constant_choice, constant_text, lift

__all__ = ["Connection", "ConnectionRoot", "Secret"]

# Source: Amazon EventBridge API Reference, CreateConnection; AWS CloudFormation, AWS::Events::Connection.
_NAME: Final = re.compile(r"[.\-_A-Za-z0-9]{1,64}")
_METHODS: Final = ("GET", "POST", "PUT")


@dataclass(frozen=True, slots=True)
class Secret:
    """A reference to a secret; its value is read when the connection is made, and stands in no file.

    Attributes:
        id: The name or ARN of a secret in Secrets Manager.
        key: The key whose value is taken, where the secret is a JSON object; else the whole of it.
    """

    id: str
    key: str | None = None

    def __post_init__(self) -> None:
        constant_text(self.id, "the name of a secret")
        if self.key is not None:
            constant_text(self.key, "the key of a secret")

    @staticmethod
    def parameter(name: str) -> ParameterSecret:
        """Refer to a parameter of the template, which is asked for at the deploy and not shown (`NoEcho`)."""
        Parameter(name)
        return ParameterSecret(name)

    def template(self, prefix: str = "") -> Any:
        """Give the reference as a template has it, behind a text."""
        key = "" if self.key is None else f":{self.key}"
        return f"{prefix}{{{{resolve:secretsmanager:{self.id}:SecretString{key}}}}}"


@dataclass(frozen=True, slots=True)
class ParameterSecret:
    """A reference to a parameter of the template.

    Attributes:
        name: Its name.
    """

    name: str

    def template(self, prefix: str = "") -> Any:
        """Give the reference as a template has it, behind a text."""
        return {"Fn::Sub": f"{prefix}${{{self.name}}}"} if prefix else {"Ref": self.name}


AnySecret: TypeAlias = "Secret | ParameterSecret"
Values: TypeAlias = "Mapping[str, str | Secret | ParameterSecret]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Connection:
    """An EventBridge connection that is deployed with the workflow: what it is called, and how it authorizes.

    Make it with `basic`, `api_key`, `bearer` or `oauth`. In the definition it is `${NameConnectionArn}`.

    Attributes:
        name: What it and its substitution are called, 1 to 64 letters, digits, `.`, `-` and `_`.
        kind: How it authorizes.
        auth: The members of that kind as a template has them.
        headers: Headers that it adds to each call.
        query: Query parameters that it adds.
        body: Members that it adds to the body.
        description: What it is for.
        kms_key: The key that its secret is encrypted with, if not AWS's own.
        resource_configuration: The ARN of a resource configuration of VPC Lattice, for a private API.
    """

    name: str
    kind: Literal["BASIC", "API_KEY", "OAUTH_CLIENT_CREDENTIALS"]
    auth: Mapping[str, Any]
    headers: Values = field(default_factory=dict)
    query: Values = field(default_factory=dict)
    body: Values = field(default_factory=dict)
    description: str | None = None
    kms_key: str | None = None
    resource_configuration: str | None = None

    def __post_init__(self) -> None:
        constant_text(self.name, "the name of a connection")
        if not _NAME.fullmatch(self.name):
            hint = "letters, digits, '.', '-' and '_' only, at most 64"
            raise DefinitionError(
                [finding("field-wrong-value", f"{self.name!r} cannot be the name of a connection", hint)]
            )
        for what, values in (("headers", self.headers), ("query", self.query), ("body", self.body)):
            if not isinstance(values, Mapping):
                message = f"{what}= of the connection {self.name!r} is {values!r}, expected a mapping"
                raise DefinitionError([finding("field-wrong-type", message)])

    @classmethod
    def basic(cls, name: str, *, username: str, password: AnySecret, **more: Any) -> Connection:
        """Authorize with a user name and a password.

        Args:
            name: The name of the connection.
            username: The user.
            password: The password, by reference.
            **more: `headers=`, `query=` and `body=`, which the connection adds to each call, `description=`, `kms_key=`,
                `resource_configuration=`.
        """
        auth = {"Username": _value("username", username), "Password": _secret("password", password)}
        return cls(name=name, kind="BASIC", auth={"BasicAuthParameters": auth}, **more)

    @classmethod
    def api_key(cls, name: str, *, key: str, value: AnySecret, prefix: str = "", **more: Any) -> Connection:
        """Authorize with a header.

        Args:
            name: The name of the connection.
            key: The name of the header, such as `X-Api-Key`.
            value: Its value, by reference.
            prefix: What stands before the value, such as `"Bearer "`.
            **more: See `basic`.
        """
        auth = {"ApiKeyName": _value("key", key), "ApiKeyValue": _secret("value", value, prefix)}
        return cls(name=name, kind="API_KEY", auth={"ApiKeyAuthParameters": auth}, **more)

    @classmethod
    def bearer(cls, name: str, *, token: AnySecret, **more: Any) -> Connection:
        """Authorize with the header `Authorization: Bearer ...`.

        Args:
            name: The name of the connection.
            token: The token, by reference.
            **more: See `basic`.
        """
        auth = {"ApiKeyName": "Authorization", "ApiKeyValue": _secret("token", token, "Bearer ")}
        return cls(name=name, kind="API_KEY", auth={"ApiKeyAuthParameters": auth}, **more)

    @classmethod
    def oauth(
        cls,
        name: str,
        *,
        client_id: str,
        client_secret: AnySecret,
        endpoint: str,
        method: Literal["GET", "POST", "PUT"] = "POST",
        token_headers: Values | None = None,
        token_query: Values | None = None,
        token_body: Values | None = None,
        **more: Any,
    ) -> Connection:
        """Authorize with OAuth client credentials; EventBridge gets the token and renews it.

        Args:
            name: The name of the connection.
            client_id: The client.
            client_secret: Its secret, by reference.
            endpoint: Where a token is got, `https://...`.
            method: How it is asked for.
            token_headers: Headers of that request.
            token_query: Its query parameters.
            token_body: Members of its body, such as `{"scope": "read"}`.
            **more: See `basic`.
        """
        constant_choice(method, _METHODS, "method")
        if not constant_text(endpoint, "the endpoint of a connection").startswith("https://"):
            raise DefinitionError([finding("http-endpoint", f"the endpoint {endpoint!r} is no HTTPS address")])
        client = {"ClientID": _value("client_id", client_id), "ClientSecret": _secret("client_secret", client_secret)}
        auth = {"AuthorizationEndpoint": endpoint, "ClientParameters": client, "HttpMethod": method}
        added = _http_parameters(token_headers or {}, token_query or {}, token_body or {})
        if added:
            auth["OAuthHttpParameters"] = added
        return cls(name=name, kind="OAUTH_CLIENT_CREDENTIALS", auth={"OAuthParameters": auth}, **more)

    @property
    def parameter(self) -> str:
        """The name of the substitution that stands for its ARN in the definition."""
        words = re.findall(r"[A-Za-z0-9]+", self.name)
        return "".join(word[0].upper() + word[1:] for word in words) + "ConnectionArn"

    @property
    def arn(self) -> str:
        """Its ARN, which is known when it is deployed."""
        return cast(str, Expr(Access(ConnectionRoot(self))))

    def resource(self) -> dict[str, Any]:
        """Give it as a resource of a CloudFormation template; secrets are references there too."""
        parameters: dict[str, Any] = dict(self.auth)
        added = _http_parameters(self.headers, self.query, self.body)
        if added:
            parameters["InvocationHttpParameters"] = added
        properties: dict[str, Any] = {
            "Description": self.description,
            "AuthorizationType": self.kind,
            "AuthParameters": parameters,
            "KmsKeyIdentifier": self.kms_key,
        }
        if self.resource_configuration is not None:
            private = {"ResourceParameters": {"ResourceConfigurationArn": self.resource_configuration}}
            properties["InvocationConnectivityParameters"] = private
        given = {key: value for key, value in properties.items() if value is not None}
        return {"Type": "AWS::Events::Connection", "Properties": given}


class ConnectionRoot(ParameterRoot):
    """The root of the path that is the ARN of a connection.

    Attributes:
        connection: The connection.
    """

    __slots__ = ("connection",)

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection.parameter, STRING, None)
        self.connection = connection


def _http_parameters(headers: Values, query: Values, body: Values) -> dict[str, Any]:
    parts = {"HeaderParameters": headers, "QueryStringParameters": query, "BodyParameters": body}
    return {
        name: [
            {"Key": key, "Value": _any_value(key, value), "IsValueSecret": isinstance(value, (Secret, ParameterSecret))}
            for key, value in values.items()
        ]
        for name, values in parts.items()
        if values
    }


def _any_value(what: str, value: Any) -> Any:
    return value.template() if isinstance(value, (Secret, ParameterSecret)) else _value(what, value)


def _value(what: str, value: Any) -> Any:
    """Give a value that is no secret as a template has it."""
    node = lift(value)
    if isinstance(node, Access) and isinstance(node.root, ParameterRoot):
        return {"Ref": node.root.name}
    return constant_text(value, f"{what}= of a connection")


def _secret(what: str, value: Any, prefix: str = "") -> Any:
    if isinstance(value, (Secret, ParameterSecret)):
        return value.template(prefix)
    message = f"{what}= of a connection is written down as a text"
    hint = f'{what}=http.Secret("name-in-secrets-manager"), or {what}=http.Secret.parameter("Name")'
    raise DefinitionError([finding("secret-in-source", message, hint)])
