"""Signs an author in: prints the address of the page with a token for the author's own videos.

    python examples/serverless_video/sign_in.py serverless-video ada

A real application does this after its own login, and the token is as good as a password until it ends. Whoever runs this reads
the outputs of the stack (`cloudformation:DescribeStacks`) and its signing key (`secretsmanager:GetSecretValue`). Region, profile
and endpoint are those of the environment: AWS_REGION, AWS_PROFILE, AWS_ENDPOINT_URL.
"""

from __future__ import annotations

import argparse
import importlib.util
import sys
import time
from pathlib import Path
from types import ModuleType

import boto3
from botocore.exceptions import BotoCoreError, ClientError

LONGEST_HOURS = 168


class SignInError(Exception):
    """Nobody can be signed in."""


def main() -> None:
    """Print the address, or say in one line why there is none."""
    parser = argparse.ArgumentParser(description="Print the address of the page with a token for an author.")
    parser.add_argument("stack", metavar="STACK", help="the name of the stack, such as serverless-video")
    parser.add_argument("author", metavar="AUTHOR", help="the author's id: letters, digits, _ and -, 64 at most")
    parser.add_argument("--hours", type=int, default=12, help="for how long the token is good, 1 to 168; default: 12")
    given = parser.parse_args()
    try:
        print(address(given.stack, given.author, given.hours, time.time()))
    except (SignInError, BotoCoreError, ClientError) as error:
        sys.exit(f"nobody is signed in: {error}")


def address(stack: str, author: str, hours: int, now: float) -> str:
    """Give the address of the page of a stack with a token.

    Raises:
        SignInError: The author's id or the hours cannot be, or the stack is another one.
    """
    authorize = _authorize()
    if not authorize.AUTHOR.fullmatch(author):
        raise SignInError(f"{author!r} cannot be an author's id: letters, digits, _ and -, 64 at most")
    if not 1 <= hours <= LONGEST_HOURS:
        raise SignInError(f"a token is good for 1 to {LONGEST_HOURS} hours, not {hours}")
    [found] = boto3.client("cloudformation").describe_stacks(StackName=stack)["Stacks"]
    outputs = {each["OutputKey"]: each["OutputValue"] for each in found.get("Outputs", ())}
    missing = [name for name in ("PageUrl", "SigningKeyArn") if name not in outputs]
    if missing:
        raise SignInError(f"the stack {stack} has no output {missing[0]}: is it that of serverless_video.py?")
    secrets = boto3.client("secretsmanager")
    key = secrets.get_secret_value(SecretId=outputs["SigningKeyArn"])["SecretString"].encode()
    return f"{outputs['PageUrl']}#token={authorize.sign(author, int(now) + hours * 3600, key)}"


def _authorize() -> ModuleType:
    """Load the functions' own code, so that tokens are made in one place."""
    path = Path(__file__).parent / "functions" / "authorize.py"
    spec = importlib.util.spec_from_file_location("authorize", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


if __name__ == "__main__":
    main()
