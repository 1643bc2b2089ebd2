"""Values in place of `${Name}`: what is left open in a definition until it is deployed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from sfgen.errors import SfgenError

__all__ = ["check_met", "filled"]

_OPENING: Final = re.compile(r"\$\{([A-Za-z0-9_.:]+)\}")


def filled(
    definition: Mapping[str, Any], parameters: Mapping[str, Any], met: set[str] | None = None
) -> Mapping[str, Any]:
    """Put values in the places of a definition that are left open; the rest stays open.

    Args:
        definition: The definition.
        parameters: The values.
        met: Gets the names that the definition has, where other definitions may have the others: see `check_met`.

    Raises:
        SfgenError: a value is given for a name that the definition does not have.

    Examples:
        >>> filled({"Seconds": "${Pause}", "Comment": "waits ${Pause} s"}, {"Pause": 5})
        {'Seconds': 5, 'Comment': 'waits 5 s'}
    """
    if not parameters:
        return definition
    own: set[str] = set()
    root: list[Any] = [None]
    # What is still to be copied, each with the place that it goes to.
    stack: list[tuple[Any, Any, Any]] = [(definition, root, 0)]
    while stack:
        value, owner, place = stack.pop()
        if isinstance(value, Mapping):
            owner[place] = made = dict.fromkeys(value)
            stack.extend((each, made, key) for key, each in value.items())
        elif isinstance(value, list | tuple):
            items: list[Any] = [None] * len(value)
            owner[place] = items
            stack.extend((each, items, index) for index, each in enumerate(value))
        else:
            owner[place] = _text(value, parameters, own) if isinstance(value, str) else value
    if met is None:
        check_met(parameters, own)
    else:
        met |= own
    found: Mapping[str, Any] = root[0]
    return found


def check_met(parameters: Mapping[str, Any], met: set[str]) -> None:
    """Check that there is a place for each value.

    Raises:
        SfgenError: a value is given for a name that no definition has.
    """
    unknown = sorted(set(parameters) - met)
    if unknown:
        raise SfgenError(f"the definition has no ${{{unknown[0]}}}, so there is no place for its value")


def _text(text: str, parameters: Mapping[str, Any], met: set[str]) -> Any:
    whole = _OPENING.fullmatch(text)
    if whole is not None and whole[1] in parameters:
        met.add(whole[1])
        return parameters[whole[1]]

    def value_of(found: re.Match[str]) -> str:
        if found[1] not in parameters:
            return found[0]
        met.add(found[1])
        value = parameters[found[1]]
        return str(value).lower() if isinstance(value, bool) else str(value)

    return _OPENING.sub(value_of, text)
