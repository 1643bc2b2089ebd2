"""A Map in distributed mode: each iteration is an execution of its own.

Source: AWS Step Functions Developer Guide, "Using Map state in Distributed mode", "ItemBatcher (Map)", "ResultWriter (Map)".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from sfgen.asl.model import Json
from sfgen.local.failures import DATA_LIMIT_EXCEEDED, RUNTIME, THRESHOLD_EXCEEDED, StateError
from sfgen.local.flows import runtime_failure, template_of
from sfgen.local.items import Item, given_items, items_of, read_items
from sfgen.local.mocks import Fails, Gives, MockError
from sfgen.local.payload import LONGEST_PAYLOAD, fits, text_of
from sfgen.local.results import Finished, write_results
from sfgen.local.runs import Run
from sfgen.local.states.map_ import MapNode
from sfgen.local.tasks import TaskCall

if TYPE_CHECKING:
    from sfgen.local.fiber import Fiber
    from sfgen.local.runs import MachineType

__all__ = ["DistributedMapNode", "MapRun"]

MOST_CONCURRENT: Final = 10_000
"""How many children of a Map Run there are at once. Source: AWS guide, "Service quotas"."""

EXCEEDED: Final = "The specified tolerated failure threshold was exceeded"


class DistributedMapNode(MapNode):
    """A Map state whose iterations are executions of their own."""

    __slots__ = ()

    def enter(self, fiber: Fiber) -> bool:
        fiber.arrive(self)
        return self.again(fiber)

    @property
    def child_type(self) -> MachineType:
        """Whether the children are Standard or Express executions."""
        config = self.state.processor.processor_config
        return "EXPRESS" if config is not None and config.execution_type == "EXPRESS" else "STANDARD"

    def again(self, fiber: Fiber) -> bool:
        flow, state = self.flow, self.state
        effective = flow.effective(fiber)
        concurrency = self.number(fiber, effective, "max_concurrency", "MaxConcurrency") or MOST_CONCURRENT
        if concurrency < 0:
            raise runtime_failure("MaxConcurrency cannot be negative.")
        items = list(items_of(self.items(fiber, effective))) if state.item_reader is None else None
        fiber.note("MapStateStarted", None, 0 if items is None else len(items))
        if items is None:
            items = self._read(fiber, effective)
        tolerance = self.tolerance(fiber, effective)
        inputs = list(self._batches(fiber, effective, self._inputs(fiber, effective, items)))
        label = state.label or fiber.node.name
        arn = fiber.run.session.arn("mapRun", f"{fiber.run.name}/{label}:{fiber.run.sources.uuid()}")
        fiber.note("MapRunStarted", None, arn)
        work = MapRun(fiber, effective, arn, label, inputs, min(concurrency, MOST_CONCURRENT), tolerance)
        fiber.work = work
        fiber.run.session.map_runs.append(work)
        work.begin()
        return False

    def resume(self, fiber: Fiber) -> bool:
        """Go on with the children that had not succeeded."""
        work, failure = fiber.work, fiber.failure
        if not isinstance(work, MapRun) or (failure and failure.error in {DATA_LIMIT_EXCEEDED, RUNTIME}):
            return self.again(fiber)
        work.resume()
        return False

    def _read(self, fiber: Fiber, effective: Json) -> list[Item]:
        reader = self.state.item_reader
        arguments = self.arguments_of(fiber, effective, reader, "ItemReader")
        session = fiber.run.session
        call = TaskCall(self.name, reader.resource, arguments)
        key = session.mocks.find(call)
        config = reader.reader_config
        if key is not None:
            answer, _ = session.mocks.answer(call, key, session.mock_context())
            if isinstance(answer, Fails):
                raise StateError(answer.error, answer.cause, from_task=True)
            if not isinstance(answer, Gives):
                raise MockError(f"the mock of the reader of '{self.name}' gives no items, and a reader has no timeout")
            bucket = arguments.get("Bucket", "") if isinstance(arguments, dict) else ""
            items = given_items(answer.result, config, f"S3://{bucket}", session.objects)
        elif isinstance(arguments, dict) and session.objects.has(str(arguments.get("Bucket"))):
            items = read_items(reader.resource, arguments, config, session.objects)
        else:
            raise session.mocks.missing(call)
        most = None
        if config is not None:
            most = self.number_of(
                fiber, effective, config, "max_items", "MaxItems", flow_field="ItemReader/ReaderConfig/"
            )
        return [item for index, item in enumerate(items) if most is None or index < most]

    def arguments_of(self, fiber: Fiber, effective: Json, owner: Any, name: str) -> Json:
        """Give what a reader or a writer is given.

        Args:
            fiber: The strand that is in the state.
            effective: What the state works on.
            owner: The `ItemReader` or `ResultWriter`.
            name: Which of them it is.
        """
        if self.flow.is_jsonata:
            filled: Json = self.flow.filled(owner.arguments, fiber.scope_of_expressions(), f"{name}/Arguments")
            return filled
        if owner.parameters is None:
            return {}
        found: Json = self.flow.fill(fiber, template_of(owner.parameters), effective)
        return found

    def tolerance(self, fiber: Fiber, effective: Json) -> Tolerance:
        """Give how many items may fail."""
        count = self.number(fiber, effective, "tolerated_failure_count", "ToleratedFailureCount")
        share = self.number(fiber, effective, "tolerated_failure_percentage", "ToleratedFailurePercentage", "number")
        if count is not None and count < 0:
            raise runtime_failure("ToleratedFailureCount cannot be negative.")
        if share is not None and not 0 <= share <= 100:
            raise runtime_failure("ToleratedFailurePercentage must be between 0 and 100.")
        return Tolerance(count, share)

    def _inputs(self, fiber: Fiber, effective: Json, items: list[Item]) -> Iterator[Json]:
        for index, item in enumerate(items):
            about: dict[str, Json] = {"Index": index, "Value": item.value, "Source": item.source}
            if item.key is not None:
                about |= {"Key": item.key, "Value": item.value["Value"]}
            yield self.item_input(fiber, effective, about) if self.selects else item.value

    def _batches(self, fiber: Fiber, effective: Json, inputs: Iterator[Json]) -> Iterator[tuple[Json, int]]:
        """Give the inputs of the children, and how many items are in each."""
        batcher, flow = self.state.item_batcher, self.flow
        if batcher is None:
            for given in inputs:
                if not fits(given):
                    raise _too_large()
                yield given, 1
            return
        names = (("max_items_per_batch", "MaxItemsPerBatch"), ("max_input_bytes_per_batch", "MaxInputBytesPerBatch"))
        most_items, most_bytes = (
            self.number_of(fiber, effective, batcher, *each, flow_field="ItemBatcher/") for each in names
        )
        shared: dict[str, Json] = {}
        if batcher.batch_input is not None:
            shared["BatchInput"] = (
                flow.filled(batcher.batch_input, fiber.scope_of_expressions(), "ItemBatcher/BatchInput")
                if flow.is_jsonata
                else flow.fill(fiber, template_of(batcher.batch_input), effective)
            )
        room = min(most_bytes or LONGEST_PAYLOAD, LONGEST_PAYLOAD)
        frame = len(text_of({**shared, "Items": []}).encode())
        batch: list[Json] = []
        size = frame
        for given in inputs:
            added = len(text_of(given).encode()) + 1
            if batch and (len(batch) == most_items or size + added - 1 > room):
                yield {**shared, "Items": batch}, len(batch)
                batch, size = [], frame
            if frame + added - 1 > room:
                raise _too_large()
            batch.append(given)
            size += added
        if batch:
            yield {**shared, "Items": batch}, len(batch)


def _too_large() -> StateError:
    cause = "The input of a child workflow execution exceeds the maximum number of bytes service limit."
    return StateError(DATA_LIMIT_EXCEEDED, cause)


@dataclass(frozen=True, slots=True)
class Tolerance:
    """How many items of a Map Run may fail.

    Attributes:
        count: The number; None if only the share counts.
        percentage: The share of all items; None if only the number counts.
    """

    count: int | None
    percentage: float | None

    def is_exceeded(self, failed: int, total: int) -> bool:
        """Say whether more items have failed than may."""
        if self.count is None and self.percentage is None:
            return failed > 0
        if self.count is not None and failed > self.count:
            return True
        return self.percentage is not None and failed * 100 > self.percentage * total


class MapRun:
    """The children of one attempt of a Distributed Map.

    Attributes:
        arn: Its ARN.
        label: The label of the Map.
        finished: What came of each child that has ended, by its place.
        counts: How many items there are in each status.
        status: `RUNNING`, `SUCCEEDED`, `FAILED` or `ABORTED`.
    """

    def __init__(
        self,
        fiber: Fiber,
        effective: Json,
        arn: str,
        label: str,
        inputs: Sequence[tuple[Json, int]],
        concurrency: int,
        tolerance: Tolerance,
    ) -> None:
        self.fiber = fiber
        self.arn = arn
        self.label = label
        self.finished: list[Finished | None] = [None] * len(inputs)
        self.status = "RUNNING"
        self.redrive_count = 0
        self._effective = effective
        self._inputs = inputs
        self._concurrency = concurrency
        self._tolerance = tolerance
        self._total = sum(count for _, count in inputs)
        self._running: dict[int, Run] = {}
        self._unsuccessful: dict[int, Run] = {}
        self._due: Iterator[int] = iter(())
        self._left = 0
        self._failed = 0

    @property
    def counts(self) -> dict[str, int]:
        """How many items there are in each status."""
        sizes = [count for _, count in self._inputs]
        counts = dict.fromkeys(("pending", "running", "succeeded", "failed", "timedOut", "aborted"), 0)
        for index, done in enumerate(self.finished):
            status = _COUNTED[done.status] if done is not None else "running" if index in self._running else "pending"
            counts[status] += sizes[index]
        return {**counts, "total": self._total}

    @property
    def children(self) -> Sequence[Run]:
        """The children that run or have not succeeded; what succeeded is kept as its output."""
        return [*self._running.values(), *self._unsuccessful.values()]

    def strands(self) -> Sequence[Fiber]:
        """Give no strand: those of the children have histories of their own."""
        return ()

    def cancel(self) -> None:
        """Stop the children."""
        if self.status == "RUNNING":
            self.status = "ABORTED"
        running, self._running = self._running, {}
        for index, run in running.items():
            run.stop()
            self._unsuccessful[index] = run
            self.finished[index] = Finished.of(run)

    def begin(self) -> None:
        """Start as many children as there may be."""
        self._go(range(len(self._inputs)))

    def resume(self) -> None:
        """Go on with the children that have not succeeded."""
        self.redrive_count += 1
        self.status = "RUNNING"
        self.fiber.note("MapRunRedriven", None, (self.arn, self.redrive_count))
        self._go([index for index, done in enumerate(self.finished) if done is None or done.status != "SUCCEEDED"])

    def _go(self, due: Sequence[int]) -> None:
        for index in due:
            self.finished[index] = None
        self._left = len(due)
        self._failed = 0
        self._due = iter(due)
        if not due:
            self._join()
            return
        for _ in range(min(self._concurrency, len(due))):
            self._start()

    def _start(self) -> None:
        index = next(self._due, None)
        if index is None:
            return
        fiber = self.fiber
        node = fiber.node
        assert isinstance(node, DistributedMapNode)
        earlier = self._unsuccessful.pop(index, None)
        if earlier is not None and earlier.machine_type == "STANDARD":
            self._running[index] = earlier
            earlier.redrive()
            return
        session = fiber.run.session
        run = Run(
            session,
            node.processor,
            self._inputs[index][0],
            name=f"{fiber.run.name.partition('/')[0]}/{self.label}",
            execution=session.sources.uuid(),
            machine_type=node.child_type,
            ended=lambda run: self._child_ended(index, run),
        )
        self._running[index] = run
        run.begin()

    def _child_ended(self, index: int, run: Run) -> None:
        if self._running.pop(index, None) is None:
            return
        self.finished[index] = Finished.of(run)
        self._left -= 1
        if run.status != "SUCCEEDED":
            self._unsuccessful[index] = run
            self._failed += self._inputs[index][1]
            if self._tolerance.is_exceeded(self._failed, self._total):
                self._fail()
                return
        if self._left:
            self._start()
        else:
            self._join()

    def _fail(self) -> None:
        self.status = "FAILED"
        self.cancel()
        fiber = self.fiber
        fiber.run.guarded(lambda: self._note_failure(fiber))

    def _note_failure(self, fiber: Fiber) -> None:
        fiber.note("MapRunFailed", None, (THRESHOLD_EXCEEDED, EXCEEDED))
        failure = StateError(THRESHOLD_EXCEEDED, EXCEEDED)
        fiber.run.loop.soon(lambda: fiber.go_on(lambda each: each.fail(failure, own=False)))

    def _join(self) -> None:
        self.status = "SUCCEEDED"
        fiber = self.fiber
        fiber.run.loop.soon(lambda: fiber.go_on(self._succeed))

    def _succeed(self, fiber: Fiber) -> bool:
        node = fiber.node
        assert isinstance(node, DistributedMapNode)
        done = [each for each in self.finished if each is not None]
        writer = node.state.result_writer
        result: Json
        if writer is None:
            result = [each.plain() for each in done]
        else:
            arguments = None
            if writer.resource is not None:
                arguments = node.arguments_of(fiber, self._effective, writer, "ResultWriter")
            result = write_results(writer, arguments, done, self.arn, fiber.run.session)
        fiber.note("MapRunSucceeded")
        output, assigned = fiber.fitting(node.flow.leave(fiber, self._effective, result))
        before = fiber.last
        fiber.note("MapStateSucceeded")
        fiber.last = before
        return fiber.leave(output, assigned, node.following)


_COUNTED: Final = {"SUCCEEDED": "succeeded", "FAILED": "failed", "TIMED_OUT": "timedOut", "ABORTED": "aborted"}
