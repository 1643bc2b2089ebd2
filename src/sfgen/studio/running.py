"""One execution that runs in this process, on a thread of its own."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from sfgen.local import Callback, Execution, MockError
from sfgen.local.driver import Driver
from sfgen.local.loop import Timer
from sfgen.local.mocks import Answer
from sfgen.operate.executions import Report
from sfgen.operate.steps import Event
from sfgen.studio.clock import Clock

__all__ = ["ABORTED", "Pace", "Running"]

ABORTED: Final = "Aborted"
"""The error of what ends because it cannot go on."""

# So long the clock of an execution may stand still while it computes.
_TURN: Final = 50

Message: TypeAlias = Callable[[Driver], None]


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast the clock of executions goes.

    Attributes:
        longest_wait: How long a wait takes at most, in milliseconds; None if each takes as long as it says.
        save_each: How many milliseconds there are between two times at which an execution is kept.
    """

    longest_wait: int | None = 2_000
    save_each: int = 2_000


class Running:
    """An execution and the thread that takes it on, until it ends or is interrupted.

    Args:
        execution: The execution, begun and not taken on.
        clock: Real time.
        pace: How fast its clock goes.
        save: Keeps it; called by its thread, between two steps.
        changed: Is told that there are new events, or that it waits for somebody; called by its thread.
        ended: Is told that it has ended or was interrupted; called by its thread, last.
    """

    def __init__(
        self,
        execution: Execution,
        clock: Clock,
        pace: Pace,
        *,
        save: Callable[[Execution], None],
        changed: Callable[[], None],
        ended: Callable[[Running], None],
    ) -> None:
        self.execution = execution
        self.callbacks: tuple[Callback, ...] = ()
        self.is_interrupted = False
        self._is_ending = False
        self._driver = Driver(execution)
        self._clock = clock
        self._pace = pace
        self._save = save
        self._changed = changed
        self._ended = ended
        self._mail: deque[Message] = deque()
        self._condition = threading.Condition()
        self._answered: set[str] = set()
        # How far the clock of the execution is ahead of the real one.
        self._ahead = 0
        self._turn_ends = 0
        self._awaited: tuple[Timer, int] | None = None
        self._save_next = clock.now() + pace.save_each
        self._save_soonest = 0
        self._saved_count = -1
        self._thread = threading.Thread(target=self._live, name=f"sfgen {execution.name}", daemon=True)

    def start(self) -> None:
        """Let it run."""
        self._thread.start()

    def post(self, message: Message) -> None:
        """Have something done by its thread, between two steps."""
        with self._condition:
            self._mail.append(message)
            self._condition.notify()

    def interrupt(self) -> None:
        """End its thread between two steps; it is kept as it is then."""

        def end(_: Driver) -> None:
            self.is_interrupted = True

        self._is_ending = True
        self.post(end)

    def join(self, seconds: float) -> bool:
        """Wait for the end of its thread, and say whether it has ended."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    @property
    def is_alive(self) -> bool:
        """Whether it goes on."""
        return self._thread.is_alive()

    @property
    def is_own_thread(self) -> bool:
        """Whether the caller runs in its thread: a mock does."""
        return threading.current_thread() is self._thread

    def take(self, token: str) -> bool:
        """Say whether a task waits for a token that nobody has sent an answer for; from now on somebody has."""
        with self._condition:
            if token in self._answered or not self._driver.waits_for(token):
                return False
            self._answered.add(token)
            return True

    def waits_for(self, token: str) -> bool:
        """Say whether a task waits for a token."""
        return token not in self._answered and self._driver.waits_for(token)

    def answer(self, token: str, answer: Answer) -> None:
        """Hand over the answer to a task."""
        self.post(lambda driver: driver.answer(token, answer))

    def beat(self, token: str) -> None:
        """Note that a task is being worked on."""
        self.post(lambda driver: driver.beat(token))

    def stop(self, error: str | None, cause: str | None) -> None:
        """Abort it."""
        self.post(lambda driver: driver.stop(error, cause))

    # What others look at while it goes on

    def report(self) -> Report:
        """Say how far it is."""
        return report_of(self.execution)

    def definition(self) -> dict[str, Any]:
        """Give the definition that it runs."""
        return self.execution.definition.to_dict()

    def count(self) -> int:
        """Give the number of its events."""
        return self.execution.event_count

    def events(self, after: int, most: int) -> Sequence[Event]:
        """Give events after one, as GetExecutionHistory returns them."""
        return self.execution.events_after(after, most)

    @property
    def now(self) -> int:
        """The time of its clock, in milliseconds since 1970; it goes on while the execution waits."""
        return self._driver.now if not self.is_alive else max(self._driver.now, self._moment())

    # Its thread

    def _live(self) -> None:
        try:
            self._run()
        except MockError as error:
            # What answers tasks ends with the server: that is no failure, and the next server tries again.
            if not self._is_ending:
                self._driver.stop(ABORTED, str(error))
        except Exception as error:  # noqa: BLE001 - whatever it is, it is shown and ends this execution alone
            self._driver.stop(ABORTED, f"{type(error).__name__}: {error}")
        self.callbacks = ()
        try:
            self._save(self.execution)
        finally:
            self._ended(self)

    def _run(self) -> None:
        driver = self._driver
        self._ahead = max(0, driver.now - self._clock.now())
        while True:
            self._read_mail()
            if driver.is_settled or self.is_interrupted:
                return
            self._turn_ends = self._clock.now() + _TURN
            is_done = driver.proceed(self._moment(), self._has_had_its_turn)
            self._changed()
            if driver.is_settled:
                return
            if is_done:
                self.callbacks = tuple(self.execution.callbacks)
                self._changed()
                self._rest()
            elif self._clock.now() >= self._save_next:
                self._keep()

    def _has_had_its_turn(self) -> bool:
        return bool(self._mail) or self._clock.now() > self._turn_ends

    def _read_mail(self) -> None:
        self._driver.set_clock(self._moment())
        while self._mail:
            self._mail.popleft()(self._driver)

    def _moment(self) -> int:
        return self._clock.now() + self._ahead

    def _rest(self) -> None:
        """Wait until something comes due or somebody sends something."""
        inside = self._deadline()
        now = self._clock.now()
        if inside is not None and inside <= now:
            self._skip()
            return
        due = self._driver.next_due()
        wakes = [each for each in (inside, None if due is None else due - self._ahead) if each is not None]
        wake = min(wakes, default=None)
        if wake is None or wake > now + self._pace.save_each or now >= self._save_next:
            wake = self._keep_soon(now, wake)
        with self._condition:
            if not self._mail:
                self._clock.wait(self._condition, wake)

    def _deadline(self) -> int | None:
        """Give the moment of real time at which what comes due next by the execution's clock is to happen."""
        timer = self._driver.next_inside()
        if timer is None:
            return None
        most = self._pace.longest_wait
        if most is None or (timer.held is not None and timer.stands):
            return timer.due - self._ahead
        if self._awaited is None or self._awaited[0] is not timer:
            now = self._clock.now()
            self._awaited = (timer, now + min(timer.due - self._driver.now, most))
        return self._awaited[1]

    def _skip(self) -> None:
        """Move the clock of the execution to what comes due next by it."""
        timer = self._driver.next_inside()
        assert timer is not None
        left = timer.due - self._driver.now
        if left > 0:
            self._driver.jump(left)
            self._ahead += left

    def _keep_soon(self, now: int, wake: int | None) -> int | None:
        """Keep it where it rests, unless that would be too often: then it wakes for it."""
        if now >= self._save_soonest:
            self._keep()
            return wake
        if self.count() == self._saved_count:
            return wake
        return self._save_soonest if wake is None else min(wake, self._save_soonest)

    def _keep(self) -> None:
        count = self.count()
        if count != self._saved_count:
            begun = self._clock.now()
            self._save(self.execution)
            ended = self._clock.now()
            # What takes long to write is written less often.
            self._save_soonest = ended + 10 * (ended - begun)
            self._save_next = max(begun + self._pace.save_each, self._save_soonest)
            self._saved_count = count


def report_of(execution: Execution) -> Report:
    """Say how far an execution of this process is."""
    return Report(
        arn=execution.arn,
        name=execution.name,
        machine=execution.machine,
        status=execution.status,
        started=execution.started,
        stopped=execution.stopped,
        input=execution.input,
        output=execution.output,
        error=execution.error,
        cause=execution.cause,
        redrive_count=execution.redrive_count,
    )
