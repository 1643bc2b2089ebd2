"""An execution read into steps for all who look at it, with what has changed since."""

from __future__ import annotations

from typing import Any, Final

from sfgen.local.payload import fits
from sfgen.operate.steps import Event, Step, StepReader, contents_of, milliseconds
from sfgen.studio.desk import Asked, Source

__all__ = ["CHUNK", "Gaze", "View"]

CHUNK: Final = 1_000
"""So many steps are told at once."""
_READ: Final = 2_000
_MOST_ASKED: Final = 100
_LARGE: Final = 32 * 1024


class View:
    """An execution read into steps. Steps are slim: what they hold is read again from the events when somebody asks.

    Args:
        source: The execution.

    Attributes:
        source: The execution.
        asked: The tasks that wait for somebody.
        asked_version: How often these have changed.
        changes: The numbers of steps that were new or have changed, in order.
        latest: The id of the latest event that was read.
    """

    def __init__(self, source: Source) -> None:
        self.source = source
        self.asked: tuple[Asked, ...] = ()
        self.asked_version = 0
        self.changes: list[int] = []
        self.latest = 0
        self._waiting: set[int] = set()
        self._reader = StepReader(values=False)

    @property
    def steps(self) -> list[Step]:
        """The visits to states so far."""
        return self._reader.steps

    def advance(self) -> bool:
        """Read what is new, but not too much at once, and say whether all is read."""
        events = self.source.events(self.latest, _READ)
        if events:
            self.changes += [step.number for step in self._reader.read(events)]
            self.latest = int(events[-1]["id"])
        done = len(events) < _READ
        if done:
            self._ask()
        return done

    def _ask(self) -> None:
        # What waits in a state that is not read yet is told when it is.
        asked = tuple(each for each in self.source.asked() if each.event <= self.latest)
        if [_key(each) for each in asked] == [_key(each) for each in self.asked]:
            return
        waiting = {each.event for each in asked}
        touched = waiting ^ self._waiting
        self.asked, self._waiting = asked, waiting
        self.asked_version += 1
        steps = (self._reader.step(event) for event in touched)
        self.changes += [step.number for step in steps if step is not None]

    def told(self, step: Step) -> dict[str, Any]:
        """Give a step as the page reads it."""
        around = None if step.around is None else self._reader.step(step.around)
        return {
            "n": step.number,
            "name": step.name,
            "type": step.type,
            "status": step.status,
            "entered": step.entered_at,
            "left": step.left,
            "event": step.event,
            "last": step.last,
            "depth": step.depth,
            "around": None if around is None else around.number,
            "iteration": step.iteration,
            "attempts": max(step.attempts, 1),
            "error": step.error,
            "waits": step.status == "running" and step.event in self._waiting,
            "callback": step.resource is not None and step.resource.endswith(".waitForTaskToken"),
        }

    def whole(self, number: int) -> dict[str, Any]:
        """Give a step with all that it holds.

        Raises:
            IndexError: There is no such step.
        """
        if number < 0:
            raise IndexError(number)
        step = self.steps[number]
        events = self._of(step)
        contents = contents_of(events)
        return {
            **self.told(step),
            "input": contents.input,
            "output": contents.output,
            "arguments": contents.arguments,
            "resource": step.resource,
            "variables": contents.variables,
            "cause": step.cause,
            "events": [event_to_dict(event) for event in events],
        }

    def told_asked(self) -> list[dict[str, Any]]:
        """Give the tasks that wait as the page reads them: the first ones of very many, and no large arguments."""
        found = []
        for each in self.asked[:_MOST_ASKED]:
            step = self._reader.step(each.event)
            found.append(
                {
                    "token": each.token,
                    "state": each.state,
                    "step": None if step is None else step.number,
                    "arguments": each.arguments if fits(each.arguments, _LARGE) else None,
                    "schema": each.schema,
                    "since": each.since,
                    "due": each.due,
                    "beat": each.beat,
                }
            )
        return found

    def _of(self, step: Step) -> list[Event]:
        found: list[Event] = []
        for number in self._reader.events_of(step):
            found += self.source.events(number - 1, 1)
        return found


def _key(asked: Asked) -> tuple[Any, ...]:
    return asked.token, asked.event, asked.due, asked.beat


class Gaze:
    """How much of a view somebody has seen.

    Args:
        view: The view.
    """

    def __init__(self, view: View) -> None:
        self.view = view
        self._sent = 0
        self._change = 0
        self._latest = -1
        self._complete = False
        self._asked = -1

    def next_steps(self) -> dict[str, Any] | None:
        """Give the next message about steps: all of them once, in order, then what has changed; None if there is no more."""
        view = self.view
        read = view.advance()
        begin = self._sent
        new = view.steps[begin : begin + CHUNK]
        self._sent += len(new)
        chosen = [view.steps[number] for number in self._changed(begin, CHUNK - len(new))] + new
        complete = read and self._sent == len(view.steps) and self._change == len(view.changes)
        if not chosen and self._latest == view.latest and complete == self._complete:
            return None
        self._latest, self._complete = view.latest, complete
        return {
            "type": "steps",
            "from": begin,
            "steps": [view.told(step) for step in chosen],
            "events": view.latest,
            "complete": complete,
        }

    @property
    def is_complete(self) -> bool:
        """Whether everything was told that was read."""
        return self._complete

    def next_asked(self) -> list[dict[str, Any]] | None:
        """Give the tasks that wait if that has changed, else None."""
        if self._asked == self.view.asked_version:
            return None
        self._asked = self.view.asked_version
        return self.view.told_asked()

    def _changed(self, until: int, most: int) -> list[int]:
        """Give the numbers of steps before one that have changed since they were told."""
        changes = self.view.changes
        found: dict[int, None] = {}
        while self._change < len(changes) and len(found) < most:
            if changes[self._change] < until:
                found[changes[self._change]] = None
            self._change += 1
        return sorted(found)


def event_to_dict(event: Event) -> dict[str, Any]:
    """Give an event as JSON, its time in milliseconds since 1970."""
    return {**event, "timestamp": milliseconds(event["timestamp"])}
