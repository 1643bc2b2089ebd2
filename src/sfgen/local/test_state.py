"""One state tried out on its own, as TestState of AWS does it.

Source: AWS Step Functions Developer Guide, "Using TestState API to test a state", and API Reference, "TestState"; what
they do not say, and the texts of refusals, as the service gives them.
"""

from __future__ import annotations

import difflib
import json
import random
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final, Literal, TypeAlias

from sfgen.asl import Visit, read_object, walk
from sfgen.asl.emit import to_dict
from sfgen.asl.model import Json, MapState, ParallelState, TaskState
from sfgen.checks import check
from sfgen.errors import SfgenError
from sfgen.local.execution import Definition, machine_of, mocks_by_key
from sfgen.local.failures import THRESHOLD_EXCEEDED, StateError, matches
from sfgen.local.fiber import Fiber, Position
from sfgen.local.flows import Assigned
from sfgen.local.loop import Loop
from sfgen.local.mock_fields import FieldValidation, field_fault
from sfgen.local.mocks import Fails, Gives, Mocks
from sfgen.local.objects import Objects
from sfgen.local.program import States
from sfgen.local.runs import Run, Session
from sfgen.local.sources import Sources
from sfgen.local.states.base import Node, retry_delay
from sfgen.local.states.distributed import EXCEEDED, DistributedMapNode
from sfgen.local.states.map_ import MapNode
from sfgen.local.states.parallel import ParallelNode
from sfgen.local.states.pass_ import PassNode
from sfgen.local.substitution import filled
from sfgen.local.tasks import resource_of
from sfgen.local.wire import shown_exchange

__all__ = ["Level", "MockedResult", "RefusedTestError", "StateTest", "StateTestStatus", "state_alone", "state_test"]

Level: TypeAlias = Literal["INFO", "DEBUG", "TRACE"]
"""Output or error; also what the data was on its way; for HTTP tasks also the request and the response."""
StateTestStatus: TypeAlias = Literal["SUCCEEDED", "FAILED", "RETRIABLE", "CAUGHT_ERROR"]

ALONE: Final = "StateName"
"""What a state is called that is given without a name."""

# What leads out of a state that is given alone leads nowhere.
_WAYS_OUT: Final = {"no-terminal-state", "unknown-transition-target", "unreachable-state"}
_MOCKABLE: Final = (TaskState, MapState, ParallelState)


class RefusedTestError(SfgenError):
    """The test cannot be made: AWS refuses it too.

    Attributes:
        code: AWS's error, `ValidationException` or `InvalidDefinition`.
        message: What is wrong.
    """

    def __init__(self, message: str, code: str = "ValidationException") -> None:
        super().__init__(message)
        self.code = code
        self.message = message


@dataclass(frozen=True, slots=True, kw_only=True)
class MockedResult:
    """What stands for the work of a Task, a Map or a Parallel: give a result or an error.

    Attributes:
        result: The result of the whole state.
        error: The name of the error with which it fails instead.
        cause: What happened.
        validation: How much of a task's result is compared with the API.
    """

    result: Json = None
    error: str | None = None
    cause: str | None = None
    validation: FieldValidation = "STRICT"

    @classmethod
    def from_json(cls, text: str, validation: FieldValidation = "STRICT") -> MockedResult:
        """Read a result from JSON.

        Raises:
            RefusedTestError: the text is no JSON.
        """
        try:
            return cls(result=json.loads(text), validation=validation)
        except ValueError:
            raise RefusedTestError("Mocked result must be valid JSON") from None


@dataclass(frozen=True, slots=True, kw_only=True)
class StateTest:
    """What came of a test.

    Attributes:
        status: Whether the state succeeded, failed, would be retried, or a catcher took over.
        output: Its output; that of the catcher if one took over.
        error: The name of the error, or None.
        cause: What happened, or None.
        next_state: Where the execution would go, or None.
        variables: The variables after the state.
        inspection: What the data was on its way, by AWS's names; empty at the level INFO.
    """

    status: StateTestStatus
    output: Json = None
    error: str | None = None
    cause: str | None = None
    next_state: str | None = None
    variables: Mapping[str, Json] = field(default_factory=dict)
    inspection: Mapping[str, Json] = field(default_factory=dict)

    def to_dict(self) -> dict[str, Json]:
        """Give what AWS's TestState answers, with JSON where it has JSON texts."""
        shown: dict[str, Json] = {"status": self.status}
        if self.status in {"SUCCEEDED", "CAUGHT_ERROR"}:
            shown["output"] = self.output
        named = {"error": self.error, "cause": self.cause, "nextState": self.next_state}
        shown |= {name: value for name, value in named.items() if value is not None}
        if self.inspection:
            shown["inspectionData"] = dict(self.inspection)
        return shown


def state_test(
    definition: Definition,
    state: str | None = None,
    input: Json = None,
    *,
    mock: MockedResult | None = None,
    mocks: Any = None,
    level: Level = "INFO",
    variables: Mapping[str, Json] | None = None,
    context: Mapping[str, Json] | None = None,
    retries: int = 0,
    failed_iterations: int | None = None,
    items: Json = None,
    reveal_secrets: bool = False,
    parameters: Mapping[str, Any] | None = None,
    seed: int = 0,
) -> StateTest:
    """Try one state out: its data flow, its retriers and its catchers.

    Args:
        definition: A workflow, a state machine, a definition as plain data, or one state as plain data.
        state: The name of the state, also of one within a Parallel or Map; None if one state was given.
        input: Its input; an empty object without it.
        mock: What stands for its work. A Map or a Parallel needs one.
        mocks: What answers a Task instead, as for `run`.
        level: How much is shown.
        variables: The variables it reads, by name.
        context: The context object it reads, with a mock only.
        retries: How often the matching retrier was used before.
        failed_iterations: How many iterations of a Distributed Map have failed.
        items: The items that the `ItemReader` of a Distributed Map reads.
        reveal_secrets: Show secrets in requests and responses.
        parameters: What `${Name}` stands for.
        seed: What chance begins with.

    Raises:
        RefusedTestError: AWS would refuse the test.
        DefinitionError: the definition has errors.
        MockError: nothing answers the task.
    """
    visit = _found(definition, state, parameters)
    given = {} if input is None else input
    _check_request(visit.state, mock, context, failed_iterations)
    seen: dict[str, Json] = {"input": given}
    node, tested = _made_ready(visit, given, mock, mocks, variables or {}, seed)
    tested.given_context = context
    if context is None and isinstance(getattr(visit.scope.outer, "state", None), MapState):
        tested.item = {"Index": 0, "Value": given}
    node.flow = _Watched(node.flow, seen)
    _work(node, tested, mock, seen, failed_iterations=failed_iterations or 0, items=items)
    return _shown(_outcome(node, tested, retries, seen), level, seen, reveal=reveal_secrets, tested=tested)


def state_alone(
    definition: Definition, state: str | None = None, parameters: Mapping[str, Any] | None = None
) -> dict[str, Json]:
    """Give one state as plain data, with the query language that is in force.

    Raises:
        RefusedTestError: there is no such state, or the definition has errors.
    """
    visit = _found(definition, state, parameters)
    plain: dict[str, Json] = to_dict(visit.state)
    return {**plain, "QueryLanguage": visit.query_language}


# What is asked for


def _found(definition: Definition, state: str | None, parameters: Mapping[str, Any] | None) -> Visit:
    """Give the state to test, or say why there is none."""
    alone = isinstance(definition, Mapping) and "Type" in definition and "States" not in definition
    name = state or (ALONE if alone else None)
    if isinstance(definition, Mapping):
        plain = {"StartAt": name, "States": {name: definition}} if alone else definition
        document = read_object(filled(plain, parameters or {}))
        faults = [each for each in (*document.diagnostics, *check(document.machine)) if each.severity == "error"]
        for fault in faults:
            if not (alone and fault.code in _WAYS_OUT):
                text = f"Invalid State Machine Definition: '{fault.code}: {fault.message} at {fault.pointer}'"
                raise RefusedTestError(text, "InvalidDefinition")
        machine = document.machine
    else:
        machine = machine_of(definition, parameters)
    visits = {visit.name: visit for visit in walk(machine)}
    if name is None and len(visits) == 1:
        return next(iter(visits.values()))
    if name is None or name not in visits:
        near = difflib.get_close_matches(name or "", visits, n=1)
        hint = f"did you mean '{near[0]}'?" if near else f"there are {', '.join(map(repr, visits))}"
        raise RefusedTestError(f"there is no state '{name}'; {hint}" if name else f"name the state to test; {hint}")
    return visits[name]


def _check_request(
    state: object, mock: MockedResult | None, context: Mapping[str, Json] | None, failed_iterations: int | None
) -> None:
    kind = getattr(state, "type", "")
    if mock is None:
        if failed_iterations is not None:
            raise RefusedTestError("TestState does not support MapIterationFailureCount when a mock is not specified.")
        if context is not None:
            raise RefusedTestError("A Context object can only be given together with a mock")
        if isinstance(state, MapState | ParallelState):
            kinds = "Task, Wait, Pass, Succeed, Fail, Choice"
            text = f"TestState API does not support Map or Parallel states. Supported state types include: [{kinds}]"
            raise RefusedTestError(f"{text}: give a mock of its result", "InvalidDefinition")
        return
    if not isinstance(state, _MOCKABLE):
        raise RefusedTestError(f"State type '{kind}' is not supported when a mock is specified")
    waits = isinstance(state, TaskState) and resource_of(state.resource).submits
    if context is not None and "Task" in context and not waits:
        raise RefusedTestError(
            "Invalid Context object provided: Context object contains 'Task' when state is not a Task state with a "
            "'.sync' or '.waitForTaskToken' service integration pattern"
        )
    if mock.error is None:
        _check_result(state, mock)


def _check_result(state: TaskState | MapState | ParallelState, mock: MockedResult) -> None:
    if isinstance(state, TaskState):
        fault = field_fault(state.resource, mock.result, mock.validation)
        if fault is not None:
            raise RefusedTestError(f"Mock result schema validation error: {fault}")
    elif isinstance(state, MapState) and state.result_writer is not None and state.result_writer.resource is not None:
        if not isinstance(mock.result, dict):
            raise RefusedTestError("Mocked result must be a JSON object.")
    elif not isinstance(mock.result, list):
        raise RefusedTestError("Mocked result must be an array.")


# Running it


class _Tested(Fiber):
    """A strand that has one state, and notes how it leaves it.

    Attributes:
        given_context: The context object, where one was given.
        left: What the state was left with: its output, what it assigned, and where it leads.
        failed: How the state failed.
    """

    __slots__ = ("failed", "given_context", "left")

    given_context: Mapping[str, Json] | None
    left: tuple[Json, Assigned, str | None] | None
    failed: StateError | None

    def leave(self, output: Json, assigned: Assigned, following: str | None) -> bool:
        """Note that the state succeeded."""
        self.left = (output, assigned, following)
        self.position = Position.DONE
        return False

    def fail(self, failure: StateError, *, own: bool = True) -> bool:  # noqa: ARG002
        """Note that it failed; what is then done is decided later."""
        self.failed = failure
        self.position = Position.FAILED
        return False

    def context(self) -> dict[str, Json]:
        """Give the context object as it was given, or as the state would see it."""
        return super().context() if self.given_context is None else dict(self.given_context)


class _Watched:
    """The way of the data through a state, which notes what it was on its way."""

    def __init__(self, flow: Any, seen: dict[str, Json]) -> None:
        self._flow = flow
        self._seen = seen

    def __getattr__(self, name: str) -> Any:
        return getattr(self._flow, name)

    def effective(self, fiber: Fiber) -> Json:
        value: Json = self._flow.effective(fiber)
        if not self._flow.is_jsonata:
            self._seen["afterInputPath"] = value
        return value

    def arguments(self, fiber: Fiber, effective: Json) -> Json:
        value: Json = self._flow.arguments(fiber, effective)
        self._seen["afterArguments" if self._flow.is_jsonata else "afterParameters"] = value
        return value

    def leave(self, fiber: Fiber, effective: Json, result: Json, *, worked: bool = True) -> tuple[Json, Assigned]:
        flow = self._flow
        if worked:
            self._seen["result"] = result
        if not flow.is_jsonata:
            selected = self._seen["afterResultSelector"] = flow.selected(fiber, result)
            self._seen["afterResultPath"] = flow.placed(fiber, selected)
        left: tuple[Json, Assigned] = flow.leave(fiber, effective, result, worked=worked)
        return left


def _made_ready(
    visit: Visit, given: Json, mock: MockedResult | None, mocks: Any, variables: Mapping[str, Json], seed: int
) -> tuple[Node, _Tested]:
    answers = mocks_by_key(mocks, visit.name, {})
    if mock is not None:
        answers = {visit.name: Gives(mock.result) if mock.error is None else Fails(mock.error, mock.cause)}
    loop = Loop()
    sources = Sources(random.Random(seed), lambda: loop.now)  # noqa: S311  # repeatable, not secret
    session = Session(loop, Mocks(answers), sources, Objects({}))
    states = States(visit.scope.machine, visit.scope.query_language)
    execution = sources.uuid()
    run = Run(session, states, given, name="StateMachine", execution=execution, machine_type="EXPRESS")
    tested = _Tested(run, states, run, 0, given, variables)
    tested.left = tested.failed = tested.given_context = None
    tested.node = node = states.node(visit.name)
    tested.position = Position.RUNNING
    run.root = tested
    return node, tested


def _work(
    node: Node,
    tested: _Tested,
    mock: MockedResult | None,
    seen: dict[str, Json],
    *,
    failed_iterations: int,
    items: Json,
) -> None:
    if isinstance(node, PassNode):
        node.watch()
    try:
        if mock is not None and isinstance(node, MapNode):
            _map_result(node, tested, mock, seen, failed_iterations=failed_iterations, items=items)
        elif mock is not None and isinstance(node, ParallelNode):
            effective = node.flow.effective(tested)
            node.flow.arguments(tested, effective)
            _mocked_result(node, tested, effective, mock)
        else:
            node.enter(tested)
    except StateError as failure:
        tested.fail(failure)
    tested.run.loop.run(lambda: tested.position is not Position.RUNNING)
    if tested.position is Position.RUNNING:
        raise RefusedTestError("the task waits for somebody to send its result: give a mock of the result")


def _map_result(
    node: MapNode, tested: _Tested, mock: MockedResult, seen: dict[str, Json], *, failed_iterations: int, items: Json
) -> None:
    flow = node.flow
    effective = flow.effective(tested)
    found = node.items(tested, effective) if node.state.item_reader is None else items
    if node.state.items_path is not None:
        seen["afterItemsPath"] = found
    if node.selects and found is not None:
        each = enumerate(found if isinstance(found, list) else [])
        seen["afterItemSelector"] = [
            node.item_input(tested, effective, {"Index": index, "Value": value}) for index, value in each
        ]
    seen["maxConcurrency"] = node.number(tested, effective, "max_concurrency", "MaxConcurrency") or 0
    if isinstance(node, DistributedMapNode):
        tolerance = node.tolerance(tested, effective)
        limits = {"toleratedFailureCount": tolerance.count, "toleratedFailurePercentage": tolerance.percentage}
        seen |= {name: value for name, value in limits.items() if value is not None}
        total = len(found) if isinstance(found, list | dict) else failed_iterations
        has_limit = tolerance.count is not None or tolerance.percentage is not None
        if mock.error is None and has_limit and tolerance.is_exceeded(failed_iterations, total):
            raise StateError(THRESHOLD_EXCEEDED, EXCEEDED)
    _mocked_result(node, tested, effective, mock)
    if flow.is_jsonata:
        seen.pop("result", None)


def _mocked_result(node: Node, tested: _Tested, effective: Json, mock: MockedResult) -> None:
    if mock.error is not None:
        raise StateError(mock.error, mock.cause, from_task=True)
    output, assigned = tested.fitting(node.flow.leave(tested, effective, mock.result))
    tested.leave(output, assigned, node.following)


# What came of it


def _outcome(node: Node, tested: _Tested, retries: int, seen: dict[str, Json]) -> StateTest:
    if isinstance(node, PassNode):
        for name in ("afterInputPath", "afterParameters") if "result" in node.state.model_fields_set else ("result",):
            seen.pop(name, None)
    if tested.left is not None:
        output, assigned, following = tested.left
        return StateTest(
            status="SUCCEEDED", output=output, next_state=following, variables={**tested.variables, **(assigned or {})}
        )
    assert tested.failed is not None
    return _decided(node, tested, tested.failed, retries, seen)


def _decided(node: Node, tested: _Tested, failure: StateError, retries: int, seen: dict[str, Json]) -> StateTest:
    """Decide as the retriers and the catchers of the state say."""
    details: dict[str, Json] = {}
    if node.can_retry:
        seen["errorDetails"] = details
    made: dict[str, Any] = {"error": failure.error, "cause": failure.cause, "variables": tested.variables}
    for index, retrier in enumerate(getattr(node.state, "retry", None) or ()):
        if matches(failure, retrier.error_equals):
            details["retryIndex"] = index
            if retries < (3 if retrier.max_attempts is None else int(retrier.max_attempts)):
                seconds = retry_delay(retrier, retries)
                details["retryBackoffIntervalSeconds"] = int(seconds) if seconds == int(seconds) else seconds
                return StateTest(status="RETRIABLE", **made)
            break
    for index, catcher in enumerate(getattr(node.state, "catch", None) or ()):
        if matches(failure, catcher.error_equals):
            details["catchIndex"] = index
            try:
                output, assigned = node.flow.caught(tested, catcher, index, failure.output())
            except StateError as second:
                return StateTest(status="FAILED", error=second.error, cause=second.cause, variables=tested.variables)
            made["variables"] = {**tested.variables, **(assigned or {})}
            return StateTest(status="CAUGHT_ERROR", output=output, next_state=catcher.next, **made)
    if not details:
        seen.pop("errorDetails", None)
    return StateTest(status="FAILED", **made)


def _shown(test: StateTest, level: Level, seen: dict[str, Json], *, reveal: bool, tested: _Tested) -> StateTest:
    if level == "INFO":
        return test
    if test.variables:
        seen["variables"] = dict(test.variables)
    calls = tested.run.session.calls
    if level == "TRACE" and calls and calls[-1].integration == "http:invoke":
        seen |= shown_exchange(calls[-1], reveal=reveal)
    return replace(test, inspection=seen)
