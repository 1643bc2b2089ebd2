"""Running the user's Python: what it prints goes to stderr, and what it raises becomes an error at its own line."""

from __future__ import annotations

import contextlib
import dataclasses
import difflib
import importlib.util
import os
import re
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Final

import pydantic

import sfgen.errors
from sfgen.cli.failures import TRACEBACK_HINT, UnusableTargetError
from sfgen.errors import DefinitionError, Diagnostic, ExpressionError, Location

__all__ = ["bad_target", "running", "stdout_to_stderr", "syntax_error", "user_place", "user_traceback"]

_SFGEN: Final = Path(sfgen.errors.__file__).parent
_STANDARD_LIBRARY: Final = Path(os.__file__).parent
_INSTALLED: Final = frozenset({"site-packages", "dist-packages"})
_LONGEST_MESSAGE: Final = 300


def bad_target(message: str, hint: str | None, source: Location | None = None) -> UnusableTargetError:
    """Return the error for a target that cannot be used."""
    return UnusableTargetError(Diagnostic(severity="error", code="target", message=message, hint=hint, source=source))


@contextlib.contextmanager
def stdout_to_stderr() -> Iterator[None]:
    """Send to stderr what is printed meanwhile, also by child processes: stdout is for what the command makes."""
    if sys.stdout is not None:
        sys.stdout.flush()
    with contextlib.redirect_stdout(sys.stderr), contextlib.ExitStack() as restored:
        with contextlib.suppress(OSError):  # either is closed: there is nothing to redirect
            stdout = os.dup(1)
            restored.callback(os.close, stdout)
            os.dup2(2, 1)
            restored.callback(os.dup2, stdout, 1)
        if sys.__stdout__ is not None:
            restored.callback(sys.__stdout__.flush)
        yield


@contextlib.contextmanager
def running(file: str | None) -> Iterator[None]:
    """Turn what the user's code raises into an error that names the innermost line of the user's.

    Args:
        file: The file that is loaded, if it is known; what is no Python file is told so.

    Raises:
        DefinitionError: It raised one, or used a reference as no reference can be used.
        UnusableTargetError: It raised anything else.
    """
    try:
        yield
    except UnusableTargetError:
        raise
    except DefinitionError as error:
        source = user_place(error)
        found = [d if d.source else dataclasses.replace(d, source=source) for d in error.diagnostics]
        raise DefinitionError(found) from error
    except ExpressionError as error:
        raise DefinitionError([_no_expression(error)]) from error
    except SyntaxError as error:
        raise syntax_error(error, file) from error
    except SystemExit as error:
        code = "" if error.code is None else repr(error.code)
        message = f"the file calls sys.exit({code}) while it is loaded"
        raise bad_target(message, _only_when_run(), user_place(error)) from error
    except KeyboardInterrupt as error:
        message = "the file was interrupted (KeyboardInterrupt) while it was loaded"
        raise bad_target(message, _only_when_run("takes long"), user_place(error)) from error
    except BaseException as error:
        place = user_place(error)
        raise bad_target(_one_line(error), _hint(error, place), place) from error


def syntax_error(error: SyntaxError, file: str | None) -> UnusableTargetError:
    """Return the error for text that is not Python, at the place that Python names."""
    place = user_place(error)
    if error.filename and error.lineno and _is_users(error.filename):
        place = Location(error.filename, error.lineno, error.offset or None)
    message = f"{type(error).__name__}: {error.msg}"
    if file is not None and not file.endswith(".py"):
        return bad_target(message, "give the path of a Python file", place)
    line = (error.text or "").strip()
    return bad_target(message, f"Python stopped at: {line}" if line else TRACEBACK_HINT, place)


def user_traceback(error: BaseException) -> str:
    """Return the traceback of an error from the first line of the user's on."""
    step = error.__traceback__
    while step is not None and not _is_users(step.tb_frame.f_code.co_filename):
        step = step.tb_next
    return "".join(traceback.format_exception(type(error), error, step)).rstrip()


def user_place(error: BaseException) -> Location | None:
    """Return the innermost line of the user's that an error passed through, else the innermost in what is installed."""
    place: Location | None = None
    installed: Location | None = None
    step: TracebackType | None = error.__traceback__
    while step is not None:
        file = step.tb_frame.f_code.co_filename
        if _is_users(file):
            place = Location(file, step.tb_lineno)
        elif _INSTALLED.intersection(Path(file).parts) and not Path(file).is_relative_to(_SFGEN):
            installed = Location(file, step.tb_lineno)
        step = step.tb_next
    return place or installed


def _is_users(file: str) -> bool:
    path = Path(file)
    foreign = path.is_relative_to(_SFGEN) or path.is_relative_to(_STANDARD_LIBRARY)
    return not (foreign or file.startswith("<") or _INSTALLED.intersection(path.parts))


def _one_line(error: BaseException) -> str:
    if isinstance(error, pydantic.ValidationError):
        problems = (f"{'.'.join(map(str, each['loc'])) or 'value'}: {each['msg']}" for each in error.errors())
        text = f"{error.title}: {'; '.join(problems)}"
    else:
        text = " ".join(str(error).split())
    line = f"{type(error).__name__}: {text}" if text else type(error).__name__
    return line if len(line) <= _LONGEST_MESSAGE else f"{line[:_LONGEST_MESSAGE]}..."


def _no_expression(error: ExpressionError) -> Diagnostic:
    place = user_place(error)
    message, _, hint = str(error).partition("\n  hint: ")
    return Diagnostic(
        severity="error",
        code="python-operator",
        message=message.removeprefix(f"{place}: "),
        hint=hint or None,
        source=place,
    )


def _only_when_run(what: str = "is for running the file") -> str:
    return f'put what {what} under: if __name__ == "__main__":'


def _hint(error: BaseException, place: Location | None) -> str:
    if isinstance(error, ModuleNotFoundError) and error.name:
        return _missing_module_hint(error.name, place)
    if isinstance(error, ImportError) and "relative import" in str(error):
        return (
            "add an empty __init__.py to the folder to make it a package, or import by name: from models import Order"
        )
    if isinstance(error, ImportError) and error.name in sys.modules:
        wanted = re.match(r"cannot import name '(\w+)'", error.msg)
        close = difflib.get_close_matches(wanted[1], dir(sys.modules[error.name]), n=1) if wanted else []
        return f"did you mean {close[0]}?" if close else f"check what {error.name} defines"
    if isinstance(error, NameError) and error.name in getattr(sfgen, "__all__", ()):
        return f"from sfgen import {error.name}"
    if isinstance(error, RecursionError):
        return "a function calls itself without end"
    # It loads the builders, which an error of theirs has loaded already.
    from sfgen.cli.call_hints import call_hint

    return call_hint(error) or TRACEBACK_HINT


def _missing_module_hint(name: str, place: Location | None) -> str:
    top = name.partition(".")[0]
    if top in sys.modules or importlib.util.find_spec(top) is not None:
        return f"check the name: {top} is there, but has no such module"
    for folder in Path(place.file).parents if place else ():
        if (folder / top).is_dir() or (folder / f"{top}.py").exists():
            return f"it is in {folder}, where Python does not look: set PYTHONPATH={folder}"
    return f"install it for the Python that runs sfgen: {sys.executable} -m pip install {top}"
