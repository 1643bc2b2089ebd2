"""Executions driven from outside: somebody else says what time it is, and asks what it waits for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from sfgen.local.mocks import Answer
from sfgen.local.states.task import WORKER
from sfgen.local.tasks import resource_of

if TYPE_CHECKING:
    from sfgen.local.execution import Execution
    from sfgen.local.loop import Timer

__all__ = ["Driver"]


class Driver:
    """What takes an execution on, step by step, that `begin` or `Execution.begin_redrive` has begun.

    All is to be called by one thread, but for `waits_for`.

    Args:
        execution: The execution.
    """

    def __init__(self, execution: Execution) -> None:
        self._run = execution._run
        self._loop = execution._run.loop

    @property
    def now(self) -> int:
        """The time of its clock, in milliseconds since 1970."""
        return self._loop.now

    @property
    def is_settled(self) -> bool:
        """Whether it has ended, and with it all that its tasks have started without waiting for it."""
        return self._run.is_settled

    @property
    def is_idle(self) -> bool:
        """Whether all that goes on waits for a moment, or for somebody outside."""
        return not self._loop.ready

    def set_clock(self, moment: int) -> None:
        """Let the clock show a moment, but none after that at which something comes due."""
        first = self._loop.first()
        self._loop.now = max(self._loop.now, moment if first is None else min(moment, first.due))

    def proceed(self, moment: int, enough: Callable[[], bool]) -> bool:
        """Let everything happen that is due until a moment, and what follows from it.

        Args:
            moment: The moment, in milliseconds since 1970.
            enough: Is asked again and again whether that is enough for now.

        Returns:
            Whether there is nothing left to do until then.

        Raises:
            MockError: nothing answers a task, or what does cannot.
        """
        run = self._run
        self._loop.run(lambda: run.is_settled or enough(), beyond=moment)
        done = not self._loop.ready and ((first := self._loop.first()) is None or first.due > moment)
        if done:
            self.set_clock(moment)
        return done

    def next_inside(self) -> Timer | None:
        """Give what comes due next by the clock of the execution."""
        return self._loop.first_inside()

    def next_due(self) -> int | None:
        """Give the moment at which something comes due next, whoever is waited for."""
        first = self._loop.first()
        return None if first is None else first.due

    def jump(self, milliseconds: int) -> None:
        """Move the clock on; whoever is waited for outside has as much time left as before."""
        self._loop.postpone_outside(milliseconds)
        self._loop.now += milliseconds

    def waits_for(self, token: str) -> bool:
        """Say whether a task has a token, and has not been answered yet."""
        return token in self._run.session.attempts

    def answer(self, token: str, answer: Answer) -> None:
        """Hand over the answer to a task; nothing happens if it is over."""
        attempt = self._run.session.attempts.get(token)
        if attempt is None:
            return
        if resource_of(attempt.call.resource).family == "Activity" and attempt.worker is None:
            attempt.take(WORKER)
        attempt.answered(answer)

    def beat(self, token: str) -> None:
        """Note that a task is being worked on; nothing happens if it is over."""
        attempt = self._run.session.attempts.get(token)
        if attempt is not None:
            attempt.beat()

    def stop(self, error: str | None, cause: str | None) -> None:
        """Abort the execution, as StopExecution does."""
        self._run.stop(error, cause)
