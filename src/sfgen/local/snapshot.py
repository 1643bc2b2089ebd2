"""Where an execution is, as plain data: kept in the store, and gone on from by a redrive in another process."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sfgen.asl import from_dict
from sfgen.local.failures import StateError
from sfgen.local.fiber import Fiber, Owner, Position
from sfgen.local.history import Entry
from sfgen.local.program import States
from sfgen.local.runs import Run, Session
from sfgen.local.states.map_ import InlineMapNode, Iterations
from sfgen.local.states.parallel import Branches, ParallelNode

__all__ = ["restored", "snapshot_of"]


def snapshot_of(run: Run) -> dict[str, Any]:
    """Give all that is needed to show an execution and to go on with it."""
    return {
        "arn": run.arn,
        "name": run.name,
        "execution": run.execution,
        "type": run.machine_type,
        "definition": run.machine.to_dict(),
        "input": run.input,
        "output": run.output,
        "status": run.status,
        "error": run.error,
        "cause": run.cause,
        "started": run.started_at,
        "stopped": run.stopped_at,
        "now": run.loop.now,
        "redriveCount": run.redrive_count,
        "count": run.history.count,
        "events": [list(entry) for entry in run.history.entries],
        "root": _strand(run.root),
    }


def _strand(root: Fiber) -> dict[str, Any]:
    """Write a strand and those in it; how deep they are is as deep as the definition is."""
    work = root.work
    strands: list[dict[str, Any]] | None = None
    items: Any = None
    if isinstance(work, Branches | Iterations):
        strands = [_strand(each) for each in work.fibers]
        items = work.items if isinstance(work, Iterations) else None
    return {
        "state": root.node.name,
        "input": root.input,
        "output": root.output,
        "variables": dict(root.variables),
        "position": root.position.name,
        "last": root.last,
        "before": root.before,
        "entered": root.entered,
        "enteredAt": root.entered_at,
        "index": root.index,
        "item": root.item,
        "error": None if root.failure is None else root.failure.error,
        "effective": work.effective if strands is not None and isinstance(work, Branches | Iterations) else None,
        "strands": strands,
        "items": items,
    }


def restored(data: Mapping[str, Any], session: Session) -> Run:
    """Make an execution again that has stopped.

    The runs of Distributed Maps are not kept: a redrive begins a new one.

    Args:
        data: What `snapshot_of` gave.
        session: What its tasks are answered by, and its clock.
    """
    machine = from_dict(data["definition"])
    states = States(machine, machine.query_language or "JSONPath")
    timeout = machine.timeout_seconds
    run = Run(
        session,
        states,
        data["input"],
        name=data["name"],
        execution=data["execution"],
        machine_type=data["type"],
        timeout_seconds=timeout if isinstance(timeout, int) else None,
        machine=machine,
    )
    run.arn = data["arn"]
    run.status, run.output = data["status"], data["output"]
    run.error, run.cause = data["error"], data["cause"]
    run.started_at, run.stopped_at = data["started"], data["stopped"]
    run.redrive_count = data["redriveCount"]
    run.history.entries.extend(Entry(*each) for each in data["events"])
    run.history.count = data["count"]
    _restore(run.root, data["root"])
    return run


def _restore(fiber: Fiber, data: Mapping[str, Any]) -> None:
    fiber.node = fiber.states.node(data["state"])
    fiber.input, fiber.output = data["input"], data["output"]
    fiber.variables = data["variables"]
    fiber.position = Position[data["position"]]
    fiber.last, fiber.before = data["last"], data["before"]
    fiber.entered, fiber.entered_at = data["entered"], data["enteredAt"]
    fiber.item = data["item"]
    fiber.failure = StateError(data["error"], None) if data["error"] is not None else None
    node, strands = fiber.node, data["strands"]
    if strands is None:
        return
    if isinstance(node, ParallelNode):
        work: Branches | Iterations = Branches(fiber, data["effective"])
        inner = node.branches
    elif isinstance(node, InlineMapNode):
        work = Iterations(fiber, data["effective"], data["items"], node.concurrency_of(fiber, data["effective"]))
        inner = [node.processor] * len(strands)
    else:
        return
    fiber.work = work
    work.fibers = [_made(fiber, states, work, each) for states, each in zip(inner, strands, strict=False)]


def _made(parent: Fiber, states: States, work: Owner, data: Mapping[str, Any]) -> Fiber:
    fiber = Fiber(parent.run, states, work, data["index"], data["input"], parent.variables)
    _restore(fiber, data)
    return fiber
