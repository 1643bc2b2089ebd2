"""Whatever the tasks: each is covered by the policy, no action is `*`, and order of the states does not matter."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from sfgen.iam import Policy, policy_of
from sfgen.iam.optimized import rows
from tests.iam.support import HERE, SDK, machine, task

CALLS = (
    "s3:getObject",
    "s3:putObject",
    "s3:listObjectsV2",
    "s3:copyObject",
    "dynamodb:query",
    "dynamodb:transactWriteItems",
    "lambda:invoke",
    "sqs:sendMessage",
    "secretsmanager:getSecretValue",
    "bedrockruntime:converse",
    "transcribe:startTranscriptionJob",
    "ssm:getParameters",
    "kms:decrypt",
    "ec2:runInstances",
    "cloudwatchlogs:putLogEvents",
    "apigateway:createRestApi",
    "sfn:startSyncExecution",
    "glue:getTable",
    "brandnew:doIt",
)
TEXTS = st.sampled_from(
    [
        "plain",
        "a*b",
        "s3://bucket/key",
        "https://sqs.eu-west-1.amazonaws.com/123456789012/q",
        "arn:aws:lambda:eu-west-1:123456789012:function:f:live",
        "${Name}",
        "${SomeArn}",
        "x/${Name}/y",
        "{% $states.input.x %}",
        "{% 'begin/' & $states.input.x & '/end' %}",
        "{% $known %}",
        "{% $a ? 'one' : $b ? 'two' : $states.input.x %}",
        "{% broken ( %}",
    ]
)
MEMBERS = (
    "Bucket", "Key", "CopySource", "Prefix", "TableName", "FunctionName", "Qualifier", "QueueUrl", "SecretId", "ModelId",
    "Name", "Names", "KeyId", "Role", "RoleArn", "StateMachineArn", "TopicArn", "Cluster", "TaskDefinition", "JobName",
    "ApiEndpoint", "Method", "VersionId", "Tagging",
)  # fmt: skip
ARGUMENTS = st.one_of(
    st.dictionaries(st.sampled_from(MEMBERS), TEXTS | st.lists(TEXTS, max_size=2) | st.integers(), max_size=6),
    st.just("{% $states.input %}"),
    st.just("{% {'Bucket': 'b', 'Key': $states.input.key} %}"),
)
RESOURCES = st.one_of(
    st.sampled_from([f"{SDK}{call}" for call in CALLS]),
    st.sampled_from([f"arn:aws:states:::{name}" for name in rows()]),
    st.sampled_from([f"arn:aws:states:::{name}.sync" for name in rows()]),
    st.just("arn:aws:states:::bedrock:invokeModel"),
    st.just("arn:aws:states:::http:invoke"),
    st.just("arn:aws:lambda:eu-west-1:123456789012:function:f"),
)
# What needs nothing on the role, whatever it is given.
FREE = ("eks:call", "eks:runJob")


@st.composite
def workflows(draw: st.DrawFn) -> dict[str, Any]:
    """Draw the states of a machine: tasks in a row, some of them in branches and item processors."""
    found: dict[str, Any] = {"Set": {"Type": "Pass", "Assign": {"known": draw(TEXTS)}, "End": True}}
    for number in range(draw(st.integers(1, 4))):
        inner = task(draw(RESOURCES), draw(ARGUMENTS))
        name = f"Do {number}"
        holder = draw(st.sampled_from(["plain", "branch", "map"]))
        if holder == "branch":
            branch = {"StartAt": name, "States": {name: inner}}
            found[f"Both {number}"] = {"Type": "Parallel", "Branches": [branch], "End": True}
        elif holder == "map":
            processor = {"StartAt": name, "States": {name: inner}}
            found[f"Each {number}"] = {"Type": "Map", "Items": [], "ItemProcessor": processor, "End": True}
        else:
            found[name] = inner
    return found


def askers(policy: Policy) -> set[str]:
    return {asked.state for each in policy.statements for resource in each.asked for asked in resource}


@given(workflows())
def test_each_task_is_covered_or_reported(states: dict[str, Any]) -> None:
    made = policy_of(machine(states), HERE)
    covered = askers(made) | {gap.state for gap in made.gaps}
    for name, state in _tasks(states):
        if not any(free in state["Resource"] for free in FREE):
            assert name in covered, (name, state)


@given(workflows())
def test_no_action_is_a_wildcard_and_sids_are_unique(states: dict[str, Any]) -> None:
    made = policy_of(machine(states), HERE)
    for document in (made.role, made.machine):
        sids = [each.sid for each in document.statements]
        assert len(sids) == len(set(sids))
        assert all(sid.isascii() and sid.isalnum() for sid in sids)
        for each in document.statements:
            assert all("*" not in action and action.count(":") == 1 for action in each.actions)
            assert each.resources
            for resource in each.resources:
                assert resource.text() == "*" or resource.text().startswith(("arn:", "${"))
                assert bool(resource.unknowns) == (
                    "*" in _unescaped(resource.text()) or "?" in _unescaped(resource.text())
                )


@given(workflows())
def test_the_order_of_the_states_does_not_matter(states: dict[str, Any]) -> None:
    backwards = dict(reversed(states.items()))
    one, other = policy_of(machine(states), HERE), policy_of(machine(backwards), HERE)
    assert one.role.to_dict() == other.role.to_dict()
    assert one.machine.to_dict() == other.machine.to_dict()


@given(workflows())
def test_documents_say_the_same_in_both_forms(states: dict[str, Any]) -> None:
    made = policy_of(machine(states))
    plain, template = made.role.to_dict()["Statement"], made.role.to_cloudformation()["Statement"]
    assert [each["Sid"] for each in plain] == [each["Sid"] for each in template]
    assert [each["Action"] for each in plain] == [each["Action"] for each in template]


def _tasks(states: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    found = []
    for name, state in states.items():
        if state["Type"] == "Task":
            found.append((name, state))
        for inner in [*state.get("Branches", ()), *([state["ItemProcessor"]] if "ItemProcessor" in state else ())]:
            found += _tasks(inner["States"])
    return found


def _unescaped(text: str) -> str:
    for letter in "*?$":
        text = text.replace(f"${{{letter}}}", "")
    return text
