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
    taken = page.locator(".st-taken[data-from]")
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
    assert findings(page) == []
    page.get_by_role("slider").fill("5")
    expect(page.get_by_text("Now 1 step waits for an answer.")).to_be_visible()
    assert findings(page) == []
    page.get_by_role("button", name="Back to now").click()
    expect(page.get_by_role("button", name="Live")).to_have_attribute("aria-pressed", "true")


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
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Executions").click() if viewport["width"] < 500 else None
    page.get_by_role("button", name=re.compile("^Failed order-2")).click()
    expect(page.locator(".failure")).to_be_visible()
    page.get_by_role("button", name="Send #0").click()
    expect(page.get_by_text("No van is free before Monday.").last).to_be_visible()
    assert findings(page) == []
    picture(page, f"studio-failure-{name}")


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


def test_an_answer_is_made_from_the_schema(serve: Serve, visitor: Visitor) -> None:
    script = serve(Script([waiting()]))
    page = opened(visitor, script)
    form = page.get_by_role("form")
    send = form.get_by_role("button", name="Send answer")
    form.get_by_role("radio", name="Yes").check()
    form.get_by_label("Reason").fill("x" * 41)
    send.click()
    expect(form.get_by_text("At most 40 characters; these are 41.")).to_be_visible()
    expect(form.get_by_label("Reason")).to_have_attribute("aria-invalid", "true")
    form.get_by_label("Reason").fill("because")
    form.get_by_label("Priority").fill("9")
    send.click()
    expect(form.get_by_text("At most 5.")).to_be_visible()
    form.get_by_label("Priority").fill("5")
    form.get_by_label("Due").fill("2026-11-30")
    form.get_by_role("button", name="Add").click()
    form.get_by_role("radio", name="cold").check()
    form.get_by_label("Give address").check()
    form.get_by_label("City").fill("Bern")
    send.click()
    expect(send).to_be_enabled()
    answer = next(each for each in script.heard if each["do"] == "answer")
    assert answer["token"] == "token of order-1"
    assert answer["output"] == {
        "approved": True,
        "reason": "because",
        "priority": 5,
        "due": "2026-11-30",
        "tags": ["cold"],
        "address": {"city": "Bern"},
    }


def test_an_answer_can_be_written_as_json(serve: Serve, visitor: Visitor) -> None:
    script = serve(
        Script([waiting()], answers=lambda _: {"ok": False, "message": "nobody waits", "hint": "look again"})
    )
    page = opened(visitor, script)
    form = page.get_by_role("form")
    form.get_by_role("button", name="Write JSON instead").click()
    text = form.get_by_label("Answer")
    expect(text).to_have_value(re.compile('"approved": null'))
    text.fill('{\n  "approved": tru\n}')
    form.get_by_role("button", name="Send answer").click()
    expect(form.get_by_text("This is no JSON")).to_be_visible()
    text.fill('{"approved": true, "reason": "r", "priority": 1}')
    form.get_by_role("button", name="Send answer").click()
    expect(form.get_by_role("alert")).to_have_text("Nobody waits. Look again.")
    form.get_by_role("button", name="Fill in a form instead").click()
    expect(form.get_by_role("radio", name="Yes")).to_be_checked()
    expect(form.get_by_label("Reason")).to_have_value("r")


def test_what_was_typed_stays_while_something_else_is_looked_at(serve: Serve, visitor: Visitor) -> None:
    page = opened(visitor, serve(Script([waiting()])))
    page.get_by_label("Reason").fill("half a sen")
    state(page, "Reserve").press("Enter")
    expect(page.get_by_label("Reason")).to_have_count(0)
    page.get_by_role("button", name="Answer Approve").click()
    expect(page.get_by_label("Reason")).to_have_value("half a sen")


def test_a_token_that_nobody_knows_is_answered_elsewhere(serve: Serve, visitor: Visitor) -> None:
    execution = waiting()
    execution.callbacks[0]["token"] = None
    page = opened(visitor, serve(Script([execution])))
    expect(page.get_by_role("form")).to_contain_text("Its token is not known here")
    expect(page.get_by_role("button", name="Send answer")).to_have_count(0)


def test_the_visits_of_a_loop_are_gone_through(serve: Serve, visitor: Visitor) -> None:
    page = opened(visitor, serve(Script([waiting()])))
    state(page, "Reserve").press("Enter")
    details = page.get_by_role("group", name="Details", exact=True)
    expect(details).to_contain_text("Visit 2 of 2")
    expect(details.get_by_role("group", name="Input")).to_contain_text("order: 2")
    page.get_by_role("button", name="Visit before").click()
    expect(details).to_contain_text("Visit 1 of 2")
    expect(details.get_by_role("group", name="Input")).to_contain_text("order: 0")


def test_what_is_new_and_what_has_changed_is_shown(serve: Serve, visitor: Visitor) -> None:
    script = serve(Script([waiting()]))
    page = opened(visitor, script)
    expect(state(page, "Approve")).to_have_attribute("data-status", "waiting")
    execution = script.executions[0]
    approved = execution.steps[-1] | {"status": "succeeded", "waits": False, "left": START + 20_000, "last": 44}
    done = step(len(execution.steps), "Done", type="Succeed", event=45, last=46, entered=START + 20_000)
    execution.steps[-1:] = [approved, done]
    execution.summary["status"] = "SUCCEEDED"
    script.tell(
        execution.changed([approved, done], done["n"]),
        {"type": "callbacks", "execution": "order-1", "callbacks": []},
        {"type": "execution", **execution.told()},
    )
    expect(state(page, "Done")).to_have_attribute("data-status", "succeeded")
    expect(state(page, "Approve")).to_have_attribute("data-status", "succeeded")
    expect(page.get_by_role("form")).to_have_count(0)
    expect(page.locator("#polite")).to_contain_text("Execution order-1: succeeded")
    expect(page).to_have_title(re.compile("^Succeeded"))


def test_a_failed_iteration_is_where_a_redrive_begins(serve: Serve, visitor: Visitor) -> None:
    page = opened(visitor, serve(Script([failed()])))
    expect(page.locator(".failure")).to_contain_text("Failed at Send #0: Carrier.Busy")
    page.get_by_role("button", name="Send #0").click()
    expect(page.get_by_role("group", name="Details", exact=True)).to_contain_text("No van is free before Monday.")
    expect(page.get_by_role("button", name="Redrive from Send")).to_be_visible()
    expect(state(page, "Ship each")).to_have_attribute("data-status", "failed")


def test_only_what_the_server_can_do_is_offered(serve: Serve, visitor: Visitor) -> None:
    page = opened(visitor, serve(Script([failed()], hello={"can": []})))
    expect(page.locator(".failure")).to_be_visible()
    expect(page.get_by_role("button", name=re.compile("Redrive|Start|Stop"))).to_have_count(0)


def test_names_of_any_kind_are_shown_as_they_are(serve: Serve, visitor: Visitor) -> None:
    odd = '<b>"&amp; ~,=#%'
    steps = [step(0, odd, type="Pass")]
    machine = {"StartAt": odd, "States": {odd: {"Type": "Pass", "End": True}}}
    execution = Execution(odd.replace("/", ""), svg(from_dict(machine)), steps, {"name": odd, "workflow": odd})
    contents = {"input": {"__proto__": {"<i>": None}, "text": "</script><script>throw 1</script>"}}
    execution.contents[0] = contents
    page = opened(visitor, serve(Script([execution])))
    expect(page.get_by_role("heading", name=odd)).to_be_visible()
    page.locator(".graph-content [data-state]").click()
    details = page.get_by_role("group", name="Details", exact=True)
    expect(details.get_by_role("group", name="Input")).to_contain_text('text: "</script><script>throw 1</script>"')
    address = page.url
    page.reload()
    expect(details.get_by_role("heading", name=odd)).to_be_visible()
    assert page.url == address


def test_the_graph_is_moved_and_zoomed(serve: Serve, visitor: Visitor) -> None:
    page = opened(visitor, serve(Script([failed()])))
    reserve = state(page, "Reserve")
    expect(reserve).to_have_attribute("data-status", "succeeded")

    def place() -> tuple[float, float, float]:
        page.wait_for_function(
            "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))"
        )
        box = reserve.locator(".sf-box").bounding_box()
        assert box is not None
        return box["x"], box["y"], box["width"]

    page.get_by_role("button", name="Fit").click()
    x, y, width = place()
    page.mouse.move(x + 10, y + 10)
    page.mouse.down()
    page.mouse.move(x + 60, y + 30, steps=3)
    page.mouse.up()
    moved = place()
    assert (round(moved[0] - x), round(moved[1] - y)) == (50, 20)
    expect(page.locator(".st-ring")).to_have_count(0)
    page.get_by_role("button", name="Zoom in").click()
    assert place()[2] > width
    page.get_by_role("button", name="Fit").click()
    assert place() == pytest.approx((x, y, width))
    page.mouse.move(x + 10, y + 10)
    page.mouse.wheel(0, 30)
    assert place()[1] == pytest.approx(y - 30)
    page.keyboard.down("Control")
    page.mouse.wheel(0, 60)
    page.keyboard.up("Control")
    assert place()[2] < width
    reserve.click()
    expect(page.locator(".st-ring")).to_have_count(1)
    page.keyboard.press("0")
    assert place() == pytest.approx((x, y, width), abs=1)


def test_executions_are_chosen_from_on_a_phone(serve: Serve, new_visitor: Callable[..., Visitor]) -> None:
    page = opened(
        new_visitor(viewport={"width": 360, "height": 740}, has_touch=True), serve(Script([waiting(), failed()]))
    )
    names = page.locator(".pane-head h2")
    expect(names).to_have_text(["order-1"])
    page.get_by_role("button", name="Executions").tap()
    expect(page.get_by_role("navigation", name="Executions")).to_be_visible()
    assert findings(page) == []
    picture(page, "studio-drawer-phone")
    page.get_by_role("button", name="Open order-2 beside").tap()
    expect(page.get_by_role("navigation", name="Executions")).to_be_hidden()
    expect(page.get_by_role("region", name="Execution order-2")).to_be_visible()
    expect(page.get_by_role("region", name="Execution order-1")).to_be_hidden()
    tabs = page.get_by_role("group", name="Open executions")
    tabs.get_by_role("button", name="order-1").tap()
    expect(page.get_by_role("region", name="Execution order-1")).to_be_visible()
    assert findings(page) == []
    picture(page, "studio-tabs-phone")


def test_a_lost_connection_is_tried_again_by_itself(serve: Serve, visitor: Visitor) -> None:
    script = serve(Script([waiting()]))
    page = opened(visitor, script)
    expect(state(page, "Approve")).to_have_attribute("data-status", "waiting")
    page.get_by_label("Reason").fill("kept")
    script.execution("order-1").steps[-1] |= {"attempts": 2}
    script.drop()
    expect(page.get_by_role("button", name=re.compile("Approve.*, 1 retry"))).to_be_visible()
    expect(page.locator("#lost")).to_be_hidden()
    expect(page.get_by_label("Reason")).to_have_value("kept")
    assert [each["do"] for each in script.heard] == ["hello", "open", "hello", "open"]


def test_many_that_wait_are_all_told(serve: Serve, visitor: Visitor) -> None:
    execution = waiting()
    first = execution.callbacks[0]
    execution.callbacks += [{**first, "token": f"token {number}"} for number in range(7)]
    page = opened(visitor, serve(Script([execution])))
    expect(page.get_by_text("8 steps wait for an answer.")).to_be_visible()
    expect(page.get_by_text("and 3 more")).to_be_visible()


def test_a_graph_that_does_not_come_is_told(serve: Serve, visitor: Visitor) -> None:
    execution = waiting()
    execution.summary["definition"] = "gone"
    page = opened(visitor, serve(Script([execution])))
    expect(page.get_by_text(re.compile("^The graph did not come: "))).to_be_visible()
    expect(page.get_by_role("treegrid")).to_contain_text("Approve")
    visitor.complaints.clear()


def test_what_was_unfolded_stays_so_while_a_step_goes_on(serve: Serve, visitor: Visitor) -> None:
    execution = waiting()
    number = len(execution.steps) - 1
    execution.contents[number] = {
        "input": {"deep": {"list": list(range(200))}},
        "output": None,
        "arguments": {"try": 1},
    }
    script = serve(Script([execution]))
    page = opened(visitor, script)
    details = page.get_by_role("group", name="Details", exact=True)
    folded = details.get_by_role("group", name="Input").get_by_role("button", name=re.compile("list: "))
    folded.click()
    expect(folded).to_have_attribute("aria-expanded", "true")
    execution.contents[number]["arguments"] = {"try": 2}
    execution.steps[-1] |= {"attempts": 2, "last": 43}
    script.tell(execution.changed([execution.steps[-1]], number + 1))
    expect(details.get_by_role("group", name="Arguments")).to_contain_text("try: 2")
    expect(folded).to_have_attribute("aria-expanded", "true")


def test_parts_of_the_page_are_given_more_room(serve: Serve, visitor: Visitor) -> None:
    page = opened(visitor, serve(Script([waiting(), failed()])))
    details = page.get_by_role("group", name="Details", exact=True)
    expect(state(page, "Approve")).to_have_attribute("data-status", "waiting")

    def width() -> float:
        box = details.bounding_box()
        assert box is not None
        return box["width"]

    before = width()
    line = page.get_by_role("separator", name="Width of the details")
    line.press("ArrowLeft")
    expect(line).to_have_attribute("aria-valuenow", "39")
    assert width() > before
    box = line.bounding_box()
    assert box is not None
    page.mouse.move(box["x"] + 4, 400)
    page.mouse.down()
    page.mouse.move(box["x"] + 100, 400)
    page.mouse.up()
    assert width() < before
    line.dblclick()
    assert width() == pytest.approx(before)
    menu = page.get_by_role("button", name="Executions")
    expect(menu).to_have_attribute("aria-expanded", "true")
    menu.click()
    expect(menu).to_have_attribute("aria-expanded", "false")
    expect(page.get_by_role("navigation", name="Executions")).to_be_hidden()
    assert width() > before
    assert findings(page) == []
    picture(page, "studio-no-list")
