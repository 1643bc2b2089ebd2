"""The author's page of the flagship, before a backend that the tests play and a broker that was not written here."""

from __future__ import annotations

import ast
import io
import itertools
import re
import runpy
import time
import wave
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.author_backend import FOLDER, TOKEN, Backend
from tests.browser.broker import Broker
from tests.browser.conftest import Visitor, picture, serious_findings
from tests.examples.test_video_runs import EXAMPLES

DRAFTS = {
    "first": {
        "title": "Gustav and the Art of Trying Again",
        "description": "A sourdough starter teaches a bakery to love retries.",
        "model": "global.anthropic.claude-sonnet-4-6",
    },
    "second": {
        "title": "Every Loaf a Small Workflow",
        "description": "When a sensor fails at four in the morning, nothing is lost.",
        "model": "openai/gpt-oss-120b",
    },
}
FILE = {"name": "bakery talk.mp4", "mimeType": "video/mp4", "buffer": b"a talk about bread" * 50}
MISSING = {"title": "", "description": "", "model": "openai/gpt-oss-120b"}
HOUR = 3_600_000
_clock = itertools.count(int(time.time() * 1000))


class Author:
    """An author at the page, and what is behind it."""

    def __init__(self, visitor: Visitor, backend: Backend, broker: Broker) -> None:
        self.visitor = visitor
        self.backend = backend
        self.broker = broker
        self.page: Page = visitor.page()

    def visit(self, video: str | None = None) -> Page:
        """Open the page, or a video on it."""
        self.page.goto(self.backend.address)
        self.page.wait_for_selector("h1")
        if video is not None:
            self.page.evaluate("id => { location.hash = `video=${id}` }", video)
        return self.page

    def choose_large(self) -> None:
        """Choose a file that takes a while."""
        self.page.evaluate(
            """() => {
              const input = document.querySelector("input[type=file]");
              const transfer = new DataTransfer();
              transfer.items.add(new File([new Uint8Array(4e7)], "talk.mp4", {type: "video/mp4"}));
              input.files = transfer.files;
              input.dispatchEvent(new Event("change"));
            }"""
        )

    def tell(self, video: str, kind: str, **more: Any) -> None:
        """Say what the workflow says."""
        message = {"type": kind, "at": next(_clock), **more}
        self.broker.publish(f"authors/{self.backend.settings.get('author', 'ada')}/{video}", message)

    def suggest(self, video: str, token: str = "t1", **more: Any) -> None:
        """Say what the workflow says when it asks."""
        self.tell(video, "suggestions", **{"token": token, "drafts": DRAFTS, "round": 1, "rounds_left": 4, **more})

    def heading(self, text: str) -> None:
        """Wait for a heading."""
        expect(self.page.locator("h1")).to_have_text(text)

    def forgive(self, *parts: str) -> None:
        """Forget complaints of the browser that a test has brought about."""
        complaints = self.visitor.complaints
        complaints[:] = [each for each in complaints if not any(part in each for part in parts)]


@pytest.fixture(scope="module")
def one_broker() -> Iterator[Broker]:
    with Broker(TOKEN) as made:
        yield made


@pytest.fixture
def broker(one_broker: Broker) -> Iterator[Broker]:
    yield one_broker
    one_broker.ask("reset")


@pytest.fixture(scope="module")
def one_backend(one_broker: Broker) -> Iterator[Backend]:
    with Backend(one_broker.port) as made:
        made.picture = runpy.run_path(str(EXAMPLES / "serverless_video" / "drawing.py"))["picture"]("Bread")
        yield made


@pytest.fixture
def backend(one_backend: Backend) -> Iterator[Backend]:
    yield one_backend
    one_backend.reset()


@pytest.fixture
def author(visitor: Visitor, backend: Backend, broker: Broker) -> Iterator[Author]:
    made = Author(visitor, backend, broker)
    yield made
    made.page.close()


def drawn(page: Page) -> None:
    """Wait until the picture is there."""
    expect(page.locator(".frame img")).to_have_js_property("naturalWidth", 512)


def button(page: Page, name: str) -> Any:
    return page.get_by_role("button", name=name)


def entry(page: Page, name: str) -> Any:
    return page.locator("#videos li", has_text=name)


# -- the way of a video --------------------------------------------------------------------------------------------------


def test_a_video_goes_from_the_file_to_its_picture(author: Author) -> None:
    page = author.visit()
    page.set_input_files("input[type=file]", FILE)
    author.heading("It begins in a moment")
    author.backend.wait("/videos")
    assert author.backend.calls == [
        ("/uploads", {"type": "video/mp4"}),
        ("/videos", {"video_id": "v1", "key": "uploads/ada/v1.mp4"}),
    ]
    [form] = author.backend.uploaded
    assert FILE["buffer"] in form
    assert form.index(b'name="key"') < form.index(b'name="Content-Type"') < form.index(b'name="file"')

    author.tell("v1", "transcribing")
    author.heading("Listening to what is said")
    author.tell("v1", "drafting", round=1)
    author.heading("Two models are writing")
    expect(page.locator("#told")).to_have_text("Two models are writing. Each writes a title and a description.")
    assert author.backend.asked("/heartbeat") == []
    author.suggest("v1")
    author.heading("Which one is yours?")
    expect(page.locator("h1")).to_be_focused()
    expect(page.locator(".card h2")).to_have_text([draft["title"] for draft in DRAFTS.values()])
    expect(page.locator(".card .model")).to_have_text(["Written by claude-sonnet-4-6", "Written by gpt-oss-120b"])
    expect(page.get_by_text("4 more rounds")).to_be_visible()
    author.backend.wait("/heartbeat")
    assert author.backend.asked("/heartbeat") == [{"token": "t1"}]

    button(page, "Regenerate").click()
    author.heading("Two models are writing anew")
    author.tell("v1", "drafting", round=2)
    author.suggest("v1", "t2", round=2, rounds_left=3)
    author.heading("Which one is yours?")
    expect(page.get_by_text("3 more rounds")).to_be_visible()
    button(page, "Select “Every Loaf a Small Workflow”").click()
    author.heading("Drawing the picture")
    author.tell("v1", "drawing", title=DRAFTS["second"]["title"])
    assert author.backend.asked("/feedback") == [
        {"token": "t1", "answer": {"choice": "regenerate"}},
        {"token": "t2", "answer": {"choice": "second"}},
    ]
    author.tell("v1", "avatar", title=DRAFTS["second"]["title"], url="/avatar.png")
    author.heading(DRAFTS["second"]["title"])
    expect(page.get_by_text(DRAFTS["second"]["description"])).to_be_visible()
    drawn(page)
    author.backend.wait("/heartbeat", 2)
    assert [each["token"] for each in author.backend.asked("/heartbeat")] == ["t1", "t2"]
    with page.expect_download() as download:
        page.get_by_role("link", name="Download the picture").click()
    assert download.value.suggested_filename == "Every Loaf a Small Workflow.png"
    assert download.value.path().read_bytes() == author.backend.picture
    page.get_by_role("link", name="Another video").click()
    author.heading("A title, a description and a picture for your video")
    entry(page, "Every Loaf a Small Workflow").get_by_role("link").click()
    author.heading(DRAFTS["second"]["title"])


def test_it_can_be_done_with_the_keyboard(author: Author) -> None:
    page = author.visit()
    author.suggest("v7")
    expect(entry(page, "Your choice is wanted")).to_be_visible()
    for _ in range(3):  # the name of the page, the button for a file, the video
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    author.heading("Which one is yours?")
    expect(page.locator("h1")).to_be_focused()
    for _ in range(2):
        page.keyboard.press("Tab")
    expect(button(page, "Select “Every Loaf a Small Workflow”")).to_be_focused()
    page.keyboard.press("Enter")
    author.heading("Drawing the picture")
    expect(page.locator("h1")).to_be_focused()
    assert author.backend.asked("/feedback") == [{"token": "t1", "answer": {"choice": "second"}}]


def test_the_sample_is_a_recording(author: Author) -> None:
    author.backend.settings["local"] = True
    try:
        page = author.visit()
    finally:
        del author.backend.settings["local"]
    expect(page.get_by_text("Runs on this machine; what is heard, written and drawn is made up")).to_be_visible()
    button(page, "Take a sample recording").click()
    author.heading("It begins in a moment")
    [form] = author.backend.uploaded
    body = form[form.index(b"RIFF") :]
    with wave.open(io.BytesIO(body)) as recording:
        assert (recording.getnchannels(), recording.getsampwidth(), recording.getframerate()) == (1, 2, 16_000)
        frames = recording.readframes(recording.getnframes())
    samples = memoryview(frames).cast("h")
    assert len(samples) == 48_000
    assert 10_000 < max(samples) < 32_000


# -- the file, and its upload --------------------------------------------------------------------------------------------


def test_files_are_judged_before_they_are_sent(author: Author) -> None:
    page = author.visit()
    page.set_input_files("input[type=file]", {"name": "notes.pdf", "mimeType": "application/pdf", "buffer": b"%PDF"})
    expect(page.get_by_role("alert")).to_contain_text("“notes.pdf” is no video or recording that can be taken")
    page.set_input_files("input[type=file]", {"name": "empty.mp3", "mimeType": "audio/mpeg", "buffer": b""})
    expect(page.get_by_role("alert")).to_have_text("“empty.mp3” is empty.")
    assert author.backend.calls == []
    judged = page.evaluate(
        """async files => {
          const {problemOf, typeOf} = await import("/upload.js");
          return files.map(file => [typeOf(file), problemOf(file)]);
        }""",
        [
            {"name": "a.mp4", "type": "video/mp4", "size": 2 * 1024**3},
            {"name": "long.mp4", "type": "video/mp4", "size": 2 * 1024**3 + 1},
            {"name": "a.M4A", "type": "audio/x-m4a", "size": 1},
            {"name": "a.wav", "type": "", "size": 1},
            {"name": "a.webm", "type": "audio/webm;codecs=opus", "size": 1},
            {"name": "a", "type": "", "size": 1},
        ],
    )
    assert [kind for kind, _ in judged] == ["video/mp4", "video/mp4", "audio/mp4", "audio/wav", "video/webm", None]
    assert [problem is None for _, problem in judged] == [True, False, True, True, True, False]
    assert judged[1][1] == "“long.mp4” has 2.0 GB; 2 GB is the most that can be taken."


def test_the_page_takes_what_the_form_is_signed_for(author: Author) -> None:
    tree = ast.parse((EXAMPLES / "serverless_video" / "functions" / "sign_upload.py").read_text("utf-8"))
    [endings] = [
        ast.literal_eval(each.value)
        for each in tree.body
        if isinstance(each, ast.Assign) and ast.unparse(each.targets[0]) == "ENDINGS"
    ]
    page = author.visit()
    assert page.evaluate("async () => (await import('/upload.js')).TYPES") == endings


def test_a_file_can_be_dropped_anywhere(author: Author) -> None:
    page = author.visit()
    transfer = page.evaluate_handle(
        "() => { const made = new DataTransfer(); made.items.add(new File(['speech'], 'talk.ogg', {type: 'audio/ogg'})); return made; }"
    )
    page.dispatch_event("body", "dragover", {"dataTransfer": transfer})
    assert page.evaluate("document.body.className") == "dropping"
    page.dispatch_event("header", "drop", {"dataTransfer": transfer})
    author.heading("It begins in a moment")
    assert author.backend.asked("/uploads") == [{"type": "audio/ogg"}]


def test_an_upload_shows_how_far_it_is_and_can_be_cancelled(author: Author) -> None:
    author.backend.gate.clear()
    page = author.visit()
    author.choose_large()
    author.heading("Uploading")
    expect(page.locator(".sending")).to_have_text(re.compile(r"\b[1-9]\d? % of 38 MB"))
    assert page.evaluate("document.querySelector('progress').value") < 1
    button(page, "Cancel").click()
    author.heading("A title, a description and a picture for your video")
    expect(page.locator("#videos")).to_be_hidden()
    author.backend.gate.set()
    assert author.backend.asked("/videos") == []


def test_an_upload_that_was_interrupted_says_so(author: Author) -> None:
    author.backend.gate.clear()
    page = author.visit()
    author.choose_large()
    author.heading("Uploading")
    page.reload()
    author.backend.gate.set()
    author.heading("The upload was interrupted")
    button(page, "Choose the file again").click()
    author.heading("A title, a description and a picture for your video")
    expect(page.locator("#videos")).to_be_hidden()


@pytest.mark.parametrize(
    ("path", "says"),
    [
        ("/uploads", "The upload could not be begun. Is there a connection?"),
        ("/videos", "The work could not be begun."),
    ],
)
def test_what_the_api_does_not_do_can_be_tried_again(author: Author, path: str, says: str) -> None:
    author.backend.answers[path] = (503, {})
    page = author.visit()
    page.set_input_files("input[type=file]", FILE)
    expect(page.get_by_text(says)).to_be_visible()
    author.forgive("status of 503")
    author.backend.answers.clear()
    if path == "/videos":
        page.reload()
        author.heading("Uploaded, but not begun")
        button(page, "Begin now").click()
    else:
        page.set_input_files("input[type=file]", FILE)
    author.heading("It begins in a moment")


# -- the choice ----------------------------------------------------------------------------------------------------------


def test_a_double_click_answers_once(author: Author) -> None:
    page = author.visit("v1")
    author.suggest("v1")
    author.heading("Which one is yours?")
    page.evaluate(
        "() => { for (const each of document.querySelectorAll('.card button')) { each.click(); each.click(); } }"
    )
    author.heading("Drawing the picture")
    assert author.backend.asked("/feedback") == [{"token": "t1", "answer": {"choice": "first"}}]


def test_an_answer_that_came_too_late_is_explained(author: Author) -> None:
    page = author.visit("v1")
    author.suggest("v1")
    author.heading("Which one is yours?")
    author.backend.answers["/feedback"] = (400, {"message": "the request was refused"})
    button(page, "Select “Gustav").click()
    author.heading("These suggestions are no longer open")
    expect(page.get_by_text("If a choice is still wanted, they come again within some minutes")).to_be_visible()
    author.forgive("status of 400")
    author.suggest("v1", "t2")  # the workflow asks anew with another token
    author.heading("Which one is yours?")
    author.backend.answers.clear()
    button(page, "Select “Gustav").click()
    author.heading("Drawing the picture")


def test_suggestions_that_nobody_waits_for_are_not_offered(author: Author) -> None:
    author.backend.answers["/heartbeat"] = (400, {})
    author.visit("v1")
    author.suggest("v1")
    author.heading("These suggestions are no longer open")
    author.forgive("status of 400")


def test_an_answer_that_does_not_get_through_can_be_given_again(author: Author) -> None:
    page = author.visit("v1")
    author.suggest("v1")
    author.backend.answers["/feedback"] = (500, {})
    button(page, "Regenerate").click()
    expect(page.get_by_role("alert")).to_have_text("Your choice could not be sent. Try again in a moment.")
    author.forgive("status of 500")
    author.backend.answers.clear()
    button(page, "Regenerate").click()
    author.heading("Two models are writing anew")


def test_the_last_round_and_a_model_without_suggestion(author: Author) -> None:
    page = author.visit("v1")
    author.suggest("v1", drafts={**DRAFTS, "second": MISSING}, round=5, rounds_left=0)
    author.heading("Is this one yours?")
    expect(page.get_by_text("The second model had no suggestion this time.")).to_be_visible()
    assert page.get_by_role("button", name="Select").count() == 1
    expect(button(page, "Regenerate")).to_be_disabled()
    expect(page.get_by_text("This was round 5, the last one.")).to_be_visible()
    picture(page, "author_one_suggestion")


def test_a_page_that_shows_other_things_does_not_say_that_somebody_chooses(author: Author) -> None:
    author.suggest("v1")
    page = author.visit("v1")
    author.heading("Which one is yours?")
    page.get_by_role("link", name="ServerlessVideo").click()
    expect(entry(page, "Your choice is wanted")).to_be_visible()
    entry(page, "Your choice is wanted").get_by_role("link").click()
    author.heading("Which one is yours?")
    # Once each time that they are shown; the pulses between are two minutes apart.
    author.backend.wait("/heartbeat", 2)
    assert len(author.backend.asked("/heartbeat")) == 2


# -- what comes back by itself -------------------------------------------------------------------------------------------

STAGES: list[tuple[str, dict[str, Any], str]] = [
    ("transcribing", {}, "Listening to what is said"),
    ("drafting", {"round": 1}, "Two models are writing"),
    ("drafting", {"round": 3}, "Two models are writing anew"),
    ("suggestions", {"token": "t1", "drafts": DRAFTS, "round": 2, "rounds_left": 3}, "Which one is yours?"),
    ("drawing", {"title": "Bread"}, "Drawing the picture"),
    ("avatar", {"title": "Bread", "url": "/avatar.png"}, "Bread"),
    ("ended", {"status": "FAILED"}, "Something went wrong"),
]


def test_a_reload_changes_nothing(author: Author) -> None:
    page = author.visit()
    page.set_input_files("input[type=file]", FILE)
    author.heading("It begins in a moment")
    page.wait_for_function("() => Object.values(localStorage).some((kept) => kept.includes('\"sent\"'))")
    page.reload()
    author.heading("It begins in a moment")
    for kind, more, heading in STAGES:
        author.tell("v1", kind, **more)
        author.heading(heading)
        page.reload()
        author.heading(heading)
        expect(page.locator(".name")).to_have_text("bakery talk.mp4")


def test_an_answer_is_remembered_until_the_workflow_goes_on(author: Author) -> None:
    page = author.visit("v1")
    author.suggest("v1")
    button(page, "Regenerate").click()
    author.heading("Two models are writing anew")
    page.reload()
    author.heading("Two models are writing anew")
    author.backend.wait("/heartbeat")
    assert len(author.backend.asked("/heartbeat")) == 1


def test_another_device_shows_the_same(author: Author, new_visitor: Callable[..., Visitor]) -> None:
    author.visit("v1")
    author.suggest("v1")
    author.tell("v2", "avatar", title="Bread", url="/avatar.png")
    other = Author(new_visitor(viewport={"width": 390, "height": 844}), author.backend, author.broker)
    page = other.visit()
    expect(entry(page, "Bread")).to_contain_text("Done")
    entry(page, "Your choice is wanted").get_by_role("link").click()
    other.heading("Which one is yours?")
    button(page, "Select “Gustav").click()
    author.tell("v1", "drawing", title=DRAFTS["first"]["title"])
    author.heading("Drawing the picture")
    other.page.close()


def test_a_connection_that_is_lost_comes_back(author: Author) -> None:
    page = author.visit("v1")
    author.tell("v1", "transcribing")
    author.heading("Listening to what is said")
    author.broker.kill()
    expect(page.get_by_text("The connection is lost. Trying again; nothing gets lost meanwhile.")).to_be_visible()
    picture(page, "author_connection_lost")
    assert serious_findings(page) == []
    author.broker.start()
    author.suggest("v1")
    author.heading("Which one is yours?")
    expect(page.locator("#connection")).to_be_empty()
    author.forgive("WebSocket connection to")


def test_an_old_message_does_not_take_the_place_of_a_newer_one(author: Author) -> None:
    page = author.visit("v1")
    author.suggest("v1")
    author.heading("Which one is yours?")
    author.tell("v1", "drafting", round=1, at=1)
    for text in ("no JSON", "", "null", '{"type": "suggestions"}', '{"type": "of tomorrow", "at": 4e12}'):
        author.broker.ask("publish", topic="authors/ada/v1", message=text)
    author.tell("v2", "transcribing")
    expect(entry(page, "Listening")).to_be_visible()
    author.heading("Which one is yours?")


def test_a_video_of_which_nothing_is_said_any_more_is_forgotten(author: Author) -> None:
    page = author.visit("v1")
    author.tell("v1", "transcribing")
    author.tell("v2", "transcribing")
    author.heading("Listening to what is said")
    expect(page.locator("#videos li")).to_have_count(2)
    author.broker.ask("publish", topic="authors/ada/v1", message="", retain=True)
    page.reload()
    author.heading("Nothing is known of this video")
    expect(page.locator("#videos li")).to_have_count(1)


def test_a_video_that_nobody_knows(author: Author) -> None:
    page = author.visit("nobody-knows")
    author.heading("Nothing is known of this video")
    page.get_by_role("link", name="To the start").click()
    author.heading("A title, a description and a picture for your video")


# -- an end, and the picture ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "heading"),
    [("FAILED", "Something went wrong"), ("TIMED_OUT", "It took too long"), ("ABORTED", "The work was stopped")],
)
def test_an_end_says_what_to_do(author: Author, status: str, heading: str) -> None:
    page = author.visit()
    page.set_input_files("input[type=file]", FILE)
    author.heading("It begins in a moment")
    author.tell("v1", "ended", status=status)
    author.heading(heading)
    button(page, "Try again").click()
    author.heading("It begins in a moment")
    author.backend.wait("/videos", 2)
    assert author.backend.asked("/videos") == [{"video_id": "v1", "key": "uploads/ada/v1.mp4"}] * 2
    page.reload()  # the end is still what the broker has retained
    author.heading("It begins in a moment")
    author.tell("v1", "transcribing")
    author.heading("Listening to what is said")


def test_who_did_not_choose_for_a_day_is_told(author: Author) -> None:
    author.visit("v1")
    now = next(_clock)
    author.suggest("v1", at=now - 24 * HOUR)
    author.heading("Which one is yours?")
    author.tell("v1", "ended", status="FAILED", at=now)
    author.heading("The suggestions waited too long")


def test_the_address_of_a_picture_is_fetched_anew(author: Author) -> None:
    page = author.visit("v1")
    author.tell("v1", "avatar", title="Bread", url="/avatar.png?expired", at=next(_clock) - 2 * HOUR)
    author.heading("Bread")
    drawn(page)
    assert author.backend.asked("/avatars") == [{"video_id": "v1"}]


def test_an_address_that_expires_too_early_is_fetched_anew(author: Author) -> None:
    page = author.visit("v1")
    author.tell("v1", "avatar", title="Bread", url="/avatar.png?expired")
    drawn(page)
    assert author.backend.asked("/avatars") == [{"video_id": "v1"}]
    author.forgive("status of 404")


@pytest.mark.parametrize("status", [404, 503])
def test_a_picture_that_cannot_be_shown(author: Author, status: int) -> None:
    author.backend.answers["/avatars"] = (status, {})
    page = author.visit("v1")
    author.tell("v1", "avatar", title="Bread", url="/avatar.png?expired", at=next(_clock) - 2 * HOUR)
    expect(page.get_by_text("The picture cannot be shown.")).to_be_visible()
    expect(page.get_by_role("link", name="Download the picture")).to_be_hidden()
    author.forgive(f"status of {status}")
    author.backend.answers.clear()
    button(page, "Try again").click()
    drawn(page)


# -- who is let in -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fragment", "heading", "remedy"),
    [
        ("", "The key is missing", "Sign in again"),
        ("#token=ada.1700000000.signature", "The link has expired", "Sign in again"),
        ("#token=ada.4000000000.forged", "The key is not accepted", "Sign in again"),
    ],
    ids=["missing", "expired", "refused"],
)
def test_who_is_not_let_in_is_told_what_to_do(author: Author, fragment: str, heading: str, remedy: str) -> None:
    page = author.page
    page.goto(f"{author.backend.origin}/{fragment}")
    author.heading(heading)
    expect(page.get_by_text(remedy)).to_be_visible()
    assert page.evaluate("location.hash") == ""
    assert serious_findings(page) == []
    # The link that is pasted into the same tab opens it.
    page.goto(author.backend.address)
    author.heading("A title, a description and a picture for your video")
    assert TOKEN not in page.url


def test_a_link_that_expires_while_the_page_is_open(author: Author) -> None:
    page = author.visit("v1")
    author.tell("v1", "transcribing")
    author.heading("Listening to what is said")
    page.evaluate("() => { Date.now = () => 4_000_000_001_000; }")
    author.broker.ask("drop")
    author.heading("The link has expired")
    expect(page.locator("#connection")).to_be_empty()


def test_a_token_that_the_api_refuses_ends_it(author: Author) -> None:
    page = author.visit("v1")
    author.suggest("v1")
    author.heading("Which one is yours?")
    author.backend.answers["/feedback"] = (401, {})
    button(page, "Regenerate").click()
    author.heading("The key is not accepted")
    author.forgive("status of 401")


def test_settings_that_are_missing(author: Author) -> None:
    author.page.route("**/settings.json", lambda route: route.fulfill(status=404))
    author.page.goto(author.backend.address)
    author.heading("The page is not set up")
    author.forgive("status of 404", "settings.json: 404")


# -- to look at ----------------------------------------------------------------------------------------------------------

JUDGED = {("desk", "light"), ("phone", "dark")}
SIZES = {"desk": {"width": 1280, "height": 800}, "phone": {"width": 375, "height": 780}}


@pytest.mark.parametrize(
    ("size", "scheme"), [("desk", "light"), ("desk", "dark"), ("phone", "light"), ("phone", "dark")]
)
def test_it_is_open_to_everybody(
    new_visitor: Callable[..., Visitor], backend: Backend, broker: Broker, size: str, scheme: str
) -> None:
    somebody = new_visitor(
        viewport=SIZES[size], color_scheme=scheme, is_mobile=size == "phone", has_touch=size == "phone"
    )
    author = Author(somebody, backend, broker)
    page = author.visit()

    def look(name: str) -> None:
        picture(page, f"author_{size}_{scheme}_{name}", whole=True)
        if (size, scheme) in JUDGED:
            assert serious_findings(page) == []
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "nothing is cut off at the side"

    look("1_start")
    page.set_input_files("input[type=file]", FILE)
    author.heading("It begins in a moment")
    author.tell("other", "avatar", title=DRAFTS["second"]["title"], url="/avatar.png")
    for number, (kind, more, heading) in enumerate((STAGES[0], *STAGES[2:]), 2):
        author.tell("v1", kind, **more)
        author.heading(heading)
        if kind == "avatar":
            drawn(page)
        look(f"{number}_{kind}")
    page.close()


def test_the_page_is_small() -> None:
    assert sum(path.stat().st_size for path in FOLDER.iterdir()) < 100_000
