"""The flagship on this machine, from the upload of a video to its picture, as its page would do it."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import urlsplit

import pytest

from sfgen.cli.importing import import_file
from sfgen.resources import Resource, Site
from sfgen.studio.application.application import LocalApplication
from tests.studio.application.stacks import Stack, form, listening_to, stack
from tests.studio.application.support import request

FILE = Path(__file__).parents[3] / "examples" / "serverless_video.py"
PICTURE = b"\x89PNG not really"
Serve = Callable[[], Stack]


def drafted(title: str) -> dict[str, Any]:
    return {"title": title, "description": "It is said."}


def fakes(application: LocalApplication) -> dict[str, Any]:
    """Stand in for Transcribe and the models; they read and write the bucket."""

    def client() -> Any:
        return application.client("s3")

    def transcribe(arguments: dict[str, Any]) -> dict[str, Any]:
        media = urlsplit(arguments["Media"]["MediaFileUri"])
        client().head_object(Bucket=media.netloc, Key=media.path.lstrip("/"))
        said = {"results": {"transcripts": [{"transcript": "Every loaf is a workflow."}]}}
        place = {"Bucket": arguments["OutputBucketName"], "Key": arguments["OutputKey"]}
        client().put_object(**place, Body=json.dumps(said))
        return {"TranscriptionJob": {"TranscriptionJobStatus": "IN_PROGRESS"}}

    def claude(arguments: dict[str, Any]) -> dict[str, Any]:
        assert "Every loaf is a workflow." in json.dumps(arguments)
        content = [{"type": "text", "text": json.dumps(drafted("Loaves"))}]
        return {"Body": {"content": content, "stop_reason": "end_turn"}, "ContentType": "application/json"}

    def draw(arguments: dict[str, Any]) -> dict[str, Any]:
        place = urlsplit(arguments["Output"]["S3Uri"])
        answer = {"images": [base64.b64encode(PICTURE).decode()], "finish_reasons": [None]}
        client().put_object(Bucket=place.netloc, Key=place.path.lstrip("/"), Body=json.dumps(answer))
        return {"Body": arguments["Output"]["S3Uri"], "ContentType": "application/json"}

    chat = {"choices": [{"message": {"content": json.dumps(drafted("Bread"))}}]}
    return {
        "Start transcription": transcribe,
        "Check transcription": {"TranscriptionJob": {"TranscriptionJobStatus": "COMPLETED"}},
        "Ask Claude": claude,
        "Ask Hugging Face": {"StatusCode": 200, "ResponseBody": chat},
        "Draw avatar": draw,
    }


@pytest.fixture(scope="module")
def flagship() -> ModuleType:
    return import_file(str(FILE), [])[0]


@pytest.fixture
def serve(flagship: ModuleType, tmp_path: Path) -> Iterator[Serve]:
    values = {id(each): each for each in vars(flagship).values() if isinstance(each, Resource)}.values()
    site = next((each for each in values if isinstance(each, Site)), None)
    resources = [each for each in values if not isinstance(each, Site)]
    given = {} if site else {"PageOrigin": "http://page"}
    with ExitStack() as ends:

        def make() -> Stack:
            made = stack(tmp_path, [flagship.wf], resources, site=site, fakes=fakes, parameters=given)
            return ends.enter_context(made)

        yield make


def uploaded(served: Stack) -> str:
    """Upload a video and hand it in, and give its id."""
    reply = served.call("POST", "/api/AuthorApi/uploads", {"type": "video/mp4"})
    assert reply.status == 200, reply
    told = json.loads(reply.body)
    address = urlsplit(told["form"]["url"])
    assert address.netloc == served.host
    body, headers = form(told["form"]["fields"], b"film" * 100_000)
    assert request(served.host, "POST", address.path, body, headers).status == 204
    handed = {"video_id": told["video_id"], "key": told["key"]}
    reply = served.call("POST", "/api/AuthorApi/videos", handed)
    assert (reply.status, reply.body) == (200, b"{}")
    return str(told["video_id"])


def choose(served: Stack, token: str, choice: str) -> int:
    return served.call("POST", "/api/AuthorApi/feedback", {"token": token, "answer": {"choice": choice}}).status


def shown(served: Stack, address: str) -> bytes:
    parts = urlsplit(address)
    reply = request(served.host, "GET", f"{parts.path}?{parts.query}")
    assert reply.headers["content-type"] == "image/png"
    return reply.body


def test_from_a_video_to_its_picture(serve: Serve) -> None:
    served = serve()
    with listening_to(served, "authors/you/+") as author:
        video = uploaded(served)
        author.next("transcribing")
        author.next("drafting")
        first = author.next("suggestions")
        assert (first["drafts"]["first"]["title"], first["drafts"]["second"]["title"]) == ("Loaves", "Bread")
        assert (first["round"], first["rounds_left"]) == (1, 4)
        assert served.call("POST", "/api/AuthorApi/heartbeat", {"token": first["token"]}).status == 200
        assert choose(served, first["token"], "regenerate") == 200
        assert author.next("drafting")["round"] == 2
        second = author.next("suggestions")
        # Who answers twice, or what nobody waits for, is told so.
        assert choose(served, first["token"], "first") == 400
        assert choose(served, "nobody's", "first") == 400
        assert served.call("POST", "/api/AuthorApi/heartbeat", {"token": first["token"]}).status == 400
        assert choose(served, second["token"], "first") == 200
        assert author.next("drawing")["title"] == "Loaves"
        avatar = author.next("avatar")
    assert shown(served, avatar["url"]) == PICTURE
    assert served.end().output == {"key": f"avatars/you/{video}.png"}
    again = json.loads(served.call("POST", "/api/AuthorApi/avatars", {"video_id": video}).body)
    assert shown(served, again["url"]) == PICTURE
    assert served.call("POST", "/api/AuthorApi/avatars", {"video_id": "another"}).status == 404


def test_what_was_told_last_is_told_to_who_comes_later_and_after_a_restart(serve: Serve) -> None:
    served = serve()
    with listening_to(served, "authors/you/+") as author:
        video = uploaded(served)
        waiting = author.next("suggestions")
    served.server.close()

    again = serve()
    assert again.host != served.host
    with listening_to(again, "authors/you/+") as author:
        topic, message, _ = author.heard.get(timeout=30)
        assert topic == f"authors/you/{video}"
        # The server goes on: whoever is asked is asked anew, with another token.
        while message["type"] != "suggestions" or message["token"] == waiting["token"]:
            message = author.heard.get(timeout=30)[1]
        assert choose(again, message["token"], "second") == 200
        avatar = author.next("avatar")
    assert shown(again, avatar["url"]) == PICTURE
    again.server.close()

    last = serve()
    with listening_to(last, "authors/you/+") as author:
        topic, message, retained = author.heard.get(timeout=30)
        assert (topic, message["type"], retained) == (f"authors/you/{video}", "avatar", True)
    assert shown(last, message["url"]) == PICTURE


def test_an_end_that_no_state_tells_of_is_told(serve: Serve) -> None:
    served = serve()
    with listening_to(served, "authors/you/+") as author:
        uploaded(served)
        author.next("suggestions")
        [execution] = served.engine.ids()
        served.engine.stop(execution)
        assert author.next("ended")["status"] == "ABORTED"


def test_a_failure_goes_to_the_dead_letters(serve: Serve) -> None:
    served = serve()
    with listening_to(served, "authors/you/+") as author:
        uploaded(served)
        assert choose(served, author.next("suggestions")["token"], "neither") == 200
        assert author.next("ended")["status"] == "FAILED"
    assert served.end().error == "UnknownAnswer"


def test_messages_that_start_nothing_end_in_the_dead_letters(serve: Serve) -> None:
    served = serve()
    foreign = {"video_id": "v1", "key": "uploads/somebody/v1.mp4"}
    assert served.call("POST", "/api/AuthorApi/videos", foreign).status == 200
    assert "PermissionError" in served.line("StartWorkflow: ")
    line = served.line("LostUploads has 1 message")
    assert json.loads(line.partition("latest: ")[2]) == {"author": "you", **foreign}
    assert served.engine.ids() == []


@pytest.mark.parametrize(
    ("path", "body", "status", "message"),
    [
        ("/uploads", {"type": "image/gif"}, 400, "the type is none of"),
        ("/uploads", {"type": 1}, 400, "Invalid request body"),
        ("/uploads", {}, 400, "Invalid request body"),
        ("/uploads", b"{", 400, "Invalid request body"),
        ("/videos", {"video_id": "v1"}, 400, "Invalid request body"),
        ("/feedback", {"token": "t", "answer": "first"}, 400, "Invalid request body"),
        ("/nothing", {}, 403, "Missing Authentication Token"),
    ],
)
def test_bad_requests(serve: Serve, path: str, body: Any, status: int, message: str) -> None:
    served = serve()
    reply = served.call("POST", f"/api/AuthorApi{path}", body)
    assert reply.status == status
    assert message in json.loads(reply.body)["message"]
    assert served.call("POST", f"/api/AuthorApi{path}", body, token="another").status in {401, 403}
