"""The policies of the examples: golden, read by a person, accepted in a template, and no wider than what they stand for.

After a change that is meant, `python -m tests.iam.test_examples` writes them anew, to be read again.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from sfgen import asl
from sfgen.iam import Policy, policy_of
from sfgen.iam.explain import explain
from sfgen.iam.template import role_template
from tests.iam.support import allowed
from tests.oracles.fixtures import Oracles

DEFINITIONS = Path(__file__).parents[1] / "examples" / "golden"
EXAMPLES = sorted(path.name.removesuffix(".asl.json") for path in DEFINITIONS.glob("*.asl.json"))
GOLDEN = Path(__file__).parent / "golden"


def made(name: str) -> Policy:
    return policy_of(asl.load(DEFINITIONS / f"{name}.asl.json"))


@pytest.mark.parametrize("name", EXAMPLES)
def test_golden(name: str) -> None:
    assert explain(made(name), title=name) == (GOLDEN / f"{name}.txt").read_text("utf-8")


def test_there_is_no_golden_without_an_example() -> None:
    assert sorted(path.stem for path in GOLDEN.glob("*.txt")) == EXAMPLES


@pytest.mark.parametrize("name", EXAMPLES)
def test_nothing_is_uncertain(name: str) -> None:
    assert made(name).gaps == ()


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_same_twice(name: str) -> None:
    assert made(name) == made(name)
    assert str(made(name).role.to_dict()) == str(made(name).role.to_dict())


# The others have no kind of statement that these do not have.
@pytest.mark.parametrize("name", ["customize_model", "import_orders", "serverless_video"])
def test_cfn_lint_accepts_the_role(name: str, oracles: Oracles) -> None:
    assert oracles.cfn_lint_template(role_template(made(name), title=name)) == []


def test_cfn_lint_would_see_a_wrong_policy(oracles: Oracles) -> None:
    template = role_template(made("read_one_item"), title="x")
    statement: dict[str, Any] = template["Resources"]["Role"]["Properties"]["Policies"][0]["PolicyDocument"][
        "Statement"
    ][0]
    statement["Effekt"] = statement.pop("Effect")
    assert oracles.cfn_lint_template(template) != []


# The public sample that the flagship goes back to (usecases/genai-prompt-chaining-hitl) allows `states:InvokeHTTPEndpoint` on `*` without
# conditions, and its secrets on all connections; that is its known defect. Where the flagship's policy is narrower:
#   states:InvokeHTTPEndpoint   this state machine, POST, one URL
#   secretsmanager              the secret of one connection
#   events                      one connection
#   bedrock:InvokeModel         the three models that are Parameters, and what stands behind them through their profiles
#   lambda:InvokeFunction       three functions, no other version of them
#   sqs:SendMessage             one queue
#   s3:PutObject                avatars/*.json and transcripts/*.json of its own bucket
#   s3:GetObject                its own bucket: the key of the video is what the input says
def test_the_flagship_is_narrower_than_its_original() -> None:
    policy = made("serverless_video")
    (http,) = policy.machine.to_dict()["Statement"]
    assert http["Resource"].endswith(":stateMachine:${StateMachineName}")
    assert http["Condition"] == {
        "StringEquals": {"states:HTTPMethod": "POST"},
        "StringLike": {"states:HTTPEndpoint": "https://router.huggingface.co/v1/chat/completions"},
    }
    found = allowed(policy)
    everything = [action for action, resources in found.items() if "*" in resources]
    assert everything == ["transcribe:StartTranscriptionJob"]
    assert found["secretsmanager:GetSecretValue"][0].endswith(
        ":secret:events!connection/${HuggingFaceConnectionName}/*"
    )
    assert all("*" not in resource for resource in found["lambda:InvokeFunction"] + found["sqs:SendMessage"])
    assert all(":s3:::${Videos}/" in resource for resource in found["s3:PutObject"] + found["s3:GetObject"])
    assert all(resource.endswith(".json") for resource in found["s3:PutObject"])


if __name__ == "__main__":
    for name in EXAMPLES:
        (GOLDEN / f"{name}.txt").write_text(explain(made(name), title=name), "utf-8")
