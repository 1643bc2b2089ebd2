"""What holds for every history, and for every redrive, shown on generated machines."""

from __future__ import annotations

import itertools
import random
from collections import Counter
from collections.abc import Callable
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from sfgen import local
from sfgen.local.runs import Run
from tests.local.machines import distributed, each, parallel, passes, task, wait

SIMPLE = ("pass", "task", "wait")
CONTAINERS = ("parallel", "map", "distributed")


class Maker:
    """Makes machines whose states all have names of their own."""

    def __init__(self, draw: Callable[[st.SearchStrategy[Any]], Any], kinds: tuple[str, ...]) -> None:
        self.draw = draw
        self.simple = kinds
        self.names = itertools.count()

    def machine(self, depth: int) -> dict[str, Any]:
        names = [f"S{next(self.names)}" for _ in range(self.draw(st.integers(1, 3)))]
        states = {}
        for name, following in itertools.pairwise([*names, None]):
            states |= self.state(str(name), depth, {} if following is None else {"Next": following})
        return {"StartAt": names[0], "States": states}

    def state(self, name: str, depth: int, fields: dict[str, Any]) -> dict[str, dict[str, Any]]:
        kind = self.draw(st.sampled_from((*self.simple, *CONTAINERS) if depth else self.simple))
        if kind == "pass":
            return {name: passes(**fields)}
        if kind == "wait":
            return {name: wait(self.draw(st.integers(0, 3)), **fields)}
        retry = [{"ErrorEquals": ["Flaky"], "IntervalSeconds": 1, "MaxAttempts": self.draw(st.integers(0, 2))}]
        if kind == "task":
            return {name: task(Retry=retry, **fields)}
        if kind == "catching":
            catch = [{"ErrorEquals": ["States.ALL"], "Next": f"{name} caught"}]
            return {name: task(Retry=retry, Catch=catch, **fields), f"{name} caught": passes(**fields)}
        if kind == "parallel":
            branches = [self.machine(depth - 1) for _ in range(self.draw(st.integers(1, 3)))]
            return {name: parallel(*branches, Retry=retry, **fields)}
        fields |= {"Items": list(range(self.draw(st.integers(0, 3)))), "MaxConcurrency": self.draw(st.integers(0, 2))}
        fields |= {"QueryLanguage": "JSONata", "Retry": retry}
        made = each if kind == "map" else distributed
        return {name: made(self.machine(depth - 1), **fields)}


@st.composite
def machines(draw: Callable[[st.SearchStrategy[Any]], Any], kinds: tuple[str, ...]) -> dict[str, Any]:
    return Maker(draw, kinds).machine(2)


def unreliable(seed: int) -> dict[str, Any]:
    """Give mocks that fail, take their time, or do what they should, by chance."""
    chance = random.Random(seed)

    def answer(arguments: Any) -> Any:
        good: Any = {"did": arguments}
        lot = chance.random()
        if lot < 0.15:
            return local.fails("Flaky")
        if lot < 0.25:
            return local.fails("Broken", "for good")
        return local.later(chance.choice((1, 2, 3)), good) if lot < 0.6 else good

    return {"*": answer}


def reliable() -> dict[str, Any]:
    return {"*": lambda arguments: {"did": arguments}}


@settings(deadline=None)
@given(machines((*SIMPLE, "catching")), st.integers(0, 1 << 30))
def test_histories_hold_together(machine: dict[str, Any], seed: int) -> None:
    seen: dict[Run, list[Any]] = {}
    execution = local.run(
        machine, {"in": 1}, mocks=unreliable(seed), watch=lambda run, _, entry: seen.setdefault(run, []).append(entry)
    )
    assert execution.status in {"SUCCEEDED", "FAILED"}
    for run, entries in seen.items():
        check(entries)
        assert entries[0].kind == "ExecutionStarted"
        assert (
            entries[-1].kind
            == {
                "SUCCEEDED": "ExecutionSucceeded",
                "FAILED": "ExecutionFailed",
                "ABORTED": "ExecutionAborted",
            }[run.status]
        )
    again = local.run(machine, {"in": 1}, mocks=unreliable(seed))
    assert again.events == execution.events


def check(entries: list[Any]) -> None:
    """Check the history of one execution."""
    times = [entry.time for entry in entries]
    assert times == sorted(times)
    ended = Counter[int]()
    for number, entry in enumerate(entries, 1):
        assert 0 <= entry.previous < number
        if entry.kind.endswith(("StateExited", "StateAborted")):
            ended[entry.owner] += 1
            assert entries[entry.owner - 1].kind.endswith("StateEntered")
            assert entries[entry.owner - 1].subject == entry.subject or entry.kind.endswith("Aborted")
    assert set(ended.values()) <= {1}
    left_open = {
        number for number, entry in enumerate(entries, 1) if entry.kind.endswith("StateEntered") and number not in ended
    }
    if entries[-1].kind == "ExecutionSucceeded":
        # What is left neither by its exit nor by an abort has failed itself.
        failed = {entry.owner for entry in entries if entry.kind.endswith("Failed")}
        assert left_open <= failed


@settings(deadline=None)
@given(machines(SIMPLE), st.integers(0, 1 << 30))
def test_a_redrive_gives_what_an_undisturbed_run_gives(machine: dict[str, Any], seed: int) -> None:
    undisturbed = local.run(machine, {"in": 1}, mocks=reliable())
    chance = random.Random(seed)

    def answer(arguments: Any) -> Any:
        return local.fails("Broken") if chance.random() < 0.3 else {"did": arguments}

    execution = local.run(machine, {"in": 1}, mocks={"*": answer})
    redriven = 0
    while execution.status == "FAILED" and redriven < 3:
        execution.redrive()
        redriven += 1
    if execution.status == "FAILED":
        execution.redrive(mocks=reliable())
    assert execution.status == "SUCCEEDED"
    assert execution.output == undisturbed.output
