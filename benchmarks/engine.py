"""Measure the embedded engine beside moto's and npm's aws-local-stepfunctions, and print a table in Markdown.

Run it by hand, on a machine that does nothing else, in the development environment: `python benchmarks/engine.py`.

Each figure is states per second, with the whole history kept. moto's server tells itself when an execution began and ended, so
that neither HTTP nor the definition's upload counts. The package of npm keeps no history. The embedded engine is measured around
`run`, so that making the states ready counts too.
"""

from __future__ import annotations

import argparse
import json
import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from environments import CACHE, make_cache

from sfgen import local
from sfgen.asl import from_dict

Definition = dict[str, Any]
ROLE = "arn:aws:iam::123456789012:role/machine"


def chain(count: int, state: Definition) -> Definition:
    """Give a machine of states one after another."""
    ways: list[Definition] = [{"Next": f"S{number + 1}"} for number in range(count - 1)]
    return {
        "StartAt": "S0",
        "States": {f"S{number}": {**state, **way} for number, way in enumerate([*ways, {"End": True}])},
    }


def workloads() -> dict[str, tuple[Definition, Any, int, bool]]:
    """Give each definition with its input, how many states it enters, and whether moto can run it."""
    passing = {"Type": "Pass"}
    each = {"Type": "Map", "ItemProcessor": chain(3, passing), "End": True}
    counting = {"Type": "Pass", "Parameters": {"n.$": "States.MathAdd($.n, 1)"}, "Next": "Again"}
    again = {"Variable": "$.n", "NumericLessThan": 500, "Next": "Count"}
    loop = {
        "StartAt": "Count",
        "States": {
            "Count": counting,
            "Again": {"Type": "Choice", "Choices": [again], "Default": "Done"},
            "Done": {"Type": "Succeed"},
        },
    }
    jsonata = {**chain(200, {**passing, "Output": {"n": "{% $states.input.n + 1 %}"}}), "QueryLanguage": "JSONata"}
    branches = [{"StartAt": f"B{number}", "States": {f"B{number}": {**passing, "End": True}}} for number in range(100)]
    parallel = {"Type": "Parallel", "Branches": branches, "End": True}
    return {
        "1,000 Pass states": (chain(1000, passing), {"a": 1}, 1000, True),
        "a Map of 1,000 items with 3 states": ({"StartAt": "M", "States": {"M": each}}, list(range(1000)), 3001, True),
        "a loop of 500 iterations": (loop, {"n": 0}, 1001, True),
        "200 JSONata states": (jsonata, {"n": 0}, 200, False),
        "a Parallel of 100 branches": ({"StartAt": "P", "States": {"P": parallel}}, {}, 101, True),
    }


def here(definition: Definition, given: Any, states: int, runs: int) -> float:
    """Give the states per second of the embedded engine."""
    machine = from_dict(definition)
    seconds = []
    for _ in range(runs):
        begin = time.perf_counter()
        execution = local.run(machine, given)
        seconds.append(time.perf_counter() - begin)
        assert execution.status == "SUCCEEDED", execution.cause
    return states / min(seconds)


def there(client: Any, definition: Definition, given: Any, states: int, name: str) -> float:
    """Give the states per second of moto's engine."""
    made = client.create_state_machine(name=name, definition=json.dumps(definition), roleArn=ROLE)
    arn = client.start_execution(stateMachineArn=made["stateMachineArn"], input=json.dumps(given))["executionArn"]
    while (found := client.describe_execution(executionArn=arn))["status"] == "RUNNING":
        time.sleep(0.1)
    assert found["status"] == "SUCCEEDED", found.get("cause")
    return float(states / (found["stopDate"] - found["startDate"]).total_seconds())


def in_node(folder: Path, definition: Definition, given: Any, states: int, runs: int) -> float:
    """Give the states per second of aws-local-stepfunctions."""
    file = folder / "workload.json"
    file.write_text(json.dumps({"definition": definition, "given": given}), "utf-8")
    script = Path(__file__).resolve().parent / "workloads" / "engine.mjs"
    done = subprocess.run(["node", script, folder, file, str(runs)], capture_output=True, text=True, check=True)
    return states / float(done.stdout)


def node_package() -> Path:
    """Install the package of npm, and give the folder that has it."""
    make_cache()
    folder = CACHE / "npm"
    if not (folder / "node_modules").exists():
        folder.mkdir(exist_ok=True)
        subprocess.run(["npm", "install", "--silent", "--prefix", folder, "aws-local-stepfunctions@3"], check=True)
    return folder


@contextmanager
def moto() -> Iterator[Any]:
    """Start moto's server, and give a client of it."""
    import boto3

    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "moto.server", "-p", str(port)]
    quiet = subprocess.DEVNULL
    with subprocess.Popen(
        command, env={**os.environ, "PYTHONWARNINGS": "ignore"}, stdout=quiet, stderr=quiet
    ) as server:
        url = f"http://127.0.0.1:{port}"
        body = json.dumps({"stepfunctions": {"execute_state_machine": True}}).encode()
        for _ in range(300):
            try:
                urllib.request.urlopen(f"{url}/moto-api/config", body, timeout=10).close()
                break
            except OSError:
                time.sleep(0.1)
        keys = {"aws_access_key_id": "test", "aws_secret_access_key": "test", "region_name": "us-east-1"}
        try:
            yield boto3.client("stepfunctions", endpoint_url=url, **keys)
        finally:
            server.terminate()


def main() -> None:
    """Measure, and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=5, help="runs of the embedded engine; the best counts (default: 5)")
    options = parser.parse_args()
    package = node_package()
    print("| states per second | sfgen | moto | aws-local-stepfunctions |\n| --- | --- | --- | --- |")
    with moto() as client:
        for number, (name, (definition, given, states, is_known)) in enumerate(workloads().items()):
            peer = f"{there(client, definition, given, states, f'm{number}'):,.0f}" if is_known else "no JSONata"
            node = f"{in_node(package, definition, given, states, options.runs):,.0f}" if is_known else "no JSONata"
            print(f"| {name} | {here(definition, given, states, options.runs):,.0f} | {peer} | {node} |")


if __name__ == "__main__":
    main()
