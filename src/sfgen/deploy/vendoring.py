"""Vendoring: what a function requires, installed for the machine that Lambda runs it on.

Source of the platforms: AWS Lambda Developer Guide, "Working with .zip file archives for Python Lambda functions".
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sfgen.deploy.errors import SetupError

__all__ = ["Requirements"]

_PLATFORMS: Final = {"x86_64": "x86_64", "arm64": "aarch64"}
_MANYLINUX: Final = ("manylinux_2_28", "manylinux_2_17", "manylinux2014")
_LEFT_OUT: Final = frozenset({"__pycache__", "bin"})


@dataclass(frozen=True, slots=True)
class Requirements:
    """What is installed beside a function's own files.

    Attributes:
        pinned: The requirements, each with its version.
        runtime: The runtime of the function.
        architecture: The architecture that it runs on.
    """

    pinned: tuple[str, ...]
    runtime: str
    architecture: str

    def install(self, function: str) -> dict[str, bytes]:
        """Install them into a folder that is removed again, and give its files by name.

        Args:
            function: The logical id of the function, for messages.

        Raises:
            SetupError: pip is not there, or does not install them.
        """
        with tempfile.TemporaryDirectory() as folder:
            self._pip(function, folder)
            found = sorted(path for path in Path(folder).rglob("*") if path.is_file())
            files = {path.relative_to(folder): path for path in found}
            return {
                inside.as_posix(): path.read_bytes()
                for inside, path in files.items()
                if not _LEFT_OUT & set(inside.parts)
            }

    def _pip(self, function: str, folder: str) -> None:
        platforms = [f"--platform={each}_{_PLATFORMS[self.architecture]}" for each in _MANYLINUX]
        version = self.runtime.removeprefix("python")
        command = [
            *(sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-compile"),
            *(f"--target={folder}", "--only-binary=:all:", "--implementation=cp", f"--python-version={version}"),
            *platforms,
            *self.pinned,
        ]
        done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - pip, with versions of packages
        if done.returncode != 0:
            lines = [line for line in done.stderr.splitlines() if line.strip()] or ["pip said nothing"]
            told = next((line for line in lines if line.startswith("ERROR:")), lines[-1]).removeprefix("ERROR:").strip()
            raise SetupError(
                f"what the function {function} requires cannot be installed: {told}",
                f"wheels for {self.runtime} on {self.architecture} are needed, and pip beside sfgen",
            )
