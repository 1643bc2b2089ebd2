"""Executions as users have them, and the function that runs them."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, is_dataclass
from os import PathLike
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeAlias

from pydantic import BaseModel

from sfgen.asl import StateMachine, from_dict
from sfgen.asl.model import Json
from sfgen.asl.plain import find_foreign
from sfgen.errors import SfgenError
from sfgen.local.fiber import Fiber
from sfgen.local.history import Entry, render_all, render_some
from sfgen.local.loop import Loop
from sfgen.local.mocks import Answer, Fails, Gives, Mocks, Responder
from sfgen.local.nested import Machine
from sfgen.local.objects import Objects
from sfgen.local.payload import LONGEST_PAYLOAD, fits, text_of
from sfgen.local.program import States
from sfgen.local.runs import MachineType, Run, Session, Status
from sfgen.local.sources import Sources
from sfgen.local.states.distributed import MapRun
from sfgen.local.states.task import WORKER, Attempt
from sfgen.local.substitution import check_met, filled
from sfgen.local.tasks import TaskCall, resource_of
from sfgen.local.visits import Visit, visits_of

if TYPE_CHECKING:
    from sfgen.local.mock_fields import FieldValidation
    from sfgen.local.real_services import Live

__all__ = ["Callback", "Definition", "Execution", "MockSource", "begin", "restore", "run"]


class Compilable(Protocol):
    """What gives a state machine: a workflow."""

    @property
    def name(self) -> str:
        """The name of the machine."""
        ...

    @property
    def type(self) -> MachineType:
        """Whether it is a Standard or an Express workflow."""
        ...

    @property
    def parameter_defaults(self) -> Mapping[str, float | str | bool]:
        """What the Parameters stand for that have a default, by name."""
        ...

    def compile(self) -> StateMachine:
        """Give the state machine."""
        ...


Definition: TypeAlias = StateMachine | Mapping[str, Any] | Compilable
"""What can be run: a workflow, a state machine, or a definition as plain data."""

MockSource: TypeAlias = Mapping[str, Any] | str | PathLike[str] | None
"""Mocks by name, `"auto"`, or the path of a file of mocks."""


Watch: TypeAlias = Callable[[Run, int, Entry], None]
"""Is told of each event of each execution in a run."""

observers: list[Callable[[str, StateMachine], Watch]] = []
"""Who wants to be told of every run in this process: each is given the name and the machine. Coverage of tests is one."""


@dataclass(frozen=True, slots=True)
class Callback:
    """A task that waits for somebody to send its result.

    Attributes:
        token: The task token.
        state: The name of the state.
        resource: Its `Resource`.
        arguments: What the task was given.
        event: The event of this execution with which the state was entered; where a child of a Distributed Map or an execution
            that a task has started waits, the event of that Map or task; 0 where nothing of this execution waits for it.
        since: When it was, in milliseconds since 1970.
        due: When its timeout comes, or None.
        beat: When the next heartbeat is missed, or None.
    """

    token: str
    state: str
    resource: str
    arguments: Json
    event: int = 0
    since: int = 0
    due: int | None = None
    beat: int | None = None


class Execution:
    """One execution on this machine.

    It runs until it ends, or until all that is left waits for somebody outside: then its status is `RUNNING`, and
    `callbacks` says what it waits for.
    """

    def __init__(self, run: Run) -> None:
        self._run = run

    def __repr__(self) -> str:
        return f"<Execution {self.name} {self.status}>"

    @property
    def arn(self) -> str:
        """The ARN that it would have."""
        return self._run.arn

    @property
    def name(self) -> str:
        """Its name."""
        return self._run.execution

    @property
    def machine(self) -> str:
        """The name of its state machine."""
        return self._run.name

    @property
    def status(self) -> Status:
        """`SUCCEEDED`, `FAILED`, `TIMED_OUT`, `ABORTED`, or `RUNNING` while it waits for somebody outside."""
        return self._run.status

    @property
    def input(self) -> Json:
        """What it was given."""
        return self._run.input

    @property
    def output(self) -> Json:
        """What it gave, or None."""
        return self._run.output

    @property
    def error(self) -> str | None:
        """The name of the error with which it failed, or None."""
        return self._run.error

    @property
    def cause(self) -> str | None:
        """Why it failed, or None."""
        return self._run.cause

    @property
    def started(self) -> int:
        """When it began by its own clock, in milliseconds since 1970."""
        return self._run.started_at

    @property
    def stopped(self) -> int | None:
        """When it ended by its own clock, in milliseconds since 1970, or None."""
        return self._run.stopped_at

    @property
    def redrive_count(self) -> int:
        """How often it was redriven."""
        return self._run.redrive_count

    @property
    def definition(self) -> StateMachine:
        """The state machine that it runs."""
        return self._run.machine

    @property
    def seconds(self) -> float:
        """How long it took by its own clock."""
        run = self._run
        return ((run.loop.now if run.stopped_at is None else run.stopped_at) - run.started_at) / 1000

    @property
    def events(self) -> Sequence[dict[str, Any]]:
        """Its history, as GetExecutionHistory returns it."""
        return render_all(self._run.history)

    @property
    def event_count(self) -> int:
        """The id of its latest event."""
        return self._run.history.count

    def events_after(self, after: int, most: int) -> list[dict[str, Any]]:
        """Give some events after one; another thread may ask while it goes on.

        Args:
            after: The id of that event, or 0.
            most: How many at most.
        """
        return render_some(self._run.history, after, most)

    def entries(self) -> Iterator[tuple[int, Entry]]:
        """Give the events as they are noted, with their ids: each knows the state that it belongs to."""
        return self._run.history.numbered()

    @property
    def states(self) -> Sequence[Visit]:
        """The states it went through, in the order in which they were entered."""
        return visits_of(self._run.history)

    @property
    def task_calls(self) -> Sequence[TaskCall]:
        """The calls of tasks, in order; with those of the executions it has started."""
        return self._run.session.calls

    @property
    def map_runs(self) -> Sequence[MapRun]:
        """The runs of Distributed Maps, in order."""
        return self._run.session.map_runs

    @property
    def nested(self) -> Sequence[Execution]:
        """The executions of other workflows that its tasks have started."""
        return [Execution(run) for run in self._run.session.nested]

    @property
    def objects(self) -> Mapping[str, str]:
        """What was written to S3, by the URI of the object."""
        return self._run.session.objects.written

    @property
    def callbacks(self) -> Sequence[Callback]:
        """The tasks that wait for somebody outside: callbacks, and activities that no mock answers."""
        waiting = [attempt for attempt in self._run.session.attempts.values() if attempt.is_outside]
        within = self._run.session.starters() if any(each.fiber.run is not self._run for each in waiting) else {}
        return [
            Callback(
                each.token or "",
                each.call.state,
                each.call.resource,
                each.call.arguments,
                self._event_of(each.fiber, within),
                each.fiber.entered_at,
                each.due,
                each.missed_at,
            )
            for each in waiting
        ]

    def _event_of(self, fiber: Fiber, within: Mapping[int, Fiber]) -> int:
        """Give the event with which this execution entered the state in which something waits."""
        while fiber.run is not self._run:
            if id(fiber.run) not in within:
                return 0
            fiber = within[id(fiber.run)]
        return fiber.entered

    def send_task_success(self, token: str, output: Json) -> None:
        """Send the result of a task that waits for it, and go on.

        Args:
            token: The task token: `callbacks` has it, and what the task was given.
            output: The result.

        Raises:
            SfgenError: no task waits for the token, or the result is no JSON.
        """
        fault = find_foreign(output)
        if fault is not None:
            raise SfgenError(f"the result of a task is JSON, and this has {fault[1]}")
        self._answer(token, Gives(output))

    def send_task_failure(self, token: str, error: str | None = None, cause: str | None = None) -> None:
        """Let a task fail that waits for its result, and go on."""
        self._answer(token, Fails(error, cause))

    def take_activity_task(self, token: str, worker: str = WORKER) -> None:
        """Take the task of an activity, as a worker does that polls for it: its time runs from here.

        Args:
            token: The task token: `callbacks` has it.
            worker: The name of the worker.

        Raises:
            SfgenError: no activity waits for a worker with the token.
        """
        attempt = self._attempt(token)
        if resource_of(attempt.call.resource).family != "Activity" or attempt.worker is not None:
            raise SfgenError(f"no activity waits for a worker with the token {token!r}")
        attempt.take(worker)

    def send_task_heartbeat(self, token: str) -> None:
        """Say that a task is still being worked on."""
        self._attempt(token).beat()

    def _attempt(self, token: str) -> Attempt:
        attempt = self._run.session.attempts.get(token)
        if attempt is None:
            raise SfgenError(f"no task waits for the token {token!r}")
        return attempt

    def _answer(self, token: str, answer: Answer) -> None:
        # Whoever answers in real time may be too late.
        self._run.loop.catch_up(lambda: self._run.is_settled)
        attempt = self._attempt(token)
        if resource_of(attempt.call.resource).family == "Activity" and attempt.worker is None:
            attempt.take(WORKER)
        attempt.answered(answer)
        self._go_on()

    def pass_time(self, seconds: float) -> None:
        """Let time pass while somebody outside does nothing: timeouts and heartbeats come due."""
        loop = self._run.loop
        until = loop.now + round(seconds * 1000)
        loop.run(lambda: self._run.is_settled, beyond=until)
        loop.now = max(loop.now, until)

    def stop(self, error: str | None = None, cause: str | None = None) -> None:
        """Abort it, as StopExecution does."""
        self._run.stop(error, cause)

    def redrive(self, *, mocks: MockSource = None) -> Execution:
        """Go on from the states that failed, keeping what has succeeded.

        Args:
            mocks: What answers tasks from now on; as before without it.

        Raises:
            SfgenError: it has not failed, or is no Standard execution.
        """
        self.begin_redrive(mocks=mocks)
        self._go_on()
        return self

    def begin_redrive(self, *, mocks: MockSource = None) -> None:
        """Note a redrive without going on: see `redrive`, and `begin`."""
        run = self._run
        if run.status not in {"FAILED", "TIMED_OUT", "ABORTED"}:
            raise SfgenError(f"an execution that is {run.status} cannot be redriven")
        if run.machine_type == "EXPRESS":
            raise SfgenError("an Express execution cannot be redriven: start it again")
        if run.history.is_nearly_full:
            raise SfgenError("an execution with so long a history cannot be redriven: start it again")
        if mocks is not None:
            run.session.mocks = Mocks(mocks_by_key(mocks, run.name, {}), run.session.mocks.validation)
        run.redrive()

    def snapshot(self) -> dict[str, Any]:
        """Give all of it as plain data, to be kept and gone on with later: see `restore`."""
        from sfgen.local.snapshot import snapshot_of

        return snapshot_of(self._run)

    def _go_on(self) -> None:
        self._run.loop.run(lambda: self._run.is_settled)


def run(
    definition: Definition,
    input: Any = None,
    *,
    mocks: MockSource = None,
    mock_validation: FieldValidation = "PRESENT",
    live: Mapping[str, Live] | None = None,
    workflows: Iterable[Definition] | Mapping[str, Definition] = (),
    buckets: Mapping[str, str | PathLike[str]] | None = None,
    parameters: Mapping[str, Any] | None = None,
    name: str | None = None,
    type: MachineType | None = None,
    execution_name: str | None = None,
    seed: int = 0,
    start: int | None = None,
    real_time: bool = False,
    watch: Watch | None = None,
) -> Execution:
    """Run a workflow on this machine.

    Nothing is sent anywhere unless `live` says so. Time is virtual: what waits a day takes no time. Two runs with the same
    arguments give the same history.

    Args:
        definition: A workflow, a state machine, or a definition as plain data.
        input: The input: any JSON value, or an object of a pydantic model or a dataclass; an empty object without it.
        mocks: What answers the tasks: a mock by the name of a state, the ARN of a resource, `function:NAME`, an integration
            such as `dynamodb:getItem`, a service, or `*`, the nearest one first. `"auto"` makes up all answers; the path of a
            file reads them.
        mock_validation: How much of the result of a mock must fit what the API gives: its required members too (`STRICT`), the
            types of what is there (`PRESENT`), or nothing (`NONE`).
        live: Services that are called for real, by name.
        workflows: Other workflows, which tasks may start.
        buckets: Folders that stand for buckets of S3, by name.
        parameters: What `${Name}` in the definition stands for.
        name: The name of the state machine; that of the workflow without it.
        type: `STANDARD` or `EXPRESS`; that of the workflow without it.
        execution_name: The name of the execution; a uuid without it.
        seed: What chance and uuids are drawn from.
        start: When the run begins, in milliseconds since 1970; the clock of the machine if `real_time`.
        real_time: Wait for as long as the workflow waits.
        watch: Is called with each event.

    Returns:
        The execution, which has ended or waits for somebody outside.

    Raises:
        DefinitionError: the definition has errors.
        MockError: nothing answers a task, or what does cannot.

    Examples:
        >>> wait = {"Type": "Wait", "Seconds": 86400, "Next": "Ask"}
        >>> ask = {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "End": True}
        >>> execution = run({"StartAt": "Wait", "States": {"Wait": wait, "Ask": ask}}, mocks={"Ask": {"Payload": 42}})
        >>> execution.status, execution.output, execution.seconds
        ('SUCCEEDED', {'Payload': 42}, 86400.0)
    """
    execution = begin(
        definition,
        input,
        mocks=mocks,
        mock_validation=mock_validation,
        live=live,
        workflows=workflows,
        buckets=buckets,
        parameters=parameters,
        name=name,
        type=type,
        execution_name=execution_name,
        seed=seed,
        start=start,
        real_time=real_time,
        watch=watch,
    )
    execution._go_on()
    return execution


def begin(
    definition: Definition,
    input: Any = None,
    *,
    mocks: MockSource = None,
    mock_validation: FieldValidation = "PRESENT",
    live: Mapping[str, Live] | None = None,
    workflows: Iterable[Definition] | Mapping[str, Definition] = (),
    buckets: Mapping[str, str | PathLike[str]] | None = None,
    parameters: Mapping[str, Any] | None = None,
    name: str | None = None,
    type: MachineType | None = None,
    execution_name: str | None = None,
    seed: int = 0,
    start: int | None = None,
    real_time: bool = False,
    watch: Watch | None = None,
) -> Execution:
    """Begin an execution without entering its first state: `sfgen.local.driver.Driver` takes it on from there.

    It takes what `run` takes.

    Raises:
        DefinitionError: the definition has errors.
        SfgenError: the input is none.
    """
    met: set[str] = set()
    machine = machine_of(definition, parameters, met)
    given = {} if input is None else plain_input(input)
    fault = find_foreign(given)
    if fault is not None:
        raise SfgenError(f"the input is JSON, and this has {fault[1]}{f' at {fault[0]}' * bool(fault[0])}")
    if not fits(given):
        size = len(text_of(given).encode())
        raise SfgenError(f"the input has {size:,} bytes, and an execution takes {LONGEST_PAYLOAD:,}")
    named = name or getattr(definition, "name", None) or "StateMachine"
    loop = Loop(start=start, real_time=real_time)
    sources = Sources(random.Random(seed), lambda: loop.now)  # noqa: S311  # repeatable, not secret
    told = [each(named, machine) for each in observers] + ([] if watch is None else [watch])
    session = Session(
        loop,
        Mocks(knowing(mocks_by_key(mocks, named, live or {}), definition), mock_validation),
        sources,
        Objects(buckets or {}),
        watch=_all_of(told),
    )
    session.machines = _machines(workflows, parameters, met)
    check_met(parameters or {}, met)
    made = Run(
        session,
        States(machine, machine.query_language or "JSONPath"),
        given,
        name=named,
        execution=execution_name or session.sources.uuid(),
        machine_type=_type_of(definition) if type is None else type,
        timeout_seconds=_whole(machine.timeout_seconds),
        machine=machine,
    )
    made.begin()
    return Execution(made)


def plain_input(given: Any) -> Any:
    """Give an input as plain data: an object of a pydantic model or a dataclass as the fields that it has."""
    if isinstance(given, BaseModel):
        return given.model_dump(mode="json", by_alias=True)
    if is_dataclass(given) and not isinstance(given, type):
        return asdict(given)
    return given


def restore(
    data: Mapping[str, Any],
    *,
    mocks: MockSource = None,
    mock_validation: FieldValidation = "PRESENT",
    live: Mapping[str, Live] | None = None,
    buckets: Mapping[str, str | PathLike[str]] | None = None,
    seed: int = 0,
    real_time: bool = False,
    watch: Callable[[Run, int, Entry], None] | None = None,
    stopped_with: tuple[str | None, str | None] = (None, None),
) -> Execution:
    """Make an execution again from what `Execution.snapshot` gave, to look at it or to redrive it.

    Args:
        data: What is kept of it.
        mocks: What answers the tasks from now on.
        mock_validation: How much of the result of a mock must fit what the API gives.
        live: Services that are called for real, by name.
        buckets: Folders that stand for buckets of S3, by name.
        seed: What chance and uuids are drawn from.
        real_time: Wait for as long as the workflow waits.
        watch: Is called with each event.
        stopped_with: Error and cause of one that was still running: it is ended.
    """
    from sfgen.local.snapshot import restored

    loop = Loop(start=None if real_time else data["now"], real_time=real_time)
    sources = Sources(random.Random(seed), lambda: loop.now)  # noqa: S311  # repeatable, not secret
    answers = Mocks(mocks_by_key(mocks, data["name"], live or {}), mock_validation)
    made = restored(data, Session(loop, answers, sources, Objects(buckets or {}), watch=watch))
    if made.status == "RUNNING":
        # Its process was ended from outside: what it was doing is as good as aborted.
        made.stop(*stopped_with)
    return Execution(made)


def _all_of(watches: Sequence[Watch]) -> Watch | None:
    """Make one of several functions that are told of events."""
    if len(watches) < 2:
        return watches[0] if watches else None

    def told(run: Run, number: int, entry: Entry) -> None:
        for watch in watches:
            watch(run, number, entry)

    return told


def machine_of(
    definition: Definition, parameters: Mapping[str, Any] | None = None, met: set[str] | None = None
) -> StateMachine:
    """Give the state machine of whatever defines one.

    Args:
        definition: A workflow, a state machine, or a definition as plain data.
        parameters: What `${Name}` stands for; a workflow's Parameters stand for their defaults otherwise.
        met: Gets the names that it has, where other definitions may have the others.

    Raises:
        DefinitionError: it has errors.
    """
    given = dict(parameters or {})
    if isinstance(definition, Mapping):
        return from_dict(filled(definition, given, met))
    if isinstance(definition, StateMachine):
        return from_dict(filled(definition.to_dict(), given, met)) if given else definition
    machine = definition.compile()
    text = machine.to_json()
    if "${" not in text:
        return from_dict(filled(machine.to_dict(), given, met)) if given else machine
    defaults = {name: value for name, value in definition.parameter_defaults.items() if f"${{{name}}}" in text}
    return from_dict(filled(machine.to_dict(), {**defaults, **given}, met))


def _type_of(definition: Definition) -> MachineType:
    kind: Literal["STANDARD", "EXPRESS"] = getattr(definition, "type", "STANDARD")
    return kind


def mocks_by_key(mocks: MockSource, name: str, live: Mapping[str, Live]) -> dict[str, Any]:
    """Give all that answers tasks by its key."""
    called: dict[str, Any] = {key: each for service, each in live.items() for key in (service, f"aws-sdk:{service}")}
    if mocks is None:
        return called
    if mocks == "auto":
        from sfgen.local.generated import auto

        return {**called, "*": auto()}
    if isinstance(mocks, Mapping):
        return {**called, **mocks}
    from sfgen.local.mock_file import load_mocks

    return {**called, **load_mocks(mocks, name)}


def knowing(mocks: dict[str, Any], definition: Definition) -> dict[str, Any]:
    """Tell what makes answers up which types the workflow says they have."""
    types_of = getattr(definition, "answer_types", None)
    if types_of is None or not any(isinstance(each, Responder) for each in mocks.values()):
        return mocks
    types = types_of()
    return {key: each.knowing(types) if isinstance(each, Responder) else each for key, each in mocks.items()}


def _machines(
    workflows: Iterable[Definition] | Mapping[str, Definition],
    parameters: Mapping[str, Any] | None,
    met: set[str],
) -> dict[str, Machine]:
    """Make the workflows ready that tasks may start; `met` gets the names of values that they have."""
    named = (
        workflows.items()
        if isinstance(workflows, Mapping)
        else [(str(getattr(each, "name", "StateMachine")), each) for each in workflows]
    )
    found: dict[str, Machine] = {}
    for name, definition in named:
        machine = machine_of(definition, parameters, met)
        states = States(machine, machine.query_language or "JSONPath")
        short = name.rpartition(":")[2]
        made = Machine(short, machine, states, _type_of(definition), _whole(machine.timeout_seconds))
        found |= {name: made, _opening(short): made}
    return found


def _opening(name: str) -> str:
    """Give what stands for the ARN of a workflow in the definition of one that starts it."""
    words = re.findall(r"[A-Za-z0-9]+", name)
    return f"${{{''.join(word[0].upper() + word[1:] for word in words)}Arn}}"


def _whole(value: int | str | None) -> int | None:
    """Give a number; one that is only known when the workflow is deployed limits nothing here."""
    return value if isinstance(value, int) else None
