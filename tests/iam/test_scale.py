"""Large definitions take time in proportion."""

from __future__ import annotations

import time
from typing import Any

from sfgen.iam import policy_of
from tests.iam.support import HERE, SDK, allowed, machine, task


def tangled(count: int) -> dict[str, Any]:
    """Give tasks whose variables are assigned from each other, in four ways each."""
    states: dict[str, Any] = {}
    for number in range(count):
        end = f"'{number % 4}'"
        assign = {"a": f"{{% $b & $c & {end} %}}", "b": f"{{% $c & $a & {end} %}}", "c": f"{{% $a & $b & {end} %}}"}
        arguments = {"Bucket": "videos", "Key": "{% 'x/' & $a %}"}
        states[f"Do {number}"] = task(f"{SDK}s3:getObject", arguments, Assign=assign)
    return states


def test_tangled_variables_do_not_explode() -> None:
    start = time.process_time()
    made = policy_of(machine(tangled(200)), HERE)
    assert time.process_time() - start < 10
    assert allowed(made) == {"s3:GetObject": ["arn:aws:s3:::videos/x/*"]}


def test_a_thousand_tasks() -> None:
    states = {
        f"Do {number}": task(f"{SDK}s3:getObject", {"Bucket": "videos", "Key": f"{number}"}) for number in range(1_000)
    }
    start = time.process_time()
    made = policy_of(machine(states), HERE)
    assert time.process_time() - start < 10
    assert len(allowed(made)["s3:GetObject"]) == 1_000
