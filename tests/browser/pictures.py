"""The pictures of the documentation. `python -m tests.browser.pictures` makes them anew; look at them then."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from tempfile import TemporaryDirectory

from playwright.sync_api import Page, expect, sync_playwright

from tests.browser.conftest import FLAGS, ROOT

__all__ = ["AUTHOR", "STUDIO", "take_author", "take_studio"]

AUTHOR = ROOT / "docs" / "images" / "author_page.png"
STUDIO = ROOT / "docs" / "images" / "studio.png"
_PATIENCE = 60_000


@contextmanager
def flagship() -> Iterator[tuple[str, str]]:
    """Serve the flagship and give the addresses of its own page and of the general page."""
    script = "from sfgen.cli import main; main()"
    command = [sys.executable, "-c", script, "run", "examples/serverless_video.py", "--serve", "--port", "0"]
    with (
        TemporaryDirectory() as folder,
        subprocess.Popen(
            [*command, "--store", f"{folder}/executions.sqlite3"],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
            env=dict(os.environ),
        ) as server,
    ):
        assert server.stdout is not None
        try:
            yield server.stdout.readline().strip(), server.stdout.readline().strip()
        finally:
            server.terminate()
            server.wait()


def take_author(page: Page) -> None:
    """Show the suggestions that the author chooses from."""
    page.get_by_role("button", name="Take a sample recording").click()
    expect(page.locator("h1")).to_have_text("Which one is yours?", timeout=_PATIENCE)
    page.mouse.move(5, 5)


def start(page: Page, video: str) -> None:
    """Start an execution for a video."""
    page.get_by_role("button", name="Start execution").first.click()
    dialog = page.get_by_role("dialog")
    for label, value in {"Author": "you", "Video id": video, "Key": f"uploads/you/{video}"}.items():
        dialog.get_by_label(label).fill(value)
    dialog.get_by_label("Name").fill(video)
    dialog.get_by_role("button", name="Start").click()


def take_studio(page: Page) -> None:
    """Show the graph of the flagship while it waits for the author."""
    start(page, "how-gustav-rises")
    answer = page.get_by_role("form", name=re.compile("Ask the author"))
    expect(answer).to_be_visible(timeout=_PATIENCE)
    answer.get_by_role("radio").first.check()
    page.get_by_role("button", name="Zoom out").click()
    page.mouse.move(600, 400)
    page.mouse.wheel(0, -145)
    page.mouse.move(640, 20)


def main() -> None:
    """Make the pictures, each with a server of its own."""
    STUDIO.parent.mkdir(exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=FLAGS)
        for path, take in ((AUTHOR, take_author), (STUDIO, take_studio)):
            with flagship() as (author, studio):
                page = browser.new_page(
                    viewport={"width": 1280, "height": 800}, color_scheme="light", reduced_motion="reduce"
                )
                page.goto(author if path == AUTHOR else studio)
                take(page)
                page.screenshot(path=path)
                page.close()
        browser.close()


if __name__ == "__main__":
    main()
