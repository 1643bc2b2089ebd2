"""Stubs: those that come with sfgen are what it would write now; `python -m tests.aws.test_stubs` writes them anew."""

from __future__ import annotations

import ast
from importlib import metadata
from pathlib import Path

import pytest

import sfgen.aws
from sfgen.aws.stubs import SHIPPED, stub_of
from tests.cli.conftest import Project, project

__all__ = ["project"]

FOLDER = Path(__file__).parents[2] / "src" / "sfgen" / "aws" / "typed"
ORIGIN = f"botocore {metadata.version('botocore')}"


def files() -> dict[str, str]:
    return {path.stem: path.read_text("utf-8") for path in FOLDER.glob("*.pyi")}


def test_each_shipped_service_has_a_stub_and_nothing_else_lies_there() -> None:
    assert set(files()) == {*SHIPPED, "__init__"}


@pytest.mark.parametrize("service", SHIPPED)
def test_a_stub_is_what_would_be_written_now(service: str) -> None:
    assert (FOLDER / f"{service}.pyi").read_text("utf-8") == stub_of(service, ORIGIN)


def test_a_type_checker_is_told_of_each_of_them() -> None:
    tree = ast.parse(Path(sfgen.aws.__file__).read_text("utf-8"))
    modules = [
        alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == "sfgen.aws.typed"
        for alias in node.names
    ]
    assert modules == sorted(SHIPPED)


@pytest.mark.parametrize("service", SHIPPED)
def test_each_function_of_a_stub_is_a_method_of_the_service(service: str) -> None:
    calls = getattr(sfgen.aws, service)
    tree = ast.parse((FOLDER / f"{service}.pyi").read_text("utf-8"))
    functions = {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}
    assert functions | {"errors"} == set(dir(calls))


def test_stubs_of_other_services_are_written_into_a_package(project: Project) -> None:
    done = project.run("stubs", "route53", "connect")
    assert done.exit_code == 0, done.stderr
    assert sorted(path.name for path in (project.folder / "typed_aws").iterdir()) == [
        "__init__.py",
        "connect.py",
        "connect.pyi",
        "route53.py",
        "route53.pyi",
    ]
    again = project.run("stubs", "route53")
    assert again.stderr.splitlines() == [
        "unchanged typed_aws/__init__.py",
        "unchanged typed_aws/route53.pyi",
        "unchanged typed_aws/route53.py",
    ]


def test_a_written_module_makes_the_same_calls(project: Project) -> None:
    project.run("stubs", "route53", "-o", "calls")
    project.write(
        "flow.py",
        "from calls import route53\nfrom sfgen import Workflow\n"
        'wf = Workflow("zones")\n'
        'wf.start_at(route53.get_hosted_zone("Look", Id="Z1"))\n',
    )
    compiled = project.run("compile", "flow.py")
    assert compiled.exit_code == 0, compiled.stderr
    assert '"arn:aws:states:::aws-sdk:route53:getHostedZone"' in compiled.stdout


def test_a_service_that_there_is_not_is_named_with_the_near_one(project: Project) -> None:
    done = project.run("stubs", "route54")
    assert done.exit_code == 2
    assert "there is no service 'route54'. did you mean 'route53'?" in done.stderr
    assert not (project.folder / "typed_aws").exists()


def test_a_file_of_the_user_is_not_written_over(project: Project) -> None:
    project.write("typed_aws/route53.py", "mine = True\n")
    done = project.run("stubs", "route53")
    assert done.exit_code == 2
    assert "'typed_aws/route53.py' was not written by sfgen stubs" in done.stderr
    assert (project.folder / "typed_aws" / "route53.py").read_text("utf-8") == "mine = True\n"
    assert not (project.folder / "typed_aws" / "route53.pyi").exists()


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for path in FOLDER.glob("*.pyi"):
        path.unlink()
    (FOLDER / "__init__.pyi").write_text('"""Typed calls of AWS services, for type checkers only."""\n', "utf-8")
    for name in SHIPPED:
        (FOLDER / f"{name}.pyi").write_text(stub_of(name, ORIGIN), "utf-8")
