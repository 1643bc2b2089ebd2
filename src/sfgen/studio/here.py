"""Executions of this machine: those of the engine, and those that the store keeps from before."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from sfgen.asl import StateMachine
from sfgen.asl.model import Json
from sfgen.errors import DefinitionError
from sfgen.expr.types import Type
from sfgen.local import Definition
from sfgen.local.store import Row, Store, StoreError
from sfgen.operate.answers import check_answer
from sfgen.operate.executions import Report
from sfgen.operate.inputs import check_value
from sfgen.operate.kept import kept_events, kept_report
from sfgen.operate.steps import Event
from sfgen.studio.desk import Ability, About, Asked, Source, Summary
from sfgen.studio.engine import Engine
from sfgen.studio.errors import UnknownExecutionError
from sfgen.studio.running import Running
from sfgen.studio.schemas import Schema, schema_of_model, schema_of_type

__all__ = ["Here", "KeptSource"]

_LISTED: Final = 50
_PAUSE: Final = 1.0


class Here:
    """What runs in this process, and what is kept of the same workflows.

    Args:
        engine: The engine.
        title: What the page is called.
        store: Where executions are kept, or None.
        examples: Inputs to begin with, by the name of the workflow.
    """

    can: Sequence[Ability] = ("start", "stop", "redrive", "answer")

    def __init__(
        self, engine: Engine, title: str, *, store: Store | None = None, examples: Mapping[str, Json] | None = None
    ) -> None:
        self.title = title
        self._engine = engine
        self._store = store
        self._examples = dict(examples or {})
        self._graphs: dict[str, str] = {}
        self._opened: dict[str, KeptSource] = {}
        self._changed: list[Callable[[str], None]] = []
        self._seen = {row.id: row for row in self._rows()}
        self._definitions = {name: _definition_of(each) for name, each in engine.workflows.items()}
        self._answers = {name: _answers_of(each) for name, each in engine.workflows.items()}

    def workflows(self) -> list[About]:
        """Give the workflows that can be started."""
        return [
            About(
                name,
                _type_of(each),
                schema_of_model(_input_of(each)),
                self._examples.get(name),
                self._definitions[name],
            )
            for name, each in self._engine.workflows.items()
        ]

    def summaries(self) -> list[Summary]:
        """Give the executions there are, the latest first."""
        ids = self._engine.ids()[-_LISTED:]
        here = [self._running(each).summary() for each in reversed(ids)]
        return here + [_of_row(row) for row in self._rows() if row.id not in ids]

    def summary(self, execution: str) -> Summary:
        """Say how far an execution is, in short."""
        if self._engine.is_here(execution):
            return self._running(execution).summary()
        if execution in self._opened:
            return self._opened[execution].summary()
        if execution not in self._seen:
            raise UnknownExecutionError(f"there is no execution {execution!r}")
        return _of_row(self._seen[execution])

    def source(self, execution: str) -> Source:
        """Give an execution to look at.

        Raises:
            UnknownExecutionError: There is none.
        """
        if self._engine.is_here(execution):
            self._opened.pop(execution, None)
            return self._running(execution)
        if execution not in self._opened:
            if self._store is None:
                raise UnknownExecutionError(f"there is no execution {execution!r}")
            self._opened[execution] = KeptSource(self._store, execution)
        return self._opened[execution]

    def watch(self, changed: Callable[[str], None]) -> None:
        """Have a function told the id of each execution that has something new."""
        self._engine.watch(changed)
        self._changed.append(changed)

    def look(self) -> float:
        """Look what other processes do with what is kept, and say after how many seconds to look again."""
        self._engine.look()
        rows = {row.id: row for row in self._rows() if not self._engine.is_here(row.id)}
        news = {each for each, row in rows.items() if self._seen.get(each) != row}
        self._seen |= rows
        for each, source in list(self._opened.items()):
            if (each in news or source.report().status == "RUNNING") and source.look():
                news.add(each)
        for each in news:
            for changed in self._changed:
                changed(each)
        return _PAUSE

    def start(self, workflow: str | None, given: Json, name: str | None) -> str:
        """Start an execution, if its input fits, and give its id."""
        chosen = self._engine.workflows.get(workflow or next(iter(self._engine.workflows)))
        if chosen is not None:
            check_value(given, _input_of(chosen), "the input")
        return self._engine.start(workflow, given, name)

    def stop(self, execution: str, error: str | None, cause: str | None) -> None:
        """Abort an execution."""
        self._engine.stop(execution, error, cause)

    def redrive(self, execution: str) -> None:
        """Go on with an execution from the states that failed."""
        self._engine.redrive(execution)

    def answer(self, token: str, output: Json) -> None:
        """Send the result of a task that waits, if it fits what the workflow says of it."""
        for execution in self._engine.ids():
            for waiting in self._engine.callbacks(execution):
                if waiting.token == token:
                    machine = self._engine.report(execution).machine
                    if waiting.state in self._answers.get(machine, {}):
                        workflow: Any = self._engine.workflows[machine]
                        check_answer(output, workflow, waiting.state)
        self._engine.answer(token, output)

    def fail(self, token: str, error: str | None, cause: str | None) -> None:
        """Let a task fail that waits."""
        self._engine.fail(token, error, cause)

    def heartbeat(self, token: str) -> None:
        """Say that a task is being worked on."""
        self._engine.heartbeat(token)

    def close(self) -> None:
        """Interrupt what runs."""
        self._engine.close()

    def _running(self, execution: str) -> _Running:
        running = self._engine.running(execution)
        if execution not in self._graphs:
            self._graphs[execution] = digest(running.definition())
        return _Running(running, self._answers.get(running.execution.machine, {}), self._graphs[execution])

    def _rows(self) -> list[Row]:
        if self._store is None:
            return []
        try:
            found = [row for name in self._engine.workflows for row in self._store.rows(machine=name, most=_LISTED)]
        except StoreError:
            # Nothing was ever kept.
            return []
        return sorted(found, key=lambda row: row.ran_at, reverse=True)


class _Running:
    """An execution of the engine."""

    def __init__(self, running: Running, schemas: Mapping[str, Schema], graph: str) -> None:
        self._running = running
        self._schemas = schemas
        self._graph = graph
        self.report = running.report
        self.count = running.count
        self.events = running.events
        self.definition = running.definition

    def summary(self) -> Summary:
        return Summary.of(self._running.report(), self._running.now, self._graph, "local")

    def asked(self) -> Sequence[Asked]:
        return [
            Asked(
                each.token,
                each.state,
                each.event,
                each.arguments,
                self._schemas.get(each.state),
                each.since,
                each.due,
                each.beat,
            )
            for each in self._running.callbacks
        ]


class KeptSource:
    """An execution that the store keeps, as it was when it was last kept.

    Args:
        store: The store.
        execution: Its name, or the beginning of it.

    Raises:
        UnknownExecutionError: There is none.
    """

    def __init__(self, store: Store, execution: str) -> None:
        try:
            self._data, _ = store.load(execution)
        except StoreError as error:
            raise UnknownExecutionError(str(error), exit_code=2) from None
        self._store = store
        self._first = self._data["count"] - len(self._data["events"])

    def look(self) -> bool:
        """Look whether another process has gone on with it, and say so."""
        before = (self._data["count"], self._data["status"])
        try:
            self._data, _ = self._store.load(self._data["execution"])
        except StoreError:
            # It is shown as it was.
            return False
        self._first = self._data["count"] - len(self._data["events"])
        return before != (self._data["count"], self._data["status"])

    def summary(self) -> Summary:
        """Say how far it was, in short."""
        return Summary.of(self.report(), self._data["now"], digest(self.definition()), "local")

    def report(self) -> Report:
        """Say how far it was."""
        return kept_report(self._data)

    def count(self) -> int:
        """Give the id of its latest event."""
        count: int = self._data["count"]
        return count

    def events(self, after: int, most: int) -> Sequence[Event]:
        """Give events after one."""
        begin = max(after - self._first, 0)
        some = {"count": 0, "events": self._data["events"][begin : begin + most]}
        some["count"] = self._first + begin + len(some["events"])
        return kept_events(some)

    def asked(self) -> Sequence[Asked]:
        """Nobody here can answer for another process."""
        return ()

    def definition(self) -> Mapping[str, Any]:
        """Give the definition that it ran."""
        definition: Mapping[str, Any] = self._data["definition"]
        return definition


def digest(definition: Mapping[str, Any]) -> str:
    """Give a name for a definition: the same for the same."""
    return hashlib.sha256(json.dumps(definition, sort_keys=True).encode()).hexdigest()[:16]


def _of_row(row: Row) -> Summary:
    return Summary(
        id=row.id,
        name=row.id,
        workflow=row.machine,
        status=row.status,
        started=row.started,
        stopped=row.stopped,
        now=row.stopped or row.started,
        redrive_count=0,
        error=None,
        cause=None,
        definition=f"of-{row.id}",
        source="local",
        arn=None,
    )


def _type_of(workflow: Definition) -> str:
    return str(getattr(workflow, "type", "STANDARD"))


def _definition_of(workflow: Definition) -> Mapping[str, Any] | None:
    if isinstance(workflow, Mapping):
        return workflow
    try:
        return (workflow if isinstance(workflow, StateMachine) else workflow.compile()).to_dict()
    except DefinitionError:
        # Whoever starts it is told what is wrong.
        return None


def _input_of(workflow: Definition) -> Any:
    return getattr(workflow, "input_model", None)


def _answers_of(workflow: Any) -> dict[str, Schema]:
    """Give the JSON Schemas of the answers of tasks, by the names of states, where the workflow says them."""
    types: Mapping[str, Type] = getattr(workflow, "answer_types", dict)()
    schemas = ((state, schema_of_type(each)) for state, each in types.items())
    return {state: schema for state, schema in schemas if schema is not None}
