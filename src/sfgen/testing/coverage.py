"""Which states and transitions of workflows the runs of tests have gone through."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from sfgen.asl import StateMachine, transitions, walk
from sfgen.local.history import Entry
from sfgen.local.runs import Run

__all__ = ["Coverage", "MachineCoverage"]

Edge: TypeAlias = tuple[str, str]
"""Where a transition begins and where it leads."""


@dataclass(slots=True)
class MachineCoverage:
    """What runs have gone through of one machine.

    Attributes:
        states: The names of all its states.
        edges: All its transitions; two that lead from one state to the same one count as one.
        entered: The states that were entered.
        taken: The transitions that were taken.
    """

    states: list[str]
    edges: list[Edge]
    entered: set[str] = field(default_factory=set)
    taken: set[Edge] = field(default_factory=set)

    @classmethod
    def of(cls, machine: StateMachine) -> MachineCoverage:
        """Give the coverage of a machine that was not run yet."""
        visits = list(walk(machine))
        edges = dict.fromkeys((visit.name, way.target) for visit in visits for way in transitions(visit.state))
        return cls([visit.name for visit in visits], list(edges))

    @property
    def missed_states(self) -> list[str]:
        """The states that no run has entered."""
        return [name for name in self.states if name not in self.entered]

    @property
    def missed_edges(self) -> list[Edge]:
        """The transitions that no run has taken."""
        return [edge for edge in self.edges if edge not in self.taken]


class Coverage:
    """What the runs of tests have gone through.

    Attributes:
        machines: The coverage of each machine by its name.
    """

    def __init__(self) -> None:
        self.machines: dict[str, MachineCoverage] = {}

    def watch(self, name: str, machine: StateMachine) -> Callable[[Run, int, Entry], None]:
        """Begin to watch a run, and give what is to be told of its events.

        Args:
            name: The name of the machine.
            machine: The machine.
        """
        known = self._known(name, MachineCoverage.of(machine))
        exited: dict[tuple[int, int], str] = {}

        def told(run: Run, number: int, entry: Entry) -> None:
            # Children of a Distributed Map have the name of the machine before a slash; other workflows have their own.
            if run.name.partition("/")[0] != name:
                return
            if entry.kind.endswith("StateExited"):
                exited[id(run), number] = entry.subject
            elif entry.kind.endswith("StateEntered"):
                known.entered.add(entry.subject)
                before = exited.pop((id(run), entry.previous), None)
                if before is not None:
                    known.taken.add((before, entry.subject))

        return told

    def _known(self, name: str, fresh: MachineCoverage) -> MachineCoverage:
        known = self.machines.setdefault(name, fresh)
        # The same name may stand for another definition: made by a function, or given as data.
        known.states = list(dict.fromkeys((*known.states, *fresh.states)))
        known.edges = list(dict.fromkeys((*known.edges, *fresh.edges)))
        return known

    @property
    def state_counts(self) -> tuple[int, int]:
        """How many states were entered, and how many there are."""
        return (
            sum(len(each.states) - len(each.missed_states) for each in self.machines.values()),
            sum(len(each.states) for each in self.machines.values()),
        )

    @property
    def edge_counts(self) -> tuple[int, int]:
        """How many transitions were taken, and how many there are."""
        return (
            sum(len(each.edges) - len(each.missed_edges) for each in self.machines.values()),
            sum(len(each.edges) for each in self.machines.values()),
        )

    @property
    def percent(self) -> float:
        """The share of states and transitions, taken together, that runs went through; 100 if there are none."""
        (entered, states), (taken, edges) = self.state_counts, self.edge_counts
        return 100.0 * (entered + taken) / (states + edges) if states + edges else 100.0

    def to_dict(self) -> dict[str, Any]:
        """Give everything as plain data, for another process."""
        return {
            name: {
                "states": each.states,
                "edges": [list(edge) for edge in each.edges],
                "entered": sorted(each.entered),
                "taken": sorted(list(edge) for edge in each.taken),
            }
            for name, each in self.machines.items()
        }

    def add(self, data: dict[str, Any]) -> None:
        """Add what another process has found."""
        for name, each in data.items():
            known = self._known(name, MachineCoverage(each["states"], _edges(each["edges"])))
            known.entered |= set(each["entered"])
            known.taken |= set(_edges(each["taken"]))

    def report(self) -> str:
        """Write what was gone through, and what was not."""
        lines = []
        for name, each in sorted(self.machines.items()):
            lines.append(f"{name}  {_share('states', len(each.states), len(each.missed_states))}")
            lines[-1] += f"  {_share('transitions', len(each.edges), len(each.missed_edges))}"
            lines += [f"  never entered: {state}" for state in each.missed_states]
            lines += [f"  never taken:   {start} -> {end}" for start, end in each.missed_edges]
        return "\n".join([*lines, f"TOTAL  {self.percent:.0f}%"])


def _edges(pairs: Iterable[list[str]]) -> list[Edge]:
    return [(start, end) for start, end in pairs]


def _share(what: str, count: int, missed: int) -> str:
    percent = f" {100 * (count - missed) // count}%" if count else ""
    return f"{what} {count - missed}/{count}{percent}"
