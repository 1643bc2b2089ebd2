"""What to write instead, where the user's code calls or reads something of sfgen that is not there."""

from __future__ import annotations

import difflib
import inspect
import re
from pathlib import Path
from types import CodeType
from typing import Any, Final

import pydantic

import sfgen
from sfgen.dsl.steps import Step
from sfgen.expr.values import Held

__all__ = ["call_hint"]

_UNEXPECTED: Final = re.compile(r"(?:(\w+)\.)?(\w+)\(\) got an unexpected keyword argument '(\w+)'")
_MISSING: Final = re.compile(r"\w+\(\) missing \d+ required (?:keyword-only|positional) arguments?: (.*)")
_NOT_JSON: Final = re.compile(r"Object of type (Expr|Parameter) is not JSON serializable")
_PACKAGE: Final = Path(sfgen.__file__).parent
_FROM_ELSEWHERE: Final = {
    "parameters": "arguments",
    "result": "output",
    "result_path": "assign",
    "result_selector": "select",
    "next": ">>",
}
"""How the definition and other builders call what has another name here."""


def call_hint(error: BaseException) -> str | None:
    """Give the remedy for a wrong call, or None where nothing is known about it."""
    if isinstance(error, AttributeError):
        return _of_attribute(error)
    if isinstance(error, pydantic.ValidationError) and any(isinstance(each["input"], Held) for each in error.errors()):
        return f"obj({error.title}, ...) makes an object that holds references"
    if not isinstance(error, TypeError):
        return None
    text = str(error)
    unexpected, missing = _UNEXPECTED.search(text), _MISSING.search(text)
    if unexpected is not None:
        return _of_keyword(error, *unexpected.groups())
    if missing is not None:
        names = re.findall(r"'(\w+)'", missing[1])
        return f"give {', '.join(f'{name}=...' for name in names)}"
    if _NOT_JSON.search(text) is not None:
        return "a reference has no value yet: to_json({...}) makes JSON text when the workflow runs"
    return None


def _of_attribute(error: AttributeError) -> str | None:
    if error.obj is None or not _is_ours(error.obj):
        return None
    if error.name == "catch" and isinstance(error.obj, Step):
        return "only Task, Parallel, Map and DistributedMap have a Catch: put the step into a Parallel with one branch"
    close = difflib.get_close_matches(error.name or "", [each for each in dir(error.obj) if each[0] != "_"], n=1)
    return f"did you mean {close[0]}?" if close else None


def _is_ours(value: Any) -> bool:
    return (getattr(value, "__name__", "") or type(value).__module__).startswith("sfgen") or (
        type(value).__module__.startswith("sfgen")
    )


def _of_keyword(error: TypeError, owner: str | None, name: str, given: str) -> str | None:
    taken = _parameters_of(getattr(sfgen, owner or name, None))
    for code in _entered(error):
        taken += [each for each in code.co_varnames[: code.co_argcount + code.co_kwonlyargcount] if each != "self"]
    known = list(dict.fromkeys(taken))
    if not known:
        return None
    wish = _FROM_ELSEWHERE.get(given)
    if wish in known:
        return f"here it is {wish}="
    close = difflib.get_close_matches(given.lower(), known, n=1)
    return f"did you mean {close[0]}=?" if close else f"it takes {', '.join(f'{each}=' for each in known)}"


def _parameters_of(value: Any) -> list[str]:
    if not callable(value):
        return []
    kinds = (inspect.Parameter.POSITIONAL_OR_KEYWORD, inspect.Parameter.KEYWORD_ONLY)
    return [each.name for each in inspect.signature(value).parameters.values() if each.kind in kinds]


def _entered(error: BaseException) -> list[CodeType]:
    """Give the functions of sfgen that the error came through, the outermost first, without those that load the file."""
    found: list[CodeType] = []
    step = error.__traceback__
    while step is not None:
        code = step.tb_frame.f_code
        is_ours = Path(code.co_filename).is_relative_to(_PACKAGE)
        if is_ours and Path(code.co_filename).parent.name != "cli":
            found.append(code)
        step = step.tb_next
    return found
