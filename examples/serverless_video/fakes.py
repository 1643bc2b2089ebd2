"""Stands in for the services that the workflow calls, so that all of it runs here.

`sfgen run examples/serverless_video.py --serve` takes what `served` gives: the application's own functions, API, queue, bucket and
messages run on this machine, and the author is whoever opens the page. Made up are what Transcribe hears, what the models
answer and what is drawn.

`sfgen run examples/serverless_video.py --mocks` this file takes `mocks`: there the bucket is a folder, and the author's page prints
what it is told: the first suggestions do not please, the next ones do.
"""

from __future__ import annotations

import base64
import importlib.util
import io
import json
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any
from unittest import mock
from urllib.parse import urlsplit

from sfgen.local import later, sequence

FOLDER = Path("build/serverless_video")
BUCKET = "videos"
TALK = (
    "Good morning. When we opened the bakery, the ordering ran in one long script, and when the oven sensor failed at "
    "four in the morning, the whole night was lost. Today every loaf is a small workflow: it waits, it tries again, and "
    "it asks Maria when it is not sure. I will show you how a starter named Gustav taught us to love retries."
)
# What the two models answer, round by round: a title and a description.
CLAUDE = (
    (
        "Gustav and the Art of Trying Again",
        (
            "A sourdough starter teaches a bakery to love retries. What the oven sensor did at four in the morning, and why "
            "nobody lost any sleep over it."
        ),
    ),
    (
        "The Night the Oven Went Quiet",
        (
            "One broken sensor used to cost a whole night of bread. See how small steps, patience and a phone call to Maria "
            "brought the bakery back."
        ),
    ),
    (
        "Let It Rise: Workflows That Wait",
        (
            "Bread takes time, and so does good software. A tour of a bakery where every loaf waits, tries again and asks when "
            "it is unsure."
        ),
    ),
    (
        "Ask Maria: A Bakery With a Human in the Loop",
        "Most loaves bake themselves; for the others there is Maria. How a bakery decides when a machine should ask a person.",
    ),
    (
        "From One Long Script to a Thousand Loaves",
        "The ordering script had grown for years until a sensor failed. This is the story of how it came apart, loaf by loaf.",
    ),
)
OTHER = (
    (
        "Every Loaf a Small Workflow",
        (
            "When a sensor fails at four in the morning, nothing is lost. A talk about a bakery that waits, tries again and "
            "asks a person when it is not sure."
        ),
    ),
    (
        "Bread, Sensors, Patience",
        "Three ingredients of a bakery that never loses a night. Learn how retries and timeouts made the morning calm again.",
    ),
    (
        "How Our Bakery Stopped Losing Nights",
        "One failed sensor, one lost night: never again. A short talk on breaking a long script into steps that recover.",
    ),
    (
        "Sourdough and State Machines",
        "A starter named Gustav explains state machines better than any diagram. You will want to bake afterwards.",
    ),
    (
        "Four in the Morning, and All Is Well",
        "The sensor fails, the workflow shrugs, the bread is ready at six. What changed in this bakery, told in ten minutes.",
    ),
)


class Bucket:
    """A bucket that is a folder."""

    def put_object(self, *, Bucket: str, Key: str, Body: bytes, ContentType: str = "") -> None:  # noqa: ARG002, N803 - S3's names
        """Write an object."""
        path = FOLDER / Bucket / Key
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(Body)

    def get_object(self, *, Bucket: str, Key: str) -> dict[str, Any]:  # noqa: N803 - S3's names
        """Read an object."""
        return {"Body": io.BytesIO((FOLDER / Bucket / Key).read_bytes())}

    def generate_presigned_url(self, _: str, *, Params: dict[str, str], ExpiresIn: int) -> str:  # noqa: ARG002, N803 - S3's names
        """Give the address of an object."""
        return (FOLDER / Params["Bucket"] / Params["Key"]).resolve().as_uri()


class Page:
    """The author's page: it prints what it is told."""

    def __init__(self) -> None:
        self.told: list[dict[str, Any]] = []

    def publish(self, *, topic: str, payload: bytes, **_: object) -> None:
        """Take a message."""
        message = json.loads(payload)
        self.told.append(message)
        for line in (f"{topic}: {message['type']}", *lines(message)):
            print(f"  {line}", file=sys.stderr)


def lines(message: dict[str, Any]) -> Iterator[str]:
    """Give what the page shows of a message."""
    if message["type"] == "suggestions":
        for name, draft in message["drafts"].items():
            yield f"  {name}: {draft['title']} ({draft['model']})"
    elif message["type"] == "avatar":
        yield f"  {message['title']}: {message['url']}"


page, bucket = Page(), Bucket()


def loaded(path: str) -> ModuleType:
    """Load a file beside this one; the services that it calls are here."""
    place = Path(__file__).parent / path
    spec = importlib.util.spec_from_file_location(f"fake_{place.stem}", place)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    with mock.patch("boto3.client", lambda service, **_: bucket if service == "s3" else page):
        spec.loader.exec_module(module)
    return module


drawing = loaded("drawing.py")


def called(name: str) -> Any:
    """Give a mock that calls a function of the application as Lambda does."""
    module = loaded(f"functions/{name}.py")

    def answer(arguments: dict[str, Any]) -> dict[str, Any]:
        with mock.patch.dict(os.environ, {"BUCKET": BUCKET}):
            return {"StatusCode": 200, "Payload": module.handler(arguments["Payload"], None)}

    return answer


def transcribe(s3: Any) -> Callable[[dict[str, Any]], dict[str, Any]]:
    """Give a mock that writes the transcript of a video to where the task says."""

    def answer(arguments: dict[str, Any]) -> dict[str, Any]:
        transcript = {"results": {"transcripts": [{"transcript": TALK}]}, "status": "COMPLETED"}
        place = {"Bucket": arguments["OutputBucketName"], "Key": arguments["OutputKey"]}
        s3.put_object(**place, Body=json.dumps(transcript).encode())
        return job("IN_PROGRESS")

    return answer


def job(status: str) -> dict[str, Any]:
    """Give how a transcription is getting on."""
    return {"TranscriptionJob": {"TranscriptionJobStatus": status}}


def measure(arguments: dict[str, Any]) -> dict[str, Any]:
    """Give the size of an object."""
    return {"ContentLength": (FOLDER / BUCKET / arguments["Key"]).stat().st_size}


def read(arguments: dict[str, Any]) -> dict[str, Any]:
    """Give an object as text."""
    return {"Body": bucket.get_object(Bucket=BUCKET, Key=arguments["Key"])["Body"].read().decode()}


def claude(title: str, description: str = "A talk about bread.") -> dict[str, Any]:
    """Give an answer of Claude."""
    text = json.dumps({"title": title, "description": description})
    return {"Body": {"content": [{"type": "text", "text": text}], "stop_reason": "end_turn"}}


def chat(title: str, description: str = "A talk about bread.") -> dict[str, Any]:
    """Give an answer of the chat API."""
    text = json.dumps({"title": title, "description": description})
    return {"StatusCode": 200, "ResponseBody": {"choices": [{"message": {"content": text}}]}}


def ask_the_author(arguments: dict[str, Any]) -> Any:
    """Show the suggestions to the author, who wants others at first."""
    called("notify_author")(arguments)
    asked = sum(message["type"] == "suggestions" for message in page.told)
    return {"choice": "regenerate" if asked == 1 else "first"}


def draw(s3: Any) -> Callable[[dict[str, Any]], dict[str, Any]]:
    """Give a mock that draws a picture, and writes the model's answer to where the task says."""

    def answer(arguments: dict[str, Any]) -> dict[str, Any]:
        _, _, title = arguments["Body"]["prompt"].partition("title: ")
        image = base64.b64encode(drawing.picture(title)).decode()
        place = urlsplit(arguments["Output"]["S3Uri"])
        body = json.dumps({"seeds": [7], "finish_reasons": [None], "images": [image]}).encode()
        s3.put_object(Bucket=place.netloc, Key=place.path.lstrip("/"), Body=body)
        return {"Body": arguments["Output"]["S3Uri"], "ContentType": "application/json"}

    return answer


def models(s3: Any) -> dict[str, Any]:
    """Give mocks of what is in no account's reach from here; each takes a time that one can watch."""
    written = [later(2, claude(*draft)) for draft in CLAUDE]
    return {
        "Start transcription": transcribe(s3),
        "Check transcription": sequence(job("IN_PROGRESS"), job("COMPLETED")),
        "Ask Claude": sequence(*written),
        "Ask Claude about a long video": sequence(*written),
        "Ask Hugging Face": sequence(*(later(1.5, chat(*draft)) for draft in OTHER)),
        "Draw avatar": later(2, draw(s3)),
    }


def served(client: Callable[[str], Any]) -> dict[str, Any]:
    """Give the mocks for `sfgen run --serve`, where the rest of the application runs as it is."""
    return models(client("s3"))


mocks = {
    **models(bucket),
    "Measure transcript": measure,
    "Read transcript": read,
    "Shorten transcript": called("shorten_transcript"),
    **{f"Tell the author: {doing}": called("notify_author") for doing in ("transcribing", "drafting", "drawing")},
    "Ask the author": ask_the_author,
    "Publish avatar": called("publish_avatar"),
}
