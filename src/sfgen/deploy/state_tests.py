"""TestState of AWS: one state tried out in an account.

Source: AWS Step Functions API Reference, "TestState"; AWS Step Functions Developer Guide, "Using TestState API to test a
state".
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, Final, Protocol

from sfgen.asl.model import Json
from sfgen.expr.jsonata import JsonataSyntaxError, parse, references
from sfgen.local.jsonata import is_expression
from sfgen.local.test_state import Level, MockedResult, StateTest

__all__ = ["CONTEXT_VARIABLE", "StepFunctions", "state_test_in_account", "without_context"]

CONTEXT_VARIABLE: Final = "sfgen_context"
"""The variable that stands for the context object, where AWS takes none."""

_QUOTED_OR_CONTEXT: Final = re.compile(r"'(?:[^'\\]|\\.)*'|\$\$(?![\w$])", re.DOTALL)


class StepFunctions(Protocol):
    """The service, called by the name of an operation; `sfgen.deploy.client.Caller` is one."""

    def call(self, operation: str, **members: Any) -> dict[str, Any]:
        """Call an operation."""
        ...


def state_test_in_account(
    service: StepFunctions,
    state: Mapping[str, Json],
    input: Json = None,
    *,
    role: str | None = None,
    mock: MockedResult | None = None,
    level: Level = "INFO",
    variables: Mapping[str, Json] | None = None,
    context: Mapping[str, Json] | None = None,
    retries: int = 0,
    failed_iterations: int | None = None,
    items: Json = None,
    reveal_secrets: bool = False,
) -> StateTest:
    """Let AWS try one state out.

    AWS takes a context object only together with a mock. Without one, what the state reads from the context is read from a
    variable instead.

    Args:
        service: Step Functions.
        state: The state, with its `QueryLanguage`.
        input: Its input; an empty object without it.
        role: The ARN of the role that calls what the state calls; needed without a mock.
        mock: What stands for its work.
        level: How much is shown.
        variables: The variables it reads, by name.
        context: The context object it reads.
        retries: How often the matching retrier was used before.
        failed_iterations: How many iterations of a Distributed Map have failed.
        items: The items that the `ItemReader` of a Distributed Map reads.
        reveal_secrets: Show secrets in requests and responses; AWS takes it for HTTP tasks at the level TRACE.

    Raises:
        DeployError: AWS refuses the test, or cannot be asked.
    """
    known = dict(variables or {})
    if context is not None and mock is None:
        state = without_context(state)
        known[CONTEXT_VARIABLE] = dict(context)
    configuration: dict[str, Any] = {}
    if retries:
        configuration["retrierRetryCount"] = retries
    if failed_iterations is not None:
        configuration["mapIterationFailureCount"] = failed_iterations
    if items is not None:
        configuration["mapItemReaderData"] = json.dumps(items)
    members: dict[str, Any] = {
        "definition": json.dumps(state),
        "input": json.dumps({} if input is None else input),
        "inspectionLevel": level,
        "roleArn": role,
        "revealSecrets": reveal_secrets or None,
        "variables": json.dumps(known) if known else None,
        "mock": None if mock is None else _mock(mock),
        "context": json.dumps(context) if context is not None and mock is not None else None,
        "stateConfiguration": configuration or None,
    }
    answer = service.call("TestState", **{name: value for name, value in members.items() if value is not None})
    return _read(answer)


def _mock(mock: MockedResult) -> dict[str, Any]:
    if mock.error is not None:
        output = {"error": mock.error, **({} if mock.cause is None else {"cause": mock.cause})}
        return {"errorOutput": output, "fieldValidationMode": mock.validation}
    return {"result": json.dumps(mock.result), "fieldValidationMode": mock.validation}


def _read(answer: Mapping[str, Any]) -> StateTest:
    inspection = {name: _decoded(value) for name, value in (answer.get("inspectionData") or {}).items()}
    variables = inspection.get("variables")
    return StateTest(
        status=answer["status"],
        output=_decoded(answer.get("output")),
        error=answer.get("error"),
        cause=answer.get("cause"),
        next_state=answer.get("nextState"),
        variables=variables if isinstance(variables, dict) else {},
        inspection=inspection,
    )


def _decoded(value: Any) -> Json:
    """Give the JSON that a text holds; what holds none stays as it is."""
    if isinstance(value, str):
        try:
            return json.loads(value)
        except ValueError:
            return value
    return value


# Reading a variable instead of the context object


def without_context(state: Mapping[str, Json]) -> dict[str, Json]:
    """Give a state that reads the variable `sfgen_context` where it read the context object.

    Args:
        state: The state, with its `QueryLanguage`.
    """
    rewrite = _without_in_expressions if state.get("QueryLanguage") == "JSONata" else _without_in_paths
    made: dict[str, Json] = rewrite(dict(state), "")
    return made


def _without_in_expressions(value: Json, _name: str) -> Json:
    if isinstance(value, dict):
        return {key: _without_in_expressions(item, key) for key, item in value.items()}
    if isinstance(value, list):
        return [_without_in_expressions(item, "") for item in value]
    if not is_expression(value):
        return value
    text = value[2:-2]
    try:
        reads = references(parse(text)).states
    except JsonataSyntaxError:
        # AWS says what is wrong with it.
        return value
    for read in sorted(reads, key=lambda read: read.position, reverse=True):
        if read.path[:1] == ("context",):
            end = read.positions[0] + len("context") + 2 * (text[read.positions[0]] == "`")
            text = f"{text[: read.position]}${CONTEXT_VARIABLE}{text[end:]}"
    return f"{{%{text}%}}"


def _without_in_paths(value: Json, name: str) -> Json:
    if isinstance(value, dict):
        return {key: _without_in_paths(item, key) for key, item in value.items()}
    if isinstance(value, list):
        return [_without_in_paths(item, "") for item in value]
    if isinstance(value, str) and name.endswith((".$", "Path", "Variable")):
        return _QUOTED_OR_CONTEXT.sub(lambda found: f"${CONTEXT_VARIABLE}" if found[0] == "$$" else found[0], value)
    return value
