"""A small interpreter of JSONata state machines, for tests: tasks are Python functions, time does not pass.

It is stricter than the service where that finds mistakes: an expression that reads a variable which nothing has assigned
ends the test, also where the missing value would only drop out of an object. Retries do not happen: a task that fails has
failed for good.

Source of what it does: AWS Step Functions Developer Guide, "Transforming data with JSONata", "Passing data between states
with variables", "Map", "Accessing execution data from the Context object", and the Amazon States Language.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from sfgen.expr.jsonata import parse, problems, references
from tests.oracles.fixtures import Oracles

Json = Any
Definition = dict[str, Any]

ENTERING = ("input", "context")
LEAVING = ("input", "context", "result")
CAUGHT = ("input", "context", "errorOutput")


class MachineError(AssertionError):
    """The machine does what no correct machine does."""


class StateFailedError(Exception):
    """A state failed.

    Attributes:
        error: Name of the error.
        cause: Text about it, or None.
    """

    def __init__(self, error: str, cause: str | None = None) -> None:
        super().__init__(f"{error}: {cause}")
        self.error = error
        self.cause = cause

    @property
    def output(self) -> Json:
        """What a Catcher gets."""
        return {"Error": self.error} | ({} if self.cause is None else {"Cause": self.cause})


@dataclass
class Scope:
    """The variables of one `States` object that is being run, and those around it."""

    outer: Scope | None
    execution: Json
    item: Json = None
    values: dict[str, Json] = field(default_factory=dict)

    def visible(self) -> dict[str, Json]:
        """Give all variables that an expression can read."""
        return (self.outer.visible() if self.outer else {}) | self.values

    def assign(self, values: Mapping[str, Json]) -> None:
        """Set variables; one of a scope around is not to be set."""
        scope = self.outer
        while scope is not None:
            if clash := scope.values.keys() & values.keys():
                raise MachineError(f"an inner scope assigns {sorted(clash)}, which a scope around it has")
            scope = scope.outer
        self.values.update(values)


@dataclass(frozen=True)
class Call:
    """A task that was started."""

    state: str
    arguments: Json


class Interpreter:
    """Runs state machines.

    Args:
        oracles: Evaluates JSONata.
        task: Gives the result of a task, by the state's name and the arguments; may raise `StateFailedError`.
        read_items: Gives the items that an ItemReader reads, by its arguments.

    Attributes:
        calls: The tasks that were started, in order.
        entered: The names of the states that were entered, in order.
    """

    def __init__(
        self,
        oracles: Oracles,
        task: Callable[[str, Json], Json],
        read_items: Callable[[Json], list[Json]] | None = None,
    ) -> None:
        self.calls: list[Call] = []
        self.entered: list[str] = []
        self._oracles = oracles
        self._task = task
        self._read_items = read_items

    def run(self, machine: Definition, input_: Json) -> Json:
        """Run a machine and give its output; raise `StateFailedError` if it fails."""
        assert machine["QueryLanguage"] == "JSONata"
        return self._scope(machine, input_, Scope(None, _execution(input_, "execution")))

    def _scope(self, machine: Definition, input_: Json, scope: Scope) -> Json:
        name: str | None = machine["StartAt"]
        value = input_
        while name is not None:
            self.entered.append(name)
            if len(self.entered) > 10_000:
                raise MachineError("the execution does not end")
            value, name = _State(self, name, machine["States"][name], scope, value).run()
        return value


def _execution(input_: Json, name: str) -> Json:
    return {
        "Id": f"arn:aws:states:us-east-1:123456789012:execution:machine:{name}",
        "Input": input_,
        "Name": name,
        "RoleArn": "arn:aws:iam::123456789012:role/machine",
        "StartTime": "2026-01-01T00:00:00Z",
        "RedriveCount": 0,
    }


@cache
def _unbound(source: str) -> frozenset[str]:
    return references(parse(source)).variable_names


@cache
def _refused(source: str, available: tuple[str, ...]) -> list[str]:
    return [problem.message for problem in problems(source, available=available)]


class _State:
    """One state that is being run."""

    def __init__(self, machine: Interpreter, name: str, state: Definition, scope: Scope, input_: Json) -> None:
        self.machine = machine
        self.name = name
        self.state = state
        self.scope = scope
        self.input = input_
        self.variables = scope.visible()

    def run(self) -> tuple[Json, str | None]:
        """Give the state's output, and the next state or None at the end of the scope."""
        kind = self.state["Type"]
        try:
            return getattr(self, f"_{kind.lower()}")()  # type: ignore[no-any-return]
        except StateFailedError as failure:
            if kind in ("Task", "Parallel", "Map"):
                return self._catch(failure)
            raise

    # -- values -------------------------------------------------------------------------------------------------------

    def _value(self, template: Json, available: tuple[str, ...] = ENTERING, **more: Json) -> Json:
        if isinstance(template, dict):
            return {key: self._value(value, available, **more) for key, value in template.items()}
        if isinstance(template, list):
            return [self._value(value, available, **more) for value in template]
        if not isinstance(template, str):
            return template
        if not template.startswith("{%"):
            if template.endswith("%}"):
                raise MachineError(f"{self.name}: {template!r} is half an expression")
            return template
        return self._evaluated(template[2:-2].strip(), available, more)

    def _evaluated(self, source: str, available: tuple[str, ...], more: Mapping[str, Json]) -> Json:
        if refused := _refused(source, available):
            raise MachineError(f"{self.name}: AWS refuses {source!r} here: {refused}")
        if unbound := _unbound(source) - self.variables.keys():
            raise MachineError(f"{self.name}: {source!r} reads {sorted(unbound)}, which nothing has assigned")
        states = {"input": self.input, "context": self._context(), **more}
        answer = self.machine._oracles.jsonata_eval(source, {**self.variables, "states": states})
        if not answer["ok"]:
            raise StateFailedError("States.QueryEvaluationError", f"{self.name}: {source}: {answer['message']}")
        if not answer["defined"]:
            raise StateFailedError("States.QueryEvaluationError", f"{self.name}: {source}: undefined")
        return answer["value"]

    def _context(self) -> Json:
        context = {
            "Execution": self.scope.execution,
            "State": {"Name": self.name, "EnteredTime": "2026-01-01T00:00:00Z", "RetryCount": 0},
            "StateMachine": {"Id": "arn:aws:states:us-east-1:123456789012:stateMachine:machine", "Name": "machine"},
            "Task": {"Token": f"token of {self.name}"},
        }
        return context if self.scope.item is None else context | {"Map": {"Item": self.scope.item}}

    # -- leaving ------------------------------------------------------------------------------------------------------

    def _leave(self, holder: Definition, available: tuple[str, ...], plain: Json, **more: Json) -> Json:
        """Assign and give the output; both are computed from what was there before."""
        assigned = self._value(holder.get("Assign", {}), available, **more)
        output = self._value(holder["Output"], available, **more) if "Output" in holder else plain
        self.scope.assign(assigned)
        return output

    def _done(self, available: tuple[str, ...], plain: Json, **more: Json) -> tuple[Json, str | None]:
        if ("Next" in self.state) == ("End" in self.state):
            raise MachineError(f"{self.name}: needs either Next or End")
        return self._leave(self.state, available, plain, **more), self.state.get("Next")

    def _catch(self, failure: StateFailedError) -> tuple[Json, str | None]:
        for catcher in self.state.get("Catch", ()):
            if {failure.error, "States.ALL"} & set(catcher["ErrorEquals"]):
                output = self._leave(catcher, CAUGHT, failure.output, errorOutput=failure.output)
                return output, catcher["Next"]
        raise failure

    # -- the eight kinds ----------------------------------------------------------------------------------------------

    def _pass(self) -> tuple[Json, str | None]:
        return self._done(ENTERING, self.input)

    def _wait(self) -> tuple[Json, str | None]:
        seconds = self._value(self.state.get("Seconds", 0))
        if not isinstance(seconds, int) or seconds < 0:
            raise StateFailedError("States.QueryEvaluationError", f"{self.name}: waits {seconds!r} seconds")
        return self._done(ENTERING, self.input)

    def _succeed(self) -> tuple[Json, str | None]:
        return self._leave(self.state, ENTERING, self.input), None

    def _fail(self) -> tuple[Json, str | None]:
        cause = self.state.get("Cause")
        raise StateFailedError(self._value(self.state.get("Error", "")), None if cause is None else self._value(cause))

    def _choice(self) -> tuple[Json, str | None]:
        for rule in self.state["Choices"]:
            chosen = self._value(rule["Condition"])
            if not isinstance(chosen, bool):
                raise StateFailedError("States.QueryEvaluationError", f"{self.name}: a condition gives {chosen!r}")
            if chosen:
                return self._leave(rule, ENTERING, self.input), rule["Next"]
        if "Default" not in self.state:
            raise StateFailedError("States.Runtime", f"{self.name}: no rule is true")
        return self._leave(self.state, ENTERING, self.input), self.state["Default"]

    def _task(self) -> tuple[Json, str | None]:
        arguments = self._value(self.state["Arguments"])
        for name in ("TimeoutSeconds", "HeartbeatSeconds", "Credentials"):
            self._value(self.state.get(name))
        self.machine.calls.append(Call(self.name, arguments))
        result = self.machine._task(self.name, arguments)
        return self._done(LEAVING, result, result=result)

    def _parallel(self) -> tuple[Json, str | None]:
        input_ = self._value(self.state["Arguments"]) if "Arguments" in self.state else self.input
        result = [
            self.machine._scope(branch, input_, Scope(self.scope, self.scope.execution, self.scope.item))
            for branch in self.state["Branches"]
        ]
        return self._done(LEAVING, result, result=result)

    def _map(self) -> tuple[Json, str | None]:
        processor = self.state["ItemProcessor"]
        distributed = processor.get("ProcessorConfig", {}).get("Mode") == "DISTRIBUTED"
        inputs, contexts = self._inputs()
        for name in ("MaxConcurrency", "ToleratedFailureCount", "ToleratedFailurePercentage"):
            self._value(self.state.get(name))
        result = []
        for number, (input_, context) in enumerate(zip(inputs, contexts, strict=True)):
            if distributed:
                scope = Scope(None, _execution(input_, f"{self.scope.execution['Name']}/{self.name}/{number}"))
            else:
                scope = Scope(self.scope, self.scope.execution, context)
            result.append(self.machine._scope(processor, input_, scope))
        if "ResultWriter" in self.state:
            place = self._value(self.state["ResultWriter"]["Arguments"])
            details = {"Bucket": place["Bucket"], "Key": f"{place.get('Prefix', '')}/uuid/manifest.json"}
            written = {
                "MapRunArn": "arn:aws:states:us-east-1:123456789012:mapRun:m/l:u",
                "ResultWriterDetails": details,
            }
            return self._done(LEAVING, written, result=written)
        return self._done(LEAVING, result, result=result)

    def _inputs(self) -> tuple[list[Json], list[Json]]:
        """Give the inputs of the iterations or children, and what the context says about their items."""
        if reader := self.state.get("ItemReader"):
            assert self.machine._read_items is not None
            items = self.machine._read_items(self._value(reader["Arguments"]))
        else:
            items = self._value(self.state["Items"])
        if not isinstance(items, list):
            raise StateFailedError("States.QueryEvaluationError", f"{self.name}: Items gives {items!r}")
        contexts: list[Json] = [
            {"Index": number, "Value": item, "Source": "STATE_DATA"} for number, item in enumerate(items)
        ]
        inputs = list(items)
        if "ItemSelector" in self.state:
            inputs = []
            own = self.scope.item
            for context in contexts:
                self.scope.item = context
                inputs.append(self._value(self.state["ItemSelector"]))
            self.scope.item = own
        if batcher := self.state.get("ItemBatcher"):
            more = {"BatchInput": self._value(batcher["BatchInput"])} if "BatchInput" in batcher else {}
            size = self._value(batcher.get("MaxItemsPerBatch", len(inputs) or 1))
            inputs = [{**more, "Items": inputs[at : at + size]} for at in range(0, len(inputs), size)]
            contexts = [None] * len(inputs)
        return inputs, contexts
