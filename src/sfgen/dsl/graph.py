"""From flows to a graph: which states a scope has, and how they are joined.

One walk over the written flows finds the steps, their versions and the chains. Then chains behind ordinary steps fix
their successors, and chains behind a Choice join what is still open inside it. Nothing here recurses.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sfgen.checks import report
from sfgen.dsl.flow import Chain, Flow, Returning
from sfgen.dsl.steps import Catchable, CatchClause, Choice, ChoiceClause, Key, Step
from sfgen.errors import Diagnostic
from sfgen.expr.tree import Node

__all__ = ["Graph", "State", "resolve"]


@dataclass(slots=True, eq=False)
class State:
    """One state of a scope.

    Attributes:
        key: The identity of its step.
        step: The newest version of its step.
        next: Its successor, or None where the scope ends behind it.
        catches: Its catch clauses with their targets.
        rules: Of a Choice: its rules with their targets.
        default: Of a Choice: its default target.
        number: Its place in the order of definition.
        returned: What the flow that it ends was given with `returns`, if the flow is a part of the scope.
    """

    key: Key
    step: Step[Any]
    next: Key | None = None
    catches: Sequence[tuple[CatchClause, Key]] = ()
    rules: Sequence[tuple[ChoiceClause, Key]] = ()
    default: Key | None = None
    number: int = 0
    returned: Node | None = None

    def targets(self) -> Iterator[Key]:
        """Yield the states that can follow, errors included."""
        for _, target in self.rules:
            yield target
        if self.default is not None:
            yield self.default
        if self.next is not None:
            yield self.next
        for _, target in self.catches:
            yield target

    @property
    def open(self) -> bool:
        """Whether the scope ends with success behind this state."""
        return self.next is None and not self.step.terminal and self.step.kind != "Choice"


@dataclass(slots=True, eq=False)
class Graph:
    """The states of one scope.

    Attributes:
        entry: Where it starts.
        states: Its states by key, in the order of definition.
        returned: The expression its flow was given with `returns`, if any.
        chains: The chains it was written with.
        problems: Findings about how it was put together.
    """

    entry: Key
    states: dict[Key, State]
    returned: Node | None
    chains: list[Chain[Any]]
    problems: list[Diagnostic]

    def ends(self) -> Iterable[State]:
        """Give the states behind which the scope ends with success, `Succeed` included."""
        return [state for state in self.states.values() if state.open or state.step.kind == "Succeed"]


def resolve(flow: Flow[Any], *extra: Flow[Any]) -> Graph:
    """Build the graph of the scope that a flow makes.

    Args:
        flow: What the scope starts with.
        *extra: Flows that belong to the scope though nothing written in the flow leads there: a catch-all handler.
    """
    walk = _Walk()
    walk.run(flow)
    for each in extra:
        walk.run(each)
    problems: list[Diagnostic] = []
    states = {key: State(key, _newest(key, versions, problems)) for key, versions in walk.versions.items()}
    for number, state in enumerate(states.values()):
        state.number = number
        _fill(state)
    _join(walk, states, problems)
    _end_choices(states)
    # The innermost flow, met last, has the say over its own ends.
    for key, nodes in reversed(walk.returned.items()):
        if len({id(node) for node in nodes}) == 1:
            for end in _open_ends(key, walk, states):
                if end.returned is None:
                    end.returned = nodes[0]
    return Graph(flow.entry.key, states, flow.returned, walk.chains, problems)


class _Walk:
    """One pass over everything that is written, the chain first and handlers after it.

    It notes for each member of a chain in which Choice the chain is written. The handler of a step is written where the
    step is.
    """

    def __init__(self) -> None:
        self.versions: dict[Key, list[Step[Any]]] = {}
        self.chains: list[Chain[Any]] = []
        self.returned: dict[Key, list[Node]] = {}
        self._chained: dict[Key, list[Key | None]] = {}
        self._around: dict[Key, Key | None] = {}
        self._seen: set[int] = set()

    def run(self, flow: Flow[Any]) -> None:
        handlers: list[tuple[Flow[Any], Key | None]] = [(flow, None)]
        at = 0
        while at < len(handlers):
            self._visit(*handlers[at], handlers)
            at += 1

    def _visit(self, flow: Flow[Any], holder: Key | None, handlers: list[tuple[Flow[Any], Key | None]]) -> None:
        # Entries: a flow, whether it stands in a chain, and the Choice in which it is written.
        stack: list[tuple[Flow[Any], bool, Key | None]] = [(flow, False, holder)]
        while stack:
            item, in_chain, holder = stack.pop()
            if isinstance(item, Chain):
                if id(item) in self._seen:
                    self._chained.setdefault(item.entry.key, []).append(holder)
                    self._chained.setdefault(item.last.key, []).append(holder)
                    continue
                self._seen.add(id(item))
                self.chains.append(item)
                stack.append((item.right, True, holder))
                stack.append((item.left, True, holder))
            elif isinstance(item, Returning):
                self.returned.setdefault(item.last.key, []).append(item.returned)
                stack.append((item.flow, in_chain, holder))
            elif isinstance(item, Step):
                if in_chain:
                    self._chained.setdefault(item.key, []).append(holder)
                versions = self.versions.setdefault(item.key, [])
                if item not in versions:
                    versions.append(item)
                    self._step(item, holder, stack, handlers)

    def _step(
        self,
        step: Step[Any],
        holder: Key | None,
        stack: list[tuple[Flow[Any], bool, Key | None]],
        handlers: list[tuple[Flow[Any], Key | None]],
    ) -> None:
        if isinstance(step, Choice):
            self._around.setdefault(step.key, holder)
            if step.default is not None:
                stack.append((step.default, False, step.key))
            stack.extend((clause.then, False, step.key) for clause in reversed(step.clauses))
        elif isinstance(step, Catchable):
            handlers.extend((clause.then, holder) for clause in step.catches)

    def inside(self, key: Key, choice: Key) -> bool:
        """Say whether a step is written inside a Choice, and not as a member of a chain elsewhere."""
        return all(self._lies_in(holder, choice) for holder in self._chained.get(key, ()))

    def _lies_in(self, holder: Key | None, choice: Key) -> bool:
        while holder is not None and holder is not choice:
            holder = self._around[holder]
        return holder is choice


def _newest(key: Key, versions: list[Step[Any]], problems: list[Diagnostic]) -> Step[Any]:
    if len(versions) == 1:
        return versions[0]
    newest = max(versions, key=lambda step: step.generation)
    ancestors: set[int] = set()
    step: Step[Any] | None = newest
    while step is not None:
        ancestors.add(id(step))
        step = step.base
    problems.extend(
        report(
            "conflicting-versions",
            f"two versions of '{key.name}' are used, and neither was made from the other "
            f"(the other is at {other.location})",
            "chain the changes: step = step.catch(...).sets(...)",
            state=key.name,
            source=newest.location,
        )
        for other in versions
        if id(other) not in ancestors
    )
    return newest


def _fill(state: State) -> None:
    step = state.step
    if isinstance(step, Choice):
        state.rules = [(clause, clause.then.entry.key) for clause in step.clauses]
        if step.default is not None:
            state.default = step.default.entry.key
    elif isinstance(step, Catchable):
        state.catches = [(clause, clause.then.entry.key) for clause in step.catches]


def _join(walk: _Walk, states: dict[Key, State], problems: list[Diagnostic]) -> None:
    said: dict[Key, Chain[Any]] = {}
    for chain in walk.chains:
        before, target = chain.left.last, chain.right.entry.key
        if before.terminal:
            problems.append(
                _problem(
                    "flow-after-end",
                    chain,
                    before.key,
                    f"'{target.name}' is chained behind '{before.name}', a {before.kind} state, where the flow ends",
                )
            )
            continue
        earlier = said.setdefault(before.key, chain)
        if earlier.right.entry.key is not target:
            problems.append(_conflict(chain, earlier, before.key))
        elif before.kind != "Choice":
            states[before.key].next = target
    joins = {key: chain for key, chain in said.items() if key.kind == "Choice"}
    for chain in joins.values():
        _close(chain, walk, states, said, problems)


def _close(
    chain: Chain[Any],
    walk: _Walk,
    states: dict[Key, State],
    said: dict[Key, Chain[Any]],
    problems: list[Diagnostic],
) -> None:
    """Let the open ends inside a Choice continue where its chain continues."""
    outermost, target = chain.left.last.key, chain.right.entry.key
    todo, met = [outermost], {outermost}
    while todo:
        state = states[todo.pop()]
        step = state.step
        assert isinstance(step, Choice)
        if step.default is None:
            state.default = target
        flows = [clause.then for clause in step.clauses] + ([step.default] if step.default is not None else [])
        for key in (flow.last.key for flow in flows):
            end = states[key]
            if key is target or key in met or end.step.terminal or not walk.inside(key, outermost):
                continue
            if key.kind == "Choice":
                if key not in said:
                    met.add(key)
                    todo.append(key)
            elif end.next is None:
                end.next = target
                said[key] = chain
            elif end.next is not target and said[key].left.last.key is not key:
                problems.append(_conflict(chain, said[key], key))


def _open_ends(last: Key, walk: _Walk, states: dict[Key, State]) -> Iterator[State]:
    """Yield the states behind which a flow ends: its last one, or, where that is a Choice, the ends written inside it."""
    todo, met = [last], {last}
    while todo:
        state = states[todo.pop()]
        step = state.step
        if not isinstance(step, Choice):
            yield state
            continue
        flows = [clause.then for clause in step.clauses]
        flows += [each for each in (step.default, step.ending) if each is not None]
        for key in (flow.last.key for flow in flows):
            if key in states and key not in met and walk.inside(key, last):
                met.add(key)
                todo.append(key)


def _end_choices(states: dict[Key, State]) -> None:
    """Give a Choice that nothing follows the end that it was given for this case."""
    for state in list(states.values()):
        step = state.step
        if isinstance(step, Choice) and step.ending is not None and state.default is None:
            state.default = step.ending.key
            states[step.ending.key] = State(step.ending.key, step.ending, number=len(states))


def _problem(code: str, chain: Chain[Any], key: Key, message: str, hint: str | None = None) -> Diagnostic:
    return report(code, message, hint, state=key.name, source=chain.location)


def _conflict(chain: Chain[Any], earlier: Chain[Any], key: Key) -> Diagnostic:
    place = f" at {earlier.location.beside(chain.location)}" if earlier.location else ""
    return _problem(
        "conflicting-successors",
        chain,
        key,
        f"'{key.name}' continues with '{chain.right.entry.name}' here and with '{earlier.right.entry.name}'{place}",
        "a state has one successor: use a Choice, or make a second state",
    )
