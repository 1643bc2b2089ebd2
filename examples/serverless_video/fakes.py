"""Stands in for the services that the workflow calls, so that it runs here: `sfgen run examples/serverless_video.py --mocks` this file.

The functions are the application's own. Made up are what Transcribe hears, what the models answer, the bucket, which is a
folder, and the author, whose page prints what it is told: the first suggestions do not please, the next ones do.
"""

from __future__ import annotations

import base64
import importlib.util
import io
import json
import os
import struct
import sys
import zlib
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any
from unittest import mock
from urllib.parse import urlsplit

from sfgen.local import sequence

FOLDER = Path("build/serverless_video")
BUCKET = "videos"
TALK = (
    "Good morning. When we opened the bakery, the ordering ran in one long script, and when the oven sensor failed at "
    "four in the morning, the whole night was lost. Today every loaf is a small workflow: it waits, it tries again, and "
    "it asks Maria when it is not sure. I will show you how a starter named Gustav taught us to love retries."
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


def function(name: str) -> ModuleType:
    """Load one of the application's functions; what it calls is here."""
    path = Path(__file__).parent / "functions" / f"{name}.py"
    spec = importlib.util.spec_from_file_location(f"fake_{name}", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    with mock.patch("boto3.client", lambda service, **_: bucket if service == "s3" else page):
        spec.loader.exec_module(module)
    return module


def called(name: str) -> Any:
    """Give a mock that calls a function of the application as Lambda does."""
    module = function(name)

    def answer(arguments: dict[str, Any]) -> dict[str, Any]:
        with mock.patch.dict(os.environ, {"BUCKET": BUCKET}):
            return {"StatusCode": 200, "Payload": module.handler(arguments["Payload"], None)}

    return answer


def transcribe(arguments: dict[str, Any]) -> dict[str, Any]:
    """Write the transcript of a video."""
    transcript = {"results": {"transcripts": [{"transcript": TALK}]}, "status": "COMPLETED"}
    bucket.put_object(Bucket=BUCKET, Key=arguments["OutputKey"], Body=json.dumps(transcript).encode())
    return {"TranscriptionJob": {"TranscriptionJobStatus": "IN_PROGRESS"}}


def measure(arguments: dict[str, Any]) -> dict[str, Any]:
    """Give the size of an object."""
    return {"ContentLength": (FOLDER / BUCKET / arguments["Key"]).stat().st_size}


def read(arguments: dict[str, Any]) -> dict[str, Any]:
    """Give an object as text."""
    return {"Body": bucket.get_object(Bucket=BUCKET, Key=arguments["Key"])["Body"].read().decode()}


def suggestion(title: str) -> str:
    """Write what a model answers."""
    return json.dumps({"title": title, "description": f"{title}. A talk about bread, sensors and patience."})


def claude(title: str) -> dict[str, Any]:
    """Give an answer of Claude."""
    return {"Body": {"content": [{"type": "text", "text": suggestion(title)}], "stop_reason": "end_turn"}}


def chat(title: str) -> dict[str, Any]:
    """Give an answer of the chat API."""
    return {"StatusCode": 200, "ResponseBody": {"choices": [{"message": {"content": suggestion(title)}}]}}


def ask_the_author(arguments: dict[str, Any]) -> Any:
    """Show the suggestions to the author, who wants others at first."""
    called("notify_author")(arguments)
    asked = sum(message["type"] == "suggestions" for message in page.told)
    return {"choice": "regenerate" if asked == 1 else "first"}


def draw(arguments: dict[str, Any]) -> dict[str, Any]:
    """Draw a picture, and write the model's answer to where the task says."""
    place = urlsplit(arguments["Output"]["S3Uri"])
    answer = {"seeds": [7], "finish_reasons": [None], "images": [base64.b64encode(picture(64)).decode()]}
    bucket.put_object(Bucket=place.netloc, Key=place.path.lstrip("/"), Body=json.dumps(answer).encode())
    return {"Body": arguments["Output"]["S3Uri"], "ContentType": "application/json"}


def picture(size: int) -> bytes:
    """Draw a round loaf on a dark table, as PNG."""
    rows = b"".join(b"\0" + b"".join(pixel(x / size - 0.5, y / size - 0.5) for x in range(size)) for y in range(size))

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", size, size, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def pixel(x: float, y: float) -> bytes:
    """Give the colour of a place."""
    far = x * x + y * y
    return bytes((230 - int(500 * far), 170 - int(500 * far), 90)) if far < 0.16 else b"\x22\x1c\x2c"


mocks = {
    "Start transcription": transcribe,
    "Check transcription": sequence(
        {"TranscriptionJob": {"TranscriptionJobStatus": "IN_PROGRESS"}},
        {"TranscriptionJob": {"TranscriptionJobStatus": "COMPLETED"}},
    ),
    "Measure transcript": measure,
    "Read transcript": read,
    "Shorten transcript": called("shorten_transcript"),
    **{f"Tell the author: {doing}": called("notify_author") for doing in ("transcribing", "drafting", "drawing")},
    "Ask Claude": sequence(claude("Ordering Bread With Scripts"), claude("Gustav and the Retry")),
    "Ask Hugging Face": sequence(chat("Bread, Sensors, Patience"), chat("Every Loaf a Small Workflow")),
    "Ask the author": ask_the_author,
    "Draw avatar": draw,
    "Publish avatar": called("publish_avatar"),
}
