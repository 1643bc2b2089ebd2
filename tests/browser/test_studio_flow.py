"""The general page through the whole life of executions, with the real server behind it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Literal

import pytest
from playwright.sync_api import Locator, Page, expect
from pydantic import BaseModel, Field

from sfgen import Choice, Fail, Parallel, Pass, Retry, Task, Workflow, local
from sfgen.local.store import Store
from sfgen.studio.engine import Engine
from sfgen.studio.here import Here
from sfgen.studio.one import One
from sfgen.studio.server import Server
from tests.browser.conftest import Visitor, findings, picture
from tests.studio.support import AT_ONCE, Given, chain
from tests.studio.test_one import WORK, Account, in_account

ADDRESS = re.compile(r"#open=.+")


class Expense(BaseModel):
    """What somebody wants to spend."""

    employee: str
    amount: float = Field(gt=0)


class Decision(BaseModel):
    """What the boss says."""

    decision: Literal["approve", "reject"]
    note: str = ""


def approval() -> Workflow[Expense]:
    """Give a workflow that looks twice, asks somebody and pays."""
    wf = Workflow("approve-expense", input=Expense)
    expense = wf.input
    look = Parallel(
        "Look at it",
        {
            "budget": Task("Check budget", resource="arn:aws:states:::lambda:invoke", arguments={"FunctionName": "b"}),
            "history": Pass("Read history", output={"earlier": 3}),
        },
    )
    ask = Task(
        "Ask the boss",
        resource="arn:aws:states:::sqs:sendMessage.waitForTaskToken",
        arguments={"QueueUrl": "q", "MessageBody": {"who": expense.employee, "token": wf.context.task.token}},
        result=Decision,
        heartbeat_seconds=600,
        timeout_seconds=3600,
    )
    pay = Task(
        "Pay",
        resource="arn:aws:states:::lambda:invoke",
        arguments={"FunctionName": "pay"},
        retry=Retry("Bank.Busy", interval_seconds=1, max_attempts=2),
    )
    rejected = Fail("Rejected", error="Rejected", cause="The boss said no.")
    wf.start_at(look >> ask >> Choice("Approved?").when(ask.result.decision == "approve", pay).otherwise(rejected))
    return wf


class Studio:
    """A server of the workflow that can be ended and begun anew."""

    def __init__(self, store: Path) -> None:
        self.mocks: dict[str, Any] = {"Check budget": {"Payload": "enough"}, "Pay": {"Payload": "paid"}}
        self._store = store
        self.server = self._make(0)
        self.server.start()

    def _make(self, port: int) -> Server:
        store = Store(self._store)
        workflow = approval()
        given = Given()
        given.given = self.mocks
        self._engine = Engine({workflow.name: workflow}, given, pace=AT_ONCE, store=store, place="approve-expense")
        return Server(Here(self._engine, "approve_expense.py", store=store), engine=self._engine, port=port)

    def start_elsewhere(self, name: str) -> None:
        """Start an execution that no page asked for."""
        self._engine.start(None, {"employee": "ada", "amount": 40}, name)

    def restart(self, token: str | None = None) -> None:
        """Begin anew where the server was, with the token of before or another one."""
        port, before = self.server.port, self.server.token
        self.server = self._make(port)
        self.server.guards.token = token or before
        self._engine.resume()
        self.server.start()


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[Studio]:
    """Give a server."""
    made = Studio(tmp_path / "kept.sqlite3")
    yield made
    made.server.close()


def opened(visitor: Visitor, studio: Studio) -> Page:
    page = visitor.page()
    page.goto(studio.server.address)
    return page


def forgive(visitor: Visitor) -> None:
    """Take away what a browser complains of itself when a server is gone."""
    visitor.complaints[:] = [each for each in visitor.complaints if "ERR_CONNECTION" not in each]


def hurry(page: Page) -> None:
    """Have a page that has lost its connection try again at once, as when a network comes back."""
    page.evaluate("() => dispatchEvent(new Event('online'))")


def start(page: Page, employee: str, name: str = "") -> None:
    page.get_by_role("button", name="Start execution").first.click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Employee").fill(employee)
    dialog.get_by_label("Amount").fill("40")
    dialog.get_by_label("Name").fill(name)
    dialog.get_by_role("button", name="Start").click()
    expect(dialog).to_be_hidden()


def state(page: Page | Locator, name: str, status: str) -> Locator:
    return page.locator(f'.graph-content [data-state="{name}"][data-status="{status}"]')


def test_an_execution_is_started_answered_and_seen_to_its_end(studio: Studio, visitor: Visitor) -> None:
    page = opened(visitor, studio)
    expect(page.get_by_role("img", name="Graph of approve-expense, 7 states")).to_be_visible()
    assert findings(page) == []
    picture(page, "studio-empty")
    start(page, "ada", "first")
    expect(state(page, "Ask the boss", "waiting")).to_be_visible()
    expect(page).to_have_title(re.compile(r"^\(1\) Waiting for you"))
    expect(page.locator("#urgent")).to_have_text("Ask the boss waits for an answer")
    form = page.get_by_role("form", name="Ask the boss waits for an answer")
    expect(form).to_contain_text("Times out in")
    form.get_by_role("button", name="Send answer").click()
    expect(form.get_by_text("Choose one.")).to_be_visible()
    form.get_by_role("button", name="Send a heartbeat").click()
    form.get_by_role("radio", name="approve").check()
    form.get_by_role("button", name="Send answer").click()
    expect(state(page, "Pay", "succeeded")).to_be_visible()
    expect(page.locator(".pane-head").get_by_text("Succeeded")).to_be_visible()
    state(page, "Ask the boss", "succeeded").click()
    details = page.get_by_role("group", name="Details", exact=True)
    expect(details.get_by_role("group", name="Output")).to_contain_text('decision: "approve"')
    expect(details.get_by_role("group", name="Arguments")).to_contain_text('QueueUrl: "q"')
    details.get_by_text("Events").click()
    expect(details.get_by_text("TaskStateEntered")).to_be_visible()
    details.get_by_text("Definition").click()
    expect(details.get_by_role("group", name="Definition")).to_contain_text("HeartbeatSeconds: 600")
    assert findings(page) == []
    picture(page, "studio-step")
    details.get_by_role("button", name="Execution").click()
    expect(details.get_by_text("ExecutionSucceeded")).to_be_visible()
    expect(details.get_by_role("group", name="Definition")).to_contain_text('StartAt: "Look at it"')
    assert findings(page) == []
    picture(page, "studio-execution")


def test_what_is_started_elsewhere_is_shown_where_nothing_is(studio: Studio, visitor: Visitor) -> None:
    page = opened(visitor, studio)
    expect(page.get_by_role("img", name="Graph of approve-expense, 7 states")).to_be_visible()
    studio.start_elsewhere("first")
    expect(page.get_by_role("heading", name="first")).to_be_visible()
    expect(state(page, "Ask the boss", "waiting")).to_be_visible()
    studio.start_elsewhere("second")
    expect(page.get_by_role("navigation", name="Executions").get_by_text("second")).to_be_visible()
    expect(page.get_by_role("heading", name="second")).to_have_count(0)


def test_what_the_server_refuses_is_said_at_the_form(studio: Studio, visitor: Visitor) -> None:
    page = opened(visitor, studio)
    page.get_by_role("button", name="Start execution").first.click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("button", name="Write JSON instead").click()
    dialog.get_by_label("Input").fill('{"employee": "ada"')
    dialog.get_by_role("button", name="Start").click()
    expect(dialog.get_by_text("This is no JSON")).to_be_visible()
    dialog.get_by_label("Input").fill('{"employee": "ada", "amount": -1}')
    dialog.get_by_role("button", name="Start").click()
    expect(dialog.get_by_role("alert")).to_contain_text("amount")
    assert findings(page) == []
    picture(page, "studio-refused")


def test_what_failed_is_redriven_from_where_it_failed(studio: Studio, visitor: Visitor) -> None:
    studio.mocks["Pay"] = local.fails("Bank.Closed", "It is Sunday.")
    page = opened(visitor, studio)
    start(page, "ada")
    page.get_by_role("radio", name="approve").check()
    page.get_by_role("button", name="Send answer").click()
    failure = page.locator(".failure")
    expect(failure).to_contain_text("Failed at Pay: Bank.Closed")
    expect(failure).to_contain_text("It is Sunday.")
    expect(state(page, "Pay", "failed")).to_be_visible()
    assert findings(page) == []
    picture(page, "studio-failed")
    studio.mocks["Pay"] = {"Payload": "paid"}
    failure.get_by_role("button", name="Redrive from Pay").click()
    expect(state(page, "Pay", "succeeded")).to_be_visible()
    expect(page.locator(".pane-head")).to_contain_text("redriven 1 time")
    expect(page.locator(".failure")).to_have_count(0)


def test_somebody_fails_a_task_and_somebody_stops_an_execution(studio: Studio, visitor: Visitor) -> None:
    page = opened(visitor, studio)
    start(page, "ada")
    page.get_by_text("Fail it instead").click()
    page.get_by_label("Error").fill("Boss.Away")
    page.get_by_label("Cause").fill("Until Monday.")
    page.get_by_role("button", name="Fail it", exact=True).click()
    expect(page.locator(".failure")).to_contain_text("Failed at Ask the boss: Boss.Away")
    start(page, "bob")
    expect(state(page, "Ask the boss", "waiting")).to_be_visible()
    page.get_by_role("button", name="Stop").click()
    expect(page.locator(".failure")).to_contain_text("Aborted at Ask the boss")


def test_executions_side_by_side_come_back_after_a_reload(studio: Studio, visitor: Visitor) -> None:
    page = opened(visitor, studio)
    start(page, "ada", "one")
    expect(page.get_by_role("region", name="Execution one")).to_be_visible()
    start(page, "bob", "two")
    two = page.get_by_role("region", name="Execution two")
    expect(state(two, "Ask the boss", "waiting")).to_be_visible()
    page.get_by_role("button", name="Open one beside").click()
    one = page.get_by_role("region", name="Execution one")
    expect(state(one, "Ask the boss", "waiting")).to_be_visible()
    state(two, "Look at it", "succeeded").press("Enter")
    expect(page).to_have_url(re.compile(r"#open=two~s\d+,one"))
    one.get_by_role("button", name="Answer Ask the boss").click()
    one.get_by_role("radio", name="reject").check()
    picture(page, "studio-two")
    page.reload()
    expect(two.get_by_role("group", name="Details", exact=True)).to_contain_text("Look at it")
    expect(state(one, "Ask the boss", "waiting")).to_be_visible()
    assert findings(page) == []
    two.get_by_role("button", name="Close this execution").click()
    expect(page).to_have_url(re.compile(r"#open=one~s\d+$"))


def test_a_server_that_ends_and_comes_back(studio: Studio, visitor: Visitor) -> None:
    page = opened(visitor, studio)
    start(page, "ada", "one")
    expect(state(page, "Ask the boss", "waiting")).to_be_visible()
    studio.server.close()
    lost = page.get_by_role("status").filter(has_text="Connection lost")
    expect(lost).to_be_visible()
    expect(lost).to_contain_text("Trying again")
    assert findings(page) == []
    picture(page, "studio-lost")
    page.get_by_role("radio", name="approve").check()
    page.get_by_role("button", name="Send answer").click()
    expect(page.get_by_text("There is no connection to sfgen.")).to_be_visible()
    lost.get_by_role("button", name="Try now").click()
    studio.restart()
    hurry(page)
    expect(lost).to_be_hidden()
    expect(state(page, "Ask the boss", "waiting")).to_be_visible()
    page.get_by_role("radio", name="approve").check()
    page.get_by_role("button", name="Send answer").click()
    expect(state(page, "Pay", "succeeded")).to_be_visible()
    forgive(visitor)


def test_a_new_address_brings_everything_back(studio: Studio, visitor: Visitor) -> None:
    page = opened(visitor, studio)
    start(page, "ada", "one")
    expect(state(page, "Ask the boss", "waiting")).to_be_visible()
    studio.server.close()
    studio.restart(token="another")
    hurry(page)
    refused = page.get_by_role("heading", name="This page has no access")
    expect(refused).to_be_visible()
    assert findings(page) == []
    picture(page, "studio-refused-token")
    page.goto(studio.server.address)
    expect(page.get_by_role("region", name="Execution one")).to_be_visible()
    expect(page).to_have_url(re.compile("#open=one$"))
    forgive(visitor)


def test_without_the_token_the_page_says_what_to_do(studio: Studio, visitor: Visitor) -> None:
    page = visitor.page()
    page.goto(studio.server.address.partition("#")[0])
    expect(page.get_by_text("Open the address that sfgen printed in the terminal")).to_be_visible()
    page.goto(f"{studio.server.address}x")
    expect(page.get_by_text("Open the address that sfgen printed in the terminal")).to_be_visible()


def test_the_whole_way_with_the_keyboard_alone(studio: Studio, visitor: Visitor) -> None:
    page = opened(visitor, studio)
    page.get_by_role("button", name="Start execution").first.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_label("Employee")).to_be_focused()
    page.keyboard.type("ada")
    page.keyboard.press("Tab")
    page.keyboard.type("12.5")
    page.keyboard.press("Enter")
    answer = page.get_by_role("button", name="Answer Ask the boss")
    answer.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("radio", name="approve")).to_be_focused()
    page.keyboard.press("Space")
    page.keyboard.press("Enter")
    expect(state(page, "Pay", "succeeded")).to_be_visible()
    state(page, "Look at it", "succeeded").focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    heading = page.get_by_role("group", name="Details", exact=True).get_by_role("heading").first
    expect(heading).to_have_text(re.compile("Check budget|Read history"))
    page.get_by_role("treegrid").focus()
    page.keyboard.press("Home")
    expect(heading).to_have_text("Look at it")
    page.keyboard.press("ArrowLeft")
    expect(page.get_by_role("row", name=re.compile("Read history"))).to_have_count(0)
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowDown")
    expect(heading).to_have_text("Check budget")
    page.keyboard.press("End")
    expect(heading).to_have_text("Pay")
    page.get_by_role("slider").focus()
    page.keyboard.press("Home")
    expect(state(page, "Look at it", "none")).to_be_visible()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    expect(state(page, "Look at it", "running")).to_be_visible()
    page.keyboard.press("End")
    expect(state(page, "Pay", "succeeded")).to_be_visible()


def test_a_replay_shows_what_was_so_after_each_event(studio: Studio, visitor: Visitor) -> None:
    page = opened(visitor, studio)
    start(page, "ada", "one")
    page.get_by_role("radio", name="approve").check()
    page.get_by_role("button", name="Send answer").click()
    expect(state(page, "Pay", "succeeded")).to_be_visible()
    slider = page.get_by_role("slider")
    total = int(slider.get_attribute("max") or 0)
    seen, asked = [], []
    for event in range(total, 0, -1):
        slider.fill(str(event))
        expect(page.get_by_text(f"Event {event} of {total}")).to_be_visible()
        seen.append(page.locator('.graph-content [data-status]:not([data-status="none"])[data-state]').count())
        asked.append(page.locator('.graph-content [data-state="Ask the boss"]').get_attribute("data-status"))
    assert seen == sorted(seen, reverse=True)
    assert (seen[0], seen[-1]) == (6, 0)
    assert list(dict.fromkeys(asked)) == ["succeeded", "waiting", "none"]
    page.get_by_role("combobox", name="Speed").select_option("64")
    page.get_by_role("button", name="Play").click()
    expect(page.get_by_role("button", name="End", exact=True)).to_have_attribute("aria-pressed", "true")
    expect(state(page, "Pay", "succeeded")).to_be_visible()


def test_an_execution_of_an_account_is_replayed_and_redriven(new_visitor: Callable[..., Visitor]) -> None:
    account = Account(chain(First={"Type": "Pass"}, Work=WORK), {"Work": local.fails("Down", "For an hour.")})
    server = Server(One(*in_account(account), pause=0.01))
    server.start()
    try:
        page = new_visitor(viewport={"width": 1280, "height": 800}).page()
        page.goto(server.address)
        expect(state(page, "Work", "failed")).to_be_visible()
        expect(page.get_by_role("navigation", name="Executions")).to_be_hidden()
        expect(page.locator(".pane-head")).to_contain_text("from the account")
        assert findings(page) == []
        picture(page, "studio-account")
        page.get_by_role("slider").fill("3")
        expect(state(page, "First", "succeeded")).to_be_visible()
        expect(state(page, "Work", "none")).to_be_visible()
        expect(page.locator(".failure")).to_have_count(0)
        page.get_by_role("button", name="End", exact=True).click()
        page.get_by_role("button", name="Redrive from Work").click()
        expect(state(page, "Work", "succeeded")).to_be_visible()
        page.goto("about:blank")
    finally:
        server.close()
