"""A machine made ready to run: each state is compiled when it is first entered."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sfgen.asl import SubMachine
from sfgen.asl.model import QueryLanguage, State
from sfgen.errors import SfgenError
from sfgen.local.states import node_of
from sfgen.local.states.base import Node

__all__ = ["States"]


class States:
    """The states of a machine, a branch or an item processor.

    Args:
        machine: What has them.
        language: The query language of states that do not say theirs.
    """

    __slots__ = ("_models", "_nodes", "_start", "language")

    def __init__(self, machine: SubMachine, language: QueryLanguage) -> None:
        self._models: Mapping[str, State] = machine.states
        self._nodes: dict[str, Node] = {}
        self._start = machine.start_at
        self.language: Any = language

    def inner(self, machine: SubMachine) -> States:
        """Give the states of a machine within one of these."""
        return States(machine, self.language)

    def start(self) -> Node:
        """Give the first state."""
        return self.node(self._start)

    def node(self, name: str) -> Node:
        """Give a state by its name."""
        found = self._nodes.get(name)
        if found is None:
            model = self._models.get(name)
            if model is None:
                raise SfgenError(
                    f"something goes on with the state '{name}', which is not there: `sfgen validate` says where"
                )
            found = self._nodes[name] = node_of(name, model, self)
        return found
