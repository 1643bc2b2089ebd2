"""The `accepted` fixture: compile, and let everybody look at what came out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from sfgen import Workflow, asl
from sfgen.expr.jsonata import problems
from tests.dsl.support import Accepted, States
from tests.oracles.fixtures import Oracles
from tests.oracles.tolerated import OracleName, refusals

# asl-validator takes half a second for each definition; it sees whole workflows elsewhere.
ORACLES: tuple[OracleName, ...] = ("language_service", "cfn_lint", "moto")


@pytest.fixture
def accepted(oracles: Oracles) -> Accepted:
    """Compile a workflow without findings and give its states; all oracles accept it, and it loads back equal."""

    def compiled(workflow: Workflow[Any]) -> States:
        assert [str(finding) for finding in workflow.check()] == []
        machine = workflow.compile()
        assert asl.loads(machine.to_json()) == machine
        definition = machine.to_dict()
        assert refusals(oracles, definition, names=ORACLES) == []
        for source in expressions(definition):
            assert problems(source) == []
        states: States = definition["States"]
        return states

    return compiled


def expressions(value: Any) -> Iterator[str]:
    """Yield the JSONata of all expressions in a definition."""
    if isinstance(value, str) and value.startswith("{%"):
        yield value[2:-2]
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from expressions(inner)
