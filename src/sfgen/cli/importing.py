"""Importing a file or a module that the command line names, as Python itself would import it."""

from __future__ import annotations

import codecs
import contextlib
import difflib
import importlib
import importlib.util
import os
import sys
from collections.abc import Iterable, Iterator
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import CodeType, ModuleType
from typing import Final

from sfgen.cli.user_code import bad_target, running, syntax_error, user_place
from sfgen.errors import Location

__all__ = ["DEFINITION_SUFFIXES", "import_file", "import_module", "is_file"]

DEFINITION_SUFFIXES: Final = (".json", ".yaml", ".yml")
"""Endings of files that hold definitions and not Python."""

_LISTED: Final = 5


def is_file(text: str) -> bool:
    """Say whether a text on the command line means a file rather than a module, be it there or not."""
    if not text:
        return False
    path = Path(text)
    if text.isidentifier() and (path / "__init__.py").exists():
        return False  # a package in the current folder, meant by its name
    named_so = "/" in text or os.sep in text or text.lower().endswith((".py", *DEFINITION_SUFFIXES))
    return named_so or path.exists() or path.is_symlink()


def import_file(text: str, roots: list[Path]) -> tuple[ModuleType, str, str]:
    """Import a file under its own name, as part of the packages around it.

    Args:
        text: The path.
        roots: The folders that the modules of earlier targets were found in; the file's own is added.

    Returns:
        The module, its path with links followed, and the text of the file.

    Raises:
        UnusableTargetError: It cannot be read, is not Python, or cannot be imported.
        DefinitionError: Building a workflow gave findings.
    """
    source = _read(text)
    file = Path(text).resolve()
    code = _compile(source, text, file)
    root, name = _module_name(file)
    if "." not in name and _is_taken(name, file, roots):
        # The folder is searched last, so that the module which has this name already is still found under it.
        if str(root) not in sys.path:
            sys.path.append(str(root))
        name += "_"
        while name in sys.modules:
            name += "_"
    else:
        _search_first(root)
    with _siblings(root, roots):
        parent = name.rpartition(".")[0]
        if parent:
            _import_package(parent, text, file)
        module = sys.modules.get(name)
        if module is None or not _is(module, file):
            module = _execute(code, name, file)
    return module, str(file), source


def import_module(name: str, roots: list[Path]) -> tuple[ModuleType, str | None, str | None]:
    """Import a module by its name, looked up in the current folder first.

    Args:
        name: The name with dots.
        roots: The folders that the modules of earlier targets were found in; the current one is added.

    Returns:
        The module, and the path and the text of its source file if it has one.

    Raises:
        UnusableTargetError: There is no such module, or it cannot be imported.
        DefinitionError: Building a workflow gave findings.
    """
    if not all(name.split(".")):
        raise bad_target(
            f"{name!r} names no file and no module",
            "write file.py, file.py:name, package.module or package.module:name",
        )
    root = Path.cwd()
    _search_first(root)
    with _siblings(root, roots), running(None):
        try:
            module = importlib.import_module(name)
        except ModuleNotFoundError as error:
            # An import inside the module that fails is told by its own line.
            if f"{name}.".startswith(f"{error.name}.") and user_place(error) is None:
                raise bad_target(f"there is no module {name!r}", _missing_module_hint(name)) from error
            raise
    file = getattr(module, "__file__", None)
    if file is None or not file.endswith(".py"):
        return module, None, None
    return module, file, importlib.util.decode_source(Path(file).read_bytes())


# ---------------------------------------------------------------------------------------------------------------------
# Reading


def _read(text: str) -> str:
    path = Path(text)
    if path.is_dir():
        raise bad_target(f"{text!r} is a folder", _folder_hint(path))
    if not path.exists() and not path.is_symlink():
        raise bad_target(f"there is no file {text!r}", _missing_file_hint(path))
    if text.lower().endswith(DEFINITION_SUFFIXES):
        raise bad_target(f"{text!r} is a definition, not Python", f"to draw it: sfgen graph {text}")
    try:
        data = path.read_bytes()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise bad_target(f"{text!r} cannot be read: {reason}", "check the path and its permissions") from error
    if b"\0" in data and not data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise bad_target(f"{text!r} is not Python: it holds null bytes", "give the path of a Python file")
    try:
        return importlib.util.decode_source(data)
    except (SyntaxError, UnicodeDecodeError) as error:
        message, line = _encoding_problem(data, error)
        raise bad_target(message, "save it as UTF-8", Location(str(path.resolve()), line)) from error


def _encoding_problem(data: bytes, error: SyntaxError | UnicodeDecodeError) -> tuple[str, int]:
    """Say why a file cannot be decoded, and in which line; Python itself does not name the byte in the first two."""
    if isinstance(error, SyntaxError):
        try:
            data.decode()
        except UnicodeDecodeError as problem:
            error = problem
        else:
            return f"the file declares an {error.msg}", 1
    byte, line = data[error.start], data[: error.start].count(b"\n") + 1
    return f"the file is not {error.encoding.upper()}: it has the byte 0x{byte:02x}", line


def _compile(source: str, text: str, file: Path) -> CodeType:
    try:
        return compile(source, str(file), "exec", dont_inherit=True)
    except SyntaxError as error:
        raise syntax_error(error, str(file)) from error
    except (RecursionError, MemoryError) as error:
        raise bad_target(f"{text!r} is nested too deeply for Python", "split its longest expression") from error


def _folder_hint(folder: Path) -> str:
    files = sorted(str(path) for path in folder.glob("*.py"))
    if not files:
        return "it has no Python files: give the path of one"
    more = f" and {len(files) - _LISTED} more" if len(files) > _LISTED else ""
    return f"name a file in it: {', '.join(files[:_LISTED])}{more}"


def _missing_file_hint(path: Path) -> str:
    if not path.parent.is_dir():
        return f"there is no folder {str(path.parent)!r}; paths are relative to {Path.cwd()}"
    close = difflib.get_close_matches(path.name, (each.name for each in path.parent.glob("*.py")), n=1)
    return f"did you mean {path.parent / close[0]}?" if close else f"paths are relative to {Path.cwd()}"


def _missing_module_hint(name: str) -> str:
    package, _, leaf = name.rpartition(".")
    close = difflib.get_close_matches(leaf, _modules_in(Path(*package.split("."))), n=1)
    if close:
        return f"did you mean {f'{package}.' if package else ''}{close[0]}?"
    path = name.replace(".", "/") + ".py"
    return (
        f"modules are looked up in {Path.cwd()} and in what {sys.executable} has installed; is it a file, like {path}?"
    )


def _modules_in(folder: Path) -> Iterable[str]:
    return (path.stem for path in folder.glob("*.py")) if folder.is_dir() else ()


# ---------------------------------------------------------------------------------------------------------------------
# Importing


def _module_name(file: Path) -> tuple[Path, str]:
    """Return the folder that a file is imported from, and its module's name with the packages around it."""
    folder = file.parent
    parts = [] if file.name == "__init__.py" else [file.name.removesuffix(".py").replace(".", "_")]
    while (folder / "__init__.py").exists() and folder.name.isidentifier():
        parts.insert(0, folder.name)
        folder = folder.parent
    return folder, ".".join(parts) or "__init__"


def _is_taken(name: str, file: Path, roots: list[Path]) -> bool:
    """Say whether a module that is neither this file nor one of an earlier target's has the name."""
    module = sys.modules.get(name)
    if module is not None:
        return not _is(module, file) and not _is_below(module, roots)
    spec = importlib.util.find_spec(name)
    return spec is not None and spec.origin is not None and Path(spec.origin).resolve() != file


def _search_first(root: Path) -> None:
    if sys.path[:1] != [str(root)]:
        sys.path.insert(0, str(root))


@contextlib.contextmanager
def _siblings(root: Path, roots: list[Path]) -> Iterator[None]:
    """Let imports find the modules in `root`, not those of the same name that an earlier target brought."""
    others = [each for each in roots if each != root]
    hidden: dict[str, ModuleType] = {}
    for name, module in list(sys.modules.items()) if others else ():
        here = root / name.partition(".")[0]
        shadowed = here.with_suffix(".py").exists() or (here / "__init__.py").exists()
        if shadowed and _is_below(module, others) and not _is_below(module, [here, here.with_suffix(".py")]):
            hidden[name] = sys.modules.pop(name)
    try:
        yield
    finally:
        for name, module in hidden.items():
            sys.modules.setdefault(name, module)
        roots.append(root)


def _import_package(name: str, text: str, file: Path) -> None:
    with running(str(file)):
        package = importlib.import_module(name)
    folder = file.parent.parent if file.name == "__init__.py" else file.parent
    if not _is(package, folder / "__init__.py"):
        raise bad_target(
            f"{text} is in a package named {name!r}, and another one has that name: {_file(package)}",
            "rename the folder, or remove its __init__.py",
        )


def _execute(code: CodeType, name: str, file: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(
        name,
        file,
        loader=SourceFileLoader(name, str(file)),
        submodule_search_locations=[str(file.parent)] if file.name == "__init__.py" else None,
    )
    assert spec is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    try:
        with running(str(file)):
            exec(code, vars(module))  # noqa: S102 - it is what importing means
    except BaseException:
        sys.modules.pop(name, None)
        raise
    parent, _, leaf = name.rpartition(".")
    if parent:
        setattr(sys.modules[parent], leaf, module)
    return module


def _file(module: ModuleType) -> Path | None:
    file = getattr(module, "__file__", None)
    return Path(file).resolve() if isinstance(file, str) else None


def _is(module: ModuleType, file: Path) -> bool:
    return _file(module) == file.resolve()


def _is_below(module: ModuleType, folders: list[Path]) -> bool:
    file = _file(module)
    return file is not None and any(file.is_relative_to(folder) for folder in folders)
