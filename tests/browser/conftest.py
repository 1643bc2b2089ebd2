"""A real browser: Debian's Chromium, headless, driven by Playwright; and axe-core, which judges accessibility."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, sync_playwright

ROOT = Path(__file__).parents[2]
PICTURES = ROOT / "build" / "screenshots"
AXE = ROOT / "tests" / "oracles" / "node_modules" / "axe-core" / "axe.min.js"
# The rest keeps Chromium from calling home.
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
SERIOUS = frozenset({"serious", "critical"})


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """Give a browser, one for each process of the tests."""
    path = shutil.which("chromium")
    if path is None and os.environ.get("SFGEN_SKIP_BROWSER") == "1" and not os.environ.get("CI"):
        pytest.skip("SFGEN_SKIP_BROWSER=1")
    assert path is not None, "Chromium is missing: apt-get install chromium, or set SFGEN_SKIP_BROWSER=1"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield browser
        browser.close()


class Visitor:
    """Somebody with a browser of their own: storage and cookies are shared with nobody.

    Attributes:
        context: The browser's context.
        complaints: What pages wrote to the console as an error, and what they threw; a test ends with none.
    """

    def __init__(self, context: BrowserContext) -> None:
        self.context = context
        self.complaints: list[str] = []

    def page(self) -> Page:
        """Open an empty page."""
        page = self.context.new_page()
        page.on("console", self._hear)
        page.on("pageerror", lambda error: self.complaints.append(f"thrown: {error}"))
        return page

    def _hear(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self.complaints.append(message.text)


@pytest.fixture
def new_visitor(chromium: Browser) -> Iterator[Callable[..., Visitor]]:
    """Give what makes visitors; it takes what Playwright's `new_context` takes, such as `viewport` and `color_scheme`."""
    made: list[Visitor] = []

    def make(**settings: Any) -> Visitor:
        made.append(Visitor(chromium.new_context(**{"reduced_motion": "reduce", **settings})))
        return made[-1]

    yield make
    for each in made:
        each.context.close()
    assert [complaint for each in made for complaint in each.complaints] == []


@pytest.fixture
def visitor(new_visitor: Callable[..., Visitor]) -> Visitor:
    """Give somebody at a desk."""
    return new_visitor(viewport={"width": 1280, "height": 800})


def findings(page: Page, impacts: frozenset[str] | None = None) -> list[str]:
    """Give what axe-core finds in a page as it is now, each with its place; only what weighs as said, if anything is."""
    page.evaluate(AXE.read_text("utf-8"))
    found = page.evaluate("async () => (await axe.run()).violations")
    return [
        f"{each['id']} ({each['impact']}): {each['help']}: {node['html'][:200]}"
        for each in found
        if impacts is None or each["impact"] in impacts
        for node in each["nodes"]
    ]


def serious_findings(page: Page) -> list[str]:
    """Give what axe-core finds serious or critical in a page as it is now, each with its place."""
    return findings(page, SERIOUS)


def picture(page: Page, name: str, *, whole: bool = False) -> Path:
    """Keep a picture of a page in build/screenshots, for a person to look at."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    path = PICTURES / f"{name}.png"
    page.screenshot(path=path, full_page=whole)
    return path
