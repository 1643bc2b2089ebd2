"""Inputs for hypothesis, from the input model of a workflow."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, Final

from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from sfgen.errors import SfgenError

__all__ = ["inputs"]

_MOST: Final = 2**53
# Lone surrogates are no text of JSON.
_TEXT: Final = st.characters(codec="utf-8")
_DEFINITIONS: Final = "#/$defs/"

Schema = Mapping[str, Any]
Strategy = st.SearchStrategy[Any]


def inputs(model: Any) -> Strategy:
    """Give a strategy for inputs: JSON values that the input model takes.

    Args:
        model: A workflow with an input model, or a model: of pydantic, a TypedDict, a dataclass, any annotation.

    Raises:
        SfgenError: the workflow has no input model.
    """
    model = getattr(model, "input_model", model)
    if model is None:
        raise SfgenError("the workflow has no input model: Workflow(name, input=Model)")
    adapter: TypeAdapter[Any] = TypeAdapter(model)
    schema = adapter.json_schema()
    return _Builder(schema.get("$defs", {})).strategy(schema).filter(lambda value: _takes(adapter, value))


def _takes(adapter: TypeAdapter[Any], value: Any) -> bool:
    # What a schema cannot say, such as a validator in Python, the model itself does.
    try:
        adapter.validate_python(value)
    except ValidationError:
        return False
    return True


class _Builder:
    """Makes strategies of the parts of a JSON Schema that pydantic writes."""

    def __init__(self, definitions: Schema) -> None:
        self._definitions = definitions
        self._made: dict[str, Strategy] = {}

    def strategy(self, schema: Schema) -> Strategy:
        """Give the strategy for a schema."""
        if "$ref" in schema:
            return self._named(schema["$ref"].removeprefix(_DEFINITIONS))
        if "const" in schema:
            return st.just(schema["const"])
        if "enum" in schema:
            return st.sampled_from(schema["enum"])
        for choice in ("anyOf", "oneOf"):
            if choice in schema:
                return st.one_of([self.strategy(each) for each in schema[choice]])
        if "allOf" in schema:
            return self.strategy(schema["allOf"][0])
        make: Callable[[Schema], Strategy] | None = {
            "object": self._object,
            "array": self._array,
            "string": _string,
            "integer": _integer,
            "number": _number,
            "boolean": lambda _: st.booleans(),
            "null": lambda _: st.none(),
        }.get(schema.get("type", ""))
        return _anything() if make is None else make(schema)

    def _named(self, name: str) -> Strategy:
        if name not in self._made:
            # A model may hold itself.
            self._made[name] = st.deferred(lambda: self.strategy(self._definitions[name]))
        return self._made[name]

    def _object(self, schema: Schema) -> Strategy:
        properties, required = schema.get("properties", {}), set(schema.get("required", ()))
        if not properties:
            values = schema.get("additionalProperties", True)
            held = self.strategy(values) if isinstance(values, Mapping) else _anything()
            low, high = schema.get("minProperties", 0), schema.get("maxProperties", 5)
            return st.dictionaries(st.text(_TEXT, max_size=10), held, min_size=low, max_size=max(low, high))
        made = {name: self.strategy(each) for name, each in properties.items()}
        needed = {name: each for name, each in made.items() if name in required}
        return st.fixed_dictionaries(needed, optional={name: made[name] for name in made if name not in needed})

    def _array(self, schema: Schema) -> Strategy:
        if "prefixItems" in schema:
            return st.tuples(*map(self.strategy, schema["prefixItems"])).map(list)
        low = schema.get("minItems", 0)
        high = schema.get("maxItems", low + 5)
        items = self.strategy(schema.get("items", {}))
        unique = repr if schema.get("uniqueItems") else None
        return st.lists(items, min_size=low, max_size=high, unique_by=unique)


def _string(schema: Schema) -> Strategy:
    low, high = schema.get("minLength", 0), schema.get("maxLength")
    made: dict[str, Callable[[], Strategy]] = {
        "date-time": lambda: st.datetimes(timezones=st.timezones()).map(lambda each: each.isoformat()),
        "date": lambda: st.dates().map(lambda each: each.isoformat()),
        "time": lambda: st.times().map(lambda each: each.isoformat()),
        "uuid": lambda: st.uuids().map(str),
        "email": st.emails,
        "uri": lambda: st.from_regex(r"https://[a-z]{1,10}\.example/[a-z]{0,10}", fullmatch=True),
    }
    if schema.get("format") in made:
        return made[schema["format"]]()
    if "pattern" in schema:
        matching = st.from_regex(re.compile(schema["pattern"]), alphabet=_TEXT)
        return matching.filter(lambda each: low <= len(each) and (high is None or len(each) <= high))
    return st.text(_TEXT, min_size=low, max_size=high)


def _integer(schema: Schema) -> Strategy:
    low = schema.get("minimum", schema.get("exclusiveMinimum", -_MOST - 1) + 1)
    high = schema.get("maximum", schema.get("exclusiveMaximum", _MOST + 1) - 1)
    step = schema.get("multipleOf", 1)
    return st.integers(-(-low // step), high // step).map(lambda each: each * step)


def _number(schema: Schema) -> Strategy:
    return st.floats(
        min_value=schema.get("minimum", schema.get("exclusiveMinimum")),
        max_value=schema.get("maximum", schema.get("exclusiveMaximum")),
        exclude_min="exclusiveMinimum" in schema,
        exclude_max="exclusiveMaximum" in schema,
        allow_nan=False,
        allow_infinity=False,
    )


def _anything() -> Strategy:
    plain = st.none() | st.booleans() | st.integers(-_MOST, _MOST) | st.text(_TEXT, max_size=10)
    return st.recursive(
        plain,
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(_TEXT, max_size=5), inner, max_size=3),
        max_leaves=5,
    )
