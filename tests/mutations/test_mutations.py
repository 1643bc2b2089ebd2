"""Mistakes are found: each kind by the right code at the right place, in every base that it fits."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator

import pytest

from sfgen.documents import read_definitions, validate
from tests.mutations.bases import BASES, JSONATA, JSONPATH
from tests.mutations.kinds import KINDS, Kind

UNCAUGHT: dict[str, str] = {}
"""Kinds that are not caught, with the reason."""


def misses(kind: Kind) -> Iterator[str | None]:
    """Break each base that the kind fits, and give what is wrong with what is found, or None."""
    for name, base in BASES.items():
        broken = copy.deepcopy(base.definition)
        place = kind.mutate(broken)
        if place is None:
            continue
        [definition] = read_definitions(json.dumps(broken), "flow.json")
        machine_type = kind.machine_type or base.machine_type
        found = validate(definition, "EXPRESS" if machine_type == "EXPRESS" else "STANDARD")
        hits = [each for each in found if each.code in kind.codes and each.pointer == place]
        if hits:
            assert all(each.source is not None for each in hits)
            yield None
        else:
            yield f"{name}: {place}: {[(each.code, each.pointer) for each in found]}"


@pytest.mark.parametrize("name", KINDS)
def test_a_mistake_is_found(name: str) -> None:
    results = list(misses(KINDS[name]))
    assert results, "no base has what this kind breaks"
    missed = [each for each in results if each is not None]
    if name in UNCAUGHT:
        assert missed, f"it is caught now: take {name!r} out of the list"
        return
    assert missed == []


def test_enough_is_tried() -> None:
    assert len(JSONPATH) >= 15
    assert len(JSONATA) >= 15
    assert len(BASES) >= 30
    assert len(KINDS) >= 300
    assert len(UNCAUGHT) <= 0.03 * len(KINDS)
    assert UNCAUGHT.keys() <= KINDS.keys()
