"""The room between two rows: on which level each horizontal part of an edge runs. Nothing here recurses."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from heapq import heappop, heappush

__all__ = ["Run", "stack_runs"]

_NEAR = 5.0
"""Two vertical lines that are nearer than this look like one."""

_FEW = 60
"""Up to this many runs each is compared with each."""


@dataclass(slots=True, eq=False)
class Run:
    """One horizontal line between two rows, with the vertical lines that meet it.

    Attributes:
        channel: The index of the row below the room.
        tops: Where lines come down to it from the row above.
        bottoms: Where lines go down from it to the row below.
        sides: Where it meets lines that pass through the whole room, beside the rows.
        level: Which level it runs on, 0 being the uppermost.
    """

    channel: int
    tops: list[float] = field(default_factory=list)
    bottoms: list[float] = field(default_factory=list)
    sides: list[float] = field(default_factory=list)
    level: int = 0

    @property
    def low(self) -> float:
        """The left end."""
        return min((*self.tops, *self.bottoms, *self.sides))

    @property
    def high(self) -> float:
        """The right end."""
        return max((*self.tops, *self.bottoms, *self.sides))


def stack_runs(runs: Sequence[Run]) -> int:
    """Set the level of each run, so that no two lie on one another and few cross; return how many levels there are."""
    skyline = _Skyline()
    for run in _obeying(_ordered(runs)):
        low, high = run.low, run.high
        # Where runs go down at one place to one vertex they may meet on a level: there the two edges become one.
        run.level = skyline.put(low - (low not in run.bottoms) * _NEAR, high + (high not in run.bottoms) * _NEAR)
    return max((run.level + 1 for run in runs), default=0)


class _Skyline:
    """The highest level used so far, along the axis."""

    def __init__(self) -> None:
        # levels[i] is in force from starts[i] to starts[i + 1].
        self.starts = [float("-inf")]
        self.levels = [0]

    def put(self, low: float, high: float) -> int:
        """Return the first level that is free from `low` to `high` and below all that is there, and use it."""
        first = bisect_right(self.starts, low) - 1
        last = bisect_left(self.starts, high)
        level = max(self.levels[first:last])
        behind = self.levels[last - 1]
        self.starts[first + 1 : last] = [low, high]
        self.levels[first + 1 : last] = [level + 1, behind]
        return level


def _ordered(runs: Sequence[Run]) -> list[Run]:
    """Return the runs from the uppermost to the lowest, so that few lines cross."""
    if len(runs) > _FEW:
        return sorted(runs, key=_slope)
    scores = [0] * len(runs)
    for first in range(len(runs)):
        for second in range(first + 1, len(runs)):
            gain = _crossings(runs[second], runs[first]) - _crossings(runs[first], runs[second])
            scores[first] += gain
            scores[second] -= gain
    return [runs[index] for index in sorted(range(len(runs)), key=lambda index: -scores[index])]


def _crossings(upper: Run, lower: Run) -> int:
    """Return how often two runs cross if the first is above the second."""
    through_upper = sum(upper.low < x < upper.high for x in lower.tops)
    return through_upper + sum(lower.low < x < lower.high for x in upper.bottoms)


def _slope(run: Run) -> tuple[bool, float]:
    """Sort runs to the right by their start from the right, and runs to the left by their start from the left."""
    start = sum(run.tops) / len(run.tops) if run.tops else run.sides[0]
    end = sum(run.bottoms) / len(run.bottoms) if run.bottoms else run.sides[-1]
    return end >= start, -start if end >= start else start


def _obeying(runs: Sequence[Run]) -> list[Run]:
    """Change the order where needed: a line from above must not run over one that goes down at the same place.

    Where two runs exchange places there is no such order; then one of them is left as it is.
    """
    tops = sorted((x, index) for index, run in enumerate(runs) for x in run.tops)
    after: list[list[int]] = [[] for _ in runs]
    waiting = [0] * len(runs)
    for index, run in enumerate(runs):
        for x in run.bottoms:
            for _, other in tops[bisect_left(tops, (x - _NEAR, -1)) : bisect_left(tops, (x + _NEAR, -1))]:
                if other != index:
                    after[other].append(index)
                    waiting[index] += 1
    result: list[Run] = []
    left = dict.fromkeys(range(len(runs)))
    ready = [index for index in left if waiting[index] == 0]
    while left:
        index = heappop(ready) if ready else next(iter(left))
        if index not in left:
            continue
        del left[index]
        result.append(runs[index])
        for other in after[index]:
            waiting[other] -= 1
            if waiting[other] == 0:
                heappush(ready, other)
    return result
