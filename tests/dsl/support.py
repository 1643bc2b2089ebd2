"""What the tests of the builders share."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

from pydantic import BaseModel

from sfgen import Diagnostic, Task, Workflow

Definition = dict[str, Any]
States = dict[str, Definition]
Accepted = Callable[[Workflow[Any]], States]

RESOURCE = "arn:aws:lambda:eu-west-1:123456789012:function:orders"


class Line(BaseModel):
    sku: str
    amount: int
    gift: str | None = None


class Customer(BaseModel):
    name: str
    phone: str | None = None


class Order(BaseModel):
    id: str
    total: float
    lines: list[Line]
    customer: Customer
    rush: bool
    note: str | None = None


class Quote(BaseModel):
    price: float
    currency: str
    tags: list[str]
    customer: Customer
    discount: float | None = None


def task(name: str, **fields: Any) -> Task[Any]:
    """Make a task whose answer is a `Quote`, unless told otherwise."""
    make: Any = Task
    return make(name, **{"resource": RESOURCE, "result": Quote, **fields})  # type: ignore[no-any-return]


def order_workflow(**fields: Any) -> Workflow[Order]:
    """Make a workflow whose input is an `Order`."""
    return Workflow("orders", input=Order, **fields)


def here() -> int:
    """Give the line of the caller."""
    return sys._getframe(1).f_lineno


def found(workflow: Workflow[Any]) -> list[tuple[str, str | None]]:
    """Give the findings of a workflow as (code, state)."""
    return [(each.code, each.state) for each in workflow.check()]


def only_finding(workflow: Workflow[Any]) -> Diagnostic:
    """Give the only finding of a workflow."""
    (finding,) = workflow.check()
    return finding


def line_of(finding: Diagnostic) -> int | None:
    """Give the line that a finding points to."""
    return None if finding.source is None else finding.source.line
