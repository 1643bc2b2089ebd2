"""Flows: what can stand in a chain, and how chains are linked.

A chain is a linked cell, so that `flow = flow >> step` in a loop costs the same each time. Building registers nothing for
compilation: what a workflow consists of is what its start reaches.
"""

from __future__ import annotations

from collections.abc import Callable
from contextvars import ContextVar
from functools import wraps
from typing import TYPE_CHECKING, Any, Generic, NoReturn, ParamSpec, TypeVar, cast

from sfgen.errors import DefinitionError, Location
from sfgen.expr.refs import Expr
from sfgen.expr.tree import Node, Poison, finding
from sfgen.expr.values import constant_text, lift
from sfgen.origin import locate, mark

if TYPE_CHECKING:
    from sfgen.dsl.steps import Step

__all__ = ["Chain", "Flow", "FragmentFrame", "Returning", "current_fragment", "fragment"]

R = TypeVar("R")
R_co = TypeVar("R_co", covariant=True)
S = TypeVar("S")
P = ParamSpec("P")
F = TypeVar("F", bound="Flow[Any]")


class Flow(Generic[R_co]):
    """A step or a chain of steps. `a >> b` continues with b where a has an open end.

    Attributes:
        entry: The step it begins with.
        last: The step it ends with.
        returned: The expression that `returns` gave it, or None.
    """

    __slots__ = ()

    if TYPE_CHECKING:
        entry: Step[Any]
        last: Step[Any]
        returned: Node | None

    def __rshift__(self, other: Flow[S]) -> Chain[S]:
        """Continue with another flow.

        Behind a Choice, the open ends written inside it, and its missing default, continue there: the branches join.
        """
        if not isinstance(other, Flow):
            what = (
                "a list has no order of execution: Parallel(name, {...})" if isinstance(other, (list, tuple)) else None
            )
            raise DefinitionError(
                [finding("value-not-json", f">> continues with a step or a chain, not {other!r}", what)]
            )
        return Chain(self, other)

    def __rrshift__(self, other: object) -> NoReturn:
        raise DefinitionError([finding("value-not-json", f">> begins with a step or a chain, not with {other!r}")])

    def __format__(self, spec: str) -> str:
        """Refuse: a step in an f-string was meant to be its result."""
        hint = "write {step.result} in the f-string, or {step.entry.name} for its name"
        raise DefinitionError([finding("value-not-json", "a step has no text", hint)])

    def __bool__(self) -> bool:
        """Refuse: `a and b` between flows would drop one of them."""
        raise DefinitionError([finding("plain-bool", "a step has no truth value", "chain steps with >>")])

    @property
    def result(self) -> R_co:
        """What it gives, for steps that come later; for a type checker and an editor a value of that type."""
        raise NotImplementedError

    def returns(self, value: S) -> Flow[S]:
        """Say what the flow gives: its `result`, and the output of a branch, an iteration or a fragment made of it.

        Args:
            value: A reference or expression that can be read where the flow ends.
        """
        return Returning(self, lift(value))


class Chain(Flow[R_co]):
    """Two flows, one behind the other."""

    __slots__ = ("_trail", "entry", "last", "left", "returned", "right")

    entry: Step[Any]
    last: Step[Any]

    def __init__(self, left: Flow[Any], right: Flow[R_co]) -> None:
        self.left: Flow[Any] = left
        self.right: Flow[R_co] = right
        self.entry = left.entry
        self.last = right.last
        self.returned: Node | None = right.returned
        self._trail = mark()
        left.last.key.uses.append(self)

    @property
    def location(self) -> Location | None:
        """Where the chain was written."""
        return locate(self._trail)

    @property
    def result(self) -> R_co:
        """What the last step gives, or what the last flow was given with `returns`."""
        return self.last.result if self.returned is None else cast("R_co", Expr(self.returned))


class Returning(Flow[R_co]):
    """A flow with a result of its own."""

    __slots__ = ("entry", "flow", "last", "returned")

    def __init__(self, flow: Flow[Any], value: Node) -> None:
        self.flow: Flow[Any] = flow
        self.returned: Node = value
        self.entry = flow.entry
        self.last = flow.last

    @property
    def result(self) -> R_co:
        """The value given to `returns`."""
        return cast("R_co", Expr(self.returned))


class FragmentFrame:
    """A fragment that is being built: its prefix, and the variables declared in it."""

    __slots__ = ("outer", "prefix", "variables")

    def __init__(self, prefix: str, outer: FragmentFrame | None) -> None:
        self.prefix: str = prefix if outer is None else f"{outer.prefix}: {prefix}"
        self.outer: FragmentFrame | None = outer
        self.variables: dict[str, object] = {}


_fragment: ContextVar[FragmentFrame | None] = ContextVar("sfgen_fragment", default=None)
_building: ContextVar[tuple[Callable[..., Any], ...]] = ContextVar("sfgen_building", default=())


def current_fragment() -> FragmentFrame | None:
    """Give the fragment that is being built, if any."""
    return _fragment.get()


def fragment(function: Callable[P, F]) -> Callable[P, F]:
    """Make a function that builds a piece of workflow usable many times.

    The function's first argument is a prefix: the names of all states and variables made during a call begin with it
    (`Outline: Parse`), so that each use has names of its own. It returns a flow, whose `result` is the fragment's.

    Raises:
        DefinitionError: the function calls itself (code `fragment-calls-itself`); loops are made of steps, by chaining back.

    Examples:
        >>> from sfgen import Flow, Pass, fragment
        >>> @fragment
        ... def greet(prefix: str, *, name: str) -> Flow[str]:
        ...     return Pass("Greet", output=f"Hello {name}")
        >>> greet("Morning", name="Ada").entry.name
        'Morning: Greet'
    """

    @wraps(function)
    def build(*args: P.args, **kwargs: P.kwargs) -> F:
        if function in _building.get():
            hint = "loop by chaining back to a step"
            problem = finding("fragment-calls-itself", f"the fragment {function.__name__}() calls itself", hint)
            raise DefinitionError([problem])
        if not args or not isinstance(args[0], str):
            raise DefinitionError(
                [
                    finding(
                        "reference-in-constant", f"{function.__name__}() needs a text as its first argument, the prefix"
                    )
                ]
            )
        prefix = constant_text(args[0], "the prefix of a fragment")
        frame = _fragment.set(FragmentFrame(prefix, _fragment.get()))
        building = _building.set((*_building.get(), function))
        try:
            return function(*args, **kwargs)
        finally:
            _building.reset(building)
            _fragment.reset(frame)

    return build


def no_result(what: str, hint: str) -> Any:
    """Give the poisoned result of what has none."""
    return Expr(Poison(finding("no-result", what, hint)))
