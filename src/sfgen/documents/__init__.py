"""State machines wherever they are written down: found in files and templates, checked, and placed in their file."""

from __future__ import annotations

from sfgen.documents.definition import Definition
from sfgen.documents.reading import read_definitions
from sfgen.documents.validation import unreadable, validate

__all__ = ["Definition", "read_definitions", "unreadable", "validate"]
