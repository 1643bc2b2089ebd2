"""The scan of a source for Python operators on references: what it finds, and that plain Python is left alone."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from textwrap import dedent
from types import ModuleType
from typing import Any

import pytest

import sfgen
from sfgen.dsl.source_scan import scan
from sfgen.errors import Location

SETTING = """
from __future__ import annotations
import types
import sfgen
from sfgen import *

wf = Workflow("w")
video = wf.input
size: Any = wf.input.size
step = Task("Step", resource="arn:aws:states:::sqs:sendMessage", arguments={})
each = Map("Each", items=wf.input.items)
steps = [step, Pass("Other")]
by_name = {"first": step}
space = types.ModuleType("space")
space.ref = wf.input.ref
plain = 3
options = {"a": 1}
xs = [1, 2]
"""


def find(code: str) -> list[tuple[int, str, str | None]]:
    """Scan code below the setting without running it; give lines, what is quoted, and hints."""
    module = ModuleType("shop")
    exec(dedent(SETTING).replace("Any", "object"), vars(module))
    found = scan(dedent(code), "/x/shop.py", vars(module))
    assert all((each.code, each.severity) == ("python-operator", "warning") for each in found)
    shown = []
    for each in found:
        assert each.source is not None
        quoted = re.fullmatch("`(.*)` is decided by Python when the workflow is built, not when it runs", each.message)
        assert quoted is not None
        shown.append((each.source.line, quoted[1], each.hint))
    return shown


# -- what is found ----------------------------------------------------------------------------------------------------

BRANCH = "branch in the workflow: Choice(name).when(condition, step)"


@pytest.mark.parametrize(
    ("code", "quoted", "hint"),
    [
        ("video.a is None", None, "write not_(is_present(video.a))"),
        ("video.a is not None", None, "write is_present(video.a)"),
        ("video.a is True", None, "write video.a == True"),
        ("plain is not size", None, "write plain != size"),
        ("size in xs", None, "write contains(xs, size)"),
        ("plain in video.tags", None, "write contains(video.tags, plain)"),
        ("size not in xs", None, "write not_(contains(xs, size))"),
        ("1 < size < 5", None, "write (1 < size) & (size < 5)"),
        ("1 < size <= plain != 4", None, "write (1 < size) & (size <= plain) & (plain != 4)"),
        ("video.a and plain", None, "write video.a & plain"),
        ("size > 1 or size < 0", None, "write (size > 1) | (size < 0)"),
        ("not video.a", None, "write not_(video.a)"),
        ("not size == 3", None, "write not_(size == 3)"),
        ("if video.a: pass", "video.a", BRANCH),
        ("if plain: pass\nelif size > 3: pass", "size > 3", BRANCH),
        ("while size: pass", "size", BRANCH),
        ("assert size > 3, 'too small'", "size > 3", BRANCH),
        ("1 if size > 3 else 2", None, "write if_(size > 3, 1, 2)"),
        ("[x for x in xs if size]", "size", "write filter_(values, lambda x: condition)"),
        ("match size:\n    case None: pass", "size", BRANCH),
        ("video.a    is \\\n None", "video.a is \\ None", None),
    ],
)
def test_operators_on_references(code: str, quoted: str | None, hint: str | None) -> None:
    ((line, shown, advice),) = find(code)
    assert shown == (quoted or code)
    assert line == (2 if "elif" in code else 1)
    assert advice == hint or hint is None


@pytest.mark.parametrize(
    "reference",
    [
        "wf.input",
        "wf.input.deep.er",
        "wf.input['name'][0]",
        "wf.context.execution.name",
        "wf.caught.Error",
        "wf.variable('turns', 0)",
        "video.title.upper().strip()",
        "step.result.x",
        "step.error.Cause",
        "step.catch('E', then=step).result",
        "each.item.a",
        "each.index",
        "steps[0].result",
        "steps[-1].result",
        "by_name['first'].result.y",
        "space.ref.x",
        "parse_json(plain)",
        "sfgen.default(plain, 3)",
        "Parameter('Stage')",
        "state_input().x",
        "(size + 1)",
        "(1 - size * 2)",
        "('a' + size + 'b')",
        "(-size)",
        "(size == 3)",
        "(size if plain else video)",
        "(found := video.a)",
        "Task[Order]('Inline', resource='r').result",
        "Workflow('x').input",
        "(step >> step).result",
    ],
)
def test_what_is_a_reference(reference: str) -> None:
    code = f"{reference} is None"
    assert [shown for _, shown, _ in find(code)] == [code]


@pytest.mark.parametrize(
    "body",
    [
        "local = video.a\n    return local is None",
        "a = video\n    b = a.x\n    c = b + 1\n    return c is None",
        "c = b.y\n    b = a.x\n    a = video\n    return c is None",
        "a, b = video.a, video.b\n    return b is None",
        "a = video.a\n    a = a.b\n    return a is None",
        "a = video.a\n    a += 1\n    return a is None",
        "if plain:\n        a = video.a\n    else:\n        a = video.b\n    return a is None",
        "made = Pass('x', output=1)\n    return made.result is None",
        "flow = Workflow('x')\n    return flow.input.a is None",
        "parsed: Any = parse_json(text)\n    return parsed.a is None",
        "while plain:\n        a = video.a\n    def inner():\n        return a is None\n    return inner",
        "class Inner:\n        a = video.a\n        b = a is None",
        "return filter_(video.items, lambda x: x.a is None)",
        "return map_(values=video.items, function=lambda x, i: x.a is None)",
        "return [size is None for n in xs]",
    ],
)
def test_inside_functions(body: str) -> None:
    assert len(find(f"def build(text):\n    {body}\n")) == 1
    assert len(find(f"async def build(text):\n    {body}\n")) == 1


def test_each_place_is_told_once_and_in_order() -> None:
    found = find(
        """
        if video.a and video.b:
            pass
        x = not (video.a and plain)
        if plain and video.b:
            pass
        if video.a is None:
            pass
        """
    )
    assert [(line, shown) for line, shown, _ in found] == [
        (2, "video.a and video.b"),
        (4, "video.a and plain"),
        (5, "plain and video.b"),
        (7, "video.a is None"),
    ]


def test_the_place_is_the_file_as_it_was_given() -> None:
    module = {"x": sfgen.Workflow("w").input}
    assert [each.source for each in scan("\n\nx is None", "/a/b.py", module)] == [Location("/a/b.py", 3)]


def test_long_code_is_cut() -> None:
    ((_, shown, hint),) = find(f"video.{'a' * 100} is None")
    assert (len(shown), hint) == (
        63,
        f"write not_(is_present(video.{'a' * 54}...))",
    )


# -- what is not found ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "code",
    [
        # Plain values, and what only looks like a reference.
        "plain is None",
        "if plain and xs: pass",
        "'a' in options and options['a'] > 2 or not xs",
        "1 < plain < 4",
        "unknown.input is None",
        "options is not None",
        "options['a'] is None",
        "xs[7] is None",
        "xs[plain] is None",
        "len(xs) in (1, 2)",
        "wf is None",
        "wf.name is None",
        "wf.timeout_seconds is not None and wf.name in options",
        "step is None",
        "if step.name: pass",
        "steps[0] is None",
        "step.key.location is None",
        "space.nothing is None",
        "video._private is None",
        "'%s' % size is None",
        "isinstance(size, str) and plain",
        "if 'x' in str(size): pass",
        # A reference as the last operand is only passed on.
        "chosen = plain or size",
        "chosen = plain and video.a",
        "(plain or size) is None",
        # The value of a reference is not asked for.
        "size if plain else 3",
        "x = [size for n in xs if n]",
        "video.a == 3",
        "(size > 1) & (size < 5)",
        "f'{size}' is None",
        "{'a': size}",
        "lambda size: size is None",
        "lambda x: x is None",
    ],
)
def test_plain_python_is_left_alone(code: str) -> None:
    assert find(code) == []
    assert find(f"def function():\n    {code}\n") == []


@pytest.mark.parametrize(
    "function",
    [
        # A name of its own hides the module's.
        "def f(size): return size is None",
        "def f(*size): return size is None",
        "def f(**size): return size is None",
        "def f(a, /, *, size=None): return size is None",
        "def f(size=None):\n    if size is None:\n        size = video.size\n    return size",
        "def f():\n    for size in xs:\n        if size: pass",
        "def f():\n    with open('x') as size:\n        if size: pass",
        "def f():\n    try: pass\n    except E as size:\n        if size: pass",
        "def f():\n    import size\n    if size: pass",
        "def f():\n    from a import b as size\n    if size: pass",
        "def f():\n    size, other = xs\n    if size: pass",
        "def f():\n    size, *other = video.a, video.b\n    if size: pass",
        "def f():\n    [size, (other, third)] = xs\n    if third: pass",
        "def f():\n    def size(): pass\n    if size: pass",
        "def f():\n    class size: pass\n    if size: pass",
        "def f():\n    match xs:\n        case [size, *rest]:\n            if size: pass",
        "def f():\n    match xs:\n        case {'a': 1, **size}:\n            if size: pass",
        "def f():\n    global size\n    if size: pass",
        "def f():\n    if (size := len(xs)) and size: pass",
        "def f():\n    [size := n for n in xs]\n    if size: pass",
        "def f():\n    size: int\n    size = 3\n    if size: pass",
        "def f():\n    size = None\n    for x in xs:\n        if size is None: size = video.a",
        "def f():\n    size = video.a if plain else None\n    if size is None: pass",
        "def f(x):\n    size = x\n    size = video.a\n    if size is None: pass",
        "def f(a):\n    size = size2 = a\n    if size is None: pass",
        "def f():\n    a = b\n    b = a\n    if a: pass",
        "def f():\n    a = a\n    if a: pass",
        "def f(size):\n    def g():\n        return size is None\n    return g",
        "def f(size):\n    return [size is None for x in xs]",
        "class C:\n    size = 3\n    if size: pass",
        "class C:\n    video = None\n    def f(self):\n        return self.video is None",
        "[size for size in xs if size]",
        "{size: 1 for size in xs if size is None}",
        "any(video is None for video in xs)",
        "sorted(xs, key=lambda size: size is None)",
        "for n in xs:\n    if n: pass",
    ],
)
def test_names_that_hide_a_reference(function: str) -> None:
    assert find(function) == []


def test_a_global_that_was_plain_before_it_was_a_reference() -> None:
    assert find("size = None\nfor x in xs:\n    if size is None:\n        size = video.a\n") == []
    assert find("video = []\nif not video:\n    pass\n") == []


def test_nothing_of_the_users_is_run() -> None:
    class Trap:
        def __getattr__(self, name: str) -> Any:
            raise AssertionError(name)

        @property
        def input(self) -> Any:
            raise AssertionError

    code = "trap.input is None\ntrap.x[0]() is None\nif trap: pass\n"
    assert scan(code, "f.py", {"trap": Trap(), "traps": [Trap()]}) == []


@pytest.mark.parametrize("path", sorted(Path(ast.__file__).parent.glob("*.py"))[::12], ids=lambda path: path.stem)
def test_no_finding_in_the_standard_library(path: Path) -> None:
    names = {
        "wf": sfgen.Workflow("w"),
        "step": sfgen.Pass("p"),
        **{name: getattr(sfgen, name) for name in sfgen.__all__},
    }
    assert scan(path.read_text("utf-8"), str(path), names) == []


# -- size -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "code",
    [
        "flow = " + " >> ".join(["step"] * 900) + "\nsize is None",
        "x = " + " + ".join(["size"] * 900) + "\nsize is None",
        "choice" + ".when(size == 1, step)" * 400 + "\nsize is None",
        "if plain: pass\n" + "elif plain: pass\n" * 150 + "size is None",
        "def f():\n    a0 = video\n"
        + "".join(f"    a{n} = a{n - 1}.x\n" for n in range(1, 2000))
        + "    a1999 is None",
        "\n".join(["size is None"] + ["x = f(size, [1, 2], {'a': size.b})"] * 3000),
    ],
)
def test_long_sources_are_no_problem(code: str) -> None:
    assert [shown.endswith("is None") for _, shown, _ in find(code)] == [True]
