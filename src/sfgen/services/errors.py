"""Names of errors: symbols that become text when it is known what is called, and what is certainly no name.

The same error of an API has one name where an optimized integration calls it (`DynamoDB.`) and another where the API is
called itself (`DynamoDb.`).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, Final, NamedTuple

from sfgen.services.catalogue import service
from sfgen.services.integrations import Integration
from sfgen.services.optimized import services_of_api
from sfgen.services.words import near

__all__ = ["THROTTLING", "ErrorName", "ErrorNames", "Throttling", "WrongName", "spelled", "wrong_name"]


class ErrorName:
    """The name of an error of a service, for `Retry` and `.catch`.

    It becomes text when the workflow is compiled: with the prefix of the integration that the step calls; in a Catch or
    Retry of a Parallel or Map with each prefix that a step inside it can raise it with.

    Attributes:
        service: The name of the service, such as `dynamodb`.
        name: Its name without a prefix, such as `ConditionalCheckFailedException`.
    """

    __slots__ = ("name", "service")

    def __init__(self, service: str, name: str) -> None:
        self.service = service
        self.name = name

    @property
    def prefixes(self) -> tuple[str, ...]:
        """What it may begin with: that of the SDK integration, and those of optimized ones."""
        return _prefixes(self.service)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, ErrorName) and (self.service, self.name) == (other.service, other.name)

    def __hash__(self) -> int:
        return hash((self.service, self.name))

    def __repr__(self) -> str:
        return f"{self.service}.errors.{self.name}"


class Throttling:
    """Stands for the errors of a step's own service that say that it was asked too often."""

    def __repr__(self) -> str:
        return "the throttling errors of the service"


THROTTLING: Final = Throttling()


class ErrorNames:
    """The errors of a service as attributes: `dynamodb.errors.ConditionalCheckFailedException`."""

    def __init__(self, service: str) -> None:
        self._service = service

    def __getattr__(self, name: str) -> ErrorName:
        if name.startswith("_"):
            raise AttributeError(name)
        api = service(self._service)
        if api.known and name not in api.errors and name != f"{api.prefix}Exception":
            close = near(name, api.errors)
            hint = f"; did you mean {close!r}?" if close else ", and what an API does not model is given as text"
            raise AttributeError(f"{api.name} has no error {name!r}{hint}", name=name, obj=self)
        return ErrorName(self._service, name)

    def __dir__(self) -> list[str]:
        api = service(self._service)
        return sorted({*api.errors, f"{api.prefix}Exception"})

    def __repr__(self) -> str:
        return f"<errors of {self._service}>"


@cache
def _prefixes(name: str) -> tuple[str, ...]:
    others = (known.error_prefix for known in services_of_api(name) if known.api == name)
    return tuple(dict.fromkeys((*others, service(name).prefix)))


def spelled(errors: Iterable[Any], calls: Iterable[Integration | None]) -> tuple[str, ...]:
    """Write names of errors as they stand in a definition, each once.

    Args:
        errors: Texts and symbols.
        calls: What the step calls, or what the steps inside it call; None where that is not known.
    """
    given = tuple(errors)
    if all(isinstance(error, str) for error in given):
        return given
    known = tuple(calls)
    return tuple(dict.fromkeys(name for error in given for name in _texts(error, known)))


def _texts(error: Any, calls: tuple[Integration | None, ...]) -> Iterator[str]:
    if isinstance(error, str):
        yield error
    elif isinstance(error, ErrorName):
        own = [call.prefix for call in calls if call is not None and call.api == error.service and call.prefix]
        for prefix in own or error.prefixes:
            yield _generic(prefix, error.service) if _is_generic(error) else f"{prefix}.{error.name}"
    else:
        for call in calls or (None,):
            yield from _throttling(call)


def _is_generic(error: ErrorName) -> bool:
    return error.name == f"{service(error.service).prefix}Exception"


def _generic(prefix: str, name: str) -> str:
    """Give the name of an error that the API does not model."""
    for known in services_of_api(name):
        if known.error_prefix == prefix and prefix != service(name).prefix:
            generic = [other for other in known.other_errors if other.startswith((f"{prefix}.Amazon", f"{prefix}.AWS"))]
            return generic[0] if generic else f"{prefix}.{prefix}Exception"
    return f"{prefix}.{prefix}Exception"


@cache
def _presets() -> dict[str, Any]:
    table: dict[str, Any] = json.loads((Path(__file__).parent / "data" / "throttling.json").read_bytes())
    return table


def _throttling(call: Integration | None) -> tuple[str, ...]:
    """Give the errors that say that a call came too often; where an API models none, what it is likely to answer."""
    if call is None or call.prefix is None:
        return tuple(_presets()["unknown"])
    if call.title in _presets()["calls"]:
        return tuple(_presets()["calls"][call.title])
    names = call.throttling or tuple(_presets()["unmodelled"])
    return tuple(f"{call.prefix}.{name}" for name in names)


class WrongName(NamedTuple):
    """What is wrong with the text of an error name."""

    code: str
    says: str
    hint: str


@lru_cache(maxsize=4096)
def wrong_name(text: str, call: Integration) -> WrongName | None:
    """Say what is wrong with an error name, where a call with a known prefix is retried or caught.

    A prefix that differs from the right one in capitals only, or that belongs to the service's other integration, can never
    be raised. A name that is much like a modelled one may be an unmodelled one, so it is a warning.
    """
    prefix, dot, name = text.rpartition(".")
    if call.prefix is None or call.api is None or not dot:
        return None
    if prefix == call.prefix:
        known = {*service(call.api).errors, *call.other_errors, f"{prefix}Exception", "SdkClientException"}
        if name in known or any(other.endswith(f".{name}") for other in call.other_errors):
            return None
        close = near(name, known)
        if close is None:
            return None
        says = f"names {text!r}, which {call.title} is not known to raise"
        return WrongName("unknown-error", says, f"did you mean '{prefix}.{close}'?")
    others = {each.lower() for each in _prefixes(call.api)}
    if prefix.lower() not in others | {call.prefix.lower()} or text in call.other_errors:
        return None
    says = f"names {text!r}, but the errors of this integration begin with '{call.prefix}.'"
    return WrongName("error-prefix", says, f"write '{call.prefix}.{name}'")
