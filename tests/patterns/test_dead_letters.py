"""Dead letters: what is sent, and that the execution fails all the same."""

from __future__ import annotations

from sfgen import Parameter, Workflow, dead_letter
from tests.dsl.support import Accepted, Order, order_workflow, task


def test_a_whole_workflow_sends_what_it_caught(accepted: Accepted) -> None:
    wf = order_workflow()
    wf.start_at(task("Charge"))
    wf.catch_all(dead_letter("Dead letter", wf, queue=Parameter("DeadLetterQueueUrl")))
    states = accepted(wf)
    assert states["Charge"]["Catch"][0]["Next"] == "Dead letter: Send"
    assert states["Dead letter: Send"]["Arguments"] == {
        "QueueUrl": "${DeadLetterQueueUrl}",
        "MessageBody": {
            "error": "{% $caught.Error %}",
            "cause": "{% $exists($caught.Cause) ? $caught.Cause : '' %}",
            "input": "{% $states.context.Execution.Input %}",
            "execution": "{% $states.context.Execution.Id %}",
        },
    }
    assert states["Dead letter: Send"]["Next"] == "Dead letter: Fail"
    assert states["Dead letter: Fail"]["Error"] == "DeadLetter"


def test_one_step_sends_its_own_error_with_details(accepted: Accepted) -> None:
    wf: Workflow[Order] = order_workflow()
    charge = task("Charge")
    charge = charge.catch(
        then=dead_letter("Lost order", wf, queue="q", error=charge.error, details={"id": wf.input.id})
    )
    wf.start_at(charge)
    body = accepted(wf)["Lost order: Send"]["Arguments"]["MessageBody"]
    assert body["error"] == "{% $charge_error.Error %}"
    assert body["details"] == {"id": "{% $states.context.Execution.Input.id %}"}
