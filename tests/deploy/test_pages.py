"""Sending a page, interrupted at every call, with a visitor who looks after each: against S3 and CloudFront in memory."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import pytest

from sfgen.deploy.client import Caller
from sfgen.deploy.errors import DeployError, RefusedError, SetupError
from sfgen.deploy.media_types import media_type
from sfgen.deploy.pages import Page, PagePlan, empty_bucket
from sfgen.resources import Site
from tests.deploy.scripted import CountingClock

SETTINGS = {"api": "https://a1.execute-api.us-east-1.amazonaws.com/v1"}


class World:
    """A bucket behind a distribution whose copies never grow old by themselves.

    Attributes:
        calls: The operations, in order.
        on_call: Called before and after each, with its number from 1 and whether it was carried out.
        visit: Called after each call.
    """

    def __init__(self) -> None:
        self.objects: dict[str, dict[str, Any]] = {}
        self.copies: dict[str, bytes] = {}
        self.calls: list[str] = []
        self.on_call: Callable[[int, bool], None] = lambda number, done: None
        self.visit: Callable[[], None] = lambda: None
        self.looks = 0
        self.refusals: dict[str, str] = {}
        self.tampered = ""

    def call(self, operation: str, **members: Any) -> dict[str, Any]:
        """Carry out a call."""
        self.calls.append(operation)
        number = len(self.calls)
        self.on_call(number, False)
        if operation in self.refusals:
            raise RefusedError(operation, self.refusals[operation], "")
        answer: dict[str, Any] = getattr(self, f"_{operation}")(**members)
        self.on_call(number, True)
        self.visit()
        return answer

    def _ListObjectsV2(self, Bucket: str, ContinuationToken: str = "0") -> dict[str, Any]:  # noqa: N802, N803
        start, found = int(ContinuationToken), sorted(self.objects.items())
        more = {"NextContinuationToken": str(start + 2)} if start + 2 < len(found) else {}
        rows = [{"Key": key, "ETag": f'"{_md5(each["Body"])}"'} for key, each in found[start : start + 2]]
        return {"Contents": rows, **more}

    def _GetObject(self, Bucket: str, Key: str) -> dict[str, Any]:  # noqa: N802, N803
        return {"Body": io.BytesIO(self.objects[Key]["Body"])}

    def _PutObject(self, Bucket: str, Key: str, Body: Any, **members: str) -> dict[str, Any]:  # noqa: N802, N803
        content = Body if isinstance(Body, bytes) else Body.read()
        content += b"x" if self.tampered == Key else b""
        self.objects[Key] = {"Body": content, **members}
        return {"ETag": f'"{_md5(content)}"'}

    def _DeleteObjects(self, Bucket: str, Delete: Any) -> dict[str, Any]:  # noqa: N802, N803
        for each in Delete["Objects"]:
            self.objects.pop(each["Key"], None)
        return {"Errors": []}

    def _CreateInvalidation(self, DistributionId: str, InvalidationBatch: Any) -> dict[str, Any]:  # noqa: N802, N803
        assert DistributionId == "E1"
        assert InvalidationBatch["Paths"] == {"Quantity": 1, "Items": ["/*"]}
        self.looks = 2
        return {"Invalidation": {"Id": "I1", "Status": "InProgress"}}

    def _GetInvalidation(self, DistributionId: str, Id: str) -> dict[str, Any]:  # noqa: N802, N803
        assert (DistributionId, Id) == ("E1", "I1")
        self.looks -= 1
        if self.looks:
            return {"Invalidation": {"Id": Id, "Status": "InProgress"}}
        self.copies.clear()
        return {"Invalidation": {"Id": Id, "Status": "Completed"}}

    def seen(self, name: str) -> bytes | None:
        """Look at a file by way of the edge, which keeps a copy if it may."""
        if name in self.copies:
            return self.copies[name]
        found = self.objects.get(name)
        if found is None:
            return None
        if "s-maxage" in found["CacheControl"]:
            self.copies[name] = found["Body"]
        body: bytes = found["Body"]
        return body


def _md5(content: bytes) -> str:
    return hashlib.md5(content, usedforsecurity=False).hexdigest()


class Interruption(KeyboardInterrupt):
    """Somebody pressed Ctrl-C."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "page"
    made.mkdir()
    write(made, "one", "index.html", "about.html", "app.js", "style.css", "old.js", "logo.png")
    return made


def write(folder: Path, version: str, *names: str) -> None:
    for name in names:
        (folder / name).write_text(f"{name} {version}")


def page(world: World, folder: Path, said: list[str] | None = None) -> Page:
    caller = cast(Caller, world)
    report: Callable[[str], None] = (lambda line: None) if said is None else said.append
    return Page(Site("Page", source=folder), "bucket", "E1", caller, lambda: caller, report, CountingClock())


def sent(world: World) -> list[str]:
    return [name for name in world.objects if not name.startswith(".")]


def change(folder: Path) -> None:
    """Change a page: some files are new, some changed, one is gone."""
    write(folder, "two", "index.html", "app.js", "new.css")
    (folder / "old.js").unlink()


def right(world: World, folder: Path) -> None:
    """Check that a visitor sees the page, and nothing else."""
    names = [path.name for path in folder.iterdir()]
    assert {name: world.seen(name) for name in names} == {name: (folder / name).read_bytes() for name in names}
    assert sorted(sent(world)) == sorted([*names, "settings.json"])
    assert (world.seen("old.js") is not None) == ("old.js" in names)


def test_a_page_is_sent_once_with_index_html_last(folder: Path) -> None:
    world = World()
    plan = page(world, folder).send(SETTINGS)
    assert plan == PagePlan(
        "Page", ("about.html", "app.js", "index.html", "logo.png", "old.js", "style.css", "settings.json")
    )
    assert sent(world)[-3:] == ["settings.json", "about.html", "index.html"]
    assert "CreateInvalidation" not in world.calls
    right(world, folder)
    world.calls.clear()
    assert not page(world, folder).send(SETTINGS).pending
    assert set(world.calls) == {"ListObjectsV2", "GetObject"}


def test_each_file_says_what_it_is_and_how_long_it_may_be_kept(folder: Path) -> None:
    world = World()
    page(world, folder).send(SETTINGS)
    told = {name: (each["ContentType"], each["CacheControl"]) for name, each in world.objects.items() if name[0] != "."}
    kept = "public, max-age=0, must-revalidate, s-maxage=86400"
    assert told["index.html"] == ("text/html; charset=utf-8", "no-cache")
    assert told["settings.json"] == ("application/json", "no-cache")
    assert told["app.js"] == ("text/javascript; charset=utf-8", kept)
    assert told["logo.png"] == ("image/png", kept)


@pytest.mark.parametrize(
    ("name", "type"),
    [
        pytest.param("a/b.SVG", "image/svg+xml", id="case"),
        pytest.param("LICENSE", "application/octet-stream", id="none"),
        pytest.param("x.tar.unknown", "application/octet-stream", id="unknown"),
    ],
)
def test_a_type_is_known_by_the_ending(name: str, type: str) -> None:
    assert media_type(name) == type


def test_only_what_changed_is_sent(folder: Path) -> None:
    world = World()
    page(world, folder).send(SETTINGS)
    change(folder)
    world.calls.clear()
    assert page(world, folder).plan(SETTINGS) == PagePlan(
        "Page", ("new.css",), ("app.js", "index.html"), ("old.js",), stale=False
    )
    said: list[str] = []
    page(world, folder, said).send(SETTINGS)
    assert said == [
        "Page: sent app.js",
        "Page: sent new.css",
        "Page: CloudFront drops its copies",
        "Page: sent index.html",
        "Page: removed old.js",
        "Page: CloudFront drops its copies",
    ]
    right(world, folder)


@pytest.mark.parametrize(
    "changed",
    [
        pytest.param(("index.html",), id="index"),
        pytest.param(("about.html", "new.css"), id="page-and-new"),
        pytest.param((), id="settings"),
    ],
)
def test_copies_are_dropped_only_where_one_may_be_kept(folder: Path, changed: tuple[str, ...]) -> None:
    world = World()
    page(world, folder).send(SETTINGS)
    write(folder, "two", *changed)
    page(world, folder).send({"api": "https://other.example.com"})
    assert "CreateInvalidation" not in world.calls
    assert b"other" in (world.seen("settings.json") or b"")
    right(world, folder)


def test_settings_that_only_the_stack_will_tell_are_left_aside(folder: Path) -> None:
    world = World()
    page(world, folder).send(SETTINGS)
    assert not page(world, folder).plan(None).pending


# -- interruptions ----------------------------------------------------------------------------------------------------


def calls_of(folder: Path, *, update: bool) -> int:
    """Count the calls of a deployment that nobody interrupts."""
    world = World()
    if update:
        page(world, folder).send(SETTINGS)
        change(folder)
    before = len(world.calls)
    page(world, folder).send(SETTINGS)
    return len(world.calls) - before


@pytest.mark.parametrize("carried_out", [pytest.param(False, id="before"), pytest.param(True, id="after")])
@pytest.mark.parametrize("update", [pytest.param(False, id="first"), pytest.param(True, id="update")])
def test_interrupted_at_any_call_the_next_deployment_completes_it(
    tmp_path: Path, update: bool, carried_out: bool
) -> None:
    names = ("index.html", "about.html", "app.js", "style.css", "old.js", "logo.png")
    (tmp_path / "count").mkdir()
    write(tmp_path / "count", "one", *names)
    for moment in range(1, calls_of(tmp_path / "count", update=update) + 1):
        folder = tmp_path / f"page-{moment}"
        folder.mkdir()
        write(folder, "one", *names)
        world = World()
        if update:
            page(world, folder).send(SETTINGS)
            right(world, folder)
            change(folder)

        def visit(world: World = world, folder: Path = folder) -> None:
            """Look at the page as a browser does: what the page loads is there, and not older than the page."""
            index = world.seen("index.html")
            if index is None:
                return
            loaded = {name: world.seen(name) for name in ("app.js", "style.css", "settings.json")}
            assert None not in loaded.values()
            if index.endswith(b"two"):
                assert loaded["app.js"] == (folder / "app.js").read_bytes()
                assert world.seen("new.css") is not None
            else:
                assert world.seen("old.js") is not None

        world.visit = visit
        begin = len(world.calls)

        def interrupt(number: int, done: bool, last: int = begin + moment) -> None:
            if number == last and done == carried_out:
                raise Interruption

        world.on_call = interrupt
        with pytest.raises(Interruption):
            page(world, folder).send(SETTINGS)
        world.on_call = lambda number, done: None
        page(world, folder).send(SETTINGS)
        right(world, folder)
        assert not page(world, folder).plan(SETTINGS).pending


def test_a_change_that_is_taken_back_after_an_interruption_leaves_no_copy(folder: Path) -> None:
    world = World()
    page(world, folder).send(SETTINGS)
    write(folder, "two", "app.js")

    def interrupt(number: int, done: bool) -> None:
        if done and world.calls[-1] == "PutObject":
            raise Interruption

    world.on_call = interrupt
    with pytest.raises(Interruption):
        page(world, folder).send(SETTINGS)
    world.on_call = lambda number, done: None
    assert world.seen("app.js") == b"app.js two"
    write(folder, "one", "app.js")
    page(world, folder).send(SETTINGS)
    right(world, folder)


# -- what goes wrong --------------------------------------------------------------------------------------------------


def test_a_file_that_is_written_while_it_is_sent_is_no_part_of_a_complete_page(folder: Path) -> None:
    world = World()
    world.tampered = "app.js"
    with pytest.raises(DeployError, match=r"app.js of the page Page was changed while it was sent"):
        page(world, folder).send(SETTINGS)
    assert "index.html" not in world.objects


def test_a_file_that_cannot_be_read_is_told(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = page(World(), folder)
    monkeypatch.setattr(Site, "files", lambda site: {"app.js": site.source / "gone.js"})
    with pytest.raises(
        SetupError, match=r"a file of the page Page cannot be read: No such file or directory: .*gone.js"
    ):
        made.send(SETTINGS)


def test_a_bucket_that_somebody_deleted_is_told(folder: Path) -> None:
    world = World()
    world.refusals["ListObjectsV2"] = "NoSuchBucket"
    with pytest.raises(DeployError, match=r"the bucket bucket of the page Page is not there: somebody deleted it"):
        page(world, folder).send(SETTINGS)
    assert empty_bucket(cast(Caller, world), "bucket") == 0


def test_a_distribution_that_somebody_deleted_is_told(folder: Path) -> None:
    world = World()
    page(world, folder).send(SETTINGS)
    write(folder, "two", "app.js")
    world.refusals["CreateInvalidation"] = "NoSuchDistribution"
    with pytest.raises(DeployError, match=r"the distribution E1 of the page Page is not there: somebody deleted it"):
        page(world, folder).send(SETTINGS)


def test_copies_that_stay_are_waited_for_with_patience(folder: Path) -> None:
    world = World()
    page(world, folder).send(SETTINGS)
    write(folder, "two", "app.js")
    said: list[str] = []
    made = page(world, folder, said)
    world._GetInvalidation = lambda **_: {"Invalidation": {"Id": "I1", "Status": "InProgress"}}  # type: ignore[method-assign]
    made.send(SETTINGS)
    assert said[-1] == "Page: CloudFront is still at it; for a while it may show older files"
    assert world.objects["app.js"]["Body"] == b"app.js two"


def test_a_long_plan_is_told_in_few_lines() -> None:
    plan = PagePlan("Page", tuple(f"{number}.js" for number in range(30)), stale=True)
    lines = list(plan.lines())
    assert lines[0] == "+ 0.js"
    assert lines[-2:] == ["... and 10 more", "what an interrupted deployment left of it is put in order"]
