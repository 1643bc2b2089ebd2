"""Targets: what `file.py`, `file.py:name`, `package.module` and `package.module:name` on a command line stand for.

Commands do not look into modules themselves: they call `load`, or `compile_targets` for the state machines.
"""

from __future__ import annotations

import ast
import difflib
import inspect
import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any, Final

from sfgen.asl import StateMachine
from sfgen.cli.findings import place
from sfgen.cli.importing import import_file, import_module, is_file
from sfgen.cli.user_code import bad_target, running, stdout_to_stderr
from sfgen.dsl import Workflow, compile_all
from sfgen.dsl.flow import Flow
from sfgen.dsl.source_scan import scan
from sfgen.dsl.steps import Step
from sfgen.errors import DefinitionError, Diagnostic
from sfgen.expr.values import Held
from sfgen.resources import Output, Resource, Rule

__all__ = ["Compiled", "Loaded", "compile_targets", "load"]

_LISTED: Final = 8


@dataclass(frozen=True, slots=True)
class Loaded:
    """A target that was imported.

    Attributes:
        target: The target as it was written.
        file: The path of the module's source file, or None without one.
        source: The text of that file, or None.
        module: The module.
        workflows: The workflows that the target stands for, in the order of their definition; at least one.
        others: All further workflows among the module's names.
    """

    target: str
    file: str | None
    source: str | None
    module: ModuleType
    workflows: tuple[Workflow[Any], ...]
    others: tuple[Workflow[Any], ...]


@dataclass(frozen=True, slots=True)
class Compiled:
    """What targets were compiled to.

    Attributes:
        machines: The state machine of each workflow of the targets by the workflow's name, in order.
        workflows: Those workflows, in the same order.
        findings: What does not stop a compile: warnings and advice.
        files: The source files of the targets.
        resources: The resources that the files name, whichever workflow of them is wanted.
        outputs: The outputs that they name.
        rules: The rules that they name.
    """

    machines: dict[str, StateMachine]
    workflows: tuple[Workflow[Any], ...]
    findings: tuple[Diagnostic, ...]
    files: tuple[str, ...]
    resources: tuple[Resource, ...] = ()
    outputs: tuple[Output, ...] = ()
    rules: tuple[Rule, ...] = ()


def load(targets: Iterable[str]) -> list[Loaded]:
    """Import what targets name and find their workflows; what the user's code prints goes to stderr.

    The folder that a target's modules are imported from stays in `sys.path`, first unless the file has the name of an
    installed module, so that imports inside the user's functions work later on. A module whose import fails is not left
    in `sys.modules`.

    Args:
        targets: Each is `file.py`, `file.py:name`, `package.module` or `package.module:name`, where `name` is a workflow
            or a function without parameters that returns one. Modules are looked up in the current folder first.

    Raises:
        UnusableTargetError: A target does not exist, cannot be imported, or has no such workflow.
        DefinitionError: Building a workflow gave findings.
    """
    roots: list[Path] = []
    with stdout_to_stderr():
        return [_load(target, roots) for target in targets]


def compile_targets(targets: Sequence[str]) -> Compiled:
    """Load targets and compile their workflows together; what the user's code prints goes to stderr.

    Raises:
        UnusableTargetError: A target cannot be loaded, or two of the workflows have the same name.
        DefinitionError: There are errors; `diagnostics` holds all findings of all targets.
    """
    loaded = load(targets)
    wanted = _distinct(workflow for each in loaded for workflow in each.workflows)
    _refuse_same_names(wanted)
    files = {each.file: each for each in loaded if each.file is not None}
    findings = [finding for file, each in files.items() for finding in scan(each.source or "", file, vars(each.module))]
    with stdout_to_stderr():
        # The other workflows of the files are compiled too: a chain that one of them uses is not dropped.
        others = _distinct(workflow for each in loaded for workflow in each.others)
        beside = [flow for each in loaded for flow in _flows(each)]
        compilations = compile_all(_distinct([*wanted, *others]), beside)[: len(wanted)]
    findings += [finding for compilation in compilations for finding in compilation.diagnostics]
    machines = {each.workflow.name: each.machine for each in compilations if each.machine is not None}
    if len(machines) < len(wanted):
        raise DefinitionError(findings)
    names = [value for each in loaded for value in vars(each.module).values()]
    resources = tuple({id(value): value for value in names if isinstance(value, Resource)}.values())
    outputs = tuple({id(value): value for value in names if isinstance(value, Output)}.values())
    rules = tuple({id(value): value for value in names if isinstance(value, Rule)}.values())
    return Compiled(machines, wanted, tuple(findings), tuple(files), resources, outputs, rules)


def _flows(loaded: Loaded) -> Iterable[Flow[Any]]:
    """Give the steps and chains that a file itself makes; what it imports may be meant for others."""
    for value in vars(loaded.module).values():
        made = value.entry.key.location if isinstance(value, Flow) else None
        if made is not None and loaded.file is not None and made.seen_from(loaded.file).file == loaded.file:
            yield value


# ---------------------------------------------------------------------------------------------------------------------
# From a target to its workflows


def _load(target: str, roots: list[Path]) -> Loaded:
    text, name = _split(target)
    module: ModuleType
    file: str | None
    source: str | None
    if is_file(text):
        module, file, source = import_file(text, roots)
    else:
        module, file, source = import_module(text, roots)
    workflows = _all(module, text, file, source) if name is None else (_named(module, text, file, name),)
    chosen = set(map(id, workflows))
    others = [workflow for workflow in _workflows(module).values() if id(workflow) not in chosen]
    return Loaded(target, file, source, module, workflows, _distinct(others))


def _split(target: str) -> tuple[str, str | None]:
    """Split a target into a file or module and a name; a colon in a file's name or behind a drive separates nothing."""
    head, colon, name = target.rpartition(":")
    if not (colon and head) or "/" in name or os.sep in name or os.path.lexists(target):
        return target, None
    return head, name


def _all(module: ModuleType, text: str, file: str | None, source: str | None) -> tuple[Workflow[Any], ...]:
    """Return the workflows that a module defines; those that it imported only if it defines none itself."""
    found = _workflows(module)
    if not found:
        makers = [name for name, value in vars(module).items() if _is_maker(value, module)]
        if makers:
            hint = f"name the function that makes it: {text}:{makers[0]}"
        else:
            hint = 'give it one at the top level: wf = Workflow("name"), wf.start_at(...)'
        raise bad_target(f"{text} has no workflow", hint)
    imported: set[str] = set()
    if source is not None and any(each.location is None or each.location.file != file for each in found.values()):
        imported = _imported_names(source, found)
    own = [workflow for name, workflow in found.items() if name not in imported]
    return _distinct(own or found.values())


def _imported_names(source: str, names: Iterable[str]) -> set[str]:
    """Return which of the names of a module are bound by its import statements alone."""
    imported: set[str] = set()
    bound: set[str] = set()
    star = False
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            imported.update(alias.asname or alias.name for alias in node.names)
            star |= any(alias.name == "*" for alias in node.names)
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            bound.add(node.id)
    return {name for name in names if name not in bound and (star or name in imported)}


def _named(module: ModuleType, text: str, file: str | None, name: str) -> Workflow[Any]:
    names = vars(module)
    if not name:
        raise bad_target(f"no name follows the colon of '{text}:'", _near_hint(module, text, name))
    if name not in names:
        raise bad_target(f"{text} has no {name!r}", _near_hint(module, text, name))
    value = names[name]
    if isinstance(value, Workflow):
        return value
    if not _is_callable(value):
        raise bad_target(f"{name!r} in {text} is {_what(value)}, not a workflow", _instead_hint(module, text, value))
    required = _required_parameters(value)
    if required:
        raise bad_target(
            f"{name}() in {text} takes {', '.join(required)}, so it cannot be called without arguments",
            "give them defaults, or name a workflow or a function without parameters",
        )
    with running(file):
        made = value()
    if not isinstance(made, Workflow):
        raise bad_target(f"{name}() in {text} returns {_what(made)}, not a workflow", _instead_hint(module, text, made))
    return made


def _workflows(module: ModuleType) -> dict[str, Workflow[Any]]:
    return {name: value for name, value in vars(module).items() if isinstance(value, Workflow)}


def _distinct(workflows: Iterable[Workflow[Any]]) -> tuple[Workflow[Any], ...]:
    return tuple({id(workflow): workflow for workflow in workflows}.values())


def _refuse_same_names(workflows: Iterable[Workflow[Any]]) -> None:
    met: dict[str, Workflow[Any]] = {}
    for workflow in workflows:
        earlier = met.setdefault(workflow.name, workflow)
        if earlier is not workflow:
            first = f", like the one at {place(earlier.location)}" if earlier.location else ""
            raise bad_target(
                f"this workflow is named {workflow.name!r}{first}",
                "give each workflow a name of its own, or compile one of them: file.py:name",
                workflow.location,
            )


# ---------------------------------------------------------------------------------------------------------------------
# What to write instead


def _is_callable(value: object) -> bool:
    return callable(value) and not isinstance(value, (type, Held, Flow))


def _required_parameters(function: Callable[..., Any]) -> list[str]:
    try:
        parameters = inspect.signature(function).parameters.values()
    except (TypeError, ValueError):
        return []
    optional = (inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD)
    return [each.name for each in parameters if each.default is each.empty and each.kind not in optional]


def _is_maker(value: object, module: ModuleType) -> bool:
    """Say whether a value is a function of the module that can be called and says that it returns a workflow."""
    if not inspect.isfunction(value) or value.__module__ != module.__name__ or _required_parameters(value):
        return False
    return "Workflow" in str(value.__annotations__.get("return", ""))


def _near_hint(module: ModuleType, text: str, name: str) -> str:
    found = _workflows(module)
    for variable, workflow in found.items():
        if workflow.name == name:
            return f"the workflow {name!r} is called {variable} in Python: {text}:{variable}"
    if not found:
        return "name a workflow, or a function without parameters that returns one"
    close = difflib.get_close_matches(name, found, n=1)
    listed = ", ".join(list(found)[:_LISTED]) + (f" and {len(found) - _LISTED} more" if len(found) > _LISTED else "")
    return f"did you mean {text}:{close[0]}? Its workflows: {listed}" if close else f"its workflows: {listed}"


def _instead_hint(module: ModuleType, text: str, value: object) -> str:
    found = list(_workflows(module))
    if isinstance(value, Flow):
        start = "a workflow starts with it: wf = Workflow(...), wf.start_at(...)"
        return f"compile the workflow that uses it: {text}:{found[0]}" if found else start
    if isinstance(value, type) and issubclass(value, Workflow):
        return 'make a workflow of it: wf = Workflow("name")'
    return (
        f"its workflows: {', '.join(found[:_LISTED])}" if found else "name a Workflow, or a function that returns one"
    )


def _what(value: object) -> str:
    if value is None:
        return "None"
    if isinstance(value, Step):
        return f"a step ({type(value).__name__} {value.name!r})"
    if isinstance(value, Flow):
        return "a chain of steps"
    if isinstance(value, Held):
        return "a reference"
    if isinstance(value, type):
        return f"the class {value.__name__}"
    if isinstance(value, ModuleType):
        return "a module"
    name = type(value).__name__
    return f"{'an' if name[0] in 'aeiouAEIOU' else 'a'} {name}"
