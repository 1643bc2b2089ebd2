"""Values of Parameters from files and SSM, and secrets: asked for, and written nowhere."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import Result

from sfgen.cli import given
from tests.cli.conftest import Project
from tests.deploy.cloudformation import World, served
from tests.deploy.conftest import Emulator

FILE = """
    from sfgen import Parameter, Pass, Workflow

    wf = Workflow("shop")
    wf.start_at(Pass("Say", output=[Parameter("Word"), Parameter("Limit", int, default=3), Parameter("Loud", bool, default=False)]))
"""
SECRET = "S3cr3t-m4rker"
SAFE = """
    from sfgen import Workflow
    from sfgen.aws import http
    from sfgen.aws.http import Connection, Secret

    api = Connection.api_key("Api", key="X-Key", value=Secret.parameter("ApiKey"))
    wf = Workflow("shop")
    wf.start_at(http.get("Ask", url="https://example.com/x", connection=api))
"""


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[World, list[str]]]:
    monkeypatch.setattr(time, "sleep", lambda seconds: None)
    with served() as (found, url):
        yield found, ["--endpoint-url", url]


def run(project: Project, text: str, *arguments: str) -> Result:
    sys.modules.pop("shop", None)
    project.write("shop.py", text)
    return project.run(*arguments)


def test_values_come_from_files_and_the_command_wins(project: Project, world: tuple[World, list[str]]) -> None:
    account, place = world
    project.write("all.json", '{"Word": "one", "Limit": 5}')
    project.write("more.yaml", "Loud: true\nWord: two\n")
    options = ["--params", "all.json", "--params", "more.yaml", "--param", "Limit=7"]
    done = run(project, FILE, "deploy", "shop.py", *place, *options, "--yes")
    assert done.exit_code == 0, done.stderr
    assert account.stack("shop").parameters == {"Word": "two", "Limit": "7", "Loud": "true"}


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("v.json", "[1]", "'v.json' is no object of names and values"),
        ("v.json", '{"Word": "x"', "'v.json' is not JSON: Expecting ',' delimiter in line 1"),
        ("v.yaml", "Word: [", "'v.yaml' is not YAML in line 1"),
        ("v.json", '{"Word": ["x"]}', "the value of Word in 'v.json' is a list"),
        ("v.json", '{"Word": null}', "the value of Word in 'v.json' is nothing"),
        ("v.json", '{"Wort": "x"}', "no Parameter is named Wort\n  hint: did you mean Word?"),
        ("v.json", '{"Limit": "many"}', "the value of the Parameter Limit: 'many' is no whole number"),
        ("v.json", b"\xff", "'v.json' is not text in UTF-8"),
        ("other.json", "{}", "'v.json' cannot be read: No such file or directory"),
    ],
)
def test_a_file_that_cannot_be_used(project: Project, name: str, text: str, message: str) -> None:
    project.write(name, text)
    done = run(project, FILE, "deploy", "shop.py", "--dry-run", "--params", "v.yaml" if name == "v.yaml" else "v.json")
    assert (done.exit_code, done.stdout) == (2, "")
    assert message in done.stderr
    assert "Traceback" not in done.stderr


def test_values_come_from_ssm_and_stay_there(project: Project, emulator: Emulator) -> None:
    place = emulator.options
    ssm = emulator.client("ssm")
    ssm.put_parameter(Name="/shop/word", Value="hello", Type="String")
    options = ["--param", "Word=ssm:/shop/word"]
    done = run(project, FILE, "deploy", "shop.py", *place, *options, "--yes")
    assert done.exit_code == 0, done.stderr
    machines = emulator.client("stepfunctions")
    found = json.loads(machines.describe_state_machine(stateMachineArn=done.stdout.strip())["definition"])
    assert found["States"]["Say"]["Output"][0] == "hello"
    body = emulator.client("cloudformation").get_template(StackName="shop")["TemplateBody"]
    assert body["Parameters"]["Word"] == {"Type": "AWS::SSM::Parameter::Value<String>"}
    assert run(project, FILE, "diff", "shop.py", *place, *options).exit_code == 0


@pytest.mark.parametrize(
    ("kind", "value", "message"),
    [
        ("SecureString", SECRET, "/shop/word in SSM is a SecureString"),
        ("String", 'say "x"', "the value of the Parameter Word: '\"' would end the text that it is put into"),
        (None, "", "there is no parameter /shop/word in SSM, for Word"),
    ],
)
def test_a_value_of_ssm_that_does_not_fit_is_refused_before(
    project: Project, world: tuple[World, list[str]], kind: str | None, value: str, message: str
) -> None:
    account, place = world
    if kind is not None:
        account.ssm["/shop/word"] = (kind, value)
    done = run(project, FILE, "deploy", "shop.py", *place, "--param", "Word=ssm:/shop/word", "--yes")
    assert (done.exit_code, done.stdout) == (2, "")
    assert message in done.stderr
    assert SECRET not in done.stderr
    assert account.stacks == {}


def test_what_may_not_be_read_in_ssm_is_left_to_cloudformation(
    project: Project, world: tuple[World, list[str]]
) -> None:
    account, place = world
    account.lacking.add("GetParameter")
    done = run(project, FILE, "deploy", "shop.py", *place, "--param", "Word=ssm:/shop/word", "--yes")
    assert done.exit_code == 0, done.stderr
    assert done.stderr.startswith("/shop/word is not read before CloudFormation does it: GetParameter was refused")
    assert account.stack("shop").template["Parameters"]["Word"]["Type"] == "AWS::SSM::Parameter::Value<String>"


# -- secrets ----------------------------------------------------------------------------------------------------------


def everything(project: Project, account: World, *runs: Result) -> str:
    """Give all that a run leaves: what it wrote, the template, definitions, tags, what it asked AWS but the value itself."""
    files = [
        path.read_text() for path in Path(project.folder).rglob("*") if path.is_file() and path.name != "secrets.json"
    ]
    asked = [each for each in account.requests if not each.startswith('["CreateChangeSet"')]
    bodies = [stack.text for stack in account.stacks.values()]
    return "\n".join([*files, *asked, *bodies, *(done.stdout + done.stderr for done in runs)])


def test_a_secret_is_asked_for_once_and_written_nowhere(
    project: Project, world: tuple[World, list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    account, place = world
    asked: list[str] = []

    def ask(declared: given.Declared) -> str:
        asked.append(declared.name)
        return SECRET

    missing = run(project, SAFE, "deploy", "shop.py", *place, "--yes")
    assert missing.exit_code == 2
    assert "ApiKey is asked for in a terminal; elsewhere --params FILE gives it" in missing.stderr
    monkeypatch.setattr("sfgen.cli.deploy.ask_secret", ask)
    first = run(project, SAFE, "deploy", "shop.py", *place, "--yes")
    assert first.exit_code == 0, first.stderr
    assert asked == ["ApiKey"]
    assert account.stack("shop").parameters["ApiKey"] == SECRET
    second = run(project, SAFE, "deploy", "shop.py", *place, "--yes")
    assert second.exit_code == 0
    assert asked == ["ApiKey"]
    assert "ApiKey stays as the stack shop has it" in second.stderr
    others = [
        run(project, SAFE, *command)
        for command in (
            ["diff", "shop.py", *place],
            ["diff", "shop.py", *place, "--format", "json", "--param", f"ApiKey={SECRET}"],
            ["outputs", "shop.py", *place],
            ["template", "shop.py"],
            ["template", "shop.py", "--format", "sam"],
            ["iam", "shop.py"],
            ["destroy", "shop.py", *place, "--yes"],
        )
    ]
    assert [each.exit_code for each in others] == [0] * 7
    assert SECRET not in everything(project, account, missing, first, second, *others)
    template = json.loads(others[3].stdout)
    assert template["Parameters"]["ApiKey"]["NoEcho"] is True


def test_a_secret_is_in_no_error_whoever_repeats_it(project: Project, world: tuple[World, list[str]]) -> None:
    account, place = world
    project.write("secrets.json", json.dumps({"ApiKey": SECRET}))
    options = [*place, "--params", "secrets.json", "--yes", "--traceback"]
    account.failing["ApiConnection"] = f"Invalid value {SECRET} for ApiKeyValue"
    failed = run(project, SAFE, "deploy", "shop.py", *options)
    assert failed.exit_code == 1
    assert "Invalid value **** for ApiKeyValue" in failed.stderr
    stuck = run(project, SAFE, "deploy", "shop.py", *options)
    assert stuck.exit_code == 1

    def refuse(number: int, operation: str) -> str | None:
        from tests.deploy.cloudformation import RefusedRequestError

        if operation == "CreateChangeSet":
            raise RefusedRequestError("ValidationError", f"Parameter ApiKey is {SECRET}")
        return None

    account.stacks.clear()
    account.on_request = refuse
    refused = run(project, SAFE, "deploy", "shop.py", *options)
    assert refused.exit_code == 1
    assert "Parameter ApiKey is ****" in refused.stderr
    assert SECRET not in everything(project, account, failed, stuck, refused)


def test_a_secret_that_stands_in_a_definition_is_refused(project: Project) -> None:
    text = SAFE.replace('https://example.com/x"', "https://example.com/x\", headers={'X-Other': Parameter('ApiKey')}")
    done = run(project, text.replace("import Workflow", "import Parameter, Workflow"), "deploy", "shop.py", "--dry-run")
    assert (done.exit_code, done.stdout) == (1, "")
    assert "the Parameter ApiKey is the secret of a connection, and it stands in a definition too" in done.stderr


# -- the plan ---------------------------------------------------------------------------------------------------------


def test_the_plan_names_permissions_that_are_new_or_wider(project: Project, world: tuple[World, list[str]]) -> None:
    _, place = world
    text = """
        from sfgen import Parameter, Workflow
        from sfgen.aws import sqs

        wf = Workflow("shop")
        wf.start_at(sqs.send_message("Send", QueueUrl=Parameter("Url"), MessageBody="hello"))
    """
    url = "https://sqs.us-east-1.amazonaws.com/123456789012/"
    first = run(project, text, "deploy", "shop.py", *place, "--param", f"Url={url}one", "--yes")
    assert first.exit_code == 0, first.stderr
    lines = first.stderr.splitlines()
    assert "permissions that are new or wider:" in lines
    arn = "arn:${AWS::Partition}:sqs:${AWS::Region}:123456789012:one"
    assert f"  ShopRole: sqs:SendMessage on {arn} (SqsSendMessage)" in lines
    second = run(project, text.replace("hello", "bye"), "deploy", "shop.py", *place, "--yes")
    assert "permissions that are new" not in second.stderr
    third = run(project, text, "deploy", "shop.py", *place, "--param", f"Url={url}two", "--yes")
    new = [line for line in third.stderr.splitlines() if line.startswith("  ShopRole")]
    assert new == [f"  ShopRole: sqs:SendMessage on {arn.replace('one', 'two')} (SqsSendMessage)"]
