"""Printing of expression trees as JSONata 2.0.6.

`expression` gives the text of a node; `template` gives what stands in a JSON field: plain JSON where the value is
constant, and `{% ... %}` where it is not. Who prints decides what each path stands for there: the `Resolver`.

Two habits of JSONata shape the output. Lists in a list constructor are flattened unless they are constructors themselves,
so elements that are lists print as `[x]`. Functions that give sequences turn a single element into that element, so their
results are wrapped in `[...]`; and where that element may be a list itself, `[]` behind the function keeps it whole.
Source: jsonata.org, "Processing model", and the behaviour of version 2.0.6.

What is printed more than once is bound to a variable first, unless it is a path or a constant: `(value := ...; ...)`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from json.encoder import encode_basestring
from typing import Any, Final, Protocol

from sfgen.expr import operations as ops
from sfgen.expr.jsonata import FUNCTIONS
from sfgen.expr.tree import (
    PARSED,
    Access,
    Arr,
    Call,
    Lambda,
    Literal,
    Node,
    Obj,
    Poison,
    RawJsonata,
    Root,
    RootKind,
    Segment,
    grouped,
    is_call,
)
from sfgen.expr.types import BooleanType, NumberType, Type

__all__ = ["Resolver", "expression", "is_constant", "name_step", "quoted", "regex", "template"]

ATOM: Final = 100
POSTFIX: Final = 80
UNARY: Final = 70
MULTIPLY: Final = 60
ADD: Final = 50
COMPARE: Final = 40
AND: Final = 30
OR: Final = 25
CONDITIONAL: Final = 20


class Resolver(Protocol):
    """Says what a path is called where it is printed."""

    def __call__(self, access: Access, /) -> tuple[str, tuple[Segment, ...]]:
        """Give the JSONata text of the start of a path, at least as tightly bound as a path, and the steps left."""
        ...


_WORDS: Final = frozenset({"and", "or", "in", "true", "false", "null", "function"})
_VARIABLE: Final = re.compile(r"\$(\w+)")
_SEQUENCES: Final = frozenset({"map", "filter", "slice"})
_OWN_ROOTS: Final = frozenset({RootKind.LAMBDA, RootKind.PARAMETER})
_SMALL_SLICE: Final = 10
"""A slice is printed as a list of positions up to this length: each element is compared with each of them."""


def quoted(text: str) -> str:
    """Write a string literal; with single quotes where possible, since they need no escape in JSON."""
    body = encode_basestring(text)[1:-1]
    if "'" in text:
        return f'"{body}"'
    return "'" + body.replace('\\"', '"') + "'"


def _constant_text(text: str) -> tuple[str, int]:
    pieces = text.split("${")
    if len(pieces) == 1:
        return quoted(text), ATOM
    # A substitution would replace the text: the two characters must not meet.
    texts = [pieces[0] + "$", *("{" + piece + "$" for piece in pieces[1:-1]), "{" + pieces[-1]]
    return grouped(list(map(quoted, texts)), " & "), ADD


def regex(pattern: str) -> str:
    """Write a regular expression literal.

    JSONata looks for its end by counting brackets and looking at single backslashes: brackets inside `[...]` get a
    backslash, and a backslash that stands for itself gets another spelling.
    """
    pieces: list[str] = []
    in_class = False
    for found in _REGEX_PIECE.finditer(pattern):
        piece = found[0]
        if piece == "\\\\":
            piece = "\\x5c"
        elif piece == "/" or (in_class and piece in "[(){}"):
            piece = f"\\{piece}"
        elif piece in "[]":
            in_class = piece == "["
        pieces.append(piece)
    return f"/{''.join(pieces)}/"


_REGEX_PIECE: Final = re.compile(r"\\.|.", re.DOTALL)


def name_step(name: str) -> str | None:
    """Write a member's name as a step of a path; None where the grammar has no way to, or it looks like a substitution."""
    if name.isascii() and name.isidentifier() and name not in _WORDS:
        return name
    return None if is_call(name) else f"`{name}`"


def expression(node: Node, resolve: Resolver) -> str:
    """Print a node as a JSONata expression, without delimiters."""
    return _Printer(node, resolve).text(node, 0)


def template(node: Node, resolve: Resolver) -> Any:
    """Print a node as a JSON value in which everything that is not constant is a `{% ... %}` string."""
    if isinstance(node, Obj) and all(isinstance(key, str) and "${" not in key for key, _ in node.items):
        return {key: template(value, resolve) for key, value in node.items}
    if isinstance(node, Arr):
        return [template(element, resolve) for element in node.elements]
    if isinstance(node, Literal) and not (isinstance(node.value, str) and _needs_expression(node.value)):
        return node.value
    plain = _substitution_text(node)
    if plain is not None:
        return plain
    return f"{{% {expression(node, resolve)} %}}"


def is_constant(node: Node) -> bool:
    """Say whether a node prints as plain text, perhaps with substitutions."""
    return isinstance(node, Literal) or _substitution_text(node) is not None


def _needs_expression(text: str) -> bool:
    return text.startswith("{%") or text.endswith("%}") or "${" in text


def _substitution_text(node: Node) -> str | None:
    """Give the plain text of a string made of constants and substitutions, if it is one."""
    parts = node.args if isinstance(node, Call) and node.op == "concat" else (node,)
    texts = []
    for part in parts:
        if isinstance(part, Literal) and isinstance(part.value, str) and "${" not in part.value:
            texts.append(part.value)
        elif _is_parameter(part) and not isinstance(part.type, (NumberType, BooleanType)):
            texts.append(_substitution(part))
        else:
            return None
    text = "".join(texts)
    return None if text.startswith("{%") or text.endswith("%}") else text


def _is_parameter(node: Node) -> bool:
    return isinstance(node, Access) and node.root.kind is RootKind.PARAMETER and not node.segments


def _substitution(node: Node) -> str:
    assert isinstance(node, Access)
    return f"${{{node.root.name}}}"


_SIMPLE: Final[Mapping[str, str]] = {
    "abs": "$abs",
    "average": "$average",
    "base64_decode": "$base64decode",
    "base64_encode": "$base64encode",
    "ceil": "$ceil",
    "contains_text": "$contains",
    "count": "$count",
    "distinct": "$distinct",
    "floor": "$floor",
    "from_millis": "$fromMillis",
    "hash": "$hash",
    "length": "$length",
    "lookup": "$lookup",
    "lowercase": "$lowercase",
    "max": "$max",
    "min": "$min",
    "now": "$now",
    "number": "$number",
    "pad": "$pad",
    "parse": "$parse",
    "power": "$power",
    "random": "$random",
    "replace": "$replace",
    "reverse": "$reverse",
    "sort": "$sort",
    "sqrt": "$sqrt",
    "string": "$string",
    "substring_after": "$substringAfter",
    "substring_before": "$substringBefore",
    "sum": "$sum",
    "to_millis": "$toMillis",
    "type": "$type",
    "uppercase": "$uppercase",
    "url_decode": "$decodeUrlComponent",
    "url_encode": "$encodeUrlComponent",
    "uuid": "$uuid",
    "zip": "$zip",
}
"""Operations that are one function with the same arguments in the same order."""

_INFIX: Final[Mapping[str, tuple[str, int]]] = {
    "add": ("+", ADD),
    "subtract": ("-", ADD),
    "multiply": ("*", MULTIPLY),
    "divide": ("/", MULTIPLY),
    "equal": ("=", COMPARE),
    "less": ("<", COMPARE),
    "less_equal": ("<=", COMPARE),
    "greater": (">", COMPARE),
    "greater_equal": (">=", COMPARE),
    "and": ("and", AND),
    "or": ("or", OR),
}


class _Printer:
    """Prints one expression; knows the names that are taken in it."""

    def __init__(self, node: Node, resolve: Resolver) -> None:
        self._node = node
        self._resolve = resolve
        self._params: dict[Root, str] = {}
        self._taken: set[str] | None = None

    def text(self, node: Node, binding: int) -> str:
        """Print a node so that it can stand next to an operator that binds this tightly."""
        text, own = self._print(node)
        return text if own >= binding else f"({text})"

    def _print(self, node: Node) -> tuple[str, int]:
        if isinstance(node, Access):
            return self._access(node)
        if isinstance(node, Literal):
            return self._literal(node)
        if isinstance(node, Call):
            return self._call(node)
        if isinstance(node, Obj):
            return self._object(node)
        if isinstance(node, Arr):
            return "[" + ", ".join(map(self._element, node.elements)) + "]", ATOM
        if isinstance(node, Lambda):
            return self._lambda(node), ATOM
        if isinstance(node, RawJsonata):
            return self._raw(node)
        assert isinstance(node, Poison)
        return "null", ATOM  # never emitted: a poisoned expression stops the compile

    # -- leaves -------------------------------------------------------------------------------------------------------

    def _literal(self, node: Literal) -> tuple[str, int]:
        value = node.value
        if isinstance(value, str):
            return _constant_text(value)
        if value is None or isinstance(value, bool):
            return json.dumps(value), ATOM
        return repr(value), ATOM if value >= 0 else UNARY

    def _access(self, node: Access) -> tuple[str, int]:
        if node.root.kind is RootKind.PARAMETER:
            return self._parameter(node)
        if node.root in self._params:
            return self._path(self._params[node.root], node.segments)
        text, rest = self._resolve(node)
        return self._path(text, rest)

    def _parameter(self, node: Access) -> tuple[str, int]:
        text = f"'{_substitution(node)}'"
        if isinstance(node.type, NumberType):
            return f"$number({text})", ATOM
        return (f"{text} = 'true'", COMPARE) if isinstance(node.type, BooleanType) else (text, ATOM)

    def _path(self, text: str, segments: tuple[Segment, ...]) -> tuple[str, int]:
        for segment in segments:
            if segment is PARSED:
                text = f"$parse({text})"
            elif isinstance(segment, int):
                text = f"{text}[{segment}]"
            else:
                step = name_step(segment)
                text = f"$lookup({text}, {_constant_text(segment)[0]})" if step is None else f"{text}.{step}"
        return text, POSTFIX

    def _raw(self, node: RawJsonata) -> tuple[str, int]:
        text = "".join(part if isinstance(part, str) else self.text(part, POSTFIX) for part in node.parts)
        return text.strip(), 0

    # -- constructors -------------------------------------------------------------------------------------------------

    def _object(self, node: Obj) -> tuple[str, int]:
        groups: list[list[str]] = []
        constant = False
        for key, value in node.items:
            # Two equal keys in one constructor are an error, and a computed key may equal any other.
            if not groups or not (constant and isinstance(key, str)):
                groups.append([])
            constant = isinstance(key, str)
            name = _constant_text(key)[0] if isinstance(key, str) else self.text(key, CONDITIONAL + 1)
            groups[-1].append(f"{name}: {self.text(value, 0)}")
        texts = [f"{{{', '.join(group)}}}" for group in groups]
        return (f"$merge([{', '.join(texts)}])", POSTFIX) if len(texts) > 1 else (texts[0] if texts else "{}", ATOM)

    def _element(self, node: Node) -> str:
        """Print an element of a list constructor so that it stays one element."""
        text, own = self._print(node)
        found = ops.kinds(node.type)
        if _is_constructor(text, own) or (found and "list" not in found):
            return text
        if found == {"list"}:
            return f"[{_guarded(text)}]"

        def choose(text: str) -> tuple[str, int]:
            return f"$type({text}) = 'array' ? [[{_guarded(text)}]] : {text}", CONDITIONAL

        return self._once(node, "value", choose)[0]

    def _spread(self, node: Node) -> str:
        """Print a list in a list constructor so that its elements are taken over."""
        text, own = self._print(node)
        return text[1:-1] if _is_constructor(text, own) else _guarded(text)

    def _once(self, node: Node, wish: str, use: Callable[[str], tuple[str, int]]) -> tuple[str, int]:
        """Print what uses a value several times, so that it is evaluated and written once."""
        if isinstance(node, (Access, Literal)):
            return use(self.text(node, POSTFIX))
        name = self._fresh(wish)
        return f"({name} := {self.text(node, 0)}; {use(name)[0]})", ATOM

    def _lambda(self, node: Lambda, names: Mapping[Root, str] | None = None) -> str:
        for root in node.params:
            self._params[root] = (names or {}).get(root) or self._fresh(root.name)
        params = ", ".join(self._params[root] for root in node.params)
        return f"function({params}) {{ {self.text(node.body, 0)} }}"

    def _fresh(self, wish: str) -> str:
        if self._taken is None:
            read = [access for access in self._node.accesses if access.root.kind not in _OWN_ROOTS]
            texts = [self._resolve(access)[0] for access in read]
            raws = [raw for raw in self._node.raws if isinstance(raw, RawJsonata)]
            texts += [part for raw in raws for part in raw.parts if isinstance(part, str)]
            self._taken = {name for text in texts for name in _VARIABLE.findall(text)}
        name, number = wish, 1
        while name in self._taken or name in FUNCTIONS or name == "states":
            number += 1
            name = f"{wish}_{number}"
        self._taken.add(name)
        return f"${name}"

    # -- operations ---------------------------------------------------------------------------------------------------

    def _call(self, node: Call) -> tuple[str, int]:
        simple = _SIMPLE.get(node.op)
        if simple is not None:
            return f"{simple}({', '.join(self.text(arg, 0) for arg in node.args)})", POSTFIX
        infix = _INFIX.get(node.op)
        if infix is not None:
            return self._infix(infix[0], infix[1], node.args)
        return _SPECIAL[node.op](self, node)

    def _infix(self, symbol: str, binding: int, args: tuple[Node, ...]) -> tuple[str, int]:
        # Comparisons do not chain; the others group to the left.
        first = binding + 1 if binding == COMPARE else binding
        texts = [self.text(args[0], first), *(self.text(arg, binding + 1) for arg in args[1:])]
        return grouped(texts, f" {symbol} "), binding

    def _concat(self, node: Call) -> tuple[str, int]:
        pieces: list[str] = []
        plain: str | None = None
        for arg in node.args:
            constant = _substitution_text(arg)
            if constant is not None:
                plain = constant if plain is None else plain + constant
                continue
            if plain is not None:
                pieces.append(quoted(plain))
                plain = None
            pieces.append(self.text(arg, ADD + 1))
        if plain is not None:
            pieces.append(quoted(plain))
        if len(pieces) == 1:
            return (pieces[0], ATOM) if plain is not None else (f"$string({self.text(node.args[0], 0)})", POSTFIX)
        return grouped(pieces, " & "), ADD

    def _unequal(self, node: Call) -> tuple[str, int]:
        return f"$not({self._infix('=', COMPARE, node.args)[0]})", POSTFIX

    def _not(self, node: Call) -> tuple[str, int]:
        (arg,) = node.args
        if arg.sure:
            return f"$not({self.text(arg, 0)})", POSTFIX
        if ops.surely(arg, "boolean"):
            return f"$not({self.text(arg, COMPARE + 1)} = true)", POSTFIX
        return f"$not($boolean({self.text(arg, 0)}) = true)", POSTFIX

    def _if(self, node: Call) -> tuple[str, int]:
        test, then, otherwise = node.args
        texts = self.text(test, CONDITIONAL + 1), self.text(then, CONDITIONAL + 1), self.text(otherwise, CONDITIONAL)
        return "{} ? {} : {}".format(*texts), CONDITIONAL

    def _let(self, node: Call) -> tuple[str, int]:
        steps: list[str] = []
        body: Node = node
        while isinstance(body, Call) and body.op == "let":
            value, each = body.args
            assert isinstance(each, Lambda)
            (root,) = each.params
            text = self.text(value, 0)
            self._params[root] = self._fresh(root.name)
            steps.append(f"{self._params[root]} := {text}")
            body = each.body
        return f"({'; '.join(steps)}; {self.text(body, 0)})", ATOM

    def _default(self, node: Call) -> tuple[str, int]:
        value, otherwise = node.args
        fallback = self.text(otherwise, CONDITIONAL)

        def choose(text: str) -> tuple[str, int]:
            return f"{self._present(value, text)} ? {text} : {fallback}", CONDITIONAL

        return self._once(value, "value", choose)

    def _is_present(self, node: Call) -> tuple[str, int]:
        (value,) = node.args
        return self._present(value, self.text(value, COMPARE + 1)), COMPARE

    def _present(self, value: Node, text: str) -> str:
        # A comparison with something missing is false, so `!= null` tests for both.
        found = ops.kinds(value.type)
        return f"$exists({text})" if found and "null" not in found else f"{text} != null"

    def _negate(self, node: Call) -> tuple[str, int]:
        return f"-{self.text(node.args[0], UNARY + 1)}", UNARY

    def _plus(self, node: Call) -> tuple[str, int]:
        return self._print(node.args[0])

    def _floor_divide(self, node: Call) -> tuple[str, int]:
        return f"$floor({self._infix('/', MULTIPLY, node.args)[0]})", POSTFIX

    def _modulo(self, node: Call) -> tuple[str, int]:
        # The sign follows the divisor, as in Python; JSONata's own `%` follows the dividend.
        value, divisor = node.args
        if _is_integer(value) and _is_integer(divisor) and isinstance(divisor, (Access, Literal)):
            left, right = self.text(value, MULTIPLY), self.text(divisor, MULTIPLY + 1)
            return f"({left} % {right} + {right}) % {right}", MULTIPLY

        # Adding the divisor to a fraction would round it.
        def rest(divided_by: str) -> tuple[str, int]:
            name = self._fresh("rest")
            found = f"{name} := {self.text(value, MULTIPLY)} % {divided_by}"
            return f"({found}; {name} * {divided_by} < 0 ? {name} + {divided_by} : {name})", ATOM

        return self._once(divisor, "divisor", rest)

    def _round(self, node: Call) -> tuple[str, int]:
        value, digits = node.args
        tail = "" if digits == Literal(0) else f", {self.text(digits, 0)}"
        return f"$round({self.text(value, 0)}{tail})", POSTFIX

    def _member(self, node: Call) -> tuple[str, int]:
        base, name = node.args
        assert isinstance(name, Literal)
        return self._path(_guarded(self.text(base, POSTFIX)), (str(name.value),))

    def _item(self, node: Call) -> tuple[str, int]:
        base, position = node.args
        text, own = self._print(base)
        computed = isinstance(base, Call) and base.op == "item" and _whole(base.args[1]) is None
        if own < POSTFIX or text.startswith("(") or computed:
            # JSONata 2.0.6 forgets a position behind parentheses at the end of a function's body. And a computed position
            # gives a sequence: a second one behind it would count in that, not in the element found.
            text = f"[{_guarded(text)}]"
        return f"{text}[{self.text(position, 0)}]", POSTFIX

    def _contains(self, node: Call) -> tuple[str, int]:
        values, part = node.args
        found = ops.kinds(part.type)
        if found and not found & {"list", "object"}:
            return f"{self.text(part, COMPARE + 1)} in {self.text(values, COMPARE + 1)}", COMPARE
        each = self._fresh("item")
        test = f"{each} = {self.text(part, COMPARE + 1)}"
        return f"$exists($filter({self.text(values, 0)}, function({each}) {{ {test} }}))", POSTFIX

    def _append(self, node: Call) -> tuple[str, int]:
        parts: list[str] = []
        for arg in node.args:
            parts += map(self._element, arg.elements) if isinstance(arg, Arr) else [self._spread(arg)]
        return f"[{', '.join(filter(None, parts))}]", ATOM

    def _merge(self, node: Call) -> tuple[str, int]:
        return f"$merge([{', '.join(self.text(arg, 0) for arg in node.args)}])", POSTFIX

    def _keys(self, node: Call) -> tuple[str, int]:
        return f"[$keys({self.text(node.args[0], 0)})]", ATOM

    def _range(self, node: Call) -> tuple[str, int]:
        first, last, step = node.args
        if step == Literal(1):
            return f"[{self.text(first, CONDITIONAL + 1)}..{self.text(last, CONDITIONAL + 1)}]", ATOM
        return f"[$range({self.text(first, 0)}, {self.text(last, 0)}, {self.text(step, 0)})]", ATOM

    def _partition(self, node: Call) -> tuple[str, int]:
        values, size = node.args
        return f"[$partition({self.text(values, 0)}, {self.text(size, 0)})]", ATOM

    def _flatten(self, node: Call) -> tuple[str, int]:
        # $append itself cannot be handed over: JSONata 2.0.6 fails on that at the end of a function's body.
        total, each = self._fresh("list"), self._fresh("item")
        function = f"function({total}, {each}) {{ $append({total}, {each}) }}"
        return f"$reduce({self.text(node.args[0], 0)}, {function}, [])", POSTFIX

    def _join(self, node: Call) -> tuple[str, int]:
        values, separator = node.args
        tail = "" if separator == Literal("") else f", {self.text(separator, 0)}"
        if node.op == "join":
            return f"$join({self.text(values, 0)}{tail})", POSTFIX
        each = self._fresh("item")
        texts = f"$map({self.text(values, 0)}, function({each}) {{ $string({each}) }})"
        return f"$join([{texts}]{tail})", POSTFIX

    def _json(self, node: Call) -> tuple[str, int]:
        (value,) = node.args
        found = ops.kinds(value.type)
        if found and "string" not in found:
            return f"$string({self.text(value, 0)})", POSTFIX
        if found == {"string"}:
            # $string leaves texts as they are: written in a list they get their quotes, and the brackets are cut off.
            return (_in_quotes(self.text(value, 0)), POSTFIX) if value.sure else self._once(value, "text", _or_missing)

        def choose(text: str) -> tuple[str, int]:
            return f"$type({text}) = 'string' ? {_in_quotes(text)} : $string({text})", CONDITIONAL

        return self._once(value, "value", choose)

    # -- strings ------------------------------------------------------------------------------------------------------

    def _strip_text(self, node: Node) -> str:
        return f"$replace({self.text(node, 0)}, /^\\s+|\\s+$/, '')"

    def _strip(self, node: Call) -> tuple[str, int]:
        return self._strip_text(node.args[0]), POSTFIX

    def _split(self, node: Call) -> tuple[str, int]:
        if len(node.args) == 2:
            return f"$split({self.text(node.args[0], 0)}, {self.text(node.args[1], 0)})", POSTFIX
        return f"[$split({self._strip_text(node.args[0])}, /\\s+/)[$ != '']]", ATOM

    def _startswith(self, node: Call) -> tuple[str, int]:
        base, prefix = node.args
        text = self.text(prefix, COMPARE + 1)
        return f"$substring({self.text(base, 0)}, 0, {self._length(prefix)}) = {text}", COMPARE

    def _endswith(self, node: Call) -> tuple[str, int]:
        base, suffix = node.args
        text = self.text(suffix, COMPARE + 1)
        if isinstance(suffix, Literal) and suffix.value:
            return f"$substring({self.text(base, 0)}, -{self._length(suffix)}) = {text}", COMPARE

        def compare(whole: str) -> tuple[str, int]:
            return f"$substring({whole}, $length({whole}) - {self._length(suffix)}) = {text}", COMPARE

        return self._once(base, "text", compare)

    def _length(self, node: Node) -> str:
        if isinstance(node, Literal) and isinstance(node.value, str):
            return str(len(node.value))
        return f"$length({self.text(node, 0)})"

    def _char(self, node: Call) -> tuple[str, int]:
        base, position = node.args
        return f"$substring({self.text(base, 0)}, {self.text(position, 0)}, 1)", POSTFIX

    def _substring(self, node: Call) -> tuple[str, int]:
        base, low, *stop = node.args
        if not stop:
            return f"$substring({self.text(base, 0)}, {self.text(low, 0)})", POSTFIX
        start, end = _whole(low), _whole(stop[0])
        if start is not None and end is not None:
            return self._fixed_substring(base, start, end)
        text, first, last = self._fresh("text"), self._fresh("first"), self._fresh("last")
        steps = [
            f"{text} := {self.text(base, 0)}",
            f"{first} := {self._position(low, f'$length({text})', least=True)[0]}",
            f"{last} := {self._position(stop[0], f'$length({text})')[0]}",
            f"$substring({text}, {first}, {last} - {first})",
        ]
        return f"({'; '.join(steps)})", ATOM

    def _fixed_substring(self, base: Node, start: int, end: int) -> tuple[str, int]:
        """Print a piece between constant positions; a length below 0 counts as 0, a start before the text as 0."""
        if start >= 0 and end >= 0:
            return f"$substring({self.text(base, 0)}, {start}, {max(end - start, 0)})", POSTFIX

        def cut(text: str) -> tuple[str, int]:
            if start >= 0:
                size = f"$length({text}) - {start - end}"
            elif end >= 0:
                size = f"{end} - $max([0, $length({text}) - {-start}])"
            else:
                size = f"$min([{max(end - start, 0)}, $length({text}) - {-end}])"
            return f"$substring({text}, {start}, {size})", POSTFIX

        return self._once(base, "text", cut)

    def _position(self, node: Node, size: str, *, least: bool = False) -> tuple[str, int]:
        """Print a position in a text or list, counted from the start as Python does."""
        known = _whole(node)
        if known is not None and known >= 0:
            return str(known), ATOM
        if known is not None:
            return (f"$max([0, {size} - {-known}])", POSTFIX) if least else (f"{size} - {-known}", ADD)

        def count(text: str) -> tuple[str, int]:
            from_end = f"$max([0, {size} + {text}])" if least else f"{size} + {text}"
            return f"{text} < 0 ? {from_end} : {text}", CONDITIONAL

        return self._once(node, "at", count)

    def _matches(self, node: Call) -> tuple[str, int]:
        pattern = node.args[1]
        assert isinstance(pattern, Literal)
        return f"$contains({self.text(node.args[0], 0)}, {regex(str(pattern.value))})", POSTFIX

    # -- lists --------------------------------------------------------------------------------------------------------

    def _pluck(self, node: Call) -> tuple[str, int]:
        values, name = node.args
        assert isinstance(name, Literal)
        steps = (str(name.value),)
        if _surely_no_list(ops.element_type(node.type)):
            text, own = self._print(values)
            if isinstance(values, Call) and values.op in _SEQUENCES and _is_constructor(text, own):
                text = text[1:-1]  # a path goes through what the function gives, be it one element or many
            elif own < POSTFIX:
                text = f"({text})"
            return f"[{self._path(_guarded(text), steps)[0]}]", ATOM
        each = self._fresh("item")
        function = f"function({each}) {{ {self._path(each, steps)[0]} }}"
        return f"[$map({self.text(values, 0)}, {function})[]]", ATOM

    def _map(self, node: Call) -> tuple[str, int]:
        values, each = node.args
        assert isinstance(each, Lambda)
        whole = "" if _surely_no_list(each.body.type) else "[]"
        return f"[$map({self.text(values, 0)}, {self._lambda(each)}){whole}]", ATOM

    def _filter(self, node: Call) -> tuple[str, int]:
        values, each = node.args
        assert isinstance(each, Lambda)
        whole = "" if _surely_no_list(ops.element_type(values.type)) else "[]"
        return f"[$filter({self.text(values, 0)}, {self._lambda(each)}){whole}]", ATOM

    def _slice(self, node: Call) -> tuple[str, int]:
        values, low, *stop = node.args
        whole = "" if _surely_no_list(ops.element_type(values.type)) else "[]"
        start, end = _whole(low), _whole(stop[0]) if stop else None
        if start is not None and start >= 0 and end is not None and 0 < end - start <= _SMALL_SLICE:
            return f"[{_guarded(f'{self.text(values, POSTFIX)}[[{start}..{end - 1}]]{whole}')}]", ATOM

        def choose(text: str) -> tuple[str, int]:
            each, at = self._fresh("item"), self._fresh("at")
            tests = [] if start == 0 else [f"{at} >= {self._bound(low, text)}"]
            tests += [f"{at} < {self._bound(bound, text)}" for bound in stop]
            return f"[$filter({text}, function({each}, {at}) {{ {' and '.join(tests) or 'true'} }}){whole}]", ATOM

        fixed = [_whole(bound) for bound in (low, *stop)]
        if all(bound is not None and bound >= 0 for bound in fixed):
            return choose(self.text(values, 0))
        return self._once(values, "list", choose)

    def _bound(self, node: Node, values: str) -> str:
        text, own = self._position(node, f"$count({values})")
        return text if own > COMPARE else f"({text})"

    def _sort_by(self, node: Call) -> tuple[str, int]:
        values, each = node.args
        assert isinstance(each, Lambda)
        left, right = self._fresh("left"), self._fresh("right")
        if isinstance(each.body, Access):
            (root,) = each.params
            texts = []
            for name in (left, right):
                self._params[root] = name
                texts.append(self.text(each.body, COMPARE + 1))
            return f"[{self._sorted(values, left, right, texts)}]", ATOM
        by = self._fresh("by")
        key = f"{by} := {self._lambda(each)}"
        return f"[({key}; {self._sorted(values, left, right, [f'{by}({name})' for name in (left, right)])})]", ATOM

    def _sorted(self, values: Node, left: str, right: str, keys: list[str]) -> str:
        # Wrapped like a sequence: JSONata 2.0.6 cannot sort by a function at the end of a function's body.
        return f"$sort({self.text(values, 0)}, function({left}, {right}) {{ {keys[0]} > {keys[1]} }})"


def _is_constructor(text: str, binding: int) -> bool:
    """Say whether a text is `[...]` and nothing behind it."""
    return binding == ATOM and text.startswith("[")


def _guarded(text: str) -> str:
    """Keep what begins like a list constructor from being one where only a constructor would not be flattened."""
    return f"({text})" if text.startswith("[") else text


def _in_quotes(text: str) -> str:
    return f"$replace($string([{text}]), /^\\[|\\]$/, '')"


def _or_missing(text: str) -> tuple[str, int]:
    return f"$exists({text}) ? {_in_quotes(text)} : {text}", CONDITIONAL


def _is_integer(node: Node) -> bool:
    return isinstance(node.type, NumberType) and node.type.integer


def _surely_no_list(type_: Type) -> bool:
    found = ops.kinds(type_)
    return bool(found) and "list" not in found


def _whole(node: Node) -> int | None:
    if isinstance(node, Literal) and isinstance(node.value, int) and not isinstance(node.value, bool):
        return node.value
    return None


_SPECIAL: Final[Mapping[str, Callable[[_Printer, Call], tuple[str, int]]]] = {
    "append": _Printer._append,
    "char": _Printer._char,
    "concat": _Printer._concat,
    "contains": _Printer._contains,
    "default": _Printer._default,
    "endswith": _Printer._endswith,
    "filter": _Printer._filter,
    "flatten": _Printer._flatten,
    "floor_divide": _Printer._floor_divide,
    "if": _Printer._if,
    "is_present": _Printer._is_present,
    "item": _Printer._item,
    "join": _Printer._join,
    "join_values": _Printer._join,
    "json": _Printer._json,
    "keys": _Printer._keys,
    "let": _Printer._let,
    "map": _Printer._map,
    "matches": _Printer._matches,
    "member": _Printer._member,
    "merge": _Printer._merge,
    "modulo": _Printer._modulo,
    "negate": _Printer._negate,
    "not": _Printer._not,
    "partition": _Printer._partition,
    "plus": _Printer._plus,
    "pluck": _Printer._pluck,
    "range": _Printer._range,
    "round": _Printer._round,
    "slice": _Printer._slice,
    "sort_by": _Printer._sort_by,
    "split": _Printer._split,
    "startswith": _Printer._startswith,
    "strip": _Printer._strip,
    "substring": _Printer._substring,
    "typed": _Printer._plus,
    "whole": _Printer._plus,
    "unequal": _Printer._unequal,
}
"""Operations with a spelling of their own."""
