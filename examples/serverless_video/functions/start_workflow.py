"""Starts one execution for each video in the queue.

The queue keeps a rush away from the models. A message may be delivered more than once, so its id is the name of the
execution: a second delivery starts nothing. Messages that cannot be started are reported one by one, so that those
beside them are not delivered again; the queue moves what keeps failing to its dead-letter queue.
"""

from __future__ import annotations

import json
import os
import re
from typing import Any

import boto3

VIDEO_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
"""It becomes part of a topic and of keys, in which other characters have a meaning."""

states = boto3.client("stepfunctions")


def handler(event: dict[str, Any], context: object) -> dict[str, Any]:
    """Start the executions of a batch; the answer lists the messages that failed."""
    failed = []
    for record in event["Records"]:
        try:
            start(record)
        except Exception as error:  # noqa: BLE001 - one bad message must not hold back the others
            print(json.dumps({"message_id": record["messageId"], "error": type(error).__name__, "cause": str(error)}))
            failed.append({"itemIdentifier": record["messageId"]})
    return {"batchItemFailures": failed}


def start(record: dict[str, Any]) -> None:
    """Start the execution of one message."""
    upload = json.loads(record["body"])
    author, video_id, key = upload["author"], upload["video_id"], upload["key"]
    if not VIDEO_ID.fullmatch(video_id):
        raise ValueError(f"{video_id!r} is no id of a video")
    if not key.startswith(f"uploads/{author}/"):
        raise PermissionError(f"{key} is no upload of the author {author}")
    try:
        states.start_execution(
            stateMachineArn=os.environ["STATE_MACHINE_ARN"],
            name=record["messageId"],
            input=json.dumps({"author": author, "video_id": video_id, "key": key}),
        )
    except states.exceptions.ExecutionAlreadyExists:
        print(json.dumps({"message_id": record["messageId"], "already_started": True}))
