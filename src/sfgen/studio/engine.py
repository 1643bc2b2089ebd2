"""Executions of this process: begun, looked at, answered, stopped and redriven while others run beside them."""

from __future__ import annotations

import hashlib
import threading
import time
import uuid
from collections.abc import Callable, Iterable, Mapping
from os import PathLike
from typing import Any, Final, Protocol, TypeAlias

from sfgen.asl.model import Json
from sfgen.errors import SfgenError
from sfgen.local import Callback, Definition, Execution, begin, restore
from sfgen.local.driver import Driver
from sfgen.local.execution import knowing
from sfgen.local.mocks import Fails, Gives
from sfgen.local.runs import MachineType
from sfgen.local.store import Store, StoreError
from sfgen.operate.errors import OperateError
from sfgen.operate.executions import Report, check_start
from sfgen.operate.kept import kept_report
from sfgen.studio.clock import Clock, RealClock
from sfgen.studio.errors import ExecutionExistsError, UnknownExecutionError, UnknownTokenError
from sfgen.studio.running import ABORTED, Pace, Running

__all__ = ["Engine", "Supplies"]

_REDRIVABLE: Final = frozenset({"FAILED", "TIMED_OUT", "ABORTED"})
_INTERRUPTED: Final = "the server that ran it was ended"
_ENDING_SECONDS: Final = 5.0
# So many executions that have ended stay at hand.
_REMEMBERED: Final = 100

Ended: TypeAlias = Callable[[Report], None]


class Supplies(Protocol):
    """What executions are given; it is asked at each start and each redrive."""

    def mocks(self, workflow: str) -> Mapping[str, Any]:
        """Give what answers the tasks of a workflow."""
        ...

    def parameters(self, workflow: str) -> Mapping[str, Any]:
        """Give what `${Name}` in the definition of a workflow stands for."""
        ...


class Engine:
    """Executions of this process, each on a thread of its own.

    What is public may be called by any thread, that of an execution included.

    Args:
        workflows: The workflows that can be started, by name; the first one is meant where none is named.
        supplies: What executions are given.
        others: Workflows that only tasks start.
        buckets: Folders that stand for buckets of S3, by name.
        machine_type: `STANDARD` or `EXPRESS`; that of each workflow without it.
        seed: What chance and uuids are drawn from, together with the name of the execution.
        store: Where executions are kept, or None.
        target: What the executions are of, as the store notes it.
        place: What the executions are of, in the same words wherever the server is started: see `resume`.
        clock: Real time.
        pace: How fast the clock of executions goes.
        complain: Is told, in one line, that an execution cannot be kept, or that a mock has made a mistake.

    Attributes:
        workflows: The workflows that can be started, by name.
        interrupted: The executions that were running when it was closed.
    """

    def __init__(
        self,
        workflows: Mapping[str, Definition],
        supplies: Supplies,
        *,
        others: Iterable[Definition] = (),
        buckets: Mapping[str, str | PathLike[str]] | None = None,
        machine_type: MachineType | None = None,
        seed: int = 0,
        store: Store | None = None,
        target: str | None = None,
        place: str | None = None,
        clock: Clock | None = None,
        pace: Pace | None = None,
        complain: Callable[[str], None] = lambda _: None,
    ) -> None:
        self.workflows = dict(workflows)
        self._supplies = supplies
        self._others = [*workflows.values(), *others]
        self._buckets = dict(buckets or {})
        self._machine_type: MachineType | None = machine_type
        self._seed = seed
        self._store = store
        self._target = target
        self._keeper = None if store is None or place is None else store.keeper(place)
        self._clock = clock or RealClock()
        self._pace = pace or Pace()
        self._complain = complain
        self._lock = threading.RLock()
        self._running: dict[str, Running] = {}
        self._watching: list[Callable[[str], None]] = []
        self._ended: list[Ended] = []
        self._is_closed = False
        self.interrupted: list[str] = []

    # What others do with executions

    def start(self, workflow: str | None, given: Json, name: str | None = None) -> str:
        """Start an execution and give its id, which is its name.

        Args:
            workflow: The name of the workflow; None for the only or the first one.
            given: The input.
            name: The name of the execution; a new one without it. As in an account, a name with which the same workflow
                runs on the same input gives that execution, and starts none.

        Raises:
            ExecutionExistsError: One of that name has ended, or has another input.
            OperateError: There is no such workflow, or the input or the name cannot be one.
            DefinitionError: The workflow has errors.
        """
        chosen = self._chosen(workflow)
        name = name or str(uuid.uuid4())
        check_start(given, name)
        with self._lock:
            if self._is_same(name, chosen, given):
                return name
            execution = begin(
                self.workflows[chosen],
                given,
                name=chosen,
                mocks=self._mocks(chosen),
                parameters=self._supplies.parameters(chosen),
                workflows=self._others,
                buckets=self._buckets,
                type=self._machine_type,
                execution_name=name,
                seed=self._seed_of(name, 0),
                start=self._clock.now(),
            )
            self._run(execution)
        return name

    def answer(self, token: str, output: Json) -> None:
        """Send the result of a task that waits for it.

        Raises:
            UnknownTokenError: No task waits for the token, or somebody has answered already.
        """
        self._taking(token).answer(token, Gives(output))

    def fail(self, token: str, error: str | None = None, cause: str | None = None) -> None:
        """Let a task fail that waits for its result.

        Raises:
            UnknownTokenError: No task waits for the token, or somebody has answered already.
        """
        self._taking(token).answer(token, Fails(error, cause))

    def heartbeat(self, token: str) -> None:
        """Say that a task is being worked on.

        Raises:
            UnknownTokenError: No task waits for the token.
        """
        found = next((each for each in self._alive() if each.waits_for(token)), None)
        if found is None:
            raise _unknown_token()
        found.beat(token)

    def stop(self, execution: str, error: str | None = None, cause: str | None = None) -> None:
        """Abort an execution.

        Raises:
            OperateError: It does not run here.
        """
        running = self._running.get(execution)
        report = self.report(execution)
        if running is None or report.is_over:
            hint = f"sfgen stop {execution}" if report.status == "RUNNING" else None
            where = " in another process" if report.status == "RUNNING" else ": there is nothing to stop"
            raise OperateError(f"{execution} is {report.status}{where}", hint)
        running.stop(error, cause)

    def redrive(self, execution: str) -> None:
        """Go on with an execution from the states that failed.

        Raises:
            OperateError: It cannot be redriven.
        """
        with self._lock:
            report = self.report(execution)
            if report.status not in _REDRIVABLE:
                raise OperateError(f"{execution} is {report.status}: it cannot be redriven", "start a new one")
            running = self._running.get(execution)
            if running is None:
                self._go_on(execution)
                return
            # It has ended, and its thread is about to.
            if not running.is_own_thread:
                running.join(_ENDING_SECONDS)
            again = running.execution
            self._redrive(again, self._mocks(again.machine))

    def resume(self) -> list[str]:
        """Go on with what earlier servers of the same place were running when they ended, and give their ids.

        What another process is running right now is left alone.
        """
        if self._store is None or self._keeper is None:
            return []
        found = self._store.adopt(self._keeper)
        for execution in found:
            with self._lock:
                try:
                    self._go_on(execution)
                except SfgenError as error:
                    self._complain(f"{execution} is not gone on with: {error}")
        return found

    def look(self) -> None:
        """Look whether somebody has stopped an execution from another terminal."""
        for running in self._alive():
            stopped = self._stopped(running.execution)
            if stopped is not None:
                running.stop(*stopped)

    # What others look at

    def watch(self, changed: Callable[[str], None]) -> None:
        """Have a function told the id of each execution that has something new; any thread calls it."""
        self._watching.append(changed)

    def on_end(self, told: Ended) -> None:
        """Have a function told of each execution that has ended, also after a redrive; its thread calls it."""
        self._ended.append(told)

    def ids(self) -> list[str]:
        """Give the executions of this process, in the order in which they were started."""
        return list(self._running)

    def is_here(self, execution: str) -> bool:
        """Say whether an execution is one of this process."""
        return execution in self._running

    def report(self, execution: str) -> Report:
        """Say how far an execution is, also one that is only kept.

        Raises:
            UnknownExecutionError: There is none.
        """
        running = self._running.get(execution)
        return kept_report(self._kept(execution)) if running is None else running.report()

    def running(self, execution: str) -> Running:
        """Give an execution of this process, to look at; what was looked at stays there also when the engine forgets it.

        Raises:
            UnknownExecutionError: It is none of this process.
        """
        found = self._running.get(execution)
        if found is None:
            raise UnknownExecutionError(f"there is no execution {execution!r}")
        return found

    def callbacks(self, execution: str) -> tuple[Callback, ...]:
        """Give the tasks of an execution of this process that wait for somebody."""
        return self.running(execution).callbacks

    def close(self) -> None:
        """Interrupt what runs; it is kept, and the next server with the same store goes on with it."""
        with self._lock:
            self._is_closed = True
            alive = self._alive()
        for running in alive:
            running.interrupt()
        deadline = time.monotonic() + _ENDING_SECONDS
        for running in alive:
            if not running.is_own_thread:
                running.join(max(deadline - time.monotonic(), 0))
        self.interrupted = [each.execution.name for each in alive if not each.report().is_over]
        if self._keeper is not None:
            self._keeper.end()

    # Inside

    def _chosen(self, workflow: str | None) -> str:
        if workflow is None:
            return next(iter(self.workflows))
        if workflow not in self.workflows:
            raise OperateError(f"there is no workflow {workflow!r}", f"there are {', '.join(self.workflows)}")
        return workflow

    def _is_same(self, name: str, workflow: str, given: Json) -> bool:
        """Say whether a name means an execution that runs already."""
        try:
            report = self.report(name)
        except UnknownExecutionError:
            return False
        same = report.machine == workflow and report.input == given
        if same and not report.is_over and name in self._running:
            return True
        why = f"is {report.status} already" if same else "exists with another input"
        raise ExecutionExistsError(f"the execution {name} {why}", "take another name")

    def _seed_of(self, name: str, redrives: int) -> int:
        """Give what chance is drawn from: tokens of two executions, or after a redrive, are never the same."""
        text = f"{self._seed} {redrives} {name}"
        return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")

    def _run(self, execution: Execution) -> None:
        if self._is_closed:
            raise OperateError("the server is ending")
        name = execution.name
        running = Running(
            execution,
            self._clock,
            self._pace,
            save=self._save,
            changed=lambda: self._tell(name),
            ended=self._has_ended,
        )
        self._save(execution)
        self._running[name] = running
        running.start()
        self._tell(name)

    def _go_on(self, execution: str) -> None:
        """Redrive an execution that is only kept."""
        data = self._kept(execution)
        mocks = self._mocks(data["name"])
        again = restore(
            data,
            mocks=mocks,
            buckets=self._buckets,
            seed=self._seed_of(execution, data["redriveCount"] + 1),
            stopped_with=(ABORTED, _INTERRUPTED),
        )
        try:
            self._redrive(again, mocks)
        except SfgenError:
            # An Express execution cannot go on: it is aborted and kept so.
            self._store_as_it_is(again)
            raise

    def _redrive(self, execution: Execution, mocks: Mapping[str, Any]) -> None:
        """Go on with an execution that has ended; its clock has stood still meanwhile."""
        Driver(execution).set_clock(self._clock.now())
        execution.begin_redrive(mocks=mocks)
        self._run(execution)

    def _mocks(self, workflow: str) -> dict[str, Any]:
        """Give what answers the tasks of a workflow, which may go by what the workflow says of the answers."""
        given = dict(self._supplies.mocks(workflow))
        definition = self.workflows.get(workflow)
        return given if definition is None else knowing(given, definition)

    def _taking(self, token: str) -> Running:
        """Give the execution with a task that waits for a token."""
        found = next((each for each in self._alive() if each.take(token)), None)
        if found is None:
            raise _unknown_token()
        return found

    def _alive(self) -> list[Running]:
        return [each for each in list(self._running.values()) if each.is_alive]

    def _kept(self, execution: str) -> dict[str, Any]:
        if self._store is not None:
            try:
                data, _ = self._store.load(execution)
            except StoreError as error:
                raise UnknownExecutionError(str(error)) from None
            if data["execution"] == execution:
                return data
        raise UnknownExecutionError(f"there is no execution {execution!r}")

    def _save(self, execution: Execution) -> None:
        """Keep an execution; end it if somebody has stopped it from another terminal."""
        stopped = self._stopped(execution)
        if stopped is not None:
            execution.stop(*stopped)
        self._store_as_it_is(execution)

    def _stopped(self, execution: Execution) -> tuple[str | None, str | None] | None:
        if self._store is None or execution.status != "RUNNING":
            return None
        try:
            return self._store.stopped(execution.name, execution.started, execution.redrive_count)
        except StoreError as error:
            self._complain(str(error))
            return None

    def _store_as_it_is(self, execution: Execution) -> None:
        if self._store is None:
            return
        try:
            self._store.save(execution.snapshot(), self._target, self._keeper)
        except StoreError as error:
            self._complain(str(error))

    def _tell(self, name: str) -> None:
        for changed in self._watching:
            changed(name)

    def _has_ended(self, running: Running) -> None:
        report = running.report()
        if report.status == "ABORTED" and report.error == ABORTED:
            self._complain(f"{report.name} was aborted: {report.cause}")
        if report.is_over:
            for told in self._ended:
                try:
                    told(report)
                except Exception as error:  # noqa: BLE001 - whoever is told ends nothing here
                    self._complain(f"the end of {report.name} led to {type(error).__name__}: {error}")
            self._forget()
        self._tell(report.name)

    def _forget(self) -> None:
        """Leave old executions to the store."""
        if self._store is None:
            return
        with self._lock:
            ended = [name for name, each in self._running.items() if each.report().is_over]
            for name in ended[:-_REMEMBERED]:
                del self._running[name]


def _unknown_token() -> UnknownTokenError:
    return UnknownTokenError("no task waits for this token", "it was answered, its time is up, or it is another one")
