"""`sfgen validate`: which files it reads, what it prints, what it exits with."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Project

GOOD = '{"StartAt": "Done", "States": {"Done": {"Type": "Succeed"}}}'
BAD = """\
    {
      "StartAt": "Charge",
      "States": {
        "Charge": {
          "Type": "Pass",
          "Next": "Shp order"
        },
        "Ship order": {"Type": "Succeed"}
      }
    }
    """
CHOOSES = """\
    StartAt: Choose
    States:
      Choose:
        Type: Choice
        Choices:
          - {Variable: $.kind, StringEquals: gift, Next: Done}
      Done: {Type: Succeed}
    """


def rows(project: Project, *arguments: str) -> list[dict[str, Any]]:
    """Give what --format json prints."""
    found: list[dict[str, Any]] = json.loads(project.run("validate", "--format", "json", *arguments).stdout)
    return found


def test_a_correct_definition(project: Project) -> None:
    project.write("good.asl.json", GOOD)
    done = project.run("validate", "good.asl.json")
    assert (done.exit_code, done.stdout, done.stderr) == (0, "no findings in 1 definition\n", "")


def test_a_finding_shows_its_line_and_marks_it(project: Project) -> None:
    project.write("flow.asl.json", BAD)
    done = project.run("validate", "flow.asl.json")
    assert done.exit_code == 1
    assert done.stdout == (
        "error[unknown-transition-target] flow.asl.json:6:7 Next is 'Shp order', but no state of this scope has that name\n"
        '  6 |       "Next": "Shp order"\n'
        "    |       ^^^^^^^^^^^^^^^^^^^\n"
        "  hint: did you mean 'Ship order'?\n"
        "1 error in 1 definition\n"
    )


def test_a_long_line_is_cut_around_the_place(project: Project) -> None:
    states = {f"S{index}": {"Type": "Pass", "Next": f"S{index + 1}"} for index in range(200)}
    project.write(
        "flow.json", json.dumps({"StartAt": "S0", "States": {**states, "S200": {"Type": "Succeed", "Nxt": "x"}}})
    )
    lines = project.run("validate", "flow.json").stdout.splitlines()
    [shown] = [line for line in lines if '"Nxt"' in line]
    mark = lines[lines.index(shown) + 1]
    assert len(shown) < 130
    assert [shown[index] for index, char in enumerate(mark) if char == "^"] == list('"Nxt": "x"')


def test_yaml_with_comments_and_anchors(project: Project) -> None:
    project.write(
        "flow.asl.yaml",
        """\
        # the whole flow
        StartAt: Greet
        States:
          Greet: &greet  # says hello
            Type: Pass
            Reslt: hello   # not a field
            Next: Again
          Again:
            <<: *greet
            Next: Done
          Done: {Type: Succeed}
        """,
    )
    lines = project.run("validate", "flow.asl.yaml").stdout.splitlines()
    assert lines[0].startswith("error[unknown-field] flow.asl.yaml:6:5 A Pass state has no field 'Reslt'")
    assert lines[1:3] == ["  6 |     Reslt: hello   # not a field", "    |     ^^^^^^^^^^^^"]


def test_json(project: Project) -> None:
    project.write("flow.asl.json", BAD)
    assert rows(project, "flow.asl.json") == [
        {
            "file": "flow.asl.json",
            "line": 6,
            "column": 7,
            "pointer": "/States/Charge/Next",
            "code": "unknown-transition-target",
            "severity": "error",
            "message": "Next is 'Shp order', but no state of this scope has that name",
            "hint": "did you mean 'Ship order'?",
        }
    ]


def test_folders_globs_and_files(project: Project) -> None:
    project.write("flows/a.asl.json", BAD)
    project.write("flows/deep/b.yaml", CHOOSES.replace("StringEquals", "StringEqals"))
    project.write("flows/package.json", '{"name": "nothing of ours"}')
    project.write("flows/broken.json", "{")
    project.write("flows/.hidden/c.asl.json", BAD)
    project.write("flows/node_modules/d.asl.json", BAD)
    assert [each["file"] for each in rows(project, "flows")] == ["flows/a.asl.json", "flows/deep/b.yaml"]
    assert {each["file"] for each in rows(project, "flows/**/*.yaml")} == {"flows/deep/b.yaml"}
    assert [each["file"] for each in rows(project, "flows/a.asl.json", "flows/*.json")] == ["flows/a.asl.json"]


def test_a_broken_definition_in_a_folder_is_reported(project: Project) -> None:
    project.write("flows/a.asl.json", '{"StartAt": "A", "States": {')
    project.write("flows/b.asl.json", BAD)
    done = project.run("validate", "flows", "--format", "json")
    assert done.exit_code == 2
    assert [each["code"] for each in json.loads(done.stdout)] == ["unreadable-document", "unknown-transition-target"]


def test_stdin(project: Project) -> None:
    from click.testing import CliRunner

    from sfgen.cli import main

    done = CliRunner().invoke(main, ["validate", "-"], input=GOOD.replace("Succeed", "Suceed"))
    assert done.exit_code == 1
    assert '  1 | {"StartAt": "Done", "States": {"Done": {"Type": "Suceed"}}}' in done.stdout


def test_python_targets(shop: Project) -> None:
    assert shop.run("validate", "shop.py", "shop.py:refund").stdout == "no findings in 2 definitions\n"
    shop.write("bad.py", 'from sfgen import Pass, Workflow\nwf = Workflow("x")\na = Pass("A")\nwf.start_at(a >> a)\n')
    done = shop.run("validate", "bad.py")
    assert done.exit_code == 1
    assert "bad.py:2" in done.stdout


@pytest.mark.parametrize("option", ["--strict", "--advice", "--type=EXPRESS"])
def test_advice_fails_nothing(project: Project, option: str) -> None:
    project.write("flow.yaml", CHOOSES)
    done = project.run("validate", "flow.yaml", option)
    assert done.exit_code == 0
    assert ("advice[choice-without-default]" in done.stdout) == (option == "--advice")


def test_select_and_ignore(project: Project) -> None:
    project.write("flow.json", BAD.replace('"Type": "Pass"', '"Type": "Pass", "Foo": 1'))
    assert [each["code"] for each in rows(project, "flow.json")] == ["unknown-field", "unknown-transition-target"]
    assert [each["code"] for each in rows(project, "flow.json", "--select", "graph")] == ["unknown-transition-target"]
    assert [each["code"] for each in rows(project, "flow.json", "--ignore", "unknown-field")] == [
        "unknown-transition-target"
    ]
    assert project.run("validate", "flow.json", "--ignore", "graph,unknown-field").exit_code == 0
    done = project.run("validate", "flow.json", "--select", "unknown-feld")
    assert done.exit_code == 2
    assert "did you mean unknown-field?" in done.stderr


@pytest.mark.parametrize("path", ["missing.json", "missing/*.json", "missing folder", "flows"])
def test_what_is_not_there(project: Project, path: str) -> None:
    done = project.run("validate", path)
    assert done.exit_code == 2
    assert path in done.stderr
    assert done.stdout == ""


def test_several_processes_say_the_same(project: Project) -> None:
    for index in range(8):
        project.write(f"flows/{index}.asl.json", BAD if index % 2 else GOOD)
    assert rows(project, "flows", "--jobs", "2") == rows(project, "flows")


def test_sarif_is_what_its_schema_says(project: Project) -> None:
    from pydantic_sarif.model import StaticAnalysisResultsFormatSarifVersion210JsonSchema as Log

    project.write("flows/a flow.asl.json", BAD)
    project.write("flows/broken.asl.json", "{")
    project.write("flows/good.asl.json", GOOD)
    text = project.run("validate", "flows", "--format", "sarif").stdout
    Log.model_validate_json(text)
    [run] = json.loads(text)["runs"]
    assert [result["ruleId"] for result in run["results"]] == ["unknown-transition-target", "unreadable-document"]
    first = run["results"][0]
    assert run["tool"]["driver"]["rules"][first["ruleIndex"]]["id"] == "unknown-transition-target"
    assert first["locations"][0]["physicalLocation"] == {
        "artifactLocation": {"uri": "flows/a%20flow.asl.json"},
        "region": {"startLine": 6, "startColumn": 7},
    }
    Log.model_validate_json(project.run("validate", "flows/good.asl.json", "--format", "sarif").stdout)


def test_annotations_for_github(project: Project) -> None:
    project.write("flow.asl.json", BAD.replace("Shp order", "100%"))
    lines = project.run("validate", "flow.asl.json", "--format", "github").stdout.splitlines()
    assert lines[1].startswith(
        "::error file=flow.asl.json,line=6,title=unknown-transition-target,col=7::Next is '100%25'"
    )
    assert "%0Ahint: " in lines[1]


def test_junit(project: Project) -> None:
    import xml.etree.ElementTree as ET

    project.write("bad.asl.json", BAD.replace("Shp", "<Shp> & \x7f"))
    project.write("good.asl.json", GOOD)
    root = ET.fromstring(project.run("validate", ".", "--format", "junit").stdout)
    assert root.attrib == {"tests": "2", "failures": "1", "errors": "0"}
    cases = {case.attrib["name"]: case.find("failure") for case in root.iter("testcase")}
    assert cases["good.asl.json"] is None
    failure = cases["bad.asl.json"]
    assert failure is not None
    assert "<Shp> &" in (failure.text or "")


def test_settings_of_the_project(project: Project) -> None:
    project.write("flow.asl.json", BAD)
    project.write("old/flow.asl.json", BAD)
    project.write("pyproject.toml", '[tool.sfgen]\nignore = ["graph"]\nexclude = ["old"]\n')
    assert project.run("validate", ".").stdout == "no findings in 1 definition\n"
    project.write("pyproject.toml", '[tool.sfgen]\nstrict = true\ntype = "EXPRESS"\n[tool.sfgen.other]\nx = 1\n')
    project.write("long.asl.json", GOOD.replace('"StartAt"', '"TimeoutSeconds": 301, "StartAt"'))
    done = project.run("validate", "long.asl.json")
    assert done.exit_code == 1
    assert "warning[express-time]" in done.stdout


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[tool.sfgen]\nstrickt = true\n", "did you mean strict?"),
        ('[tool.sfgen]\nstrict = "yes"\n', "it takes true or false"),
        ('[tool.sfgen]\nignore = "graph"\n', "it takes a list of texts"),
        ("[tool.sfgen\n", "not TOML"),
    ],
)
def test_settings_that_are_wrong(project: Project, text: str, message: str) -> None:
    project.write("flow.asl.json", GOOD)
    project.write("pyproject.toml", text)
    done = project.run("validate", "flow.asl.json")
    assert done.exit_code == 2
    assert message in done.stderr


def test_a_comment_takes_findings_back(project: Project) -> None:
    flow = {
        "StartAt": "A",
        "States": {"A": {"Type": "Succeed", "Foo": 1, "Comment": "why; sfgen: ignore[unknown-field, names]"}},
    }
    project.write("flow.json", json.dumps(flow))
    assert project.run("validate", "flow.json").exit_code == 0
    assert [each["code"] for each in rows(project, "flow.json", "--advice")] == ["unused-suppression"]
    flow["States"]["A"]["Comment"] = "sfgen: ignore[unknown-feld]"  # type: ignore[index]
    project.write("flow.json", json.dumps(flow))
    assert [each["code"] for each in rows(project, "flow.json")] == ["unknown-field", "unknown-suppression"]


def test_explain(project: Project) -> None:
    assert "## Bad" in project.run("explain", "next-and-end").stdout
    assert "unknown-transition-target" in project.run("explain").stdout
    done = project.run("explain", "next-and-ende")
    assert done.exit_code == 2
    assert "did you mean next-and-end?" in done.stderr


def test_fix_shows_a_diff_and_reports_what_is_left(project: Project) -> None:
    text = '{"StartAt": "A", "States": {"A": {"Type": "Pss", "End": true},\n "Lost": {"Type": "Succeed"}}}'
    path = project.write("flow.json", text)
    done = project.run("validate", "--diff", "flow.json")
    assert "would mend 1 finding in 1 file" in done.stderr
    assert path.read_text() == text
    done = project.run("validate", "--fix", "flow.json")
    assert '+{"StartAt": "A", "States": {"A": {"Type": "Pass", "End": true},' in done.stderr
    assert path.read_text() == text.replace("Pss", "Pass")
    assert done.exit_code == 1
    assert "error[unreachable-state] flow.json:2:2" in done.stdout
    assert project.run("validate", "--fix", "flow.json", "--ignore", "graph").stderr == ""


def test_fmt(project: Project) -> None:
    path = project.write("flows/a.asl.json", '{"States": {"A": {"End": true, "Type": "Pass"}}, "StartAt": "A"}')
    project.write("flows/package.json", '{"name": "x"}')
    done = project.run("fmt", "flows", "--check")
    assert done.exit_code == 1
    assert "1 of 1 definitions are not formatted" in done.stderr
    assert project.run("fmt", "flows").exit_code == 0
    assert list(json.loads(path.read_text())) == ["StartAt", "States"]
    assert project.run("fmt", "flows", "--check").exit_code == 0


def test_the_hook_for_pre_commit(project: Project) -> None:
    import re

    import yaml

    [hook] = yaml.safe_load((Path(__file__).parents[2] / ".pre-commit-hooks.yaml").read_text("utf-8"))
    names = ["a.asl", "flows/a.asl.json", "b.asl.yaml", "b.asl.yml", "package.json", "template.yaml", "asl.json"]
    assert [name for name in names if re.search(hook["files"], name)] == names[:4]
    project.write("a.asl", BAD)
    program, *arguments = hook["entry"].split()
    assert program == "sfgen"
    assert project.run(*arguments, "a.asl").exit_code == 1
