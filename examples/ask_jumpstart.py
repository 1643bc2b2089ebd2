"""A model of SageMaker JumpStart is called at its endpoint: text goes in, text comes out, and both are JSON."""

from __future__ import annotations

from pydantic import BaseModel

from sfgen import Fail, Parameter, Retry, Workflow, default, parse_json, to_json
from sfgen.aws import sagemakerruntime


class Question(BaseModel):
    """What the model is asked."""

    text: str


class Generated(BaseModel):
    """What it writes."""

    generated_text: str


wf = Workflow("ask-jumpstart", input=Question)

ask = sagemakerruntime.invoke_endpoint(
    "Ask the model",
    EndpointName=Parameter("EndpointName"),
    ContentType="application/json",
    Accept="application/json",
    Body=to_json({"inputs": wf.input.text, "parameters": {"max_new_tokens": 256, "temperature": 0.6}}),
    retry=[
        Retry(
            "SageMakerRuntime.ModelNotReadyException",
            "SageMakerRuntime.ServiceUnavailableException",
            "SageMakerRuntime.InternalFailureException",
            interval_seconds=2,
            max_attempts=6,
            max_delay_seconds=60,
            jitter="FULL",
        )
    ],
)
refused = Fail("Refused", error="ModelError", cause=default(ask.error.Cause, "the model gave no reason"))
wf.start_at(ask.catch("SageMakerRuntime.ModelErrorException", then=refused))
wf.returns({"answer": parse_json(ask.result.Body, Generated).generated_text})
