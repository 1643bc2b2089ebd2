"""Inputs and answers, checked before they are sent: as strictly as Step Functions takes them, which converts nothing."""

from __future__ import annotations

import json
from typing import Any, get_origin

from sfgen.asl.model import Json
from sfgen.operate.errors import OperateError

__all__ = ["check_value"]


def check_value(value: Json, model: Any, what: str) -> None:
    """Check a JSON value against a model.

    Args:
        value: The value.
        model: A pydantic model, a TypedDict, a dataclass, any annotation; None takes everything.
        what: What the value is, for messages.

    Raises:
        OperateError: It does not fit; the message names each place.
    """
    if model is None:
        return
    from pydantic import TypeAdapter, ValidationError

    adapter: TypeAdapter[Any] = TypeAdapter(model)
    try:
        adapter.validate_json(json.dumps(value), strict=True)
    except ValidationError as error:
        found = error.errors(include_url=False, include_context=False)
        reasons = "; ".join(f"{_place(each['loc'])}{each['msg'][:1].lower()}{each['msg'][1:]}" for each in found)
        is_class = isinstance(model, type) and get_origin(model) is None
        name = model.__name__ if is_class else str(model)
        raise OperateError(f"{what} does not fit {name}: {reasons}", "nothing was sent", exit_code=2) from None


def _place(location: tuple[int | str, ...]) -> str:
    return f"{'.'.join(map(str, location))}: " if location else ""
