"""What differs between two definitions, by state and field, and between two values, by path. Pure."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal, TypeAlias

__all__ = ["ABSENT", "Change", "FieldChange", "StateChange", "compare_definitions", "compare_values"]

Change: TypeAlias = Literal["added", "removed", "changed", "renamed"]


class _Absent:
    def __repr__(self) -> str:
        return "nothing"


ABSENT: Final = _Absent()
"""In the place of a value that is not there."""


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A value at one place.

    Attributes:
        path: Where: `Arguments.Item.id.S`, `Retry[0].MaxAttempts`.
        before: The value that there was, or `ABSENT`.
        after: The value that there is to be, or `ABSENT`.
    """

    path: str
    before: Any
    after: Any

    @property
    def change(self) -> Change:
        """What became of it."""
        if self.before is ABSENT:
            return "added"
        return "removed" if self.after is ABSENT else "changed"


@dataclass(frozen=True, slots=True)
class StateChange:
    """One state, or the definition itself.

    Attributes:
        name: The name of the state, the old one if it was renamed; "" for the definition itself.
        change: What became of it.
        fields: The fields that changed, if it was there before and after.
        state: The state as it is to be, or as it was if it is removed.
        renamed: The new name of a state that has another.
    """

    name: str
    change: Change
    fields: tuple[FieldChange, ...] = ()
    state: Mapping[str, Any] | None = None
    renamed: str | None = None


def compare_definitions(before: Mapping[str, Any], after: Mapping[str, Any]) -> list[StateChange]:
    """Compare definitions state by state, whatever the order of their states and however deep they are nested."""
    old, new = _flat(before), _flat(after)
    found = []
    top = tuple(compare_values(_own(before), _own(after)))
    if top:
        found.append(StateChange("", "changed", top))
    renamed = _renamed(old, new)
    for name, state in new.items():
        if name in old:
            fields = tuple(compare_values(old[name], state))
            if fields:
                found.append(StateChange(name, "changed", fields, state))
        elif name not in renamed.values():
            found.append(StateChange(name, "added", state=state))
    found += [
        StateChange(name, "renamed", state=state, renamed=renamed[name])
        if name in renamed
        else StateChange(name, "removed", state=state)
        for name, state in old.items()
        if name not in new
    ]
    return found


def _renamed(old: Mapping[str, Any], new: Mapping[str, Any]) -> dict[str, str]:
    """Give the new names of states that are the same in all but the name, where there is no doubt which."""
    gone = {name: state for name, state in old.items() if name not in new}
    come = {name: state for name, state in new.items() if name not in old}
    found = {}
    for name, state in gone.items():
        same = [other for other, candidate in come.items() if candidate == state]
        twins = [other for other, candidate in gone.items() if candidate == state]
        if len(same) == len(twins) == 1:
            found[name] = same[0]
    return found


def _flat(machine: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """Give all states by name, each with its own fields alone and with where it is."""
    found: dict[str, dict[str, Any]] = {}
    todo: deque[tuple[Mapping[str, Any], str]] = deque([(machine, "")])
    while todo:
        scope, place = todo.popleft()
        for name, state in scope.get("States", {}).items():
            found[name] = {**({"inside": place} if place else {}), **_own(state)}
            for field, value in state.items():
                for index, inner in _scopes(field, value):
                    todo.append((inner, f"{name}{index}"))
    return found


def _scopes(field: str, value: Any) -> Iterator[tuple[str, Mapping[str, Any]]]:
    if field == "Branches":
        yield from ((f", branch {number}", branch) for number, branch in enumerate(value, 1))
    elif field in {"ItemProcessor", "Iterator"}:
        yield "", value


def _own(scope: Mapping[str, Any]) -> dict[str, Any]:
    """Give a state or a machine without the states in it."""
    made: dict[str, Any] = {}
    for field, value in scope.items():
        if field == "Branches":
            made[field] = [_own(branch) for branch in value]
        elif field in {"ItemProcessor", "Iterator"}:
            made[field] = _own(value)
        elif field != "States":
            made[field] = value
    return made


def compare_values(before: Any, after: Any, path: str = "") -> Iterator[FieldChange]:
    """Yield what differs, as deep down as both sides are of the same kind."""
    if isinstance(before, Mapping) and isinstance(after, Mapping):
        for key in dict.fromkeys([*before, *after]):
            inner = f"{path}.{key}" if path else str(key)
            yield from compare_values(before.get(key, ABSENT), after.get(key, ABSENT), inner)
    elif isinstance(before, list) and isinstance(after, list):
        for index in range(max(len(before), len(after))):
            one = before[index] if index < len(before) else ABSENT
            other = after[index] if index < len(after) else ABSENT
            yield from compare_values(one, other, f"{path}[{index}]")
    elif before != after or isinstance(before, bool) != isinstance(after, bool):
        yield FieldChange(path, before, after)
