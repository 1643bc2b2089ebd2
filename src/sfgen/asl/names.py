"""The one mapping between names of Amazon States Language fields and names of Python attributes."""

from __future__ import annotations

import re

__all__ = ["asl_name", "attribute_name"]

# Acronyms that the rule below would split into letters, Python keywords, and the one field whose name is no identifier.
_EXCEPTIONS = {
    "And": "and_",
    "CSVDelimiter": "csv_delimiter",
    "CSVHeaderLocation": "csv_header_location",
    "CSVHeaders": "csv_headers",
    "Not": "not_",
    "Or": "or_",
    "RoleArn.$": "role_arn_path",
}
_REVERSED = {attribute: name for name, attribute in _EXCEPTIONS.items()}
_WORD_START = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


def attribute_name(name: str) -> str:
    """Return the Python attribute for a field of the language, for example `timeout_seconds` for `TimeoutSeconds`.

    Source:
        The field names of the Amazon States Language; acronyms, keywords and `RoleArn.$` stand in a table.
    """
    return _EXCEPTIONS.get(name) or _WORD_START.sub("_", name).lower()


def asl_name(attribute: str) -> str:
    """Return the field of the language for a Python attribute, for example `TimeoutSeconds` for `timeout_seconds`."""
    return _REVERSED.get(attribute) or "".join(word.capitalize() for word in attribute.split("_"))
