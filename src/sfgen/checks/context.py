"""What the checks look at: one walk of a machine, kept so that no check walks again."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import chain
from typing import Literal, NamedTuple, TypeAlias

from sfgen.asl import (
    ChoiceState,
    MapState,
    ParallelState,
    Scope,
    State,
    StateMachine,
    TaskState,
    Transition,
    UnknownState,
    Visit,
    inner_machines,
    transitions,
    walk,
)
from sfgen.asl.base import Model
from sfgen.checks.codes import report
from sfgen.errors import Diagnostic, Fix, Location

__all__ = ["Context", "MachineType", "Part", "ScopeFacts", "are_alike", "has_substitution", "place"]

MachineType: TypeAlias = Literal["STANDARD", "EXPRESS"]

# How many names may be compared for hints in one run: each costs some microseconds, and a document may be all typos.
_COMPARISONS = 20_000

# The attributes that hold further parts of a state, and those that a way out of a state may stand in.
_HOLDERS = frozenset({
    "and_", "catch", "choices", "credentials", "item_batcher", "item_reader", "not_", "or_", "reader_config",
    "result_writer", "retry", "writer_config",
})  # fmt: skip
_WAYS_OUT = frozenset({"Catch", "Choices", "Default", "End", "Next"})


class Part(NamedTuple):
    """A state, or one of the objects that it is made of: a retrier, a catcher, a rule, an item reader, and so on.

    Attributes:
        visit: The state, or None for the machine itself.
        suffix: JSON Pointer of the part, relative to the state; "" is the state.
        model: The part.
    """

    visit: Visit | None
    suffix: str
    model: Model


@dataclass(slots=True, eq=False)
class ScopeFacts:
    """One scope with its states and their ways out.

    Attributes:
        scope: The scope.
        outer: The facts of the scope around it, or None at the top.
        express: Whether the states of this scope run in an Express workflow.
        visits: Its states by name.
        exits: For each of its states the transitions out of it.
        open: Whether a `${Substitution}`, or something that was not understood, stands where a way out could be, so that
            it is not known which states lead where.
    """

    scope: Scope
    outer: ScopeFacts | None
    express: bool
    visits: dict[str, Visit] = field(default_factory=dict)
    exits: dict[str, tuple[Transition, ...]] = field(default_factory=dict)
    open: bool = False

    @property
    def start_at(self) -> str | None:
        """The name of the first state, or None where the document has none."""
        machine = self.scope.machine
        return machine.start_at if "start_at" in machine.model_fields_set else None

    @property
    def suffix(self) -> str:
        """JSON Pointer of the scope, relative to the state that contains it; "" at the top."""
        outer = self.scope.outer
        return "" if outer is None else self.scope.pointer[len(outer.pointer) :]

    @property
    def description(self) -> str:
        """The scope in words: `the state machine`, or `'Each frame'` for what is inside that state."""
        return "the state machine" if self.scope.parent is None else repr(self.scope.parent)


class Context:
    """One walk of a machine, and what a finding about it needs.

    Attributes:
        machine: The machine.
        machine_type: Whether it is a Standard or an Express workflow.
        built: Whether builders made the machine, so that it is no document that somebody wrote.
        visits: Every state at every depth, in the order of the document.
        scopes: Every scope at every depth, the whole machine first.
        parts: The machine and every state with the objects that it is made of, in the order of the document.
    """

    def __init__(
        self,
        machine: StateMachine,
        machine_type: MachineType = "STANDARD",
        source_of: Callable[[str], Location | None] | None = None,
        *,
        built: bool = False,
    ) -> None:
        self.machine = machine
        self.machine_type = machine_type
        self.built = built
        self.visits = tuple(walk(machine))
        self.scopes = tuple(_scopes(machine, self.visits, express=machine_type == "EXPRESS"))
        self._facts = {facts.scope: facts for facts in self.scopes}
        self.parts = tuple(_parts(machine, self.visits))
        self._parts_of: dict[type[Model], list[Part]] = {}
        for part in self.parts:
            self._parts_of.setdefault(part.model.__class__, []).append(part)
        self._source_of = source_of
        self._near: dict[tuple[ScopeFacts, str], str | None] = {}
        self._comparisons = _COMPARISONS

    def finding(
        self,
        code: str,
        visit: Visit | None,
        suffix: str,
        message: str,
        hint: str | None = None,
        fix: Fix | None = None,
    ) -> Diagnostic:
        """Return a finding about a state, or about the machine as a whole.

        Args:
            code: A name in `CODES`.
            visit: The state, or None.
            suffix: JSON Pointer of the place, relative to the state or to the machine; "" is the whole of it.
            message: What is wrong.
            hint: What to write instead.
            fix: What mends it in a document; its pointer is relative too.
        """
        if visit is None:
            return report(code, message, hint, pointer=suffix, in_document=not self.built, fix=fix)
        if fix is not None:
            fix = replace(fix, pointer=visit.pointer + fix.pointer)
        source = self._source_of(visit.name) if self._source_of is not None else None
        pointer = visit.pointer + suffix
        return report(
            code, message, hint, state=visit.name, pointer=pointer, source=source, in_document=not self.built, fix=fix
        )

    def facts(self, visit: Visit) -> ScopeFacts:
        """Return the scope that a state stands in."""
        return self._facts[visit.scope]

    def parts_of(self, kinds: Iterable[type[Model]]) -> Iterator[Part]:
        """Yield the parts of some kinds, one kind after the other, each in the order of the document."""
        return chain.from_iterable(self._parts_of.get(kind, ()) for kind in kinds)

    def near_state(self, facts: ScopeFacts, name: str) -> str | None:
        """Return the state of a scope that a misspelt name is likely to mean, or None."""
        key = (facts, name)
        if key not in self._near:
            self._near[key] = None
            if self._comparisons > 0:
                candidates = [known for known in facts.visits if abs(len(known) - len(name)) <= 3]
                self._comparisons -= len(candidates)
                self._near[key] = _nearest(name, candidates)
        return self._near[key]

    def in_order(self, findings: Iterable[Diagnostic]) -> list[Diagnostic]:
        """Return findings sorted by the place of their state in the document, those about the whole machine first."""
        found = list(findings)
        if len(found) < 2:
            return found
        positions = {visit.pointer: index for index, visit in enumerate(self.visits)}

        def position(finding: Diagnostic) -> int:
            pointer = finding.pointer
            while pointer not in positions:
                if not pointer:
                    return -1
                pointer = pointer[: pointer.rindex("/")]
            return positions[pointer]

        return sorted(found, key=position)


def has_substitution(text: str) -> bool:
    """Say whether a text holds a `${Substitution}`, so that what it will be is not known."""
    return "${" in text


def are_alike(name: str, other: str) -> bool:
    """Say whether one name is certainly the other misspelt."""
    return bool(difflib.get_close_matches(name.casefold(), [other.casefold()], n=1, cutoff=0.8))


def place(suffix: str) -> str:
    """Return a place in a state as people write it: `Choices[0].Next` for `/Choices/0/Next`."""
    return re.sub(r"/(\d+)(?=/|$)", r"[\1]", suffix).removeprefix("/").replace("/", ".")


def _nearest(name: str, candidates: list[str]) -> str | None:
    folded = {candidate.casefold(): candidate for candidate in reversed(candidates)}
    near = difflib.get_close_matches(name.casefold(), folded, n=1, cutoff=0.7)
    return folded[near[0]] if near else None


def _scopes(machine: StateMachine, visits: Iterable[Visit], *, express: bool) -> Iterable[ScopeFacts]:
    top = ScopeFacts(Scope(machine, "", None, 0, machine.query_language or "JSONPath"), None, express)
    by_scope: dict[Scope, ScopeFacts] = {}
    found = [top]
    for visit in visits:
        facts = by_scope.get(visit.scope)
        if facts is None:
            outer = visit.scope.outer
            if outer is None:
                facts = top
                facts.scope = visit.scope
            else:
                facts = _inner(visit.scope, by_scope[outer.scope])
                found.append(facts)
            by_scope[visit.scope] = facts
        exits = tuple(transitions(visit.state))
        facts.visits[visit.name] = visit
        facts.exits[visit.name] = exits
        facts.open = facts.open or _is_open(visit.state, exits)
        if isinstance(visit.state, (ParallelState, MapState)):
            # A walk meets no state of an empty scope, and so not the scope.
            depth, language = visit.scope.depth + 1, visit.scope.query_language
            found.extend(
                _inner(Scope(inner, visit.pointer + suffix, visit, depth, language), facts)
                for suffix, inner in inner_machines(visit.state)
                if not inner.states
            )
    return found


def _inner(scope: Scope, outer: ScopeFacts) -> ScopeFacts:
    if not scope.distributed:
        return ScopeFacts(scope, outer, outer.express)
    config = getattr(scope.machine, "processor_config", None)
    return ScopeFacts(scope, outer, config is not None and config.execution_type == "EXPRESS")


def _is_open(state: State, exits: tuple[Transition, ...]) -> bool:
    for exit_ in exits:
        if has_substitution(exit_.target):
            return True
    if isinstance(state, UnknownState):
        return not isinstance(state.raw, dict) or any(
            isinstance(value, str) and has_substitution(value) for key, value in state.raw.items() if key in _WAYS_OUT
        )
    extra = state.model_extra
    if extra and not _WAYS_OUT.isdisjoint(extra):
        return True
    inner: Iterable[Model] = ()
    if isinstance(state, ChoiceState):
        inner = state.choices
    elif isinstance(state, (TaskState, ParallelState, MapState)):
        inner = state.catch or ()
    return any(part.model_extra and "Next" in part.model_extra for part in inner)


def _parts(machine: StateMachine, visits: Iterable[Visit]) -> Iterator[Part]:
    yield Part(None, "", machine)
    for visit in visits:
        state = visit.state
        yield Part(visit, "", state)
        if _HOLDERS.isdisjoint(state.model_fields_set):
            continue
        stack = _inner_parts(visit, "", state)
        while stack:
            part = stack.pop()
            yield part
            stack.extend(_inner_parts(*part))


def _inner_parts(visit: Visit | None, suffix: str, model: Model) -> list[Part]:
    """Return the parts directly inside another, the last first."""
    parts: list[Part] = []
    for attribute, name in _holders(model.__class__):
        if attribute not in model.model_fields_set:
            continue
        value = getattr(model, attribute)
        if isinstance(value, Model):
            parts.append(Part(visit, f"{suffix}/{name}", value))
        elif value is not None:
            parts.extend(Part(visit, f"{suffix}/{name}/{index}", item) for index, item in enumerate(value))
    parts.reverse()
    return parts


@cache
def _holders(kind: type[Model]) -> tuple[tuple[str, str], ...]:
    return tuple((attribute, name) for attribute, name in kind.plan if attribute in _HOLDERS)
