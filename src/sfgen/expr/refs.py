"""`Expr`: what users hold. It borrows Python's syntax and builds nodes.

For a type checker a reference is the Python type of its value (`video.key` is a `str`); at run time it is an `Expr`. So an
operator or method exists here only if that Python type has it, with the same meaning. What Python cannot hand over to an
object (truth, iteration, `in`, `len`) raises `ExpressionError` with the way to say it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, is_typeddict

from sfgen.errors import ExpressionError
from sfgen.expr import markers, operations, text
from sfgen.expr.tree import Access, Call, Literal, Node, Poison, finding
from sfgen.expr.types import (
    UNKNOWN,
    ClassType,
    DictType,
    ObjectType,
    RecordType,
    TupleType,
    Type,
    UnresolvedAnnotationError,
)
from sfgen.expr.values import Held, lift
from sfgen.origin import caller

__all__ = ["Expr"]


# Methods of lists and dicts that change them: nobody uses what they return, so a finding would go unseen.
_CHANGING = frozenset(
    {"append", "clear", "extend", "insert", "pop", "popitem", "remove", "setdefault", "sort", "update"}
)


def _refused(message: str, hint: str) -> ExpressionError:
    place = caller()
    where = f"{place}: " if place else ""
    return ExpressionError(f"{where}{message}\n  hint: {hint}")


class Expr(Held):
    """A value that exists when the workflow runs: a reference, or an expression over references."""

    __slots__ = ()

    # -- members ------------------------------------------------------------------------------------------------------

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        node = self._node
        # Of a value of unknown type it may be a member: then it is a method only if it is called.
        method = None if node.type is UNKNOWN else _method(node, name)
        return method if method is not None else Expr(operations.member(node, name))

    def __getitem__(self, key: Any) -> Any:
        if isinstance(key, slice):
            parts = [None if part is None else lift(part) for part in (key.start, key.stop, key.step)]
            return Expr(operations.slice_of(self._node, *parts))
        return Expr(operations.index(self._node, lift(key)))

    def __dir__(self) -> list[str]:
        if isinstance(self._node.type, RecordType):
            try:
                return list(self._node.type.fields)
            except UnresolvedAnnotationError:
                return []
        return sorted(text.METHODS) if operations.surely(self._node, "string") else []

    def __setattr__(self, name: str, value: Any) -> None:
        raise _refused(f"a reference does not change: .{name} cannot be set", "keep values with step.sets(name=value)")

    def __setitem__(self, key: Any, value: Any) -> None:
        raise _refused(
            "a reference does not change: its items cannot be set", "build a new value: xs + [x], or obj | {...}"
        )

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Call a method, where the type of the value was not known and so the method's name looked like a member's."""
        node = self._node
        base, name = _read(node)
        if name in _CHANGING:
            raise _refused(
                f"a reference does not change: .{name}() would have no effect",
                "build a new value, xs + [x] or obj | {...}, and keep it with step.sets(name=value)",
            )
        if node.problems:
            return self
        method = None if base is None else _method(base, name)
        if method is not None:
            return method(*args, **kwargs)
        return Expr(
            Poison(
                finding(
                    "unknown-member",
                    f"{operations.spell(node)} is a value of the running workflow, not a Python method",
                    "use the functions of sfgen: parse_json, default, join, pluck, map_, keys, ...",
                ),
                accesses=node.accesses,
            )
        )

    # -- operators ----------------------------------------------------------------------------------------------------

    def __eq__(self, other: object) -> Any:
        return Expr(operations.equal(self._node, lift(other)))

    def __ne__(self, other: object) -> Any:
        return Expr(operations.equal(self._node, lift(other), negated=True))

    def __lt__(self, other: Any) -> Any:
        return Expr(operations.compare("less", self._node, lift(other)))

    def __le__(self, other: Any) -> Any:
        return Expr(operations.compare("less_equal", self._node, lift(other)))

    def __gt__(self, other: Any) -> Any:
        return Expr(operations.compare("greater", self._node, lift(other)))

    def __ge__(self, other: Any) -> Any:
        return Expr(operations.compare("greater_equal", self._node, lift(other)))

    def __add__(self, other: Any) -> Any:
        return Expr(operations.add(self._node, lift(other)))

    def __radd__(self, other: Any) -> Any:
        return Expr(operations.add(lift(other), self._node))

    def __sub__(self, other: Any) -> Any:
        return Expr(operations.arithmetic("subtract", self._node, lift(other)))

    def __rsub__(self, other: Any) -> Any:
        return Expr(operations.arithmetic("subtract", lift(other), self._node))

    def __mul__(self, other: Any) -> Any:
        return Expr(operations.arithmetic("multiply", self._node, lift(other)))

    def __rmul__(self, other: Any) -> Any:
        return Expr(operations.arithmetic("multiply", lift(other), self._node))

    def __truediv__(self, other: Any) -> Any:
        return Expr(operations.arithmetic("divide", self._node, lift(other)))

    def __rtruediv__(self, other: Any) -> Any:
        return Expr(operations.arithmetic("divide", lift(other), self._node))

    def __floordiv__(self, other: Any) -> Any:
        return Expr(operations.arithmetic("floor_divide", self._node, lift(other)))

    def __rfloordiv__(self, other: Any) -> Any:
        return Expr(operations.arithmetic("floor_divide", lift(other), self._node))

    def __mod__(self, other: Any) -> Any:
        return Expr(operations.arithmetic("modulo", self._node, lift(other)))

    def __rmod__(self, other: Any) -> Any:
        return Expr(operations.arithmetic("modulo", lift(other), self._node))

    def __pow__(self, other: Any) -> Any:
        return Expr(operations.arithmetic("power", self._node, lift(other)))

    def __rpow__(self, other: Any) -> Any:
        return Expr(operations.arithmetic("power", lift(other), self._node))

    def __neg__(self) -> Any:
        return Expr(operations.arithmetic("negate", self._node))

    def __pos__(self) -> Any:
        return Expr(operations.arithmetic("plus", self._node))

    def __abs__(self) -> Any:
        return Expr(operations.arithmetic("abs", self._node))

    def __divmod__(self, other: Any) -> Any:
        return self // other, self % other

    def __rdivmod__(self, other: Any) -> Any:
        return other // self, other % self

    def __and__(self, other: Any) -> Any:
        return Expr(operations.junction("and", self._node, lift(other)))

    def __rand__(self, other: Any) -> Any:
        return Expr(operations.junction("and", lift(other), self._node))

    def __or__(self, other: Any) -> Any:
        return Expr(_either(self._node, lift(other)))

    def __ror__(self, other: Any) -> Any:
        return Expr(_either(lift(other), self._node))

    # -- text ---------------------------------------------------------------------------------------------------------

    def __format__(self, spec: str) -> str:
        if spec:
            problem = finding(
                "format-spec",
                f"the format {spec!r} in an f-string cannot be applied when the workflow runs",
                "leave it out, or round first: round_(x, 2)",
            )
            return markers.leave(Poison(*self._node.problems, problem, accesses=self._node.accesses))
        return markers.leave(self._node)

    def __str__(self) -> str:
        return markers.leave(self._node)

    def __repr__(self) -> str:
        return f"{markers.REPR_OPEN}{operations.spell(self._node)}: {self._node.type.describe()}⟫"

    # -- what cannot become an expression -----------------------------------------------------------------------------

    def __hash__(self) -> int:
        raise _refused(
            "a reference has no value yet, so it cannot be a key of a dict or a member of a set", "use its name"
        )

    def __bool__(self) -> bool:
        raise _refused(
            "a reference has no truth value yet: it gets one when the workflow runs",
            "in conditions use & | not_() if_() and contains(xs, x) for 'x in xs'; Choice(...).when(...) is for branches",
        )

    def __iter__(self) -> Iterator[Any]:
        if isinstance(self._node.type, TupleType):
            # The length is known, so `first, second = drafts.result` means something.
            return iter([self[number] for number in range(len(self._node.type.elements))])
        raise _refused(
            "a reference cannot be iterated while the workflow is built",
            "use Map(items=...) for states, and map_, filter_ or pluck for values",
        )

    def __contains__(self, item: Any) -> bool:
        raise _refused("'in' cannot become an expression", "write contains(xs, x)")

    def __len__(self) -> int:
        raise _refused("len() cannot become an expression", "write count(xs) for lists, length(text) for strings")

    def __round__(self, digits: int = 0) -> Any:
        raise _refused("round() cannot become an expression", "write round_(x, digits)")

    def __xor__(self, other: Any) -> Any:
        raise _refused("^ cannot become an expression", "for conditions write not_(a == b)")

    __rxor__ = __xor__

    def __lshift__(self, other: Any) -> Any:
        raise _refused("<< and >> cannot become an expression", "write x * 2**n, or x // 2**n")

    __rshift__ = __rlshift__ = __rrshift__ = __lshift__

    def __delattr__(self, name: str) -> None:
        raise _refused(f"a reference does not change: .{name} cannot be deleted", "build a new object: obj(Model, ...)")

    def __reversed__(self) -> Any:
        raise _refused("reversed() cannot become an expression", "write reverse(xs)")

    def __invert__(self) -> Any:
        raise _refused("~ is not a condition for type checkers", "write not_(x)")

    def __int__(self) -> int:
        raise _refused("int() cannot become an expression", "write to_number(x), floor(x) or round_(x)")

    def __float__(self) -> float:
        raise _refused("float() cannot become an expression", "write to_number(x)")

    def __index__(self) -> int:
        raise _refused("a reference is no Python integer", "write range_(a, b) or xs[i] with the reference itself")

    def __reduce_ex__(self, protocol: Any) -> Any:
        raise _refused("a reference cannot be pickled", "keep the compiled definition instead: wf.compile().to_json()")

    def __copy__(self) -> Expr:
        return self

    def __deepcopy__(self, memo: Any) -> Expr:
        return self


def _either(left: Node, right: Node) -> Node:
    if "object" in operations.kinds(left.type) | operations.kinds(right.type):
        return text.merged(left, right)
    return operations.junction("or", left, right)


def _read(node: Node) -> tuple[Node | None, str]:
    """Split a member that was read from what it was read from."""
    if isinstance(node, Access) and node.segments:
        return node.parent, str(node.segments[-1])
    if isinstance(node, Call) and node.op == "member" and isinstance(node.args[1], Literal):
        return node.args[0], str(node.args[1].value)
    return None, ""


def _method(node: Node, name: str) -> Callable[..., Any] | None:
    """Give a method of the Python type that the value has for a type checker, or may have."""
    if name in text.METHODS and operations.fits(node, "string"):
        return _bound(name, text.METHODS[name], node)
    if name == "get" and (node.type is UNKNOWN or _is_dict(node.type)):
        return _bound(name, text.get, node)
    return None


def _is_dict(type_: Type) -> bool:
    """Say whether the value is a dict for a type checker: dicts, TypedDicts and object expressions are."""
    if isinstance(type_, ClassType) and is_typeddict(type_.cls):
        return "get" not in type_.cls.__annotations__
    return isinstance(type_, DictType) or (isinstance(type_, ObjectType) and "get" not in type_.fields)


def _bound(name: str, method: Callable[..., Node], node: Node) -> Callable[..., Any]:
    def call(*args: Any, **kwargs: Any) -> Expr:
        nodes = [node, *map(lift, args)]
        if kwargs:
            problem = finding("operand-type", f".{name}() takes its arguments without their names here")
            return Expr(operations.poisoned(nodes, problem))
        return Expr(method(*nodes))

    return call
