"""The file of a `Site` that stands in for what an application calls and this machine does not have."""

from __future__ import annotations

import importlib.util
import sys
import traceback
from collections.abc import Callable, Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

from sfgen.errors import SfgenError

__all__ = ["Fakes"]


class Fakes:
    """The mocks of a file, which is read anew when it has changed.

    Args:
        path: The file.
        client: What stands for `boto3.client`.
    """

    def __init__(self, path: Path, client: Callable[..., Any]) -> None:
        self._path = path
        self._client = client
        self._stamp: tuple[int, int] | None = None
        self._mocks: Mapping[str, Any] = {}

    def mocks(self) -> Mapping[str, Any]:
        """Give the mocks.

        Raises:
            SfgenError: The file cannot be loaded, or gives no mocks.
        """
        about = self._path.stat()
        stamp = (about.st_mtime_ns, about.st_size)
        if stamp != self._stamp:
            self._mocks = self._read()
            self._stamp = stamp
        return self._mocks

    def _read(self) -> Mapping[str, Any]:
        try:
            module = _loaded(self._path)
            served = getattr(module, "served", None)
            mocks = getattr(module, "mocks", None) if served is None else served(self._client)
        except Exception as error:
            frames = [each for each in traceback.extract_tb(error.__traceback__) if each.filename == str(self._path)]
            place = f"{self._path}:{frames[-1].lineno}" if frames else str(self._path)
            raise SfgenError(f"{place}: {type(error).__name__}: {error}") from error
        if not isinstance(mocks, Mapping):
            raise SfgenError(
                f"{self._path} has no mocks: a dict `mocks`, or a function `served(client)` that gives one"
            )
        return mocks


def _loaded(path: Path) -> ModuleType:
    name = f"sfgen_fakes_{path.stem}"
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    # Dataclasses and their likes look their module up.
    sys.modules[name] = module
    sys.path.insert(0, str(path.parent))
    try:
        spec.loader.exec_module(module)
    finally:
        sys.path.remove(str(path.parent))
    return module
