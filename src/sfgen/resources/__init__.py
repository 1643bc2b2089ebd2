"""Resources that stand in a stack beside the workflows."""

from __future__ import annotations

from sfgen.resources.base import ACCOUNT, PARTITION, REGION, STACK_NAME, Output, Resource, references, to_cloudformation
from sfgen.resources.functions import Allow, Function, QueueTrigger
from sfgen.resources.messaging import Queue, Topic
from sfgen.resources.storage import Bucket, Table

__all__ = [
    "ACCOUNT",
    "PARTITION",
    "REGION",
    "STACK_NAME",
    "Allow",
    "Bucket",
    "Function",
    "Output",
    "Queue",
    "QueueTrigger",
    "Resource",
    "Table",
    "Topic",
    "references",
    "to_cloudformation",
]
