"""Measure sfgen beside `json.dumps`, aws-cdk-lib and sfnx, and print tables in Markdown.

Run it by hand, on a machine that does nothing else: `python benchmarks/compare.py`. `--help` names the options.
"""

from __future__ import annotations

import argparse
import json
import marshal
import platform
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from environments import CACHE, PEERS, ROOT, Environment, prepare
from measure import Figures, in_turn

WORKLOADS = Path(__file__).resolve().parent / "workloads"
FLAGSHIP = ROOT / "examples" / "serverless_video.py"
HEAD = "CPU s, min | CPU s, median | peak MiB"


def main() -> None:
    """Measure what the command line asks for, and print it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=5, help="counted runs of each program (default: 5)")
    parser.add_argument(
        "--states", type=int, nargs="+", default=[100, 1000, 5000, 10000], help="lengths of the chain, multiples of 20"
    )
    parser.add_argument("--services", type=int, nargs="+", default=[5, 20, 100], help="numbers of services, up to 100")
    parser.add_argument("--peers", nargs="*", choices=PEERS, default=list(PEERS), help="others to measure")
    parser.add_argument(
        "--peers-up-to", type=int, default=5000, metavar="STATES", help="longest chain for the peers (default: 5000)"
    )
    options = parser.parse_args()
    made = prepare(options.peers)
    versions = ", ".join(f"{name} {made[name].version(name)}" for name in made)
    print(f"Python {platform.python_version()}; {versions}; {options.runs} runs.\n")
    start(made["sfgen"], options.runs)
    flagship(made["sfgen"], options.runs)
    stacks(made, options.runs)
    services(made["sfgen"], options.services, options.runs)
    chains(made, options.states, options.runs, options.peers_up_to)


def start(sfgen: Environment, runs: int) -> None:
    """Measure what it takes to start."""
    python = sfgen.program("python")
    figures = in_turn(
        {
            "python -c pass": [python, "-c", "pass"],
            "a pydantic model": [python, "-c", "from pydantic import BaseModel\nclass A(BaseModel):\n    x: int"],
            "import sfgen": [python, "-c", "import sfgen"],
            "from sfgen import Workflow": [python, "-c", "from sfgen import Workflow"],
            "sfgen --help": [sfgen.program("sfgen"), "--help"],
        },
        CACHE,
        runs,
    )
    print(f"| start | {HEAD} |\n| --- | --- | --- | --- |")
    for name, each in figures.items():
        print(f"| `{name}` | {row(each)} |" if name != "a pydantic model" else f"| {name} | {row(each)} |")


def flagship(sfgen: Environment, runs: int) -> None:
    """Measure the compilation of the largest example with the command line."""
    definition = subprocess.run(
        [sfgen.program("sfgen"), "compile", FLAGSHIP], capture_output=True, text=True, check=True
    ).stdout
    figures = in_turn(
        {
            "sfgen": [sfgen.program("sfgen"), "compile", FLAGSHIP],
            "json.dumps": dumps(sfgen, "flagship", json.loads(definition)),
        },
        CACHE,
        runs,
    )
    ratio = figures["sfgen"].ratio_to(figures["json.dumps"])
    print(f"\n| `sfgen compile {FLAGSHIP.name}` | {HEAD} | to json.dumps |\n| --- | --- | --- | --- | --- |")
    print(f"| sfgen | {row(figures['sfgen'])} | {ratio:.1f} |")
    print(f"| json.dumps | {row(figures['json.dumps'])} | 1 |")


def stacks(made: dict[str, Environment], runs: int) -> None:
    """Measure the template of the flagship's stack, beside the synthesis of an equal stack."""
    template: list[str | Path] = [made["sfgen"].program("sfgen"), "deploy", FLAGSHIP, "--dry-run"]
    file = CACHE / "flagship.template.json"
    file.write_bytes(subprocess.run(template, capture_output=True, check=True).stdout)
    programs: dict[str, Sequence[str | Path]] = {"`sfgen deploy --dry-run`": template}
    if "aws-cdk-lib" in made:
        python = made["aws-cdk-lib"].program("python")
        programs["aws-cdk-lib, synth"] = [python, WORKLOADS / "stack_cdk.py", file, CACHE / "cdk.out"]
    figures = in_turn(programs, CACHE, runs)
    print(f"\n| the flagship's stack | {HEAD} | to sfgen |\n| --- | --- | --- | --- | --- |")
    for name, each in figures.items():
        print(f"| {name} | {row(each)} | {each.ratio_to(figures['`sfgen deploy --dry-run`']):.1f} |", flush=True)


def services(sfgen: Environment, counts: Sequence[int], runs: int) -> None:
    """Measure workflows that call one action of each of many services, beside reading the same models with json.loads."""
    python = sfgen.program("python")
    print(f"\n| services | | {HEAD} | to json.loads |\n| --- | --- | --- | --- | --- | --- |")
    for count in counts:
        figures = in_turn(
            {
                "sfgen, indexes kept": [python, WORKLOADS / "services_sfgen.py", str(count), "warm"],
                "sfgen, none yet": [python, WORKLOADS / "services_sfgen.py", str(count), "cold"],
                "sfgen, none used": [python, WORKLOADS / "services_sfgen.py", "0", "warm"],
                "json.loads": [python, WORKLOADS / "service_models.py", str(count)],
            },
            CACHE,
            runs,
        )
        for name, each in figures.items():
            print(f"| {count} | {name} | {row(each)} | {each.ratio_to(figures['json.loads']):.2f} |", flush=True)


def chains(made: dict[str, Environment], lengths: Sequence[int], runs: int, peers_up_to: int) -> None:
    """Measure the chain of mixed states."""
    print(f"\n| chain | | {HEAD} | to json.dumps | to sfgen |\n| --- | --- | --- | --- | --- | --- | --- |")
    for states in lengths:
        figures = in_turn(commands(made, states, peers=states <= peers_up_to), CACHE, runs)
        for name, each in figures.items():
            ratios = f"{each.ratio_to(figures['json.dumps']):.1f} | {each.ratio_to(figures['sfgen']):.2f}"
            print(f"| {states:,} states | {name} | {row(each)} | {ratios} |", flush=True)


def commands(made: dict[str, Environment], states: int, *, peers: bool) -> dict[str, Sequence[str | Path]]:
    """Give the programs that make the chain, each counted to have the same number of states."""
    sfgen = made["sfgen"]
    chain: list[str | Path] = [sfgen.program("python"), WORKLOADS / "chain_sfgen.py", str(states)]
    definition = json.loads(subprocess.run(chain, capture_output=True, check=True).stdout)
    expect(len(definition["States"]), states, "sfgen")
    found: dict[str, Sequence[str | Path]] = {"sfgen": chain, "json.dumps": dumps(sfgen, f"chain-{states}", definition)}
    if peers and "aws-cdk-lib" in made:
        python = made["aws-cdk-lib"].program("python")
        found["aws-cdk-lib"] = [python, WORKLOADS / "chain_cdk.py", str(states), CACHE / "cdk.out"]
    if peers and "sfnx" in made:
        source = CACHE / f"chain_{states}.py"
        source.write_bytes(
            subprocess.run(
                [sys.executable, WORKLOADS / "chain_sfnx.py", str(states)], capture_output=True, check=True
            ).stdout
        )
        found["sfnx"] = [made["sfnx"].program("sfnx"), "compile", source]
    return found


def dumps(sfgen: Environment, name: str, definition: Any) -> Sequence[str | Path]:
    """Give the program that only writes a definition."""
    file = CACHE / f"{name}.marshal"
    file.write_bytes(marshal.dumps(definition))
    return [sfgen.program("python"), WORKLOADS / "json_dumps.py", file]


def expect(found: int, wanted: int, subject: str) -> None:
    """Stop if a chain does not have as many states as it should."""
    if found != wanted:
        raise SystemExit(f"the chain of {subject} has {found} states, not {wanted}: give multiples of 20")


def row(figures: Figures) -> str:
    """Write the figures of one program as cells of a table."""
    return f"{figures.least:.3f} | {figures.median:.3f} | {figures.peak_mib:.0f}"


if __name__ == "__main__":
    main()
