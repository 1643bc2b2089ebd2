"""Strategies: templates over typed data, and the data.

A template is drawn by the types of what stands in scope, so that nearly everything that is drawn means something in Jinja.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields, replace
from functools import cache, partial
from typing import Any, TypeAlias

from hypothesis import strategies as st
from pydantic import BaseModel

__all__ = ["Data", "data", "templates"]

Json = Any
Draw: TypeAlias = Callable[[st.SearchStrategy[Any]], Any]


class Address(BaseModel):
    city: str
    zip: str | None = None


class Line(BaseModel):
    sku: str
    quantity: int
    price: float
    tags: list[str]
    gift: bool
    note: str | None = None


class Data(BaseModel):
    name: str
    body: str
    count: int
    ratio: float
    flag: bool
    words: list[str]
    numbers: list[int]
    rows: list[list[int]]
    lines: list[Line]
    labels: dict[str, str]
    address: Address
    must: str | None
    extra: Any
    meta: dict[str, Any]
    note: str | None = None
    limit: int | None = None
    spare: list[str] = []
    backup: Address | None = None


# ---------------------------------------------------------------------------------------------------------------------
# Data

ALPHABET = "aAbBzZ019 \t\n'\"`\\${}%#-+/&<>|.,:_éßΣ\u00a0\u2028😀\U0001d518"
"""Quotes, escapes, delimiters of Jinja, ASL and JSONata, white space, characters outside ASCII and the basic plane.

White space that Python and JSONata's patterns see differently is left out, and so is what lies between U+E000 and U+FFFF,
which comes after the other planes where texts are ordered by UTF-16 units.
"""

words = st.one_of(
    st.text(ALPHABET, max_size=8),
    st.sampled_from(
        ["", " a ", "{{ name }}", "{% if x %}", "${Name}", "{%", "%}", '"', "\\n", "it's", "😀😀", "true", "0"]
    ),
)
integers = st.integers(-20, 20) | st.sampled_from([10**12, -(2**40)])
# Sums and halves of these are exact, so rounding is the same in decimal and in binary.
floats = st.integers(-4000, 4000).map(lambda number: number / 8)
keys = st.sampled_from(["a", "B", "c d", "é", "x'y", 'q"', "{%", "size"])
anything: st.SearchStrategy[Json] = st.one_of(
    words,
    integers,
    floats,
    st.booleans(),
    st.none(),
    st.lists(integers, max_size=3),
    st.dictionaries(keys, words, max_size=2),
)


def _optional(
    members: dict[str, st.SearchStrategy[Json]], **optional: st.SearchStrategy[Json]
) -> st.SearchStrategy[Json]:
    """Draw an object whose optional members are missing, null or there."""
    return st.fixed_dictionaries(members, optional={name: st.none() | value for name, value in optional.items()})


addresses = _optional({"city": words}, zip=words)
lines = _optional(
    {
        "sku": words,
        "quantity": integers,
        "price": floats,
        "tags": st.lists(words, max_size=2),
        "gift": st.booleans(),
    },
    note=words,
)
data = _optional(
    {
        "name": words,
        "body": words,
        "count": integers,
        "ratio": floats,
        "flag": st.booleans(),
        "words": st.lists(words, max_size=4),
        "numbers": st.lists(integers, max_size=4),
        "rows": st.lists(st.lists(integers, max_size=2), max_size=3),
        "lines": st.lists(lines, max_size=3),
        "labels": st.dictionaries(keys, words, max_size=3),
        "address": addresses,
        "must": st.none() | words,
        "extra": anything,
        "meta": st.dictionaries(st.sampled_from(["a", "b"]), anything, max_size=2),
    },
    note=words,
    limit=integers,
    backup=addresses,
).flatmap(lambda made: st.just(made) | st.lists(words, max_size=2).map(lambda spare: {**made, "spare": spare}))
"""Values of `Data`, as JSON."""


# ---------------------------------------------------------------------------------------------------------------------
# Templates


@dataclass(frozen=True)
class Names:
    """What can be written for each type where a template stands."""

    texts: tuple[str, ...] = ("name", "body", "address.city", "d.name", "d['body']")
    numbers: tuple[str, ...] = ("count", "d.count")
    fractions: tuple[str, ...] = ("ratio",)
    conditions: tuple[str, ...] = ("flag",)
    maybe_texts: tuple[str, ...] = ("note", "must", "address.zip", "d.note")
    maybe_numbers: tuple[str, ...] = ("limit",)
    text_lists: tuple[str, ...] = ("words", "d.words")
    number_lists: tuple[str, ...] = ("numbers",)
    taken: int = 0

    def plus(self, **added: str) -> Names:
        """Add a name to some types."""
        more: dict[str, Any] = {kind: (*getattr(self, kind), name) for kind, name in added.items()}
        return replace(self, taken=self.taken + 1, **more)

    def outside(self) -> Names:
        """Leave out what only the body of a loop sees."""
        kept: dict[str, Any] = {
            each.name: tuple(name for name in getattr(self, each.name) if "loop" not in name)
            for each in fields(self)
            if each.name != "taken"
        }
        return replace(self, **kept)

    def fresh(self) -> str:
        return f"v{self.taken}"


def literal(text: str) -> str:
    """Write a text as a constant of a template."""
    quote = '"' if "'" in text else "'"
    return quote + text.replace("\\", "\\\\").replace(quote, "\\" + quote) + quote


@cache
def _positions(number: int) -> st.SearchStrategy[int]:
    return st.integers(0, number - 1)


class _Writer:
    """Writes one template from what it draws."""

    def __init__(self, draw: Draw) -> None:
        self._draw = draw

    def _one(self, *options: Callable[[], str]) -> str:
        return options[self._below(len(options))]()

    def _of(self, options: Sequence[str]) -> str:
        return options[self._below(len(options))]

    def _below(self, number: int) -> int:
        position: int = self._draw(_positions(number))
        return position

    def _chance(self) -> bool:
        return self._below(2) == 1

    # -- expressions --------------------------------------------------------------------------------------------------

    def text(self, names: Names, depth: int) -> str:
        if depth <= 0:
            return self._one(lambda: self._of(names.texts), lambda: literal(self._draw(words)))
        t = partial(self.text, names, depth - 1)
        return self._one(
            lambda: self._of(names.texts),
            lambda: literal(self._draw(words)),
            lambda: f"({t()} ~ {self.any(names, depth - 1)})",
            lambda: f"({t()} + {t()})",
            lambda: f"({t()} | {self._of(('upper', 'lower', 'trim', 'string', 'urlencode', 'tojson'))})",
            lambda: f"({self.any(names, depth - 1)} | string)",
            lambda: f"({t()}).{self._of(('strip', 'upper', 'lower'))}()",
            lambda: f"({t()} | replace({literal(self._draw(words.filter(bool)))}, {t()}))",
            lambda: f"({t()}).replace({literal(self._draw(words.filter(bool)))}, {t()}, 1)",
            lambda: f"({t()})[{self._bound()}:{self._bound()}]",
            lambda: f"({t()} if {self.condition(names, depth - 1)} else {t()})",
            lambda: f"({self._of(names.maybe_texts)} | default({t()}{self._of(('', ', true'))}))",
            lambda: f"({self._of(names.maybe_texts)} or {t()})",
            lambda: f"({t()} {self._of(('or', 'and'))} {t()})",
            lambda: f"({self.texts(names, depth - 1)} | join({self._of(('', literal(', '), literal('')))}))",
            lambda: f"({self.numbers(names, depth - 1)} | join({t()}))",
            lambda: f"(lines | join('/', attribute='{self._of(('sku', 'quantity', 'price', 'gift'))}'))",
            lambda: f"labels.get({literal(self._draw(keys))}, {t()})",
            lambda: f"(labels[{t()}] | default({t()}))",
            lambda: f"(undefined_name | default({t()}))",
            lambda: f"(meta.{self._of(('a', 'b'))} ~ {t()})",
            lambda: (
                f"(meta.{self._of(('a', 'b'))} | {self._of(('string', 'string | upper', 'string | replace(1, 2)'))})"
            ),
            lambda: f"(meta.a | default({t()}) | string)",
            lambda: f"(backup.city | default({t()}))",
        )

    def _bound(self) -> str:
        return self._of(("", "-2", "-1", "0", "1", "2", "5"))

    def number(self, names: Names, depth: int) -> str:
        if depth <= 0:
            return self._one(lambda: self._of(names.numbers), lambda: str(self._draw(st.integers(0, 9))))
        n = partial(self.number, names, depth - 1)
        return self._one(
            lambda: self._of(names.numbers),
            lambda: str(self._draw(st.integers(0, 9))),
            lambda: f"({n()} {self._of(('+', '-', '*'))} {n()})",
            lambda: f"({n()} {self._of(('%', '//'))} {self._of(('3', '7', '-4'))})",
            lambda: f"(-{n()})",
            lambda: f"({n()} | abs)",
            lambda: f"({self.fraction(names, depth - 1)} | {self._of(('int', 'round | int'))})",
            lambda: f"({self.text(names, depth - 1)} | length)",
            lambda: f"({self.texts(names, depth - 1)} | {self._of(('length', 'count'))})",
            lambda: "(labels | length)",
            lambda: f"({self.numbers(names, depth - 1)} | sum)",
            lambda: f"(lines | sum(attribute='quantity', start={n()}))",
            lambda: f"({self._of(names.maybe_numbers)} | default({n()}))",
            lambda: f"({self._of(names.maybe_numbers)} or {n()})",
            lambda: f"({n()} if {self.condition(names, depth - 1)} else {n()})",
        )

    def fraction(self, names: Names, depth: int) -> str:
        if depth <= 0:
            return self._one(lambda: self._of(names.fractions), lambda: self._of(("0.5", "2.0", "1.25")))
        f = partial(self.fraction, names, depth - 1)
        return self._one(
            lambda: self._of(names.fractions),
            lambda: f"({f()} {self._of(('+', '-'))} {f()})",
            lambda: f"({self.number(names, depth - 1)} / {self._of(('2', '4', '8'))})",
            lambda: (
                f"({f()} | round({self._of(('', '1', '0', '1, method=' + literal('floor'), '0, ' + literal('ceil')))}))"
            ),
            lambda: f"({self.number(names, depth - 1)} | float)",
            lambda: "(lines | map(attribute='price') | sum)",
        )

    def condition(self, names: Names, depth: int) -> str:
        if depth <= 0:
            return self._of(names.conditions)
        c = partial(self.condition, names, depth - 1)
        t = partial(self.text, names, depth - 1)
        n = partial(self.number, names, depth - 1)
        maybe = (*names.maybe_texts, *names.maybe_numbers, "backup", "spare", "extra", "meta.a", "backup.zip")
        return self._one(
            lambda: self._of(names.conditions),
            lambda: f"({c()} {self._of(('and', 'or'))} {c()})",
            lambda: f"(not {self.any(names, depth - 1)})",
            lambda: f"({n()} {self._of(('<', '<=', '>', '>=', '==', '!='))} {n()})",
            lambda: f"({n()} < {n()} <= {n()})",
            lambda: f"({t()} {self._of(('<', '>=', '==', '!='))} {t()})",
            lambda: f"({t()} {self._of(('in', 'not in'))} {self._one(t, lambda: self.texts(names, depth - 1))})",
            lambda: f"({n()} in {self.numbers(names, depth - 1)})",
            lambda: f"({literal(self._draw(keys))} in labels)",
            lambda: f"({self._of(maybe)} is {self._of(('defined', 'undefined', 'none', 'not none'))})",
            lambda: (
                f"({self._of(maybe)} is {self._of(('string', 'number', 'boolean', 'mapping', 'sequence', 'iterable'))})"
            ),
            lambda: f"({self._of(names.maybe_texts)} == {literal(self._draw(words))})",
            lambda: f"({self._of((*names.maybe_texts, 'extra'))} is {self._of(('true', 'false', 'string'))})",
            lambda: f"({n()} is {self._of(('odd', 'even', 'divisibleby 3', 'integer', 'eq 2', 'ge(1)'))})",
            lambda: f"({t()}).{self._of(('startswith', 'endswith'))}({t()})",
            lambda: f"({self._of(names.maybe_texts)} is defined and true)",
            lambda: "(undefined_name is defined)",
            lambda: f"(meta.{self._of(('a', 'b'))} == {literal(self._draw(words))})",
            lambda: f"({self.texts(names, depth - 1)} == {self.texts(names, depth - 1)})",
        )

    def truth(self, names: Names, depth: int) -> str:
        """Write what stands behind `if`: anything has a truth."""
        return self._one(
            lambda: self.condition(names, depth),
            lambda: self.condition(names, depth),
            lambda: self.any(names, depth),
            lambda: self._of(
                (*names.maybe_texts, *names.maybe_numbers, "backup", "spare", "extra", "labels", "lines", "meta.b")
            ),
            lambda: f"not {self._of((*names.maybe_texts, 'spare', 'extra'))}",
        )

    def texts(self, names: Names, depth: int) -> str:
        if depth <= 0:
            return self._of(names.text_lists)
        t = partial(self.text, names, depth - 1)
        xs = partial(self.texts, names, depth - 1)
        return self._one(
            lambda: self._of(names.text_lists),
            lambda: f"({xs()} | sort{self._of(('', '(reverse=true)', '(true, true)', '(case_sensitive=true)'))})",
            lambda: f"({xs()} | unique(case_sensitive=true) | list)",
            lambda: f"({xs()} | reverse | list)",
            lambda: f"({xs()} | map('{self._of(('upper', 'lower', 'trim', 'string'))}') | list)",
            lambda: f"({xs()} | map('replace', 'a', {t()}) | list)",
            lambda: f"({xs()} | {self._of(('select', 'reject'))} | list)",
            lambda: f"({xs()} | select('in', {t()}) | list)",
            lambda: f"({xs()} | reject('eq', {t()}) | list)",
            lambda: f"({xs()})[{self._bound()}:{self._bound()}]",
            lambda: f"({xs()} + {xs()})",
            lambda: f"[{t()}, {t()}]",
            lambda: f"({t()}).split({literal(self._draw(words.filter(bool)))})",
            lambda: "(labels | list)",
            lambda: "(labels.values() | list)",
            lambda: f"(lines | map(attribute='{self._of(('sku',))}') | list)",
            lambda: f"(lines | map(attribute='note', default={t()}) | list)",
            lambda: f"(lines | {self._of(('selectattr', 'rejectattr'))}('gift') | map(attribute='sku') | list)",
            lambda: (
                f"(lines | selectattr('quantity', 'gt', {self.number(names, depth - 1)}) | map(attribute='sku') | list)"
            ),
            lambda: "(lines | sort(attribute='price') | map(attribute='sku') | list)",
            lambda: "(lines | rejectattr('note') | map(attribute='sku') | list)",
        )

    def numbers(self, names: Names, depth: int) -> str:
        if depth <= 0:
            return self._of(names.number_lists)
        n = partial(self.number, names, depth - 1)
        xs = partial(self.numbers, names, depth - 1)
        return self._one(
            lambda: self._of(names.number_lists),
            lambda: f"({xs()} | sort{self._of(('', '(reverse=true)'))})",
            lambda: f"({xs()} | unique | list)",
            lambda: f"({xs()} | {self._of(('select', 'reject'))}('{self._of(('odd', 'even'))}') | list)",
            lambda: f"({xs()} | map('abs') | list)",
            lambda: "(lines | map(attribute='quantity') | list)",
            lambda: "(words | map('length') | list)",
            lambda: f"[{n()}, {n()}]",
            lambda: f"(range({self._draw(st.integers(0, 4))}) | list)",
            lambda: f"(range(({n()}) % 5) | list)",
            lambda: f"(range(1, ({n()}) % 5, 2) | list)",
            lambda: f"({xs()})[{self._bound()}:{self._bound()}]",
        )

    def any(self, names: Names, depth: int) -> str:
        return self._one(
            lambda: self.text(names, depth),
            lambda: self.number(names, depth),
            lambda: self.fraction(names, depth),
            lambda: self.condition(names, depth),
            lambda: self.texts(names, depth),
            lambda: self.numbers(names, depth),
            lambda: self._of(
                ("extra", "meta", "address", "labels", "lines", "rows", "true", "1.0", "[1, 'a', none is none]")
            ),
            lambda: f"{{{literal(self._draw(words))}: {self.number(names, depth - 1)}}}",
        )

    def printed(self, names: Names, depth: int) -> str:
        """Write what stands in `{{ }}`: also what may be nothing."""
        return self._one(
            lambda: self.text(names, depth),
            lambda: self.any(names, depth),
            lambda: f"{self.text(names, depth)} if {self.condition(names, depth)}",
            lambda: f"{self.numbers(names, depth)} | {self._of(('max', 'min', 'first', 'last'))}",
            lambda: f"{self.texts(names, depth)} | {self._of(('first', 'last'))}",
            lambda: f"{self.text(names, depth)} | {self._of(('first', 'last'))}",
            lambda: f"({self.text(names, depth)})[{self._below(7) - 3}]",
            lambda: f"labels[{literal(self._draw(keys))}]",
            lambda: f"labels[{self.text(names, depth)}]",
            lambda: self._of(("meta.a", "meta['b']", "meta.a if flag", "meta.a or 'x'", "not meta.b")),
            lambda: f"{self._of(('words', 'numbers', 'rows'))}[{self._draw(st.integers(-3, 3))}]",
            lambda: f"numbers[{self.number(names, depth)} % 3]",
            lambda: f"{self._one(lambda: 'extra', lambda: self.any(names, depth))} | tojson",
        )

    # -- statements ---------------------------------------------------------------------------------------------------

    def body(self, names: Names, depth: int) -> str:
        written = ""
        for _ in range(self._draw(st.integers(1, 3))):
            piece, names = self._statement(names, depth)
            written += piece
        return written

    def _statement(self, names: Names, depth: int) -> tuple[str, Names]:
        kind = self._of(_KINDS if depth > 0 else _KINDS[:4])
        inner = depth - 1
        if kind == "text":
            return self._plain(), names
        if kind == "raw":
            plain = str(self._draw(words)).replace("endraw", "")
            return f"{{% raw %}}{plain}{{% endraw %}}", names
        if kind == "comment":
            return f"{{#{self._dash()} {{{{ nothing }}}} {self._dash()}#}}", names
        if kind == "print":
            return self._tag("{{", self.printed(names, min(depth, 2)), "}}"), names
        if kind == "set":
            return self._set(names, depth)
        if kind == "block":
            name = names.fresh()
            text = f"{self._open(f'set {name}')}{self.body(names, inner)}{self._open('endset')}"
            return text, names.plus(texts=name)
        if kind == "filter":
            chain = self._of(("upper", "trim", "trim | lower", "replace('a', '{{')"))
            return f"{self._open(f'filter {chain}')}{self.body(names, inner)}{self._open('endfilter')}", names
        if kind == "with":
            name = names.fresh()
            head = f"with {name} = {self.text(names, 1)}"
            return f"{self._open(head)}{self.body(names.plus(texts=name), inner)}{self._open('endwith')}", names
        if kind == "guard":
            return self._guard(names, inner), names
        return (self._if(names, inner) if kind == "if" else self._for(names, inner)), names

    def _plain(self) -> str:
        plain = str(self._draw(st.text(ALPHABET, max_size=12)))
        for mark in ("{{", "{%", "{#"):
            plain = plain.replace(mark, mark[1])
        return plain.rstrip("{")

    def _dash(self) -> str:
        return self._of(("", "", "", "-"))

    def _tag(self, start: str, inside: str, end: str) -> str:
        return f"{start}{self._dash()} {inside} {self._dash()}{end}"

    def _open(self, inside: str) -> str:
        return self._tag("{%", inside, "%}")

    def _set(self, names: Names, depth: int) -> tuple[str, Names]:
        name = names.fresh()
        options: list[tuple[str, Callable[[Names, int], str]]] = [
            ("texts", self.text),
            ("numbers", self.number),
            ("conditions", self.condition),
            ("text_lists", self.texts),
            ("number_lists", self.numbers),
        ]
        kind, write = options[self._below(len(options))]
        return self._open(f"set {name} = {write(names, min(depth, 2))}"), names.plus(**{kind: name})

    def _if(self, names: Names, depth: int) -> str:
        changed = self._chance()
        # A name that is set on every way keeps its type.

        def assign() -> str:
            return self._open(f"set name = {self.text(names, 1)}") if changed else ""

        written = self._open(f"if {self.truth(names, 1)}") + self.body(names, depth) + assign()
        if self._chance():
            written += self._open(f"elif {self.truth(names, 1)}") + self.body(names, depth)
        if self._chance():
            written += self._open("else") + self.body(names, depth) + assign()
        return written + self._open("endif") + "{{ name }}"

    def _guard(self, names: Names, depth: int) -> str:
        """Write a condition that makes an optional member sure, and a body that reads it."""
        maybe = self._of(names.maybe_texts)
        test = self._of(
            (
                "{0}",
                "{0} is defined",
                "{0} is not none",
                "{0} and flag",
                "flag and {0} is defined",
                "not (flag or not {0})",
                "{0} == 'true' or {0}",
            )
        ).format(maybe)
        if test.endswith("'true' or " + maybe):
            test = f"{maybe} == ' a '"
        inside = self.body(names.plus(texts=maybe), depth)
        return f"{self._open(f'if {test}')}{inside}{{{{ {maybe} }}}}{self._open('endif')}"

    def _for(self, names: Names, depth: int) -> str:
        name = names.fresh()
        loop = {"numbers": self._of(("loop.index", "loop.index0", "loop.revindex", "loop.length", "loop.revindex0"))}
        if self._chance():
            loop |= {"conditions": self._of(("loop.first", "loop.last"))}
        if self._chance():
            loop |= {"texts": "loop.cycle('x', 'y', name)"}
        if self._below(3) == 0:
            loop = {}
        kind = self._draw(
            st.sampled_from(["texts", "numbers", "lines", "pairs", "keys", "rows", "constants", "sorted"])
        )
        inner = replace(names, taken=names.taken + 1)
        for key, value in loop.items():
            inner = inner.plus(**{key: value})
        target, test = name, ""
        if kind == "texts":
            values, inner = self.texts(names, 1), inner.plus(texts=name)
        elif kind == "numbers":
            values, inner = self.numbers(names, 1), inner.plus(numbers=name)
        elif kind == "constants":
            values, inner = f"['a', {self.text(names, 0)}, 'b']", inner.plus(texts=name)
        elif kind == "rows":
            values, inner = "rows", inner.plus(number_lists=name)
        elif kind == "keys":
            values, inner = "labels", inner.plus(texts=name)
        elif kind in ("pairs", "sorted"):
            target, values = f"{name}, {name}w", "labels.items()" if kind == "pairs" else "labels | dictsort"
            inner = inner.plus(texts=name).plus(texts=f"{name}w")
        else:
            values = self._of(
                ("lines", "lines | selectattr('gift')", "lines | sort(attribute='quantity')", "lines[1:]")
            )
            inner = inner.plus(texts=f"{name}.sku").plus(numbers=f"{name}.quantity").plus(fractions=f"{name}.price")
            inner = inner.plus(text_lists=f"{name}.tags").plus(maybe_texts=f"{name}.note")
        if self._chance() and kind != "constants":
            test = f" if {self.condition(inner.outside(), 1)}"
        written = self._open(f"for {target} in {values}{test}") + self.body(inner, depth)
        if self._chance():
            written += self._open("else") + self.body(names, depth)
        return written + self._open("endfor")


_KINDS = (
    "text",
    "raw",
    "comment",
    "print",
    "print",
    "print",
    "if",
    "if",
    "for",
    "for",
    "for",
    "guard",
    "set",
    "set",
    "block",
    "filter",
    "with",
)


@st.composite
def templates(draw: Draw, depth: int) -> str:
    """Draw a template over the members of `Data` by their names, and over `d`, all of it; `depth` bounds its nesting."""
    return _Writer(draw).body(Names(), depth)
