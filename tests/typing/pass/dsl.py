"""Builders as a user's type checker sees them."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, TypedDict, assert_type

from pydantic import BaseModel

from sfgen import (
    Alias,
    Batch,
    Chain,
    Choice,
    DistributedMap,
    ErrorOutput,
    Fail,
    Flow,
    Map,
    Parallel,
    Parameter,
    Pass,
    Retry,
    S3Csv,
    S3Object,
    S3Objects,
    Shift,
    Succeed,
    Task,
    Wait,
    Workflow,
    default,
    fragment,
    is_present,
    obj,
    state_input,
    variable,
)


class Line(BaseModel):
    sku: str
    amount: int


class Order(BaseModel):
    id: str
    lines: list[Line]
    note: str | None = None


class Quote(TypedDict):
    price: float


class Receipt(BaseModel):
    id: str
    total: float


# The workflow has the type of its input model.
wf = Workflow("orders", input=Order, output=Receipt, timeout=timedelta(hours=1))
assert_type(wf, Workflow[Order])
assert_type(wf.input, Order)
assert_type(wf.input.lines[0].amount, int)
assert_type(wf.context.execution.name, str)
assert_type(wf.caught, ErrorOutput)
assert_type(Workflow("untyped").input, Any)

# Results have the type that was claimed, or that select makes of it.
plain = Task("Plain", resource="arn:aws:lambda:eu-west-1:123456789012:function:orders")
assert_type(plain.result, Any)
quote = Task(
    "Quote",
    resource="arn:aws:lambda:eu-west-1:123456789012:function:orders",
    arguments={"id": wf.input.id},
    result=Quote,
)
assert_type(quote, Task[Quote])
assert_type(quote.result, Quote)
assert_type(quote.result["price"], float)


def price_of(answer: Quote) -> float:
    return answer["price"]


price = Task("Price", resource="x", result=Quote, select=price_of)
assert_type(price.result, float)
shaped = Pass("Shaped", output={"n": 1})
assert_type(shaped.result, dict[str, int])

# Versions keep the type of the step.
total = wf.variable("total", 0)
assert_type(total, int)
safe = quote.catch("Late", then=Fail("Late", error="Late")).sets(total=total + 1)
assert_type(safe, Task[Quote])
assert_type(safe.error.Error, str)
assert_type(Choice("Big?").when(wf.input.id == "x", safe).otherwise(plain), Choice)
assert_type(Wait("Pause", seconds=3).sets(n=1), Wait)

# A chain gives what its last step gives; a flow gives what it returns.
assert_type(plain >> quote, Chain[Quote])
assert_type((plain >> quote).result, Quote)
assert_type((plain >> quote).returns(wf.input.id), Flow[str])

# Branches by position keep their types; by name they are read freely.
pair = Parallel("Pair", (quote, price))
assert_type(pair.result, tuple[Quote, float])
assert_type(Parallel("Named", {"a": quote, "b": price}).result, Any)
many = tuple(Pass(f"P{n}", output=n) for n in range(6))
assert_type(Parallel("Many", many).result, tuple[Any, ...])

# Items and results of maps.
each = Map("Each", items=wf.input.lines, max_concurrency=3)
assert_type(each.item, Line)
assert_type(each.index, int)
each = each.process(price)
done = Map("Done", items=wf.input.lines).process(price)
assert_type(done.result, list[float])
rows = DistributedMap("Rows", items=S3Csv(bucket="b", key="k", item=Line), batch=Batch(max_items=5))
assert_type(rows.item, Line)
assert_type(rows.batch_items, list[Line])
rows = rows.process(price)
assert_type(DistributedMap("Objects", items=S3Objects(bucket="b")).item, S3Object)

# Variables, parameters and the state's own input.
assert_type(wf.variable("turns", 0), int)
assert_type(wf.variable("text", type=str), str)
assert_type(variable("state", "new"), str)
assert_type(Parameter("Bucket"), str)
assert_type(Parameter("Count", int), int)
assert_type(Parameter("Count", default=3), int)
assert_type(Parameter("Bucket", default="here"), str)
assert_type(Parameter("Share", float, default=2), float)
assert_type(state_input(Line).amount, int)

# Conditions are bool, defaults are what they stand for.
assert_type(is_present(wf.input.note) & (wf.input.id == "x"), bool)
assert_type(default(wf.input.note, "none"), str)


@fragment
def priced(prefix: str, *, sku: str) -> Flow[float]:
    ask = Task("Ask", resource="x", arguments={"sku": sku}, result=Quote)
    return ask.returns(ask.result["price"])


assert_type(priced("First", sku=wf.input.id).result, float)

arguments: Mapping[str, Any] = {"retry": [Retry.throttling(), Retry.all()]}
wf.start_at(plain >> safe >> done >> Succeed("End"))
wf.returns(obj(Receipt, id=wf.input.id, total=quote.result["price"]))
wf.catch_all(then=Fail("Failed", error=wf.caught.Error))
wf.publish("live", shift=Shift.canary(percent=10, minutes=5), alarms=[Parameter("Alarm"), "too-slow"])
assert_type(Shift.linear(percent=10, minutes=1), Shift)
assert_type(wf.alias, Alias | None)
assert_type((wf.arn, wf.machine_arn), tuple[str, str])
assert_type(wf.compile().to_json(), str)
