"""A small interpreter of JSONPath state machines, for tests: tasks are Python functions, time does not pass.

Source of what it does: the Amazon States Language, and AWS Step Functions Developer Guide, "Processing input and output",
"Passing data between states with variables".
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.jsonpath.evaluate import NotFoundError, Place
from tests.properties.interpreter import Call, MachineError, Scope, StateFailedError

Json = Any
Definition = dict[str, Any]


class Interpreter:
    """Runs state machines.

    Args:
        task: Gives the result of a task, by the state's name and its payload; may raise `StateFailedError`.
        read_items: Gives the items that an ItemReader reads, by its parameters.

    Attributes:
        calls: The tasks that were started, in order.
    """

    def __init__(
        self,
        task: Callable[[str, Json], Json] = lambda _, payload: payload,
        read_items: Callable[[Json], list[Json]] | None = None,
    ) -> None:
        self.calls: list[Call] = []
        self._steps = 0
        self._task = task
        self._read_items = read_items

    def run(self, machine: Definition, input_: Json) -> Json:
        """Run a machine and give its output; raise `StateFailedError` if it fails."""
        assert machine["QueryLanguage"] == "JSONPath"
        return self._scope(machine, input_, Scope(None, _execution(input_)))

    def _scope(self, machine: Definition, input_: Json, scope: Scope) -> Json:
        name: str | None = machine["StartAt"]
        value = input_
        while name is not None:
            self._steps += 1
            if self._steps > 10_000:
                raise MachineError("the execution does not end")
            value, name = _State(self, name, machine["States"][name], scope, value).run()
        return value


def _execution(input_: Json) -> Json:
    return {
        "Id": "arn:aws:states:us-east-1:123456789012:execution:machine:execution",
        "Input": input_,
        "Name": "execution",
    }


class _State:
    """One state that is being run."""

    def __init__(self, machine: Interpreter, name: str, state: Definition, scope: Scope, input_: Json) -> None:
        self.machine = machine
        self.name = name
        self.state = state
        self.scope = scope
        self.raw = input_
        self.variables = scope.visible()

    def run(self) -> tuple[Json, str | None]:
        assert "QueryLanguage" not in self.state
        assert not {"ResultPath", "Result"} & self.state.keys() or self.state["Type"] == "Pass"
        try:
            self.input = self._path("InputPath", self.raw)
            return getattr(self, f"_{self.state['Type'].lower()}")()  # type: ignore[no-any-return]
        except NotFoundError as missing:
            # What AWS reports is not to be caught.
            raise StateFailedError("States.Runtime", f"{self.name}: {missing}") from None
        except StateFailedError as failure:
            for catcher in self.state.get("Catch", ()):
                if failure.error != "States.Runtime" and {failure.error, "States.ALL"} & set(catcher["ErrorEquals"]):
                    self._assign(catcher, failure.output)
                    return failure.output, catcher["Next"]
            raise

    # -- values -------------------------------------------------------------------------------------------------------

    def _at(self, data: Json) -> Place:
        context = {
            "Execution": self.scope.execution,
            "State": {"Name": self.name},
            "Task": {"Token": f"token of {self.name}"},
        }
        if self.scope.item is not None:
            context["Map"] = {"Item": self.scope.item}
        return Place(data, context, self.variables)

    def _path(self, field: str, data: Json) -> Json:
        return self._at(data).value(self.state[field]) if field in self.state else data

    def _number(self, field: str) -> Json:
        return self._path(f"{field}Path", self.state.get(field))

    def _assign(self, holder: Definition, data: Json) -> None:
        assigned = self._at(data).template(holder.get("Assign", {}))
        self.scope.assign(assigned)

    def _done(self, result: Json, assigned_from: Json) -> tuple[Json, str | None]:
        if ("Next" in self.state) == ("End" in self.state):
            raise MachineError(f"{self.name}: needs either Next or End")
        output = self._path("OutputPath", result)
        self._assign(self.state, assigned_from)
        return output, self.state.get("Next")

    def _payload(self) -> Json:
        assert not {"InputPath", "Parameters"} <= self.state.keys()
        return self._at(self.input).template(self.state["Parameters"]) if "Parameters" in self.state else self.input

    def _worked(self, raw: Json) -> tuple[Json, str | None]:
        selector = self.state.get("ResultSelector")
        return self._done(raw if selector is None else self._at(raw).template(selector), raw)

    # -- the eight kinds ----------------------------------------------------------------------------------------------

    def _pass(self) -> tuple[Json, str | None]:
        result = self.state["Result"] if "Result" in self.state else self._payload()
        return self._done(result, result)

    def _wait(self) -> tuple[Json, str | None]:
        seconds = self._number("Seconds")
        assert type(seconds) is int
        return self._done(self.input, self.input)

    def _succeed(self) -> tuple[Json, str | None]:
        return self._path("OutputPath", self.input), None

    def _fail(self) -> tuple[Json, str | None]:
        self.input = self.raw
        error, cause = (
            self._at(self.raw).value(self.state[f"{field}Path"])
            if f"{field}Path" in self.state
            else self.state.get(field)
            for field in ("Error", "Cause")
        )
        raise StateFailedError(error or "", cause)

    def _choice(self) -> tuple[Json, str | None]:
        here = self._at(self.input)
        rule = next((rule for rule in self.state["Choices"] if here.holds(rule)), None)
        if rule is None and "Default" not in self.state:
            raise StateFailedError("States.Runtime", f"{self.name}: no rule is true")
        output = self._path("OutputPath", self.input)
        self._assign(self.state if rule is None else rule, self.input)
        return output, self.state["Default"] if rule is None else rule["Next"]

    def _task(self) -> tuple[Json, str | None]:
        payload = self._payload()
        for field in ("TimeoutSeconds", "HeartbeatSeconds"):
            self._number(field)
        self.machine.calls.append(Call(self.name, payload))
        return self._worked(self.machine._task(self.name, payload))

    def _parallel(self) -> tuple[Json, str | None]:
        payload = self._payload()
        scopes = [Scope(self.scope, self.scope.execution, self.scope.item) for _ in self.state["Branches"]]
        branches = zip(self.state["Branches"], scopes, strict=True)
        return self._worked([self.machine._scope(branch, payload, scope) for branch, scope in branches])

    def _map(self) -> tuple[Json, str | None]:
        items = self._items()
        for field in ("MaxConcurrency", "ToleratedFailureCount", "ToleratedFailurePercentage"):
            self._number(field)
        processor = self.state["ItemProcessor"]
        distributed = processor["ProcessorConfig"]["Mode"] == "DISTRIBUTED"
        results = []
        for payload, context in self._inputs(items):
            scope = (
                Scope(None, _execution(payload)) if distributed else Scope(self.scope, self.scope.execution, context)
            )
            results.append(self.machine._scope(processor, payload, scope))
        if "ResultWriter" in self.state:
            place = self._at(self.input).template(self.state["ResultWriter"]["Parameters"])
            details = {"Bucket": place["Bucket"], "Key": f"{place.get('Prefix', '')}/uuid/manifest.json"}
            arn = "arn:aws:states:us-east-1:123456789012:mapRun:m/l:u"
            return self._worked({"MapRunArn": arn, "ResultWriterDetails": details})
        return self._worked(results)

    def _items(self) -> list[Json]:
        if reader := self.state.get("ItemReader"):
            assert self.machine._read_items is not None
            return self.machine._read_items(self._at(self.input).template(reader["Parameters"]))
        items = self._path("ItemsPath", self.input)
        if not isinstance(items, list):
            raise StateFailedError("States.Runtime", f"{self.name}: the items are {items!r}")
        return items

    def _inputs(self, items: list[Json]) -> list[tuple[Json, Json]]:
        """Give the input of each iteration or child, and what its context says about the item."""
        found = []
        own = self.scope.item
        for number, item in enumerate(items):
            self.scope.item = {"Index": number, "Value": item}
            selector = self.state.get("ItemSelector")
            found.append((item if selector is None else self._at(self.input).template(selector), self.scope.item))
        self.scope.item = own
        batcher = self.state.get("ItemBatcher")
        if batcher is None:
            return found
        more = {"BatchInput": self._at(self.input).template(batcher["BatchInput"])} if "BatchInput" in batcher else {}
        size = batcher.get("MaxItemsPerBatch", len(found) or 1)
        if "MaxItemsPerBatchPath" in batcher:
            size = self._at(self.input).value(batcher["MaxItemsPerBatchPath"])
        inputs = [payload for payload, _ in found]
        return [({**more, "Items": inputs[at : at + size]}, None) for at in range(0, len(inputs), size)]
