"""`sfgen compile`: what goes where, and with which exit code."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

from sfgen.cli import main
from tests.cli.conftest import Project

ONE_JSON = """\
{
  "QueryLanguage": "JSONata",
  "StartAt": "Done",
  "States": {
    "Done": {
      "Type": "Succeed"
    }
  }
}
"""


# -- stdout and stderr ------------------------------------------------------------------------------------------------


def test_a_definition_goes_to_stdout_and_nothing_else(one: Project) -> None:
    done = one.run("compile", "one.py")
    assert (done.exit_code, done.stdout, done.stderr) == (0, ONE_JSON, "")


def test_the_same_from_a_process_of_its_own(one: Project) -> None:
    done = one.process("compile", "one.py")
    assert (done.returncode, done.stdout, done.stderr) == (0, ONE_JSON.encode(), b"")


def test_what_the_module_prints_is_kept_off_stdout(project: Project) -> None:
    project.write(
        "loud.py",
        """
        import os, subprocess, sys
        from sfgen import Succeed, Workflow
        print("printed")
        os.write(1, b"written\\n")
        subprocess.run([sys.executable, "-c", "print('by a child')"], check=True)
        sys.__stdout__.write("to the first stdout\\n")
        def build():
            print("while building")
            wf = Workflow("one")
            wf.start_at(Succeed("Done"))
            return wf
        """,
    )
    done = project.process("compile", "loud.py:build")
    assert done.stdout.decode() == ONE_JSON
    printed = {"printed", "written", "by a child", "to the first stdout", "while building"}
    assert set(done.stderr.decode().splitlines()) == printed


def test_stdout_is_utf_8_whatever_the_locale(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    project.write("one.py", 'from sfgen import *\nwf = Workflow("one")\nwf.start_at(Succeed("Erledigt: größer"))\n')
    monkeypatch.setenv("PYTHONIOENCODING", "ascii")
    done = project.process("compile", "one.py")
    assert done.returncode == 0
    assert "Erledigt: größer" in done.stdout.decode("utf-8")


def test_a_reader_that_goes_away_is_no_error_to_talk_about(project: Project) -> None:
    project.write(
        "long.py",
        """
        from sfgen import Pass, Workflow
        wf = Workflow("long")
        flow = Pass("0")
        for n in range(1, 3000):
            flow = flow >> Pass(str(n))
        wf.start_at(flow)
        """,
    )
    reading, writing = os.pipe()
    os.close(reading)
    done = _process_with_stdout(writing, "compile", "long.py")
    assert (done.returncode, done.stderr) == (2, b"")


def _process_with_stdout(descriptor: int, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(
            [sys.executable, "-m", "sfgen", *arguments], stdout=descriptor, stderr=subprocess.PIPE, check=False
        )
    finally:
        os.close(descriptor)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
def test_a_full_device_is_an_error(one: Project) -> None:
    done = _process_with_stdout(os.open("/dev/full", os.O_WRONLY), "compile", "one.py")
    assert done.returncode == 2
    assert done.stderr.decode().splitlines() == [
        "error[output] stdout cannot be written: No space left on device",
        "  hint: write to a file: -o FILE",
    ]


# -- layout -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("indent", "second_line"), [("1", ' "QueryLanguage": "JSONata",'), ("4", '    "QueryLanguage": "JSONata",')]
)
def test_indent_is_the_spaces_per_level(one: Project, indent: str, second_line: str) -> None:
    assert one.run("compile", "one.py", "--indent", indent).stdout.splitlines()[1] == second_line


def test_indent_0_is_one_line(one: Project) -> None:
    text = one.run("compile", "one.py", "--indent", "0").stdout
    assert text.count("\n") == 1
    assert json.loads(text) == json.loads(ONE_JSON)


def test_yaml_on_request(one: Project) -> None:
    text = one.run("compile", "one.py", "--format", "yaml").stdout
    assert not text.startswith("{")
    assert yaml.safe_load(text) == json.loads(ONE_JSON)


@pytest.mark.parametrize("name", ["out.yaml", "out.yml", "out.YML"])
def test_the_ending_of_the_file_says_the_format(one: Project, name: str) -> None:
    assert one.run("compile", "one.py", "-o", name).exit_code == 0
    assert (one.folder / name).read_text().startswith("QueryLanguage: JSONata\n")


def test_a_format_that_is_asked_for_wins_over_the_ending(one: Project) -> None:
    one.run("compile", "one.py", "-o", "out.yaml", "--format", "json")
    assert (one.folder / "out.yaml").read_text() == ONE_JSON


def test_indent_has_no_meaning_for_yaml(one: Project) -> None:
    done = one.run("compile", "one.py", "--format", "yaml", "--indent", "4")
    assert done.exit_code == 2
    assert "--indent is for JSON" in done.stderr


# -- files ------------------------------------------------------------------------------------------------------------


def test_one_workflow_to_a_file(one: Project) -> None:
    done = one.run("compile", "one.py", "-o", "out.asl.json")
    assert (done.exit_code, done.stdout, done.stderr) == (0, "", "wrote out.asl.json\n")
    assert (one.folder / "out.asl.json").read_text() == ONE_JSON
    assert one.files() == ["one.py", "out.asl.json"]


def test_each_workflow_to_a_file_of_a_folder(shop: Project) -> None:
    (shop.folder / "build").mkdir()
    done = shop.run("compile", "shop.py", "-o", "build")
    assert done.exit_code == 0
    assert done.stderr.splitlines() == ["wrote build/order-flow.asl.json", "wrote build/refund-flow.asl.json"]
    assert shop.files() == ["build/order-flow.asl.json", "build/refund-flow.asl.json", "shop.py"]


def test_a_folder_of_yaml(shop: Project) -> None:
    (shop.folder / "build").mkdir()
    shop.run("compile", "shop.py", "-o", "build/", "--format", "yaml")
    assert shop.files() == ["build/order-flow.asl.yaml", "build/refund-flow.asl.yaml", "shop.py"]


def test_a_file_that_is_right_is_not_touched(one: Project) -> None:
    one.run("compile", "one.py", "-o", "out.json")
    before = (one.folder / "out.json").stat()
    done = one.run("compile", "one.py", "-o", "out.json")
    after = (one.folder / "out.json").stat()
    assert done.stderr == "unchanged out.json\n"
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)


def test_a_file_keeps_its_permissions_and_a_new_one_gets_the_usual(one: Project) -> None:
    one.write("out.json", "{}").chmod(0o640)
    one.run("compile", "one.py", "-o", "out.json")
    one.run("compile", "one.py", "-o", "new.json")
    usual = one.write("usual", "").stat().st_mode
    assert stat.S_IMODE((one.folder / "out.json").stat().st_mode) == 0o640
    assert (one.folder / "new.json").stat().st_mode == usual


def test_a_link_stays_a_link(one: Project) -> None:
    target = one.write("elsewhere/real.json", "{}")
    (one.folder / "out.json").symlink_to(target)
    one.run("compile", "one.py", "-o", "out.json")
    assert (one.folder / "out.json").is_symlink()
    assert target.read_text() == ONE_JSON


def test_a_device_is_written_and_not_replaced(one: Project) -> None:
    done = one.run("compile", "one.py", "-o", os.devnull)
    assert done.exit_code == 0
    assert not Path(os.devnull).is_file()


def test_a_dash_is_stdout(one: Project) -> None:
    assert one.run("compile", "one.py", "-o", "-").stdout == ONE_JSON
    assert one.files() == ["one.py"]


def test_nothing_is_half_written_when_a_rename_fails(shop: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    (shop.folder / "build").mkdir()
    rename = Path.replace

    def fail_at_the_second(self: Path, target: Path) -> Path:
        if "refund" in target.name:
            raise KeyboardInterrupt
        return rename(self, target)

    monkeypatch.setattr(Path, "replace", fail_at_the_second)
    done = shop.run("compile", "shop.py", "-o", "build")
    assert (done.exit_code, done.stderr.splitlines()[-1]) == (130, "interrupted")
    assert shop.files() == ["build/order-flow.asl.json", "shop.py"]


def test_a_disk_that_fills_up_leaves_the_old_file(one: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    one.write("out.json", "old")

    def full(self: Path, mode: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "chmod", full)
    done = one.run("compile", "one.py", "-o", "out.json")
    assert done.exit_code == 2
    assert done.stderr.splitlines()[0] == "error[output] 'out.json' cannot be written: No space left on device"
    assert (one.folder / "out.json").read_text() == "old"
    assert one.files() == ["one.py", "out.json"]


# -- --check ----------------------------------------------------------------------------------------------------------


def test_check_is_content_with_what_compile_wrote(shop: Project) -> None:
    (shop.folder / "build").mkdir()
    shop.run("compile", "shop.py", "-o", "build")
    done = shop.run("compile", "shop.py", "-o", "build", "--check")
    assert (done.exit_code, done.stdout, done.stderr) == (0, "", "")


def test_check_shows_the_difference_and_writes_nothing(one: Project) -> None:
    changed = one.write("out.json", ONE_JSON.replace("JSONata", "JSONPath"))
    done = one.run("compile", "one.py", "-o", "out.json", "--check")
    assert (done.exit_code, done.stdout) == (1, "")
    assert done.stderr == (
        "--- out.json (on disk)\n"
        "+++ out.json (compiled)\n"
        "@@ -1,4 +1,4 @@\n"
        " {\n"
        '-  "QueryLanguage": "JSONPath",\n'
        '+  "QueryLanguage": "JSONata",\n'
        '   "StartAt": "Done",\n'
        '   "States": {\n'
        "1 of 1 files differ; run without --check to write them\n"
    )
    assert "JSONPath" in changed.read_text()


def test_check_finds_a_missing_file(shop: Project) -> None:
    (shop.folder / "build").mkdir()
    shop.run("compile", "shop.py:order", "-o", "build")
    done = shop.run("compile", "shop.py", "-o", "build", "--check")
    assert done.exit_code == 1
    assert done.stderr.splitlines() == [
        "build/refund-flow.asl.json does not exist",
        "1 of 2 files differ; run without --check to write them",
    ]
    assert shop.files() == ["build/order-flow.asl.json", "shop.py"]


def test_check_sees_line_ends_and_cuts_long_differences(one: Project) -> None:
    one.write("ends.json", ONE_JSON.replace("\n", "\r\n").encode())
    one.write("long.json", "x\n" * 200)
    ends = one.run("compile", "one.py", "-o", "ends.json", "--check")
    assert ends.stderr.splitlines()[0] == "ends.json differs in its line ends only"
    long = one.run("compile", "one.py", "-o", "long.json", "--check").stderr.splitlines()
    assert len(long) == 42
    assert long[40].startswith("... and ")


def test_check_needs_a_file(one: Project) -> None:
    done = one.run("compile", "one.py", "--check")
    assert done.exit_code == 2
    assert "-o FILE|FOLDER" in done.stderr


# -- findings ---------------------------------------------------------------------------------------------------------


def test_an_error_in_one_workflow_stops_all_of_them(shop: Project) -> None:
    (shop.folder / "build").mkdir()
    with (shop.folder / "shop.py").open("a") as file:
        file.write('\nwrong = Workflow("wrong")\n')
    done = shop.run("compile", "shop.py", "-o", "build")
    assert done.exit_code == 1
    assert done.stderr.splitlines() == [
        "error[no-start] shop.py:16 the workflow 'wrong' has no start",
        "  hint: wf.start_at(first >> second)",
        "1 error",
    ]
    assert shop.files() == ["shop.py"]


def test_a_workflow_that_is_named_is_not_stopped_by_another(shop: Project) -> None:
    with (shop.folder / "shop.py").open("a") as file:
        file.write('\nwrong = Workflow("wrong")\n')
    assert shop.run("compile", "shop.py:order").exit_code == 0


def test_a_warning_is_shown_and_stops_nothing(project: Project) -> None:
    project.write(
        "one.py",
        """
        from sfgen import Succeed, Workflow
        wf = Workflow("one")
        def never_called():
            if wf.input.title is None:
                return 1
        wf.start_at(Succeed("Done"))
        """,
    )
    done = project.run("compile", "one.py")
    assert (done.exit_code, done.stdout) == (0, ONE_JSON)
    what = "`wf.input.title is None` is decided by Python when the workflow is built, not when it runs"
    assert done.stderr.splitlines() == [
        f"warning[python-operator] one.py:5 {what}",
        "  hint: write not_(is_present(wf.input.title))",
        "1 warning",
    ]


def test_a_chain_that_another_workflow_of_the_file_uses_is_not_dropped(project: Project) -> None:
    project.write(
        "two.py",
        """
        from sfgen import Pass, Succeed, Workflow
        first, second = Workflow("first"), Workflow("second")
        shared = Pass("Prepare")
        first.start_at(shared)
        second.start_at(shared >> Succeed("Done"))
        """,
    )
    done = project.run("compile", "two.py:first")
    assert (done.exit_code, done.stderr) == (0, "")


def test_a_step_that_no_workflow_uses_is_told_if_the_file_made_it(project: Project) -> None:
    project.write("steps.py", "from sfgen import Pass\nused, unused = Pass('Used'), Pass('Unused')\n")
    project.write(
        "one.py",
        """
        from sfgen import Pass, Workflow
        from steps import unused, used
        wf = Workflow("one")
        wf.start_at(used)
        forgotten = Pass("Forgotten")
        """,
    )
    assert project.run("compile", "one.py").stderr.splitlines() == [
        "warning[dropped-step] one.py:6 'Forgotten' is in no workflow",
        "  hint: chain it with >>, or remove it",
        "1 warning",
    ]


def test_findings_are_coloured_on_a_terminal_only(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    project.write("one.py", 'from sfgen import Workflow\nwf = Workflow("one")\n')
    coloured = CliRunner().invoke(main, ["compile", "one.py"], color=True).stderr
    assert "\x1b[31m\x1b[1merror[no-start]\x1b[0m" in coloured
    assert "\x1b" not in project.run("compile", "one.py").stderr
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in CliRunner().invoke(main, ["compile", "one.py"], color=True).stderr
