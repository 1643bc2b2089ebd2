"""The general page, against a server that tells what a test has made up."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from sfgen.asl import from_dict
from sfgen.render import svg
from tests.browser.conftest import Visitor, findings, picture
from tests.browser.scripted import START, Execution, Message, Script, served, step

Serve = Callable[[Script], Script]

PLACES = [
    pytest.param({"width": 1280, "height": 800}, "light", id="desk-light"),
    pytest.param({"width": 1280, "height": 800}, "dark", id="desk-dark"),
    pytest.param({"width": 360, "height": 740}, "light", id="phone-light"),
    pytest.param({"width": 360, "height": 740}, "dark", id="phone-dark"),
]

ORDER: dict[str, Any] = {
    "StartAt": "Reserve",
    "States": {
        "Reserve": {"Type": "Pass", "Next": "Enough?"},
        "Enough?": {
            "Type": "Choice",
            "QueryLanguage": "JSONata",
            "Choices": [{"Condition": "{% $states.input.n > 1 %}", "Next": "Ship each"}],
            "Default": "Reserve",
        },
        "Ship each": {
            "Type": "Map",
            "ItemProcessor": {
                "StartAt": "Pack",
                "States": {"Pack": {"Type": "Pass", "Next": "Send"}, "Send": {"Type": "Pass", "End": True}},
            },
            "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "Tell"}],
            "Next": "Approve",
        },
        "Approve": {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken", "Next": "Done"},
        "Done": {"Type": "Succeed"},
        "Tell": {"Type": "Fail", "Error": "NotShipped"},
    },
}
PICTURE = svg(from_dict(ORDER))
ANSWER: Message = {
    "type": "object",
    "title": "Answer",
    "required": ["approved", "reason", "priority"],
    "properties": {
        "approved": {"type": "boolean"},
        "reason": {"type": "string", "minLength": 1, "maxLength": 40},
        "priority": {"type": "integer", "minimum": 1, "maximum": 5},
        "due": {"anyOf": [{"type": "string", "format": "date"}, {"type": "null"}], "default": None},
        "tags": {"type": "array", "items": {"enum": ["fragile", "cold"], "type": "string"}},
        "address": {"$ref": "#/$defs/Address"},
    },
    "$defs": {
        "Address": {
            "type": "object",
            "required": ["city"],
            "properties": {"city": {"type": "string"}, "zip": {"type": "string"}},
        }
    },
}


def shipped(iterations: int = 3) -> list[Message]:
    """Give steps with a loop, a retry and a Map."""
    steps = [
        step(0, "Reserve", type="Pass"),
        step(1, "Enough?", type="Choice"),
        step(2, "Reserve", type="Pass", attempts=3),
        step(3, "Enough?", type="Choice"),
        step(4, "Ship each", type="Map", last=10 + 4 * iterations, left=START + (5 + 2 * iterations) * 1000),
    ]
    for iteration in range(iterations):
        for name in ("Pack", "Send"):
            n = len(steps)
            steps.append(step(n, name, type="Pass", depth=1, around=4, iteration=iteration))
    return steps


def waiting(name: str = "order-1") -> Execution:
    """Give an execution that waits for an answer."""
    steps = shipped()
    n = len(steps)
    steps.append(step(n, "Approve", status="running", waits=True, event=40, last=42))
    callback = {
        "token": f"token of {name}",
        "state": "Approve",
        "step": n,
        "arguments": {"QueueUrl": "q"},
        "schema": ANSWER,
        "since": START,
        "due": None,
        "beat": None,
    }
    return Execution(name, PICTURE, steps, {"status": "RUNNING"}, callbacks=[callback])


def failed(name: str = "order-2") -> Execution:
    """Give an execution of which one iteration failed."""
    steps = shipped()
    steps[6] |= {"status": "failed", "error": "Carrier.Busy"}
    steps[4] |= {"status": "failed", "error": "Carrier.Busy"}
    cause = "No van is free before Monday."
    contents = {6: {"output": None, "error": "Carrier.Busy", "cause": cause}}
    summary = {"status": "FAILED", "error": "Carrier.Busy", "cause": cause}
    return Execution(name, PICTURE, steps, summary, contents=contents)


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Give what serves a script."""
    with ExitStack() as stack:
        yield lambda script: stack.enter_context(served(script))


def opened(visitor: Visitor, script: Script) -> Page:
    page = visitor.page()
    page.goto(script.address)
    return page


def state(page: Page | Locator, name: str) -> Locator:
    return page.locator(f'.graph-content [data-state="{name}"]')


def test_states_are_coloured_counted_and_named(serve: Serve, visitor: Visitor) -> None:
    page = opened(visitor, serve(Script([waiting()])))
    expect(state(page, "Reserve")).to_have_attribute("data-status", "succeeded")
    expect(page.get_by_role("button", name="Reserve: succeeded, 2 visits, 2 retries")).to_be_visible()
    expect(page.get_by_role("button", name=re.compile("Approve.*: waiting for an answer"))).to_be_visible()
    expect(page.get_by_role("button", name=re.compile("Tell.*: not entered"))).to_be_attached()
    taken = page.locator(".st-taken")
    ways = {(each["from"], each["to"]) for each in taken.evaluate_all("all => all.map(each => ({...each.dataset}))")}
    assert ways == {
        ("Reserve", "Enough?"),
        ("Enough?", "Reserve"),
        ("Enough?", "Ship each"),
        ("Pack", "Send"),
        ("Ship each", "Approve"),
    }
    page.get_by_role("button", name="List").click()
    row = page.get_by_role("row", name=re.compile("^Reserve"))
    expect(row).to_have_text(re.compile("ReserveSucceeded22"))


@pytest.mark.parametrize(("viewport", "scheme"), PLACES)
def test_nothing_keeps_people_out(
    serve: Serve, new_visitor: Callable[..., Visitor], viewport: dict[str, int], scheme: str
) -> None:
    somebody = new_visitor(viewport=viewport, color_scheme=scheme)
    page = opened(somebody, serve(Script([waiting(), failed()], hello=STARTABLE)))
    name = f"{'phone' if viewport['width'] < 500 else 'desk'}-{scheme}"
    expect(state(page, "Approve")).to_have_attribute("data-status", "waiting")
    assert findings(page) == []
    picture(page, f"studio-graph-{name}")
    page.get_by_role("button", name="Answer Approve").click()
    expect(page.get_by_role("radio", name="Yes")).to_be_focused()
    page.get_by_role("button", name="Send answer").click()
    assert findings(page) == []
    picture(page, f"studio-answer-{name}")
    page.get_by_role("button", name="Timeline").click() if viewport["width"] < 500 else None
    expect(page.get_by_role("treegrid")).to_be_visible()
    assert findings(page) == []
    picture(page, f"studio-timeline-{name}")
    page.get_by_role("button", name="Start execution").click()
    expect(page.get_by_role("dialog")).to_be_visible()
    assert findings(page) == []
    picture(page, f"studio-start-{name}")


STARTABLE: Message = {
    "can": ["start", "stop", "redrive", "answer"],
    "workflows": [
        {
            "name": "orders",
            "type": "STANDARD",
            "input": {
                "type": "object",
                "required": ["customer", "items"],
                "properties": {
                    "customer": {"type": "string", "description": "Who ordered."},
                    "items": {"type": "array", "items": {"type": "string"}, "minItems": 1},
                    "express": {"type": "boolean", "default": False},
                },
            },
            "example": None,
        }
    ],
}
