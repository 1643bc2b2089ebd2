"""Targets: which module is imported, under which name, and which of its workflows are meant."""

from __future__ import annotations

import sys

import pytest

from sfgen.cli.target import load
from tests.cli.conftest import ONE, Project

WORKFLOW = """
    from sfgen import Succeed, Workflow
    {name} = Workflow("{name}")
    {name}.start_at(Succeed("Done"))
"""


def names(*targets: str) -> list[str]:
    return [workflow.name for loaded in load(targets) for workflow in loaded.workflows]


# -- files and modules ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("target", ["one.py", "./one.py", "one.py:wf", "one", "one:wf"])
def test_a_file_and_a_module_name_the_same(one: Project, target: str) -> None:
    assert names(target) == ["one"]


def test_a_file_is_imported_under_its_own_name(one: Project) -> None:
    (loaded,) = load(["one.py"])
    assert (loaded.module.__name__, loaded.file) == ("one", str(one.folder / "one.py"))
    assert sys.modules["one"] is loaded.module


def test_a_file_finds_its_siblings_from_anywhere(project: Project) -> None:
    project.write("flows/models.py", 'NAME = "from a sibling"\n')
    project.write("flows/shop.py", "from models import NAME\nfrom sfgen import *\nwf = Workflow(NAME)\n")
    assert names("flows/shop.py") == ["from a sibling"]


def test_a_sibling_is_found_later_on_too(project: Project) -> None:
    project.write("flows/models.py", 'NAME = "late"\n')
    project.write(
        "flows/shop.py",
        """
        from sfgen import Workflow
        def build():
            from models import NAME
            return Workflow(NAME)
        """,
    )
    assert names("flows/shop.py:build") == ["late"]


def test_a_file_in_a_package_has_relative_imports(project: Project) -> None:
    project.write("app/__init__.py", "")
    project.write("app/models.py", 'NAME = "packaged"\n')
    project.write("app/flows/__init__.py", "")
    project.write("app/flows/shop.py", "from ..models import NAME\nfrom sfgen import *\nwf = Workflow(NAME)\n")
    (loaded,) = load(["app/flows/shop.py"])
    assert [each.name for each in loaded.workflows] == ["packaged"]
    assert loaded.module.__name__ == "app.flows.shop"
    assert sys.modules["app.flows"].shop is loaded.module
    assert load(["app.flows.shop"])[0].module is loaded.module


@pytest.mark.parametrize("target", ["app", "app/__init__.py"])
def test_a_package_itself(project: Project, target: str) -> None:
    project.write("app/__init__.py", "from . import names\nfrom sfgen import *\nwf = Workflow(names.NAME)\n")
    project.write("app/names.py", 'NAME = "whole package"\n')
    assert names(target) == ["whole package"]


def test_a_file_that_its_package_imports_is_imported_once(project: Project) -> None:
    project.write("app/__init__.py", "from .shop import wf\n")
    project.write("app/shop.py", ONE)
    (file, package) = load(["app/shop.py", "app"])
    assert file.workflows == package.workflows


@pytest.mark.parametrize("name", ["my-flow.py", "01_flow.py", "flow.v2.py", "flow", "größe.py", "a:b.py"])
def test_any_file_name_will_do(project: Project, name: str) -> None:
    project.write(name, ONE)
    assert names(f"./{name}") == ["one"]


def test_a_link_is_followed_as_python_does(project: Project) -> None:
    project.write("real/models.py", 'NAME = "linked"\n')
    real = project.write("real/shop.py", "from models import NAME\nfrom sfgen import *\nwf = Workflow(NAME)\n")
    (project.folder / "shop.py").symlink_to(real)
    assert names("shop.py") == ["linked"]


@pytest.mark.parametrize("name", ["json.py", "queue.py", "click.py", "sfgen.py", "test.py", "yaml.py"])
def test_a_file_with_the_name_of_an_installed_module_hides_nothing(project: Project, name: str) -> None:
    before = sys.modules.get(name.removesuffix(".py"))
    project.write("models.py", 'NAME = "sibling"\n')
    project.write(name, "from models import NAME\nfrom sfgen import *\nwf = Workflow(NAME)\n")
    assert names(name) == ["sibling"]
    assert sys.modules.get(name.removesuffix(".py")) is before
    __import__(name.removesuffix(".py"))
    assert not sys.modules[name.removesuffix(".py")].__file__.startswith(str(project.folder))  # type: ignore[union-attr]


def test_two_folders_may_have_modules_of_the_same_name(project: Project) -> None:
    for folder in ("a", "b"):
        project.write(f"{folder}/models.py", f'NAME = "of {folder}"\n')
        project.write(f"{folder}/flow.py", "import models\nfrom sfgen import *\nwf = Workflow(models.NAME)\n")
    assert names("a/flow.py", "b/flow.py") == ["of a", "of b"]


def test_two_files_of_one_folder_share_what_they_import(project: Project) -> None:
    project.write("common.py", ONE)
    for name in ("a", "b"):
        project.write(f"{name}.py", "from common import wf\n")
    first, second = load(["a.py", "b.py"])
    assert first.workflows == second.workflows


def test_a_workflow_of_two_targets_is_compiled_once(shop: Project) -> None:
    (shop.folder / "build").mkdir()
    done = shop.run("compile", "shop.py", "shop.py:order", "shop:refund", "-o", "build")
    assert done.exit_code == 0
    assert len(done.stderr.splitlines()) == 2


def test_a_byte_order_mark_and_a_declared_encoding_are_read(project: Project) -> None:
    project.write("bom.py", b"\xef\xbb\xbf" + b"from sfgen import *\nwf = Workflow('bom')\n")
    project.write(
        "latin.py", "# -*- coding: latin-1 -*-\nfrom sfgen import *\nwf = Workflow('größe')\n".encode("latin-1")
    )
    assert names("bom.py", "latin.py") == ["bom", "größe"]


def test_a_module_that_fails_is_not_left_behind(project: Project) -> None:
    project.write("broken.py", "x = 1 / 0\n")
    assert project.run("compile", "broken.py").exit_code == 2
    assert "broken" not in sys.modules
    project.write("broken.py", ONE)
    assert project.run("compile", "broken.py").exit_code == 0


# -- workflows of a module --------------------------------------------------------------------------------------------


def test_workflows_come_in_the_order_of_their_definition_and_once(project: Project) -> None:
    project.write(
        "shop.py",
        """
        from sfgen import Workflow
        z, a = Workflow("z"), Workflow("a")
        again = z
        _hidden = Workflow("m")
        """,
    )
    assert names("shop.py") == ["z", "a", "m"]


def test_an_imported_workflow_does_not_count_beside_own_ones(project: Project) -> None:
    project.write("other.py", WORKFLOW.format(name="child"))
    project.write("shop.py", "from other import child\n" + "from sfgen import *\nparent = Workflow('parent')\n")
    assert names("shop.py") == ["parent"]


@pytest.mark.parametrize(
    "statement", ["from other import child", "from other import *", "from other import child as c"]
)
def test_imported_workflows_count_if_there_are_no_others(project: Project, statement: str) -> None:
    project.write("other.py", WORKFLOW.format(name="child"))
    project.write("shop.py", statement)
    assert names("shop.py") == ["child"]


def test_what_a_star_imports_is_imported(project: Project) -> None:
    project.write("other.py", WORKFLOW.format(name="child"))
    project.write("shop.py", "from other import *\nfrom sfgen import *\nparent = Workflow('parent')\n")
    assert names("shop.py") == ["parent"]


def test_a_workflow_that_a_helper_elsewhere_made_is_own(project: Project) -> None:
    project.write("factory.py", "from sfgen import Workflow\ndef make(name):\n    return Workflow(name)\n")
    project.write("shop.py", "import factory\nfrom sfgen import *\nwf = Workflow('own')\nmade = factory.make('made')\n")
    assert names("shop.py") == ["own", "made"]


def test_an_imported_workflow_that_is_named_counts(project: Project) -> None:
    project.write("other.py", WORKFLOW.format(name="child"))
    project.write("shop.py", "from other import child\nfrom sfgen import *\nparent = Workflow('parent')\n")
    assert names("shop.py:child") == ["child"]


@pytest.mark.parametrize(
    "function",
    [
        "def make():\n    return Workflow('made')",
        "def make(stage='dev', *rest, **options):\n    return Workflow('made')",
        "make = lambda: Workflow('made')",
        "import functools\n@functools.cache\ndef make():\n    return Workflow('made')",
        "import functools\nmake = functools.partial(Workflow, 'made')",
    ],
)
def test_a_function_that_returns_a_workflow(project: Project, function: str) -> None:
    project.write("shop.py", f"from sfgen import Workflow\n{function}\n")
    assert names("shop.py:make") == ["made"]
