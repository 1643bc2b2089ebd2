"""Widths of texts, and how they are broken into lines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sfgen.render.measure import clean, fit, text_width, wrap

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=80).map(clean)


def without_blanks(text: str) -> str:
    return "".join(text.split())


@given(texts, st.floats(20, 300))
def test_lines_hold_the_whole_text_and_are_no_wider_than_asked(text: str, width: float) -> None:
    lines = wrap(text, width, 13, bold=True)
    assert without_blanks("".join(lines)) == without_blanks(text)
    assert all(text_width(line, 13, bold=True) <= width for line in lines)


@given(texts, st.floats(20, 300), st.integers(1, 3))
def test_no_more_lines_than_asked(text: str, width: float, most: int) -> None:
    lines = wrap(text, width, 11, most=most)
    assert 1 <= len(lines) <= most
    assert all(text_width(line, 11) <= width for line in lines)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Send to dead-letter queue", ["Send to", "dead-letter queue"]),
        ("CreateKnowledgeBaseFromBucket", ["CreateKnowledge", "BaseFromBucket"]),
        ("bedrock:createModelJob", ["bedrock:create", "ModelJob"]),
        ("Read", ["Read"]),
        ("", [""]),
    ],
)
def test_breaks_are_between_words_else_before_capitals_and_even(text: str, lines: list[str]) -> None:
    assert wrap(text, 150, 13) == lines


def test_an_emoji_with_its_modifiers_is_one_sign() -> None:
    family = "👩🏽‍💻"
    assert all(line in {family, family * 2} for line in wrap(family * 6, 140, 13))


def test_what_does_not_fit_is_cut() -> None:
    assert fit("abcdef", 200, 13) == "abcdef"
    cut = fit("abcdefghijklmnopqrstuvwxyz", 60, 13)
    assert cut.endswith("…")
    assert text_width(cut, 13) <= 60


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("a\n\tb  c ", "a b c"),
        ("bell\x07", "bell\ufffd"),
        ("\u202edrowkcab", "\ufffddrowkcab"),
        ("日本 ü", "日本 ü"),
        ("\ud800", "\ufffd"),
    ],
)
def test_what_nobody_can_see_is_shown_as_such(text: str, cleaned: str) -> None:
    assert clean(text) == cleaned


def test_wide_signs_count_as_wide_and_marks_not_at_all() -> None:
    assert text_width("日", 10) > text_width("a", 10)
    assert text_width("e\u0301", 10) == text_width("e", 10)
    assert text_width("a", 10, bold=True) > text_width("a", 10)
