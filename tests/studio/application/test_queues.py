"""Queues, and functions that are called with their messages."""

from __future__ import annotations

import json
import queue
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from botocore.exceptions import ClientError

from sfgen import SfgenError
from sfgen.studio.application.apis import sqs
from sfgen.studio.application.apis.table import Table
from sfgen.studio.application.clients import Clients
from sfgen.studio.application.functions import Outcome
from sfgen.studio.application.hooks import CannotAnswerError
from sfgen.studio.application.queues import Queue, Queues, Trigger

PATIENCE = 30
URL = "http://127.0.0.1:1/sqs/111111111111/"


class Function:
    """A function in this process."""

    def __init__(self, answer: Callable[[dict[str, Any]], Any]) -> None:
        self.answer = answer
        self.events: queue.Queue[dict[str, Any]] = queue.Queue()

    def call(self, name: str, event: dict[str, Any]) -> Outcome:
        assert name == "Work"
        self.events.put(event)
        given = self.answer(event)
        return given if isinstance(given, Outcome) else Outcome(json.dumps(given), failed=False)

    def next(self) -> list[dict[str, Any]]:
        return list(self.events.get(timeout=PATIENCE)["Records"])


class Made:
    def __init__(self, file: Path, answer: Callable[[dict[str, Any]], Any], *, batch_size: int, pause: float) -> None:
        self.function = Function(answer)
        self.told: queue.Queue[str] = queue.Queue()
        queues = [Queue("Jobs", "Lost", 3, 30), Queue("Lost"), Queue("Alone")]
        triggers = [Trigger("Jobs", "Work", batch_size)]
        self.queues = Queues(queues, triggers, file, self.function, self.told.put, pause=pause)  # type: ignore[arg-type]

    def line(self) -> str:
        return self.told.get(timeout=PATIENCE)


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Callable[..., Made]]:
    with ExitStack() as ends:

        def made(answer: Callable[[dict[str, Any]], Any], *, batch_size: int = 10, pause: float = 0.0) -> Made:
            found = Made(tmp_path / "queues.json", answer, batch_size=batch_size, pause=pause)
            ends.callback(found.queues.close)
            return found

        yield made


Make = Callable[..., Made]


def test_a_function_gets_messages_as_lambda_gives_them(make: Make) -> None:
    made = make(lambda _: None)
    attributes = {
        "kind": {"DataType": "String", "StringValue": "x"},
        "raw": {"DataType": "Binary", "BinaryValue": b"\xff"},
    }
    number = made.queues.send("Jobs", '{"a": "ü"}', attributes)
    made.queues.open()
    [record] = made.function.next()
    assert record["messageId"] == number
    assert record["body"] == '{"a": "ü"}'
    assert record["eventSourceARN"] == "arn:aws:sqs:us-east-1:111111111111:Jobs"
    assert record["attributes"]["ApproximateReceiveCount"] == "1"
    assert record["messageAttributes"] == {
        "kind": {"dataType": "String", "stringValue": "x"},
        "raw": {"dataType": "Binary", "binaryValue": "/w=="},
    }
    assert set(record) >= {"receiptHandle", "md5OfBody", "eventSource", "awsRegion"}


def test_messages_come_in_batches_in_order(make: Make) -> None:
    made = make(lambda _: {"batchItemFailures": []}, batch_size=2)
    for body in "abcde":
        made.queues.send("Jobs", body)
    made.queues.open()
    assert [[record["body"] for record in made.function.next()] for _ in range(3)] == [["a", "b"], ["c", "d"], ["e"]]


def test_only_what_failed_is_delivered_again(make: Make) -> None:
    def answer(event: dict[str, Any]) -> Any:
        bad = [record for record in event["Records"] if record["body"] == "bad"]
        return {"batchItemFailures": [{"itemIdentifier": record["messageId"]} for record in bad]}

    made = make(answer)
    for body in ("good", "bad"):
        made.queues.send("Jobs", body)
    made.queues.open()
    assert [record["body"] for record in made.function.next()] == ["good", "bad"]
    for count in ("2", "3"):
        [record] = made.function.next()
        assert (record["body"], record["attributes"]["ApproximateReceiveCount"]) == ("bad", count)
    assert "was received 3 times and goes to Lost" in made.line()
    assert made.line() == "Lost has 1 message, the latest: bad"
    assert [message.body for message in made.queues.messages("Lost")] == ["bad"]
    assert made.queues.messages("Jobs") == []


@pytest.mark.parametrize(
    "answer",
    [
        Outcome('{"errorType": "X"}', failed=True),
        {"batchItemFailures": [{"itemIdentifier": "nobody's"}]},
        {"batchItemFailures": [{"itemIdentifier": ""}]},
        {"batchItemFailures": ["nonsense"]},
        CannotAnswerError("ec2:RunInstances is not there"),
    ],
    ids=["failed", "foreign", "empty", "nonsense", "not here"],
)
def test_what_fails_as_a_whole_is_delivered_again_as_a_whole(make: Make, answer: Any) -> None:
    def answered(_: dict[str, Any]) -> Any:
        if isinstance(answer, Exception):
            raise answer
        return answer

    made = make(answered)
    made.queues.send("Jobs", "a")
    made.queues.send("Jobs", "b")
    made.queues.open()
    for _ in range(3):
        assert [record["body"] for record in made.function.next()] == ["a", "b"]
    lines = [made.line()]
    while not lines[-1].startswith("Lost has 2"):
        lines.append(made.line())
    assert sorted(message.body for message in made.queues.messages("Lost")) == ["a", "b"]


def test_nothing_is_delivered_while_it_is_hidden(make: Make) -> None:
    made = make(lambda event: Outcome("{}", failed=event["Records"][0]["body"] == "a"), pause=3600)
    made.queues.send("Jobs", "a")
    made.queues.open()
    assert [record["body"] for record in made.function.next()] == ["a"]
    made.queues.send("Jobs", "b")
    assert [record["body"] for record in made.function.next()] == ["b"]
    assert [(message.body, message.receives) for message in made.queues.messages("Jobs")] == [("a", 1)]


def test_a_queue_that_nothing_reads_is_told_of(make: Make) -> None:
    made = make(lambda _: None)
    made.queues.send("Alone", "one")
    made.queues.send("Alone", "two")
    assert [made.line(), made.line()] == [
        "Alone has 1 message, the latest: one",
        "Alone has 2 messages, the latest: two",
    ]


def test_what_is_not_handled_survives_the_end(make: Make) -> None:
    made = make(lambda event: Outcome("{}", failed=event["Records"][0]["body"] == "bad"), batch_size=1)
    for body in ("good", "bad"):
        made.queues.send("Jobs", body)
    made.queues.send("Alone", "nobody reads it")
    made.queues.open()
    assert [made.function.next()[0]["body"] for _ in range(2)] == ["good", "bad"]
    made.function.next()
    made.queues.close()

    again = make(lambda _: None)
    assert [message.body for message in again.queues.messages("Alone")] == ["nobody reads it"]
    [left] = again.queues.messages("Jobs") or again.queues.messages("Lost")
    assert left.body == "bad"
    again.queues.send("Jobs", "later")
    again.queues.open()
    bodies: list[str] = []
    while "later" not in bodies:
        bodies += [record["body"] for record in again.function.next()]
    again.queues.close()
    assert make(lambda _: None).queues.messages("Jobs") == []


def test_who_is_interrupted_gets_the_message_again(make: Make) -> None:
    is_called, goes_on = threading.Event(), threading.Event()

    def interrupted(_: dict[str, Any]) -> Any:
        is_called.set()
        goes_on.wait(PATIENCE)
        raise CannotAnswerError("the server ended")

    made = make(interrupted)
    made.queues.send("Jobs", "a")
    made.queues.open()
    assert is_called.wait(PATIENCE)
    made.queues.end()
    goes_on.set()
    made.queues.close()
    again = make(lambda _: None)
    assert [(each.body, each.receives) for each in again.queues.messages("Jobs")] == [("a", 1)]


@pytest.mark.parametrize("content", ["", "[]", '{"Jobs": [{}]}', '{"Jobs": 1}'])
def test_a_file_that_holds_no_messages_is_named(make: Make, tmp_path: Path, content: str) -> None:
    (tmp_path / "queues.json").write_text(content)
    with pytest.raises(SfgenError, match=r"queues\.json does not hold the messages of queues: delete it"):
        make(lambda _: None)


def test_clients_send(make: Make) -> None:
    made = make(lambda _: None)
    client = Clients(Table({"sqs": sqs.operations(made.queues)}).ask, "s", "http://127.0.0.1:1/s3").client("sqs")
    sent = client.send_message(QueueUrl=f"{URL}Alone", MessageBody="hello")
    assert sent["MD5OfMessageBody"] == "5d41402abc4b2a76b9719d911017c592"
    entries = [{"Id": "1", "MessageBody": "a"}, {"Id": "2", "MessageBody": ""}, {"Id": "3", "MessageBody": "c"}]
    batch = client.send_message_batch(QueueUrl=f"{URL}Alone", Entries=entries)
    assert [each["Id"] for each in batch["Successful"]] == ["1", "3"]
    assert [each["Code"] for each in batch["Failed"]] == ["InvalidParameterValue"]
    assert [message.body for message in made.queues.messages("Alone")] == ["hello", "a", "c"]
    with pytest.raises(client.exceptions.QueueDoesNotExist):
        client.send_message(QueueUrl=f"{URL}Nobody", MessageBody="x")
    for call in (
        lambda: client.send_message(QueueUrl=f"{URL}Alone", MessageBody="x" * (2**20 + 1)),
        lambda: client.send_message_batch(QueueUrl=f"{URL}Alone", Entries=[]),
        lambda: client.send_message_batch(QueueUrl=f"{URL}Alone", Entries=entries[:1] * 2),
        lambda: client.send_message_batch(
            QueueUrl=f"{URL}Alone", Entries=[{"Id": str(n), "MessageBody": "x"} for n in range(11)]
        ),
    ):
        with pytest.raises(ClientError):
            call()
