"""Packages of functions: the same files give the same bytes, and nothing else is in them."""

from __future__ import annotations

import io
import os
import re
import time
import zipfile
from pathlib import Path
from typing import Any

import pytest

from sfgen import DefinitionError
from sfgen.deploy.errors import SetupError
from sfgen.deploy.packages import package_of
from sfgen.resources import Function


def function(source: Path) -> Function:
    return Function("Start", source=source, handler="start.handler")


def names(content: bytes) -> list[str]:
    return zipfile.ZipFile(io.BytesIO(content)).namelist()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "start"
    (made / "inner").mkdir(parents=True)
    (made / "start.py").write_text("def handler(event, context): ...\n")
    (made / "inner" / "data.txt").write_text("ä")
    return made


def test_a_file_is_packed_alone(folder: Path) -> None:
    assert names(package_of(function(folder / "start.py")).build()) == ["start.py"]


def test_a_folder_is_packed_without_what_python_leaves_there(folder: Path) -> None:
    (folder / "__pycache__").mkdir()
    (folder / "__pycache__" / "start.pyc").write_bytes(b"x")
    assert names(package_of(function(folder)).build()) == ["inner/data.txt", "start.py"]


def test_the_same_files_give_the_same_bytes_at_another_time_and_with_other_rights(folder: Path) -> None:
    first = package_of(function(folder))
    path = folder / "start.py"
    os.utime(path, (time.time() - 1e6, time.time() - 1e6))
    path.chmod(0o755)
    assert package_of(function(folder)) == first


def test_another_content_has_another_place(folder: Path) -> None:
    first = package_of(function(folder))
    (folder / "inner" / "data.txt").write_text("o")
    second = package_of(function(folder))
    assert first.key != second.key
    assert all(each.key.startswith("functions/Start-") and each.key.endswith(".zip") for each in (first, second))


def test_a_file_that_went_away_is_named(folder: Path) -> None:
    made = function(folder / "start.py")
    (folder / "start.py").unlink()
    (folder / "start.py").symlink_to("nowhere")
    with pytest.raises(SetupError, match="the source of the function Start cannot be read"):
        package_of(made)


# -- what a function requires -----------------------------------------------------------------------------------------


@pytest.fixture
def wheels(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a folder that is all that pip knows, with one wheel."""
    folder = tmp_path / "wheels"
    folder.mkdir()
    head = "Metadata-Version: 2.1\nName: loaf\nVersion: 1.2\n"
    with zipfile.ZipFile(folder / "loaf-1.2-py3-none-any.whl", "w") as wheel:
        wheel.writestr("loaf/__init__.py", "CRUST = 1\n")
        wheel.writestr("loaf-1.2.data/scripts/slice", "#!python\n")
        wheel.writestr("loaf-1.2.dist-info/METADATA", head)
        wheel.writestr(
            "loaf-1.2.dist-info/WHEEL", "Wheel-Version: 1.0\nGenerator: t\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        )
        wheel.writestr("loaf-1.2.dist-info/RECORD", "")
    for name, value in {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(folder), "PIP_CONFIG_FILE": os.devnull}.items():
        monkeypatch.setenv(name, value)
    return folder


def requiring(source: Path, *requirements: str, **options: Any) -> Function:
    return Function("Start", source=source, handler="start.handler", requirements=requirements, **options)


def test_what_it_requires_is_packed_beside_it(folder: Path, wheels: Path) -> None:
    package = package_of(requiring(folder, "loaf==1.2"))
    found = names(package.build())
    assert {"inner/data.txt", "loaf/__init__.py", "start.py"} <= set(found)
    assert not any(name.startswith("bin/") for name in found)
    assert package.build() == package.build()


def test_its_place_is_known_without_a_network(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("subprocess.run", lambda *_, **__: pytest.fail("pip was called"))
    plain = package_of(function(folder)).key
    one, two = (package_of(requiring(folder, f"loaf=={version}")).key for version in ("1.2", "1.3"))
    lines = tmp_path / "requirements.txt"
    lines.write_text("# bread\nloaf==1.2  # the good one\n\n")
    assert len({plain, one, two}) == 3
    assert package_of(Function("Start", source=folder, handler="start.handler", requirements=lines)).key == one
    assert package_of(requiring(folder, "loaf==1.2", architecture="arm64")).key != one
    assert package_of(requiring(folder, "loaf==1.2", runtime="python3.12")).key != one


def test_what_cannot_be_installed_is_named(folder: Path, wheels: Path) -> None:
    with pytest.raises(SetupError, match=r"function Start requires cannot be installed: .*loaf==9"):
        package_of(requiring(folder, "loaf==9")).build()


@pytest.mark.parametrize(
    ("requirements", "message"),
    [
        (["loaf"], "'loaf', which the function Start requires, does not say which version"),
        (["loaf>=1"], "does not say which version"),
        (["--index-url=https://example.com"], "does not say which version"),
        ("loaf==1", "requirements= of the function Start is one text"),
        (Path("nowhere.txt"), "the requirements of the function Start are not there: nowhere.txt"),
    ],
    ids=["name", "range", "option", "text", "file"],
)
def test_requirements_that_leave_something_open_are_refused(folder: Path, requirements: Any, message: str) -> None:
    with pytest.raises(DefinitionError, match=re.escape(message)):
        Function("Start", source=folder, handler="start.handler", requirements=requirements)
