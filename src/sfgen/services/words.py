"""Names as the AWS SDK for Java v2 spells them: Step Functions uses its names of services, members and errors.

Source: the SDK's code generator, `CodegenNamingUtils.splitOnWordBoundaries` and `Utils.unCapitalize`; compared with what
Step Functions answered in recorded executions (`ChecksumCRC32`, `ETag`), and with AWS's sample definitions
(`DbInstanceIdentifier`, `SnsTopicArn`).
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable
from functools import cache
from typing import Final

__all__ = ["action_name", "error_class", "member_name", "method_name", "near", "pascal_words", "plain"]

_BOUNDARIES: Final = (
    (re.compile(r"[^A-Za-z0-9]+"), " "),
    (re.compile(r"([^a-z]{2,})v([0-9]+)"), r"\1 v\2 "),
    (re.compile(r"([^A-Z]{2,})V([0-9]+)"), r"\1 V\2 "),
    (re.compile(r"(?<=[a-z])(?=[A-Z][a-zA-Z0-9])"), " "),
    (re.compile(r"([A-Z]+)([A-Z][a-z])"), r"\1 \2"),
    (re.compile(r"([0-9])([a-zA-Z])"), r"\1 \2"),
)
_LEADING_RUN: Final = re.compile(r"[A-Z](?:[A-Z](?![a-z]))*")
_OBJECT_METHODS: Final = frozenset(
    {"equals", "wait", "notify", "getClass", "hashCode", "toString", "finalize", "clone"}
)
_SNAKE: Final = (
    (re.compile(r"([a-z0-9])([A-Z])"), r"\1_\2"),
    (re.compile(r"([A-Z]+)([A-Z][a-z])"), r"\1_\2"),
    (re.compile(r"[^A-Za-z0-9]+"), "_"),
)


def pascal_words(name: str) -> str:
    """Split a name into words and give each one capital: `DBInstanceNotFound` becomes `DbInstanceNotFound`."""
    for pattern, replacement in _BOUNDARIES:
        name = pattern.sub(replacement, name)
    return "".join(word[0].upper() + word[1:].lower() for word in name.split())


@cache
def member_name(name: str) -> str:
    """Spell a member of the API as Step Functions does.

    The first letter is upper-case, and of a run of capitals at the beginning only the first stays: `stateMachineArn`
    becomes `StateMachineArn`, `DBInstanceClass` becomes `DbInstanceClass`, `ChecksumCRC32` stays.
    """
    if name in _OBJECT_METHODS:
        name += "Value"
    run = _LEADING_RUN.match(name)
    lower = name if run is None else name[: run.end()].lower() + name[run.end() :]
    return lower[:1].upper() + lower[1:]


def error_class(name: str) -> str:
    """Give the name of an error: `NoSuchKey` becomes `NoSuchKeyException`, `DBNotFoundFault` `DbNotFoundException`."""
    stem = name.removesuffix("Fault").removesuffix("Exception") if name.endswith("Fault") else name
    return pascal_words(stem.removesuffix("Exception")) + "Exception"


def action_name(operation: str) -> str:
    """Give the name of an operation in a resource: `GetItem` becomes `getItem`."""
    return operation[:1].lower() + operation[1:]


@cache
def method_name(operation: str) -> str:
    """Give the name of an operation as a Python method: `ListObjectsV2` becomes `list_objects_v2`."""
    if operation.endswith("V2"):
        return f"{method_name(operation[:-2])}_v2"
    for pattern, replacement in _SNAKE:
        operation = pattern.sub(replacement, operation)
    return operation.lower()


def near(name: str, known: Iterable[str]) -> str | None:
    """Give the known name that is most like another one: one that differs in its case or its underscores, or a close one."""
    by_plain = {plain(each): each for each in known}
    wanted = plain(name)
    if wanted in by_plain:
        return by_plain[wanted]
    close = [by_plain[each] for each in difflib.get_close_matches(wanted, by_plain, n=5)]
    # Of several that are close in their letters, the one that is close as it is written.
    return max(close, key=lambda each: difflib.SequenceMatcher(None, name, each).ratio(), default=None)


def plain(name: str) -> str:
    """Give a name without what spellings differ in: capitals, hyphens and underscores."""
    return re.sub(r"[^a-z0-9]", "", name.lower())
