from __future__ import annotations

import os
from pathlib import Path

import pytest

from sfgen.services import index


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SFGEN_CACHE_DIR", str(tmp_path / "cache"))
    return tmp_path / "cache"


def loaded(client: str) -> index.ServiceIndex:
    """Load an index as a new process would."""
    found = index.load.__wrapped__(client)
    assert found is not None
    return found


def names(found: index.ServiceIndex) -> list[str]:
    number = found.operation("GetItem").input
    assert number is not None
    return list(found.shape(number).members)


def test_an_index_is_kept_and_read_again(folder: Path) -> None:
    first = loaded("dynamodb")
    [kept] = folder.iterdir()
    assert kept.name == "dynamodb.index"
    before = kept.read_bytes()
    assert names(loaded("dynamodb")) == names(first)
    assert kept.read_bytes() == before


def test_the_same_model_gives_the_same_bytes(folder: Path) -> None:
    loaded("dynamodb")
    kept = folder / "dynamodb.index"
    before = kept.read_bytes()
    kept.unlink()
    loaded("dynamodb")
    assert kept.read_bytes() == before


@pytest.mark.parametrize("cut", [0, 1, 40, 200, 5000, -1])
def test_a_damaged_index_is_made_again(folder: Path, cut: int) -> None:
    expected = names(loaded("dynamodb"))
    kept = folder / "dynamodb.index"
    whole = kept.read_bytes()
    kept.write_bytes(whole[:cut])
    assert names(loaded("dynamodb")) == expected
    assert kept.read_bytes() == whole


@pytest.mark.parametrize("place", [3, 120, 300, 10_000, -2])
def test_a_changed_byte_is_noticed(folder: Path, place: int) -> None:
    expected = names(loaded("dynamodb"))
    kept = folder / "dynamodb.index"
    whole = bytearray(kept.read_bytes())
    whole[place] ^= 1
    kept.write_bytes(whole)
    assert names(loaded("dynamodb")) == expected


def test_an_index_of_another_botocore_is_made_again(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    loaded("dynamodb")
    kept = folder / "dynamodb.index"
    before = kept.read_bytes()
    kept.write_bytes(before.replace(b"\n", b"0\n", 1))
    assert "TableName" in names(loaded("dynamodb"))
    assert kept.read_bytes() == before


def test_a_folder_that_is_a_file_does_no_harm(folder: Path) -> None:
    folder.write_text("not a folder", encoding="utf-8")
    assert "TableName" in names(loaded("dynamodb"))
    assert folder.read_text(encoding="utf-8") == "not a folder"


def test_an_index_that_cannot_be_replaced_leaves_nothing_behind(folder: Path) -> None:
    (folder / "dynamodb.index").mkdir(parents=True)
    assert "TableName" in names(loaded("dynamodb"))
    assert [path.name for path in folder.iterdir()] == ["dynamodb.index"]


def test_no_home_does_no_harm(monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody() -> Path:
        raise RuntimeError("Could not determine home directory.")

    for name in ("SFGEN_CACHE_DIR", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(Path, "home", nobody)
    assert "TableName" in names(loaded("dynamodb"))


def test_the_folder_follows_the_user_and_the_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("SFGEN_CACHE_DIR", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setattr("sys.platform", "linux")
    assert index.cache_folder() == tmp_path / "sfgen"
    monkeypatch.setenv("SFGEN_CACHE_DIR", os.fspath(tmp_path / "own"))
    assert index.cache_folder() == tmp_path / "own"


def test_a_client_that_botocore_lacks_has_no_index() -> None:
    assert index.load.__wrapped__("no-such-client") is None
