"""Lambda functions of a file: their own code, in processes of their own."""

from __future__ import annotations

import os
import queue
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest

from sfgen.studio.application.clients import environment
from sfgen.studio.application.functions import Functions, Outcome, Program
from sfgen.studio.application.hooks import Answer, CannotAnswerError

Make = Callable[..., "Called"]
PATIENCE = 30


class Called:
    """Functions with what they asked and printed."""

    def __init__(self, folder: Path, code: str, **more: Any) -> None:
        self.file = folder / "code.py"
        self.file.write_text(dedent(code))
        self.asked: list[tuple[str, str, dict[str, Any]]] = []
        self.told: queue.Queue[str] = queue.Queue()
        self.answers: dict[str, Any] = {}
        program = Program("Thing", "arn:thing", self.file, **{"handler": "code.handler", **more})
        self.functions = Functions([program], environment("secret", "http://127.0.0.1:9/s3"), self.ask, self.told.put)

    def ask(self, service: str, operation: str, arguments: dict[str, Any]) -> Answer:
        self.asked.append((service, operation, arguments))
        answer = self.answers.get(operation)
        if answer is None:
            raise CannotAnswerError(f"{service}:{operation} is not there on this machine")
        return answer

    def __call__(self, event: Any = None) -> Outcome:
        return self.functions.call("Thing", event)

    def line(self) -> str:
        return self.told.get(timeout=PATIENCE)


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Make]:
    with ExitStack() as ends:

        def made(code: str, **more: Any) -> Called:
            called = Called(tmp_path, code, **more)
            ends.callback(called.functions.close)
            return called

        yield made


def test_an_event_comes_in_and_a_result_goes_out(make: Make) -> None:
    called = make("def handler(event, context): return {'got': event, 'ü': [1, None, True]}")
    assert called({"a": [1.5, "ß"]}).value == {"got": {"a": [1.5, "ß"]}, "ü": [1, None, True]}


def test_a_function_knows_what_lambda_tells(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_PROFILE", "my-account")
    monkeypatch.setenv("AWS_SESSION_TOKEN", "mine")
    code = """
    import os
    NAME = os.environ["TABLE"]  # known when the function is loaded
    def handler(event, context):
        left = context.get_remaining_time_in_millis()
        return [NAME, context.function_name, context.invoked_function_arn, 0 < left <= 7000,
                os.environ["AWS_REGION"], os.environ["AWS_LAMBDA_FUNCTION_NAME"], os.environ["_HANDLER"],
                os.environ.get("AWS_PROFILE"), os.environ.get("AWS_SESSION_TOKEN"), bool(context.aws_request_id)]
    """
    called = make(code, environment={"TABLE": "orders"}, seconds=7)
    us = ["orders", "Thing", "arn:thing", True, "us-east-1", "Thing", "code.handler", None, None, True]
    assert called().value == us
    assert "TABLE" not in os.environ


def test_what_it_prints_is_told_with_its_name(make: Make) -> None:
    called = make("import sys\ndef handler(event, context):\n    print('hello'); print('oh', file=sys.stderr)")
    assert called().text == "null"
    assert [called.line(), called.line()] == ["Thing: hello", "Thing: oh"]


def test_programs_that_it_starts_read_nothing_and_print_to_the_terminal(make: Make) -> None:
    code = """
    import subprocess, sys
    def handler(event, context):
        program = "import sys; print('read', repr(sys.stdin.read()), flush=True)"
        return [subprocess.run([sys.executable, "-c", program]).returncode, sys.stdin.read()]
    """
    called = make(code)
    assert called().value == [0, ""]
    assert called.line() == "Thing: read ''"
    assert called().value == [0, ""]


def test_an_exception_is_reported_as_lambda_does(make: Make) -> None:
    called = make("class Refused(Exception): pass\ndef handler(event, context):\n    raise Refused('no picture')")
    outcome = called()
    assert outcome.failed
    told = outcome.value
    assert (told["errorType"], told["errorMessage"]) == ("Refused", "no picture")
    assert [line.split("\n")[0].strip().partition(", ")[2] for line in told["stackTrace"]] == ["line 3, in handler"]
    lines = [called.line()]
    while not lines[-1].endswith("no picture"):
        lines.append(called.line())
    assert lines[0] == "Thing: Traceback (most recent call last):"
    assert "worker" not in "".join(lines)


@pytest.mark.parametrize(
    ("code", "kind", "message"),
    [
        ("import nonsense_module", "Runtime.ImportModuleError", "No module named 'nonsense_module'"),
        ("import beside", "Runtime.ImportModuleError", "No module named 'beside'"),
        ("def other(): pass", "Runtime.HandlerNotFound", "has no attribute 'handler'"),
        ("def handler(:", "Runtime.UserCodeSyntaxError", "invalid syntax"),
        ("raise ValueError('at the top')", "ValueError", "at the top"),
        ("def handler(event, context): return {1, 2}", "Runtime.MarshalError", "Unable to marshal response"),
        ("import os\ndef handler(event, context): os._exit(3)", "Runtime.ExitError", "exit status 3"),
        ("import sys\ndef handler(event, context): sys.exit(3)", "SystemExit", "3"),
    ],
    ids=["import", "beside", "name", "syntax", "top", "result", "exit", "sys.exit"],
)
def test_what_cannot_run_fails_as_in_lambda(tmp_path: Path, make: Make, code: str, kind: str, message: str) -> None:
    (tmp_path / "beside.py").write_text("")  # a package of one file has nothing else
    outcome = make(code)()
    assert outcome.failed
    assert outcome.value["errorType"] == kind
    assert message in outcome.value["errorMessage"]


def test_one_that_takes_too_long_is_ended(make: Make) -> None:
    called = make("def handler(event, context):\n    while event: pass\n    return 'done'", seconds=1)
    outcome = called(True)
    assert outcome.failed
    assert outcome.value == {"errorType": "Sandbox.Timedout", "errorMessage": "Task timed out after 1.00 seconds"}
    assert called(False).value == "done"


def test_memory_of_a_function_is_its_own_and_stays(make: Make) -> None:
    called = make("calls = []\ndef handler(event, context):\n    calls.append(event)\n    return calls")
    called(1)
    assert called(2).value == [1, 2]


def test_changed_code_is_loaded_anew(make: Make) -> None:
    called = make("def handler(event, context): return 'old'")
    assert called().value == "old"
    called.file.write_text("def handler(event, context): return 'newer'")
    assert called().value == "newer"


def test_a_handler_of_another_file(make: Make) -> None:
    outcome = make("def handler(event, context): pass", handler="other.handler")()
    assert outcome.value["errorType"] == "Runtime.ImportModuleError"


def test_a_folder_of_modules(tmp_path: Path, make: Make) -> None:
    (tmp_path / "package").mkdir()
    (tmp_path / "package" / "__init__.py").write_text("from package.inner import answer")
    (tmp_path / "package" / "inner.py").write_text("def answer(event, context): return open('data.txt').read()")
    (tmp_path / "data.txt").write_text("beside it")
    called = make("", handler="package.answer")
    folder = Program("Folder", "arn", tmp_path, "package.answer")
    functions = Functions([folder], environment("s", "http://127.0.0.1:9/s3"), called.ask, called.told.put)
    try:
        assert functions.call("Folder", None).value == "beside it"
    finally:
        functions.close()
    assert list(tmp_path.rglob("__pycache__")) == []


def test_boto3_calls_nobody_and_checks_arguments(make: Make) -> None:
    code = """
    import boto3
    s3 = boto3.client("s3")
    def handler(event, context):
        s3.put_object(Bucket="b", Key="k", Body=b"content", Metadata={"a": "1"})
        try:
            s3.get_object(Bucket="b", Key="missing")
        except s3.exceptions.NoSuchKey as error:
            missing = error.response["Error"]
        page = boto3.resource("s3").Object("b", "k").get()
        try:
            s3.put_object(Buckets="b")
        except Exception as error:
            wrong = str(error)
        return [missing, page["Body"].read().decode(), page["ResponseMetadata"]["HTTPStatusCode"], wrong]
    """
    called = make(code)
    called.answers["PutObject"] = Answer({"ETag": '"x"'})
    results = [
        Answer({"Error": {"Code": "NoSuchKey", "Message": "gone"}}, 404),
        Answer({"Body": b"content", "ContentLength": 7}),
    ]
    called.ask = lambda s, o, a: results.pop(0) if o == "GetObject" else Called.ask(called, s, o, a)  # type: ignore[method-assign]
    called.functions._ask = called.ask
    missing, body, status, wrong = called().value
    assert missing == {"Code": "NoSuchKey", "Message": "gone"}
    assert (body, status) == ("content", 200)
    assert 'Unknown parameter in input: "Buckets", must be one of' in wrong
    service, operation, arguments = called.asked[0]
    assert (service, operation) == ("s3", "PutObject")
    assert {name: arguments[name] for name in ("Bucket", "Key", "Body", "Metadata")} == {
        "Bucket": "b",
        "Key": "k",
        "Body": b"content",
        "Metadata": {"a": "1"},
    }


def test_what_is_not_here_is_one_clear_error(make: Make) -> None:
    called = make("import boto3\ndef handler(event, context): boto3.client('ec2').describe_instances()")
    with pytest.raises(CannotAnswerError, match="ec2:DescribeInstances is not there on this machine"):
        called()
    with pytest.raises(CannotAnswerError):
        called()


def test_calls_run_at_once_each_in_its_own_process(make: Make) -> None:
    called = make(
        "import os, boto3\ndef handler(event, context):\n    boto3.client('s3').head_object(Bucket='b', Key='k')\n    return os.getpid()"
    )
    both = threading.Barrier(2, timeout=PATIENCE)

    def ask(*_: Any) -> Answer:
        both.wait()
        return Answer({})

    called.functions._ask = ask
    results: queue.Queue[Any] = queue.Queue()
    threads = [threading.Thread(target=lambda: results.put(called().value)) for _ in range(2)]
    for thread in threads:
        thread.start()
    first, second = (results.get(timeout=PATIENCE) for _ in threads)
    assert first != second
    for thread in threads:
        thread.join()


def test_the_end_of_all_ends_what_runs(make: Make) -> None:
    called = make("def handler(event, context):\n    print('begun')\n    while True: pass", seconds=900)
    errors: queue.Queue[Exception] = queue.Queue()

    def call() -> None:
        try:
            called()
        except CannotAnswerError as error:
            errors.put(error)

    thread = threading.Thread(target=call)
    thread.start()
    assert called.line() == "Thing: begun"
    called.functions.close()
    assert str(errors.get(timeout=PATIENCE)) == "Thing was called when the server ended"
    thread.join()
