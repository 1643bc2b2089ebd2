"""EventBridge connections in a template: what authorizes HTTP Tasks. Secrets are references there, never values."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from sfgen.deploy.parameters import camel_case
from sfgen.dsl.connections import Connection
from sfgen.resources import Resource

__all__ = ["connection_resource", "parameters_of"]

_SECRET_MEMBERS: Final = frozenset({"Password", "ApiKeyValue", "ClientSecret"})
_NAMED: Final = re.compile(r"\$\{([A-Za-z0-9]+)\}")


def connection_resource(connection: Connection) -> Resource:
    """Give a connection as a resource of a stack."""
    made = connection.resource()
    return Resource(f"{camel_case(connection.name)}Connection", made["Type"], made["Properties"])


def parameters_of(connection: Connection) -> dict[str, bool]:
    """Give the parameters of the template that a connection names, each with whether it is a secret."""
    found: dict[str, bool] = {}
    for name, secret in _named(connection.resource()["Properties"], secret=False):
        found[name] = secret or found.get(name, False)
    return found


def _named(value: Any, *, secret: bool) -> Iterator[tuple[str, bool]]:
    if isinstance(value, Mapping):
        if "Ref" in value:
            yield value["Ref"], secret
        elif "Fn::Sub" in value:
            yield from ((name, secret) for name in _NAMED.findall(value["Fn::Sub"]))
        else:
            for key, member in value.items():
                hidden = key in _SECRET_MEMBERS or (key == "Value" and value.get("IsValueSecret") is True)
                yield from _named(member, secret=secret or hidden)
    elif isinstance(value, list):
        for member in value:
            yield from _named(member, secret=secret)
