"""Sends messages to the author's page: MQTT over WebSocket, through AWS IoT Core.

Step Functions has no integration for publishing to IoT Core, so this function stands between. The last message of each
video is retained: a page that was reloaded, or opened elsewhere, gets it when it subscribes.
"""

from __future__ import annotations

import json
import os
import time
from typing import Any

import boto3

LARGEST_MESSAGE = 128 * 1024
"""Source: AWS IoT Core quotas, "Maximum message size"."""
RETAINED_SECONDS = 7 * 24 * 3600
"""How long a page can still ask for the last message; the workflow takes two days at most."""

iot = boto3.client("iot-data", endpoint_url=os.environ.get("IOT_ENDPOINT_URL"))


def handler(event: dict[str, Any], context: object) -> None:
    """Publish `event["message"]` to the topic `event["topic"]`."""
    publish(event["topic"], event["message"])


def ended(event: dict[str, Any], context: object) -> None:
    """Publish how an execution ended, from EventBridge's event of it; why it did is for those who run the workflow."""
    detail = event["detail"]
    video = json.loads(detail["input"])
    publish(f"authors/{video['author']}/{video['video_id']}", {"type": "ended", "status": detail["status"]})


def publish(topic: str, message: dict[str, Any]) -> None:
    """Publish a message, with the time in milliseconds since 1970."""
    payload = json.dumps({**message, "at": int(time.time() * 1000)}, ensure_ascii=False).encode()
    if len(payload) > LARGEST_MESSAGE:
        raise ValueError(f"the message has {len(payload):,} bytes, IoT Core takes {LARGEST_MESSAGE:,}")
    iot.publish(topic=topic, qos=1, retain=True, messageExpiry=RETAINED_SECONDS, payload=payload)
