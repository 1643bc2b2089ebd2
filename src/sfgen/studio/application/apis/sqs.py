"""Sending to queues."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any, Final

from sfgen.studio.application.apis.table import Operation, refused
from sfgen.studio.application.hooks import Answer
from sfgen.studio.application.queues import Queues

__all__ = ["operations"]

_LARGEST: Final = 2**20
"""Source: Amazon SQS Developer Guide, "Amazon SQS message quotas"."""
_MOST: Final = 10


def operations(queues: Queues) -> Mapping[str, Operation]:
    """Give the operations of SQS."""

    def send(given: dict[str, Any]) -> Answer:
        name = queues.name_of(given["QueueUrl"])
        if name is None:
            return _missing()
        fault = _fault(given["MessageBody"])
        return refused("InvalidParameterValue", fault) if fault else Answer(_sent(queues, name, given))

    def send_batch(given: dict[str, Any]) -> Answer:
        name, entries = queues.name_of(given["QueueUrl"]), given["Entries"]
        if name is None:
            return _missing()
        if not entries:
            return refused("AWS.SimpleQueueService.EmptyBatchRequest", "The batch request doesn't contain any entries.")
        if len(entries) > _MOST:
            code = "AWS.SimpleQueueService.TooManyEntriesInBatchRequest"
            return refused(code, f"Maximum number of entries per request are {_MOST}.")
        if len({entry["Id"] for entry in entries}) < len(entries):
            return refused("AWS.SimpleQueueService.BatchEntryIdsNotDistinct", "Two entries have the same Id.")
        done, failed = [], []
        for entry in entries:
            fault = _fault(entry["MessageBody"])
            if fault:
                told = {"SenderFault": True, "Code": "InvalidParameterValue", "Message": fault}
                failed.append({"Id": entry["Id"], **told})
            else:
                done.append({"Id": entry["Id"], **_sent(queues, name, entry)})
        return Answer({"Successful": done, **({"Failed": failed} if failed else {})})

    return {"SendMessage": send, "SendMessageBatch": send_batch}


def _sent(queues: Queues, name: str, given: Mapping[str, Any]) -> dict[str, Any]:
    number = queues.send(name, given["MessageBody"], attributes=given.get("MessageAttributes"))
    return {"MessageId": number, "MD5OfMessageBody": hashlib.md5(given["MessageBody"].encode()).hexdigest()}  # noqa: S324 - SQS says it so


def _fault(body: str) -> str:
    if not body:
        return "The request must contain the parameter MessageBody."
    size = len(body.encode())
    return f"One or more parameters are invalid. Reason: Message must be shorter than {_LARGEST} bytes." * (
        size > _LARGEST
    )


def _missing() -> Answer:
    # SQS has two names for its errors: that of its older protocol is told, the other one gives the class.
    code, message = "AWS.SimpleQueueService.NonExistentQueue", "The specified queue does not exist."
    return Answer({"Error": {"Code": code, "Message": message, "QueryErrorCode": "QueueDoesNotExist"}}, 400)
