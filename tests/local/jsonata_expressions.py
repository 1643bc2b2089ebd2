"""Expressions of JSONata that compute with `$data` and `$rows`, for comparing evaluators."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st

DATA: dict[str, Any] = {
    "n": 7,
    "f": -2.5,
    "zero": 0,
    "s": "Hello, wörld 😀",
    "t": " a  b\tc ",
    "e": "",
    "yes": True,
    "no": False,
    "none": None,
    "list": [3, 1, 2, 2.5, -1],
    "words": ["b", "a", "c", "B", ""],
    "mixed": [1, "a", None, True, [2, 3], {"n": 4}],
    "nested": [[1, 2], [3], []],
    "empty": [],
    "one": [5],
    "o": {"n": 1, "s": "x", "o": {"n": None}},
    "eo": {},
    "when": "2017-11-07T15:12:37.121Z",
}
ROWS: list[dict[str, Any]] = [
    {"k": "a", "n": 2, "tags": ["x", "y"], "in": {"v": 1}},
    {"k": "b", "n": 1, "tags": [], "in": {"v": None}},
    {"k": "a", "n": 3.5, "tags": ["y"], "in": [{"v": 3}, {"v": 4}]},
    {"k": "c", "s": "q", "in": {"v": "z"}},
]
BINDINGS: dict[str, Any] = {"data": DATA, "rows": ROWS}

_NUMBERS = ["0", "1", "2", "-1", "3", "10", "0.5", "2.5", "-2.5", "1e3", "1e-7", "0.1", "100000", "12345.678"]
_TEXTS = ["''", "'a'", "'b'", "'abc'", "'a,b,c'", "'é😀'", "' x  y '", "'12'", "'0x1F'", "'-1.5e2'", "'10'"]
_FIELDS = [f"$data.{name}" for name in DATA] + ["$data.missing", "$data", "$rows", "$missing"]
_PATHS = [
    "$rows.n",
    "$rows.k",
    "$rows.tags",
    "$rows.in.v",
    "$rows.in",
    "$rows[0]",
    "$rows[-1].s",
    "$rows.*",
    "$rows.**",
    "$rows.tags[0]",
]
_CONSTANTS = ["true", "false", "null", "[]", "{}", "()"]
_PATTERNS = ["/a/", "/[ab]+/i", "/(b)(c)?/", "/l+/", "/\\s+/", "/^/", "/\\d/", "/x*/", "'a'", "','", "''"]
_LAMBDAS = [
    "function($v){$v}",
    "function($v, $i){$i}",
    "function($v, $i, $a){$count($a)}",
    "function($v){$v > 1}",
    "function($a, $b){$a > $b}",
    "function($a, $b){$a & $b}",
    "function($a, $b){$a + $b}",
    "function($v){$type($v)}",
    "$string",
    "$uppercase",
    "$boolean",
    "function(){1}",
]
_REPLACEMENTS = ["'<$1>'", "'$0$$'", "'$12'", "function($m){$m.match}", "function($m){1}"]
_PICTURES = ["'0'", "'#,##0.00'", "'00.0#'", "'0%'", "'0;(0)'", "'#0'", "'$0.00'", "'#,###'", "'.00'", "'0‰'"]
_INTEGERS = ["'w'", "'W'", "'Ww'", "'I'", "'i'", "'a'", "'A'", "'1;o'", "'#'", "'000'", "'0,000'"]
_PREDICATES = [
    "0",
    "-1",
    "1.5",
    "-1.5",
    "$data.f",
    "$data.list",
    "-9",
    "n > 1",
    "k = 'a'",
    "$ > 1",
    "[0, 2]",
    "[0..1]",
    "true",
    "tags",
    "$$",
    "v",
]
_STEPS = ["n", "k", "tags", "in.v", "*", "**", "$", "{'x': n}", "[n, k]", "(n; k)", "'s'"]
_OPERATORS = ["+", "-", "*", "/", "%", "&", "=", "!=", "<", "<=", ">", ">=", "and", "or", "in"]
_APPLIED = ["$count", "$string", "$sum", "$reverse ~> $count", "function($v){$v}"]
_ONE = [
    "abs",
    "average",
    "base64encode",
    "boolean",
    "ceil",
    "clone",
    "count",
    "distinct",
    "encodeUrl",
    "encodeUrlComponent",
    "exists",
    "floor",
    "formatBase",
    "join",
    "keys",
    "length",
    "lowercase",
    "max",
    "merge",
    "min",
    "not",
    "number",
    "reverse",
    "round",
    "sort",
    "spread",
    "sqrt",
    "string",
    "sum",
    "trim",
    "type",
    "uppercase",
    "single",
    "zip",
    "base64decode",
    "decodeUrl",
    "decodeUrlComponent",
    "toMillis",
    "fromMillis",
    "assert",
    "error",
    "parse",
]
_TWO = [
    "append",
    "contains",
    "join",
    "lookup",
    "power",
    "round",
    "split",
    "substring",
    "substringAfter",
    "substringBefore",
    "pad",
    "zip",
    "string",
    "formatBase",
    "partition",
    "hash",
]
SHAPES = [
    "$rows^(n)",
    "$rows^(>n, k)",
    "$rows^(k, <n).n",
    "$rows{k: n}",
    "$rows{k: $sum(n)}",
    "$rows{k: {'c': $count($)}}",
    "$rows.tags{$: $count($)}",
    "$rows@$r.tags@$t.{'k': $r.k, 't': $t}",
    "$rows#$i.{'i': $i, 'k': k}",
    "$rows[n > 1]#$i[$i > 0].k",
    "$rows.tags.{'k': %.k, 't': $}",
    "$rows.in.v.(%.%.k)",
    "$rows ~> |$|{'new': n}|",
    "$rows ~> |in|{'v': 0}, 'v'|",
    "$rows ~> |$[k = 'a']|{}, ['tags', 'n']|",
    "$substring(?, 1)('abc')",
    "($f := $map(?, $string); $f([1, 2]))",
    "($f := function($n){$n <= 1 ? 1 : $n * $f($n - 1)}; $f(5))",
    "($f := function($n, $a){$n = 0 ? $a : $f($n - 1, $a + $n)}; $f(50, 0))",
    "($f := function($a, $b)<n-n:n>{$a + $b}; $f(1, 2))",
    "($f := function($a)<s:s>{$a}; $f(null))",
    "($compose := $trim ~> $uppercase; $compose(' a '))",
    "$fromMillis(1510067557121)",
    "$fromMillis(1510067557121, '[D01]/[M01]/[Y0001] [H01]:[m01]:[s01].[f001] [Z]', '+0530')",
    "$fromMillis(1510067557121, '[FNn], [D1o] [MNn] [Y] [h]:[m][P]')",
    "$fromMillis(1510067557121, '[X]-W[W01]-[F1] [d001] [w]')",
    "$toMillis('7/11/2017 3:04', '[D]/[M]/[Y] [H]:[m]')",
    "$toMillis('2017-11-07')",
    "$toMillis('2017-11-07T15:07:54.972Z')",
    "$toMillis('2017-11-07T15:07:54+0100')",
    "$toMillis('foo')",
    "$parseInteger('1,234', '#,##0')",
    "$parseInteger('xvii', 'i')",
    "$formatNumber(12345.678, '#0.0e0')",
    "$formatNumber(0.00012, '00.000e0')",
    "$formatNumber(1234.5, '#.##0,00', {'decimal-separator': ',', 'grouping-separator': '.'})",
    "$rows.{'k': k, 'n': n}[n = 2]",
    "$rows.tags[0]",
    "$rows.tags[][0]",
    "($rows.tags)[0]",
    "$rows[].n",
    "$data.nested[0]",
    "$data.nested[0][1]",
    "$data.nested.$sum($)",
    "$data.nested.[$]",
    "$data.list[[0..1]]",
    "$data.*[0]",
    "$keys($rows)",
    "$lookup($rows, 'k')",
    "$each($data.o, function($v, $k){$k & '=' & $string($v)})",
    "$sift($data, function($v, $k){$k < 'f'})",
    "$sort($rows, function($a, $b){$a.n > $b.n}).k",
    "$zip([1, 2], ['a', 'b', 'c'], $data.list)",
    "$merge($rows.{k: n})",
    "$match('ababbabbcc', /a(b+)/)",
    "$match('a😀b😀', /😀/)",
    "$replace('a😀b😀', /😀/, 'x')",
    "$split('a😀b😀c', /😀/)",
    "$replace('John Smith', /(\\w+)\\s(\\w+)/, '$2, $1')",
    "$single($rows, function($r){$r.k = 'b'}).n",
    "$distinct($rows.k)",
    "$string($data)",
    "$string($rows, true)",
    "$string([0.1 + 0.2, 1e21, 1e-7])",
    "12345678901234567890",
    "12345678901234567890 * 2",
]


def expression(choose: random.Random, levels: int) -> str:
    """Make an expression that JSONata 2.0.6 reads, most of which have a value."""
    pick = choose.choice
    if levels == 0 or choose.random() < 0.15:
        return pick(choose.choices([_NUMBERS, _TEXTS, _FIELDS, _PATHS, _CONSTANTS], [4, 4, 7, 3, 2])[0])

    def inner() -> str:
        return expression(choose, levels - 1)

    forms: list[tuple[int, Callable[[], str]]] = [
        (5, lambda: f"${pick(_ONE)}({inner()})"),
        (3, lambda: f"${pick(_TWO)}({inner()}, {inner()})"),
        (
            3,
            lambda: (
                f"${pick(['map', 'filter', 'reduce', 'sift', 'each', 'single', 'sort'])}({inner()}, {pick(_LAMBDAS)})"
            ),
        ),
        (1, lambda: f"$reduce({inner()}, {pick(_LAMBDAS)}, {inner()})"),
        (1, lambda: f"$substring({inner()}, {pick(_NUMBERS)}, {pick(_NUMBERS)})"),
        (1, lambda: f"$pad({inner()}, {pick(['5', '-5', '20', '-20'])}, {pick(_TEXTS)})"),
        (1, lambda: f"${pick(['contains', 'match', 'split'])}({inner()}, {pick(_PATTERNS)})"),
        (1, lambda: f"${pick(['match', 'split'])}({inner()}, {pick(_PATTERNS)}, {pick(_NUMBERS)})"),
        (1, lambda: f"$replace({inner()}, {pick(_PATTERNS[:-3])}, {pick(_REPLACEMENTS)})"),
        (1, lambda: f"$replace({inner()}, {pick(_PATTERNS)}, {pick(_TEXTS)}, {pick(_NUMBERS)})"),
        (1, lambda: f"$formatNumber({pick([inner(), pick(_NUMBERS)])}, {pick(_PICTURES)})"),
        (1, lambda: f"$formatInteger({pick([inner(), pick(_NUMBERS)])}, {pick(_INTEGERS)})"),
        (1, lambda: f"$range({pick(_NUMBERS[:-2])}, {pick(_NUMBERS[:-2])}, {pick(_NUMBERS)})"),
        (4, lambda: f"({inner()} {pick(_OPERATORS)} {inner()})"),
        (1, lambda: f"[{pick(['0', '1', '-1', '$data.n'])}..{pick(['3', '-2', '0.5'])}]"),
        (1, lambda: f"({inner()} ? {inner()} : {inner()})"),
        (1, lambda: f"[{', '.join(inner() for _ in range(choose.randrange(4)))}]"),
        (1, lambda: f"{{'a': {inner()}, 'b': {inner()}}}"),
        (1, lambda: f"({inner()})[{pick(_PREDICATES)}]"),
        (2, lambda: f"({inner()}).{pick(_STEPS)}"),
        (1, lambda: f"({inner()})[]"),
        (1, lambda: f"($x := {inner()}; $y := {inner()}; [$x, $y])"),
        (1, lambda: f"({inner()} ~> {pick(_APPLIED)})"),
        (2, lambda: pick(SHAPES)),
        (1, lambda: f"-({inner()})"),
    ]
    return choose.choices([form for _, form in forms], [weight for weight, _ in forms])[0]()


# A seed and not a strategy of strategies: drawn step by step, most examples of one run are near each other.
expressions = st.builds(
    lambda seed, levels: expression(random.Random(seed), levels), st.integers(0, 2**32), st.sampled_from([1, 2, 2, 3])
)
"""Expressions that JSONata 2.0.6 reads."""
