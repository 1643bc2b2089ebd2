"""Makes a long transcript usable in a workflow, whose payloads hold 256 KiB.

The complete request for the model on Bedrock is written to S3, where Bedrock reads it; the workflow gets its URI, and a
shorter transcript for the model that is called over HTTPS.
"""

from __future__ import annotations

import json
from typing import Any

import boto3

SHORTENED = 100_000
"""How many bytes of the transcript the workflow gets."""

s3 = boto3.client("s3")


def handler(event: dict[str, Any], context: object) -> dict[str, str]:
    """Read the transcript at `event["bucket"]` and `event["key"]`, and write the request next to it.

    `event["instruction"]` is what stands before the text in the prompt, `event["max_tokens"]` how long the answer may be.
    """
    bucket, key = event["bucket"], event["key"]
    stored = json.load(s3.get_object(Bucket=bucket, Key=key)["Body"])
    text = stored["results"]["transcripts"][0]["transcript"]
    request = {
        "anthropic_version": "bedrock-2023-05-31",
        "max_tokens": event["max_tokens"],
        "messages": [{"role": "user", "content": event["instruction"] + text}],
    }
    request_key = f"requests/{key.removeprefix('transcripts/')}"
    s3.put_object(
        Bucket=bucket,
        Key=request_key,
        Body=json.dumps(request, ensure_ascii=False).encode(),
        ContentType="application/json",
    )
    return {"request_uri": f"s3://{bucket}/{request_key}", "shortened": shortened(text)}


def shortened(text: str) -> str:
    """Cut a text to what the workflow can hold, behind a whole word."""
    encoded = text.encode()
    if len(encoded) <= SHORTENED:
        return text
    return encoded[:SHORTENED].decode(errors="ignore").rsplit(" ", 1)[0]
