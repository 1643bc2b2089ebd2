"""The flagship runs here: with fakes for the models and a person, through a regeneration, a failure and a redrive."""

from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from sfgen import Workflow, local
from sfgen.local import Execution

EXAMPLES = Path(__file__).parents[2] / "examples"
UPLOAD = {"author": "ada", "video_id": "v1", "key": "v1.mp4"}
TOLD = tuple(f"Tell the author: {doing}" for doing in ("transcribing", "drafting", "drawing"))
TALK = {"results": {"transcripts": [{"transcript": "Today we bake bread. First the flour."}]}}


@pytest.fixture(scope="module")
def video() -> Workflow[Any]:
    spec = importlib.util.spec_from_file_location("serverless_video", EXAMPLES / "serverless_video.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["serverless_video"] = module
    try:
        spec.loader.exec_module(module)
    finally:
        del sys.modules["serverless_video"]
    workflow: Workflow[Any] = module.wf
    return workflow


def claude(number: int) -> dict[str, Any]:
    text = json.dumps({"title": f"Bread {number}", "description": "How to bake"})
    return {"Body": {"content": [{"type": "text", "text": text}]}, "ContentType": "application/json"}


def chat(number: int) -> dict[str, Any]:
    content = json.dumps({"title": f"Flour {number}", "description": "What to bake"})
    return {"ResponseBody": {"choices": [{"message": {"content": content}}]}, "StatusCode": 200}


def job(status: str) -> dict[str, Any]:
    return {"TranscriptionJob": {"TranscriptionJobStatus": status}}


def fakes(**others: Any) -> dict[str, Any]:
    return {
        "Start transcription": {},
        "Check transcription": local.sequence(job("IN_PROGRESS"), job("IN_PROGRESS"), job("COMPLETED")),
        "Measure transcript": {"ContentLength": 500},
        "Read transcript": {"Body": json.dumps(TALK)},
        **{name: {"Payload": None} for name in TOLD},
        "Ask Claude": local.sequence(local.later(4, claude(1)), claude(2)),
        "Ask Hugging Face": local.sequence(local.fails("States.Http.StatusCode.503"), chat(1), chat(2)),
        "Draw avatar": {"Body": "s3://videos/avatars/ada/v1.json", "ContentType": "application/json"},
        "Publish avatar": {"Payload": {"published": True}},
        **others,
    }


def answer(execution: Execution, choice: str) -> dict[str, Any]:
    """Answer as the author's page does, and give what it was shown."""
    (waiting,) = execution.callbacks
    assert waiting.state == "Ask the author"
    arguments: Any = waiting.arguments
    message: dict[str, Any] = arguments["Payload"]["message"]
    assert message["token"] == waiting.token
    execution.send_task_success(waiting.token, {"choice": choice})
    return message


def test_a_video_goes_through_a_regeneration_to_its_avatar(video: Workflow[Any]) -> None:
    execution = video.run(UPLOAD, mocks=fakes())
    first = answer(execution, "regenerate")
    assert [draft["title"] for draft in first["drafts"].values()] == ["Bread 1", "Flour 1"]
    assert (first["round"], first["rounds_left"]) == (1, 4)
    second = answer(execution, "second")
    assert [draft["title"] for draft in second["drafts"].values()] == ["Bread 2", "Flour 2"]
    assert (second["round"], second["rounds_left"]) == (2, 3)
    assert execution.status == "SUCCEEDED", execution.cause
    published = execution.task_calls[-1]
    assert published.state == "Publish avatar"
    arguments: Any = published.arguments
    assert arguments["Payload"]["title"] == "Flour 2"
    assert [visit.attempts for visit in execution.states if visit.name == "Ask Hugging Face"] == [2, 1]
    messages = [call.arguments["Payload"]["message"] for call in execution.task_calls if call.state in TOLD]  # type: ignore[call-overload, index]
    assert messages == [
        {"type": "transcribing"},
        {"type": "drafting", "round": 1},
        {"type": "drafting", "round": 2},
        {"type": "drawing", "title": "Flour 2"},
    ]
    # Three polls, a model that takes its time, and a retry.
    assert execution.seconds > 45


def test_a_person_who_does_not_answer_ends_in_the_dead_letters(video: Workflow[Any]) -> None:
    execution = video.run(UPLOAD, mocks=fakes(**{"Dead letter: Send": {}}))
    execution.pass_time(86_400)
    assert execution.status == "FAILED"
    path = [visit.name for visit in execution.states]
    assert path[-2:] == ["Dead letter: Send", "Dead letter: Fail"]


def test_what_had_succeeded_is_not_done_again_after_a_redrive(video: Workflow[Any]) -> None:
    declined = local.fails("Sqs.SqsException", "the queue is gone")
    broken = fakes(**{"Publish avatar": local.fails("Broken"), "Dead letter: Send": declined})
    execution = video.run(UPLOAD, mocks=broken)
    answer(execution, "first")
    assert (execution.status, execution.error) == ("FAILED", "Sqs.SqsException")
    calls = len(execution.task_calls)
    kept = local.restore(json.loads(json.dumps(execution.snapshot())), mocks={"Dead letter: Send": {}}).redrive()
    # The dead letter is what had failed: it is sent now, and the workflow ends as it says.
    assert (kept.error, [call.state for call in kept.task_calls]) == ("DeadLetter", ["Dead letter: Send"])
    assert calls > 8
