"""Measure `sfgen validate` beside other checkers on the same files, and print tables in Markdown.

Run it by hand, on a machine that does nothing else: `python benchmarks/validators.py [FOLDER]`. Without a folder of definitions it takes
those that the tests know to be correct. It needs the packages of the tests (`make setup`).
"""

from __future__ import annotations

import argparse
import json
import platform
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from environments import ROOT, Environment, make_cache

sys.path[:0] = [str(ROOT), str(ROOT / "src")]

from sfgen.documents import read_definitions, validate  # noqa: E402
from tests.mutations.bases import BASES, LAMBDA_ERRORS, flow, task  # noqa: E402
from tests.oracles.fixtures import Oracles  # noqa: E402

Definition = dict[str, Any]
RETRY = [{"ErrorEquals": LAMBDA_ERRORS, "MaxAttempts": 3}]
TEN = flow(
    (
        "Load",
        task("dynamodb:getItem", Parameters={"TableName": "orders", "Key": {"id": {"S.$": "$.id"}}}, ResultPath="$.o"),
    ),
    (
        "Price",
        task("lambda:invoke", Parameters={"FunctionName": "price", "Payload.$": "$"}, Retry=RETRY, ResultPath="$.p"),
    ),
    (
        "Choose",
        {
            "Type": "Choice",
            "Choices": [{"Variable": "$.p.ok", "BooleanEquals": True, "Next": "Pay"}],
            "Default": "Wait",
        },
    ),
    ("Wait", {"Type": "Wait", "Seconds": 10, "Next": "Price"}),
    (
        "Pay",
        task("lambda:invoke", Parameters={"FunctionName": "pay", "Payload.$": "$"}, Retry=RETRY, ResultPath="$.paid"),
    ),
    ("Pack", {"Type": "Pass", "Parameters": {"id.$": "$.id", "label.$": "States.Format('order {}', $.id)"}}),
    (
        "Store",
        task("aws-sdk:s3:putObject", Parameters={"Bucket": "orders", "Key.$": "$.id", "Body.$": "$"}, ResultPath="$.s"),
    ),
    (
        "Tell",
        task("sns:publish", Parameters={"TopicArn": "arn:aws:sns:eu-west-1:123456789012:t", "Message.$": "$.label"}),
    ),
    ("Queue", task("sqs:sendMessage", Parameters={"QueueUrl": "q", "MessageBody.$": "$"})),
    ("Done", {"Type": "Succeed"}),
)


def main() -> None:
    """Measure, and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, help="a folder of correct definitions in JSON")
    parser.add_argument("--runs", type=int, default=5, help="counted runs (default: 5)")
    options = parser.parse_args()
    definitions = (
        of_folder(options.folder) if options.folder else {name: base.definition for name, base in BASES.items()}
    )
    print(f"Python {platform.python_version()}; {len(definitions)} correct definitions; {options.runs} runs.\n")
    oracles = Oracles()
    warm(definitions, checkers(oracles), options.runs)
    oracles.close()
    cold(options.runs)
    folder(options.runs)


def of_folder(path: Path) -> dict[str, Definition]:
    """Give the definitions in a folder."""
    found = {each.stem: json.loads(each.read_text()) for each in sorted(path.glob("*.json"))}
    return {name: each for name, each in found.items() if isinstance(each, dict) and "States" in each}


def of_sfgen(definition: Definition) -> list[str]:
    """Give the errors and warnings of sfgen; reading the text is part of it."""
    [read] = read_definitions(json.dumps(definition), "f.json")
    return [str(each) for each in validate(read) if each.severity != "advice"]


def checkers(oracles: Oracles) -> dict[str, Callable[[Definition], list[str]]]:
    """Give the checkers by their name; those in Node.js answer over a pipe."""
    return {
        "sfgen": of_sfgen,
        "amazon-states-language-service": oracles.language_service,
        "asl-validator": oracles.asl_validator,
        "moto's parser": oracles.moto,
        "cfn-lint": oracles.cfn_lint,
    }


def warm(definitions: dict[str, Definition], found: dict[str, Callable[[Definition], list[str]]], runs: int) -> None:
    """Measure the time for one definition in a process that has seen it before, and count the refusals."""
    print("| warm | median ms of all | ms of 10 states | correct definitions refused |\n| --- | --- | --- | --- |")
    for name, check in found.items():
        refused = sum(bool(check(definition)) for definition in definitions.values())
        rounds = runs if name == "sfgen" else max(1, runs // 3)
        times = [min(timed(check, each) for _ in range(rounds)) for each in definitions.values()]
        check(TEN)
        ten = min(timed(check, TEN) for _ in range(rounds))
        print(f"| {name} | {statistics.median(times) * 1e3:.2f} | {ten * 1e3:.2f} | {refused} |", flush=True)


def timed(check: Callable[[Definition], list[str]], definition: Definition) -> float:
    """Give the seconds of one check."""
    start = time.perf_counter()
    check(definition)
    return time.perf_counter() - start


def cold(runs: int) -> None:
    """Measure a process that checks one file."""
    statelint = Environment("statelint")
    make_cache()
    if not statelint.folder.exists():
        statelint.install(["statelint"])
    with tempfile.TemporaryDirectory() as made:
        file = Path(made) / "ten.asl.json"
        file.write_text(json.dumps(TEN, indent=2))
        template = Path(made) / "template.json"
        properties = {"RoleArn": "arn:aws:iam::123456789012:role/r", "Definition": TEN}
        kind = "AWS::StepFunctions::StateMachine"
        template.write_text(json.dumps({"Resources": {"M": {"Type": kind, "Properties": properties}}}))
        python = sys.executable
        node = shutil.which("node") or "node"
        modules = ROOT / "tests" / "oracles" / "node_modules"
        asks = f"console.log(require({str(modules / 'asl-validator')!r})(JSON.parse(require('fs').readFileSync({str(file)!r}))).isValid)"
        commands: dict[str, list[str | Path]] = {
            "`python -c pass`": [python, "-c", "pass"],
            "a pydantic model": [python, "-c", "from pydantic import BaseModel\nclass A(BaseModel):\n    x: int"],
            "sfgen validate": [python, "-m", "sfgen", "validate", file],
            "statelint": [statelint.program("statelint"), file],
            "asl-validator": [node, "-e", asks],
            "cfn-lint": [python, "-m", "cfnlint", template],
        }
        print("\n| cold, one file | CPU s, least |\n| --- | --- |")
        for name, command in commands.items():
            print(f"| {name} | {min(cpu(command) for _ in range(runs)):.3f} |", flush=True)


def folder(runs: int) -> None:
    """Measure a folder of 500 files."""
    texts = [json.dumps(base.definition, indent=2) for base in BASES.values()]
    with tempfile.TemporaryDirectory() as made:
        for index in range(500):
            (Path(made) / f"{index}.asl.json").write_text(texts[index % len(texts)])
        command = [sys.executable, "-m", "sfgen", "validate", made]
        start = time.perf_counter()
        subprocess.run(command, capture_output=True, check=False)
        seconds = time.perf_counter() - start
        least = min(cpu(command) for _ in range(max(1, runs // 2)))
    print(
        f"\n| 500 files | CPU s, least | s, first run |\n| --- | --- | --- |\n| sfgen validate | {least:.2f} | {seconds:.2f} |"
    )


def cpu(command: list[str | Path]) -> float:
    """Give the CPU seconds of a process."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, capture_output=True, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


if __name__ == "__main__":
    main()
