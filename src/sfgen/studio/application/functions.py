"""Lambda functions of an application: their own code, each in processes of its own with its own environment.

Source: AWS Lambda Developer Guide, "Using the Lambda runtime environment", "Defined runtime environment variables".
"""

from __future__ import annotations

import json
import os
import pickle
import subprocess
import sys
import threading
import uuid
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from sfgen.asl.model import Json
from sfgen.studio.application.hooks import Ask, CannotAnswerError

__all__ = ["Functions", "Outcome", "Program"]

_MOST_PROCESSES: Final = 4
"""How many calls of one function run at once."""
_LOADING_SECONDS: Final = 60.0
_ENDING_SECONDS: Final = 2.0


@dataclass(frozen=True, slots=True)
class Program:
    """What a function runs, and how.

    Attributes:
        name: The name of the function.
        arn: Its ARN.
        source: Its file, or the folder that holds it.
        handler: `file.function`.
        environment: Its environment variables.
        seconds: How long a call may take.
        memory: Its memory in MB, which it is only told.
    """

    name: str
    arn: str
    source: Path
    handler: str
    environment: Mapping[str, str] = field(default_factory=dict)
    seconds: float = 10
    memory: int = 256

    def stamp(self) -> tuple[tuple[str, int, int], ...]:
        """Give what changes when its code does."""
        files = sorted(self.source.rglob("*.py")) if self.source.is_dir() else [self.source]
        seen = [(path, path.stat()) for path in files if path.is_file()]
        return tuple((str(path), about.st_mtime_ns, about.st_size) for path, about in seen)


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a call ended.

    Attributes:
        text: What the function gave, or how it failed, as the text of JSON.
        failed: Whether it failed.
    """

    text: str
    failed: bool

    @property
    def value(self) -> Json:
        """What the text says."""
        return json.loads(self.text)


class Functions:
    """Calls functions; any thread may. What one prints goes to `tell`, line by line, with its name.

    Args:
        programs: The functions.
        environment: What all of them have in their environment.
        ask: Answers what they ask of AWS.
        tell: Takes a line for the terminal.
    """

    def __init__(
        self, programs: list[Program], environment: Mapping[str, str], ask: Ask, tell: Callable[[str], None]
    ) -> None:
        self._programs = {program.name: program for program in programs}
        self._environment = environment
        self._ask = ask
        self._tell = tell
        self._lock = threading.Lock()
        self._idle: dict[str, list[_Process]] = {}
        self._busy: set[_Process] = set()
        self._turns = {name: threading.Semaphore(_MOST_PROCESSES) for name in self._programs}
        self._is_closed = False

    def __contains__(self, name: str) -> bool:
        return name in self._programs

    def call(self, name: str, event: Json) -> Outcome:
        """Call a function.

        Raises:
            CannotAnswerError: It called what is not there on this machine, or everything ends.
        """
        program = self._programs[name]
        with self._turns[name], self._process(program) as process:
            if process.broken is None:
                outcome = process.call(json.dumps(event), self._ask)
            else:
                outcome = Outcome(process.broken, failed=True)
        if self._is_closed:
            raise CannotAnswerError(f"{name} was called when the server ended")
        return outcome

    def close(self) -> None:
        """End all processes; calls that run fail."""
        with self._lock:
            self._is_closed = True
            processes = [*self._busy, *(process for idle in self._idle.values() for process in idle)]
            self._idle.clear()
        for process in processes:
            process.end()

    @contextmanager
    def _process(self, program: Program) -> Iterator[_Process]:
        """Give a process that runs the code of a function as it is now, and keep it for the next call."""
        stamp = program.stamp()
        with self._lock:
            idle = self._idle.setdefault(program.name, [])
            process = idle.pop() if idle else None
        if process is not None and (process.stamp != stamp or not process.is_alive):
            process.end()
            process = None
        if process is None:
            process = _Process(program, stamp, self._environment, self._tell)
        with self._lock:
            self._busy.add(process)
        try:
            yield process
        finally:
            with self._lock:
                self._busy.discard(process)
                keep = process.is_alive and process.is_clean and not self._is_closed
                if keep:
                    self._idle[program.name].append(process)
            if not keep:
                process.end()


class _Process:
    """A process with a function in it, which takes one call at a time.

    Attributes:
        stamp: What its code was when it was loaded.
        broken: Why the function could not be loaded, as the text of JSON, or None.
        is_clean: Whether nothing was left halfway.
    """

    def __init__(
        self,
        program: Program,
        stamp: tuple[Any, ...],
        environment: Mapping[str, str],
        tell: Callable[[str], None],
    ) -> None:
        self.stamp = stamp
        self.broken: str | None = None
        self.is_clean = False
        self._program = program
        folder = program.source if program.source.is_dir() else program.source.parent
        command = [sys.executable, "-P", "-m", "sfgen.studio.application.worker"]
        self._process = subprocess.Popen(  # noqa: S603 - it is our own program
            [*command, str(program.source.resolve()), program.handler, program.arn],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=folder,
            env=_environment(program, environment, folder),
        )
        self._log = threading.Thread(target=self._read_log, args=(tell,), daemon=True)
        self._log.start()
        with self._at_most(_LOADING_SECONDS) as late:
            told = self._receive()
        if told is None:
            self.broken = self._exit("Runtime.InitError", "", f"not loaded in {_LOADING_SECONDS:g} seconds" * late())
        elif told[0] == "broken":
            self.broken = told[1]
        else:
            self.is_clean = True

    @property
    def is_alive(self) -> bool:
        return self._process.poll() is None

    def call(self, event: str, ask: Ask) -> Outcome:
        """Call the function, and answer what it asks."""
        self.is_clean = False
        request = str(uuid.uuid4())
        seconds = self._program.seconds
        with self._at_most(seconds) as late:
            self._send((event, request, seconds))
            while (told := self._receive()) is not None and told[0] == "call":
                self._send(_answered(ask, *told[1:]))
        if told is None:
            return Outcome(self._exit(*_ending(late(), seconds), request), failed=True)
        self.is_clean = True
        kind, text = told
        if kind == "unable":
            raise CannotAnswerError(text)
        return Outcome(text, failed=kind == "failed")

    def end(self) -> None:
        """End the process."""
        with suppress(OSError):
            self._process.kill()
        self._process.wait()
        self._log.join(_ENDING_SECONDS)
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                # What could not be sent to a process that is gone is lost.
                with suppress(OSError):
                    pipe.close()

    @contextmanager
    def _at_most(self, seconds: float) -> Iterator[Callable[[], bool]]:
        """End the process if it takes longer; what is given says whether it did."""
        late = threading.Event()

        def end() -> None:
            late.set()
            self._process.kill()

        timer = threading.Timer(seconds, end)
        timer.daemon = True
        timer.start()
        try:
            yield late.is_set
        finally:
            timer.cancel()

    def _send(self, what: Any) -> None:
        assert self._process.stdin is not None
        # A process that is gone is noticed when nothing comes back.
        with suppress(OSError):
            pickle.dump(what, self._process.stdin)
            self._process.stdin.flush()

    def _receive(self) -> Any:
        assert self._process.stdout is not None
        try:
            return pickle.load(self._process.stdout)  # noqa: S301 - it comes from our own process
        except (EOFError, pickle.UnpicklingError, OSError, ValueError):
            return None

    def _exit(self, kind: str, why: str, request: str) -> str:
        status = self._process.wait()
        message = why or f"RequestId: {request} Error: Runtime exited with error: exit status {status}"
        return json.dumps({"errorType": kind, "errorMessage": message})

    def _read_log(self, tell: Callable[[str], None]) -> None:
        assert self._process.stderr is not None
        with self._process.stderr as log:
            for line in log:
                tell(f"{self._program.name}: {line.decode(errors='replace').rstrip()}")


def _ending(late: bool, seconds: float) -> tuple[str, str]:
    """Give the type and the message of a call whose process is gone."""
    return ("Sandbox.Timedout", f"Task timed out after {seconds:.2f} seconds") if late else ("Runtime.ExitError", "")


def _answered(ask: Ask, service: str, operation: str, arguments: dict[str, Any]) -> Any:
    try:
        return ask(service, operation, arguments)
    except CannotAnswerError as error:
        return str(error)


def _environment(program: Program, common: Mapping[str, str], folder: Path) -> dict[str, str]:
    """Give the environment of a function: this process's own, without what it has of AWS, as Lambda fills it."""
    own = {name: value for name, value in os.environ.items() if not name.startswith("AWS_")}
    root = Path(__file__).parents[3]
    # Where it is installed, Python finds it anyway.
    paths = [
        *([] if root.name == "site-packages" else [str(root)]),
        *(str(Path(each).resolve()) for each in own.get("PYTHONPATH", "").split(os.pathsep) if each),
    ]
    return {
        **own,
        "PYTHONPATH": os.pathsep.join(dict.fromkeys(paths)),
        "PYTHONIOENCODING": "utf-8",
        "PYTHONDONTWRITEBYTECODE": "1",  # the folder of a function is its package
        "TZ": ":UTC",
        "LAMBDA_TASK_ROOT": str(folder.resolve()),
        "_HANDLER": program.handler,
        "AWS_LAMBDA_FUNCTION_NAME": program.name,
        "AWS_LAMBDA_FUNCTION_VERSION": "$LATEST",
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": str(program.memory),
        **common,
        **program.environment,
    }
