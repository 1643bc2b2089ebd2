"""Walking: order, pointers, scopes, languages and transitions."""

import pytest

from sfgen import asl

END = asl.SucceedState()


def sample() -> asl.StateMachine:
    inner_map = asl.MapState(
        item_processor=asl.ItemProcessor(
            processor_config=asl.ProcessorConfig(mode="DISTRIBUTED", execution_type="STANDARD"),
            start_at="C/1",
            states={"C/1": asl.PassState(query_language="JSONata", next="C~2"), "C~2": END},
        ),
        end=True,
    )
    parallel = asl.ParallelState(
        branches=(
            asl.Branch(start_at="B", states={"B": inner_map}),
            asl.Branch(start_at="D", states={"D": END}),
        ),
        next="E",
    )
    old_map = asl.MapState(iterator=asl.ItemProcessor(start_at="F", states={"F": END}), end=True)
    return asl.StateMachine(start_at="A", states={"A": parallel, "E": old_map})


def test_states_come_in_the_order_of_the_document_with_their_pointers() -> None:
    visits = list(asl.walk(sample()))
    assert [(visit.name, visit.pointer) for visit in visits] == [
        ("A", "/States/A"),
        ("B", "/States/A/Branches/0/States/B"),
        ("C/1", "/States/A/Branches/0/States/B/ItemProcessor/States/C~11"),
        ("C~2", "/States/A/Branches/0/States/B/ItemProcessor/States/C~02"),
        ("D", "/States/A/Branches/1/States/D"),
        ("E", "/States/E"),
        ("F", "/States/E/Iterator/States/F"),
    ]


def test_scopes_know_what_is_around_them() -> None:
    machine = sample()
    found = list(asl.scopes(machine))
    assert [(scope.pointer, scope.parent, scope.depth, scope.distributed) for scope in found] == [
        ("", None, 0, False),
        ("/States/A/Branches/0", "A", 1, False),
        ("/States/A/Branches/0/States/B/ItemProcessor", "B", 2, True),
        ("/States/A/Branches/1", "A", 1, False),
        ("/States/E/Iterator", "E", 1, False),
    ]
    assert found[0].machine is machine
    assert [scope.pointer for scope in found[2].ancestors()] == ["/States/A/Branches/0", ""]
    assert [visit.name for visit in found[2].visits()] == ["C/1", "C~2"]


def test_states_of_one_scope_share_it() -> None:
    visits = {visit.name: visit for visit in asl.walk(sample())}
    assert visits["A"].scope is visits["E"].scope
    assert visits["C/1"].scope is visits["C~2"].scope
    assert visits["C/1"].scope is not visits["B"].scope
    assert visits["C/1"].scope.outer is visits["B"]
    assert visits["B"].scope.outer is visits["A"]


@pytest.mark.parametrize("language", ["JSONPath", "JSONata"])
def test_language_in_force_is_that_of_the_state_or_of_the_machine(language: asl.QueryLanguage) -> None:
    machine = sample().model_copy(update={"query_language": language})
    languages = {visit.name: visit.query_language for visit in asl.walk(machine)}
    assert languages.pop("C/1") == "JSONata"
    assert set(languages.values()) == {language}
    assert {visit.query_language for visit in asl.walk(sample()) if visit.name != "C/1"} == {"JSONPath"}


def test_transitions_of_each_kind() -> None:
    task = asl.TaskState(
        resource="arn",
        catch=(asl.Catcher(error_equals=("A",), next="X"), asl.Catcher(error_equals=("B",), next="Y")),
        next="Z",
    )
    assert list(asl.transitions(task)) == [
        ("/Catch/0/Next", "X", "catch"),
        ("/Catch/1/Next", "Y", "catch"),
        ("/Next", "Z", "next"),
    ]
    nested = asl.ChoiceRule(variable="$.a", is_null=True, next="nowhere: nested rules lead nowhere")
    choice = asl.ChoiceState(
        choices=(asl.ChoiceRule(not_=nested, next="X"), asl.ChoiceRule(condition="{% true %}", next="Y")), default="Z"
    )
    assert list(asl.transitions(choice)) == [
        ("/Choices/0/Next", "X", "choice"),
        ("/Choices/1/Next", "Y", "choice"),
        ("/Default", "Z", "default"),
    ]
    assert list(asl.transitions(asl.PassState(end=True))) == []
    assert list(asl.transitions(END)) == []
    assert list(asl.transitions(asl.FailState())) == []


def test_a_catcher_without_target_leads_nowhere() -> None:
    state = asl.TaskState.trusted(resource="arn", catch=(asl.Catcher.trusted(error_equals=("E",)),), end=True)
    assert list(asl.transitions(state)) == []


@pytest.mark.parametrize(
    ("pointer", "tokens"),
    [("", []), ("/", [""]), ("/a~1b/~0", ["a/b", "~"]), ("/~01", ["~1"]), ("/a//b", ["a", "", "b"])],
)
def test_pointers_split_and_join(pointer: str, tokens: list[str]) -> None:
    assert asl.split(pointer) == tokens
    assert "".join("/" + asl.escape(token) for token in tokens) == pointer
    assert [asl.unescape(asl.escape(token)) for token in tokens] == tokens
