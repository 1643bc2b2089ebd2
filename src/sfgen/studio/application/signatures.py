"""Presigned addresses and forms of S3: what botocore has signed is checked here.

Source: Amazon S3 API Reference, "Authenticating Requests: Using Query Parameters (AWS Signature Version 4)", "POST Policy".
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Final
from urllib.parse import parse_qsl, quote

from sfgen.studio.application.buckets import StorageError
from sfgen.studio.application.hooks import SIGNED_HOST

__all__ = ["KEY_ID", "Asked", "check_form", "check_query", "size_range"]

KEY_ID: Final = "sfgen"
_ALGORITHM: Final = "AWS4-HMAC-SHA256"
_TIME: Final = "%Y%m%dT%H%M%SZ"
_SECONDS: Final = re.compile(r"[0-9]{1,6}")
_LONGEST: Final = 604_800
_UNCHECKED: Final = frozenset({"policy", "x-amz-signature", "file"})


@dataclass(frozen=True, slots=True)
class Asked:
    """A request as it was sent.

    Attributes:
        method: The method.
        path: The path, still encoded.
        query: The query, still encoded.
        headers: The headers; names have small letters.
    """

    method: str
    path: str
    query: str
    headers: Mapping[str, str]


def check_query(asked: Asked, secret: str, now: datetime) -> dict[str, str]:
    """Check the signature of a presigned address, and give the parameters of its query.

    Args:
        asked: The request.
        secret: What was signed with.
        now: The time.

    Raises:
        StorageError: It is not signed, otherwise signed, or too old.
    """
    pairs = parse_qsl(asked.query, keep_blank_values=True)
    given = dict(pairs)
    if "X-Amz-Signature" not in given or len(given) < len(pairs):
        raise _denied("Access Denied")
    begin = _time(given.get("X-Amz-Date", ""))
    seconds = given.get("X-Amz-Expires", "")
    if not _SECONDS.fullmatch(seconds) or not 0 < int(seconds) <= _LONGEST:
        raise StorageError("AuthorizationQueryParametersError", "X-Amz-Expires must be between 1 and 604800", 400)
    scope = _scope(given.get("X-Amz-Credential", ""), given.get("X-Amz-Algorithm", ""))
    names = given.get("X-Amz-SignedHeaders", "").split(";")
    seen = {**asked.headers, "host": SIGNED_HOST}
    lines = "".join(f"{name}:{' '.join(seen.get(name, '').split())}\n" for name in names)
    others = sorted((_quoted(name), _quoted(value)) for name, value in given.items() if name != "X-Amz-Signature")
    canonical = "\n".join(
        [
            asked.method,
            asked.path,
            "&".join(f"{name}={value}" for name, value in others),
            lines,
            ";".join(names),
            "UNSIGNED-PAYLOAD",
        ]
    )
    digest = hashlib.sha256(canonical.encode()).hexdigest()
    text = "\n".join([_ALGORITHM, given["X-Amz-Date"], scope, digest])
    _compare(given["X-Amz-Signature"], _signature(secret, scope, text))
    if now >= begin + timedelta(seconds=int(seconds)):
        raise _denied("Request has expired")
    return given


def check_form(bucket: str, fields: Mapping[str, str], secret: str, now: datetime) -> dict[str, Any]:
    """Check the signature of a presigned form and that its fields are what the policy allows; give the policy.

    Args:
        bucket: The bucket that it is sent to.
        fields: The fields before the file; names are small.
        secret: What was signed with.
        now: The time.

    Raises:
        StorageError: It is not signed, otherwise signed, too old, or has other fields.
    """
    if "policy" not in fields or "x-amz-signature" not in fields:
        raise _denied("Access Denied")
    scope = _scope(fields.get("x-amz-credential", ""), fields.get("x-amz-algorithm", ""))
    _compare(fields["x-amz-signature"], _signature(secret, scope, fields["policy"]))
    policy: dict[str, Any] = json.loads(base64.b64decode(fields["policy"]))
    expires = datetime.fromisoformat(policy["expiration"])
    if now >= expires:
        raise _denied("Invalid according to Policy: Policy expired.")
    met = {"bucket"}
    for condition in policy["conditions"]:
        met |= _check_condition(condition, {**fields, "bucket": bucket})
    extra = sorted(set(fields) - met - _UNCHECKED)
    extra = [name for name in extra if not name.startswith("x-ignore-")]
    if extra:
        raise _denied(f"Invalid according to Policy: Extra input fields: {extra[0]}")
    return policy


def size_range(policy: Mapping[str, Any]) -> tuple[int, int | None]:
    """Give how many bytes a file has at least and at most according to a policy."""
    for condition in policy["conditions"]:
        if isinstance(condition, list) and condition[0] == "content-length-range":
            return int(condition[1]), int(condition[2])
    return 0, None


def _check_condition(condition: Any, fields: Mapping[str, str]) -> set[str]:
    """Check one condition of a policy, and give the fields that it is about."""
    if isinstance(condition, dict):
        conditions = [("eq", name, value) for name, value in condition.items()]
    elif condition[0] == "content-length-range":
        return set()
    else:
        conditions = [(condition[0], condition[1].removeprefix("$"), condition[2])]
    for operator, name, wanted in conditions:
        value = fields.get(name.lower(), "")
        if not (value.startswith(wanted) if operator == "starts-with" else value == wanted):
            told = json.dumps([operator, f"${name}", wanted])
            raise _denied(f"Invalid according to Policy: Policy Condition failed: {told}")
    return {name.lower() for _, name, _ in conditions}


def _scope(credential: str, algorithm: str) -> str:
    key, _, scope = credential.partition("/")
    if algorithm != _ALGORITHM or key != KEY_ID or scope.count("/") != 3:
        raise StorageError("InvalidAccessKeyId", "The AWS Access Key Id you provided does not exist here.", 403)
    return scope


def _signature(secret: str, scope: str, text: str) -> str:
    key = f"AWS4{secret}".encode()
    for part in scope.split("/"):
        key = hmac.new(key, part.encode(), hashlib.sha256).digest()
    return hmac.new(key, text.encode(), hashlib.sha256).hexdigest()


def _compare(given: str, right: str) -> None:
    if not hmac.compare_digest(given.encode(), right.encode()):
        message = "The request signature we calculated does not match the signature you provided."
        raise StorageError("SignatureDoesNotMatch", message, 403)


def _time(text: str) -> datetime:
    try:
        return datetime.strptime(text, _TIME).replace(tzinfo=UTC)
    except ValueError:
        raise StorageError("AuthorizationQueryParametersError", "X-Amz-Date is no time", 400) from None


def _quoted(text: str) -> str:
    return quote(text, safe="-_.~")


def _denied(message: str) -> StorageError:
    return StorageError("AccessDenied", message, 403)
