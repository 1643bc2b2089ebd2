"""The whole demo on this machine: `sfgen run examples/serverless_video.py --serve`, and an author in Chromium."""

from __future__ import annotations

import json
import shutil
import signal
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import ROOT, Visitor, picture, serious_findings
from tests.studio.test_command import Command

START = "A title, a description and a picture for your video"
PATIENCE = 20_000  # milliseconds; each wait of the workflow takes two seconds

Start = Callable[..., Command]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Give what starts the server, in a folder of its own."""
    shutil.copytree(ROOT / "examples", tmp_path / "examples", ignore=shutil.ignore_patterns("__pycache__"))
    begun: list[Command] = []

    def starting(port: int = 0) -> Command:
        target = ["run", "examples/serverless_video.py", "--serve", "--port", str(port)]
        begun.append(Command([*target, "--store", "executions.sqlite3"], tmp_path))
        return begun[-1]

    yield starting
    for each in begun:
        if each.process.poll() is None:
            each.end(signal.SIGKILL)
        assert each.process.stdout is not None
        each.process.stdout.close()


def heading(page: Page, text: str) -> None:
    expect(page.locator("h1")).to_have_text(text, timeout=PATIENCE)


def test_a_stranger_gets_from_a_recording_to_a_picture(start: Start, new_visitor: Callable[..., Visitor]) -> None:
    server = start()
    visitor = new_visitor(viewport={"width": 1280, "height": 800})
    page = visitor.page()
    page.goto(server.address)
    page.get_by_role("button", name="Take a sample recording").click()
    heading(page, "Listening to what is said")
    page.reload()
    heading(page, "Listening to what is said")
    heading(page, "Two models are writing")
    heading(page, "Which one is yours?")
    titles = page.locator(".card h2").all_text_contents()
    picture(page, "author_served_suggestions")
    page.get_by_role("button", name="Regenerate").click()
    heading(page, "Two models are writing anew")
    heading(page, "Which one is yours?")
    others = page.locator(".card h2").all_text_contents()
    assert len({*titles, *others}) == 4

    # The server is killed while it waits for the author; the next one has another key.
    server.end(signal.SIGKILL)
    expect(page.get_by_text("The connection is lost.")).to_be_visible()
    server = start(server.port)
    heading(page, "The key is not accepted")
    page.goto(server.address)
    heading(page, START)
    # What was retained has the token of a task that is gone; the workflow asks anew, with one that is good.
    with page.expect_response(lambda response: response.url.endswith("/heartbeat") and response.ok):
        page.locator("#videos a", has_text="sample recording.wav").click()
    heading(page, "Which one is yours?")
    choose = page.get_by_role("button", name="Select").last
    title = page.locator(".card h2").last.text_content() or ""
    choose.click()
    heading(page, "Drawing the picture")
    heading(page, title)
    image = page.locator(".frame img")
    expect(image).to_have_js_property("naturalWidth", 512)
    with urllib.request.urlopen(image.get_attribute("src") or "") as answer:
        assert answer.read().startswith(b"\x89PNG\r\n\x1a\n")
    assert serious_findings(page) == []
    picture(page, "author_served_avatar")

    # On a phone, the same videos.
    phone = new_visitor(viewport={"width": 375, "height": 780}, color_scheme="dark").page()
    phone.goto(server.address)
    phone.locator("#videos a", has_text=title).click()
    heading(phone, title)
    expect(phone.locator(".frame img")).to_have_js_property("naturalWidth", 512)
    for each in (page, phone):
        each.close()
    assert server.end(signal.SIGINT) == 0
    expected = ("WebSocket connection to", "status of 400")
    visitor.complaints[:] = [each for each in visitor.complaints if not any(part in each for part in expected)]


def asked(address: str, **headers: str) -> int:
    """Ask the API for a form, and give the status."""
    request = urllib.request.Request(
        f"{address}/uploads",
        json.dumps({"type": "audio/wav"}).encode(),
        {"Content-Type": "application/json", **headers},
    )
    try:
        with urllib.request.urlopen(request) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as error:
        return error.code


CONNECT = """
address => new Promise(resolve => {
  const socket = new WebSocket(address, "mqtt");
  socket.onopen = () => resolve("open");
  socket.onerror = () => resolve("refused");
})
"""


def test_nobody_else_gets_in(start: Start, visitor: Visitor) -> None:
    server = start()
    origin = f"http://{server.guards.host}"
    settings: Any = json.load(urllib.request.urlopen(f"{origin}/settings.json"))
    api = f"{origin}{settings['api']}"
    key = {"Authorization": f"Bearer {server.token}"}
    assert asked(api, **key) == 200
    assert asked(api, **key, Origin=origin) == 200
    assert asked(api) == 401
    assert asked(api, Authorization="Bearer wrong") == 401
    assert asked(api, **key, Origin="http://evil.example") == 403
    assert asked(api, **key, Host="evil.example") == 421

    page = visitor.page()
    page.goto(f"{origin}/#token=wrong")
    heading(page, "The key is not accepted")
    expect(page.get_by_text("Open the address that sfgen printed in the terminal")).to_be_visible()
    picture(page, "author_served_wrong_key")
    page.goto(server.address)
    heading(page, START)
    assert page.evaluate(CONNECT, f"ws://{settings['messages']}/mqtt") == "open"
    # A page of another origin, in the same browser.
    other = visitor.page()
    other.goto("data:text/html,<title>evil</title>")
    assert other.evaluate(CONNECT, f"ws://{settings['messages']}/mqtt") == "refused"
    for each in (page, other):
        each.close()
    visitor.complaints[:] = [each for each in visitor.complaints if "WebSocket connection to" not in each]
    assert server.end(signal.SIGINT) == 0
