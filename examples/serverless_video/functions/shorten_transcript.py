"""Makes a long transcript usable in a workflow, whose payloads hold 256 KiB.

The complete request for the model on Bedrock is written to S3, where Bedrock reads it; the workflow gets a shorter
transcript for the models that are called with their request at hand.
"""

from __future__ import annotations

import json
import os
from typing import Any

import boto3

SHORTENED = 100_000
"""How many bytes of the transcript the workflow gets."""

s3 = boto3.client("s3")


def handler(event: dict[str, Any], context: object) -> dict[str, str]:
    """Read the transcript at the key `event["transcript_key"]`, and write the request to `event["request_key"]`.

    `event["instruction"]` is what stands before the text in the prompt, `event["max_tokens"]` how long the answer may be.
    """
    bucket = os.environ["BUCKET"]
    stored = json.load(s3.get_object(Bucket=bucket, Key=event["transcript_key"])["Body"])
    text = stored["results"]["transcripts"][0]["transcript"]
    request = {
        "anthropic_version": "bedrock-2023-05-31",
        "max_tokens": event["max_tokens"],
        "messages": [{"role": "user", "content": event["instruction"] + text}],
    }
    s3.put_object(
        Bucket=bucket,
        Key=event["request_key"],
        Body=json.dumps(request, ensure_ascii=False).encode(),
        ContentType="application/json",
    )
    return {"transcript": shortened(text)}


def shortened(text: str) -> str:
    """Cut a text to what the workflow can hold, behind a whole word."""
    encoded = text.encode()
    if len(encoded) <= SHORTENED:
        return text
    return encoded[:SHORTENED].decode(errors="ignore").rsplit(" ", 1)[0]
