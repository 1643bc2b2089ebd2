"""The functions of the flagship, each loaded as Lambda loads it, beside services that exist in this process only."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import boto3
import pytest
from moto import mock_aws

FUNCTIONS = Path(__file__).parents[2] / "examples" / "serverless_video" / "functions"
BUCKET = "videos"
Load = Callable[[str], ModuleType]


@pytest.fixture
def aws(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Give the process an account of its own, with a bucket."""
    for name, value in {
        "AWS_ACCESS_KEY_ID": "test",
        "AWS_SECRET_ACCESS_KEY": "test",
        "AWS_DEFAULT_REGION": "us-west-2",
    }.items():
        monkeypatch.setenv(name, value)
    with mock_aws():
        boto3.client("s3").create_bucket(Bucket=BUCKET, CreateBucketConfiguration={"LocationConstraint": "us-west-2"})
        yield


@pytest.fixture
def load(aws: None) -> Load:
    """Load a function's module anew."""

    def loaded(name: str) -> ModuleType:
        spec = importlib.util.spec_from_file_location(f"function_{name}", FUNCTIONS / f"{name}.py")
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        return module

    return loaded


@pytest.fixture
def published(monkeypatch: pytest.MonkeyPatch) -> Callable[[ModuleType], list[dict[str, Any]]]:
    """Collect what a module publishes to IoT Core."""

    def collect(module: ModuleType) -> list[dict[str, Any]]:
        messages: list[dict[str, Any]] = []
        monkeypatch.setattr(module.iot, "publish", lambda **message: messages.append(message))
        return messages

    return collect
