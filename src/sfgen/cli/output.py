"""Where artifacts go: stdout, one file, or one file for each workflow in a folder."""

from __future__ import annotations

import contextlib
import difflib
import os
import sys
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import Final, NoReturn

import click

from sfgen.cli.failures import OutputError
from sfgen.cli.findings import echo, shorten

__all__ = ["abandon_stdout", "destinations", "differing", "write_files", "write_stdout"]

_LONGEST_DIFF: Final = 40


def destinations(names: Sequence[str], output: str | None, suffix: str, *, inputs: Collection[str] = ()) -> list[Path]:
    """Return where each artifact goes; an empty list means stdout.

    Args:
        names: The names of the workflows, one for each artifact; at least one.
        output: What `-o` was given: a file, a folder that exists, `-` or None for stdout.
        suffix: What file names in a folder end with, for example `.asl.json`.
        inputs: Files that must not be overwritten.

    Raises:
        OutputError: Several artifacts do not fit there, the folder does not exist, or a name cannot be a file name.
    """
    if output is None or output == "-":
        if len(names) > 1:
            _refuse_several(names, "stdout takes one")
        return []
    path = Path(output)
    if path.is_dir():
        return [path / _file_name(name, suffix, names) for name in names]
    if len(names) > 1 and (path.suffix or path.exists()):
        _refuse_several(names, f"{output} is one file")
    folder = path if output.endswith(("/", os.sep)) or len(names) > 1 else path.parent
    if not folder.is_dir():
        if folder.exists():
            raise OutputError(f"{str(folder)!r} is a file, not a folder", "give -o the path of a folder or a new file")
        raise OutputError(f"there is no folder {str(folder)!r}", f"make it first: mkdir -p {folder}")
    if path.suffix == ".py" or any(path.resolve() == Path(each).resolve() for each in inputs):
        raise OutputError(
            f"{output!r} is a source and would be overwritten", f"write to another file: -o {names[0]}{suffix}"
        )
    return [path]


def _refuse_several(names: Sequence[str], why: str) -> NoReturn:
    listed = ", ".join(names[:-1]) + f" and {names[-1]}"
    raise OutputError(
        f"there are {len(names)} workflows, {listed}, and {why}",
        "choose one, as in file.py:name, or write each to a file of its own in a folder: -o FOLDER",
    )


def _file_name(name: str, suffix: str, names: Sequence[str]) -> str:
    if Path(name).name != name or name.startswith("."):
        raise OutputError(f"the workflow's name {name!r} cannot be the name of a file", "give a file: -o FILE")
    twin = next((each for each in names if each != name and each.casefold() == name.casefold()), None)
    if twin is not None:
        raise OutputError(
            f"the workflows {name!r} and {twin!r} would share a file where case does not count",
            "write each to a file of its own: file.py:name -o FILE",
        )
    return name + suffix


def write_stdout(text: str) -> None:
    """Write an artifact to stdout as UTF-8, whatever the locale.

    Raises:
        OutputError: stdout is closed, or its device is full.
        BrokenPipeError: The reader has gone.
    """
    if sys.stdout is None:
        raise OutputError("stdout is closed", "write to a file: -o FILE")
    try:
        click.echo(text.encode(), nl=False)
    except BrokenPipeError:
        raise
    except OSError as error:
        abandon_stdout()
        raise OutputError(f"stdout cannot be written: {error.strerror}", "write to a file: -o FILE") from error


def abandon_stdout() -> None:
    """Drop what stdout still holds, so that Python does not try to write it once more when it ends."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def write_files(texts: Mapping[Path, str]) -> None:
    """Write files: each to a temporary one beside it, then all are renamed; a file that is right is not touched.

    Raises:
        OutputError: A file or its folder cannot be written; none of the files is half-written.
    """
    ready: dict[Path, Path] = {}
    try:
        for path, text in texts.items():
            with _explained(path):
                temporary = _prepare(path, text.encode())
            if temporary is not None:
                ready[temporary] = path
        for temporary, path in list(ready.items()):
            with _explained(path):
                # A link stays a link: what it leads to is replaced.
                temporary.replace(path.resolve())
            del ready[temporary]
            echo(f"wrote {shorten(str(path))}")
    finally:
        for temporary in ready:
            temporary.unlink(missing_ok=True)


def _prepare(path: Path, data: bytes) -> Path | None:
    """Write data to a temporary file that is to replace `path`; None if there is nothing to replace."""
    if path.exists() and not path.is_file():
        path.write_bytes(data)  # a device or a pipe
        return None
    if _content(path) == data:
        echo(f"unchanged {shorten(str(path))}")
        return None
    target = path.resolve()
    if target.exists() and not os.access(target, os.W_OK):
        raise PermissionError(13, "the file is read-only")
    import tempfile

    descriptor, name = tempfile.mkstemp(prefix=f".{target.name[:50]}.", suffix=".tmp", dir=target.parent)
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
        temporary.chmod(_mode(target))
    except BaseException:
        temporary.unlink()
        raise
    return temporary


def _mode(target: Path) -> int:
    """Return the permissions that a file has, or would get as a new one."""
    if target.exists():
        return target.stat().st_mode & 0o7777
    umask = os.umask(0)
    os.umask(umask)
    return 0o666 & ~umask


def differing(texts: Mapping[Path, str]) -> list[str]:
    """Return what differs, as lines for people, for each file on disk that does not hold its text.

    Raises:
        OutputError: A file cannot be read.
    """
    differences = []
    for path, text in texts.items():
        with _explained(path, "read"):
            data = _content(path)
        if data is None:
            differences.append(f"{shorten(str(path))} does not exist")
        elif data != text.encode():
            differences.append(_difference(data.decode(errors="replace"), text, shorten(str(path))))
    return differences


def _difference(old: str, new: str, name: str) -> str:
    lines = difflib.unified_diff(
        old.splitlines(), new.splitlines(), f"{name} (on disk)", f"{name} (compiled)", lineterm="", n=2
    )
    shown = list(islice(lines, _LONGEST_DIFF))
    more = sum(1 for _ in lines)
    if not shown:
        return f"{name} differs in its line ends only"
    return "\n".join([*shown, f"... and {more} more lines"] if more else shown)


def _content(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None


@contextlib.contextmanager
def _explained(path: Path, what: str = "written") -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        message = f"{shorten(str(path))!r} cannot be {what}: {error.strerror}"
        raise OutputError(message, "check the path and its permissions, or give another one to -o") from error
