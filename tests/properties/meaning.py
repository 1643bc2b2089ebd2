"""What a program does, said in Python: the other side of the data flow properties.

Nothing here knows of variables of the language, captures, scopes of `States` or expressions as text: a value that a step
gave is kept under the step's name, and a read takes the newest one.
"""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Sequence
from typing import Any

from tests.properties.programs import (
    BATCH_SIZE,
    MISSING,
    OPERATIONS,
    SELECTS,
    Body,
    Catch,
    ChoiceItem,
    Const,
    EndItem,
    Expr,
    FragmentItem,
    Item,
    LoopItem,
    MapItem,
    ParallelItem,
    PassItem,
    Program,
    Ref,
    Sets,
    TaskItem,
    WaitItem,
    answer,
)

Json = Any
Root = tuple[str, str]


class FailedError(Exception):
    """A state failed: the name of the error, and its cause."""

    def __init__(self, error: str, cause: str | None) -> None:
        super().__init__(error)
        self.error = error
        self.cause = cause

    @property
    def output(self) -> Json:
        return {"Error": self.error} | ({} if self.cause is None else {"Cause": self.cause})


class _ScopeEndError(Exception):
    """The scope has ended with success."""


class _CaughtError(Exception):
    """A state of the workflow failed, and the handler for all states takes over."""

    def __init__(self, failure: FailedError) -> None:
        super().__init__()
        self.failure = failure


class TaskRuns:
    """What tasks give: an answer that tells the name and the run, or a failure in the runs that fail."""

    def __init__(self, fails: dict[str, tuple[str, tuple[int, ...]]]) -> None:
        self._fails = fails
        self._runs: Counter[str] = Counter()

    def run(self, name: str) -> Json:
        run = self._runs[name]
        self._runs[name] += 1
        error, runs = self._fails.get(name, ("", ()))
        if run in runs:
            raise FailedError(error, f"{name}#{run} failed")
        return answer(name, run)


class _Values:
    """What is known in a scope: what steps gave, items, variables."""

    def __init__(self, outer: _Values | None = None) -> None:
        self._outer = outer
        self._own: dict[Root, Json] = {}

    def __getitem__(self, root: Root) -> Json:
        values: _Values | None = self
        while values is not None:
            if root in values._own:
                return values._own[root]
            values = values._outer
        raise KeyError(f"{root} is read, but nothing has given it: the program itself is wrong")

    def __setitem__(self, root: Root, value: Json) -> None:
        self._own[root] = value


class Run:
    """One execution of a program.

    Args:
        program: The program.
        names: The names of the states by the ids of the items.
        tasks: What tasks give.

    Attributes:
        calls: The tasks that were started with what they were given, in order.
    """

    def __init__(self, program: Program, names: dict[str, str], tasks: TaskRuns) -> None:
        self.calls: list[tuple[str, Json]] = []
        self._program = program
        self._names = names
        self._tasks = tasks
        self._fragments: dict[str, Expr] = {}

    def run(self, input_: Json) -> Json:
        """Give what the workflow returns, or None if it returns nothing of its own; raise `FailedError` if it fails."""
        values = _Values()
        values["input", ""] = input_
        self._declare(self._program.body, values)
        try:
            self._ended(self._program.body.items, values, covered=bool(self._program.handler))
        except _CaughtError as caught:
            values["caught", ""] = caught.failure.output
            self._ended(self._program.handler, values)
        returned = self._program.body.returned
        return None if returned is None else self._value(returned, values)

    def _declare(self, body: Body, values: _Values) -> None:
        for var in body.variables:
            if var.initial is not None:
                values["variable", var.id] = self._value(var.initial, values)

    def _scope(self, body: Body, outer: _Values, given: dict[Root, Json] | None = None) -> Json:
        values = _Values(outer)
        for root, value in (given or {}).items():
            values[root] = value
        self._declare(body, values)
        self._last: Json = None
        self._ended(body.items, values)
        return self._last if body.returned is None else self._value(body.returned, values)

    def _ended(self, items: Sequence[Item], values: _Values, *, covered: bool = False) -> None:
        with contextlib.suppress(_ScopeEndError):
            self._items(items, values, covered)

    # -- expressions --------------------------------------------------------------------------------------------------

    def _value(self, expr: Expr, values: _Values) -> Json:
        if isinstance(expr, Const):
            return expr.value
        if isinstance(expr, Ref):
            if expr.root[0] == "fragment":
                return self._at(self._value(self._fragments[expr.root[1]], values), expr.path)
            return self._at(values[expr.root], expr.path)
        args = [self._value(arg, values) for arg in expr.args]
        if expr.name == "object":
            return dict(zip(expr.names, args, strict=True))
        return OPERATIONS[expr.name].value(*args)

    def _at(self, value: Json, path: tuple[str | int, ...]) -> Json:
        for step in path:
            if isinstance(value, dict) and step not in value:
                return MISSING
            value = value[step]
        return value

    def _set(self, sets: Sets, values: _Values) -> None:
        made = {name: self._value(value, values) for name, value in sets.items()}
        for name, value in made.items():
            values["variable", name] = value

    # -- items --------------------------------------------------------------------------------------------------------

    def _items(self, items: Sequence[Item], values: _Values, covered: bool) -> None:
        for item in items:
            self._item(item, values, covered)

    def _item(self, item: Item, values: _Values, covered: bool) -> None:
        if isinstance(item, (TaskItem, ParallelItem, MapItem)):
            try:
                result = self._work(item, values)
            except FailedError as failure:
                self._caught(item.id, item.catches, failure, values, covered)
                return
            values["result", item.id] = self._last = result
            self._set(item.sets, values)
        elif isinstance(item, PassItem):
            if item.output is not None:
                values["result", item.id] = self._last = self._value(item.output, values)
            self._set(item.sets, values)
        elif isinstance(item, WaitItem):
            self._set(item.sets, values)
        elif isinstance(item, EndItem):
            if item.error is None:
                raise _ScopeEndError
            raise FailedError(item.error, None if item.cause is None else self._value(item.cause, values))
        elif isinstance(item, ChoiceItem):
            self._choose(item, values, covered)
        elif isinstance(item, FragmentItem):
            self._items(item.items, values, covered)
            if item.returned is not None:
                self._fragments[item.id] = item.returned
        else:
            self._loop(item, values, covered)

    def _loop(self, item: LoopItem, values: _Values, covered: bool) -> None:
        while True:
            self._items(item.items, values, covered)
            if values["variable", item.counter] >= item.times:
                break
        self._items(item.after, values, covered)
        if item.after:
            raise _ScopeEndError

    def _choose(self, item: ChoiceItem, values: _Values, covered: bool) -> None:
        for rule in item.rules:
            if self._value(rule.condition, values):
                # What a rule sets wins, and all is computed from what was there before.
                self._set({**item.sets, **rule.sets}, values)
                self._items(rule.items, values, covered)
                return
        self._set(item.sets, values)
        self._items(item.default, values, covered)

    def _caught(
        self, id_: str, catches: tuple[Catch, ...], failure: FailedError, values: _Values, covered: bool
    ) -> None:
        for catch in catches:
            if not catch.errors or failure.error in catch.errors:
                values["error", id_] = failure.output
                self._set(catch.sets, values)
                self._items(catch.handler, values, covered)
                if not catch.rejoins:
                    raise _ScopeEndError
                return
        if covered:
            raise _CaughtError(failure)
        raise failure

    def _work(self, item: TaskItem | ParallelItem | MapItem, values: _Values) -> Json:
        if isinstance(item, TaskItem):
            arguments = {} if item.arguments is None else self._value(item.arguments, values)
            self.calls.append((self._names[item.id], arguments))
            raw = self._tasks.run(self._names[item.id])
            return SELECTS[item.select].value(raw) if item.select else raw
        if isinstance(item, ParallelItem):
            results = [self._scope(branch, values) for branch in item.branches]
            return results if item.labels is None else dict(zip(item.labels, results, strict=True))
        return self._map(item, values)

    def _map(self, item: MapItem, values: _Values) -> Json:
        elements = self._value(item.items, values)
        if item.mode == "batched":
            batches = [elements[at : at + BATCH_SIZE] for at in range(0, len(elements), BATCH_SIZE)]
            return [self._scope(item.body, values, {("batch_items", item.id): batch}) for batch in batches]
        results = []
        for index, element in enumerate(elements):
            each = element
            if item.selector is not None:
                inner = _Values(values)
                inner["selected", ""] = element
                each = self._value(item.selector, inner)
            results.append(self._scope(item.body, values, {("item", item.id): each, ("index", item.id): index}))
        return results
