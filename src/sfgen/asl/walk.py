"""Walk over a machine: every state at every depth, its scopes and its transitions. Nothing here recurses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

from sfgen.asl.model import (
    ChoiceState,
    MapState,
    ParallelState,
    QueryLanguage,
    State,
    StateMachine,
    SubMachine,
    UnknownState,
)
from sfgen.asl.pointer import escape

__all__ = ["Scope", "Transition", "TransitionKind", "Visit", "inner_machines", "scopes", "transitions", "walk"]

TransitionKind = Literal["next", "choice", "default", "catch"]


@dataclass(frozen=True, slots=True, eq=False)
class Scope:
    """One `States` object: transitions stay inside it. Compared by identity.

    Attributes:
        machine: The machine, branch or item processor that holds the states.
        pointer: JSON Pointer of `machine`; "" is the whole definition.
        outer: The visit of the state that contains this scope, or None at the top.
        depth: 0 at the top, 1 in its branches and item processors, and so on.
        query_language: The language of states that do not set their own: that of the whole definition.
    """

    machine: SubMachine
    pointer: str
    outer: Visit | None
    depth: int
    query_language: QueryLanguage

    @property
    def parent(self) -> str | None:
        """Name of the state that contains this scope, or None at the top."""
        return None if self.outer is None else self.outer.name

    @property
    def distributed(self) -> bool:
        """Whether this scope itself runs as executions of its own: the item processor of a Distributed Map."""
        return self.outer is not None and isinstance(self.outer.state, MapState) and self.outer.state.distributed

    def visits(self) -> Iterator[Visit]:
        """Yield the states of this scope only, not those inside them."""
        prefix = f"{self.pointer}/States/"
        for name, state in self.machine.states.items():
            own: QueryLanguage | None = getattr(state, "query_language", None)
            yield Visit(name, state, prefix + escape(name), self, own or self.query_language)

    def ancestors(self) -> Iterator[Scope]:
        """Yield the scopes around this one, the nearest first."""
        outer = self.outer
        while outer is not None:
            yield outer.scope
            outer = outer.scope.outer


@dataclass(frozen=True, slots=True, eq=False)
class Visit:
    """One state met on a walk. Compared by identity.

    Attributes:
        name: Name of the state.
        state: The state.
        pointer: JSON Pointer of the state, for example `/States/Each/ItemProcessor/States/Resize`.
        scope: The scope that holds the state.
        query_language: The language in force: the state's own, else the one of the whole machine, else JSONPath.
    """

    name: str
    state: State
    pointer: str
    scope: Scope
    query_language: QueryLanguage


class Transition(NamedTuple):
    """One way out of a state.

    Attributes:
        suffix: JSON Pointer of the field, relative to the state, for example `/Choices/0/Next`.
        target: The name of the state it leads to.
        kind: `next`, `choice` (a rule), `default`, or `catch`.
    """

    suffix: str
    target: str
    kind: TransitionKind


def inner_machines(state: State) -> Iterator[tuple[str, SubMachine]]:
    """Yield the sub-machines directly inside a state, as (JSON Pointer relative to the state, sub-machine)."""
    if isinstance(state, ParallelState):
        for index, branch in enumerate(state.branches):
            yield f"/Branches/{index}", branch
    elif isinstance(state, MapState):
        if state.item_processor is not None:
            yield "/ItemProcessor", state.item_processor
        if state.iterator is not None:
            yield "/Iterator", state.iterator


def walk(machine: StateMachine) -> Iterator[Visit]:
    """Yield every state at every depth, in the order of the document: a state, then what is inside it.

    All states of one scope share one `Scope` object.
    """
    return (step for step in _steps(machine) if isinstance(step, Visit))


def scopes(machine: StateMachine) -> Iterator[Scope]:
    """Yield the machine itself and every branch and item processor at every depth, in the order of the document."""
    return (step for step in _steps(machine) if isinstance(step, Scope))


def _steps(machine: StateMachine) -> Iterator[Scope | Visit]:
    todo: list[Scope | Iterator[Visit]] = [Scope(machine, "", None, 0, machine.query_language or "JSONPath")]
    while todo:
        step = todo[-1]
        if isinstance(step, Scope):
            yield step
            todo[-1] = step.visits()
            continue
        visit = next(step, None)
        if visit is None:
            todo.pop()
            continue
        yield visit
        inner = [
            Scope(machine, visit.pointer + suffix, visit, visit.scope.depth + 1, visit.scope.query_language)
            for suffix, machine in inner_machines(visit.state)
        ]
        todo.extend(reversed(inner))


def transitions(state: State) -> Iterator[Transition]:
    """Yield the ways out of a state: its choice rules, its default, its catchers, then `Next`.

    Of an `UnknownState` those are read that have the usual form, so that one misspelt `Type` does not make all states
    behind it look unreachable.
    """
    if isinstance(state, UnknownState):
        yield from _raw_transitions(state.raw)
        return
    if isinstance(state, ChoiceState):
        for index, rule in enumerate(state.choices):
            if rule.next is not None:
                yield Transition(f"/Choices/{index}/Next", rule.next, "choice")
        if state.default is not None:
            yield Transition("/Default", state.default, "default")
        return
    # Asking a state for a field that its kind does not have is slow, and most states have no catchers.
    given = state.model_fields_set
    for index, catcher in enumerate(getattr(state, "catch", None) or () if "catch" in given else ()):
        if "next" in catcher.model_fields_set:
            yield Transition(f"/Catch/{index}/Next", catcher.next, "catch")
    target = getattr(state, "next", None) if "next" in given else None
    if target is not None:
        yield Transition("/Next", target, "next")


def _raw_transitions(raw: Any) -> Iterator[Transition]:
    if not isinstance(raw, dict):
        return
    lists: tuple[tuple[str, TransitionKind], ...] = (("Choices", "choice"), ("Catch", "catch"))
    for name, kind in lists:
        entries = raw.get(name)
        for index, entry in enumerate(entries if isinstance(entries, list) else ()):
            if isinstance(entry, dict) and isinstance(entry.get("Next"), str):
                yield Transition(f"/{name}/{index}/Next", entry["Next"], kind)
    fields: tuple[tuple[str, TransitionKind], ...] = (("Default", "default"), ("Next", "next"))
    for name, kind in fields:
        if isinstance(raw.get(name), str):
            yield Transition(f"/{name}", raw[name], kind)
