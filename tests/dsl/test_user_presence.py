"""What people write about optional members: in functions over lists, and of objects that may be null."""

from __future__ import annotations

import pytest
from pydantic import BaseModel

from sfgen import Choice, Map, Pass, Workflow, default, filter_, if_, is_present, map_, not_, sort, sum_
from tests.dsl.support import Accepted, found, task


class Line(BaseModel):
    sku: str
    price: float
    gift: bool = False
    amount: int = 1
    note: str | None = None


class Cart(BaseModel):
    lines: list[Line]
    first: Line
    best: Line | None = None
    last: Line | None


def cart() -> Workflow[Cart]:
    return Workflow("cart", input=Cart)


# -- in functions over lists: an element whose function gives nothing would be left out in silence -------------------------


def test_an_optional_member_of_an_element_needs_a_default() -> None:
    wf = cart()
    wf.start_at(Pass("Total", output=sum_(map_(wf.input.lines, lambda line: line.price * line.amount))))
    assert found(wf) == [("maybe-missing", "Total")]
    assert "reads line.amount" in wf.check()[0].message


def test_so_do_the_body_itself_and_the_order() -> None:
    wf = cart()
    wf.start_at(
        Pass("Amounts", output=map_(wf.input.lines, lambda line: line.amount))
        >> Pass("Sorted", output=sort(wf.input.lines, lambda line: line.amount))
    )
    assert found(wf) == [("maybe-missing", "Amounts"), ("maybe-missing", "Sorted")]


def test_with_defaults_and_tests_it_is_fine(accepted: Accepted) -> None:
    wf = cart()
    lines = wf.input.lines
    wf.start_at(
        Pass("Total", output=sum_(map_(lines, lambda line: line.price * default(line.amount, 1))))
        >> Pass("Notes", output=map_(lines, lambda line: if_(is_present(line.note), line.note, "-")))
    )
    accepted(wf)


def test_a_condition_of_a_filter_takes_what_may_be_missing_for_false(accepted: Accepted) -> None:
    wf = cart()
    wf.start_at(
        Pass("Gifts", output=filter_(wf.input.lines, lambda line: line.gift))
        >> Pass("Noted", output=filter_(wf.input.lines, lambda line: line.note == "fragile"))
        >> Pass("Others", output=filter_(wf.input.lines, lambda line: not_(line.gift) & (line.price > 1)))
    )
    accepted(wf)


# -- members of what may be null --------------------------------------------------------------------------------------


def test_a_test_on_an_object_that_may_be_null_is_enough_for_its_members(accepted: Accepted) -> None:
    wf = cart()
    best, last = wf.input.best, wf.input.last
    wf.start_at(
        Choice("Best?").when(is_present(best), Pass("Show best", output=best.sku))  # type: ignore[union-attr]
        >> Choice("Last?").when(is_present(last), Pass("Show last", output=last.sku))  # type: ignore[union-attr]
        >> Pass("Either", output=if_(is_present(best), best.price, 0.0))  # type: ignore[union-attr]
    )
    accepted(wf)


def test_an_optional_member_of_it_needs_a_test_of_its_own() -> None:
    wf = cart()
    read = Pass("Show", output=wf.input.best.note)  # type: ignore[union-attr]
    wf.start_at(Choice("Best?").when(is_present(wf.input.best), read) >> Pass("End"))
    assert found(wf) == [("maybe-missing", "Show")]
    assert "best.note is optional" in wf.check()[0].message


@pytest.mark.parametrize("name", ["best", "last"])
def test_without_a_test_it_is_one_finding_about_the_object(name: str) -> None:
    wf = cart()
    wf.start_at(Pass("Show", output=getattr(wf.input, name).sku))
    assert found(wf) == [("maybe-missing", "Show")]
    assert f"wf.input.{name} is optional" in wf.check()[0].message


def test_a_test_on_the_member_says_that_the_object_is_there(accepted: Accepted) -> None:
    wf = cart()
    noted = Pass("Show", output=wf.input.best.sku)  # type: ignore[union-attr]
    wf.start_at(Choice("Noted?").when(is_present(wf.input.best.note), noted) >> Pass("End"))  # type: ignore[union-attr]
    accepted(wf)


def test_a_variable_that_may_be_null_is_tested_as_a_whole(accepted: Accepted) -> None:
    wf = cart()
    chosen = wf.variable("chosen", None, type=Line | None)  # type: ignore[arg-type]
    show = Pass("Show", output=chosen.sku)  # type: ignore[union-attr]
    wf.start_at(
        Pass("Choose").sets(chosen=wf.input.first) >> Choice("Any?").when(is_present(chosen), show) >> Pass("End")
    )
    accepted(wf)


def test_setting_the_variable_ends_what_the_test_said() -> None:
    wf = cart()
    chosen = wf.variable("chosen", None, type=Line | None)  # type: ignore[arg-type]
    forget = Pass("Forget").sets(chosen=None)
    show = Pass("Show", output=chosen.sku)  # type: ignore[union-attr]
    wf.start_at(Pass("Choose") >> Choice("Any?").when(is_present(chosen), forget >> show) >> Pass("End"))
    assert found(wf) == [("maybe-missing", "Show")]


def test_an_item_that_may_be_null_is_tested_as_a_whole(accepted: Accepted) -> None:
    wf = Workflow("lists", input=list[Line | None])
    each = Map("Each", items=wf.input)
    read = task("Read", arguments={"sku": each.item.sku})  # type: ignore[union-attr]
    wf.start_at(each.process(Choice("Any?").when(is_present(each.item), read) >> Pass("End")))
    accepted(wf)
