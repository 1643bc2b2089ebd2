"""Makes a picture of a model's answer, and sends its address to the author's page."""

from __future__ import annotations

import base64
import binascii
import json
import os
import time
from typing import Any
from urllib.parse import urlsplit

import boto3
from botocore.config import Config

EXPIRES_SECONDS = 3600
RETAINED_SECONDS = 7 * 24 * 3600
"""How long a page can still ask for the message; when the address has expired, the page asks for another."""

# With the Region in its host: where S3 sends on from the host of all Regions, as for a new bucket, a page may not follow.
s3 = boto3.client("s3", config=Config(signature_version="s3v4", s3={"addressing_style": "virtual"}))
iot = boto3.client("iot-data", endpoint_url=os.environ.get("IOT_ENDPOINT_URL"))


class ImageRefused(Exception):  # noqa: N818 - the name is what the workflow catches
    """The model drew nothing; the text says why."""


def handler(event: dict[str, Any], context: object) -> dict[str, str]:
    """Decode the answer at the URI `event["image"]`, store it as PNG, and publish a presigned address.

    The answer goes to the topic `event["topic"]` together with `event["title"]`.
    """
    place = urlsplit(event["image"])
    bucket, key = place.netloc, place.path.lstrip("/")
    answer = json.load(s3.get_object(Bucket=bucket, Key=key)["Body"])
    picture_key = f"{key.removesuffix('.json')}.png"
    s3.put_object(Bucket=bucket, Key=picture_key, Body=image_of(answer), ContentType="image/png")
    url = s3.generate_presigned_url(
        "get_object", Params={"Bucket": bucket, "Key": picture_key}, ExpiresIn=EXPIRES_SECONDS
    )
    message = {"type": "avatar", "title": event["title"], "url": url, "at": int(time.time() * 1000)}
    payload = json.dumps(message, ensure_ascii=False).encode()
    iot.publish(topic=event["topic"], qos=1, retain=True, messageExpiry=RETAINED_SECONDS, payload=payload)
    return {"key": picture_key}


def image_of(answer: dict[str, Any]) -> bytes:
    """Give the bytes of the first image in the answer of a Stability model."""
    reasons = [reason for reason in answer.get("finish_reasons") or () if reason]
    if reasons or not answer.get("images"):
        raise ImageRefused("; ".join(reasons) or "the model's answer has no image")
    try:
        return base64.b64decode(answer["images"][0], validate=True)
    except binascii.Error as error:
        raise ImageRefused(f"the image in the model's answer is not base64: {error}") from error
