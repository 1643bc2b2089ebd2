"""The context object: what a state can learn about its execution."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

__all__ = ["CONTEXT_MEMBERS"]

CONTEXT_MEMBERS: Final[Mapping[str, tuple[str, ...]]] = {
    "Execution": ("Id", "Input", "Name", "RoleArn", "StartTime", "RedriveCount", "RedriveTime"),
    "Map": ("Item",),
    "State": ("EnteredTime", "Name", "RetryCount"),
    "StateMachine": ("Id", "Name"),
    "Task": ("Token",),
}
"""Members to the second level; AWS says that more may be added.

Source: AWS guide, "Accessing execution data from the Context object in Step Functions".
"""
