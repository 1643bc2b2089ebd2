"""Packages of functions: the same files give the same bytes, and nothing else is in them."""

from __future__ import annotations

import io
import os
import time
import zipfile
from pathlib import Path

import pytest

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
    assert names(package_of(function(folder / "start.py")).content) == ["start.py"]


def test_a_folder_is_packed_without_what_python_leaves_there(folder: Path) -> None:
    (folder / "__pycache__").mkdir()
    (folder / "__pycache__" / "start.pyc").write_bytes(b"x")
    assert names(package_of(function(folder)).content) == ["inner/data.txt", "start.py"]


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
