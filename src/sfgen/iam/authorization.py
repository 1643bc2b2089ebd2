"""The actions and resource types of IAM, from the generated table `data/authorization.jsonl`."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

__all__ = ["Action", "Service", "service"]


@dataclass(frozen=True, slots=True)
class Action:
    """One action.

    Attributes:
        name: As IAM spells it, without the prefix.
        types: The resource types that it can be allowed on; with none, it can be allowed on `*` only.
        required: Those of them that each call has.
    """

    name: str
    types: tuple[str, ...]
    required: frozenset[str]


@dataclass(frozen=True, slots=True)
class Service:
    """What IAM knows of one service.

    Attributes:
        prefix: The prefix of its actions.
        actions: The actions by their names in lower case.
        arns: The ARN of each resource type, with `${Variables}`.
    """

    prefix: str
    actions: Mapping[str, Action]
    arns: Mapping[str, str]


@cache
def service(prefix: str) -> Service | None:
    """Give a service by its prefix, or None if IAM knows none of that name."""
    line = _lines().get(prefix)
    if line is None:
        return None
    _, grouped, arns = json.loads(line)
    actions: dict[str, Action] = {}
    for types, names in grouped.items():
        listed = types.split(",") if types else []
        plain = tuple(each.removesuffix("*") for each in listed)
        required = frozenset(each.removesuffix("*") for each in listed if each.endswith("*"))
        actions.update((name.lower(), Action(name, plain, required)) for name in names.split())
    return Service(prefix, actions, arns)


@lru_cache(maxsize=1)
def _lines() -> dict[str, str]:
    text = (files("sfgen.iam") / "data" / "authorization.jsonl").read_text("utf-8")
    return {line[2 : line.index('"', 2)]: line for line in text.splitlines()[1:]}
