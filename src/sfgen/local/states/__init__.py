"""The states, made ready to run: one module for each kind."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from sfgen.errors import SfgenError
from sfgen.local.states.base import Node
from sfgen.local.states.choice import ChoiceNode
from sfgen.local.states.ends import FailNode, SucceedNode
from sfgen.local.states.map_ import map_node
from sfgen.local.states.parallel import ParallelNode
from sfgen.local.states.pass_ import PassNode
from sfgen.local.states.task import TaskNode
from sfgen.local.states.wait import WaitNode

if TYPE_CHECKING:
    from collections.abc import Callable

    from sfgen.local.program import States

__all__ = ["node_of"]

_NODES: Final[Mapping[str, Callable[[str, Any, States], Node]]] = {
    "Choice": ChoiceNode,
    "Fail": FailNode,
    "Map": map_node,
    "Parallel": ParallelNode,
    "Pass": PassNode,
    "Succeed": SucceedNode,
    "Task": TaskNode,
    "Wait": WaitNode,
}


def node_of(name: str, state: Any, states: States) -> Node:
    """Make a state ready to run.

    Raises:
        SfgenError: it is no state, but something that stands for one.
    """
    if state.tag is None:
        raise SfgenError(f"the state '{name}' is not known before deployment, so it cannot run here")
    return _NODES[state.tag](name, state, states)
