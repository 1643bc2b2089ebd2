"""Choice: the first rule that is true says where to go."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sfgen.asl.model import Json
from sfgen.local.choice import Rule, rule_of
from sfgen.local.flows import ABSENT, Assigned, path_failure, place_of, runtime_failure, template_of
from sfgen.local.jsonpath import PathError, Template
from sfgen.local.states.base import Node

if TYPE_CHECKING:
    from sfgen.local.fiber import Fiber
    from sfgen.local.jsonata import Scope
    from sfgen.local.program import States

__all__ = ["ChoiceNode"]


class ChoiceNode(Node):
    """A Choice state."""

    kind = "Choice"
    continues = False

    __slots__ = ("_reads_context", "_rules")

    def __init__(self, name: str, state: Any, states: States) -> None:
        super().__init__(name, state, states)
        self._rules: list[tuple[Rule, Template | None, str]] = []
        self._reads_context = False
        if not self.flow.is_jsonata:
            self._reads_context = "$$" in str(state.choices)
            self._rules = [
                (rule_of(rule), None if rule.assign is None else template_of(rule.assign), rule.next)
                for rule in state.choices
            ]

    def enter(self, fiber: Fiber) -> bool:
        fiber.arrive(self)
        return self.again(fiber)

    def again(self, fiber: Fiber) -> bool:
        output, assigned, following = self._by_expressions(fiber) if self.flow.is_jsonata else self._by_paths(fiber)
        if following is None:
            raise runtime_failure("Failed to transition out of the state. The state does not point to a next state.")
        return fiber.leave(output, assigned, following)

    def _by_expressions(self, fiber: Fiber) -> tuple[Json, Assigned, str | None]:
        scope = fiber.scope_of_expressions()
        flow, state = self.flow, self.state
        for index, rule in enumerate(state.choices):
            if flow.typed(rule.condition, scope, f"Choices[{index}]/Condition", "boolean"):
                return (*self._shaped(scope, rule, fiber.input, f"Choices[{index}]/"), rule.next)
        return (*self._shaped(scope, state, fiber.input, ""), state.default)

    def _shaped(self, scope: Scope, owner: Any, given: Json, place: str) -> tuple[Json, Assigned]:
        output = owner.output if "output" in owner.model_fields_set else ABSENT
        shaped: tuple[Json, Assigned] = self.flow.shaped(scope, given, output, owner.assign, place)
        return shaped

    def _by_paths(self, fiber: Fiber) -> tuple[Json, Assigned, str | None]:
        flow = self.flow
        effective = flow.effective(fiber)
        place = place_of(fiber, effective, with_context=self._reads_context)
        for holds, assign, following in self._rules:
            try:
                taken = holds(place)
            except PathError as error:
                raise path_failure(error) from None
            if taken:
                # A rule that is taken assigns what it says, and nothing that the state says.
                output, _ = flow.pass_on(fiber, effective, _NO_ASSIGN)
                return output, None if assign is None else flow.fill(fiber, assign, effective), following
        return (*flow.pass_on(fiber, effective), self.state.default)


_NO_ASSIGN = Template({})
