"""Lambda functions, nested workflows and activities, as type checkers see them."""

from __future__ import annotations

from typing import Any, assert_type

from pydantic import BaseModel

from sfgen import Activity, Parameter, Retry, Task, Workflow, activity, obj
from sfgen.aws import lambda_


class Video(BaseModel):
    """What a workflow is started with."""

    video_id: str
    seconds: int


class Published(BaseModel):
    """What comes out."""

    url: str


wf = Workflow("upload", input=Video)
video = wf.input

call = lambda_.invoke("Call", function=Parameter("F"), payload={"id": video.video_id}, result=Published)
assert_type(call, Task[Published])
assert_type(call.result.url, str)
assert_type(lambda_.invoke("Any", function="f", retry=Retry.lambda_(), timeout_seconds=3), Task[Any])
answer = lambda_.invoke(
    "Ask", function="f", payload={"token": wf.context.task.token}, wait_for_task_token=True, result=Published
)
assert_type(answer.result, Published)

child = Workflow("publish", input=Video, output=Published)
started = child.execute("Start", input=obj(Video, video_id=video.video_id, seconds=3))
assert_type(started, Task[Any])
assert_type(child.execute("Start too", input=video, wait=True, result=Published), Task[Published])
child.execute("As a dict", input={"video_id": "a", "seconds": 3}, retry=Retry.all(), comment="Again")

cut = activity(Parameter("Cut"), input=Video, result=Published)
assert_type(cut, Activity[Video, Published])
assert_type(cut("Cut", video, heartbeat_seconds=60).result.url, str)
assert_type(activity("arn:aws:states:us-east-1:123456789012:activity:a"), Activity[Any, Any])
cut("Cut again", {"video_id": video.video_id, "seconds": 3})
