"""A folder with workflow files, and the command line run in it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from textwrap import dedent

import pytest
from click.testing import CliRunner, Result

from sfgen.cli import main

SHOP = """
    from pydantic import BaseModel
    from sfgen import Choice, Pass, Succeed, Workflow

    class Order(BaseModel):
        id: str
        total: float

    order = Workflow("order-flow", input=Order)
    gift = Pass("Gift", output={"for": order.input.id})
    order.start_at(Choice("Big?").when(order.input.total > 100, gift).otherwise(Succeed("Done")))

    refund = Workflow("refund-flow")
    refund.start_at(Succeed("Refunded"))
"""
ONE = """
    from sfgen import Succeed, Workflow

    wf = Workflow("one")
    wf.start_at(Succeed("Done"))
"""


class Project:
    """A folder that is the current one."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def write(self, name: str, text: str | bytes) -> Path:
        """Write a file, with the folders around it; text loses its indentation."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else dedent(text).encode())
        return path

    def run(self, *arguments: str) -> Result:
        """Run the command line in this process."""
        return CliRunner().invoke(main, list(arguments), prog_name="sfgen")

    def process(self, *arguments: str) -> subprocess.CompletedProcess[bytes]:
        """Run the command line in a process of its own."""
        return subprocess.run([sys.executable, "-m", "sfgen", *arguments], capture_output=True, check=False)

    def files(self) -> list[str]:
        """Name the files in the folder, hidden ones included, without what Python leaves there."""
        found = (path for path in self.folder.rglob("*") if path.is_file() and path.parent.name != "__pycache__")
        return sorted(str(path.relative_to(self.folder)) for path in found)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Project]:
    """Give an empty folder; modules imported from it are forgotten afterwards, as with a new process."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "path", list(sys.path))
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    monkeypatch.delenv("NO_COLOR", raising=False)
    before = set(sys.modules)
    yield Project(tmp_path)
    for name in set(sys.modules) - before:
        spec = sys.modules[name].__spec__
        places = [] if spec is None else [spec.origin, *(spec.submodule_search_locations or ())]
        if any(place is not None and Path(place).is_relative_to(tmp_path) for place in places):
            del sys.modules[name]


@pytest.fixture
def shop(project: Project) -> Project:
    """Give a folder with `shop.py`, which defines the workflows `order` and `refund`."""
    project.write("shop.py", SHOP)
    return project


@pytest.fixture
def one(project: Project) -> Project:
    """Give a folder with `one.py`, which defines the workflow `wf`."""
    project.write("one.py", ONE)
    return project
