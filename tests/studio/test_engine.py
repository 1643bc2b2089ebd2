"""Executions of one process: side by side, paced, answered, stopped, redriven, interrupted."""

from __future__ import annotations

import math
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from sfgen import Task, Workflow, local
from sfgen.asl import StateMachine, from_dict
from sfgen.local import TaskCall, TaskError
from sfgen.local.mocks import Context, Outside, Responder
from sfgen.local.runs import MachineType
from sfgen.local.store import Keeper, Store
from sfgen.operate.errors import OperateError
from sfgen.operate.kept import kept_events, stopped
from sfgen.operate.steps import StepReader, steps_of
from sfgen.studio.engine import Engine
from sfgen.studio.errors import ExecutionExistsError, UnknownTokenError
from sfgen.studio.running import Pace
from tests.studio.support import ASK, AT_ONCE, Changes, Ends, Given, HandClock, chain

Make = Callable[..., Engine]


@dataclass(frozen=True)
class Named:
    """A workflow that tasks start by its name."""

    name: str
    machine: StateMachine
    type: MachineType = "STANDARD"
    parameter_defaults: Mapping[str, Any] = field(default_factory=dict)

    def compile(self) -> StateMachine:
        return self.machine


@pytest.fixture
def make() -> Iterator[Make]:
    made: list[Engine] = []

    def making(definition: Any, mocks: dict[str, Any] | None = None, **more: Any) -> Engine:
        more = {"pace": AT_ONCE, **more}
        made.append(Engine({"shop": definition}, Given(mocks), **more))
        return made[-1]

    yield making
    for engine in made:
        engine.close()


def test_two_executions_wait_side_by_side_and_each_gets_its_answer(make: Make) -> None:
    engine = make(chain(Ask=ASK))
    ends, changes = Ends(engine), Changes(engine)
    for name in ("one", "two"):
        engine.start("shop", {}, name)
    tokens = {}
    for name in ("one", "two"):
        (waiting,) = changes.until(partial(engine.callbacks, name))
        tokens[name] = waiting.token
    assert tokens["one"] != tokens["two"]
    engine.answer(tokens["two"], 2)
    assert ends.next().output == 2
    engine.answer(tokens["one"], 1)
    told = ends.next()
    assert (told.name, told.status, told.output) == ("one", "SUCCEEDED", 1)


def test_an_answer_is_taken_once(make: Make) -> None:
    engine = make(chain(Ask=ASK))
    ends, changes = Ends(engine), Changes(engine)
    name = engine.start(None, {})
    token = changes.until(lambda: engine.callbacks(name))[0].token
    engine.answer(token, 1)
    with pytest.raises(UnknownTokenError):
        engine.answer(token, 2)
    assert ends.next().output == 1


def test_a_function_may_answer_its_own_token(make: Make) -> None:
    class Function(Responder):
        def respond(self, call: TaskCall, context: Context) -> Any:
            assert isinstance(call.arguments, dict)
            engine.answer(call.arguments["MessageBody"], "at once")
            return Outside()

    engine = make(chain(Ask=ASK), {"Ask": Function()})
    ends = Ends(engine)
    engine.start(None, {})
    assert ends.next().output == "at once"


def test_a_wait_is_cut_short_and_a_person_keeps_the_time(make: Make) -> None:
    clock = HandClock()
    both = {
        "Type": "Parallel",
        "Branches": [chain(Ask={**ASK, "TimeoutSeconds": 60}), chain(Wait={"Type": "Wait", "Seconds": 86_400})],
    }
    engine = make(chain(Both=both), clock=clock, pace=Pace())
    ends = Ends(engine)
    name = engine.start(None, {})
    begun = clock.now()
    assert clock.rest() == begun + 2_000
    clock.turn(2_000)
    # A day has passed for the execution, two seconds for the person.
    assert clock.rest() == begun + 60_000
    assert engine.running(name).now == begun + 86_400_000
    clock.turn(57_999)
    assert clock.rest() == begun + 60_000
    assert engine.report(name).status == "RUNNING"
    clock.turn(1)
    assert (ends.next().error) == "States.Timeout"


def test_in_real_time_a_wait_takes_as_long_as_it_says(make: Make) -> None:
    clock = HandClock()
    engine = make(chain(Wait={"Type": "Wait", "Seconds": 3_600}), clock=clock, pace=Pace(longest_wait=None))
    ends = Ends(engine)
    engine.start(None, {})
    assert clock.rest() == clock.now() + 3_600_000
    clock.turn(3_600_000)
    assert ends.next().seconds == 3_600


def test_heartbeats_are_missed_in_real_time(make: Make) -> None:
    clock = HandClock()
    engine = make(chain(Ask={**ASK, "HeartbeatSeconds": 30}), clock=clock, pace=Pace())
    ends = Ends(engine)
    name = engine.start(None, {})
    clock.rest()
    (waiting,) = engine.callbacks(name)
    assert waiting.beat == clock.now() + 30_000
    clock.turn(20_000)
    clock.rest()
    engine.heartbeat(waiting.token)
    assert clock.rest() == clock.now() + 30_000
    clock.turn(30_000)
    assert ends.next().error == "States.Timeout"


def test_the_limit_of_an_execution_does_not_come_early_while_a_person_is_waited_for(make: Make) -> None:
    clock = HandClock()
    engine = make({**chain(Ask=ASK), "TimeoutSeconds": 300}, clock=clock, pace=Pace())  # type: ignore[dict-item]
    ends = Ends(engine)
    engine.start(None, {})
    assert clock.rest() == clock.now() + 300_000
    clock.turn(300_000)
    assert ends.next().status == "TIMED_OUT"


def test_a_mistake_in_a_mock_ends_its_execution_alone_and_is_told(make: Make) -> None:
    def broken(_: Any) -> Any:
        return 1 // 0

    work = {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Parameters": {}}
    engine = make(chain(Work=work), {"Work": broken})
    ends = Ends(engine)
    engine.start(None, {})
    told = ends.next()
    assert told.status == "ABORTED"
    assert "ZeroDivisionError" in (told.cause or "")


def test_stop_and_redrive(make: Make) -> None:
    engine = make(chain(Ask=ASK))
    ends, changes = Ends(engine), Changes(engine)
    name = engine.start(None, {})
    before = changes.until(lambda: engine.callbacks(name))[0].token
    engine.stop(name, "Enough", "of it")
    told = ends.next()
    assert (told.status, told.error, told.cause) == ("ABORTED", "Enough", "of it")
    engine.redrive(name)
    after = changes.until(lambda: engine.callbacks(name))[0].token
    assert after != before
    engine.answer(after, "yes")
    told = ends.next()
    assert (told.status, told.output, told.redrive_count) == ("SUCCEEDED", "yes", 1)


def test_a_redrive_asks_for_the_mocks_anew(make: Make) -> None:
    def fails(_: Any) -> Any:
        raise TaskError("Down")

    work = {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": {"FunctionName": "f"}}
    given = Given({"Work": fails})
    engine = Engine({"shop": chain(Work=work)}, given, pace=AT_ONCE)
    ends = Ends(engine)
    name = engine.start(None, {})
    assert ends.next().error == "Down"
    given.given["Work"] = {"Payload": 1}
    engine.redrive(name)
    assert ends.next().output == {"Payload": 1}


def test_a_name_means_one_execution(make: Make) -> None:
    engine = make(chain(Ask=ASK))
    changes, ends = Changes(engine), Ends(engine)
    assert engine.start(None, {"a": 1}, "one") == engine.start("shop", {"a": 1}, "one")
    with pytest.raises(ExecutionExistsError):
        engine.start(None, {"a": 2}, "one")
    engine.answer(changes.until(lambda: engine.callbacks("one"))[0].token, 1)
    ends.next()
    with pytest.raises(ExecutionExistsError):
        engine.start(None, {"a": 1}, "one")


def test_an_interrupted_execution_is_gone_on_with_by_the_next_engine(make: Make, tmp_path: Path) -> None:
    store = Store(tmp_path / "executions.sqlite3")
    definition = chain(First={"Type": "Pass"}, Ask=ASK)
    engine = make(definition, store=store, place="here")
    changes = Changes(engine)
    name = engine.start(None, {"n": 1})
    before = changes.until(lambda: engine.callbacks(name))[0].token
    beside = make(definition, store=store, place="here")
    assert beside.resume() == []
    engine.close()
    assert [row.status for row in store.rows()] == ["RUNNING"]
    following = make(definition, store=store, place="here")
    ends, changes = Ends(following), Changes(following)
    assert following.resume() == [name]
    after = changes.until(lambda: following.callbacks(name))[0].token
    assert after != before
    with pytest.raises(UnknownTokenError):
        following.answer(before, "late")
    following.answer(after, "yes")
    told = ends.next()
    assert (told.status, told.output, told.redrive_count) == ("SUCCEEDED", "yes", 1)
    kept = steps_of(kept_events(store.load(name)[0]))
    assert [(step.name, step.status, step.attempts) for step in kept] == [
        ("First", "succeeded", 0),
        ("Ask", "succeeded", 2),
    ]


def test_an_express_execution_that_was_interrupted_is_aborted(make: Make, tmp_path: Path) -> None:
    store = Store(tmp_path / "executions.sqlite3")
    complaints: list[str] = []
    more: dict[str, Any] = {"store": store, "place": "here", "machine_type": "EXPRESS", "complain": complaints.append}
    clock = HandClock()
    engine = make(chain(Wait={"Type": "Wait", "Seconds": 100}), clock=clock, pace=Pace(), **more)
    name = engine.start(None, {})
    clock.rest()
    engine.close()
    make(chain(Wait={"Type": "Wait", "Seconds": 100}), **more).resume()
    assert [(row.id, row.status) for row in store.rows()] == [(name, "ABORTED")]
    assert "cannot be redriven" in complaints[0]


def test_somebody_stops_an_execution_from_another_terminal(make: Make, tmp_path: Path) -> None:
    store = Store(tmp_path / "executions.sqlite3")
    engine = make(chain(Ask=ASK), store=store, place="here")
    ends, changes = Ends(engine), Changes(engine)
    name = engine.start(None, {})
    changes.until(lambda: engine.callbacks(name))
    data, target = store.load(name)
    store.save(stopped(data, "Enough", None), target)
    engine.look()
    told = ends.next()
    assert (told.status, told.error) == ("ABORTED", "Enough")


def test_a_kept_execution_is_redriven(make: Make, tmp_path: Path) -> None:
    store = Store(tmp_path / "executions.sqlite3")
    definition = chain(Work={"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Parameters": {}})
    failed = local.run(definition, {}, name="shop", mocks={"Work": local.fails("Down")}, execution_name="one")
    store.save(failed.snapshot(), "shop.py")
    engine = make(definition, {"Work": {"MessageId": "1"}}, store=store, place="here")
    ends = Ends(engine)
    engine.redrive("one")
    assert ends.next().output == {"MessageId": "1"}
    with pytest.raises(OperateError, match="it cannot be redriven"):
        engine.redrive("one")


def test_a_store_that_cannot_be_written_ends_nothing(make: Make, tmp_path: Path) -> None:
    complaints: list[str] = []
    path = tmp_path / "executions.sqlite3"
    path.mkdir()
    engine = make(chain(Done={"Type": "Pass"}), store=Store(path), complain=complaints.append)
    ends = Ends(engine)
    engine.start(None, {})
    assert ends.next().status == "SUCCEEDED"
    assert "cannot be read or written" in complaints[0]


def test_what_waits_in_another_execution_is_asked_for_at_the_state_that_waits_for_it(make: Make) -> None:
    start: dict[str, Any] = {"Type": "Task", "Resource": "arn:aws:states:::states:startExecution.sync:2"}
    start |= {"Parameters": {"StateMachineArn": "${OtherArn}"}, "TimeoutSeconds": 100}
    config = {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"}
    signing = {**dict(chain(Sign=ASK)), "ProcessorConfig": config}  # type: ignore[arg-type]
    children = {"Type": "Map", "Label": "L", "ItemProcessor": signing}
    definition = chain(
        First={"Type": "Pass"},
        Both={"Type": "Parallel", "Branches": [chain(Other=start), chain(Each=children)]},
    )
    other = from_dict(chain(Ask=ASK))
    engine = Engine({"shop": definition}, Given(), pace=AT_ONCE, others=[Named("other", other)])
    changes, ends = Changes(engine), Ends(engine)
    name = engine.start(None, [1, 2])
    waiting = changes.until(lambda: len(engine.callbacks(name)) == 3 and engine.callbacks(name))
    steps = StepReader()
    steps.read(engine.running(name).events(0, 1000))
    assert sorted((each.state, steps.step(each.event).name) for each in waiting) == [  # type: ignore[union-attr]
        ("Ask", "Other"),
        ("Sign", "Each"),
        ("Sign", "Each"),
    ]
    for each in waiting:
        engine.answer(each.token, "done")
    assert ends.next().status == "SUCCEEDED"
    engine.close()


def test_what_has_ended_long_ago_is_left_to_the_store(
    make: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sfgen.studio.engine._REMEMBERED", 2)
    store = Store(tmp_path / "executions.sqlite3")
    engine = make(chain(Done={"Type": "Pass"}), store=store)
    ends = Ends(engine)
    for name in ("one", "two", "three", "four"):
        engine.start(None, {}, name)
        ends.next()
    Changes(engine).until(lambda: engine.ids() == ["three", "four"])
    assert engine.report("one").status == "SUCCEEDED"
    with pytest.raises(ExecutionExistsError, match="is SUCCEEDED already"):
        engine.start(None, {}, "one")


def test_a_redrive_happens_when_it_is_asked_for(make: Make) -> None:
    clock = HandClock()
    work = {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Parameters": {}}
    engine = make(chain(Work=work), {"Work": local.fails("Down")}, clock=clock)
    ends = Ends(engine)
    name = engine.start(None, {})
    ends.next()
    clock.turn(3_600_000)
    engine.redrive(name)
    ends.next()
    times = {each["type"]: each["timestamp"] for each in engine.running(name).events(0, 100)}
    assert (times["ExecutionRedriven"] - times["ExecutionStarted"]).total_seconds() == 3_600


def test_whoever_makes_answers_up_knows_the_types_after_a_redrive_too(make: Make) -> None:
    class Price(BaseModel):
        cents: int

    wf = Workflow("shop", input=dict[str, str])
    wf.start_at(Task("Ask", resource="arn:aws:states:::lambda:invoke", arguments={"FunctionName": "f"}, result=Price))
    given = Given({"Ask": local.fails("Down")})
    engine = Engine({"shop": wf}, given, pace=AT_ONCE)
    ends = Ends(engine)
    name = engine.start(None, {})
    assert ends.next().error == "Down"
    given.given = {"*": local.auto()}
    engine.redrive(name)
    output = ends.next().output
    assert isinstance(output, dict)
    assert isinstance(output["cents"], int)


def test_somebody_who_is_told_of_ends_may_fail(make: Make) -> None:
    complaints: list[str] = []
    engine = make(chain(Done={"Type": "Pass"}), complain=complaints.append)

    def fails(_: Any) -> None:
        raise ValueError("no")

    engine.on_end(fails)
    ends = Ends(engine)
    engine.start(None, {})
    assert ends.next().status == "SUCCEEDED"
    assert "ValueError: no" in complaints[0]


def test_expressions_of_executions_side_by_side_do_not_mix(make: Make) -> None:
    factorial = "$f := function($n) { $n <= 1 ? 1 : $n * $f($n - 1) }"
    said = "$replace('-1-', /1/, function($m) { $string($states.input) })"
    words = f"{{% ({factorial}; $string($f($states.input % 6)) & {said}) %}}"
    each = {"StartAt": "Say", "States": {"Say": {"Type": "Pass", "Output": words, "End": True}}}
    states = {"Each": {"Type": "Map", "ItemProcessor": each, "End": True}}
    engine = make({"QueryLanguage": "JSONata", "StartAt": "Each", "States": states})
    ends = Ends(engine)
    often = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        for number in range(4):
            engine.start(None, list(range(number * 10, number * 10 + 10)), str(number))
        reports = [ends.next() for _ in range(4)]
    finally:
        sys.setswitchinterval(often)
    for report in reports:
        assert isinstance(report.input, list)
        assert report.output == [f"{math.factorial(item % 6)}-{item}-" for item in report.input]


def test_what_takes_long_to_keep_is_kept_less_often(make: Make, tmp_path: Path) -> None:
    clock = HandClock()
    kept: list[int] = []

    class Slow(Store):
        def save(self, snapshot: dict[str, Any], target: str | None = None, keeper: Keeper | None = None) -> None:
            kept.append(snapshot["count"])
            clock.turn(100)
            super().save(snapshot, target, keeper)

    each = {"Type": "Map", "ItemProcessor": chain(Ask=ASK)}
    engine = make(chain(Each=each), clock=clock, store=Slow(tmp_path / "executions.sqlite3"))
    ends = Ends(engine)
    name = engine.start(None, list(range(10)))
    clock.rest()
    waiting = engine.callbacks(name)
    assert len(kept) == 2
    for callback in waiting[:5]:
        engine.answer(callback.token, 1)
        clock.rest()
    # For ten times as long as it took nothing is written.
    assert len(kept) == 2
    clock.turn(1_000)
    clock.rest()
    assert len(kept) == 3
    for callback in waiting[5:]:
        engine.answer(callback.token, 1)
    assert ends.next().status == "SUCCEEDED"
