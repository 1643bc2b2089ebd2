"""A workflow of many states, and an execution of it with many events, as the server tells of them."""

from __future__ import annotations

from typing import Any

from sfgen.asl import from_dict
from sfgen.render import svg
from tests.browser.scripted import START, Execution, Message, step

__all__ = ["EVENTS", "STATES", "large_execution", "large_machine"]

STATES = 500
EVENTS = 20_000
_IN_MAP = 20
_AROUND = 8


def large_machine(states: int = STATES) -> dict[str, Any]:
    """Give a definition: choices that go one of two ways, and a Map in the midst of them."""
    made: dict[str, Any] = {}
    groups, rest = divmod(states - 1 - _IN_MAP, 4)
    for group in range(groups):
        following = f"Decide {group + 1}" if group + 1 < groups else "Each part"
        choice = {"Condition": "{% $states.input.n > 1 %}", "Next": f"Left {group}"}
        made[f"Decide {group}"] = {"Type": "Choice", "Choices": [choice], "Default": f"Right {group}"}
        made[f"Left {group}"] = {"Type": "Pass", "Next": f"Join {group}"}
        made[f"Right {group}"] = {"Type": "Pass", "Next": f"Join {group}"}
        made[f"Join {group}"] = {"Type": "Pass", "Next": following}
    inner: dict[str, Any] = {
        f"Part {number}": {"Type": "Pass", "Next": f"Part {number + 1}"} for number in range(_IN_MAP + rest)
    }
    inner[f"Part {_IN_MAP + rest - 1}"] = {"Type": "Pass", "End": True}
    made["Each part"] = {"Type": "Map", "ItemProcessor": {"StartAt": "Part 0", "States": inner}, "End": True}
    return {"QueryLanguage": "JSONata", "StartAt": "Decide 0", "States": made}


def large_execution(states: int = STATES, events: int = EVENTS) -> Execution:
    """Give an execution that has been in every state, some of them in hundreds of iterations."""
    definition = large_machine(states)
    steps: list[Message] = []

    def enter(name: str, kind: str, **fields: Any) -> Message:
        n = len(steps)
        steps.append(step(n, name, type=kind, entered=START + n * 40, left=START + n * 40 + 40, **fields))
        return steps[-1]

    outer = [(name, made["Type"]) for name, made in definition["States"].items() if made["Type"] != "Map"]
    for name, kind in outer:
        enter(name, kind)
    around = enter("Each part", "Map")
    inner = definition["States"]["Each part"]["ItemProcessor"]["States"]
    iteration = 0
    while 2 * len(steps) < events - 2 * _AROUND:
        for name in inner:
            made = enter(name, "Pass", depth=1, around=around["n"], iteration=iteration)
            if iteration % 97 == 96 and name == "Part 7":
                made |= {"status": "caught", "error": "Part.Missing", "attempts": 3}
        iteration += 1
    around |= {"left": steps[-1]["left"], "last": events - 1}
    picture = svg(from_dict(definition))
    contents: dict[int, Message] = {0: {"input": {"text": "x" * 250_000, "parts": [{"n": n} for n in range(20_000)]}}}
    return Execution("large", picture, steps, {"workflow": "large"}, events=events, contents=contents)
