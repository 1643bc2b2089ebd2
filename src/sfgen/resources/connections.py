"""Connections: how an HTTP Task is authorized, without a secret in a definition or a template."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal, TypeAlias

from sfgen.errors import DefinitionError
from sfgen.expr.tree import finding
from sfgen.expr.values import constant_choice, constant_start, lift
from sfgen.resources.base import Keep, Resource

__all__ = ["Connection", "Secret"]

_METHODS: Final = ("GET", "POST", "PUT")


@dataclass(frozen=True, slots=True)
class Secret:
    """A reference to a secret in Secrets Manager; CloudFormation reads its value when a connection is made.

    Attributes:
        id: The name or ARN of the secret; a `Parameter` where it is chosen at the deploy.
        key: The key whose value is taken, where the secret is a JSON object; else the whole of it.
    """

    id: str
    key: str | None = None

    def reference(self) -> str:
        """Give the dynamic reference. Source: AWS CloudFormation User Guide, "Get a secret from Secrets Manager"."""
        key = "" if self.key is None else f":{self.key}"
        return f"{{{{resolve:secretsmanager:{self.id}:SecretString{key}}}}}"


Values: TypeAlias = "Mapping[str, str | Secret] | None"


class Connection(Resource):
    """An EventBridge connection: how an API is authorized.

    Make it with `basic`, `api_key`, `bearer` or `oauth`. A workflow with an HTTP Task that names it is deployed with it.

    Args:
        logical_id: Its name in the template.
        kind: How it authorizes.
        auth: The members of that kind, as a template has them.
        headers: Headers that it adds to each call.
        query: Query parameters that it adds.
        body: Members that it adds to the body.
        description: What it is for.
        kms_key: The key that its credentials are encrypted with, if not AWS's own.
        resource_configuration: The ARN of a resource configuration of VPC Lattice, for a private API.
        keep: What becomes of it when it leaves the stack.

    Source:
        AWS CloudFormation Template Reference, "AWS::Events::Connection".
    """

    def __init__(
        self,
        logical_id: str,
        *,
        kind: Literal["BASIC", "API_KEY", "OAUTH_CLIENT_CREDENTIALS"],
        auth: Mapping[str, Any],
        headers: Values = None,
        query: Values = None,
        body: Values = None,
        description: str | None = None,
        kms_key: str | None = None,
        resource_configuration: str | None = None,
        keep: Keep = "Delete",
    ) -> None:
        added = _added(headers, query, body)
        parameters = {**auth, **({"InvocationHttpParameters": added} if added else {})}
        private = {"ResourceParameters": {"ResourceConfigurationArn": resource_configuration}}
        properties = {
            "Description": description,
            "AuthorizationType": kind,
            "AuthParameters": parameters,
            "KmsKeyIdentifier": kms_key,
            "InvocationConnectivityParameters": None if resource_configuration is None else private,
        }
        given = {name: value for name, value in properties.items() if value is not None}
        super().__init__(logical_id, "AWS::Events::Connection", given, keep=keep)

    @classmethod
    def basic(cls, logical_id: str, *, username: str, password: Secret, **more: Any) -> Connection:
        """Authorize with a user name and a password.

        Args:
            logical_id: Its name in the template.
            username: The user.
            password: The password, by reference.
            **more: The other keywords of `Connection`, such as `headers=`.
        """
        auth = {"Username": username, "Password": _secret("password", password)}
        return cls(logical_id, kind="BASIC", auth={"BasicAuthParameters": auth}, **more)

    @classmethod
    def api_key(cls, logical_id: str, *, key: str, value: Secret, prefix: str = "", **more: Any) -> Connection:
        """Authorize with a header.

        Args:
            logical_id: Its name in the template.
            key: The name of the header, such as `X-Api-Key`.
            value: Its value, by reference.
            prefix: What stands before the value, such as `"Bearer "`.
            **more: The other keywords of `Connection`.
        """
        auth = {"ApiKeyName": key, "ApiKeyValue": f"{prefix}{_secret('value', value)}"}
        return cls(logical_id, kind="API_KEY", auth={"ApiKeyAuthParameters": auth}, **more)

    @classmethod
    def bearer(cls, logical_id: str, *, token: Secret, **more: Any) -> Connection:
        """Authorize with the header `Authorization: Bearer ...`.

        Args:
            logical_id: Its name in the template.
            token: The token, by reference.
            **more: The other keywords of `Connection`.
        """
        auth = {"ApiKeyName": "Authorization", "ApiKeyValue": f"Bearer {_secret('token', token)}"}
        return cls(logical_id, kind="API_KEY", auth={"ApiKeyAuthParameters": auth}, **more)

    @classmethod
    def oauth(
        cls,
        logical_id: str,
        *,
        client_id: str,
        client_secret: Secret,
        endpoint: str,
        method: Literal["GET", "POST", "PUT"] = "POST",
        token_headers: Values = None,
        token_query: Values = None,
        token_body: Values = None,
        **more: Any,
    ) -> Connection:
        """Authorize with OAuth client credentials; EventBridge gets the token and renews it.

        Args:
            logical_id: Its name in the template.
            client_id: The client.
            client_secret: Its secret, by reference.
            endpoint: Where a token is got, `https://...`.
            method: How it is asked for.
            token_headers: Headers of that request.
            token_query: Its query parameters.
            token_body: Members of its body, such as `{"scope": "read"}`.
            **more: The other keywords of `Connection`.
        """
        constant_choice(method, _METHODS, "method")
        start = constant_start(lift(endpoint))
        if start is not None and not start.startswith("https://"):
            message = f"the endpoint of the connection {logical_id!r} is {start!r}, which is no HTTPS address"
            raise DefinitionError([finding("http-endpoint", message, "write https://...")])
        client = {"ClientID": client_id, "ClientSecret": _secret("client_secret", client_secret)}
        auth: dict[str, Any] = {"AuthorizationEndpoint": endpoint, "ClientParameters": client, "HttpMethod": method}
        added = _added(token_headers, token_query, token_body)
        if added:
            auth["OAuthHttpParameters"] = added
        return cls(logical_id, kind="OAUTH_CLIENT_CREDENTIALS", auth={"OAuthParameters": auth}, **more)

    @property
    def arn(self) -> str:
        """The ARN of the connection, which an HTTP Task names."""
        return self.attribute("Arn")

    @property
    def secret_arn(self) -> str:
        """The ARN of the secret that EventBridge keeps the credentials in."""
        return self.attribute("SecretArn")


def _added(headers: Values, query: Values, body: Values) -> dict[str, Any]:
    parts = {"HeaderParameters": headers, "QueryStringParameters": query, "BodyParameters": body}
    return {
        name: [
            {
                "Key": key,
                "Value": value.reference() if isinstance(value, Secret) else value,
                "IsValueSecret": isinstance(value, Secret),
            }
            for key, value in values.items()
        ]
        for name, values in parts.items()
        if values
    }


def _secret(what: str, value: Any) -> str:
    if isinstance(value, Secret):
        return value.reference()
    message = f"{what}= of a connection is written down as a text"
    hint = f'refer to a secret in Secrets Manager: {what}=Secret("its name or ARN", key="...")'
    raise DefinitionError([finding("secret-in-source", message, hint)])
