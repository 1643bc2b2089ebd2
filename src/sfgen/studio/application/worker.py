"""The process in which a Lambda function runs: it has the function's environment, and a boto3 that calls nobody.

It is started with the file and the name of the handler; requests and answers go over its standard input and output, and
what the function prints goes to its standard error.
"""

from __future__ import annotations

import importlib.util
import json
import os
import pickle
import signal
import sys
import threading
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any, BinaryIO, Final

from sfgen.studio.application.hooks import Answer, CannotAnswerError, handlers

__all__ = ["main"]

_GRACE_SECONDS: Final = 5.0
"""The server ends who takes too long; this much later a process ends itself, for there is no server any more."""


class Parent:
    """The other end: whoever calls the function."""

    def __init__(self, given: BinaryIO, told: BinaryIO) -> None:
        self._given, self._told = given, told
        self._lock = threading.Lock()

    def receive(self) -> Any:
        """Wait for what the other end says."""
        return pickle.load(self._given)  # noqa: S301 - it comes from our own process

    def tell(self, kind: str, *what: Any) -> None:
        """Say something to the other end."""
        pickle.dump((kind, *what), self._told)
        self._told.flush()

    def ask(self, service: str, operation: str, arguments: dict[str, Any]) -> Answer:
        """Call a service."""
        with self._lock:
            self.tell("call", service, operation, arguments)
            answer = self.receive()
        if isinstance(answer, str):
            raise CannotAnswerError(answer)
        assert isinstance(answer, Answer)
        return answer


@dataclass(frozen=True, slots=True)
class FunctionContext:
    """What a handler is given as its second argument."""

    aws_request_id: str
    invoked_function_arn: str
    due: float
    function_name: str = ""
    function_version: str = "$LATEST"
    memory_limit_in_mb: str = "128"
    log_group_name: str = ""
    log_stream_name: str = ""
    identity: None = None
    client_context: None = None

    def get_remaining_time_in_millis(self) -> int:
        """Give the time that is left."""
        return max(0, int((self.due - time.monotonic()) * 1000))


def main() -> None:
    """Load the function, and call it as often as the other end says."""
    given, told = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    # What is printed, or read by a program that the function starts, must not come between requests and answers.
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    # Whoever presses Ctrl-C means the server, which ends this process.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = Parent(given, told)
    source, handler, arn = sys.argv[1:]
    try:
        function = _load(Path(source), handler, parent)
    except BaseException as error:  # noqa: BLE001 - whatever loading raises is how it fails
        _show(error)
        parent.tell("broken", _shape(error, kind=_kind_of_loading(error)))
        return
    parent.tell("ready")
    while True:
        try:
            event, request, seconds = parent.receive()
        except EOFError:
            return
        _end_after(seconds + _GRACE_SECONDS)
        answer = _called(function, event, request, seconds, arn)
        _end_after(0)
        parent.tell(*answer)


def _end_after(seconds: float) -> None:
    """Have the process ended after a time; 0 takes that back. Windows has no such clock."""
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_REAL, seconds)


def _load(source: Path, handler: str, parent: Parent) -> Callable[[Any, Any], Any]:
    import botocore.handlers

    # Every session of botocore, and so whatever boto3 makes, begins with these.
    botocore.handlers.BUILTIN_HANDLERS[:0] = handlers(parent.ask)
    path, _, name = handler.rpartition(".")
    module = _module_of_file(source, path) if source.is_file() else _module_of_folder(source, path)
    found: Callable[[Any, Any], Any] = getattr(module, name)
    return found


def _module_of_folder(source: Path, path: str) -> ModuleType:
    sys.path.insert(0, str(source))
    return importlib.import_module(path.replace("/", "."))


def _module_of_file(source: Path, path: str) -> ModuleType:
    """Load a file alone: what lies beside it is not in the function's package either."""
    if path != source.stem:
        raise ImportError(f"No module named '{path}'")
    spec = importlib.util.spec_from_file_location(path, source)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[path] = module
    spec.loader.exec_module(module)
    return module


def _called(function: Callable[[Any, Any], Any], event: str, request: str, seconds: float, arn: str) -> tuple[str, str]:
    """Call the function; give whether it succeeded, and the text of its result or of what it raised."""
    context = FunctionContext(
        aws_request_id=request,
        invoked_function_arn=arn,
        due=time.monotonic() + seconds,
        function_name=os.environ["AWS_LAMBDA_FUNCTION_NAME"],
        memory_limit_in_mb=os.environ["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"],
    )
    try:
        result = function(json.loads(event), context)
    except CannotAnswerError as error:
        return "unable", str(error)
    except BaseException as error:  # noqa: BLE001 - whatever a function raises is how the function fails
        _show(error)
        return "failed", _shape(error, request=request)
    finally:
        sys.stderr.flush()
    try:
        return "done", json.dumps(result)
    except (TypeError, ValueError) as error:
        print(f"what the function gave is no JSON: {error}", file=sys.stderr, flush=True)  # noqa: T201 - this is its log
        told = {"errorMessage": f"Unable to marshal response: {error}", "errorType": "Runtime.MarshalError"}
        return "failed", json.dumps({**told, "requestId": request, "stackTrace": []})


def _show(error: BaseException) -> None:
    """Print an exception, from the first frame on that is the user's."""
    trace = error.__traceback__
    while trace is not None and _is_ours(trace.tb_frame.f_code.co_filename):
        trace = trace.tb_next
    traceback.print_exception(error.with_traceback(trace))
    sys.stderr.flush()


def _is_ours(file: str) -> bool:
    return file in {__file__, importlib.__file__} or file.startswith("<frozen importlib")


def _shape(error: BaseException, *, kind: str | None = None, request: str = "") -> str:
    """Give an exception as Lambda reports it; its type is the name of its class unless another is given."""
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if not _is_ours(frame.filename)]
    told = {
        "errorMessage": str(error),
        "errorType": kind or type(error).__name__,
        "requestId": request,
        "stackTrace": traceback.format_list(frames),
    }
    return json.dumps(told, ensure_ascii=False)


def _kind_of_loading(error: BaseException) -> str | None:
    # Source: AWS Lambda Developer Guide, "Troubleshoot invocation issues in Lambda".
    if isinstance(error, ImportError):
        return "Runtime.ImportModuleError"
    if isinstance(error, AttributeError):
        return "Runtime.HandlerNotFound"
    return "Runtime.UserCodeSyntaxError" if isinstance(error, SyntaxError) else None


if __name__ == "__main__":
    main()
