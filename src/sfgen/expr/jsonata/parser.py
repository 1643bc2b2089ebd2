"""Parser of JSONata 2.0.6: a text to the tree of `sfgen.expr.jsonata.tree`.

Operator precedence (Pratt), with the pending constructs in a list instead of on Python's stack: a construct that needs an
operand leaves what is to happen with it in `frames` and returns None. So no input can end in a RecursionError.

What the text means is settled as it is read, where jsonata 2.0.6 has a second pass: names become paths, predicates go to
the step before them, `%` is bound to the step that it stands for. Faults that jsonata finds only in that pass (S0207,
S0209, S0210, S0213, S0215, S0216, S0217) give way to those that it meets while reading, wherever they stand.

Source: docs.jsonata.org; where it says nothing, what jsonata 2.0.6 from npm does.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from sfgen.expr.jsonata.errors import MAX_DEPTH, TOO_DEEP, JsonataSyntaxError
from sfgen.expr.jsonata.lexer import END, LITERAL, NAME, REGEX, VARIABLE, Lexer
from sfgen.expr.jsonata.operands import (
    Ancestry,
    OpenPath,
    OpenTerm,
    Operand,
    Search,
    is_lambda_word,
    is_whole,
    keeps_array,
    last_term,
    node_of,
    plain_variable,
)
from sfgen.expr.jsonata.signatures import check_signature
from sfgen.expr.jsonata.tree import (
    Apply,
    Array,
    Binary,
    Bind,
    Block,
    Call,
    Condition,
    Descendants,
    Filter,
    Group,
    IndexBinding,
    Lambda,
    Literal,
    Name,
    Negate,
    Node,
    Object,
    Pair,
    Partial,
    Placeholder,
    Range,
    Regex,
    Sort,
    SortTerm,
    Transform,
    Variable,
    Wildcard,
    depth,
)

__all__ = ["parse"]

_Then = Callable[[Operand], Operand | None]

# How strongly an operator binds to what is left of it.
_BINDING: Final = 80
_STEP: Final = 75
_PREFIXED: Final = 70
_ASSIGNMENT: Final = 10


def parse(text: str) -> Node:
    """Read an expression of JSONata 2.0.6.

    Args:
        text: The expression, without the `{%` and `%}` of a definition.

    Returns:
        Its tree. A lone name is a `Path` of one step.

    Raises:
        JsonataSyntaxError: JSONata 2.0.6 refuses it; or it is nested more than `MAX_DEPTH` deep.

    Examples:
        >>> parse("$total + 1")
        Binary(operator='+', left=Variable(name='total'), right=Literal(value=1))
    """
    return _Parser(text).parse()


class _Parser:
    def __init__(self, text: str) -> None:
        self.lexer = Lexer(text)
        self.ancestry = Ancestry()
        self.frames: list[tuple[_Then, int]] = []
        # An operator that binds no stronger than this ends the current operand.
        self.power = 0
        # The first error that counts only if the rest of the text has no other.
        self.late: JsonataSyntaxError | None = None

    # Reading

    def parse(self) -> Node:
        lexer = self.lexer
        lexer.advance()
        operand = self.expression()
        if lexer.kind != END:
            raise self.fault("S0201", f"{lexer.describe()} follows an expression that is already complete")
        for search in self.ancestry.of(operand):
            self.lose(search)
        if self.late:
            raise self.late
        root = node_of(operand)
        # An expression has no more levels than tokens.
        if lexer.count > MAX_DEPTH and depth(root) > MAX_DEPTH:
            raise self.too_deep(0)
        return root

    def expression(self) -> Operand:
        lexer = self.lexer
        frames = self.frames
        while True:
            operand = self.beginning()
            while operand is not None:
                infix = _INFIX.get(lexer.kind)
                if infix is not None and infix[0] > self.power:
                    operator, start = lexer.kind, lexer.start
                    lexer.advance()
                    operand = infix[1](self, operand, operator, start)
                elif frames:
                    then, self.power = frames.pop()
                    operand = then(operand)
                else:
                    return operand

    def beginning(self) -> Operand | None:
        """Begin an operand with the current token."""
        lexer = self.lexer
        kind, value, start, end = lexer.kind, lexer.value, lexer.start, lexer.end
        lexer.advance(operand=False)
        if kind == VARIABLE:
            return Variable(start, str(value))
        if kind == NAME:
            return self.name(start, str(value))
        if kind == LITERAL:
            return Literal(start, None if isinstance(value, tuple) else value)
        if prefix := _PREFIX.get(kind):
            return prefix(self, start)
        if kind in {"and", "or", "in"}:
            return self.name(start, kind)
        if kind == REGEX and isinstance(value, tuple):
            return Regex(start, *value)
        if kind == END:
            self.defer("S0207", "The expression ends where a value must follow", start, end)
            return Literal(start, None)
        raise JsonataSyntaxError("S0211", f"{kind!r} stands where a value must begin", start, end)

    def need(self, power: int, then: _Then) -> Operand | None:
        """Ask for an operand that ends before an operator of at most this power, and say what to do with it."""
        if len(self.frames) >= MAX_DEPTH:
            raise self.too_deep(self.lexer.start)
        self.frames.append((then, self.power))
        self.power = power
        return None

    def take(self, kind: str, *, operand: bool = True) -> None:
        """Pass the operator that must come now; `operand` is for what follows it, as in `Lexer.advance`."""
        lexer = self.lexer
        if lexer.kind != kind:
            code = "S0203" if lexer.kind == END else "S0202"
            raise self.fault(code, f"{kind!r} is missing before {lexer.describe()}")
        lexer.advance(operand=operand)

    def took(self, kind: str) -> bool:
        """Pass an operator if it comes now."""
        if self.lexer.kind != kind:
            return False
        self.lexer.advance()
        return True

    def name(self, start: int, name: str) -> OpenPath:
        path = OpenPath(OpenTerm(Name(start, name)))
        path.made_by = "name"
        return path

    # Errors

    def fault(self, code: str, message: str) -> JsonataSyntaxError:
        return JsonataSyntaxError(code, message, self.lexer.start, self.lexer.end)

    def too_deep(self, position: int) -> JsonataSyntaxError:
        return JsonataSyntaxError(
            TOO_DEEP, f"The expression is too deeply nested: more than {MAX_DEPTH} levels", position
        )

    def defer(self, code: str, message: str, position: int, end: int | None = None) -> None:
        self.late = self.late or JsonataSyntaxError(code, message, position, position + 1 if end is None else end)

    def lose(self, search: Search | None) -> None:
        if search:
            self.defer("S0217", "% stands for the parent of a value, and none can be derived here", search.position)

    # What an operand begins with

    def block(self, start: int) -> Operand | None:
        lexer = self.lexer
        parts: list[Node] = []
        searches: list[Search] = []

        def part(operand: Operand) -> Operand | None:
            searches.extend(self.ancestry.of(operand))
            parts.append(node_of(operand))
            return self.need(0, part) if self.took(";") and lexer.kind != ")" else close()

        def close() -> Node:
            self.take(")", operand=False)
            return self.ancestry.hand_on(Block(start, tuple(parts), any(map(is_whole, parts))), searches)

        return close() if lexer.kind == ")" else self.need(0, part)

    def array(self, start: int) -> Operand | None:
        lexer = self.lexer
        items: list[Node] = []
        searches: list[Search] = []

        def item(operand: Operand) -> Operand | None:
            position = lexer.start
            if not self.took(".."):
                return add(operand)
            first = node_of(operand)

            def last(end: Operand) -> Operand | None:
                return add(self.ancestry.inherit(Range(position, first, node_of(end)), operand, end))

            return self.need(0, last)

        def add(operand: Operand) -> Operand | None:
            searches.extend(self.ancestry.of(operand))
            items.append(node_of(operand))
            return self.need(0, item) if self.took(",") else close()

        def close() -> Node:
            self.take("]", operand=False)
            return self.ancestry.hand_on(Array(start, tuple(items)), searches)

        return close() if lexer.kind == "]" else self.need(0, item)

    def object(self, start: int) -> Operand | None:
        searches: list[Search] = []
        return self.pairs(searches, lambda pairs: self.ancestry.hand_on(Object(start, pairs), searches))

    def pairs(self, searches: list[Search], then: Callable[[tuple[Pair, ...]], Operand]) -> Operand | None:
        """Read the inside and the end of braces; their searches are added to the list."""
        lexer = self.lexer
        pairs: list[Pair] = []

        def key(name: Operand) -> Operand | None:
            position = lexer.start
            self.take(":")

            def value(content: Operand) -> Operand | None:
                searches.extend(self.ancestry.of(name) + self.ancestry.of(content))
                pairs.append(Pair(position, node_of(name), node_of(content)))
                return self.need(0, key) if self.took(",") else close()

            return self.need(0, value)

        def close() -> Operand:
            self.take("}", operand=False)
            return then(tuple(pairs))

        return close() if lexer.kind == "}" else self.need(0, key)

    def minus(self, start: int) -> Operand | None:
        def negated(operand: Operand) -> Operand:
            number = operand.expression if isinstance(operand, OpenTerm) else operand
            opposite = _opposite(number)
            if opposite is None:
                return self.ancestry.inherit(Negate(start, node_of(operand)), operand)
            if isinstance(operand, OpenTerm):
                operand.expression = Literal(start, opposite)
                return operand
            return Literal(start, opposite)

        return self.need(_PREFIXED, negated)

    def wildcard(self, start: int) -> Node:
        return Wildcard(start)

    def descendants(self, start: int) -> Node:
        return Descendants(start)

    def parent(self, start: int) -> Node:
        # Each search may go back along a path with many of them.
        if len(self.ancestry.searches) >= MAX_DEPTH:
            raise JsonataSyntaxError(TOO_DEEP, f"The expression has more than {MAX_DEPTH} parent operators (%)", start)
        return self.ancestry.begin(start)

    def transform(self, start: int) -> Operand | None:
        def pattern(selected: Operand) -> Operand | None:
            self.take("|")

            def update(changes: Operand) -> Operand | None:
                def delete(names: Operand | None) -> Node:
                    self.take("|")
                    removed = None if names is None else node_of(names)
                    return Transform(start, node_of(selected), node_of(changes), removed)

                return self.need(0, delete) if self.took(",") else delete(None)

            return self.need(0, update)

        return self.need(0, pattern)

    # Operators behind an operand

    def binary(self, left: Operand, operator: str, start: int) -> Operand | None:
        first = node_of(left)

        def right(operand: Operand) -> Node:
            return self.ancestry.inherit(Binary(start, operator, first, node_of(operand)), left, operand)

        return self.need(_INFIX[operator][0], right)

    def apply(self, left: Operand, operator: str, start: int) -> Operand | None:
        first = node_of(left)

        def right(operand: Operand) -> Operand:
            node = Apply(start, first, node_of(operand))
            if not (keeps_array(left) or keeps_array(operand)):
                return node
            term = OpenTerm(node)
            term.keep_array = True
            return term

        return self.need(_INFIX[operator][0], right)

    def bind(self, left: Operand, _operator: str, start: int) -> Operand | None:
        target = plain_variable(left)
        if target is None:
            position = node_of(left).position
            raise JsonataSyntaxError("S0212", "The left side of := is not a variable such as $total", position, start)

        def value(operand: Operand) -> Node:
            return self.ancestry.inherit(Bind(start, target, node_of(operand)), operand)

        # A further := to the right belongs to the value.
        return self.need(_ASSIGNMENT - 1, value)

    def condition(self, left: Operand, _operator: str, start: int) -> Operand | None:
        condition = node_of(left)

        def then(chosen: Operand) -> Operand | None:
            first = node_of(chosen)

            def otherwise(operand: Operand) -> Node:
                node = Condition(start, condition, first, node_of(operand))
                return self.ancestry.inherit(node, left, chosen, operand)

            if self.took(":"):
                return self.need(0, otherwise)
            return self.ancestry.inherit(Condition(start, condition, first, None), left, chosen)

        return self.need(0, then)

    def call(self, left: Operand, _operator: str, start: int) -> Operand | None:
        lexer = self.lexer
        arguments: list[Operand] = []

        def argument(operand: Operand) -> Operand | None:
            arguments.append(operand)
            return following() if self.took(",") else close()

        def following() -> Operand | None:
            position = lexer.start
            while self.took("?"):
                arguments.append(Placeholder(position))
                if not self.took(","):
                    return close()
                position = lexer.start
            return self.need(0, argument)

        def close() -> Operand | None:
            self.take(")", operand=False)
            if is_lambda_word(left):
                return self.definition(node_of(left).position, arguments)
            kind = Partial if any(isinstance(operand, Placeholder) for operand in arguments) else Call
            node = kind(start, node_of(left), tuple(map(node_of, arguments)))
            return self.ancestry.inherit(node, *arguments)

        return close() if lexer.kind == ")" else following()

    def definition(self, start: int, arguments: list[Operand]) -> Operand | None:
        """Read what follows the parameters of a function definition."""
        parameters: list[Variable] = []
        for number, argument in enumerate(arguments, 1):
            parameter = plain_variable(argument)
            if parameter is None:
                message = f"Parameter {number} of a function definition is not a variable such as $item"
                raise JsonataSyntaxError("S0208", message, node_of(argument).position)
            parameters.append(parameter)
        signature = self.signature() if self.lexer.kind == "<" else None
        self.take("{")

        def body(operand: Operand) -> Node:
            self.take("}")
            return Lambda(start, tuple(parameters), signature, node_of(operand))

        return self.need(0, body)

    def signature(self) -> str:
        lexer = self.lexer
        start = lexer.start
        parts = ["<"]
        level = 1
        while level and lexer.kind not in {"{", END}:
            lexer.advance()
            level += {"<": 1, ">": -1}.get(lexer.kind, 0)
            parts.append(_signature_text(lexer))
        end = lexer.end
        self.take(">")
        signature = "".join(parts)
        check_signature(signature, start, end)
        return signature

    def filter(self, left: Operand, _operator: str, start: int) -> Operand | None:
        if self.took("]"):
            return self.kept_array(left)

        def condition(operand: Operand) -> Operand:
            filtered = self.open(left)
            term = last_term(filtered)
            if term.group:
                self.defer("S0209", "A predicate follows the grouping { } of the same value", start)
            stage = Filter(start, node_of(operand))
            if isinstance(filtered, OpenPath):
                term.add_stage(stage)
            else:
                term.add_filter(stage)
            self.ancestry.resolve_filter(term, operand)
            self.lose(self.ancestry.lost)
            self.take("]", operand=False)
            return filtered

        return self.need(0, condition)

    def kept_array(self, left: Operand) -> Operand:
        kept = self.open(left)
        kept.keep_array = True
        if isinstance(kept, OpenPath) and kept.made_by:
            kept.steps[-1].keep_array = True
            kept.kept = True
            kept.keep_singleton |= kept.made_by == "name"
        return kept

    def group(self, left: Operand, _operator: str, start: int) -> Operand | None:
        grouped = self.open(left)
        if grouped.group:
            self.defer("S0210", "A second grouping { } follows the first one", start)

        def done(pairs: tuple[Pair, ...]) -> Operand:
            grouped.group = Group(start, pairs)
            if isinstance(grouped, OpenPath):
                grouped.made_by = ""
            return grouped

        # A search that a grouping leaves open is followed by nobody.
        return self.pairs([], done)

    def sort(self, left: Operand, _operator: str, start: int) -> Operand | None:
        lexer = self.lexer
        terms: list[SortTerm] = []
        searches: list[Search] = []

        def begin() -> Operand | None:
            position = lexer.start
            descending = self.took(">")
            if not descending:
                self.took("<")

            def term(operand: Operand) -> Operand | None:
                searches.extend(self.ancestry.of(operand))
                terms.append(SortTerm(position, node_of(operand), descending))
                return begin() if self.took(",") else close()

            return self.need(0, term)

        def close() -> Operand:
            self.take(")")
            path = self.path(left)
            step = OpenTerm(Sort(start, tuple(terms)))
            step.searching = tuple(searches)
            path.steps.append(step)
            self.ancestry.resolve_last_step(path)
            self.lose(self.ancestry.lost)
            return path

        self.take("(")
        return begin()

    def focus(self, left: Operand, operator: str, start: int) -> Operand | None:
        def bound(operand: Operand) -> Operand:
            name = self.bound_name(operand, operator)
            focused = self.open(left)
            term = last_term(focused)
            if term.stages or term.filters:
                self.defer("S0215", "A binding with @ follows a predicate of the same step", start)
            if isinstance(term.expression, Sort):
                self.defer("S0216", "A binding with @ follows the ordering ^( ) of the path", start)
            term.focus = name
            term.tuples = True
            if isinstance(focused, OpenPath):
                focused.made_by = "focus"
            return focused

        return self.need(_BINDING, bound)

    def index(self, left: Operand, operator: str, start: int) -> Operand | None:
        def bound(operand: Operand) -> Operand:
            name = self.bound_name(operand, operator)
            path = self.path(left)
            term = path.steps[-1]
            if path is not left:
                term.become_later_step()
            if term.stages:
                term.add_stage(IndexBinding(start, name))
            else:
                term.index = name
            term.tuples = True
            return path

        return self.need(_BINDING, bound)

    def bound_name(self, operand: Operand, operator: str) -> str:
        variable = plain_variable(operand)
        if variable is None:
            message = f"{operator!r} is not followed by a variable such as $item"
            raise JsonataSyntaxError("S0214", message, node_of(operand).position)
        return variable.name

    def dot(self, left: Operand, _operator: str, _start: int) -> Operand | None:
        lexer = self.lexer

        def step(right: Operand) -> OpenPath:
            return self.continued(left, right)

        if lexer.kind != NAME:
            return self.need(_STEP, step)
        # Most steps are names and end there: those need no frame.
        name = self.name(lexer.start, str(lexer.value))
        lexer.advance(operand=False)
        following = _INFIX.get(lexer.kind)
        if following is None or following[0] <= _STEP:
            return step(name)
        self.need(_STEP, step)
        return name

    # Paths

    def open(self, operand: Operand) -> OpenTerm | OpenPath:
        """Give an operand that predicates, groupings and bindings can be added to."""
        if not isinstance(operand, Node):
            return operand
        term = OpenTerm(operand)
        term.searching = self.ancestry.below(operand)
        return term

    def path(self, operand: Operand) -> OpenPath:
        """Give the operand as a path that can be continued."""
        opened = self.open(operand)
        if isinstance(opened, OpenTerm):
            path = OpenPath(opened)
            path.kept = opened.keep_array
            return path
        opened.made_by = ""
        return opened

    def continued(self, left: Operand, right: Operand) -> OpenPath:
        """Put a step, or the steps of a path, behind an operand."""
        path = self.path(left)
        if path is not left:
            path.searching = self.ancestry.own(left)
        added = self.open(right)
        if isinstance(added, OpenPath):
            path.steps += added.steps
            path.kept |= added.kept
        else:
            added.become_later_step()
            path.steps.append(added)
            path.kept |= added.keep_array
        while path.checked < len(path.steps):
            self.check_step(path.steps[path.checked])
            path.checked += 1
        path.keep_singleton |= path.kept
        path.steps[0].keep_whole()
        path.steps[-1].keep_whole()
        self.ancestry.resolve_last_step(path)
        self.lose(self.ancestry.lost)
        return path

    def check_step(self, step: OpenTerm) -> None:
        literal = step.expression
        if isinstance(literal, Literal):
            if isinstance(literal.value, str):
                step.expression = Name(literal.position, literal.value)
            else:
                self.defer("S0213", "A number, true, false or null cannot be a step of a path", literal.position)


def _opposite(node: Node | OpenPath) -> float | None:
    """Negate a literal number; None for anything else."""
    number = node.value if isinstance(node, Literal) else None
    if number is None or isinstance(number, str | bool):
        return None
    # The negative zero exists only as a float.
    return -number or (0 if str(number) == "-0.0" else -0.0)


def _signature_text(lexer: Lexer) -> str:
    value = lexer.value
    if isinstance(value, tuple):
        return f"/{value[0]}/{value[1]}"
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    return str(value)


_PREFIX: Final[dict[str, Callable[[_Parser, int], Operand | None]]] = {
    "(": _Parser.block,
    "[": _Parser.array,
    "{": _Parser.object,
    "-": _Parser.minus,
    "*": _Parser.wildcard,
    "**": _Parser.descendants,
    "%": _Parser.parent,
    "|": _Parser.transform,
}

_INFIX: Final[dict[str, tuple[int, Callable[[_Parser, Operand, str, int], Operand | None]]]] = {
    "[": (_BINDING, _Parser.filter),
    "(": (_BINDING, _Parser.call),
    "@": (_BINDING, _Parser.focus),
    "#": (_BINDING, _Parser.index),
    ".": (_STEP, _Parser.dot),
    "{": (_PREFIXED, _Parser.group),
    "*": (60, _Parser.binary),
    "/": (60, _Parser.binary),
    "%": (60, _Parser.binary),
    "+": (50, _Parser.binary),
    "-": (50, _Parser.binary),
    "&": (50, _Parser.binary),
    "=": (40, _Parser.binary),
    "!=": (40, _Parser.binary),
    "<": (40, _Parser.binary),
    "<=": (40, _Parser.binary),
    ">": (40, _Parser.binary),
    ">=": (40, _Parser.binary),
    "in": (40, _Parser.binary),
    "~>": (40, _Parser.apply),
    "^": (40, _Parser.sort),
    "and": (30, _Parser.binary),
    "or": (25, _Parser.binary),
    "?": (20, _Parser.condition),
    ":=": (_ASSIGNMENT, _Parser.bind),
}
