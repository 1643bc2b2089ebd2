"""Every example in a docstring of sfgen gives what it shows."""

from __future__ import annotations

import doctest
import importlib
import pkgutil

import pytest

import sfgen

MODULES = sorted(
    module.name
    for module in pkgutil.walk_packages(sfgen.__path__, "sfgen.")
    # Importing it runs the command line.
    if not module.name.endswith(".__main__")
)


@pytest.mark.parametrize("name", MODULES)
def test_docstrings(name: str) -> None:
    report: list[str] = []
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS | doctest.IGNORE_EXCEPTION_DETAIL)
    for test in doctest.DocTestFinder(exclude_empty=True).find(importlib.import_module(name)):
        runner.run(test, out=report.append)
    assert not report, "".join(report)
