"""The registry of all codes, and the checks over the model."""

from __future__ import annotations

from sfgen.checks.codes import CODES, Code, report
from sfgen.checks.context import MachineType
from sfgen.checks.run import check

__all__ = ["CODES", "Code", "MachineType", "check", "report"]
