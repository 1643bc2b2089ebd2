"""Measure the general page of `--serve` in Chromium, with a workflow of 500 states and an execution of 20,000 events.

Run it by hand, on a machine that does nothing else, in the development environment: `python benchmarks/studio.py`.

A server that speaks the page's protocol tells of the execution, so that the page alone is measured. Paints are those of the
browser's own performance entries. For each action the longest task of the page's thread is shown, and the longest time
between two frames while it goes on; what stays under 50 milliseconds is no long task.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from playwright.sync_api import Page, sync_playwright

from tests.browser.conftest import FLAGS
from tests.browser.large import large_execution
from tests.browser.scripted import Script, served

WATCH = """
window.tasks = []; window.frames = [];
new PerformanceObserver((list) => window.tasks.push(...list.getEntries().map((each) => each.duration)))
  .observe({ entryTypes: ["longtask"] });
const tick = (at) => { window.frames.push(at); requestAnimationFrame(tick); };
requestAnimationFrame(tick);
"""
RESET = "() => { window.tasks.length = 0; window.frames.length = 0; }"
FIGURES = """async () => {
  for (let frame = 0; frame < 12; frame += 1) await new Promise(requestAnimationFrame);
  const gaps = window.frames.slice(1).map((at, place) => at - window.frames[place]);
  return [Math.max(0, ...window.tasks), Math.max(0, ...gaps), gaps.length];
}"""
READY = """([states, text]) => {
  const done = document.querySelectorAll('.graph-content [data-state]:not([data-status="none"])').length === states
    && document.querySelector('.replay-text').textContent.startsWith(text);
  return done ? performance.now() : false;
}"""
EACH_FRAME = """async ([count, source]) => {
  const act = new Function("n", source);
  for (let n = 0; n < count; n += 1) { act(n); await new Promise(requestAnimationFrame); }
}"""

SLIDER = "const s = document.querySelector('.replay input'); s.value = {value}; s.dispatchEvent(new Event('input'));"
SCRUB = SLIDER.format(value="Math.round(Number(s.max) * Math.abs(Math.sin(n / 20)))")
SCROLL = "document.querySelector('.timeline-grid').scrollTop += 900;"
SELECT = (
    "const all = document.querySelectorAll('.graph-content [data-state]');"
    "all[(n * 37) % all.length].dispatchEvent(new MouseEvent('click', { bubbles: true }));"
)
KEYS = (
    "document.querySelector('.timeline-grid')"
    ".dispatchEvent(new KeyboardEvent('keydown', { key: n % 2 ? 'PageDown' : 'ArrowDown', bubbles: true }));"
)
WHEEL = (
    "document.querySelector('.graph-frame').dispatchEvent(new WheelEvent('wheel', "
    "{ deltaY: n % 40 < 20 ? 30 : -30, ctrlKey: n % 80 < 40, clientX: 500, clientY: 300, bubbles: true, cancelable: true }));"
)
FILTER = (
    "const f = document.querySelector('.timeline .filter');"
    "f.value = 'part 1'.slice(0, n % 7); f.dispatchEvent(new Event('input'));"
)
CHANGES = 60


def main() -> None:
    """Measure, and print a table in Markdown."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--states", type=int, default=500)
    parser.add_argument("--events", type=int, default=20_000)
    given = parser.parse_args()
    execution = large_execution(given.states, given.events)
    with served(Script([execution])) as script, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=FLAGS)
        page = browser.new_page(viewport={"width": 1280, "height": 800})
        page.add_init_script(WATCH)
        print(f"{given.states:,} states, {given.events:,} events, {len(execution.steps):,} steps\n")
        loading(page, script, given.states, given.events)
        print("\n| while | longest task, ms | longest frame, ms | frames |\n| --- | --- | --- | --- |")
        for name, source, count in (
            ("scrubbing the replay", SCRUB, 200),
            ("scrolling the timeline", SCROLL, 200),
            ("going through rows by key", KEYS, 120),
            ("selecting states", SELECT, 60),
            ("panning and zooming the graph", WHEEL, 200),
            ("typing into the filter", FILTER, 42),
        ):
            show(page, name, partial(page.evaluate, EACH_FRAME, [count, source]))
        show(page, f"{CHANGES} changes from the server", partial(change, page, script))
        browser.close()


def loading(page: Page, script: Script, states: int, events: int) -> None:
    """Open the page, and print when it showed what."""
    page.goto(script.address)
    ready = page.wait_for_function(READY, arg=[states, f"Event {events:,} of {events:,}"]).json_value()
    paints = page.evaluate("() => performance.getEntriesByType('paint').map((each) => [each.name, each.startTime])")
    longest, _, _ = page.evaluate(FIGURES)
    print("| from the opening until | ms |\n| --- | --- |")
    for name, at in [*paints, ["all states coloured, all steps there", ready]]:
        print(f"| {name} | {at:.0f} |")
    print(f"| longest task meanwhile | {longest:.0f} |")


def show(page: Page, name: str, act: Callable[[], object]) -> None:
    """Do something, and print how long the page did nothing else meanwhile."""
    page.evaluate(RESET)
    act()
    task, frame, frames = page.evaluate(FIGURES)
    print(f"| {name} | {task:.0f} | {frame:.0f} | {frames} |")


def change(page: Page, script: Script) -> None:
    """Tell of one more event again and again."""
    execution = script.executions[0]
    last = execution.steps[-1]
    for _ in range(CHANGES):
        execution.events = execution.count() + 1
        script.tell(execution.changed([last], len(execution.steps)))
        page.evaluate("() => new Promise(requestAnimationFrame)")


if __name__ == "__main__":
    main()
