"""The snippets of the page about other tools, and the names that each of them fills in."""

from __future__ import annotations

import ast
import re
from typing import Any

import hcl2

from sfgen import Workflow
from tests.docs.pages import ROOT, Block, read_blocks, run_python

PAGE = ROOT / "docs" / "interop.md"
_PLACE = re.compile(r"\$\{([A-Za-z0-9]+)\}")
# In Terraform's own text a dollar before a brace is doubled.
_ESCAPED_PLACE = re.compile(r'"\$\$\{(\w+)\}"')


def blocks() -> list[Block]:
    """Give the blocks of the page."""
    return read_blocks(PAGE)


def file(name: str) -> Block:
    """Give the block that is a file of this name."""
    return next(block for block in blocks() if block.comment == "file" and block.note == name)


def cdk() -> list[Block]:
    """Give the blocks for the CDK, in order: with the definition as a text, and from a file."""
    return [block for block in blocks() if block.language == "python" and block.section == "The CDK"]


def workflow() -> Workflow[Any]:
    """Give the workflow of the page."""
    namespace: dict[str, Any] = {"__name__": "orders"}
    run_python(file("orders.py"), namespace)
    made = namespace["wf"]
    assert isinstance(made, Workflow)
    return made


def places(definition: str) -> set[str]:
    """Give the names that a definition leaves open."""
    return set(_PLACE.findall(definition))


def calls(source: str, name: str) -> list[ast.Call]:
    """Give the calls of functions and methods of this name in Python code."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", None)
            if called == name:
                found.append(node)
    return found


def cdk_names(source: str) -> set[str]:
    """Give the names that the one state machine of a CDK stack gets substitutions for."""
    (machine,) = calls(source, "StateMachine")
    (given,) = [each.value for each in machine.keywords if each.arg == "definition_substitutions"]
    assert isinstance(given, ast.Dict)
    return {ast.literal_eval(key) for key in given.keys if key is not None}


def terraform(source: str) -> dict[str, Any]:
    """Give what a file of Terraform says: `locals`, and `resource` by type and name."""
    read = hcl2.loads(source)
    merged: dict[str, Any] = {"locals": {}, "resource": {}}
    for each in read.get("locals", []):
        merged["locals"].update({name: value for name, value in each.items() if not name.startswith("__")})
    for each in read.get("resource", []):
        for kind, named in each.items():
            merged["resource"].setdefault(kind.strip('"'), {}).update(
                {name.strip('"'): body for name, body in named.items()}
            )
    return merged


def replaced_names(expression: str) -> set[str]:
    """Give the names that an expression with `replace` of Terraform puts values in for."""
    return set(_ESCAPED_PLACE.findall(expression))
