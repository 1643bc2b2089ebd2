"""What `sfgen` exports is there, is documented and is listed in order."""

from __future__ import annotations

import ast
import importlib
import inspect
import types
import typing

import pytest

import sfgen

MODULES = ["sfgen"]


def exported(module: str) -> list[str]:
    return list(importlib.import_module(module).__all__)


@pytest.mark.parametrize("module", MODULES)
def test_names_are_sorted_and_unique(module: str) -> None:
    names = exported(module)
    assert len(names) == len(set(names))
    # As ruff sorts them: constants, classes, the rest.
    assert names == sorted(names, key=lambda name: (not name.isupper(), not name[0].isupper(), name))


@pytest.mark.parametrize("module", MODULES)
def test_every_name_is_there(module: str) -> None:
    loaded = importlib.import_module(module)
    assert [name for name in exported(module) if not hasattr(loaded, name)] == []


@pytest.mark.parametrize("module", MODULES)
def test_dir_lists_every_name(module: str) -> None:
    assert set(exported(module)) <= set(dir(importlib.import_module(module)))


def test_a_type_checker_sees_the_names_that_are_there() -> None:
    """The imports for type checkers and the table of what is imported on demand are two lists of one thing."""
    tree = ast.parse(inspect.getsource(sfgen))
    checked = next(node for node in tree.body if isinstance(node, ast.If))
    seen = {
        (node.module, alias.name)
        for node in ast.walk(checked)
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    assert seen == {(module, name) for module, names in sfgen._HOMES.items() for name in names}
    assert {name for _, name in seen} == set(sfgen.__all__)


@pytest.mark.parametrize("module", MODULES)
def test_every_public_name_is_exported(module: str) -> None:
    loaded = importlib.import_module(module)
    own = {
        name
        for name, value in vars(loaded).items()
        if not name.startswith("_") and not isinstance(value, types.ModuleType) and name != "annotations"
    }
    # typing's own names are means of the module, not part of what it offers.
    own -= {name for name in own if name in typing.__all__}
    assert own - set(exported(module)) == set()


@pytest.mark.parametrize("module", MODULES)
def test_every_name_has_a_docstring(module: str) -> None:
    loaded = importlib.import_module(module)
    bare = []
    for name in exported(module):
        value = getattr(loaded, name)
        if inspect.isclass(value) or callable(value) or isinstance(value, types.ModuleType):
            # A class takes its base's docstring in inspect.getdoc(): its own is asked for.
            documented = value.__dict__.get("__doc__") if inspect.isclass(value) else inspect.getdoc(value)
            if not documented:
                bare.append(name)
    assert bare == []
