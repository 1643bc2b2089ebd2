"""Checks over what Task states of a definition call, against the models of the services' APIs.

What the builders make is checked where a Task is made.

Source:
    AWS Step Functions Developer Guide, "Integrating services with Step Functions"; the API models of botocore.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any, Final

from sfgen.asl import ItemReader, ResultWriter, TaskState, Visit
from sfgen.asl.pointer import escape
from sfgen.checks.context import Context, has_substitution
from sfgen.errors import Diagnostic
from sfgen.services.resources import parse_resource

__all__ = ["check_calls", "check_map_calls"]

_PARTITION: Final = re.compile(r"aws(-[a-z]+)*|\$\{.*")
_SUFFIX: Final = re.compile(r"(:\w+)\.([\w:]+)$")
_HINT: Final = "write such as arn:aws:states:::sqs:sendMessage, or the ARN of a Lambda function or an activity"


def check_calls(context: Context) -> Iterator[Diagnostic]:
    """Report resources that nobody knows, and arguments that the called API does not take."""
    for visit in context.visits:
        state = visit.state
        if isinstance(state, TaskState) and "resource" in state.model_fields_set:
            yield from _check(context, visit, state)


def _check(context: Context, visit: Visit, state: TaskState) -> Iterator[Diagnostic]:
    wrong = resource_problem(state.resource)
    if wrong is not None:
        says, hint = wrong
        yield context.finding("unknown-resource", visit, "/Resource", f"Resource {says}", hint)
        return
    resource = parse_resource(state.resource)
    if resource is None:
        return
    if "credentials" in state.model_fields_set and resource.kind in ("activity", "http"):
        what = "an activity" if resource.kind == "activity" else "an HTTP endpoint"
        message = f"Credentials are for Lambda functions and AWS services; {visit.name!r} calls {what}"
        yield context.finding("field-conflict", visit, "/Credentials", message, "remove them")
    if resource.kind in ("activity", "lambda"):
        return
    # The models are loaded when a task needs them.
    from sfgen.services.arguments import JsonReader, check_arguments, path_text
    from sfgen.services.catalogue import UnknownActionError, UnknownServiceError, UnsupportedActionError
    from sfgen.services.integrations import integration

    try:
        known = integration(resource)
    except UnknownServiceError as error:
        yield context.finding("unknown-service", visit, "/Resource", error.message, error.hint)
        return
    except UnknownActionError as error:
        code = "unsupported-action" if isinstance(error, UnsupportedActionError) else "unknown-action"
        yield context.finding(code, visit, "/Resource", error.message, error.hint)
        return
    field = "Arguments" if visit.query_language == "JSONata" else "Parameters"
    value = state.arguments if field == "Arguments" else state.parameters
    if known.input is None:
        return
    is_open = isinstance(value, str) and (has_substitution(value) or (field == "Arguments" and value.startswith("{%")))
    if not isinstance(value, dict) and not is_open and field.lower() in state.model_fields_set:
        message = f"{field} of {known.title} is no object"
        yield context.finding("argument-type", visit, f"/{field}", message, "give the arguments by their names")
    if not isinstance(value, dict):
        return
    for problem in check_arguments(known.input, value, JsonReader(), known.title):
        message = f"{path_text(problem.path, field)} {problem.says}"
        pointer = f"/{field}" + "".join(f"/{escape(str(step))}" for step in problem.path)
        # AWS takes text in every place; what it makes of it shows when the task runs.
        is_text = problem.code == "argument-type" and isinstance(_at(value, problem.path), str)
        if is_text:
            yield context.finding("argument-as-text", visit, pointer, message, problem.hint)
        elif not problem.converted:
            yield context.finding(problem.code, visit, pointer, message, problem.hint)


def check_map_calls(context: Context) -> Iterator[Diagnostic]:
    """Report arguments of item readers and result writers that S3 does not take; what is missing is reported with the Map."""
    for visit, suffix, part in context.parts_of((ItemReader, ResultWriter)):
        if visit is None or not isinstance(part, (ItemReader, ResultWriter)):
            continue
        field = "Arguments" if visit.query_language == "JSONata" else "Parameters"
        value = part.arguments if field == "Arguments" else part.parameters
        found = _S3.fullmatch(part.resource or "")
        if found is None or not isinstance(value, dict):
            continue
        from sfgen.services.arguments import JsonReader, check_arguments, path_text
        from sfgen.services.catalogue import service

        takes = service("s3").operation(found[1]).input
        given = {name: each for name, each in value.items() if name.removesuffix(".$") not in _OF_MAPS}
        if takes is None:
            continue
        for problem in check_arguments(takes, given, JsonReader(), f"s3:{found[1]}"):
            if problem.code not in ("missing-argument", "argument-pattern") and not problem.converted:
                message = f"{path_text(problem.path, field)} {problem.says}"
                pointer = f"{suffix}/{field}" + "".join(f"/{escape(str(step))}" for step in problem.path)
                yield context.finding(problem.code, visit, pointer, message, problem.hint)


_S3: Final = re.compile(r"arn:[^:]*:states:[^:]*:[^:]*:s3:(getObject|listObjectsV2|putObject)")
_OF_MAPS: Final = frozenset({"Prefix"})
"""What Step Functions makes the keys of results of; s3:putObject itself has no such member."""


def _at(value: Any, path: Sequence[str | int]) -> Any:
    for step in path:
        value = value.get(step) if isinstance(value, dict) else value[int(step)]
    return value


def resource_problem(text: str) -> tuple[str, str] | None:
    """Say what is wrong with a resource, and what to write; None where it is right, or known only when it is deployed."""
    resource = parse_resource(text)
    if resource is not None:
        if _PARTITION.fullmatch(resource.partition):
            return None
        says = f"is in the partition {resource.partition!r}; AWS has aws, aws-cn, aws-us-gov and others"
        return says, f"arn:aws:{text.split(':', 2)[2]}"
    if has_substitution(text):
        return None
    suffix = _SUFFIX.search(text)
    if suffix is not None and parse_resource(text[: suffix.end(1)]) is not None:
        says = f"ends with .{suffix[2]}; a task waits with .sync, .sync:2 or .waitForTaskToken"
        return says, "correct the ending, or leave it out to go on at once"
    return f"is {text!r}, which is nothing that Step Functions can call", _HINT
