"""Resources that stand in a stack beside the workflows."""

from __future__ import annotations

from sfgen.resources.api import AnswerTask, Api, CallFunction, Heartbeat, Route, SendToQueue, StartWorkflow
from sfgen.resources.base import (
    ACCOUNT,
    PARTITION,
    REGION,
    STACK_NAME,
    URL_SUFFIX,
    Output,
    Resource,
    references,
    to_cloudformation,
)
from sfgen.resources.events import EventRule, Schedule
from sfgen.resources.functions import Allow, Function, QueueTrigger
from sfgen.resources.lookup import Lookup
from sfgen.resources.messaging import Queue, Topic
from sfgen.resources.rule import Rule
from sfgen.resources.site import Site
from sfgen.resources.storage import Bucket, Table

__all__ = [
    "ACCOUNT",
    "PARTITION",
    "REGION",
    "STACK_NAME",
    "URL_SUFFIX",
    "Allow",
    "AnswerTask",
    "Api",
    "Bucket",
    "CallFunction",
    "EventRule",
    "Function",
    "Heartbeat",
    "Lookup",
    "Output",
    "Queue",
    "QueueTrigger",
    "Resource",
    "Route",
    "Rule",
    "Schedule",
    "SendToQueue",
    "Site",
    "StartWorkflow",
    "Table",
    "Topic",
    "references",
    "to_cloudformation",
]
