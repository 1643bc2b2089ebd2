"""Publishing to topics: nobody has subscribed here, so what is published is told to whoever looks at the terminal."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Collection, Mapping
from typing import Any

from sfgen.studio.application.apis.table import Operation, refused
from sfgen.studio.application.hooks import Answer

__all__ = ["operations"]


def operations(topics: Collection[str], tell: Callable[[str], None]) -> Mapping[str, Operation]:
    """Give the operations of SNS.

    Args:
        topics: The ARNs of the topics.
        tell: Takes a line for the terminal.
    """

    def publish(given: dict[str, Any]) -> Answer:
        arn = given.get("TopicArn") or given.get("TargetArn")
        if arn is None:
            tell(f"a message to {given.get('PhoneNumber', 'nobody')}: {given['Message']}")
        elif arn not in topics:
            return refused("NotFound", "Topic does not exist", 404)
        else:
            subject = f" ({given['Subject']})" if given.get("Subject") else ""
            tell(f"{arn.rpartition(':')[2]}{subject}: {given['Message']}")
        return Answer({"MessageId": str(uuid.uuid4())})

    return {"Publish": publish}
