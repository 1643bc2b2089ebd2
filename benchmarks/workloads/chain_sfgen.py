"""Build, compile and print a chain of mixed states with sfgen: `chain_sfgen.py STATES`."""

import sys

from pydantic import BaseModel

from sfgen import Choice, Pass, Retry, Task, Wait, Workflow
from sfgen.dsl import compilation

# AWS takes about 5,000 states of this size in one machine. Longer chains show how time and memory grow.
compilation.LONGEST_DEFINITION = sys.maxsize  # type: ignore[misc]


class Request(BaseModel):
    """The input of the chain."""

    name: str
    n: int


class Answer(BaseModel):
    """What each Task answers."""

    value: str
    count: int


def chain(states: int) -> Workflow[Request]:
    """Chain groups of five states: Task, Pass, Choice, the Pass of its rule, Wait."""
    workflow = Workflow("chain", input=Request)
    flow = None
    before = "none"
    for number in range(states // 5):
        task = Task(
            f"Task {number}",
            resource="arn:aws:states:::lambda:invoke",
            arguments={"FunctionName": "f", "Payload": {"name": workflow.input.name, "n": number, "before": before}},
            result=Answer,
            retry=[Retry.lambda_()],
        )
        reply = task.result
        greeting = Pass(f"Pass {number}", output={"greeting": f"Hello {workflow.input.name}, {reply.count}"})
        choice = Choice(f"Choice {number}").when(reply.count > number, Pass(f"Big {number}"))
        group = task >> greeting >> choice >> Wait(f"Wait {number}", seconds=reply.count)
        flow = group if flow is None else flow >> group
        before = reply.value
    assert flow is not None
    workflow.start_at(flow)
    return workflow


sys.stdout.write(chain(int(sys.argv[1])).compile().to_json())
