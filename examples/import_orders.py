"""A Distributed Map imports a CSV file of any length: batches of rows, each in an execution of its own.

The children are executions of their own: what they read of the workflow's input is handed to them.
"""

from __future__ import annotations

from typing import TypedDict

from pydantic import BaseModel

from sfgen import Batch, DistributedMap, Parameter, ResultWriter, Retry, S3Csv, Workflow
from sfgen.aws import lambda_


class Import(BaseModel):
    """The file, and who it belongs to."""

    bucket: str
    key: str
    customer: str


class Row(TypedDict):
    """A row of the file; in CSV everything is text."""

    order_id: str
    quantity: str


wf = Workflow("import-orders", input=Import)

rows = DistributedMap(
    "Import rows",
    items=S3Csv(bucket=wf.input.bucket, key=wf.input.key, item=Row),
    execution_type="EXPRESS",
    max_concurrency=100,
    batch=Batch(max_items=50),
    tolerated_failure_percentage=1,
    writer=ResultWriter(
        bucket=Parameter("ResultsBucket"), prefix="imports", transformation="COMPACT", output_type="JSON"
    ),
)
store = lambda_.invoke(
    "Store batch",
    function=Parameter("StoreOrdersFunction"),
    payload={"customer": wf.input.customer, "orders": rows.batch_items},
    retry=Retry.lambda_(),
)
wf.start_at(rows.process(store))
