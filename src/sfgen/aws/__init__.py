"""The AWS services as builders: `from sfgen.aws import dynamodb, transcribe`.

Each service has its actions as methods in snake_case, which take the members of the API as Step Functions spells them and
give a `Task`. The names of services are Step Functions' own.
"""

from __future__ import annotations

import importlib
import importlib.util
import keyword
import pkgutil
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sfgen.aws.calls import ServiceCalls

__all__ = ["service"]


def service(name: str) -> ServiceCalls:
    """Give a service by Step Functions' name for it.

    Args:
        name: The name, such as `"cloudwatchlogs"`.

    Raises:
        TargetError: There is no such service; the error says what was probably meant.
    """
    from sfgen.aws.calls import service_calls

    return service_calls(name)


def __getattr__(name: str) -> Any:
    if name.startswith("_"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    if importlib.util.find_spec(f"{__name__}.{name}") is not None:
        return importlib.import_module(f"{__name__}.{name}")
    from sfgen.aws.calls import service_calls
    from sfgen.services.names import UnknownServiceError

    try:
        found = service_calls(name.removesuffix("_"))  # `lambda` is a word of Python
    except UnknownServiceError as error:
        text = f"{error.message}; {error.hint}" if error.hint else error.message
        # `from sfgen.aws import name` would swallow the text of an AttributeError.
        asked_by_import = sys._getframe(1).f_globals.get("__name__") == "importlib._bootstrap"
        raise (ImportError if asked_by_import else AttributeError)(text, name=name) from None
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    from sfgen.services.names import all_names

    modules = (module.name for module in pkgutil.iter_modules(__path__))
    return sorted({*__all__, *modules, *(f"{name}_" if keyword.iskeyword(name) else name for name in all_names())})
