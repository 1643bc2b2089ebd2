"""Aliases from one version to the next: the plan, the progress, alarms, interruptions, and a way back in between."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator

import pytest
from click.testing import Result

from tests.cli.conftest import Project
from tests.deploy.cloudformation import World, served

FILE = """
    from sfgen import Shift, Succeed, Workflow

    wf = Workflow("shop")
    wf.start_at(Succeed("Done", comment="first"))
    wf.publish("live", shift=Shift.canary(percent=10, minutes=5), alarms=["shop-fails"])
"""
HOW = "10 % of new executions for 5 minutes, then all; back if the alarm shop-fails goes off"
SECOND, THIRD = FILE.replace("first", "second"), FILE.replace("first", "third")


class Account:
    """A project and the account that it is deployed to."""

    def __init__(self, project: Project, world: World, url: str) -> None:
        self.project, self.world, self.place = project, world, ["--endpoint-url", url]

    def run(self, text: str, *arguments: str) -> Result:
        sys.modules.pop("shop", None)
        self.project.write("shop.py", text)
        return self.project.run(*arguments, *self.place)

    def deploy(self, text: str, *, fails: bool = False) -> list[str]:
        done = self.run(text, "deploy", "shop.py", "--yes")
        assert (done.exit_code == 1) == fails, done.stderr
        return [str(line) for line in done.stderr.splitlines()]

    @property
    def machine(self) -> str:
        return self.world.stack("shop").resources["ShopStateMachine"].id

    @property
    def live(self) -> dict[int, int]:
        return self.world.aliases[f"{self.machine}:live"]


@pytest.fixture
def account(project: Project, monkeypatch: pytest.MonkeyPatch) -> Iterator[Account]:
    monkeypatch.setattr(time, "sleep", lambda seconds: None)
    with served() as (world, url):
        yield Account(project, world, url)


def test_the_first_version_is_live_at_once(account: Account) -> None:
    lines = account.deploy(FILE)
    assert "  alias live of shop is new: it points to the version that this publishes" in lines
    assert account.live == {1: 100}


def test_a_shift_is_told_before_and_followed(account: Account) -> None:
    account.deploy(FILE)
    lines = account.deploy(SECOND)
    assert (f"  alias live of shop goes from version 1 to a new one: {HOW}") in lines
    assert "alias live points to version 2" in lines
    assert account.live == {2: 100}
    assert sorted(account.world.versions[account.machine]) == [1, 2]
    assert account.deploy(SECOND)[-2:] == ["no changes: the stack shop is as it should be", "shop is deployed"]


def test_other_tags_shift_nothing(account: Account) -> None:
    account.deploy(FILE)
    lines = account.deploy(FILE.replace('"shop")', '"shop", tags={"a": "b"})'))
    assert not [line for line in lines if "alias" in line]
    assert account.live == {1: 100}


def test_a_linear_shift_is_followed_step_by_step(account: Account) -> None:
    linear = FILE.replace("canary(percent=10, minutes=5)", "linear(percent=40, minutes=1)")
    account.deploy(linear)
    seen = []
    account.world.on_request = lambda _, operation: seen.append(dict(account.live)) if account.world.aliases else None
    account.deploy(linear.replace("first", "second"))
    weights = [each for number, each in enumerate(seen) if number == 0 or seen[number - 1] != each]
    assert weights == [{1: 100}, {2: 40, 1: 60}, {2: 80, 1: 20}, {2: 100}]


def test_an_alarm_takes_it_back_and_says_what_is_live(account: Account) -> None:
    account.deploy(FILE)
    account.world.alarms = {"shop-fails", "another"}
    lines = account.deploy(SECOND, fails=True)
    assert lines[-3] == "alias live points to version 1"
    assert lines[-2].endswith("The following CloudWatch alarms are in an 'ALARM' state: [shop-fails].")
    assert lines[-1].startswith("  hint: an alarm went off during the shift: the alias points back")
    assert account.live == {1: 100}
    assert account.world.versions[account.machine].keys() == {1}
    account.world.alarms = set()
    account.deploy(SECOND)
    assert account.live == {3: 100}


def interrupted(account: Account, text: str, *, when: dict[int, int]) -> None:
    """Deploy, and lose the terminal while the alias points so."""

    def lose(_: int, operation: str) -> None:
        if account.world.working() and account.live == when and operation == "DescribeStacks":
            raise KeyboardInterrupt

    # What is raised in the server is no interruption of the command: it is raised where the command waits.
    def sleep(_: float) -> None:
        lose(0, "DescribeStacks")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(time, "sleep", sleep)
        done = account.run(text, "deploy", "shop.py", "--yes")
    assert done.exit_code == 130, done.stderr
    assert "the next sfgen deploy waits for its end first" in done.stderr


@pytest.mark.parametrize("when", [{1: 100}, {2: 10, 1: 90}], ids=["before", "in the middle"])
def test_an_interrupted_shift_is_neither_lost_nor_done_again(account: Account, when: dict[int, int]) -> None:
    account.deploy(FILE)
    interrupted(account, SECOND, when=when)
    lines = account.deploy(SECOND)
    # Looking at the stack takes the shift in the middle to its end.
    assert ("alias live points to version 2" in lines) == (when == {1: 100})
    assert lines[-2:] == ["no changes: the stack shop is as it should be", "shop is deployed"]
    assert account.live == {2: 100}
    assert sorted(account.world.versions[account.machine]) == [1, 2]


def test_what_changed_meanwhile_is_shifted_after_the_interrupted_shift(account: Account) -> None:
    account.deploy(FILE)
    interrupted(account, SECOND, when={2: 10, 1: 90})
    lines = account.deploy(THIRD)
    assert [line for line in lines if line.startswith("  alias live")] == [
        f"  alias live of shop goes from version 2 to a new one: {HOW}"
    ]
    assert account.live == {3: 100}


def test_an_interrupted_shift_that_an_alarm_ended_is_not_tried_again_unseen(account: Account) -> None:
    account.deploy(FILE)
    interrupted(account, SECOND, when={2: 10, 1: 90})
    account.world.alarms = {"shop-fails"}
    lines = account.deploy(SECOND, fails=True)
    assert "error[deploy] the deployment that was waited for has failed: ShopAlias" in lines[-2]
    assert "run the command again to try again" in lines[-1]
    assert account.live == {1: 100}
    account.world.alarms = set()
    account.deploy(SECOND)
    assert account.live == {3: 100}


def rollback(account: Account, text: str, *arguments: str) -> Result:
    done = account.run(text, "rollback", "shop.py", "--alias", "live", "--yes", *arguments)
    assert done.exit_code == 0, done.stderr
    return done


def test_after_a_rollback_a_shift_begins_at_what_is_live(account: Account) -> None:
    account.deploy(FILE)
    account.deploy(SECOND)
    rollback(account, SECOND)
    assert account.live == {1: 100}
    seen: list[dict[int, int]] = []
    account.world.on_request = lambda _, operation: seen.append(dict(account.live)) if account.world.aliases else None
    lines = account.deploy(THIRD)
    line = lines.index(f"  alias live of shop goes from version 1 to a new one: {HOW}")
    assert lines[line + 1] == (
        "    the stack left it at version 2; it was pointed elsewhere since, by sfgen rollback for example"
    )
    # Nothing has ever run version 2 again.
    assert [each for number, each in enumerate(seen) if number == 0 or seen[number - 1] != each] == [
        {1: 100},
        {3: 10, 1: 90},
        {3: 100},
    ]


def test_after_a_rollback_the_same_source_goes_back_to_its_version(account: Account) -> None:
    account.deploy(FILE)
    account.deploy(SECOND)
    rollback(account, SECOND)
    lines = account.deploy(SECOND)
    assert [line for line in lines if line.startswith("  alias live")] == [
        f"  alias live of shop goes from version 1 to version 2: {HOW}"
    ]
    assert account.live == {2: 100}
    assert sorted(account.world.versions[account.machine]) == [1, 2]


def test_diff_shows_an_alias_that_was_pointed_back(account: Account) -> None:
    account.deploy(FILE)
    account.deploy(SECOND)
    assert account.run(SECOND, "diff", "shop.py").exit_code == 0
    rollback(account, SECOND)
    done = account.run(SECOND, "diff", "shop.py")
    assert (done.exit_code, done.stdout.splitlines()) == (
        1,
        ["aliases", "  ~ alias live of shop points to version 1; the stack left it at version 2", "1 alias differs"],
    )
    told = json.loads(account.run(SECOND, "diff", "shop.py", "--format", "json").stdout)
    assert told["aliases"][0]["weights"] == {"1": 100}


def test_without_the_permission_to_look_a_deployment_goes_on(account: Account) -> None:
    account.deploy(FILE)
    account.world.lacking |= {"DescribeStateMachineAlias"}
    lines = account.deploy(SECOND)
    assert [line for line in lines if line.startswith("where aliases point is not known")]
    assert account.live == {2: 100}


def test_nothing_is_told_to_cloudformation_before_it_is_confirmed(account: Account) -> None:
    account.deploy(FILE)
    account.deploy(SECOND)
    rollback(account, SECOND)
    account.world.operations.clear()
    done = account.run(SECOND, "deploy", "shop.py")
    assert done.exit_code == 1
    assert "ExecuteChangeSet" not in account.world.operations
    assert account.live == {1: 100}


def test_an_interruption_after_cloudformation_knows_the_way_back(account: Account) -> None:
    account.deploy(FILE)
    account.deploy(SECOND)
    rollback(account, SECOND)
    executed: list[int] = []

    def second_is_lost(number: int, operation: str) -> str | None:
        if operation == "ExecuteChangeSet":
            executed.append(number)
            return "lost" if len(executed) > 1 else None
        return "lost" if len(executed) > 1 else None

    account.world.on_request = second_is_lost
    account.deploy(THIRD, fails=True)
    account.world.on_request = lambda _number, _operation: None
    assert account.live == {1: 100}
    account.deploy(THIRD)
    assert account.live == {3: 100}


def test_a_rollback_during_a_shift_ends_it(account: Account) -> None:
    linear = FILE.replace("canary(percent=10, minutes=5)", "linear(percent=20, minutes=1)")
    account.deploy(linear)
    interrupted(account, linear.replace("first", "second"), when={2: 20, 1: 80})
    done = rollback(account, SECOND)
    assert "a deployment that shifts it notices, fails, and makes its stack what it was before" in done.stderr
    assert account.live == {1: 100}
    lines = account.deploy(SECOND, fails=True)
    assert "somebody pointed the alias elsewhere during the shift" in lines[-1]
    assert account.live == {1: 100}


def test_an_alias_between_two_versions_is_not_shifted(account: Account) -> None:
    account.deploy(FILE)
    account.deploy(SECOND)
    account.world.aliases[f"{account.machine}:live"] = {2: 20, 1: 80}
    lines = account.deploy(THIRD, fails=True)
    assert "the alias live of shop points to version 2 (20 %) and version 1 (80 %)" in lines[-2]
    assert "sfgen rollback TARGET VERSION --alias live" in lines[-1]
    account.deploy(THIRD.replace('canary(percent=10, minutes=5), alarms=["shop-fails"]', "all_at_once()"))
    assert account.live == {3: 100}


def test_an_alias_that_leaves_is_told(account: Account) -> None:
    account.deploy(FILE)
    without = FILE.replace("    wf.publish", "    #")
    lines = account.deploy(without)
    assert "  alias live (ShopAlias) goes: what starts by way of it cannot any more" in lines
    assert account.world.aliases == {}
    account.deploy(FILE)
    assert account.live == {2: 100}


def test_many_versions_are_told(account: Account) -> None:
    account.deploy(FILE)
    machine = account.machine
    account.world.versions[machine] |= {number: -number for number in range(2, 950)}
    lines = account.deploy(SECOND)
    assert "    shop has 949 versions, 1,000 can be: sfgen versions TARGET --keep 100 deletes older ones" in lines


def test_start_goes_by_way_of_the_alias_of_the_stack(account: Account) -> None:
    account.deploy(FILE)
    for options in ([], ["--latest"], ["--alias", "beta"]):
        done = account.run(FILE, "start", "shop.py", *options)
        assert done.exit_code == 0, done.stderr
    machine = account.machine
    assert account.world.started == [f"{machine}:live", machine, f"{machine}:beta"]
    assert account.run(FILE, "start", "shop.py", "--latest", "--alias", "live").exit_code == 2


def test_old_versions_are_deleted_on_request(account: Account) -> None:
    account.deploy(FILE)
    for number in range(4):
        account.deploy(FILE.replace("first", f"then {number}"))
    rollback(account, FILE.replace("first", "then 3"), "2")
    done = account.run(FILE, "versions", "shop.py", "--keep", "2", "--yes")
    assert done.exit_code == 0, done.stderr
    assert sorted(account.world.versions[account.machine]) == [2, 4, 5]
    assert "deleted 2 versions" in done.stderr
    again = account.run(FILE, "versions", "shop.py", "--keep", "2", "--yes")
    assert "nothing to delete" in again.stderr
