"""Imports inside sfgen point downward only."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[2] / "src" / "sfgen"
# From the top down. What is listed on one line must not import each other.
LAYERS = (
    {"__main__"},
    {"cli"},
    # The public names: they gather what users import and are imported by the command line only.
    {"__init__", "aws"},
    {"studio"},
    {"operate"},
    {"deploy", "testing"},
    {"render"},
    {"patterns", "resources"},
    {"dsl"},
    {"documents"},
    {"local"},
    {"iam"},
    {"checks"},
    {"services"},
    {"expr"},
    {"asl"},
    {"origin"},
    {"errors"},
)
RANK = {name: rank for rank, names in enumerate(reversed(LAYERS)) for name in names}


def modules() -> Iterator[tuple[str, Path]]:
    """Give every module of the package with its name below `sfgen`."""
    for path in sorted(SOURCE.rglob("*.py")):
        yield ".".join(path.relative_to(SOURCE).with_suffix("").parts), path


def imported(path: Path) -> Iterator[tuple[int, str]]:
    """Give what a module imports from sfgen, wherever in the module: the line, and the name below `sfgen`."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: a relative import"
            # `from sfgen import dsl` may name a module or a public name.
            submodules = [alias.name for alias in node.names] if node.module == "sfgen" else []
            names = [f"sfgen.{name}" for name in submodules if name in RANK] or [node.module or ""]
        else:
            continue
        for name in names:
            package, _, below = name.partition(".")
            if package == "sfgen":
                yield node.lineno, below or "__init__"


@pytest.mark.parametrize(("name", "path"), [pytest.param(*found, id=found[0]) for found in modules()])
def test_imports_point_downward(name: str, path: Path) -> None:
    own = name.split(".", maxsplit=1)[0]
    assert own in RANK, f"{path} belongs to no layer: give it a place in LAYERS"
    wrong = []
    for line, target in imported(path):
        layer = target.split(".")[0]
        assert layer in RANK, f"{path}:{line}: {target} belongs to no layer"
        if layer != own and RANK[layer] >= RANK[own]:
            wrong.append(f"{path}:{line}: {own} imports {target}")
    assert wrong == []


def test_an_upward_import_is_seen(tmp_path: Path) -> None:
    path = tmp_path / "module.py"
    path.write_text(
        "def f():\n    from sfgen.dsl.flow import x\n    import sfgen.cli, json\n    from sfgen import render\n"
    )
    assert list(imported(path)) == [(2, "dsl.flow"), (3, "cli"), (4, "render")]
    assert RANK["cli"] > RANK["dsl"] > RANK["checks"] > RANK["errors"]
