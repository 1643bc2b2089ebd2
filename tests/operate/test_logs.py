"""`sfgen history ARN --logs`: the history of an Express execution, from the log of its workflow."""

from __future__ import annotations

import json
from typing import Any

import pytest
from click.testing import CliRunner, Result

from sfgen import local
from sfgen.cli import main
from sfgen.operate.logs import event_of_entry
from sfgen.operate.steps import details_of, steps_of
from tests.local.machines import task
from tests.operate.scripted import EXPRESS, Script, served

GROUP = "arn:aws:logs:us-east-1:123456789012:log-group:/aws/vendedlogs/states/shop:*"
MACHINE = {"StartAt": "A", "States": {"A": task()}}


def entries() -> list[dict[str, Any]]:
    """Give what the service writes to the log of an execution."""
    execution = local.run(MACHINE, {"id": "7"}, mocks={"A": local.fails("Declined", "no money")})
    return [
        {
            "id": str(event["id"]),
            "type": event["type"],
            "details": dict(details_of(event)),
            "previous_event_id": str(event["previousEventId"]),
            "event_timestamp": str(round(event["timestamp"].timestamp() * 1000)),
            "execution_arn": EXPRESS,
            "redrive_count": "0",
        }
        for event in execution.events
    ]


def logging(level: str = "ALL", *, data: bool = True, groups: bool = True) -> dict[str, Any]:
    destinations = [{"cloudWatchLogsLogGroup": {"logGroupArn": GROUP}}] if groups else []
    configuration = {"level": level, "includeExecutionData": data, "destinations": destinations}
    machine = {"stateMachineArn": "m", "name": "shop", "definition": "{}", "roleArn": "r", "type": "EXPRESS"}
    return {**machine, "creationDate": 1.0, "loggingConfiguration": configuration}


def page(found: list[Any], **more: Any) -> dict[str, Any]:
    texts = [each if isinstance(each, str) else json.dumps(each) for each in found]
    return {"events": [{"message": text} for text in texts], **more}


def history(script: Script, *arguments: str) -> Result:
    command = ["history", EXPRESS, "--logs", "--endpoint-url", script.url, *arguments]
    return CliRunner().invoke(main, command, prog_name="sfgen")


def test_the_log_is_read_as_a_history() -> None:
    found = entries()
    other = {**found[0], "execution_arn": "another"}
    # Entries come in any order, in pages, and with others between them.
    pages = [page([found[3], "no JSON", other], nextToken="more"), page([*found[:3], *found[4:]])]
    with served(DescribeStateMachine=logging(), FilterLogEvents=pages) as script:
        done = history(script)
        assert (done.exit_code, done.stderr) == (0, "")
        assert done.stdout.startswith("shop first: FAILED in 0 s, 1 state\n✗ A (Task) 0 s, Declined\n")
        [asked, _] = script.named("FilterLogEvents")
        assert asked == {"logGroupName": "/aws/vendedlogs/states/shop", "filterPattern": f'"{EXPRESS}"'}
        assert script.named("DescribeStateMachine")[0]["stateMachineArn"].endswith(":stateMachine:shop")


def test_what_the_log_leaves_out_is_said() -> None:
    errors = [entry for entry in entries() if entry["type"].endswith("Failed")]
    with served(DescribeStateMachine=logging("ERROR", data=False), FilterLogEvents=page(errors)) as script:
        done = history(script, "--events")
    assert [line.split()[3] for line in done.stdout.splitlines()] == ["TaskFailed", "ExecutionFailed"]
    assert done.stderr == (
        "the log has the level ERROR: states that went well are not in it\n"
        "the log leaves out the data of executions: includeExecutionData is off\n"
    )


@pytest.mark.parametrize(
    ("machine", "message"),
    [
        (logging("OFF", groups=False), "shop writes no log\n  hint: its logging is off"),
        (logging(), "the log /aws/vendedlogs/states/shop has nothing of the execution first\n  hint: its level is ALL"),
    ],
    ids=["off", "nothing"],
)
def test_without_entries_it_is_said_why(machine: dict[str, Any], message: str) -> None:
    with served(DescribeStateMachine=machine, FilterLogEvents=page([])) as script:
        done = history(script)
    assert (done.exit_code, done.stdout) == (1, "")
    assert message in done.stderr


def test_an_entry_is_an_event() -> None:
    events = local.run(MACHINE, {"id": "7"}, mocks={"A": {"Payload": 1}}).events
    again = [
        event_of_entry(
            {
                "id": str(event["id"]),
                "type": event["type"],
                "details": details_of(event),
                "previous_event_id": str(event["previousEventId"]),
                "event_timestamp": str(round(event["timestamp"].timestamp() * 1000)),
            }
        )
        for event in events
    ]
    assert again == list(events)
    assert steps_of(again) == steps_of(events)
