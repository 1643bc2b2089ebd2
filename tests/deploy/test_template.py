"""The template: what it holds, and that CloudFormation fills in the parameters and nothing else."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sfgen import Parameter, Pass, Task, Wait, Workflow, jsonata
from sfgen.cli.target import compile_targets
from sfgen.deploy.errors import DeployError, SetupError
from sfgen.deploy.names import stack_name
from sfgen.deploy.parameters import check_complete, check_values, declared_in, value_pattern
from sfgen.deploy.template import LARGEST_TEMPLATE, Template, template_of
from tests.deploy.support import definition, substituted, template
from tests.oracles.fixtures import Oracles

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted((ROOT / "examples").glob("*.py"))
GOLDEN = Path(__file__).parent / "golden"


def of_file(path: Path) -> Template:
    compiled = compile_targets([str(path)])
    machines = list(zip(compiled.workflows, compiled.machines.values(), strict=True))
    return template_of(machines, compiled.resources, compiled.outputs, compiled.rules, own_roles=True)


def lint(oracles: Oracles, made: Template) -> list[str]:
    return oracles.cfn_lint_template(made.body)


class Values(dict[str, str]):
    """A value for whatever is asked for; the definition and the template write the ARN of a connection in two ways."""

    def __missing__(self, name: str) -> str:
        return f"value-of-{name.replace('.', '')}"


def order(name: str = "order-flow", **options: Any) -> Workflow[Any]:
    wf = Workflow(name, **options)
    wf.start_at(Pass("Say", output={"queue": Parameter("QueueUrl")}))
    return wf


# -- as a whole -------------------------------------------------------------------------------------------------------


def test_the_flagship_has_its_template() -> None:
    # `sfgen deploy examples/serverless_video.py --dry-run` writes it anew, to be read again.
    golden = (GOLDEN / "serverless_video.template.json").read_text("utf-8")
    assert of_file(ROOT / "examples" / "serverless_video.py").to_json() == golden


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_the_template_of_each_example_is_correct_and_holds_its_definition(path: Path, oracles: Oracles) -> None:
    made = of_file(path)
    assert lint(oracles, made) == []
    values = Values()
    for name, machine in compile_targets([str(path)]).machines.items():
        assert definition(made, name, values) == json.loads(substituted(machine.to_json(), values))


def test_a_small_template() -> None:
    made = template(order())
    assert list(made.body["Parameters"]) == ["RoleArn", "QueueUrl"]
    assert made.body["Resources"]["OrderFlowLogGroup"]["Type"] == "AWS::Logs::LogGroup"
    properties = made.body["Resources"]["OrderFlowStateMachine"]["Properties"]
    written = properties.pop("DefinitionString")
    assert written["Fn::Sub"].splitlines()[5:9] == [
        '      "Type": "Pass",',
        '      "Output": {',
        '        "queue": "${QueueUrl}"',
        "      },",
    ]
    assert properties == {
        "StateMachineType": "STANDARD",
        "RoleArn": {"Ref": "RoleArn"},
        "LoggingConfiguration": {
            "Level": "ERROR",
            "IncludeExecutionData": False,
            "Destinations": [{"CloudWatchLogsLogGroup": {"LogGroupArn": {"Fn::GetAtt": ["OrderFlowLogGroup", "Arn"]}}}],
        },
        "Tags": [{"Key": "sfgen:workflow", "Value": "order-flow"}],
    }
    assert made.body["Outputs"]["OrderFlowStateMachineArn"]["Value"] == {"Ref": "OrderFlowStateMachine"}


def test_an_express_workflow_logs_all_for_it_has_no_history() -> None:
    properties = template(order(type="EXPRESS")).body["Resources"]["OrderFlowStateMachine"]["Properties"]
    assert properties["StateMachineType"] == "EXPRESS"
    assert properties["LoggingConfiguration"]["Level"] == "ALL"


def test_several_workflows_are_one_template_with_shared_parameters(oracles: Oracles) -> None:
    made = template(order("order-flow"), order("refund-flow"))
    assert made.machines == {"order-flow": "OrderFlowStateMachine", "refund-flow": "RefundFlowStateMachine"}
    assert len(made.body["Resources"]) == 4
    assert list(made.body["Parameters"]) == ["RoleArn", "QueueUrl"]
    assert lint(oracles, made) == []


def test_making_it_twice_gives_the_same_bytes_and_changes_nothing() -> None:
    wf = order()
    before = wf.compile().to_json()
    assert template(wf).to_json() == template(wf).to_json()
    assert wf.compile().to_json() == before


# -- names inside -----------------------------------------------------------------------------------------------------


def test_workflows_that_share_their_letters_are_told_apart_whatever_their_order() -> None:
    names = ["order-flow", "order_flow", "größe", "注文"]
    machines = template(*map(order, names)).machines
    assert len({name.casefold() for name in machines.values()}) == 4
    assert all(name.isascii() and name.isalnum() for name in machines.values())
    assert template(*map(order, reversed(names))).machines == machines


def test_names_of_parameters_do_not_meet_those_of_the_template(oracles: Oracles) -> None:
    wf = Workflow("order")
    names = ("RoleArn", "SfgenRoleArn", "OrderStateMachine", "OrderLogGroup")
    wf.start_at(Pass("Say", output=[Parameter(name) for name in names]))
    made = template(wf)
    assert made.role == "SfgenSfgenRoleArn"
    assert made.machines == {"order": "OrderXStateMachine"}
    assert lint(oracles, made) == []


@pytest.mark.parametrize(
    ("target", "name"),
    [
        ("examples/serverless_video.py", "serverless-video"),
        ("./shop.py:refund_flow", "shop-refund-flow"),
        ("flows.shop", "shop"),
        ("flows.shop:refund", "shop-refund"),
        ("C:\\work\\shop.py", "shop"),
        ("2_steps.py", "sfgen-2-steps"),
        ("größe.py", "gr-e"),
        ("注文.py", "sfgen"),
        (f"{'x' * 200}.py", "x" * 128),
    ],
)
def test_the_name_of_the_stack_comes_from_the_target(target: str, name: str) -> None:
    assert stack_name(target) == name


# -- substitution -----------------------------------------------------------------------------------------------------


def test_a_definition_without_parameters_is_plain_text(oracles: Oracles) -> None:
    wf = Workflow("plain")
    wf.start_at(Pass("Say", output={"price": "${"}))
    made = template(wf)
    written = made.body["Resources"]["PlainStateMachine"]["Properties"]["DefinitionString"]
    assert json.loads(written) == wf.compile().to_dict()
    assert list(made.body["Parameters"]) == ["RoleArn"]
    assert lint(oracles, made) == []


@pytest.mark.parametrize("language", ["JSONata", "JSONPath"])
def test_only_parameters_are_filled_in(language: Any, oracles: Oracles) -> None:
    def made(queue: str) -> Workflow[Any]:
        wf = Workflow("shop", query_language=language, comment="costs ${Price} and ${Queue}")
        arguments = {"QueueUrl": queue, "MessageBody": {"Region": "${AWS::Region}", "Same": "${Queue}"}}
        odd = {"a": "${", "b": "${a b}", "c": "${!Queue}", "d": f"{queue}$", "e": f"in {queue}"}
        ask = Task("Ask ${Queue}", resource="arn:aws:states:::sqs:sendMessage", arguments=arguments)
        wf.start_at(ask >> Pass("Odd", output=odd, comment="${ } ${Queue} ${!Queue} ${ $${Queue"))
        return wf

    filled_in = template(made(Parameter("Queue")))
    assert list(filled_in.parameters) == ["Queue"]
    assert lint(oracles, filled_in) == []
    text = filled_in.body["Resources"]["ShopStateMachine"]["Properties"]["DefinitionString"]["Fn::Sub"]
    assert text.count("${Queue}") == 3
    assert '"Comment": "costs ${!Price} and ${!Queue}",' in text
    assert '"Comment": "\\u0024{ } ${!Queue} \\u0024{!Queue} \\u0024{ $\\u0024{Queue"' in text
    assert definition(filled_in, "shop", {"Queue": "http://queue"}) == made("http://queue").compile().to_dict()


def test_a_literal_alone_is_escaped_too(oracles: Oracles) -> None:
    wf = Workflow("shop", comment="costs ${Price}")
    wf.start_at(Pass("Say"))
    made = template(wf)
    assert definition(made, "shop", {}) == wf.compile().to_dict()
    assert lint(oracles, made) == []


PIECES = st.sampled_from(
    ["$", "{", "}", "!", "${", "${Queue}", "${Other}", "${!Queue}", "${AWS::Region}", '"', "\\", "é"]
)
TEXTS = st.lists(PIECES, max_size=6).map("".join)


@given(comment=TEXTS, key=TEXTS, value=TEXTS, name=TEXTS, jsonpath=st.booleans())
def test_a_filled_definition_is_the_one_with_the_value_written_in_it(
    comment: str, key: str, value: str, name: str, jsonpath: bool
) -> None:
    def made(queue: str) -> Workflow[Any]:
        wf = Workflow("shop", query_language="JSONPath" if jsonpath else "JSONata", comment=comment)
        member = "k" if jsonpath else f"k{key}"  # JSONPath has no way to say a member with ${ in its name
        said = Pass(f"Say {name}", output={member: value, "queue": queue, "more": [value, queue]}, comment=comment)
        wf.start_at(said >> Wait("Wait", seconds=1))
        return wf

    filled = definition(template(made(Parameter("Queue"))), "shop", {"Queue": "http://queue"})
    assert filled == made("http://queue").compile().to_dict()


# -- parameters -------------------------------------------------------------------------------------------------------


def declared(*workflows: Workflow[Any]) -> dict[str, Any]:
    return declared_in([(workflow, workflow.compile()) for workflow in workflows])


def test_parameters_are_found_wherever_expressions_stand() -> None:
    wf = Workflow("shop", input=dict[str, str])
    turns = wf.variable("turns", Parameter("Initial"))
    ask = Task(
        "Ask",
        resource="arn:aws:states:::sqs:sendMessage",
        arguments={"QueueUrl": Parameter("Queue"), "MessageBody": f"to {Parameter('Text')}"},
        timeout_seconds=Parameter("Seconds", int),
    )
    wf.start_at(ask.sets(turns=jsonata(f"{turns} & {Parameter('Raw')}")))
    wf.returns({"turns": turns, "who": Parameter("Returned")})
    found = declared(wf)
    assert list(found) == ["Initial", "Queue", "Raw", "Returned", "Seconds", "Text"]
    assert found["Seconds"].kind == "int"


def test_what_a_definition_does_not_hold_is_not_asked_for() -> None:
    wf = order()
    wf.variable("unread", Parameter("Unread"))
    assert list(declared(wf)) == ["QueueUrl"]


def test_types_of_parameters_are_checked_by_the_template_too(oracles: Oracles) -> None:
    wf = Workflow("shop")
    values = {name: Parameter(name, kind) for name, kind in (("Int", int), ("Float", float), ("Bool", bool))}
    wf.start_at(Pass("Say", output={**values, "Text": Parameter("Text")}))
    made = template(wf)
    parameters = made.body["Parameters"]
    assert parameters["Int"] == parameters["Float"] == {"Type": "Number"}
    assert parameters["Bool"] == {"Type": "String", "AllowedValues": ["true", "false"]}
    assert parameters["Text"]["Type"] == "String"
    assert lint(oracles, made) == []


def test_the_narrower_of_two_types_holds() -> None:
    one, other = Workflow("one"), Workflow("other")
    one.start_at(Pass("Say", output=Parameter("Count")))
    other.start_at(Pass("Say", output=Parameter("Count", int)))
    assert declared(one, other)["Count"].kind == declared(other, one)["Count"].kind == "int"


def test_two_types_that_no_value_has_are_refused() -> None:
    one, other = Workflow("one"), Workflow("other")
    one.start_at(Pass("Say", output=Parameter("Count", bool)))
    other.start_at(Pass("Say", output=Parameter("Count", int)))
    with pytest.raises(DeployError, match="'Count' is a bool in one place and a number in another"):
        template(one, other)


ALL_KINDS = Workflow("kinds")
ALL_KINDS.start_at(
    Pass(
        "Say",
        output={
            "int": Parameter("Int", int),
            "float": Parameter("Float", float),
            "bool": Parameter("Bool", bool),
            "plain": Parameter("Plain"),
            "quoted": jsonata(f"$uppercase({Parameter('Quoted')})"),
        },
    )
)
FITTING = {"Int": "15", "Float": "-0.5", "Bool": "true", "Plain": "it's fine", "Quoted": "${x}{y} [z]"}


@pytest.mark.parametrize(
    ("name", "value", "reason"),
    [
        ("Int", "1.5", "'1.5' is no whole number"),
        ("Int", "", "is no whole number"),
        ("Int", "1_000", "is no whole number"),
        ("Float", "nan", "is no number"),
        ("Float", " 1", "is no number"),
        ("Bool", "True", "write true or false"),
        ("Plain", 'a "b"', "would end the text"),
        ("Plain", "a\\b", "would end the text"),
        ("Plain", "a\nb", "would end the text"),
        ("Plain", "{% 1 %}", "would become an expression"),
        ("Plain", "é" * 2_049, "4,098 bytes, CloudFormation takes 4,096"),
        ("Quoted", "it's", "would end the text"),
    ],
)
def test_values_that_would_break_the_definition_are_refused(name: str, value: str, reason: str) -> None:
    found = declared(ALL_KINDS)
    check_values(FITTING, found)
    with pytest.raises(SetupError, match=re.escape(reason)):
        check_values({**FITTING, name: value}, found)
    if found[name].kind == "str" and len(value) < 100:
        assert re.fullmatch(value_pattern(found[name]), value) is None


@given(value=st.text(st.sampled_from("abc'\"\\{}%$ \n\x1fé"), max_size=8), name=st.sampled_from(["Plain", "Quoted"]))
def test_a_value_that_is_taken_leaves_a_definition_that_can_be_read(value: str, name: str) -> None:
    found = declared(ALL_KINDS)
    try:
        check_values({**FITTING, name: value}, found)
    except SetupError:
        assert re.fullmatch(value_pattern(found[name]), value) is None
        return
    assert re.fullmatch(value_pattern(found[name]), value)
    output = definition(template(ALL_KINDS), "kinds", {**FITTING, name: value})["States"]["Say"]["Output"]
    assert output["plain"] == (value if name == "Plain" else FITTING["Plain"])
    assert output["quoted"] == f"{{% $uppercase('{value if name == 'Quoted' else FITTING['Quoted']}') %}}"


def test_missing_values_are_named_all_at_once_and_unknown_names_first() -> None:
    found = declared(ALL_KINDS)
    with pytest.raises(
        SetupError, match=r"3 Parameters without a value: Bool, Float, Int\n(.|\n)*--param Bool=\.\.\. "
    ):
        check_complete({"Plain": "x", "Quoted": "y"}, found)
    with pytest.raises(SetupError, match=r"no Parameter is named Quotes\n(.|\n)*did you mean Quoted\?"):
        check_values({"Quotes": "x"}, found)
    with pytest.raises(SetupError, match=r"there are Bool, Float, Int, Plain, Quoted"):
        check_values({"Xyz": "x"}, found)
    with pytest.raises(SetupError, match=r"the workflows have none"):
        check_values({"Xyz": "x"}, {})


def test_defaults_are_those_of_the_template(oracles: Oracles) -> None:
    wf = Workflow("shop")
    values = [Parameter("Text", default=""), Parameter("Int", default=3), Parameter("Float", float, default=2)]
    wf.start_at(Pass("Say", output=[*values, Parameter("Bool", default=True), Parameter("None"), Parameter("Int")]))
    made = template(wf)
    parameters = made.body["Parameters"]
    assert {name: each.get("Default") for name, each in parameters.items()} == {
        "RoleArn": None,
        "Bool": "true",
        "Float": "2",
        "Int": "3",
        "None": None,
        "Text": "",
    }
    assert parameters["Int"]["Type"] == "Number"
    assert lint(oracles, made) == []
    with pytest.raises(SetupError, match="1 Parameter without a value: None"):
        check_complete({}, made.parameters)


def test_a_default_must_fit_where_it_is_put() -> None:
    wf = Workflow("shop")
    wf.start_at(Pass("Say", output=jsonata(f"$uppercase({Parameter('Name', default=chr(39))})")))
    with pytest.raises(DeployError, match=r"the default of the Parameter Name: .* would end the text"):
        template(wf)


def test_two_defaults_are_refused() -> None:
    one, other = Workflow("one"), Workflow("other")
    one.start_at(Pass("Say", output=[Parameter("Count", default=1), Parameter("Count", int)]))
    other.start_at(Pass("Say", output=Parameter("Count", default=2)))
    with pytest.raises(DeployError, match="'Count' has the default '1' in one place and '2' in another"):
        template(one, other)


def test_names_with_underscores_have_logical_ids_without(oracles: Oracles) -> None:
    wf = Workflow("shop")
    names = ["queue_url", "table_name", "TableName", "a_b", "a__b", "bucket", "_", "role_arn"]
    wf.start_at(Pass("Say", output={name: Parameter(name) for name in names}))
    made = template(wf)
    ids = {name: each.logical_id for name, each in made.parameters.items()}
    assert ids["queue_url"] == "QueueUrl"
    assert (ids["TableName"], ids["bucket"]) == ("TableName", "bucket")
    assert len(set(ids.values())) == len(names)
    assert made.role == "SfgenRoleArn"
    assert made.body["Parameters"]["QueueUrl"]["Description"] == "queue_url in the definitions"
    assert lint(oracles, made) == []
    values = {each: f"of-{name}" for name, each in ids.items()}
    assert definition(made, "shop", values)["States"]["Say"]["Output"] == {name: f"of-{name}" for name in names}
    alone = Workflow("shop")
    alone.start_at(Pass("Say", output=Parameter("table_name")))
    assert list(template(alone).body["Parameters"]) == ["RoleArn", "TableName"]


# -- size -------------------------------------------------------------------------------------------------------------


def chain(count: int, words: str) -> Workflow[Any]:
    wf = Workflow("long")
    flow: Any = Pass("Step 0", output=words)
    for number in range(1, count):
        flow = flow >> Pass(f"Step {number}", output=words)
    wf.start_at(flow)
    return wf


def test_a_template_that_would_be_too_large_has_its_definitions_without_white_space() -> None:
    wf = chain(1_600, "x" * 560)
    made = template(wf)
    assert made.compact
    assert made.size_bytes() <= LARGEST_TEMPLATE
    assert definition(made, "long", {}) == wf.compile().to_dict()
    assert not template(chain(330, "x" * 40)).compact


def test_more_parameters_than_a_template_takes_are_refused() -> None:
    wf = Workflow("many")
    wf.start_at(Pass("Say", output=[Parameter(f"P{number}") for number in range(200)]))
    with pytest.raises(DeployError, match="have 200 Parameters; CloudFormation takes 200"):
        template(wf)
