"""Properties of whole workflows: what every valid program compiles to, and what it then does."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from sfgen import asl
from sfgen.expr.jsonata import problems
from tests.oracles.fixtures import Oracles
from tests.oracles.tolerated import refusals
from tests.properties.interpreter import Interpreter, StateFailedError
from tests.properties.meaning import FailedError, Run, TaskRuns
from tests.properties.programs import (
    Built,
    Pair,
    Program,
    TaskItem,
    droppable_sets,
    droppable_tasks,
    state_name,
    walk,
    with_pair,
)
from tests.properties.strategies import inputs, programs

Json = Any
Outcome = tuple[list[tuple[str, Json]], Json]


def failures(program: Program, names: dict[str, str]) -> dict[str, tuple[str, tuple[int, ...]]]:
    """Give the runs in which tasks fail, by the names of their states."""
    return {
        names[item.id]: (item.error, item.fails) for item in walk(program) if isinstance(item, TaskItem) and item.fails
    }


def outcome_meant(program: Program, built: Built, input_: Json) -> Outcome:
    run = Run(program, built.names, TaskRuns(failures(program, built.names)))
    try:
        output = run.run(input_)
    except FailedError as failure:
        return run.calls, failure.output
    return run.calls, {"output": output}


def outcome_of_machine(
    oracles: Oracles, machine: asl.StateMachine, program: Program, built: Built, input_: Json
) -> Outcome:
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


@settings(max_examples=settings.default.max_examples * 2 if settings.default else 200)
@given(program=programs(), input_=inputs())
def test_each_task_gets_what_the_program_says(program: Program, input_: Json, oracles: Oracles) -> None:
    """The arguments of each task, in order, and the output are those that plain Python computes."""
    built = Built(program)
    machine = built.workflow.compile()
    meant = outcome_meant(program, built, input_)
    assert outcome_of_machine(oracles, machine, program, built, input_) == meant


def expressions(value: Json) -> Iterator[str]:
    if isinstance(value, str) and value.startswith("{%"):
        yield value[2:-2]
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from expressions(inner)


@given(programs())
def test_programs_compile_to_the_same_definition_each_time(program: Program) -> None:
    built = Built(program)
    machine = built.workflow.compile()
    text = machine.to_json()
    assert asl.loads(text) == machine
    assert built.workflow.compile().to_json() == text
    assert Built(program).workflow.compile().to_json() == text
    assert [finding for finding in built.workflow.check() if finding.severity == "error"] == []


@given(program=programs())
def test_every_expression_is_jsonata_that_aws_takes(program: Program, oracles: Oracles) -> None:
    for source in expressions(Built(program).workflow.compile().to_dict()):
        assert problems(source) == []
        assert oracles.jsonata_parse(source)["ok"], source


@settings(max_examples=25)
@given(program=programs())
def test_others_accept_the_definition(program: Program, oracles: Oracles) -> None:
    definition = Built(program).workflow.compile().to_dict()
    assert refusals(oracles, definition, names=("language_service", "cfn_lint", "moto")) == []


@settings(max_examples=5)
@given(program=programs())
def test_the_slow_one_accepts_it_too(program: Program, oracles: Oracles) -> None:
    assert refusals(oracles, Built(program).workflow.compile().to_dict(), names=("asl_validator",)) == []


@given(program=programs(), number=st.integers(0, 30), data=st.data())
def test_a_task_that_is_left_out_is_missed_where_it_is_read(program: Program, number: int, data: st.DataObject) -> None:
    program = with_pair(program, number)
    assert [finding for finding in Built(program).workflow.check() if finding.severity == "error"] == []
    left_out = data.draw(st.sampled_from(sorted(droppable_tasks(program))))
    findings = Built(program, omit=left_out).workflow.check()
    name = re.escape(state_name(left_out))
    missed = [finding for finding in findings if re.search(f"(?:'|: ){name}'", finding.message)]
    assert {finding.code for finding in missed} & {"unassigned-result", "unassigned-error"}, findings


@given(program=programs(), number=st.integers(0, 30), data=st.data())
def test_a_variable_that_is_set_no_more_is_missed(program: Program, number: int, data: st.DataObject) -> None:
    program = with_pair(program, number)
    item, variable = data.draw(st.sampled_from(sorted(droppable_sets(program))))
    findings = Built(program, omit=f"{item}.{variable}").workflow.check()
    assert any(finding.code == "unassigned-variable" and variable in finding.message for finding in findings), findings


@given(program=programs(), number=st.integers(0, 30), kind=st.sampled_from(["swapped", "branched", "caught", "rule"]))
def test_what_some_way_has_not_given_is_missed(program: Program, number: int, kind: Pair) -> None:
    findings = Built(with_pair(program, number, kind)).workflow.check()
    missed = {finding.code for finding in findings if finding.state is not None and finding.state.endswith("reader")}
    wanted = {"unassigned-result"} if kind == "rule" else {"unassigned-result", "unassigned-variable"}
    assert wanted <= missed, findings
    assert {finding.state for finding in findings if finding.severity == "error"} <= {
        finding.state for finding in findings if finding.state is not None and finding.state.endswith("reader")
    }
