"""What a person reads when a target cannot be used: one line with place and remedy, no traceback, nothing written.

Every message is here as it prints, so that a change of one is seen and read.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Project

IMPORT_ALL = "from sfgen import *\n"


def lines(project: Project, *arguments: str, code: int = 2) -> list[str]:
    """Run a command that fails, and return what it prints, with short paths."""
    before = project.files()
    done = project.run(*arguments)
    assert done.exit_code == code, done.stderr
    assert done.stdout == ""
    assert project.files() == before
    text = done.stderr.replace(str(project.folder), "HERE").replace(sys.executable, "PYTHON")
    assert "Traceback" not in text
    return text.splitlines()


# -- no such target ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("target", "error", "hint"),
    [
        ("shp.py", "there is no file 'shp.py'", "did you mean shop.py?"),
        ("./shop", "there is no file './shop'", "did you mean shop.py?"),
        ("other.py:wf", "there is no file 'other.py'", "paths are relative to HERE"),
        ("no/shop.py", "there is no file 'no/shop.py'", "there is no folder 'no'; paths are relative to HERE"),
        (".", "'.' is a folder", "name a file in it: shop.py"),
        ("empty", "'empty' is a folder", "it has no Python files: give the path of one"),
        ("m.asl.json", "'m.asl.json' is a definition, not Python", "to draw it: sfgen graph m.asl.json"),
        ("", "'' names no file and no module", "write file.py, file.py:name, package.module or package.module:name"),
        (
            "a..b",
            "'a..b' names no file and no module",
            "write file.py, file.py:name, package.module or package.module:name",
        ),
        ("shp", "there is no module 'shp'", "did you mean shop?"),
        ("pkg.ordr:wf", "there is no module 'pkg.ordr'", "did you mean pkg.order?"),
        (
            "no.where",
            "there is no module 'no.where'",
            "modules are looked up in HERE and in what PYTHON has installed; is it a file, like no/where.py?",
        ),
    ],
)
def test_a_target_that_is_not_there(shop: Project, target: str, error: str, hint: str) -> None:
    shop.write("m.asl.json", "{}")
    shop.write("pkg/order.py", "")
    (shop.folder / "empty").mkdir()
    assert lines(shop, "compile", target) == [f"error[target] {error}", f"  hint: {hint}"]


def test_many_files_in_a_folder_are_cut(project: Project) -> None:
    for number in range(7):
        project.write(f"flows/f{number}.py", "")
    hint = lines(project, "compile", "flows")[1]
    assert (
        hint == "  hint: name a file in it: flows/f0.py, flows/f1.py, flows/f2.py, flows/f3.py, flows/f4.py and 2 more"
    )


def close(path: Path, mode: int) -> None:
    """Take permissions away, or skip the test where they bind nobody."""
    path.chmod(mode)
    if os.access(path, os.W_OK):
        pytest.skip("permissions do not bind this user")


def test_an_unreadable_file(one: Project) -> None:
    close(one.folder / "one.py", 0)
    assert lines(one, "compile", "one.py") == [
        "error[target] 'one.py' cannot be read: Permission denied",
        "  hint: check the path and its permissions",
    ]


def test_a_file_that_fails_to_be_read(one: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(self: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", fail)
    assert lines(one, "compile", "one.py") == [
        "error[target] 'one.py' cannot be read: Permission denied",
        "  hint: check the path and its permissions",
    ]


# -- not Python -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "error", "hint"),
    [
        (b"x = (1,\n", "shop.py:1:5 SyntaxError: '(' was never closed", "Python stopped at: x = (1,"),
        (b"\n\nif x\n", "shop.py:3:5 SyntaxError: expected ':'", "Python stopped at: if x"),
        (b"def f():\nx = 1\n", None, "Python stopped at: x = 1"),
        (b"x = 1\nn = 'caf\xe9'\ny = 2\n", "shop.py:2 the file is not UTF-8: it has the byte 0xe9", "save it as UTF-8"),
        (b"1\n2\n3\n'\xe9'\n", "shop.py:4 the file is not UTF-8: it has the byte 0xe9", "save it as UTF-8"),
        ("x = 1\n".encode("utf-16"), "shop.py:1 the file is not UTF-8: it has the byte 0xff", "save it as UTF-8"),
        (b"# coding: klingon\n", "shop.py:1 the file declares an unknown encoding: klingon", "save it as UTF-8"),
        (b"\x7fELF\0\0", "'shop.py' is not Python: it holds null bytes", "give the path of a Python file"),
    ],
)
def test_a_file_that_is_not_python(project: Project, text: bytes, error: str | None, hint: str) -> None:
    project.write("shop.py", text)
    printed = lines(project, "compile", "shop.py")
    assert printed[1] == f"  hint: {hint}"
    if error is not None:  # else the wording is that of the Python version
        assert printed == [f"error[target] {error}", f"  hint: {hint}"]


def test_text_that_was_never_meant_as_python(project: Project) -> None:
    project.write("notes.txt", "to do: write a workflow\n")
    printed = lines(project, "compile", "notes.txt")
    assert printed == [
        "error[target] notes.txt:1:4 SyntaxError: invalid syntax",
        "  hint: give the path of a Python file",
    ]


def test_an_expression_that_python_cannot_nest(project: Project) -> None:
    project.write("deep.py", "x = " + "-" * 100_000 + "1\n")
    assert lines(project, "compile", "deep.py") == [
        "error[target] 'deep.py' is nested too deeply for Python",
        "  hint: split its longest expression",
    ]


def test_ctrl_c_while_the_file_is_imported(project: Project) -> None:
    project.write("slow.py", "import sys, threading\nprint('waiting', file=sys.stderr); threading.Event().wait()\n")
    command = [sys.executable, "-m", "sfgen", "compile", "slow.py"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        assert process.stderr.readline() == "waiting\n"
        process.send_signal(signal.SIGINT)
        stdout, stderr = process.communicate()
    assert (process.returncode, stdout) == (2, "")
    assert stderr.splitlines() == [
        "error[target] slow.py:2 the file was interrupted (KeyboardInterrupt) while it was loaded",
        '  hint: put what takes long under: if __name__ == "__main__":',
    ]


def test_a_syntax_error_in_a_sibling_is_at_its_own_line(project: Project) -> None:
    project.write("shop.py", "import helper\n")
    project.write("helper.py", "x = 1\nif x\n")
    assert lines(project, "compile", "shop.py")[0] == "error[target] helper.py:2:5 SyntaxError: expected ':'"


def test_a_syntax_error_in_text_that_is_evaluated_is_at_the_line_that_does(project: Project) -> None:
    project.write("shop.py", "x = 1\neval('1 +')\n")
    assert lines(project, "compile", "shop.py")[0] == "error[target] shop.py:2 SyntaxError: invalid syntax"


# -- raises at import -------------------------------------------------------------------------------------------------

SEE = "--traceback shows how it came to this"
UNDER_MAIN = 'put what is for running the file under: if __name__ == "__main__":'


@pytest.mark.parametrize(
    ("text", "error", "hint"),
    [
        ("def f():\n    return {}['x']\nf()\n", "shop.py:2 KeyError: 'x'", SEE),
        ("raise ValueError\n", "shop.py:1 ValueError", SEE),
        ("raise ValueError('a\\n  b')\n", "shop.py:1 ValueError: a b", SEE),
        ("raise ValueError('x' * 999)\n", f"shop.py:1 ValueError: {'x' * 288}...", SEE),
        ("class E(BaseException): pass\nraise E('odd')\n", "shop.py:2 E: odd", SEE),
        ("import sys\nsys.exit(3)\n", "shop.py:2 the file calls sys.exit(3) while it is loaded", UNDER_MAIN),
        ("exit('bye')\n", "shop.py:1 the file calls sys.exit('bye') while it is loaded", UNDER_MAIN),
        ("import sys\nsys.exit()\n", "shop.py:2 the file calls sys.exit() while it is loaded", UNDER_MAIN),
        (
            "raise KeyboardInterrupt\n",
            "shop.py:1 the file was interrupted (KeyboardInterrupt) while it was loaded",
            'put what takes long under: if __name__ == "__main__":',
        ),
        (
            "def f():\n    f()\nf()\n",
            "shop.py:2 RecursionError: maximum recursion depth exceeded",
            "a function calls itself without end",
        ),
        ("wf = Workflow('x')\n", "shop.py:1 NameError: name 'Workflow' is not defined", "from sfgen import Workflow"),
        ("wf = Wrkflow('x')\n", "shop.py:1 NameError: name 'Wrkflow' is not defined", SEE),
        (
            "import surely_missing.part\n",
            "shop.py:1 ModuleNotFoundError: No module named 'surely_missing'",
            "install it for the Python that runs sfgen: PYTHON -m pip install surely_missing",
        ),
        (
            "import json.nothing\n",
            "shop.py:1 ModuleNotFoundError: No module named 'json.nothing'",
            "check the name: json is there, but has no such module",
        ),
        (
            "from .models import X\n",
            "shop.py:1 ImportError: attempted relative import with no known parent package",
            "add an empty __init__.py to the folder to make it a package, or import by name: from models import Order",
        ),
        (
            "from string import asci_letters\n",
            None,
            "did you mean ascii_letters?",
        ),
        (
            "from pydantic import BaseModel\nclass Order(BaseModel):\n    id: str\n    total: float\nOrder(total=None)\n",
            "shop.py:5 ValidationError: Order: id: Field required; total: Input should be a valid number",
            SEE,
        ),
    ],
)
def test_a_file_that_raises(project: Project, text: str, error: str | None, hint: str) -> None:
    project.write("shop.py", text.encode())
    printed = lines(project, "compile", "shop.py")
    assert printed[1:] == [f"  hint: {hint}"]
    if error is not None:  # else the message holds a path
        assert printed[0] == f"error[target] {error}"


CALLS = "from sfgen import *\nfrom sfgen.aws import lambda_\nwf = Workflow('w', input=dict[str, str])\n"


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("Pass('A', outptu=1)\n", "did you mean output=?"),
        ("Pass('A', result=1)\n", "here it is output="),
        ("Task('A', resource='x', parameters={})\n", "here it is arguments="),
        ("lambda_.invoke('A', function='f', paylod=1)\n", "did you mean payload=?"),
        ("lambda_.invoke('A', function_name='f')\n", "give function=..."),
        ("Task('A')\n", "give resource=..."),
        ("Fail('A', output=1)\n", "it takes name=, error=, cause=, comment=, query_language="),
        ("wf.inputs\n", "did you mean input?"),
        ("lambda_.invoke('A', function='f').results\n", "did you mean result?"),
        (
            "Pass('A').catch(then=Fail('F'))\n",
            "only Task, Parallel, Map and DistributedMap have a Catch: put the step into a Parallel with one branch",
        ),
        (
            "import json\njson.dumps({'id': wf.input['id']})\n",
            "a reference has no value yet: to_json({...}) makes JSON text when the workflow runs",
        ),
        (
            "from pydantic import BaseModel\nclass Order(BaseModel):\n    id: str\nOrder(id=wf.input['id'])\n",
            "obj(Order, ...) makes an object that holds references",
        ),
    ],
)
def test_a_wrong_call_of_a_builder_is_told_with_what_to_write(project: Project, text: str, hint: str) -> None:
    project.write("shop.py", (CALLS + text).encode())
    printed = lines(project, "compile", "shop.py")
    assert printed[0].startswith("error[target] shop.py:")
    assert printed[1:] == [f"  hint: {hint}"]


def test_the_place_is_the_innermost_line_of_the_users(project: Project) -> None:
    project.write("shop.py", "import helper\nhelper.parse('x')\n")
    project.write("helper.py", "import json\ndef parse(text):\n    return json.loads(text)\n")
    error = "helper.py:3 JSONDecodeError: Expecting value: line 1 column 1 (char 0)"
    assert lines(project, "compile", "shop.py") == [f"error[target] {error}", f"  hint: {SEE}"]


def test_a_module_by_its_name_is_told_the_same_way(project: Project) -> None:
    project.write("pkg/__init__.py", "")
    project.write("pkg/shop.py", "import surely_missing\n")
    assert lines(project, "compile", "pkg.shop")[0] == (
        "error[target] pkg/shop.py:1 ModuleNotFoundError: No module named 'surely_missing'"
    )


def test_a_module_that_is_installed_is_told_by_its_own_line(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    project.write("site-packages/flows/__init__.py", "")
    project.write("site-packages/flows/shop.py", "x = 1\n1 / 0\n")
    monkeypatch.syspath_prepend(str(project.folder / "site-packages"))
    error = "site-packages/flows/shop.py:2 ZeroDivisionError: division by zero"
    assert lines(project, "compile", "flows.shop")[0] == f"error[target] {error}"


def test_a_module_of_the_project_that_python_does_not_find(project: Project) -> None:
    project.write("src/store/models.py", "")
    project.write("src/store/flows/shop.py", "from store.models import X\n")
    assert lines(project, "compile", "src/store/flows/shop.py") == [
        "error[target] src/store/flows/shop.py:1 ModuleNotFoundError: No module named 'store'",
        "  hint: it is in HERE/src, where Python does not look: set PYTHONPATH=HERE/src",
    ]


def test_a_sibling_that_is_not_found_since_the_target_is_a_module(project: Project) -> None:
    project.write("flows/models.py", "")
    project.write("flows/shop.py", "import models\n")
    assert lines(project, "compile", "flows.shop") == [
        "error[target] flows/shop.py:1 ModuleNotFoundError: No module named 'models'",
        "  hint: it is in HERE/flows, where Python does not look: set PYTHONPATH=HERE/flows",
    ]


def test_a_package_with_the_name_of_an_installed_one(project: Project) -> None:
    project.write("click/__init__.py", "")
    project.write("click/shop.py", "")
    error, hint = lines(project, "compile", "click/shop.py")
    assert error.startswith(
        "error[target] click/shop.py is in a package named 'click', and another one has that name: "
    )
    assert hint == "  hint: rename the folder, or remove its __init__.py"


def test_the_traceback_on_request_begins_in_the_users_file(project: Project) -> None:
    project.write("shop.py", "def f():\n    return 1 / 0\nf()\n")
    done = project.run("compile", "--traceback", "shop.py")
    printed = done.stderr.splitlines()
    assert done.exit_code == 2
    assert printed[:3] == [
        "Traceback (most recent call last):",
        f'  File "{project.folder}/shop.py", line 3, in <module>',
        "    f()",
    ]
    assert printed[-2:] == [
        "ZeroDivisionError: division by zero",
        "error[target] shop.py:2 ZeroDivisionError: division by zero",
    ]


def test_the_traceback_of_findings_too(project: Project) -> None:
    project.write("shop.py", IMPORT_ALL + "wf = Workflow('x')\nif wf.input.a:\n    pass\n")
    printed = project.run("compile", "--traceback", "shop.py").stderr
    assert printed.startswith(f'Traceback (most recent call last):\n  File "{project.folder}/shop.py", line 3')


# -- findings while it is built ---------------------------------------------------------------------------------------


def test_findings_raised_by_a_builder(project: Project) -> None:
    project.write("shop.py", IMPORT_ALL + "wf = Workflow('x')\nwf.start_at(Pass('a') >> [Pass('b')])\n")
    assert lines(project, "compile", "shop.py", code=1) == [
        "error[value-not-json] shop.py:3 >> continues with a step or a chain, not [Pass('b')]",
        "  hint: a list has no order of execution: Parallel(name, {...})",
        "1 error",
    ]


def test_a_compile_in_the_file_itself(project: Project) -> None:
    project.write("shop.py", IMPORT_ALL + "wf = Workflow('x')\ndefinition = wf.compile()\n")
    assert lines(project, "compile", "shop.py", code=1)[0] == "error[no-start] shop.py:2 the workflow 'x' has no start"


def test_a_reference_used_as_a_truth_value(project: Project) -> None:
    project.write("shop.py", IMPORT_ALL + "wf = Workflow('x')\nif wf.input.big:\n    pass\n")
    assert lines(project, "compile", "shop.py", code=1) == [
        "error[python-operator] shop.py:3 a reference has no truth value yet: it gets one when the workflow runs",
        "  hint: in conditions use & | not_() if_() and contains(xs, x) for 'x in xs'; Choice(...).when(...) is for branches",
        "1 error",
    ]


# -- which workflow ---------------------------------------------------------------------------------------------------

CROWD = """
    import json
    from sfgen import Pass, Succeed, Workflow, fragment
    order = Workflow("order-flow")
    order.start_at(Succeed("Done"))
    refund = Workflow("refund-flow")
    step = Pass("Prepare")
    chain = step >> Pass("Pack")
    reference = order.input.id
    number = 3
    nothing = None
    def needs(a, *, b): ...
    def boom(): return 1 / 0
    def returns_a_number(): return 3
    def returns_a_step(): return step
"""


@pytest.mark.parametrize(
    ("name", "error", "hint"),
    [
        ("ordr", "crowd.py has no 'ordr'", "did you mean crowd.py:order? Its workflows: order, refund"),
        ("zzz", "crowd.py has no 'zzz'", "its workflows: order, refund"),
        (
            "refund-flow",
            "crowd.py has no 'refund-flow'",
            "the workflow 'refund-flow' is called refund in Python: crowd.py:refund",
        ),
        ("", "no name follows the colon of 'crowd.py:'", "its workflows: order, refund"),
        (
            "step",
            "'step' in crowd.py is a step (Pass 'Prepare'), not a workflow",
            "compile the workflow that uses it: crowd.py:order",
        ),
        (
            "chain",
            "'chain' in crowd.py is a chain of steps, not a workflow",
            "compile the workflow that uses it: crowd.py:order",
        ),
        ("reference", "'reference' in crowd.py is a reference, not a workflow", "its workflows: order, refund"),
        ("number", "'number' in crowd.py is an int, not a workflow", "its workflows: order, refund"),
        ("nothing", "'nothing' in crowd.py is None, not a workflow", "its workflows: order, refund"),
        ("json", "'json' in crowd.py is a module, not a workflow", "its workflows: order, refund"),
        (
            "Workflow",
            "'Workflow' in crowd.py is the class Workflow, not a workflow",
            'make a workflow of it: wf = Workflow("name")',
        ),
        (
            "needs",
            "needs() in crowd.py takes a, b, so it cannot be called without arguments",
            "give them defaults, or name a workflow or a function without parameters",
        ),
        ("boom", "crowd.py:13 ZeroDivisionError: division by zero", SEE),
        (
            "returns_a_number",
            "returns_a_number() in crowd.py returns an int, not a workflow",
            "its workflows: order, refund",
        ),
        (
            "returns_a_step",
            "returns_a_step() in crowd.py returns a step (Pass 'Prepare'), not a workflow",
            "compile the workflow that uses it: crowd.py:order",
        ),
    ],
)
def test_a_name_that_is_no_workflow(project: Project, name: str, error: str, hint: str) -> None:
    project.write("crowd.py", CROWD)
    assert lines(project, "compile", f"crowd.py:{name}") == [f"error[target] {error}", f"  hint: {hint}"]


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("", 'give it one at the top level: wf = Workflow("name"), wf.start_at(...)'),
        ("def build() -> 'Workflow':\n    ...\n", "name the function that makes it: shop.py:build"),
        (
            "def build(x) -> 'Workflow':\n    ...\n",
            'give it one at the top level: wf = Workflow("name"), wf.start_at(...)',
        ),
        ("import datetime\n", 'give it one at the top level: wf = Workflow("name"), wf.start_at(...)'),
    ],
)
def test_a_file_without_a_workflow(project: Project, text: str, hint: str) -> None:
    project.write("shop.py", text.encode())
    assert lines(project, "compile", "shop.py") == ["error[target] shop.py has no workflow", f"  hint: {hint}"]


def test_a_step_in_a_file_without_a_workflow(project: Project) -> None:
    project.write("shop.py", IMPORT_ALL + "step = Pass('x')\n")
    assert lines(project, "compile", "shop.py:step")[1] == (
        "  hint: a workflow starts with it: wf = Workflow(...), wf.start_at(...)"
    )


def test_two_workflows_with_one_name(project: Project) -> None:
    project.write("shop.py", IMPORT_ALL + "a = Workflow('same')\nb = Workflow('same')\n")
    assert lines(project, "compile", "shop.py", "-o", ".") == [
        "error[target] shop.py:3 this workflow is named 'same', like the one at shop.py:2",
        "  hint: give each workflow a name of its own, or compile one of them: file.py:name",
    ]


# -- where to write ---------------------------------------------------------------------------------------------------

ONE_OR_FOLDER = "choose one, as in file.py:name, or write each to a file of its own in a folder: -o FOLDER"


@pytest.mark.parametrize(
    ("arguments", "error", "hint"),
    [
        (["shop.py"], "there are 2 workflows, order-flow and refund-flow, and stdout takes one", ONE_OR_FOLDER),
        (
            ["shop.py", "-o", "-"],
            "there are 2 workflows, order-flow and refund-flow, and stdout takes one",
            ONE_OR_FOLDER,
        ),
        (
            ["shop.py", "-o", "out.json"],
            "there are 2 workflows, order-flow and refund-flow, and out.json is one file",
            ONE_OR_FOLDER,
        ),
        (
            ["shop.py", "-o", "file"],
            "there are 2 workflows, order-flow and refund-flow, and file is one file",
            ONE_OR_FOLDER,
        ),
        (["shop.py", "-o", "build"], "there is no folder 'build'", "make it first: mkdir -p build"),
        (["shop.py", "-o", "build/all/"], "there is no folder 'build/all'", "make it first: mkdir -p build/all"),
        (["shop.py:order", "-o", "build/"], "there is no folder 'build'", "make it first: mkdir -p build"),
        (["shop.py:order", "-o", "build/o.json"], "there is no folder 'build'", "make it first: mkdir -p build"),
        (
            ["shop.py:order", "-o", "file/o.json"],
            "'file' is a file, not a folder",
            "give -o the path of a folder or a new file",
        ),
        (
            ["shop.py:order", "-o", "shop.py"],
            "'shop.py' is a source and would be overwritten",
            "write to another file: -o order-flow.asl.json",
        ),
        (
            ["shop.py:order", "-o", "new.py"],
            "'new.py' is a source and would be overwritten",
            "write to another file: -o order-flow.asl.json",
        ),
    ],
)
def test_an_output_that_cannot_be(shop: Project, arguments: list[str], error: str, hint: str) -> None:
    shop.write("file", "")
    assert lines(shop, "compile", *arguments) == [f"error[output] {error}", f"  hint: {hint}"]


@pytest.mark.parametrize("name", ["..", ".hidden"])
def test_a_workflow_whose_name_cannot_be_a_file(project: Project, name: str) -> None:
    project.write("shop.py", IMPORT_ALL + f"wf = Workflow({name!r})\nwf.start_at(Succeed('Done'))\n")
    assert lines(project, "compile", "shop.py", "-o", ".")[-2:] == [
        f"error[output] the workflow's name {name!r} cannot be the name of a file",
        "  hint: give a file: -o FILE",
    ]


def test_two_workflows_whose_files_would_be_one_on_some_systems(project: Project) -> None:
    text = "a, b = Workflow('Shop'), Workflow('shop')\na.start_at(Succeed('A'))\nb.start_at(Succeed('B'))\n"
    project.write("shop.py", IMPORT_ALL + text)
    assert lines(project, "compile", "shop.py", "-o", ".")[-2:] == [
        "error[output] the workflows 'Shop' and 'shop' would share a file where case does not count",
        "  hint: write each to a file of its own: file.py:name -o FILE",
    ]


def test_a_folder_and_a_file_that_cannot_be_written(one: Project) -> None:
    (one.folder / "locked").mkdir()
    close(one.folder / "locked", 0o500)
    close(one.write("out.json", "{}"), 0o400)
    hint = "  hint: check the path and its permissions, or give another one to -o"
    assert lines(one, "compile", "one.py", "-o", "locked") == [
        "error[output] 'locked/one.asl.json' cannot be written: Permission denied",
        hint,
    ]
    assert lines(one, "compile", "one.py", "-o", "out.json") == [
        "error[output] 'out.json' cannot be written: the file is read-only",
        hint,
    ]


def test_a_folder_that_refuses_a_new_file(one: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(**_: object) -> tuple[int, str]:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("tempfile.mkstemp", refuse)
    assert lines(one, "compile", "one.py", "-o", ".") == [
        "error[output] 'one.asl.json' cannot be written: Permission denied",
        "  hint: check the path and its permissions, or give another one to -o",
    ]


# -- usage, and errors of sfgen itself --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "arguments",
    [["compile"], ["frobnicate"], ["compile", "one.py", "--fromat", "yaml"], ["compile", "one.py", "--indent", "-1"]],
)
def test_wrong_usage(one: Project, arguments: list[str]) -> None:
    assert lines(one, *arguments)[0].startswith("Usage: sfgen ")


def test_an_error_in_sfgen_says_so_and_shows_everything(one: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise LookupError("a bug")

    monkeypatch.setattr("sfgen.cli.target.compile_all", fail)
    done = one.run("compile", "one.py")
    assert done.exit_code == 3
    assert done.stderr.startswith("Traceback (most recent call last):")
    assert done.stderr.splitlines()[-2:] == [
        "LookupError: a bug",
        "This is an error in sfgen, not in your workflow. Please report it, with the traceback above.",
    ]
