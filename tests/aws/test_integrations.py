"""Every optimized integration in every pattern: what is legal compiles to what stands in `golden`, all else is an error.

`python -m tests.aws.test_integrations` writes the goldens anew.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal

import pytest

from sfgen import Task, Workflow, aws
from sfgen.dsl.flow import Flow
from sfgen.services.optimized import SUFFIXES, OptimizedAction, Pattern, optimized_service, optimized_services
from tests.aws.calls_of_integrations import CALLS, with_token
from tests.oracles.fixtures import Oracles
from tests.oracles.tolerated import refusals

GOLDEN = Path(__file__).parent / "golden"
PATTERNS: tuple[Pattern, ...] = ("request-response", "sync", "sync:2", "wait-for-task-token")


def actions() -> Iterator[OptimizedAction]:
    for name in optimized_services():
        service = optimized_service(name)
        assert service is not None
        yield from service.actions.values()


def step(wf: Workflow[Any], action: OptimizedAction, pattern: Pattern) -> Task[Any]:
    """Make a step that calls an action in a way that its builder may not even offer, such as an older `.sync`."""
    _, _, arguments = CALLS[f"{action.service.name}:{action.name}"]
    token = wf.context.task.token if pattern == "wait-for-task-token" else None
    return Task(
        f"{action.name}{SUFFIXES[pattern]}",
        resource=action.resource(pattern),
        arguments=with_token(arguments, token),
        timeout_seconds=3600,
    )


def built(wf: Workflow[Any], action: OptimizedAction, pattern: Pattern) -> Task[Any]:
    """Make the same step with the method of its service."""
    service, method, arguments = CALLS[f"{action.service.name}:{action.name}"]
    token = wf.context.task.token if pattern == "wait-for-task-token" else None
    options: dict[str, Any] = {"wait": pattern.startswith("sync"), "wait_for_task_token": token is not None}
    make = getattr(aws.service(service), method)
    made: Task[Any] = make(
        f"{action.name}{SUFFIXES[pattern]}", **with_token(arguments, token), timeout_seconds=3600, **options
    )
    return made


def workflow(service: str, machine_type: Literal["STANDARD", "EXPRESS"] = "STANDARD") -> Workflow[Any]:
    """Make a workflow that calls every action of a service in every pattern that it has, one after the other."""
    wf = Workflow(service, type=machine_type)
    flow: Flow[Any] | None = None
    for action in actions():
        for pattern in action.patterns if action.service.name == service else ():
            if machine_type == "EXPRESS" and pattern != "request-response":
                continue
            task = step(wf, action, pattern)
            flow = task if flow is None else flow >> task
    assert flow is not None
    wf.start_at(flow)
    return wf


def test_every_action_has_a_call() -> None:
    assert set(CALLS) == {f"{action.service.name}:{action.name}" for action in actions()}


@pytest.mark.parametrize("service", optimized_services())
def test_the_legal_patterns(service: str, oracles: Oracles) -> None:
    wf = workflow(service)
    assert [str(finding) for finding in wf.check()] == []
    definition = wf.compile().to_dict()
    assert definition == json.loads((GOLDEN / f"{service}.json").read_text("utf-8"))
    assert refusals(oracles, definition, names=("language_service", "moto")) == []


@pytest.mark.parametrize("service", optimized_services())
def test_express_workflows_can_call_everything_plainly(service: str) -> None:
    assert [str(finding) for finding in workflow(service, "EXPRESS").check()] == []


EVERY = [
    pytest.param(action, pattern, id=f"{action.service.name}:{action.name}{SUFFIXES[pattern]}")
    for action in actions()
    for pattern in PATTERNS
]


@pytest.mark.parametrize(("action", "pattern"), EVERY)
def test_the_patterns_of_an_action(action: OptimizedAction, pattern: Pattern) -> None:
    wf = Workflow("one")
    wf.start_at(step(wf, action, pattern))
    findings = wf.check()
    if pattern in action.patterns:
        assert [str(finding) for finding in findings] == []
        return
    (finding,) = findings
    assert (finding.code, finding.severity) == ("unsupported-pattern", "error")
    for legal in action.patterns:
        assert f"{action.service.name}:{action.name}{SUFFIXES[legal]}" in (finding.hint or "")


@pytest.mark.parametrize(("action", "pattern"), [each for each in EVERY if each.values[1] != "request-response"])
def test_express_workflows_wait_for_nothing(action: OptimizedAction, pattern: Pattern) -> None:
    wf = Workflow("one", type="EXPRESS")
    wf.start_at(step(wf, action, pattern))
    assert "express-pattern" in [finding.code for finding in wf.check()]


@pytest.mark.parametrize(("action", "pattern"), [each for each in EVERY if each.values[1] != "sync"])
def test_the_method_of_a_service_makes_the_same_step(action: OptimizedAction, pattern: Pattern) -> None:
    if action.service.name == "http" or pattern not in action.patterns:
        return  # sfgen.aws.http is written by hand
    wf = Workflow("one")
    made = built(wf, action, pattern)
    assert made.resource == step(wf, action, pattern).resource
    assert made.arguments == step(wf, action, pattern).arguments


def write() -> None:
    """Write the goldens."""
    GOLDEN.mkdir(exist_ok=True)
    for service in optimized_services():
        (GOLDEN / f"{service}.json").write_text(workflow(service).compile().to_json(), "utf-8")


if __name__ == "__main__":
    write()
