"""Where expressions stand: the fields that the language evaluates, and what each may hold.

Attributes of the model stand for the fields of the language; `sfgen.asl.asl_name` gives their names.

Source:
    AWS Step Functions Developer Guide, "Transforming data with JSONata in Step Functions", "Processing input and output in
    Step Functions" and "Passing data between states with variables"; Amazon States Language, "Paths", "Payload Template".
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, NamedTuple

from sfgen.checks.field_facts import COMPARISONS

__all__ = ["JSONATA", "JSONPATH_TEMPLATES", "PATHS", "TEXTS", "PathSite", "ValueKind"]

ValueKind = Literal["array", "boolean", "number", "object", "string"]


class PathSite(NamedTuple):
    """A field that holds a path.

    Attributes:
        reference: Whether it takes names and positions only, so that it names one place.
        context: Whether it may read the context object.
        variables: Whether it may read variables.
        intrinsics: The intrinsic functions that may be called in it; `States.` means all of them.
    """

    reference: bool = True
    context: bool = False
    variables: bool = True
    intrinsics: tuple[str, ...] = ()


_NUMBER_OR_MOMENT: Final = PathSite()
_COMPARED: Final = PathSite(context=True)
_TEXT: Final = PathSite(
    context=True,
    intrinsics=(
        "States.Format",
        "States.JsonToString",
        "States.ArrayGetItem",
        "States.Base64Encode",
        "States.Base64Decode",
        "States.Hash",
        "States.UUID",
    ),
)

PATHS: Mapping[str, PathSite] = {
    "input_path": PathSite(reference=False, context=True),
    "output_path": PathSite(reference=False, context=True),
    "result_path": PathSite(variables=False),
    "items_path": _COMPARED,
    "variable": _COMPARED,
    **{name: _COMPARED for name in sorted(COMPARISONS) if name.endswith("_path")},
    "error_path": _TEXT,
    "cause_path": _TEXT,
    "role_arn_path": PathSite(reference=False, context=True, intrinsics=("States.",)),
    "timeout_seconds_path": _NUMBER_OR_MOMENT,
    "heartbeat_seconds_path": _NUMBER_OR_MOMENT,
    "seconds_path": _NUMBER_OR_MOMENT,
    "timestamp_path": _NUMBER_OR_MOMENT,
    "max_concurrency_path": _NUMBER_OR_MOMENT,
    "tolerated_failure_count_path": _NUMBER_OR_MOMENT,
    "tolerated_failure_percentage_path": _NUMBER_OR_MOMENT,
    "max_items_path": _NUMBER_OR_MOMENT,
    "max_items_per_batch_path": _NUMBER_OR_MOMENT,
    "max_input_bytes_per_batch_path": _NUMBER_OR_MOMENT,
}
"""Fields of JSONPath that hold one path."""

JSONPATH_TEMPLATES: Final = frozenset(
    {"parameters", "result_selector", "item_selector", "assign", "batch_input", "arguments"}
)
"""Fields in which JSONPath reads what stands under names that end with `.$`."""

TEXTS: Final = frozenset(
    {"error", "cause", "result", *(name for name in COMPARISONS if name.startswith("string_") and "path" not in name)}
) - {"string_matches"}
"""Fields of JSONPath that take what they hold as it is written."""

JSONATA: Mapping[str, tuple[ValueKind, ...]] = {
    "arguments": (),
    "output": (),
    "assign": (),
    "items": ("array", "object"),
    "item_selector": ("object",),
    "batch_input": ("object",),
    "condition": ("boolean",),
    "seconds": ("number",),
    "timestamp": ("string",),
    "timeout_seconds": ("number",),
    "heartbeat_seconds": ("number",),
    "max_concurrency": ("number",),
    "tolerated_failure_count": ("number",),
    "tolerated_failure_percentage": ("number",),
    "max_items": ("number",),
    "max_items_per_batch": ("number",),
    "max_input_bytes_per_batch": ("number",),
    "error": ("string",),
    "cause": ("string",),
    "role_arn": ("string",),
}
"""Fields in which JSONata is evaluated, with what they take; nothing means any value."""
