"""`sfgen deploy` as a process of its own that is killed, and run again: always the right end state."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator

import pytest

from tests.cli.conftest import Project
from tests.deploy.cloudformation import World, served

FILE = """
    from sfgen import Shift, Succeed, Workflow
    from sfgen.resources import Function, Queue, Site, Topic

    code = Function("Code", source="code.py", handler="code.handler")
    orders, told = Queue("Orders"), Topic("Told")
    page = Site("Page", source="page", settings={"queue": orders.url, "told": told.arn})
    wf = Workflow("shop")
    wf.start_at(Succeed("Done", comment="first"))
    wf.publish("live", shift=Shift.linear(percent=40, minutes=1), alarms=["shop-fails"])
"""
# Time passes by looking at the stack: waiting for it is no part of what is tested.
FAST = "import time; time.sleep = lambda seconds: None; from sfgen.cli import main; main()"


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[World, str]]:
    monkeypatch.setattr(time, "sleep", lambda seconds: None)
    with served() as found:
        yield found


def arguments(url: str) -> list[str]:
    return ["deploy", "shop.py", "--endpoint-url", url, "--yes"]


def deployed(project: Project, url: str) -> str:
    sys.modules.pop("shop", None)
    done = project.run(*arguments(url))
    assert done.exit_code == 0, done.stderr
    return done.stdout.strip()


def write(project: Project, *, changed: bool = False) -> None:
    text = FILE.replace("first", "second").replace('Topic("Told")', 'Topic("Heard")') if changed else FILE
    project.write("shop.py", text)
    project.write("code.py", "def handler(event, context):\n    return event\n")
    project.write("page/index.html", f"<title>{changed}</title>")
    for name in ("app.js", "style.css"):
        project.write(f"page/{name}", f"{name} {changed}")
    if changed:
        (project.folder / "page" / "old.css").unlink()
    else:
        project.write("page/old.css", "")


WHEN = ("any", "any", "working", "working", "working", "sending", "sending", "sending")
SENDING = {"Put", "GetObject", "DeleteObjects", "CreateInvalidation", "GetInvalidation"}
MOMENTS = [
    pytest.param(seed, update, when, id=f"{'update' if update else 'create'}-{when}-{seed}")
    for seed, (update, when) in enumerate([(update, when) for update in (False, True) for when in WHEN])
]


@pytest.mark.parametrize(("seed", "update", "when"), MOMENTS)
def test_a_killed_deployment_is_finished_by_the_next_one(
    project: Project, world: tuple[World, str], seed: int, update: bool, when: str
) -> None:
    account, url = world
    write(project)
    if update:
        deployed(project, url)
        write(project, changed=True)
    chance = random.Random(seed)
    left = chance.randint(1, {"any": 14, "working": 10, "sending": 9 if update else 6}[when])
    how = chance.choice([signal.SIGKILL, signal.SIGINT])
    carried_out = chance.choice(["lost", "lost after"])
    running: list[subprocess.Popen[bytes]] = []
    killed_while: list[bool] = []

    def kill(number: int, operation: str) -> str | None:
        nonlocal left
        counted = {
            "any": True,
            "working": account.working(),
            "sending": operation in SENDING and account.executed > update,
        }
        if counted[when]:
            left -= 1
        if left != 0:
            return None
        killed_while.append(account.working())
        os.kill(running[0].pid, how)
        return carried_out

    with account.lock:
        account.on_request = kill
        command = [sys.executable, "-c", FAST, *arguments(url)]
        running.append(subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE))
    with running[0] as process:
        _, said = process.communicate(timeout=60)
    assert killed_while, said
    assert killed_while[0] or when != "working"
    assert running[0].returncode == (-9 if how == signal.SIGKILL else 130), said
    assert b"Traceback" not in said
    account.on_request = lambda number, operation: None

    arn = deployed(project, url)
    stack = account.stack("shop")
    assert stack.right
    assert stack.status == ("UPDATE_COMPLETE" if update else "CREATE_COMPLETE")
    assert ("Heard" in stack.resources) == update
    assert ("Told" in stack.resources) != update
    assert arn == stack.resources["ShopStateMachine"].id
    objects = dict(account.buckets[stack.resources["PageBucket"].id])
    assert objects.pop(".sfgen-seal")
    assert json.loads(objects.pop("settings.json")) == {
        "queue": stack.resources["Orders"].id,
        "told": stack.resources["Heard" if update else "Told"].id,
    }
    folder = project.folder / "page"
    assert objects == {path.name: path.read_bytes() for path in folder.iterdir()}
    assert account.invalidations > 0 or not update
    assert len([each for each in account.stacks.values() if each.name == "shop"]) == 1
    # The alias points to the version of the source, and no shift was lost or done twice.
    assert account.aliases == {f"{arn}:live": {2 if update else 1: 100}}
    assert sorted(account.versions[arn]) == ([1, 2] if update else [1])
