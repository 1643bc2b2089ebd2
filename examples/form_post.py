"""A form is sent to an older API: a JSON object goes out URL-encoded, and the connection adds the key."""

from __future__ import annotations

from pydantic import BaseModel

from sfgen import Fail, Parameter, Retry, Workflow
from sfgen.aws import http


class Signup(BaseModel):
    """Who wants the newsletter, and about what."""

    email: str
    topics: list[str]


wf = Workflow("form-post", input=Signup, type="EXPRESS")

subscribe = http.post(
    "Subscribe",
    url="https://newsletter.example.com/subscribe",
    connection=Parameter("NewsletterConnectionArn"),
    form={"email": wf.input.email, "topics": wf.input.topics},
    array_format="BRACKETS",  # topics[]=a&topics[]=b
    retry=[Retry.http(429, 502, 503)],
)
refused = Fail("Refused", error="SignupRefused", cause=f"the newsletter refused {wf.input.email}")
wf.start_at(subscribe.catch(http.errors.status(400), http.errors.status(409), then=refused))
wf.returns({"status": subscribe.status})
