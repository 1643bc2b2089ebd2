"""How a Distributed Map hands on what its children gave.

Source: AWS Step Functions Developer Guide, "ResultWriter (Map)".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from sfgen.asl.model import Json, ResultWriter
from sfgen.local.failures import RESULT_WRITER_FAILED, StateError
from sfgen.local.loop import iso
from sfgen.local.objects import text_argument
from sfgen.local.payload import text_of

if TYPE_CHECKING:
    from sfgen.local.runs import Run, Session, Status

__all__ = ["Finished", "write_results"]

_FILES: Final = {"SUCCEEDED": "SUCCEEDED", "FAILED": "FAILED", "TIMED_OUT": "FAILED", "ABORTED": "PENDING"}
_WHOLE: Final = {"Included": True}


@dataclass(frozen=True, slots=True)
class Finished:
    """What came of one child."""

    arn: str
    machine_arn: str
    name: str
    status: Status
    given: Json
    output: Json
    error: str | None
    cause: str | None
    started_at: int
    stopped_at: int
    redrive_count: int
    is_express: bool

    @classmethod
    def of(cls, run: Run) -> Finished:
        """Keep what matters of an execution that has ended."""
        return cls(
            run.arn,
            run.machine_arn,
            run.execution,
            run.status,
            run.input,
            run.output,
            run.error,
            run.cause,
            run.started_at,
            run.stopped_at or run.started_at,
            run.redrive_count,
            run.machine_type == "EXPRESS",
        )

    def plain(self) -> Json:
        """Give the output; of a child that failed the record."""
        return self.output if self.status == "SUCCEEDED" else self.record()

    def record(self) -> dict[str, Json]:
        """Give all that is said about the child."""
        record: dict[str, Json] = {
            "ExecutionArn": self.arn,
            "Input": text_of(self.given),
            "InputDetails": _WHOLE,
            "Name": self.name,
            "StartDate": iso(self.started_at),
            "StateMachineArn": self.machine_arn,
            "Status": self.status,
            "StopDate": iso(self.stopped_at),
        }
        if self.status == "SUCCEEDED":
            record |= {"Output": text_of(self.output), "OutputDetails": _WHOLE}
        else:
            record |= {key: value for key, value in (("Error", self.error), ("Cause", self.cause)) if value is not None}
        if not self.is_express:
            redrivable = self.status != "SUCCEEDED"
            record |= {
                "RedriveCount": self.redrive_count,
                "RedriveStatus": "REDRIVABLE_BY_MAP_RUN" if redrivable else "NOT_REDRIVABLE",
            }
            if not redrivable:
                record["RedriveStatusReason"] = "Execution is SUCCEEDED and cannot be redriven"
        return dict(sorted(record.items()))


def write_results(
    writer: ResultWriter, arguments: Json, finished: Sequence[Finished], arn: str, session: Session
) -> dict[str, Json] | list[Json]:
    """Shape the results, and write them where the writer says so.

    Raises:
        StateError: the writer names no bucket.
    """
    config = writer.writer_config
    exports = writer.resource is not None
    transformation = (config.transformation if config is not None else None) or ("NONE" if exports else "COMPACT")
    if not exports:
        return _shaped(finished, transformation)
    bucket, prefix = text_argument(arguments, "Bucket"), text_argument(arguments, "Prefix").strip("/")
    if not bucket:
        raise StateError(RESULT_WRITER_FAILED, "The ResultWriter names no bucket.", unplaced=True)
    folder = f"{prefix}/{arn.rpartition(':')[2]}".lstrip("/")
    lines = config is not None and config.output_type == "JSONL"
    files: dict[str, list[dict[str, Json]]] = {"FAILED": [], "PENDING": [], "SUCCEEDED": []}
    for kind, listed in files.items():
        group = [each for each in finished if _FILES[each.status] == kind]
        if not group:
            continue
        records = _shaped(group, transformation)
        text = "".join(text_of(each) + "\n" for each in records) if lines else text_of(records)
        key = f"{folder}/{kind}_0.{'jsonl' if lines else 'json'}"
        session.objects.write(bucket, key, text)
        listed.append({"Key": key, "Size": len(text.encode())})
    manifest = {"DestinationBucket": bucket, "MapRunArn": arn, "ResultFiles": files}
    session.objects.write(bucket, f"{folder}/manifest.json", text_of(manifest))
    return {"MapRunArn": arn, "ResultWriterDetails": {"Bucket": bucket, "Key": f"{folder}/manifest.json"}}


def _shaped(finished: Sequence[Finished], transformation: str) -> list[Json]:
    if transformation == "NONE":
        return [each.record() for each in finished]
    shaped: list[Any] = []
    for each in finished:
        value = each.plain()
        if transformation == "FLATTEN" and isinstance(value, list):
            shaped.extend(value)
        else:
            shaped.append(value)
    return shaped
