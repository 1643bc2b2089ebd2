"""Gives the author's page a form with which it uploads one video straight to S3, into the author's own folder.

The form is good for a few minutes, for one key that nobody else has, and for a file that Transcribe takes.
"""

from __future__ import annotations

import json
import os
import uuid
from typing import Any

import boto3
from botocore.config import Config

EXPIRES_SECONDS = 900
LARGEST_BYTES = 2 * 1024**3
"""Source: Amazon Transcribe quotas, "Maximum media file size"."""
ENDINGS = {
    "video/mp4": "mp4",
    "video/webm": "webm",
    "audio/mp4": "m4a",
    "audio/mpeg": "mp3",
    "audio/ogg": "ogg",
    "audio/wav": "wav",
}

# With the Region in its host: where S3 sends on from the host of all Regions, as for a new bucket, a page may not follow.
s3 = boto3.client("s3", config=Config(signature_version="s3v4", s3={"addressing_style": "virtual"}))


def handler(event: dict[str, Any], context: object) -> dict[str, Any]:
    """Answer a request of the API, whose body says the `type` of the file; the authorizer has said who the author is."""
    author = event["requestContext"]["authorizer"]["principalId"]
    kind = json.loads(event["body"])["type"]
    if kind not in ENDINGS:
        return answer(400, {"message": f"the type is none of {', '.join(ENDINGS)}"})
    video_id = uuid.uuid4().hex
    key = f"uploads/{author}/{video_id}.{ENDINGS[kind]}"
    form = s3.generate_presigned_post(
        os.environ["BUCKET"],
        key,
        Fields={"Content-Type": kind},
        Conditions=[{"Content-Type": kind}, ["content-length-range", 1, LARGEST_BYTES]],
        ExpiresIn=EXPIRES_SECONDS,
    )
    return answer(200, {"video_id": video_id, "key": key, "form": form})


def answer(status: int, body: dict[str, Any]) -> dict[str, Any]:
    """Give a response that the page may read."""
    headers = {"Access-Control-Allow-Origin": os.environ["PAGE_ORIGIN"], "Content-Type": "application/json"}
    return {"statusCode": status, "headers": headers, "body": json.dumps(body)}
