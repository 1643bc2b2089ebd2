"""Printing of expression trees as JSONata 2.0.6.

`expression` gives the text of a node; `template` gives what stands in a JSON field: plain JSON where the value is
constant, and `{% ... %}` where it is not. Who prints decides what each path stands for there: the `Resolver`.

Two habits of JSONata shape the output. Lists in a list constructor are flattened unless they are constructors themselves,
so elements that are lists print as `[x]`. Functions that give sequences turn a single element into that element, so their
results are wrapped in `[...]`, and lists that may hold lists are built by `$reduce`. Source: jsonata.org, "Processing
model", and the behaviour of version 2.0.6.
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
)
from sfgen.expr.types import BooleanType, NumberType, Type

__all__ = ["Resolver", "expression", "is_constant", "name_step", "quoted", "template"]

ATOM: Final = 100
POSTFIX: Final = 80
UNARY: Final = 70
MULTIPLY: Final = 60
ADD: Final = 50
COMPARE: Final = 40
AND: Final = 30
OR: Final = 25
CONDITIONAL: Final = 20

_CHUNK: Final = 40
"""Longest chain of `&` printed without parentheses: each link nests one level deeper for the evaluator."""


class Resolver(Protocol):
    """Says what a path is called where it is printed."""

    def __call__(self, access: Access, /) -> tuple[str, tuple[Segment, ...]]:
        """Give the JSONata text of the start of a path, at least as tightly bound as a path, and the steps left."""
        ...


_WORDS: Final = frozenset({"and", "or", "in", "true", "false", "null", "function"})
_VARIABLE: Final = re.compile(r"\$([A-Za-z_]\w*)")


def quoted(text: str) -> str:
    """Write a string literal; with single quotes where possible, since they need no escape in JSON."""
    body = encode_basestring(text)[1:-1]
    if "'" in text:
        return f'"{body}"'
    return "'" + body.replace('\\"', '"') + "'"


def name_step(name: str) -> str | None:
    """Write a member's name as a step of a path; None where the grammar has no way to."""
    if name.isascii() and name.isidentifier() and name not in _WORDS:
        return name
    return None if "`" in name or not name else f"`{name}`"


def expression(node: Node, resolve: Resolver) -> str:
    """Print a node as a JSONata expression, without delimiters."""
    return _Printer(node, resolve).text(node, 0)


def template(node: Node, resolve: Resolver) -> Any:
    """Print a node as a JSON value in which everything that is not constant is a `{% ... %}` string."""
    if isinstance(node, Obj) and all(isinstance(key, str) for key, _ in node.items):
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
    "partition": "$partition",
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
            return self._object(node), ATOM
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
            pieces = value.split("${")
            if len(pieces) == 1:
                return quoted(value), ATOM
            # A substitution would replace the text: the two characters must not meet.
            texts = [pieces[0] + "$", *("{" + piece + "$" for piece in pieces[1:-1]), "{" + pieces[-1]]
            return " & ".join(map(quoted, texts)), ADD
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
                text = f"$lookup({text}, {quoted(segment)})" if step is None else f"{text}.{step}"
        return text, POSTFIX

    def _raw(self, node: RawJsonata) -> tuple[str, int]:
        text = "".join(part if isinstance(part, str) else self.text(part, POSTFIX) for part in node.parts)
        return text.strip(), 0

    # -- constructors -------------------------------------------------------------------------------------------------

    def _object(self, node: Obj) -> str:
        members = (
            f"{quoted(key) if isinstance(key, str) else self.text(key, 0)}: {self.text(value, 0)}"
            for key, value in node.items
        )
        return "{" + ", ".join(members) + "}"

    def _element(self, node: Node) -> str:
        """Print an element of a list constructor so that it stays one element."""
        text = self.text(node, 0)
        found = ops.kinds(node.type)
        if _is_constructor(node) or (found and "list" not in found):
            return text
        if found == {"list"}:
            return f"[{text}]"
        return f"($type({text}) = 'array' ? [[{text}]] : {text})"

    def _spread(self, node: Node) -> str:
        """Print a list in a list constructor so that its elements are taken over."""
        text = self.text(node, 0)
        return f"({text})" if text.startswith("[") else text

    def _lambda(self, node: Lambda, names: Mapping[Root, str] | None = None) -> str:
        for root in node.params:
            self._params[root] = (names or {}).get(root) or self._fresh(root.name)
        params = ", ".join(self._params[root] for root in node.params)
        return f"function({params}) {{ {self.text(node.body, 0)} }}"

    def _fresh(self, wish: str) -> str:
        if self._taken is None:
            read = [access for access in self._node.accesses if access.root.kind is not RootKind.LAMBDA]
            self._taken = {name for access in read for name in _VARIABLE.findall(self._resolve(access)[0])}
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
        return f" {symbol} ".join(texts), binding

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
        while len(pieces) > _CHUNK:
            groups = [pieces[at : at + _CHUNK] for at in range(0, len(pieces), _CHUNK)]
            pieces = [f"({' & '.join(group)})" if len(group) > 1 else group[0] for group in groups]
        return " & ".join(pieces), ADD

    def _unequal(self, node: Call) -> tuple[str, int]:
        return f"$not({self._infix('=', COMPARE, node.args)[0]})", POSTFIX

    def _not(self, node: Call) -> tuple[str, int]:
        (arg,) = node.args
        text = self.text(arg, 0)
        return (f"$not({text})" if arg.sure else f"$not($boolean({text}) = true)"), POSTFIX

    def _if(self, node: Call) -> tuple[str, int]:
        test, then, otherwise = node.args
        texts = self.text(test, CONDITIONAL + 1), self.text(then, CONDITIONAL + 1), self.text(otherwise, CONDITIONAL)
        return "{} ? {} : {}".format(*texts), CONDITIONAL

    def _default(self, node: Call) -> tuple[str, int]:
        value, otherwise = node.args
        fallback = self.text(otherwise, CONDITIONAL)
        if isinstance(value, Access):
            text = self.text(value, COMPARE + 1)
            return f"{self._present(value, text)} ? {text} : {fallback}", CONDITIONAL
        name = self._fresh("value")
        return f"({name} := {self.text(value, 0)}; {self._present(value, name)} ? {name} : {fallback})", ATOM

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
        left, right = self.text(node.args[0], MULTIPLY), self.text(node.args[1], MULTIPLY + 1)
        return f"({left} % {right} + {right}) % {right}", MULTIPLY

    def _round(self, node: Call) -> tuple[str, int]:
        value, digits = node.args
        tail = "" if digits == Literal(0) else f", {self.text(digits, 0)}"
        return f"$round({self.text(value, 0)}{tail})", POSTFIX

    def _member(self, node: Call) -> tuple[str, int]:
        base, name = node.args
        assert isinstance(name, Literal) and isinstance(name.value, str)
        return self._path(self.text(base, POSTFIX), (name.value,))

    def _item(self, node: Call) -> tuple[str, int]:
        base, position = node.args
        return f"{self.text(base, POSTFIX)}[{self.text(position, 0)}]", POSTFIX

    def _contains(self, node: Call) -> tuple[str, int]:
        values, part = node.args
        found = ops.kinds(part.type)
        if found and not found & {"list", "object"}:
            return f"{self.text(part, COMPARE + 1)} in {self.text(values, COMPARE + 1)}", COMPARE
        each = self._fresh("each")
        test = f"{each} = {self.text(part, COMPARE + 1)}"
        return f"$count($filter({self.text(values, 0)}, function({each}) {{ {test} }})) > 0", COMPARE

    def _append(self, node: Call) -> tuple[str, int]:
        parts = []
        for arg in node.args:
            parts += map(self._element, arg.elements) if isinstance(arg, Arr) else [self._spread(arg)]
        return f"[{', '.join(parts)}]", ATOM

    def _merge(self, node: Call) -> tuple[str, int]:
        return f"$merge([{', '.join(self.text(arg, 0) for arg in node.args)}])", POSTFIX

    def _keys(self, node: Call) -> tuple[str, int]:
        return f"[$keys({self.text(node.args[0], 0)})]", ATOM

    def _range(self, node: Call) -> tuple[str, int]:
        first, last, step = node.args
        if step == Literal(1):
            return f"[{self.text(first, 0)}..{self.text(last, 0)}]", ATOM
        return f"[$range({self.text(first, 0)}, {self.text(last, 0)}, {self.text(step, 0)})]", ATOM

    def _flatten(self, node: Call) -> tuple[str, int]:
        return f"$reduce({self.text(node.args[0], 0)}, $append, [])", POSTFIX

    def _join(self, node: Call) -> tuple[str, int]:
        values, separator = node.args
        tail = "" if separator == Literal("") else f", {self.text(separator, 0)}"
        if node.op == "join":
            return f"$join({self.text(values, 0)}{tail})", POSTFIX
        each = self._fresh("each")
        texts = f"$map({self.text(values, 0)}, function({each}) {{ $string({each}) }})"
        return f"$join([{texts}]{tail})", POSTFIX

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
        text, whole = self.text(suffix, COMPARE + 1), self.text(base, 0)
        return f"$substring({whole}, $length({whole}) - {self._length(suffix)}) = {text}", COMPARE

    def _length(self, node: Node) -> str:
        if isinstance(node, Literal) and isinstance(node.value, str):
            return str(len(node.value))
        return f"$length({self.text(node, 0)})"

    def _char(self, node: Call) -> tuple[str, int]:
        base, position = node.args
        return f"$substring({self.text(base, 0)}, {self.text(position, 0)}, 1)", POSTFIX

    def _substring(self, node: Call) -> tuple[str, int]:
        base, low, *stop = node.args
        start, end = _whole(low), _whole(stop[0]) if stop else None
        if start is not None and not stop:
            return f"$substring({self.text(base, 0)}, {start})", POSTFIX
        if start is not None and end is not None and start >= 0 and end >= 0:
            return f"$substring({self.text(base, 0)}, {start}, {max(end - start, 0)})", POSTFIX
        whole, first, last = self._fresh("text"), self._fresh("first"), self._fresh("last")
        from_start = f"$length({whole})"
        bounds = [f"{whole} := {self.text(base, 0)}", f"{first} := {self._bound(low, from_start)}"]
        if not stop:
            return f"({'; '.join(bounds)}; $substring({whole}, {first}))", ATOM
        bounds.append(f"{last} := {self._bound(stop[0], from_start)}")
        return f"({'; '.join(bounds)}; $substring({whole}, {first}, {last} - {first}))", ATOM

    def _bound(self, node: Node, size: str) -> str:
        """Count a bound of a slice from the start, as Python does."""
        known = _whole(node)
        if known is not None:
            return str(known) if known >= 0 else f"$max([0, {size} - {-known}])"
        text = self.text(node, COMPARE + 1)
        return f"{text} < 0 ? $max([0, {size} + {text}]) : {text}"

    def _matches(self, node: Call) -> tuple[str, int]:
        pattern = node.args[1]
        assert isinstance(pattern, Literal) and isinstance(pattern.value, str)
        regex = re.sub(r"\\.|/", lambda found: "\\/" if found[0] == "/" else found[0], pattern.value)
        return f"$contains({self.text(node.args[0], 0)}, /{regex}/)", POSTFIX

    # -- lists --------------------------------------------------------------------------------------------------------

    def _pluck(self, node: Call) -> tuple[str, int]:
        values, name = node.args
        assert isinstance(name, Literal) and isinstance(name.value, str)
        if _surely_no_list(ops.element_type(node.type)):
            return f"[{self._path(self.text(values, POSTFIX), (name.value,))[0]}]", ATOM
        each = self._fresh("each")
        path = self._path(each, (name.value,))[0]
        return self._collect(values, [each], path, ops.element_type(node.type)), POSTFIX

    def _map(self, node: Call) -> tuple[str, int]:
        values, each = node.args
        assert isinstance(each, Lambda)
        if _surely_no_list(each.body.type):
            return f"[$map({self.text(values, 0)}, {self._lambda(each)})]", ATOM
        self._lambda(each)
        names = [self._params[root] for root in each.params]
        return self._collect(values, names, self.text(each.body, 0), each.body.type), POSTFIX

    def _filter(self, node: Call) -> tuple[str, int]:
        values, each = node.args
        assert isinstance(each, Lambda)
        element = ops.element_type(values.type)
        if _surely_no_list(element):
            return f"[$filter({self.text(values, 0)}, {self._lambda(each)})]", ATOM
        self._lambda(each)
        names = [self._params[root] for root in each.params]
        return self._collect(values, names, names[0], element, self.text(each.body, CONDITIONAL + 1)), POSTFIX

    def _slice(self, node: Call) -> tuple[str, int]:
        values, low, *stop = node.args
        element = ops.element_type(values.type)
        start, end = _whole(low), _whole(stop[0]) if stop else None
        if start is not None and start >= 0 and end is not None and end > start and _surely_no_list(element):
            return f"[{self.text(values, POSTFIX)}[[{start}..{end - 1}]]]", ATOM
        each, at = self._fresh("each"), self._fresh("at")
        size = f"$count({self.text(values, 0)})"
        tests = [] if start == 0 else [f"{at} >= ({self._bound(low, size)})"]
        tests += [f"{at} < ({self._bound(bound, size)})" for bound in stop]
        test = " and ".join(tests) or "true"
        if _surely_no_list(element):
            return f"[$filter({self.text(values, 0)}, function({each}, {at}) {{ {test} }})]", ATOM
        return self._collect(values, [each, at], each, element, test), POSTFIX

    def _collect(self, values: Node, names: list[str], text: str, element: Type, test: str | None = None) -> str:
        """Build a list whose elements may be lists, one by one."""
        total = self._fresh("list")
        one = f"[[{text}]]" if ops.kinds(element) == {"list"} else f"($type({text}) = 'array' ? [[{text}]] : [{text}])"
        grown = f"$append({total}, {one})"
        body = grown if test is None else f"{test} ? {grown} : {total}"
        return f"$reduce({self.text(values, 0)}, function({', '.join([total, *names])}) {{ {body} }}, [])"

    def _sort_by(self, node: Call) -> tuple[str, int]:
        values, each = node.args
        assert isinstance(each, Lambda)
        (root,) = each.params
        left, right = self._fresh("left"), self._fresh("right")
        texts = []
        for name in (left, right):
            self._params[root] = name
            texts.append(self.text(each.body, COMPARE + 1))
        return f"$sort({self.text(values, 0)}, function({left}, {right}) {{ {texts[0]} > {texts[1]} }})", POSTFIX


def _is_constructor(node: Node) -> bool:
    return isinstance(node, Arr)


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
    "keys": _Printer._keys,
    "map": _Printer._map,
    "matches": _Printer._matches,
    "member": _Printer._member,
    "merge": _Printer._merge,
    "modulo": _Printer._modulo,
    "negate": _Printer._negate,
    "not": _Printer._not,
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
    "unequal": _Printer._unequal,
}
"""Operations with a spelling of their own."""
