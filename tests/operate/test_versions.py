"""`sfgen versions` and `sfgen rollback`."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from click.testing import CliRunner, Result

from sfgen.cli import main
from sfgen.operate.errors import OperateError
from sfgen.operate.versions import Alias, Version, find_alias, version_lines, way_back
from tests.deploy.conftest import Emulator
from tests.operate.scripted import MACHINE, Refusal, Script, served

AT = datetime(2026, 11, 1, 12, tzinfo=UTC)


def versions(*numbers: int) -> list[Version]:
    return [Version(number, f"{MACHINE}:{number}", AT) for number in numbers]


def alias(**weights: int) -> Alias:
    return Alias("live", f"{MACHINE}:live", {int(name[1:]): weight for name, weight in weights.items()})


def routes(weights: dict[int, int]) -> dict[str, Any]:
    routing = [{"stateMachineVersionArn": f"{MACHINE}:{n}", "weight": weight} for n, weight in weights.items()]
    return {"routingConfiguration": routing}


@pytest.fixture
def shifting() -> Iterator[Script]:
    def listed(members: dict[str, Any]) -> dict[str, Any]:
        # Two pages.
        numbers = [10, 9] if "nextToken" not in members else [8]
        found = [{"stateMachineVersionArn": f"{MACHINE}:{n}", "creationDate": AT.timestamp()} for n in numbers]
        return {"stateMachineVersions": found, **({} if "nextToken" in members else {"nextToken": "more"})}

    aliases = [{"stateMachineAliasArn": f"{MACHINE}:{name}", "creationDate": 1.0} for name in ("live", "beta")]
    by_name = {"live": routes({10: 20, 9: 80}), "beta": routes({10: 100})}
    with served(
        ListStateMachineVersions=listed,
        ListStateMachineAliases={"stateMachineAliases": aliases},
        DescribeStateMachineAlias=lambda members: by_name[members["stateMachineAliasArn"].rpartition(":")[2]],
        UpdateStateMachineAlias={"updateDate": 1.0},
    ) as script:
        yield script


def run(script: Script, *arguments: str, typed: str = "") -> Result:
    return CliRunner().invoke(main, [*arguments, "--endpoint-url", script.url], input=typed, prog_name="sfgen")


def test_versions_are_listed_with_their_aliases(shifting: Script) -> None:
    done = run(shifting, "versions", MACHINE)
    assert done.exit_code == 0, done.stderr
    assert done.stdout == (
        "10  2026-11-01 12:00:00  beta, live 20 %\n 9  2026-11-01 12:00:00  live 80 %\n 8  2026-11-01 12:00:00\n"
    )
    told = json.loads(run(shifting, "versions", f"{MACHINE}:live", "--format", "json").stdout)
    assert [each["version"] for each in told["versions"]] == [10, 9, 8]
    assert told["aliases"][1]["weights"] == {"10": 20, "9": 80}


def test_without_versions_it_is_said(shifting: Script) -> None:
    shifting.answers |= {"ListStateMachineVersions": {"stateMachineVersions": []}}
    shifting.answers |= {"ListStateMachineAliases": {"stateMachineAliases": []}}
    done = run(shifting, "versions", MACHINE)
    assert (done.exit_code, done.stdout) == (0, "")
    assert done.stderr == "shop has no version: nothing was published, and executions run its latest definition\n"
    done = run(shifting, "rollback", MACHINE, "--alias", "live", "--yes")
    assert (done.exit_code, "shop has no alias, so there is nothing to point back" in done.stderr) == (1, True)


def test_an_alias_is_pointed_back(shifting: Script) -> None:
    done = run(shifting, "rollback", MACHINE, "--alias", "live", typed="n\n")
    assert done.exit_code == 1
    assert done.stderr.startswith(
        "live: version 10 20 %, version 9 80 %; then version 9 100 %, published 2026-11-01 12:00:00\n"
    )
    assert shifting.named("UpdateStateMachineAlias") == []
    done = run(shifting, "rollback", MACHINE, "8", "--alias", "beta", "--yes")
    assert (done.exit_code, done.stderr.splitlines()[-1]) == (0, "beta points to version 8")
    [sent] = shifting.named("UpdateStateMachineAlias")
    assert sent == {"stateMachineAliasArn": f"{MACHINE}:beta", **routes({8: 100})}


def test_an_endpoint_without_versions_is_one_line(shifting: Script) -> None:
    del shifting.answers["ListStateMachineVersions"]
    done = run(shifting, "versions", MACHINE)
    assert done.exit_code == 1
    assert done.stderr.splitlines()[1:] == [f"  hint: {shifting.url} does not have this operation"]


@pytest.mark.parametrize(
    ("there", "pointing", "wanted", "found"),
    [
        ((3, 2, 1), alias(v3=100), None, 2),
        ((3, 1), alias(v3=100), None, 1),
        ((3, 2, 1), alias(v3=10, v2=90), None, 2),
        ((3, 2, 1), alias(v3=90, v1=10), None, 1),
        ((3, 2, 1), alias(v3=10, v2=90), 3, 3),
        ((3, 2, 1), alias(v1=100), 3, 3),
    ],
    ids=["before", "gap", "shift", "wide shift", "forward", "named"],
)
def test_the_way_back(there: tuple[int, ...], pointing: Alias, wanted: int | None, found: int) -> None:
    assert way_back(versions(*there), pointing, wanted).number == found


@pytest.mark.parametrize(
    ("there", "pointing", "wanted", "message"),
    [
        ((3,), alias(v3=100), None, "live points to version 3, and there is none before it"),
        ((3, 2), alias(v3=100), 7, "there is no version 7\n  hint: its versions: 3, 2"),
        ((3, 2), alias(v3=100), 3, "live points to version 3 already"),
    ],
    ids=["first", "unknown", "already"],
)
def test_no_way_back(there: tuple[int, ...], pointing: Alias, wanted: int | None, message: str) -> None:
    with pytest.raises(OperateError) as raised:
        way_back(versions(*there), pointing, wanted)
    assert message in str(raised.value)


def test_near_names_of_aliases() -> None:
    with pytest.raises(OperateError, match="did you mean live"):
        find_alias([alias(v1=100)], "life", "shop")
    assert list(version_lines(versions(1), [])) == ["1  2026-11-01 12:00:00"]


def test_a_service_that_is_busy_is_asked_again(shifting: Script, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time, "sleep", lambda seconds: None)
    listed = {"stateMachineVersions": [{"stateMachineVersionArn": f"{MACHINE}:1", "creationDate": 1.0}]}
    shifting.answers["ListStateMachineVersions"] = [Refusal("ThrottlingException", "Rate exceeded"), listed]
    done = run(shifting, "versions", MACHINE)
    assert (done.exit_code, done.stdout) == (0, "1  1970-01-01 00:00:01\n")
    assert len(shifting.named("ListStateMachineVersions")) == 2


def test_an_emulator_without_versions_is_one_line(emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time, "sleep", lambda seconds: None)
    done = CliRunner().invoke(main, ["versions", MACHINE, "--endpoint-url", emulator.url], prog_name="sfgen")
    assert (done.exit_code, done.stdout) == (1, "")
    assert "ListStateMachineVersions was refused (500)" in done.stderr
    assert f"hint: {emulator.url} failed inside: it may not have this operation" in done.stderr
