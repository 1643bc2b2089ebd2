"""Load the models of many services from botocore with `gzip` and `json.loads`, and do nothing else: `service_models.py COUNT`.

It is the least that reading botocore's own files takes.
"""

import gzip
import importlib.util
import json
import sys
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

_FIRST = {
    "dynamodb": ("dynamodb", "listTables"),
    "s3": ("s3", "listBuckets"),
    "transcribe": ("transcribe", "listTranscriptionJobs"),
    "lambda": ("lambda", "listFunctions"),
    "logs": ("cloudwatchlogs", "describeLogGroups"),
}
"""Of the most used services; behind them come those whose name is the same everywhere, in order of their names."""


def _data() -> Path:
    spec = importlib.util.find_spec("botocore")
    assert spec is not None
    assert spec.origin is not None
    return Path(spec.origin).parent / "data"


def _model(client: str) -> Path:
    return max((_data() / client).glob("*/service-2.json.gz"))


def _clients() -> Iterator[str]:
    yield from _FIRST
    yield from (name for name in NAMES if name not in _FIRST)


def reading_services() -> Iterator[tuple[str, str]]:
    """Yield services with an action of each that needs no arguments."""
    yield from _FIRST.values()
    yield from ((name, action) for name, action in NAMES.items() if name not in _FIRST)


NAMES: dict[str, str] = json.loads(Path(__file__).with_name("service_actions.json").read_bytes())

if __name__ == "__main__":
    for client in islice(_clients(), int(sys.argv[1])):
        json.loads(gzip.decompress(_model(client).read_bytes()))
