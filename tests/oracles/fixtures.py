"""The `oracles` fixture: what other implementations say about definitions and JSONata expressions."""

from __future__ import annotations

import json
import os
import re
import warnings
from collections.abc import Iterator
from functools import cached_property
from typing import Any

import pytest

from tests.oracles.node import NodeOracle

Definition = dict[str, Any]

_SUBSTITUTION = re.compile(r"\$\{([A-Za-z_][A-Za-z0-9_]*)\}")
# moto gives places as offsets into a text of one line.
_MOTO_PLACE = re.compile(r"^line 1:\d+, ")


class Oracles:
    """Other implementations, started when first asked.

    Each method that takes a definition gives the texts of what its oracle refuses; an empty list is a yes.
    """

    @cached_property
    def _node(self) -> NodeOracle:
        return NodeOracle()

    def close(self) -> None:
        """End the Node process, if it was started."""
        if "_node" in self.__dict__:
            self._node.close()

    def jsonata_parse(self, source: str) -> dict[str, Any]:
        """Parse an expression with jsonata 2.0.6.

        Returns:
            `ok`; and where it is False `code` (`S0211`), `position` (offset after the offending token) and `message`.
        """
        answer: dict[str, Any] = self._node.ask("jsonata_parse", source=source)
        return answer

    def jsonata_eval(self, source: str, bindings: dict[str, Any] | None = None) -> dict[str, Any]:
        """Evaluate an expression with jsonata 2.0.6 and the functions that Step Functions adds to it.

        Args:
            source: The expression, without `{%` and `%}`. It has no context document.
            bindings: JSON values of the variables by name without `$`: `{"states": {"input": ...}, "total": 3}`. A
                name that is absent is undefined; None is JSON null.

        Returns:
            One of `{"ok": True, "defined": True, "value": ...}`, `{"ok": True, "defined": False}` for undefined, and
            `{"ok": False, "code": ..., "position": ..., "message": ...}`. Codes are JSONata's, or `FUNCTION` for a result
            that is or holds a function, `PARSE` and `RANGE` for what `$parse` and `$range` refuse, `BOUND` for an
            evaluation without end. Numbers that JSON lacks are the strings `"Infinity"`, `"-Infinity"` and `"NaN"`.
        """
        if any(name.startswith("$") for name in bindings or {}):
            raise ValueError(f"bindings are named without $: {sorted(bindings or {})}")
        answer: dict[str, Any] = self._node.ask("jsonata_eval", source=source, bindings=bindings or {})
        return answer

    def language_service(self, definition: Definition) -> list[str]:
        """Refusals of npm amazon-states-language-service, each as `JSON pointer: message`."""
        answer: list[str] = self._node.ask("language_service", definition=definition)
        return answer

    def asl_validator(self, definition: Definition) -> list[str]:
        """Refusals of npm asl-validator, each as `CODE: message`."""
        answer: list[str] = self._node.ask("asl_validator", definition=definition)
        return answer

    def moto(self, definition: Definition) -> list[str]:
        """The first refusal of the parser that moto's CreateStateMachine uses, as `Exception: message`.

        What follows a fault of the grammar is mostly its consequence, so it is left out.
        """
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what moto does to itself is not our finding
            from moto.stepfunctions.parser.asl.parse.asl_parser import AmazonStateLanguageParser, ASLParserException
            from moto.stepfunctions.parser.asl.parse.preprocessor import Preprocessor

            # A class attribute: a refused definition leaves its query languages behind for the next one.
            Preprocessor._query_language_per_scope.clear()
            try:
                AmazonStateLanguageParser.parse(json.dumps(definition))
            except ASLParserException as refusal:
                return [f"ASLParserException: {_MOTO_PLACE.sub('', refusal.errors[0])}"]
            except Exception as refusal:  # noqa: BLE001 - CreateStateMachine turns every exception into InvalidDefinition
                return [f"{type(refusal).__name__}: {refusal}"]
            return []

    @cached_property
    def _cfn_lint_runner(self) -> Any:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # as in moto()
            from cfnlint.config import ConfigMixIn
            from cfnlint.runner import Runner

            return Runner(ConfigMixIn([], regions=["us-east-1"]))

    def cfn_lint(self, definition: Definition) -> list[str]:
        """Errors of cfn-lint in a template that holds the definition, each as `rule JSON pointer: message`.

        `${Name}` counts as a substitution with a value, wherever it stands.
        """
        properties: dict[str, Any] = {"RoleArn": "arn:aws:iam::123456789012:role/machine", "Definition": definition}
        if names := set(_SUBSTITUTION.findall(json.dumps(definition))):
            properties["DefinitionSubstitutions"] = dict.fromkeys(sorted(names), "value")
        template = {"Resources": {"Machine": {"Type": "AWS::StepFunctions::StateMachine", "Properties": properties}}}
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # as in moto()
            matches = list(self._cfn_lint_runner.validate_template(template))
            # E1029 is about CloudFormation's Fn::Sub: a matter of the template and not of the definition.
        found = [match for match in matches if match.rule.id.startswith("E") and match.rule.id != "E1029"]
        return [f"{match.rule.id} {_pointer(match.path[4:])}: {match.message}" for match in found]

    def cfn_lint_template(self, template: Definition) -> list[str]:
        """Errors and warnings of cfn-lint in a whole template, each as `rule message`."""
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # as in moto()
            return [f"{match.rule.id} {match.message}" for match in self._cfn_lint_runner.validate_template(template)]


def _pointer(path: list[str | int]) -> str:
    return "".join(f"/{str(step).replace('~', '~0').replace('/', '~1')}" for step in path)


@pytest.fixture(scope="session")
def oracles() -> Iterator[Oracles]:
    """The oracles; without them a test fails, unless SFGEN_SKIP_ORACLES=1 is set on a person's own machine."""
    if os.environ.get("SFGEN_SKIP_ORACLES") == "1" and os.environ.get("CI") != "true":
        pytest.skip("SFGEN_SKIP_ORACLES=1")
    found = Oracles()
    yield found
    found.close()
