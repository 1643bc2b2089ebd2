"""What the tests of deployment share: CloudFormation's substitution, and workflows as the command line compiles them."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from sfgen import Workflow
from sfgen.deploy.template import Template, template_of


def template(*workflows: Workflow[Any]) -> Template:
    """Give the template of workflows."""
    return template_of([(workflow, workflow.compile()) for workflow in workflows])


def substituted(text: str, values: Mapping[str, str]) -> str:
    """Do what `Fn::Sub` is documented to do, and refuse what its documentation does not cover."""

    def fill(match: re.Match[str]) -> str:
        inner = match[1]
        if re.fullmatch(r"![A-Za-z0-9_.:]+", inner):
            return f"${{{inner[1:]}}}"
        return values[inner]

    assert "${" not in re.sub(r"\$\{[^{}]*\}", " ", text)
    return re.sub(r"\$\{([^{}]*)\}", fill, text)


def definition(made: Template, name: str, values: Mapping[str, str]) -> Any:
    """Give the definition of a workflow that a stack with these values would have."""
    written = made.body["Resources"][made.machines[name]]["Properties"]["DefinitionString"]
    return json.loads(substituted(written["Fn::Sub"], values) if isinstance(written, dict) else written)
