"""A person decides by e-mail: SNS carries the task token, and nobody's answer counts as no."""

from __future__ import annotations

from datetime import timedelta
from typing import Literal

from pydantic import BaseModel

from sfgen import Choice, Parameter, Retry, Succeed, Workflow, ask_human
from sfgen.aws import lambda_


class Expense(BaseModel):
    """What somebody wants to spend."""

    employee: str
    amount: float


class Decision(BaseModel):
    """What the link in the e-mail sends back."""

    decision: Literal["approve", "reject"]


wf = Workflow("approve-expense", input=Expense, timeout=timedelta(days=4))
expense = wf.input

ask = ask_human(
    "Ask for approval",
    wf,
    topic=Parameter("ApprovalTopicArn"),
    question={"employee": expense.employee, "amount": expense.amount},
    answer=Decision,
    timeout=timedelta(days=3),
    retry=Retry.all(),
)
pay = lambda_.invoke(
    "Pay",
    function=Parameter("PayFunction"),
    payload={"employee": expense.employee, "amount": expense.amount},
    retry=Retry.lambda_(),
)
small = expense.amount < 50
rejected = Succeed("Rejected", output={"paid": False})
paid = Succeed("Paid", output={"paid": True})

wf.start_at(
    Choice("Small?")
    .when(small, pay >> paid)
    .otherwise(
        ask.catch("States.Timeout", then=rejected)
        >> Choice("Approved?").when(ask.result.decision == "approve", pay).otherwise(rejected)
    )
)
