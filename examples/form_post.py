"""A form is sent to an older API: a JSON object goes out URL-encoded, and the connection adds the key."""

from __future__ import annotations

from pydantic import BaseModel

from sfgen import Fail, Parameter, Retry, Task, Workflow


class Signup(BaseModel):
    """Who wants the newsletter, and about what."""

    email: str
    topics: list[str]


class Answer(BaseModel):
    """The answer of an HTTP Task."""

    StatusCode: int


wf = Workflow("form-post", input=Signup, type="EXPRESS")

subscribe = Task(
    "Subscribe",
    resource="arn:aws:states:::http:invoke",
    arguments={
        "ApiEndpoint": "https://newsletter.example.com/subscribe",
        "Method": "POST",
        "InvocationConfig": {"ConnectionArn": Parameter("NewsletterConnectionArn")},
        "Headers": {"Content-Type": "application/x-www-form-urlencoded"},
        "RequestBody": {"email": wf.input.email, "topics": wf.input.topics},
        "Transform": {
            "RequestBodyEncoding": "URL_ENCODED",
            "RequestEncodingOptions": {"ArrayFormat": "BRACKETS"},  # topics[]=a&topics[]=b
        },
    },
    result=Answer,
    retry=[Retry.http(429, 502, 503)],
)
refused = Fail("Refused", error="SignupRefused", cause=f"the newsletter refused {wf.input.email}")
wf.start_at(subscribe.catch("States.Http.StatusCode.400", "States.Http.StatusCode.409", then=refused))
wf.returns({"status": subscribe.result.StatusCode})
