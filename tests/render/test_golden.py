"""Pictures that have been looked at stay as they are."""

import pytest

from tests.render.goldens import FOLDER, golden_pictures


@pytest.mark.parametrize("name", sorted(golden_pictures()))
def test_a_picture_is_the_one_that_was_looked_at(name: str) -> None:
    assert golden_pictures()[name] == (FOLDER / name).read_text("utf-8")


def test_no_picture_is_left_over() -> None:
    assert sorted(path.name for path in FOLDER.iterdir()) == sorted(golden_pictures())
