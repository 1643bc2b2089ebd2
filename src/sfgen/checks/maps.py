"""Checks over Maps: what only a Distributed Map has, where its items come from, and where its results go.

Source:
    AWS Step Functions Developer Guide, "Using Map state in Inline mode", "Using Map state in Distributed mode", "ItemReader
    (Map)", "ResultWriter (Map)".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from sfgen.asl import ItemReader, MapState, ReaderConfig, ResultWriter, Visit, asl_name
from sfgen.checks.context import Context, has_substitution, place
from sfgen.checks.field_facts import DISTRIBUTED_FIELDS, DISTRIBUTED_OPTIONS, READER_TYPES
from sfgen.errors import Diagnostic

__all__ = ["check_item_readers", "check_map_modes", "check_result_writers"]

_RESOURCE: Final = re.compile(r"arn:[^:]*:states:[^:]*:[^:]*:(s3:\w+)")
_LONGEST_POINTER: Final = 2_000
_ATHENA: Final = frozenset({"CSV", "JSONL", "PARQUET"})
_FLATTENED: Final = frozenset({"CSV", "JSON", "JSONL", "PARQUET"})


def check_map_modes(context: Context) -> Iterator[Diagnostic]:
    """Report what only a Distributed Map can have on one that runs inline, and one that does not say how it runs."""
    for visit, _, part in context.parts_of((MapState,)):
        if not isinstance(part, MapState) or visit is None or part.processor is None:
            continue
        config = part.processor.processor_config
        if config is not None and (config.model_extra or has_substitution(config.mode or "")):
            continue
        suffix = "/ItemProcessor" if part.item_processor is not None else "/Iterator"
        if part.distributed:
            if config is not None and config.execution_type is None:
                message = f"ProcessorConfig of {visit.name!r} needs ExecutionType"
                pointer = f"{suffix}/ProcessorConfig"
                yield context.finding("missing-field", visit, pointer, message, '"STANDARD" or "EXPRESS"')
            continue
        if config is not None and config.execution_type is not None:
            message = f"ExecutionType is for Distributed Maps; {visit.name!r} runs inline"
            pointer = f"{suffix}/ProcessorConfig/ExecutionType"
            yield context.finding("field-conflict", visit, pointer, message, 'set "Mode": "DISTRIBUTED", or remove it')
        for attribute in DISTRIBUTED_FIELDS + DISTRIBUTED_OPTIONS:
            if attribute in part.model_fields_set:
                name = asl_name(attribute)
                code = "field-conflict" if attribute in DISTRIBUTED_FIELDS else "no-effect"
                message = f"{name} is for Distributed Maps; {visit.name!r} runs inline"
                hint = 'set "Mode": "DISTRIBUTED" and "ExecutionType" in its ProcessorConfig'
                yield context.finding(code, visit, f"/{name}", message, hint)


def check_item_readers(context: Context) -> Iterator[Diagnostic]:
    """Report readers of items that read from nowhere, and settings that do not go with what is read."""
    for visit, suffix, part in context.parts_of((ItemReader,)):
        if not isinstance(part, ItemReader) or visit is None or has_substitution(part.resource):
            continue
        action = _s3_action(part.resource)
        if "resource" in part.model_fields_set and action not in ("s3:getObject", "s3:listObjectsV2"):
            message = f"Resource is {part.resource!r}; items are read with s3:getObject or s3:listObjectsV2"
            hint = '"arn:aws:states:::s3:getObject" or "arn:aws:states:::s3:listObjectsV2"'
            yield context.finding("field-wrong-value", visit, f"{suffix}/Resource", message, hint)
            continue
        needed = ("Bucket", "Key") if action == "s3:getObject" else ("Bucket",)
        yield from _needed_arguments(context, visit, suffix, part, needed)
        given = part.arguments if visit.query_language == "JSONata" else part.parameters
        kind = part.reader_config.input_type if part.reader_config is not None else None
        if kind == "PARQUET" and isinstance(given, dict) and not {"VersionId", "VersionId.$"}.isdisjoint(given):
            field = "Arguments" if visit.query_language == "JSONata" else "Parameters"
            message = "VersionId does not go with InputType PARQUET"
            name = "VersionId" if "VersionId" in given else "VersionId.$"
            yield context.finding("field-conflict", visit, f"{suffix}/{field}/{name}", message, "remove it")
        if part.reader_config is not None:
            yield from _reader_config(context, visit, f"{suffix}/ReaderConfig", part.reader_config, action)


def _reader_config(
    context: Context, visit: Visit, suffix: str, config: ReaderConfig, action: str | None
) -> Iterator[Diagnostic]:
    given = config.model_fields_set
    kind, manifest = config.input_type, config.manifest_type
    flattens = config.transformation == "LOAD_AND_FLATTEN"

    def conflict(name: str, message: str, hint: str) -> Diagnostic:
        return context.finding("field-conflict", visit, f"{suffix}/{name}", message, hint)

    texts = (kind, manifest, config.transformation, config.csv_header_location, config.items_pointer)
    if any(each is not None and (not isinstance(each, str) or has_substitution(each)) for each in texts):
        return
    if action == "s3:listObjectsV2":
        if "input_type" in given and not flattens:
            hint = 'set "Transformation": "LOAD_AND_FLATTEN" to read the objects that are listed'
            yield conflict("InputType", "InputType says how objects are read, and the objects are listed only", hint)
        elif flattens and kind not in _FLATTENED:
            message = "Transformation LOAD_AND_FLATTEN needs InputType: CSV, JSON, JSONL or PARQUET"
            yield context.finding("missing-field", visit, suffix, message, "say how the objects are read")
    elif flattens:
        hint = "read with s3:listObjectsV2, or remove it"
        yield conflict("Transformation", "Transformation LOAD_AND_FLATTEN is for listed objects", hint)
    for attribute, kinds in READER_TYPES.items():
        if attribute in given and kind is not None and kind not in kinds:
            name = asl_name(attribute)
            message = f"{name} goes with InputType {' or '.join(sorted(kinds))}, not with {kind}"
            yield conflict(name, message, f"remove {name}, or change InputType")
    if manifest == "S3_INVENTORY" and kind not in (None, "MANIFEST"):
        yield conflict("InputType", "An S3 inventory says itself how its files are read", "remove InputType")
    if manifest == "ATHENA_DATA" and kind not in _ATHENA:
        message = "ManifestType ATHENA_DATA needs InputType: CSV, JSONL or PARQUET"
        yield context.finding("missing-field", visit, suffix, message, "say how the result files are read")
    yield from _headers(context, visit, suffix, config)
    pointer = config.items_pointer
    if pointer is not None:
        if not pointer.startswith("/") and pointer:
            message = f"ItemsPointer is {pointer!r}; it takes a JSON Pointer, which begins with /"
            yield context.finding("field-wrong-value", visit, f"{suffix}/ItemsPointer", message, "such as /data/items")
        elif len(pointer) >= _LONGEST_POINTER:
            message = f"ItemsPointer has {len(pointer):,} characters; it takes less than {_LONGEST_POINTER:,}"
            yield context.finding("field-range", visit, f"{suffix}/ItemsPointer", message)


def _headers(context: Context, visit: Visit, suffix: str, config: ReaderConfig) -> Iterator[Diagnostic]:
    location = config.csv_header_location
    if location == "GIVEN" and "csv_headers" not in config.model_fields_set:
        message = "CSVHeaderLocation GIVEN needs CSVHeaders"
        yield context.finding("missing-field", visit, suffix, message, "name the columns in CSVHeaders")
    elif "csv_headers" in config.model_fields_set and location == "FIRST_ROW":
        message = "CSVHeaders are given, but CSVHeaderLocation says that the first row has them"
        yield context.finding(
            "field-conflict", visit, f"{suffix}/CSVHeaders", message, 'use "CSVHeaderLocation": "GIVEN"'
        )


def check_result_writers(context: Context) -> Iterator[Diagnostic]:
    """Report writers of results that write nowhere."""
    for visit, suffix, part in context.parts_of((ResultWriter,)):
        if not isinstance(part, ResultWriter) or visit is None:
            continue
        given = part.model_fields_set
        arguments = given & {"parameters", "arguments"}
        if "resource" not in given:
            if arguments:
                message = "ResultWriter needs Resource where it says which bucket it writes to"
                yield context.finding("missing-field", visit, suffix, message, '"arn:aws:states:::s3:putObject"')
            continue
        if has_substitution(part.resource or ""):
            continue
        if _s3_action(part.resource or "") != "s3:putObject":
            message = f"Resource is {part.resource!r}; results are written with s3:putObject"
            hint = '"arn:aws:states:::s3:putObject"'
            yield context.finding("field-wrong-value", visit, f"{suffix}/Resource", message, hint)
        yield from _needed_arguments(context, visit, suffix, part, ("Bucket",))


def _needed_arguments(
    context: Context, visit: Visit, suffix: str, part: Any, needed: tuple[str, ...]
) -> Iterator[Diagnostic]:
    """Report what `Parameters` or `Arguments` lack; another finding says if they are those of the other language."""
    own, other = ("arguments", "parameters") if visit.query_language == "JSONata" else ("parameters", "arguments")
    given = part.model_fields_set
    if own not in given:
        if other not in given:
            message = f"{place(suffix)} needs {asl_name(own)} with {' and '.join(needed)}"
            yield context.finding("missing-field", visit, suffix, message)
        return
    attribute, field = own, asl_name(own)
    value = getattr(part, attribute)
    if not isinstance(value, dict):
        return
    missing = [name for name in needed if name not in value and f"{name}.$" not in value]
    if missing:
        message = f"{field} needs {' and '.join(missing)}"
        yield context.finding("missing-field", visit, f"{suffix}/{field}", message)


def _s3_action(resource: str) -> str | None:
    found = _RESOURCE.fullmatch(resource)
    return found[1] if found else None
