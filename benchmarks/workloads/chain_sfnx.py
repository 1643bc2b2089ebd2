"""Print the source of the chain for sfnx, which compiles source text: `chain_sfnx.py STATES`.

It joins what ASL can do in one state, so its groups have four states: Task, Choice, the Wait of its rule, Wait.
"""

import sys

HEAD = """
from typing import TypedDict

from sfnx import aws, state_machine, wait

RETRY = [
    {
        "ErrorEquals": [aws.optimized.lambda_.errors.ServiceException],
        "IntervalSeconds": 1,
        "MaxAttempts": 3,
        "BackoffRate": 2.0,
    }
]


class Request(TypedDict):
    name: str
    n: int


class Answer(TypedDict):
    value: str
    count: int


@state_machine
def chain(input: Request):
    before = "none"
"""

GROUP = """
    answer_{n} = aws.optimized.lambda_.invoke(
        FunctionName="f",
        Payload={{"name": f"Hello {{input['name']}}, {{before}}", "n": {n}, "before": before}},
        retry=RETRY,
    )
    reply_{n}: Answer = answer_{n}["Payload"]
    before = reply_{n}["value"]
    if reply_{n}["count"] > {n}:
        wait({n})
    wait(reply_{n}["count"])
"""

sys.stdout.write(HEAD)
for number in range(int(sys.argv[1]) // 4):
    sys.stdout.write(GROUP.format(n=number))
