"""The context object: what a running workflow knows about itself.

Source: AWS Step Functions Developer Guide, "Accessing execution data from the Context object".
"""

from __future__ import annotations

import typing
from typing import Any

from sfgen.expr.types import Field, ObjectType, Presence, shape_of

__all__ = ["CONTEXT", "Context"]


class ExecutionContext:
    """The execution: its ARN, input, name, role, start, and redrives; times are ISO 8601 in UTC."""

    id: str
    input: Any
    name: str
    role_arn: str
    start_time: str
    redrive_count: int
    redrive_time: str


class StateContext:
    """The state that is being executed; `retry_count` is 0 on the first attempt."""

    name: str
    entered_time: str
    retry_count: int


class StateMachineContext:
    """The state machine."""

    id: str
    name: str


class TaskContext:
    """The task, in a task that waits for its token."""

    token: str


class MapItemContext:
    """The item of a Map, inside its `item_selector`; elsewhere read `each.item` and `each.index`."""

    index: int
    value: Any
    key: str
    source: str


class MapContext:
    """The Map that is being executed."""

    item: MapItemContext


class Context:
    """The context object; members have Python's spelling here (`execution.start_time`)."""

    execution: ExecutionContext
    state: StateContext
    state_machine: StateMachineContext
    task: TaskContext
    map: MapContext


_NOT_ALWAYS = {"redrive_time", "key", "source"}


def _shape(cls: type) -> ObjectType:
    members = {}
    for name, hint in typing.get_type_hints(cls).items():
        is_group = isinstance(hint, type) and hint.__module__ == __name__
        json_name = "".join(word.capitalize() for word in name.split("_"))
        presence = Presence.UNMARKED if name in _NOT_ALWAYS else Presence.SURE
        members[name] = Field(json_name, _shape(hint) if is_group else shape_of(hint), presence)
    return ObjectType("the context object", members)


CONTEXT = _shape(Context)
"""The type of the context object."""
