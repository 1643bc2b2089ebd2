"""Findings that a type checker refuses."""

from sfgen.errors import DefinitionError, Diagnostic, Location

finding = Diagnostic(severity="fatal", code="a-code", message="What is wrong")  # E: incompatible type "Literal['fatal']"
Diagnostic("error", "a-code", "What is wrong")  # E: Too many positional arguments
finding.code = "another"  # E: Property "code" defined in "Diagnostic" is read-only
Location("flow.py", "3")  # E: incompatible type "str"; expected "int"
DefinitionError(finding)  # E: expected "Iterable[Diagnostic]"
