"""Sends a message to the author's page: MQTT over WebSocket, through AWS IoT Core.

Step Functions has no integration for publishing to IoT Core, so this function stands between.
"""

from __future__ import annotations

import json
import os
from typing import Any

import boto3

LARGEST_MESSAGE = 128 * 1024
"""Source: AWS IoT Core quotas, "Maximum message size"."""

iot = boto3.client("iot-data", endpoint_url=os.environ.get("IOT_ENDPOINT_URL"))


def handler(event: dict[str, Any], context: object) -> None:
    """Publish `event["message"]` to the topic `event["topic"]`."""
    payload = json.dumps(event["message"], ensure_ascii=False).encode()
    if len(payload) > LARGEST_MESSAGE:
        raise ValueError(f"the message has {len(payload):,} bytes, IoT Core takes {LARGEST_MESSAGE:,}")
    iot.publish(topic=event["topic"], qos=1, payload=payload)
