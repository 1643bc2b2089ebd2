"""Whole workflows, generated: what JSONPath can say of them does what the program says."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from hypothesis import event, given, settings
from hypothesis import strategies as st

from sfgen import asl
from tests.jsonpath.interpreter import Interpreter
from tests.oracles.fixtures import Oracles
from tests.oracles.tolerated import refusals
from tests.properties.interpreter import StateFailedError
from tests.properties.meaning import FailedError, TaskRuns
from tests.properties.programs import Built, Expr, Item, Program, Ref, WaitItem
from tests.properties.strategies import START, Known, _Drawing, _Place, _refs, inputs
from tests.properties.test_data_flow import failures, outcome_meant, outcome_of_machine

Json = Any


class _Sayable(_Drawing):
    """Draws programs of which JSONPath can say most."""

    def _one_of(self, values: Sequence[Any]) -> Any:
        unsayable = ("upper", "join", "chosen", "default") + (("bool",) if "strs" in values else ())
        return super()._one_of([value for value in values if value not in unsayable])

    def _strs(self, known: Known, depth: int) -> Expr:
        return self._read("strs", known)

    def _bool(self, known: Known, depth: int) -> Expr:
        return super()._bool(known, 0 if depth < 2 else depth)

    def _wait_item(self, known: Known, place: _Place) -> tuple[Item, Known]:
        item, after = super()._wait_item(known, place)
        assert isinstance(item, WaitItem)
        return WaitItem(item.id, self._read("int", known), item.sets), after


@st.composite
def programs(draw: st.DrawFn, size: int = 14) -> Program:
    """Whole programs, in the words that JSONPath has where it is easy to keep to them."""
    drawing = _Sayable(draw, size)
    known = dict.fromkeys([*_refs(("input", ""), START), Ref(("input", ""), ("note",), "str", maybe=True)])
    body = drawing.body(known, 0, top=True)
    return Program(body, drawing._handler)


def compiled(program: Program) -> tuple[Built, asl.StateMachine | None]:
    """Compile a program as JSONPath; None where it has what JSONPath cannot say, which is a finding with a remedy."""
    built = Built(program)
    built.workflow.query_language = "JSONPath"
    errors = [finding for finding in built.workflow.check() if finding.severity == "error"]
    for finding in errors:
        assert finding.code == "jsonpath-unsayable", finding
        assert finding.hint, finding
    return built, None if errors else built.workflow.compile()


@settings(max_examples=100)
@given(program=programs(), input_=inputs())
def test_each_task_gets_what_the_program_says(program: Program, input_: Json) -> None:
    built, machine = compiled(program)
    event("said" if machine is not None else "refused")
    if machine is not None:
        assert outcome(machine, program, built, input_) == outcome_meant(program, built, input_)


@settings(max_examples=40)
@given(program=programs(), input_=inputs())
def test_a_program_does_the_same_in_both_languages(program: Program, input_: Json, oracles: Oracles) -> None:
    """Each task gets the same arguments in the same order, and the output is the same."""
    built, in_jsonpath = compiled(program)
    event("said" if in_jsonpath is not None else "refused")
    if in_jsonpath is None:
        return
    other = Built(program)
    in_jsonata = other.workflow.compile()
    assert "JSONPath" not in in_jsonata.to_json()
    done = outcome_of_machine(oracles, in_jsonata, program, other, input_)
    assert outcome(in_jsonpath, program, built, input_) == done


def outcome(machine: asl.StateMachine, program: Program, built: Built, input_: Json) -> Any:
    tasks = TaskRuns(failures(program, built.names))

    def task(name: str, _: Json) -> Json:
        try:
            return tasks.run(name)
        except FailedError as failure:
            raise StateFailedError(failure.error, failure.cause) from None

    interpreter = Interpreter(task)
    try:
        output = interpreter.run(machine.to_dict(), input_)
    except StateFailedError as failure:
        result: Json = failure.output
    else:
        result = {"output": output if program.body.returned is not None else None}
    return [(call.state, call.arguments) for call in interpreter.calls], result


@settings(max_examples=40)
@given(programs())
def test_the_oracles_accept_what_is_compiled(oracles: Oracles, program: Program) -> None:
    _, machine = compiled(program)
    if machine is None:
        return
    assert asl.loads(machine.to_json()) == machine
    assert refusals(oracles, machine.to_dict(), names=("language_service", "cfn_lint", "moto")) == []
