"""Lets authors in: the same token opens the API and the connection over which progress arrives, for their videos only.

A token is `AUTHOR.EXPIRES.SIGNATURE`: the author's id, a time in seconds since 1970, and an HMAC over both, made with a
key that Secrets Manager keeps. Whoever signs authors in makes it with `sign`.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import os
import re
import time
from functools import cache
from typing import Any

import boto3

AUTHOR = re.compile(r"[A-Za-z0-9_-]{1,64}")
REFRESH_SECONDS = 300


class InvalidTokenError(Exception):
    """A token is malformed, forged or too old."""


def sign(author: str, expires: int, key: bytes) -> str:
    """Make a token."""
    digest = hmac.new(key, f"{author}.{expires}".encode(), hashlib.sha256).digest()
    return f"{author}.{expires}.{base64.urlsafe_b64encode(digest).decode().rstrip('=')}"


def verify(token: str, key: bytes, now: float) -> str:
    """Give the author whom a token names.

    Raises:
        InvalidTokenError: The token is not to be trusted.
    """
    author, _, rest = token.partition(".")
    expires, _, _ = rest.partition(".")
    if not AUTHOR.fullmatch(author) or not expires.isascii() or not expires.isdigit():
        raise InvalidTokenError("malformed")
    if not hmac.compare_digest(token.encode(), sign(author, int(expires), key).encode()):
        raise InvalidTokenError("forged")
    if int(expires) < now:
        raise InvalidTokenError("expired")
    return author


@cache
def signing_key() -> bytes:
    """Read the key; it is kept as long as this copy of the function lives."""
    secrets = boto3.client("secretsmanager")
    return secrets.get_secret_value(SecretId=os.environ["SIGNING_KEY_SECRET"])["SecretString"].encode()  # type: ignore[no-any-return]


def api(event: dict[str, Any], context: object) -> dict[str, Any]:
    """Decide on a request to the API: a Lambda authorizer of type TOKEN, `Authorization: Bearer TOKEN`."""
    token = event["authorizationToken"].removeprefix("Bearer ")
    try:
        author = verify(token, signing_key(), time.time())
    except InvalidTokenError as error:
        raise Exception("Unauthorized") from error  # noqa: TRY002 - this exact text is what API Gateway answers 401 to
    stage = event["methodArn"].split("/")[:2]
    statement = {"Action": "execute-api:Invoke", "Effect": "Allow", "Resource": "/".join([*stage, "*"])}
    return {"principalId": author, "policyDocument": {"Version": "2012-10-17", "Statement": [statement]}}


def mqtt(event: dict[str, Any], context: object) -> dict[str, Any]:
    """Decide on a connection to IoT Core: a custom authorizer; the token is the password of MQTT."""
    password = base64.b64decode(event.get("protocolData", {}).get("mqtt", {}).get("password", ""))
    try:
        author = verify(password.decode(errors="replace"), signing_key(), time.time())
    except InvalidTokenError:
        return {"isAuthenticated": False}
    prefix = os.environ["IOT_ARN_PREFIX"]  # arn:aws:iot:REGION:ACCOUNT
    topic = f"authors/{author}/*"
    statements = [
        {"Action": "iot:Connect", "Effect": "Allow", "Resource": f"{prefix}:client/{author}.*"},
        {"Action": "iot:Subscribe", "Effect": "Allow", "Resource": f"{prefix}:topicfilter/{topic}"},
        {"Action": "iot:Receive", "Effect": "Allow", "Resource": f"{prefix}:topic/{topic}"},
    ]
    return {
        "isAuthenticated": True,
        "principalId": re.sub(r"[^A-Za-z0-9]", "", author) or "author",
        "disconnectAfterInSeconds": 86400,
        "refreshAfterInSeconds": REFRESH_SECONDS,
        "policyDocuments": [{"Version": "2012-10-17", "Statement": statements}],
    }
