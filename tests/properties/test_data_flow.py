"""Properties of whole workflows: what every valid program must compile to, and what it then does."""

from __future__ import annotations

from typing import Any

from hypothesis import given

from sfgen import asl
from tests.oracles.fixtures import Oracles
from tests.properties.interpreter import Interpreter, StateFailedError
from tests.properties.meaning import FailedError, Run, TaskRuns
from tests.properties.programs import Built, Program, TaskItem, item_id, walk
from tests.properties.strategies import inputs, programs

Json = Any


def failures(program: Program, names: dict[str, str]) -> dict[str, tuple[str, tuple[int, ...]]]:
    """Give the runs in which tasks fail, by the names of their states."""
    return {
        names[item_id(item)]: (item.error, item.fails)
        for item in walk(program)
        if isinstance(item, TaskItem) and item.fails
    }


def outcome_meant(program: Program, built: Built, input_: Json) -> tuple[list[tuple[str, Json]], Json]:
    run = Run(program, built.names, TaskRuns(failures(program, built.names)))
    try:
        output = run.run(input_)
    except FailedError as failure:
        return run.calls, failure.output
    return run.calls, {"output": output}


def outcome_of_machine(
    oracles: Oracles, machine: asl.StateMachine, program: Program, built: Built, input_: Json
) -> tuple[list[tuple[str, Json]], Json]:
    tasks = TaskRuns(failures(program, built.names))

    def task(name: str, arguments: Json) -> Json:
        try:
            return tasks.run(name)
        except FailedError as failure:
            raise StateFailedError(failure.error, failure.cause) from None

    interpreter = Interpreter(oracles, task)
    try:
        output = interpreter.run(machine.to_dict(), input_)
    except StateFailedError as failure:
        result: Json = failure.output
    else:
        result = {"output": output if program.body.returned is not None else None}
    return [(call.state, call.arguments) for call in interpreter.calls], result


@given(program=programs(), input_=inputs())
def test_each_task_gets_what_the_program_says(program: Program, input_: Json, oracles: Oracles) -> None:
    built = Built(program)
    machine = built.workflow.compile()
    meant = outcome_meant(program, built, input_)
    assert outcome_of_machine(oracles, machine, program, built, input_) == meant
