"""The order in which the resources of a template can be made: one that needs itself first cannot be."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from graphlib import CycleError, TopologicalSorter
from typing import Any, Final

from sfgen.deploy.errors import DeployError

__all__ = ["check_order"]

_NAMED: Final = re.compile(r"\$\{([A-Za-z0-9]+)(?:\.[A-Za-z0-9.]+)?\}")


def check_order(resources: Mapping[str, Any]) -> None:
    """Refuse resources that need each other to be made first.

    Args:
        resources: The resources of a template by logical id.

    Raises:
        DeployError: There is a circle; the message names all who are in it.
    """
    needs = {name: sorted({each for each in _named(made) if each in resources}) for name, made in resources.items()}
    try:
        TopologicalSorter(needs).prepare()
    except CycleError as error:
        raise DeployError(
            f"these resources need each other to be made first: {' -> '.join(reversed(error.args[1]))}",
            "take one reference out: pass it in the input, or by a name that is given with --param",
        ) from error


def _named(value: Any) -> Iterator[str]:
    """Yield the logical ids that a resource names."""
    if isinstance(value, Mapping):
        for key, member in value.items():
            if key == "Ref":
                yield member
            elif key == "Fn::GetAtt":
                yield member[0]
            elif key == "DependsOn":
                yield from member
            elif key == "Fn::Sub":
                yield from _NAMED.findall(member if isinstance(member, str) else member[0])
                yield from () if isinstance(member, str) else _named(member[1])
            else:
                yield from _named(member)
    elif isinstance(value, list):
        for member in value:
            yield from _named(member)
