"""Virtual environments of the benchmarks, one for each subject, in a folder that git ignores."""

from __future__ import annotations

import shutil
import subprocess
import sys
import venv
from collections.abc import Sequence
from pathlib import Path

__all__ = ["PEERS", "Environment", "make_cache", "prepare"]

ROOT = Path(__file__).resolve().parent.parent
CACHE = Path(__file__).resolve().parent / ".cache"

PEERS: dict[str, tuple[str, ...]] = {"aws-cdk-lib": ("aws-cdk-lib", "constructs"), "sfnx": ("sfnx",)}
"""What each peer installs from the package index."""


class Environment:
    """A virtual environment.

    Attributes:
        name: The subject it was made for.
        folder: Where it is.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self.folder = CACHE / name

    def program(self, name: str) -> Path:
        """Give the path of one of its programs, such as `python`."""
        return self.folder / "bin" / name

    def version(self, package: str) -> str:
        """Give the installed version of a package."""
        code = f"import importlib.metadata; print(importlib.metadata.version({package!r}))"
        done = subprocess.run([self.program("python"), "-c", code], capture_output=True, text=True, check=True)
        return done.stdout.strip()

    def install(self, packages: Sequence[str | Path], *options: str) -> None:
        """Install packages; with a folder in place of a name, what is in it now."""
        if not self.program("python").exists():
            print(f"making an environment for {self.name}", file=sys.stderr)
            venv.create(self.folder, with_pip=True)
        command = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", *options]
        subprocess.run([self.program("python"), *command, *packages], check=True)


def make_cache() -> None:
    """Make the folder of the environments, which git is to ignore, before anything is put into it."""
    CACHE.mkdir(exist_ok=True)
    (CACHE / ".gitignore").write_text("*\n")


def prepare(peers: Sequence[str]) -> dict[str, Environment]:
    """Make the environment of sfgen, with the source as it is now, and those of the peers.

    Args:
        peers: Names in `PEERS`; `aws-cdk-lib` is left out, with a note, where there is no Node.js.

    Returns:
        The environments by the name of their subject.
    """
    make_cache()
    made = {"sfgen": Environment("sfgen")}
    made["sfgen"].install([ROOT])
    made["sfgen"].install([ROOT], "--force-reinstall", "--no-deps")
    for name in peers:
        if name == "aws-cdk-lib" and shutil.which("node") is None:
            print("aws-cdk-lib is left out: it needs Node.js", file=sys.stderr)
            continue
        made[name] = Environment(name)
        if not made[name].folder.exists():
            made[name].install(PEERS[name])
    return made
