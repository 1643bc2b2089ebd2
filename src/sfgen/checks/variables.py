"""Which variables have a value where they are read.

A state's `Assign` happens on the way to its `Next`; its catchers and rules have their own. Inner scopes read what is around
them, except for the item processor of a Distributed Map, which runs as executions of their own.

Source:
    AWS Step Functions Developer Guide, "Passing data between states with variables".
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from sfgen.asl import Visit
from sfgen.asl.pointer import Path
from sfgen.checks.context import Context, ScopeFacts, has_substitution, place
from sfgen.errors import Diagnostic

__all__ = ["Reading", "check_readings"]


_BY_HAND = "put the reference itself into the text, so that it is kept for it: jsonata(f'... {value} ...')"


class Reading(NamedTuple):
    """A variable that an expression reads.

    Attributes:
        visit: The state.
        suffix: JSON Pointer of the field, relative to the state; "" where builders made it and it is not known.
        path: The place in the field.
        name: The variable.
    """

    visit: Visit
    suffix: str
    path: Path
    name: str


def check_readings(context: Context, readings: Sequence[Reading]) -> Iterator[Diagnostic]:
    """Report each variable that is read where no path, or not every path, has assigned it."""
    if not readings:
        return
    flow = _Flow(context)
    seen: set[tuple[str, str]] = set()
    for reading in readings:
        pointer = f"{reading.suffix}{reading.path}"
        if flow.is_open or (reading.visit.pointer + pointer, reading.name) in seen:
            continue
        seen.add((reading.visit.pointer + pointer, reading.name))
        known = flow.at(reading.visit)
        bit = flow.bits.get(reading.name, 0)
        where = place(pointer) or f"jsonata in {reading.visit.name!r}"
        if not known.may & bit:
            message, hint = flow.why(reading)
            if context.built:
                hint = _BY_HAND
            message = f"{where}: {message}"
            yield context.finding("unassigned-variable", reading.visit, pointer, message, hint)
        elif not known.must & bit:
            message = f"{where}: ${reading.name} has no value on some way to {reading.visit.name!r}"
            hint = "assign it before the ways part, or ask with $exists in JSONata"
            yield context.finding("maybe-unassigned-variable", reading.visit, pointer, message, hint)


class _Known(NamedTuple):
    """The variables that have a value, each a bit: on some way, and on every way."""

    may: int
    must: int

    def plus(self, bits: int) -> _Known:
        return _Known(self.may | bits, self.must | bits) if bits else self

    def joined(self, other: _Known) -> _Known:
        return _Known(self.may | other.may, self.must & other.must)


_NOTHING = _Known(0, 0)


class _Flow:
    """What has a value where, for one machine; scopes are looked at when they are asked for."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.scopes: dict[ScopeFacts, Mapping[str, _Known]] = {}
        self.assigned: dict[str, list[Visit]] = {}
        self.is_open = False
        for visit, _, part in context.parts:
            if visit is not None and "assign" in part.model_fields_set:
                for name in _names(part, visit):
                    self.assigned.setdefault(name, []).append(visit)
                    self.is_open |= has_substitution(name)
        self.bits = {name: 1 << index for index, name in enumerate(self.assigned)}
        everything = (1 << len(self.bits)) - 1
        self.everything = _Known(everything, everything)

    def at(self, visit: Visit) -> _Known:
        """Return what has a value when a state begins."""
        facts = self.context.facts(visit)
        chain: list[ScopeFacts] = []
        at: ScopeFacts | None = facts
        while at is not None and at not in self.scopes:
            chain.append(at)
            at = None if at.scope.distributed else at.outer
        for each in reversed(chain):
            self.scopes[each] = self.solve(each)
        return self.scopes[facts].get(visit.name, _NOTHING)

    def solve(self, facts: ScopeFacts) -> Mapping[str, _Known]:
        """Return what has a value at each state of a scope, by its name; the scopes around it are solved."""
        entry = _NOTHING
        outer = facts.scope.outer
        if outer is not None and not facts.scope.distributed:
            entry = self.scopes[self.context.facts(outer)].get(outer.name, _NOTHING)
        start = facts.start_at
        known: dict[str, _Known] = {}
        if facts.open or start not in facts.visits:
            return dict.fromkeys(facts.visits, self.everything)
        known[start] = entry
        stack = [start]
        while stack:
            name = stack.pop()
            visit = facts.visits[name]
            for exit_ in facts.exits[name]:
                if exit_.target not in facts.visits:
                    continue
                coming = known[name].plus(self.assigned_on(visit, exit_.suffix))
                before = known.get(exit_.target)
                after = coming if before is None else before.joined(coming)
                if after != before:
                    known[exit_.target] = after
                    stack.append(exit_.target)
        # What nothing leads to is reported as such, and not for what it reads.
        return {name: known.get(name, self.everything) for name in facts.visits}

    def assigned_on(self, visit: Visit, suffix: str) -> int:
        """Return what is assigned on one way out of a state; a rule or catcher has an `Assign` in place of the state's."""
        part: Any = visit.state
        tokens = suffix.split("/")
        if tokens[1] in ("Choices", "Catch"):
            entries = getattr(part, tokens[1].lower(), None)
            if not entries:
                return 0
            part = entries[int(tokens[2])]
        if "assign" not in getattr(part, "model_fields_set", ()):
            return 0
        bits = 0
        for name in _names(part, visit):
            bits |= self.bits[name]
        return bits

    def why(self, reading: Reading) -> tuple[str, str | None]:
        """Say why a variable has no value, and what to do."""
        name = reading.name
        holders = self.assigned.get(name, [])
        if not holders:
            near = difflib.get_close_matches(name, [*self.assigned, "states"], n=1)
            hint = f"did you mean ${near[0]}?" if near else f'assign it in a state before: "Assign": {{{name!r}: ...}}'
            return f"nothing assigns ${name}", hint.replace("'", '"')
        facts = self.context.facts(reading.visit)
        around = {facts}
        at: ScopeFacts | None = facts
        while at is not None and at.outer is not None:
            if at.scope.distributed:
                return (
                    (
                        f"${name} is assigned outside of {at.description}, whose items run as executions of their own",
                        "hand it over in ItemSelector, and read it from the input",
                    )
                    if any(self.context.facts(holder) not in around for holder in holders)
                    else (
                        f"no way to {reading.visit.name!r} assigns ${name}",
                        "assign it in a state before",
                    )
                )
            at = at.outer
            around.add(at)
        if all(self.context.facts(holder) not in around for holder in holders):
            inside = self.context.facts(holders[0]).description
            return (
                f"${name} is assigned inside {inside} only, and ends there",
                f"let {inside} give it out as its output",
            )
        return f"no way to {reading.visit.name!r} assigns ${name}", "assign it in a state before"


def _names(part: Any, visit: Visit) -> list[str]:
    keys = list(part.assign or ())
    return [key.removesuffix(".$") for key in keys] if visit.query_language == "JSONPath" else keys
