"""What a page asks for, and what it is told."""

from __future__ import annotations

from typing import Any, Literal

import pytest
from pydantic import BaseModel, Field

from sfgen import Task, Workflow
from tests.studio.conftest import Look, Serve
from tests.studio.pages import fetch, fetch_json
from tests.studio.support import ASK, chain

PASS = {"Type": "Pass"}


class Order(BaseModel):
    id: str


class Decision(BaseModel):
    choice: Literal["yes", "no"]
    note: str = Field(default="", max_length=10)


@pytest.fixture
def shop() -> Workflow[Order]:
    wf = Workflow("shop", input=Order)
    arguments = {"QueueUrl": "q", "MessageBody": {"token": wf.context.task.token}}
    resource = "arn:aws:states:::sqs:sendMessage.waitForTaskToken"
    wf.start_at(Task("Ask", resource=resource, arguments=arguments, result=Decision))
    return wf


def test_a_page_is_told_what_there_is(serve: Serve, look: Look, shop: Workflow[Order]) -> None:
    hello = look(serve(shop)).hello
    assert hello["title"] == "shop"
    (about,) = hello["workflows"]
    assert about["name"] == "shop"
    assert about["input"]["properties"]["id"]["type"] == "string"
    assert hello["executions"] == []
    assert hello["can"] == ["start", "stop", "redrive", "answer"]


def test_an_execution_is_started_answered_and_seen_to_its_end(serve: Serve, look: Look, shop: Workflow[Order]) -> None:
    server = serve(shop)
    page = look(server)
    execution = page.ask("start", workflow="shop", input={"id": "7"})["execution"]
    page.send({"do": "open", "execution": execution})
    (waiting,) = page.callbacks(execution)
    assert waiting["state"] == "Ask"
    assert waiting["schema"]["properties"]["choice"]["enum"] == ["yes", "no"]
    assert page.steps[execution][waiting["step"]]["waits"] is True
    assert page.ask("answer", token=waiting["token"], output={"choice": "yes"})["ok"] is True
    told = page.status(execution, "SUCCEEDED")
    assert told["source"] == "local"
    while page.waiting[execution] or page.steps[execution][0]["status"] == "running":
        page.hear()
    (step,) = page.steps[execution].values()
    assert (step["name"], step["status"], step["waits"]) == ("Ask", "succeeded", False)
    whole = fetch_json(server, f"/executions/{execution}/steps/0")
    assert whole["output"] == {"choice": "yes"}
    assert whole["arguments"]["MessageBody"]["token"] == waiting["token"]
    assert whole["events"][0]["type"] == "TaskStateEntered"
    summary = fetch_json(server, f"/executions/{execution}/summary")
    assert (summary["input"], summary["output"]) == ({"id": "7"}, {"choice": "yes"})
    assert fetch_json(server, f"/executions/{execution}/definition")["StartAt"] == "Ask"
    status, headers, drawn = fetch(server, f"/graph/{told['definition']}.svg")
    assert (status, headers["content-type"]) == (200, "image/svg+xml; charset=utf-8")
    assert b'data-state="Ask"' in drawn


def test_an_answer_that_does_not_fit_is_refused_with_the_reason(
    serve: Serve, look: Look, shop: Workflow[Order]
) -> None:
    page = look(serve(shop))
    execution = page.ask("start", workflow="shop", input={"id": "7"})["execution"]
    page.send({"do": "open", "execution": execution})
    (waiting,) = page.callbacks(execution)
    refused = page.ask("answer", token=waiting["token"], output={"choice": "maybe"})
    assert refused["ok"] is False
    assert "choice is 'maybe'" in refused["message"]
    refused = page.ask("answer", token=waiting["token"], output={"choice": "no", "note": "far too long"})
    assert "note: string should have at most 10 characters" in refused["message"]
    assert page.ask("answer", token=waiting["token"], output={"choice": "no"})["ok"] is True


def test_an_input_that_does_not_fit_starts_nothing(serve: Serve, look: Look, shop: Workflow[Order]) -> None:
    server = serve(shop)
    refused = look(server).ask("start", workflow="shop", input={})
    assert refused["ok"] is False
    assert "id: field required" in refused["message"]
    assert look(server).hello["executions"] == []


def test_a_task_is_failed_and_the_execution_redriven(serve: Serve, look: Look) -> None:
    page = look(serve(chain(First=PASS, Ask=ASK)))
    execution = page.ask("start", workflow="shop", input={})["execution"]
    page.send({"do": "open", "execution": execution})
    (waiting,) = page.callbacks(execution)
    assert page.ask("heartbeat", token=waiting["token"])["ok"] is True
    page.ask("fail", token=waiting["token"], error="No", cause="because")
    failed = page.status(execution, "FAILED")
    assert (failed["error"], failed["cause"]) == ("No", "because")
    assert page.ask("redrive", execution=execution)["ok"] is True
    (waiting,) = page.callbacks(execution, other_than=waiting["token"])
    page.ask("answer", token=waiting["token"], output="yes")
    assert page.status(execution, "SUCCEEDED")["redriveCount"] == 1
    while page.steps[execution][1]["status"] != "succeeded":
        page.hear()
    assert [step["attempts"] for step in page.steps[execution].values()] == [1, 2]


def test_two_pages_see_the_same_executions(serve: Serve, look: Look) -> None:
    server = serve(chain(Ask=ASK))
    one, other = look(server), look(server)
    first = one.ask("start", workflow="shop", input={"n": 1})["execution"]
    second = other.ask("start", workflow="shop", input={"n": 2})["execution"]
    for page in (one, other):
        for execution in (first, second):
            page.send({"do": "open", "execution": execution})
    tokens = {execution: one.callbacks(execution)[0]["token"] for execution in (first, second)}
    other.ask("answer", token=tokens[first], output=1)
    one.status(first, "SUCCEEDED")
    other.ask("stop", execution=second, error="Stopped", cause="by hand")
    assert one.status(second, "ABORTED")["error"] == "Stopped"


def test_whoever_comes_later_is_told_everything(serve: Serve, look: Look) -> None:
    server = serve(chain(Each={"Type": "Map", "ItemProcessor": chain(Work=PASS)}))
    page = look(server)
    execution = page.ask("start", workflow="shop", input=list(range(3_000)))["execution"]
    page.status(execution, "SUCCEEDED")
    late = look(server)
    assert [each["id"] for each in late.hello["executions"]] == [execution]
    late.send({"do": "open", "execution": execution})
    frames: list[dict[str, Any]] = []

    def whole(message: dict[str, Any]) -> bool:
        if message["type"] == "steps":
            frames.append(message)
        return bool(message.get("complete"))

    late.until(whole)
    assert [frames[0]["from"], *(frame["from"] > 0 for frame in frames[1:])] == [0, *[True] * (len(frames) - 1)]
    assert max(len(frame["steps"]) for frame in frames) <= 1_000
    steps = late.steps[execution]
    assert sorted(steps) == list(range(3_001))
    assert {step["status"] for step in steps.values()} == {"succeeded"}
    assert {step["around"] for step in steps.values() if step["name"] == "Work"} == {0}
    assert frames[-1]["events"] == fetch_json(server, f"/executions/{execution}/events")["count"]


def test_a_mistake_in_a_mock_is_told(serve: Serve, look: Look) -> None:
    page = look(serve(chain(Work={"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Parameters": {}})))
    execution = page.ask("start", workflow="shop", input={})["execution"]
    assert "nothing answers the task 'Work'" in page.status(execution, "ABORTED")["cause"]


@pytest.mark.parametrize(
    ("message", "said"),
    [
        ({"do": "dance"}, "nobody knows what 'dance' is"),
        ({"do": "open"}, "the message is not whole"),
        ({"do": "open", "execution": "none"}, "there is no execution 'none'"),
        ({"do": "stop", "execution": "none"}, "there is no execution 'none'"),
        ({"do": "answer", "token": "t", "output": 1}, "no task waits for this token"),
        ({"do": "start", "workflow": "other", "input": 1}, "there is no workflow 'other'"),
        ({"do": "start", "workflow": "shop", "input": 1, "name": "a b"}, "cannot be the name of an execution"),
        ({"do": "start", "workflow": ["shop"], "input": 1}, "the message is not whole"),
    ],
)
def test_what_cannot_be_done_is_said(serve: Serve, look: Look, message: dict[str, Any], said: str) -> None:
    page = look(serve(chain(Done=PASS)))
    page.send({**message, "id": 1})
    reply = page.until(lambda each: each["type"] == "reply")
    assert reply["ok"] is False
    assert said in reply["message"]


def test_whoever_reads_slowly_holds_up_nobody_and_is_told_how_it_ended(serve: Serve, look: Look) -> None:
    each = {"Type": "Map", "ItemProcessor": chain(Work=PASS, More=PASS)}
    server = serve(chain(Ask=ASK, Each=each))
    slow, page = look(server, reads=False), look(server)
    execution = page.ask("start", workflow="shop", input={})["execution"]
    for one in (page, slow):
        one.send({"do": "open", "execution": execution})
    (waiting,) = page.callbacks(execution)
    page.ask("answer", token=waiting["token"], output=list(range(4_000)))
    page.status(execution, "SUCCEEDED")
    count = fetch_json(server, f"/executions/{execution}/events")["count"]
    told = page.all_of(execution, count)
    slow.read()
    assert slow.all_of(execution, count) == told
    assert len(told) == 8_002
    # Nothing was queued for it: it was told in few messages, none of them large.
    assert len(slow.frames) < 40
    assert max(slow.frames) <= 1_000


def test_what_is_asked_is_told_in_small_messages(serve: Serve, look: Look, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sfgen.studio.view._MOST_ASKED", 10)
    ask = {**ASK, "Parameters": {"QueueUrl": "q", "MessageBody": {"token.$": "$$.Task.Token", "given.$": "$"}}}
    server = serve(chain(Each={"Type": "Map", "ItemProcessor": chain(Ask=ask)}))
    page = look(server)
    execution = page.ask("start", workflow="shop", input=["x" * 40_000, *range(19)])["execution"]
    page.send({"do": "open", "execution": execution})
    waiting = page.callbacks(execution)
    assert len(waiting) == 10
    large, small = waiting[0], waiting[1]
    assert large["arguments"] is None
    assert small["arguments"]["MessageBody"]["given"] == 0
    whole = fetch_json(server, f"/executions/{execution}/steps/{large['step']}")
    assert whole["arguments"]["MessageBody"]["given"] == "x" * 40_000
    count = fetch_json(server, f"/executions/{execution}/events")["count"]
    assert sum(step["waits"] for step in page.all_of(execution, count).values()) == 20
