"""Calls of AWS services as a type checker sees them."""

from typing import assert_type

from pydantic import BaseModel

from sfgen import Choice, Parameter, Retry, Task, Workflow
from sfgen.aws import dynamodb, glue, s3, service, sqs, transcribe


class Order(BaseModel):
    id: str
    table: str


class Answer(BaseModel):
    accepted: bool


wf = Workflow("orders", input=Order)

read = dynamodb.get_item("Read", TableName=wf.input.table, Key={"id": {"S": wf.input.id}}, retry=Retry.throttling())
assert_type(read, Task[dynamodb.GetItemOutput])
assert_type(read.result.Item, dict[str, dynamodb.AttributeValue])
assert_type(read.result.Item["id"].S, str)

# What an API gave may be handed to it again.
write = dynamodb.put_item("Write", TableName=Parameter("Table"), Item=read.result.Item)

poll = transcribe.get_transcription_job("Check", TranscriptionJobName=wf.context.execution.name)
status = poll.result.TranscriptionJob.TranscriptionJobStatus
Choice("Done?").when(status == "COMPLETED", write).when(status == "FAILED", read)

body = s3.get_object("Get", Bucket="b", Key="k").result.Body
assert_type(body, str)

# A job that is waited for gives what describes it; an answer is what its model says.
job = glue.start_job_run("Run", JobName="nightly", wait=True)
assert_type(job.result.ExecutionTime, int)
started = glue.start_job_run("Start", JobName="nightly")
assert_type(started.result.JobRunId, str)
ask = sqs.send_message(
    "Ask", QueueUrl="q", MessageBody={"token": wf.context.task.token}, wait_for_task_token=True, result=Answer
)
assert_type(ask.result.accepted, bool)

named = dynamodb.get_item("Named", TableName="t", Key={}, select=lambda answer: answer.Item["name"].S)
assert_type(named, Task[str])

# Services without a stub are taken on trust by a type checker, and checked when the workflow is made.
service("route53").get_hosted_zone("Zone", Id="Z1")
