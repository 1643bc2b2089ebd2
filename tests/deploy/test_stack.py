"""What a deployment does with what CloudFormation says."""

from __future__ import annotations

import inspect
from typing import Any

import pytest

from sfgen import Parameter, Pass, Workflow
from sfgen.deploy.client import Boto, CloudFormation
from sfgen.deploy.errors import DeployError, RefusedError, SetupError
from sfgen.deploy.permissions import Shift
from sfgen.deploy.stack import Change, Deployment, Plan
from sfgen.deploy.template import Template, template_of
from sfgen.resources import Resource
from tests.deploy.scripted import CountingClock, Scripted, added, event
from tests.deploy.support import template

WORKFLOW = Workflow[Any]("shop")
WORKFLOW.start_at(Pass("Say"))
TEMPLATE = template(WORKFLOW)


class Run:
    """One deployment against a script."""

    def __init__(self, script: Scripted, made: Template = TEMPLATE, **given: str) -> None:
        self.given = given
        self.lines: list[str] = []
        self.changes: list[Change] = []
        self.shifts: list[Shift] = []
        self.clock = CountingClock()
        self.deployment = Deployment(script, "shop", made, self.lines.append, self.clock)

    def __call__(self, *, yes: bool = True) -> list[str] | None:
        def confirm(plan: Plan) -> bool:
            self.changes, self.shifts = list(plan.changes), list(plan.permissions)
            return yes

        return self.deployment.run({"RoleArn": "arn:role"}, self.given, confirm)


def created() -> list[tuple[str | None, list[dict[str, Any]]]]:
    return [
        ("CREATE_IN_PROGRESS", [event("shop", "CREATE_IN_PROGRESS", "User Initiated")]),
        ("CREATE_IN_PROGRESS", [event("ShopLogGroup", "CREATE_IN_PROGRESS")]),
        ("CREATE_IN_PROGRESS", [event("ShopLogGroup", "CREATE_COMPLETE")]),
        (
            "CREATE_COMPLETE",
            [
                event("ShopStateMachine", "CREATE_IN_PROGRESS", "Resource creation Initiated"),
                event("ShopStateMachine", "CREATE_COMPLETE"),
                event("shop", "CREATE_COMPLETE"),
            ],
        ),
    ]


def updated() -> list[tuple[str | None, list[dict[str, Any]]]]:
    return [
        ("UPDATE_IN_PROGRESS", [event("shop", "UPDATE_IN_PROGRESS", "User Initiated")]),
        ("UPDATE_COMPLETE_CLEANUP_IN_PROGRESS", [event("ShopStateMachine", "UPDATE_COMPLETE")]),
        ("UPDATE_COMPLETE", [event("shop", "UPDATE_COMPLETE")]),
    ]


CREATED_LINES = [
    "CREATE_IN_PROGRESS AWS::CloudFormation::Stack shop: User Initiated",
    "CREATE_IN_PROGRESS AWS::Logs::LogGroup ShopLogGroup",
    "CREATE_COMPLETE AWS::Logs::LogGroup ShopLogGroup",
    "CREATE_IN_PROGRESS AWS::StepFunctions::StateMachine ShopStateMachine: Resource creation Initiated",
    "CREATE_COMPLETE AWS::StepFunctions::StateMachine ShopStateMachine",
    "CREATE_COMPLETE AWS::CloudFormation::Stack shop",
    "the stack shop is CREATE_COMPLETE",
]


def test_the_scripted_client_has_the_calls_of_the_real_one() -> None:
    def calls(kind: type) -> set[str]:
        return {name for name, _ in inspect.getmembers(kind, inspect.isfunction) if not name.startswith("_")}

    assert calls(CloudFormation) == calls(Boto) <= calls(Scripted)


# -- create, update, nothing ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("page", [1, 2, 100])
def test_a_stack_is_created_with_a_line_for_each_event(page: int) -> None:
    script = Scripted()
    script.page = page
    script.happens(*created())
    run = Run(script)
    assert run() == ["arn:shop"]
    assert script.calls == ["create", "execute"]
    assert script.sent["ChangeSetType"] == "CREATE"
    assert script.sent["TemplateBody"] == TEMPLATE.to_json()
    assert script.sent["Parameters"] == [{"ParameterKey": "RoleArn", "ParameterValue": "arn:role"}]
    assert run.lines == CREATED_LINES


def test_a_stack_is_updated_and_old_events_are_not_shown() -> None:
    script = Scripted("CREATE_COMPLETE")
    script.events = [event("ShopStateMachine", "CREATE_FAILED", "long ago")]
    script.happens(*updated())
    run = Run(script)
    assert run() == ["arn:shop"]
    assert script.sent["ChangeSetType"] == "UPDATE"
    assert run.lines == [
        "UPDATE_IN_PROGRESS AWS::CloudFormation::Stack shop: User Initiated",
        "UPDATE_COMPLETE AWS::StepFunctions::StateMachine ShopStateMachine",
        "UPDATE_COMPLETE AWS::CloudFormation::Stack shop",
        "the stack shop is UPDATE_COMPLETE",
    ]


def test_an_update_that_has_not_begun_yet_is_not_taken_for_done() -> None:
    script = Scripted("UPDATE_COMPLETE")
    script.updated = 1
    script.happens(("UPDATE_COMPLETE", []), ("UPDATE_COMPLETE", []), *updated())
    assert Run(script)() == ["arn:shop"]
    assert script.script == []


@pytest.mark.parametrize(
    "reason",
    [
        "The submitted information didn't contain changes. Submit different information to create a change set.",
        "No updates are to be performed.",
    ],
)
def test_nothing_to_change_is_said(reason: str) -> None:
    script = Scripted("UPDATE_COMPLETE")
    script.change_sets = [{"Status": "CREATE_IN_PROGRESS"}, {"Status": "FAILED", "StatusReason": reason}]
    run = Run(script)
    assert run() == ["arn:shop"]
    assert script.calls == ["create", "delete"]
    assert run.lines == ["no changes: the stack shop is as it should be"]


def test_the_changes_are_shown_before_anything_is_done() -> None:
    script = Scripted("CREATE_COMPLETE")
    script.change_sets = [
        {"Status": "CREATE_PENDING"},
        {
            "Status": "CREATE_COMPLETE",
            "Changes": [added(), added("OtherStateMachine", "Modify", "True")],
            "NextToken": "more",
        },
        {"Changes": [added("Third", "Modify", "Conditional"), added("Fourth", "Modify", "False")], "NextToken": "last"},
        {"Changes": [added("Fifth", "Remove")]},
    ]
    run = Run(script)
    assert run(yes=False) is None
    assert script.calls == ["create", "delete"]
    kind = "AWS::StepFunctions::StateMachine"
    assert list(map(str, run.changes)) == [
        f"Add {kind} ShopStateMachine",
        f"Modify {kind} OtherStateMachine: a new one replaces it",
        f"Modify {kind} Third: a new one may replace it",
        f"Modify {kind} Fourth",
        f"Remove {kind} Fifth",
    ]
    assert run.lines == []


def test_arns_are_those_of_the_stacks_resources_in_the_order_of_the_workflows() -> None:
    other = Workflow[Any]("other")
    other.start_at(Pass("Say"))
    script = Scripted()
    script.happens(*created())
    script.resources = [
        {"LogicalResourceId": "ShopLogGroup", "PhysicalResourceId": "/logs"},
        {"LogicalResourceId": "OtherStateMachine", "PhysicalResourceId": "arn:other"},
        {"LogicalResourceId": "ShopStateMachine", "PhysicalResourceId": "arn:shop"},
    ]
    assert Run(script, template(WORKFLOW, other))() == ["arn:shop", "arn:other"]
    script.resources.pop()
    script.change_sets = [{"Status": "FAILED", "StatusReason": "No updates are to be performed"}]
    with pytest.raises(DeployError, match="the stack shop has no ShopStateMachine"):
        Run(script, template(WORKFLOW, other))()


# -- failures ---------------------------------------------------------------------------------------------------------

FAILURE = [
    event("ShopLogGroup", "CREATE_FAILED", "Resource creation cancelled"),
    event("ShopStateMachine", "CREATE_FAILED", "Invalid role:\n  it cannot\tbe assumed"),
    event("OtherStateMachine", "CREATE_FAILED", "another reason"),
]


def test_the_first_failing_resource_is_named_with_its_reason_in_one_line() -> None:
    script = Scripted()
    script.happens(
        ("CREATE_IN_PROGRESS", [event("shop", "CREATE_IN_PROGRESS", "User Initiated")]),
        ("ROLLBACK_IN_PROGRESS", [*FAILURE, event("shop", "ROLLBACK_IN_PROGRESS", "The following failed")]),
        ("ROLLBACK_COMPLETE", [event("shop", "ROLLBACK_COMPLETE")]),
    )
    with pytest.raises(DeployError) as raised:
        Run(script)()
    assert raised.value.exit_code == 1
    assert raised.value.diagnostic.message == (
        "the stack shop is ROLLBACK_COMPLETE: ShopStateMachine (AWS::StepFunctions::StateMachine) CREATE_FAILED: "
        "Invalid role: it cannot be assumed"
    )
    assert "sfgen destroy --stack shop" in str(raised.value.diagnostic.hint)


@pytest.mark.parametrize(
    ("status", "hint"),
    [
        ("UPDATE_ROLLBACK_COMPLETE", "the stack is as it was before"),
        ("UPDATE_ROLLBACK_FAILED", "continue-update-rollback --stack-name shop"),
        ("UPDATE_FAILED", "describe-stack-events --stack-name shop"),
    ],
)
def test_a_failed_update_says_what_the_stack_is_now(status: str, hint: str) -> None:
    script = Scripted("CREATE_COMPLETE")
    script.happens(
        ("UPDATE_IN_PROGRESS", [event("shop", "UPDATE_IN_PROGRESS", "User Initiated")]),
        (status, [event("ShopStateMachine", "UPDATE_FAILED", "Invalid State Machine Definition")]),
    )
    with pytest.raises(DeployError) as raised:
        Run(script)()
    assert "ShopStateMachine (AWS::StepFunctions::StateMachine) UPDATE_FAILED: Invalid" in str(raised.value)
    assert hint in str(raised.value.diagnostic.hint)


@pytest.mark.parametrize(
    ("status", "hint"),
    [
        ("ROLLBACK_COMPLETE", "sfgen destroy --stack shop"),
        ("ROLLBACK_FAILED", "sfgen destroy --stack shop"),
        ("CREATE_FAILED", "sfgen destroy --stack shop"),
        ("DELETE_FAILED", "sfgen destroy --stack shop"),
        ("UPDATE_ROLLBACK_FAILED", "continue-update-rollback --stack-name shop"),
        ("UPDATE_FAILED", "describe-stack-events --stack-name shop"),
    ],
)
def test_a_stack_that_cannot_be_changed_is_explained_and_left_alone(status: str, hint: str) -> None:
    script = Scripted(status)
    script.events = [
        event("shop", "CREATE_IN_PROGRESS", "User Initiated"),
        event("ShopLogGroup", "CREATE_FAILED", "an older failure"),
        event("shop", "UPDATE_IN_PROGRESS", "User Initiated"),
        *FAILURE,
    ]
    with pytest.raises(DeployError) as raised:
        Run(script)()
    assert script.calls == []
    assert f"the stack shop is {status}: ShopStateMachine" in str(raised.value)
    assert hint in str(raised.value.diagnostic.hint)


def test_a_stack_of_others_is_left_alone() -> None:
    script = Scripted("CREATE_COMPLETE", mark=False)
    with pytest.raises(DeployError, match="sfgen did not make it"):
        Run(script)()
    assert script.calls == []


def test_a_change_set_that_fails_gives_the_reason() -> None:
    script = Scripted()
    script.change_sets = [{"Status": "FAILED", "StatusReason": "Transform failed"}]
    with pytest.raises(DeployError, match="cannot change the stack shop: Transform failed"):
        Run(script)()
    assert script.calls == ["create", "delete"]


def test_another_refusal_is_passed_on() -> None:
    script = Scripted()
    script.refusals["create"] = RefusedError("CreateChangeSet", "LimitExceededException", "too many change sets")
    with pytest.raises(RefusedError, match=r"CreateChangeSet was refused \(LimitExceededException\): too many"):
        Run(script)()


def test_a_template_that_lies_in_a_bucket_is_named_and_not_sent() -> None:
    script = Scripted()
    script.happens(*created())
    run = Run(script)
    run.deployment.template_url = "https://bucket/template.json"
    run()
    assert script.sent["TemplateURL"] == "https://bucket/template.json"
    assert "TemplateBody" not in script.sent


def test_a_template_that_is_too_large_is_not_sent() -> None:
    large = Resource("Large", "AWS::SSM::Parameter", {"Value": "x" * 1_100_000, "Type": "String"})
    script = Scripted()
    with pytest.raises(DeployError, match=r"the template has 1,1\d\d,\d{3} bytes, CloudFormation takes 1,048,576"):
        Run(script, template_of([(WORKFLOW, WORKFLOW.compile())], [large]))()
    assert script.calls == []


# -- interrupted, and others at work ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "end", "kind"),
    [
        ("CREATE_IN_PROGRESS", created(), "UPDATE"),
        ("UPDATE_IN_PROGRESS", updated(), "UPDATE"),
        ("UPDATE_ROLLBACK_IN_PROGRESS", [("UPDATE_ROLLBACK_COMPLETE", [])], "UPDATE"),
        ("DELETE_IN_PROGRESS", [("DELETE_IN_PROGRESS", []), ("DELETE_COMPLETE", []), (None, [])], "CREATE"),
    ],
)
def test_a_stack_in_progress_is_waited_for_and_then_changed(status: str, end: list[Any], kind: str) -> None:
    script = Scripted(status)
    script.happens((status, []), *end)
    run = Run(script)
    assert run(yes=False) is None
    assert run.lines[0] == f"the stack shop is {status}: waiting for its end"
    assert script.sent["ChangeSetType"] == kind


def test_a_creation_that_fails_while_it_is_waited_for_is_explained() -> None:
    script = Scripted("CREATE_IN_PROGRESS")
    script.happens(("CREATE_IN_PROGRESS", []), ("ROLLBACK_IN_PROGRESS", FAILURE), ("ROLLBACK_COMPLETE", []))
    with pytest.raises(DeployError, match=r"is ROLLBACK_COMPLETE: ShopStateMachine .* CREATE_FAILED: Invalid role"):
        Run(script)()
    assert script.calls == []


def test_waiting_has_an_end() -> None:
    script = Scripted("UPDATE_IN_PROGRESS")
    run = Run(script)
    with pytest.raises(DeployError, match="the stack of shop is not ready after 30 minutes"):
        run()
    assert 1_800 <= run.clock.seconds < 1_820


def test_a_change_by_somebody_else_in_between_is_explained() -> None:
    script = Scripted("CREATE_COMPLETE")
    script.refusals["execute"] = RefusedError("ExecuteChangeSet", "InvalidChangeSetStatus", "it is OBSOLETE")
    run = Run(script)
    with pytest.raises(DeployError, match=r"was changed meanwhile: it is OBSOLETE\n  hint: run the command again"):
        run()
    assert not run.deployment.started


@pytest.mark.parametrize("looks", range(1, 9))
def test_what_an_interruption_leaves_is_repaired_by_the_next_deployment(looks: int) -> None:
    script = Scripted()
    script.happens(*created())
    left = looks

    def look() -> None:
        nonlocal left
        left -= 1
        if left == 0:
            raise KeyboardInterrupt

    script.on_look = look
    run = Run(script)
    try:
        run()
    except KeyboardInterrupt:
        assert run.deployment.started == ("execute" in script.calls)
    script.on_look = lambda: None
    # By now CloudFormation has executed what it was told, and nothing else.
    if "execute" in script.calls:
        while script.script:
            script.describe_stacks(StackName="shop")
        script.change_sets = [{"Status": "FAILED", "StatusReason": "didn't contain changes"}]
    script.calls.clear()
    if script.script == []:
        assert Run(script)() == ["arn:shop"]
        assert script.calls == ["create", "delete"]
    else:
        assert Run(script)() == ["arn:shop"]
        assert script.calls == ["create", "execute"]
    assert script.status == "CREATE_COMPLETE"


def test_a_stack_that_was_never_begun_is_created() -> None:
    script = Scripted("REVIEW_IN_PROGRESS", mark=False)
    script.happens(("REVIEW_IN_PROGRESS", []), *created())
    assert Run(script)() == ["arn:shop"]
    assert script.sent["ChangeSetType"] == "CREATE"


# -- values that the stack has ----------------------------------------------------------------------------------------


def asking(**defaults: int) -> Template:
    wf = Workflow[Any]("shop")
    wf.start_at(Pass("Say", output=[Parameter("queue_url"), Parameter("Count", int, **defaults)]))
    return template(wf)


def had(**values: str) -> Scripted:
    script = Scripted("CREATE_COMPLETE")
    script.parameters = values
    script.happens(*updated())
    return script


def test_values_that_are_not_given_again_stay() -> None:
    script = had(RoleArn="arn:old", QueueUrl="https://queue", Count="3", Gone="x")
    run = Run(script, asking(default=5), Count="4")
    assert run() == ["arn:shop"]
    assert script.sent["Parameters"] == [
        {"ParameterKey": "RoleArn", "ParameterValue": "arn:role"},
        {"ParameterKey": "Count", "ParameterValue": "4"},
        {"ParameterKey": "QueueUrl", "UsePreviousValue": True},
    ]
    assert run.lines[0] == "queue_url stays 'https://queue', as the stack shop has it"


def test_a_value_that_stays_is_told_beside_its_default() -> None:
    run = Run(had(QueueUrl="https://queue", Count="3"), asking(default=5))
    run()
    assert run.lines[0] == "Count stays '3', as the stack shop has it; its default is '5'"


def test_what_the_stack_does_not_have_is_its_default_or_missing() -> None:
    script = had(QueueUrl="https://queue")
    assert Run(script, asking(default=5))() == ["arn:shop"]
    assert [each["ParameterKey"] for each in script.sent["Parameters"]] == ["RoleArn", "QueueUrl"]
    with pytest.raises(SetupError, match="1 Parameter without a value: Count"):
        Run(had(QueueUrl="https://queue"), asking())()
    with pytest.raises(SetupError, match="2 Parameters without a value: Count, queue_url"):
        Run(Scripted(), asking())()


def test_a_value_that_the_stack_has_must_fit_where_it_is_put_now() -> None:
    with pytest.raises(SetupError, match="the value of the Parameter Count: 'many' is no whole number"):
        Run(had(QueueUrl="https://queue", Count="many"), asking())()


def test_missing_values_are_told_before_a_wait() -> None:
    script = Scripted("UPDATE_IN_PROGRESS")
    script.happens(("UPDATE_IN_PROGRESS", []), *updated())
    run = Run(script, asking())
    with pytest.raises(SetupError, match="without a value"):
        run()
    assert run.lines == []
