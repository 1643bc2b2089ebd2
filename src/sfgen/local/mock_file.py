"""Files of mocks: our own form, and the one of Step Functions Local.

Source of the second: AWS Step Functions Developer Guide, "Using mocked service integrations" of Step Functions Local.
"""

from __future__ import annotations

import importlib.util
import json
import re
from collections.abc import Mapping
from os import PathLike, fspath
from pathlib import Path
from typing import Any, Final

from sfgen.local.generated import auto
from sfgen.local.mocks import Gives, MockError, fails, later, sequence, silence

__all__ = ["load_mocks", "read_mocks"]

_ANSWERS: Final = frozenset({"return", "throw", "silence", "handler", "server"})


def load_mocks(source: str | PathLike[str], machine: str | None = None) -> dict[str, Any]:
    """Read a file of mocks.

    Args:
        source: Its path; of a file in the form of Step Functions Local with `#` and the name of the test case behind it.
        machine: The name of the state machine, for a file that has several.

    Raises:
        MockError: it cannot be read, or is no such file.
    """
    path, _, case = fspath(source).partition("#")
    try:
        data = json.loads(Path(path).read_text("utf-8"))
    except OSError as error:
        raise MockError(f"the mocks cannot be read: {error}") from None
    except ValueError as error:
        raise MockError(f"{path} is no JSON: {error}") from None
    try:
        return read_mocks(data, machine, case or None, Path(path).parent)
    except MockError as error:
        raise MockError(f"{path}: {error}") from None


def read_mocks(data: Any, machine: str | None = None, case: str | None = None, folder: Path = Path()) -> dict[str, Any]:
    """Read mocks from plain data.

    Args:
        data: The content of a file.
        machine: The name of the state machine, for a file that has several.
        case: The name of the test case, for a file that has several.
        folder: Where the files of handlers are looked up.

    Raises:
        MockError: it is none of the two forms.
    """
    if not isinstance(data, Mapping):
        raise MockError("mocks are an object: a mock for each name of a state, a resource or an integration")
    if "StateMachines" in data and "MockedResponses" in data:
        return _of_step_functions_local(data, machine, case)
    if case is not None:
        raise MockError(f"there are no test cases, so there is none called '{case}'")
    return {name: _mock(value, name, folder) for name, value in data.items()}


def _mock(value: Any, name: str, folder: Path) -> Any:
    """Read one mock: an array for successive calls, or one answer."""
    if isinstance(value, list):
        return sequence(*(_mock(each, name, folder) for each in value))
    if value == "auto":
        return auto()
    if not isinstance(value, Mapping):
        raise MockError(f'the mock of "{name}" is {value!r}; write {{"return": ...}}, {{"throw": ...}} or "auto"')
    given = set(value)
    answers = given & _ANSWERS
    if len(answers) != 1 or given - answers - {"after"}:
        raise MockError(
            f'the mock of "{name}" has {", ".join(sorted(given)) or "nothing"}; it has one of return, throw or silence,'
            " and perhaps after"
        )
    answer = _answer(value, name, folder)
    return later(value["after"], answer) if "after" in value else answer


def _answer(value: Mapping[str, Any], name: str, folder: Path) -> Any:
    if "return" in value:
        return Gives(value["return"])
    if "silence" in value:
        return silence()
    if "handler" in value:
        from sfgen.local.handlers import handler

        return handler(_function(value["handler"], name, folder))
    if "server" in value:
        from sfgen.local.http import http_server

        return http_server(str(value["server"]))
    thrown = value["throw"]
    if not isinstance(thrown, Mapping) or set(thrown) - {"error", "cause"}:
        raise MockError(f'what the mock of "{name}" throws is an object with error and cause')
    return fails(thrown.get("error"), thrown.get("cause"))


def _function(text: Any, name: str, folder: Path) -> Any:
    """Load a handler."""
    file, colon, function = str(text).rpartition(":")
    if not colon or not file.endswith(".py"):
        raise MockError(f'the handler of "{name}" is FILE.py:NAME, not {text!r}')
    path = folder / file
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    try:
        spec.loader.exec_module(module)
    except Exception as error:
        raise MockError(f"{path}: the handler cannot be loaded: {type(error).__name__}: {error}") from error
    found = getattr(module, function, None)
    if not callable(found):
        raise MockError(f"{path} has no function {function!r}")
    return found


def _of_step_functions_local(data: Mapping[str, Any], machine: str | None, case: str | None) -> dict[str, Any]:
    machines = data["StateMachines"]
    if machine not in machines:
        if len(machines) != 1:
            raise MockError(f"there are no mocks for '{machine}', but for {', '.join(sorted(machines)) or 'nothing'}")
        machine = next(iter(machines))
    cases = machines[machine].get("TestCases", {})
    if case is None and len(cases) == 1:
        case = next(iter(cases))
    if case not in cases:
        named = f"the test case '{case}' is not there" if case else "say which test case: FILE#NAME"
        raise MockError(f"{named}; there is {', '.join(sorted(cases)) or 'none'}")
    responses = data["MockedResponses"]
    found: dict[str, Any] = {}
    for state, name in cases[case].items():
        if name not in responses:
            raise MockError(f"the state '{state}' is answered by '{name}', which is not among the MockedResponses")
        found[state] = sequence(*_in_order(responses[name], name))
    return found


def _in_order(response: Any, name: str) -> list[Any]:
    """Give the answers of a mocked response for the first call, the second, and so on."""
    answers: dict[int, Any] = {}
    for key, value in response.items():
        span = re.fullmatch(r"(\d+)(?:-(\d+))?", key)
        if span is None or not isinstance(value, Mapping):
            raise MockError(f"'{key}' of the mocked response '{name}' is no number of a call: 0, 1-2")
        for call in range(int(span[1]), int(span[2] or span[1]) + 1):
            answers[call] = _said(value, name)
    if sorted(answers) != list(range(len(answers))):
        raise MockError(f"the mocked response '{name}' leaves out calls: it has {', '.join(map(str, sorted(answers)))}")
    return [answers[call] for call in range(len(answers))]


def _said(value: Mapping[str, Any], name: str) -> Any:
    if set(value) == {"Return"}:
        return Gives(value["Return"])
    if set(value) == {"Throw"} and isinstance(value["Throw"], Mapping):
        return fails(value["Throw"].get("Error"), value["Throw"].get("Cause"))
    raise MockError(f"each call of the mocked response '{name}' has either Return or Throw")
