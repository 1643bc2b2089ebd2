"""Secrets: those that a file writes down, and those that it has made up.

Source: AWS CloudFormation Template Reference, "AWS::SecretsManager::Secret GenerateSecretString".
"""

from __future__ import annotations

import hashlib
import hmac
import json
import string
from collections.abc import Mapping
from typing import Any, Final

from sfgen.studio.application.apis.table import Operation, refused
from sfgen.studio.application.hooks import Answer

__all__ = ["made_up", "operations"]

_LENGTH: Final = 32
_CLASSES: Final = (
    ("ExcludeLowercase", string.ascii_lowercase),
    ("ExcludeUppercase", string.ascii_uppercase),
    ("ExcludeNumbers", string.digits),
    ("ExcludePunctuation", string.punctuation),
)


def made_up(name: str, wanted: Mapping[str, Any], seed: str) -> str:
    """Make up a secret: the same one for the same seed, so that it survives a restart."""
    letters = "".join(each for exclude, each in _CLASSES if not wanted.get(exclude))
    letters += " " * bool(wanted.get("IncludeSpace"))
    allowed = [letter for letter in letters if letter not in wanted.get("ExcludeCharacters", "")]
    length = int(wanted.get("PasswordLength", _LENGTH))
    drawn = (hmac.new(seed.encode(), f"{name} {place}".encode(), hashlib.sha256).digest() for place in range(length))
    password = "".join(allowed[int.from_bytes(each, "big") % len(allowed)] for each in drawn)
    if "GenerateStringKey" not in wanted:
        return password
    return json.dumps({**json.loads(wanted.get("SecretStringTemplate", "{}")), wanted["GenerateStringKey"]: password})


def operations(secrets: Mapping[str, str]) -> Mapping[str, Operation]:
    """Give the operations of Secrets Manager.

    Args:
        secrets: The text of each secret by its ARN.
    """

    def get(given: dict[str, Any]) -> Answer:
        wanted = given["SecretId"]
        arn = next((each for each in secrets if wanted in {each, each.rpartition(":")[2]}), None)
        if arn is None:
            return refused("ResourceNotFoundException", "Secrets Manager can't find the specified secret.")
        return Answer({"ARN": arn, "Name": arn.rpartition(":")[2], "SecretString": secrets[arn]})

    return {"GetSecretValue": get}
