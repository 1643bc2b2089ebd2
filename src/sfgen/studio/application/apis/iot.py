"""Publishing to the broker that stands for IoT Core."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from sfgen.studio.application.apis.table import Operation, refused
from sfgen.studio.application.broker import Broker
from sfgen.studio.application.hooks import Answer
from sfgen.studio.application.mqtt_packets import LARGEST_MESSAGE

__all__ = ["operations"]

# Source: AWS IoT Core quotas, "Topic size", "Maximum number of slashes in topic and topic filter".
_LONGEST_TOPIC: Final = 256
_MOST_SLASHES: Final = 7


def operations(broker: Broker) -> Mapping[str, Operation]:
    """Give the operations of iot-data."""

    def publish(given: dict[str, Any]) -> Answer:
        topic, payload = given["topic"], given.get("payload", b"")
        payload = payload.encode() if isinstance(payload, str) else payload
        if (
            not topic
            or set(topic) & set("+#\0")
            or len(topic.encode()) > _LONGEST_TOPIC
            or topic.count("/") > _MOST_SLASHES
        ):
            return refused("InvalidRequestException", f"{topic!r} is no topic that can be published to")
        if len(payload) > LARGEST_MESSAGE:
            return refused("RequestEntityTooLargeException", f"a message has at most {LARGEST_MESSAGE:,} bytes", 413)
        quality = given.get("qos", 0)
        if quality not in {0, 1}:
            return refused("InvalidRequestException", "qos is 0 or 1")
        keep, expires = given.get("retain", False), given.get("messageExpiry")
        broker.publish(topic, payload, quality, retain=keep, seconds=expires)
        return Answer({})

    return {"Publish": publish}
