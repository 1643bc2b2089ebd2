"""`sfgen graph`: from targets and definitions to pictures."""

from __future__ import annotations

import pytest

from tests.cli.conftest import Project

DEFINITION = '{"StartAt": "Only", "States": {"Only": {"Type": "Succeed"}}}'


def test_mermaid_to_stdout(shop: Project) -> None:
    done = shop.run("graph", "shop.py:order")
    assert (done.exit_code, done.stderr) == (0, "")
    assert "flowchart" in done.stdout
    assert all(name in done.stdout for name in ("order-flow", "Big?", "Gift", "Done"))
    assert done.stdout.endswith("\n")


def test_svg_on_request(shop: Project) -> None:
    done = shop.run("graph", "shop:order", "--format", "svg")
    assert (done.exit_code, done.stderr) == (0, "")
    assert done.stdout.startswith("<svg")
    assert "order-flow" in done.stdout
    assert done.stdout.endswith("</svg>\n")


@pytest.mark.parametrize("name", ["order.svg", "order.SVG"])
def test_the_ending_of_the_file_says_the_format(shop: Project, name: str) -> None:
    done = shop.run("graph", "shop.py:order", "-o", name)
    assert (done.exit_code, done.stdout, done.stderr) == (0, "", f"wrote {name}\n")
    assert (shop.folder / name).read_text().startswith("<svg")


def test_each_workflow_to_a_file_of_a_folder(shop: Project) -> None:
    assert shop.run("graph", "shop.py", "-o", ".").exit_code == 0
    assert shop.run("graph", "shop.py", "-o", ".", "--format", "svg").exit_code == 0
    assert shop.files() == ["order-flow.mmd", "order-flow.svg", "refund-flow.mmd", "refund-flow.svg", "shop.py"]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("flow.asl.json", DEFINITION),
        ("flow.json", DEFINITION),
        ("flow.JSON", DEFINITION),
        ("flow.asl.yaml", "StartAt: Only\nStates: {Only: {Type: Succeed}}\n"),
        ("flow.yml", "StartAt: Only\nStates: {Only: {Type: Succeed}}\n"),
    ],
)
def test_a_definition(project: Project, name: str, text: str) -> None:
    project.write(name, text)
    done = project.run("graph", name)
    assert (done.exit_code, done.stderr) == (0, "")
    assert "Only" in done.stdout
    assert "flow" in done.stdout


def test_what_compile_wrote_gives_the_same_picture(shop: Project) -> None:
    shop.run("compile", "shop.py:order", "-o", "order-flow.asl.json")
    from_definition = shop.run("graph", "order-flow.asl.json")
    assert from_definition.exit_code == 0
    assert from_definition.stdout == shop.run("graph", "shop.py:order").stdout


def test_a_definition_with_errors(project: Project) -> None:
    project.write("flow.json", '{"StartAt": "Only", "States": {"Only": {"Type": "Sucseed"}}}')
    done = project.run("graph", "flow.json")
    assert (done.exit_code, done.stdout) == (1, "")
    first, *_, last = done.stderr.splitlines()
    assert first.startswith("error[unknown-state-type] flow.json:1:")
    assert last == "1 error"


@pytest.mark.parametrize(
    ("name", "text", "error"),
    [
        ("missing.json", None, "missing.json: the file cannot be read (No such file or directory)."),
        ("flow.json", "{", "flow.json:1:2: not JSON"),
        ("flow.yaml", "a: [", "flow.yaml:"),
        ("flow.json", "[]", "flow.json: the document is an array, not an object."),
        ("flow.json", "", "flow.json: the document is empty."),
    ],
)
def test_a_definition_that_cannot_be_read(project: Project, name: str, text: str | None, error: str) -> None:
    if text is not None:
        project.write(name, text)
    done = project.run("graph", name)
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr.startswith(f"error[document] {error}")
    assert done.stderr.count("\n") == 1


def test_a_workflow_with_errors(project: Project) -> None:
    project.write("shop.py", "from sfgen import *\nwf = Workflow('x')\n")
    done = project.run("graph", "shop.py", "-o", "x.svg")
    assert (done.exit_code, done.stdout) == (1, "")
    assert done.stderr.startswith("error[no-start] shop.py:2 ")
    assert project.files() == ["shop.py"]


def test_several_workflows_do_not_fit_into_stdout(shop: Project) -> None:
    done = shop.run("graph", "shop.py")
    assert (done.exit_code, done.stdout) == (2, "")
    assert "order-flow and refund-flow" in done.stderr


def test_a_definition_is_not_overwritten_by_its_picture(project: Project) -> None:
    project.write("flow.json", DEFINITION)
    done = project.run("graph", "flow.json", "-o", "flow.json")
    assert done.exit_code == 2
    assert done.stderr.startswith("error[output] 'flow.json' is a source and would be overwritten")
    assert (project.folder / "flow.json").read_text() == DEFINITION
