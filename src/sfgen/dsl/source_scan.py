"""Where a file uses a Python operator on a reference: it is decided when the workflow is built, not when it runs.

Most such uses raise when the file is imported. `is` does not, and neither does what is never called; so the source is
looked at. Nothing is run: what a name stands for is known from the module's globals after import, and inside functions
from local assignments. What is not surely a reference is no finding.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping
from enum import Enum, auto
from types import FunctionType, ModuleType
from typing import Any, Final, TypeAlias

from sfgen.checks import report
from sfgen.dsl.flow import Flow
from sfgen.dsl.workflow import Workflow
from sfgen.errors import Diagnostic, Location
from sfgen.expr.refs import Expr

__all__ = ["scan"]


class _Kind(Enum):
    """What an expression of the source stands for, as far as it matters here."""

    REFERENCE = auto()
    FLOW = auto()
    WORKFLOW = auto()
    GIVES_REFERENCE = auto()
    GIVES_FLOW = auto()
    GIVES_WORKFLOW = auto()
    PENDING = auto()
    """The name whose value is being looked for: `x = x.title` says nothing about x."""


_Known: TypeAlias = _Kind | ModuleType | list[Any] | tuple[Any, ...] | dict[Any, Any] | None
"""A kind, or an object of the program that has more inside, or None for anything else."""

_Bindings: TypeAlias = dict[str, list[ast.expr | None]]
"""The values that names are assigned; None stands for one that the source does not show."""

_FUNCTION_MODULES: Final = frozenset({"sfgen.expr.functions", "sfgen.dsl.parameter", "sfgen.dsl.workflow"})
_FLOW_REFERENCES: Final = frozenset({"result", "error", "item", "index", "batch_items"})
_FLOW_VERSIONS: Final = frozenset({"catch", "otherwise", "process", "returns", "sets", "when"})
_WORKFLOW_REFERENCES: Final = frozenset({"input", "context", "caught"})
_CALLED: Final[Mapping[_Kind, _Kind]] = {
    _Kind.REFERENCE: _Kind.REFERENCE,
    _Kind.GIVES_REFERENCE: _Kind.REFERENCE,
    _Kind.GIVES_FLOW: _Kind.FLOW,
    _Kind.GIVES_WORKFLOW: _Kind.WORKFLOW,
    _Kind.PENDING: _Kind.PENDING,
}
_IDENTITY: Final = (ast.Is, ast.IsNot)
_MEMBERSHIP: Final = (ast.In, ast.NotIn)
_LINKS: Final = (ast.Attribute, ast.Subscript, ast.Call)
_FUNCTIONS: Final = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
_COMPREHENSIONS: Final = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
_PLAIN: Final = (ast.Constant, ast.List, ast.Tuple, ast.Set, ast.Dict, ast.JoinedStr, ast.Lambda, *_COMPREHENSIONS)
_DEEPEST: Final = 50
_LONGEST_SHOWN: Final = 60


def scan(source: str, file: str, names: Mapping[str, object]) -> list[Diagnostic]:
    """Find where a file applies to references what Python decides at once.

    That is `is`, `in`, `and`, `or`, `not`, chained comparisons, and the tests of `if`, `while`, `assert`, `match`,
    conditional expressions and comprehensions.

    Args:
        source: The text of the file, which is Python.
        file: Its path, for the findings.
        names: The module's globals, after it was imported.

    Returns:
        Warnings with the code `python-operator`, in the order of the source.
    """
    tree = ast.parse(source)
    found = sorted(_Scan(names).run(tree), key=lambda each: (each[0].lineno, each[0].col_offset))
    return [_finding(node, operator, source, file) for node, operator in found]


# ---------------------------------------------------------------------------------------------------------------------
# Scopes


class _Scope:
    """A function, class or comprehension, or the module.

    Attributes:
        node: What makes the scope.
        outer: The scope around it, or None for the module.
        bound: What its names are assigned.
        known: What names were found to stand for.
    """

    __slots__ = ("bound", "known", "node", "outer")

    def __init__(self, node: ast.AST, outer: _Scope | None, bound: _Bindings) -> None:
        self.node = node
        self.outer = outer
        self.bound = bound
        self.known: dict[str, _Known] = {}


def _bindings(body: Iterable[ast.AST]) -> _Bindings:
    """Collect what is assigned to names by statements, but not by those of functions and classes inside them."""
    bound: _Bindings = {}
    todo = list(body)[::-1]
    while todo:
        node = todo.pop()
        inside: Iterable[ast.AST] = ()
        if isinstance(node, ast.Assign):
            for target in node.targets:
                _bind(bound, target, node.value)
            inside = (node.value,)
        elif isinstance(node, (ast.AnnAssign, ast.NamedExpr)):
            if node.value is not None:
                _bind(bound, node.target, node.value)
                inside = (node.value,)
        elif isinstance(node, ast.AugAssign):
            inside = (node.value,)  # `x += y` leaves a reference a reference
        elif isinstance(node, _COMPREHENSIONS):
            inside = [each for each in ast.walk(node) if isinstance(each, ast.NamedExpr)]
        else:
            for name in _names_bound(node):
                bound.setdefault(name, []).append(None)
            if not isinstance(node, (*_FUNCTIONS, ast.ClassDef)):
                inside = ast.iter_child_nodes(node)
        todo.extend(reversed(list(inside)))
    return bound


def _bind(bound: _Bindings, target: ast.expr, value: ast.expr) -> None:
    if isinstance(target, ast.Name):
        bound.setdefault(target.id, []).append(value)
    elif isinstance(target, (ast.Tuple, ast.List)):
        parts = value.elts if isinstance(value, (ast.Tuple, ast.List)) else []
        starred = any(isinstance(part, ast.Starred) for part in (*parts, *target.elts))
        if len(parts) == len(target.elts) and not starred:
            for inner, part in zip(target.elts, parts, strict=True):
                _bind(bound, inner, part)
        else:
            for name in _stored(target):
                bound.setdefault(name, []).append(None)


def _stored(target: ast.AST) -> Iterator[str]:
    return (each.id for each in ast.walk(target) if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Store))


def _names_bound(node: ast.AST) -> Iterable[str]:
    """Return the names that one node binds to a value which the source does not show."""
    if isinstance(node, ast.Name):
        return [node.id] if isinstance(node.ctx, ast.Store) else ()
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        return (node.name,)
    if isinstance(node, (ast.Import, ast.ImportFrom)):
        return [(alias.asname or alias.name).partition(".")[0] for alias in node.names]
    if isinstance(node, (ast.ExceptHandler, ast.MatchAs, ast.MatchStar)):
        return (node.name,) if node.name else ()
    if isinstance(node, ast.MatchMapping):
        return (node.rest,) if node.rest else ()
    return node.names if isinstance(node, (ast.Global, ast.Nonlocal)) else ()


def _parameters(arguments: ast.arguments) -> list[str]:
    each = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs, arguments.vararg, arguments.kwarg]
    return [one.arg for one in each if one is not None]


# ---------------------------------------------------------------------------------------------------------------------
# What expressions stand for, and the operators on them


class _Scan:
    """One file on its way to its findings. The source is walked with a list, not by recursion."""

    def __init__(self, names: Mapping[str, object]) -> None:
        self.names = names
        self.depth = 0
        self.of_references: set[int] = set()
        """Lambdas whose parameters are references, since a function of sfgen calls them."""

    def run(self, tree: ast.Module) -> Iterator[tuple[ast.expr, str]]:
        """Give each expression that is decided too early, with the operator that does it."""
        todo: list[tuple[ast.AST, _Scope]] = [(tree, _Scope(tree, None, _bindings(tree.body)))]
        while todo:
            node, scope = todo.pop()
            yield from self.operators(node, scope)
            scope = self.scope_of(node, scope)
            todo.extend((child, scope) for child in ast.iter_child_nodes(node))

    def scope_of(self, node: ast.AST, scope: _Scope) -> _Scope:
        """Return the scope of what is inside a node."""
        if isinstance(node, _COMPREHENSIONS):
            names = [name for each in node.generators for name in _stored(each.target)]
            return _Scope(node, scope, {name: [None] for name in names})
        if isinstance(node, ast.Lambda):
            inner = _Scope(node, scope, {name: [None] for name in _parameters(node.args)})
            if id(node) in self.of_references:
                inner.known = dict.fromkeys(inner.bound, _Kind.REFERENCE)
            return inner
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            bound = _bindings(node.body)
            for name in _parameters(node.args):
                bound.setdefault(name, []).append(None)
            inner = _Scope(node, scope, bound)
            for name in bound:  # in order, so that no assignment waits for a long row of earlier ones
                self.local(name, inner)
            return inner
        if isinstance(node, ast.ClassDef):
            return _Scope(node, scope, _bindings(node.body))
        return scope

    def operators(self, node: ast.AST, scope: _Scope) -> Iterator[tuple[ast.expr, str]]:
        """Give the expressions that a node decides too early."""
        if isinstance(node, ast.Compare):
            yield from self.comparison(node, scope)
        elif isinstance(node, ast.BoolOp):
            if self.is_early(node, scope):
                yield node, "and" if isinstance(node.op, ast.And) else "or"
        elif isinstance(node, ast.UnaryOp):
            if isinstance(node.op, ast.Not) and self.is_reference(node.operand, scope):
                yield node, "not"
        elif isinstance(node, (ast.If, ast.While, ast.Assert)):
            yield from self.test(node.test, scope, type(node).__name__.lower())
        elif isinstance(node, ast.IfExp):
            if self.is_tested(node.test, scope):
                yield node, "if else"
        elif isinstance(node, ast.Match):
            if self.is_reference(node.subject, scope):
                yield node.subject, "match"
        elif isinstance(node, _COMPREHENSIONS):
            inner = self.scope_of(node, scope)
            for test in (test for each in node.generators for test in each.ifs):
                yield from self.test(test, inner, "comprehension")
        elif isinstance(node, ast.Call) and self.kind(node.func, scope) is _Kind.GIVES_REFERENCE:
            arguments = (*node.args, *(keyword.value for keyword in node.keywords))
            self.of_references.update(id(each) for each in arguments if isinstance(each, ast.Lambda))

    def comparison(self, node: ast.Compare, scope: _Scope) -> Iterator[tuple[ast.expr, str]]:
        operands = [node.left, *node.comparators]
        references = [self.is_reference(each, scope) for each in operands]
        for index, operator in enumerate(node.ops):
            if isinstance(operator, (*_IDENTITY, *_MEMBERSHIP)) and any(references[index : index + 2]):
                yield node, "is" if isinstance(operator, _IDENTITY) else "in"
                return
        if len(node.ops) > 1 and any(references):
            yield node, "chain"

    def test(self, test: ast.expr, scope: _Scope, operator: str) -> Iterator[tuple[ast.expr, str]]:
        if self.is_tested(test, scope):
            yield test, operator

    def is_tested(self, test: ast.expr, scope: _Scope) -> bool:
        """Say whether the truth of a reference is asked for by a test, and by nothing inside it that is told already."""
        while isinstance(test, ast.BoolOp):
            if self.is_early(test, scope):
                return False
            test = test.values[-1]
        return self.is_reference(test, scope)

    def is_early(self, node: ast.BoolOp, scope: _Scope) -> bool:
        """Say whether `and` or `or` asks for the truth of a reference: it does not for its last operand."""
        return any(self.is_reference(each, scope) for each in node.values[:-1])

    def is_reference(self, node: ast.expr, scope: _Scope) -> bool:
        return self.kind(node, scope) is _Kind.REFERENCE

    def kind(self, node: ast.expr, scope: _Scope) -> _Known:
        """Return what an expression stands for; None if that is not sure, or too deep to look for."""
        if self.depth >= _DEEPEST:
            return None
        self.depth += 1
        try:
            links: list[ast.Attribute | ast.Subscript | ast.Call] = []
            while isinstance(node, _LINKS):
                links.append(node)
                node = node.func if isinstance(node, ast.Call) else node.value
            known = self.start(node, scope)
            for link in reversed(links):
                known = _follow(known, link)
            return known
        finally:
            self.depth -= 1

    def start(self, node: ast.expr, scope: _Scope) -> _Known:
        """Return what an expression stands for that is no member, item or call."""
        if isinstance(node, ast.Name):
            return self.name(node.id, scope)
        if isinstance(node, ast.NamedExpr):
            return self.kind(node.value, scope)
        if isinstance(node, ast.IfExp):
            return _common([self.kind(node.body, scope), self.kind(node.orelse, scope)])
        if isinstance(node, ast.BinOp):
            return self.operation(node, scope)
        if isinstance(node, ast.UnaryOp) and not isinstance(node.op, ast.Not):
            return _Kind.REFERENCE if self.is_reference(node.operand, scope) else None
        if (
            isinstance(node, ast.Compare)
            and len(node.ops) == 1
            and not isinstance(node.ops[0], (*_IDENTITY, *_MEMBERSHIP))
        ):
            operands = (node.left, node.comparators[0])
            return _Kind.REFERENCE if any(self.is_reference(each, scope) for each in operands) else None
        return None

    def operation(self, node: ast.BinOp, scope: _Scope) -> _Known:
        kinds: list[_Known] = []
        left: ast.expr = node
        while isinstance(left, ast.BinOp):
            kinds.append(self.kind(left.right, scope))
            operator, left = left.op, left.left
        if isinstance(left, ast.Constant) and isinstance(left.value, str) and isinstance(operator, ast.Mod):
            return None  # Python's own formatting
        if isinstance(node.op, ast.RShift):
            return _Kind.FLOW if kinds[0] is _Kind.FLOW else None
        kinds.append(self.kind(left, scope))
        return next((each for each in (_Kind.REFERENCE, _Kind.PENDING) if each in kinds), None)

    def name(self, name: str, scope: _Scope) -> _Known:
        around: _Scope = scope
        while around.outer is not None:
            if name in around.bound and (around is scope or not isinstance(around.node, ast.ClassDef)):
                return self.local(name, around)
            around = around.outer
        known = _classify(self.names.get(name))
        if known is _Kind.REFERENCE and any(isinstance(value, _PLAIN) for value in around.bound.get(name, ())):
            return None  # it was something plain before: `found = None`, and then a loop
        return known

    def local(self, name: str, scope: _Scope) -> _Known:
        if name not in scope.known:
            scope.known[name] = _Kind.PENDING
            scope.known[name] = _common(
                [None if value is None else self.kind(value, scope) for value in scope.bound[name]]
            )
        return scope.known[name]


def _follow(known: _Known, link: ast.Attribute | ast.Subscript | ast.Call) -> _Known:
    """Return what a member, an item or the value of a call stands for."""
    if isinstance(link, ast.Call):
        return _CALLED.get(known) if isinstance(known, _Kind) else None
    if isinstance(link, ast.Subscript):
        return _item(known, link.slice)
    name = link.attr
    if known is _Kind.REFERENCE:
        return None if name.startswith("_") else known
    if known is _Kind.FLOW:
        return _Kind.REFERENCE if name in _FLOW_REFERENCES else _Kind.GIVES_FLOW if name in _FLOW_VERSIONS else None
    if known is _Kind.WORKFLOW:
        return (
            _Kind.REFERENCE if name in _WORKFLOW_REFERENCES else _Kind.GIVES_REFERENCE if name == "variable" else None
        )
    if isinstance(known, ModuleType):
        # A module of sfgen may load a name when it is asked for; one of the user's runs nothing here.
        ours = known.__name__.partition(".")[0] == "sfgen"
        return _classify(getattr(known, name, None) if ours else vars(known).get(name))
    return known if known is _Kind.PENDING else None


def _item(known: _Known, key: ast.expr) -> _Known:
    if isinstance(known, _Kind):
        # A class keeps being one behind its parameters: Task[Order].
        return None if known in (_Kind.FLOW, _Kind.WORKFLOW, _Kind.GIVES_REFERENCE) else known
    if isinstance(known, (list, tuple, dict)):
        try:
            return _classify(known[ast.literal_eval(key)])
        except (ValueError, TypeError, LookupError):
            return None
    return None


def _classify(value: object) -> _Known:
    """Return what an object of the program stands for."""
    if isinstance(value, Expr):
        return _Kind.REFERENCE
    if isinstance(value, Flow):
        return _Kind.FLOW
    if isinstance(value, Workflow):
        return _Kind.WORKFLOW
    if isinstance(value, type):
        return _Kind.GIVES_FLOW if issubclass(value, Flow) else _Kind.GIVES_WORKFLOW if value is Workflow else None
    if isinstance(value, FunctionType):
        return _Kind.GIVES_REFERENCE if value.__module__ in _FUNCTION_MODULES else None
    return value if isinstance(value, (ModuleType, list, tuple, dict)) else None


def _common(kinds: list[_Known]) -> _Known:
    sure = [each for each in kinds if each is not _Kind.PENDING]
    return sure[0] if sure and all(each is sure[0] for each in sure) else None


# ---------------------------------------------------------------------------------------------------------------------
# Findings


def _finding(node: ast.expr, operator: str, source: str, file: str) -> Diagnostic:
    message = f"`{_shown(node, source)}` is decided by Python when the workflow is built, not when it runs"
    return report("python-operator", message, _hint(node, operator, source), source=Location(file, node.lineno))


def _hint(node: ast.expr, operator: str, source: str) -> str:
    if isinstance(node, ast.Compare) and operator in ("is", "in"):
        return _comparison_hint(node, source)
    if isinstance(node, ast.Compare) and operator == "chain":
        operands = [node.left, *node.comparators]
        pairs = zip(operands, node.ops, operands[1:], strict=False)
        return "write " + " & ".join(
            f"({_shown(a, source)} {_SIGNS[type(op)]} {_shown(b, source)})" for a, op, b in pairs
        )
    if isinstance(node, ast.BoolOp):
        sign = " & " if isinstance(node.op, ast.And) else " | "
        return "write " + sign.join(_in_brackets(each, source) for each in node.values)
    if isinstance(node, ast.UnaryOp) and operator == "not":
        return f"write not_({_shown(node.operand, source)})"
    if isinstance(node, ast.IfExp) and operator == "if else":
        return f"write if_({', '.join(_shown(each, source) for each in (node.test, node.body, node.orelse))})"
    if operator == "comprehension":
        return "write filter_(values, lambda x: condition)"
    return "branch in the workflow: Choice(name).when(condition, step)"


def _comparison_hint(node: ast.Compare, source: str) -> str:
    left, right = _shown(node.left, source), _shown(node.comparators[0], source)
    operator = node.ops[0]
    if isinstance(operator, ast.In):
        return f"write contains({right}, {left})"
    if isinstance(operator, ast.NotIn):
        return f"write not_(contains({right}, {left}))"
    if right == "None":
        return f"write not_(is_present({left}))" if isinstance(operator, ast.Is) else f"write is_present({left})"
    return f"write {left} {'==' if isinstance(operator, ast.Is) else '!='} {right}"


_SIGNS: Final[Mapping[type[ast.cmpop], str]] = {
    ast.Eq: "==",
    ast.NotEq: "!=",
    ast.Lt: "<",
    ast.LtE: "<=",
    ast.Gt: ">",
    ast.GtE: ">=",
    ast.Is: "is",
    ast.IsNot: "is not",
    ast.In: "in",
    ast.NotIn: "not in",
}


def _in_brackets(node: ast.expr, source: str) -> str:
    shown = _shown(node, source)
    return shown if isinstance(node, (*_LINKS, ast.Name)) else f"({shown})"


def _shown(node: ast.expr, source: str) -> str:
    text = " ".join((ast.get_source_segment(source, node) or "").split())
    return text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}..."
