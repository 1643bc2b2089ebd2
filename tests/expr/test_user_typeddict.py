"""Keys of TypedDicts: which may be missing, in a module whose annotations are texts, and `get` to read them."""

from __future__ import annotations

from typing import Annotated, NotRequired, Required, TypedDict

import pytest

from sfgen import Pass, Workflow, default


class Address(TypedDict):
    street: str
    zip: NotRequired[str]


class Order(TypedDict):
    id: str
    coupon: NotRequired[str]
    address: NotRequired[Address]


class Odd(TypedDict):
    get: str


class Loose(TypedDict, total=False):
    id: Required[str]
    note: str


class Mixed(Loose):
    size: int
    tag: Annotated[NotRequired[str], "shown"]


@pytest.mark.parametrize(
    ("key", "codes"),
    [("id", []), ("note", ["maybe-missing"]), ("size", []), ("tag", ["maybe-missing"])],
)
def test_keys_that_may_be_missing_are_known_although_annotations_are_texts(key: str, codes: list[str]) -> None:
    wf = Workflow("w", input=Mixed)
    wf.start_at(Pass("P", output=wf.input[key]))  # type: ignore[literal-required]
    assert [finding.code for finding in wf.check()] == codes


def output(wf: Workflow[Order], value: object) -> object:
    wf.start_at(Pass("P", output=value))
    return wf.compile().to_dict()["States"]["P"]["Output"]


def test_get_with_a_default() -> None:
    wf = Workflow("w", input=Order)
    path = "$states.context.Execution.Input.coupon"
    assert output(wf, wf.input.get("coupon", "none")) == f"{{% $exists({path}) ? {path} : 'none' %}}"


def test_get_without_a_default_is_the_member_that_may_be_missing() -> None:
    wf = Workflow("w", input=Order)
    wf.start_at(Pass("P", output=wf.input.get("coupon")))
    assert [finding.code for finding in wf.check()] == ["maybe-missing"]
    wf = Workflow("w", input=Order)
    path = "$states.context.Execution.Input.coupon"
    assert output(wf, default(wf.input.get("coupon"), "none")) == f"{{% $exists({path}) ? {path} : 'none' %}}"


def test_a_key_that_does_not_exist_is_found() -> None:
    wf = Workflow("w", input=Order)
    wf.start_at(Pass("P", output=wf.input.get("coupn", "none")))
    (finding,) = wf.check()
    assert (finding.code, finding.hint) == ("unknown-member", "did you mean 'coupon'?")


def test_a_key_called_get_is_the_key() -> None:
    wf = Workflow("w", input=Odd)
    wf.start_at(Pass("P", output=wf.input["get"]))
    assert wf.compile().to_dict()["States"]["P"]["Output"] == "{% $states.context.Execution.Input.get %}"


def test_the_result_of_a_step_that_makes_an_object_has_it() -> None:
    wf = Workflow("w", input=Order)
    made = Pass("Make", output={"n": 1})
    wf.start_at(made >> Pass("P", output=made.result.get("n", 2)))
    assert wf.check() == []
