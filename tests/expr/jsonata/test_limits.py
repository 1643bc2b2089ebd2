"""Long, deep and hostile texts: an answer in linear time, never a RecursionError."""

from __future__ import annotations

import sys
import time

import pytest

from sfgen.expr.jsonata import MAX_DEPTH, JsonataSyntaxError, parse, problems, references
from sfgen.expr.jsonata.tree import depth

MANY = 20_000


@pytest.mark.parametrize(
    "text",
    [
        "(" * MANY,
        "[" * MANY,
        "{" * MANY,
        "(" * MANY + "1" + ")" * MANY,
        "-" * MANY + "1",
        "1" + "+1" * MANY,
        "$f" + "()" * MANY,
        "a[" * MANY,
        "$x:=" * MANY + "1",
        "a?" * MANY + "1",
        "a?b:" * MANY + "1",
        "1" + "~>$f" * MANY,
        "function($x){" * MANY,
        "|" * MANY,
        "and " * MANY + "1",
        "%" * MANY,
        "a" + ".%" * MANY,
    ],
    ids=lambda text: text[:12],
)
def test_what_is_too_deep_is_said_so(text: str) -> None:
    with pytest.raises(JsonataSyntaxError, match=r"too deeply nested|parent operators") as caught:
        parse(text)
    assert caught.value.code == "too-deep"
    assert [problem.code for problem in problems(text)] == ["jsonata-syntax"]


@pytest.mark.parametrize(
    "text",
    [
        "a" + ".b" * MANY,
        "a" + "[0]" * MANY,
        "a" + "[]" * MANY,
        "$a" + "[0]" * MANY,
        "a" + "@$x" * MANY,
        "a" + "#$x" * MANY,
        "$f(" + "?," * MANY + "?)",
        "$f(" + "1," * MANY + "1)",
        "(" + "1;" * MANY + ")",
        "[" + "1," * MANY + "1]",
        "/**/" * MANY + "1",
        '"' + r"\u0041" * MANY + '"',
        "/" + "a|" * MANY + "b/",
        "/" + r"\/" * MANY + "b/",
        "/" + "(" * MANY + ")" * MANY + "/",
        "function($x)<" + "a" * MANY + ">{1}",
        " " * MANY + "1",
        "1." + "1" * MANY,
    ],
    ids=lambda text: text[:12],
)
def test_what_is_long_is_read(text: str) -> None:
    references(parse(text))


@pytest.mark.parametrize(
    "text", ["/(" + "/" * MANY, "'" + "\\" * MANY, "`" + "a" * MANY, "1" * MANY, "/" + "(?<a" * MANY + "/"]
)
def test_errors_of_long_texts_have_short_messages(text: str) -> None:
    with pytest.raises(JsonataSyntaxError) as caught:
        parse(text)
    assert len(str(caught.value)) < 200


def test_time_is_linear() -> None:
    def seconds(count: int) -> float:
        text = "$states.input" + ".name[0]" * count
        start = time.process_time()
        parse(text)
        return time.process_time() - start

    parse("a")
    short = min(seconds(1_000) for _ in range(3))
    assert min(seconds(8_000) for _ in range(3)) < 40 * short


def test_the_deepest_tree_is_as_good_as_any() -> None:
    text = "(" * (MAX_DEPTH - 1) + "1" + ")" * (MAX_DEPTH - 1)
    tree = parse(text)
    assert depth(tree) == MAX_DEPTH
    frame_limit = sys.getrecursionlimit()
    try:
        # Nearly nothing is left for a recursion.
        sys.setrecursionlimit(_frames() + 60)
        assert tree == parse(text)
        assert hash(tree) == hash(parse(text))
        assert repr(tree).count("Block") == MAX_DEPTH - 1
        assert references(tree) == references(parse(text))
        assert [problem.code for problem in problems(text)] == ["jsonata-depth"]
    finally:
        sys.setrecursionlimit(frame_limit)


def _frames() -> int:
    frame, count = sys._getframe(), 0
    while frame is not None:
        frame, count = frame.f_back, count + 1  # type: ignore[assignment]
    return count


def test_depth_counts_levels_and_not_tokens() -> None:
    parse("[" + ",".join(["[[1]]"] * MAX_DEPTH) + "]")
    parse(" & ".join(["1"] * MAX_DEPTH))
    with pytest.raises(JsonataSyntaxError, match="too deeply nested"):
        parse(" & ".join(["1"] * (MAX_DEPTH + 1)))
