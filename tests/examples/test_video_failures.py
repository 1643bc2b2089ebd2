"""Every task of the flagship fails with every error that its service has: where the execution then ends.

The tables are written by hand, from what an operator expects: what is busy is asked again, a model that stays busy is replaced
by the smaller one, the page of the author is no reason to stop, and all else ends in the dead letters.
"""

from __future__ import annotations

import runpy
from collections.abc import Mapping
from functools import cache
from typing import Any, Final

import pytest

from sfgen import Workflow
from sfgen.local import fails
from sfgen.testing import TaskFailure, task_failures
from tests.examples.test_video_runs import EXAMPLES, TOLD, UPLOAD, chat, claude, fakes, job

DONE: Final = "Publish avatar"
LOST: Final = "Dead letter: Fail"

# Errors of a Lambda function that go away.
LAMBDA: Final = {
    "Lambda.ServiceException",
    "Lambda.AWSLambdaException",
    "Lambda.SdkClientException",
    "Lambda.TooManyRequestsException",
}
BUSY: Final = {"Bedrock.ThrottlingException", "Bedrock.ModelTimeoutException"}
BEDROCK: Final = {
    *BUSY,
    "Bedrock.InternalServerException",
    "Bedrock.ServiceUnavailableException",
    "Bedrock.ModelNotReadyException",
}
HTTP: Final = {
    "States.Http.StatusCode.429",
    "States.Http.StatusCode.500",
    "States.Http.StatusCode.503",
    "States.Http.Socket",
}
ALL: Final = None

# The errors that happen once and are got over; None for all of them. A task that is not named gets over none.
GOT_OVER: Final[Mapping[str, set[str] | None]] = {
    "Start transcription": {"Transcribe.LimitExceededException"},
    "Check transcription": {"Transcribe.LimitExceededException"},
    "Measure transcript": ALL,
    "Read transcript": ALL,
    "Shorten transcript": LAMBDA,
    **dict.fromkeys(TOLD, ALL),
    "Ask Claude": BEDROCK,
    "Ask Claude about a long video": BEDROCK,
    "Ask a small model": BEDROCK,
    # A second suggestion is worth waiting for, but the author can do without it.
    "Ask Hugging Face": {*HTTP, "States.Http.StatusCode.400"},
    "Ask the author": LAMBDA,
    "Draw avatar": BEDROCK,
    "Publish avatar": LAMBDA,
}
# The same where the error does not go away.
LIVED_WITH: Final[Mapping[str, set[str] | None]] = {
    **dict.fromkeys(TOLD, ALL),
    "Ask Claude": BUSY,
    "Ask Claude about a long video": BUSY,
    "Ask Hugging Face": {"States.Http.StatusCode.400"},
}
LONG: Final = {
    "Measure transcript": {"ContentLength": 5_000_000},
    "Shorten transcript": {"Payload": {"transcript": "Today we bake bread."}},
    "Ask Claude about a long video": claude(1),
}


@cache
def flagship() -> Workflow[Any]:
    workflow: Workflow[Any] = runpy.run_path(str(EXAMPLES / "serverless_video.py"))["wf"]
    return workflow


def answers(**others: Any) -> dict[str, Any]:
    usual = {
        "Check transcription": job("COMPLETED"),
        **{name: {"Payload": {}} for name in TOLD},
        "Ask Claude": claude(1),
        "Ask a small model": claude(3),
        "Ask Hugging Face": chat(1),
        "Ask the author": {"choice": "first"},
        "Dead letter: Send": {},
    }
    return fakes(**{**usual, **others})


def failures(*, only: list[str] | None = None, **others: Any) -> list[TaskFailure]:
    return task_failures(flagship(), only=only, input=UPLOAD, mocks=answers(**others))


def ends(found: list[TaskFailure], times: int | None) -> dict[tuple[str, str], str]:
    """Give the last state of each run whose failure had a chance to happen."""
    runs = {(each.state, each.error): each.run(times=times) for each in found}
    return {key: run.path[-1] for key, run in runs.items() if key[0] in run.path}


def expected(keys: Any, good: Mapping[str, set[str] | None]) -> dict[tuple[str, str], str]:
    def end(state: str, error: str) -> str:
        errors = good.get(state, set())
        return DONE if errors is None or error in errors else LOST

    return {key: end(*key) for key in keys}


@pytest.mark.parametrize(("times", "good"), [(1, GOT_OVER), (None, LIVED_WITH)], ids=["once", "always"])
def test_each_error_of_each_task_ends_where_a_person_expects(
    times: int | None, good: Mapping[str, set[str] | None]
) -> None:
    found = ends(failures(), times)
    assert found == expected(found, good)
    assert {state for state, _ in found} == {
        *("Start transcription", "Check transcription", "Measure transcript", "Read transcript", *TOLD),
        *("Ask Claude", "Ask Hugging Face", "Ask the author", "Draw avatar", "Publish avatar"),
    }
    assert len(found) > 150


@pytest.mark.parametrize(("times", "good"), [(1, GOT_OVER), (None, LIVED_WITH)], ids=["once", "always"])
def test_also_with_a_long_transcript(times: int | None, good: Mapping[str, set[str] | None]) -> None:
    names = ["Shorten transcript", "Ask Claude about a long video"]
    found = ends(failures(only=names, **LONG), times)
    assert found == expected(found, good)
    assert {state for state, _ in found} == set(names)


@pytest.mark.parametrize(("times", "good"), [(1, GOT_OVER), (None, LIVED_WITH)], ids=["once", "always"])
def test_also_with_the_small_model(times: int | None, good: Mapping[str, set[str] | None]) -> None:
    found = ends(failures(only=["Ask a small model"], **{"Ask Claude": fails("Bedrock.ThrottlingException")}), times)
    assert found == expected(found, good)
    assert len(found) > 8
