"""Short ways to write definitions and to see what is found in them."""

from __future__ import annotations

from typing import Any

from sfgen import asl
from sfgen.checks import MachineType, check
from sfgen.errors import Diagnostic

Definition = dict[str, Any]
END: Definition = {"Type": "Pass", "End": True}


def machine(states: Definition, *, start: str | None = None, **fields: Any) -> Definition:
    """Give a definition with these states that starts with the first of them."""
    return {**fields, "StartAt": next(iter(states), "") if start is None else start, "States": states}


def jsonata(states: Definition, **fields: Any) -> Definition:
    """Give a definition in JSONata with these states."""
    return machine(states, QueryLanguage="JSONata", **fields)


def parallel(*branches: Definition, **fields: Any) -> Definition:
    """Give a Parallel state that ends, unless it has a Next."""
    return {"Type": "Parallel", "Branches": list(branches), **_way_out(fields), **fields}


def each(processor: Definition, **fields: Any) -> Definition:
    """Give a Map state that ends, unless it has a Next."""
    return {"Type": "Map", "ItemProcessor": processor, **_way_out(fields), **fields}


def distributed(processor: Definition, execution_type: str = "STANDARD", **fields: Any) -> Definition:
    """Give a Distributed Map that ends."""
    config = {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": execution_type}}
    return each({**config, **processor}, **fields)


def task(resource: str = "arn:aws:states:::sqs:sendMessage", **fields: Any) -> Definition:
    """Give a Task state that ends, unless it has a Next."""
    return {"Type": "Task", "Resource": resource, **_way_out(fields), **fields}


def _way_out(fields: Definition) -> Definition:
    return {} if "Next" in fields else {"End": True}


def diagnostics(definition: Definition, machine_type: MachineType = "STANDARD") -> list[Diagnostic]:
    """Give what the checks over every model find, not what the loader found before, nor what is for documents alone."""
    return check(asl.read_object(definition).machine, machine_type=machine_type, built=True)


def found(definition: Definition, machine_type: MachineType = "STANDARD") -> list[tuple[str, str]]:
    """Give codes and places of what the checks find, advice left out."""
    return [(each.code, each.pointer) for each in diagnostics(definition, machine_type) if each.severity != "advice"]
