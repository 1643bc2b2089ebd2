"""The general page with 500 states and 20,000 events: what is in the page stays small, and all of it can be reached."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Visitor, picture
from tests.browser.large import EVENTS, STATES, large_execution
from tests.browser.scripted import Script, served

PATIENCE = 30_000
ROWS = ".timeline .row"
COLOURED = '.graph-content [data-state][data-status]:not([data-status="none"])'


@pytest.fixture(scope="module")
def script() -> Iterator[Script]:
    """Give a server with a large execution."""
    with served(Script([large_execution()])) as script:
        yield script


@pytest.fixture
def page(script: Script, visitor: Visitor) -> Page:
    """Give a page that has all of it."""
    page = visitor.page()
    page.goto(script.address)
    expect(page.get_by_text(f"Event {EVENTS:,} of {EVENTS:,}")).to_be_visible(timeout=PATIENCE)
    expect(page.locator(COLOURED)).to_have_count(STATES)
    return page


def test_all_states_are_coloured_and_few_rows_are_in_the_page(page: Page) -> None:
    assert page.locator(".graph-content [data-state]").count() == STATES
    assert 0 < page.locator(ROWS).count() < 60
    grid = page.get_by_role("treegrid")
    total = int(grid.get_attribute("aria-rowcount") or 0)
    assert total > EVENTS / 2 - 100
    grid.focus()
    page.keyboard.press("End")
    expect(page.locator(f'{ROWS}[aria-rowindex="{total}"]')).to_have_attribute("aria-selected", "true")
    assert page.locator(ROWS).count() < 60
    page.keyboard.press("Home")
    expect(page.locator(f'{ROWS}[aria-rowindex="1"]')).to_have_attribute("aria-selected", "true")
    picture(page, "studio-large")


def test_a_filter_finds_the_few_among_the_many(page: Page) -> None:
    page.get_by_label("Failed only").check()
    expect(page.get_by_text(re.compile(r"^4 of [\d,]+ steps"))).to_be_visible()
    page.get_by_label("Filter steps by name").fill("part 7")
    expect(page.locator(ROWS)).to_have_count(4)
    expect(page.locator(ROWS).first).to_contain_text("#96")
    page.get_by_label("Filter steps by name").fill("nothing like it")
    expect(page.get_by_text("No step fits the filter.")).to_be_visible()


def test_iterations_are_gone_through_one_by_one(page: Page) -> None:
    page.get_by_role("button", name="List").click()
    page.get_by_label("Find a state").fill("part 3")
    page.get_by_role("row", name=re.compile("^Part 3 ")).get_by_role("button").click()
    visits = page.locator(".visits")
    expect(visits).to_have_text(re.compile(r"^#(\d+), (\d+) of \2$"))
    before, after = page.get_by_role("button", name="Visit before"), page.get_by_role("button", name="Next visit")
    expect(after).to_have_attribute("aria-disabled", "true")
    before.click()
    expect(after).to_have_attribute("aria-disabled", "false")
    expect(before).to_be_focused()


def test_a_replay_goes_anywhere(page: Page) -> None:
    slider = page.get_by_role("slider")
    slider.fill("101")
    expect(page.get_by_text(f"Event 101 of {EVENTS:,} ·")).to_be_visible()
    expect(page.locator(COLOURED)).to_have_count(50)
    expect(page.get_by_text("50 steps", exact=True)).to_be_visible()
    page.get_by_role("button", name="Next event").click()
    expect(page.locator(COLOURED)).to_have_count(51)
    slider.fill(str(EVENTS))
    expect(page.locator(COLOURED)).to_have_count(STATES)


def test_large_values_come_in_parts(page: Page) -> None:
    page.get_by_role("treegrid").focus()
    page.keyboard.press("Home")
    value = page.get_by_role("group", name="Input")
    expect(value.get_by_role("button", name=re.compile("^Show all 250,000 characters"))).to_be_visible()
    parts = value.get_by_role("button", name=re.compile("parts: "))
    if parts.get_attribute("aria-expanded") == "false":
        parts.click()
    more = value.get_by_role("button", name="Show 100 of 19,900 more")
    expect(more).to_be_visible()
    assert page.locator(".json li").count() < 400
