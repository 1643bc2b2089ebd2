"""Findings as a user reads them."""

from typing import Literal, assert_type

from sfgen.errors import DefinitionError, Diagnostic, Location

finding = Diagnostic(severity="warning", code="a-code", message="What is wrong", source=Location("flow.py", 3))
assert_type(finding.severity, Literal["error", "warning", "advice"])
assert_type(finding.hint, str | None)
assert_type(finding.source, Location | None)

try:
    raise DefinitionError([finding])
except DefinitionError as error:
    assert_type(error.diagnostics, tuple[Diagnostic, ...])
