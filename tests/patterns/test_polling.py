"""Polling: the loop, its bound, and its ways out."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from pydantic import BaseModel

from sfgen import DefinitionError, Flow, Parallel, Pass, Succeed, Task, Workflow, poll_until
from tests.dsl.support import Accepted


class Job(BaseModel):
    status: str
    reason: str | None = None


def look(name: str = "Look") -> Task[Job]:
    return Task(name, resource="arn:aws:states:::lambda:invoke", arguments={"FunctionName": "look"}, result=Job)


def polling(**options: Any) -> Workflow[Any]:
    wf = Workflow("jobs")
    job = look()
    given: dict[str, Any] = {"every": timedelta(seconds=20), "max_polls": 3, **options}
    ready = poll_until("Job", job, job.result.status == "DONE", **given)
    wf.start_at(ready >> Succeed("Done"))
    return wf


def test_it_waits_asks_and_waits_again(accepted: Accepted) -> None:
    states = accepted(polling())
    assert list(states) == ["Job: Wait", "Look", "Job: Done?", "Job: Wait again", "Job: Too late", "Done"]
    assert states["Job: Wait"]["Next"] == "Look"
    assert states["Job: Wait again"]["Next"] == "Look"
    assert states["Job: Done?"]["Default"] == "Done"


def test_the_count_begins_anew_whenever_the_flow_is_entered(accepted: Accepted) -> None:
    states = accepted(polling())
    assert states["Job: Wait"]["Assign"] == {"job_polls": 1}
    assert states["Job: Wait again"]["Assign"] == {"job_polls": "{% $job_polls + 1 %}"}
    again, late = states["Job: Done?"]["Choices"]
    assert again == {"Condition": "{% $not($look = 'DONE') and $job_polls < 3 %}", "Next": "Job: Wait again"}
    assert late == {"Condition": "{% $not($look = 'DONE') %}", "Next": "Job: Too late"}
    assert states["Job: Too late"]["Error"] == "PollTimeout"


def test_the_first_wait_may_be_of_another_length(accepted: Accepted) -> None:
    states = accepted(polling(first=timedelta(minutes=2)))
    assert (states["Job: Wait"]["Seconds"], states["Job: Wait again"]["Seconds"]) == (120, 20)


def test_what_has_failed_is_not_waited_for(accepted: Accepted) -> None:
    wf = Workflow("jobs")
    job = look()
    ready = poll_until(
        "Job",
        job,
        job.result.status == "DONE",
        failed=job.result.status == "FAILED",
        every=timedelta(seconds=20),
        max_polls=3,
    )
    wf.start_at(ready >> Succeed("Done"))
    states = accepted(wf)
    assert states["Job: Done?"]["Choices"][0] == {"Condition": "{% $look = 'FAILED' %}", "Next": "Job: Failed"}
    assert states["Job: Failed"]["Error"] == "PollFailed"


def test_other_ways_out_may_be_given(accepted: Accepted) -> None:
    wf = Workflow("jobs")
    job = look()
    apologize, escalate = Pass("Apologize"), Pass("Escalate")
    ready = poll_until(
        "Job",
        job,
        job.result.status == "DONE",
        failed=job.result.status == "FAILED",
        on_failed=apologize,
        on_timeout=escalate,
        every=timedelta(seconds=20),
        max_polls=3,
    )
    wf.start_at(ready >> Succeed("Done"))
    states = accepted(wf)
    assert [rule["Next"] for rule in states["Job: Done?"]["Choices"]] == ["Apologize", "Job: Wait again", "Escalate"]
    assert states["Apologize"]["Next"] == states["Escalate"]["Next"] == "Done", "open ends inside it join behind it"


def test_its_result_is_that_of_the_step_that_asks(accepted: Accepted) -> None:
    wf = Workflow("jobs")
    job = look()
    ready: Flow[Job] = poll_until("Job", job, job.result.status == "DONE", every=timedelta(seconds=20), max_polls=3)
    wf.start_at(ready >> Succeed("Done", output={"status": ready.result.status}))
    assert accepted(wf)["Done"]["Output"] == {"status": "{% $look %}"}


def test_it_may_be_the_last_of_a_branch(accepted: Accepted) -> None:
    wf = Workflow("jobs")
    jobs = []
    for name in ("A", "B"):
        job = look(f"Look at {name}")
        jobs.append(poll_until(name, job, job.result.status == "DONE", every=timedelta(seconds=1), max_polls=2))
    both = Parallel("Both", (jobs[0], jobs[1]))
    wf.start_at(both >> Succeed("End", output=both.result[0].status))
    branch = accepted(wf)["Both"]["Branches"][0]["States"]
    assert branch["A: Done?"]["Default"] == "A: Done"
    assert branch["A: Done"] == {"Type": "Succeed", "Output": "{% $look_at_a %}"}


def test_several_stand_in_one_workflow(accepted: Accepted) -> None:
    wf = Workflow("jobs")
    first, second = look("First look"), look("Second look")
    every = timedelta(seconds=1)
    wf.start_at(
        poll_until("First", first, first.result.status == "DONE", every=every, max_polls=2)
        >> poll_until("Second", second, second.result.status == "DONE", every=every, max_polls=2)
    )
    states = accepted(wf)
    assert states["First: Wait"]["Assign"] == {"first_polls": 1}
    assert states["Second: Wait"]["Assign"] == {"second_polls": 1}


def test_it_compiles_to_jsonpath_where_the_sum_is_an_intrinsic(accepted: Accepted) -> None:
    wf = Workflow("jobs", query_language="JSONPath")
    job = look()
    wf.start_at(poll_until("Job", job, job.result.status == "DONE", every=timedelta(seconds=20), max_polls=3))
    assert accepted(wf)["Job: Wait again"]["Assign"] == {"job_polls.$": "States.MathAdd($job_polls, 1)"}


@pytest.mark.parametrize(
    ("options", "code"),
    [({"max_polls": 0}, "field-range"), ({"on_failed": Pass("Sorry")}, "field-conflict")],
    ids=["bound", "on_failed"],
)
def test_mistakes_are_named(options: dict[str, Any], code: str) -> None:
    with pytest.raises(DefinitionError) as error:
        polling(**options)
    assert [each.code for each in error.value.diagnostics] == [code]
