"""The `accepted` fixture of the builders' tests."""

from __future__ import annotations

from tests.dsl.conftest import accepted

__all__ = ["accepted"]
