"""Retries, time limits, aborts, tolerated failures and redrives: each with the whole history.

What is expected follows the Developer Guide and what was measured on the service; where a redrive writes an event that no
page shows, the rule is the one that the guide gives for the state.
"""

from __future__ import annotations

import itertools
from typing import Any

import pytest

from sfgen import local
from tests.local.machines import (
    activity,
    callback,
    distributed,
    each,
    lines,
    machine,
    parallel,
    passes,
    task,
    told,
    wait,
)


def test_a_retrier_waits_longer_each_time_up_to_its_most() -> None:
    retry = [{"ErrorEquals": ["A"], "IntervalSeconds": 2, "MaxAttempts": 3, "BackoffRate": 3, "MaxDelaySeconds": 7}]
    execution = local.run(machine(S=task(Retry=retry)), mocks={"S": local.fails("A", "why")})
    assert (execution.status, execution.error, execution.cause) == ("FAILED", "A", "why")
    assert told(execution) == lines(
        """
        1<0 ExecutionStarted
        2<0 TaskStateEntered S
        3<2 TaskScheduled
        4<3 TaskStarted
        5<4 TaskFailed A why
        6<5 TaskScheduled @2
        7<6 TaskStarted @2
        8<7 TaskFailed A why @2
        9<8 TaskScheduled @8
        10<9 TaskStarted @8
        11<10 TaskFailed A why @8
        12<11 TaskScheduled @15
        13<12 TaskStarted @15
        14<13 TaskFailed A why @15
        15<14 ExecutionFailed A why @15
        """
    )


def test_a_retrier_without_numbers_has_three_attempts_after_1_2_and_4_seconds() -> None:
    execution = local.run(machine(S=task(Retry=[{"ErrorEquals": ["States.ALL"]}])), mocks={"S": local.fails("A")})
    assert [visit.attempts for visit in execution.states] == [4]
    assert told(execution) == lines(
        """
        1<0 ExecutionStarted
        2<0 TaskStateEntered S
        3<2 TaskScheduled
        4<3 TaskStarted
        5<4 TaskFailed A
        6<5 TaskScheduled @1
        7<6 TaskStarted @1
        8<7 TaskFailed A @1
        9<8 TaskScheduled @3
        10<9 TaskStarted @3
        11<10 TaskFailed A @3
        12<11 TaskScheduled @7
        13<12 TaskStarted @7
        14<13 TaskFailed A @7
        15<14 ExecutionFailed A @7
        """
    )


def test_each_retrier_counts_for_itself_and_an_exhausted_one_leads_to_the_catch() -> None:
    retry = [{"ErrorEquals": ["A"], "MaxAttempts": 1}, {"ErrorEquals": ["B", "C"], "MaxAttempts": 2}]
    catch = [{"ErrorEquals": ["C"], "Next": "Never"}, {"ErrorEquals": ["States.ALL"], "Next": "Caught"}]
    definition = machine(S=task(Retry=retry, Catch=catch), Caught=passes(), Never=passes())
    answers = local.sequence(local.fails("B"), local.fails("A"), local.fails("B"), local.fails("A", "last"))
    execution = local.run(definition, mocks={"S": answers})
    assert execution.output == {"Error": "A", "Cause": "last"}
    assert told(execution) == lines(
        """
        1<0 ExecutionStarted
        2<0 TaskStateEntered S
        3<2 TaskScheduled
        4<3 TaskStarted
        5<4 TaskFailed B
        6<5 TaskScheduled @1
        7<6 TaskStarted @1
        8<7 TaskFailed A @1
        9<8 TaskScheduled @2
        10<9 TaskStarted @2
        11<10 TaskFailed B @2
        12<11 TaskScheduled @4
        13<12 TaskStarted @4
        14<13 TaskFailed A last @4
        15<14 TaskStateExited S @4
        16<15 PassStateEntered Caught @4
        17<16 PassStateExited Caught @4
        18<17 ExecutionSucceeded @4
        """
    )


def test_no_attempts_are_none() -> None:
    retry = [{"ErrorEquals": ["A"], "MaxAttempts": 0}, {"ErrorEquals": ["States.ALL"]}]
    execution = local.run(machine(S=task(Retry=retry)), mocks={"S": local.fails("A")})
    assert told(execution) == lines(
        """
        1<0 ExecutionStarted
        2<0 TaskStateEntered S
        3<2 TaskScheduled
        4<3 TaskStarted
        5<4 TaskFailed A
        6<5 ExecutionFailed A
        """
    )


def test_what_the_interpreter_cannot_do_is_neither_retried_nor_caught() -> None:
    names = ["States.Runtime"]
    fields = {"Retry": [{"ErrorEquals": names}], "Catch": [{"ErrorEquals": names, "Next": "P"}]}
    execution = local.run(machine(S=task(Parameters={"a.$": "$.missing"}, **fields), P=passes()))
    assert told(execution) == lines(
        """
        1<0 ExecutionStarted
        2<0 TaskStateEntered S
        3<2 ExecutionFailed States.Runtime An error occurred while executing the state 'S' (entered at the event id #2). The JSONPath '$.missing' specified for the field 'a.$' could not be found in the input '{}'
        """
    )


def test_any_failure_of_a_task_but_a_timeout_has_a_common_name() -> None:
    retry = [{"ErrorEquals": ["States.TaskFailed"], "MaxAttempts": 5}]
    answers = local.sequence(local.fails("A"), local.fails("Lambda.Unknown"), local.fails("States.Timeout"))
    execution = local.run(machine(S=task(Retry=retry)), mocks={"S": answers})
    assert told(execution) == lines(
        """
        1<0 ExecutionStarted
        2<0 TaskStateEntered S
        3<2 TaskScheduled
        4<3 TaskStarted
        5<4 TaskFailed A
        6<5 TaskScheduled @1
        7<6 TaskStarted @1
        8<7 TaskFailed Lambda.Unknown @1
        9<8 TaskScheduled @3
        10<9 TaskStarted @3
        11<10 TaskTimedOut States.Timeout @3
        12<11 ExecutionFailed States.Timeout @3
        """
    )


def test_too_large_an_output_must_be_caught_by_its_name() -> None:
    mocks = {"A": {"text": "x" * 150_000}, "B": {"text": "y" * 150_000}}
    branches = machine(A=task()), machine(B=task())
    catch = [{"ErrorEquals": ["States.ALL"], "Next": "P"}]
    uncaught = local.run(machine(S=parallel(*branches, Catch=catch), P=passes()), mocks=mocks)
    assert uncaught.error == "States.DataLimitExceeded"
    by_name = [{"ErrorEquals": ["States.DataLimitExceeded"], "Next": "P"}]
    execution = local.run(machine(S=parallel(*branches, Catch=by_name), P=passes()), mocks=mocks)
    assert execution.status == "SUCCEEDED"
    assert told(execution) == lines(
        """
        1<0 ExecutionStarted
        2<0 ParallelStateEntered S
        3<2 ParallelStateStarted
        4<3 TaskStateEntered A
        5<4 TaskScheduled
        6<3 TaskStateEntered B
        7<6 TaskScheduled
        8<5 TaskStarted
        9<7 TaskStarted
        10<8 TaskSucceeded
        11<9 TaskSucceeded
        12<10 TaskStateExited A
        13<11 TaskStateExited B
        14<13 ParallelStateFailed
        15<14 ParallelStateExited S
        16<15 PassStateEntered P
        17<16 PassStateExited P
        18<17 ExecutionSucceeded
        """
    )


@pytest.mark.parametrize("seed", range(5))
def test_full_jitter_waits_any_time_up_to_the_delay(seed: int) -> None:
    retry = [
        {"ErrorEquals": ["A"], "IntervalSeconds": 10, "BackoffRate": 2, "MaxDelaySeconds": 30, "JitterStrategy": "FULL"}
    ]
    execution = local.run(machine(S=task(Retry=retry)), mocks={"S": local.fails("A")}, seed=seed)
    times = [event["timestamp"].timestamp() for event in execution.events if event["type"] == "TaskScheduled"]
    delays = [later - sooner for sooner, later in itertools.pairwise(times)]
    assert len(delays) == 3
    assert all(0 <= delay <= most for delay, most in zip(delays, (10, 20, 30), strict=True))
    assert delays != [10, 20, 30]


def test_a_retry_of_a_parallel_begins_all_branches_again() -> None:
    flaky = local.sequence(local.fails("A"), {"b": 2})
    execution = local.run(
        machine(S=parallel(machine(A=passes()), machine(B=task()), Retry=[{"ErrorEquals": ["A"]}])), mocks={"B": flaky}
    )
    assert execution.output == [{}, {"b": 2}]
    assert told(execution) == lines(
        """
        1<0 ExecutionStarted
        2<0 ParallelStateEntered S
        3<2 ParallelStateStarted
        4<3 PassStateEntered A
        5<4 PassStateExited A
        6<3 TaskStateEntered B
        7<6 TaskScheduled
        8<7 TaskStarted
        9<8 TaskFailed A
        10<9 TaskStateAborted
        11<9 ParallelStateStarted @1
        12<11 PassStateEntered A @1
        13<12 PassStateExited A @1
        14<11 TaskStateEntered B @1
        15<14 TaskScheduled @1
        16<15 TaskStarted @1
        17<16 TaskSucceeded @1
        18<17 TaskStateExited B @1
        19<18 ParallelStateSucceeded @1
        20<18 ParallelStateExited S @1
        21<20 ExecutionSucceeded @1
        """
    )


def test_a_retry_of_a_map_begins_all_iterations_again() -> None:
    flaky = local.sequence({"n": 1}, local.fails("A"), {"n": 1}, {"n": 2})
    execution = local.run(
        machine(S=each(machine(T=task()), MaxConcurrency=1, Retry=[{"ErrorEquals": ["A"]}])), [1, 2], mocks={"T": flaky}
    )
    assert execution.output == [{"n": 1}, {"n": 2}]
    assert told(execution) == lines(
        """
        1<0 ExecutionStarted
        2<0 MapStateEntered S
        3<2 MapStateStarted 2
        4<3 MapIterationStarted S 0
        5<4 TaskStateEntered T
        6<5 TaskScheduled
        7<6 TaskStarted
        8<7 TaskSucceeded
        9<8 TaskStateExited T
        10<9 MapIterationSucceeded S 0
        11<9 MapIterationStarted S 1
        12<11 TaskStateEntered T
        13<12 TaskScheduled
        14<13 TaskStarted
        15<14 TaskFailed A
        16<15 MapIterationFailed S 1
        17<15 TaskStateAborted
        18<15 MapStateStarted 2 @1
        19<18 MapIterationStarted S 0 @1
        20<19 TaskStateEntered T @1
        21<20 TaskScheduled @1
        22<21 TaskStarted @1
        23<22 TaskSucceeded @1
        24<23 TaskStateExited T @1
        25<24 MapIterationSucceeded S 0 @1
        26<24 MapIterationStarted S 1 @1
        27<26 TaskStateEntered T @1
        28<27 TaskScheduled @1
        29<28 TaskStarted @1
        30<29 TaskSucceeded @1
        31<30 TaskStateExited T @1
        32<31 MapIterationSucceeded S 1 @1
        33<32 MapStateSucceeded @1
        34<32 MapStateExited S @1
        35<34 ExecutionSucceeded @1
        """
    )


def test_a_task_has_its_time_from_its_start() -> None:
    execution = local.run(machine(S=task(TimeoutSeconds=5)), mocks={"S": local.later(6, {})})
    assert (execution.error, execution.cause) == ("States.Timeout", None)
    assert told(execution) == lines(
        """
        1<0 ExecutionStarted
        2<0 TaskStateEntered S
        3<2 TaskScheduled
        4<3 TaskStarted
        5<4 TaskTimedOut States.Timeout @5
        6<5 ExecutionFailed States.Timeout @5
        """
    )


def test_a_timeout_is_caught_by_its_name_with_an_empty_cause() -> None:
    catch = [
        {"ErrorEquals": ["States.TaskFailed"], "Next": "Never"},
        {"ErrorEquals": ["States.Timeout"], "Next": "Late"},
    ]
    definition = machine(S=task(TimeoutSeconds=5, Catch=catch), Late=passes(), Never=passes())
    execution = local.run(definition, mocks={"S": local.silence()})
    assert execution.output == {"Error": "States.Timeout", "Cause": ""}
    assert told(execution) == lines(
        """
        1<0 ExecutionStarted
        2<0 TaskStateEntered S
        3<2 TaskScheduled
        4<3 TaskStarted
        5<4 TaskTimedOut States.Timeout @5
        6<5 TaskStateExited S @5
        7<6 PassStateEntered Late @5
        8<7 PassStateExited Late @5
        9<8 ExecutionSucceeded @5
        """
    )


def test_a_missed_heartbeat_is_a_timeout_that_has_a_name_of_its_own_for_matchers() -> None:
    catch = [{"ErrorEquals": ["States.HeartbeatTimeout"], "Next": "Quiet"}]
    definition = machine(S=callback(HeartbeatSeconds=10, TimeoutSeconds=100, Catch=catch), Quiet=passes())
    execution = local.run(definition)
    execution.pass_time(9)
    execution.send_task_heartbeat(execution.callbacks[0].token)
    execution.pass_time(11)
    assert execution.output == {"Error": "States.Timeout", "Cause": ""}
    assert told(execution) == lines(
        """
        1<0 ExecutionStarted
        2<0 TaskStateEntered S
        3<2 TaskScheduled
        4<3 TaskStarted
        5<4 TaskSubmitted
        6<5 TaskTimedOut States.Timeout @19
        7<6 TaskStateExited S @19
        8<7 PassStateEntered Quiet @19
        9<8 PassStateExited Quiet @19
        10<9 ExecutionSucceeded @19
        """
    )


def test_a_timeout_is_no_missed_heartbeat() -> None:
    catch = [{"ErrorEquals": ["States.HeartbeatTimeout"], "Next": "Quiet"}]
    definition = machine(S=callback(TimeoutSeconds=100, Catch=catch), Quiet=passes())
    execution = local.run(definition, mocks={"S": local.silence()})
    assert told(execution) == lines(
        """
        1<0 ExecutionStarted
        2<0 TaskStateEntered S
        3<2 TaskScheduled
        4<3 TaskStarted
        5<4 TaskSubmitted
        6<5 TaskTimedOut States.Timeout @100
        7<6 ExecutionFailed States.Timeout @100
        """
    )


def test_an_activity_that_nobody_takes_has_all_the_time_and_one_that_is_taken_has_its_own() -> None:
    execution = local.run(machine(S=activity(TimeoutSeconds=5)))
    execution.pass_time(60)
    execution.send_task_success(execution.callbacks[0].token, {"done": True})
    assert execution.output == {"done": True}
    assert told(execution) == lines(
        """
        1<0 ExecutionStarted
        2<0 TaskStateEntered S
        3<2 ActivityScheduled
        4<3 ActivityStarted sfgen @60
        5<4 ActivitySucceeded @60
        6<5 TaskStateExited S @60
        7<6 ExecutionSucceeded @60
        """
    )


def test_an_activity_that_is_taken_must_tell_that_it_is_alive() -> None:
    execution = local.run(machine(S=activity(TimeoutSeconds=100, HeartbeatSeconds=10)))
    token = execution.callbacks[0].token
    execution.pass_time(30)
    execution.take_activity_task(token, "worker-1")
    execution.pass_time(5)
    execution.send_task_heartbeat(token)
    execution.pass_time(20)
    assert execution.error == "States.Timeout"
    assert told(execution) == lines(
        """
        1<0 ExecutionStarted
        2<0 TaskStateEntered S
        3<2 ActivityScheduled
        4<3 ActivityStarted worker-1 @30
        5<4 ActivityTimedOut States.Timeout @45
        6<5 ExecutionFailed States.Timeout @45
        """
    )


def test_time_limits_are_read_from_the_input() -> None:
    fields = {"TimeoutSecondsPath": "$.most", "HeartbeatSecondsPath": "$.beat"}
    execution = local.run(machine(S=callback(**fields)), {"most": 50, "beat": 20}, mocks={"S": local.silence()})
    scheduled = execution.events[2]["taskScheduledEventDetails"]
    assert (scheduled["timeoutInSeconds"], scheduled["heartbeatInSeconds"]) == (50, 20)
    assert told(execution) == lines(
        """
        1<0 ExecutionStarted
        2<0 TaskStateEntered S
        3<2 TaskScheduled
        4<3 TaskStarted
        5<4 TaskSubmitted
        6<5 TaskTimedOut States.Timeout @20
        7<6 ExecutionFailed States.Timeout @20
        """
    )


def test_a_time_limit_that_is_no_number_fails_for_good() -> None:
    catch = [{"ErrorEquals": ["States.ALL"], "Next": "P"}]
    execution = local.run(machine(S=task(TimeoutSecondsPath="$.most", Catch=catch), P=passes()), {"most": "soon"})
    assert told(execution) == lines(
        """
        1<0 ExecutionStarted
        2<0 TaskStateEntered S
        3<2 ExecutionFailed States.Runtime An error occurred while executing the state 'S' (entered at the event id #2). The TimeoutSecondsPath field refers to value "soon" which is not a valid integer: $.most
        """
    )


def test_a_lambda_function_of_its_own_arn_times_out_under_its_own_name() -> None:
    state = task(Resource="arn:aws:lambda:us-east-1:111111111111:function:f", TimeoutSeconds=3)
    execution = local.run(machine(S=state), mocks={"S": local.silence()})
    assert told(execution) == lines(
        """
        1<0 ExecutionStarted
        2<0 TaskStateEntered S
        3<2 LambdaFunctionScheduled
        4<3 LambdaFunctionStarted
        5<4 LambdaFunctionTimedOut States.Timeout @3
        6<5 ExecutionFailed States.Timeout @3
        """
    )


def test_a_started_workflow_that_times_out_fails_its_task() -> None:
    resource = "arn:aws:states:::states:startExecution.sync:2"
    state = task(Resource=resource, Parameters={"StateMachineArn": "child", "Name": "one"})
    execution = local.run(machine(S=state), workflows={"child": {**machine(W=wait(9)), "TimeoutSeconds": 4}})
    assert execution.error == "States.TaskFailed"
    assert [event["type"] for event in execution.events] == [
        "ExecutionStarted",
        "TaskStateEntered",
        "TaskScheduled",
        "TaskStarted",
        "TaskSubmitted",
        "TaskFailed",
        "ExecutionFailed",
    ]
    assert execution.seconds == 4


def test_an_execution_is_cut_off_in_its_state() -> None:
    execution = local.run({**machine(S=wait(10)), "TimeoutSeconds": 5})
    assert (execution.status, execution.error, execution.cause) == ("TIMED_OUT", None, None)
    assert told(execution) == lines(
        """
        1<0 ExecutionStarted
        2<0 WaitStateEntered S
        3<0 ExecutionTimedOut States.Timeout @5
        """
    )


def test_an_express_execution_has_five_minutes() -> None:
    execution = local.run(machine(S=wait(1000)), type="EXPRESS")
    assert execution.status == "TIMED_OUT"
    assert told(execution) == lines(
        """
        1<0 ExecutionStarted
        2<0 WaitStateEntered S
        3<0 ExecutionTimedOut States.Timeout @300
        """
    )


def test_a_failed_branch_ends_the_others_from_the_outside_in() -> None:
    inner = machine(C=parallel(machine(D=task()), machine(E=wait(5))))
    mocks = {"A": local.later(1, local.fails("X", "why")), "D": local.silence()}
    execution = local.run(machine(S=parallel(machine(A=task()), machine(B=wait(10)), inner)), mocks=mocks)
    assert (execution.error, execution.cause) == ("X", "why")
    assert [call.outcome for call in execution.task_calls] == ["failed", "aborted"]
    assert told(execution) == lines(
        """
        1<0 ExecutionStarted
        2<0 ParallelStateEntered S
        3<2 ParallelStateStarted
        4<3 TaskStateEntered A
        5<4 TaskScheduled
        6<3 WaitStateEntered B
        7<3 ParallelStateEntered C
        8<7 ParallelStateStarted
        9<5 TaskStarted
        10<8 TaskStateEntered D
        11<10 TaskScheduled
        12<8 WaitStateEntered E
        13<11 TaskStarted
        14<9 TaskFailed X why @1
        15<14 TaskStateAborted @1
        16<14 WaitStateAborted @1
        17<14 ParallelStateAborted @1
        18<14 TaskStateAborted @1
        19<14 WaitStateAborted @1
        20<14 ParallelStateFailed @1
        21<20 ExecutionFailed X why @1
        """
    )


def test_a_fail_state_in_a_branch_is_caught_outside() -> None:
    catch = [{"ErrorEquals": ["No"], "ResultPath": "$.error", "Next": "Caught"}]
    fail = {"Type": "Fail", "Error": "No", "Cause": "because"}
    definition = machine(S=parallel(machine(A=fail), machine(B=wait(10)), Catch=catch), Caught=passes())
    execution = local.run(definition, {"a": 1})
    assert execution.output == {"a": 1, "error": {"Error": "No", "Cause": "because"}}
    assert told(execution) == lines(
        """
        1<0 ExecutionStarted
        2<0 ParallelStateEntered S
        3<2 ParallelStateStarted
        4<3 FailStateEntered A
        5<4 ParallelStateFailed
        6<5 ParallelStateExited S
        7<6 PassStateEntered Caught
        8<7 PassStateExited Caught
        9<8 ExecutionSucceeded
        """
    )


def test_a_failed_iteration_ends_those_that_run_and_begins_no_other() -> None:
    def answer(item: Any) -> Any:
        return local.later(5, local.fails("X")) if item == 2 else local.silence()

    execution = local.run(machine(S=each(machine(T=task()), MaxConcurrency=2)), [1, 2, 3], mocks={"T": answer})
    assert told(execution) == lines(
        """
        1<0 ExecutionStarted
        2<0 MapStateEntered S
        3<2 MapStateStarted 3
        4<3 MapIterationStarted S 0
        5<3 MapIterationStarted S 1
        6<4 TaskStateEntered T
        7<6 TaskScheduled
        8<5 TaskStateEntered T
        9<8 TaskScheduled
        10<7 TaskStarted
        11<9 TaskStarted
        12<11 TaskFailed X @5
        13<12 MapIterationAborted S 0 @5
        14<12 TaskStateAborted @5
        15<12 MapIterationFailed S 1 @5
        16<12 TaskStateAborted @5
        17<12 MapStateFailed @5
        18<17 ExecutionFailed X @5
        """
    )


def test_an_item_selector_that_fails_ends_the_iterations_that_have_begun() -> None:
    selector = {"n.$": "$$.Map.Item.Value.n"}
    execution = local.run(machine(S=each(machine(W=wait(5)), ItemSelector=selector)), [{"n": 1}, {}])
    assert execution.error == "States.Runtime"
    assert told(execution) == lines(
        """
        1<0 ExecutionStarted
        2<0 MapStateEntered S
        3<2 MapStateStarted 2
        4<3 MapIterationStarted S 0
        5<3 MapIterationAborted S 0
        6<3 ExecutionFailed States.Runtime An error occurred while executing the state 'S' (entered at the event id #2). The JSONPath '$$.Map.Item.Value.n' specified for the field 'n.$' could not be found in the input '[{"n":1},{}]'
        """
    )


def test_a_catcher_that_cannot_be_evaluated_fails_the_state() -> None:
    catch = [{"ErrorEquals": ["States.ALL"], "Output": "{% $nothing %}", "Next": "P"}]
    state = {**task(Catch=catch), "QueryLanguage": "JSONata"}
    execution = local.run(machine(S=state, P=passes()), mocks={"S": local.fails("A")})
    assert execution.error == "States.QueryEvaluationError"
    assert told(execution) == lines(
        """
        1<0 ExecutionStarted
        2<0 TaskStateEntered S
        3<2 TaskScheduled
        4<3 TaskStarted
        5<4 TaskFailed A
        6<5 EvaluationFailed States.QueryEvaluationError An error occurred while executing the state 'S' (entered at the event id #2). The JSONata expression '$nothing' specified for the field 'Catch[0]/Output' returned nothing (undefined). Catch[0]/Output
        7<6 ExecutionFailed States.QueryEvaluationError An error occurred while executing the state 'S' (entered at the event id #2). The JSONata expression '$nothing' specified for the field 'Catch[0]/Output' returned nothing (undefined).
        """
    )


def test_an_expression_that_fails_in_an_iteration() -> None:
    processor = machine(P=passes(QueryLanguage="JSONata", Output="{% $nothing %}"))
    execution = local.run(machine(S=each(processor, MaxConcurrency=1)), [1])
    assert execution.error == "States.QueryEvaluationError"
    assert told(execution) == lines(
        """
        1<0 ExecutionStarted
        2<0 MapStateEntered S
        3<2 MapStateStarted 1
        4<3 MapIterationStarted S 0
        5<4 PassStateEntered P
        6<4 EvaluationFailed States.QueryEvaluationError An error occurred while executing the state 'P' (entered at the event id #5). The JSONata expression '$nothing' specified for the field 'Output' returned nothing (undefined). Output
        7<6 MapIterationFailed S 0
        8<6 MapStateFailed
        9<8 ExecutionFailed States.QueryEvaluationError An error occurred while executing the state 'P' (entered at the event id #5). The JSONata expression '$nothing' specified for the field 'Output' returned nothing (undefined).
        """
    )


def test_no_failure_is_tolerated_unless_something_says_so() -> None:
    execution = local.run(machine(S=distributed(machine(T=task()))), [1, 2], mocks={"T": _odd_ones_fail})
    assert execution.error == "States.ExceedToleratedFailureThreshold"
    assert told(execution) == lines(
        """
        1<0 ExecutionStarted
        2<0 MapStateEntered S
        3<2 MapStateStarted 2
        4<3 MapRunStarted
        5<4 MapRunFailed States.ExceedToleratedFailureThreshold The specified tolerated failure threshold was exceeded
        6<5 MapStateFailed
        7<6 ExecutionFailed States.ExceedToleratedFailureThreshold The specified tolerated failure threshold was exceeded
        """
    )


def test_a_number_of_failures_is_tolerated() -> None:
    definition = machine(S=distributed(machine(T=task()), ToleratedFailureCount=2))
    execution = local.run(definition, [1, 2, 3], mocks={"T": _odd_ones_fail})
    assert isinstance(execution.output, list)
    assert [each if each == {"even": 2} else each["Status"] for each in execution.output] == [
        "FAILED",
        {"even": 2},
        "FAILED",
    ]
    counts = execution.map_runs[0].counts
    assert (counts["succeeded"], counts["failed"], counts["total"]) == (1, 2, 3)
    assert told(execution) == lines(
        """
        1<0 ExecutionStarted
        2<0 MapStateEntered S
        3<2 MapStateStarted 3
        4<3 MapRunStarted
        5<4 MapRunSucceeded
        6<5 MapStateSucceeded
        7<5 MapStateExited S
        8<7 ExecutionSucceeded
        """
    )


def test_a_share_of_failures_above_the_tolerated_one_is_caught_by_its_name() -> None:
    catch = [{"ErrorEquals": ["States.ExceedToleratedFailureThreshold"], "Next": "Caught"}]
    definition = machine(
        S=distributed(machine(T=task()), ToleratedFailurePercentage=50, ToleratedFailureCount=3, Catch=catch),
        Caught=passes(),
    )
    execution = local.run(definition, [1, 2, 3], mocks={"T": _odd_ones_fail})
    assert execution.status == "SUCCEEDED"
    assert told(execution) == lines(
        """
        1<0 ExecutionStarted
        2<0 MapStateEntered S
        3<2 MapStateStarted 3
        4<3 MapRunStarted
        5<4 MapRunFailed States.ExceedToleratedFailureThreshold The specified tolerated failure threshold was exceeded
        6<5 MapStateFailed
        7<6 MapStateExited S
        8<7 PassStateEntered Caught
        9<8 PassStateExited Caught
        10<9 ExecutionSucceeded
        """
    )


def _odd_ones_fail(item: Any) -> Any:
    return local.fails("Odd") if item % 2 else {"even": item}


def test_redrive_of_a_task_schedules_it_again() -> None:
    retry = [{"ErrorEquals": ["A"], "MaxAttempts": 1}]
    definition = machine(P=passes(Next="S"), S=task(Retry=retry))
    execution = local.run(definition, {"a": 1}, mocks={"S": local.fails("A")})
    # Its retries are counted anew.
    execution.redrive(mocks={"S": local.sequence(local.fails("A"), {"b": 2})})
    assert execution.output == {"b": 2}
    assert told(execution) == lines(
        """
        1<0 ExecutionStarted
        2<0 PassStateEntered P
        3<2 PassStateExited P
        4<3 TaskStateEntered S
        5<4 TaskScheduled
        6<5 TaskStarted
        7<6 TaskFailed A
        8<7 TaskScheduled @1
        9<8 TaskStarted @1
        10<9 TaskFailed A @1
        11<10 ExecutionFailed A @1
        12<11 ExecutionRedriven 1 @1
        13<12 TaskScheduled @1
        14<13 TaskStarted @1
        15<14 TaskFailed A @1
        16<15 TaskScheduled @2
        17<16 TaskStarted @2
        18<17 TaskSucceeded @2
        19<18 TaskStateExited S @2
        20<19 ExecutionSucceeded @2
        """
    )


def test_redrive_of_a_choice_looks_at_its_rules_again() -> None:
    rule = {"Variable": "$.missing", "NumericEquals": 1, "Next": "P"}
    execution = local.run(machine(C={"Type": "Choice", "Choices": [rule]}, P=passes()))
    assert execution.error == "States.Runtime"
    execution.redrive()
    assert execution.status == "FAILED"
    assert told(execution) == lines(
        """
        1<0 ExecutionStarted
        2<0 ChoiceStateEntered C
        3<2 ExecutionFailed States.Runtime An error occurred while executing the state 'C' (entered at the event id #2). Invalid path '$.missing': The choice state's condition path references an invalid value.
        4<3 ExecutionRedriven 1
        5<4 ExecutionFailed States.Runtime An error occurred while executing the state 'C' (entered at the event id #2). Invalid path '$.missing': The choice state's condition path references an invalid value.
        """
    )


def test_redrive_of_a_wait_waits_again_unless_its_moment_is_over() -> None:
    definition = machine(
        S=parallel(
            machine(A=task()),
            machine(B=wait(10)),
            machine(C={"Type": "Wait", "Timestamp": "2026-01-01T00:00:05Z", "End": True}),
        )
    )
    execution = local.run(definition, mocks={"A": local.later(2, local.fails("X"))})
    execution.pass_time(60)
    execution.redrive(mocks={"A": {"a": 1}})
    assert execution.output == [{"a": 1}, {}, {}]
    assert told(execution) == lines(
        """
        1<0 ExecutionStarted
        2<0 ParallelStateEntered S
        3<2 ParallelStateStarted
        4<3 TaskStateEntered A
        5<4 TaskScheduled
        6<3 WaitStateEntered B
        7<3 WaitStateEntered C
        8<5 TaskStarted
        9<8 TaskFailed X @2
        10<9 TaskStateAborted @2
        11<9 WaitStateAborted @2
        12<9 WaitStateAborted @2
        13<9 ParallelStateFailed @2
        14<13 ExecutionFailed X @2
        15<14 ExecutionRedriven 1 @62
        16<15 TaskScheduled @62
        17<16 TaskStarted @62
        18<17 TaskSucceeded @62
        19<18 TaskStateExited A @62
        20<15 WaitStateExited C @62
        21<15 WaitStateExited B @72
        22<21 ParallelStateSucceeded @72
        23<21 ParallelStateExited S @72
        24<23 ExecutionSucceeded @72
        """
    )


def test_redrive_of_a_pass_leaves_it() -> None:
    execution = local.run(machine(P=passes(Parameters={"a.$": "$.missing"}, Next="Q"), Q=passes()), {"b": 1})
    assert execution.error == "States.Runtime"
    execution.redrive()
    assert execution.output == {"b": 1}
    assert told(execution) == lines(
        """
        1<0 ExecutionStarted
        2<0 PassStateEntered P
        3<2 ExecutionFailed States.Runtime An error occurred while executing the state 'P' (entered at the event id #2). The JSONPath '$.missing' specified for the field 'a.$' could not be found in the input '{"b":1}'
        4<3 ExecutionRedriven 1
        5<4 PassStateExited P
        6<5 PassStateEntered Q
        7<6 PassStateExited Q
        8<7 ExecutionSucceeded
        """
    )


def test_redrive_of_a_fail_fails_again() -> None:
    execution = local.run(machine(P=passes(Next="F"), F={"Type": "Fail", "Error": "No"}))
    execution.redrive()
    assert execution.error == "No"
    assert told(execution) == lines(
        """
        1<0 ExecutionStarted
        2<0 PassStateEntered P
        3<2 PassStateExited P
        4<3 FailStateEntered F
        5<4 ExecutionFailed No
        6<5 ExecutionRedriven 1
        7<6 FailStateEntered F
        8<7 ExecutionFailed No
        """
    )


def test_redrive_of_a_parallel_goes_on_with_the_branches_that_had_not_succeeded() -> None:
    branches = machine(A=task()), machine(B=task(Next="B2"), B2=passes()), machine(C=wait(10))
    mocks = {"A": local.later(1, {"a": 1}), "B": local.later(2, local.fails("X"))}
    execution = local.run(machine(S=parallel(*branches)), mocks=mocks)
    execution.redrive(mocks={"B": {"b": 2}})
    assert execution.output == [{"a": 1}, {"b": 2}, {}]
    assert [call.state for call in execution.task_calls] == ["A", "B", "B"]
    assert told(execution) == lines(
        """
        1<0 ExecutionStarted
        2<0 ParallelStateEntered S
        3<2 ParallelStateStarted
        4<3 TaskStateEntered A
        5<4 TaskScheduled
        6<3 TaskStateEntered B
        7<6 TaskScheduled
        8<3 WaitStateEntered C
        9<5 TaskStarted
        10<7 TaskStarted
        11<9 TaskSucceeded @1
        12<11 TaskStateExited A @1
        13<10 TaskFailed X @2
        14<13 TaskStateAborted @2
        15<13 WaitStateAborted @2
        16<13 ParallelStateFailed @2
        17<16 ExecutionFailed X @2
        18<17 ExecutionRedriven 1 @2
        19<18 TaskScheduled @2
        20<19 TaskStarted @2
        21<20 TaskSucceeded @2
        22<21 TaskStateExited B @2
        23<22 PassStateEntered B2 @2
        24<23 PassStateExited B2 @2
        25<18 WaitStateExited C @12
        26<25 ParallelStateSucceeded @12
        27<25 ParallelStateExited S @12
        28<27 ExecutionSucceeded @12
        """
    )


def test_redrive_of_a_parallel_that_gave_too_much_begins_all_branches_again() -> None:
    mocks = {"A": {"text": "x" * 150_000}, "B": {"text": "y" * 150_000}}
    execution = local.run(machine(S=parallel(machine(A=task()), machine(B=task()))), mocks=mocks)
    assert execution.error == "States.DataLimitExceeded"
    execution.redrive(mocks={"A": {"a": 1}, "B": {"b": 2}})
    assert execution.output == [{"a": 1}, {"b": 2}]
    assert told(execution) == lines(
        """
        1<0 ExecutionStarted
        2<0 ParallelStateEntered S
        3<2 ParallelStateStarted
        4<3 TaskStateEntered A
        5<4 TaskScheduled
        6<3 TaskStateEntered B
        7<6 TaskScheduled
        8<5 TaskStarted
        9<7 TaskStarted
        10<8 TaskSucceeded
        11<9 TaskSucceeded
        12<10 TaskStateExited A
        13<11 TaskStateExited B
        14<13 ParallelStateFailed
        15<14 ExecutionFailed States.DataLimitExceeded The state/task 'S' returned a result with a size exceeding the maximum number of bytes service limit.
        16<15 ExecutionRedriven 1
        17<16 ParallelStateStarted
        18<17 TaskStateEntered A
        19<18 TaskScheduled
        20<17 TaskStateEntered B
        21<20 TaskScheduled
        22<19 TaskStarted
        23<21 TaskStarted
        24<22 TaskSucceeded
        25<23 TaskSucceeded
        26<24 TaskStateExited A
        27<25 TaskStateExited B
        28<27 ParallelStateSucceeded
        29<27 ParallelStateExited S
        30<29 ExecutionSucceeded
        """
    )


def test_redrive_of_an_inline_map_goes_on_with_the_iterations_that_had_not_succeeded() -> None:
    definition = machine(S=each(machine(T=task()), MaxConcurrency=1))
    mocks = {"T": lambda item: local.fails("X") if item == 2 else {"n": item}}
    execution = local.run(definition, [1, 2, 3], mocks=mocks)
    execution.redrive(mocks={"T": lambda item: {"again": item}})
    assert execution.output == [{"n": 1}, {"again": 2}, {"again": 3}]
    assert told(execution) == lines(
        """
        1<0 ExecutionStarted
        2<0 MapStateEntered S
        3<2 MapStateStarted 3
        4<3 MapIterationStarted S 0
        5<4 TaskStateEntered T
        6<5 TaskScheduled
        7<6 TaskStarted
        8<7 TaskSucceeded
        9<8 TaskStateExited T
        10<9 MapIterationSucceeded S 0
        11<9 MapIterationStarted S 1
        12<11 TaskStateEntered T
        13<12 TaskScheduled
        14<13 TaskStarted
        15<14 TaskFailed X
        16<15 MapIterationFailed S 1
        17<15 TaskStateAborted
        18<15 MapStateFailed
        19<18 ExecutionFailed X
        20<19 ExecutionRedriven 1
        21<20 MapIterationStarted S 1
        22<21 TaskScheduled
        23<22 TaskStarted
        24<23 TaskSucceeded
        25<24 TaskStateExited T
        26<25 MapIterationSucceeded S 1
        27<25 MapIterationStarted S 2
        28<27 TaskStateEntered T
        29<28 TaskScheduled
        30<29 TaskStarted
        31<30 TaskSucceeded
        32<31 TaskStateExited T
        33<32 MapIterationSucceeded S 2
        34<33 MapStateSucceeded
        35<33 MapStateExited S
        36<35 ExecutionSucceeded
        """
    )


def test_redrive_of_a_distributed_map_redrives_standard_children_where_they_had_failed() -> None:
    processor = machine(First=task(Next="Second"), Second=task())
    mocks = {"First": lambda item: item, "Second": lambda item: local.fails("X") if item == 2 else {"n": item}}
    execution = local.run(
        machine(S=distributed(processor, MaxConcurrency=1)), [1, 2, 3], mocks=mocks, mock_validation="NONE"
    )
    execution.redrive(mocks={"First": lambda item: item, "Second": lambda item: {"again": item}})
    assert execution.output == [{"n": 1}, {"again": 2}, {"again": 3}]
    called = [(call.state, call.arguments) for call in execution.task_calls]
    assert called == [
        ("First", 1),
        ("Second", 1),
        ("First", 2),
        ("Second", 2),
        ("Second", 2),
        ("First", 3),
        ("Second", 3),
    ]
    assert told(execution) == lines(
        """
        1<0 ExecutionStarted
        2<0 MapStateEntered S
        3<2 MapStateStarted 3
        4<3 MapRunStarted
        5<4 MapRunFailed States.ExceedToleratedFailureThreshold The specified tolerated failure threshold was exceeded
        6<5 MapStateFailed
        7<6 ExecutionFailed States.ExceedToleratedFailureThreshold The specified tolerated failure threshold was exceeded
        8<7 ExecutionRedriven 1
        9<8 MapRunRedriven 1
        10<9 MapRunSucceeded
        11<10 MapStateSucceeded
        12<10 MapStateExited S
        13<12 ExecutionSucceeded
        """
    )


def test_redrive_of_a_distributed_map_starts_express_children_again() -> None:
    processor = machine(First=task(Next="Second"), Second=task())
    mocks = {"First": lambda item: item, "Second": lambda item: local.fails("X") if item == 2 else {"n": item}}
    execution = local.run(
        machine(S=distributed(processor, "EXPRESS", MaxConcurrency=1)), [1, 2], mocks=mocks, mock_validation="NONE"
    )
    execution.redrive(mocks={"First": lambda item: item, "Second": lambda item: {"again": item}})
    assert execution.output == [{"n": 1}, {"again": 2}]
    called = [(call.state, call.arguments) for call in execution.task_calls]
    assert called == [("First", 1), ("Second", 1), ("First", 2), ("Second", 2), ("First", 2), ("Second", 2)]
    assert told(execution) == lines(
        """
        1<0 ExecutionStarted
        2<0 MapStateEntered S
        3<2 MapStateStarted 2
        4<3 MapRunStarted
        5<4 MapRunFailed States.ExceedToleratedFailureThreshold The specified tolerated failure threshold was exceeded
        6<5 MapStateFailed
        7<6 ExecutionFailed States.ExceedToleratedFailureThreshold The specified tolerated failure threshold was exceeded
        8<7 ExecutionRedriven 1
        9<8 MapRunRedriven 1
        10<9 MapRunSucceeded
        11<10 MapStateSucceeded
        12<10 MapStateExited S
        13<12 ExecutionSucceeded
        """
    )


def test_redrive_after_a_timeout_begins_the_time_anew() -> None:
    execution = local.run({**machine(S=wait(4, Next="T"), T=wait(4)), "TimeoutSeconds": 5})
    execution.redrive()
    assert execution.status == "SUCCEEDED"
    assert told(execution) == lines(
        """
        1<0 ExecutionStarted
        2<0 WaitStateEntered S
        3<2 WaitStateExited S @4
        4<3 WaitStateEntered T @4
        5<0 ExecutionTimedOut States.Timeout @5
        6<5 ExecutionRedriven 1 @5
        7<6 WaitStateExited T @9
        8<7 ExecutionSucceeded @9
        """
    )
