"""A foundation model is customized: the job runs for hours, and the workflow waits for it without polling (`.sync`)."""

from __future__ import annotations

from datetime import timedelta

from pydantic import BaseModel

from sfgen import Fail, Parameter, Retry, Workflow, default
from sfgen.aws import bedrock


class Training(BaseModel):
    """What the model learns from."""

    name: str
    training_data: str
    epochs: int = 2


class Customization(BaseModel):
    """What is known of a job that has ended."""

    OutputModelArn: str


wf = Workflow("customize-model", input=Training, timeout=timedelta(days=3))
training = wf.input

customize = bedrock.create_model_customization_job(
    "Customize model",
    wait=True,
    JobName=f"{training.name}-{wf.context.execution.name}",
    CustomModelName=training.name,
    RoleArn=Parameter("CustomizationRoleArn"),
    BaseModelIdentifier=Parameter("BaseModelId"),
    CustomizationType="FINE_TUNING",
    TrainingDataConfig={"S3Uri": training.training_data},
    OutputDataConfig={"S3Uri": Parameter("OutputS3Uri")},
    HyperParameters={"epochCount": f"{default(training.epochs, 2)}"},
    result=Customization,
    timeout=timedelta(days=2),
    retry=[Retry.throttling("Bedrock.ThrottlingException")],
)
failed = Fail("Not customized", error="CustomizationFailed", cause=default(customize.error.Cause, "no reason given"))
wf.start_at(customize.catch("States.TaskFailed", "States.Timeout", then=failed))
wf.returns({"model": customize.result.OutputModelArn})
