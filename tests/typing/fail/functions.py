"""What is wrong with calls of functions, workflows and activities is an error for type checkers too."""

from __future__ import annotations

from pydantic import BaseModel

from sfgen import Workflow, activity
from sfgen.aws import lambda_


class Video(BaseModel):
    video_id: str


wf = Workflow("upload", input=Video)

lambda_.invoke("A", payload={})  # E: No overload variant
lambda_.invoke("B", function="f", invocation_type="Later")  # E: No overload variant
lambda_.invoke("C", function="f", timout=3)  # E: "timout" # E: No overload variant
lambda_.invoke("D", function="f", result=Video).result.videoid  # E: has no attribute "videoid"
wf.execute("E", input=3)  # E: No overload variant
wf.execute("F", wiat=True)  # E: "wiat" # E: No overload variant
activity("arn", input=Video)("G", 3)  # E: incompatible type
