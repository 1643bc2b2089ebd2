"""Measure programs as whole processes: CPU seconds and peak memory, as the operating system accounts for them."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

__all__ = ["Figures", "Sample", "in_turn", "once"]

# What the shell may have set and a user would not: it changes what an interpreter loads, or makes it compile modules anew.
_LEFT_OUT = ("PYTHONPATH", "PYTHONDONTWRITEBYTECODE", "PYTHONHASHSEED", "PYTHONSTARTUP", "VIRTUAL_ENV")
_BYTES_PER_UNIT = 1 if sys.platform == "darwin" else 1024


class Sample(NamedTuple):
    """One run of a program, together with the programs that it started.

    Attributes:
        cpu_seconds: User and system time.
        peak_mib: Most memory of the largest process. About 15 MiB is the least that can be seen: what the process that
            starts the program holds at that moment counts as well.
    """

    cpu_seconds: float
    peak_mib: float


class Figures(NamedTuple):
    """All runs of one program, in order."""

    samples: tuple[Sample, ...]

    @property
    def least(self) -> float:
        """The least CPU time."""
        return min(sample.cpu_seconds for sample in self.samples)

    @property
    def median(self) -> float:
        """The median CPU time."""
        return statistics.median(sample.cpu_seconds for sample in self.samples)

    @property
    def peak_mib(self) -> float:
        """The median of the peaks."""
        return statistics.median(sample.peak_mib for sample in self.samples)

    def ratio_to(self, other: Figures) -> float:
        """Give how many times the CPU time of another program this one took: the median over pairs of runs."""
        pairs = zip(self.samples, other.samples, strict=True)
        return statistics.median(one.cpu_seconds / two.cpu_seconds for one, two in pairs)


def once(command: Sequence[str | Path], folder: Path) -> Sample:
    """Run a program in a folder.

    Raises:
        RuntimeError: It failed; the message has the end of what it wrote to its standard error.
    """
    environment = {name: value for name, value in os.environ.items() if name not in _LEFT_OUT}
    with tempfile.TemporaryFile() as errors:
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=errors, cwd=folder, env=environment)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            errors.seek(0)
            said = errors.read().decode(errors="replace")[-2000:]
            raise RuntimeError(f"{' '.join(map(str, command))} ended with {process.returncode}:\n{said}")
    return Sample(usage.ru_utime + usage.ru_stime, usage.ru_maxrss * _BYTES_PER_UNIT / 2**20)


def in_turn(commands: Mapping[str, Sequence[str | Path]], folder: Path, runs: int) -> dict[str, Figures]:
    """Run programs one after the other, again and again, so that a machine that slows down slows all of them down.

    Args:
        commands: The programs by a name.
        folder: Where they run.
        runs: How often each runs; one more run before is not counted.
    """
    samples: dict[str, list[Sample]] = {name: [] for name in commands}
    for number in range(runs + 1):
        for name, command in commands.items():
            sample = once(command, folder)
            if number > 0:
                samples[name].append(sample)
    return {name: Figures(tuple(each)) for name, each in samples.items()}
