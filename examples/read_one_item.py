"""One state reads an item from DynamoDB, with retries, a default and a dead-letter queue: no function in between.

It replaces a Lambda function of some twenty lines, which would have to be packaged, patched and paid for:

    import boto3, json, os
    from botocore.config import Config

    table = boto3.resource("dynamodb", config=Config(retries={"max_attempts": 4, "mode": "standard"})).Table(...)
    queue = boto3.client("sqs")

    def handler(event, context):
        try:
            answer = table.get_item(Key={"video_id": event["video_id"]}, ConsistentRead=True)
        except Exception as error:
            queue.send_message(
                QueueUrl=os.environ["QUEUE_URL"],
                MessageBody=json.dumps({"error": type(error).__name__, "cause": str(error), "input": event}),
            )
            raise
        item = answer.get("Item")
        return {"title": item["title"] if item else "untitled"}
"""

from __future__ import annotations

from pydantic import BaseModel

from sfgen import Parameter, Retry, Workflow, dead_letter, default
from sfgen.aws import dynamodb


class Request(BaseModel):
    """Which video."""

    video_id: str


class Title(BaseModel):
    """What the workflow gives."""

    title: str


wf = Workflow("read-one-item", input=Request, output=Title, type="EXPRESS")

read = dynamodb.get_item(
    "Read video",
    TableName=Parameter("VideoTable"),
    Key={"video_id": {"S": wf.input.video_id}},
    ConsistentRead=True,
    retry=Retry.throttling(max_attempts=4),
)
lost = dead_letter("Dead letter", wf, queue=Parameter("DeadLetterQueueUrl"), error=read.error)
wf.start_at(read.catch(then=lost))
wf.returns({"title": default(read.result.Item["title"].S, "untitled")})
