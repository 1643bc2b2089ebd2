"""Checks for what works and could be better, and for what runs longer than it can.

Source:
    AWS Step Functions Developer Guide, "Best practices for Step Functions", "Handling errors in Step Functions workflows",
    "Step Functions service quotas", "Map workflow state".
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from typing import Final

from sfgen.asl import Catcher, FailState, MapState, Retrier, TaskState, WaitState
from sfgen.checks.context import Context, has_substitution
from sfgen.checks.field_facts import EXPRESS_SECONDS
from sfgen.errors import Diagnostic, Fix

__all__ = ["check_deprecated_fields", "check_error_names", "check_express_times", "check_lambda_retries"]

_LAMBDA: Final = re.compile(r"arn:[^:]*:(lambda:[^:]*:[^:]*:function:.*|states:[^:]*:[^:]*:lambda:invoke(\.\w+)?)")
_NEVER_RETRIED: Final = frozenset({"States.Runtime"})
_ERROR_NAMES: Final = (
    "States.ALL",
    "States.BranchFailed",
    "States.DataLimitExceeded",
    "States.ExceedToleratedFailureThreshold",
    "States.HeartbeatTimeout",
    "States.IntrinsicFailure",
    "States.ItemReaderFailed",
    "States.NoChoiceMatched",
    "States.ParameterPathFailure",
    "States.Permissions",
    "States.QueryEvaluationError",
    "States.ResultPathMatchFailure",
    "States.ResultWriterFailed",
    "States.Runtime",
    "States.TaskFailed",
    "States.Timeout",
)


def check_lambda_retries(context: Context) -> Iterator[Diagnostic]:
    """Advise to retry Lambda functions, whose service has errors that go away by themselves."""
    for visit in context.visits:
        state = visit.state
        if isinstance(state, TaskState) and not state.retry and _LAMBDA.fullmatch(state.resource):
            message = f"{visit.name!r} calls a Lambda function and retries nothing; Lambda has errors that go away"
            hint = (
                "retry Lambda.ServiceException, Lambda.AWSLambdaException, Lambda.SdkClientException and "
                "Lambda.TooManyRequestsException"
            )
            yield context.finding("lambda-without-retry", visit, "", message, hint)


def check_deprecated_fields(context: Context) -> Iterator[Diagnostic]:
    """Advise to use the newer names of fields."""
    for visit, suffix, part in context.parts_of((MapState,)):
        for attribute, old, new in (
            ("iterator", "Iterator", "ItemProcessor"),
            ("parameters", "Parameters", "ItemSelector"),
        ):
            if attribute in part.model_fields_set:
                message = f"{old} of a Map is an older name of {new}"
                yield context.finding(
                    "deprecated-field",
                    visit,
                    f"{suffix}/{old}",
                    message,
                    f"rename it to {new}",
                    Fix("rename", f"{suffix}/{old}", new),
                )


def check_error_names(context: Context) -> Iterator[Diagnostic]:
    """Report errors that are never retried or caught, and names that look like one of AWS and are none."""
    for visit, suffix, part in context.parts_of((Retrier, Catcher)):
        for index, name in enumerate(getattr(part, "error_equals", ())):
            pointer = f"{suffix}/ErrorEquals/{index}"
            if isinstance(part, Retrier) and name in _NEVER_RETRIED:
                message = f"{name} always fails the execution; it is never retried"
                yield context.finding("no-effect", visit, pointer, message, "remove it")
            elif name in _NEVER_RETRIED:
                message = f"{name} always fails the execution; no Catch takes it"
                hint = "see to it that what fails so cannot happen, or catch what a nested workflow makes of it"
                yield context.finding("uncatchable-error", visit, pointer, message, hint)
            elif name.startswith("States.") and name not in _ERROR_NAMES and not has_substitution(name):
                near = difflib.get_close_matches(name, _ERROR_NAMES, n=1, cutoff=0.8)
                if near:
                    message = f"{name} is no error of AWS; {near[0]} is one"
                    yield context.finding(
                        "unknown-error-name",
                        visit,
                        pointer,
                        message,
                        f"did you mean {near[0]}?",
                        Fix("replace", pointer, near[0]),
                    )
    for visit, _, part in context.parts_of((FailState,)):
        error = getattr(part, "error", None)
        if error is not None and error.startswith("States."):
            message = f"Error is {error!r}; names that begin with States. are those of AWS"
            yield context.finding("unknown-error-name", visit, "/Error", message, "use a name of your own")


def check_express_times(context: Context) -> Iterator[Diagnostic]:
    """Report times that are longer than an execution of an Express workflow may take."""
    top = context.scopes[0]
    seconds = context.machine.timeout_seconds
    if top.express and isinstance(seconds, int) and seconds > EXPRESS_SECONDS:
        yield context.finding("express-time", None, "/TimeoutSeconds", _too_long("TimeoutSeconds", seconds), _SHORTER)
    for visit, _, part in context.parts_of((WaitState,)):
        value = getattr(part, "seconds", None)
        if visit is not None and context.facts(visit).express and isinstance(value, int) and value > EXPRESS_SECONDS:
            yield context.finding("express-time", visit, "/Seconds", _too_long("Seconds", value), _SHORTER)


_SHORTER: Final = "shorten it, or use a STANDARD workflow"


def _too_long(name: str, seconds: int) -> str:
    return f"{name} is {seconds:,}; an execution of an EXPRESS workflow ends after {EXPRESS_SECONDS}"
