"""`sfgen iam`: policies on stdout or in files, what is not certain on stderr."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sfgen import asl
from tests.cli.conftest import Project
from tests.iam.support import SDK, machine, task

WORKFLOW = """
from sfgen import Parameter, Task, Workflow

wf = Workflow("order-flow", input=dict[str, str])
wf.start_at(
    Task("Read", resource="arn:aws:states:::aws-sdk:s3:getObject", arguments={"Bucket": "in", "Key": wf.input["key"]})
    >> Task("Tell", resource="arn:aws:states:::sqs:sendMessage",
            arguments={"QueueUrl": Parameter("OrdersUrl"), "MessageBody": "x"})
)
"""


@pytest.fixture
def shop(project: Project) -> Project:
    project.write("shop.py", WORKFLOW)
    return project


def test_policy_of_a_workflow(shop: Project) -> None:
    result = shop.run("iam", "shop.py", "--region", "eu-west-1", "--account", "123456789012", "--partition", "aws",
                      "--param", "OrdersUrl=https://sqs.eu-west-1.amazonaws.com/123456789012/orders")  # fmt: skip
    assert result.exit_code == 0
    assert result.stderr == ""
    assert json.loads(result.stdout) == {
        "Version": "2012-10-17",
        "Statement": [
            {"Sid": "S3GetObject", "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::in/*"},
            {
                "Sid": "SqsSendMessage",
                "Effect": "Allow",
                "Action": "sqs:SendMessage",
                "Resource": "arn:aws:sqs:eu-west-1:123456789012:orders",
            },
        ],
    }


def test_policy_of_a_definition_is_that_of_its_workflow(shop: Project) -> None:
    assert shop.run("compile", "shop.py", "-o", "shop.asl.json").exit_code == 0
    assert shop.run("iam", "shop.asl.json").stdout == shop.run("iam", "shop.py").stdout


def test_explained(shop: Project) -> None:
    result = shop.run("iam", "shop.py", "--explain")
    assert result.exit_code == 0
    assert "     for 'Read': aws-sdk:s3:getObject" in result.stdout.splitlines()
    assert "     * Key is known only when it runs: $states.context.Execution.Input.key" in result.stdout.splitlines()


def test_wildcards_can_fail(shop: Project) -> None:
    open_bucket = machine({"Read": task(f"{SDK}s3:getObject", {"Bucket": "{% $states.input.bucket %}", "Key": "a"})})
    shop.write("open.asl.json", open_bucket.to_json())
    result = shop.run("iam", "open.asl.json", "--fail-on-wildcard")
    assert result.exit_code == 1
    assert (
        "error[iam] 'Read' needs s3:GetObject on arn:${AWS::Partition}:s3:::*/a: Bucket is known only when"
        in result.stderr
    )
    assert json.loads(result.stdout)["Statement"]


def test_a_wildcard_behind_something_known_does_not_fail(shop: Project) -> None:
    assert shop.run("iam", "shop.py", "--fail-on-wildcard").exit_code == 0


def test_what_iam_leaves_no_choice_about_does_not_fail(project: Project) -> None:
    definition = machine({"Do": task(f"{SDK}transcribe:listTranscriptionJobs", {})})
    project.write("list.asl.json", definition.to_json())
    assert project.run("iam", "list.asl.json", "--fail-on-wildcard").exit_code == 0


@pytest.mark.parametrize("language", ["json", "yaml", "cloudformation"])
def test_written_to_a_file(shop: Project, language: str) -> None:
    result = shop.run("iam", "shop.py", "--format", language, "-o", "policy.out")
    assert result.exit_code == 0
    assert result.stdout == ""
    assert Path("policy.out").read_text("utf-8") == shop.run("iam", "shop.py", "--format", language).stdout


def test_trust(shop: Project) -> None:
    result = shop.run("iam", "shop.py", "--trust", "--account", "123456789012", "--name", "order-flow")
    (statement,) = json.loads(result.stdout)["Statement"]
    assert statement["Condition"] == {
        "ArnLike": {
            "aws:SourceArn": "arn:${AWS::Partition}:states:${AWS::Region}:123456789012:stateMachine:order-flow"
        },
        "StringEquals": {"aws:SourceAccount": "123456789012"},
    }


def test_settings(shop: Project) -> None:
    key = "arn:aws:kms:eu-west-1:123456789012:key/1"
    made = json.loads(shop.run("iam", "shop.py", "--logging", "--tracing", "--kms-key", key).stdout)
    assert {"Logs", "Xray"} <= {each["Sid"] for each in made["Statement"]}
    own = json.loads(shop.run("iam", "shop.py", "--machine", "--kms-key", key, "--name", "flow").stdout)
    assert own["Statement"][0]["Resource"] == key


def test_a_task_of_which_nothing_is_known_fails(project: Project) -> None:
    project.write("odd.asl.json", machine({"Do": task("arn:aws:states:::nosuch:thing")}).to_json())
    result = project.run("iam", "odd.asl.json")
    assert result.exit_code == 1
    assert "error[iam] 'Do': there is no optimized integration nosuch:thing" in result.stderr


def test_a_service_that_iam_does_not_list_is_a_warning(project: Project) -> None:
    project.write("new.asl.json", machine({"Do": task(f"{SDK}brandnew:doIt")}).to_json())
    result = project.run("iam", "new.asl.json")
    assert result.exit_code == 0
    assert (
        "warning[iam] 'Do': IAM's list has no service 'brandnew'; brandnew:DoIt follows the usual rule" in result.stderr
    )
    assert json.loads(result.stdout)["Statement"][0]["Action"] == "brandnew:DoIt"


@pytest.mark.parametrize(
    "wrong",
    [
        ["--region", "Europe"],
        ["--account", "12"],
        ["--partition", "gcp"],
        ["--name", "a b"],
        ["--param", "x"],
        ["--param", "OrderUrl=x"],
        ["--kms-key", "alias"],
        ["--trust", "--explain"],
        ["--machine", "--format", "cloudformation"],
    ],
    ids=" ".join,
)
def test_wrong_usage(shop: Project, wrong: list[str]) -> None:
    result = shop.run("iam", "shop.py", *wrong)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert "Traceback" not in result.stderr


def test_a_parameter_that_is_not_there_is_told_with_a_near_one(shop: Project) -> None:
    result = shop.run("iam", "shop.py", "--param", "OrderUrl=x")
    assert "the definition has no ${OrderUrl}; did you mean OrdersUrl?" in result.stderr


def test_a_definition_that_cannot_be_read(project: Project) -> None:
    project.write("bad.asl.json", '{"StartAt": 1}')
    result = project.run("iam", "bad.asl.json")
    assert result.exit_code in {1, 2}
    assert "Traceback" not in result.stderr


def test_the_model_is_not_changed() -> None:
    made = machine({"Do": task(f"{SDK}s3:getObject", {"Bucket": "b", "Key": "k"})})
    assert asl.from_dict(made.to_dict()) == made
