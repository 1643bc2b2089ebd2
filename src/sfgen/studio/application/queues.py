"""What stands for SQS: queues, and the functions that are called with what lies in them."""

from __future__ import annotations

import base64
import hashlib
import json
import threading
import time
import uuid
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from sfgen.errors import SfgenError
from sfgen.local.runs import ACCOUNT, REGION
from sfgen.studio.application.files import write_whole
from sfgen.studio.application.functions import Functions
from sfgen.studio.application.hooks import CannotAnswerError

__all__ = ["LONGEST_PAUSE", "Message", "Queue", "Queues", "Trigger"]

LONGEST_PAUSE: Final = 2.0
"""How long somebody who watches waits for a message to be delivered again."""


@dataclass(frozen=True, slots=True)
class Queue:
    """A queue.

    Attributes:
        name: Its name.
        dead_letters: The name of the queue for what was received too often, or None.
        max_receives: How often a message is received before it goes there.
        visibility: How many seconds a received message is hidden.
    """

    name: str
    dead_letters: str | None = None
    max_receives: int = 0
    visibility: float = 30.0


@dataclass(frozen=True, slots=True)
class Trigger:
    """Calls a function with the messages of a queue."""

    queue: str
    function: str
    batch_size: int = 10


@dataclass(slots=True)
class Message:
    """A message in a queue."""

    id: str
    body: str
    sent: int
    attributes: Mapping[str, Any] = field(default_factory=dict)
    receives: int = 0
    first_received: int = 0
    hidden_until: float = 0.0


class Queues:
    """Queues, with a thread for each trigger. What lies in a queue that nothing reads is told to the terminal.

    Args:
        queues: The queues.
        triggers: What is called with their messages.
        file: Where messages are kept until they are handled, so that none is lost when everything ends in between.
        functions: The functions.
        tell: Takes a line for the terminal.
        pause: How many seconds a message is hidden at most when its function has failed.
    """

    def __init__(
        self,
        queues: Sequence[Queue],
        triggers: Sequence[Trigger],
        file: Path,
        functions: Functions,
        tell: Callable[[str], None],
        *,
        pause: float = LONGEST_PAUSE,
    ) -> None:
        self._queues = {queue.name: queue for queue in queues}
        self._file = file
        # All that is not handled yet, and of that what nobody has received.
        self._kept: dict[str, dict[str, Message]] = {queue.name: {} for queue in queues}
        self._kept |= {name: messages for name, messages in _read(file).items() if name in self._queues}
        self._waiting = {name: deque(messages.values()) for name, messages in self._kept.items()}
        self._read = {trigger.queue for trigger in triggers}
        self._functions = functions
        self._tell = tell
        self._pause = pause
        self._changed = threading.Condition()
        self._is_closed = False
        self._threads = [threading.Thread(target=self._serve, args=(each,), daemon=True) for each in triggers]

    def open(self) -> None:
        """Begin to call functions."""
        for thread in self._threads:
            thread.start()

    def end(self) -> None:
        """Call functions no more."""
        with self._changed:
            self._is_closed = True
            self._changed.notify_all()

    def close(self) -> None:
        """End, and wait for calls that are under way."""
        self.end()
        for thread in self._threads:
            if thread.is_alive():
                thread.join(LONGEST_PAUSE)

    def name_of(self, url: str) -> str | None:
        """Give the name of the queue that has a URL, or None. An address of an earlier server is fine."""
        name = url.rstrip("/").rpartition("/")[2]
        return name if name in self._queues else None

    def messages(self, name: str) -> list[Message]:
        """Give what lies in a queue."""
        with self._changed:
            return list(self._waiting[name])

    def send(self, name: str, body: str, attributes: Mapping[str, Any] | None = None) -> str:
        """Put a message into a queue, and give its id."""
        told = {key: _attribute(value) for key, value in (attributes or {}).items()}
        message = Message(str(uuid.uuid4()), body, _now(), told)
        self._put(name, message)
        return message.id

    def _put(self, name: str, message: Message) -> None:
        with self._changed:
            self._kept[name][message.id] = message
            self._waiting[name].append(message)
            self._save()
            count = len(self._waiting[name])
            self._changed.notify_all()
        if name not in self._read:
            self._tell(f"{name} has {count} message{'s' * (count != 1)}, the latest: {message.body}")

    def _serve(self, trigger: Trigger) -> None:
        while batch := self._receive(trigger):
            failed = self._failed(trigger, batch)
            if failed and self._is_closed:
                # They are kept, and delivered again by the next server.
                return
            for message in batch:
                if message.id in failed:
                    self._return(self._queues[trigger.queue], message)
                else:
                    self._forget(trigger.queue, message)

    def _receive(self, trigger: Trigger) -> list[Message]:
        """Wait for messages, and take them out of their queue; none when everything ends."""
        waiting = self._waiting[trigger.queue]
        with self._changed:
            while not self._is_closed:
                now = time.monotonic()
                batch = [message for message in waiting if message.hidden_until <= now][: trigger.batch_size]
                if batch:
                    for message in batch:
                        waiting.remove(message)
                        message.receives += 1
                        message.first_received = message.first_received or _now()
                    self._save()
                    return batch
                due = min((message.hidden_until for message in waiting), default=None)
                self._changed.wait(None if due is None else max(0.0, due - now))
        return []

    def _failed(self, trigger: Trigger, batch: Sequence[Message]) -> set[str]:
        """Call the function, and give the ids of the messages that it could not handle."""
        everything = {message.id for message in batch}
        event = {"Records": [_record(trigger.queue, message) for message in batch]}
        try:
            outcome = self._functions.call(trigger.function, event)
        except (CannotAnswerError, SfgenError) as error:
            self._tell(f"{trigger.function}: {error}")
            return everything
        answer = outcome.value
        if outcome.failed:
            return everything
        failures = answer.get("batchItemFailures") if isinstance(answer, dict) else None
        if not failures:
            return set()
        named = {each.get("itemIdentifier") if isinstance(each, dict) else None for each in failures}
        # As Lambda does: what names no message of the batch means all of them.
        return {str(each) for each in named} if named <= everything else everything

    def _return(self, queue: Queue, message: Message) -> None:
        """Put a message back, or to the dead letters if it was received too often."""
        if queue.dead_letters is not None and message.receives >= queue.max_receives:
            self._tell(
                f"{queue.name}: {message.id} was received {message.receives} times and goes to {queue.dead_letters}"
            )
            self._forget(queue.name, message)
            self._put(queue.dead_letters, message)
            return
        message.hidden_until = time.monotonic() + min(queue.visibility, self._pause)
        self._put(queue.name, message)

    def _forget(self, name: str, message: Message) -> None:
        with self._changed:
            self._kept[name].pop(message.id, None)
            self._save()

    def _save(self) -> None:
        told = {
            name: [{key: getattr(message, key) for key in _KEPT} for message in messages.values()]
            for name, messages in self._kept.items()
        }
        write_whole(self._file, json.dumps(told, indent=1).encode())


_KEPT: Final = ("id", "body", "sent", "attributes", "receives", "first_received")


def _read(file: Path) -> dict[str, dict[str, Message]]:
    try:
        told = json.loads(file.read_bytes())
        return {name: {each["id"]: Message(**each) for each in messages} for name, messages in told.items()}
    except FileNotFoundError:
        return {}
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise SfgenError(f"{file} does not hold the messages of queues: delete it, and they are gone") from error


def _record(queue: str, message: Message) -> dict[str, Any]:
    # Source: AWS Lambda Developer Guide, "Using Lambda with Amazon SQS".
    return {
        "messageId": message.id,
        "receiptHandle": f"{message.id}#{message.receives}",
        "body": message.body,
        "attributes": {
            "ApproximateReceiveCount": str(message.receives),
            "SentTimestamp": str(message.sent),
            "SenderId": ACCOUNT,
            "ApproximateFirstReceiveTimestamp": str(message.first_received),
        },
        "messageAttributes": dict(message.attributes),
        "md5OfBody": hashlib.md5(message.body.encode(), usedforsecurity=False).hexdigest(),
        "eventSource": "aws:sqs",
        "eventSourceARN": f"arn:aws:sqs:{REGION}:{ACCOUNT}:{queue}",
        "awsRegion": REGION,
    }


def _attribute(given: Mapping[str, Any]) -> dict[str, Any]:
    """Give an attribute of a message as Lambda does: bytes as base64."""
    return {
        name[:1].lower() + name[1:]: base64.b64encode(value).decode() if isinstance(value, bytes) else value
        for name, value in given.items()
    }


def _now() -> int:
    return time.time_ns() // 1_000_000
