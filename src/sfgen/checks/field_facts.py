"""What is known about single fields: query languages, ranges, and which fields exclude or need each other.

Attributes of the model stand for the fields of the language; `sfgen.asl.asl_name` gives their names.

Source:
    AWS Step Functions Developer Guide, "Workflow states", "Handling errors in Step Functions workflows",
    "Transforming data with JSONata" and "Using Map state in Distributed mode"; Amazon States Language.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from sfgen.asl import (
    Catcher,
    ChoiceRule,
    Credentials,
    FailState,
    ItemBatcher,
    MapState,
    ReaderConfig,
    ResultWriter,
    Retrier,
    StateMachine,
    TaskState,
    WaitState,
)
from sfgen.asl.base import Model

__all__ = [
    "COMPARISONS",
    "DISTRIBUTED_FIELDS",
    "DISTRIBUTED_OPTIONS",
    "EXCLUSIVE",
    "EXPRESSION_FIELDS",
    "EXPRESS_SECONDS",
    "JSONATA_FIELDS",
    "JSONPATH_FIELDS",
    "LABEL",
    "LENGTHS",
    "NEEDED",
    "ORDERED",
    "RANGES",
    "READER_TYPES",
    "TIMESTAMP",
    "TIMESTAMPS",
    "Range",
]

_RULE_FIELDS_OF_BOTH = {"comment", "condition", "assign", "output", "next"}
_TESTS = tuple(attribute for attribute, _ in ChoiceRule.plan if attribute not in {*_RULE_FIELDS_OF_BOTH, "variable"})

COMPARISONS = frozenset(_TESTS) - {"and_", "or_", "not_"}
"""What a rule in JSONPath can compare its `Variable` with."""

JSONATA_FIELDS: Mapping[str, str] = {
    "arguments": "Parameters",
    "condition": "Variable and a comparison",
    "items": "ItemsPath",
    "output": "ResultSelector, ResultPath and OutputPath",
}
"""The fields that only JSONata has, with what says the same in JSONPath."""

JSONPATH_FIELDS: Mapping[str, str] = {
    "input_path": "$states.input in the expressions",
    "output_path": "Output",
    "parameters": "Arguments, or ItemSelector in a Map",
    "result": "Output",
    "result_path": "Assign or Output",
    "result_selector": "Assign or Output",
    "items_path": "Items",
    "role_arn_path": "RoleArn with an expression",
    "timeout_seconds_path": "TimeoutSeconds with an expression",
    "heartbeat_seconds_path": "HeartbeatSeconds with an expression",
    "seconds_path": "Seconds with an expression",
    "timestamp_path": "Timestamp with an expression",
    "error_path": "Error with an expression",
    "cause_path": "Cause with an expression",
    "max_concurrency_path": "MaxConcurrency with an expression",
    "tolerated_failure_count_path": "ToleratedFailureCount with an expression",
    "tolerated_failure_percentage_path": "ToleratedFailurePercentage with an expression",
    "max_items_path": "MaxItems with an expression",
    "max_items_per_batch_path": "MaxItemsPerBatch with an expression",
    "max_input_bytes_per_batch_path": "MaxInputBytesPerBatch with an expression",
    "variable": "Condition",
    **dict.fromkeys(_TESTS, "Condition"),
}
"""The fields that only JSONPath has, with what says the same in JSONata."""


class Range(NamedTuple):
    """The numbers that a field takes, both ends included.

    Attributes:
        least: The smallest.
        most: The largest, or None where there is no bound.
        whole: Whether they are whole numbers.
    """

    least: float
    most: float | None
    whole: bool = True

    def holds(self, value: float) -> bool:
        """Say whether a number is in the range."""
        return value >= self.least and (self.most is None or value <= self.most)

    def __str__(self) -> str:
        return f"{self.least:,} or more" if self.most is None else f"{self.least:,} to {self.most:,}"


_LONGEST_SECONDS = 99_999_999

RANGES: Mapping[type[Model], Mapping[str, Range]] = {
    StateMachine: {"timeout_seconds": Range(1, _LONGEST_SECONDS)},
    TaskState: {
        "timeout_seconds": Range(1, _LONGEST_SECONDS),
        "heartbeat_seconds": Range(1, _LONGEST_SECONDS),
    },
    WaitState: {"seconds": Range(0, _LONGEST_SECONDS)},
    MapState: {
        "max_concurrency": Range(0, None),
        "tolerated_failure_count": Range(0, None),
        "tolerated_failure_percentage": Range(0, 100, whole=False),
    },
    ItemBatcher: {"max_items_per_batch": Range(0, None), "max_input_bytes_per_batch": Range(0, 262_144)},
    ReaderConfig: {"max_items": Range(0, 100_000_000)},
    Retrier: {
        "interval_seconds": Range(1, _LONGEST_SECONDS),
        "max_attempts": Range(0, _LONGEST_SECONDS),
        "backoff_rate": Range(1, None, whole=False),
        "max_delay_seconds": Range(1, 31_622_400),
    },
}
"""The numbers that each field takes."""

EXPRESSION_FIELDS: Mapping[type[Model], tuple[str, ...]] = {
    TaskState: ("timeout_seconds", "heartbeat_seconds"),
    WaitState: ("seconds", "timestamp"),
    MapState: ("max_concurrency", "tolerated_failure_count", "tolerated_failure_percentage"),
    ItemBatcher: ("max_items_per_batch", "max_input_bytes_per_batch"),
    ReaderConfig: ("max_items",),
}
"""The fields of one value that may be a JSONata expression; in JSONPath each has a twin that is a path."""

LENGTHS: Mapping[type[Model], Mapping[str, Range]] = {
    MapState: {"label": Range(1, 40)},
    Retrier: {"error_equals": Range(1, None)},
    Catcher: {"error_equals": Range(1, None)},
    ChoiceRule: {"and_": Range(1, None), "or_": Range(1, None)},
}
"""How many characters or entries each field takes."""

ORDERED: Mapping[type[Model], tuple[str, str]] = {
    TaskState: ("heartbeat_seconds", "timeout_seconds"),
    Retrier: ("interval_seconds", "max_delay_seconds"),
}
"""Two numbers of which the first must be smaller than the second."""

DISTRIBUTED_FIELDS = ("item_reader", "item_batcher", "result_writer")
"""What a Map can have only where its iterations run as executions of their own."""

DISTRIBUTED_OPTIONS = (
    "label",
    "tolerated_failure_count",
    "tolerated_failure_count_path",
    "tolerated_failure_percentage",
    "tolerated_failure_percentage_path",
)
"""What AWS takes on every Map, and what does something on a Distributed Map only."""

EXPRESS_SECONDS = 300
"""How long an execution of an Express workflow may take."""

READER_TYPES: Mapping[str, frozenset[str]] = {
    "csv_delimiter": frozenset({"CSV", "MANIFEST"}),
    "csv_header_location": frozenset({"CSV", "MANIFEST"}),
    "csv_headers": frozenset({"CSV", "MANIFEST"}),
    "items_pointer": frozenset({"JSON"}),
}
"""Fields of a ReaderConfig that mean something for some values of InputType only."""

TIMESTAMPS: Mapping[type[Model], tuple[str, ...]] = {
    WaitState: ("timestamp",),
    ChoiceRule: tuple(each for each in _TESTS if each.startswith("timestamp_") and not each.endswith("_path")),
}
"""The fields that hold a moment."""

TIMESTAMP = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)"  # date
    r"T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?"  # time
    r"(Z|[+-]([01]\d|2[0-3]):[0-5]\d)",  # offset
    re.ASCII,
)
"""A moment as AWS reads it: RFC 3339 with upper-case T and Z. Whether there is such a day, it does not say."""

LABEL = re.compile(r"[^\s?*<>{}\[\]:;,\\|^~$#%&`\"\x00-\x1f\x7f-\x9f]*")
"""The characters that a label can have."""

EXCLUSIVE: Mapping[type[Model], tuple[tuple[str, ...], ...]] = {
    TaskState: (("timeout_seconds", "timeout_seconds_path"), ("heartbeat_seconds", "heartbeat_seconds_path")),
    WaitState: (("seconds", "seconds_path", "timestamp", "timestamp_path"),),
    FailState: (("error", "error_path"), ("cause", "cause_path")),
    MapState: (
        ("item_processor", "iterator"),
        ("item_selector", "parameters"),
        ("max_concurrency", "max_concurrency_path"),
        ("tolerated_failure_count", "tolerated_failure_count_path"),
        ("tolerated_failure_percentage", "tolerated_failure_percentage_path"),
    ),
    ItemBatcher: (
        ("max_items_per_batch", "max_items_per_batch_path"),
        ("max_input_bytes_per_batch", "max_input_bytes_per_batch_path"),
    ),
    ReaderConfig: (("max_items", "max_items_path"),),
    Credentials: (("role_arn", "role_arn_path"),),
    ChoiceRule: (_TESTS,),
}
"""Groups of fields of which at most one may be given."""

NEEDED: Mapping[type[Model], tuple[tuple[str, frozenset[str]], ...]] = {
    WaitState: (("Seconds or Timestamp", frozenset({"seconds", "timestamp", "seconds_path", "timestamp_path"})),),
    ItemBatcher: (
        (
            "MaxItemsPerBatch or MaxInputBytesPerBatch",
            frozenset(
                {
                    "max_items_per_batch",
                    "max_items_per_batch_path",
                    "max_input_bytes_per_batch",
                    "max_input_bytes_per_batch_path",
                }
            ),
        ),
    ),
    ResultWriter: (("Resource or WriterConfig", frozenset({"resource", "writer_config"})),),
    Credentials: (("RoleArn", frozenset({"role_arn", "role_arn_path"})),),
    ChoiceRule: (("Condition in JSONata, or a comparison in JSONPath", frozenset({"condition", *_TESTS})),),
}
"""Groups of fields of which at least one must be given, each with what a finding says is needed."""
