"""What every class of the model shares: field names, construction without validation, equality."""

# Annotations are evaluated where they stand, as in `model`: each class of the model looks at those of its bases again.
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeAlias, TypeVar

from pydantic import BaseModel, ConfigDict

from sfgen.asl.names import asl_name

__all__ = ["Maybe", "Model", "written"]

if TYPE_CHECKING:
    T = TypeVar("T")
    Maybe: TypeAlias = T | None
else:

    class Maybe:
        """An optional field: reading it gives None when it is absent, but giving None is refused.

        `null` means something only in the few fields that are annotated with `| None` or `Any`.
        """

        def __class_getitem__(cls, item: Any) -> Any:
            return item


# What reading a required field gives on an object built from a document that lacks it.
_STAND_INS: Mapping[str, Any] = MappingProxyType(
    {
        "branches": (),
        "choices": (),
        "error_equals": (),
        "next": "",
        "raw": None,
        "resource": "",
        "start_at": "",
        "states": MappingProxyType({}),
    }
)

_new = object.__new__
_set = object.__setattr__


class Model(BaseModel):
    """One concept of the language: frozen, with the fields in the order in which they are written.

    A field that was not given is *absent*: it is not in `model_fields_set`, reading it gives the default (None), and it
    is not emitted. A field that was given as None is `null` and is emitted as such.

    A document may hold what the language does not have: unknown fields, and values of a wrong type. Those are kept
    in `model_extra` under the name they have in the document, so that they survive loading and emitting, while the
    attributes always have the types they are declared with. A `${Substitution}` that stands for a whole object or
    array, such as `"States": "${States}"`, is kept there too. Python code cannot add unknown fields by keyword.

    Attributes:
        plan: The attributes with their names in the language, in the order of writing, `Type` left out.
        tag: The value of `Type`, or None on what is no state.
    """

    model_config = ConfigDict(
        alias_generator=asl_name,
        defer_build=True,
        extra="forbid",
        frozen=True,
        strict=True,
        validate_by_alias=True,
        validate_by_name=True,
    )

    plan: ClassVar[tuple[tuple[str, str], ...]] = ()
    tag: ClassVar[str | None] = None

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:
        fields = cls.model_fields
        cls.plan = tuple((name, asl_name(name)) for name in fields if name != "type")
        if "type" in fields:
            cls.tag = fields["type"].default
        # A class attribute answers for every field an instance does not hold: `trusted` need not store defaults.
        for name, field in fields.items():
            setattr(cls, name, _STAND_INS[name] if field.is_required() else field.default)

    @classmethod
    def trusted(cls, extra: Mapping[str, Any] | None = None, /, **fields: Any) -> Self:
        """Return an object without validating anything: the fast path for code that makes many states.

        The caller answers for the names and the types. Only the given fields take memory.

        Args:
            extra: What `model_extra` holds: names of the language to plain JSON values.
            **fields: Attributes by their Python names; arrays of the language as tuples.
        """
        self = _new(cls)
        _set(self, "__dict__", fields)
        _set(self, "__pydantic_fields_set__", set(fields))
        _set(self, "__pydantic_extra__", dict(extra) if extra else None)
        _set(self, "__pydantic_private__", None)
        return self

    def members(self) -> Iterator[tuple[str, Any]]:
        """Yield what is written for this object, as (name in the language, value), in the order of writing.

        That is `Type`, the given fields, what `model_extra` holds, and last `Next` or `End`.
        """
        values, present, extra = self.__dict__, self.__pydantic_fields_set__, self.__pydantic_extra__
        if self.tag is not None:
            yield "Type", self.tag
        for attribute, name in self.plan:
            if attribute in present:
                if extra and name in _LAST:
                    yield from extra.items()
                    extra = None
                yield name, values[attribute]
        if extra:
            yield from extra.items()

    def written(self) -> Any:
        """Return what stands in the document for this object: itself, for all that is known."""
        return self

    def __eq__(self, other: object) -> bool:
        """Compare class, given fields and unknown fields, to any depth; absent and `null` differ."""
        if not isinstance(other, Model):
            return NotImplemented
        stack: list[tuple[Any, Any]] = [(self, other)]
        while stack:
            left, right = stack.pop()
            if left is right:
                continue
            if isinstance(left, Model):
                if left.__class__ is not right.__class__:
                    return False
                left, right = dict(left.members()), dict(right.members())
            if isinstance(left, Mapping) and isinstance(right, Mapping):
                if left.keys() != right.keys():
                    return False
                stack.extend((value, right[key]) for key, value in left.items())
            elif isinstance(left, (list, tuple)) and isinstance(right, (list, tuple)):
                if len(left) != len(right):
                    return False
                stack.extend(zip(left, right, strict=True))
            elif left != right:
                return False
        return True

    def __hash__(self) -> int:
        """Refuse: objects hold dicts, and a hash that works for some of them, as pydantic's does, is a trap."""
        raise TypeError(f"unhashable type: {self.__class__.__name__!r}")

    def __repr_args__(self) -> Iterator[tuple[str | None, Any]]:
        """Yield the given fields; of the states of a scope only the names, so that a nested machine stays readable."""
        for attribute, _ in self.plan:
            if attribute in self.__pydantic_fields_set__:
                value = self.__dict__[attribute]
                yield attribute, list(value) if attribute == "states" else value
        if self.__pydantic_extra__:
            yield "extra", self.__pydantic_extra__


_LAST = frozenset({"Next", "End"})


def written(value: Any) -> Any:
    """Return what stands in the document for a value of the model: itself, or what an unknown state was."""
    return value.written() if isinstance(value, Model) else value
