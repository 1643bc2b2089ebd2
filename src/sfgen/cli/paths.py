"""Files that a command line names: paths, folders, globs."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from fnmatch import fnmatch
from glob import glob, has_magic
from pathlib import Path
from typing import Final

from sfgen.cli.importing import DEFINITION_SUFFIXES
from sfgen.errors import TargetError

__all__ = ["Source", "find_sources", "is_target"]

_SUFFIXES: Final = (*DEFINITION_SUFFIXES, ".asl", ".template")
_PASSED_OVER: Final = frozenset({"node_modules", "__pycache__", "venv", "site-packages"})


@dataclass(frozen=True, slots=True)
class Source:
    """Something to read.

    Attributes:
        path: A path, or `-` for stdin.
        named: Whether the command line names it, and not only a folder around it: what is then no definition is wrong.
    """

    path: str
    named: bool = True

    @property
    def is_definition(self) -> bool:
        """Whether its name says that it is a definition."""
        name = self.path.lower()
        return name.endswith((".asl", ".asl.json", ".asl.yaml", ".asl.yml"))


def find_sources(paths: Sequence[str], exclude: Iterable[str] = ()) -> list[Source]:
    """Return the files that paths, folders and globs stand for, each once, in a stable order.

    Args:
        paths: What the command line has; `-` is stdin.
        exclude: Patterns of files to leave out of folders and globs, compared with the path and with the name.

    Raises:
        TargetError: There is no such path.
    """
    patterns = tuple(exclude)
    found: dict[str, Source] = {}
    for path in paths:
        for source in _expand(path):
            if source.named or not _is_excluded(source.path, patterns):
                known = found.get(source.path)
                if known is None or (source.named and not known.named):
                    found[source.path] = source
    return list(found.values())


def is_target(path: str) -> bool:
    """Say whether a text on the command line means a Python target: `file.py`, `file.py:name`, `module:name`."""
    if path == "-" or Path(path).exists() or has_magic(path):
        return Path(path).is_file() and path.lower().endswith(".py")
    file, colon, name = path.rpartition(":")
    module = file if colon and name.isidentifier() else path
    # A word alone is rather a misspelt folder than a module.
    is_module = ("." in module or bool(colon)) and all(part.isidentifier() for part in module.split("."))
    return module.lower().endswith(".py") or (is_module and not module.lower().endswith(DEFINITION_SUFFIXES))


def _expand(path: str) -> Iterator[Source]:
    if path == "-" or Path(path).is_file():
        yield Source(path)
    elif Path(path).is_dir():
        yield from (Source(each, named=False) for each in _files_in(path))
    elif has_magic(path):
        matches = sorted(glob(path, recursive=True))  # noqa: PTH207 - keeps the path as it was written
        if not matches:
            raise TargetError(f"no file matches {path!r}; put quotes around it if the shell must not expand it")
        for match in matches:
            if Path(match).is_dir():
                yield from (Source(each, named=False) for each in _files_in(match))
            else:
                yield Source(match, named=False)
    else:
        raise TargetError(f"there is no file or folder {path!r}; paths are relative to {Path.cwd()}")


def _files_in(folder: str) -> Iterator[str]:
    for root, folders, names in os.walk(folder):
        folders[:] = sorted(each for each in folders if not each.startswith(".") and each not in _PASSED_OVER)
        for name in sorted(names):
            if name.lower().endswith(_SUFFIXES):
                yield os.path.normpath(os.path.join(root, name))  # noqa: PTH118 - thousands of files


def _is_excluded(path: str, patterns: tuple[str, ...]) -> bool:
    plain = Path(path).as_posix()
    return any(
        fnmatch(plain, pattern) or fnmatch(Path(path).name, pattern) or plain.startswith(pattern.rstrip("/") + "/")
        for pattern in patterns
    )
